//! Page 1: what it is, who answered, the score with its bounds and stage, strengths, gaps, decisive unknowns.

use serde::Serialize;

use super::desk::{Desk, Extent, count, number, start, value};
use crate::assessment::{Role, Standing};
use crate::catalogue::{Level, QuestionId};
use crate::i18n::{Words, format_count, format_score};
use crate::scoring::{self, State, Tally};

/// Full-width characters that fit on the first page.
const NAME: usize = 60;
const HEADER: usize = 20;
const LINE: usize = 36;
pub(super) const ROUND: usize = 18;
const NOTE: usize = 76;
/// Decisive unknowns.
const POINTS: usize = 3;

/// The words of page 1.
#[derive(Serialize)]
pub(super) struct Summary {
    pub place: String,
    pub title_size: u8,
    pub header: String,
    pub facts: Vec<Fact>,
    pub note: Option<String>,
    pub empty: Option<Notice>,
    pub score: Option<Score>,
    pub strengths: Vec<Point>,
    pub gaps: Vec<Point>,
    pub gaps_note: Option<String>,
    pub unknowns: Vec<Point>,
}

#[derive(Serialize)]
pub(super) struct Fact {
    pub label: String,
    pub value: String,
}

/// What stands in place of a score.
#[derive(Serialize)]
pub(super) struct Notice {
    pub title: String,
    pub text: String,
}

#[derive(Serialize)]
pub(super) struct Score {
    mean: String,
    top: String,
    bounds: String,
    stage: Option<String>,
    stage_note: String,
    answered: String,
    parts: Vec<Part>,
    rest: String,
    basis: String,
}

/// A part of the bar of answers.
#[derive(Serialize)]
struct Part {
    kind: &'static str,
    count: usize,
}

/// A mark, a name and a sentence.
#[derive(Serialize)]
pub(super) struct Point {
    pub mark: String,
    pub kind: &'static str,
    pub name: String,
    pub text: String,
}

impl Summary {
    pub fn of(desk: &Desk<'_>) -> Summary {
        let place = full_place(desk);
        let (name, extent) = start(&place, NAME);
        Summary {
            title_size: match start(&place, 28).1 {
                Extent::Part => 14,
                Extent::Whole if start(&place, 16).1 == Extent::Part => 17,
                Extent::Whole => 24,
            },
            header: cut(&desk.say("report-header", &[("place", value(cut(&place, HEADER)))]), LINE),
            facts: facts(desk),
            note: note(desk),
            empty: notice(desk),
            score: score(desk),
            strengths: scoring::strengths(&desk.scores)
                .into_iter()
                .filter_map(|e| strength(desk, &e.question, e.state))
                .collect(),
            gaps: gaps(desk),
            gaps_note: scoring::gaps_note(desk.words, &desk.scores, &desk.steps),
            unknowns: unknowns(desk),
            place: if extent == Extent::Part {
                desk.say("report-shortened", &[("start", value(name))])
            } else {
                place.clone()
            },
        }
    }
}

/// Prefecture and name, or that there is none.
pub(super) fn full_place(desk: &Desk<'_>) -> String {
    let profile = &desk.assessment.profile;
    let name = one_line(&profile.name);
    let prefecture = one_line(&profile.prefecture);
    match (prefecture.as_str(), name.as_str()) {
        (_, "") => desk.word("report-place-none"),
        ("", name) => name.to_owned(),
        (prefecture, name) => format!("{prefecture} {name}"),
    }
}

