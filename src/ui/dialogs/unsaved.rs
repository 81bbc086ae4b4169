//! Before something unsaved is put away: save it, give it up, or stay. Votes that no file may hold yet can't be saved.

use eframe::egui::Context as Egui;

use super::frame::Main;
use super::frame::{body_ui, buttons_ui, frame_ui, main_button_ui, starts_with};
use crate::session::Session;
use crate::ui::command::{Command, WindowCommand};
use crate::ui::context::Context;
use crate::ui::keys::{Control, key_hint};
use crate::ui::theme::text;
use crate::ui::widgets::{Button, text_ui};

/// Asks what is to become of what is unsaved, before `then`.
#[derive(Clone, Debug)]
pub struct UnsavedDialog {
    pub then: Box<Command>,
}

/// Draws the dialog.
#[must_use]
pub(super) fn unsaved_ui(ctx: &Egui, cx: &Context<'_>, dialog: &UnsavedDialog) -> Vec<Command> {
    let session = cx.session;
    let votes = session.map_or(0, Session::votes_kept_back);
    let lost = (votes > 0).then(|| cx.say("unsaved-votes", &[("votes", votes.into())]));
    match lost {
        Some(lost) if !session.is_some_and(Session::is_unsaved) => votes_ui(ctx, cx, dialog, &lost),
        lost => changes_ui(ctx, cx, dialog, lost.as_deref()),
    }
}

/// With changes that can be saved, and `lost` of what can't.
fn changes_ui(ctx: &Egui, cx: &Context<'_>, dialog: &UnsavedDialog, lost: Option<&str>) -> Vec<Command> {
    frame_ui(ctx, "unsaved", &cx.word("unsaved-title"), 560.0, |ui| {
        let mut commands = Vec::new();
        body_ui(ui, |ui| {
            text_ui(ui, text::body(ui, &cx.say("unsaved-explained", &[("hall", cx.own_name().into())])));
            if let Some(lost) = lost {
                text_ui(ui, text::body(ui, lost));
            }
        });
        buttons_ui(ui, |ui| {
            let (save, main) =
                main_button_ui(ui, Button::primary(&cx.word("unsaved-save")).keys(key_hint(Control::Enter)));
            starts_with(&save);
            if main == Main::Do {
                commands.push(WindowCommand::SaveAnd(dialog.then.clone()).into());
            }
            if Button::secondary(&cx.word("unsaved-discard")).show(ui).clicked() {
                commands.push(WindowCommand::Discard(dialog.then.clone()).into());
            }
            if Button::quiet(&cx.word("dialog-cancel")).keys(key_hint(Control::Escape)).show(ui).clicked() {
                commands.push(WindowCommand::CloseDialog.into());
            }
        });
        commands
    })
}

/// With nothing but votes that can't be saved.
fn votes_ui(ctx: &Egui, cx: &Context<'_>, dialog: &UnsavedDialog, lost: &str) -> Vec<Command> {
    frame_ui(ctx, "unsaved", &cx.word("unsaved-votes-title"), 560.0, |ui| {
        let mut commands = Vec::new();
        body_ui(ui, |ui| text_ui(ui, text::body(ui, lost)));
        buttons_ui(ui, |ui| {
            let (stay, main) =
                main_button_ui(ui, Button::primary(&cx.word("unsaved-votes-stay")).keys(key_hint(Control::Enter)));
            starts_with(&stay);
            if main == Main::Do {
                commands.push(WindowCommand::CloseDialog.into());
            }
            if Button::secondary(&cx.word("unsaved-votes-leave")).show(ui).clicked() {
                commands.push(WindowCommand::Discard(dialog.then.clone()).into());
            }
        });
        commands
    })
}
