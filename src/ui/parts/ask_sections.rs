//! The way to what the sections are asked: one button, wherever somebody sees that something is not known.

use eframe::egui::Ui;

use crate::ui::command::{Command, WindowCommand};
use crate::ui::context::{Context, Document};
use crate::ui::keys::key_hint;
use crate::ui::widgets::Button;
use crate::workshop::asking;

/// How many questions would be asked of sections.
pub fn asked_of_sections(cx: &Context<'_>, document: Document<'_>) -> usize {
    let asked = asking(&cx.catalogue.questionnaire, document.session.assessment().current().result());
    asked.iter().map(|asking| asking.questions.len()).sum()
}

/// Draws the button that opens the dialog on it.
#[must_use]
pub fn ask_sections_ui(ui: &mut Ui, cx: &Context<'_>) -> Option<Command> {
    let command = Command::from(WindowCommand::AskSections);
    let label = cx.word("ask-open");
    let button = Button::secondary(&label).keys(key_hint(command.clone())).low();
    button.show(ui).clicked().then_some(command)
}
