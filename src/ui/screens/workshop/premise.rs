//! What the workshop says of questions that follow from others, in the window and on a projector. What counts is decided
//! in `scoring`; in the room it rests on what was agreed and on no single response.

use crate::assessment::Value;
use crate::assessment::workshop::{Choice, Counts};
use crate::catalogue::{Level, QuestionId};
use crate::scoring::{self, Overridden, Premise};
use crate::ui::context::{Context, Document};

/// How `question` hangs on its premise by what was agreed.
pub fn premise(cx: &Context<'_>, document: Document<'_>, question: &QuestionId) -> Option<Premise> {
    scoring::premise(&cx.catalogue.questionnaire, &document.session.assessment().current().agreed, question)
}

/// The question at 0 from which `question` follows by what was agreed.
pub fn follows_from(cx: &Context<'_>, document: Document<'_>, question: &QuestionId) -> Option<QuestionId> {
    match premise(cx, document, question)? {
        Premise::AtZero(from) => Some(from),
        Premise::Open(_) => None,
    }
}

/// What is to be known of `question` before it is agreed: that it counts as 0, or would; or what a 0 would take along.
pub fn before(cx: &Context<'_>, document: Document<'_>, question: &QuestionId) -> Option<String> {
    let named = |key, from: &QuestionId| cx.say(key, &[("question", name(cx, from).into())]);
    match premise(cx, document, question) {
        Some(Premise::AtZero(from)) => Some(named("premise-at-zero", &from)),
        Some(Premise::Open(from)) => Some(named("premise-open", &from)),
        None => taken_along(cx, document, question),
    }
}

/// The same once `counts` are revealed of a vote on it: what a 0 would take along is said where somebody is for 0.
pub fn after(cx: &Context<'_>, document: Document<'_>, question: &QuestionId, counts: &Counts) -> Option<String> {
    let zero = Choice::Level(Level::MIN);
    let is_meant = counts.of(zero) > 0
        || premise(cx, document, question).is_some()
        || document.session.assessment().current().agreed.value(question) == Some(&Value::from(zero));
    is_meant.then(|| before(cx, document, question)).flatten()
}

/// What `question` at 0 takes along, or would.
fn taken_along(cx: &Context<'_>, document: Document<'_>, question: &QuestionId) -> Option<String> {
    let questionnaire = &cx.catalogue.questionnaire;
    let agreed = &document.session.assessment().current().agreed;
    let taken = scoring::would_follow(questionnaire, agreed, question);
    if taken.is_empty() {
        return None;
    }
    let answer = agreed.get(question).filter(|answer| answer.value.is_some());
    let is_zero = answer.and_then(|answer| answer.level()) == Some(Level::MIN);
    if answer.is_some() && !is_zero {
        // It is agreed otherwise: nothing is taken along.
        return None;
    }
    let mut overridden = scoring::overridden(questionnaire, agreed);
    overridden.retain(|one| one.follows_from == *question);
    if is_zero && !overridden.is_empty() {
        return Some(cx.say("premise-is-zero", &[("overridden", list(cx, &overridden).into())]));
    }
    let questions = scoring::questions_text(cx.words, questionnaire, &taken);
    Some(cx.say("premise-would-follow", &[("questions", questions.into())]))
}

/// What was agreed on `question`, with what counts where that is something else.
pub fn agreed(cx: &Context<'_>, document: Document<'_>, question: &QuestionId, choice: Choice) -> String {
    let said = match choice {
        Choice::Level(level) => cx.say("projector-agreed", &[("level", level.get().into())]),
        Choice::Unknown => cx.word("projector-agreed-unknown"),
    };
    match follows_from(cx, document, question) {
        Some(from) if choice != Choice::Level(Level::MIN) => {
            scoring::kept_text(cx.words, &cx.catalogue.questionnaire, &said, &from)
        }
        _ => said,
    }
}

/// That `question` counts as 0, and of which premise, where it follows from one.
pub fn follows(cx: &Context<'_>, document: Document<'_>, question: &QuestionId) -> Option<String> {
    let from = follows_from(cx, document, question)?;
    Some(scoring::follows_text(cx.words, &cx.catalogue.questionnaire, &from))
}

/// What the agenda says of `question` because of its premise, which stands on it before, behind, or not at all.
pub fn on_agenda(cx: &Context<'_>, document: Document<'_>, question: &QuestionId) -> Option<String> {
    let from = match premise(cx, document, question)? {
        Premise::AtZero(_) => {
            let follows = follows(cx, document, question)?;
            return Some(cx.say("premise-agenda-skip", &[("follows", follows.into())]));
        }
        Premise::Open(from) => from,
    };
    let place = |of: &QuestionId| document.findings.agenda.iter().position(|there| there == of);
    let key = match (place(&from), place(question)) {
        (Some(from), Some(here)) if from < here => "premise-agenda-after",
        (Some(_), _) => "premise-agenda-first",
        (None, _) => "premise-agenda-missing",
    };
    Some(cx.say(key, &[("question", name(cx, &from).into())]))
}

/// What the round agreed on that counts as 0 all the same: a sentence; nothing where there is no such question.
pub fn outcome(cx: &Context<'_>, document: Document<'_>) -> Option<String> {
    let agreed = &document.session.assessment().current().agreed;
    counted(cx, "premise-outcome", &scoring::overridden(&cx.catalogue.questionnaire, agreed))
}

/// What agreeing on these levels at once would leave at 0, and what it would turn to 0 of what is agreed already.
pub fn batch(cx: &Context<'_>, document: Document<'_>, ready: &[(QuestionId, Level)]) -> Vec<String> {
    let agreed = &document.session.assessment().current().agreed;
    let changes: Vec<_> = ready.iter().map(|(id, level)| (id.clone(), Some(Value::Level(*level)))).collect();
    let effect = scoring::effect(&cx.catalogue.questionnaire, agreed, &changes);
    let is_ready = |one: &Overridden| ready.iter().any(|(question, _)| *question == one.question);
    let (own, others): (Vec<_>, Vec<_>) = effect.overridden.into_iter().partition(is_ready);
    [counted(cx, "premise-batch-ready", &own), counted(cx, "premise-batch-others", &others)]
        .into_iter()
        .flatten()
        .collect()
}

/// A question by number and name.
pub fn name(cx: &Context<'_>, question: &QuestionId) -> String {
    scoring::question_text(cx.words, &cx.catalogue.questionnaire, question)
}

/// Answers that count as 0, in one line.
pub fn list(cx: &Context<'_>, overridden: &[Overridden]) -> String {
    scoring::overridden_text(cx.words, &cx.catalogue.questionnaire, overridden)
}

fn counted(cx: &Context<'_>, key: &str, overridden: &[Overridden]) -> Option<String> {
    let args = [("count", overridden.len().into()), ("overridden", list(cx, overridden).into())];
    (!overridden.is_empty()).then(|| cx.say(key, &args))
}
