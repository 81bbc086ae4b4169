//! The bar above a screen: what is open, what goes on and what was done, and what can be done from everywhere.

use eframe::egui::Ui;

use super::success::{Stay, Success, success_ui};
use super::title::file_title;
use super::working;
use crate::jobs::Running;
use crate::text::shown;
use crate::ui::command::{Command, FileCommand, HistoryCommand, WindowCommand};
use crate::ui::context::Context;
use crate::ui::keys::key_hint;
use crate::ui::state::job::JobKind;
use crate::ui::theme::{WidthClass, colors, space, text, type_size};
use crate::ui::widgets::{Button, Icon, cut_ui, ends_ui};

/// Draws the bar.
#[must_use]
pub(super) fn bar_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    width_class: WidthClass,
    success: &mut Option<Success>,
    jobs: &[Running<JobKind>],
) -> Vec<Command> {
    let mut commands = Vec::new();
    let news = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.x = space::INSIDE + space::NEAR;
        let is_busy = working::is_shown(jobs);
        let has_news = is_busy || success.is_some();
        // The file that was written is named by what is said of it.
        let is_named = !is_busy && success.as_ref().is_some_and(Success::names_file);
        if !is_named && (width_class == WidthClass::Regular || !has_news) {
            title_ui(ui, cx, has_news);
        }
        if is_busy {
            commands.extend(working::working_ui(ui, cx, jobs));
        } else if let Some(done) = success {
            let (stay, asked) = success_ui(ui, cx, done);
            commands.extend(asked);
            if stay == Stay::Over {
                *success = None;
            }
        }
    };
    let actions = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.x = space::NEAR;
        actions_ui(ui, cx, width_class)
    };
    let asked = ends_ui(ui, "bar", news, actions);
    commands.extend(asked);
    commands
}

/// What is open, and whether that is saved; in the place of the latter stands what `has_news` tells of.
fn title_ui(ui: &mut Ui, cx: &Context<'_>, has_news: bool) {
    /// Of the room, where something else is to be said.
    const SHARE: f32 = 0.25;
    let Some(session) = cx.session else {
        ui.label(text::small(ui, &cx.word("shell-nothing-open")));
        return;
    };
    let title = file_title(cx);
    let state = if session.is_unsaved() { cx.word("shell-unsaved") } else { cx.word("shell-saved") };
    let is_worth_saying = session.is_unsaved() || session.path().is_some();
    // A gap to what can be done, which stands at the other end.
    let room = ui.available_width() - space::INSIDE;
    let says_state = is_worth_saying && !has_news;
    let state_room = if says_state {
        let font = text::regular(type_size::SMALL);
        let state = ui.painter().layout_no_wrap(shown(&state), font, colors(ui).second);
        state.size().x + ui.spacing().item_spacing.x
    } else {
        0.0
    };
    ui.scope(|ui| {
        ui.set_max_width(if has_news { room * SHARE } else { (room - state_room).max(room * SHARE) });
        cut_ui(ui, text::strong(ui, &title));
    });
    if says_state {
        ui.scope(|ui| {
            ui.set_max_width(ui.available_width() - space::INSIDE);
            cut_ui(ui, text::small(ui, &state));
        });
    }
}

fn actions_ui(ui: &mut Ui, cx: &Context<'_>, width_class: WidthClass) -> Vec<Command> {
    let mut commands = Vec::new();
    let button = |ui: &mut Ui, icon: Icon, word: &str, can_press: bool, command: Command| {
        let (label, keys) = (cx.word(word), key_hint(command.clone()));
        let button = Button::quiet(&label).icon(icon).keys(keys).mark_only().enabled(can_press);
        button.show(ui).clicked().then_some(command)
    };
    if let Some(session) = cx.session {
        let label = cx.word("shell-save");
        let save = Button::secondary(&label).icon(Icon::Save).keys(key_hint(Command::from(FileCommand::Save))).low();
        let save = if width_class == WidthClass::Compact { save.mark_only() } else { save };
        commands.extend(save.show(ui).clicked().then(|| FileCommand::Save.into()));
        commands.extend(button(ui, Icon::Undo, "shell-undo", session.can_undo(), HistoryCommand::Undo.into()));
        commands.extend(button(ui, Icon::Redo, "shell-redo", session.can_redo(), HistoryCommand::Redo.into()));
    }
    if cx.document.is_some() {
        commands.extend(button(ui, Icon::Search, "shell-search", true, WindowCommand::Search.into()));
    }
    commands.extend(button(ui, Icon::Gear, "shell-settings", true, WindowCommand::Settings.into()));
    commands.extend(button(ui, Icon::Keyboard, "shell-keys", true, WindowCommand::Keys.into()));
    commands
}
