//! The main screens pixel by pixel, with tolerance, against stored pictures: what no other test would see go wrong.

use eframe::egui::Key;
use egui_kittest::SnapshotResults;
use shirube::i18n::Locale;

use super::{Setup, open, open_example};
use crate::screen::{Look, compare};

/// Small, so that the stored pictures are.
const LOOK: Look = Look { pixels: [1024, 640], ..Look::SMALL };

#[test]
fn the_main_screens_look_as_they_did() {
    let mut results = SnapshotResults::new();
    let mut first = open(Setup { look: LOOK, ..Setup::default() });
    compare(&mut first.harness, "screen-start-ja-light", &mut results);

    let mut japanese = open_example("half", LOOK, Locale::Ja);
    for (key, name) in [(Key::Num2, "profile"), (Key::Num3, "questions"), (Key::Num5, "results")] {
        japanese.ctrl(key);
        compare(&mut japanese.harness, &format!("screen-{name}-ja-light"), &mut results);
    }
    let mut english = open_example("full", LOOK.dark(), Locale::En);
    for (key, name) in [(Key::Num5, "results"), (Key::Num7, "towns")] {
        english.ctrl(key);
        compare(&mut english.harness, &format!("screen-{name}-en-dark"), &mut results);
    }
}
