//! Questions that follow from others: the one place that decides what an answer counts as while the question it depends
//! on, its premise, is at 0, and what an answer still to come would do to others.
//!
//! What was answered or agreed stays in the assessment as it is: it counts as 0 while its premise is at 0, and as itself
//! again once that is raised. Nothing is written in its place.

use super::entries::entries;
use super::types::State;
use crate::assessment::workshop::Choice;
use crate::assessment::{Answer, Answers, Value};
use crate::catalogue::{Level, QuestionId, Questionnaire};

/// How a question hangs on its premise, as long as that can make it count as 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Premise {
    /// This question is at 0, so whatever is answered counts as 0.
    AtZero(QuestionId),
    /// This question has no level yet; at 0 it would make what is answered count as 0.
    Open(QuestionId),
}

/// An answer that counts as 0 although it is another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overridden {
    pub question: QuestionId,
    /// What was answered or agreed: never level 0.
    pub own: Choice,
    /// The question at 0 from which it follows.
    pub follows_from: QuestionId,
}

/// What a change of answers does to those that follow from others, in questionnaire order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effect {
    /// Answers that count as 0 from then on, those changed included.
    pub overridden: Vec<Overridden>,
    /// Answers that were left as they are and count as themselves again.
    pub restored: Vec<Overridden>,
}

/// How `question` hangs on its premise under `answers`; nothing where it depends on none, where its premise is above 0 or
/// left out, or where it does not apply itself.
pub fn premise(questionnaire: &Questionnaire, answers: &Answers, question: &QuestionId) -> Option<Premise> {
    let entries = entries(questionnaire, answers);
    let entry = |id: &QuestionId| entries.iter().find(|entry| entry.question == *id);
    let own = entry(question)?;
    if let Some(from) = &own.follows_from {
        return Some(Premise::AtZero(from.clone()));
    }
    if own.state == State::NotApplicable {
        return None;
    }
    let base = |id: &QuestionId| questionnaire.question(id)?.depends_on.clone();
    let bases = std::iter::successors(base(question), base).take(entries.len());
    let stands = bases.filter_map(|id| Some((entry(&id)?.state, id)));
    let mut in_force = stands.take_while(|(state, _)| *state != State::NotApplicable);
    in_force.find(|(state, _)| matches!(state, State::Open | State::Unknown)).map(|(_, id)| Premise::Open(id))
}

/// The questions that would follow from `question` if it were at 0, in questionnaire order.
pub fn would_follow(questionnaire: &Questionnaire, answers: &Answers, question: &QuestionId) -> Vec<QuestionId> {
    let at_zero = with(answers, &[(question.clone(), Some(Value::Level(Level::MIN)))]);
    let follow =
        entries(questionnaire, &at_zero).into_iter().filter(|entry| entry.follows_from.as_ref() == Some(question));
    follow.map(|entry| entry.question).collect()
}

/// The answers of `answers` that count as 0 although they are others, in questionnaire order.
pub fn overridden(questionnaire: &Questionnaire, answers: &Answers) -> Vec<Overridden> {
    let all = entries(questionnaire, answers).into_iter().filter_map(|entry| {
        let own = answers.value(&entry.question)?.choice()?;
        let follows_from = entry.follows_from?;
        (own != Choice::Level(Level::MIN)).then_some(Overridden { question: entry.question, own, follows_from })
    });
    all.collect()
}

/// What giving these questions these values does to what counts.
pub fn effect(questionnaire: &Questionnaire, answers: &Answers, changes: &[(QuestionId, Option<Value>)]) -> Effect {
    let (before, after) = (overridden(questionnaire, answers), overridden(questionnaire, &with(answers, changes)));
    let is_in =
        |all: &[Overridden], one: &Overridden| all.iter().any(|o| o.question == one.question && o.own == one.own);
    let is_changed = |one: &Overridden| changes.iter().any(|(question, _)| *question == one.question);
    Effect {
        overridden: after.iter().filter(|one| !is_in(&before, one)).cloned().collect(),
        restored: before
            .into_iter()
            .filter(|one| !is_changed(one) && after.iter().all(|other| other.question != one.question))
            .collect(),
    }
}

fn with(answers: &Answers, changes: &[(QuestionId, Option<Value>)]) -> Answers {
    let mut answers = answers.clone();
    for (question, value) in changes {
        let answer = answers.get(question).cloned().unwrap_or_default();
        answers.set(question.clone(), Answer { value: value.clone(), ..answer });
    }
    answers
}
