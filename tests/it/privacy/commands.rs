//! `shirube close` and `shirube strip` as people use them, and what other commands say of a round that is not closed.

use std::fs;
use std::path::Path;

use shirube::assessment::{Assessment, file};
use shirube::cli::Exit;

use super::{Dice, hall};
use crate::command::run;

fn folder_with(people: usize) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("町.ron"), file::to_string(&hall(Dice(1).sheets(0, people)))).unwrap();
    folder
}

fn read(path: &Path) -> Assessment {
    file::open(path).unwrap().assessment
}

#[test]
fn a_round_is_closed_and_opened_again_in_place() {
    let folder = folder_with(9);
    let path = folder.path().join("町.ron");
    let before = read(&path);
    let (exit, _, err) = run(folder.path(), &["close", "@町.ron", "--reopen"]);
    assert_eq!(exit, Exit::Usage, "{err}");
    assert!(err.contains("never closed"), "{err}");

    let (exit, out, err) = run(folder.path(), &["close", "@町.ron"]);
    assert_eq!((exit, err.as_str()), (Exit::Done, ""));
    assert!(out.contains("closed for publication") && out.contains("9 responses"), "{out}");
    let closed = read(&path);
    assert_eq!(closed.current().closing.as_ref().unwrap().responses, 9);
    assert_eq!(closed.current().responses, before.current().responses);
    assert_eq!(read(&folder.path().join("町.ron.bak")), before);

    // A late sheet: the figures stay, and that is said.
    let mut late = closed.clone();
    late.rounds[0].responses.push(Dice(50).sheet("遅れた人"));
    fs::write(&path, file::to_string(&late)).unwrap();
    let (exit, out, _) = run(folder.path(), &["close", "@町.ron"]);
    assert_eq!(exit, Exit::Done);
    assert!(out.contains("fewer than 5 people differ"), "{out}");
    assert_eq!(read(&path).current().closing, closed.current().closing);

    let (exit, out, _) = run(folder.path(), &["close", "@町.ron", "--reopen"]);
    assert_eq!(exit, Exit::Done);
    assert!(out.contains("open again"), "{out}");
    assert!(read(&path).current().closing.as_ref().unwrap().is_reopened);
}

#[test]
fn where_there_is_nothing_to_publish_nothing_is_closed() {
    let folder = folder_with(4);
    let before = fs::read(folder.path().join("町.ron")).unwrap();
    let (exit, _, err) = run(folder.path(), &["close", "@町.ron"]);
    assert_eq!(exit, Exit::Usage);
    assert!(err.contains("at least 5 people"), "{err}");
    assert_eq!(fs::read(folder.path().join("町.ron")).unwrap(), before);
    assert!(!folder.path().join("町.ron.bak").exists());
}

#[test]
fn what_is_made_of_a_round_that_is_not_closed_says_so() {
    let folder = folder_with(9);
    let commands = [vec!["report", "@町.ron", "--source", "@素材"], vec!["table", "@町.ron", "-o", "@結果.xlsx"]];
    for args in &commands {
        let (exit, _, err) = run(folder.path(), args);
        assert_eq!(exit, Exit::Done, "{err}");
        assert!(err.contains("shirube close") && err.contains("Don't close the round in a copy"), "{err}");
    }
    // No group figures are in a table of many.
    let (_, _, err) = run(folder.path(), &["table", "@町.ron", "-o", "@全体.csv"]);
    assert_eq!(err, "");
    run(folder.path(), &["close", "@町.ron"]);
    fs::remove_dir_all(folder.path().join("素材")).unwrap();
    for args in &commands {
        let (exit, _, err) = run(folder.path(), args);
        assert_eq!((exit, err.as_str()), (Exit::Done, ""));
    }
}

#[test]
fn a_copy_without_persons_is_a_new_file() {
    let folder = folder_with(9);
    let path = folder.path().join("町.ron");
    let before = fs::read(&path).unwrap();
    let (exit, out, err) = run(folder.path(), &["strip", "@町.ron", "-o", "@町_人なし.ron"]);
    assert_eq!(exit, Exit::Done, "{err}");
    assert!(out.contains("町_人なし.ron"));
    assert!(err.contains("not closed"), "figures that go are told: {err}");
    assert_eq!(fs::read(&path).unwrap(), before);
    let stripped = folder.path().join("町_人なし.ron");
    let first = fs::read(&stripped).unwrap();
    assert!(read(&stripped).current().responses.is_empty());

    for out in ["@町_人なし.ron", "@町.ron"] {
        let (exit, _, err) = run(folder.path(), &["strip", "@町.ron", "-o", out]);
        assert_eq!(exit, Exit::Unwritable, "{err}");
    }
    assert_eq!((fs::read(&path).unwrap(), fs::read(&stripped).unwrap()), (before, first));

    run(folder.path(), &["close", "@町.ron"]);
    let (exit, _, err) = run(folder.path(), &["strip", "@町.ron", "-o", "@締めた.ron"]);
    assert_eq!((exit, err.as_str()), (Exit::Done, ""));
    assert!(read(&folder.path().join("締めた.ron")).current().closing.is_some());
}
