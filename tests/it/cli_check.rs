//! The command line as people use it: `check`, languages, exit codes.

use std::fs;
use std::process::{Command, Stdio};

use shirube::cli::{self, Exit};
use shirube::problem::{Kind, Problem};

use crate::catalogue::{QUESTIONNAIRE, SOURCES, TOWN, edit, small};

struct Ran {
    exit: Exit,
    out: String,
    err: String,
}

fn run(args: &[&str]) -> Ran {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let exit = cli::run(["shirube"].iter().chain(args), &mut out, &mut err);
    Ran { exit, out: String::from_utf8(out).unwrap(), err: String::from_utf8(err).unwrap() }
}

#[test]
fn fine_catalogue_gives_a_table() {
    let dir = small();
    let ran = run(&["check", dir.path().to_str().unwrap(), "--lang", "ja"]);
    assert_eq!((ran.exit, ran.err.as_str()), (Exit::Done, ""));
    let table: Vec<&str> = ran.out.lines().skip(2).collect();
    let expected = [
        "設問           名称      酒田市  記載数",
        "people.office  部署          ≥3       1",
        "people.links   つなぎ役      ≥2       1",
        "記載数                        2       2",
    ];
    assert_eq!(table, expected, "{}", ran.out);
}

#[test]
fn cell_without_evidence_is_a_dash() {
    let dir = small();
    edit(
        dir.path(),
        TOWN,
        "(question: \"people.office\", level: 3, summary: (ja: \"部署\", en: \"Office\"), place: (ja: \"四\", en: \"Four\")),",
        "",
    );
    let ran = run(&["--lang", "en", "check", dir.path().to_str().unwrap()]);
    assert!(ran.out.lines().any(|line| line == "people.office  Office       -           0"), "{}", ran.out);
}

#[test]
fn built_in_catalogue_is_checked_without_a_folder() {
    let ran = run(&["check", "--lang", "en"]);
    assert_eq!(ran.exit, Exit::Done);
    assert!(ran.out.contains("32 questions, 4 towns"), "{}", ran.out);
    let widths: std::collections::BTreeSet<usize> =
        run(&["check", "--lang", "ja"]).out.lines().skip(2).map(shirube::text::columns::width).collect();
    assert_eq!(widths.len(), 1, "all rows end in the same column");
}

#[test]
fn problems_go_to_standard_error() {
    let dir = small();
    edit(dir.path(), TOWN, "level: 3", "level: 6");
    edit(dir.path(), SOURCES, "\"2023-09-27\"", "\"soon\"");
    let path = dir.path().to_str().unwrap();
    let ran = run(&["check", "--lang", "en", path]);
    assert_eq!((ran.exit, ran.out.as_str()), (Exit::Catalogue, ""));
    let sources = dir.path().join(SOURCES).display().to_string();
    let expected = format!(
        "{sources}:7:15 (paper): The date “soon” in the field “date” can't be read.\n    Write it as 2022, FY2020, 2022-04 or 2022-04-01.\n"
    );
    assert!(ran.err.starts_with(&expected), "{}", ran.err);
    assert!(ran.err.ends_with("2 problems were found.\n"), "{}", ran.err);
    assert!(run(&["check", "--lang", "ja", path]).err.ends_with("2件の問題があります。\n"));
}

