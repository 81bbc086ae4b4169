//! The answers of one response, for the owner of the file alone: first a word on what they are, then all of them, to be
//! read and not changed. What is projected never has a way here.

use eframe::egui::{Context as Egui, Ui};

use super::frame::Main;
use super::frame::{body_ui, buttons_ui, frame_ui, main_button_ui, scroll_keys, starts_with};
use crate::assessment::{Answer, Response};
use crate::catalogue::Question;
use crate::ui::command::{Command, SheetsCommand, WindowCommand};
use crate::ui::context::Context;
use crate::ui::keys::{self, Control, key_hint};
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Button, Icon, Tone, heading_ui, notice_ui, text_ui};

/// Shows the response at this place of the round, once that was asked.
#[derive(Clone, Debug)]
pub struct ResponseDialog {
    place: usize,
    step: Step,
}

/// How far whoever asked has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Step {
    /// It is said what will be seen.
    #[default]
    Told,
    /// It is seen.
    Shown,
}

impl ResponseDialog {
    /// For the response at `place`.
    pub fn new(place: usize) -> Self {
        ResponseDialog { place, step: Step::default() }
    }
}

/// Draws the dialog.
#[must_use]
pub(super) fn response_ui(ctx: &Egui, cx: &Context<'_>, dialog: &mut ResponseDialog) -> Vec<Command> {
    let responses = cx.document.map(|document| &document.session.assessment().current().responses);
    let Some(response) = responses.and_then(|responses| responses.get(dialog.place)) else {
        return vec![WindowCommand::CloseDialog.into()];
    };
    let mut commands = match dialog.step {
        Step::Told => told_ui(ctx, cx, dialog),
        Step::Shown => shown_ui(ctx, cx, dialog, response),
    };
    // Whoever goes on to the projector leaves this behind.
    if keys::take(ctx, Command::from(WindowCommand::Projector)) {
        commands.extend([WindowCommand::CloseDialog.into(), WindowCommand::Projector.into()]);
    }
    commands
}

fn told_ui(ctx: &Egui, cx: &Context<'_>, dialog: &mut ResponseDialog) -> Vec<Command> {
    let title = cx.say("response-look-title", &[("number", (dialog.place + 1).into())]);
    frame_ui(ctx, "response-told", &title, 600.0, |ui| {
        let mut commands = Vec::new();
        body_ui(ui, |ui| {
            text_ui(ui, text::body(ui, &cx.word("response-look-about")));
            text_ui(ui, text::second(ui, &cx.word("response-look-kept")));
        });
        buttons_ui(ui, |ui| {
            let (look, main) =
                main_button_ui(ui, Button::primary(&cx.word("response-look-do")).keys(key_hint(Control::Enter)));
            starts_with(&look);
            if main == Main::Do {
                dialog.step = Step::Shown;
            }
            if Button::quiet(&cx.word("dialog-cancel")).keys(key_hint(Control::Escape)).show(ui).clicked() {
                commands.push(WindowCommand::CloseDialog.into());
            }
        });
        commands
    })
}

fn shown_ui(ctx: &Egui, cx: &Context<'_>, dialog: &ResponseDialog, response: &Response) -> Vec<Command> {
    let args = [("number", (dialog.place + 1).into()), ("role", cx.wording().role(response.role).into())];
    frame_ui(ctx, "response-shown", &cx.say("response-title", &args), 860.0, |ui| {
        let mut commands = Vec::new();
        body_ui(ui, |ui| {
            scroll_keys(ui);
            answers_ui(ui, cx, response);
        });
        buttons_ui(ui, |ui| {
            let (close, main) =
                main_button_ui(ui, Button::secondary(&cx.word("dialog-close")).keys(key_hint(Control::Escape)));
            starts_with(&close);
            if main == Main::Do {
                commands.push(WindowCommand::CloseDialog.into());
            }
            let filling = cx.document.and_then(|document| document.session.fill_from(dialog.place));
            if let Some(filling) = filling.filter(|filling| !filling.filled.is_empty()) {
                let label = cx.count("response-fill", filling.filled.len());
                if Button::secondary(&label).icon(Icon::Plus).show(ui).clicked() {
                    commands.push(WindowCommand::CloseDialog.into());
                    commands.push(SheetsCommand::FillFrom(dialog.place).into());
                }
            }
        });
        commands
    })
}

/// Every question with what was answered, as the questionnaire has them.
fn answers_ui(ui: &mut Ui, cx: &Context<'_>, response: &Response) {
    let questionnaire = &cx.catalogue.questionnaire;
    ui.spacing_mut().item_spacing.y = space::NEAR;
    notice_ui(ui, Tone::Warn, |ui| text_ui(ui, text::label(ui, &cx.word("response-private"))));
    let blank = Answer::default();
    for factor in &questionnaire.factors {
        ui.add_space(space::BETWEEN);
        heading_ui(ui, text::strong(ui, cx.text(&factor.name)));
        for question in &factor.questions {
            ui.separator();
            answer_ui(ui, cx, question, response.answers.get(&question.id).unwrap_or(&blank));
        }
    }
    let strangers = response.answers.iter().filter(|(id, _)| questionnaire.question(id).is_none()).count();
    if strangers > 0 {
        ui.separator();
        text_ui(ui, text::second(ui, &cx.count("questions-strangers", strangers)));
    }
}

fn answer_ui(ui: &mut Ui, cx: &Context<'_>, question: &Question, answer: &Answer) {
    text_ui(ui, text::small(ui, cx.text(&question.text)));
    let said = cx.wording().answer(answer.value.as_ref(), |level| Some(question.statement(level)));
    let is_there = answer.value.is_some();
    text_ui(ui, if is_there { text::strong(ui, &said) } else { text::small(ui, &said) });
    if !answer.note.is_empty() {
        text_ui(ui, text::second(ui, &cx.say("response-note", &[("note", answer.note.as_str().into())])));
    }
    if let Some(grounds) = cx.wording().grounds_read(answer) {
        text_ui(ui, text::second(ui, &grounds));
    }
}
