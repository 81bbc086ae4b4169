//! Before a report goes out that lacks the figures of a group: export as it is, close the round and export, or stay. Enter
//! does what was asked for, which is to export: closing can't be undone, so it is chosen by its own button. And before the
//! round is closed by itself: Enter closes it, since that was asked for.

use eframe::egui::Context as Egui;

use super::frame::Main;
use super::frame::{body_ui, buttons_ui, frame_ui, main_button_ui, starts_with};
use crate::assessment::privacy::{CHANGED_FROM, State};
use crate::ui::command::{ClosingCommand, Command, ReportCommand, WindowCommand};
use crate::ui::context::Context;
use crate::ui::keys::{Control, key_hint};
use crate::ui::theme::text;
use crate::ui::widgets::{Button, text_ui};

/// What was asked for, to be done once the round is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    Export,
    Nothing,
}

/// Draws the dialog.
#[must_use]
pub(super) fn closing_ui(ctx: &Egui, cx: &Context<'_>, then: Then) -> Vec<Command> {
    let is_unclosed = cx.document.is_none_or(|document| document.findings.closing.state == State::Unclosed);
    let [title, close, without] = match (then, is_unclosed) {
        (Then::Export, true) => ["closing-dialog-title", "closing-close-and-export", "closing-export-without"],
        (Then::Export, false) => {
            ["closing-dialog-title-again", "closing-close-again-and-export", "closing-export-as-before"]
        }
        (Then::Nothing, true) => ["closing-dialog-ask", "closing-close", ""],
        (Then::Nothing, false) => ["closing-dialog-ask-again", "closing-close-again", ""],
    };
    frame_ui(ctx, "closing", &cx.word(title), 640.0, |ui| {
        let mut commands: Vec<Command> = Vec::new();
        let export = || Command::from(ReportCommand::ExportAsItIs);
        body_ui(ui, |ui| {
            text_ui(ui, text::body(ui, &cx.say("closing-what", &[("from", CHANGED_FROM.into())])));
            text_ui(ui, text::second(ui, &cx.word("closing-once")));
            text_ui(ui, text::second(ui, &cx.word("closing-saved")));
        });
        buttons_ui(ui, |ui| {
            let (first, then) = match then {
                Then::Export => (without, Some(Box::new(export()))),
                Then::Nothing => (close, None),
            };
            let (button, main) = main_button_ui(ui, Button::primary(&cx.word(first)).keys(key_hint(Control::Enter)));
            starts_with(&button);
            let is_main = main == Main::Do;
            match then {
                Some(_) if is_main => commands.push(export()),
                None if is_main => commands.push(ClosingCommand::Close { then: None }.into()),
                Some(then) if Button::secondary(&cx.word(close)).show(ui).clicked() => {
                    commands.push(ClosingCommand::Close { then: Some(then) }.into());
                }
                Some(_) | None => {}
            }
            if Button::quiet(&cx.word("dialog-cancel")).keys(key_hint(Control::Escape)).show(ui).clicked() {
                commands.push(WindowCommand::CloseDialog.into());
            }
        });
        commands
    })
}
