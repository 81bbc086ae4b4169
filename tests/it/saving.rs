//! Saving where others save too: at the same time, with other rights, with something in the way of what lies beside.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use shirube::assessment::Assessment;
use shirube::assessment::file::{self, NO_BACKUP, Replacing};
use shirube::i18n::Locale;
use shirube::problem::Place;

use super::exchange::book::Book;

const HALF: &str = include_str!("../../seeds/examples/half.ron");

/// The program, in `folder`, with these arguments, under way.
fn start(folder: &Path, args: &[&str]) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_shirube"));
    command.args(["--lang", "en"]).args(args).current_dir(folder).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().expect("the program starts")
}

fn ends(child: Child) -> (i32, String) {
    let Output { status, stdout, stderr } = child.wait_with_output().expect("the program ends");
    let said = String::from_utf8_lossy(&stdout).into_owned() + &String::from_utf8_lossy(&stderr);
    (status.code().unwrap_or(-1), said)
}

/// Sheets of this many people, `s0.xlsx` and so on.
fn sheets(folder: &Path, count: usize) -> Vec<String> {
    let sheet = |n: usize| {
        let name = format!("s{n}.xlsx");
        let book = Book::blank(Locale::Ja).text("C4", &format!("職員{n}")).number("D7", (n % 6) as f64);
        fs::write(folder.join(&name), book.bytes()).expect("written");
        name
    };
    (0..count).map(sheet).collect()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("listed").flatten();
    let mut names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn half() -> Assessment {
    file::from_str(HALF, &Place::default()).expect("the example")
}

fn with_note(note: &str) -> Assessment {
    let mut assessment = half();
    assessment.profile.note = note.to_owned();
    assessment
}

#[test]
fn ten_who_add_to_one_file_are_all_in_it() {
    const ROUNDS: usize = 5;
    const PEOPLE: usize = 10;
    let folder = tempfile::tempdir().unwrap();
    let sheets = sheets(folder.path(), PEOPLE + 1);
    for _ in 0..ROUNDS {
        let (code, said) = ends(start(folder.path(), &["collect", &sheets[PEOPLE], "-o", "same.ron"]));
        assert_eq!(code, 0, "{said}");
        let under_way: Vec<Child> = sheets[..PEOPLE]
            .iter()
            .map(|sheet| start(folder.path(), &["collect", sheet, "--into", "same.ron", "-o", "same.ron"]))
            .collect();
        for child in under_way {
            let (code, said) = ends(child);
            assert_eq!(code, 0, "{said}");
        }
        let opened = file::open(&folder.path().join("same.ron")).unwrap().assessment;
        let mut people: Vec<_> = opened.current().responses.iter().map(|response| response.name.clone()).collect();
        people.sort();
        let mut all: Vec<_> = (0..=PEOPLE).map(|n| format!("職員{n}")).collect();
        all.sort();
        assert_eq!(people, all);
        let beside: Vec<String> = names(folder.path()).into_iter().filter(|name| !name.ends_with(".xlsx")).collect();
        assert_eq!(beside, ["same.ron", "same.ron.bak"]);
        fs::remove_file(folder.path().join("same.ron")).unwrap();
    }
}

#[test]
fn of_ten_who_make_one_file_one_does() {
    let folder = tempfile::tempdir().unwrap();
    let sheets = sheets(folder.path(), 10);
    let under_way: Vec<Child> =
        sheets.iter().map(|sheet| start(folder.path(), &["collect", sheet, "-o", "new.ron"])).collect();
    let mut codes: Vec<i32> = under_way.into_iter().map(|child| ends(child).0).collect();
    codes.sort_unstable();
    // Who starts after another is done is told at once that there is a file; who is in the middle, when writing.
    assert_eq!(codes[0], 0);
    assert!(codes[1..].iter().all(|code| [2, 7].contains(code)), "{codes:?}");
    assert_eq!(file::open(&folder.path().join("new.ron")).unwrap().assessment.current().responses.len(), 1);
}

/// What is in the way of the backup is said, and the file is saved all the same.
#[test]
fn a_backup_that_fails_is_told_and_stops_nothing() {
    let check = |name: &str, hinder: fn(&Path), why: &str| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        let known = file::save(&half(), &path, Replacing::Nothing).unwrap().fingerprint;
        hinder(&folder.path().join(format!("{name}.bak")));
        let saved = file::save(&with_note("新しい"), &path, Replacing::Known(&known)).unwrap();
        let told = saved.remarks.iter().find(|remark| remark.key == NO_BACKUP).expect("it is told");
        assert_eq!(told.place.file.as_deref(), Some(&*path), "the file that was asked for is named");
        assert!(told.args.contains(&("why", why.to_owned())), "{:?}", told.args);
        assert_eq!(file::open(&path).unwrap().assessment.profile.note, "新しい");
        assert!(!names(folder.path()).iter().any(|name| name.contains("shirube") || name.contains("lock")));
    };
    check("診断.ron", |backup| fs::create_dir(backup).unwrap(), "taken");
    #[cfg(unix)]
    check("診断.ron", |backup| std::os::unix::fs::symlink("nowhere", backup).unwrap(), "taken");
    check(
        "診断.ron",
        |backup| {
            fs::write(backup, "older").unwrap();
            let mut rights = backup.metadata().unwrap().permissions();
            rights.set_readonly(true);
            fs::set_permissions(backup, rights).unwrap();
        },
        "rights",
    );
    // 255 bytes: the backup would have 259. Elsewhere names are counted differently.
    #[cfg(unix)]
    check(&format!("{}aa.ron", "あ".repeat(83)), |_| (), "name");
}

