//! The clock in the upper right corner of a slide.

use eframe::egui::{Align, Frame, Layout, Margin, Ui, UiBuilder};

use super::scale::px;
use crate::ui::theme::{colors, text};

/// Between the clock and what stands beside it, in pixels at 1280 by 720.
const BETWEEN: f32 = 28.0;

/// What the clock says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    pub said: String,
    pub is_over: bool,
}

impl Clock {
    /// Draws it in the corner of `ui`, and gives back how much of it that takes, in pixels at 1280 by 720.
    pub fn show(&self, ui: &mut Ui) -> f32 {
        let mut corner = ui.new_child(UiBuilder::new().layout(Layout::right_to_left(Align::Min)));
        let said = text::strong(ui, &self.said);
        if self.is_over {
            // White on black: it is seen from the back that the time is over, and said in words.
            let colors = colors(ui);
            let frame =
                Frame::new().fill(colors.text).inner_margin(Margin::symmetric(px(ui, 12.0) as i8, px(ui, 4.0) as i8));
            frame.show(&mut corner, |ui| ui.label(said.color(colors.surface)));
        } else {
            corner.label(said);
        }
        corner.min_rect().width() / px(ui, 1.0) + BETWEEN
    }
}
