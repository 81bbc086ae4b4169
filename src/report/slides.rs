//! The slides for the end of a workshop: where the hall stands, what was agreed, what is open, what comes next.

use serde::Serialize;

use super::context::{ReportCx, count, value};
use super::mayor::{self, Step};
use super::summary::cut;
use crate::assessment::Standing;
use crate::findings::{ArrangedSteps, GroupAnswers, one_line};
use crate::scoring::{Entry, State};

/// Factors on a slide of answers, and questions on the one of what is open.
const FACTORS: usize = 2;
const OPEN: usize = 8;
/// Next steps, all of them on one slide.
const STEPS: usize = 3;
/// Dissents, and full-width characters of each.
const DISSENTS: usize = 4;
const DISSENT: usize = 60;

/// The words that only slides have.
#[derive(Serialize)]
pub(super) struct Slides {
    occasion: String,
    /// On whose answers it rests; nothing where there are none.
    who: Option<String>,
    answers_title: String,
    /// Slide by slide, the factors on it.
    answers: Vec<Vec<Group>>,
    open_title: String,
    open: Vec<Line>,
    /// That there are more.
    open_more: Option<String>,
    dissent: Vec<Line>,
    dissent_more: Option<String>,
    steps: Vec<Step>,
}

/// The answers in a factor.
#[derive(Serialize)]
struct Group {
    name: String,
    rows: Vec<Line>,
}

/// A question with its mark and what is said of it.
#[derive(Serialize)]
struct Line {
    mark: String,
    kind: &'static str,
    name: String,
    text: String,
}

impl Slides {
    pub fn of(cx: &ReportCx<'_>, arranged: &ArrangedSteps) -> Slides {
        let round = cx.round();
        let occasion = [super::summary::round_name(cx), cx.words.date(round.date)];
        let groups: Vec<Group> = groups(cx);
        let (open, of_open) = open(cx);
        let (dissent, of_dissent) = dissent(cx);
        let is_agreed = matches!(cx.findings.standing, Standing::Agreed(_));
        Slides {
            occasion: cx.words.list(occasion.into_iter().filter(|part| !part.is_empty())),
            who: mayor::who(cx),
            answers_title: cx.word(if is_agreed { "report-slides-agreed" } else { "report-slides-answers" }),
            answers: into_slides(groups),
            open_title: cx.say("report-slides-open", &[("count", count(of_open))]),
            open_more: more(cx, of_open - open.len()),
            open,
            dissent_more: more(cx, of_dissent - dissent.len()),
            dissent,
            steps: mayor::steps(cx, arranged, STEPS),
        }
    }
}

fn into_slides(groups: Vec<Group>) -> Vec<Vec<Group>> {
    let mut slides: Vec<Vec<Group>> = Vec::new();
    for group in groups {
        match slides.last_mut() {
            Some(slide) if slide.len() < FACTORS => slide.push(group),
            _ => slides.push(vec![group]),
        }
    }
    slides
}

/// That so many more are in the whole report; nothing where none is.
fn more(cx: &ReportCx<'_>, left: usize) -> Option<String> {
    (left > 0).then(|| cx.say("report-items-more-whole", &[("count", count(left))]))
}

/// The factors in which a question has a level or does not apply, each with these questions and what is said of them.
fn groups(cx: &ReportCx<'_>) -> Vec<Group> {
    let factors = cx.questionnaire().factors.iter().map(|factor| {
        let rows = factor.questions.iter().filter_map(|question| {
            let state = cx.entry(&question.id)?.state;
            let (kind, text) = match state {
                State::Level(level) => ("level", cx.text(question.statement(level))),
                State::NotApplicable => ("open", cx.wording.state(state)),
                State::Unknown | State::Open => return None,
            };
            Some(Line { mark: cx.wording.mark(state), kind, name: cx.text(&question.name), text })
        });
        Group { name: cx.text(&factor.name), rows: rows.collect() }
    });
    factors.filter(|group| !group.rows.is_empty()).collect()
}

/// The questions that nobody could answer, or that are not answered yet, each with who usually knows; and how many there
/// are. Nothing before anything was answered.
fn open(cx: &ReportCx<'_>) -> (Vec<Line>, usize) {
    let entries = &cx.findings.scores.entries;
    let is_open = |entry: &&Entry| matches!(entry.state, State::Unknown | State::Open);
    let open: Vec<&Entry> = entries.iter().filter(is_open).collect();
    if open.len() == entries.len() {
        return (Vec::new(), 0);
    }
    let line = |entry: &&Entry| {
        let ask = cx.wording.ask(&entry.question);
        let text = if ask.is_empty() { ask } else { cx.say("report-slides-ask", &[("ask", value(ask))]) };
        let (mark, name) = (cx.wording.mark(entry.state), cx.wording.question_name(&entry.question));
        Line { mark, kind: "open", name, text }
    };
    (open.iter().take(OPEN).map(line).collect(), open.len())
}

/// What stayed against what was agreed, as far as it may be handed on; and how many there are.
fn dissent(cx: &ReportCx<'_>) -> (Vec<Line>, usize) {
    let all = GroupAnswers::all(cx.questionnaire(), cx.round());
    let all: Vec<GroupAnswers> = all.into_iter().filter(|answers| !answers.dissent.trim().is_empty()).collect();
    let line = |answers: &GroupAnswers| {
        let state = cx.entry(&answers.question).map_or(State::Open, |entry| entry.state);
        let kind = if state.level().is_some() { "level" } else { "open" };
        let text = cut(&one_line(&answers.dissent), DISSENT);
        Line { mark: cx.wording.mark(state), kind, name: cx.wording.question_name(&answers.question), text }
    };
    (all.iter().take(DISSENTS).map(line).collect(), all.len())
}
