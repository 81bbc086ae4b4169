//! How each question stands: own answers, and the 0 that follows from another question at 0.
//!
//! A question follows from the nearest question up its `depends_on` chain that is itself answered with 0. "Not
//! applicable" was said with a reason and stands: a 0 elsewhere never turns it into a low level, and a question that is
//! left out fixes nothing below it.

use crate::assessment::{Answers, Value};
use crate::catalogue::{Level, Question, QuestionId, Questionnaire};
use crate::scoring::types::{Entry, State};

/// One entry for each question, in questionnaire order.
pub(super) fn entries(questionnaire: &Questionnaire, answers: &Answers) -> Vec<Entry> {
    resolve(questionnaire, |id| own(answers, id))
}

/// As [`entries`], from what each question counts as by itself.
pub(super) fn resolve(questionnaire: &Questionnaire, own: impl Fn(&QuestionId) -> State) -> Vec<Entry> {
    questionnaire.questions().map(|question| entry(questionnaire, question, &own)).collect()
}

fn entry(questionnaire: &Questionnaire, question: &Question, own: &impl Fn(&QuestionId) -> State) -> Entry {
    let state = own(&question.id);
    let follows_from = match state {
        State::NotApplicable => None,
        _ => fixed_by(questionnaire, question, own),
    };
    let state = if follows_from.is_some() { State::Level(Level::MIN) } else { state };
    Entry { question: question.id.clone(), factor: question.factor.clone(), state, follows_from }
}

/// The nearest question up the chain of `question` that is at 0 by itself, with nothing left out in between.
fn fixed_by(
    questionnaire: &Questionnaire,
    question: &Question,
    own: &impl Fn(&QuestionId) -> State,
) -> Option<QuestionId> {
    let bases = std::iter::successors(base(questionnaire, question), |q| base(questionnaire, q));
    // A chain is no longer than the questionnaire: a circle, which the loader refuses, ends here as well.
    bases
        .take(questionnaire.questions().count())
        .map(|base| (base, own(&base.id)))
        .take_while(|(_, state)| *state != State::NotApplicable)
        .find(|(_, state)| *state == State::Level(Level::MIN))
        .map(|(base, _)| base.id.clone())
}

fn base<'a>(questionnaire: &'a Questionnaire, question: &Question) -> Option<&'a Question> {
    questionnaire.question(question.depends_on.as_ref()?)
}

fn own(answers: &Answers, question: &QuestionId) -> State {
    match answers.value(question) {
        Some(Value::Level(level)) => State::Level(*level),
        Some(Value::Unknown) => State::Unknown,
        Some(Value::NotApplicable(_)) => State::NotApplicable,
        None => State::Open,
    }
}
