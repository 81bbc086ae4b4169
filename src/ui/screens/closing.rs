//! How the round stands towards publication, and the ways to close it and to open it again: on the screens of the report
//! and of what came of a workshop.

use eframe::egui::Ui;

use crate::assessment::privacy::{CHANGED_FROM, State};
use crate::ui::command::{ClosingCommand, Command};
use crate::ui::context::{Context, Document};
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Button, Icon, card_ui, heading_ui, text_ui};
use crate::workshop;

/// Draws how the round stands towards publication, where a group answered.
#[must_use]
pub(super) fn closing_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>) -> Vec<Command> {
    let closing = document.findings.closing;
    let responses = [("responses", closing.responses.into())];
    let said = match closing.state {
        State::None => return Vec::new(),
        State::Unclosed if closing.is_worth_closing => cx.word("closing-unclosed"),
        State::Unclosed => cx.say("closing-few", &workshop::shown_from()),
        State::Closed => cx.say("closing-closed", &responses),
        State::Reopened => cx.say("closing-reopened", &responses),
    };
    let mut commands = Vec::new();
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::INSIDE;
        heading_ui(ui, text::strong(ui, &cx.word("closing-title")));
        text_ui(ui, text::label(ui, &said));
        if closing.is_worth_closing {
            text_ui(ui, text::second(ui, &cx.say("closing-what", &[("from", CHANGED_FROM.into())])));
            text_ui(ui, text::second(ui, &cx.word("closing-once")));
        } else if closing.behind > 0 {
            let args = [("questions", closing.behind.into()), ("from", CHANGED_FROM.into())];
            text_ui(ui, text::second(ui, &cx.say("closing-behind", &args)));
        }
        ui.horizontal_wrapped(|ui| {
            let label = if closing.state == State::Unclosed { "closing-close" } else { "closing-close-again" };
            if closing.is_worth_closing && Button::secondary(&cx.word(label)).icon(Icon::Lock).low().show(ui).clicked()
            {
                commands.push(ClosingCommand::Ask.into());
            }
            if closing.state == State::Closed && Button::quiet(&cx.word("closing-reopen")).low().show(ui).clicked() {
                commands.push(ClosingCommand::Reopen.into());
            }
        });
    });
    ui.add_space(space::BETWEEN);
    commands
}
