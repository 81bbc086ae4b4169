//! The screen "profile".

use eframe::egui::Ui;

use crate::ui::Context;
use crate::ui::command::Command;

/// Its state.
#[derive(Debug, Default)]
pub struct ProfileView {}

/// Draws it.
#[must_use]
pub fn profile_ui(_ui: &mut Ui, _cx: &Context<'_>, _view: &mut ProfileView) -> Vec<Command> {
    Vec::new()
}
