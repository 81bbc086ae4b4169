//! The closing of a round in the file, both ways.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::read::check_entries;
use super::workshop::{VoteIn, VoteOut, counts, is_false, is_zero, votes};
use crate::assessment::file::reading::Reading;
use crate::assessment::limits;
use crate::assessment::privacy::{Closing, Tally};
use crate::assessment::workshop::{Counts, VOTES};
use crate::catalogue::QuestionId;
use crate::ron_text::{BoundedMap, BoundedVec, Located};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClosingIn<'a> {
    #[serde(borrow, default)]
    reopened: Option<Located<'a>>,
    #[serde(borrow)]
    responses: Located<'a>,
    #[serde(borrow, default)]
    sheets: BoundedMap<'a, BoundedVec<'a, TallyIn<'a>, { limits::CLOSINGS }>, { limits::ANSWERS }>,
    #[serde(borrow, default)]
    votes: BoundedMap<'a, BoundedVec<'a, VoteIn<'a>, VOTES>, { limits::ANSWERS }>,
}

/// Counts by themselves, as copies of version 2 have them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountsIn<'a> {
    #[serde(borrow)]
    levels: Located<'a>,
    #[serde(borrow, default)]
    unknown: Option<Located<'a>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TallyIn<'a> {
    #[serde(borrow)]
    levels: Located<'a>,
    #[serde(borrow, default)]
    unknown: Option<Located<'a>>,
    /// Left out where each sheet is of a person of its own.
    #[serde(borrow, default)]
    people: Option<CountsIn<'a>>,
}

/// How the sheets answered in a copy, by question.
pub type SheetsIn<'a> = BoundedMap<'a, CountsIn<'a>, { limits::ANSWERS }>;

impl<'a> ClosingIn<'a> {
    pub(super) fn check(self, reading: &mut Reading<'a>) -> Closing {
        Closing {
            is_reopened: reading.value(self.reopened, "reopened"),
            responses: reading.value(Some(self.responses), "responses"),
            sheets: check_entries(self.sheets, reading, "sheets", limits::ANSWERS, |states, question, reading| {
                (QuestionId::new(&question), self::states(states, &question, reading))
            })
            .into_iter()
            .filter(|(_, states)| !states.is_empty())
            .collect(),
            votes: check_entries(self.votes, reading, "votes", limits::ANSWERS, |list, question, reading| {
                (QuestionId::new(&question), votes(list, &question, reading))
            })
            .into_iter()
            .filter(|(_, votes)| !votes.is_empty())
            .collect(),
        }
    }
}

impl<'a> CountsIn<'a> {
    fn check(self, question: &str, reading: &mut Reading<'a>) -> Counts {
        counts(self.levels, self.unknown, question, reading)
    }
}

/// What a copy of version 2 says of its sheets, as figures that were fixed; none where it says nothing.
pub(super) fn of_copy<'a>(sheets: SheetsIn<'a>, reading: &mut Reading<'a>) -> Option<Closing> {
    let sheets = check_entries(sheets, reading, "sheets", limits::ANSWERS, |counts, question, reading| {
        (QuestionId::new(&question), vec![Tally::from(counts.check(&question, reading))])
    });
    (!sheets.is_empty()).then(|| Closing { sheets, ..Closing::default() })
}

fn states<'a>(
    list: BoundedVec<'a, TallyIn<'a>, { limits::CLOSINGS }>,
    question: &str,
    reading: &mut Reading<'a>,
) -> Vec<Tally> {
    if let Some(located) = list.overflow {
        reading.too_many(located, question, limits::CLOSINGS);
    }
    let state = |tally: TallyIn<'a>| {
        let sheets = counts(tally.levels, tally.unknown, question, reading);
        let people = tally.people.map_or(sheets, |people| people.check(question, reading));
        Tally { sheets, people }
    };
    list.items.into_iter().map(state).collect()
}

#[derive(Serialize)]
pub struct ClosingOut<'a> {
    #[serde(skip_serializing_if = "is_false")]
    reopened: bool,
    responses: usize,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    sheets: BTreeMap<&'a QuestionId, Vec<TallyOut>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    votes: BTreeMap<&'a QuestionId, Vec<VoteOut>>,
}

#[derive(Serialize)]
struct TallyOut {
    levels: [u32; 6],
    #[serde(skip_serializing_if = "is_zero")]
    unknown: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    people: Option<CountsOut>,
}

#[derive(Serialize)]
struct CountsOut {
    levels: [u32; 6],
    #[serde(skip_serializing_if = "is_zero")]
    unknown: u32,
}

impl<'a> From<&'a Closing> for ClosingOut<'a> {
    fn from(closing: &'a Closing) -> Self {
        ClosingOut {
            reopened: closing.is_reopened,
            responses: closing.responses,
            sheets: closing.sheets.iter().map(|(q, states)| (q, states.iter().map(Into::into).collect())).collect(),
            votes: closing.votes.iter().map(|(q, votes)| (q, votes.iter().map(Into::into).collect())).collect(),
        }
    }
}

impl From<&Tally> for TallyOut {
    fn from(tally: &Tally) -> Self {
        let Tally { sheets, people } = tally;
        let people = (people != sheets).then_some(CountsOut { levels: people.levels, unknown: people.unknown });
        TallyOut { levels: sheets.levels, unknown: sheets.unknown, people }
    }
}
