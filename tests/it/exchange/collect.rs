//! Many files at once: doubles, strangers, folders, and what came of each.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use shirube::catalogue::built_in;
use shirube::exchange::{Collected, Outcome, collect};
use shirube::i18n::Locale;

use super::book::Book;

fn go_on(_: usize, _: usize) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn of(paths: &[PathBuf]) -> Collected {
    collect(paths, &built_in(), &mut go_on)
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

/// What came of the files in a folder, by name: `whole`, `part`, `nothing`, or the name of the file it is the same as.
fn outcomes(collected: &Collected) -> Vec<(String, String)> {
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    let said = |outcome: &Outcome| match outcome {
        Outcome::Whole => "whole".to_owned(),
        Outcome::Part => "part".to_owned(),
        Outcome::Nothing => "nothing".to_owned(),
        Outcome::SameAs(other) => name(other),
    };
    collected.files.iter().map(|file| (name(&file.path), said(&file.outcome))).collect()
}

fn check(books: &[(&str, Book)], expected: &[&str], responses: usize, problems: &[&str]) {
    let folder = tempfile::tempdir().unwrap();
    books.iter().for_each(|(name, book)| _ = put(folder.path(), name, book));
    let collected = of(&[folder.path().to_owned()]);
    let came: Vec<String> = outcomes(&collected).into_iter().map(|(_, outcome)| outcome).collect();
    assert_eq!(came, expected, "{:?}", collected.problems);
    assert_eq!(collected.responses.len(), responses);
    let keys: Vec<&str> = collected.problems.iter().map(|problem| problem.key).collect();
    assert_eq!(keys, problems);
    assert!(collected.problems.iter().all(|problem| problem.place.file.is_some()));
}

#[test]
fn doubles() {
    let (a, b) = (|| sheet("花子", &[(7, 1), (8, 2)]), || sheet("花子", &[(7, 1), (8, 3)]));
    check(&[("1.xlsx", a()), ("2.xlsx", a())], &["whole", "1.xlsx"], 1, &[]);
    let touched = a().replace("docProps/core.xml", "</cp:coreProperties>", "<!-- --></cp:coreProperties>");
    check(&[("1.xlsx", a()), ("2.xlsx", touched)], &["whole", "1.xlsx"], 1, &[]);
    check(&[("1.xlsx", a()), ("2.xlsx", b())], &["whole", "nothing"], 1, &["collect-same-person"]);
    check(&[("1.xlsx", a()), ("2.xlsx", sheet("花子", &[(9, 4)]))], &["whole", "whole"], 2, &[]);
    check(&[("1.xlsx", a()), ("2.xlsx", sheet("太郎", &[(7, 1), (8, 2)]))], &["whole", "whole"], 2, &[]);
    check(&[("1.xlsx", sheet("花子", &[(7, 1)])), ("2.xlsx", a())], &["2.xlsx", "whole"], 1, &[]);
    check(&[("1.xlsx", a()), ("2.xlsx", sheet("花 子", &[(7, 1)]))], &["whole", "1.xlsx"], 1, &[]);
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
    let of_hall = |code: &str, name: &str, row: usize| Book::of_hall(code, name).number(&format!("D{row}"), 1.0);
    check(
        &[
            ("a.xlsx", of_hall("062065", "寒河江市", 7)),
            ("b.xlsx", of_hall("062049", "酒田市", 8)),
            ("c.xlsx", of_hall("062049", "酒田市", 9)),
            ("d.xlsx", sheet("", &[(10, 1)])),
        ],
        &["nothing", "whole", "whole", "whole"],
        3,
        &["collect-other-hall"],
    );
}

#[test]
fn folders_give_their_sheets_in_order() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "b.XLSX", &sheet("", &[(7, 1)]));
    put(folder.path(), "a.xlsx", &sheet("", &[(7, 2)]));
    put(folder.path(), "~$a.xlsx", &sheet("", &[(7, 3)]));
    fs::write(folder.path().join("memo.txt"), "x").unwrap();
    fs::write(folder.path().join("c.ron"), include_str!("../../../seeds/examples/full.ron")).unwrap();
    fs::create_dir(folder.path().join("d.xlsx")).unwrap();
    let collected = of(&[folder.path().to_owned()]);
    let names: Vec<String> = outcomes(&collected).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["a.xlsx", "b.XLSX", "c.ron"]);
    assert_eq!((collected.responses.len(), collected.problems.len()), (3, 0));
    let key = |path: &Path| of(&[path.to_owned()]).problems[0].key;
    assert_eq!(key(&folder.path().join("~$a.xlsx")), "sheet-lock-file");
    assert_eq!(key(&folder.path().join("none.xlsx")), "file-missing");
    assert_eq!(key(&folder.path().join("d.xlsx")), "collect-folder-empty");
}

#[test]
fn assessments_without_responses_say_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    let check = |round: &str, key: &str| {
        let text = format!(
            "(shirube: \"assessment\", version: 1, profile: (name: \"町\"), rounds: [(title: \"\", date: \"2026-10-15\", questionnaire: \"2026.1\", {round})])"
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
    let collected = collect(&paths, &built_in(), &mut |done, total| {
        told.push((done, total));
        ControlFlow::Continue(())
    });
    assert_eq!((collected.responses.len(), collected.count(|o| *o == Outcome::Whole)), (300, 300));
    assert_eq!(told, (0..300).map(|done| (done, 300)).collect::<Vec<_>>());
    let halted = collect(&paths, &built_in(), &mut |done, _| {
        if done == 10 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert_eq!((halted.responses.len(), halted.is_cut_short), (10, true));
}
