//! Nobody is found out by what leaves the hall: all outputs ever made of an assessment held against each other, sheets
//! that come twice, and the copy without persons.

mod canaries;
mod commands;
mod doubled;
mod pairs;
mod strip;
mod unclosed;

use std::sync::OnceLock;

use jiff::civil::{Date, date};
use shirube::assessment::{Answer, Assessment, Edit, Response, Role, RoundEdit, Value, file, privacy, publication};
use shirube::catalogue::{self, Catalogue, Level, QuestionId};
use shirube::exchange::{CalendarOptions, ResultsOptions, calendar_ics, results_xlsx, table_csv};
use shirube::i18n::{Locale, Words};
use shirube::outputs::{FolderFile, Handing, Output, asking_files, kit_files};
use shirube::report::{self, Attach, DocumentOptions, Form, ListPdfOptions, Options};
use shirube::session::new_assessment;

const DAY: Date = date(2026, 11, 28);

fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(catalogue::built_in)
}

fn questions() -> Vec<QuestionId> {
    catalogue().questionnaire.questions().map(|question| question.id.clone()).collect()
}

/// Numbers that look random and are the same for the same seed.
struct Dice(u64);

impl Dice {
    /// 0 to `below` without it.
    fn roll(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }

    /// A sheet: levels, don't-knows, what does not apply, and nothing at all.
    fn sheet(&mut self, name: &str) -> Response {
        let role = Role::ALL[self.roll(5) as usize];
        let answers = questions().into_iter().filter_map(|question| {
            let value = match self.roll(12) {
                0 => return None,
                1 | 2 => Value::Unknown,
                3 => Value::NotApplicable("広域連合が担う".into()),
                _ => Value::Level(Level::new(self.roll(6) as u8).unwrap()),
            };
            Some((question, Answer { note: format!("メモ{}", self.roll(1_000)), ..Answer::of(value) }))
        });
        Response { role, name: name.to_owned(), answers: answers.collect(), ..Response::default() }
    }

    /// So many sheets, of which every other one has a name.
    fn sheets(&mut self, from: usize, count: usize) -> Vec<Response> {
        let name = |n: usize| if n.is_multiple_of(2) { format!("氏名{n}") } else { String::new() };
        (from..from + count).map(|n| self.sheet(&name(n))).collect()
    }
}

/// A round with these sheets, in which something was agreed.
fn hall(responses: Vec<Response>) -> Assessment {
    let mut hall = new_assessment(Default::default(), DAY, &catalogue().questionnaire.edition);
    hall.profile.name = "灯野町".into();
    let round = &mut hall.rounds[0];
    round.responses = responses;
    for (place, question) in questions().into_iter().enumerate().filter(|(place, _)| place % 3 == 0) {
        round.agreed.set(question, Answer::of(Value::Level(Level::new((place % 5) as u8).unwrap())));
    }
    hall
}

/// Closes the latest round as the program does, and as it is read again.
fn close(hall: &mut Assessment) {
    let closing = privacy::close(hall.current()).expect("something to publish");
    Edit::Round(RoundEdit::Closing(hall.rounds.len() - 1, Some(closing))).apply(hall).unwrap();
    let text = file::to_string(hall);
    assert_eq!(file::from_str(&text, &Default::default()).as_ref(), Ok(&*hall));
}

/// Files by name.
type Files = Vec<(String, Vec<u8>)>;

/// How an output is held against itself, before and after something happened in the hall.
enum Held {
    InEveryPair(fn(&Assessment) -> Files),
    /// What takes long to make.
    InSomePairs(fn(&Assessment) -> Files),
    /// Nothing of it comes from what people answered.
    Not,
}

