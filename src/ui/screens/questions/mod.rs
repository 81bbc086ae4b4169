//! The questions, one at a time.

use eframe::egui::Ui;

use crate::catalogue::QuestionId;
use crate::ui::Context;
use crate::ui::command::Command;

/// Its state.
#[derive(Debug)]
pub struct QuestionsView {
    question: QuestionId,
}

impl QuestionsView {
    /// With `question` shown.
    pub fn at(question: QuestionId) -> Self {
        QuestionsView { question }
    }

    /// The question that is shown.
    pub fn question(&self) -> &QuestionId {
        &self.question
    }
}

/// Draws it.
#[must_use]
pub fn questions_ui(_ui: &mut Ui, _cx: &Context<'_>, _view: &mut QuestionsView) -> Vec<Command> {
    Vec::new()
}
