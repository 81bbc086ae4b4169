//! Sheets that were read and are not taken in yet: what they are and which of them count, as far as that was asked.

use jiff::civil::Date;

use crate::assessment::{Assessment, PaperSheet, Response, Round};
use crate::catalogue::Catalogue;
use crate::exchange::{self, Clash, Collected, SamePerson, join};
use crate::session::{SessionId, next_round};
use crate::ui::command::TakeInAs;

/// Sheets that were read and are not taken in yet.
#[derive(Clone, Debug)]
pub struct PendingImport {
    pub session: SessionId,
    pub round: usize,
    pub collected: Collected,
    /// What they are, once that was asked.
    pub(in crate::ui) take_as: Option<TakeInAs>,
    /// Which of several responses of the same person count, once that was asked.
    pub(in crate::ui) decided: Vec<(Clash, SamePerson)>,
    /// Something has to be asked that could not be yet.
    pub(in crate::ui) asks: bool,
    /// The sheet of paper that they are, which is done with once they are in, and how many came before it.
    pub(in crate::ui) paper: Option<(Box<PaperSheet>, usize)>,
}

impl PendingImport {
    /// Read for this round of this session.
    pub fn new(session: SessionId, round: usize, collected: Collected) -> Self {
        PendingImport { session, round, collected, take_as: None, decided: Vec::new(), asks: false, paper: None }
    }

    /// The responses in it.
    pub(in crate::ui) fn responses(&self) -> Vec<Response> {
        self.collected.given.iter().map(|given| given.response.clone()).collect()
    }

    /// The round they join, with its place: that they were read for, or the next.
    pub(in crate::ui) fn base(&self, assessment: &Assessment, catalogue: &Catalogue, today: Date) -> (Round, usize) {
        match self.take_as {
            Some(TakeInAs::NextRound) => {
                (next_round(assessment, today, &catalogue.questionnaire), assessment.rounds.len())
            }
            _ => (assessment.rounds[self.round].clone(), self.round),
        }
    }

    /// What joining `round`, which is or will be the one of `assessment` at place `at`, comes to as far as it is decided.
    pub(in crate::ui) fn joined(&self, assessment: &Assessment, round: &Round, at: usize) -> exchange::Incoming {
        let decide = |clash: &Clash| self.decided.iter().find(|(asked, _)| asked == clash).map(|(_, decided)| *decided);
        join(assessment, round, at, &self.collected.given, &decide)
    }
}
