//! Copies of assessments that were never saved: one slot for each window.

use std::fs;
use std::path::PathBuf;

use shirube::assessment::Assessment;
use shirube::assessment::file::{Base, RecoveryStore};
use shirube::session::Session;

use super::fresh;

fn named(name: &str) -> Assessment {
    let mut assessment = fresh();
    assessment.profile.name = name.to_owned();
    assessment
}

fn places(store: &RecoveryStore) -> Vec<PathBuf> {
    store.abandoned().into_iter().map(|copy| copy.at).collect()
}

#[test]
fn windows_do_not_share_a_copy() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("Shirube").join("復旧");
    let window = || RecoveryStore::in_folder(home.clone());
    let (one, two) = (window(), window());
    assert_eq!((one.find(None), places(&one)), (Ok(None), vec![]));
    assert!(!home.exists(), "looking makes nothing");

    let at_one = one.write(&named("一"), None, None).unwrap();
    let at_two = two.clone().write(&named("二"), None, None).unwrap();
    assert_eq!((at_one.clone(), at_two.clone()), (home.join("untitled-1.recovery"), home.join("untitled-2.recovery")));
    assert_eq!(one.write(&named("壱"), None, None), Ok(at_one.clone()), "a window keeps its slot");
    assert_eq!(one.find(None).unwrap().unwrap().assessment, named("壱"));
    assert_eq!(two.find(None).unwrap().unwrap().assessment, named("二"), "a clone is of the same window");
    assert_eq!((places(&one), places(&two), places(&window())), (vec![], vec![], vec![]), "both windows live");

    // The first window dies: its slot holds a copy and is nobody's.
    drop(one);
    assert_eq!((places(&two), places(&window())), (vec![at_one.clone()], vec![at_one.clone()]));
    let three = window();
    assert_eq!(three.write(&named("三"), None, None), Ok(home.join("untitled-3.recovery")), "it is not written over");

    let found = three.abandoned().remove(0);
    assert!(found.written.is_some());
    let recovered = three.read_abandoned(&found).unwrap();
    assert_eq!((recovered.assessment.clone(), recovered.base, &recovered.at), (named("壱"), Base::Missing, &at_one));
    assert_eq!((recovered.based_on, recovered.written), (None, found.written));

    // Taken up in the third window: its own copy takes the place of the abandoned one.
    let mut session = Session::recovered(recovered, None);
    assert!(session.needs_recovery_copy());
    let snapshot = session.snapshot();
    assert_eq!(session.take_idle_recovery_copies(), Vec::<PathBuf>::new());
    session.recovery_written(&snapshot, three.write(&snapshot.assessment, None, None).unwrap());
    for at in session.take_idle_recovery_copies() {
        three.remove(&at).unwrap();
        three.remove(&at).unwrap();
    }
    assert_eq!((places(&two), at_one.exists()), (vec![], false));
    assert_eq!(window().write(&named("四"), None, None), Ok(at_one), "an empty slot is taken again");
    three.discard(None).unwrap();
    assert_eq!(three.find(None), Ok(None));
}

#[test]
fn what_else_lies_in_the_folder_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let store = RecoveryStore::in_folder(folder.path().to_owned());
    let others = [
        "untitled-.recovery",
        "untitled-01.recovery",
        "untitled-x.recovery",
        "untitled-1.recovery.bak",
        "untitled-9999999999.recovery",
        "untitled-3.12-ab.recovery",
        "診断.ron",
    ];
    for name in others.iter().chain(&["untitled-12.recovery", "untitled-3.recovery"]) {
        fs::write(folder.path().join(name), "?").unwrap();
    }
    let expected = ["untitled-3.recovery", "untitled-12.recovery"].map(|name| folder.path().join(name));
    assert_eq!(places(&store), expected);
    let damaged = store.read_abandoned(&store.abandoned()[0]).unwrap_err();
    assert_eq!(damaged[0].key, "file-not-assessment");
    assert!(others.iter().all(|name| folder.path().join(name).exists()));
}

#[test]
fn a_folder_that_can_not_be_made_is_a_problem() {
    let folder = tempfile::tempdir().unwrap();
    let plain = folder.path().join("plain");
    fs::write(&plain, "x").unwrap();
    let store = RecoveryStore::in_folder(plain.join("recovery"));
    assert_eq!(store.write(&fresh(), None, None).unwrap_err().key, "file-folder-missing");
    assert_eq!((store.find(None), places(&store)), (Ok(None), vec![]));
    store.discard(None).unwrap();
}
