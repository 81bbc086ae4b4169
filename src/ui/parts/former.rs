//! What was answered in the round before: a quiet line beside the question that is answered anew. Never on a projector: the
//! note is the hall's own.

use eframe::egui::Ui;

use crate::catalogue::QuestionId;
use crate::findings::FormerAnswer;
use crate::ui::context::{Context, Document};
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Icon, copyable_ui, mark_ui};

/// Draws what was answered to `question` before, and under it what `below` draws; nothing where there is no such answer.
pub fn former_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    document: Document<'_>,
    question: &QuestionId,
    below: impl FnOnce(&mut Ui),
) {
    let former = cx.wording().former_answer(document.session.assessment(), question);
    let Some(FormerAnswer { said, note }) = former else { return };
    mark_ui(ui, Icon::Clock, |ui| {
        ui.spacing_mut().item_spacing.y = space::NEAR;
        copyable_ui(ui, text::second(ui, &said));
        if let Some(note) = note {
            copyable_ui(ui, text::second(ui, &note));
        }
        below(ui);
    });
}
