//! Beginning a round and taking one away. What a new one takes over is the business of [`NextRound`].

use jiff::civil::Date;

use super::Session;
use crate::assessment::{Assessment, Edit, NextRound, Round, RoundEdit, TakenOver};
use crate::catalogue::Questionnaire;

/// The round that follows on the latest one of `assessment`, as [`NextRound::of`] makes it.
pub fn next_round(assessment: &Assessment, date: Date, questionnaire: &Questionnaire) -> Round {
    NextRound::of(assessment, date, questionnaire).round
}

impl Session {
    /// What beginning the next round would take over, before it is done.
    pub fn taken_over(&self, date: Date, questionnaire: &Questionnaire) -> TakenOver {
        NextRound::of(&self.assessment, date, questionnaire).taken
    }

    /// The edit that begins the next round, called `title`, which is the one that is worked on from then on.
    pub fn begin_round(&self, title: &str, date: Date, questionnaire: &Questionnaire) -> Edit {
        let round = Round { title: title.to_owned(), ..next_round(&self.assessment, date, questionnaire) };
        Edit::Round(RoundEdit::Insert(self.assessment.rounds.len(), Box::new(round)))
    }

    /// The edit that takes away the round that is worked on. Refused where it is the only one.
    pub fn remove_round(&self) -> Edit {
        Edit::Round(RoundEdit::Remove(self.round()))
    }
}
