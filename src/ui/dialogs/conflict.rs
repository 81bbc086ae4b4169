//! Something is already where we want to write, or the open file was changed by someone else: say so and offer both.

use std::path::PathBuf;

use eframe::egui::Context as Egui;

use super::frame::Main;
use super::frame::{body_ui, buttons_ui, frame_ui, main_button_ui, starts_with};
use crate::ui::command::{Command, FileCommand, Overwrite, Purpose, WindowCommand};
use crate::ui::context::Context;
use crate::ui::keys::{Control, key_hint};
use crate::ui::theme::text;
use crate::ui::widgets::{Button, text_ui};

/// Asks what is to become of a file that stands where one is to be written.
#[derive(Clone, Debug)]
pub struct ConflictDialog {
    pub path: PathBuf,
    pub purpose: Purpose,
    /// It is the open file, and someone else changed it.
    pub is_own_file: bool,
}

/// Draws the dialog.
#[must_use]
pub(super) fn conflict_ui(ctx: &Egui, cx: &Context<'_>, dialog: &ConflictDialog) -> Vec<Command> {
    let (title, explained) = if dialog.is_own_file {
        ("conflict-changed-title", "conflict-changed-explained")
    } else {
        ("conflict-exists-title", "conflict-exists-explained")
    };
    frame_ui(ctx, "conflict", &cx.word(title), 680.0, |ui| {
        let mut commands = Vec::new();
        body_ui(ui, |ui| {
            text_ui(ui, text::body(ui, &cx.word(explained)));
            text_ui(ui, text::second(ui, &crate::problem::visible(&dialog.path.display().to_string())));
        });
        buttons_ui(ui, |ui| {
            let (elsewhere, main) = main_button_ui(ui, Button::primary(&cx.word("conflict-elsewhere")));
            starts_with(&elsewhere);
            if main == Main::Do {
                commands.push(WindowCommand::CloseDialog.into());
                commands.push(WindowCommand::AskAgain(dialog.purpose.clone()).into());
            }
            if dialog.is_own_file && Button::secondary(&cx.word("conflict-open-theirs")).show(ui).clicked() {
                commands.push(WindowCommand::CloseDialog.into());
                let open = FileCommand::OpenPath(dialog.path.clone()).into();
                commands.push(WindowCommand::Discard(Box::new(open)).into());
            }
            if Button::secondary(&cx.word("conflict-replace")).show(ui).clicked() {
                let (purpose, path) = (dialog.purpose.clone(), dialog.path.clone());
                commands.push(WindowCommand::CloseDialog.into());
                commands.push(WindowCommand::WriteTo { purpose, path, overwrite: Overwrite::Anything }.into());
            }
            if Button::quiet(&cx.word("dialog-cancel")).keys(key_hint(Control::Escape)).show(ui).clicked() {
                commands.push(WindowCommand::CloseDialog.into());
            }
        });
        commands
    })
}
