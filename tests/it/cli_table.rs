//! `shirube table` as people use it.

use std::fs;
use std::path::Path;

use jiff::civil::date;
use shirube::assessment::file;
use shirube::catalogue::built_in;
use shirube::cli::Exit;
use shirube::exchange::is_results_as_written;
use shirube::i18n::Locale;
use shirube::problem::Place;
use shirube::report::{Attach, Form, Options, pdf};

use crate::command;

const HALF: &str = include_str!("../../seeds/examples/half.ron");
const FULL: &str = include_str!("../../seeds/examples/full.ron");
const SAGAE: &str = include_str!("../../seeds/examples/sagae-2022.ron");

/// Runs `shirube table` in `folder`.
fn run(folder: &Path, args: &[&str]) -> (Exit, String, String) {
    command::run(folder, &[&["table"], args].concat())
}

#[test]
fn one_assessment_becomes_a_workbook() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("町.ron"), FULL).unwrap();
    let (exit, out, err) = run(folder.path(), &["@町.ron", "-o", "@結果.xlsx", "--date", "R8.11.26"]);
    assert_eq!((exit, err.as_str()), (Exit::Done, ""), "{out}");
    let first = fs::read(at("結果.xlsx")).unwrap();
    assert!(is_results_as_written(&first) && out.contains("結果.xlsx"), "{out}");

    // A report stands in place of its assessment; a workbook that nobody saved since is replaced.
    let assessment = file::from_str(FULL, &Place::default()).unwrap();
    let options = Options { locale: Locale::Ja, date: date(2026, 11, 26), attach: Attach::Copy, form: Form::Whole };
    fs::write(at("報告.pdf"), pdf(&built_in(), &assessment, &options).unwrap().pdf).unwrap();
    let (exit, _, err) = run(folder.path(), &["@報告.pdf", "-o", "@結果.xlsx", "--date", "2026-11-26"]);
    assert_eq!((exit, err.as_str()), (Exit::Done, ""));
    assert_eq!(fs::read(at("結果.xlsx")).unwrap(), first, "the copy says what its assessment says");

    // Both in one folder are one.
    let (exit, out, err) = run(folder.path(), &["@", "-o", "@結果.xlsx", "--date", "2026-11-26"]);
    assert_eq!((exit, err.as_str()), (Exit::Done, ""), "{out}");
}

#[test]
fn many_assessments_become_one_table() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::create_dir(at("県")).unwrap();
    fs::write(at("県").join("a.ron"), SAGAE).unwrap();
    fs::write(at("県").join("b.ron"), HALF).unwrap();
    fs::write(at("県").join("c.RON"), HALF).unwrap();
    fs::write(at("県").join("d.pdf"), "%PDF-1.7 of somebody else").unwrap();
    fs::write(at("県").join("memo.txt"), "memo").unwrap();
    let (exit, out, err) = run(folder.path(), &["@県", "@none.ron", "-o", "@全県.csv"]);
    assert_eq!(exit, Exit::Unreadable, "{out}{err}");
    assert!(err.contains("d.pdf") && err.contains("none.ron") && err.contains("memo.txt"), "{err}");
    assert!(out.contains("2 assessments") && out.contains("c.RON says the same"), "{out}");
    let text = fs::read_to_string(at("全県.csv")).unwrap();
    assert_eq!(text.lines().count(), 1 + 2 * 32);
    assert!(text.contains("\r\n1,062065,寒河江市,"), "{text}");

    // What can be read is told by its place where the list has no code for it; a table is replaced.
    let (exit, out, _) = run(folder.path(), &["@県/b.ron", "-o", "@全県.csv"]);
    assert_eq!(exit, Exit::Done);
    assert!(out.contains("No. 1") && out.contains("b.ron"), "{out}");

    // Two of one municipality are both in, and said.
    fs::write(at("later.ron"), SAGAE.replace("2022-10-01", "2026-11-26")).unwrap();
    let (exit, _, err) = run(folder.path(), &["@県/a.ron", "@later.ron", "-o", "@全県.csv"]);
    assert_eq!(exit, Exit::Done, "{err}");
    assert!(err.contains("more than one assessment of 寒河江市"), "{err}");
}

/// Every refusal has its code and says why, and the folder holds what it held.
#[test]
fn refusals_write_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("half.ron"), HALF).unwrap();
    fs::write(at("full.ron"), FULL).unwrap();
    fs::write(at("newer.ron"), HALF.replace("version: 3", "version: 99")).unwrap();
    fs::write(at("memo.xlsx"), "memo").unwrap();
    fs::write(at("memo.csv"), "a,b\r\n1,2\r\n").unwrap();
    fs::write(at("named.csv"), HALF).unwrap();
    fs::create_dir(at("bare")).unwrap();
    run(folder.path(), &["@half.ron", "-o", "@saved.xlsx"]);
    let saved = saved_by_another(&fs::read(at("saved.xlsx")).unwrap());
    fs::write(at("saved.xlsx"), saved).unwrap();
    let held = || {
        let files = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path());
        let mut files: Vec<_> = files.map(|path| (fs::read(&path).ok(), path)).collect();
        files.sort();
        files
    };
    let before = held();
    let check = |args: &[&str], exit: Exit, why: &str| {
        let (ended, out, err) = run(folder.path(), args);
        assert_eq!(ended, exit, "{args:?}: {out}{err}");
        assert!(err.contains(why), "{args:?}: {err}");
        assert!(held() == before, "{args:?}");
    };
    check(&["@half.ron", "-o", "@x.txt"], Exit::Usage, ".csv");
    check(&["@half.ron", "-o", "@x"], Exit::Usage, ".xlsx");
    check(&["@half.ron", "@full.ron", "-o", "@x.xlsx"], Exit::Usage, "there are 2");
    check(&["@half.ron", "-o", "@memo.xlsx"], Exit::Usage, "no workbook of results");
    check(&["@half.ron", "-o", "@saved.xlsx"], Exit::Usage, "saved since");
    check(&["@half.ron", "-o", "@memo.csv"], Exit::Usage, "no table");
    check(&["@named.csv", "-o", "@named.csv"], Exit::Usage, "made from");
    check(&["@half.ron", "-o", "@x.csv", "--date", "2026-11-26"], Exit::Usage, "--date");
    check(&["@half.ron", "-o", "@x.xlsx", "--date", "1899-01-01"], Exit::Usage, "1899");
    check(&["@none.ron", "-o", "@x.xlsx"], Exit::Unreadable, "no such file");
    check(&["@newer.ron", "-o", "@x.csv"], Exit::Newer, "newer");
    check(&["@bare", "-o", "@x.csv"], Exit::Unreadable, "this folder");
    check(&["@half.ron", "-o", "@none/x.csv"], Exit::Unwritable, "folder");
    check(&["-o", "@x.csv"], Exit::Usage, "FILES");
}

/// A workbook as it is after a program has saved it: with another time in it.
fn saved_by_another(bytes: &[u8]) -> Vec<u8> {
    use std::io::{Cursor, Read, Write};
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut saved = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).unwrap();
        let (name, mut text) = (entry.name().unwrap().into_owned(), String::new());
        entry.read_to_string(&mut text).unwrap();
        if let Some(modified) = text.find("<dcterms:modified") {
            let year = modified + text[modified..].find(">20").unwrap() + 1;
            text.replace_range(year..year + 4, "2031");
        }
        saved.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        saved.write_all(text.as_bytes()).unwrap();
    }
    saved.finish().unwrap().into_inner()
}
