//! What can be asked for at an entry of the plan, by key or by click: the item or the step that one is on.

use crate::assessment::Status;

/// One thing that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryAction {
    /// The next field of the table, after the last one the next line.
    NextField,
    /// It is so far now.
    Status(Status),
    /// The state before, and the one after.
    StatusBack,
    StatusOn,
    /// One place up or down.
    Up,
    Down,
    /// Takes an item away; hides a step, or takes away one that people added.
    Remove,
    /// Goes to its question.
    Question,
    /// Shows the items as a board, or as the table again.
    Layout,
    /// Makes an item of a step.
    MakeItem,
}

impl EntryAction {
    /// Whether it leads to what is typed into elsewhere: the item that is made of a step.
    pub fn leads_away(self) -> bool {
        match self {
            EntryAction::MakeItem => true,
            EntryAction::NextField
            | EntryAction::Status(_)
            | EntryAction::StatusBack
            | EntryAction::StatusOn
            | EntryAction::Up
            | EntryAction::Down
            | EntryAction::Remove
            | EntryAction::Question
            | EntryAction::Layout => false,
        }
    }
}

/// One thing that was asked for on the board of action items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoardAction {
    /// The card above or below, and the one beside in the column of another state.
    Above,
    Below,
    Left,
    Right,
    /// The card goes into the column of the state before or after, or of this one.
    StatusBack,
    StatusOn,
    Status(Status),
    /// Its row in the table.
    Open,
}
