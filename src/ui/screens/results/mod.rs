//! The results.

use eframe::egui::Ui;

use crate::ui::Context;
use crate::ui::command::Command;

/// A part of the results.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    #[default]
    Overview,
    Heat,
    Radar,
    Chronicle,
    Steps,
}

/// Its state.
#[derive(Debug)]
pub struct ResultsView {
    part: Part,
}

impl ResultsView {
    /// With `part` shown.
    pub fn at(part: Part) -> Self {
        ResultsView { part }
    }

    /// The part that is shown.
    pub fn part(&self) -> Part {
        self.part
    }
}

/// Draws it.
#[must_use]
pub fn results_ui(_ui: &mut Ui, _cx: &Context<'_>, _view: &mut ResultsView) -> Vec<Command> {
    Vec::new()
}
