//! What can be asked for on the questions, by key or by click.

use crate::session::{AnswerAction, ValueAction};

/// One thing that was asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum QuestionAction {
    Answer(AnswerAction),
    Go(Direction),
    /// The screen's own business.
    Show(Panel),
    /// The answer stays, though the national survey leaves no room for it.
    StandBy,
    /// Goes to the list of all questions.
    List,
}

/// What moves in the list of all questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListAction {
    Up,
    Down,
    First,
    Last,
    /// Goes to the question of the row.
    Open,
    /// Goes back to the question that was left for the list.
    Leave,
}

/// Another question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// After the last question those that are open; where none is, the results.
    Next,
    Back,
}

/// Something on the screen, to be shown or put away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// The field for the reason of "not applicable".
    Reason,
    Note,
    /// What the answer rests on.
    Grounds,
    Towns,
    /// What is published in the national survey.
    National,
    Hints,
    Words,
    Map,
}

impl QuestionAction {
    /// Whether it gives the answer a value, or takes it away.
    pub fn is_value(&self) -> bool {
        matches!(self, QuestionAction::Answer(AnswerAction::Value(_)))
    }

    /// Whether it opens a field that is typed into.
    pub fn opens_field(&self) -> bool {
        match self {
            QuestionAction::Show(panel) => panel.is_field(),
            QuestionAction::Answer(_) | QuestionAction::Go(_) | QuestionAction::StandBy | QuestionAction::List => false,
        }
    }

    /// Whether it leads to another screen.
    pub fn leads_away(&self) -> bool {
        match self {
            QuestionAction::List => true,
            QuestionAction::Answer(_) | QuestionAction::Go(_) | QuestionAction::Show(_) | QuestionAction::StandBy => {
                false
            }
        }
    }
}

impl Panel {
    /// Whether it is a field that is typed into, or holds one that has the focus.
    fn is_field(self) -> bool {
        match self {
            Panel::Reason | Panel::Note | Panel::Grounds => true,
            Panel::Towns | Panel::National | Panel::Hints | Panel::Words | Panel::Map => false,
        }
    }
}

impl From<AnswerAction> for QuestionAction {
    fn from(action: AnswerAction) -> QuestionAction {
        QuestionAction::Answer(action)
    }
}

impl From<ValueAction> for QuestionAction {
    fn from(action: ValueAction) -> QuestionAction {
        QuestionAction::Answer(AnswerAction::Value(action))
    }
}
