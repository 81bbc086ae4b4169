//! Targets beside what is so: whether one is still ahead, and which the documented towns suggest. Nothing is set here.

use crate::assessment::{Target, TargetOf, Targets};
use crate::catalogue::{FactorId, Level, QuestionId, Questionnaire, Town, TownId};
use crate::scoring::compare::reach;
use crate::scoring::score::mean;
use crate::scoring::types::{Entry, Scores, State};

/// How a target stands to the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetState {
    /// Something is below it.
    Ahead,
    /// All that is answered is at the target, or at it and above: no step is left.
    Reached,
    /// All that is answered is above it, at this level at least: aimed at is less than there is.
    Below { now: Level },
    /// Nothing it is set for has a level.
    Unanswered,
    /// The questionnaire does not ask what it is set for.
    Unknown,
}

/// A target that the documented towns suggest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    pub of: TargetOf,
    pub level: Level,
    pub basis: SuggestionBasis,
}

/// What a suggestion rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SuggestionBasis {
    /// The documented reach of the question: the highest level documented, and by which towns.
    Reach(Vec<TownId>),
    /// The median of the documented reach of so many questions of the factor, of two in the middle the lower one; where
    /// that is below the stage that the factor has, that stage.
    Median { questions: usize, of: usize },
}

/// How `target`, which is set for `of`, stands to `scores`.
pub fn target_state(questionnaire: &Questionnaire, scores: &Scores, of: &TargetOf, target: Level) -> TargetState {
    let is_of = |entry: &&Entry| match of {
        TargetOf::Factor(factor) => entry.factor == *factor,
        TargetOf::Question(question) => entry.question == *question,
    };
    let is_asked = match of {
        TargetOf::Factor(factor) => questionnaire.factor(factor).is_some(),
        TargetOf::Question(question) => questionnaire.question(question).is_some(),
    };
    if !is_asked {
        return TargetState::Unknown;
    }
    match scores.entries.iter().filter(is_of).filter_map(|entry| entry.state.level()).min() {
        None => TargetState::Unanswered,
        Some(now) if now < target => TargetState::Ahead,
        Some(now) if now == target => TargetState::Reached,
        Some(now) => TargetState::Below { now },
    }
}

/// What a factor aims at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Aim {
    /// The score that it would have with every question at its target, or at its level where that is higher.
    pub score: f64,
    /// Of its questions that have a level and a target none is below it, and there are such: no step is left.
    pub is_reached: bool,
}

/// What each factor aims at, in questionnaire order: the mean over its questions that have a level or a target, each at the
/// higher of the two. Nothing where a factor has no target.
pub fn aims(scores: &Scores, targets: &Targets) -> Vec<Option<Aim>> {
    let of_factor = |factor: &FactorId| {
        let questions = || scores.entries.iter().filter(|entry| entry.factor == *factor);
        let aim = |entry: &Entry| targets.of(&entry.question, &entry.factor).map(|target| target.level);
        let applies = |entry: &&Entry| entry.state != State::NotApplicable;
        questions().filter(applies).find_map(aim)?;
        let aimed = questions().filter(applies);
        let score = mean(aimed.filter_map(|entry| Some(entry.state.level().max(aim(entry))?.value())))?;
        // As with a single target, by what has a level.
        let stands = |entry: &Entry| Some(entry.state.level()? >= aim(entry)?);
        let mut all = questions().filter_map(stands).peekable();
        Some(Aim { score, is_reached: all.peek().is_some() && all.all(|is_there| is_there) })
    };
    scores.factors.iter().map(|factor| of_factor(&factor.factor)).collect()
}

/// What the documented towns suggest as targets, for factors and for questions, each in questionnaire order; only what
/// would leave something to be done. Never below what there is.
pub fn suggest(questionnaire: &Questionnaire, scores: &Scores, towns: &[&Town]) -> Vec<Suggestion> {
    let factors = questionnaire.factors.iter().filter_map(|factor| of_factor(scores, &factor.id, questionnaire, towns));
    let questions = scores.entries.iter().filter_map(|entry| of_question(entry, questionnaire, towns));
    factors.chain(questions).collect()
}

fn of_question(entry: &Entry, questionnaire: &Questionnaire, towns: &[&Town]) -> Option<Suggestion> {
    let reach = reach(questionnaire.question(&entry.question)?, towns)?;
    let is_ahead = entry.state.level().is_some_and(|now| now < reach.level);
    is_ahead.then(|| Suggestion {
        of: TargetOf::Question(entry.question.clone()),
        level: reach.level,
        basis: SuggestionBasis::Reach(reach.towns),
    })
}

fn of_factor(scores: &Scores, factor: &FactorId, questionnaire: &Questionnaire, towns: &[&Town]) -> Option<Suggestion> {
    let questions = &questionnaire.factor(factor)?.questions;
    let mut reached: Vec<Level> = questions.iter().filter_map(|question| Some(reach(question, towns)?.level)).collect();
    reached.sort();
    let median = *reached.get(reached.len().checked_sub(1)? / 2)?;
    let score = scores.factors.iter().find(|score| score.factor == *factor)?;
    let level = score.stage.map_or(median, |stage| stage.max(median));
    (score.lowest? < level).then(|| Suggestion {
        of: TargetOf::Factor(factor.clone()),
        level,
        basis: SuggestionBasis::Median { questions: reached.len(), of: questions.len() },
    })
}

impl Suggestion {
    /// As a target, without a date.
    pub fn target(&self) -> Target {
        Target::of(self.level)
    }

    /// The question it is for, if it is for one.
    pub fn question(&self) -> Option<&QuestionId> {
        match &self.of {
            TargetOf::Question(question) => Some(question),
            TargetOf::Factor(_) => None,
        }
    }
}
