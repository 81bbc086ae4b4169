//! The note on the answer, and whether it stays in the file.

use eframe::egui::{Align, Layout, Ui};

use super::written::written_ui;
use super::{Asked, Height, Page, QuestionsView, Target};
use crate::assessment::limits;
use crate::session::AnswerAction;
use crate::ui::command::{Panel, QuestionAction};
use crate::ui::keys::key_hint;
use crate::ui::theme::{colors, space, text};
use crate::ui::widgets::{Field, Lines, checkbox_ui};

/// Draws the field for the note.
pub(super) fn note_ui(ui: &mut Ui, page: &Page<'_>, view: &mut QuestionsView, asked: &mut Asked) {
    let cx = page.cx;
    let (label, hint) = (cx.word("questions-note"), cx.word("questions-note-hint"));
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = space::NEAR;
        ui.horizontal(|ui| {
            ui.label(text::small_strong(ui, &label));
            ui.label(text::small(ui, key_hint(QuestionAction::Show(Panel::Note))));
            if page.document.session.has_note_of_last_time(&page.question.id) {
                ui.label(text::small(ui, &cx.word("last-time-note")).color(colors(ui).warn));
            }
            inside_ui(ui, page, asked);
        });
        let field = Field::new(("note", page.question.id.as_str()), &label, &page.answer.note)
            .hint(&hint)
            .label_hidden()
            .lines(Lines::Many(if page.height == Height::Ample { 5 } else { 2 }))
            .most(limits::NOTE)
            .of_document();
        let is_asked_for = view.focus.take_if(|target| *target == Target::Note).is_some();
        written_ui(ui, page, asked, (field, is_asked_for), AnswerAction::Note);
    });
}

/// Whether the note stays in the file, at the right end of the line above it. There all along, so that nothing moves when
/// the first character is typed.
fn inside_ui(ui: &mut Ui, page: &Page<'_>, asked: &mut Asked) {
    let is_inside = page.answer.note_is_inside;
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        if checkbox_ui(ui, &page.cx.word("questions-note-inside"), is_inside).clicked() {
            asked.actions.push(AnswerAction::NoteIsInside(!is_inside).into());
        }
    });
}
