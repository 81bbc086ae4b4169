//! What stands around every screen: the rail on the left, the bar above with what goes on and what was done, and below
//! what has to be read.

mod bar;
pub mod notices;
mod rail;
mod success;
mod title;
mod working;

use eframe::egui::{CentralPanel, Frame, Margin, Panel, Ui};

use crate::jobs::Running;
use crate::ui::command::Command;
use crate::ui::context::Context;
use crate::ui::screens::{self, Screen};
use crate::ui::state::job::JobKind;
use crate::ui::theme::{WidthClass, colors, measure, space};
use crate::ui::widgets::focus_anchor_ui;
use notices::Notices;

pub(super) use title::window_title;

/// Draws the whole window.
#[must_use]
pub(super) fn shell_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    screen: &mut Screen,
    notices: &mut Notices,
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
        .show(ui, |ui| commands.extend(bar::bar_ui(ui, cx, width_class, &mut notices.success, jobs)));
    commands.extend(messages_ui(ui, cx, notices));
    CentralPanel::default().frame(Frame::new().fill(colors.ground)).show(ui, |ui| {
        focus_anchor_ui(ui, &cx.word(screen.name()));
        commands.extend(screens::screen_ui(ui, cx, screen));
    });
    commands
}

/// Draws what has to be read, where there is anything, below all else.
#[must_use]
pub(super) fn messages_ui(ui: &mut Ui, cx: &Context<'_>, notices: &mut Notices) -> Vec<Command> {
    let mut commands = Vec::new();
    if !notices.is_empty() {
        Panel::bottom("messages")
            .resizable(false)
            .frame(Frame::new().fill(colors(ui).ground).inner_margin(Margin::same(space::BETWEEN as i8)))
            .show(ui, |ui| commands.extend(notices::notices_ui(ui, cx, notices)));
    }
    commands
}
