//! Assessments to make workbooks of, and a workbook opened as another program would.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::sync::OnceLock;

use calamine::{Data, Range, Reader, Xlsx, open_workbook_from_rs};
use jiff::civil::{Date, date};
use shirube::assessment::workshop::{Counts, Method, Talk, Vote, Workshop};
use shirube::assessment::{
    Answer, Answers, Assessment, Profile, Response, Role, Round, StepPlan, Targets, Value, privacy,
};
use shirube::catalogue::{self, Catalogue, Level, QuestionId};
use shirube::exchange::{ResultsOptions, results_xlsx};
use shirube::i18n::Locale;
use zip::ZipArchive;

pub const DAY: Date = date(2026, 11, 26);
pub const NAMES: [&str; 9] =
    ["田中一郎", "佐藤花子", "鈴木次郎", "高橋三郎", "伊藤四郎", "渡辺五月", "山本六花", "中村七海", "小林八重"];
/// Counts that nothing but a leak can bring into a workbook.
pub const TOO_FEW: u32 = 6_007;
pub const HIDDEN: u32 = 7_919;

pub fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(catalogue::built_in)
}

pub fn level(n: usize) -> Level {
    Level::new(u8::try_from(n).unwrap()).expect("a level")
}

pub fn question(place: usize) -> QuestionId {
    catalogue().questionnaire.questions().nth(place).expect("a question").id.clone()
}

pub fn with(answers: Answers, responses: Vec<Response>) -> Assessment {
    let round = Round {
        title: "令和8年度 第1回".to_owned(),
        date: date(2026, 10, 15),
        edition: catalogue().questionnaire.edition.clone(),
        responses,
        handed_on: None,
        agreed: answers,
        workshop: Workshop::default(),
        closing: None,
        targets: Targets::default(),
        steps: StepPlan::default(),
        items: Vec::new(),
    };
    let profile = Profile { name: "灯野町".to_owned(), prefecture: "山形県".to_owned(), ..Profile::default() };
    Assessment::new(profile, vec![round])
}

/// The first `count` questions: levels, a don't-know, a not-applicable and a 0 that others follow from among them.
pub fn answers(count: usize) -> Answers {
    let value = |place: usize| match place % 8 {
        3 => Value::Unknown,
        6 => Value::NotApplicable("広域連合が担う".to_owned()),
        n => Value::Level(level(n % 5)),
    };
    (0..count).map(|place| (question(place), Answer::of(value(place)))).collect()
}

pub fn single() -> Assessment {
    with(
        Answers::default(),
        vec![Response {
            role: Role::FrontLine,
            name: NAMES[0].to_owned(),
            answers: answers(20),
            ..Response::default()
        }],
    )
}

/// Nine sheets, all of them on the first 30 questions but for one that only four answered with a level; votes of every
/// kind; some answers agreed.
pub fn workshop() -> Assessment {
    let answer = |person: usize, place: usize| {
        let value = match (place, person) {
            (4, 4..) => Value::Unknown,
            (5, _) => Value::Level(level(if person < 5 { 0 } else { 5 })),
            _ => Value::Level(level((place + person / 6) % 5)),
        };
        Answer { note: format!("{}の覚え書き", NAMES[person]), ..Answer::of(value) }
    };
    let sheet = |person: usize| Response {
        role: Role::ALL[person % 5],
        name: NAMES[person].to_owned(),
        answers: (0..30).map(|place| (question(place), answer(person, place))).collect(),
        ..Response::default()
    };
    let mut agreed = answers(16);
    agreed.set(question(0), Answer { note: "本部で確認".to_owned(), ..Answer::of(Value::Level(level(2))) });
    let inside = Answer { note: "内々の話".to_owned(), note_is_inside: true, ..Answer::of(Value::Level(level(3))) };
    agreed.set(question(1), inside);
    let mut assessment = with(agreed, (0..9).map(sheet).collect());
    let vote = |method, levels, unknown, is_revealed| Vote {
        method,
        counts: Counts { levels, unknown },
        is_revealed,
        present: None,
    };
    let mut talk = |place: usize, votes: Vec<Vote>, dissent: &str| {
        let talk = Talk { votes, dissent: dissent.to_owned(), ..Talk::default() };
        assessment.rounds[0].workshop.talks.insert(question(place), talk);
    };
    let first = vote(Method::Fingers, [0, 2, 6, 4, 0, 0], 1, true);
    talk(0, vec![first, vote(Method::Slips, [0, 0, 6, 6, 0, 0], 0, true)], "3に当たるという声");
    talk(1, vec![], "内々の異論");
    talk(2, vec![vote(Method::Ballots, [0, HIDDEN, 0, 0, 0, 0], 0, false)], "");
    talk(7, vec![vote(Method::Fingers, [1, 2, 1, 0, 0, 0], TOO_FEW, true)], "");
    close(&mut assessment);
    assessment
}

