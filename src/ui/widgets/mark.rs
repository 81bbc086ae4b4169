//! A point of a list: a mark and, beside it, text that wraps under itself.

use eframe::egui::{Rect, Sense, Ui, vec2};

use super::icon::{self, Icon};
use crate::ui::theme::{colors, space, type_size};

/// Draws `content` beside a small mark in the second colour.
pub fn mark_ui<R>(ui: &mut Ui, mark: Icon, content: impl FnOnce(&mut Ui) -> R) -> R {
    mark_in_ui(ui, mark, colors(ui).second, content)
}

/// The same with the mark in the colour `ink`.
pub fn mark_in_ui<R>(ui: &mut Ui, mark: Icon, ink: eframe::egui::Color32, content: impl FnOnce(&mut Ui) -> R) -> R {
    const SIDE: f32 = 14.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::INSIDE;
        let (rect, _) = ui.allocate_exact_size(vec2(SIDE, type_size::BODY * type_size::LABEL), Sense::hover());
        icon::paint(ui.painter(), mark, Rect::from_center_size(rect.center(), vec2(SIDE, SIDE)), ink);
        ui.vertical(content).inner
    })
    .inner
}
