//! What has to be known about the answers as a whole: that they are a group's.

use eframe::egui::Ui;

use super::Page;
use crate::ui::parts::whose_answers;
use crate::ui::theme::text;
use crate::ui::widgets::text_ui;

/// Draws what there is to say.
pub(super) fn notices_ui(ui: &mut Ui, page: &Page<'_>) {
    if let Some(said) = whose_answers(page.cx, page.document) {
        text_ui(ui, text::second(ui, &said));
    }
}
