//! The frame by which a trial is known: the word, and an edge of dashes that nothing else in the window has.

use eframe::egui::{Color32, CornerRadius, Frame, Margin, Rect, Shape, Stroke, Ui};

use crate::ui::context::Context;
use crate::ui::theme::{colors, measure, space, text};
use crate::ui::widgets::heading_ui;

/// Dashes and what is between them, in points.
const DASH: f32 = 8.0;
const GAP: f32 = 5.0;

/// Draws `content` in the frame, under the word; gives back where that lies.
pub(super) fn trial_ui(ui: &mut Ui, cx: &Context<'_>, content: impl FnOnce(&mut Ui)) -> Rect {
    let frame = Frame::new()
        .fill(colors(ui).surface)
        .corner_radius(CornerRadius::same(measure::RADIUS))
        .inner_margin(Margin::same(space::BETWEEN as i8));
    let rect = frame
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::INSIDE;
            word_ui(ui, &cx.word("plan-trial-word"));
            content(ui);
        })
        .response
        .rect;
    let edge = rect.shrink(measure::EDGE_CHOSEN / 2.0);
    let corners = [edge.left_top(), edge.right_top(), edge.right_bottom(), edge.left_bottom(), edge.left_top()];
    let stroke = Stroke::new(measure::EDGE_CHOSEN, colors(ui).warn);
    ui.painter().extend(Shape::dashed_line(&corners, stroke, DASH, GAP));
    rect
}

/// The word, on a ground of its own.
fn word_ui(ui: &mut Ui, word: &str) {
    let ground = Frame::new()
        .fill(colors(ui).warn_soft)
        .corner_radius(CornerRadius::same(measure::RADIUS_SMALL))
        .inner_margin(Margin::symmetric(space::INSIDE as i8, space::NEAR as i8));
    let stroke = Stroke::new(measure::EDGE, if ui.is_enabled() { colors(ui).warn } else { Color32::TRANSPARENT });
    ground.stroke(stroke).show(ui, |ui| heading_ui(ui, text::small_strong(ui, word)));
}
