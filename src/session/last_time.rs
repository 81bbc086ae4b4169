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
        self.assessment.round_before()?.result().get(question)
    }

    /// The level that counted for `question` in the round before, where that is of the same scale.
    pub fn level_before(&self, question: &QuestionId) -> Option<Level> {
        let (before, current) = (self.assessment.round_before()?, self.assessment.current());
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
        let before = self.assessment.round_before().ok_or(NoLastTime::FirstRound)?;
        if before.edition != self.assessment.current().edition {
            return Err(NoLastTime::OtherEdition);
        }
        let there = before.result().get(question).filter(|there| there.value.is_some());
        let there = there.ok_or(NoLastTime::NotAnswered)?;
        let now = self.answer(question);
        // Each field is named: of a new one it is to be said here whether it is as last time.
        let Answer { value, note, note_is_inside, grounds, addresses_may_leave, is_marked, said_by } = now.clone();
        let said_by = said_by.filter(|_| value == there.value);
        let (note, note_is_inside) = match (note.trim().is_empty(), there.note.is_empty()) {
            // What was inside before stays inside.
            (true, false) => (there.note.clone(), there.note_is_inside),
            (true, true) => (String::new(), note_is_inside),
            (false, _) => (note, note_is_inside),
        };
        let (grounds, addresses_may_leave) = match grounds.trim().is_empty() && !there.grounds.is_empty() {
            true => (there.grounds.clone(), there.addresses_may_leave),
            false => (grounds, addresses_may_leave),
        };
        let value = there.value.clone();
        let answer = Answer { value, note, note_is_inside, grounds, addresses_may_leave, is_marked, said_by };
        if answer == *now { Err(NoLastTime::IsSo) } else { Ok(answer) }
    }
}
