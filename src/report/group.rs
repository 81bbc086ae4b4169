//! How a group answered a question: its sheets and its votes as rows of counts, and the dissent that stayed.

use serde::Serialize;

use super::context::{ReportCx, value};
use crate::assessment::Standing;
use crate::assessment::privacy::Voice;
use crate::catalogue::{Level, QuestionId};
use crate::findings::{GroupAnswers, GroupVoice};
use crate::workshop::{Distribution, Rule, hundredths};

/// What a group answered and said on one question.
#[derive(Serialize)]
pub(super) struct Group {
    /// The sheets first, then the votes, oldest first.
    pub rows: Vec<Row>,
    /// That something is not shown because too few answered, where it is so.
    pub few: Option<String>,
    /// As it was typed.
    pub dissent: Option<String>,
}

/// How answers are spread over the levels.
#[derive(Serialize)]
pub(super) struct Row {
    pub what: String,
    /// By level, lowest first.
    pub levels: [u32; 6],
    pub unknown: u32,
    /// Of how many answers those are.
    pub of: String,
    pub median: String,
    pub range: String,
    pub agreement: String,
}

/// Whether many had a say in the results, or in votes that are shown.
pub(super) fn is_group(cx: &ReportCx<'_>) -> bool {
    matches!(cx.round().standing(), Standing::Agreed(_) | Standing::Open(_)) || has_spread(cx)
}

/// Whether counts are shown, or told not to be, at any question.
pub(super) fn has_spread(cx: &ReportCx<'_>) -> bool {
    GroupAnswers::all(cx.questionnaire(), cx.round()).iter().any(|answers| !answers.voices.is_empty())
}

/// The rules that the report's counts and agreed answers rest on, by name.
pub(super) fn rules(cx: &ReportCx<'_>) -> Vec<(String, String)> {
    let counted = [Rule::Agreement, Rule::Median, Rule::Unknown, Rule::Shown, Rule::Closing, Rule::Votes];
    let agreed = is_group(cx).then_some(Rule::Agreed);
    let rules = agreed.into_iter().chain(counted.into_iter().filter(|_| has_spread(cx)));
    rules.map(|rule| (rule.name(cx.words), rule.text(cx.words))).collect()
}

/// What the group said on `question`, if it said anything.
pub(super) fn on(cx: &ReportCx<'_>, question: &QuestionId) -> Option<Group> {
    let answers = GroupAnswers::on(cx.round(), question);
    if answers.is_empty() {
        return None;
    }
    let row_of = |voice: &GroupVoice| Some(row(cx, &answers, voice.voice, voice.spread.as_ref()?));
    let rows: Vec<Row> = answers.voices.iter().filter_map(row_of).collect();
    let few = (rows.len() < answers.voices.len()).then(|| cx.wording.some_too_few());
    let dissent = Some(answers.dissent).filter(|dissent| !dissent.trim().is_empty());
    Some(Group { rows, few, dissent })
}

fn row(cx: &ReportCx<'_>, answers: &GroupAnswers, voice: Voice, spread: &Distribution) -> Row {
    let name = cx.wording.voice(answers, voice);
    let none = || cx.wording.none();
    let range = |(low, high): (Level, Level)| {
        if low == high {
            return low.to_string();
        }
        let args = [("low", value(low.to_string())), ("high", value(high.to_string()))];
        cx.say("report-factors-range-cell", &args)
    };
    Row {
        what: match voice {
            Voice::Sheets => name,
            Voice::Vote(_, method) => {
                let args = [("vote", value(name)), ("method", value(cx.wording.method(method)))];
                cx.say("report-group-vote", &args)
            }
        },
        levels: spread.counts.levels,
        unknown: spread.counts.unknown,
        of: cx.say("report-group-of", &[("total", value(spread.counts.total().to_string()))]),
        median: spread.median.map_or_else(none, |median| cx.wording.levels(median)),
        range: spread.range.map_or_else(none, range),
        agreement: spread.agreement.map_or_else(none, hundredths),
    }
}