/// A new output has no line here and does not compile before it has one.
fn held(output: Output) -> Held {
    match output {
        // What the report is made from, with the copy that is attached to it.
        Output::Report | Output::ReportFiles => Held::InEveryPair(|hall| {
            let options = Options { locale: Locale::En, date: DAY, attach: Attach::Copy, form: Form::Whole };
            let files = report::source_files(catalogue(), hall, &options).unwrap();
            files.into_iter().filter(|f| !f.path.starts_with("fonts/")).map(|f| (f.path, f.data)).collect()
        }),
        Output::List => Held::InEveryPair(|hall| {
            let options = ListPdfOptions { locale: Locale::Ja, date: DAY, questions: questions(), chosen_by: None };
            let list = report::list_files(catalogue(), hall, &options).unwrap();
            list.into_iter().map(|f| (format!("list/{}", f.path), f.data)).collect()
        }),
        Output::ResultsWorkbook => Held::InEveryPair(|hall| {
            let options = ResultsOptions { locale: Locale::Ja, date: DAY };
            vec![("results.xlsx".to_owned(), results_xlsx(catalogue(), hall, &options).unwrap())]
        }),
        Output::Table => Held::InEveryPair(|hall| vec![("table.csv".to_owned(), table_csv(catalogue(), [hall]))]),
        Output::Calendar => Held::InEveryPair(|hall| {
            let options = CalendarOptions { locale: Locale::Ja, date: DAY };
            // Without items there is none, and the reason is all that is said.
            let made =
                calendar_ics(catalogue(), hall, &options).map_or_else(|problem| problem.key.into(), |made| made.ics);
            vec![("calendar.ics".to_owned(), made)]
        }),
        Output::Document => Held::InSomePairs(|hall| {
            let form = |form| report::docx(catalogue(), hall, &DocumentOptions { locale: Locale::Ja, date: DAY, form });
            let forms = Form::ALL.into_iter().filter(|form| form.is_document());
            forms.map(|of| (format!("{of:?}.docx"), form(of).unwrap())).collect()
        }),
        Output::Asking => Held::InSomePairs(|hall| named(asking_files(catalogue(), hall, HANDING).unwrap())),
        // With an agenda that was chosen: what is proposed follows from the sheets, and everybody in the room sees it.
        Output::Kit => Held::InSomePairs(|hall| {
            let mut hall = hall.clone();
            let last = hall.rounds.len() - 1;
            hall.rounds[last].workshop.agenda = Some(questions().into_iter().take(3).collect());
            named(kit_files(catalogue(), Some(&hall), HANDING).unwrap())
        }),
        Output::Picture => Held::InSomePairs(|hall| {
            vec![("pictures.svg".to_owned(), canaries::pictures(hall, &Words::new(Locale::Ja)).into_bytes())]
        }),
        Output::Copied => Held::InSomePairs(|hall| {
            vec![("clipboard".to_owned(), canaries::copied(hall, &Words::new(Locale::Ja)).into_bytes())]
        }),
        // Made without an answer; the copy for colleagues is held by `strip`, and commands say counts of those who have
        // the file itself.
        Output::BlankPdf
        | Output::BlankWorkbook
        | Output::NationalPdf
        | Output::NationalCsv
        | Output::NationalWorkbook
        | Output::Stripped
        | Output::Said => Held::Not,
    }
}

const HANDING: Handing = Handing { locale: Locale::Ja, date: DAY, by: None };

fn named(files: Vec<FolderFile>) -> Files {
    files.into_iter().map(|file| (file.name, file.bytes)).collect()
}

/// All that leaves the hall and is made at once, by name, and what is made from the attachment again.
fn outputs(hall: &Assessment) -> Files {
    let mut all = made_from(hall);
    let again = made_from(&publication(hall));
    assert!(all == again, "a copy gives what its assessment gives");
    all.push(("copy".to_owned(), file::to_string(&publication(hall)).into_bytes()));
    all
}

fn made_from(hall: &Assessment) -> Files {
    let each = |output: &Output| match held(*output) {
        Held::InEveryPair(make) => make(hall),
        Held::InSomePairs(_) | Held::Not => Vec::new(),
    };
    Output::ALL.iter().flat_map(each).collect()
}

/// The others.
fn papers(hall: &Assessment) -> Files {
    let each = |output: &Output| match held(*output) {
        Held::InSomePairs(make) => make(hall),
        Held::InEveryPair(_) | Held::Not => Vec::new(),
    };
    Output::ALL.iter().flat_map(each).collect()
}

/// Names of the outputs that differ.
fn differing(before: &Files, after: &Files) -> Vec<String> {
    assert_eq!(before.len(), after.len());
    let pairs = before.iter().zip(after);
    pairs.filter(|(before, after)| before != after).map(|((name, _), _)| name.clone()).collect()
}
