//! The documented towns, as they are read and chosen.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use shirube::i18n::Locale;

use super::open_example;
use crate::screen::{Look, shot, shots_folder};

/// Pictures of what lies further down and of other pages, where they are asked for.
#[test]
fn pictures_of_towns() {
    let Some(folder) = shots_folder() else { return };
    for (locale, look) in
        [(Locale::Ja, Look::SMALL), (Locale::En, Look::SMALL.dark()), (Locale::Ja, Look::SMALL.zoomed(2.0))]
    {
        let mut window = open_example("half", look, locale);
        window.ctrl(Key::Num5);
        for n in 0..7 {
            shot(&mut window.harness, &folder.join(format!("town-{locale}-{}-{n}.png", look.name())));
            window.key(Key::PageDown);
        }
        for _ in 0..4 {
            window.harness.get_all_by_role(Role::Tab).last();
        }
        let tabs: Vec<String> =
            window.harness.get_all_by_role(Role::Tab).map(|n| n.accesskit_node().label().unwrap_or_default()).collect();
        for name in [&tabs[4], &tabs[6]] {
            window.harness.get_by_role_and_label(Role::Tab, name).click();
            window.harness.run();
            shot(
                &mut window.harness,
                &folder.join(format!("town-{locale}-{}-{name}.png", look.name()).replace('/', "_")),
            );
        }
        let _ = Modifiers::NONE;
    }
}
