//! What the program remembers between runs.

use std::fs;
use std::path::{Path, PathBuf};

use shirube::i18n::{Locale, Words};
use shirube::problem::Kind;
use shirube::session::settings::{MOST_RECENT, SCALES, Settings, SettingsStore, Theme, Unkept, WindowPlace};

/// An absolute path on every system.
fn at(name: &str) -> PathBuf {
    std::path::absolute(Path::new(name)).unwrap()
}

#[test]
fn what_was_written_is_read_again() {
    let folder = tempfile::tempdir().unwrap();
    let store = SettingsStore::in_folder(folder.path().join("設定").join("Shirube"));
    assert_eq!(store.read(), (Settings::default(), None), "no file is no problem");
    let check = |settings: Settings| {
        store.write(&settings).unwrap();
        assert_eq!(store.read(), (settings, None));
    };
    check(Settings::default());
    for theme in Theme::ALL {
        check(Settings { theme, ..Settings::default() });
    }
    for scale_percent in SCALES {
        check(Settings { scale_percent, ..Settings::default() });
    }
    for locale in Locale::ALL {
        check(Settings { locale: Some(locale), ..Settings::default() });
    }
    for corner in [None, Some((-1928, -8))] {
        let window = WindowPlace { corner, size: (1280, 800), is_maximized: true };
        check(Settings { window: Some(window), ..Settings::default() });
    }
    check(Settings { recent: vec![at("酒田市 \"令和8年度\".ron"), at("b\\c.ron")], ..Settings::default() });
}

#[test]
fn files_opened_last_stand_in_front_and_once() {
    let mut settings = Settings::default();
    for n in 0..MOST_RECENT + 3 {
        settings.remember(Path::new(&format!("{n}.ron")));
    }
    settings.remember(&at("5.ron"));
    assert_eq!((settings.recent.len(), &settings.recent[0], &settings.recent[1]), (10, &at("5.ron"), &at("12.ron")));
    settings.forget(&at("12.ron"));
    assert_eq!((settings.recent.len(), &settings.recent[1]), (9, &at("11.ron")));
}

#[test]
fn what_can_not_be_read_is_as_at_first_and_said_quietly() {
    let folder = tempfile::tempdir().unwrap();
    let store = SettingsStore::in_folder(folder.path().to_owned());
    let check = |text: &[u8], expected: Settings, problem: Option<(&str, Kind)>| {
        fs::write(folder.path().join("settings.ron"), text).unwrap();
        let (settings, found) = store.read();
        assert_eq!(settings, expected, "{}", String::from_utf8_lossy(text));
        assert_eq!(found.as_ref().map(|p| (p.key, p.kind)), problem, "{}", String::from_utf8_lossy(text));
        for locale in Locale::ALL {
            let words = Words::new(locale);
            assert!(found.iter().all(|p| !words.problem(p).remedy.is_empty()));
        }
        store.write(&settings).unwrap();
        assert_eq!(store.read(), (settings, None), "writing mends it");
    };
    let none = Settings::default;
    let dark = || Settings { theme: Theme::Dark, ..Settings::default() };
    let damaged = Some(("settings-damaged", Kind::Damaged));
    check(b"(version: 1, theme: \"dark\")", dark(), None);
    check(b"\xef\xbb\xbf(\r\n version: 1,\r\n theme: \"dark\",\r\n)\r\n", dark(), None);
    check(b"(version: 1, theme: \"dark\", later: [1, 2])", dark(), None);
    check(b"(version: 1, theme: \"dark\", locale: \"fr\")", dark(), damaged);
    check(b"(version: 1, theme: \"dark\", scale_percent: 110)", dark(), damaged);
    check(b"(version: 1, theme: \"dark\", recent: [\"relative.ron\"])", dark(), damaged);
    check(b"(version: 1, theme: \"dark\", window: (size: (0, 800), is_maximized: true))", dark(), damaged);
    check(
        b"(version: 1, theme: \"dark\", window: (corner: (9999999, 0), size: (900, 600), is_maximized: true))",
        dark(),
        damaged,
    );
    check(b"(version: 1, theme: \"sepia\")", none(), damaged);
    check(b"(version: 0, theme: \"dark\")", dark(), damaged);
    check(b"(version: 1, theme: 7)", none(), damaged);
    check(b"(version: 2, theme: \"dark\")", none(), Some(("settings-newer", Kind::Newer)));
    check(b"", none(), damaged);
    check(b"\xff\xfe\0", none(), damaged);
    check(&b"(version: 1, recent: [".repeat(5_000), none(), damaged);
    check(&vec![b' '; 300_000], none(), damaged);

    let many: String = (0..12).map(|n| format!("{:?}, ", at(&format!("{n}.ron")).to_str().unwrap())).collect();
    let ten = Settings { recent: (0..10).map(|n| at(&format!("{n}.ron"))).collect(), ..none() };
    check(format!("(version: 1, recent: [{many}])").as_bytes(), ten, damaged);
}

