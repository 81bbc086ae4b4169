//! What came of the workshop, on a projector: what was agreed with its statements, what is open, the dissent that may be
//! seen, and what follows for the next steps.

use super::part::{Mark, Part};
use super::setting::Text;
use super::slide::Slide;
use crate::assessment::Value;
use crate::assessment::workshop::Choice;
use crate::catalogue::{Level, QuestionId};
use crate::findings::Steps;
use crate::scoring::State as Answered;
use crate::ui::context::{Context, Document};
use crate::ui::screens::workshop::agenda::{State, state, state_word};
use crate::ui::screens::workshop::premise;
use crate::ui::theme::text;

/// What there is to say, each thing on a slide of its own; what there is nothing of is left out.
pub(super) fn slides(cx: &Context<'_>, document: Document<'_>) -> Vec<Slide> {
    let mut slides = vec![agreed(cx, document)];
    slides.extend(open(cx, document));
    slides.extend(dissent(cx, document));
    slides.extend(steps(cx, document));
    slides
}

fn is_agreed(cx: &Context<'_>, document: Document<'_>, question: &QuestionId) -> bool {
    state(cx, document, question) == State::Agreed
}

/// The questions of the agenda that are agreed, with the statement that was agreed on; and how many others are.
fn agreed(cx: &Context<'_>, document: Document<'_>) -> Slide {
    let agenda = &document.findings.agenda;
    let agreed: Vec<_> = agenda.iter().filter(|question| is_agreed(cx, document, question)).collect();
    let others = cx.catalogue.questionnaire.questions().map(|question| &question.id);
    let others = others.filter(|question| !agenda.contains(question) && is_agreed(cx, document, question)).count();
    let mut parts: Vec<Part> = agreed.iter().map(|question| agreed_part(cx, document, question)).collect();
    if parts.is_empty() {
        parts.push(Part::text(cx.word("projector-outcome-none"), text::lead));
    }
    let open = document.findings.topics.iter().filter(|topic| !is_agreed(cx, document, &topic.question)).count();
    if !agreed.is_empty() && open > 0 {
        parts.push(Part::text(cx.count("projector-outcome-rest", open), text::small));
    }
    if others > 0 {
        parts.push(Part::text(cx.count("projector-outcome-others", others), text::small));
    }
    let count = cx.say("projector-outcome-count", &[("all", agenda.len().into()), ("agreed", agreed.len().into())]);
    Slide::new(count, cx.word("projector-outcome-agreed"), parts).airy()
}

fn agreed_part(cx: &Context<'_>, document: Document<'_>, id: &QuestionId) -> Part {
    let round = document.session.assessment().current();
    let answer = round.agreed.get(id);
    let value = answer.and_then(|answer| answer.value.as_ref());
    // What was written in the room is for the room; what came from somebody's sheet, or stays in the hall, is not.
    let open = answer.filter(|answer| !round.is_from_a_sheet(id) && !answer.note_is_inside);
    let note = open.map(|answer| answer.note.trim()).filter(|note| !note.is_empty());
    let reason = match open.and_then(|answer| answer.value.as_ref()) {
        Some(Value::NotApplicable(reason)) => Some(reason.trim()),
        _ => None,
    };
    let mut said = vec![Text::new(cx.wording().question_name(id), text::strong)];
    let mark = match (value, cx.question(id)) {
        (Some(Value::Level(level)), Some(question)) => {
            said.push(Text::new(cx.text(question.statement(*level)), text::label));
            Mark::Level(*level, cx.say("map-level", &[("level", level.get().into())]))
        }
        (Some(Value::Unknown), _) => {
            let unknown = cx.wording().state(Answered::Unknown);
            said.push(Text::new(&unknown, text::label));
            Mark::Sign(cx.wording().mark(Answered::Unknown), unknown)
        }
        _ => {
            said.push(Text::new(cx.wording().not_applicable(reason), text::label));
            let without = cx.wording().state(Answered::NotApplicable);
            Mark::Sign(cx.word("projector-mark-not-applicable"), without)
        }
    };
    said.extend(note.map(|note| Text::new(cx.say("projector-outcome-note", &[("note", note.into())]), text::small)));
    let choice = value.and_then(Value::choice).filter(|choice| *choice != Choice::Level(Level::MIN));
    let follows = choice.and_then(|_| premise::follows(cx, document, id));
    said.extend(follows.map(|follows| Text::new(follows, text::accent)));
    Part::marked(mark, said)
}

/// The questions of the agenda on which nothing is agreed, each with how far it is.
fn open(cx: &Context<'_>, document: Document<'_>) -> Option<Slide> {
    let row = |question: &QuestionId| {
        let name = Text::new(cx.wording().question_name(question), text::lead);
        Part::tagged(Mark::Point, vec![name], Text::new(state_word(cx, document, question), text::small))
    };
    let open = document.findings.agenda.iter().filter(|question| !is_agreed(cx, document, question));
    let parts: Vec<Part> = open.map(row).collect();
    (!parts.is_empty()).then(|| Slide::new("", cx.word("projector-outcome-open"), parts))
}

/// What stayed against what was agreed, in the order of the agenda: as far as it may leave the hall, and of how much more
/// there is only that.
fn dissent(cx: &Context<'_>, document: Document<'_>) -> Option<Slide> {
    let round = document.session.assessment().current();
    let part = |question: &QuestionId| {
        let dissent = round.public_dissent(question).trim();
        let name = Text::new(cx.wording().question_name(question), text::strong);
        (!dissent.is_empty()).then(|| Part::marked(Mark::Point, vec![name, Text::new(dissent, text::label)]))
    };
    let agenda = &document.findings.agenda;
    let others = cx.catalogue.questionnaire.questions().map(|question| &question.id);
    let all: Vec<_> = agenda.iter().chain(others.filter(|question| !agenda.contains(question))).collect();
    let is_inside = |question: &&&QuestionId| {
        let dissent = round.workshop.talk(question).map_or("", |talk| talk.dissent.trim());
        !dissent.is_empty() && round.public_dissent(question).trim().is_empty()
    };
    let inside = all.iter().filter(is_inside).count();
    let mut parts: Vec<Part> = all.iter().filter_map(|question| part(question)).collect();
    if inside > 0 {
        parts.push(Part::text(cx.count("projector-outcome-inside", inside), text::small));
    }
    (!parts.is_empty()).then(|| Slide::new("", cx.word("projector-outcome-dissent"), parts).airy())
}

/// What comes first of all that can be done next, as results and report have it; none where nothing is agreed.
fn steps(cx: &Context<'_>, document: Document<'_>) -> Option<Slide> {
    if !document.session.assessment().current().agreed.has_values() {
        return None;
    }
    let steps = Steps::of(&cx.wording(), document.findings);
    let step = |(place, step): (usize, &crate::findings::StepText)| {
        let said = vec![
            Text::new(&step.head, text::strong),
            Text::new(&step.levels, text::accent),
            Text::new(&step.advice, text::label),
        ];
        Part::marked(Mark::Number(place + 1), said)
    };
    let mut parts: Vec<Part> = steps.first().iter().enumerate().map(step).collect();
    if parts.is_empty() {
        parts.push(Part::text(&steps.none, text::lead));
    }
    Some(Slide::new(cx.word("projector-outcome-from"), cx.word("projector-outcome-steps"), parts))
}
