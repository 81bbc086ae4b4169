//! `shirube blank` and `shirube collect` as people use them.

use std::fs;

use shirube::assessment::file;
use shirube::cli::Exit;
use shirube::i18n::Locale;

use super::book::Book;
use crate::command::run;

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
    assert!(out.contains("2 files: 1 taken whole, 1 taken in part.\n") && out.contains("Already there: 1"), "{out}");
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
    // Looked at before anything is read.
    let (none, into) = ("@none.xlsx", ["-o", "@r.ron", "--into", "@r.ron"]);
    let long = "長".repeat(1_001);
    check(
        &["collect", none, "-o", "@new.ron", "--title", &long],
        Exit::Usage,
        "--title: the title of the round has 1001",
    );
    check(&["collect", none, "-o", "@none/new.ron"], Exit::Unwritable, "folder");
    fs::create_dir(at("folder.ron")).unwrap();
    check(&["collect", none, "-o", "@folder.ron"], Exit::Unwritable, "there is a folder");
    check(&["collect", none, into[0], into[1], into[2], "@folder.ron"], Exit::Usage, "already a file");
    check(&["collect", none, into[0], into[1], into[2], into[3], "--same-person", "x"], Exit::Usage, "--same-person");
    assert!(!at("new.ron").exists());
}

/// Somebody's sheet comes again with another answer: nothing is lost, and nothing is taken before it is said which counts.
#[test]
fn of_one_person_one_response_counts() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let put = |name: &str, person: &str, level: f64| {
        fs::write(at(name), Book::blank(Locale::Ja).text("C4", person).number("D7", level).bytes()).unwrap();
    };
    put("a.xlsx", "花子", 1.0);
    put("b.xlsx", "花子", 4.0);
    put("c.xlsx", "太郎", 2.0);
    let levels = || {
        let opened = file::open(&at("r.ron")).unwrap().assessment;
        let level = |response: &shirube::assessment::Response| response.answers.iter().next()?.1.level();
        let levels = opened.current().responses.iter().filter_map(level).map(|level| level.get());
        levels.collect::<Vec<u8>>()
    };
    let into = ["-o", "@r.ron", "--into", "@r.ron"];
    let collect = |more: &[&str]| run(folder.path(), &[&["collect"], more].concat());
    assert_eq!(collect(&["@a.xlsx", "-o", "@r.ron"]).0, Exit::Done);
    let (exit, out, err) = collect(&[&["@b.xlsx", "@c.xlsx"], &into[..]].concat());
    assert_eq!((exit, exit as u8, levels()), (Exit::SamePerson, 9, vec![1, 2]), "{out}{err}");
    assert!(err.contains("b.xlsx: the round has a response of the same role and name"), "{err}");
    assert!(out.contains("2 files: 1 taken whole, 1 undecided.\n"), "{out}");
    assert!(err.contains("what is agreed will be"), "one person's answers were the result: {err}");
    let which = |which| [&["@b.xlsx", "--same-person", which], &into[..]].concat();
    let (exit, out, err) = collect(&which("keep"));
    assert_eq!((exit, err.as_str(), levels()), (Exit::Done, "", vec![1, 2]));
    assert!(out.contains("b.xlsx: left out") && out.contains("r.ron is as it was"), "{out}");
    let (exit, out, err) = collect(&which("replace"));
    assert_eq!((exit, err.as_str(), levels()), (Exit::Done, "", vec![4, 2]), "{out}");
    assert!(out.contains("1 response was replaced"), "{out}");
    let (exit, _, err) = collect(&[&["@a.xlsx", "--same-person", "both"], &into[..]].concat());
    assert_eq!((exit, err.as_str(), levels()), (Exit::Done, "", vec![4, 2, 1]));
    // In one go neither is taken, and where nothing else is there no file is made.
    let (exit, out, err) = collect(&["@a.xlsx", "@b.xlsx", "-o", "@new.ron"]);
    assert_eq!((exit, at("new.ron").exists()), (Exit::SamePerson, false), "{out}");
    assert!(["a.xlsx: ", "b.xlsx: "].iter().all(|name| err.contains(name)) && out.contains("2 undecided"), "{err}");
}

/// A path that leads nowhere or to no file is named for what it is.
#[cfg(unix)]
#[test]
fn what_is_no_file_is_not_called_one() {
    let folder = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(folder.path().join("nirgends"), folder.path().join("tot.ron")).unwrap();
    let pipe = folder.path().join("rohr.ron");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let check = |name: &str, why: &str| {
        let (exit, _, err) = run(folder.path(), &["collect", "@none.xlsx", "-o", name]);
        assert!(exit != Exit::Done && err.contains(why) && !err.contains("already a file"), "{name}: {err}");
    };
    check("@rohr.ron", "not an ordinary file");
    check("@tot.ron", "link");
}

/// What does not fit the questionnaire is said by whoever reads the file.
#[test]
fn what_does_not_fit_the_questionnaire_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let full = include_str!("../../../seeds/examples/full.ron");
    let full = full.replacen("\"strategy.plan\"", "\"strategy.plam\"", 1);
    fs::write(folder.path().join("r.ron"), full).unwrap();
    fs::write(folder.path().join("a.xlsx"), Book::blank(Locale::Ja).number("D7", 1.0).bytes()).unwrap();
    let check = |args: &[&str]| {
        let (exit, out, err) = run(folder.path(), args);
        assert_eq!(exit, Exit::Done, "{args:?}: {out}{err}");
        assert!(err.contains("strategy.plam"), "{args:?}: {err}");
    };
    check(&["report", "@r.ron", "-o", "@r.pdf"]);
    check(&["table", "@r.ron", "-o", "@r.csv"]);
    check(&["table", "@r.ron", "-o", "@r.xlsx"]);
    check(&["collect", "@a.xlsx", "-o", "@r.ron", "--into", "@r.ron"]);
}

/// An assessment that does not say whose it is takes the municipality of the sheets, and says so.
#[test]
fn the_municipality_comes_with_the_sheets() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let put = |name: &str, book: Book| fs::write(at(name), book.bytes()).unwrap();
    put("a.xlsx", Book::blank(Locale::Ja).number("D7", 1.0));
    put("b.xlsx", Book::of_hall("062049", "酒田市").number("D7", 2.0));
    put("c.xlsx", Book::of_hall("062065", "寒河江市").number("D7", 3.0));
    let into = ["-o", "@r.ron", "--into", "@r.ron"];
    assert_eq!(run(folder.path(), &["collect", "@a.xlsx", "-o", "@r.ron"]).0, Exit::Done);
    let (exit, _, err) = run(folder.path(), &[&["collect", "@b.xlsx"], &into[..]].concat());
    assert!(exit == Exit::Done && err.contains("酒田市"), "{err}");
    assert_eq!(file::open(&at("r.ron")).unwrap().assessment.profile.code.as_deref(), Some("062049"));
    let (exit, _, err) = run(folder.path(), &[&["collect", "@c.xlsx"], &into[..]].concat());
    assert!(exit == Exit::Usage && err.contains("寒河江市"), "{err}");
}
