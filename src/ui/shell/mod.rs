//! What stands around every screen: the rail on the left, the bar above, messages.

mod bar;
pub mod notices;
mod rail;
mod working;

use eframe::egui::{CentralPanel, Frame, Margin, Panel, Ui};

use crate::jobs::Running;
use crate::ui::command::Command;
use crate::ui::context::Context;
use crate::ui::screens::{self, Screen};
use crate::ui::state::job::JobKind;
use crate::ui::theme::{WidthClass, colors, measure, space};
use crate::ui::widgets::arrival_ui;
use notices::Notices;

/// Draws the whole window.
#[must_use]
pub(super) fn shell_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    screen: &mut Screen,
    notices: &Notices,
    jobs: &[Running<JobKind>],
) -> Vec<Command> {
    let colors = colors(ui);
    let width_class = WidthClass::of(ui.ctx());
    let mut commands = Vec::new();
    let width = if width_class == WidthClass::Regular { measure::RAIL } else { measure::RAIL_NARROW };
    let margin = if width_class == WidthClass::Regular { space::BETWEEN } else { space::INSIDE };
    Panel::left("rail")
        .exact_size(width)
        .resizable(false)
        .frame(Frame::new().fill(colors.surface).inner_margin(Margin::same(margin as i8)))
        .show(ui, |ui| commands.extend(rail::rail_ui(ui, cx, screen, width_class)));
    Panel::top("bar")
        .resizable(false)
        .frame(Frame::new().fill(colors.surface).inner_margin(Margin::symmetric(space::BETWEEN as i8, 6)))
        .show(ui, |ui| commands.extend(bar::bar_ui(ui, cx, width_class)));
    if !notices.is_empty() || working::is_shown(jobs) {
        Panel::bottom("messages")
            .resizable(false)
            .frame(Frame::new().fill(colors.ground).inner_margin(Margin::same(space::BETWEEN as i8)))
            .show(ui, |ui| {
                commands.extend(working::working_ui(ui, cx, jobs));
                commands.extend(notices::notices_ui(ui, cx, notices));
            });
    }
    CentralPanel::default().frame(Frame::new().fill(colors.ground)).show(ui, |ui| {
        arrival_ui(ui, &cx.word(screen.name()));
        commands.extend(screens::screen_ui(ui, cx, screen));
    });
    commands
}

/// The window's title: the file, whether it is unsaved, the program.
pub(super) fn window_title(cx: &Context<'_>) -> String {
    let Some(document) = cx.document else { return cx.word("shell-program") };
    let name = file_title(cx);
    let mark = if document.session.is_unsaved() { "*" } else { "" };
    format!("{mark}{name} - {}", cx.word("shell-program"))
}

/// What the open assessment is called: its file, or that it has none yet.
pub(super) fn file_title(cx: &Context<'_>) -> String {
    let path = cx.document.and_then(|document| document.session.path());
    match path.and_then(|path| path.file_name()) {
        Some(name) => crate::problem::visible(&name.to_string_lossy()),
        None => format!("{} {}", cx.own_name(), cx.word("shell-no-file")),
    }
}
