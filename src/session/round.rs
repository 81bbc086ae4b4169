//! Rounds: how the next one begins, and what goes with one that is taken away. Earlier rounds are never touched.

use jiff::civil::Date;

use super::Session;
use crate::assessment::{Assessment, Edit, Response, Role, Round, RoundEdit};
use crate::catalogue::{EditionId, Questionnaire};

/// Whose answers those of a new assessment are until that is said: the office that promotes DX, as the start screen says.
pub(super) const BEGINNER: Role = Role::Promotion;

/// The round that follows on the latest one of `assessment`, on `date`: one empty response, no votes, and from the one
/// before it the targets and the items that are still to be done. It answers `questionnaire`; where an earlier edition was
/// answered before, what that alone had goes: targets of its factors, and that an item carries out a step on its question,
/// while the item stays.
pub fn next_round(assessment: &Assessment, date: Date, questionnaire: &Questionnaire) -> Round {
    let before = assessment.current();
    // Whoever answered alone does so again.
    let role = match before.responses.as_slice() {
        [one] => one.role,
        _ => BEGINNER,
    };
    let mut round = Round {
        targets: before.targets.clone(),
        items: before.items.iter().filter(|item| item.status.is_open()).cloned().collect(),
        ..blank_round(date, &questionnaire.edition, role)
    };
    round.targets.retain(|factor, _| questionnaire.factor(factor).is_some());
    for item in &mut round.items {
        item.step.take_if(|(question, _)| questionnaire.question(question).is_none());
    }
    round
}

/// A round on `date` with one empty response of `role` and nothing else.
pub(super) fn blank_round(date: Date, edition: impl Into<EditionId>, role: Role) -> Round {
    let response = Response { role, ..Response::default() };
    Round { responses: vec![response], ..Round::blank(date, edition) }
}

impl Session {
    /// The edit that begins the next round, which is the one that is worked on from then on.
    pub fn begin_round(&self, date: Date, questionnaire: &Questionnaire) -> Edit {
        let round = next_round(&self.assessment, date, questionnaire);
        Edit::Round(RoundEdit::Insert(self.assessment.rounds.len(), Box::new(round)))
    }

    /// The edit that takes away the round that is worked on. Refused where it is the only one.
    pub fn remove_round(&self) -> Edit {
        Edit::Round(RoundEdit::Remove(self.round()))
    }
}
