//! The clock on a slide.

use eframe::egui::accesskit::Role;
use eframe::egui::{Align2, CornerRadius, Pos2, Rect, Sense, Ui, WidgetInfo, vec2};

use super::scale::{BODY, px};
use crate::text::shown;
use crate::ui::theme::{colors, text};

/// Around what it says, where the time is over; in pixels at 1280 by 720.
const BESIDE: f32 = 12.0;

/// What the clock says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    pub said: String,
    pub is_over: bool,
}

impl Clock {
    /// Draws it up to the middle of its right end, `at`.
    pub fn show(&self, ui: &Ui, at: Pos2) {
        let colors = colors(ui);
        let ink = if self.is_over { colors.surface } else { colors.text };
        let galley = ui.painter().layout_no_wrap(shown(&self.said), text::bold(px(ui, BODY)), ink);
        let beside = vec2(px(ui, BESIDE), 0.0);
        let whole: Rect = Align2::RIGHT_CENTER.anchor_size(at, galley.size() + 2.0 * beside);
        let response = ui.interact(whole, ui.scope_id().with("clock"), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &self.said));
        if self.is_over {
            // White on black: it is seen from the back that the time is over, and said in words.
            ui.painter().rect_filled(whole, CornerRadius::ZERO, colors.text);
        }
        ui.painter().galley(whole.min + beside, galley, ink);
    }
}
