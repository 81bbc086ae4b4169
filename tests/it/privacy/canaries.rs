//! Everything that leaves the program, by the one list of it, made of halls that hold what must stay inside, and looked
//! through: no word of it is there, and what is made is the same whatever it says.

use std::io::{Cursor, Read};

use jiff::civil::date;
use shirube::assessment::workshop::{Counts, Method, Talk, Vote};
use shirube::assessment::{
    Answer, Assessment, Item, ItemId, ItemStep, PaperSheet, Profile, Response, Role, Round, SaidBy, StoodBy, Value,
    file, privacy,
};
use shirube::catalogue::{Level, Municipality, SurveyId};
use shirube::charts::{self, Chart, ChartKind, Size};
use shirube::exchange::{
    BlankOptions, CalendarOptions, CopySource, Hall, NationalOptions, ResultsOptions, blank_xlsx, calendar_ics,
    national_csv, national_xlsx, results_xlsx, table_csv,
};
use shirube::findings::{Findings, NationalText, TrendText, Wording};
use shirube::i18n::{Locale, Words};
use shirube::outputs::{Handing, Output, OutputKind, asking_files, kit_files};
use shirube::palette::Palette;
use shirube::report::{
    self, Attach, BlankPdfOptions, DocumentOptions, Form, KitOptions, KitPart, ListPdfOptions, Options, copy,
};
use shirube::scoring::National;
use shirube::text::FONTS;
use shirube::workshop;
use typst_layout::PagedDocument;

use super::{DAY, Dice, catalogue, close, questions};
use crate::command;
use crate::page_text;

/// What is typed where it must not leave. Each has a character that stands nowhere else.
struct Secret {
    name: &'static str,
    note_of_sheet: &'static str,
    note_inside: &'static str,
    dissent_inside: &'static str,
    /// The name of a document, the path of a file, an address that nobody marked, and one that only the hall can open.
    document: &'static str,
    path: &'static str,
    unmarked: &'static str,
    of_the_hall: &'static str,
    /// Levels of a vote that was not revealed, of one that four took part in, and of four sheets.
    hidden_vote: u32,
    vote_of_four: [u32; 6],
    four_sheets: [u8; 4],
}

const SECRETS: [Secret; 2] = [
    Secret {
        name: "驫木花子",
        note_of_sheet: "票に書いた鱸",
        note_inside: "庁内で止まる鰰",
        dissent_inside: "庁内の異論の鱚",
        document: "鰤の要綱",
        path: r"\\sv01\企画\鯖.pdf",
        unmarked: "https://unmarked-1.example.jp/plan",
        of_the_hall: "http://sv01-1/plan",
        hidden_vote: 6_007,
        vote_of_four: [4, 0, 0, 0, 0, 0],
        four_sheets: [1, 1, 2, 2],
    },
    Secret {
        name: "纐纈太郎",
        note_of_sheet: "票に書いた鯊",
        note_inside: "庁内で止まる鯏",
        dissent_inside: "庁内の異論の鯑",
        document: "鯰の要綱",
        path: r"C:\企画\鯔.pdf",
        unmarked: "https://unmarked-2.example.jp/plan",
        of_the_hall: "http://sv01-2/plan",
        hidden_vote: 7_919,
        vote_of_four: [0, 0, 0, 0, 3, 1],
        four_sheets: [5, 4, 5, 4],
    },
];

/// What may leave, and by which it is seen that what is looked for would be found.
const PUBLIC_NOTE: &str = "公開のメモの鱒";
const ADDRESS: &str = "https://dx.example.jp/a";
const ITEM: &str = "窓口の一覧を鰆が作る";
const ROUND: &str = "第鰆回";
const TOWN: &str = "新庄市";
const CODE: &str = "062057";

fn level(n: u8) -> Value {
    Value::Level(Level::new(n).unwrap())
}

fn vote(levels: [u32; 6], is_revealed: bool) -> Vote {
    Vote { method: Method::Ballots, counts: Counts { levels, unknown: 0 }, is_revealed, present: None }
}

