//! How a round begins: the first one, and the next with what it takes over. Earlier rounds are never touched.

use jiff::civil::Date;

use super::workshop::Method;
use super::{Assessment, Response, Role, Round, StepKey, TargetOf, Targets};
use crate::catalogue::{EditionId, QuestionId, Questionnaire};

/// Whose answers those of a new assessment are until that is said: the office that promotes DX, as the start screen says.
const BEGINNER: Role = Role::Promotion;

impl Round {
    /// The first round of a new assessment: one empty response and nothing else.
    pub fn first(date: Date, edition: impl Into<EditionId>) -> Round {
        begun(date, edition, BEGINNER)
    }
}

/// The round that would follow on the latest one, and what it takes over from it.
#[derive(Clone, Debug, PartialEq)]
pub struct NextRound {
    pub round: Round,
    pub taken: TakenOver,
}

/// What a new round takes over from the one before it, to be told before it is begun. Answers are never among it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TakenOver {
    /// Targets of factors and of questions.
    pub targets: usize,
    /// Items that are still to be done, with their number and their past.
    pub items: usize,
    /// Items that are done or dropped: they stay in the round before.
    pub items_left: usize,
    /// People moved steps, and their order goes along.
    pub is_ordered: bool,
    /// Steps that were hidden.
    pub hidden: usize,
    /// Steps that people added.
    pub added: usize,
    /// Targets and hidden steps of questions and factors that are no longer asked: they stay in the round before.
    pub of_other_edition: usize,
    /// Whose the one empty response is.
    pub role: Role,
    /// How votes are taken.
    pub method: Method,
    /// There is a round on that day already.
    pub is_same_day: bool,
    /// Nothing was answered in the round before.
    pub is_before_empty: bool,
}

impl NextRound {
    /// The round that follows on the latest one of `assessment`, on `date`: one empty response, no votes, and from the one
    /// before it targets, how people ordered the steps, how votes are taken, and the items that are still to be done. It
    /// answers `questionnaire`; where an earlier edition was answered before, what that alone had goes: targets of its
    /// factors and questions, places of its steps, and that an item carries out a step on its question, while the item
    /// stays.
    pub fn of(assessment: &Assessment, date: Date, questionnaire: &Questionnaire) -> NextRound {
        let before = assessment.current();
        // Whoever answered alone does so again.
        let role = match before.responses.as_slice() {
            [one] => one.role,
            _ => BEGINNER,
        };
        // Taken apart, so that it is said of each whether it goes along.
        let Round {
            title: _,
            date: _,
            edition: _,
            responses: _,
            handed_on: _,
            agreed: _,
            workshop: _,
            closing: _,
            targets,
            steps,
            items,
        } = before;
        let mut round = Round {
            targets: targets.clone(),
            steps: steps.clone(),
            items: items.iter().filter(|item| item.status.is_open()).cloned().collect(),
            ..begun(date, &questionnaire.edition, role)
        };
        round.workshop.method = before.workshop.method;
        let is_asked = |question: &QuestionId| questionnaire.question(question).is_some();
        round.targets.factors.retain(|factor, _| questionnaire.factor(factor).is_some());
        round.targets.questions.retain(|question, _| is_asked(question));
        let Targets { factors, questions, typed } = &mut round.targets;
        typed.retain(|of, _| match of {
            TargetOf::Factor(factor) => factors.contains_key(factor),
            TargetOf::Question(question) => questions.contains_key(question),
        });
        let is_step = |key: &StepKey| match key {
            StepKey::Question(question) => is_asked(question),
            StepKey::Own(_) => true,
        };
        round.steps.order.retain(is_step);
        round.steps.hidden.retain(is_step);
        for step in &mut round.steps.added {
            step.factor.take_if(|factor| questionnaire.factor(factor).is_none());
        }
        for item in &mut round.items {
            item.step.take_if(|step| step.question().is_some_and(|question| !is_asked(question)));
        }
        let taken = TakenOver {
            targets: round.targets.len(),
            items: round.items.len(),
            items_left: before.items.len() - round.items.len(),
            is_ordered: !round.steps.order.is_empty(),
            hidden: round.steps.hidden.len(),
            added: round.steps.added.len(),
            of_other_edition: before.targets.len() - round.targets.len() + before.steps.hidden.len()
                - round.steps.hidden.len(),
            role,
            method: round.workshop.method,
            is_same_day: assessment.rounds.iter().any(|round| round.date == date),
            is_before_empty: !before.result().has_values(),
        };
        NextRound { round, taken }
    }
}

/// A round on `date` with one empty response of `role` and nothing else.
fn begun(date: Date, edition: impl Into<EditionId>, role: Role) -> Round {
    let response = Response { role, ..Response::default() };
    Round { responses: vec![response], ..Round::blank(date, edition) }
}
