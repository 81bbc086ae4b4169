//! Decisive unknowns: the questions that are worth asking around for.

use std::cmp::Reverse;

use crate::catalogue::{Level, QuestionId, Questionnaire, Town};
use crate::scoring::compare::reach;
use crate::scoring::entries::resolve;
use crate::scoring::score::score_entries;
use crate::scoring::types::{DecisiveUnknown, Entry, Scores, State};

/// Don't-knows and unanswered questions, the one that can move the overall score furthest first; of equal ones
/// foundations, then the higher documented reach (none last), then questionnaire order. What is filled in is known.
pub fn decisive_unknowns(questionnaire: &Questionnaire, scores: &Scores, towns: &[&Town]) -> Vec<DecisiveUnknown> {
    let mut ranked: Vec<(Tie, DecisiveUnknown)> = scores
        .entries
        .iter()
        .filter(|entry| matches!(entry.state, State::Unknown | State::Open))
        .map(|entry| (tie(questionnaire, &entry.question, towns), unknown(questionnaire, scores, entry)))
        .collect();
    // Stable: equal ones stay in questionnaire order.
    ranked.sort_by(|(tie_a, a), (tie_b, b)| b.moves.total_cmp(&a.moves).then(tie_a.cmp(tie_b)));
    ranked.into_iter().map(|(_, unknown)| unknown).collect()
}

/// What decides between equal ones; the smaller comes first.
type Tie = (Reverse<bool>, Reverse<Option<Level>>);

fn tie(questionnaire: &Questionnaire, question: &QuestionId, towns: &[&Town]) -> Tie {
    let question = questionnaire.question(question);
    let documented = question.and_then(|q| reach(q, towns)).map(|r| r.level);
    (Reverse(question.is_some_and(|q| q.foundation)), Reverse(documented))
}

fn unknown(questionnaire: &Questionnaire, scores: &Scores, entry: &Entry) -> DecisiveUnknown {
    let at = |level| mean_with(questionnaire, &scores.entries, &entry.question, level);
    DecisiveUnknown {
        question: entry.question.clone(),
        factor: entry.factor.clone(),
        state: entry.state,
        moves: rounded(at(Level::MAX) - at(Level::MIN)),
    }
}

/// The overall mean with `question` at `level`. Entries that are filled in stay at 0 either way: what fixes them is
/// another answer, which does not change.
fn mean_with(questionnaire: &Questionnaire, entries: &[Entry], question: &QuestionId, level: Level) -> f64 {
    let state = |id: &QuestionId| match entries.iter().find(|e| e.question == *id) {
        _ if id == question => State::Level(level),
        Some(entry) => entry.state,
        None => State::Open,
    };
    score_entries(questionnaire, resolve(questionnaire, state)).overall.mean.unwrap_or_default()
}

/// Without the noise of the last digits, which would decide between questions that move the score equally far.
fn rounded(moves: f64) -> f64 {
    (moves * 1e9).round() / 1e9
}