/// A hall with `sheets` sheets, of which four answered one question, that holds `secret` wherever something may be typed.
fn hall(secret: &Secret, sheets: usize) -> Assessment {
    let mut hall = super::hall(Dice(7).sheets(0, sheets));
    hall.profile =
        Profile { code: Some(CODE.into()), name: TOWN.into(), prefecture: "山形県".into(), ..Profile::default() };
    let ids = questions();
    let of_four = ids[4].clone();
    let round = &mut hall.rounds[0];
    round.title = ROUND.into();
    for (place, response) in round.responses.iter_mut().enumerate() {
        response.name = format!("{}{place}", secret.name);
        for question in &ids {
            if let Some(answer) = response.answers.get(question).cloned() {
                response.answers.set(question.clone(), Answer { note: secret.note_of_sheet.into(), ..answer });
            }
        }
        let value = secret.four_sheets.get(place).map_or(Value::Unknown, |n| level(*n));
        response.answers.set(of_four.clone(), Answer::of(value));
    }
    let said_by = Some(SaidBy { role: Role::Administration, name: secret.name.into() });
    let inside = Answer {
        note: secret.note_inside.into(),
        note_is_inside: true,
        grounds: secret.unmarked.into(),
        said_by,
        ..Answer::of(level(2))
    };
    round.agreed.set(ids[0].clone(), inside);
    let grounds = [secret.document, secret.path, ADDRESS, secret.of_the_hall].join(" ");
    let open = Answer { note: PUBLIC_NOTE.into(), grounds, addresses_may_leave: true, ..Answer::of(level(3)) };
    round.agreed.set(ids[3].clone(), open);
    let talk =
        |votes: &[Vote], dissent: &str| Talk { votes: votes.to_vec(), dissent: dissent.into(), ..Talk::default() };
    round.workshop.talks = [
        (ids[0].clone(), talk(&[vote([0, 0, secret.hidden_vote, 0, 0, 0], false)], secret.dissent_inside)),
        (ids[3].clone(), talk(&[vote(secret.vote_of_four, true)], "")),
    ]
    .into();
    let step = Some(ItemStep::Question(ids[3].clone(), Level::new(4).unwrap()));
    let due = Some(date(2027, 3, 31));
    round.items.push(Item { id: ItemId(1), owner: "企画課".into(), due, step, ..Item::new(ITEM, DAY) });
    let half_typed = Response { name: secret.name.into(), ..Dice(4).sheet("") };
    hall.half_typed = Some(Box::new(PaperSheet { response: half_typed, section: None }));
    let stood_by = StoodBy { hall: secret.name.into(), survey: SurveyId::new(secret.name), level: Level::MIN };
    hall.stood_by = [(ids[0].clone(), stood_by)].into();
    // The round before holds the same secrets, and what moved since is told from it.
    let before = Round { title: String::new(), date: date(2025, 10, 1), items: Vec::new(), ..hall.rounds[0].clone() };
    hall.rounds.insert(0, before);
    hall
}

/// An output of `hall`: its bytes, and all that can be read in them.
struct Made {
    bytes: Vec<u8>,
    readable: String,
}

