//! How far an item is: a mark and a word, and the field in which that is chosen.

use eframe::egui::accesskit::Role;
use eframe::egui::{
    Color32, CornerRadius, EventFilter, Id, Painter, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2,
    vec2,
};

use super::list::List;
use super::{Cell, Slot};
use crate::assessment::Status;
use crate::text::shown;
use crate::ui::command::EntryAction;
use crate::ui::context::Context;
use crate::ui::keys::key_hint;
use crate::ui::theme::{colors, measure, space, text, type_size};
use crate::ui::widgets::{Field, Icon, focus, icon};

/// Side of the mark, and of the one that says that there is a list.
const MARK: f32 = 16.0;
const FOLD: f32 = 12.0;

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

/// Draws the field called `name` of a row with its state, and gives back what was chosen now. A click lays the states out as a
/// list, which `open` names the row of: nothing changes before one of them is chosen.
pub(super) fn status_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    (slot, status): (Slot, Status),
    name: &str,
    open: &mut Option<Slot>,
) -> (Response, Option<Status>) {
    let word = cx.wording().status(status);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), Field::height(ui)), Sense::hover());
    let id = slot.id(Cell::Status);
    // In the frame in which the pointer lets a line go, the field has lost the focus already.
    let had_focus = ui.memory(|memory| memory.has_focus(id));
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, name));
    if response.clicked() {
        *open = if *open == Some(slot) { None } else { Some(slot) };
        response.request_focus();
    } else if *open == Some(slot) && !had_focus {
        *open = None;
    }
    let is_open = *open == Some(slot);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_value(word.as_str());
        node.set_expanded(is_open);
    });
    if response.has_focus() {
        let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
    }
    if ui.is_rect_visible(rect) {
        let colors = colors(ui);
        let fill = if response.hovered() { colors.hover } else { colors.surface };
        let corner = CornerRadius::same(measure::RADIUS_SMALL);
        ui.painter().rect(rect, corner, fill, Stroke::new(measure::EDGE, colors.edge), StrokeKind::Inside);
        let inner = rect.shrink2(vec2(space::INSIDE, 0.0));
        let taken = state_ui(ui, status, &word, inner);
        let fold = Rect::from_center_size(inner.right_center() - vec2(FOLD / 2.0, 0.0), vec2(FOLD, FOLD));
        if fold.left() > taken {
            icon::paint(ui.painter(), Icon::Down, fold, colors.second);
        }
    }
    focus::ring_ui(ui, &response);
    let chosen = is_open.then(|| list_ui(ui, cx, (response.id, rect), name, status)).flatten();
    if chosen.is_some() {
        *open = None;
        response.request_focus();
    }
    (response, chosen)
}

/// Paints the mark and the word of a state into `rect`, from its left; says how far it goes.
fn state_ui(ui: &Ui, status: Status, word: &str, rect: Rect) -> f32 {
    let at = pos2(rect.left(), rect.center().y - MARK / 2.0);
    paint_mark(ui.painter(), status, Rect::from_min_size(at, vec2(MARK, MARK)), ink(ui, status));
    let ink = colors(ui).text;
    let galley = ui.painter().layout_no_wrap(shown(word), text::regular(type_size::BODY), ink);
    let at = pos2(at.x + MARK + space::INSIDE, rect.center().y - galley.size().y / 2.0);
    let taken = at.x + galley.size().x;
    ui.painter().galley(at, galley, ink);
    taken
}

/// Draws the states at the field, each with the digit that chooses it, and says which one was clicked.
fn list_ui(ui: &Ui, cx: &Context<'_>, field: (Id, Rect), name: &str, status: Status) -> Option<Status> {
    let words = Status::ALL.map(|status| cx.wording().status(status));
    let at = Status::ALL.iter().position(|other| *other == status);
    let clicked = List { name, field, lines: &words, at }.show(ui, |ui, place, rect| {
        state_ui(ui, Status::ALL[place], &words[place], rect);
        let second = colors(ui).second;
        let digit = key_hint(EntryAction::Status(Status::ALL[place]));
        let keys = ui.painter().layout_no_wrap(shown(digit), text::regular(type_size::SMALL), second);
        let at = pos2(rect.right() - keys.size().x, rect.center().y - keys.size().y / 2.0);
        ui.painter().galley(at, keys, second);
    });
    clicked.map(|place| Status::ALL[place])
}