#[test]
fn nothing_fails_where_nothing_can_be_kept() {
    let nowhere = SettingsStore::nowhere();
    nowhere.write(&Settings::default()).unwrap();
    assert_eq!(nowhere.read(), (Settings::default(), None));

    let folder = tempfile::tempdir().unwrap();
    let plain = folder.path().join("plain");
    fs::write(&plain, "x").unwrap();
    let blocked = SettingsStore::in_folder(plain.join("Shirube"));
    assert_eq!(blocked.read(), (Settings::default(), None));
    assert!(matches!(blocked.write(&Settings::default()), Err(Unkept::All(why)) if why.kind == Kind::Unwritable));

    let taken = SettingsStore::in_folder(folder.path().to_owned());
    fs::create_dir(folder.path().join("settings.ron")).unwrap();
    let (settings, problem) = taken.read();
    assert_eq!((settings, problem.unwrap().key), (Settings::default(), "file-is-folder"));
}

/// Folders as they lie about a person: beside the program, Documents, the profile.
struct Places {
    root: tempfile::TempDir,
}

const PERSON: &str = "tanaka@TOWN";

impl Places {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("program")).unwrap();
        Places { root }
    }

    fn at(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    fn store(&self, person: &str) -> SettingsStore {
        SettingsStore::in_folders([self.at("documents").join("Shirube"), self.at("profile").join("Shirube")])
            .with_program(Some(self.at("program")), person)
    }

    fn files(&self) -> Vec<String> {
        fn walk(folder: &Path, root: &Path, found: &mut Vec<String>) {
            for entry in folder.read_dir().unwrap().flatten() {
                let path = entry.path();
                if path.is_dir() {
                    walk(&path, root, found);
                } else {
                    found.push(path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/"));
                }
            }
        }
        let mut found = Vec::new();
        walk(self.root.path(), self.root.path(), &mut found);
        found.sort();
        found
    }
}

fn dark() -> Settings {
    Settings { theme: Theme::Dark, recent: vec![at("人事評価.ron")], ..Settings::default() }
}

const BESIDE: &str = "program/shirube-settings/tanaka@TOWN.settings";
const DOCUMENTS: &str = "documents/Shirube/settings.ron";
const PROFILE: &str = "profile/Shirube/settings.ron";

#[test]
fn settings_lie_where_they_outlive_a_wiped_profile() {
    struct Case {
        what: &'static str,
        /// Names taken by something that is no folder: nothing can be written there.
        blocked: &'static [&'static str],
        files: &'static [&'static str],
        unkept: Option<&'static str>,
    }
    let cases = [
        Case { what: "everywhere", blocked: &[], files: &[DOCUMENTS, BESIDE], unkept: None },
        Case { what: "no Documents", blocked: &["documents"], files: &[PROFILE, BESIDE], unkept: None },
        Case {
            what: "a share that is read-only",
            blocked: &["program/shirube-settings"],
            files: &[DOCUMENTS],
            unkept: None,
        },
        Case {
            what: "only the profile",
            blocked: &["program/shirube-settings", "documents"],
            files: &[PROFILE],
            unkept: None,
        },
        Case {
            what: "only beside the program",
            blocked: &["documents", "profile"],
            files: &[BESIDE],
            unkept: Some("recent"),
        },
        Case {
            what: "nowhere",
            blocked: &["documents", "profile", "program/shirube-settings"],
            files: &[],
            unkept: Some("all"),
        },
    ];
    for Case { what, blocked, files, unkept } in cases {
        let places = Places::new();
        for name in blocked {
            fs::write(places.at(name), "").unwrap();
        }
        let said = match places.store(PERSON).write(&dark()) {
            Ok(()) => None,
            Err(Unkept::Recent(_)) => Some("recent"),
            Err(Unkept::All(_)) => Some("all"),
        };
        assert_eq!(said, unkept, "{what}");
        let mut expected: Vec<&str> = files.iter().chain(blocked).copied().collect();
        expected.sort_unstable();
        assert_eq!(places.files(), expected, "{what}: nothing else is left lying about");
        let (settings, problem) = places.store(PERSON).read();
        assert_eq!(settings.theme, if files.is_empty() { Theme::System } else { Theme::Dark }, "{what}");
        assert_eq!(settings.recent.is_empty(), unkept.is_some(), "{what}");
        assert_eq!(problem, None, "{what}");
    }
}

