//! Surfaces that hold what belongs together.

use eframe::egui::{CornerRadius, Frame, InnerResponse, Margin, Stroke, Ui};

use crate::ui::theme::{colors, measure, space};

/// A card over the whole width: surface, hairline, room around its content.
pub fn card_ui<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let colors = colors(ui);
    Frame::new()
        .fill(colors.surface)
        .stroke(Stroke::new(measure::EDGE, colors.line))
        .corner_radius(CornerRadius::same(measure::RADIUS))
        .inner_margin(Margin::same(space::AROUND as i8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            content(ui)
        })
}

/// A part within a card that stands back: the ground shows through.
pub fn inset_ui<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let colors = colors(ui);
    Frame::new()
        .fill(colors.ground)
        .corner_radius(CornerRadius::same(measure::RADIUS))
        .inner_margin(Margin::same(space::BETWEEN as i8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            content(ui)
        })
}
