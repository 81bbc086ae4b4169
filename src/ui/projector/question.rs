//! question on a projector.

use eframe::egui::{Context as Egui, Ui};

use super::Hint;
use super::beam::Beam;
use crate::ui::Context;
use crate::ui::command::Command;
use crate::ui::screens::questions::QuestionsView;

/// Takes its keys.
pub(super) fn keys(_ctx: &Egui, _cx: &Context<'_>, _view: &mut QuestionsView) -> Vec<Command> {
    Vec::new()
}

/// The keys that work now.
pub(super) fn hints() -> Vec<Hint> {
    Vec::new()
}

/// Draws it.
pub(super) fn question_ui(_ui: &mut Ui, _cx: &Context<'_>, _beam: Beam, _view: &mut QuestionsView) {}
