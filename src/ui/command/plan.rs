//! What can be asked for in the tables of the plan, by key or by click.

use crate::catalogue::Level;

/// One thing that was asked for at the row that one is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanAction {
    Up,
    Down,
    Level(Level),
    /// Takes the level away that was set.
    Clear,
    /// Takes what the documented towns suggest.
    Suggested,
    /// Goes to the field for the date.
    Date,
    /// Shows the questions of the factor, or folds them.
    Unfold,
}