#[test]
fn the_command_line_tells_of_a_backup_that_fails() {
    let folder = tempfile::tempdir().unwrap();
    let sheets = sheets(folder.path(), 2);
    assert_eq!(ends(start(folder.path(), &["collect", &sheets[0], "-o", "a.ron"])).0, 0);
    fs::create_dir(folder.path().join("a.ron.bak")).unwrap();
    let (code, said) = ends(start(folder.path(), &["collect", &sheets[1], "-o", "a.ron", "--into", "a.ron"]));
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("could not be kept as a.ron.bak") && said.contains("something else is there"), "{said}");
    let saved = file::open(&folder.path().join("a.ron")).unwrap().assessment;
    assert_eq!(saved.current().responses.len(), 2);
}

/// What killed programs left goes with the next save, and nothing else.
#[test]
fn leftovers_go_with_the_next_save() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("診断.ron");
    file::save(&half(), &path, Replacing::Nothing).unwrap();
    let left = [".shirube-a1B2c3.tmp", ".診断.ron.lock"];
    let theirs = [".shirube-settings", "shirube-a1B2c3.tmp", "診断.unsaved.ron"];
    left.iter().for_each(|name| fs::write(folder.path().join(name), "").unwrap());
    theirs.iter().for_each(|name| fs::write(folder.path().join(name), "x").unwrap());
    file::clear_leftovers(&path);
    left.iter().for_each(|name| assert!(!folder.path().join(name).exists(), "{name}"));
    left.iter().for_each(|name| fs::write(folder.path().join(name), "").unwrap());
    file::save(&with_note("新しい"), &path, Replacing::Anything).unwrap();
    let mut expected: Vec<&str> = theirs.to_vec();
    expected.extend(["診断.ron", "診断.ron.bak"]);
    expected.sort_unstable();
    assert_eq!(names(folder.path()), expected);
}

#[cfg(unix)]
mod rights {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};

    use super::*;

    fn mode(path: &Path) -> u32 {
        path.metadata().unwrap().mode() & 0o777
    }

    #[test]
    fn file_and_backup_keep_the_mode() {
        let check = |before: u32| {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("診断.ron");
            file::save(&half(), &path, Replacing::Nothing).unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(before)).unwrap();
            // One from before is not left more open than its file.
            fs::write(folder.path().join("診断.ron.bak"), "old").unwrap();
            file::save(&with_note("新しい"), &path, Replacing::Anything).unwrap();
            assert_eq!((mode(&path), mode(&folder.path().join("診断.ron.bak"))), (before, before), "{before:o}");
        };
        [0o600, 0o640, 0o660, 0o644, 0o664, 0o666].into_iter().for_each(check);
    }

    /// A colleague saves a file of the group's: only the superuser can play both.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_colleague_takes_nobody_the_file_away() {
        use std::os::unix::process::CommandExt;
        const OWNER: u32 = 1000;
        const GROUP: u32 = 1234;
        const COLLEAGUE: u32 = 65534;
        if !is_superuser() {
            return;
        }
        let folder = tempfile::tempdir().unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o777)).unwrap();
        let program = folder.path().join("shirube");
        fs::copy(env!("CARGO_BIN_EXE_shirube"), &program).unwrap();
        let sheets = sheets(folder.path(), 2);
        let path = folder.path().join("g.ron");
        assert_eq!(ends(start(folder.path(), &["collect", &sheets[0], "-o", "g.ron"])).0, 0);
        chown(&path, Some(OWNER), Some(GROUP)).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o660)).unwrap();
        let run = |user: u32, group: u32, program: &str, args: &[&str]| {
            let mut command = Command::new(program);
            command.args(args).current_dir(folder.path()).env_clear().uid(user).gid(group);
            command.output().unwrap()
        };
        let program = program.to_str().unwrap();
        let collect = ["collect", &sheets[1], "-o", "g.ron", "--into", "g.ron"];
        let saved = run(COLLEAGUE, GROUP, program, &collect);
        let said = String::from_utf8_lossy(&saved.stderr).into_owned();
        assert_eq!(saved.status.code(), Some(0), "{said}");
        let is = path.metadata().unwrap();
        assert_eq!((is.uid(), is.gid(), is.mode() & 0o777), (COLLEAGUE, GROUP, 0o660));
        for (user, group) in [(OWNER, OWNER), (2000, GROUP), (COLLEAGUE, COLLEAGUE)] {
            for name in ["g.ron", "g.ron.bak"] {
                let appended = run(user, group, "/bin/sh", &["-c", &format!("cat {name} > /dev/null && : >> {name}")]);
                assert!(appended.status.success(), "{user}:{group} {name}");
            }
        }
        let stranger = run(2000, 2000, "/bin/cat", &["g.ron"]);
        assert!(!stranger.status.success(), "nobody else may");

        // Who may read it and not change it does not get round that by way of the folder.
        let refused = run(2000, 2000, program, &["collect", &sheets[1], "-o", "h.ron"]);
        assert_eq!(refused.status.code(), Some(0));
        let locked_out = run(3000, 3000, program, &["collect", &sheets[1], "-o", "h.ron", "--into", "h.ron"]);
        assert_eq!(locked_out.status.code(), Some(7));
    }

    #[cfg(target_os = "linux")]
    fn is_superuser() -> bool {
        fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
    }
}
