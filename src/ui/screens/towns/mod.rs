//! The documented towns.

use eframe::egui::Ui;

use crate::catalogue::TownId;
use crate::ui::Context;
use crate::ui::command::Command;

/// Its state.
#[derive(Debug, Default)]
pub struct TownsView {
    town: Option<TownId>,
}

impl TownsView {
    /// With `town` shown, or the first.
    pub fn at(town: Option<TownId>) -> Self {
        TownsView { town }
    }

    /// The town that is shown.
    pub fn town(&self) -> Option<&TownId> {
        self.town.as_ref()
    }
}

/// Draws it.
#[must_use]
pub fn towns_ui(_ui: &mut Ui, _cx: &Context<'_>, _view: &mut TownsView) -> Vec<Command> {
    Vec::new()
}
