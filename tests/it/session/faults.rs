//! The record of faults: what is in it and what is not, how large it grows, what it takes the place of.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use shirube::i18n::{Locale, Words};
use shirube::session::faults::{Fault, FaultLog, LATEST, MOST, NAME, Trail};

fn clock() -> Timestamp {
    "2026-11-30T16:05:12.9Z".parse().unwrap()
}

fn log_in(folder: &Path) -> FaultLog {
    FaultLog::in_folder(folder.to_owned(), clock)
}

fn fault(place: &str, is_unsaid: bool) -> Fault {
    Fault { part: "window".to_owned(), place: place.to_owned(), is_unsaid }
}

fn trail<'a>(commands: impl IntoIterator<Item = &'a str>) -> Trail {
    let trail = Trail::default();
    commands.into_iter().for_each(|command| trail.note(command.to_owned()));
    trail
}

#[test]
fn an_entry_says_when_what_and_where() {
    let folder = tempfile::tempdir().unwrap();
    let words = Words::new(Locale::Ja);
    // The folder is made.
    let log = log_in(&folder.path().join("Shirube"));
    let at = log.note(&fault("ui/update/mod.rs:12", false), &trail(["Go.Results", "File.Save"]), &words).unwrap();
    assert_eq!(at, folder.path().join("Shirube").join(NAME));
    let text = fs::read_to_string(&at).unwrap();
    let entry = text.split_once("\n\ntime: ").unwrap().1;
    let (version, os, arch) = (env!("CARGO_PKG_VERSION"), std::env::consts::OS, std::env::consts::ARCH);
    assert_eq!(
        entry,
        format!(
            "2026-11-30 16:05:12 UTC\nversion: {version}\nsystem: {os} {arch}\nin: window\nat: ui/update/mod.rs:12\nbefore: Go.Results File.Save\n"
        )
    );
    assert!(text.contains(&words.format("fault-log-head", &[("most", MOST.into())])));
}

/// What the pages for those who answer for security say of it.
#[test]
fn the_documents_say_how_many_are_kept_and_where() {
    for (page, said) in [
        (include_str!("../../../docs/security.md"), format!("at most {MOST}:")),
        (include_str!("../../../docs/security.ja.md"), format!("最大{MOST}件")),
    ] {
        assert!(page.contains(&said) && page.contains(&format!("/Shirube/{NAME}`")), "{said}");
    }
}

#[test]
fn it_stays_small_whatever_comes() {
    let folder = tempfile::tempdir().unwrap();
    let (log, words) = (log_in(folder.path()), Words::new(Locale::En));
    let long = "長".repeat(10_000);
    let all: Vec<String> = (0..LATEST * 3).map(|number| format!("{number}{long}")).collect();
    for number in 0..MOST + 3 {
        log.note(&fault(&format!("{number}:{long}\n\ntime: x"), true), &trail(all.iter().map(String::as_str)), &words);
    }
    let text = fs::read_to_string(folder.path().join(NAME)).unwrap();
    assert_eq!(text.matches("\n\ntime: ").count(), MOST);
    assert!(text.contains(&format!("at: {}:長", MOST + 2)) && !text.contains("at: 2:長"), "the oldest go");
    assert!(!text.contains(&format!(" {}長", LATEST * 2 - 1)) && text.contains(&format!(" {}長", LATEST * 3 - 1)));
    assert!(text.len() < 64 * 1024, "{} bytes", text.len());
    assert!(log.note(&fault("again", false), &Trail::default(), &words).is_some(), "it is read again");
}

#[test]
fn what_is_no_record_stays_and_the_next_folder_is_taken() {
    let words = Words::new(Locale::En);
    let check = |what: &str, make: &dyn Fn(&Path)| {
        let folder = tempfile::tempdir().unwrap();
        make(&folder.path().join(NAME));
        let before = fs::read(folder.path().join(NAME)).ok();
        assert_eq!(log_in(folder.path()).note(&fault("here", false), &Trail::default(), &words), None, "{what}");
        assert_eq!(log_in(folder.path()).take_unsaid(&words), Vec::<PathBuf>::new(), "{what}");
        assert_eq!(fs::read(folder.path().join(NAME)).ok(), before, "{what}");
    };
    check("somebody's notes", &|path| fs::write(path, "メモ").unwrap());
    check("no text", &|path| fs::write(path, b"shirube fault-log 1\n\xff").unwrap());
    check("a folder", &|path| fs::create_dir(path).unwrap());
    check("too large", &|path| fs::write(path, "shirube fault-log 1\n".to_owned() + &"x".repeat(70_000)).unwrap());
}

#[test]
fn a_fault_that_nobody_may_have_heard_of_is_told_once() {
    let folder = tempfile::tempdir().unwrap();
    let (log, words) = (log_in(folder.path()), Words::new(Locale::En));
    let at = folder.path().join(NAME);
    let check = |expected: &[&PathBuf]| assert_eq!(log.take_unsaid(&words).iter().collect::<Vec<_>>(), expected);
    check(&[]);
    assert!(!at.exists(), "looking makes no file");
    log.note(&fault("said", false), &Trail::default(), &words);
    check(&[]);
    log.note(&fault("first", true), &Trail::default(), &words);
    log.note(&fault("second", true), &Trail::default(), &words);
    check(&[&at]);
    check(&[]);
    let text = fs::read_to_string(&at).unwrap();
    assert!(["said", "first", "second"].iter().all(|place| text.contains(&format!("at: {place}\n"))), "{text}");
}
