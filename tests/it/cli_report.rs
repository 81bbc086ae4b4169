//! `shirube report` as people use it: what it refuses before anything is written, and many at once.

use std::fs;
use std::path::Path;

use shirube::cli::{self, Exit, Shown, Streams};

const HALF: &str = include_str!("../../seeds/examples/half.ron");
const FULL: &str = include_str!("../../seeds/examples/full.ron");

fn run(args: &[&str]) -> (Exit, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let exit = cli::run(["shirube", "--lang", "en", "report"].iter().chain(args), &mut out, &mut err);
    (exit, String::from_utf8(err).unwrap())
}

/// Every refusal has its code and says why, and the folder holds what it held.
#[test]
fn refusals_write_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("half.ron"), HALF).unwrap();
    fs::write(at("coded.ron"), HALF.replace("profile: (", "profile: (\n    code: \"999999\",")).unwrap();
    fs::write(at("newer.ron"), HALF.replace("version: 3", "version: 99")).unwrap();
    fs::write(at("notes.md"), "a memo that tells of %PDF-1.7").unwrap();
    fs::write(at("taken.pdf"), "%PDF-1.7 somebody's").unwrap();
    fs::write(at("taken.ron"), HALF).unwrap();
    fs::create_dir(at("full")).unwrap();
    fs::write(at("full").join("a"), "a").unwrap();
    let held = |folder: &Path| {
        let mut names: Vec<_> = fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name()).collect();
        names.sort();
        names
    };
    let before = held(folder.path());
    let check = |args: &[&str], exit: Exit, why: &str| {
        let paths: Vec<String> = args
            .iter()
            .map(|arg| match arg.strip_prefix('@') {
                Some(name) => at(name).to_str().unwrap().to_owned(),
                None => (*arg).to_owned(),
            })
            .collect();
        let args: Vec<&str> = paths.iter().map(String::as_str).collect();
        let (ended, said) = run(&args);
        assert_eq!(ended, exit, "{args:?}: {said}");
        assert!(said.contains(why), "{args:?}: {said}");
        assert_eq!(held(folder.path()), before, "{args:?}");
    };
    check(&["@half.ron", "-o", "@half.XLSX"], Exit::Usage, "the name of a report ends in .pdf");
    check(&["@none.ron"], Exit::Unreadable, "no such file");
    check(&["@coded.ron", "-o", "@x.pdf"], Exit::Damaged, "999999");
    check(&["@newer.ron", "-o", "@x.pdf"], Exit::Newer, "newer");
    check(&["@half.ron", "-o", "@half.ron"], Exit::Usage, "made from");
    check(&["@half.ron", "-o", "@notes.md"], Exit::Usage, "not the report");
    check(&["@taken.ron"], Exit::Usage, "taken.pdf");
    check(&["@half.ron", "-o", "@none/x.pdf"], Exit::Unwritable, "folder");
    check(&["@half.ron", "--source", "@full"], Exit::Usage, "empty folder");
    check(&["@half.ron", "--source", "@notes.md"], Exit::Usage, "empty folder");
    check(&["@half.ron", "--source", "@new", "-o", "@new/x.pdf"], Exit::Usage, "own files");
    check(&["@half.ron", "@taken.ron", "-o", "@x.pdf"], Exit::Usage, "several reports go into a folder");
    check(&["@half.ron", "@taken.ron", "-o", "@notes.md"], Exit::Usage, "several reports go into a folder");
    check(&["@half.ron", "@taken.ron", "-o", "@x", "--source", "@y"], Exit::Usage, "of one assessment only");
    check(&["@taken.ron", "@newer.ron"], Exit::Usage, "taken.pdf");
    check(&["@half.ron", "-o", "@x.pdf", "--date", "2026-11-22T10:00"], Exit::Usage, "2026-11-22T10:00");
    assert_eq!(fs::read_to_string(at("taken.pdf")).unwrap(), "%PDF-1.7 somebody's");
}

