//! The ways in for filled sheets.

use eframe::egui::Ui;

use crate::ui::command::{Command, SheetsCommand};
use crate::ui::context::Context;
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Button, Icon, heading_ui, text_ui};

/// Draws the ways to take filled sheets in.
#[must_use]
pub(super) fn collect_ui(ui: &mut Ui, cx: &Context<'_>) -> Vec<Command> {
    let mut commands = Vec::new();
    ui.spacing_mut().item_spacing.y = space::INSIDE;
    heading_ui(ui, text::card_title(ui, &cx.word("sheets-in")));
    text_ui(ui, text::second(ui, &cx.word("sheets-in-about")));
    if Button::primary(&cx.word("sheets-in-pick")).icon(Icon::Download).show(ui).clicked() {
        commands.push(SheetsCommand::Collect.into());
    }
    if Button::quiet(&cx.word("sheets-in-typed")).low().show(ui).clicked() {
        commands.push(SheetsCommand::CollectTyped.into());
    }
    text_ui(ui, text::second(ui, &cx.word("sheets-in-paper")));
    commands
}