/// Closes the round for publication.
pub fn close(assessment: &mut Assessment) {
    assessment.rounds[0].closing = Some(privacy::close(&assessment.rounds[0]).expect("something to publish"));
}

/// All that is to be tried, by name.
pub fn all() -> Vec<(&'static str, Assessment)> {
    vec![
        ("empty", with(Answers::default(), Vec::new())),
        ("half", with(answers(15), Vec::new())),
        ("full", with(answers(32), Vec::new())),
        ("single", single()),
        ("workshop", workshop()),
        ("copy of single", shirube::assessment::publication(&single()).into_assessment()),
        ("copy of workshop", shirube::assessment::publication(&workshop()).into_assessment()),
        ("open", {
            let mut open = workshop();
            let inside = Answer { note: "内々の話".to_owned(), note_is_inside: true, ..Answer::default() };
            open.rounds[0].agreed = [(question(1), inside)].into_iter().collect();
            open
        }),
    ]
}

pub fn bytes(assessment: &Assessment, locale: Locale) -> Vec<u8> {
    results_xlsx(catalogue(), assessment, &ResultsOptions { locale, date: DAY }).expect("a workbook")
}

/// A workbook as another program sees it.
pub struct Book {
    pub tabs: Vec<(String, Range<Data>)>,
    /// The text of every part, by name.
    pub parts: BTreeMap<String, String>,
}

impl Book {
    pub fn of(assessment: &Assessment, locale: Locale) -> Book {
        Book::open(&bytes(assessment, locale))
    }

    pub fn open(bytes: &[u8]) -> Book {
        let mut xlsx: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).expect("a workbook");
        let tabs = xlsx.worksheets();
        let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a package");
        let mut parts = BTreeMap::new();
        for at in 0..archive.len() {
            let mut entry = archive.by_index(at).expect("a part");
            let (name, mut text) = (entry.name().unwrap().into_owned(), String::new());
            entry.read_to_string(&mut text).expect("parts are text");
            parts.insert(name, text);
        }
        Book { tabs, parts }
    }

    pub fn names(&self) -> Vec<&str> {
        self.tabs.iter().map(|(name, _)| name.as_str()).collect()
    }

    /// The cell called `cell` (`B12`) in a tab.
    pub fn cell(&self, tab: &str, cell: &str) -> Data {
        let at = cell.find(|c: char| c.is_ascii_digit()).expect("a row");
        let column = cell[..at].bytes().fold(0, |sum, letter| sum * 26 + u32::from(letter - b'A') + 1) - 1;
        self.at(tab, cell[at..].parse::<u32>().expect("a row") - 1, column)
    }

    /// The cell in this row and column, from 0.
    pub fn at(&self, tab: &str, row: u32, column: u32) -> Data {
        let (_, range) = self.tabs.iter().find(|(name, _)| name == tab).unwrap_or_else(|| panic!("{tab} is there"));
        range.get_value((row, column)).cloned().unwrap_or(Data::Empty)
    }

    /// The row in which the first column of a tab holds `text`, from 0.
    pub fn row_of(&self, tab: &str, text: &str) -> u32 {
        let found = (0..300).find(|row| self.at(tab, *row, 0) == Data::String(text.to_owned()));
        found.unwrap_or_else(|| panic!("{text} is not in {tab}"))
    }
}
