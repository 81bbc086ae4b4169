//! Taking votes: what a vote may become, as new lists of votes. Nothing keeps an order or a time.

use crate::assessment::privacy::REVEALED_FROM;
use crate::assessment::workshop::{Choice, Method, VOTES, Vote};

/// Those in the room against the votes that are in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turnout {
    /// Votes that are in, don't-knows included.
    pub voted: u64,
    /// Those present; none before it was said.
    pub present: Option<u32>,
}

/// Why a vote can't be revealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Nobody has voted.
    NoVotes,
    /// More votes than people.
    TooMany { voted: u64, present: u32 },
    /// A secret vote of so few that they could be found out.
    TooFewForSecret { voted: u64 },
}

impl Turnout {
    /// How many votes are still to come; nothing where it is not known, or too many are in.
    pub fn missing(self) -> Option<u64> {
        u64::from(self.present?).checked_sub(self.voted)
    }

    /// Everybody who is present has voted.
    pub fn is_complete(self) -> bool {
        self.missing() == Some(0)
    }
}

/// The vote that is being taken: the last, while it is not revealed.
pub fn under_way(votes: &[Vote]) -> Option<&Vote> {
    votes.last().filter(|vote| !vote.is_revealed)
}

/// With a vote by `method` under way: a new one after those that were revealed, or the one under way taken another way
/// while nobody has voted in it. Nothing where neither can be.
pub fn begin(votes: &[Vote], method: Method) -> Option<Vec<Vote>> {
    let new = Vote { method, ..Vote::default() };
    match under_way(votes) {
        Some(vote) if vote.counts.total() > 0 => None,
        Some(_) => Some(with_last(votes, new)),
        None if votes.len() < VOTES => Some(votes.iter().copied().chain([new]).collect()),
        None => None,
    }
}

/// With `count` people at `choice` in the vote under way.
pub fn count(votes: &[Vote], choice: Choice, count: u32) -> Option<Vec<Vote>> {
    let vote = under_way(votes)?;
    Some(with_last(votes, Vote { counts: vote.counts.with(choice, count), ..*vote }))
}

/// With one more at `choice` in the vote under way.
pub fn cast(votes: &[Vote], choice: Choice) -> Option<Vec<Vote>> {
    let vote = under_way(votes)?;
    Some(with_last(votes, Vote { counts: vote.counts.and(choice), ..*vote }))
}

/// With one less at `choice` in the vote under way.
pub fn take_back(votes: &[Vote], choice: Choice) -> Option<Vec<Vote>> {
    let vote = under_way(votes)?;
    let less = vote.counts.of(choice).checked_sub(1)?;
    Some(with_last(votes, Vote { counts: vote.counts.with(choice, less), ..*vote }))
}

/// Without the vote under way: what was counted in it is thrown away.
pub fn discard(votes: &[Vote]) -> Option<Vec<Vote>> {
    under_way(votes)?;
    Some(votes[..votes.len() - 1].to_vec())
}

/// Whether `vote` may be shown to the room of so many `present`.
///
/// # Errors
/// Where it would show nothing, more votes than people, or, of a secret vote, who voted what.
pub fn may_reveal(vote: &Vote, present: Option<u32>) -> Result<(), Refusal> {
    let voted = vote.counts.total();
    match present {
        _ if voted == 0 => Err(Refusal::NoVotes),
        Some(present) if voted > u64::from(present) => Err(Refusal::TooMany { voted, present }),
        _ if vote.method.is_secret() && voted < REVEALED_FROM => Err(Refusal::TooFewForSecret { voted }),
        _ => Ok(()),
    }
}

/// Those `present`, where they are too few for a vote by `method` ever to be revealed.
pub fn too_few_for(method: Method, present: Option<u32>) -> Option<u32> {
    present.filter(|present| method.is_secret() && u64::from(*present) < REVEALED_FROM)
}

/// With the vote under way revealed to so many `present`.
pub fn reveal(votes: &[Vote], present: Option<u32>) -> Option<Vec<Vote>> {
    let vote = under_way(votes)?;
    Some(with_last(votes, Vote { is_revealed: true, present, ..*vote }))
}

fn with_last(votes: &[Vote], last: Vote) -> Vec<Vote> {
    let before = votes.len().saturating_sub(1);
    votes[..before].iter().copied().chain([last]).collect()
}

/// Whether the levels of a vote that was revealed may be shown: of a secret one, only where so many answered with a level
/// that nobody can be found out, or nobody did.
pub fn shows_levels(vote: &Vote) -> bool {
    !vote.method.is_secret() || vote.may_be_shown() || vote.counts.answered() == 0
}
