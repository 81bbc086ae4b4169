//! What can be asked for while the workshop votes, by key or by click.

use crate::assessment::workshop::{Choice, Method};
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
    Agree(Option<Choice>),
    /// Another vote on the same question.
    Again,
    /// The prompt, or the next one.
    Prompt,
    /// Starts the clock, or stops it.
    Timer,
    /// The vote under way is thrown away.
    Discard,
    Method(Method),
    /// What a clicker does to go on.
    Forward,
    Back,
    /// Another question.
    Go(QuestionId),
}
