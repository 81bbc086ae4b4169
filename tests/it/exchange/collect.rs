//! Many files at once: doubles, strangers, folders, and what came of each.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use jiff::civil::date;
use shirube::assessment::file;
use shirube::assessment::{Answers, Assessment, Profile, Response, Role, Round};
use shirube::catalogue::built_in;
use shirube::exchange::{
    CollectInto, Collected, Incoming, Outcome, ResultsOptions, collect, join, results_xlsx, table_csv,
};
use shirube::i18n::Locale;
use shirube::problem::{Place, Problem};
use shirube::report::{Attach, BlankPdfOptions, Form, Options, blank_pdf, pdf};

use super::book::Book;

fn go_on(_: usize, _: usize) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn of(paths: &[PathBuf]) -> Collected {
    collect(paths, CollectInto::default(), &built_in(), &mut go_on)
}

/// What they come to in a new round.
fn joined(collected: &Collected) -> Incoming {
    let assessment = empty();
    join(&assessment, assessment.current(), 0, &collected.given, &|_| None)
}

fn empty() -> Assessment {
    let rounds = vec![Round::blank(date(2026, 11, 26), crate::live_edition())];
    Assessment::new(Profile::default(), rounds)
}

/// A sheet by `name` with these levels, by row from 7.
fn sheet(name: &str, answers: &[(usize, u8)]) -> Book {
    let book = if name.is_empty() { Book::blank(Locale::Ja) } else { Book::blank(Locale::Ja).text("C4", name) };
    answers.iter().fold(book, |book, (row, level)| book.number(&format!("D{row}"), f64::from(*level)))
}

fn put(folder: &Path, name: &str, book: &Book) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, book.bytes()).unwrap();
    path
}

/// What came of the files, by name: `whole`, `part`, `nothing`, `undecided`, or the name of the file it is the same as.
fn outcomes(collected: &Collected) -> Vec<(String, String)> {
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    let said = |outcome: &Outcome| match outcome {
        Outcome::Whole => "whole".to_owned(),
        Outcome::Part => "part".to_owned(),
        Outcome::Nothing => "nothing".to_owned(),
        Outcome::Undecided => "undecided".to_owned(),
        Outcome::SameAs(other) => name(other),
        Outcome::OtherCounts(other) => format!("left for {:?}", other.as_deref().map(name)),
    };
    let accounts = collected.accounts(&joined(collected));
    accounts.files.iter().map(|file| (name(&file.path), said(&file.outcome))).collect()
}

fn keys(problems: &[Problem]) -> Vec<&str> {
    problems.iter().map(|problem| problem.key).collect()
}

fn check(books: &[(&str, Book)], expected: &[&str], responses: usize, problems: &[&str]) {
    let folder = tempfile::tempdir().unwrap();
    books.iter().for_each(|(name, book)| _ = put(folder.path(), name, book));
    let collected = of(&[folder.path().to_owned()]);
    let came: Vec<String> = outcomes(&collected).into_iter().map(|(_, outcome)| outcome).collect();
    assert_eq!(came, expected, "{:?}", collected.problems);
    let incoming = joined(&collected);
    assert_eq!(incoming.new, responses);
    let told: Vec<Problem> =
        collected.problems.iter().cloned().chain(incoming.clash_problems(&collected.given)).collect();
    assert_eq!(keys(&told), problems);
    assert!(told.iter().all(|problem| problem.place.file.is_some()));
}

#[test]
fn doubles() {
    let (a, b) = (|| sheet("花子", &[(7, 1), (8, 2)]), || sheet("花子", &[(7, 1), (8, 3)]));
    check(&[("1.xlsx", a()), ("2.xlsx", a())], &["whole", "1.xlsx"], 1, &[]);
    let touched = a().replace("docProps/core.xml", "</cp:coreProperties>", "<!-- --></cp:coreProperties>");
    check(&[("1.xlsx", a()), ("2.xlsx", touched)], &["whole", "1.xlsx"], 1, &[]);
    let clash = ["collect-same-person", "collect-same-person"];
    check(&[("1.xlsx", a()), ("2.xlsx", b())], &["undecided", "undecided"], 0, &clash);
    check(&[("1.xlsx", a()), ("2.xlsx", sheet("花子", &[(9, 4)]))], &["whole", "whole"], 1, &[]);
    check(&[("1.xlsx", a()), ("2.xlsx", sheet("太郎", &[(7, 1), (8, 2)]))], &["whole", "whole"], 2, &[]);
    check(&[("1.xlsx", sheet("花子", &[(7, 1)])), ("2.xlsx", a())], &["undecided", "undecided"], 0, &clash);
    let spaced = || sheet("花 子", &[(7, 1), (8, 2)]);
    check(&[("1.xlsx", a()), ("2.xlsx", spaced())], &["whole", "1.xlsx"], 1, &[]);
    check(&[("1.xlsx", a()), ("2.xlsx", a().text("C3", "窓口・現場"))], &["whole", "whole"], 2, &[]);
    let nameless = || sheet("", &[(7, 1)]);
    let other = nameless().replace("docProps/core.xml", "</cp:coreProperties>", "<!-- --></cp:coreProperties>");
    check(&[("1.xlsx", nameless()), ("2.xlsx", other)], &["whole", "whole"], 2, &[]);
}

