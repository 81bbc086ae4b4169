//! `shirube blank` and `shirube collect` as people use them.

use std::fs;
use std::path::Path;

use shirube::assessment::file;
use shirube::cli::{self, Exit};
use shirube::i18n::Locale;

use super::book::Book;

/// Runs in `folder`, whose files are named with `@` in front.
fn run(folder: &Path, args: &[&str]) -> (Exit, String, String) {
    let args: Vec<String> = args
        .iter()
        .map(|arg| arg.strip_prefix('@').map_or((*arg).to_owned(), |name| folder.join(name).display().to_string()))
        .collect();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let all = ["shirube", "--lang", "en"].into_iter().map(str::to_owned).chain(args);
    let exit = cli::run(all, &mut out, &mut err);
    (exit, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
}

#[test]
fn blank_sheets_replace_nothing_but_blank_sheets() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let check = |args: &[&str], exit: Exit, why: &str| {
        let (ended, out, err) = run(folder.path(), args);
        assert_eq!(ended, exit, "{args:?}: {err}");
        assert!(format!("{out}{err}").contains(why), "{args:?}: {out}{err}");
    };
    check(&["blank", "-o", "@a.xlsx", "--date", "R8.11.26"], Exit::Done, "a.xlsx");
    let first = fs::read(at("a.xlsx")).unwrap();
    check(&["blank", "-o", "@a.xlsx", "--for", "人事"], Exit::Done, "a.xlsx");
    check(&["blank", "-o", "@a.xlsx", "--date", "2026-11-26"], Exit::Done, "a.xlsx");
    assert_eq!(fs::read(at("a.xlsx")).unwrap(), first);
    fs::write(at("filled.xlsx"), Book::of(&first).number("D7", 1.0).bytes()).unwrap();
    fs::write(at("memo.xlsx"), "memo").unwrap();
    check(&["blank", "-o", "@filled.xlsx"], Exit::Usage, "not a blank sheet");
    check(&["blank", "-o", "@memo.xlsx"], Exit::Usage, "not a blank sheet");
    check(&["blank", "-o", "@a.ods"], Exit::Usage, ".xlsx");
    // The printed questionnaire takes the place of a PDF and of nothing else.
    fs::write(at("memo.pdf"), "memo").unwrap();
    check(&["blank", "-o", "@memo.pdf"], Exit::Usage, "not a blank questionnaire");
    check(&["blank", "-o", "@a.pdf", "--for", "人事", "--date", "R8.11.26"], Exit::Done, "a.pdf");
    check(&["blank", "-o", "@a.pdf", "--for", "人事"], Exit::Done, "a.pdf");
    check(&["blank", "-o", "@a.xlsx", "--for", "garden"], Exit::Usage, "personnel");
    check(&["blank", "-o", "@none/a.xlsx"], Exit::Unwritable, "folder");
    assert_eq!(fs::read_to_string(at("memo.xlsx")).unwrap(), "memo");
}

#[test]
fn collected_sheets_make_a_round_and_join_it() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let put = |name: &str, book: Book| fs::write(at(name), book.bytes()).unwrap();
    put("a.xlsx", Book::of_hall("062049", "酒田市").text("C4", "花子").number("D7", 3.0));
    put("b.xlsx", Book::blank(Locale::En).number("D7", 2.0).text("D8", "7"));
    put("other.xlsx", Book::of_hall("062065", "寒河江市").number("D7", 1.0));
    let (exit, out, err) =
        run(folder.path(), &["collect", "@a.xlsx", "-o", "@r.ron", "--title", "R8", "--date", "2026-11-26"]);
    assert_eq!((exit, err.as_str()), (Exit::Done, ""), "{out}");
    let opened = file::open(&at("r.ron")).unwrap().assessment;
    assert_eq!((opened.profile.code.as_deref(), opened.profile.prefecture.as_str()), (Some("062049"), "山形県"));
    assert_eq!((opened.current().title.as_str(), opened.current().responses.len()), ("R8", 1));

    // What could be taken is written although the code tells of the rest.
    let (exit, out, err) = run(folder.path(), &["collect", "@a.xlsx", "@b.xlsx", "-o", "@r.ron", "--into", "@r.ron"]);
    assert_eq!(exit, Exit::Damaged);
    assert!(out.contains("2 files: 1 taken whole, 1 in part") && out.contains("Already there: 1"), "{out}");
    assert!(err.contains("Answers!D8") && err.contains("b.xlsx"), "{err}");
    assert_eq!(file::open(&at("r.ron")).unwrap().assessment.current().responses.len(), 2);

    let before = fs::read(at("r.ron")).unwrap();
    let check = |args: &[&str], exit: Exit, why: &str| {
        let (ended, out, err) = run(folder.path(), args);
        assert_eq!(ended, exit, "{args:?}: {out}{err}");
        assert!(err.contains(why), "{args:?}: {err}");
        assert_eq!(fs::read(at("r.ron")).unwrap(), before, "{args:?}");
    };
    check(&["collect", "@a.xlsx", "-o", "@r.ron"], Exit::Usage, "already a file");
    check(&["collect", "@a.xlsx", "-o", "@b.xlsx"], Exit::Usage, ".ron");
    check(&["collect", "@a.xlsx", "-o", "@r.ron", "--into", "@r.ron", "--title", "x"], Exit::Usage, "--title");
    check(&["collect", "@other.xlsx", "-o", "@r.ron", "--into", "@r.ron"], Exit::Usage, "寒河江市");
    check(&["collect", "@none.xlsx", "-o", "@new.ron"], Exit::Unreadable, "no such file");
    assert!(!at("new.ron").exists());
}
