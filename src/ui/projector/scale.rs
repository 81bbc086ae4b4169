//! Sizes for a projector: in pixels of a display of 1280 by 720, and larger on a larger one. The scale of the window has
//! no say here.

use eframe::egui::emath::GuiRounding as _;
use eframe::egui::{Pos2, Rect, TextStyle, Ui, UiBuilder, Vec2, vec2};

use crate::palette::Scheme;
use crate::ui::theme::{text, toolkit};

/// The smallest text there is, in pixels at 1280 by 720: statements that have no room at the size of other text.
pub const SMALLEST: f32 = 26.0;
/// Most text.
pub const BODY: f32 = 28.0;
/// The question, and what a slide is called.
pub const QUESTION: f32 = 40.0;
/// A title.
pub const TITLE: f32 = 34.0;
/// What a display is at least drawn at, of one of 1280 by 720.
const LEAST: f32 = 0.1;
/// The one number that matters.
pub const NUMBER: f32 = 120.0;

/// Gives all that is drawn in `ui` the looks of a projector: larger, and by day whatever the window has, since black on white
/// is what a projector shows best. The display has `display` points.
pub(super) fn apply(ui: &mut Ui, display: Vec2) {
    let unit = unit(display);
    let day = ui.ctx().style_of(toolkit(Scheme::Light));
    let style = ui.style_mut();
    style.visuals = day.visuals.clone();
    style.spacing.item_spacing = Vec2::ZERO;
    style.spacing.interact_size = Vec2::ZERO;
    text::set_sizes(style, [BODY, BODY, TITLE, QUESTION, QUESTION, NUMBER].map(|pixels| pixels * unit));
}

/// How many points a pixel at 1280 by 720 has on a display of `display` points. Slides and their tests have it from here:
/// what makes type larger by a choice is given to it, and its tests then have to say for which they look.
pub fn unit(display: Vec2) -> f32 {
    (display.x / 1280.0).min(display.y / 720.0).max(LEAST)
}

/// So many pixels at 1280 by 720, in points, as fine as the toolkit's grid: text that is off it is blurred.
pub(super) fn px(ui: &Ui, pixels: f32) -> f32 {
    (pixels * text::size(ui, &TextStyle::Body) / BODY).round_ui()
}

/// How high `content` is in the width of `ui`: it is drawn where nobody sees it.
pub(super) fn height(ui: &Ui, content: impl FnOnce(&mut Ui)) -> f32 {
    unseen(ui, |ui| {
        content(ui);
        ui.min_rect().height()
    })
}

/// What `content` gives back, drawn in the width of `ui` where nobody sees it.
pub(super) fn unseen<R>(ui: &Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let room = Rect::from_min_size(Pos2::ZERO, vec2(ui.available_width(), f32::INFINITY));
    let unseen = UiBuilder::new().max_rect(room).style(ui.style().clone()).invisible();
    // Not a child of `ui`, whose ids would be others then from frame to frame.
    let mut unseen = Ui::new(ui.ctx().clone(), ui.unique_id().with("unseen"), unseen);
    content(&mut unseen)
}
