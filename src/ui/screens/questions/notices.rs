//! What has to be known about the answers as a whole: that they are a group's, that some are to questions which the
//! questionnaire does not have.

use eframe::egui::Ui;

use super::Page;
use crate::assessment::fit;
use crate::ui::parts::whose_answers;
use crate::ui::theme::text;
use crate::ui::widgets::{Tone, notice_ui, text_ui};

/// Draws what there is to say.
pub(super) fn notices_ui(ui: &mut Ui, page: &Page<'_>) {
    if let Some(said) = whose_answers(page.cx, page.document) {
        text_ui(ui, text::second(ui, &said));
    }
    if let Some(said) = strangers(page) {
        notice_ui(ui, Tone::Warn, |ui| text_ui(ui, text::label(ui, &said)));
    }
}

fn strangers(page: &Page<'_>) -> Option<String> {
    let cx = page.cx;
    let count = fit::unknown_entries(&cx.catalogue.questionnaire, page.document.session.assessment());
    (count > 0).then(|| cx.count("questions-strangers", count))
}
