//! A path typed by hand: for PCs without a dialog service, and for people who know where they want to go.

use std::path::{Path, PathBuf};

use eframe::egui::{self, Context as Egui, Ui};

use super::frame::Main;
use super::frame::{body_ui, buttons_ui, frame_ui, main_button_ui};
use crate::problem::{Kind, Problem};
use crate::ui::command::{Command, Overwrite, Purpose, WindowCommand};
use crate::ui::context::Context;
use crate::ui::keys::{Control, key_hint};
use crate::ui::theme::text;
use crate::ui::widgets::{Button, Field, problems_ui, text_ui};

/// Asks for a path to be typed.
#[derive(Clone, Debug)]
pub struct PathDialog {
    pub purpose: Purpose,
    pub text: String,
    /// Why the path that was typed before did not do.
    problems: Vec<Problem>,
    /// The field is to be typed into now.
    wants_focus: bool,
    /// This PC has no dialog that a file could be chosen in.
    has_no_browser: bool,
}

impl PathDialog {
    /// Proposes `text`.
    pub fn new(purpose: Purpose, text: String) -> Self {
        PathDialog { purpose, text, problems: Vec::new(), wants_focus: true, has_no_browser: false }
    }

    /// On a PC where the system's dialog did not come up: that is said, and it is not offered again.
    pub fn without_browser(purpose: Purpose, text: String) -> Self {
        PathDialog { has_no_browser: true, ..PathDialog::new(purpose, text) }
    }

    /// Says why the path did not do, and asks for another.
    pub fn refuse(&mut self, problems: Vec<Problem>) {
        self.problems = problems;
        self.wants_focus = true;
    }
}

/// Draws the dialog.
#[must_use]
pub(super) fn path_ui(ctx: &Egui, cx: &Context<'_>, dialog: &mut PathDialog) -> Vec<Command> {
    frame_ui(ctx, "path", &cx.word(dialog.purpose.title()), 640.0, |ui| {
        let mut commands = Vec::new();
        let entered = body_ui(ui, |ui| typing_ui(ui, cx, dialog));
        buttons_ui(ui, |ui| {
            let action = cx.word(dialog.purpose.action());
            let (_, main) = main_button_ui(ui, Button::primary(&action).keys(key_hint(Control::Enter)));
            if main == Main::Do || entered == Main::Do {
                match chosen(&dialog.purpose, &dialog.text) {
                    Ok(path) => commands.push(dialog.purpose.clone().command(path, Overwrite::Known)),
                    Err(problem) => dialog.refuse(vec![problem]),
                }
            }
            if !dialog.has_no_browser && Button::secondary(&cx.word("path-browse")).show(ui).clicked() {
                commands.push(WindowCommand::Browse(dialog.purpose.clone()).into());
            }
            if Button::quiet(&cx.word("dialog-cancel")).keys(key_hint(Control::Escape)).show(ui).clicked() {
                commands.push(WindowCommand::CloseDialog.into());
            }
        });
        commands
    })
}

/// Draws the field and what was wrong with what stood there before.
fn typing_ui(ui: &mut Ui, cx: &Context<'_>, dialog: &mut PathDialog) -> Main {
    if dialog.has_no_browser {
        text_ui(ui, text::label(ui, &cx.word("path-no-browser")));
    }
    text_ui(ui, text::second(ui, &cx.word(dialog.purpose.explained())));
    let label = cx.word("path-field");
    let field = Field::new("path", &label, &dialog.text);
    let id = field.id();
    let typed = field.show(ui);
    if std::mem::take(&mut dialog.wants_focus) {
        select_name(ui, id, &dialog.text);
    }
    if let Some(now) = typed.text {
        dialog.text = now;
        dialog.problems.clear();
    }
    problems_ui(ui, cx.words, &dialog.problems);
    if typed.entered { Main::Do } else { Main::Wait }
}

/// The path that was typed. Quotation marks around it, as the system's "copy as path" puts them, are taken off.
fn chosen(purpose: &Purpose, typed: &str) -> Result<PathBuf, Problem> {
    let typed = typed.trim().trim_matches('"');
    let path = Path::new(typed);
    if typed.is_empty() {
        return Err(Problem::new(Kind::Usage, "window-path-empty"));
    }
    if path.is_relative() {
        return Err(Problem::new(Kind::Usage, "window-path-relative"));
    }
    if purpose.is_opening() { Ok(path.to_owned()) } else { Ok(purpose.with_ending(path.to_owned())) }
}

/// Gives the field the focus, with the name selected and its ending left alone.
fn select_name(ui: &Ui, id: egui::Id, text: &str) {
    use egui::text::{CCursor, CCursorRange};
    ui.ctx().memory_mut(|memory| memory.request_focus(id));
    let begin = text.rfind(std::path::MAIN_SEPARATOR).map_or(0, |at| text[..=at].chars().count());
    let end = text.rfind('.').map_or(text.chars().count(), |at| text[..at].chars().count()).max(begin);
    let mut state = egui::text_edit::TextEditState::load(ui.ctx(), id).unwrap_or_default();
    state.cursor.set_char_range(Some(CCursorRange::two(CCursor::new(begin), CCursor::new(end))));
    state.store(ui.ctx(), id);
}
