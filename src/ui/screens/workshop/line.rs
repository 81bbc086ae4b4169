//! A line of a list.

use eframe::egui::{Align, Layout, Ui};

use crate::ui::widgets::read_from_left;

/// A line that is filled from both ends: `content` begins at the right.
pub(super) fn line_ui(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    let line = |ui: &mut Ui| {
        content(ui);
        read_from_left(ui);
    };
    ui.horizontal(|ui| ui.with_layout(Layout::right_to_left(Align::Center), line));
}
