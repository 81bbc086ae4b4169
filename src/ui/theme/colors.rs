//! Colors by the theme that something is drawn in.

use eframe::egui::Ui;

use super::tokens::{Colors, DARK, LIGHT};
use crate::palette::Palette;

/// The colors of the theme that `ui` is drawn in.
pub fn colors(ui: &Ui) -> &'static Colors {
    if ui.visuals().dark_mode { &DARK } else { &LIGHT }
}

/// The charts' colors for the theme that `ui` is drawn in.
pub fn palette(ui: &Ui) -> &'static Palette {
    const DAY: Palette = Palette::light();
    const NIGHT: Palette = Palette::dark();
    if ui.visuals().dark_mode { &NIGHT } else { &DAY }
}
