//! How wide the window is, as one choice that every layout makes alike.

use eframe::egui::Context;

use super::tokens::measure;

/// The width of the whole window, as far as layouts ask for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WidthClass {
    /// At least [`measure::NARROW`] points: words in the rail, things side by side.
    Regular,
    /// Less than that: icons in the rail, things under one another.
    Compact,
}

impl WidthClass {
    /// Of the window that `ctx` draws.
    pub fn of(ctx: &Context) -> WidthClass {
        if ctx.content_rect().width() < measure::NARROW { WidthClass::Compact } else { WidthClass::Regular }
    }
}
