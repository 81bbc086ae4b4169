//! A trial beside the open assessment: in no file, in no step of the history, and gone when the assessment is closed.

use super::{Session, next_revision};
use crate::assessment::{Answers, Edit, Target, TargetOf};
use crate::catalogue::{Level, QuestionId, Questionnaire};
use crate::scoring::{self, State, Trial};

/// A trial under way, and what it was begun on.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenTrial {
    pub trial: Trial,
    /// The answers that counted when it was begun.
    based_on: Answers,
}

/// How questions of a trial come off as targets.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeptTrial {
    pub targets: Vec<(TargetOf, Target)>,
    /// Questions that have another target of their own already.
    pub replaced: Vec<QuestionId>,
    /// Questions that are lower in the trial than they are: nothing to aim at.
    pub lowered: Vec<QuestionId>,
}

/// The trial of a session, and a number that is another with every change of it.
#[derive(Debug, Default)]
pub(super) struct TrialState {
    open: Option<OpenTrial>,
    revision: u64,
}

impl Session {
    /// The trial under way.
    pub fn trial(&self) -> Option<&OpenTrial> {
        self.trial.open.as_ref()
    }

    /// Another with every change of the trial.
    pub fn trial_revision(&self) -> u64 {
        self.trial.revision
    }

    /// Takes `level` for granted on `question`, or takes that back; a trial of nothing is none. No answer is touched.
    pub fn try_level(&mut self, question: QuestionId, level: Option<Level>) {
        let answers = self.assessment.current().result();
        let begun = || OpenTrial { trial: Trial::default(), based_on: answers.clone() };
        let mut open = self.trial.open.take().unwrap_or_else(begun);
        match level {
            Some(level) => open.trial.set(answers, question, level),
            None => drop(open.trial.levels.remove(&question)),
        }
        self.put_trial((!open.trial.is_empty()).then_some(open));
    }

    /// Ends the trial and gives it back.
    pub fn end_trial(&mut self) -> Option<OpenTrial> {
        let open = self.trial.open.take();
        self.put_trial(None);
        open
    }

    /// Goes on with a trial that was ended.
    pub fn resume_trial(&mut self, open: OpenTrial) {
        self.put_trial(Some(open));
    }

    /// What would become of the trial as targets. A date that a question has by a target of its own stays.
    pub fn kept_trial(&self, questionnaire: &Questionnaire) -> KeptTrial {
        let Some(open) = self.trial() else { return KeptTrial::default() };
        let round = self.assessment.current();
        let by = |of: &TargetOf| round.targets.get(of).and_then(|target| target.by);
        let targets = open.trial.targets(questionnaire, round.result()).into_iter();
        let scores = scoring::score(questionnaire, round.result());
        let is_lowered = |question: &QuestionId, level: Level| {
            let entry = scores.entries.iter().find(|entry| entry.question == *question);
            entry.is_some_and(|entry| matches!(entry.state, State::Level(now) if level < now))
        };
        let lowered = open.trial.levels.iter().filter(|(question, level)| is_lowered(question, **level));
        let targets: Vec<(TargetOf, Target)> =
            targets.map(|(of, target)| (of.clone(), Target { by: by(&of), ..target })).collect();
        let is_replaced =
            |of: &TargetOf, target: &Target| round.targets.get(of).is_some_and(|before| before.level != target.level);
        let replaced = targets.iter().filter(|(of, target)| is_replaced(of, target)).filter_map(|(of, _)| match of {
            TargetOf::Question(question) => Some(question.clone()),
            TargetOf::Factor(_) => None,
        });
        KeptTrial {
            replaced: replaced.collect(),
            targets,
            lowered: lowered.map(|(question, _)| question.clone()).collect(),
        }
    }

    /// The edit that makes targets of the trial, as one step.
    pub fn keep_trial(&self, kept: &KeptTrial) -> Edit {
        self.set_targets(kept.targets.iter().cloned())
    }

    fn put_trial(&mut self, open: Option<OpenTrial>) {
        self.trial = TrialState { open, revision: next_revision() };
    }
}

impl OpenTrial {
    /// The questions on which `answers` are not those that it was begun on.
    pub fn moved_since(&self, questionnaire: &Questionnaire, answers: &Answers) -> Vec<QuestionId> {
        let all = questionnaire.questions().map(|question| &question.id);
        all.filter(|id| self.based_on.value(id) != answers.value(id)).cloned().collect()
    }

    /// The answers that it was begun on.
    pub fn based_on(&self) -> &Answers {
        &self.based_on
    }
}
