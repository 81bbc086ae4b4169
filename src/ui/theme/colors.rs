//! Colors by the theme that something is drawn in.

use eframe::egui::{Color32, Ui};

use super::tokens::{Colors, DARK, LIGHT};
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
