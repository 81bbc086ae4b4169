//! What of a group may be shown: the one place that decides it, for screens and for everything that leaves the hall.
//!
//! | file | owns |
//! |---|---|
//! | `people` | who counts as one person, and how sheets are counted |
//! | `closing` | the figures that outputs may carry, and when they may change |
//! | `publication` | the copy that all outputs are made from |
//! | `strip` | the copy without persons that stays in the hall |
//!
//! Screens that only the owner of the file sees, and the projector, show what is counted now, from [`SHOWN_FROM`] on.
//! Outputs show the figures of a [`Closing`] and nothing else of a group.

mod closing;
mod people;
mod publication;
mod strip;

pub use closing::{Closing, Figure, State, Voice, behind, close, is_worth_closing, reopen, state};
pub use people::{Tally, tally};
pub use publication::{Publication, publication};
pub use strip::strip;

use crate::assessment::workshop::{Counts, Vote};

/// People who answered with a level from which the distribution of sheets may be shown where nobody is to be found out: in
/// all that leaves the hall, and on screen (`docs/workshop.md`). Asked by [`Tally::may_be_shown`] alone.
pub const SHOWN_FROM: u64 = 5;

/// Votes from which a secret vote may be revealed, and votes for a level from which the distribution of a vote may be
/// shown: in all that leaves the hall, of a secret one on screen too. Asked by [`Vote::may_be_shown`] and by
/// `workshop::may_reveal`; sheets have a number of their own.
pub const REVEALED_FROM: u64 = SHOWN_FROM;

/// Votes of a secret vote under way that go into a file together: two states of the file differ by nobody's, or by those
/// of so many.
pub const FILED_TOGETHER: u64 = SHOWN_FROM;

/// People from which figures that were fixed may change: two reports differ by nobody's answers, or by those of so many.
pub const CHANGED_FROM: u64 = SHOWN_FROM;

impl Vote {
    /// So many voted for a level that its distribution may be shown where nobody is to be found out.
    pub fn may_be_shown(&self) -> bool {
        self.counts.answered() >= REVEALED_FROM
    }
}

/// Groups beside each other, such as roles, as far as nobody can be found out: at least two, each with as many answers as
/// may be shown; nothing where there are fewer. What is left of `all` answers when those shown are taken away is nothing,
/// or again as many as may be shown: no group that is not shown can be had by subtraction.
pub fn side_by_side<K: Copy + Ord>(all: &[(K, Tally)]) -> Vec<(K, Counts)> {
    let mut shown: Vec<&(K, Tally)> = all.iter().filter(|(_, tally)| tally.may_be_shown()).collect();
    while !shown.is_empty() && !rest_is_hidden(all, &shown) {
        // Of equally small ones the last, so that the same answers always show the same.
        let smallest = shown.iter().rev().min_by_key(|(_, tally)| tally.sheets.total()).map(|(group, _)| *group);
        shown.retain(|(group, _)| Some(*group) != smallest);
    }
    if shown.len() < 2 {
        return Vec::new();
    }
    shown.into_iter().map(|(group, tally)| (*group, tally.sheets)).collect()
}

/// Whether what the groups that are not shown answered together tells of nobody.
fn rest_is_hidden<K: Copy + Ord>(all: &[(K, Tally)], shown: &[&(K, Tally)]) -> bool {
    let rest = all.iter().filter(|(group, _)| shown.iter().all(|(there, _)| there != group));
    let (answered, total) = rest.fold((0, 0), |(answered, total), (_, tally)| {
        (answered + tally.people.answered(), total + tally.sheets.total())
    });
    total == 0 || answered >= SHOWN_FROM
}
