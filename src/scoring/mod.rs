//! Scores, bounds, stages, comparison with towns, steps: the rules of design section 5 as pure functions.
//!
//! No IO, no clock, no randomness, no hash order.

mod types;

use std::collections::BTreeMap;

pub use types::*;

use crate::assessment::Answers;
use crate::catalogue::{Catalogue, FactorId, Level, Question, Questionnaire, Town};

/// All scores of `answers`.
pub fn score(_questionnaire: &Questionnaire, _answers: &Answers) -> Scores {
    todo!()
}

/// `town` beside the hall.
pub fn compare(_questionnaire: &Questionnaire, _scores: &Scores, _town: &Town) -> Comparison {
    todo!()
}

/// The towns that the hall with this municipality code is compared with: all but itself.
pub fn peers<'a>(_catalogue: &'a Catalogue, _code: Option<&str>) -> Vec<&'a Town> {
    todo!()
}

/// The nearest of `towns`: smallest distance over at least 8 common questions in at least 4 factors.
pub fn nearest(_questionnaire: &Questionnaire, _scores: &Scores, _towns: &[&Town]) -> Option<Comparison> {
    todo!()
}

/// Documented reach of `question` among `towns`.
pub fn reach(_question: &Question, _towns: &[&Town]) -> Option<Reach> {
    todo!()
}

/// Questions at level 2 or above, highest first, at most three.
pub fn strengths(_scores: &Scores) -> Vec<&Entry> {
    todo!()
}

/// What to do next, in the order of the design: every question below its target.
pub fn steps(
    _questionnaire: &Questionnaire,
    _scores: &Scores,
    _targets: &BTreeMap<FactorId, Level>,
    _towns: &[&Town],
) -> Vec<Step> {
    todo!()
}

/// Don't-knows and unanswered questions, the one that can move the overall score furthest first.
pub fn decisive_unknowns(_questionnaire: &Questionnaire, _scores: &Scores, _towns: &[&Town]) -> Vec<DecisiveUnknown> {
    todo!()
}
