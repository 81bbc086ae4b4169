//! The part of the appendix that goes through the questionnaire: every question with its answer, its note, how a group
//! answered, and what is documented of the towns.

use serde::Serialize;

use super::context::{ReportCx, value};
use super::group::{self, Group};
use crate::assessment::{Answer, Value};
use crate::catalogue::{Basis, Deed, Evidence, Factor, Question, QuestionId, Town};
use crate::scoring::{self, State};

/// A factor with its questions.
#[derive(Serialize)]
pub(super) struct Part {
    pub name: String,
    pub about: String,
    pub questions: Vec<Asked>,
}

/// A question and everything that is known of it.
#[derive(Serialize)]
pub(super) struct Asked {
    pub no: String,
    pub name: String,
    pub text: String,
    pub answer: Given,
    pub note: Option<String>,
    /// Web addresses that the answer rests on.
    pub grounds: Option<String>,
    pub group: Option<Group>,
    pub national: Option<String>,
    pub evidence: Vec<Documented>,
}

/// The answer: a mark, what it means, and what is to be said with it.
#[derive(Serialize)]
pub(super) struct Given {
    pub mark: String,
    pub kind: &'static str,
    pub text: String,
    pub more: Vec<String>,
}

/// What a document says of a town.
#[derive(Serialize)]
pub(super) struct Documented {
    pub town: String,
    /// The lower bound; nothing where no level is given for what is told.
    pub level: Option<String>,
    pub summary: String,
    #[serde(rename = "where")]
    pub place: String,
}

/// All factors, in questionnaire order.
pub(super) fn parts(cx: &ReportCx<'_>) -> Vec<Part> {
    let part = |factor: &Factor| Part {
        name: cx.text(&factor.name),
        about: cx.text(&factor.about),
        questions: factor.questions.iter().map(|q| asked(cx, q)).collect(),
    };
    cx.questionnaire().factors.iter().map(part).collect()
}

fn asked(cx: &ReportCx<'_>, question: &Question) -> Asked {
    let answer = cx.answers().get(&question.id);
    Asked {
        no: cx.questionnaire().number(&question.id).unwrap_or_default(),
        name: cx.text(&question.name),
        text: cx.text(&question.text),
        answer: given(cx, question, answer),
        note: answer.and_then(public_note),
        grounds: answer.and_then(|answer| cx.wording.grounds_handed_on(answer)),
        group: group::on(cx, &question.id),
        national: question.national.as_ref().map(|n| {
            let source = cx.source_short(&n.source);
            cx.say("report-national", &[("text", value(cx.text(&n.text))), ("source", value(source))])
        }),
        evidence: cx.peers.iter().flat_map(|town| told(cx, town, &question.id)).collect(),
    }
}

/// The note, where it may be handed on and says something.
pub(super) fn public_note(answer: &Answer) -> Option<String> {
    let note = answer.note.trim_end();
    (!answer.note_is_inside && !note.trim().is_empty()).then(|| note.to_owned())
}

pub(super) fn given(cx: &ReportCx<'_>, question: &Question, answer: Option<&Answer>) -> Given {
    let entry = cx.entry(&question.id);
    let mut more = Vec::new();
    if let Some(from) = entry.and_then(|e| e.follows_from.as_ref()) {
        let own = answer.and_then(|answer| answer.value.as_ref());
        more.push(scoring::follows_reason(cx.words, cx.questionnaire(), own, cx.round().standing(), from));
    }
    if let Some(Value::NotApplicable(reason)) = answer.and_then(|a| a.value.as_ref()) {
        more.push(cx.wording.answer_reason(reason.trim()));
    }
    let state = entry.map_or(State::Open, |e| e.state);
    let (kind, text) = match state {
        State::Level(level) => ("level", cx.text(question.statement(level))),
        other => ("open", cx.wording.state(other)),
    };
    let mark = cx.wording.mark(state);
    Given { mark, kind, text, more }
}

/// What the document of `town` says on `question`: the evidence, then what it also tells.
fn told(cx: &ReportCx<'_>, town: &Town, question: &QuestionId) -> Vec<Documented> {
    let evidence = town.evidence_on(question).map(|evidence| documented(cx, town, evidence));
    evidence.into_iter().chain(town.deeds_on(question).map(|deed| also_told(cx, town, deed))).collect()
}

fn also_told(cx: &ReportCx<'_>, town: &Town, deed: &Deed) -> Documented {
    let place = [cx.source_short(&town.source), cx.text(&deed.place)];
    Documented {
        town: cx.text(&town.name),
        level: None,
        summary: cx.wording.also_told(deed),
        place: cx.words.list(place),
    }
}

fn documented(cx: &ReportCx<'_>, town: &Town, evidence: &Evidence) -> Documented {
    let place = cx.say(
        "report-evidence-where",
        &[
            ("date", value(cx.words.partial_date(evidence.as_of))),
            ("source", value(cx.source_short(&town.source))),
            ("place", value(cx.text(&evidence.place))),
        ],
    );
    Documented {
        town: cx.text(&town.name),
        level: Some(cx.at_least(evidence.level)),
        summary: cx.text(&evidence.summary),
        place: match &evidence.basis {
            Basis::Stated => place,
            Basis::Inferred(reason) => {
                let inferred = cx.say("report-evidence-inferred", &[("reason", value(cx.text(reason)))]);
                cx.say("report-evidence-both", &[("place", value(place)), ("inferred", value(inferred))])
            }
        },
    }
}
