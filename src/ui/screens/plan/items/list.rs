//! A short list at a field, over what stands below it: what may be chosen there.

use eframe::egui::accesskit::Role;
use eframe::egui::{Area, CornerRadius, Frame, Id, Margin, Order, Rect, Response, Sense, Stroke, Ui, WidgetInfo};
use eframe::egui::{pos2, vec2};

use crate::ui::theme::{colors, measure, space};

/// Narrowest list, in points.
const NARROWEST: f32 = 200.0;
const MARGIN: f32 = 4.0;

/// A list that is being described; [`show`](Self::show) draws it.
pub(super) struct List<'a> {
    /// What is chosen from.
    pub name: &'a str,
    /// The field that it belongs to, and where that stands.
    pub field: (Id, Rect),
    /// What screen readers say of each line.
    pub lines: &'a [String],
    /// The line that is chosen, or that Enter takes.
    pub at: Option<usize>,
}

impl List<'_> {
    /// Draws it with `line` in each line, and says which line was clicked.
    pub fn show(&self, ui: &Ui, mut line: impl FnMut(&mut Ui, usize, Rect)) -> Option<usize> {
        let (field, beside) = self.field;
        let window = ui.ctx().content_rect();
        let height = self.lines.len() as f32 * measure::TARGET_SMALL + 2.0 * MARGIN;
        let below = beside.bottom() + space::NEAR;
        let top = if below + height <= window.bottom() { below } else { beside.top() - space::NEAR - height };
        let width = beside.width().max(NARROWEST).min(window.right() - beside.left() - 2.0 * MARGIN);
        let mut clicked = None;
        let area = Area::new(field.with("list")).order(Order::Foreground).constrain(false);
        area.fixed_pos(pos2(beside.left(), top.max(window.top()))).show(ui.ctx(), |ui| {
            let colors = colors(ui);
            let frame = Frame::new()
                .fill(colors.surface)
                .stroke(Stroke::new(measure::EDGE, colors.edge))
                .corner_radius(CornerRadius::same(measure::RADIUS_SMALL))
                .inner_margin(Margin::same(MARGIN as i8));
            frame.show(ui, |ui| {
                ui.set_width(width - 2.0 * MARGIN);
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
                    node.set_role(Role::ListBox);
                    node.set_label(self.name);
                });
                for place in 0..self.lines.len() {
                    let (response, rect) = self.ground_ui(ui, place);
                    if ui.is_rect_visible(rect) {
                        line(ui, place, rect.shrink2(vec2(space::INSIDE, 0.0)));
                    }
                    if response.clicked() {
                        clicked = Some(place);
                    }
                    if self.at == Some(place) {
                        ui.ctx().accesskit_node_builder(field, |node| {
                            node.set_active_descendant(response.id.accesskit_id());
                        });
                    }
                }
            });
        });
        clicked
    }

    /// What a line stands on.
    fn ground_ui(&self, ui: &mut Ui, place: usize) -> (Response, Rect) {
        let colors = colors(ui);
        let size = vec2(ui.available_width(), measure::TARGET_SMALL);
        let (rect, response) = ui.allocate_exact_size(size, Sense::CLICK);
        let is_at = self.at == Some(place);
        response.widget_info(|| WidgetInfo::labeled(Role::ListBoxOption, true, &self.lines[place]));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_selected(is_at));
        let fill = match (is_at, response.hovered()) {
            (true, _) => colors.accent_soft,
            (false, true) => colors.hover,
            (false, false) => colors.surface,
        };
        ui.painter().rect_filled(rect, CornerRadius::same(measure::RADIUS_SMALL), fill);
        (response, rect)
    }
}
