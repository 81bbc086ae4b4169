//! Changes to one answer.

use super::{AnswerChange, AnswerEdit, Sheet, bounded, entry, refused};
use crate::assessment::{Answer, Answers, Round, SaidBy, Value, limits};
use crate::problem::Problem;

impl AnswerEdit {
    pub(super) fn apply(self, round: &mut Round) -> Result<AnswerEdit, Problem> {
        let AnswerEdit { round: at, sheet, question, change } = self;
        let answers = match sheet {
            Sheet::Agreed => &mut round.agreed,
            Sheet::Response(n) => &mut entry(&mut round.responses, n, "edit-unknown-response")?.answers,
        };
        let before = answers.get(&question).cloned().unwrap_or_default();
        let (after, undo) = change.on(before);
        check_answer(&after).map_err(|problem| problem.of(&question))?;
        if answers.get(&question).is_none() && !after.is_blank() && answers.len() >= limits::ANSWERS {
            return Err(refused("edit-too-many").with("max", limits::ANSWERS));
        }
        answers.set(question.clone(), after);
        Ok(AnswerEdit { round: at, sheet, question, change: undo })
    }
}

impl AnswerChange {
    /// `answer` after the change, and the change back.
    fn on(self, mut answer: Answer) -> (Answer, AnswerChange) {
        use std::mem::replace;
        let undo = match self {
            // Whoever gives another value says it himself: going back restores who said the one before.
            AnswerChange::Value(value) if answer.said_by.is_some() && value != answer.value => {
                let said_here = Answer { value, said_by: None, ..answer.clone() };
                AnswerChange::Whole(replace(&mut answer, said_here))
            }
            AnswerChange::Value(value) => AnswerChange::Value(replace(&mut answer.value, value)),
            AnswerChange::Note(note) => AnswerChange::Note(replace(&mut answer.note, note)),
            AnswerChange::NoteIsInside(is) => AnswerChange::NoteIsInside(replace(&mut answer.note_is_inside, is)),
            AnswerChange::Grounds(grounds) => AnswerChange::Grounds(replace(&mut answer.grounds, grounds)),
            AnswerChange::AddressesMayLeave(may) => {
                AnswerChange::AddressesMayLeave(replace(&mut answer.addresses_may_leave, may))
            }
            AnswerChange::IsMarked(is) => AnswerChange::IsMarked(replace(&mut answer.is_marked, is)),
            AnswerChange::Whole(whole) => AnswerChange::Whole(replace(&mut answer, whole)),
        };
        (answer, undo)
    }
}

pub(super) fn check_answers(answers: &Answers) -> Result<(), Problem> {
    if answers.len() > limits::ANSWERS {
        return Err(refused("edit-too-many").with("max", limits::ANSWERS));
    }
    answers.iter().try_for_each(|(question, answer)| check_answer(answer).map_err(|problem| problem.of(question)))
}

pub(super) fn check_answer(answer: &Answer) -> Result<(), Problem> {
    // Taken apart here and in the checks beside, so that a new text or list is not forgotten.
    let Answer { value, note, note_is_inside: _, grounds, addresses_may_leave: _, is_marked: _, said_by } = answer;
    bounded(note, limits::NOTE)?;
    bounded(grounds, limits::TEXT)?;
    said_by.as_ref().map_or(Ok(()), |SaidBy { role: _, name }| bounded(name, limits::TEXT))?;
    match value {
        Some(Value::NotApplicable(reason)) if reason.trim().is_empty() => Err(refused("edit-reason-missing")),
        Some(Value::NotApplicable(reason)) => bounded(reason, limits::TEXT),
        _ => Ok(()),
    }
}
