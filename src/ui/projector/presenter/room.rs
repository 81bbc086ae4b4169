//! What stands beside a vote: how many have voted, what is being written, what to talk about and what comes next. Of a vote
//! that is not revealed nothing is told but how many are in.

use eframe::egui::{Ui, ViewportCommand};

use super::next_ui;
use crate::ui::command::{Command, VotingInput};
use crate::ui::context::{Context, Document};
use crate::ui::screens::workshop::voting::{
    Stage, VotingCx, VotingView, agree, head, open_vote, own, revealed, walk, written,
};
use crate::ui::theme::{space, text};
use crate::ui::widgets::{anchor_focus, card_ui, heading_ui, notice_ui, text_ui};

/// Draws it, most needed first.
#[must_use]
pub(super) fn room_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>, view: &mut VotingView) -> Vec<Command> {
    let Some(voting) = view.voting_cx(cx, document) else { return Vec::new() };
    let mut commands = Vec::new();
    let mut inputs: Vec<VotingInput> = Vec::new();
    if view.writes().is_some() {
        // Only the window with the field is given what an input method makes of the keys.
        if view.is_field_coming() && !ui.input(|input| input.focused) {
            ui.ctx().send_viewport_cmd(ViewportCommand::Focus);
        }
        card_ui(ui, |ui| commands.extend(written::written_ui(ui, &voting, view)));
    } else if let Some(said) = view.feedback() {
        notice_ui(ui, said.tone(), |ui| text_ui(ui, text::label(ui, &said.text(cx))));
    }
    own::own_ui(ui, &voting, &mut inputs);
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::NEAR;
        count_ui(ui, &voting, view, &mut inputs);
        let next = walk::after(cx, document, &voting.question.id, view.comes_back());
        next_ui(ui, cx, next.map(|question| cx.wording().question_name(question)));
    });
    if revealed::prompt(&voting, view).is_some() {
        card_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::NEAR;
            revealed::prompt_ui(ui, &voting, view, &mut inputs);
        });
    }
    if view.writes().is_none() && written::has_something_to_write_on(&voting, voting.votes) {
        card_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::INSIDE;
            commands.extend(agree::words_ui(ui, &voting));
        });
    }
    if !inputs.is_empty() {
        anchor_focus(ui.ctx());
        commands.extend(view.press(ui.ctx(), cx, document, &inputs));
    }
    commands
}

/// How many votes are in, or what is agreed; and the clock.
fn count_ui(ui: &mut Ui, voting: &VotingCx<'_>, view: &VotingView, inputs: &mut Vec<VotingInput>) {
    let cx = voting.cx;
    ui.horizontal_wrapped(|ui| {
        match voting.stage {
            Stage::Voting(_) => {
                heading_ui(ui, text::strong(ui, &cx.word("projector-votes")));
                ui.label(text::question(ui, &open_vote::voted(voting)));
            }
            Stage::Revealed => {
                let agreed = revealed::agreed_text(voting).unwrap_or_else(|| cx.word("projector-agreed-none"));
                heading_ui(ui, text::card_title(ui, &agreed));
            }
        }
        ui.add_space(space::BETWEEN);
        head::timer_ui(ui, voting, view, inputs);
    });
}
