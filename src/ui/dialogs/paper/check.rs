//! All that was typed from a sheet of paper, to be compared with it before it is taken in.

use eframe::egui::Ui;

use super::{Asking, Paper, PaperDialog, Step, said, title};
use crate::assessment::Response;
use crate::exchange;
use crate::ui::command::{Command, SheetsCommand, WindowCommand};
use crate::ui::context::Context;
use crate::ui::dialogs::frame::{Main, body_ui, buttons_ui, main_button_ui, scroll_keys};
use crate::ui::keys::{Control, key_hint};
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Button, Tone, link_ui, notice_ui, text_ui};

#[must_use]
pub(super) fn check_ui(ui: &mut Ui, cx: &Context<'_>, dialog: &mut PaperDialog, paper: &Paper<'_>) -> Vec<Command> {
    let mut commands = Vec::new();
    let answered = paper.answered();
    body_ui(ui, |ui| {
        scroll_keys(ui);
        ui.spacing_mut().item_spacing.y = space::NEAR;
        let args = [
            ("role", cx.wording().role(paper.sheet.response.role).into()),
            ("answered", answered.into()),
            ("all", paper.asked.len().into()),
        ];
        text_ui(ui, text::strong(ui, &cx.say("paper-in-check", &args)));
        let name = crate::problem::visible(paper.sheet.response.name.trim());
        if !name.is_empty() {
            text_ui(ui, text::label(ui, &cx.say("paper-in-check-name", &[("name", name.into())])));
        }
        text_ui(ui, text::second(ui, &cx.word("paper-in-check-about")));
        warnings_ui(ui, cx, paper, answered);
        for (place, question) in paper.asked.iter().enumerate() {
            ui.separator();
            let title = title(cx, question);
            let correct = cx.say("paper-in-correct", &[("question", title.as_str().into())]);
            if link_ui(ui, &title, &correct).clicked() {
                dialog.step = Step::Question(Asking { place, is_correction: true, ..Asking::default() });
            }
            let answer = paper.answer(question);
            let said = said(cx, paper, question);
            let is_there = answer.is_some_and(|answer| answer.value.is_some());
            text_ui(ui, if is_there { text::label(ui, &said) } else { text::second(ui, &said) });
            if let Some(answer) = answer.filter(|answer| !answer.note.is_empty()) {
                text_ui(ui, text::second(ui, &cx.say("response-note", &[("note", answer.note.as_str().into())])));
            }
        }
    });
    buttons_ui(ui, |ui| {
        let take = cx.word("paper-in-take");
        let (_, main) = main_button_ui(ui, Button::primary(&take).keys(key_hint(Control::Enter)).enabled(answered > 0));
        if main == Main::Do && answered > 0 {
            commands.push(SheetsCommand::TakePaper.into());
        }
        if Button::secondary(&cx.word("paper-in-first-question")).show(ui).clicked() {
            dialog.ask(0);
        }
        if Button::quiet(&cx.word("paper-in-later")).keys(key_hint(Control::Escape)).show(ui).clicked() {
            commands.push(WindowCommand::CloseDialog.into());
        }
    });
    commands
}

/// That nothing is typed, or that the round may have this very sheet.
fn warnings_ui(ui: &mut Ui, cx: &Context<'_>, paper: &Paper<'_>, answered: usize) {
    if answered == 0 {
        notice_ui(ui, Tone::Warn, |ui| text_ui(ui, text::label(ui, &cx.word("paper-in-check-nothing"))));
        return;
    }
    let responses = cx.document.map(|document| document.session.assessment().current().responses.as_slice());
    let is_twin = |there: &&Response| exchange::is_twin(&paper.sheet.response, there);
    let twins = responses.unwrap_or_default().iter().filter(is_twin).count();
    if twins > 0 {
        notice_ui(ui, Tone::Warn, |ui| text_ui(ui, text::label(ui, &cx.count("paper-in-check-twin", twins))));
    }
}
