//! `shirube report` as people use it: what it refuses before anything is written.

use std::fs;
use std::path::Path;

use shirube::cli::{self, Exit};

const HALF: &str = include_str!("../../seeds/examples/half.ron");

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
    check(&["@half.ron", "-o", "@x.pdf", "--date", "2026-11-22T10:00"], Exit::Usage, "2026-11-22T10:00");
    assert_eq!(fs::read_to_string(at("taken.pdf")).unwrap(), "%PDF-1.7 somebody's");
}
