//! Targets in words: what is aimed at and by when, how that stands to what is so, and what a suggestion rests on.

use super::Wording;
use crate::assessment::{Round, Target, TargetOf, Targets};
use crate::scoring::{self, Scores, Suggestion, SuggestionBasis, TargetState};

/// A target in words.
#[derive(Clone, Debug, PartialEq)]
pub struct TargetText {
    pub of: TargetOf,
    pub target: Target,
    pub state: TargetState,
    /// Factor or question.
    pub name: String,
    /// The score of the factor or the level of the question, or that there is none.
    pub now: String,
    /// Level and its name, and by when.
    pub text: String,
    /// What is to be known about it: that it is below what there is, reached, or of nothing that is asked.
    pub remark: Option<String>,
}

impl TargetText {
    /// All targets of `round`, to which `scores` belong, in questionnaire order: each factor, then its questions. What the
    /// questionnaire does not ask comes last.
    pub fn all(wording: &Wording<'_>, round: &Round, scores: &Scores) -> Vec<TargetText> {
        let questionnaire = wording.questionnaire();
        let order = |of: &TargetOf| {
            let factors = || questionnaire.factors.iter().enumerate();
            match of {
                TargetOf::Factor(id) => factors().find(|(_, factor)| factor.id == *id).map(|(at, _)| (at, 0)),
                TargetOf::Question(id) => factors().find_map(|(at, factor)| {
                    let place = factor.questions.iter().position(|question| question.id == *id)?;
                    Some((at, place + 1))
                }),
            }
            .unwrap_or((usize::MAX, 0))
        };
        let mut all: Vec<TargetText> =
            round.targets.iter().map(|(of, target)| TargetText::of(wording, scores, of, *target)).collect();
        all.sort_by_key(|text| order(&text.of));
        all
    }

    fn of(wording: &Wording<'_>, scores: &Scores, of: TargetOf, target: Target) -> TargetText {
        let state = scoring::target_state(wording.questionnaire(), scores, &of, target.level);
        TargetText {
            name: wording.target_of(&of),
            now: wording.now(scores, &of),
            text: wording.target(&target),
            remark: wording.target_remark(state),
            of,
            target,
            state,
        }
    }
}

impl Wording<'_> {
    /// What a target is set for.
    pub fn target_of(&self, of: &TargetOf) -> String {
        match of {
            TargetOf::Factor(factor) => self.factor_name(factor),
            TargetOf::Question(question) => self.question_name(question),
        }
    }

    /// What is aimed at, and by when.
    pub fn target(&self, target: &Target) -> String {
        let (level, name) = (target.level.get().into(), self.level_name(target.level).into());
        match target.by {
            None => self.words.format("findings-target", &[("level", level), ("name", name)]),
            Some(by) => {
                let args = [("level", level), ("name", name), ("date", self.words.date(by).into())];
                self.words.format("findings-target-by", &args)
            }
        }
    }

    /// What is to be known of a target that is not simply ahead. A remark: nothing is refused.
    pub fn target_remark(&self, state: TargetState) -> Option<String> {
        Some(match state {
            TargetState::Ahead => return None,
            TargetState::Reached => self.words.get("findings-target-reached"),
            TargetState::Below { now } => self.words.format("findings-target-below", &[("now", now.get().into())]),
            TargetState::Unanswered => self.words.get("findings-target-unanswered"),
            TargetState::Unknown => self.words.get("findings-target-unknown"),
        })
    }

    /// What a suggested target rests on.
    pub fn suggestion(&self, suggestion: &Suggestion) -> String {
        match &suggestion.basis {
            SuggestionBasis::Reach(towns) => {
                let towns = self.words.list(towns.iter().map(|town| self.town_name(town)));
                self.words.format("findings-suggest-reach", &[("towns", towns.into())])
            }
            SuggestionBasis::Median { questions, of } => {
                let args = [("questions", (*questions).into()), ("of", (*of).into())];
                self.words.format("findings-suggest-median", &args)
            }
        }
    }

    /// What a question aims at by its own target or that of its factor; nothing where neither has one.
    pub fn aimed_at(&self, targets: &Targets, entry: &scoring::Entry) -> Option<String> {
        targets.of(&entry.question, &entry.factor).map(|target| self.target(target))
    }

    fn now(&self, scores: &Scores, of: &TargetOf) -> String {
        match of {
            TargetOf::Factor(id) => {
                self.score(scores.factors.iter().find(|factor| factor.factor == *id).and_then(|factor| factor.mean))
            }
            TargetOf::Question(id) => match scores.entries.iter().find(|entry| entry.question == *id) {
                Some(entry) => self.state(entry.state),
                None => self.none(),
            },
        }
    }
}