#[test]
fn what_is_written_in_files_does_not_steer_the_terminal() {
    let steers = |text: &str| text.chars().any(|c| (c.is_control() && c != '\n') || c == '\u{202e}');
    let dir = small();
    edit(dir.path(), SOURCES, "\"2023-09-27\"", "\"\\u{1b}[2J\\u{202e}soon\"");
    let ran = run(&["check", "--lang", "en", dir.path().to_str().unwrap()]);
    assert!(ran.err.contains("U+001B[2JU+202Esoon") && !steers(&ran.err), "{}", ran.err);

    let dir = small();
    edit(dir.path(), TOWN, "酒田市", "酒\\u{1b}[31m田市");
    let ran = run(&["check", "--lang", "ja", dir.path().to_str().unwrap()]);
    assert!(!steers(&ran.out) && !steers(&ran.err), "{}{}", ran.out, ran.err);

    let ran = run(&["check", "no-such-\u{1b}[31m-folder"]);
    assert!(ran.err.contains("U+001B[31m") && !steers(&ran.err), "{}", ran.err);

    let file = dir.path().join("診断.ron");
    fs::write(
        &file,
        "(shirube: \"assessment\", version: 1, rounds: [(date: \"\u{1b}[2J\u{202e}\", questionnaire: \"\")])",
    )
    .unwrap();
    let ran = run(&["report", file.to_str().unwrap()]);
    assert!(ran.err.contains("U+001B[2JU+202E") && !steers(&ran.err), "{}", ran.err);
}

/// An assessment to make a report on, in a folder of its own.
fn assessed() -> (tempfile::TempDir, String) {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("診断.ron");
    fs::write(&file, crate::live_sample()).unwrap();
    let file = file.to_str().unwrap().to_owned();
    (dir, file)
}

#[test]
fn a_report_takes_the_place_of_nothing_else() {
    let (dir, file) = assessed();
    let check = |name: &str, expected: Exit| {
        let out = dir.path().join(name);
        let ran = run(&["report", &file, "--lang", "en", "-o", out.to_str().unwrap()]);
        assert_eq!(ran.exit, expected, "{name}: {}", ran.err);
    };
    fs::write(dir.path().join("text.pdf"), "x").unwrap();
    check("text.pdf", Exit::Usage);
    assert_eq!(fs::read(dir.path().join("text.pdf")).unwrap(), b"x");
    let large = fs::File::create(dir.path().join("large.pdf")).unwrap();
    std::io::Write::write_all(&mut &large, b"%PDF-1.7").unwrap();
    large.set_len(64 * 1024 * 1024 + 1).unwrap();
    check("large.pdf", Exit::Usage);
    fs::create_dir(dir.path().join("folder.pdf")).unwrap();
    check("folder.pdf", Exit::Unwritable);
    check("text.pdf/report.pdf", Exit::Unwritable);
    fs::write(dir.path().join("empty.pdf"), "").unwrap();
    check("empty.pdf", Exit::Done);
    check("empty.pdf", Exit::Done);
    check("new.pdf", Exit::Done);
}

#[cfg(unix)]
#[test]
fn what_is_no_ordinary_file_is_never_opened() {
    let (dir, file) = assessed();
    let pipe = dir.path().join("pipe.pdf");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for out in [pipe.to_str().unwrap(), "/dev/null"] {
        let ran = run(&["report", &file, "--lang", "en", "-o", out]);
        assert_eq!(ran.exit, Exit::Unwritable, "{}", ran.err);
    }
    let out = dir.path().join("new.pdf");
    let ran = run(&["report", pipe.to_str().unwrap(), "-o", out.to_str().unwrap()]);
    assert_eq!(ran.exit, Exit::Unreadable, "{}", ran.err);
}

#[test]
fn exit_codes() {
    let check = |args: &[&str], expected: Exit| assert_eq!(run(args).exit, expected, "{args:?}");
    let dir = small();
    let path = dir.path().to_str().unwrap();
    check(&["check", path], Exit::Done);
    check(&["--help"], Exit::Done);
    check(&["--version"], Exit::Done);
    check(&["chekc"], Exit::Usage);
    check(&["check", "--lang", "fr"], Exit::Usage);
    check(&["check", "a", "b"], Exit::Usage);
    check(&["check", "no/such/folder"], Exit::Unreadable);
    fs::write(dir.path().join(QUESTIONNAIRE), "(").unwrap();
    check(&["check", path], Exit::Damaged);
    let of = |kinds: &[Kind]| Exit::of(&kinds.iter().map(|k| Problem::new(*k, "x")).collect::<Vec<_>>());
    assert_eq!(of(&[Kind::Catalogue, Kind::Unreadable]), Exit::Unreadable);
    assert_eq!(of(&[Kind::Newer]), Exit::Newer);
}

