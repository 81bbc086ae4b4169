//! Folders with everything in them: each file is taken or named, and none is read that nobody meant.

use std::fs;
use std::path::{Path, PathBuf};

use shirube::cli::Exit;
use shirube::exchange::{InputFile, Inputs, inputs};
use shirube::i18n::Locale;

use super::book::Book;
use crate::command::run;

/// A sheet that is like no other.
fn sheet(number: usize) -> Vec<u8> {
    Book::blank(Locale::Ja).text("C4", &format!("職員{number}")).number("D7", 3.0).bytes()
}

fn names(files: &[InputFile], folder: &Path) -> Vec<String> {
    let name = |InputFile { path, .. }: &InputFile| {
        path.strip_prefix(folder).unwrap_or(path).to_string_lossy().replace('\\', "/")
    };
    files.iter().map(name).collect()
}

/// Puts files of this content, folders made as needed.
fn put(folder: &Path, files: &[(&str, &[u8])]) {
    for (name, bytes) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

/// What is known by its content is taken whatever it is called and wherever it lies; the rest is named with what it is.
#[test]
fn everything_in_a_folder_is_taken_or_named() {
    let folder = tempfile::tempdir().unwrap();
    let taken = [
        "企画課.xlsx",
        "財政課.xlsm",
        "課/建設課/回答.XLSX",
        "教育課.xlsx.download",
        "総務課",
        "農政課.txt",
        "税務.xls",
    ];
    for (number, name) in taken.iter().enumerate() {
        put(folder.path(), &[(&format!("集/{name}"), &sheet(number))]);
    }
    let full = include_bytes!("../../../seeds/examples/full.ron");
    put(folder.path(), &[("集/課/控え.txt", full)]);
    let zip = Book::of(&sheet(99)).bytes();
    let old = [&b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"[..], &[0; 64]].concat();
    let named: [(&str, &[u8], &str); 7] = [
        ("集/市民課.ods", &package(&["content.xml", "mimetype"]), "OpenDocument"),
        ("集/人事課.xls", &old, "old workbook"),
        ("集/福祉課.csv", "設問,回答\r\n1-1,3\r\n".as_bytes(), "mere text"),
        ("集/水道課.zip", &package(&["回答.xlsx"]), "archive"),
        ("集/税務課.xlsb", &package(&["[Content_Types].xml", "xl/workbook.bin"]), "binary workbook"),
        ("集/課/紙.pdf", b"%PDF-1.7 scanned", "PDF"),
        ("集/空.xlsx", b"", "the file is empty"),
    ];
    named.iter().for_each(|(name, bytes, _)| put(folder.path(), &[(name, bytes)]));
    let aside: [(&str, &[u8]); 9] = [
        ("集/desktop.ini", b"x"),
        ("集/Thumbs.db", b"x"),
        ("集/課/.DS_Store", b"x"),
        ("集/課/._回答.xlsx", b"x"),
        ("集/~$企画課.xlsx", b"x"),
        ("集/.~lock.企画課.xlsx#", b"x"),
        ("集/town.ron.bak", full),
        ("集/.town.ron.recovery", full),
        ("集/.shirube-abc123.tmp", full),
    ];
    put(folder.path(), &aside);
    put(folder.path(), &[("集/$RECYCLE.BIN/古い.xlsx", &zip)]);

    let (exit, out, err) = run(folder.path(), &["collect", "@集", "-o", "@n.ron"]);
    assert_eq!(exit, Exit::Damaged, "{out}{err}");
    assert!(out.contains("15 files: 8 taken whole, 7 not taken."), "{out}");
    assert!(out.contains("10 more files") && out.contains("8 responses were added."), "{out}");
    for (name, _, why) in named {
        let line = err.lines().find(|line| line.contains(name)).unwrap_or_else(|| panic!("{name} in {err}"));
        assert!(line.contains(why), "{line}");
    }
    assert!(!err.contains("desktop.ini") && !err.contains("town.ron"), "{err}");
}

/// A package with such parts.
fn package(parts: &[&str]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for part in parts {
        archive.start_file(*part, zip::write::SimpleFileOptions::default()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn files_of_folders_come_by_name_and_once() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    put(folder.path(), &[("b.xlsx", b"b"), ("a/z.xlsx", b"z"), ("a/c/y", b"y"), ("d.ron", b"d"), ("a/.hidden", b"h")]);
    fs::create_dir(at("leer")).unwrap();
    let check = |paths: &[&str], goals: &[&str], expected: &[&str], problems: &[&str]| {
        let paths: Vec<PathBuf> = paths.iter().map(|name| at(name)).collect();
        let goals: Vec<PathBuf> = goals.iter().map(|name| at(name)).collect();
        let goals: Vec<&Path> = goals.iter().map(PathBuf::as_path).collect();
        let Inputs { files, problems: told, .. } = inputs(&paths, &goals);
        assert_eq!(names(&files, folder.path()), expected, "{paths:?}");
        for InputFile { path, folder } in &files {
            let is_given = match folder {
                Some(folder) => paths.contains(folder) && path.starts_with(folder),
                None => paths.contains(path),
            };
            assert!(is_given, "{}: {folder:?}", path.display());
        }
        assert_eq!(told.iter().map(|problem| problem.key).collect::<Vec<_>>(), problems, "{paths:?}");
    };
    let all = ["a/.hidden", "a/c/y", "a/z.xlsx", "b.xlsx", "d.ron"];
    check(&[""], &[], &all, &[]);
    check(&["b.xlsx", ""], &[], &["b.xlsx", "a/.hidden", "a/c/y", "a/z.xlsx", "d.ron"], &[]);
    check(&["", "a", "a/c", "b.xlsx"], &[], &all, &[]);
    check(&["a/c", "a"], &[], &["a/c/y", "a/.hidden", "a/z.xlsx"], &[]);
    check(&["none.xlsx"], &[], &["none.xlsx"], &[]);
    check(&["leer"], &[], &[], &["inputs-folder-empty"]);
    check(&["", "d.ron", "a/../d.ron"], &["d.ron"], &all[..4], &[]);
    check(&["a/c"], &["a/c/y"], &[], &["inputs-folder-empty"]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::symlink;
        symlink(at("a"), at("a/c/kreis")).unwrap();
        symlink(at("d.ron"), at("link.ron")).unwrap();
        symlink(at("nirgends"), at("tot.xlsx")).unwrap();
        check(&["a"], &[], &["a/.hidden", "a/c/y", "a/z.xlsx"], &[]);
        check(&["", "link.ron"], &["d.ron"], &["a/.hidden", "a/c/y", "a/z.xlsx", "b.xlsx", "tot.xlsx"], &[]);
    }
}

#[test]
fn folders_are_looked_through_within_bounds() {
    let folder = tempfile::tempdir().unwrap();
    let deep = (0..40).fold(folder.path().join("tief"), |path, _| path.join("a"));
    fs::create_dir_all(&deep).unwrap();
    fs::write(deep.join("x.xlsx"), "x").unwrap();
    fs::write(folder.path().join("tief/y.xlsx"), "y").unwrap();
    let found = inputs(&[folder.path().join("tief")], &[]);
    assert_eq!(
        (names(&found.files, folder.path()), found.problems[0].key),
        (vec!["tief/y.xlsx".to_owned()], "inputs-folder-too-deep")
    );
    let many = folder.path().join("viele");
    fs::create_dir_all(many.join("unter")).unwrap();
    (0..20_000).for_each(|n| fs::write(many.join(n.to_string()), "").unwrap());
    let found = inputs(&[many.clone(), many.join("unter")], &[]);
    assert_eq!((found.files.len(), found.problems.len()), (0, 2));
    assert_eq!(found.problems[0].key, "inputs-folder-too-full");
}

/// What is collected is no input of the next collection, and what lies there twice is there once.
#[test]
fn collecting_in_one_folder_again_and_again_makes_nobody_new() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    for n in 0..5_u8 {
        // The third and the fourth answer alike, in files that differ.
        let level = f64::from(n.min(3));
        let book = Book::blank(Locale::Ja).number("D7", level);
        let book =
            book.replace("docProps/core.xml", "</cp:coreProperties>", &format!("<!--{n}--></cp:coreProperties>"));
        fs::write(at(&format!("{n}.xlsx")), book.bytes()).unwrap();
    }
    let responses =
        |name: &str| shirube::assessment::file::open(&at(name)).unwrap().assessment.current().responses.len();
    for name in ["round1.ron", "round2.ron", "round3.ron"] {
        let (exit, out, err) = run(folder.path(), &["collect", "@", "-o", &format!("@{name}")]);
        assert_eq!((exit, err.as_str(), responses(name)), (Exit::Done, "", 5), "{out}");
    }
    let before = fs::read(at("round1.ron")).unwrap();
    for _ in 0..3 {
        let args = ["collect", "@", "@round1.ron", "-o", "@round1.ron", "--into", "@round1.ron"];
        let (exit, out, err) = run(folder.path(), &args);
        assert_eq!((exit, err.as_str(), responses("round1.ron")), (Exit::Done, "", 5), "{out}");
        assert!(out.contains("round1.ron: left aside: the responses go into it"), "{out}");
    }
    assert_eq!(fs::read(at("round1.ron")).unwrap(), before);
    assert!(!at("round1.ron.bak").exists(), "nothing was to be written");
}

#[test]
fn the_inputs_of_a_table_are_all_accounted_for() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let half = include_bytes!("../../../seeds/examples/half.ron");
    let full = include_bytes!("../../../seeds/examples/full.ron");
    put(folder.path(), &[("県/a.ron", half), ("県/村/b", full), ("県/村/c.ron", half), ("県/Thumbs.db", b"x")]);
    put(folder.path(), &[("県/回答.xlsx", &sheet(0)), ("県/memo.txt", b"memo")]);
    let (exit, out, err) = run(folder.path(), &["table", "@県", "-o", "@県/全.csv"]);
    assert_eq!(exit, Exit::Damaged, "{out}{err}");
    assert!(out.contains("5 files: 2 in the table, 1 the same as another, 2 not read."), "{out}");
    assert!(out.contains("1 more file") && err.contains("sheet of answers") && err.contains("memo.txt"), "{out}{err}");
    fs::remove_file(at("県/回答.xlsx")).unwrap();
    fs::remove_file(at("県/memo.txt")).unwrap();
    // The table that it makes is no input of the next one.
    let (exit, out, err) = run(folder.path(), &["table", "@県", "-o", "@県/全.csv"]);
    assert_eq!((exit, err.as_str()), (Exit::Done, ""), "{out}");
    // Other tables are, and are named as what they are.
    assert_eq!(run(folder.path(), &["table", "@県/a.ron", "-o", "@県/結果.xlsx"]).0, Exit::Done);
    let (exit, out, err) = run(folder.path(), &["table", "@県", "-o", "@neu.csv"]);
    assert_eq!(exit, Exit::Damaged, "{out}");
    assert!(err.contains("workbook of results") && err.contains("a table of Shirube"), "{err}");
}
