//! The slide in small: the very page that the wall shows, with the same parts in the same places.

use eframe::egui::{CornerRadius, Sense, Stroke, StrokeKind, Ui, UiBuilder, vec2};

use super::display::Areas;
use super::foot::place_ui;
use super::{Slides, in_rect, scale};
use crate::ui::theme::{colors, measure};

/// Highest, as a share of the window.
const HIGHEST: f32 = 0.6;

/// Size of type against that of the wall at this size: what fills a line there must not need two here, where letters stand on
/// fewer pixels.
const TYPE: f32 = 0.98;

/// Draws it as wide as there is room.
pub(super) fn small_ui(ui: &mut Ui, slides: &Slides) {
    if slides.size.min_elem() <= 0.0 {
        return;
    }
    let shape = slides.size.x / slides.size.y;
    let high = (ui.available_width() / shape).min(ui.ctx().content_rect().height() * HIGHEST);
    let (rect, _) = ui.allocate_exact_size(vec2(high * shape, high).floor(), Sense::hover());
    let edge = Stroke::new(measure::EDGE, colors(ui).edge);
    let mut small = ui.new_child(UiBuilder::new().id_salt("slide in small").max_rect(rect));
    small.shrink_clip_rect(rect);
    scale::apply(&mut small, rect.size() * TYPE);
    let ground = colors(&small).surface;
    small.painter().rect_filled(rect, CornerRadius::ZERO, ground);
    let areas = Areas::of(&small, rect);
    in_rect(&mut small, areas.page, |ui| slides.display.what.show(ui));
    in_rect(&mut small, areas.foot, |ui| place_ui(ui, &slides.display.foot));
    ui.painter().rect_stroke(rect, CornerRadius::ZERO, edge, StrokeKind::Outside);
}
