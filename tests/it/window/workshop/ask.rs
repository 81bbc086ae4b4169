//! The sections are asked, and the facilitator's kit is made, from the window: a deadline, a folder, what is in the way.

use std::fs;
use std::path::Path;

use eframe::egui::Key;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use jiff::civil::date;
use shirube::assessment::{Assessment, file};
use shirube::catalogue::built_in;
use shirube::i18n::{Locale, Words};
use shirube::outputs::{FolderFile, Handing, asking_files, kit_files};
use shirube::problem::Place;
use shirube::ui::command::{Destination, WorkshopPart};
use shirube::ui::picker::Picked;

use super::super::{Setup, Window, open_in};
use crate::screen::Look;

fn example() -> Assessment {
    file::from_str(include_str!("../../../../seeds/examples/half.ron"), &Place::default()).unwrap()
}

/// The window on the half-answered example, whose dialogs of the system answer with these folders.
fn window(locale: Locale, picks: &[&str]) -> Window {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("町.ron");
    let seed = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/examples/half.ron");
    fs::copy(seed, &path).unwrap();
    let picks = picks.iter().map(|pick| Picked::Path(folder.path().join(pick))).collect();
    open_in(Setup { locale, file: Some(path), picks, look: Look::LARGE, ..Setup::default() }, folder)
}

fn press(window: &mut Window, label: &str) {
    window.harness.get_by_role_and_label(Role::Button, label).scroll_to_me();
    window.harness.run();
    window.click(label);
}

fn go_to(window: &mut Window, part: WorkshopPart) {
    window.ask([Destination::Workshop(Some(part)).into()]);
}

/// `files` are in `folder` of the window, and nothing else.
fn holds(window: &Window, folder: &str, files: &[FolderFile]) {
    let folder = window.folder.path().join(folder);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), files.len());
    for file in files {
        assert!(fs::read(folder.join(&file.name)).unwrap() == file.bytes, "{}: as the command makes it", file.name);
    }
}

#[test]
fn letter_and_sheets_go_into_a_folder_and_over_nothing_that_was_filled_in() {
    for locale in Locale::ALL {
        let word = |key: &str| Words::new(locale).get(key);
        let by = Some(date(2026, 12, 18));
        let files = asking_files(&built_in(), &example(), Handing { locale, date: date(2026, 11, 23), by }).unwrap();
        let mut window = window(locale, &["依頼", "依頼"]);
        go_to(&mut window, WorkshopPart::Sheets);
        press(&mut window, &word("ask-open"));
        window.type_into(&word("ask-by"), "Ｒ８．１２．１８");
        press(&mut window, &word("ask-do"));
        assert!(!window.dialog(&word("ask-title")), "{locale}: it made way");
        holds(&window, "依頼", &files);
        // A sheet that came back lies there.
        let sheet = window.folder.path().join("依頼").join(&files[1].name);
        fs::write(&sheet, "filled in").unwrap();
        press(&mut window, &word("ask-open"));
        press(&mut window, &word("ask-do"));
        // Said as a sentence, which begins with a capital.
        let problem: String = word("folder-in-the-way").chars().skip(1).collect();
        assert!(window.harness.query_by_label_contains(&problem).is_some(), "{locale}: it is said");
        assert_eq!(fs::read(&sheet).unwrap(), b"filled in");
    }
}

/// The same dialog, wherever somebody sees that something is not known.
#[test]
fn the_sections_are_asked_from_results_list_and_questions() {
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let asked = shirube::workshop::asking(&built_in().questionnaire, example().current().result());
        let count: usize = asked.iter().map(|asking| asking.questions.len()).sum();
        let about = words.format("ask-about", &[("count", count.into())]);
        let open = asked[0].questions[0].clone();
        let places: [(&str, Destination); 4] = [
            ("results", Destination::Results(None)),
            ("list", Destination::List(None)),
            ("questions", Destination::Questions(Some(open))),
            ("sheets", Destination::Workshop(Some(WorkshopPart::Sheets))),
        ];
        let mut window = window(locale, &[]);
        for (name, place) in places {
            window.ask([place.into()]);
            press(&mut window, &words.get("ask-open"));
            assert!(window.dialog(&words.get("ask-title")), "{locale} {name}: by the button");
            assert!(window.shows(&about), "{locale} {name}");
            window.key(Key::Escape);
            assert!(!window.dialog(&words.get("ask-title")), "{locale} {name}");
            window.ctrl(Key::K);
            assert!(window.dialog(&words.get("ask-title")), "{locale} {name}: by key");
            window.key(Key::Escape);
        }
    }
}

/// Where everything is known there is no way to it, and the key says so.
#[test]
fn where_all_is_known_nobody_is_asked() {
    let locale = Locale::Ja;
    let mut window = super::super::open_example("full", Look::LARGE, locale);
    let word = |key: &str| Words::new(locale).get(key);
    let is_known =
        shirube::workshop::asking(&built_in().questionnaire, window.assessment().current().result()).is_empty();
    for place in [Destination::Results(None), Destination::List(None)] {
        window.ask([place.into()]);
        assert_eq!(window.harness.query_by_role_and_label(Role::Button, &word("ask-open")).is_none(), is_known);
    }
    window.ctrl(Key::K);
    assert_eq!(window.shows(&word("ask-about-none")), is_known);
}

#[test]
fn the_kit_is_made_below_the_agenda() {
    let locale = Locale::Ja;
    let handing = Handing { locale, date: date(2026, 11, 23), by: None };
    let files = kit_files(&built_in(), Some(&example()), handing).unwrap();
    let mut window = window(locale, &["一式"]);
    go_to(&mut window, WorkshopPart::Agenda);
    press(&mut window, &Words::new(locale).get("kit-do"));
    holds(&window, "一式", &files);
}
