//! Tests of what can only be seen from inside: waiting, giving up, what is left behind.

use super::retry::may_open_later;
#[cfg(target_os = "linux")]
use super::temp::write_out;
use super::*;

fn staged<'a>(target: &Path, bytes: &'a [u8]) -> Staged<'a> {
    Staged::fill(target, bytes, Access::Own).unwrap()
}

#[test]
fn an_obstacle_that_passes_is_waited_for() {
    let mut failures = vec![io::ErrorKind::PermissionDenied, io::ErrorKind::ResourceBusy];
    let done = retry(&[0, 0, 0], may_pass, || failures.pop().map_or(Ok(()), |kind| Err(kind.into())));
    assert!(done.is_ok() && failures.is_empty());
}

#[test]
fn an_obstacle_that_stays_is_given_up_on() {
    let mut tries = 0;
    let done: io::Result<()> = retry(&[0, 0, 0], may_pass, || {
        tries += 1;
        Err(io::ErrorKind::PermissionDenied.into())
    });
    assert_eq!((done.map_err(|e| e.kind()), tries), (Err(io::ErrorKind::PermissionDenied), 4));
}

#[test]
fn an_error_that_will_not_pass_is_not_tried_again() {
    let mut tries = 0;
    let done: io::Result<()> = retry(&[0, 0, 0], may_pass, || {
        tries += 1;
        Err(io::ErrorKind::StorageFull.into())
    });
    assert_eq!((done.map_err(|e| e.kind()), tries), (Err(io::ErrorKind::StorageFull), 1));
}

#[test]
fn work_that_could_not_be_placed_stays_and_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("診断.ron");
    // A folder at the target can't be replaced by a file on any system.
    let in_the_way = || std::fs::create_dir_all(target.join("inner")).unwrap();
    let place = |bytes: &[u8], unplaced: Unplaced| {
        let temp = staged(&target, bytes);
        in_the_way();
        let problem = temp.place(Over::Anything, unplaced).unwrap_err();
        std::fs::remove_dir_all(&target).unwrap();
        let kept = problem.args.iter().find(|(name, _)| *name == "temp").map(|(_, kept)| PathBuf::from(kept));
        (problem.key, kept)
    };
    let kept = |name: &str| Some(folder.path().join(name));
    assert_eq!(place(b"typed", Unplaced::Kept), ("file-held", kept("診断.unsaved.ron")));
    assert_eq!(place(b"typed", Unplaced::Kept), ("file-held", kept("診断.unsaved.ron")), "the same is kept once");
    assert_eq!(place(b"more typed", Unplaced::Kept), ("file-held", kept("診断.unsaved-2.ron")));
    assert_eq!(place(b"made", Unplaced::Dropped), ("file-in-use", None));
    assert_eq!(std::fs::read(folder.path().join("診断.unsaved.ron")).unwrap(), b"typed");
    assert_eq!(std::fs::read(folder.path().join("診断.unsaved-2.ron")).unwrap(), b"more typed");
    clear_leftovers(&target);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2, "what was kept is not cleared, all else is gone");
}

#[test]
fn what_was_cleared_away_is_written_again() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("診断.ron");
    let temp = staged(&target, b"typed");
    std::fs::remove_file(&temp.temp.path).unwrap();
    temp.place(Over::Nothing, Unplaced::Dropped).unwrap();
    assert_eq!(std::fs::read(&target).unwrap(), b"typed");
}

/// Elsewhere the bound depends on the disk.
#[cfg(unix)]
#[test]
fn a_name_that_can_not_be_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("あ".repeat(200));
    assert_eq!(write_atomically(&target, b"x").unwrap_err().key, "file-name-invalid");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_folder_comes_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("報告書");
    let check = |files: &[(&str, &[u8])], entries: usize| {
        let done = write_folder(&target, files);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), entries);
        done
    };
    assert!(check(&[("a.typ", b"a"), ("a.typ", b"again")], 0).is_err());
    check(&[("a.typ", b"a"), ("fonts/b.ttf", b"b")], 1).unwrap();
    assert_eq!(std::fs::read(target.join("fonts").join("b.ttf")).unwrap(), b"b");
    assert!(check(&[("c.typ", b"c")], 1).is_err(), "a folder with files in it stays");
    assert_eq!(std::fs::read(target.join("a.typ")).unwrap(), b"a");
}

#[test]
fn what_came_at_the_last_moment_stays() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("診断.ron");
    let temp = staged(&target, b"mine");
    std::fs::write(&target, b"theirs").unwrap();
    assert_eq!(temp.place(Over::Nothing, Unplaced::Dropped).unwrap_err().key, EXISTS);
    let refuse = || Err(Problem::new(Kind::Unwritable, "changed"));
    let temp = staged(&target, b"mine");
    assert_eq!(temp.place(Over::If(&refuse), Unplaced::Kept).unwrap_err().key, "changed");
    assert_eq!(write_new(&target, b"mine").unwrap_err().key, EXISTS);
    assert_eq!(std::fs::read(&target).unwrap(), b"theirs");
    std::fs::remove_file(&target).unwrap();
    write_new(&target, b"mine").unwrap();
    assert_eq!(std::fs::read(&target).unwrap(), b"mine");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left behind");
}

#[test]
fn a_file_that_is_held_is_opened_later() {
    let check = |error: io::Error, expected: bool| assert_eq!(may_open_later(&error), expected, "{error}");
    check(io::ErrorKind::ResourceBusy.into(), true);
    check(io::ErrorKind::Interrupted.into(), true);
    check(io::ErrorKind::NotFound.into(), false);
    check(io::ErrorKind::PermissionDenied.into(), cfg!(windows));
    #[cfg(windows)]
    for code in [32, 33] {
        check(io::Error::from_raw_os_error(code), true);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_has_its_own_sentence() {
    let mut full = File::options().write(true).open("/dev/full").unwrap();
    let error = write_out(&mut full, b"x").unwrap_err();
    assert_eq!(write_problem(&error, Path::new("x")).key, "file-disk-full");
}
