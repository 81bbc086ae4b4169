//! The few things that are said first: strengths and gaps.

use std::cmp::Reverse;

use crate::catalogue::Level;
use crate::scoring::types::{Entry, Scores, Step};

const AT_MOST: usize = 3;

/// The level from which a question is a strength: some sections do it.
const STRENGTH: u8 = 2;

/// Questions at level 2 or above, highest first, equal ones in questionnaire order, at most three.
pub fn strengths(scores: &Scores) -> Vec<&Entry> {
    let level = |e: &Entry| e.state.level().filter(|l| l.get() >= STRENGTH);
    let mut strengths: Vec<(Level, &Entry)> = scores.entries.iter().filter_map(|e| Some((level(e)?, e))).collect();
    strengths.sort_by_key(|(level, _)| Reverse(*level));
    strengths.into_iter().map(|(_, entry)| entry).take(AT_MOST).collect()
}

/// Gaps: the first three of `steps`, or fewer where there are fewer.
pub fn gaps(steps: &[Step]) -> &[Step] {
    &steps[..steps.len().min(AT_MOST)]
}