#[test]
fn beside_the_program_each_has_a_file_of_their_own_that_names_no_files() {
    let places = Places::new();
    let other = Settings { scale_percent: 150, recent: vec![at("財政.ron")], ..Settings::default() };
    places.store(PERSON).write(&dark()).unwrap();
    let theirs = SettingsStore::in_folder(places.at("theirs")).with_program(Some(places.at("program")), "sato@TOWN");
    theirs.write(&other).unwrap();
    assert_eq!(places.store(PERSON).read(), (dark(), None));
    assert_eq!(theirs.read(), (other, None));
    let beside: Vec<PathBuf> =
        places.at("program/shirube-settings").read_dir().unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(beside.len(), 2);
    for path in beside {
        let text = fs::read_to_string(&path).unwrap();
        assert!(!text.contains("人事評価") && !text.contains("財政"), "{}", path.display());
    }
    // What somebody wrote into a file that others may write is not taken for files that were opened.
    fs::remove_dir_all(places.at("documents")).unwrap();
    let text = fs::read_to_string(places.at(BESIDE)).unwrap();
    fs::write(places.at(BESIDE), text.replace("recent: []", &format!("recent: [{:?}]", at("others.ron")))).unwrap();
    assert_eq!(places.store(PERSON).read(), (Settings { recent: Vec::new(), ..dark() }, None));
}

#[test]
fn a_name_is_a_file_of_its_own_on_every_system() {
    let check = |person: &str, expected: Option<&str>| {
        let places = Places::new();
        places.store(person).write(&dark()).unwrap();
        let beside = places.files().into_iter().find_map(|path| Some(path.strip_prefix("program/")?.to_owned()));
        assert_eq!(beside.as_deref(), expected, "{person}");
    };
    check("田中 一郎", Some("shirube-settings/田中 一郎.settings"));
    check("TOWN\\tanaka", Some("shirube-settings/TOWN%5ctanaka.settings"));
    check("../../tanaka", Some("shirube-settings/..%2f..%2ftanaka.settings"));
    check("50%", Some("shirube-settings/50%25.settings"));
    check("", None);
    check(&"a".repeat(101), None);
}

#[test]
fn what_was_written_last_is_read() {
    let light = || Settings { theme: Theme::Light, ..Settings::default() };
    let check = |what: &str, files: &[(&str, Settings, u64)], expected: Theme| {
        let places = Places::new();
        for (name, settings, seconds) in files {
            let path = places.at(name);
            let written = tempfile::tempdir().unwrap();
            SettingsStore::in_folder(written.path().to_owned()).write(settings).unwrap();
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::copy(written.path().join("settings.ron"), &path).unwrap();
            let time = std::time::UNIX_EPOCH + std::time::Duration::from_secs(*seconds);
            fs::File::options().write(true).open(&path).unwrap().set_modified(time).unwrap();
        }
        assert_eq!(places.store(PERSON).read().0.theme, expected, "{what}");
    };
    check("the one of an earlier version", &[(PROFILE, dark(), 100)], Theme::Dark);
    check("Documents, in use since", &[(PROFILE, light(), 100), (DOCUMENTS, dark(), 200)], Theme::Dark);
    check("the profile, since Documents can't be reached", &[(PROFILE, dark(), 200), (DOCUMENTS, light(), 100)], {
        Theme::Dark
    });
    check("beside the program, on a stick", &[(BESIDE, dark(), 200), (PROFILE, light(), 100)], Theme::Dark);
    check("read-only beside the program by now", &[(BESIDE, light(), 100), (PROFILE, dark(), 200)], Theme::Dark);
}

/// Two windows of one person: the one that closes last takes nothing from the other.
#[test]
fn a_change_leaves_what_another_window_has_written() {
    let places = Places::new();
    let store = places.store(PERSON);
    let (mut first, mut second) = (Settings::default(), Settings::default());
    store.change(&mut first, |settings| settings.remember(&at("a.ron"))).unwrap();
    store.change(&mut second, |settings| settings.remember(&at("b.ron"))).unwrap();
    let window = WindowPlace { corner: Some((-8, 0)), size: (900, 600), is_maximized: true };
    store.change(&mut first, |settings| settings.window = Some(window)).unwrap();
    assert_eq!((first.recent.len(), first.window), (1, Some(window)), "a window shows what was done in it");
    let (kept, _) = store.read();
    assert_eq!((kept.recent, kept.window), (vec![at("b.ron"), at("a.ron")], Some(window)));
}