#[test]
fn what_is_wrong_is_told_by_file_and_the_rest_is_taken() {
    check(
        &[("a.xlsx", sheet("", &[(7, 1)])), ("b.xlsx", sheet("", &[(7, 2), (8, 9)])), ("c.xlsx", sheet("", &[]))],
        &["whole", "part", "nothing"],
        2,
        &["sheet-answer-range", "sheet-blank"],
    );
}

/// A sheet of this municipality; without a code where that is empty.
fn of_hall(code: &str, name: &str, row: usize) -> Book {
    Book::of_hall(code, name).number(&format!("D{row}"), 1.0)
}

#[test]
fn what_is_of_another_municipality_is_named() {
    let (sagae, sakata) = ("寒河江市", "酒田市");
    check(
        &[
            ("a.xlsx", of_hall("062065", sagae, 7)),
            ("b.xlsx", of_hall("062049", sakata, 8)),
            ("c.xlsx", of_hall("062049", sakata, 9)),
            ("d.xlsx", sheet("", &[(10, 1)])),
        ],
        &["nothing", "whole", "whole", "whole"],
        3,
        &["collect-other-hall"],
    );
    // Of as many as there are of another nobody can say whose assessment it is.
    check(
        &[
            ("a.xlsx", of_hall("062065", sagae, 7)),
            ("b.xlsx", of_hall("062049", sakata, 8)),
            ("c.xlsx", sheet("", &[(10, 1)])),
        ],
        &["nothing", "nothing", "whole"],
        1,
        &["collect-halls-tied", "collect-halls-tied"],
    );
}

/// The municipality of the assessment that they go to decides, however many are of another.
#[test]
fn whose_assessment_it_is_decides() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str, book: Book| put(folder.path(), name, &book);
    let paths = [
        at("a.xlsx", of_hall("062065", "寒河江市", 7)),
        at("b.xlsx", of_hall("062049", "酒田市", 8)),
        at("c.xlsx", of_hall("062049", "酒田市", 9)),
        at("d.xlsx", sheet("", &[(10, 1)])),
    ];
    let check = |code: Option<&str>, name: &str, expected: [&str; 4], remarks: &[&str]| {
        let profile = Profile { code: code.map(str::to_owned), name: name.to_owned(), ..Profile::default() };
        let into = CollectInto { profile: Some(&profile), ..CollectInto::default() };
        let collected = collect(&paths, into, &built_in(), &mut go_on);
        let came: Vec<String> = outcomes(&collected).into_iter().map(|(_, outcome)| outcome).collect();
        assert_eq!(
            (came, keys(&collected.remarks)),
            (expected.map(str::to_owned).to_vec(), remarks.to_vec()),
            "{name}"
        );
    };
    check(Some("062065"), "寒河江市", ["whole", "nothing", "nothing", "whole"], &[]);
    check(Some("062049"), "さかた", ["nothing", "whole", "whole", "whole"], &[]);
    check(None, "", ["nothing", "whole", "whole", "whole"], &[]);
    // A name can be spelt in many ways.
    let unclear = "collect-hall-unclear";
    check(None, "酒田市", ["whole"; 4], &[unclear]);
    check(None, "庄内広域連合", ["whole"; 4], &[unclear; 3]);
}

#[test]
fn assessments_without_responses_say_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    let check = |round: &str, key: &str| {
        let text = format!(
            "(shirube: \"assessment\", version: 1, profile: (name: \"町\"), rounds: [(title: \"\", date: \"2026-10-15\", questionnaire: \"{}\", {round})])",
            crate::live_edition()
        );
        fs::write(&path, text).unwrap();
        assert_eq!(of(std::slice::from_ref(&path)).problems[0].key, key);
    };
    check("agreed: {\"strategy.plan\": (answer: Level(2))}", "collect-agreed-only");
    check("responses: [(role: Other, answers: {})]", "collect-no-responses");
    check("responses: [(role: Other", "file-cut-off");
}

