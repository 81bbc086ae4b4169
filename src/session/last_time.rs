//! "As last time": what counted in the round before, as the answer to the same question now.

use super::Session;
use crate::assessment::{Answer, Value};
use crate::catalogue::{Level, QuestionId};

/// Why there is nothing to take over from the round before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoLastTime {
    /// There is no round before.
    FirstRound,
    /// The round before answered another edition: its levels are those of another scale.
    OtherEdition,
    /// Nothing counted as the answer there: it was left open, or nothing was agreed on it.
    NotAnswered,
    /// It is the answer already.
    IsSo,
}

impl NoLastTime {
    /// The key of the sentence that says so.
    pub fn key(self) -> &'static str {
        match self {
            NoLastTime::FirstRound => "last-time-first-round",
            NoLastTime::OtherEdition => "last-time-other-edition",
            NoLastTime::NotAnswered => "last-time-not-answered",
            NoLastTime::IsSo => "last-time-is-so",
        }
    }
}

impl Session {
    /// The answer that counted for `question` in the round before, whatever edition it was of; none where there is none.
    pub fn answer_before(&self, question: &QuestionId) -> Option<&Answer> {
        let [.., before, _] = self.assessment.rounds.as_slice() else { return None };
        before.result().get(question)
    }

    /// The level that counted for `question` in the round before, where that is of the same scale.
    pub fn level_before(&self, question: &QuestionId) -> Option<Level> {
        let [.., before, current] = self.assessment.rounds.as_slice() else { return None };
        match before.result().get(question).and_then(|answer| answer.value.as_ref()) {
            Some(Value::Level(level)) if before.edition == current.edition => Some(*level),
            _ => None,
        }
    }

    /// What is noted on `question` is what was noted in the round before, and nothing of this one.
    pub fn has_note_of_last_time(&self, question: &QuestionId) -> bool {
        let note = self.answer(question).note.trim();
        !note.is_empty() && self.answer_before(question).is_some_and(|before| before.note.trim() == note)
    }

    /// What the answer to `question` becomes "as last time": the value that counted in the round before; where nothing is
    /// noted now, what was noted there too, and whether that stays inside; likewise what it rests on. The mark stays as it is.
    pub fn last_time(&self, question: &QuestionId) -> Result<Answer, NoLastTime> {
        let [.., before, current] = self.assessment.rounds.as_slice() else { return Err(NoLastTime::FirstRound) };
        if before.edition != current.edition {
            return Err(NoLastTime::OtherEdition);
        }
        let there = before.result().get(question).filter(|there| there.value.is_some());
        let there = there.ok_or(NoLastTime::NotAnswered)?;
        let now = self.answer(question);
        let mut answer = now.clone();
        if answer.value != there.value {
            answer.value = there.value.clone();
            answer.said_by = None;
        }
        if now.note.trim().is_empty() {
            answer.note = there.note.clone();
            // What was inside before stays inside.
            answer.note_is_inside = if there.note.is_empty() { now.note_is_inside } else { there.note_is_inside };
        }
        if now.grounds.trim().is_empty() && !there.grounds.is_empty() {
            (answer.grounds, answer.addresses_may_leave) = (there.grounds.clone(), there.addresses_may_leave);
        }
        if answer == *now { Err(NoLastTime::IsSo) } else { Ok(answer) }
    }
}
