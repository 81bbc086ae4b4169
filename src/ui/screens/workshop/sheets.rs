//! Sheets.

use eframe::egui::Ui;

use crate::ui::Context;
use crate::ui::command::Command;
use crate::ui::context::Document;

/// Its state.
#[derive(Debug, Default)]
pub(super) struct SheetsView {}

/// Draws it.
#[must_use]
pub(super) fn sheets_ui(
    _ui: &mut Ui,
    _cx: &Context<'_>,
    _document: Document<'_>,
    _view: &mut SheetsView,
) -> Vec<Command> {
    Vec::new()
}
