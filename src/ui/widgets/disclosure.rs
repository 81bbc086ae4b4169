//! What is folded until someone asks for it.

use eframe::egui::accesskit::Role;
use eframe::egui::{CornerRadius, Rect, Response, Sense, Ui, WidgetInfo, pos2, vec2};

use super::focus;
use super::icon::{self, Icon};
use super::phrased::Phrased;
use crate::ui::theme::{colors, measure, space, text};

/// A line that unfolds `content` while `is_open` holds. Gives back the response of the line: a click asks to turn it over.
pub fn disclosure_ui(ui: &mut Ui, title: &str, is_open: bool, content: impl FnOnce(&mut Ui)) -> Response {
    let response = line_ui(ui, title, is_open);
    if is_open {
        ui.indent(response.id.with("content"), content);
    }
    response
}

fn line_ui(ui: &mut Ui, title: &str, is_open: bool) -> Response {
    const MARK: f32 = 14.0;
    let colors = colors(ui);
    let room = ui.available_width() - MARK - space::INSIDE * 2.0;
    let galley = Phrased::new(ui, text::strong(ui, title)).full().galley(ui, room);
    let size = vec2(ui.available_width(), (galley.size().y + space::INSIDE).max(measure::TARGET_SMALL));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, title));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
    if ui.is_rect_visible(rect) {
        if response.hovered() {
            ui.painter().rect_filled(rect, CornerRadius::same(measure::RADIUS_SMALL), colors.hover);
        }
        let square =
            Rect::from_min_size(pos2(rect.left() + space::NEAR, rect.center().y - MARK / 2.0), vec2(MARK, MARK));
        icon::paint(ui.painter(), if is_open { Icon::Down } else { Icon::Right }, square, colors.accent);
        let at = pos2(square.right() + space::INSIDE, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, colors.text);
    }
    focus::ring_ui(ui, &response);
    response
}
