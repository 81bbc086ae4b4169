//! Recovery copies: a place for each window, what is found of a window that is gone, and every moment of a save.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use shirube::assessment::Assessment;
use shirube::assessment::file::{self, Abandoned, Base, Copied, Fingerprint, RecoveryPlace, RecoveryStore, Replacing};
use shirube::session::Session;
use tempfile::TempDir;

use super::fresh;

/// A town hall's shared folder, and the data folder of a user.
struct Hall {
    folder: TempDir,
    data: TempDir,
}

impl Hall {
    fn new() -> Self {
        Hall { folder: tempfile::tempdir().unwrap(), data: tempfile::tempdir().unwrap() }
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("診断.ron")
    }

    fn home(&self) -> PathBuf {
        self.data.path().join("Shirube").join("復旧")
    }

    /// A window that has nothing open yet.
    fn window(&self) -> RecoveryStore {
        RecoveryStore::in_folder(self.home())
    }

    /// What lies beside the file, without it.
    fn beside(&self) -> Vec<String> {
        names(self.folder.path()).into_iter().filter(|name| name != "診断.ron" && name != "診断.ron.bak").collect()
    }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn named(name: &str) -> Assessment {
    let mut assessment = fresh();
    assessment.profile.name = name.to_owned();
    assessment
}

fn copied(name: &str, revision: u64, based_on: Option<Fingerprint>) -> Copied {
    Copied { assessment: Arc::new(named(name)), revision, based_on, typed_at: None }
}

/// Name of the hall in each copy and how it stands to its file; the key of the problem where it can't be read.
fn told(found: &[Abandoned]) -> Vec<(String, Option<Base>)> {
    let tell = |copy: &Abandoned| match &copy.content {
        Ok(recovered) => (recovered.assessment.profile.name.clone(), Some(recovered.base)),
        Err(problems) => (problems[0].key.to_owned(), None),
    };
    found.iter().map(tell).collect()
}

fn one(name: &str, base: Base) -> Vec<(String, Option<Base>)> {
    vec![(name.to_owned(), Some(base))]
}

fn save(name: &str, path: &Path) -> Fingerprint {
    file::save(&named(name), path, Replacing::Anything).unwrap().fingerprint
}

#[test]
fn windows_with_no_file_do_not_share_a_copy() {
    let hall = Hall::new();
    let (one_store, two_store) = (hall.window(), hall.window());
    let (first, second) = (one_store.place(None), two_store.place(None));
    assert_eq!(one_store.untitled(), vec![]);
    assert!(!hall.home().exists(), "looking makes nothing");

    let at_first = first.write(&copied("一", 1, None)).unwrap().unwrap();
    let at_second = second.clone().write(&copied("二", 1, None)).unwrap().unwrap();
    assert_eq!(
        (&at_first, &at_second),
        (&hall.home().join("untitled-1.recovery"), &hall.home().join("untitled-2.recovery"))
    );
    assert_eq!(
        first.write(&copied("壱", 2, None)).map(Option::unwrap),
        Ok(at_first.clone()),
        "a window keeps its place"
    );
    assert_eq!(file::open(&at_first).unwrap().assessment, named("壱"), "a copy is an assessment file itself");
    for store in [&one_store, &two_store, &hall.window()] {
        assert_eq!(store.untitled(), vec![], "both windows live");
    }

    // The first window dies: its place holds a copy and is nobody's.
    drop((one_store, first));
    assert_eq!(told(&two_store.untitled()), one("壱", Base::Missing));
    let third_store = hall.window();
    let third = third_store.place(None);
    assert_eq!(
        third.write(&copied("三", 1, None)).map(Option::unwrap),
        Ok(hall.home().join("untitled-3.recovery")),
        "none is written over"
    );

    let found = third_store.untitled().remove(0);
    assert!(found.written.is_some());
    let recovered = found.content.unwrap();
    assert_eq!((&recovered.at, recovered.based_on, found.path), (&at_first, None, None));

    // Taken up in the third window: its own copy takes the place of the abandoned one.
    let mut session = Session::recovered(recovered, None);
    assert!(session.needs_recovery_copy());
    let snapshot = session.snapshot();
    assert_eq!(session.take_idle_recovery_copies(), Vec::<PathBuf>::new());
    session.recovery_written(&snapshot, third.write(&snapshot.copied()).unwrap().unwrap());
    for at in session.take_idle_recovery_copies() {
        third_store.remove(&at).unwrap();
        third_store.remove(&at).unwrap();
    }
    assert_eq!((two_store.untitled(), at_first.exists()), (vec![], false));
    let fourth = hall.window().place(None);
    assert_eq!(fourth.write(&copied("四", 1, None)).map(Option::unwrap), Ok(at_first), "an empty place is taken again");
    third.discard().unwrap();
    third.discard().unwrap();
    drop((second, third, fourth));
    assert_eq!(names(&hall.home()), ["untitled-1.recovery", "untitled-2.recovery"], "no lock files are left");
}

#[test]
fn two_windows_on_one_file_keep_each_its_own_copy() {
    let hall = Hall::new();
    let known = save("初め", &hall.file());
    let (a_store, b_store) = (hall.window(), hall.window());
    let a = a_store.place(Some(&hall.file()));
    assert_eq!(a.enter(), 0, "nobody else has it open");
    let b = b_store.place(Some(&hall.file()));
    assert_eq!((b.enter(), a.enter()), (1, 1));

    let at_a = a.write(&copied("甲", 1, Some(known))).unwrap().unwrap();
    let at_b = b.write(&copied("乙", 1, Some(known))).unwrap().unwrap();
    assert_eq!(
        (&at_a, &at_b),
        (&hall.folder.path().join(".診断.ron.1.recovery"), &hall.folder.path().join(".診断.ron.2.recovery"))
    );
    assert_eq!(hall.window().find(&hall.file()), vec![], "both live");

    // The second saves, and is closed.
    let saving = b.saving(&copied("乙", 1, Some(known)), &hall.file(), &[]);
    assert_eq!(saving, Some(at_b.clone()));
    save("乙", &hall.file());
    b.saved();
    b.discard().unwrap();
    drop((b, b_store));
    assert_eq!(a.enter(), 0);
    assert!(at_a.exists() && !at_b.exists());

    // The first is killed: what it had is found, and that the file went on.
    drop((a, a_store));
    let c = hall.window();
    assert_eq!(told(&c.find(&hall.file())), one("甲", Base::Changed));
    // A second copy beside it, of another window that is killed.
    let d = hall.window().place(Some(&hall.file()));
    assert_eq!(
        d.write(&copied("丙", 1, Some(known))).map(Option::unwrap),
        Ok(at_b),
        "the abandoned one is not written over"
    );
    drop(d);
    let mut names: Vec<String> = told(&c.find(&hall.file())).into_iter().map(|(name, _)| name).collect();
    names.sort();
    assert_eq!(names, ["丙", "甲"], "each of them");
    for copy in c.find(&hall.file()) {
        c.remove(&copy.at).unwrap();
    }
    assert_eq!(hall.beside(), Vec::<String>::new());
}

#[test]
fn killed_at_any_moment_of_a_save_nothing_saved_is_offered_and_nothing_is_lost() {
    /// What is found after a kill at this moment: the window's locks end with it, its copies stay.
    fn found(hall: &Hall, place: &RecoveryPlace) -> Vec<(String, Option<Base>)> {
        let kept = tempfile::tempdir().unwrap();
        for name in names(hall.folder.path()).iter().filter(|name| !name.ends_with(".lock")) {
            fs::copy(hall.folder.path().join(name), kept.path().join(name)).unwrap();
        }
        for name in names(&hall.home()).iter().filter(|name| name.ends_with(".recovery")) {
            fs::copy(hall.home().join(name), kept.path().join(name)).unwrap();
        }
        let after = RecoveryStore::in_folder(kept.path().to_owned());
        let path = place.path().map(|path| kept.path().join(path.file_name().unwrap()));
        told(&path.map_or_else(|| after.untitled(), |path| after.find(&path)))
    }
    let hall = Hall::new();
    let known = save("初め", &hall.file());
    let store = hall.window();
    let place = store.place(Some(&hall.file()));
    place.write(&copied("古い写し", 1, Some(known))).unwrap().unwrap();
    assert_eq!(found(&hall, &place), one("古い写し", Base::Same));
    let at = place.saving(&copied("保存する", 3, Some(known)), &hall.file(), &[]).unwrap();
    assert_eq!(found(&hall, &place), one("保存する", Base::Same), "before the file is replaced");
    assert_eq!(place.write(&copied("遅れた写し", 2, Some(known))).map(Option::unwrap), Ok(at.clone()));
    assert_eq!(
        found(&hall, &place),
        one("保存する", Base::Same),
        "one that comes late is not written over a later one"
    );
    let saved = save("保存する", &hall.file());
    assert_eq!(found(&hall, &place), vec![], "after it");
    // Changed meanwhile: it goes on from what was just saved, and from nobody else's.
    place.write(&copied("その後", 4, Some(known))).unwrap().unwrap();
    assert_eq!(found(&hall, &place), one("その後", Base::Same));
    place.saved();
    place.write(&copied("その後の後", 5, Some(saved))).unwrap().unwrap();
    assert_eq!(found(&hall, &place), one("その後の後", Base::Same));
    // Changed before the save had begun, and copied before it too.
    place.saving(&copied("途中", 4, Some(saved)), &hall.file(), &[]);
    assert_eq!(found(&hall, &place), one("その後の後", Base::Same));
    let saved = save("途中", &hall.file());
    assert_eq!(found(&hall, &place), one("その後の後", Base::Same));
    place.saved();
    place.discard().unwrap();
    assert_eq!(found(&hall, &place), vec![]);

    // Without a copy none is made.
    assert_eq!(place.saving(&copied("次", 6, Some(saved)), &hall.file(), &[]), None);
    assert_eq!(found(&hall, &place), vec![]);
    // One that was begun before the save comes late: it holds what is being saved, and after the save there is none.
    place.write(&copied("遅れた写し", 5, Some(saved))).unwrap().unwrap();
    assert_eq!(found(&hall, &place), one("次", Base::Same));
    let saved = save("次", &hall.file());
    assert_eq!(found(&hall, &place), vec![]);
    place.saved();
    place.discard().unwrap();
    assert_eq!(place.write(&copied("遅れた写し", 6, Some(saved))), Ok(None));
    assert_eq!(found(&hall, &place), vec![]);

    // From a copy that was taken up a moment ago: it goes once the own one holds what is saved.
    let older = hall.folder.path().join(".診断.ron.recovery");
    fs::write(&older, "x").unwrap();
    let at = place.saving(&copied("続き", 7, Some(saved)), &hall.file(), std::slice::from_ref(&older)).unwrap();
    assert!(at.exists() && !older.exists());
    // A save that failed is none.
    place.save_failed();
    assert_eq!(found(&hall, &place), one("続き", Base::Same));
}

#[test]
fn saved_under_another_name_it_is_not_offered_as_never_saved() {
    let hall = Hall::new();
    let store = hall.window();
    let place = store.place(None);
    place.write(&copied("書きかけ", 1, None)).unwrap().unwrap();
    place.saving(&copied("保存する", 2, None), &hall.file(), &[]);
    let found = |hall: &Hall| {
        let other = RecoveryStore::in_folder(hall.data.path().join("other"));
        fs::create_dir_all(hall.data.path().join("other")).unwrap();
        fs::copy(hall.home().join("untitled-1.recovery"), hall.data.path().join("other/untitled-1.recovery")).unwrap();
        told(&other.untitled())
    };
    assert_eq!(found(&hall), one("保存する", Base::Missing), "before the file is there");
    save("保存する", &hall.file());
    assert_eq!(found(&hall), vec![], "after it");
    assert_eq!(names(&hall.data.path().join("other")), Vec::<String>::new(), "and it goes");
}

#[test]
fn what_can_not_be_read_is_told_and_kept() {
    let newer = file::to_string(&named("新")).replacen(&format!("version: {}", file::VERSION), "version: 99", 1);
    let damaged = file::to_string(&named("傷")).replacen("date: \"", "date: \"x", 1);
    let cases: [(&str, Vec<u8>); 4] = [
        ("file-newer", newer.into_bytes()),
        ("file-date", damaged.into_bytes()),
        ("file-not-assessment", b"?".to_vec()),
        ("file-too-large", vec![b' '; shirube::assessment::limits::FILE_BYTES + 1024 * 1024]),
    ];
    for (key, bytes) in cases {
        for path in [true, false] {
            let hall = Hall::new();
            let known = save("初め", &hall.file());
            let store = hall.window();
            let file = hall.file();
            let path = path.then_some(file.as_path());
            fs::create_dir_all(hall.home()).unwrap();
            let at = match path {
                Some(_) => hall.folder.path().join(".診断.ron.1.recovery"),
                None => hall.home().join("untitled-1.recovery"),
            };
            fs::write(&at, &bytes).unwrap();
            let find = || path.map_or_else(|| store.untitled(), |path| store.find(path));
            let found = find();
            assert_eq!(told(&found), [(key.to_owned(), None)]);
            assert_eq!((found[0].at.as_path(), found[0].path.as_deref()), (&*at, path));
            found[0].content.as_ref().unwrap_err().iter().for_each(crate::assessment_file::has_words);

            // Whatever this window does, it stays as it is.
            let place = store.place(path);
            place.enter();
            let own = place.write(&copied("今", 1, Some(known))).unwrap().unwrap();
            assert_ne!(own, at);
            place.saving(&copied("今", 1, Some(known)), &hall.file(), &[own]);
            save("今", &hall.file());
            place.saved();
            place.discard().unwrap();
            drop(place);
            assert!(fs::read(&at).unwrap() == bytes, "{key}");
            assert_eq!(told(&find()), [(key.to_owned(), None)]);
        }
    }
}

#[test]
fn copies_of_earlier_versions_are_found() {
    let hall = Hall::new();
    let known = save("初め", &hall.file());
    let at = hall.folder.path().join(".診断.ron.recovery");
    let body = file::to_string(&named("前の版"));
    let held = fs::read(hall.file()).unwrap();
    let before = format!("{}-{}", held.len(), file::checksum(&held));
    fs::write(&at, format!("// shirube-recovery based-on {before}\n{body}")).unwrap();
    let store = hall.window();
    assert_eq!(told(&store.find(&hall.file())), one("前の版", Base::Same));
    let place = store.place(Some(&hall.file()));
    assert_ne!(place.write(&copied("今", 1, Some(known))), Ok(Some(at.clone())));
    assert_eq!(told(&store.find(&hall.file())), one("前の版", Base::Same));
    save("前の版", &hall.file());
    assert_eq!((store.find(&hall.file()), at.exists()), (vec![], false), "it holds what the file holds, and goes");
}

#[test]
fn they_go_to_the_data_folder_where_nothing_else_is_possible() {
    let hall = Hall::new();
    let gone = hall.folder.path().join("gone").join("a.ron");
    let store = hall.window();
    let place = store.place(Some(&gone));
    let at = place.write(&copied("甲", 1, None)).unwrap().unwrap();
    assert_eq!(at.parent(), Some(&*hall.home()));
    let other = hall.folder.path().join("other").join("a.ron");
    assert_eq!(hall.window().find(&other), vec![]);
    // Once the folder can be written the copy lies beside the file, and only there.
    fs::create_dir(hall.folder.path().join("gone")).unwrap();
    let beside = place.write(&copied("乙", 2, None)).unwrap().unwrap();
    assert!(beside.starts_with(hall.folder.path()) && !at.exists());
    drop(place);
    assert_eq!(told(&store.find(&gone)), one("乙", Base::Missing));

    let long = hall.folder.path().join(format!("{}.ron", "長".repeat(83)));
    let at = store.place(Some(&long)).write(&copied("甲", 1, None)).unwrap().unwrap();
    assert_eq!(at.parent(), Some(hall.folder.path()), "a name that is too long with all that comes around it is cut");
    assert_eq!(told(&store.find(&long)), one("甲", Base::Missing));
}

#[cfg(unix)]
#[test]
fn nobody_reads_a_copy_who_may_not_read_the_file() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let give = |path: &Path, mode: u32| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    let hall = Hall::new();
    save("初め", &hall.file());
    for wanted in [0o600, 0o640, 0o664] {
        give(&hall.file(), wanted);
        let store = hall.window();
        let place = store.place(Some(&hall.file()));
        let at = place.write(&copied("甲", 1, None)).unwrap().unwrap();
        assert_eq!(mode(&at), wanted);
        place.discard().unwrap();
    }
    let store = hall.window();
    let at = store.place(None).write(&copied("甲", 1, None)).unwrap().unwrap();
    assert_eq!((mode(&at), mode(&hall.home())), (0o600, 0o700));
    give(&hall.home(), 0o755);
    let at = hall.window().place(None).write(&copied("乙", 1, None)).unwrap().unwrap();
    assert_eq!((mode(&at), mode(&hall.home())), (0o600, 0o700), "a folder that others could look into");
}

