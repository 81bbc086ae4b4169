//! A round begins, or the latest one goes: what comes along and what does not, and the last word on it.

use eframe::egui::{Context as Egui, Ui};

use super::frame::{Main, body_ui, buttons_ui, frame_ui, main_button_ui, starts_with};
use crate::assessment::{Round, limits};
use crate::findings::TakenOverText;
use crate::session::Session;
use crate::ui::command::{Command, WindowCommand};
use crate::ui::context::Context;
use crate::ui::keys::{Control, key_hint};
use crate::ui::theme::text;
use crate::ui::widgets::{Button, Field, Icon, Tone, mark_ui, notice_ui, text_ui};

const WIDTH: f32 = 640.0;

/// What is typed before the next round begins.
#[derive(Clone, Debug, Default)]
pub struct NextRoundDialog {
    /// What it will be called; empty for its number alone.
    title: String,
}

/// Draws what the next round takes over, with a field for its name.
#[must_use]
pub(super) fn next_round_ui(ctx: &Egui, cx: &Context<'_>, dialog: &mut NextRoundDialog) -> Vec<Command> {
    let Some(session) = cx.session else { return vec![WindowCommand::CloseDialog.into()] };
    frame_ui(ctx, "next-round", &cx.word("profile-rounds-begin-title"), WIDTH, |ui| {
        let mut commands = Vec::new();
        let entered = body_ui(ui, |ui| {
            let entered = title_ui(ui, cx, session, dialog);
            taken_ui(ui, cx, session);
            entered
        });
        buttons_ui(ui, |ui| {
            let label = cx.word("profile-rounds-begin-do");
            let (_, main) = main_button_ui(ui, Button::primary(&label).keys(key_hint(Control::Enter)));
            if main == Main::Do || entered == Main::Do {
                let begin = session.begin_round(dialog.title.trim(), cx.today, &cx.catalogue.questionnaire);
                commands.extend([WindowCommand::CloseDialog.into(), begin.into()]);
            }
            let not = cx.word("profile-rounds-begin-not");
            if Button::quiet(&not).keys(key_hint(Control::Escape)).show(ui).clicked() {
                commands.push(WindowCommand::CloseDialog.into());
            }
        });
        commands
    })
}

/// The field for the name, which begins with the focus; Enter in it is the last word.
fn title_ui(ui: &mut Ui, cx: &Context<'_>, session: &Session, dialog: &mut NextRoundDialog) -> Main {
    let place = session.assessment().rounds.len();
    let unnamed = cx.wording().round_title(place, &Round::blank(cx.today, cx.catalogue.questionnaire.edition.clone()));
    let (label, hint) = (cx.word("profile-title"), cx.say("profile-rounds-begin-hint", &[("title", unnamed.into())]));
    let typed = Field::new("next-round-title", &label, &dialog.title).hint(&hint).most(limits::TEXT).show(ui);
    starts_with(&typed.response);
    if let Some(now) = typed.text {
        dialog.title = now;
    }
    if typed.entered { Main::Do } else { Main::Wait }
}

fn taken_ui(ui: &mut Ui, cx: &Context<'_>, session: &Session) {
    let taken = TakenOverText::of(&cx.wording(), &session.taken_over(cx.today, &cx.catalogue.questionnaire));
    if !taken.remarks.is_empty() {
        notice_ui(ui, Tone::Warn, |ui| {
            for remark in &taken.remarks {
                text_ui(ui, text::label(ui, remark));
            }
        });
    }
    text_ui(ui, text::small_strong(ui, &cx.word("profile-rounds-begin-comes")));
    for line in &taken.comes {
        mark_ui(ui, Icon::Check, |ui| text_ui(ui, text::second(ui, line)));
    }
    for line in &taken.stays {
        text_ui(ui, text::second(ui, line));
    }
}

/// Draws what goes with the latest round.
#[must_use]
pub(super) fn remove_round_ui(ctx: &Egui, cx: &Context<'_>) -> Vec<Command> {
    let Some(session) = cx.session else { return vec![WindowCommand::CloseDialog.into()] };
    let round = session.assessment().current();
    let agreed = round.agreed.iter().filter(|(_, answer)| answer.value.is_some()).count();
    let args = [
        ("title", cx.wording().round_title(session.round(), round).into()),
        ("responses", round.responses.len().into()),
        ("agreed", agreed.into()),
        ("items", round.items.len().into()),
    ];
    frame_ui(ctx, "remove-round", &cx.word("profile-rounds-remove-title"), WIDTH, |ui| {
        let mut commands = Vec::new();
        body_ui(ui, |ui| {
            text_ui(ui, text::body(ui, &cx.say("profile-rounds-remove-what", &args)));
            text_ui(ui, text::second(ui, &cx.word("profile-rounds-remove-undo")));
        });
        buttons_ui(ui, |ui| {
            // Enter keeps it.
            let keep = cx.word("profile-rounds-keep");
            let (keep, main) = main_button_ui(ui, Button::secondary(&keep).keys(key_hint(Control::Enter)));
            starts_with(&keep);
            if main == Main::Do {
                commands.push(WindowCommand::CloseDialog.into());
            }
            if Button::secondary(&cx.word("profile-rounds-remove-do")).show(ui).clicked() {
                commands.extend([WindowCommand::CloseDialog.into(), session.remove_round().into()]);
            }
        });
        commands
    })
}
