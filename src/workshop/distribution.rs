//! How answers are spread over the levels.

use super::agreement::agreement;
use crate::assessment::workshop::Counts;
use crate::catalogue::Level;

/// Counts and what they come to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Distribution {
    pub counts: Counts,
    /// Both middle levels, the lower first; the same twice where they don't differ. Nothing where no level was answered.
    pub median: Option<(Level, Level)>,
    /// The lowest and the highest level answered.
    pub range: Option<(Level, Level)>,
    /// 0.0 to 1.0; nothing below two answers.
    pub agreement: Option<f64>,
    /// Don't-knows among all answers, 0.0 to 1.0; nothing where there are no answers.
    pub unknown_share: Option<f64>,
}

/// One level or two next to each other, and how many answered with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Crowd {
    pub low: Level,
    /// The same where it is one.
    pub high: Level,
    pub count: u64,
}

impl Distribution {
    /// What `counts` come to.
    pub fn of(counts: &Counts) -> Distribution {
        let answered = counts.answered();
        let total = counts.total();
        let lowest = Level::ALL.into_iter().find(|level| has(counts, *level));
        let highest = Level::ALL.into_iter().rev().find(|level| has(counts, *level));
        Distribution {
            counts: *counts,
            median: nth(counts, answered.saturating_sub(1) / 2).zip(nth(counts, answered / 2)),
            range: lowest.zip(highest),
            agreement: agreement(counts),
            unknown_share: (total > 0).then(|| f64::from(counts.unknown) / total as f64),
        }
    }

    /// How many answered with a level.
    pub fn answered(&self) -> u64 {
        self.counts.answered()
    }

    /// Where more answers lie than anywhere else: one level, or two next to each other. Nothing where two such places hold
    /// as many.
    pub fn crowd(&self) -> Option<Crowd> {
        let beside = |level: Level| {
            let levels = [Some(level), level.next()].into_iter().flatten();
            let answered: Vec<Level> = levels.filter(|level| has(&self.counts, *level)).collect();
            let count = answered.iter().map(|level| at(&self.counts, *level)).sum();
            Some(Crowd { low: *answered.first()?, high: *answered.last()?, count })
        };
        let mut all: Vec<Crowd> = Level::ALL.into_iter().filter_map(beside).collect();
        all.dedup();
        let most = all.iter().map(|crowd| crowd.count).max()?;
        let mut largest = all.into_iter().filter(|crowd| crowd.count == most);
        largest.next().filter(|_| largest.next().is_none())
    }

    /// The median, where it is one level.
    pub fn one_median(&self) -> Option<Level> {
        self.median.filter(|(lower, upper)| lower == upper).map(|(level, _)| level)
    }
}

fn has(counts: &Counts, level: Level) -> bool {
    at(counts, level) > 0
}

fn at(counts: &Counts, level: Level) -> u64 {
    u64::from(counts.levels[usize::from(level.get())])
}

/// The level of the answer at place `n`, from 0, when they stand from the lowest to the highest.
fn nth(counts: &Counts, n: u64) -> Option<Level> {
    let mut before = 0;
    Level::ALL.into_iter().find(|level| {
        before += at(counts, *level);
        before > n
    })
}