const README: &str = include_str!("../../README.md");

#[test]
fn one_table_says_what_the_codes_mean() {
    let help = run(&["--help"]).out;
    for (exit, kind, meaning) in Exit::TABLE {
        let line = format!("{:>4}  {meaning}", exit as u8);
        assert!(help.lines().any(|l| l == line), "{exit:?}: {help}");
        let row = format!("| {} | {meaning} |", exit as u8);
        assert!(README.lines().any(|l| l == row), "README: {row}");
        let problems: Vec<Problem> = kind.map(|kind| Problem::new(kind, "x")).into_iter().collect();
        assert_eq!(Exit::of(&problems), exit);
    }
    let codes = Exit::TABLE.map(|(exit, _, _)| exit as u8);
    assert_eq!(codes, [0, 2, 3, 4, 5, 6, 7, 8, 9, 70], "codes that scripts rely on");
    let all = [
        Kind::Unreadable,
        Kind::Damaged,
        Kind::Newer,
        Kind::Catalogue,
        Kind::Unwritable,
        Kind::Usage,
        Kind::Window,
        Kind::SamePerson,
        Kind::Internal,
    ];
    for kind in all {
        assert_eq!(Exit::TABLE.iter().filter(|(_, of, _)| *of == Some(kind)).count(), 1, "{kind:?}");
    }
}

#[test]
fn dates_are_taken_as_people_write_them() {
    let (dir, file) = assessed();
    fs::write(&file, include_str!("../../seeds/examples/half.ron")).unwrap();
    let report = |date: &str, lang: &str| {
        let folder = dir.path().join("source");
        let _ = fs::remove_dir_all(&folder);
        let ran = run(&["report", &file, "--lang", lang, "--source", folder.to_str().unwrap(), "--date", date]);
        let written = fs::read_dir(&folder).map_or(0, |entries| entries.count());
        (ran.exit, ran.err, written > 0)
    };
    for date in
        ["2026-11-22", "R8.11.22", "令和8年11月22日", "２０２６／１１／２２", "20261122", "1900-01-01", "2200-12-31"]
    {
        let (exit, err, is_written) = report(date, "ja");
        assert_eq!((exit, err.as_str(), is_written), (Exit::Done, "", true), "{date}");
    }
    for date in
        ["2026-11-22T10:00", "2026-11-22 10:00", "2026-02-29", "8.11.22", "soon", "", "1899-12-31", "2201-01-01"]
    {
        let (exit, err, is_written) = report(date, "ja");
        assert_eq!((exit, is_written), (Exit::Usage, false), "{date}");
        assert!(err.contains("日付として読めません") && err.contains("1900年から2200年"), "{err}");
    }
    assert!(report("soon", "en").1.contains("“soon” can't be read as a date."));
}

#[test]
fn program_prints_and_ends_with_the_code() {
    let program = env!("CARGO_BIN_EXE_shirube");
    let output = Command::new(program).args(["check", "--lang", "ja"]).output().unwrap();
    assert!(output.status.success());
    assert!(String::from_utf8(output.stdout).unwrap().contains("酒田市"));
    let output = Command::new(program).args(["check", "no-such-folder"]).output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert!(output.stdout.is_empty() && !output.stderr.is_empty());
    assert_eq!(Command::new(program).arg("--nonsense").output().unwrap().status.code(), Some(2));
}

#[test]
fn reader_that_has_gone_is_no_failure() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_shirube"))
        .args(["check"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty());
}

/// A disk that is full is said by the code.
#[test]
fn writer_that_fails_is_a_failure() {
    struct Full;
    impl std::io::Write for Full {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::StorageFull.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    assert_eq!(cli::run(["shirube", "check"], &mut Full, &mut Vec::new()), Exit::Unwritable);
}
