//! The results screen.

use eframe::egui::Key;
use shirube::i18n::Locale;

use super::{Window, open_example};
use crate::screen::Look;

/// The results of the example called `name`.
fn results(name: &str, locale: Locale) -> Window {
    let mut window = open_example(name, Look::SMALL, locale);
    window.ctrl(Key::Num4);
    window
}

#[test]
fn first() {
    let window = results("full", Locale::Ja);
    println!("{:#?}", window.names());
}
