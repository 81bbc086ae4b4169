//! What is copied for other programs, from where it is seen, and what is said where there is no clipboard.

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers, OutputCommand};
use egui_kittest::kittest::Queryable;
use shirube::i18n::{Locale, Words};
use shirube::ui::clipboard::Copied;
use shirube::ui::command::{Destination, PlanPart, ResultsPart};

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

/// What the key copies that the system copies with, by what has the focus.
#[test]
fn the_key_copies_what_has_the_focus() {
    for locale in Locale::ALL {
        let word = |key: &str| Words::new(locale).get(key);
        let mut window = window(locale, true);
        let taken = |window: &Window| window.copied.lock().unwrap().drain(..).collect::<Vec<_>>();
        let copy = |window: &mut Window| {
            window.harness.event(Event::Copy);
            window.harness.run();
            taken(window)
        };
        let focus = |window: &mut Window, role, label: &str| {
            window
                .harness
                .get_all_by(|node| node.role() == role && node.label().is_some_and(|l| l.contains(label)))
                .next()
                .expect(label)
                .focus();
            window.harness.run();
        };
        // A chart: its picture; where its table is shown, that.
        window.ctrl(Key::Num5);
        assert_eq!(copy(&mut window), [], "{locale}: nothing has the focus");
        focus(&mut window, Role::Button, &word("chart-view-menu"));
        assert!(matches!(copy(&mut window)[..], [Copied::Picture(_)]), "{locale}: a chart");
        window.click(&word("chart-view-menu"));
        window.click(&word("chart-view-table"));
        focus(&mut window, Role::Table, "");
        assert!(
            matches!(&copy(&mut window)[..], [Copied::Table(table)] if table.table.rows.len() == 8),
            "{locale}: its table"
        );
        // What is published.
        window.ask([Destination::Results(Some(ResultsPart::National)).into()]);
        focus(&mut window, Role::Button, &word("national-copy"));
        assert!(
            matches!(&copy(&mut window)[..], [Copied::Table(table)] if table.table.rows.len() > 5),
            "{locale}: the survey"
        );
        // Steps, from any of their buttons.
        window.ask([Destination::Plan(Some(PlanPart::Steps)).into()]);
        focus(&mut window, Role::Button, &word("plan-step-make"));
        assert!(
            matches!(&copy(&mut window)[..], [Copied::Table(table)] if table.title == word("copied-steps")),
            "{locale}: steps"
        );
        // Items, from a field in which nothing is selected; what is selected there is copied as everywhere.
        window.ask([Destination::Plan(Some(PlanPart::Items)).into()]);
        focus(&mut window, Role::TextInput, &word("findings-item-part-owner"));
        let items = window.assessment().current().items.len();
        assert!(
            matches!(&copy(&mut window)[..], [Copied::Table(table)] if table.table.rows.len() == items),
            "{locale}: items"
        );
        window.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
        window.harness.run();
        window.harness.event(Event::Copy);
        let mut text = Vec::new();
        for _ in 0..4 {
            window.harness.step();
            text.extend(window.harness.output().platform_output.commands.clone());
        }
        assert_eq!(taken(&window), [], "{locale}: a text is selected");
        let owner = window.assessment().current().items[0].owner.clone();
        assert!(text.contains(&OutputCommand::CopyText(owner)), "{locale}: {text:?}");
        // A dialog is over it.
        window.ask([Destination::Results(Some(ResultsPart::Overview)).into()]);
        focus(&mut window, Role::Button, &word("chart-view-menu"));
        window.key(Key::F1);
        assert_eq!(copy(&mut window), [], "{locale}: a dialog");
    }
}

#[test]
fn without_a_clipboard_that_is_said() {
    let mut window = window(Locale::Ja, false);
    window.ask([Destination::Plan(Some(PlanPart::Items)).into()]);
    press(&mut window, "取組の表をコピー");
    assert!(window.shows("クリップボードにコピーできませんでした"), "{:?}", window.names());
    assert!(window.copied.lock().unwrap().is_empty());
}
