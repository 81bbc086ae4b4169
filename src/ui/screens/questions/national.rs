//! What every hall told the state on the subject of the question: the own answer and the shares among others, folded until
//! the person has answered or asks for it.

use eframe::egui::Ui;

use super::{Asked, Page, QuestionsView};
use crate::assessment::Value;
use crate::scoring::National;
use crate::ui::command::{Panel, QuestionAction};
use crate::ui::parts::national_row_ui;
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Icon, disclosure_ui, mark_ui, text_ui};

/// Draws it; nothing where nothing was asked on that subject.
pub(super) fn national_ui(ui: &mut Ui, page: &Page<'_>, view: &mut QuestionsView, asked: &mut Asked) {
    let (cx, question) = (page.cx, &page.question.id);
    let Some(survey) = cx.catalogue.survey().filter(|survey| survey.beside(question).next().is_some()) else { return };
    let code = page.document.session.assessment().profile.code.as_deref();
    let is_open = view.national.is_open(page.answer.value.is_some());
    let Some(text) = view.published.keep(cx, code) else { return };
    let response = disclosure_ui(ui, &cx.word("national-beside"), is_open, |ui| {
        if let Some(again) = again(page, code) {
            mark_ui(ui, Icon::Info, |ui| text_ui(ui, text::body(ui, &again)));
        }
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

/// That the survey leaves no room for so low an answer, where it does.
fn again(page: &Page<'_>, code: Option<&str>) -> Option<String> {
    let Some(Value::Level(level)) = page.answer.value else { return None };
    let national = National::of(page.cx.catalogue, code)?;
    page.cx.wording().national_again(&national, &page.question.id, level)
}
