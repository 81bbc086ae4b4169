//! What was asked for at a step, and whether something of it has the focus.

use eframe::egui::Response;

use crate::assessment::ItemId;
use crate::ui::command::{Command, EntryAction};

/// What was asked for at a step.
#[derive(Default)]
pub(super) struct Asked {
    pub commands: Vec<Command>,
    pub action: Option<EntryAction>,
    /// Its towns, or what changes an added one, are to be unfolded, or folded.
    pub is_turned: bool,
    pub is_own_turned: bool,
    /// An action item is to be made of it.
    pub makes_item: bool,
    /// The action item that was made of it is to be gone to.
    pub goes_to: Option<ItemId>,
    /// Something of it has the focus.
    pub has_focus: bool,
}

impl Asked {
    pub fn note(&mut self, response: &Response) -> bool {
        self.has_focus |= response.has_focus();
        response.clicked()
    }
}
