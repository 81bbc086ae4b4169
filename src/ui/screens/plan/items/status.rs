//! How far an item is: a mark and a word, and the field in which that is chosen.

use eframe::egui::accesskit::Role;
use eframe::egui::{
    Color32, CornerRadius, EventFilter, Painter, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::{Cell, Slot};
use crate::assessment::Status;
use crate::text::shown;
use crate::ui::context::Context;
use crate::ui::keys::line_hint;
use crate::ui::theme::{colors, measure, space, text, type_size};
use crate::ui::widgets::{Icon, focus, icon};

/// Side of the mark.
const MARK: f32 = 16.0;

/// The state before `status`, if there is one.
pub(super) fn before(status: Status) -> Option<Status> {
    Status::ALL.iter().rev().copied().find(|other| *other < status)
}

/// The state after `status`, if there is one.
pub(super) fn after(status: Status) -> Option<Status> {
    Status::ALL.iter().copied().find(|other| *other > status)
}

/// Paints the mark of `status` into `rect`: an empty ring, a half one, a check, a line.
fn paint_mark(painter: &Painter, status: Status, rect: Rect, ink: Color32) {
    let (center, radius) = (rect.center(), rect.width() / 2.0 - 1.0);
    match status {
        Status::Open | Status::Doing => {
            painter.circle_stroke(center, radius, Stroke::new(1.5, ink));
            if status == Status::Doing {
                let left = Rect::from_min_max(rect.min, pos2(center.x, rect.max.y));
                painter.with_clip_rect(left.intersect(painter.clip_rect())).circle_filled(center, radius, ink);
            }
        }
        Status::Done => icon::paint(painter, Icon::Check, rect, ink),
        Status::Dropped => icon::paint(painter, Icon::Minus, rect, ink),
    }
}

/// The mark of `status` beside a word.
pub(super) fn mark_ui(ui: &mut Ui, status: Status) {
    let (rect, _) = ui.allocate_exact_size(vec2(MARK, MARK), Sense::hover());
    paint_mark(ui.painter(), status, rect, ink(ui, status));
}

/// The colour of that mark.
fn ink(ui: &Ui, status: Status) -> Color32 {
    let colors = colors(ui);
    match status {
        Status::Open => colors.text,
        Status::Doing => colors.accent,
        Status::Done => colors.done,
        Status::Dropped => colors.second,
    }
}

/// Draws the field called `name`. A click asks for the state that comes after, from the last one for the first.
pub(super) fn status_ui(ui: &mut Ui, cx: &Context<'_>, slot: Slot, name: &str, status: Status) -> Response {
    let word = cx.wording().status(status);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), measure::TARGET), Sense::hover());
    let response = ui.interact(rect, slot.id(Cell::Status), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, name));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_value(word.as_str()));
    if response.has_focus() {
        let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
    }
    if ui.is_rect_visible(rect) {
        let colors = colors(ui);
        let fill = if response.hovered() { colors.hover } else { colors.surface };
        let corner = CornerRadius::same(measure::RADIUS_SMALL);
        ui.painter().rect(rect, corner, fill, Stroke::new(measure::EDGE, colors.edge), StrokeKind::Inside);
        let at = pos2(rect.left() + space::INSIDE, rect.center().y - MARK / 2.0);
        paint_mark(ui.painter(), status, Rect::from_min_size(at, vec2(MARK, MARK)), ink(ui, status));
        let galley = ui.painter().layout_no_wrap(shown(&word), text::regular(type_size::BODY), colors.text);
        let at = pos2(at.x + MARK + space::INSIDE, rect.center().y - galley.size().y / 2.0);
        let taken = at.x + galley.size().x;
        ui.painter().galley(at, galley, colors.text);
        // How it is changed, while one is on it and there is room.
        let keys = shown(line_hint("keys-plan-status-move"));
        let keys = ui.painter().layout_no_wrap(keys, text::regular(type_size::SMALL), colors.second);
        let at = pos2(rect.right() - space::INSIDE - keys.size().x, rect.center().y - keys.size().y / 2.0);
        if response.has_focus() && at.x > taken + space::NEAR {
            ui.painter().galley(at, keys, colors.second);
        }
    }
    focus::ring_ui(ui, &response);
    response
}
