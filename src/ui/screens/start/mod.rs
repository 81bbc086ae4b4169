//! The screen "start".

use eframe::egui::Ui;

use crate::ui::Context;
use crate::ui::command::Command;

/// Its state.
#[derive(Debug, Default)]
pub struct StartView {}

/// Draws it.
#[must_use]
pub fn start_ui(_ui: &mut Ui, _cx: &Context<'_>, _view: &mut StartView) -> Vec<Command> {
    Vec::new()
}
