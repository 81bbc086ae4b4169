//! The note on the answer, and whether it stays in the file.

use eframe::egui::{ScrollArea, Ui};

use super::wish::Wish;
use super::{Asked, Page, QuestionsView, Target};
use crate::assessment::{AnswerChange, limits};
use crate::ui::command::HistoryCommand;
use crate::ui::theme::space;
use crate::ui::theme::text;
use crate::ui::widgets::{Field, Lines, switch_ui};

/// Lines that stand open, and points after which a long note scrolls by itself.
const LINES: usize = 2;
const TALLEST: f32 = 180.0;

/// Draws it.
pub(super) fn note_ui(ui: &mut Ui, page: &Page<'_>, view: &mut QuestionsView, asked: &mut Asked) {
    let cx = page.cx;
    let (label, hint) = (cx.word("questions-note"), cx.word("questions-note-hint"));
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = space::NEAR;
        ui.horizontal(|ui| {
            ui.spacing_mut().interact_size.y = 0.0;
            ui.label(text::small_strong(ui, &label));
            ui.label(text::small(ui, "C"));
        });
        let field = Field::new(("note", page.question.id.as_str()), &label, &page.answer.note)
            .hint(&hint)
            .label_hidden()
            .lines(Lines::Many(LINES))
            .most(limits::NOTE)
            .of_document();
        let is_asked_for = view.focus.take_if(|target| *target == Target::Note).is_some();
        if is_asked_for {
            let id = field.id();
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        let typed = ScrollArea::vertical().id_salt("note").max_height(TALLEST).show(ui, |ui| field.show(ui)).inner;
        if is_asked_for {
            typed.response.scroll_to_me(None);
        }
        if let Some(text) = typed.text {
            let change = AnswerChange::Note(text);
            asked.commands.push(page.document.session.change_answer(page.question.id.clone(), change).into());
        }
        if typed.response.lost_focus() {
            asked.commands.push(HistoryCommand::Pause.into());
        }
        let is_inside = page.answer.note_is_inside;
        if (is_inside || !page.answer.note.is_empty())
            && switch_ui(ui, &cx.word("questions-note-inside"), is_inside).clicked()
        {
            asked.wishes.push(Wish::NoteIsInside(!is_inside));
        }
    });
}
