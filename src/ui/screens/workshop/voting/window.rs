//! The vote in the window: question, vote and agreement side by side, and what is said or written below them.

use eframe::egui::accesskit::Live;
use eframe::egui::{Frame, Margin, Panel, Ui};

use super::{Stage, VotingView, agree, head, open_vote, own, revealed, written};
use crate::ui::command::{Command, VotingInput};
use crate::ui::context::{Context, Document};
use crate::ui::theme::{WidthClass, colors, space, text};
use crate::ui::widgets::{Tone, card_ui, columns_ui, notice_ui, text_ui};

/// Draws the field for what is being written, else what is said of the latest key, spoken by screen readers by itself, below all
/// that scrolls: in sight wherever the page was scrolled to, and moving nothing on it.
#[must_use]
pub(in crate::ui::screens::workshop) fn feedback_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    document: Document<'_>,
    view: &mut VotingView,
) -> Vec<Command> {
    let mut commands = Vec::new();
    if view.feedback().is_none() && view.writes().is_none() {
        return commands;
    }
    let frame = Frame::new().fill(colors(ui).ground).inner_margin(Margin::symmetric(space::AROUND as i8, 6));
    Panel::bottom("room said").resizable(false).show_separator_line(false).frame(frame).show(ui, |ui| {
        if view.writes().is_some() {
            if let Some(voting) = view.voting_cx(cx, document) {
                ui.spacing_mut().item_spacing.y = space::NEAR;
                commands.extend(written::written_ui(ui, &voting, view));
            }
        } else if let Some(said) = view.feedback() {
            notice_ui(ui, said.tone(), |ui| {
                let response = text_ui(ui, text::label(ui, &said.text(cx)));
                ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
            });
        }
    });
    commands
}

/// Draws the question, the vote and what was agreed.
#[must_use]
pub(in crate::ui::screens::workshop) fn voting_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    document: Document<'_>,
    view: &mut VotingView,
) -> Vec<Command> {
    let Some(voting) = view.voting_cx(cx, document) else {
        return card_ui(ui, |ui| {
            text_ui(ui, text::label(ui, &cx.word("room-no-agenda")));
            Vec::new()
        })
        .inner;
    };
    let mut commands = Vec::new();
    let mut inputs: Vec<VotingInput> = Vec::new();
    commands.extend(head::head_ui(ui, &voting, view, &mut inputs));
    ui.add_space(space::NEAR);
    if let Some(said) = revealed::premise(&voting) {
        notice_ui(ui, Tone::Info, |ui| text_ui(ui, text::label(ui, &said)));
    }
    own::own_ui(ui, &voting, &mut inputs);
    let mut present = std::mem::take(&mut view.present);
    let left = |ui: &mut Ui, commands: &mut Vec<Command>, inputs: &mut Vec<VotingInput>| {
        card_ui(ui, |ui| head::question_ui(ui, &voting));
        if voting.stage == Stage::Revealed {
            ui.add_space(space::INSIDE);
            card_ui(ui, |ui| commands.extend(agree::agree_ui(ui, &voting, inputs)));
        }
    };
    let mut right = |ui: &mut Ui, commands: &mut Vec<Command>, inputs: &mut Vec<VotingInput>| {
        card_ui(ui, |ui| match voting.stage {
            Stage::Voting(method) => {
                commands.extend(open_vote::open_vote_ui(ui, &voting, view, (method, &mut present), inputs))
            }
            Stage::Revealed => revealed::revealed_ui(ui, &voting, view, inputs),
        });
    };
    match WidthClass::of(ui.ctx()) {
        WidthClass::Regular => columns_ui(ui, &[0.5, 0.5], space::BETWEEN, |ui, column| match column {
            0 => left(ui, &mut commands, &mut inputs),
            _ => right(ui, &mut commands, &mut inputs),
        }),
        WidthClass::Compact => {
            right(ui, &mut commands, &mut inputs);
            ui.add_space(space::INSIDE);
            left(ui, &mut commands, &mut inputs);
        }
    }
    view.present = present;
    if !inputs.is_empty() {
        commands.extend(view.press(ui.ctx(), cx, document, &inputs));
    }
    commands
}
