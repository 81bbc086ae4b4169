//! How what is agreed looks on the wall, wherever it stands: ground and edge of the frame around it, the tick, and their
//! ink.

use eframe::egui::{Align2, Color32, CornerRadius, Frame, Margin, Pos2, Rect, RichText, Stroke, StrokeKind, Ui, vec2};

use super::scale::{SMALLEST, px};
use super::setting::{INSIDE, Text};
use crate::ui::theme::{colors, text};

const TICK: &str = "✓";
/// Of the edge and the corners of the frame, in pixels at 1280 by 720.
const EDGE: f32 = 3.0;
const RADIUS: f32 = 8.0;

fn ink(ui: &Ui) -> Color32 {
    colors(ui).accent
}

fn ground(ui: &Ui) -> Color32 {
    colors(ui).accent_soft
}

fn edge(ui: &Ui) -> Stroke {
    Stroke::new(px(ui, EDGE), ink(ui))
}

fn corner(ui: &Ui) -> CornerRadius {
    CornerRadius::from(px(ui, RADIUS))
}

/// A frame around texts, beyond the edges of the others, so that their texts begin alike.
pub(super) fn frame(ui: &Ui) -> Frame {
    let (edge_width, beside) = (px(ui, EDGE), px(ui, INSIDE));
    let beyond = Margin::from(vec2(beside + edge_width, 2.0 * edge_width));
    Frame::new()
        .fill(ground(ui))
        .stroke(edge(ui))
        .corner_radius(corner(ui))
        .inner_margin(Margin::from(vec2(beside, edge_width)))
        .outer_margin(Margin::ZERO - beyond)
}

/// Paints the frame, and the tick from `tick` on, in the middle of its line.
pub(super) fn paint(ui: &Ui, frame: Rect, tick: Pos2) {
    ui.painter().rect(frame, corner(ui), ground(ui), edge(ui), StrokeKind::Inside);
    let galley = ui.painter().layout_no_wrap(TICK.into(), text::bold(px(ui, SMALLEST)), ink(ui));
    let place = Align2::LEFT_CENTER.anchor_size(tick, galley.size());
    ui.painter().galley(place.min, galley, ink(ui));
}

/// `word` behind a tick, at the end of a line.
pub(super) fn tag(word: &str) -> Text {
    Text::new(format!("{TICK} {word}"), look)
}

fn look(ui: &Ui, said: &str) -> RichText {
    text::strong(ui, said).color(ink(ui))
}
