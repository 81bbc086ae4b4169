//! The few things that are said first: strengths and gaps.

use std::cmp::Reverse;

use crate::catalogue::Level;
use crate::scoring::types::{Entry, Scores, Step};

/// Strengths that are named, and gaps.
pub const MOST_NAMED: usize = 3;

/// The level from which a question is a strength: some sections do it.
pub const STRENGTH: u8 = 2;

/// Questions at level [`STRENGTH`] or above, highest first, equal ones in questionnaire order, at most [`MOST_NAMED`].
pub fn strengths(scores: &Scores) -> Vec<&Entry> {
    let level = |e: &Entry| e.state.level().filter(|l| l.get() >= STRENGTH);
    let mut strengths: Vec<(Level, &Entry)> = scores.entries.iter().filter_map(|e| Some((level(e)?, e))).collect();
    strengths.sort_by_key(|(level, _)| Reverse(*level));
    strengths.into_iter().map(|(_, entry)| entry).take(MOST_NAMED).collect()
}

/// Where the hall is lowest.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Gaps<'a> {
    /// At most [`MOST_NAMED`], lowest level first, equal ones in the order of the steps.
    pub named: Vec<&'a Step>,
    /// Further questions at level 0.
    pub more_at_zero: usize,
}

/// Of the questions below their target those at the lowest levels, but none that is among the [`strengths`]. `steps` are
/// all of these `scores`.
pub fn gaps<'a>(scores: &Scores, steps: &'a [Step]) -> Gaps<'a> {
    let strengths = strengths(scores);
    let is_strength = |step: &&Step| strengths.iter().any(|entry| entry.question == step.question);
    let mut named: Vec<&Step> = steps.iter().filter(|step| !is_strength(step)).collect();
    // Stable: equal ones stay in the order of the steps.
    named.sort_by_key(|step| step.from);
    let rest = named.split_off(named.len().min(MOST_NAMED));
    Gaps { named, more_at_zero: rest.iter().filter(|step| step.from == Level::MIN).count() }
}
