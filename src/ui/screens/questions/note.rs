//! The note on the answer, and whether it stays in the file.

use eframe::egui::style::ScrollAnimation;
use eframe::egui::{Align, Layout, Ui};

use super::{Asked, Height, Page, QuestionsView, Target};
use crate::assessment::limits;
use crate::session::AnswerAction;
use crate::ui::command::{Command, HistoryCommand, Panel, QuestionAction};
use crate::ui::keys::key_hint;
use crate::ui::theme::{colors, space, text};
use crate::ui::widgets::{Field, Lines, checkbox_ui, type_into};

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
        if is_asked_for {
            type_into(ui.ctx(), field.id());
        }
        let typed = field.show(ui);
        if is_asked_for {
            // At once, and with its ring: the field brings its cursor into sight as well, and would stop it on its way.
            let whole = typed.response.rect.expand(space::INSIDE);
            ui.scroll_to_rect_animation(whole, None, ScrollAnimation::none());
        }
        if let Some(text) = typed.text {
            let note = AnswerAction::Note(text).into();
            asked.commands.push(Command::AtQuestion(page.question.id.clone(), vec![note]));
        }
        if typed.response.lost_focus() {
            asked.commands.push(HistoryCommand::Pause.into());
        }
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
