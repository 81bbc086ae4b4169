//! The head of a vote: where on the agenda, the way on and back, the clock; and the question with its statements.

use std::time::Duration;

use eframe::egui::Ui;
use eframe::egui::accesskit::Role;

use super::{Offers, Shown, VotingCx, VotingView};
use crate::catalogue::Level;
use crate::ui::command::{Command, VotingInput, WindowCommand};
use crate::ui::keys::key_hint;
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Button, Icon, Phrased, number_ui, text_ui};

/// Draws where one is and the way on and back.
#[must_use]
pub(super) fn head_ui(
    ui: &mut Ui,
    voting: &VotingCx<'_>,
    view: &mut VotingView,
    inputs: &mut Vec<VotingInput>,
) -> Vec<Command> {
    let cx = voting.cx;
    let mut commands = Vec::new();
    let is_offered = view.offers != Offers::Nothing;
    ui.horizontal_wrapped(|ui| {
        if Button::secondary(&cx.word("room-back"))
            .icon(Icon::Left)
            .keys(key_hint(VotingInput::Back))
            .low()
            .show(ui)
            .clicked()
        {
            inputs.push(VotingInput::Back);
        }
        ui.label(text::strong(ui, &place(voting)));
        if Button::secondary(&cx.word("room-forward"))
            .icon(Icon::Right)
            .keys(key_hint(VotingInput::Forward))
            .low()
            .show(ui)
            .clicked()
        {
            inputs.push(VotingInput::Forward);
        }
        ui.add_space(space::BETWEEN);
        timer_ui(ui, voting, view, inputs);
        let label = cx.word("room-project");
        let project = if is_offered { Button::primary(&label) } else { Button::quiet(&label) };
        let keys = key_hint(Command::from(WindowCommand::Projector));
        let project = project.icon(Icon::Screen).keys(keys).low().show(ui);
        if view.offers == Offers::Comes {
            // A dialog that led here gives the focus back to what had it before, after this frame.
            if project.has_focus() {
                view.offers = Offers::Wall;
            } else {
                project.request_focus();
                ui.ctx().request_repaint();
            }
        }
        if project.clicked() {
            commands.push(WindowCommand::Projector.into());
        }
        if cx.has_second_display
            && Button::quiet(&cx.word("room-project-beside")).icon(Icon::Screen).low().show(ui).clicked()
        {
            commands.push(WindowCommand::Wall.into());
        }
    });
    commands
}

/// What the clock shows, or that it can be started.
pub fn timer_ui(ui: &mut Ui, voting: &VotingCx<'_>, view: &VotingView, inputs: &mut Vec<VotingInput>) {
    let timer = clock(ui, view).map(|shown| clock_word(voting, &shown));
    let timer = timer.unwrap_or_else(|| voting.cx.word("room-timer-start"));
    if Button::quiet(&timer).icon(Icon::Clock).keys(key_hint(VotingInput::Timer)).low().show(ui).clicked() {
        inputs.push(VotingInput::Timer);
    }
}

/// Where on the agenda the question is, or that it is not on it.
pub fn place(voting: &VotingCx<'_>) -> String {
    match voting.place {
        (Some(place), all) => voting.cx.say("room-place", &[("place", (place + 1).into()), ("all", all.into())]),
        (None, _) => voting.cx.word("room-off-agenda"),
    }
}

/// What the clock shows, while it runs, and a frame for its next second.
pub fn clock(ui: &Ui, view: &VotingView) -> Option<Shown> {
    let shown = view.clock(ui.input(|input| input.time))?;
    ui.ctx().request_repaint_after(Duration::from_secs(1));
    Some(shown)
}

/// How much time is left, or that it is over.
pub fn clock_word(voting: &VotingCx<'_>, shown: &Shown) -> String {
    let cx = voting.cx;
    match shown {
        Shown::Left(left) => cx.say("room-timer-left", &[("left", left.as_str().into())]),
        Shown::Over { minutes, since } => {
            cx.say("room-timer-over", &[("minutes", (*minutes).into()), ("since", since.as_str().into())])
        }
    }
}

/// The question and its six statements.
pub(super) fn question_ui(ui: &mut Ui, voting: &VotingCx<'_>) {
    let cx = voting.cx;
    let factor = cx.catalogue.questionnaire.factor(&voting.question.factor);
    if let Some(factor) = factor {
        text_ui(ui, text::small(ui, cx.text(&factor.name)));
    }
    Phrased::new(ui, text::card_title(ui, cx.text(&voting.question.text))).show(ui, Role::Heading);
    ui.add_space(space::NEAR);
    for level in Level::ALL {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::INSIDE;
            number_ui(ui, level.get().into(), Level::MAX.get().into());
            text_ui(ui, text::label(ui, cx.text(voting.question.statement(level))));
        });
    }
}