fn made(output: Output, hall: &Assessment, locale: Locale) -> Made {
    let words = Words::new(locale);
    let plain = |bytes: Vec<u8>| Made { readable: String::from_utf8(bytes.clone()).unwrap(), bytes };
    match output {
        Output::Report => {
            let mut made = Made { bytes: Vec::new(), readable: String::new() };
            for form in Form::ALL {
                let options = Options { locale, date: DAY, attach: Attach::Copy, form };
                let pdf = report::pdf(catalogue(), hall, &options).unwrap().pdf;
                made.readable += &String::from_utf8(copy::extract(&pdf).unwrap()).unwrap();
                made.readable += &on_pages(&report::pages(catalogue(), hall, &options).unwrap());
                made.bytes.extend(pdf);
            }
            made
        }
        Output::Document => {
            let form = |form| report::docx(catalogue(), hall, &DocumentOptions { locale, date: DAY, form }).unwrap();
            let mut made = Made { bytes: Vec::new(), readable: String::new() };
            for of in Form::ALL.into_iter().filter(|form| *form != Form::Slides) {
                let Made { bytes, readable } = unpacked(form(of));
                made.bytes.extend(bytes);
                made.readable += &readable;
            }
            made
        }
        Output::ReportFiles => {
            let options = Options { locale, date: DAY, attach: Attach::Copy, form: Form::Whole };
            let files = report::source_files(catalogue(), hall, &options).unwrap();
            let files = files.into_iter().filter(|file| !FONTS.iter().any(|font| file.path.ends_with(font.name)));
            plain(files.flat_map(|file| [file.path.into_bytes(), file.data].concat()).collect())
        }
        Output::BlankPdf => {
            let hall_name = Some(Wording::new(catalogue(), &words).hall(&hall.profile));
            let round_title = Some(hall.current().title.clone());
            let options = BlankPdfOptions { locale, section: None, date: DAY, hall: hall_name, round_title };
            let pages = report::blank_pages(catalogue(), &options).unwrap();
            Made { readable: on_pages(&pages), bytes: report::blank_pdf(catalogue(), &options).unwrap() }
        }
        Output::BlankWorkbook => {
            let options = BlankOptions { locale, date: DAY, section: None, hall: Hall::of(&hall.profile) };
            unpacked(blank_xlsx(catalogue(), &options).unwrap())
        }
        Output::Asking | Output::Kit => {
            let handing = Handing { locale, date: DAY, by: Some(date(2026, 12, 18)) };
            let files = match output {
                Output::Asking => asking_files(catalogue(), hall, handing).unwrap(),
                _ => kit_files(catalogue(), Some(hall), handing).unwrap(),
            };
            let mut made = Made { bytes: Vec::new(), readable: on_kit_pages(hall, locale) };
            for file in files {
                if matches!(file.kind, OutputKind::BlankWorkbook) {
                    made.readable += &unpacked(file.bytes.clone()).readable;
                }
                made.readable += &file.name;
                made.bytes.extend(file.bytes);
            }
            made
        }
        Output::List => {
            let options = ListPdfOptions { locale, date: DAY, questions: questions(), chosen_by: None };
            let pages = report::list_pages(catalogue(), hall, &options).unwrap();
            Made { readable: on_pages(&pages), bytes: report::list_pdf(catalogue(), hall, &options).unwrap() }
        }
        Output::ResultsWorkbook => {
            unpacked(results_xlsx(catalogue(), hall, &ResultsOptions { locale, date: DAY }).unwrap())
        }
        Output::Table => plain(table_csv(catalogue(), [hall])),
        Output::Calendar => {
            let made = plain(calendar_ics(catalogue(), hall, &CalendarOptions { locale, date: DAY }).unwrap().ics);
            Made { readable: made.readable.replace("\r\n ", ""), ..made }
        }
        Output::NationalPdf => {
            let pages = report::national_pages(catalogue(), listed(hall), locale, DAY).unwrap();
            Made {
                readable: on_pages(&pages),
                bytes: report::national_pdf(catalogue(), listed(hall), locale, DAY).unwrap(),
            }
        }
        Output::NationalCsv => plain(national_csv(catalogue(), listed(hall))),
        Output::NationalWorkbook => {
            let prefecture = listed(hall).prefecture.clone();
            unpacked(national_xlsx(catalogue(), &NationalOptions { locale, date: DAY, prefecture }).unwrap())
        }
        Output::Picture => plain(pictures(hall, &words).into_bytes()),
        Output::Copied => plain(copied(hall, &words).into_bytes()),
        Output::Stripped => plain(file::to_string(&privacy::strip(hall)).into_bytes()),
        Output::Said => plain(said(hall).into_bytes()),
    }
}

/// What stands on the papers of the kit.
fn on_kit_pages(hall: &Assessment, locale: Locale) -> String {
    let options = KitOptions {
        locale,
        date: DAY,
        hall: Some(Wording::new(catalogue(), &Words::new(locale)).hall(&hall.profile)),
        round_title: Some(hall.current().title.clone()),
        by: None,
        sheets: Vec::new(),
        agenda: workshop::agenda(catalogue(), hall.current()),
    };
    KitPart::ALL.map(|part| on_pages(&report::kit_pages(catalogue(), part, &options).unwrap())).concat()
}

