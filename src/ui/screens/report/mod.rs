//! The screen "report".

use eframe::egui::Ui;

use crate::ui::Context;
use crate::ui::command::Command;

/// Its state.
#[derive(Debug, Default)]
pub struct ReportView {}

/// Draws it.
#[must_use]
pub fn report_ui(_ui: &mut Ui, _cx: &Context<'_>, _view: &mut ReportView) -> Vec<Command> {
    Vec::new()
}
