//! What the program remembers between runs.

use std::fs;
use std::path::{Path, PathBuf};

use shirube::i18n::{Locale, Words};
use shirube::problem::Kind;
use shirube::session::settings::{MOST_RECENT, SCALES, Settings, SettingsStore, Theme};

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
    assert_eq!(blocked.write(&Settings::default()).unwrap_err().kind, Kind::Unwritable);

    let taken = SettingsStore::in_folder(folder.path().to_owned());
    fs::create_dir(folder.path().join("settings.ron")).unwrap();
    let (settings, problem) = taken.read();
    assert_eq!((settings, problem.unwrap().key), (Settings::default(), "file-is-folder"));
}
