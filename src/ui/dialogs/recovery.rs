//! The file that was opened has a recovery copy beside it: go on with either.

use eframe::egui::Context as Egui;

use super::{buttons_ui, frame_ui};
use crate::assessment::file::Base;
use crate::ui::Context;
use crate::ui::command::{Command, FileCommand, WindowCommand};
use crate::ui::theme::text;
use crate::ui::widgets::{Button, text_ui};

/// Draws the dialog.
#[must_use]
pub(super) fn recovery_ui(ctx: &Egui, cx: &Context<'_>) -> Vec<Command> {
    let Some(offer) = cx.abandoned.first() else { return vec![WindowCommand::CloseDialog.into()] };
    frame_ui(ctx, "recovery", &cx.word("recovery-title"), 640.0, |ui| {
        let mut commands = Vec::new();
        let explained = match offer.recovered.base {
            Base::Same => "recovery-same",
            Base::Changed => "recovery-changed",
            Base::Missing => "recovery-missing",
        };
        text_ui(ui, text::body(ui, &cx.word(explained)));
        text_ui(ui, text::second(ui, &cx.word("recovery-colleague")));
        buttons_ui(ui, |ui| {
            if Button::primary(&cx.word("recovery-take")).show(ui).clicked() {
                commands.push(FileCommand::Recover(0).into());
            }
            if Button::secondary(&cx.word("recovery-later")).keys("Esc").show(ui).clicked() {
                commands.push(WindowCommand::CloseDialog.into());
            }
            if Button::quiet(&cx.word("recovery-discard")).show(ui).clicked() {
                commands.push(FileCommand::DiscardRecovery(0).into());
            }
        });
        commands
    })
}