/// Every file of a folder is a report, left out because another says the same, or named; a second time the same is made of the same.
#[test]
fn many_reports_go_into_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    for inner in ["県/北", "県/南"] {
        fs::create_dir_all(at(inner)).unwrap();
    }
    let files = [
        ("県/診断.ron", HALF),
        ("県/北/診断.ron", FULL),
        ("県/南/写し.ron", FULL),
        ("県/南/memo.txt", "memo"),
        ("県/Thumbs.db", ""),
    ];
    for (name, text) in files {
        fs::write(at(name), text).unwrap();
    }
    let once = |more: &[&str]| {
        let [given, out] = [at("県"), at("県/報告")].map(|path| path.to_str().unwrap().to_owned());
        let args = ["--date", "2026-11-22", "--form", "mayor", given.as_str(), "-o", out.as_str()];
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let args = ["shirube", "--lang", "en", "report"].iter().chain(&args).chain(more);
        let exit =
            cli::run_with(args, &|_| Ok(Shown::NoDisplay), Streams { out: &mut out, err: &mut err, is_watched: false });
        (exit, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
    };
    let (exit, out, err) = once(&[]);
    assert_eq!(exit, Exit::Damaged, "{out}{err}");
    assert!(err.contains("memo.txt: ") && !err.contains('\r') && err.contains("1 problem"), "{err}");
    assert!(out.contains("4 files: 2 reports made, 1 the same as another, 1 without a report.\n"), "{out}");
    assert!(
        out.lines()
            .any(|line| line.contains("写し.ron says the same as") || line.contains("診断.ron says the same as")),
        "{out}"
    );
    let made = [at("県/報告/診断.pdf"), at("県/報告/北/診断.pdf")]
        .map(|path| fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())));
    // The reports of the first time are where those of the second go, and are none of what they are made of.
    let (exit, out, err) = once(&[]);
    assert_eq!(exit, Exit::Damaged, "{out}{err}");
    assert!(out.contains("2 reports made") && out.contains("2 PDFs lie where reports go"), "{out}");
    assert_eq!(made, [at("県/報告/診断.pdf"), at("県/報告/北/診断.pdf")].map(|path| fs::read(path).unwrap()));
}

/// Two that would lie on top of each other are told; beside each file nothing that is there is replaced.
#[test]
fn each_of_many_reports_has_a_place_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    for (inner, text) in [("a", HALF), ("b", FULL)] {
        fs::create_dir(at(inner)).unwrap();
        fs::write(at(&format!("{inner}/town.ron")), text).unwrap();
    }
    let (exit, err) = run(&["--form", "mayor", &at("a/town.ron"), &at("b/town.ron"), "-o", &at("out")]);
    assert_eq!(exit, Exit::Usage, "{err}");
    assert!(err.contains("would lie where that on") && Path::new(&at("out/town.pdf")).is_file(), "{err}");
    let (exit, err) = run(&["--form", "mayor", &at("a/town.ron"), &at("b/town.ron")]);
    assert_eq!(exit, Exit::Done, "{err}");
    let made = fs::read(at("a/town.pdf")).unwrap();
    let (exit, err) = run(&["--form", "mayor", "--lang", "ja", &at("a/town.ron"), &at("b/town.ron")]);
    assert_eq!(exit, Exit::Usage, "{err}");
    assert_eq!(fs::read(at("a/town.pdf")).unwrap(), made);
}

/// Who watches is told how far it is, on one line that is gone before anything else is said.
#[test]
fn who_watches_sees_how_far_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    fs::write(at("a.ron"), HALF).unwrap();
    fs::write(at("b.ron"), FULL).unwrap();
    let check = |args: &[&str], told: &[&str]| {
        for is_watched in [true, false] {
            let (mut out, mut err) = (Vec::new(), Vec::new());
            let args = ["shirube", "--lang", "en"].iter().chain(args);
            cli::run_with(args, &|_| Ok(Shown::NoDisplay), Streams { out: &mut out, err: &mut err, is_watched });
            let err = String::from_utf8(err).unwrap();
            for line in told {
                assert_eq!(err.contains(&format!("\r{line}")), is_watched, "{line}: {err}");
            }
            // What stands last on the line is blank.
            let last = err.rsplit('\r').nth(1).unwrap_or_default();
            assert!(!is_watched || last.chars().all(|c| c == ' '), "{err:?}");
        }
    };
    let (a, b) = (at("a.ron"), at("b.ron"));
    check(
        &["report", "--form", "mayor", &a, &b, "-o", &at("out")],
        &["Reading: 1 of 2 files", "Making reports: 2 of 2"],
    );
    check(&["table", &a, &b, "-o", &at("t.csv")], &["Reading: 0 of 2 files"]);
    check(&["collect", &a, &b, "-o", &at("c.ron")], &["Reading: 1 of 2 files"]);
}
