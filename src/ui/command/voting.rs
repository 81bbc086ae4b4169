//! What can be asked for while the workshop votes, by key or by click.

use crate::assessment::Value;
use crate::assessment::workshop::Method;
use crate::catalogue::QuestionId;

/// A key of the vote, or a button that does the same.
#[derive(Clone, Debug, PartialEq)]
pub enum VotingInput {
    /// 0 to 9: a level, or a digit of a count.
    Digit(u8),
    /// Don't know.
    Unknown,
    Enter,
    /// The level being counted gets all who remain.
    Rest,
    Backspace,
    Escape,
    Reveal,
    AgreeMedian,
    /// What is agreed, or nothing any more.
    Agree(Option<Value>),
    /// The answers of the one sheet, which count until something is agreed, become the agreed ones.
    TakeOwn,
    /// Another vote on the same question.
    Again,
    /// The prompt, or the next one.
    Prompt,
    /// Asks how long the clock is to run, or stops it.
    Timer,
    /// Asks for it in a field.
    Write(Written),
    /// What was typed for it.
    Typed(Written, String),
    /// The vote under way is thrown away.
    Discard,
    /// The question is put off.
    Skip,
    Method(Method),
    /// What a clicker does to go on.
    Forward,
    Back,
    /// Another question.
    Go(QuestionId),
}

impl VotingInput {
    /// Whether it opens a field that is typed into; the clock's does so where no clock runs.
    pub fn opens_field(&self) -> bool {
        match self {
            VotingInput::Write(_) | VotingInput::Timer => true,
            VotingInput::Digit(_)
            | VotingInput::Unknown
            | VotingInput::Enter
            | VotingInput::Rest
            | VotingInput::Backspace
            | VotingInput::Escape
            | VotingInput::Reveal
            | VotingInput::AgreeMedian
            | VotingInput::Agree(_)
            | VotingInput::TakeOwn
            | VotingInput::Again
            | VotingInput::Prompt
            | VotingInput::Typed(..)
            | VotingInput::Discard
            | VotingInput::Skip
            | VotingInput::Method(_)
            | VotingInput::Forward
            | VotingInput::Back
            | VotingInput::Go(_) => false,
        }
    }
}

/// What is written while the room looks on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// How many are present.
    Present,
    /// How long the clock is to run.
    Minutes,
    /// Why the question does not apply.
    Reason,
    /// The note on the agreed answer.
    Note,
    /// What stays against it.
    Dissent,
}
