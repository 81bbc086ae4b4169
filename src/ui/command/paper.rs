//! What can be asked for while a sheet of paper is typed in, by key or by click.

use crate::catalogue::Level;

/// One thing to do to the question that is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperInput {
    /// This level stands there; on to the next question.
    Level(Level),
    Unknown,
    /// "Not applicable" stands there: its reason is typed first.
    Reason,
    /// There is a note on it.
    Note,
    /// The question is left as it is.
    Next,
    Back,
    /// What was typed is taken away.
    Clear,
}
