//! What every hall told the state on the subject of the question: the own answer and the shares among others, folded until
//! the person has answered or asks for it; and, where the own answer leaves no room for the level chosen, one sentence that
//! asks to look again until one says that it stays.

use eframe::egui::Ui;

use super::{Asked, Page, QuestionsView};
use crate::ui::command::{Panel, QuestionAction};
use crate::ui::keys::key_hint;
use crate::ui::parts::national_row_ui;
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Button, Icon, anchor_focus, disclosure_ui, mark_ui, text_ui};

/// Draws it; nothing where nothing was asked on that subject.
pub(super) fn national_ui(ui: &mut Ui, page: &Page<'_>, view: &mut QuestionsView, asked: &mut Asked) {
    let (cx, question) = (page.cx, &page.question.id);
    let Some(survey) = cx.catalogue.survey().filter(|survey| survey.beside(question).next().is_some()) else { return };
    let code = page.document.session.assessment().profile.code.as_deref();
    let is_open = view.national.is_open(page.answer.value.is_some());
    let Some(text) = view.published.keep(cx, code) else { return };
    let response = disclosure_ui(ui, &cx.word("national-beside"), is_open, |ui| {
        for row in text.beside(survey, question) {
            national_row_ui(ui, row);
        }
        ui.add_space(space::NEAR);
        // Who is in the first circle, and whose figures these are; the rest stands where all of it is shown.
        for note in text.notes.first().into_iter().chain(text.notes.last()) {
            text_ui(ui, text::second(ui, note));
        }
    });
    if response.clicked() {
        asked.actions.push(QuestionAction::Show(Panel::National));
    }
}

/// Draws that the survey leaves no room for so low an answer, where it does and one has not settled that it stays.
pub(super) fn again_ui(ui: &mut Ui, page: &Page<'_>, asked: &mut Asked) {
    let (cx, session, question) = (page.cx, page.document.session, &page.question.id);
    let Some(level) = session.worth_another_look(cx.catalogue, question) else { return };
    let Some(code) = session.assessment().profile.code.as_deref() else { return };
    let Some(again) = cx.wording().national_again(code, question, level) else { return };
    mark_ui(ui, Icon::Info, |ui| {
        text_ui(ui, text::body(ui, &again));
        let stays = Button::quiet(&cx.word("national-stand-by"))
            .keys(key_hint(QuestionAction::StandBy))
            .hint(&cx.word("national-stand-by-hint"))
            .low()
            .show(ui);
        if stays.clicked() {
            // The button goes with the sentence.
            if stays.has_focus() {
                anchor_focus(ui.ctx());
            }
            asked.actions.push(QuestionAction::StandBy);
        }
    });
    ui.add_space(space::INSIDE);
}
