//! What the window looks like: values ([`tokens`]), faces, and the toolkit's style made from them.
//!
//! Widgets ask here for colours and text; nothing else in the window names a value of looks.

pub mod fonts;
mod style;
pub mod text;
pub mod tokens;
mod width_class;

use eframe::egui::{Color32, Ui};

pub use style::apply;
pub use tokens::{Colors, DARK, LIGHT, measure, space, type_size};
pub use width_class::WidthClass;

use crate::charts::Palette;
use crate::charts::style::Rgb;

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

/// A chart's colour on screen.
pub fn color(Rgb(r, g, b): Rgb) -> Color32 {
    Color32::from_rgb(r, g, b)
}
