//! A line of a list.

use eframe::egui::{Align, Layout, Ui};

/// A line that is filled from both ends: `content` begins at the right.
pub(super) fn line_ui(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    ui.horizontal(|ui| ui.with_layout(Layout::right_to_left(Align::Center), content));
}
