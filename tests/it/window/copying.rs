//! What is copied for other programs, from where it is seen, and what is said where there is no clipboard.

use eframe::egui::Key;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use shirube::i18n::{Locale, Words};
use shirube::ui::clipboard::Copied;
use shirube::ui::command::{Destination, PlanPart};

use super::{Setup, Window, open_in};
use crate::screen::Look;

/// The window on the full example.
fn window(locale: Locale, clipboard: bool) -> Window {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("町.ron");
    std::fs::write(&path, include_str!("../../../seeds/examples/full.ron")).unwrap();
    open_in(Setup { locale, file: Some(path), look: Look::LARGE, clipboard, ..Setup::default() }, folder)
}

fn press(window: &mut Window, label: &str) {
    window.harness.get_by_role_and_label(Role::Button, label).scroll_to_me();
    window.harness.run();
    window.click(label);
}

#[test]
fn charts_and_tables_are_copied_from_where_they_are_seen() {
    for locale in Locale::ALL {
        let word = |key: &str| Words::new(locale).get(key);
        let mut window = window(locale, true);
        let last = |window: &Window| window.copied.lock().unwrap().last().cloned().expect("something was copied");
        window.ctrl(Key::Num5);
        window.click(&word("chart-view-menu"));
        window.click(&word("chart-view-copy-picture"));
        let Copied::Picture(pixels) = last(&window) else { panic!("{locale}: no picture") };
        assert_eq!(pixels.rgba.len(), (pixels.width * pixels.height * 4) as usize);
        assert!(window.shows(&word("notice-copied-picture")), "{locale}: {:?}", window.names());
        window.click(&word("chart-view-menu"));
        window.click(&word("chart-view-copy-table"));
        let Copied::Table(table) = last(&window) else { panic!("{locale}: no table") };
        assert_eq!(table.table.rows.len(), 8, "a row for each factor");
        assert!(table.about.contains("灯野町") && table.about.contains("15"), "{locale}: {}", table.about);
        assert!(window.shows(&word("notice-copied-table")), "{locale}");

        window.ask([Destination::Plan(Some(PlanPart::Items)).into()]);
        press(&mut window, &word("plan-items-copy-table"));
        let Copied::Table(items) = last(&window) else { panic!("{locale}: no table") };
        assert_eq!(items.table.rows.len(), window.assessment().current().items.len());
        assert_eq!(items.table.rows[0][0], window.assessment().current().items[0].text);
        window.ask([Destination::Plan(Some(PlanPart::Steps)).into()]);
        press(&mut window, &word("plan-steps-copy"));
        let Copied::Table(steps) = last(&window) else { panic!("{locale}: no table") };
        assert!(steps.table.rows.len() > 5 && steps.title == word("copied-steps"), "{locale}: {steps:?}");
    }
}

#[test]
fn without_a_clipboard_that_is_said() {
    let mut window = window(Locale::Ja, false);
    window.ask([Destination::Plan(Some(PlanPart::Items)).into()]);
    press(&mut window, "取り組みの表をコピー");
    assert!(window.shows("クリップボードにコピーできませんでした"), "{:?}", window.names());
    assert!(window.copied.lock().unwrap().is_empty());
}
