//! The file that was opened has a recovery copy beside it: go on with either.

use std::path::PathBuf;

use eframe::egui::Context as Egui;

use super::frame::Main;
use super::{body_ui, buttons_ui, frame_ui, main_button_ui, starts_with};
use crate::assessment::file::Base;
use crate::ui::Context;
use crate::ui::command::{Command, FileCommand, WindowCommand};
use crate::ui::theme::text;
use crate::ui::update::recovery::Abandoned;
use crate::ui::widgets::{Button, text_ui};

/// The dialog.
#[derive(Clone, Debug)]
pub struct RecoveryDialog {
    /// Where the copy lies that is on offer.
    at: PathBuf,
    /// Removing it was asked for once; what is removed can't be had back.
    is_asking: bool,
}

impl RecoveryDialog {
    /// Offers the copy that lies at `at`.
    pub fn new(at: PathBuf) -> Self {
        RecoveryDialog { at, is_asking: false }
    }
}

/// Draws the dialog.
#[must_use]
pub(super) fn recovery_ui(ctx: &Egui, cx: &Context<'_>, dialog: &mut RecoveryDialog) -> Vec<Command> {
    let Some(offer) = cx.abandoned.iter().find(|offer| offer.recovered.at == dialog.at) else {
        return vec![WindowCommand::CloseDialog.into()];
    };
    if dialog.is_asking { discarding_ui(ctx, cx, dialog, offer) } else { offer_ui(ctx, cx, dialog, offer) }
}

fn offer_ui(ctx: &Egui, cx: &Context<'_>, dialog: &mut RecoveryDialog, offer: &Abandoned) -> Vec<Command> {
    frame_ui(ctx, "recovery", &cx.word("recovery-title"), 640.0, |ui| {
        let mut commands = Vec::new();
        let explained = match offer.recovered.base {
            Base::Same => "recovery-same",
            Base::Changed => "recovery-changed",
            Base::Missing => "recovery-missing",
        };
        body_ui(ui, |ui| {
            text_ui(ui, text::body(ui, &cx.word(explained)));
            if let Some(written) = offer.recovered.written {
                let when = cx.moment(written);
                text_ui(ui, text::label(ui, &cx.say("recovery-written", &[("when", when.into())])));
            }
            text_ui(ui, text::second(ui, &cx.word("recovery-colleague")));
        });
        buttons_ui(ui, |ui| {
            let (take, main) = main_button_ui(ui, Button::primary(&cx.word("recovery-take")).keys("Enter"));
            starts_with(&take);
            if main == Main::Do {
                commands.push(FileCommand::Recover(offer.recovered.at.clone()).into());
            }
            if Button::secondary(&cx.word("recovery-later")).keys("Esc").show(ui).clicked() {
                commands.push(WindowCommand::CloseDialog.into());
            }
            dialog.is_asking = Button::quiet(&cx.word("recovery-discard")).show(ui).clicked();
        });
        commands
    })
}

fn discarding_ui(ctx: &Egui, cx: &Context<'_>, dialog: &mut RecoveryDialog, offer: &Abandoned) -> Vec<Command> {
    frame_ui(ctx, "recovery-discarding", &cx.word("recovery-discard-title"), 560.0, |ui| {
        let mut commands = Vec::new();
        body_ui(ui, |ui| {
            text_ui(ui, text::body(ui, &cx.word("recovery-discard-explained")));
        });
        buttons_ui(ui, |ui| {
            if Button::secondary(&cx.word("recovery-discard-do")).show(ui).clicked() {
                commands.push(FileCommand::DiscardRecovery(offer.recovered.at.clone()).into());
            }
            let keep = Button::primary(&cx.word("recovery-keep")).show(ui);
            starts_with(&keep);
            dialog.is_asking = !keep.clicked();
        });
        commands
    })
}
