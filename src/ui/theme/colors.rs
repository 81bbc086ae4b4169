//! Colors by the scheme that something is drawn in: the one place where a style is known by it.

use eframe::egui::{Color32, Ui, Visuals};

use super::tokens::Colors;
use crate::palette::{Palette, Scheme};

/// The scheme that `visuals` are made from: each has a ground of its own. Before any style of ours was applied it is light.
pub fn scheme(visuals: &Visuals) -> Scheme {
    let grounds = |scheme: &Scheme| -> Color32 { Colors::of(*scheme).ground };
    Scheme::ALL.into_iter().find(|scheme| grounds(scheme) == visuals.panel_fill).unwrap_or(Scheme::Light)
}

/// The colors of the scheme that `ui` is drawn in.
pub fn colors(ui: &Ui) -> &'static Colors {
    Colors::of(scheme(ui.visuals()))
}

/// The charts' colors for the scheme that `ui` is drawn in.
pub fn palette(ui: &Ui) -> &'static Palette {
    scheme(ui.visuals()).palette()
}
