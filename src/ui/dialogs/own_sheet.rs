//! Before slides of a workshop come up while the answers of one person are what counts: whether they are taken as agreed, so that
//! nobody has to decide it before the room at the first agreement.

use eframe::egui::Context as Egui;

use super::frame::{Main, body_ui, buttons_ui, frame_ui, main_button_ui, starts_with};
use crate::ui::command::{Command, WindowCommand};
use crate::ui::context::Context;
use crate::ui::keys::{Control, key_hint};
use crate::ui::screens::workshop::voting::own::{self, Own};
use crate::ui::theme::text;
use crate::ui::widgets::{Button, text_ui};

/// What comes up afterwards.
#[derive(Clone, Debug)]
pub struct OwnSheetDialog {
    pub then: WindowCommand,
}

/// Draws the dialog.
#[must_use]
pub(super) fn own_sheet_ui(ctx: &Egui, cx: &Context<'_>, dialog: &OwnSheetDialog) -> Vec<Command> {
    let Some((session, own)) = cx.session.and_then(|session| Some((session, Own::of(session)?))) else {
        return vec![WindowCommand::CloseDialog.into()];
    };
    let go_on = |first: Command| vec![WindowCommand::CloseDialog.into(), first, dialog.then.clone().into()];
    frame_ui(ctx, "own sheet", &cx.word("own-sheet-title"), 720.0, |ui| {
        let mut commands = Vec::new();
        body_ui(ui, |ui| {
            text_ui(ui, text::body(ui, &cx.count("room-own", own.all)));
            if own.all > own.known {
                text_ui(ui, text::second(ui, &cx.count("own-sheet-unknown", own.all - own.known)));
            }
        });
        buttons_ui(ui, |ui| {
            let take = cx.count("room-own-take", own.known);
            let (button, main) = main_button_ui(ui, Button::primary(&take).keys(key_hint(Control::Enter)));
            starts_with(&button);
            if main == Main::Do {
                commands = go_on(own::take(session).into());
            }
            if Button::secondary(&cx.word("own-sheet-leave")).show(ui).clicked() {
                commands = go_on(WindowCommand::LeaveSheet.into());
            }
            if Button::quiet(&cx.word("dialog-cancel")).keys(key_hint(Control::Escape)).show(ui).clicked() {
                commands.push(WindowCommand::CloseDialog.into());
            }
        });
        commands
    })
}
