//! The ways to letter and sheets for the sections, and to the facilitator's kit.

use eframe::egui::Ui;

use crate::ui::command::{Command, FolderOf, FolderOut, SheetsCommand};
use crate::ui::context::{Context, Document};
use crate::ui::parts::{ask_sections_ui, asked_of_sections};
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Button, Icon, heading_ui, text_ui};
use crate::workshop::TOGETHER;

/// Draws how much nobody knows yet, and the way to ask it.
#[must_use]
pub(super) fn ask_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>) -> Option<Command> {
    ui.spacing_mut().item_spacing.y = space::INSIDE;
    heading_ui(ui, text::card_title(ui, &cx.word("ask-title")));
    let count = asked_of_sections(cx, document);
    if count == 0 {
        text_ui(ui, text::second(ui, &cx.word("ask-about-none")));
        return None;
    }
    text_ui(ui, text::second(ui, &cx.count("ask-about", count)));
    ask_sections_ui(ui, cx)
}

/// Draws the button that makes the facilitator's kit.
#[must_use]
pub(in crate::ui::screens::workshop) fn kit_ui(ui: &mut Ui, cx: &Context<'_>) -> Option<Command> {
    let is_clicked = Button::secondary(&cx.word("kit-do")).icon(Icon::Download).show(ui).clicked();
    text_ui(ui, text::second(ui, &cx.say("kit-about", &[("minutes", TOGETHER.into())])));
    is_clicked.then(|| SheetsCommand::Fill(FolderOut { of: FolderOf::Kit, by: None }).into())
}
