//! The list of keys.

use eframe::egui::{Context as Egui, Grid, Key, Label, Modifiers, Ui, vec2};

use super::frame::Main;
use super::{body_ui, buttons_ui, frame_ui, main_button_ui, starts_with};
use crate::ui::Context;
use crate::ui::command::{Command, WindowCommand};
use crate::ui::keys::{LINES, Scope};
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Button, heading_ui, text_ui};

const SCOPES: [(Scope, &str); 6] = [
    (Scope::Questions, "keys-scope-questions"),
    (Scope::Room, "keys-scope-room"),
    (Scope::Projector, "keys-scope-projector"),
    (Scope::Everywhere, "keys-scope-everywhere"),
    (Scope::Charts, "keys-scope-charts"),
    (Scope::Dialogs, "keys-scope-dialogs"),
];

/// Draws the list.
#[must_use]
pub(super) fn keys_ui(ctx: &Egui, cx: &Context<'_>) -> Vec<Command> {
    frame_ui(ctx, "keys", &cx.word("keys-title"), 640.0, |ui| {
        let mut commands = Vec::new();
        let way = way(ui);
        body_ui(ui, |ui| {
            ui.scroll_with_delta(vec2(0.0, way * ui.clip_rect().height()));
            for (scope, title) in SCOPES {
                heading_ui(ui, text::strong(ui, &cx.word(title)));
                Grid::new(title).num_columns(2).spacing(vec2(space::AROUND, space::INSIDE)).show(ui, |ui| {
                    for line in LINES.iter().filter(|line| line.scope == scope) {
                        ui.add(Label::new(text::small_strong(ui, line.keys)).extend());
                        text_ui(ui, text::label(ui, &cx.word(line.meaning)));
                        ui.end_row();
                    }
                });
                ui.add_space(space::INSIDE);
            }
            text_ui(ui, text::second(ui, &cx.word("keys-typing")));
        });
        buttons_ui(ui, |ui| {
            let (close, main) = main_button_ui(ui, Button::secondary(&cx.word("dialog-close")).keys("Esc"));
            starts_with(&close);
            if main == Main::Do {
                commands.push(WindowCommand::CloseDialog.into());
            }
        });
        commands
    })
}

/// How far the keys ask to scroll, in heights of what is seen; down is negative.
fn way(ui: &Ui) -> f32 {
    let keys = [(Key::ArrowDown, -0.2), (Key::ArrowUp, 0.2), (Key::PageDown, -0.9), (Key::PageUp, 0.9)];
    let pressed = |(key, way): (Key, f32)| ui.input_mut(|i| i.consume_key(Modifiers::NONE, key)).then_some(way);
    keys.into_iter().filter_map(pressed).sum()
}