#[cfg(unix)]
#[test]
fn a_link_and_its_file_are_one() {
    let hall = Hall::new();
    save("初め", &hall.file());
    let link = hall.folder.path().join("link.ron");
    std::os::unix::fs::symlink(hall.file(), &link).unwrap();
    let (a, b) = (hall.window(), hall.window());
    let (a, b) = (a.place(Some(&hall.file())), b.place(Some(&link)));
    assert_eq!((a.enter(), b.enter()), (0, 1));
}

#[test]
fn locks_of_windows_that_are_gone_go_and_what_else_lies_there_stays() {
    let hall = Hall::new();
    save("初め", &hall.file());
    // As a kill leaves it.
    fs::write(hall.folder.path().join(".診断.ron.1.lock"), "").unwrap();
    fs::write(hall.folder.path().join(".診断.ron.7.lock"), "").unwrap();
    let others =
        [".診断.ron.x.lock", ".診断.ron.01.recovery", ".診断.ron.recovery.bak", ".別.ron.1.recovery", "診断.csv"];
    for name in others {
        fs::write(hall.folder.path().join(name), "?").unwrap();
    }
    let store = hall.window();
    let place = store.place(Some(&hall.file()));
    assert_eq!(place.enter(), 0);
    assert_eq!(store.find(&hall.file()), vec![]);
    drop(place);
    let mut expected = others.map(str::to_owned);
    expected.sort();
    assert_eq!(hall.beside(), expected);
}

#[test]
fn a_folder_that_can_not_be_made_is_a_problem() {
    let folder = tempfile::tempdir().unwrap();
    let plain = folder.path().join("plain");
    fs::write(&plain, "x").unwrap();
    let store = RecoveryStore::in_folder(plain.join("recovery"));
    let place = store.place(None);
    assert_eq!(place.write(&copied("甲", 1, None)).unwrap_err().key, "file-folder-missing");
    assert_eq!((store.untitled(), place.discard()), (vec![], Ok(())));
}
