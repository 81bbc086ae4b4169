//! Steps: what to do next, and in which order.
//!
//! A question that is filled in with 0 is no step: it can't be done before the question that it follows from. A
//! question without a level has no step either; it is among the decisive unknowns.

use std::collections::{BTreeMap, BTreeSet};

use crate::assessment::{Target, Targets};
use crate::catalogue::{FactorId, Level, Question, Questionnaire, Town};
use crate::scoring::types::{Entry, Reason, Scores, Step};

/// So many steps come first, and of them at most [`OF_ONE_FACTOR`] from one factor.
pub const FIRST_STEPS: usize = 5;
pub const OF_ONE_FACTOR: usize = 2;
/// Documented towns from which their median counts.
const MEDIAN_TOWNS: usize = 2;

/// What to do next, in the order of `docs/method.md`: every question below its target, its own or else that of its factor, or
/// below 5 where there is none. Towns are listed in the order of `towns`.
pub fn steps(questionnaire: &Questionnaire, scores: &Scores, targets: &Targets, towns: &[&Town]) -> Vec<Step> {
    let mut steps: Vec<Step> = scores
        .entries
        .iter()
        .filter(|entry| entry.follows_from.is_none())
        .filter_map(|entry| {
            let target = targets.of(&entry.question, &entry.factor);
            step(questionnaire.question(&entry.question)?, entry, target, towns)
        })
        .collect();
    // Stable: equal steps stay in questionnaire order.
    steps.sort_by(|a, b| rank(a).cmp(&rank(b)).then(gap(b).total_cmp(&gap(a))).then(a.from.cmp(&b.from)));
    spread(steps)
}

fn step(question: &Question, entry: &Entry, target: Option<&Target>, towns: &[&Town]) -> Option<Step> {
    let is_aimed_at = target.is_some();
    let target = target.copied().unwrap_or(Target::of(Level::MAX));
    let from = entry.state.level().filter(|level| *level < target.level)?;
    let to = from.next()?;
    let documented = |town: &&Town| town.evidence_on(&question.id).is_some_and(|e| e.level >= to);
    Some(Step {
        question: question.id.clone(),
        factor: question.factor.clone(),
        from,
        to,
        target: target.level,
        is_aimed_at,
        by: target.by,
        towns: towns.iter().copied().filter(documented).map(|town| town.id.clone()).collect(),
        reason: reason(question, from, towns),
        is_held_back: false,
    })
}

fn reason(question: &Question, from: Level, towns: &[&Town]) -> Reason {
    if question.foundation && from == Level::MIN {
        return Reason::Foundation;
    }
    let levels: Vec<Level> = towns.iter().filter_map(|t| Some(t.evidence_on(&question.id)?.level)).collect();
    let gap = |(lower, upper): (Level, Level)| (lower.value() + upper.value()) / 2.0 - from.value();
    match middle(&levels) {
        Some(middle) if levels.len() >= MEDIAN_TOWNS && gap(middle) > 0.0 => {
            let (gap, level) = (gap(middle), middle.1);
            let there = levels.iter().filter(|documented| **documented >= level).count();
            Reason::BehindMedian { gap, level, there, towns: levels.len() }
        }
        _ => Reason::OwnLevel { towns: levels.len() },
    }
}

/// The two in the middle of `levels`, the lower first; of an odd number the one, twice.
fn middle(levels: &[Level]) -> Option<(Level, Level)> {
    let mut sorted = levels.to_vec();
    sorted.sort();
    let upper = *sorted.get(sorted.len() / 2)?;
    Some((*sorted.get((sorted.len() - 1) / 2)?, upper))
}

fn rank(step: &Step) -> u8 {
    match step.reason {
        Reason::Foundation => 0,
        Reason::BehindMedian { .. } => 1,
        Reason::OwnLevel { .. } => 2,
    }
}

fn gap(step: &Step) -> f64 {
    match step.reason {
        Reason::BehindMedian { gap, .. } => gap,
        Reason::Foundation | Reason::OwnLevel { .. } => 0.0,
    }
}

/// Lets at most [`OF_ONE_FACTOR`] steps of a factor stand among the [`FIRST_STEPS`]; those that have to wait come right after
/// them, all in their order. Where the factors don't yield so many, what waits moves up again.
fn spread(steps: Vec<Step>) -> Vec<Step> {
    let chosen = chosen(&steps);
    let (first, rest): (Vec<_>, Vec<_>) = steps.into_iter().enumerate().partition(|(index, _)| chosen.contains(index));
    let in_order = first.into_iter().chain(rest).enumerate();
    in_order.map(|(place, (before, step))| Step { is_held_back: place > before, ..step }).collect()
}

/// Indices of the steps that come first.
fn chosen(steps: &[Step]) -> BTreeSet<usize> {
    let mut of_factor: BTreeMap<&FactorId, usize> = BTreeMap::new();
    let mut chosen = BTreeSet::new();
    for (index, step) in steps.iter().enumerate() {
        let count = of_factor.entry(&step.factor).or_default();
        if *count < OF_ONE_FACTOR && chosen.len() < FIRST_STEPS {
            *count += 1;
            chosen.insert(index);
        }
    }
    chosen
}
