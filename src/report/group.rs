//! How a group answered a question: its sheets and its votes as counts, what they come to, and the dissent that stayed.
//!
//! Shows the figures of the closing and no others: what may be shown is the business of `assessment::privacy`.

use serde::Serialize;

use super::desk::{Desk, count, value};
use crate::assessment::Standing;
use crate::assessment::privacy::{self, Figure, SHOWN_FROM, State, Voice};
use crate::assessment::workshop::{Counts, Method};
use crate::catalogue::{Level, QuestionId};
use crate::workshop::{Distribution, Rule, hundredths, percent};

/// What a group answered and said on one question.
#[derive(Serialize)]
pub(super) struct Group {
    /// The sheets first, then the votes, oldest first.
    rows: Vec<Row>,
    /// That something is not shown because too few answered, where it is so.
    few: Option<String>,
    /// As it was typed.
    dissent: Option<String>,
}

/// How answers are spread over the levels.
#[derive(Serialize)]
struct Row {
    what: String,
    /// By level, lowest first.
    levels: [u32; 6],
    unknown: u32,
    share: String,
    median: String,
    range: String,
    agreement: String,
}

/// Whether many had a say in the results, or in votes that are shown.
pub(super) fn is_group(desk: &Desk<'_>) -> bool {
    matches!(desk.round().standing(), Standing::Agreed(_) | Standing::Open(_)) || has_spread(desk)
}

/// Whether counts are shown, or told not to be, at any question.
pub(super) fn has_spread(desk: &Desk<'_>) -> bool {
    desk.questionnaire().questions().any(|q| !figures(desk, &q.id).is_empty())
}

/// The rules that the report's counts and agreed answers rest on, by name.
pub(super) fn rules(desk: &Desk<'_>) -> Vec<(String, String)> {
    let counted = [Rule::Agreement, Rule::Median, Rule::Unknown, Rule::Shown, Rule::Closing, Rule::Votes];
    let agreed = is_group(desk).then_some(Rule::Agreed);
    let rules = agreed.into_iter().chain(counted.into_iter().filter(|_| has_spread(desk)));
    rules.map(|rule| (rule.name(desk.words), rule.text(desk.words))).collect()
}

/// Which figures of the group the report carries, or why it carries none.
pub(super) fn closing(desk: &Desk<'_>) -> Option<String> {
    let responses = desk.round().closing.as_ref().map_or(0, |closing| closing.responses);
    let key = match privacy::state(desk.round()) {
        State::None => return None,
        State::Unclosed => "report-group-unclosed",
        State::Closed => "report-group-closed",
        State::Reopened => "report-group-reopened",
    };
    Some(desk.say(key, &[("count", count(responses))]))
}

/// What the group said on `question`, if it said anything.
pub(super) fn on(desk: &Desk<'_>, question: &QuestionId) -> Option<Group> {
    let all = figures(desk, question);
    let dissent = desk.round().public_dissent(question).trim_end();
    let dissent = (!dissent.trim().is_empty()).then(|| dissent.to_owned());
    if all.is_empty() && dissent.is_none() {
        return None;
    }
    let shown: Vec<(Voice, Counts)> = all.iter().filter_map(|figure| Some((figure.voice, figure.counts?))).collect();
    let few = (shown.len() < all.len()).then(|| desk.say("report-group-few", &[("from", count(SHOWN_FROM as usize))]));
    let is_vote = |figure: &&Figure| matches!(figure.voice, Voice::Vote(..));
    let votes = all.iter().filter(is_vote).count();
    let rows = shown.iter().map(|(voice, counts)| {
        let (key, method) = match voice {
            Voice::Sheets => ("report-group-sheets", None),
            Voice::Vote(_, method) if votes == 1 => ("report-group-vote", Some(*method)),
            Voice::Vote(1, method) => ("report-group-vote-first", Some(*method)),
            Voice::Vote(_, method) => ("report-group-vote-second", Some(*method)),
        };
        row(desk, key, method, counts)
    });
    Some(Group { rows: rows.collect(), few, dissent })
}

/// What was fixed when the round was closed.
fn figures(desk: &Desk<'_>, question: &QuestionId) -> Vec<Figure> {
    desk.round().closing.as_ref().map_or_else(Vec::new, |closing| closing.figures(question))
}

fn row(desk: &Desk<'_>, key: &'static str, method: Option<Method>, counts: &Counts) -> Row {
    let method = method.map_or_else(String::new, |method| method_name(desk, method));
    let spread = Distribution::of(counts);
    let either = |key, (low, high): (Level, Level)| {
        if low == high {
            return low.to_string();
        }
        desk.say(key, &[("low", value(low.to_string())), ("high", value(high.to_string()))])
    };
    let none = || desk.word("report-dash");
    Row {
        what: desk.say(key, &[("method", value(method))]),
        levels: counts.levels,
        unknown: counts.unknown,
        share: spread
            .unknown_share
            .map_or_else(none, |share| desk.say("report-group-share", &[("share", value(percent(share)))])),
        median: spread.median.map_or_else(none, |median| either("report-group-medians", median)),
        range: spread.range.map_or_else(none, |range| either("report-factors-range-cell", range)),
        agreement: spread.agreement.map_or_else(none, hundredths),
    }
}

fn method_name(desk: &Desk<'_>, method: Method) -> String {
    desk.word(match method {
        Method::Fingers => "report-method-fingers",
        Method::Slips => "report-method-slips",
        Method::Ballots => "report-method-ballots",
    })
}
