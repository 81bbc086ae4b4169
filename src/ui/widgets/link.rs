//! A link in the middle of text: where it leads is on another screen.

use eframe::egui::accesskit::Role;
use eframe::egui::{Response, Sense, Stroke, Ui, WidgetInfo, vec2};

use super::focus;
use super::phrased::Phrased;
use crate::ui::theme::{colors, measure, space, text};

/// Draws `label` as a link that wraps where a phrase ends, and never within a name; `name` is what screen readers say of it.
pub fn link_ui(ui: &mut Ui, label: &str, name: &str) -> Response {
    let colors = colors(ui);
    let text = Phrased::new(ui, text::strong(ui, label).color(colors.accent)).full();
    let galley = text.galley(ui, ui.available_width());
    let (rect, response) = ui.allocate_exact_size(galley.size() + vec2(0.0, space::NEAR), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, name));
    if ui.is_rect_visible(rect) {
        let thick = if response.hovered() { measure::EDGE_CHOSEN } else { measure::EDGE };
        for row in &galley.rows {
            let line = row.rect().translate(rect.min.to_vec2());
            ui.painter().hline(line.x_range(), line.bottom() + 1.0, Stroke::new(thick, colors.accent));
        }
        ui.painter().galley(rect.min, galley, colors.accent);
    }
    focus::ring_ui(ui, &response);
    response.on_hover_cursor(eframe::egui::CursorIcon::PointingHand)
}
