//! `shirube` without a command: what is a file and what a mistake, and what is done where no window can be had.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use shirube::cli::{self, Exit, Shown, Start};
use shirube::i18n::Locale;
use shirube::problem::{Kind, Problem};

struct Ran {
    exit: Exit,
    out: String,
    err: String,
    /// What the window was started with, each time.
    started: Vec<Start>,
}

fn run(args: &[&str], result: Result<Shown, Problem>) -> Ran {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let started = RefCell::new(Vec::new());
    let window = |start: &Start| {
        started.borrow_mut().push(start.clone());
        result.clone()
    };
    let exit = cli::run_with(
        ["shirube"].iter().chain(args),
        &window,
        cli::Streams { out: &mut out, err: &mut err, is_watched: false },
    );
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ran { exit, out: text(out), err: text(err), started: started.into_inner() }
}

#[test]
fn a_file_in_place_of_a_command_opens_the_window() {
    let check = |args: &[&str], file: Option<&str>, lang: Option<Locale>| {
        let ran = run(args, Ok(Shown::Closed));
        assert_eq!(ran.started, [Start { file: file.map(PathBuf::from), lang }], "{args:?}: {}", ran.err);
        assert_eq!((ran.exit, ran.out.as_str(), ran.err.as_str()), (Exit::Done, "", ""), "{args:?}");
    };
    check(&[], None, None);
    check(&["--lang", "en"], None, Some(Locale::En));
    check(&["town.ron"], Some("town.ron"), None);
    check(&["診断 令和8年度.ron"], Some("診断 令和8年度.ron"), None);
    check(&["--lang", "ja", "report.pdf"], Some("report.pdf"), Some(Locale::Ja));
    check(&["report.pdf", "--lang", "ja"], Some("report.pdf"), Some(Locale::Ja));
    check(&["folder/report"], Some("folder/report"), None);
    check(&["--", "-odd.ron"], Some("-odd.ron"), None);
    check(&["Cargo.toml"], Some("Cargo.toml"), None);
    check(&["LICENSE"], Some("LICENSE"), None);
}

#[test]
fn a_command_that_is_spelt_wrong_opens_nothing() {
    let check = |args: &[&str], why: &str| {
        let ran = run(args, Ok(Shown::Closed));
        assert_eq!((ran.exit, ran.started.len()), (Exit::Usage, 0), "{args:?}");
        assert!(ran.err.contains(why), "{args:?}: {}", ran.err);
    };
    check(&["chekc"], "chekc");
    check(&["one.ron", "two.ron"], "two.ron");
    check(&["one.ron", "--date", "2026-11-22"], "--date");
    check(&["--lang", "fr", "one.ron"], "fr");
    check(&["report"], "FILE");
}

#[test]
fn a_window_that_does_not_open_says_why_and_what_to_do() {
    let problem = Problem::new(Kind::Window, "launch-library").with("detail", "libXi.so.6");
    for args in [&["--lang", "en"][..], &["--lang", "en", "town.ron"]] {
        let ran = run(args, Err(problem.clone()));
        assert_eq!((ran.exit, ran.exit as u8, ran.out.as_str()), (Exit::NoWindow, 8, ""));
        assert!(ran.err.contains("libXi.so.6") && ran.err.contains("apt install"), "{}", ran.err);
    }
    let ran = run(&[], Err(Problem::new(Kind::Internal, "launch-fault").with("detail", "x")));
    assert_eq!(ran.exit, Exit::Internal);
}

#[test]
fn without_a_display_a_file_is_not_lost_sight_of() {
    let ran = run(&["--lang", "en", "town.ron"], Ok(Shown::NoDisplay));
    assert_eq!((ran.exit, ran.out.as_str()), (Exit::NoWindow, ""));
    assert!(ran.err.contains("town.ron") && ran.err.contains("shirube report"), "{}", ran.err);
}

/// What the README says of a machine without a display.
#[test]
fn without_a_display_the_example_is_written_and_the_way_to_the_window_is_told() {
    let ran = run(&["--lang", "en"], Ok(Shown::NoDisplay));
    assert_eq!((ran.exit, ran.err.as_str()), (Exit::Done, ""));
    let line = ran.out.lines().next().unwrap();
    let path = Path::new(line.rsplit_once(": ").unwrap().1);
    let pdf = std::fs::read(path).unwrap();
    std::fs::remove_file(path).unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
    for word in ["DISPLAY", "WAYLAND_DISPLAY", "libxkbcommon-x11-0", "libegl1"] {
        assert!(ran.out.contains(word), "{word}: {}", ran.out);
    }
}
