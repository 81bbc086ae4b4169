//! Lines that are filled from both ends, read from the left all the same, by eye, by Tab and by screen readers.

use eframe::egui::{Align, Id, Layout, Rect, Ui, UiBuilder, pos2};

use crate::ui::theme::measure;

/// Draws `left`, and `right` at the far end of the same line; `name` tells the line from all others. `left` gets the room
/// that the other leaves.
pub fn ends_ui<R>(ui: &mut Ui, name: &str, left: impl FnOnce(&mut Ui), right: impl FnOnce(&mut Ui) -> R) -> R {
    let id = Id::unique(("ends", name));
    let known = ui.data(|data| data.get_temp::<f32>(id)).unwrap_or_default();
    let line = |ui: &mut Ui| {
        let room = ui.available_rect_before_wrap();
        let split = room.right() - known;
        let gap = ui.spacing().item_spacing.x;
        let place = |rect| UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(Align::Center));
        ui.scope_builder(place(room.with_max_x(split - gap)), left);
        // What is drawn there is never pressed together: how wide it is shows once it is drawn.
        let free = Rect::from_min_max(pos2(split, room.top()), pos2(split + room.width(), room.bottom()));
        let drawn = ui.scope_builder(place(free), right);
        let width = drawn.response.rect.width();
        if (width - known).abs() > 0.5 {
            ui.data_mut(|data| data.insert_temp(id, width));
            ui.ctx().request_discard("width of the far end of a line");
        }
        drawn.inner
    };
    ui.scope(|ui| {
        // All of it in the middle of the same height.
        ui.spacing_mut().interact_size.y = measure::TARGET;
        ui.horizontal(line).inner
    })
    .inner
}

/// Has screen readers meet what `ui` holds from the left, where it was drawn from the right; to be called once all of it
/// is drawn.
pub fn read_from_left(ui: &Ui) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        let from_left: Vec<_> = node.children().iter().rev().copied().collect();
        node.set_children(from_left);
    });
}
