//! The note on the answer, and whether it stays in the file.

use eframe::egui::{Align, Layout, Rect, Ui, UiBuilder};

use super::written::written_ui;
use super::{Asked, Height, Page, QuestionsView, Target};
use crate::assessment::limits;
use crate::session::AnswerAction;
use crate::ui::command::{Panel, QuestionAction};
use crate::ui::keys::key_hint;
use crate::ui::theme::{colors, measure, space, text};
use crate::ui::widgets::{Field, Lines, checkbox_ui};

/// Draws the field for the note.
pub(super) fn note_ui(ui: &mut Ui, page: &Page<'_>, view: &mut QuestionsView, asked: &mut Asked) {
    let cx = page.cx;
    let (label, hint) = (cx.word("questions-note"), cx.word("questions-note-hint"));
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = space::NEAR;
        let line = ui.horizontal(|ui| {
            ui.set_min_height(measure::TARGET_SMALL);
            ui.label(text::small_strong(ui, &label));
            ui.label(text::small(ui, key_hint(QuestionAction::Show(Panel::Note))));
            if page.document.session.has_note_of_last_time(&page.question.id) {
                ui.label(text::small(ui, &cx.word("last-time-note")).color(colors(ui).warn));
            }
            ui.available_rect_before_wrap()
        });
        let free = line.inner.intersect(line.response.rect.with_max_x(f32::INFINITY));
        let field = Field::new(("note", page.question.id.as_str()), &label, &page.answer.note)
            .hint(&hint)
            .label_hidden()
            .lines(Lines::Many(match page.height {
                Height::Low => 1,
                Height::Usual => 2,
                Height::Ample => 5,
            }))
            .most(limits::NOTE)
            .of_document();
        let is_asked_for = view.focus.take_if(|target| *target == Target::Note).is_some();
        written_ui(ui, page, asked, (field, is_asked_for), AnswerAction::Note);
        // Tab leads from the note to what is said of it, though that stands above.
        inside_ui(ui, page, asked, free);
    });
}

/// Whether the note stays in the file, at the right end of the line above it, of which `free` is left. There all along, so that nothing moves when
/// the first character is typed.
fn inside_ui(ui: &mut Ui, page: &Page<'_>, asked: &mut Asked, free: Rect) {
    let is_inside = page.answer.note_is_inside;
    let place = UiBuilder::new().max_rect(free).layout(Layout::right_to_left(Align::Center));
    ui.scope_builder(place, |ui| {
        if checkbox_ui(ui, &page.cx.word("questions-note-inside"), is_inside).clicked() {
            asked.actions.push(AnswerAction::NoteIsInside(!is_inside).into());
        }
    });
}