/// The municipality that `hall` is one of.
fn listed(hall: &Assessment) -> &'static Municipality {
    catalogue().municipalities.by_code(hall.profile.code.as_ref().unwrap()).unwrap()
}

fn on_pages(pages: &PagedDocument) -> String {
    pages.pages().iter().map(|page| page_text::text(&page.frame)).collect()
}

/// A workbook with all its parts as text.
fn unpacked(bytes: Vec<u8>) -> Made {
    let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    let mut readable = String::new();
    for place in 0..archive.len() {
        let mut part = archive.by_index(place).unwrap();
        readable.push_str(&part.name().unwrap());
        let mut text = Vec::new();
        part.read_to_end(&mut text).unwrap();
        readable.push_str(&String::from_utf8_lossy(&text));
    }
    Made { bytes, readable }
}

/// The charts that can be saved or copied, as the window makes them: of the assessment itself.
fn charts_of(hall: &Assessment, words: &Words) -> Vec<Chart> {
    let findings = Findings::of(catalogue(), hall).unwrap();
    let (scores, towns) = (&findings.scores, findings.towns(catalogue()));
    let (own, beside) = (hall.profile.name.as_str(), towns.as_slice());
    let wording = Wording::new(catalogue(), words);
    let national = National::of(catalogue(), hall.profile.code.as_deref()).unwrap();
    let shares = charts::shares(&national, &NationalText::of(&wording, &national), 0, words);
    let trend = TrendText::latest(&wording, hall).map(|trend| charts::trend(&trend.unwrap(), &wording));
    let of = |kind| match kind {
        ChartKind::Profile => Some(charts::profile(catalogue(), scores, beside, own, words)),
        ChartKind::Radar => Some(charts::radar(catalogue(), scores, beside, own, words)),
        ChartKind::Heat => Some(charts::heat(catalogue(), scores, beside, own, words)),
        ChartKind::Chronicle => Some(charts::chronicle(catalogue(), beside, words)),
        ChartKind::Paths => Some(charts::paths(catalogue(), beside, words)),
        ChartKind::Shares => shares.clone(),
        ChartKind::Trend => trend.clone(),
    };
    ChartKind::ALL.into_iter().filter_map(of).collect()
}

fn source<'a>(hall: &'a Assessment, words: &Words) -> CopySource<'a> {
    CopySource { catalogue: catalogue(), assessment: Some(hall), locale: words.locale(), today: DAY }
}

pub(super) fn pictures(hall: &Assessment, words: &Words) -> String {
    let about = source(hall, words).about();
    let size = Size { width: 900.0, height: 600.0 };
    let picture = |chart: &Chart| charts::captioned_svg(chart, &about, size, &Palette::light());
    charts_of(hall, words).iter().map(|chart| chart.title().to_owned() + &picture(chart)).collect()
}

/// All tables that can be copied.
pub(super) fn copied(hall: &Assessment, words: &Words) -> String {
    let source = source(hall, words);
    let of_charts = charts_of(hall, words);
    let tables = of_charts
        .iter()
        .map(|chart| source.of_chart(chart))
        .chain([source.items().unwrap(), source.steps().unwrap().unwrap()])
        // Nothing where there is no survey.
        .chain(source.national());
    tables.map(|table| table.html() + &table.text()).collect()
}

/// All that commands say of it.
fn said(hall: &Assessment) -> String {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("町.ron"), file::to_string(hall)).unwrap();
    let lines: [&[&str]; 10] = [
        &["check", "@町.ron"],
        &["report", "@町.ron", "-o", "@町.pdf", "--date", "2026-11-28"],
        &["report", "@町.ron", "-o", "@町.docx", "--date", "2026-11-28"],
        &["table", "@町.ron", "-o", "@町.xlsx"],
        &["table", "@", "-o", "@町.csv"],
        &["calendar", "@町.ron", "-o", "@町.ics", "--date", "2026-11-28"],
        &["ask", "@町.ron", "-o", "@依頼"],
        &["kit", "@町.ron", "-o", "@一式"],
        &["strip", "@町.ron", "-o", "@写し.ron"],
        &["close", "@町.ron"],
    ];
    let said = lines.map(|args| {
        let (_, out, err) = command::run(folder.path(), args);
        out + &err
    });
    said.concat().replace(&folder.path().display().to_string(), "")
}

