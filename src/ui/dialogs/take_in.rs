//! Sheets came to a round in which one person has answered: what are they? Each way to take them in says what will happen
//! to that person's answers, in numbers, before anything does.

use eframe::egui::Context as Egui;

use super::frame::Main;
use super::frame::{body_ui, buttons_ui, frame_ui, main_button_ui, starts_with};
use crate::assessment::{Response, Role, limits};
use crate::session::Filling;
use crate::ui::command::{Command, OwnAnswers, SheetsCommand, TakeInAs, WindowCommand};
use crate::ui::context::Context;
use crate::ui::keys::{Control, key_hint};
use crate::ui::state::pending::PendingImport;
use crate::ui::theme::text;
use crate::ui::widgets::{Asked, Button, WayOn, checkbox_ui, text_ui, ways_ui};

/// Asks what sheets are that come to the answers of one person.
#[derive(Clone, Debug)]
pub struct TakeInDialog {
    /// What was read, which goes with the dialog where nobody takes it in.
    pub waiting: Box<PendingImport>,
    /// What filling comes to.
    filling: Filling,
    /// Responses that would come beside the one that is there, or begin a round.
    given: usize,
    /// Questions with an answer in the round.
    own: usize,
    can_begin_round: bool,
    chosen: Way,
    own_answers: OwnAnswers,
}

/// What sheets are likely meant as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meant {
    /// To say what whoever answered did not know.
    Answers,
    /// To say how others see the hall.
    Opinions,
}

impl Meant {
    /// Of responses `given` where someone of the role `own` has answered some of so many `questions`: whoever sits
    /// elsewhere and answers half of them or more has not been asked for a few.
    pub fn of(given: &[Response], own: Option<Role>, questions: usize) -> Meant {
        let answered = |response: &Response| response.answers.iter().filter(|(_, a)| a.value.is_some()).count();
        let is_opinion = |response: &&Response| Some(response.role) != own && 2 * answered(response) >= questions;
        if given.iter().find(is_opinion).is_some() { Meant::Opinions } else { Meant::Answers }
    }
}

/// A way to take them in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Answers,
    Beside,
    NextRound,
}

impl TakeInDialog {
    /// About `waiting`, with `given` responses in it that are likely `meant` so, where `own` questions are answered.
    pub fn new(
        waiting: PendingImport,
        filling: Filling,
        meant: Meant,
        given: usize,
        own: usize,
        can_begin_round: bool,
    ) -> Self {
        // What does nothing is not proposed.
        let chosen = if filling.filled.is_empty() || meant == Meant::Opinions { Way::Beside } else { Way::Answers };
        let waiting = Box::new(waiting);
        TakeInDialog { waiting, filling, given, own, can_begin_round, chosen, own_answers: OwnAnswers::default() }
    }

    fn take_as(&self) -> TakeInAs {
        match self.chosen {
            Way::Answers => TakeInAs::Answers,
            Way::Beside => TakeInAs::Beside(self.own_answers),
            Way::NextRound => TakeInAs::NextRound,
        }
    }
}

/// Draws the dialog.
#[must_use]
pub(super) fn take_in_ui(ctx: &Egui, cx: &Context<'_>, dialog: &mut TakeInDialog) -> Vec<Command> {
    frame_ui(ctx, "take in", &cx.word("take-in-title"), 760.0, |ui| {
        let mut commands = Vec::new();
        let mut is_entered = false;
        body_ui(ui, |ui| {
            let args = [("given", dialog.given.into()), ("own", dialog.own.into())];
            text_ui(ui, text::label(ui, &cx.say("take-in-about", &args)));
            let ways = [answers(cx, dialog), beside(cx, dialog), next_round(cx, dialog)];
            let (asked, chosen) = ways_ui(ui, &cx.word("take-in-ways"), dialog.chosen, &ways);
            match asked {
                Some(Asked::Choose(way)) => dialog.chosen = way,
                Some(Asked::Do) => is_entered = true,
                None => {}
            }
            if let Some(chosen) = chosen {
                starts_with(&chosen);
            }
            if dialog.chosen == Way::Beside {
                let is_agreed = dialog.own_answers == OwnAnswers::Agreed;
                if checkbox_ui(ui, &cx.word("take-in-beside-switch"), is_agreed).clicked() {
                    dialog.own_answers = if is_agreed { OwnAnswers::Sheet } else { OwnAnswers::Agreed };
                }
            }
            text_ui(ui, text::second(ui, &cx.word("take-in-undo")));
        });
        buttons_ui(ui, |ui| {
            let (_, main) = main_button_ui(ui, Button::primary(&cx.word("take-in-do")).keys(key_hint(Control::Enter)));
            if main == Main::Do || is_entered {
                commands.push(SheetsCommand::TakeIn(dialog.take_as()).into());
            }
            if Button::quiet(&cx.word("dialog-cancel")).keys(key_hint(Control::Escape)).show(ui).clicked() {
                commands.push(WindowCommand::CloseDialog.into());
            }
        });
        commands
    })
}

fn answers(cx: &Context<'_>, dialog: &TakeInDialog) -> WayOn<Way> {
    let filling = &dialog.filling;
    let can_choose = !filling.filled.is_empty();
    let key = if can_choose { "take-in-answers-filled" } else { "take-in-answers-none" };
    let args = [("filled", filling.filled.len().into()), ("stays", filling.stays.into())];
    let mut lines = vec![cx.say(key, &args)];
    for (key, questions) in [
        ("take-in-answers-differs", &filling.differs),
        ("take-in-answers-unclear", &filling.unclear),
        ("take-in-answers-unknown", &filling.unknown),
    ] {
        lines.extend((!questions.is_empty()).then(|| cx.count(key, questions.len())));
    }
    if can_choose {
        lines.push(cx.word("take-in-answers-said"));
    }
    WayOn { value: Way::Answers, title: cx.word("take-in-answers"), lines, can_choose }
}

fn beside(cx: &Context<'_>, dialog: &TakeInDialog) -> WayOn<Way> {
    let key = match dialog.own_answers {
        OwnAnswers::Agreed => "take-in-beside-agreed",
        OwnAnswers::Sheet => "take-in-beside-open",
    };
    let lines = vec![
        cx.say("take-in-beside-count", &[("all", (dialog.given + 1).into())]),
        cx.say(key, &[("own", dialog.own.into())]),
    ];
    WayOn { value: Way::Beside, title: cx.word("take-in-beside"), lines, can_choose: true }
}

fn next_round(cx: &Context<'_>, dialog: &TakeInDialog) -> WayOn<Way> {
    let can_choose = dialog.can_begin_round;
    let lines = if can_choose {
        vec![
            cx.say("take-in-round-begins", &[("new", dialog.given.into())]),
            cx.say("take-in-round-kept", &[("own", dialog.own.into())]),
        ]
    } else {
        vec![cx.say("take-in-round-full", &[("max", limits::ROUNDS.into())])]
    };
    WayOn { value: Way::NextRound, title: cx.word("take-in-round"), lines, can_choose }
}
