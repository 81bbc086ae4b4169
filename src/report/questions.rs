//! The part of the appendix that goes through the questionnaire: every question with its answer, its note, how a group
//! answered, and what is documented of the towns.

use serde::Serialize;

use super::desk::{Desk, value};
use super::group::{self, Group};
use crate::assessment::{Answer, Value};
use crate::catalogue::{Basis, Evidence, Factor, Question, Town};
use crate::scoring::{self, State};

/// A factor with its questions.
#[derive(Serialize)]
pub(super) struct Part {
    name: String,
    about: String,
    questions: Vec<Asked>,
}

/// A question and everything that is known of it.
#[derive(Serialize)]
struct Asked {
    no: String,
    name: String,
    text: String,
    answer: Given,
    note: Option<String>,
    group: Option<Group>,
    national: Option<String>,
    evidence: Vec<Documented>,
}

/// The answer: a mark, what it means, and what is to be said with it.
#[derive(Serialize)]
struct Given {
    mark: String,
    kind: &'static str,
    text: String,
    more: Vec<String>,
}

/// What a document says of a town.
#[derive(Serialize)]
struct Documented {
    town: String,
    level: String,
    summary: String,
    #[serde(rename = "where")]
    place: String,
}

/// All factors, in questionnaire order.
pub(super) fn parts(desk: &Desk<'_>) -> Vec<Part> {
    let part = |factor: &Factor| Part {
        name: desk.text(&factor.name),
        about: desk.text(&factor.about),
        questions: factor.questions.iter().map(|q| asked(desk, q)).collect(),
    };
    desk.questionnaire().factors.iter().map(part).collect()
}

fn asked(desk: &Desk<'_>, question: &Question) -> Asked {
    let answer = desk.answers().get(&question.id);
    Asked {
        no: desk.questionnaire().number(&question.id).unwrap_or_default(),
        name: desk.text(&question.name),
        text: desk.text(&question.text),
        answer: given(desk, question, answer),
        note: answer.and_then(public_note),
        group: group::on(desk, &question.id),
        national: question.national.as_ref().map(|n| {
            let source = desk.source_short(&n.source);
            desk.say("report-national", &[("text", value(desk.text(&n.text))), ("source", value(source))])
        }),
        evidence: desk.evidence(&question.id).into_iter().map(|(t, e)| documented(desk, t, e)).collect(),
    }
}

/// The note, where it may be handed on and says something.
fn public_note(answer: &Answer) -> Option<String> {
    let note = answer.note.trim_end();
    (!answer.note_is_inside && !note.trim().is_empty()).then(|| note.to_owned())
}

fn given(desk: &Desk<'_>, question: &Question, answer: Option<&Answer>) -> Given {
    let entry = desk.entry(&question.id);
    let mut more = Vec::new();
    if let Some(from) = entry.and_then(|e| e.follows_from.as_ref()) {
        let own = answer.and_then(|answer| answer.value.as_ref());
        more.push(scoring::follows_reason(desk.words, desk.questionnaire(), own, desk.round().standing(), from));
    }
    if let Some(Value::NotApplicable(reason)) = answer.and_then(|a| a.value.as_ref()) {
        more.push(desk.wording.answer_reason(reason.trim()));
    }
    let state = entry.map_or(State::Open, |e| e.state);
    let (kind, text) = match state {
        State::Level(level) => ("level", desk.text(question.statement(level))),
        other => ("open", desk.wording.state(other)),
    };
    let mark = desk.wording.mark(state);
    Given { mark, kind, text, more }
}

fn documented(desk: &Desk<'_>, town: &Town, evidence: &Evidence) -> Documented {
    let place = desk.say(
        "report-evidence-where",
        &[
            ("date", value(desk.words.partial_date(evidence.as_of))),
            ("source", value(desk.source_short(&town.source))),
            ("place", value(desk.text(&evidence.place))),
        ],
    );
    Documented {
        town: desk.text(&town.name),
        level: desk.at_least(evidence.level),
        summary: desk.text(&evidence.summary),
        place: match &evidence.basis {
            Basis::Stated => place,
            Basis::Inferred(reason) => {
                let inferred = desk.say("report-evidence-inferred", &[("reason", value(desk.text(reason)))]);
                desk.say("report-evidence-both", &[("place", value(place)), ("inferred", value(inferred))])
            }
        },
    }
}
