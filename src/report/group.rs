//! How a group answered a question: its sheets and its votes as rows of counts, and the dissent that stayed.

use serde::Serialize;

use super::desk::{Desk, value};
use crate::assessment::Standing;
use crate::assessment::privacy::Voice;
use crate::catalogue::{Level, QuestionId};
use crate::findings::{GroupAnswers, GroupVoice};
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
    GroupAnswers::all(desk.questionnaire(), desk.round()).iter().any(|answers| !answers.voices.is_empty())
}

/// The rules that the report's counts and agreed answers rest on, by name.
pub(super) fn rules(desk: &Desk<'_>) -> Vec<(String, String)> {
    let counted = [Rule::Agreement, Rule::Median, Rule::Unknown, Rule::Shown, Rule::Closing, Rule::Votes];
    let agreed = is_group(desk).then_some(Rule::Agreed);
    let rules = agreed.into_iter().chain(counted.into_iter().filter(|_| has_spread(desk)));
    rules.map(|rule| (rule.name(desk.words), rule.text(desk.words))).collect()
}

/// What the group said on `question`, if it said anything.
pub(super) fn on(desk: &Desk<'_>, question: &QuestionId) -> Option<Group> {
    let answers = GroupAnswers::on(desk.round(), question);
    if answers.is_empty() {
        return None;
    }
    let row_of = |voice: &GroupVoice| Some(row(desk, &answers, voice.voice, voice.spread.as_ref()?));
    let rows: Vec<Row> = answers.voices.iter().filter_map(row_of).collect();
    let few = (rows.len() < answers.voices.len()).then(|| desk.wording.some_too_few());
    let dissent = Some(answers.dissent).filter(|dissent| !dissent.trim().is_empty());
    Some(Group { rows, few, dissent })
}

fn row(desk: &Desk<'_>, answers: &GroupAnswers, voice: Voice, spread: &Distribution) -> Row {
    let name = desk.wording.voice(answers, voice);
    let none = || desk.wording.none();
    let range = |(low, high): (Level, Level)| {
        if low == high {
            return low.to_string();
        }
        let args = [("low", value(low.to_string())), ("high", value(high.to_string()))];
        desk.say("report-factors-range-cell", &args)
    };
    let share = |share| desk.say("report-group-share", &[("share", value(percent(share)))]);
    Row {
        what: match voice {
            Voice::Sheets => name,
            Voice::Vote(_, method) => {
                let args = [("vote", value(name)), ("method", value(desk.wording.method(method)))];
                desk.say("report-group-vote", &args)
            }
        },
        levels: spread.counts.levels,
        unknown: spread.counts.unknown,
        share: spread.unknown_share.map_or_else(none, share),
        median: spread.median.map_or_else(none, |median| desk.wording.levels(median)),
        range: spread.range.map_or_else(none, range),
        agreement: spread.agreement.map_or_else(none, hundredths),
    }
}
