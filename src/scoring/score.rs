//! Scores, bounds and stages of the factors and of the whole hall.
//!
//! The overall bounds are the mean of the factors' bounds. A factor without an answer has no score yet, and opens them
//! from 0 to 5; a factor in which nothing applies is left out of score and bounds alike.

use crate::assessment::Answers;
use crate::catalogue::{FactorId, Level, Questionnaire};
use crate::scoring::entries::entries;
use crate::scoring::types::{Bounds, Entry, FactorScore, Overall, Scores, State, Tally};

/// How many of several there must be: at least so large a part of them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Share {
    part: usize,
    whole: usize,
}

/// Questions that must have reached a level for it to be the stage of their factor; and factors, for the overall stage.
pub(super) const STAGE_FROM: Share = Share { part: 3, whole: 4 };
/// Questions that apply that must have a level for an overall stage to be shown.
pub(super) const OVERALL_STAGE_FROM: Share = Share { part: 1, whole: 2 };

impl Share {
    pub fn is_reached(self, count: usize, all: usize) -> bool {
        count * self.whole >= all * self.part
    }

    /// As sentences tell it, which have words for some.
    pub fn percent(self) -> usize {
        (self.part * 100).div_ceil(self.whole)
    }
}

/// All scores of `answers`.
pub fn score(questionnaire: &Questionnaire, answers: &Answers) -> Scores {
    score_entries(questionnaire, entries(questionnaire, answers))
}

/// All scores of `entries`, which stand in questionnaire order.
pub(super) fn score_entries(questionnaire: &Questionnaire, entries: Vec<Entry>) -> Scores {
    let factors: Vec<FactorScore> = questionnaire.factors.iter().map(|f| factor_score(&f.id, &entries)).collect();
    let overall = overall(&factors);
    Scores { entries, factors, overall }
}

/// The mean of `values`, nothing where there are none.
pub(super) fn mean(values: impl IntoIterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.into_iter().fold((0.0, 0_u32), |(sum, count), value| (sum + value, count + 1));
    (count > 0).then(|| sum / f64::from(count))
}

fn factor_score(factor: &FactorId, entries: &[Entry]) -> FactorScore {
    let entries: Vec<&Entry> = entries.iter().filter(|e| e.factor == *factor).collect();
    let levels: Vec<Level> = entries.iter().filter_map(|e| e.state.level()).collect();
    FactorScore {
        factor: factor.clone(),
        mean: mean(levels.iter().map(|l| l.value())),
        bounds: bounds(&entries),
        stage: stage(&levels),
        lowest: levels.iter().min().copied(),
        highest: levels.iter().max().copied(),
        tally: tally(&entries),
    }
}

fn overall(factors: &[FactorScore]) -> Overall {
    let tally = factors.iter().fold(Tally::default(), |sum, factor| sum.plus(&factor.tally));
    let stages: Vec<Level> = factors.iter().filter_map(|f| f.stage).collect();
    let low = mean(factors.iter().filter_map(|f| f.bounds).map(|b| b.low));
    let high = mean(factors.iter().filter_map(|f| f.bounds).map(|b| b.high));
    Overall {
        mean: mean(factors.iter().filter_map(|f| f.mean)),
        factors: stages.len(),
        bounds: low.zip(high).map(|(low, high)| Bounds { low, high }),
        stage: if tally.has_overall_stage() { stage(&stages) } else { None },
        tally,
    }
}

/// The highest level that [`STAGE_FROM`] of `levels` have reached.
fn stage(levels: &[Level]) -> Option<Level> {
    let reached = |level: &Level| STAGE_FROM.is_reached(levels.iter().filter(|l| *l >= level).count(), levels.len());
    Level::ALL.into_iter().rev().find(|level| !levels.is_empty() && reached(level))
}

fn bounds(entries: &[&Entry]) -> Option<Bounds> {
    let with = |unanswered: Level| {
        mean(entries.iter().filter_map(|e| match e.state {
            State::Level(level) => Some(level.value()),
            State::Unknown | State::Open => Some(unanswered.value()),
            State::NotApplicable => None,
        }))
    };
    with(Level::MIN).zip(with(Level::MAX)).map(|(low, high)| Bounds { low, high })
}

fn tally(entries: &[&Entry]) -> Tally {
    let mut tally = Tally::default();
    for entry in entries {
        match entry.state {
            State::Level(_) => tally.answered += 1,
            State::Unknown => tally.unknown += 1,
            State::NotApplicable => tally.not_applicable += 1,
            State::Open => tally.open += 1,
        }
        tally.filled_in += usize::from(entry.follows_from.is_some());
    }
    tally
}