/// By which it is seen that an output says something of this hall.
fn sign(output: Output) -> &'static str {
    match output {
        Output::Report
        | Output::Document
        | Output::ReportFiles
        | Output::List
        | Output::ResultsWorkbook
        | Output::Stripped => PUBLIC_NOTE,
        Output::BlankPdf | Output::Asking | Output::Kit => ROUND,
        Output::BlankWorkbook | Output::Table | Output::NationalCsv | Output::NationalWorkbook => CODE,
        Output::NationalPdf => "CIO",
        Output::Picture => TOWN,
        Output::Calendar | Output::Copied => ITEM,
        Output::Said => "町.ron",
    }
}

/// What stands in the place of a word or a sentence that is in no locale file: its key in braces.
fn missing_word(text: &str) -> Option<&str> {
    const SHORTEST: usize = "ask-by".len();
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(key, _)| key).find(|key| {
        let is_key = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        // No key is shorter; the bytes of a picture in a document say three characters in braces by chance.
        key.len() >= SHORTEST && key.contains('-') && key.chars().all(is_key)
    })
}

/// Whether `text` says `word`; a number as such, and not among the digits of a longer one.
fn says(text: &str, word: &str) -> bool {
    let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
    let is_alone = |at: usize| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        !before.into_iter().chain(after).any(|c| c.is_ascii_alphanumeric())
    };
    text.match_indices(word).any(|(at, _)| !is_number || is_alone(at))
}

/// The words of `secret` that must not be in it.
fn kept(output: Output, secret: &Secret) -> Vec<String> {
    let inside = [secret.note_inside, secret.dissent_inside];
    let inside = inside.into_iter().filter(|_| output != Output::Stripped);
    [secret.name, secret.note_of_sheet]
        .into_iter()
        .chain(inside)
        .map(str::to_owned)
        .chain([secret.document, secret.path, secret.unmarked, secret.of_the_hall].map(str::to_owned))
        .chain([secret.hidden_vote.to_string()])
        .collect()
}

#[test]
fn nothing_that_stays_inside_is_in_any_output() {
    for (sheets, locale) in [(4, Locale::En), (9, Locale::Ja)] {
        let halls = SECRETS.each_ref().map(|secret| {
            let mut hall = hall(secret, sheets);
            if sheets == 9 {
                close(&mut hall);
            }
            (secret, hall)
        });
        for output in Output::ALL {
            let at = format!("{output:?} of {sheets}");
            let made = halls.each_ref().map(|(secret, hall)| {
                let made = made(*output, hall, locale);
                assert!(made.readable.contains(sign(*output)), "{at}: what may leave is not there");
                assert_eq!(missing_word(&made.readable), None, "{at}: a word that the locale lacks");
                let tells_answers = sign(*output) == PUBLIC_NOTE;
                assert_eq!(made.readable.contains(ADDRESS), tells_answers, "{at}: the address that may leave");
                for word in kept(*output, secret) {
                    assert!(!says(&made.readable, &word), "{at}: {word}");
                }
                made
            });
            // Whatever stays inside says, the output is the same: nothing can be had by comparing two.
            if *output != Output::Stripped {
                assert!(made[0].readable == made[1].readable, "{at}: the text");
                assert!(made[0].bytes == made[1].bytes, "{at}: the bytes");
            }
        }
    }
}

/// What is looked for would be found: it is in the file that stays in the hall.
#[test]
fn the_file_itself_holds_all_of_it() {
    for secret in &SECRETS {
        let text = file::to_string(&hall(secret, 9));
        for word in kept(Output::Report, secret) {
            let escaped = word.replace('\\', r"\\");
            let is_there = text.contains(&escaped) || text.replace('_', "").contains(&word);
            assert!(is_there, "{word}");
        }
    }
}