#[test]
fn three_hundred_files_and_a_halt() {
    let folder = tempfile::tempdir().unwrap();
    let blank = Book::blank(Locale::Ja);
    for n in 0..300_usize {
        let row = format!("D{}", 7 + n % 30);
        put(folder.path(), &format!("{n:03}.xlsx"), &blank.clone().text("C4", &format!("職員{n}")).number(&row, 3.0));
    }
    let paths = [folder.path().to_owned()];
    let mut told = Vec::new();
    let collected = collect(&paths, CollectInto::default(), &built_in(), &mut |done, total| {
        told.push((done, total));
        ControlFlow::Continue(())
    });
    let whole = collected.accounts(&joined(&collected)).count(|outcome| *outcome == Outcome::Whole);
    assert_eq!((collected.given.len(), whole), (300, 300));
    assert_eq!(told, (0..300).map(|done| (done, 300)).collect::<Vec<_>>());
    let halted = collect(&paths, CollectInto::default(), &built_in(), &mut |done, _| {
        if done == 10 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert_eq!((halted.given.len(), halted.is_cut_short), (10, true));
}

/// What is no sheet is never a person, and is called what it is.
#[test]
fn results_reports_and_copies_are_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a");
    let full = file::from_str(include_str!("../../../seeds/examples/full.ron"), &Place::default()).unwrap();
    let catalogue = built_in();
    let (locale, date) = (Locale::Ja, date(2026, 11, 26));
    let check = |bytes: &[u8], key: &str| {
        fs::write(&path, bytes).unwrap();
        let collected = of(std::slice::from_ref(&path));
        assert_eq!((keys(&collected.problems), collected.given.len()), (vec![key], 0));
    };
    let results = |locale| results_xlsx(&catalogue, &full, &ResultsOptions { locale, date }).unwrap();
    check(&results(Locale::Ja), "collect-is-results");
    check(&results(Locale::En), "collect-is-results");
    // As other programs save it: with the word among others, or without it.
    let saved = Book::of(&results(Locale::Ja));
    let word = "shirube-results";
    check(&saved.clone().replace("docProps/core.xml", word, "DX, shirube-results").bytes(), "collect-is-results");
    check(&saved.replace("docProps/core.xml", word, "").bytes(), "collect-is-results");
    check(&table_csv(&catalogue, [&full]), "collect-is-table");
    let options = Options { locale, date, attach: Attach::Copy, form: Form::Whole };
    check(&pdf(&catalogue, &full, &options).unwrap().pdf, "collect-is-report");
    let options = BlankPdfOptions { locale, section: None, date, hall: None, round_title: None };
    check(&blank_pdf(&catalogue, &options).unwrap(), "sheet-is-pdf");
    let copy = shirube::assessment::publication(&full);
    check(file::to_string(&copy).as_bytes(), "collect-is-publication");
    check(b"a,b\n1,2\n", "collect-is-text");
    check("回答,1\n".as_bytes(), "collect-is-text");
    check(b"\x89\xf1\x93\x9a,1\n", "collect-is-text");
    check(b"<html><table>", "collect-is-text");
    check(b"\x89PNG\r\n\x1a\n\0\0", "sheet-no-workbook");
    check(b"", "sheet-no-content");
}

/// Answers to questions that there are not are named and not taken; the others are.
#[test]
fn unknown_questions_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    let round = Round::blank(date(2026, 11, 26), crate::live_edition());
    let mut assessment = Assessment::new(Profile::default(), vec![round]);
    let mut answers = Answers::default();
    for (id, level) in [("leadership.exective", 3), ("strategy.plan", 2)] {
        let level = shirube::catalogue::Level::new(level).unwrap();
        let answer = shirube::assessment::Answer::of(shirube::assessment::Value::Level(level));
        answers.set(shirube::catalogue::QuestionId::new(id), answer);
    }
    assessment.rounds[0].responses =
        vec![Response { role: Role::Promotion, name: String::new(), answers, ..Response::default() }];
    fs::write(&path, file::to_string(&assessment)).unwrap();
    let collected = of(std::slice::from_ref(&path));
    assert_eq!(keys(&collected.problems), ["fit-answers-unknown"]);
    assert_eq!(collected.problems[0].place.id.as_deref(), Some("leadership.exective"));
    assert_eq!(outcomes(&collected)[0].1, "part");
    let ids: Vec<&str> = collected.given[0].response.answers.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(ids, ["strategy.plan"]);
}
