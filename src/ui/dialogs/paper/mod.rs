//! A sheet of paper, typed in: whose it is, a key for each question, and all of it to be checked before it is taken in as a
//! response. What is typed stands in the assessment from the role on, so that no crash and no Esc loses it.
//!
//! | file | owns |
//! |---|---|
//! | `head` | role, name, and which questions the paper asks |
//! | `question` | a question at a time |
//! | `check` | all of it, to be compared with the paper |

mod check;
mod head;
mod question;

use eframe::egui::Context as Egui;

use super::frame::frame_ui;
use crate::assessment::{Answer, PaperSheet, Role};
use crate::catalogue::{Question, Questionnaire, SectionId};
use crate::ui::command::Command;
use crate::ui::context::Context;

/// Types a sheet of paper in, the first of several.
#[derive(Clone, Debug, Default)]
pub struct PaperDialog {
    step: Step,
    /// As chosen for the sheet, or for the one before.
    role: Option<Role>,
    section: Option<SectionId>,
    name: String,
    /// What stands in the way of going on, as a key.
    refused: Option<&'static str>,
    /// Sheets that were taken in before this one, one after the other.
    before: usize,
    focus: Option<Focus>,
}

/// How far the sheet is.
#[derive(Clone, Debug, Default)]
enum Step {
    #[default]
    Head,
    Question(Asking),
    Check,
}

/// The question that is typed, by its place among those that the paper asks.
#[derive(Clone, Debug, Default)]
struct Asking {
    place: usize,
    field: Option<OpenField>,
    /// From where it leads back to the check.
    is_correction: bool,
}

/// A field that is open beside the answer.
#[derive(Clone, Debug)]
enum OpenField {
    Reason { text: String, is_refused: bool },
    Note,
}

/// What is to have the focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Focus {
    Name,
    Field,
}

impl PaperDialog {
    /// Goes on with `sheet`, of which a part is typed: behind the last answer, and with whose it is where there is none.
    pub fn resumed(sheet: &PaperSheet, questionnaire: &Questionnaire) -> Self {
        let answers = &sheet.response.answers;
        let asked: Vec<&Question> = questionnaire.asked_of(sheet.section.as_ref()).collect();
        let step = match asked.iter().rposition(|question| answers.get(&question.id).is_some()) {
            None => Step::Head,
            Some(last) if last + 1 < asked.len() => Step::Question(Asking { place: last + 1, ..Asking::default() }),
            Some(_) => Step::Check,
        };
        PaperDialog {
            step,
            role: Some(sheet.response.role),
            section: sheet.section.clone(),
            name: sheet.response.name.clone(),
            ..PaperDialog::default()
        }
    }

    /// For the sheet after `sheet`, which was taken in: mostly of the same role, and with the same questions.
    pub fn after(sheet: &PaperSheet, before: usize) -> Self {
        let (role, section) = (Some(sheet.response.role), sheet.section.clone());
        PaperDialog { role, section, before: before + 1, ..PaperDialog::default() }
    }

    /// Sheets that were taken in one after the other.
    pub fn before(&self) -> usize {
        self.before
    }

    fn ask(&mut self, place: usize) {
        self.step = Step::Question(Asking { place, ..Asking::default() });
    }
}

/// The sheet and the questions that it asks.
struct Paper<'a> {
    sheet: &'a PaperSheet,
    asked: Vec<&'a Question>,
}

impl<'a> Paper<'a> {
    fn of(cx: &Context<'a>) -> Option<Paper<'a>> {
        let sheet = cx.document?.session.assessment().half_typed.as_deref()?;
        let asked = cx.catalogue.questionnaire.asked_of(sheet.section.as_ref()).collect();
        Some(Paper { sheet, asked })
    }

    fn answer(&self, question: &Question) -> Option<&'a Answer> {
        self.sheet.response.answers.get(&question.id)
    }

    /// Questions with an answer.
    fn answered(&self) -> usize {
        self.asked.iter().filter(|question| self.answer(question).is_some_and(|a| a.value.is_some())).count()
    }
}

/// Draws the dialog.
#[must_use]
pub(super) fn paper_ui(ctx: &Egui, cx: &Context<'_>, dialog: &mut PaperDialog) -> Vec<Command> {
    let paper = Paper::of(cx);
    // What was half typed may be gone by undoing.
    if paper.as_ref().is_none_or(|paper| paper.asked.is_empty()) {
        dialog.step = Step::Head;
    }
    frame_ui(ctx, "paper", &cx.word("paper-in-title"), 900.0, |ui| match (&dialog.step, &paper) {
        (Step::Question(_), Some(paper)) => question::question_ui(ui, cx, dialog, paper),
        (Step::Check, Some(paper)) => check::check_ui(ui, cx, dialog, paper),
        _ => head::head_ui(ui, cx, dialog, paper.as_ref()),
    })
}

/// The number and the name of `question`, as the printed sheet has them.
fn title(cx: &Context<'_>, question: &Question) -> String {
    let number = cx.number(&question.id);
    let args = [("number", number.into()), ("name", cx.text(&question.name).into())];
    cx.say("paper-in-question", &args)
}

/// What is typed for `question`, in words.
fn said(cx: &Context<'_>, paper: &Paper<'_>, question: &Question) -> String {
    match paper.answer(question).and_then(|answer| answer.value.as_ref()) {
        None => cx.word("paper-in-blank"),
        value => cx.wording().answer(value, |level| Some(question.statement(level))),
    }
}
