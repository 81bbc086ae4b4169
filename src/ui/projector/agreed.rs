//! How what is agreed looks on the wall, wherever it stands: the ground below it, from margin to margin, and the tick.

use eframe::egui::epaint::RectShape;
use eframe::egui::{CornerRadius, Frame, Margin, Rect, RichText, Shape, Ui, vec2};

use super::scale::px;
use super::setting::{INSIDE, Text};
use crate::ui::theme::{colors, text};

const TICK: &str = "✓";
/// Of the ground: its corners, and how far it goes beyond texts above and below; in pixels at 1280 by 720.
const RADIUS: f32 = 6.0;
const ABOVE: f32 = 4.0;

/// Room for the ground below texts and what is above and beside it, so that their texts begin where the others do.
pub(super) fn frame(ui: &Ui) -> Frame {
    let above = Margin::from(vec2(0.0, px(ui, ABOVE)));
    let inside = Margin { right: Margin::from(px(ui, INSIDE)).right, ..above };
    Frame::new().inner_margin(inside).outer_margin(Margin::ZERO - above)
}

/// Paints the ground, in full color up to `sign`, where the sign ends.
pub(super) fn paint(ui: &Ui, ground: Rect, sign: f32) {
    ui.painter().extend(shapes(ui, ground, sign));
}

/// The same, to be drawn below what was drawn before it is known how high that is.
pub(super) fn shapes(ui: &Ui, ground: Rect, sign: f32) -> [Shape; 2] {
    let colors = colors(ui);
    let corner = CornerRadius::from(px(ui, RADIUS));
    let (left, right) = (CornerRadius { ne: 0, se: 0, ..corner }, CornerRadius { nw: 0, sw: 0, ..corner });
    let filled = |rect, corner, ink| RectShape::filled(rect, corner, ink).into();
    [filled(ground.with_max_x(sign), left, colors.accent), filled(ground.with_min_x(sign), right, colors.accent_soft)]
}

/// `said` behind a tick.
pub(super) fn ticked(said: &str) -> String {
    format!("{TICK} {said}")
}

/// `word` behind a tick, at the end of a line.
pub(super) fn tag(word: &str) -> Text {
    Text::new(ticked(word), look)
}

fn look(ui: &Ui, said: &str) -> RichText {
    text::strong(ui, said).color(colors(ui).accent)
}
