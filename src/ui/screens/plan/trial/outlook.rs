//! What a trial would move, and what can be done with it: keeping it as targets, throwing it away. Where there is little
//! room, what matters of it.

use eframe::egui::Ui;
use eframe::egui::accesskit::Live;

use super::model::TrialModel;
use crate::ui::command::{Command, PlanAction, TrialCommand};
use crate::ui::context::Context;
use crate::ui::keys::key_hint;
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Button, Tone, notice_ui, text_ui};

/// Draws it.
#[must_use]
pub(super) fn outlook_ui(ui: &mut Ui, cx: &Context<'_>, model: &TrialModel) -> Vec<Command> {
    let mut commands = Vec::new();
    let Some(trial) = &model.text else {
        text_ui(ui, text::body(ui, &cx.word("plan-trial-begin")));
        return commands;
    };
    text_ui(ui, text::small_strong(ui, &trial.notice));
    if let Some(moved) = &model.moved_since {
        notice_ui(ui, Tone::Warn, |ui| text_ui(ui, text::small(ui, moved)));
    }
    let score = text_ui(ui, text::strong(ui, &trial.score));
    ui.ctx().accesskit_node_builder(score.id, |node| node.set_live(Live::Polite));
    for line in trial.stage.iter().chain(&trial.nearest).chain(&trial.nothing) {
        text_ui(ui, text::label(ui, line));
    }
    for lines in [&trial.factors, &trial.steps, &trial.assumed] {
        if !lines.is_empty() {
            ui.add_space(space::NEAR);
        }
        for line in lines {
            text_ui(ui, text::small(ui, line));
        }
    }
    ui.add_space(space::NEAR);
    text_ui(ui, text::small_strong(ui, &trial.targets));
    for line in model.replaced.iter().chain(&model.lowered) {
        text_ui(ui, text::small(ui, line));
    }
    ui.horizontal_wrapped(|ui| {
        let keep = cx.word("plan-trial-keep");
        let keep = Button::secondary(&keep).low().enabled(model.can_keep).keys(key_hint(PlanAction::Keep));
        if keep.show(ui).clicked() {
            commands.push(TrialCommand::Keep.into());
        }
        let discard = cx.word("plan-trial-discard");
        if Button::quiet(&discard).low().keys(key_hint(PlanAction::Discard)).show(ui).clicked() {
            commands.push(TrialCommand::Discard.into());
        }
    });
    commands
}

/// What matters of it, at the row that one is on.
pub(super) fn short_ui(ui: &mut Ui, model: &TrialModel) {
    let Some(trial) = &model.text else { return };
    text_ui(ui, text::small_strong(ui, &trial.score));
    for line in trial.stage.iter().chain(&trial.nothing) {
        text_ui(ui, text::small(ui, line));
    }
}
