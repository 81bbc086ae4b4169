//! How the focus shows: two rings, the inner one bright and the outer one dark, so that they stand out on any ground.

use eframe::egui::{CornerRadius, Rect, Response, Stroke, StrokeKind, Ui};

use crate::ui::theme::{colors, measure};

/// Draws the rings around `response` where it has the focus, and keeps it in sight.
pub fn ring_ui(ui: &Ui, response: &Response) {
    if response.has_focus() {
        ring_at(ui, response.rect, measure::RADIUS);
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
    }
}

/// Draws the rings around `rect`.
pub fn ring_at(ui: &Ui, rect: Rect, radius: u8) {
    let colors = colors(ui);
    // Inside the clip of a scroll area the rings would be cut where the thing touches its edge.
    let painter = ui.painter().with_clip_rect(ui.clip_rect().expand(2.0 * measure::FOCUS));
    let corner = CornerRadius::same(radius);
    painter.rect_stroke(
        rect.expand(measure::FOCUS),
        corner,
        Stroke::new(measure::FOCUS, colors.focus_outer),
        StrokeKind::Outside,
    );
    painter.rect_stroke(rect, corner, Stroke::new(measure::FOCUS, colors.focus_inner), StrokeKind::Outside);
}
