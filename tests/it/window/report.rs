//! The report as it is looked at, mended and written.

use eframe::egui::Key;
use shirube::i18n::Locale;

use super::open_example;
use crate::screen::{Look, shot, shots_folder};

/// Pictures of what lies further down, where they are asked for.
#[test]
fn pictures_of_report() {
    let Some(folder) = shots_folder() else { return };
    for (locale, look) in [
        (Locale::Ja, Look::SMALL),
        (Locale::En, Look::SMALL.dark()),
        (Locale::Ja, Look::SMALL.zoomed(2.0)),
        (Locale::En, Look::LARGE),
    ] {
        let mut window = open_example("half", look, locale);
        window.ctrl(Key::Num6);
        window.harness.run_steps(6);
        shot(&mut window.harness, &folder.join(format!("report-{locale}-{}-0.png", look.name())));
        if look.zoom == 2.0 {
            window.key(Key::ArrowDown);
            let words = shirube::i18n::Words::new(locale);
            use eframe::egui::accesskit::Role;
            use egui_kittest::kittest::Queryable;
            window.harness.get_by_role_and_label(Role::Tab, &words.get("report-view-options")).click();
            window.harness.run();
        }
        window.key(Key::PageDown);
        window.harness.run_steps(4);
        shot(&mut window.harness, &folder.join(format!("report-{locale}-{}-1.png", look.name())));
    }
}
