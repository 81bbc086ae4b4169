//! What would it take: the same scores, steps and nearest town with some levels other than they are, beside those that
//! are so. A trial never touches answers.

use std::collections::BTreeMap;

use crate::assessment::{Answer, Answers, Target, TargetOf, Targets, Value};
use crate::catalogue::{FactorId, Level, QuestionId, Questionnaire, Town, TownId};
use crate::scoring::compare::nearest;
use crate::scoring::entries::entries;
use crate::scoring::score::score;
use crate::scoring::steps::steps;
use crate::scoring::types::{Comparison, Scores, Step};

/// 試算: levels that are taken for granted instead of what was answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trial {
    pub levels: BTreeMap<QuestionId, Level>,
}

/// What follows from answers: real ones, or those of a trial.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlook {
    pub scores: Scores,
    /// In the program's order.
    pub steps: Vec<Step>,
    pub nearest: Option<Comparison>,
}

/// What a trial moves.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TrialMoves {
    /// The overall mean as it is, and in the trial.
    pub mean: (Option<f64>, Option<f64>),
    /// The overall stage.
    pub stage: (Option<Level>, Option<Level>),
    /// Factors of which mean or stage moves, in questionnaire order.
    pub factors: Vec<FactorMove>,
    /// The nearest town.
    pub nearest: (Option<TownId>, Option<TownId>),
    /// Questions that have a step as it is and none in the trial, in the program's order.
    pub steps_gone: Vec<QuestionId>,
    /// Questions that have one in the trial alone.
    pub steps_come: Vec<QuestionId>,
    /// Of those first in the trial ([`FIRST_STEPS`](super::FIRST_STEPS)) and not first as it is, with both places, from 0.
    pub steps_first: Vec<(QuestionId, usize, usize)>,
}

/// A factor that a trial moves: as it is, and in the trial.
#[derive(Clone, Debug, PartialEq)]
pub struct FactorMove {
    pub factor: FactorId,
    pub mean: (Option<f64>, Option<f64>),
    pub stage: (Option<Level>, Option<Level>),
}

impl Trial {
    /// `answers` with the levels of the trial in their place.
    pub fn on(&self, answers: &Answers) -> Answers {
        let mut tried = answers.clone();
        for (question, level) in &self.levels {
            let answer = answers.get(question).cloned().unwrap_or_default();
            tried.set(question.clone(), Answer { value: Some(Value::Level(*level)), ..answer });
        }
        tried
    }

    /// Takes `level` for granted on `question`; what is answered anyway is no trial.
    pub fn set(&mut self, answers: &Answers, question: QuestionId, level: Level) {
        if answers.value(&question) == Some(&Value::Level(level)) {
            self.levels.remove(&question);
        } else {
            self.levels.insert(question, level);
        }
    }

    pub fn is_empty(&self) -> bool {
        self.levels.is_empty()
    }

    /// The trial as targets: each level that is above what counts now, or where nothing counts yet.
    pub fn targets(&self, questionnaire: &Questionnaire, answers: &Answers) -> Vec<(TargetOf, Target)> {
        let entries = entries(questionnaire, answers);
        let now = |question: &QuestionId| entries.iter().find(|entry| entry.question == *question)?.state.level();
        let higher = self.levels.iter().filter(|(question, level)| now(question).is_none_or(|now| now < **level));
        higher.map(|(question, level)| (TargetOf::Question(question.clone()), Target::of(*level))).collect()
    }
}

impl Outlook {
    pub fn of(questionnaire: &Questionnaire, answers: &Answers, targets: &Targets, towns: &[&Town]) -> Outlook {
        let scores = score(questionnaire, answers);
        Outlook {
            steps: steps(questionnaire, &scores, targets, towns),
            nearest: nearest(questionnaire, &scores, towns),
            scores,
        }
    }
}

impl TrialMoves {
    /// What moves from what is so to the trial.
    pub fn between(real: &Outlook, trial: &Outlook) -> TrialMoves {
        let pairs = real.scores.factors.iter().zip(&trial.scores.factors);
        let factors = pairs.map(|(now, then)| FactorMove {
            factor: now.factor.clone(),
            mean: (now.mean, then.mean),
            stage: (now.stage, then.stage),
        });
        let place = |steps: &[Step], question: &QuestionId| steps.iter().position(|step| step.question == *question);
        let only = |of: &[Step], other: &[Step]| {
            let only = of.iter().filter(|step| place(other, &step.question).is_none());
            only.map(|step| step.question.clone()).collect()
        };
        let first = trial.steps.iter().take(super::FIRST_STEPS).enumerate().filter_map(|(to, step)| {
            let from = place(&real.steps, &step.question)?;
            (from >= super::FIRST_STEPS).then(|| (step.question.clone(), from, to))
        });
        let town = |outlook: &Outlook| outlook.nearest.as_ref().map(|nearest| nearest.town.clone());
        TrialMoves {
            mean: (real.scores.overall.mean, trial.scores.overall.mean),
            stage: (real.scores.overall.stage, trial.scores.overall.stage),
            factors: factors
                .filter(|factor| factor.mean.0 != factor.mean.1 || factor.stage.0 != factor.stage.1)
                .collect(),
            nearest: (town(real), town(trial)),
            steps_gone: only(&real.steps, &trial.steps),
            steps_come: only(&trial.steps, &real.steps),
            steps_first: first.collect(),
        }
    }
}
