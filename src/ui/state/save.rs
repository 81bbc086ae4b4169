//! What waits until a save is done.

use std::collections::VecDeque;

use crate::session::SessionId;
use crate::ui::command::Command;

/// What is to be done once nothing is being written any more.
#[derive(Default)]
pub struct SaveState {
    /// First come, first done.
    pub(in crate::ui) waiting: VecDeque<Deferred>,
}

pub(in crate::ui) struct Deferred {
    /// The assessment it was asked for; with another one open nobody wants it any more.
    pub(in crate::ui) session: Option<SessionId>,
    pub(in crate::ui) command: Command,
}
