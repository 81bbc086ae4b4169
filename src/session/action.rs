//! What a person does to an answer, said relative to what stands there, and the edit that it comes to.

use super::Session;
use crate::assessment::{Answer, AnswerChange, Edit, Value};
use crate::catalogue::{Level, QuestionId};

/// One thing done to an answer. What it comes to depends on the answer as it is when it is carried out.
#[derive(Clone, Debug, PartialEq)]
pub enum AnswerAction {
    Value(ValueAction),
    /// Turns the mark over.
    Mark,
    Note(String),
    NoteIsInside(bool),
    Grounds(String),
    AddressesMayLeave(bool),
    /// What counted in the round before is the answer again, as [`Session::last_time`] has it.
    AsLastTime,
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

impl Session {
    /// The edit that does `action` to the answer to `question` on the sheet that is worked on; none where it changes
    /// nothing, so that nothing is put in for its sake.
    pub fn edit_for(&self, question: &QuestionId, action: &AnswerAction) -> Option<Edit> {
        let answer = self.answer(question);
        let change = match action {
            AnswerAction::Value(action) => {
                let value = action.on(answer);
                (value != answer.value).then_some(AnswerChange::Value(value))
            }
            AnswerAction::Mark => Some(AnswerChange::IsMarked(!answer.is_marked)),
            AnswerAction::Note(note) => (*note != answer.note).then(|| AnswerChange::Note(note.clone())),
            AnswerAction::AsLastTime => self.last_time(question).ok().map(AnswerChange::Whole),
            AnswerAction::Grounds(grounds) => {
                (*grounds != answer.grounds).then(|| AnswerChange::Grounds(grounds.clone()))
            }
            AnswerAction::AddressesMayLeave(may) => {
                (*may != answer.addresses_may_leave).then_some(AnswerChange::AddressesMayLeave(*may))
            }
            AnswerAction::NoteIsInside(is) => (*is != answer.note_is_inside).then_some(AnswerChange::NoteIsInside(*is)),
        };
        change.map(|change| self.change_answer(question.clone(), change))
    }
}

impl ValueAction {
    /// The value after it.
    fn on(&self, answer: &Answer) -> Option<Value> {
        let level = answer.level();
        match self {
            ValueAction::Level(level) => Some(Value::Level(*level)),
            ValueAction::Higher => {
                Some(Value::Level(level.map_or(Level::MIN, |level| level.next().unwrap_or(Level::MAX))))
            }
            ValueAction::Lower => {
                let below = |level: Level| Level::new(level.get().saturating_sub(1)).unwrap_or(Level::MIN);
                Some(Value::Level(level.map_or(Level::MAX, below)))
            }
            ValueAction::Unknown => Some(Value::Unknown),
            ValueAction::NotApplicable(reason) => Some(Value::NotApplicable(reason.clone())),
            ValueAction::Clear => None,
        }
    }
}
