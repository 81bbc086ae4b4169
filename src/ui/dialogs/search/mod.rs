//! Looking for a question by its words, its number, or what was noted on it.
//!
//! | file | owns |
//! |---|---|
//! | `found` | which questions have the words, and where |
//! | `line` | a question that was found |

mod found;
mod line;

use eframe::egui::{Context as Egui, Key, Modifiers, ScrollArea};

use self::found::Found;
use super::frame::{frame_ui, leads_on_typing};
use crate::ui::command::{Command, Destination, WindowCommand};
use crate::ui::context::Context;
use crate::ui::keys::{Control, key_hint};
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Button, Field, text_ui};

/// What is looked for.
#[derive(Clone, Debug, Default)]
pub struct SearchView {
    text: String,
    /// The line that Enter goes to.
    at: usize,
    has_begun: bool,
}

/// Draws the dialog.
#[must_use]
pub fn search_ui(ctx: &Egui, cx: &Context<'_>, view: &mut SearchView) -> Vec<Command> {
    frame_ui(ctx, "search", &cx.word("search-title"), 640.0, |ui| {
        let mut commands = Vec::new();
        let (label, hint) = (cx.word("search-field"), cx.word("search-hint"));
        // Taken before the field sees them.
        let step = |key| usize::from(ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key)));
        let (down, up) = (step(Key::ArrowDown), step(Key::ArrowUp));
        let field = Field::new("search", &label, &view.text).hint(&hint);
        let id = field.id();
        let typed = field.show(ui);
        if !view.has_begun {
            view.has_begun = true;
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        if let Some(now) = typed.text {
            *view = SearchView { text: now, at: 0, has_begun: true };
        }
        let found = found::found(cx, &view.text);
        view.at = (view.at + down).saturating_sub(up).min(found.len().saturating_sub(1));
        let go = |found: &Found<'_>| -> Command { Destination::Questions(Some(found.question.id.clone())).into() };
        let height = (ctx.content_rect().height() - 320.0).max(120.0);
        // As high with one line as with all, so that the field stays where one types.
        ScrollArea::vertical().max_height(height).min_scrolled_height(height).auto_shrink(false).show(ui, |ui| {
            ui.set_width(ui.available_width());
            if found.is_empty() {
                text_ui(ui, text::body(ui, &cx.word("search-nothing")));
            }
            ui.spacing_mut().item_spacing.y = space::NEAR;
            for (n, one) in found.iter().enumerate() {
                let response = line::line_ui(ui, cx, one, n == view.at);
                if n == view.at && down + up > 0 {
                    response.scroll_to_me(None);
                }
                if response.clicked() {
                    commands.push(go(one));
                }
            }
        });
        if (typed.entered || leads_on_typing(ctx))
            && let Some(one) = found.get(view.at)
        {
            commands.push(go(one));
        }
        if Button::quiet(&cx.word("dialog-cancel")).keys(key_hint(Control::Escape)).show(ui).clicked() {
            commands.push(WindowCommand::CloseDialog.into());
        }
        commands
    })
}