/// `text` without line breaks and blanks around.
pub(super) fn one_line(text: &str) -> String {
    text.split(['\n']).map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

/// At most `width` full-width characters; what is cut off is marked.
pub(super) fn cut(text: &str, width: usize) -> String {
    match start(text, width) {
        (whole, Extent::Whole) => whole.to_owned(),
        (part, Extent::Part) => format!("{part}…"),
    }
}

fn facts(desk: &Desk<'_>) -> Vec<Fact> {
    let round = desk.round();
    let title = one_line(&round.title);
    let mut facts = Vec::new();
    let mut add = |key: &str, value: String| {
        if !value.is_empty() {
            facts.push(Fact { label: desk.word(key), value });
        }
    };
    add("report-fact-round", cut(&title, ROUND));
    add("report-fact-round-date", desk.words.date(round.date));
    add("report-fact-who", who(desk));
    add("report-fact-size", size(desk));
    facts
}

fn who(desk: &Desk<'_>) -> String {
    match desk.round().standing() {
        Standing::Empty => desk.word("report-who-empty"),
        Standing::Single(role) => desk.say("report-who-single", &[("role", value(role_name(desk.words, role)))]),
        Standing::Agreed(n) => match desk.round().workshop.present {
            Some(present) => {
                desk.say("report-who-agreed-room", &[("count", count(n)), ("present", count(present as usize))])
            }
            None => desk.say("report-who-agreed", &[("count", count(n))]),
        },
        Standing::Open(n) => desk.say("report-who-open", &[("count", count(n))]),
    }
}

/// What a role is called on paper.
pub(super) fn role_name(words: &Words, role: Role) -> String {
    words.get(match role {
        Role::Executive => "report-role-executive",
        Role::Promotion => "report-role-promotion",
        Role::FrontLine => "report-role-frontline",
        Role::Administration => "report-role-administration",
        Role::Other => "report-role-other",
    })
}

fn size(desk: &Desk<'_>) -> String {
    let profile = &desk.assessment.profile;
    let say = |key, n: Option<u32>| Some(desk.say(key, &[("count", value(format_count(n?.into())))]));
    desk.list(
        [say("report-size-population", profile.population), say("report-size-staff", profile.staff)]
            .into_iter()
            .flatten(),
    )
}

fn note(desk: &Desk<'_>) -> Option<String> {
    let note = one_line(&desk.assessment.profile.note);
    match start(&note, NOTE) {
        ("", _) => None,
        (_, Extent::Whole) => Some(note),
        (part, Extent::Part) => Some(desk.say("report-shortened", &[("start", value(part))])),
    }
}

fn notice(desk: &Desk<'_>) -> Option<Notice> {
    let tally = desk.scores.overall.tally;
    if let Standing::Open(n) = desk.round().standing() {
        let text = desk.say("report-open-text", &[("count", count(n))]);
        return Some(Notice { title: desk.word("report-open-title"), text });
    }
    let questions = desk.scores.entries.len();
    (questions == tally.open).then(|| Notice {
        title: desk.word("report-empty-title"),
        text: desk.say("report-empty-text", &[("questions", count(questions))]),
    })
}

fn score(desk: &Desk<'_>) -> Option<Score> {
    let overall = &desk.scores.overall;
    let tally = overall.tally;
    if notice(desk).is_some() {
        return None;
    }
    let parts = [
        ("level", tally.own_answers()),
        ("follows", tally.filled_in),
        ("unknown", tally.unknown),
        ("open", tally.open),
    ];
    Some(Score {
        mean: overall.mean.map_or_else(|| desk.word("report-no-score"), format_score),
        top: if overall.mean.is_some() { desk.word("report-top") } else { String::new() },
        bounds: overall.bounds.map_or_else(String::new, |b| {
            desk.say("report-bounds", &[("low", number(b.low)), ("high", number(b.high))])
        }),
        stage: overall.stage.map(|level| stage(desk, level)),
        stage_note: desk.word(if overall.stage.is_some() { "report-stage-about" } else { "scoring-stage-none" }),
        answered: desk
            .say("report-answered", &[("total", count(tally.applicable())), ("answered", count(tally.own_answers()))]),
        parts: parts.into_iter().filter(|p| p.1 > 0).map(|(kind, count)| Part { kind, count }).collect(),
        rest: rest(desk, &tally),
        basis: if overall.factors == 0 {
            String::new()
        } else {
            desk.say("report-basis", &[("factors", count(overall.factors))])
        },
    })
}

/// How many questions are without a level of their own, by why.
fn rest(desk: &Desk<'_>, tally: &Tally) -> String {
    let args = [
        ("unknown", count(tally.unknown)),
        ("open", count(tally.open)),
        ("filled", count(tally.filled_in)),
        ("notapplicable", count(tally.not_applicable)),
    ];
    desk.say("report-rest", &args)
}

/// A stage in words.
pub(super) fn stage(desk: &Desk<'_>, level: Level) -> String {
    desk.say("report-stage", &[("level", count(level.get().into())), ("name", value(desk.rung(level)))])
}

fn strength(desk: &Desk<'_>, question: &QuestionId, state: State) -> Option<Point> {
    let State::Level(level) = state else { return None };
    Some(point(desk, question, level))
}

fn gaps(desk: &Desk<'_>) -> Vec<Point> {
    scoring::gaps(&desk.scores, &desk.steps)
        .named
        .into_iter()
        .map(|step| point(desk, &step.question, step.from))
        .collect()
}

/// A question with its level and what that level says.
fn point(desk: &Desk<'_>, question: &QuestionId, level: Level) -> Point {
    Point {
        mark: level.to_string(),
        kind: "level",
        name: desk.question_name(question),
        text: desk.question(question).map_or_else(String::new, |q| desk.text(q.statement(level))),
    }
}

fn unknowns(desk: &Desk<'_>) -> Vec<Point> {
    let unknowns = scoring::decisive_unknowns(desk.questionnaire(), &desk.scores, &desk.peers);
    let text = |question: &QuestionId, moves: f64| {
        let sections = desk.question(question).map(|q| q.ask.as_slice()).unwrap_or_default();
        let names = sections.iter().filter_map(|id| desk.questionnaire().section(id)).map(|s| desk.text(&s.name));
        let ask = desk.list(names);
        let key = if ask.is_empty() { "report-unknown-text-alone" } else { "report-unknown-text" };
        desk.say(key, &[("moves", number(moves)), ("ask", value(ask))])
    };
    let point = |unknown: &scoring::DecisiveUnknown| Point {
        mark: desk.word(if unknown.state == State::Unknown { "report-mark-unknown" } else { "report-mark-open" }),
        kind: "open",
        name: desk.question_name(&unknown.question),
        text: text(&unknown.question, unknown.moves),
    };
    unknowns.iter().take(POINTS).map(point).collect()
}
