//! Page 1: what it is, who answered, the score with its bounds and stage, strengths, gaps, decisive unknowns.

use serde::Serialize;

use super::context::{Extent, ReportCx, count, start, value};
use crate::findings::{self, Basis, Label, one_line};
use crate::i18n::format_count;
use crate::paper::TEXT_WIDTH;
use crate::text::{Weight, dots, width};

/// Full-width characters that fit on the first page.
const HEADER: usize = 20;
pub(super) const ROUND: usize = 18;
const NOTE: usize = 76;

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
    pub strengths_note: Option<String>,
    pub gaps: Vec<Point>,
    pub gaps_note: Option<String>,
    pub unknowns: Vec<Point>,
    /// What most halls of like size reported and this one did not.
    pub national: Option<String>,
}

#[derive(Serialize)]
pub(super) struct Fact {
    pub label: String,
    pub value: String,
    /// The program has written it.
    pub is_ours: bool,
}

/// What stands in place of a score.
#[derive(Serialize)]
pub(super) struct Notice {
    pub title: String,
    pub text: String,
}

#[derive(Serialize)]
pub(super) struct Score {
    pub mean: String,
    pub top: String,
    pub bounds: String,
    pub stage: Option<String>,
    pub stage_note: String,
    pub answered: String,
    pub parts: Vec<Part>,
    pub rest: String,
    pub basis: String,
}

/// A part of the bar of answers.
#[derive(Serialize)]
pub(super) struct Part {
    pub kind: &'static str,
    pub count: usize,
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
    /// `date_text` stands at the other end of the line over every page.
    pub fn of(cx: &ReportCx<'_>, date_text: &str) -> Summary {
        let found = findings::Summary::of(&cx.wording, cx.round(), &cx.findings);
        let place = cx.wording.place(&cx.assessment.profile);
        let (name, extent) = start(&place, super::NAME);
        Summary {
            title_size: match start(&place, 28).1 {
                Extent::Part => 14,
                Extent::Whole if start(&place, 16).1 == Extent::Part => 17,
                Extent::Whole => 24,
            },
            header: header(cx, &place, date_text),
            facts: facts(cx, &found),
            note: note(cx),
            empty: notice(cx, &found),
            score: score(cx, &found),
            strengths: found.strengths.iter().map(Point::from).collect(),
            strengths_note: found.strengths_note.filter(|_| found.basis == Basis::Answers),
            gaps: found.gaps.iter().map(Point::from).collect(),
            gaps_note: found.gaps_note.filter(|_| found.basis == Basis::Answers),
            unknowns: found.unknowns.iter().map(Point::from).collect(),
            national: super::national::remark(cx),
            place: if extent == Extent::Part {
                cx.say("report-shortened", &[("start", value(dotted(name)))])
            } else {
                place.clone()
            },
        }
    }
}

impl From<&findings::Point> for Point {
    fn from(point: &findings::Point) -> Point {
        let kind = if point.state.level().is_some() { "level" } else { "open" };
        Point { mark: point.mark.clone(), kind, name: point.name.clone(), text: point.text.clone() }
    }
}

/// What stands over every page, as much of it as its line has room for.
fn header(cx: &ReportCx<'_>, place: &str, date_text: &str) -> String {
    /// Points: the room between both ends of the line, and the size of the type.
    const BETWEEN: f64 = 14.0;
    const SIZE: f64 = 8.5;
    let wide = |text: &str| width(text, SIZE, Weight::Regular);
    let room = TEXT_WIDTH - BETWEEN - wide(date_text);
    let with = |place: &str| cx.say("report-header", &[("place", value(cut(place, HEADER)))]);
    // Where the whole place leaves no room for what the report is, the hall's name alone does.
    let hall = cx.wording.hall(&cx.assessment.profile);
    let is_whole = start(place, HEADER).1 == Extent::Whole && wide(&with(place)) <= room;
    let mut header = with(if is_whole || hall.is_empty() { place } else { &hall });
    if wide(&header) <= room {
        return header;
    }
    while !header.is_empty() && wide(&header) + wide("…") > room {
        header.pop();
    }
    dotted(header.trim_end())
}

/// At most `width` full-width characters; what is cut off is marked.
pub(super) fn cut(text: &str, width: usize) -> String {
    match start(text, width) {
        (whole, Extent::Whole) => whole.to_owned(),
        (part, Extent::Part) => dotted(part),
    }
}

fn dotted(part: &str) -> String {
    format!("{part}{}", dots(part.chars().next_back()))
}

fn facts(cx: &ReportCx<'_>, found: &findings::Summary) -> Vec<Fact> {
    let round = cx.round();
    let label = |label| cx.wording.label(label);
    let facts = [
        (label(Label::Round), round_name(cx), false),
        (label(Label::RoundDate), cx.words.date(round.date), true),
        (label(Label::Who), found.who.clone(), true),
        (cx.word("report-fact-size"), size(cx), false),
    ];
    let facts = facts.into_iter().filter(|(_, value, _)| !value.is_empty());
    facts.map(|(label, value, is_ours)| Fact { label, value, is_ours }).collect()
}

/// What the round is called, by its number where there are several and it has no name; empty for a single one without.
pub(super) fn round_name(cx: &ReportCx<'_>) -> String {
    let (round, rounds) = (cx.round(), cx.assessment.rounds.len());
    if rounds < 2 && round.title.trim().is_empty() {
        return String::new();
    }
    cut(&one_line(&cx.wording.round_title(rounds - 1, round)), ROUND)
}

/// A line each, so that no line ends between a number and what it counts.
fn size(cx: &ReportCx<'_>) -> String {
    let profile = &cx.assessment.profile;
    let say = |key, n: Option<u32>| Some(cx.say(key, &[("count", value(format_count(n?.into())))]));
    let sizes = [say("report-size-population", profile.population), say("report-size-staff", profile.staff)];
    sizes.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

fn note(cx: &ReportCx<'_>) -> Option<String> {
    let note = one_line(&cx.assessment.profile.note);
    match start(&note, NOTE) {
        ("", _) => None,
        (_, Extent::Whole) => Some(note),
        (part, Extent::Part) => Some(cx.say("report-shortened", &[("start", value(dotted(part)))])),
    }
}

fn notice(cx: &ReportCx<'_>, found: &findings::Summary) -> Option<Notice> {
    let questions = cx.findings.scores.entries.len();
    let (title, text) = (found.notice.clone()?, found.notice_text.clone()?);
    let text = match found.basis {
        Basis::Nothing => cx.say("report-empty-text", &[("text", value(&text)), ("questions", count(questions))]),
        Basis::NotAgreed(_) | Basis::Answers => text,
    };
    Some(Notice { title, text })
}

fn score(cx: &ReportCx<'_>, found: &findings::Summary) -> Option<Score> {
    if found.basis != Basis::Answers {
        return None;
    }
    let tally = cx.findings.scores.overall.tally;
    let parts = [
        ("level", tally.own_answers()),
        ("follows", tally.filled_in),
        ("unknown", tally.unknown),
        ("open", tally.open),
    ];
    Some(Score {
        mean: found.score.clone(),
        top: found.out_of.clone().unwrap_or_default(),
        bounds: found.bounds_text.clone().unwrap_or_default(),
        stage: found.stage.clone(),
        stage_note: found.stage_note.clone(),
        answered: found.answered.clone(),
        parts: parts.into_iter().filter(|p| p.1 > 0).map(|(kind, count)| Part { kind, count }).collect(),
        rest: found.rest.clone(),
        basis: found.rests_on.clone().unwrap_or_default(),
    })
}
