//! Looking for a question by its words, its number, or what was noted on it.

use eframe::egui::{Context as Egui, Key, Modifiers, ScrollArea};

use super::frame::frame_ui;
use crate::catalogue::Question;
use crate::ui::command::{Command, Destination, WindowCommand};
use crate::ui::context::Context;

use crate::ui::keys::{Control, key_hint};
use crate::ui::theme::text;
use crate::ui::widgets::{Button, Field, Look, text_ui};

/// Questions that are listed at most.
const MOST: usize = 32;

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
        let found = found(cx, &view.text);
        view.at = (view.at + down).saturating_sub(up).min(found.len().saturating_sub(1));
        if found.is_empty() {
            text_ui(ui, text::body(ui, &cx.word("search-nothing")));
        }
        let go = |question: &Question| -> Command { Destination::Questions(Some(question.id.clone())).into() };
        let height = (ctx.content_rect().height() - 320.0).max(120.0);
        ScrollArea::vertical().max_height(height).show(ui, |ui| {
            ui.set_width(ui.available_width());
            for (n, question) in found.iter().enumerate() {
                let line = line(cx, question);
                let look = if n == view.at { Look::Chosen } else { Look::Quiet };
                let response = Button::quiet(&line).look(look).wide().show(ui);
                if n == view.at && down + up > 0 {
                    response.scroll_to_me(None);
                }
                if response.clicked() {
                    commands.push(go(question));
                }
            }
        });
        if typed.entered
            && let Some(question) = found.get(view.at)
        {
            commands.push(go(question));
        }
        if Button::quiet(&cx.word("dialog-cancel")).keys(key_hint(Control::Escape)).show(ui).clicked() {
            commands.push(WindowCommand::CloseDialog.into());
        }
        commands
    })
}

/// The questions that have every word of `text` in their own, their factor's or their note's; all for nothing.
fn found<'a>(cx: &Context<'a>, text: &str) -> Vec<&'a Question> {
    let wanted: Vec<String> = text.split_whitespace().map(folded).collect();
    let has_all = |question: &&Question| {
        let there = folded(&haystack(cx, question));
        wanted.iter().all(|word| there.contains(word.as_str()))
    };
    cx.catalogue.questionnaire.questions().filter(has_all).take(MOST).collect()
}

fn haystack(cx: &Context<'_>, question: &Question) -> String {
    let mut all = line(cx, question);
    for text in [&question.text, &question.look_for].into_iter().chain(&question.levels) {
        all.push(' ');
        all.push_str(text.get(cx.locale()));
    }
    if let Some(document) = cx.document {
        all.push_str(&document.session.answer(&question.id).note);
    }
    all
}

/// Half and full width, capitals and small letters are the same to someone who looks for something.
fn folded(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    text.nfkc().collect::<String>().to_lowercase()
}

/// Number, name and text of `question`.
fn line(cx: &Context<'_>, question: &Question) -> String {
    let number =
        cx.catalogue.questionnaire.questions().position(|other| other.id == question.id).unwrap_or_default() + 1;
    let (name, text) = (question.name.get(cx.locale()), question.text.get(cx.locale()));
    cx.say("search-line", &[("number", number.into()), ("name", name.into()), ("text", text.into())])
}
