//! What the window looks like: values ([`tokens`]), faces, and the toolkit's style made from them.
//!
//! Widgets ask here for colours and text; nothing else in the window names a value of looks.

#![expect(clippy::disallowed_methods, reason = "the colors and sizes of type that others take from here")]

pub mod fonts;
mod style;
pub mod text;
pub mod tokens;

use eframe::egui::Ui;

pub use style::apply;
pub use tokens::{Colors, DARK, LIGHT, color, measure, space, type_size};

use crate::palette::Palette;

/// The colours of the theme that `ui` is drawn in.
pub fn colors(ui: &Ui) -> &'static Colors {
    if ui.visuals().dark_mode { &DARK } else { &LIGHT }
}

/// The charts' colours for the theme that `ui` is drawn in.
pub fn palette(ui: &Ui) -> &'static Palette {
    const DAY: Palette = Palette::light();
    const NIGHT: Palette = Palette::dark();
    if ui.visuals().dark_mode { &NIGHT } else { &DAY }
}
