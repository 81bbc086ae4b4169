//! Something that is either so or not, with its words beside it.

use eframe::egui::accesskit::{Role, Toggled};
use eframe::egui::response::Flags;
use eframe::egui::{
    CornerRadius, Key, Rect, Response, RichText, Sense, Stroke, StrokeKind, TextStyle, Ui, WidgetInfo, pos2, vec2,
};

use super::focus;
use super::icon::{self, Icon};
use super::phrased::Phrased;
use super::space_only;
use crate::text::{Weight, shown, width};
use crate::ui::theme::{colors, measure, space, text, type_size};

/// Width of the box, in points in the window.
const BOX: f32 = 20.0;

/// How wide it is with all of `label` on one line, in the window.
pub fn checkbox_width(label: &str) -> f32 {
    width(label, type_size::SMALL.into(), Weight::Regular) as f32 + BOX + 2.0 * space::INSIDE
}

/// Draws a box, ticked where `is_on` holds, and `label` beside it. A click asks to turn it over.
pub fn checkbox_ui(ui: &mut Ui, label: &str, is_on: bool) -> Response {
    let colors = colors(ui);
    let side = text::scaled(ui, BOX);
    let room = (ui.available_width() - side - 2.0 * space::INSIDE).max(type_size::BODY);
    let font = text::regular(text::size(ui, &TextStyle::Small));
    let label_text = RichText::new(shown(label)).font(font).color(colors.text);
    let galley = Phrased::new(ui, label_text).full().galley(ui, room);
    let width = galley.size().x + side + 2.0 * space::INSIDE;
    let height = (galley.size().y + space::INSIDE).max(measure::TARGET_SMALL);
    let (rect, mut response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    if response.has_focus() {
        space_only::note(ui, response.id);
        // It is turned over by Space alone: Enter leads on, as the button says that does.
        if ui.input(|input| input.key_pressed(Key::Enter) && !input.key_pressed(Key::Space)) {
            response.flags.remove(Flags::FAKE_PRIMARY_CLICKED);
        }
    }
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, is_on, label));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_toggled(Toggled::from(is_on)));
    if ui.is_rect_visible(rect) {
        if response.hovered() {
            ui.painter().rect_filled(rect, CornerRadius::same(measure::RADIUS_SMALL), colors.hover);
        }
        let center = pos2(rect.left() + side / 2.0, rect.center().y);
        let square = Rect::from_center_size(center, vec2(side, side));
        let (fill, edge) = if is_on { (colors.accent, colors.accent) } else { (colors.surface, colors.edge) };
        let corner = CornerRadius::same(measure::RADIUS_SMALL);
        ui.painter().rect(square, corner, fill, Stroke::new(measure::EDGE, edge), StrokeKind::Inside);
        if is_on {
            icon::paint(ui.painter(), Icon::Check, square.shrink(4.0), colors.on_accent);
        }
        let at = pos2(square.right() + space::INSIDE, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, colors.text);
    }
    focus::ring_ui(ui, &response);
    response
}
