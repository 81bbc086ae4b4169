//! Which votes of a secret vote under way may reach a file: blocks of five new ones, so that no two states of the file,
//! of its recovery copies or of what lies beside them tell what somebody voted.
//!
//! Whatever is written of an open assessment passes through here, on its way into a [`Snapshot`](super::Snapshot).

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::assessment::Assessment;
use crate::assessment::privacy::FILED_TOGETHER;
use crate::assessment::workshop::{Choice, Counts, Method, Vote};
use crate::catalogue::QuestionId;

/// A vote: the round, the question, and its place among the votes on it.
type VoteId = (usize, QuestionId, usize);

/// The secret votes under way as files may hold them.
#[derive(Clone, Debug, Default)]
pub struct BallotBox(BTreeMap<VoteId, (Method, Counts)>);

impl BallotBox {
    /// As files hold the votes of `assessment` already, from one of which it was read.
    pub fn of(assessment: &Assessment) -> BallotBox {
        BallotBox(under_way(assessment).map(|(id, vote)| (id, (vote.method, vote.counts))).collect())
    }

    /// Takes in what was voted since: five new votes or more at a time, never fewer.
    pub fn follow(&mut self, assessment: &Assessment) {
        for (id, vote) in under_way(assessment) {
            let in_file = self.0.entry(id).or_insert((vote.method, Counts::default()));
            if in_file.0 != vote.method || vote.counts.total() == 0 {
                *in_file = (vote.method, Counts::default());
            }
            if new_votes(&in_file.1, &vote.counts) >= FILED_TOGETHER {
                in_file.1 = vote.counts;
            }
        }
        // One that was thrown away is kept in mind: it may come back by undoing, with votes that a file has.
        self.0.retain(|(round, question, place), _| {
            let talk = assessment.rounds.get(*round).and_then(|round| round.workshop.talk(question));
            talk.and_then(|talk| talk.votes.get(*place)).is_none_or(|vote| !vote.is_revealed)
        });
    }

    /// `assessment` as it may be written; nothing where that is all of it, as no secret vote is under way.
    pub fn writable(&self, assessment: &Assessment) -> Option<Arc<Assessment>> {
        let mut votes = under_way(assessment).peekable();
        votes.peek()?;
        let mut writable = assessment.clone();
        for (id, _) in votes {
            let counts = self.in_file(&id);
            let (round, question, place) = id;
            if let Some(talk) = writable.rounds[round].workshop.talks.get_mut(&question) {
                talk.votes[place].counts = counts;
            }
        }
        Some(Arc::new(writable))
    }

    /// Votes that no file may hold yet: they are lost with the program.
    pub fn kept_back(&self, assessment: &Assessment) -> u64 {
        under_way(assessment).map(|(id, vote)| new_votes(&self.in_file(&id), &vote.counts)).sum()
    }

    fn in_file(&self, id: &VoteId) -> Counts {
        self.0.get(id).map(|(_, counts)| *counts).unwrap_or_default()
    }
}

fn under_way(assessment: &Assessment) -> impl Iterator<Item = (VoteId, &Vote)> {
    let talks =
        assessment.rounds.iter().enumerate().flat_map(|(round, there)| {
            there.workshop.talks.iter().map(move |(question, talk)| (round, question, talk))
        });
    talks.flat_map(|(round, question, talk)| {
        let votes = talk.votes.iter().enumerate().filter(|(_, vote)| vote.is_secret_under_way());
        votes.map(move |(place, vote)| ((round, question.clone(), place), vote))
    })
}

/// Votes in `now` that are not in `before`.
fn new_votes(before: &Counts, now: &Counts) -> u64 {
    Choice::ALL.into_iter().map(|choice| u64::from(now.of(choice).saturating_sub(before.of(choice)))).sum()
}
