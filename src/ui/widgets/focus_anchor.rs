//! Where the focus stands when another screen has come up: before its content, on nothing that could be pressed.
//!
//! Left on what led here it would press that again with the next Enter; on nothing at all, Tab would begin at the rail.

use eframe::egui::accesskit::Role;
use eframe::egui::{Context, EventFilter, Id, Rect, Sense, Ui, WidgetInfo, vec2};

use super::group;
use super::space_only::is_at_checkbox;

/// Puts the focus there, unless the screen then asks for another place.
pub fn anchor_focus(ctx: &Context) {
    ctx.memory_mut(|memory| memory.request_focus(id()));
}

/// Whether nothing has the focus that could do something with a key: such keys are for the screen.
pub fn is_unfocused(ctx: &Context) -> bool {
    ctx.memory(|memory| memory.focused().is_none_or(is_anchor))
}

/// Whether nothing has the focus that Enter would press: it is for the screen.
pub fn is_enter_free(ctx: &Context) -> bool {
    is_unfocused(ctx) || group::is_at_chosen(ctx) || is_at_checkbox(ctx)
}

/// Holds the place while the focus is on it, so that no Tab finds it again; to be called before the content is drawn.
/// `name` is what screen readers say.
pub fn focus_anchor_ui(ui: &Ui, name: &str) {
    let room = ui.max_rect();
    ui.data_mut(|data| data.insert_temp(room_key(), room));
    if !ui.memory(|memory| memory.has_focus(id())) {
        return;
    }
    let at = Rect::from_min_size(room.min, vec2(1.0, 1.0));
    let place = ui.interact(at, id(), Sense::focusable_noninteractive());
    place.widget_info(|| WidgetInfo::labeled(Role::Label, true, name));
    let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id(), arrows));
}

/// Takes note that Tab begins within `at`, which was left scrolled: one looks there, and not at what stays above it.
pub(super) fn begin_within(ui: &Ui, at: Rect) {
    ui.data_mut(|data| data.insert_temp(room_key(), at));
}

pub(super) fn is_anchor(focused: Id) -> bool {
    focused == id()
}

/// The room of the screen, without what stands around it.
pub(super) fn room(ctx: &Context) -> Option<Rect> {
    ctx.data(|data| data.get_temp(room_key()))
}

fn room_key() -> Id {
    Id::unique("the room of the screen")
}

fn id() -> Id {
    Id::unique("arrival")
}
