//! The list of keys.

use eframe::egui::{Context as Egui, Grid, Label, vec2};

use super::frame::Main;
use super::frame::{body_ui, buttons_ui, frame_ui, main_button_ui, scroll_keys, starts_with};
use crate::ui::command::{Command, WindowCommand};
use crate::ui::context::Context;
use crate::ui::keys::{Control, LINES, Scope, key_hint};
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Button, heading_ui, text_ui};

const SCOPES: [(Scope, &str); 8] = [
    (Scope::Questions, "keys-scope-questions"),
    (Scope::List, "answers-title"),
    (Scope::Room, "keys-scope-room"),
    (Scope::Projector, "keys-scope-projector"),
    (Scope::Paper, "keys-scope-paper"),
    (Scope::Everywhere, "keys-scope-everywhere"),
    (Scope::Charts, "keys-scope-charts"),
    (Scope::Dialogs, "keys-scope-dialogs"),
];

/// Draws the list.
#[must_use]
pub(super) fn keys_ui(ctx: &Egui, cx: &Context<'_>) -> Vec<Command> {
    frame_ui(ctx, "keys", &cx.word("keys-title"), 640.0, |ui| {
        let mut commands = Vec::new();
        body_ui(ui, |ui| {
            scroll_keys(ui);
            for (scope, title) in SCOPES {
                heading_ui(ui, text::strong(ui, &cx.word(title)));
                Grid::new(title).num_columns(2).spacing(vec2(space::AROUND, space::INSIDE)).show(ui, |ui| {
                    for line in LINES.iter().filter(|line| line.scope == scope) {
                        ui.add(Label::new(text::small_strong(ui, &line.keys)).extend());
                        text_ui(ui, text::label(ui, &cx.word(line.meaning)));
                        ui.end_row();
                    }
                });
                ui.add_space(space::INSIDE);
            }
            text_ui(ui, text::second(ui, &cx.word("keys-typing")));
        });
        buttons_ui(ui, |ui| {
            let (close, main) =
                main_button_ui(ui, Button::secondary(&cx.word("dialog-close")).keys(key_hint(Control::Escape)));
            starts_with(&close);
            if main == Main::Do {
                commands.push(WindowCommand::CloseDialog.into());
            }
        });
        commands
    })
}
