//! What can be asked for in the tables of the plan, by key or by click, and what is done with a trial.

use crate::catalogue::{Level, QuestionId};
use crate::session::OpenTrial;

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
    /// Makes targets of the trial, and throws it away.
    Keep,
    Discard,
}

impl PlanAction {
    /// Whether it opens a field that is typed into.
    pub fn opens_field(self) -> bool {
        match self {
            PlanAction::Date => true,
            PlanAction::Up
            | PlanAction::Down
            | PlanAction::Level(_)
            | PlanAction::Clear
            | PlanAction::Suggested
            | PlanAction::Unfold
            | PlanAction::Keep
            | PlanAction::Discard => false,
        }
    }
}

/// What is done with a trial.
#[derive(Clone, Debug, PartialEq)]
pub enum TrialCommand {
    /// Takes a level for granted on a question, or takes that back.
    Try(QuestionId, Option<Level>),
    /// Makes targets of what was raised.
    Keep,
    Discard,
    /// Goes on with one that was ended.
    Resume(Box<OpenTrial>),
}
