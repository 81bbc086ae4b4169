//! What can be asked for on the questions, by key or by click.

use crate::catalogue::Level;

/// One thing that was asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum QuestionAction {
    Value(ValueAction),
    /// Turns the mark over.
    Mark,
    NoteIsInside(bool),
    Go(Direction),
    Show(Panel),
}

/// Another value.
#[derive(Clone, Debug, PartialEq)]
pub enum ValueAction {
    Level(Level),
    /// One level up the ladder.
    Higher,
    Lower,
    Unknown,
    /// With its reason, which is not blank.
    NotApplicable(String),
    Clear,
}

/// Another question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// After the last question, the results.
    Next,
    Back,
    /// The next question that wants an answer, from the first again after the last.
    NextOpen,
}

/// Something on the screen, to be shown or put away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// The field for the reason of "not applicable".
    Reason,
    Note,
    Towns,
    Hints,
    Words,
    Map,
}
