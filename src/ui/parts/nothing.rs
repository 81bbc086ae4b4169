//! What stands in the place of results, and of what follows from them, while there are none.

use eframe::egui::Ui;

use crate::findings::{Basis, Summary};
use crate::ui::command::{Command, Destination};
use crate::ui::context::Context;
use crate::ui::keys::leading_ui;
use crate::ui::theme::{measure, space, text};
use crate::ui::widgets::{Button, card_ui, heading_ui, text_ui};

/// Why there is no score, and the one thing to do about it.
#[must_use]
pub fn nothing_ui(ui: &mut Ui, cx: &Context<'_>, summary: &Summary) -> Vec<Command> {
    let mut commands = Vec::new();
    card_ui(ui, |ui| {
        ui.set_max_width(ui.available_width().min(measure::TEXT));
        ui.spacing_mut().item_spacing.y = space::BETWEEN;
        if let (Some(title), Some(text)) = (&summary.notice, &summary.notice_text) {
            heading_ui(ui, text::card_title(ui, title));
            text_ui(ui, text::body(ui, text));
        }
        let (action, destination) = match summary.basis {
            Basis::NotAgreed(_) => ("results-open-action", Destination::Workshop(None)),
            Basis::Nothing | Basis::Answers => ("results-empty-action", Destination::Questions(None)),
        };
        if leading_ui(ui, Button::primary(&cx.word(action))).1 {
            commands.push(destination.into());
        }
    });
    commands
}
