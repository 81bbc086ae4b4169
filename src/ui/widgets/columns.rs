//! Things side by side in columns of given shares of the room, each as high as its content.

use eframe::egui::{Align, Layout, Rect, Ui, UiBuilder, pos2};

/// Draws a column for each of `shares`, which add up to 1, with `gap` points between; `content` is told which one it fills.
pub fn columns_ui(ui: &mut Ui, shares: &[f32], gap: f32, mut content: impl FnMut(&mut Ui, usize)) {
    let room = ui.available_rect_before_wrap();
    let width = (room.width() - gap * shares.len().saturating_sub(1) as f32).max(0.0);
    let (mut left, mut bottom) = (room.left(), room.top());
    for (place, share) in shares.iter().enumerate() {
        let right = left + width * share;
        let rect = Rect::from_min_max(pos2(left, room.top()), pos2(right, room.bottom()));
        let layout = Layout::top_down(Align::Min);
        let mut column = ui.new_child(UiBuilder::new().id_salt(("column", place)).max_rect(rect).layout(layout));
        column.set_width(rect.width());
        content(&mut column, place);
        bottom = bottom.max(column.min_rect().bottom());
        left = right + gap;
    }
    let taken = Rect::from_min_max(room.min, pos2(room.right(), bottom));
    ui.advance_cursor_after_rect(taken);
}
