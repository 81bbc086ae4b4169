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

impl PaperInput {
    /// Whether it opens a field that is typed into.
    pub fn opens_field(self) -> bool {
        match self {
            PaperInput::Reason | PaperInput::Note => true,
            PaperInput::Level(_) | PaperInput::Unknown | PaperInput::Next | PaperInput::Back | PaperInput::Clear => {
                false
            }
        }
    }
}
