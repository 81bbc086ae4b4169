//! The sections are asked, and the facilitator's kit is made, from the window: a deadline, a folder, what is in the way.

use std::fs;
use std::path::Path;

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
        window.type_into(&word("ask-by"), "Ｒ８．１２．１８");
        press(&mut window, &word("ask-do"));
        holds(&window, "依頼", &files);
        // A sheet that came back lies there.
        let sheet = window.folder.path().join("依頼").join(&files[1].name);
        fs::write(&sheet, "filled in").unwrap();
        press(&mut window, &word("ask-do"));
        // Said as a sentence, which begins with a capital.
        let problem: String = word("folder-in-the-way").chars().skip(1).collect();
        assert!(window.harness.query_by_label_contains(&problem).is_some(), "{locale}: it is said");
        assert_eq!(fs::read(&sheet).unwrap(), b"filled in");
    }
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
