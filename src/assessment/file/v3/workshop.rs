//! The workshop of a round in the file: both ways, so that what is written and what is read stand side by side.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::kept::MethodKept;
use super::read::check_entries;
use crate::assessment::file::reading::Reading;
use crate::assessment::limits;
use crate::assessment::workshop::{Counts, Talk, VOTES, Vote, Workshop};
use crate::catalogue::QuestionId;
use crate::ron_text::{BoundedMap, BoundedVec, Located};

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkshopIn<'a> {
    #[serde(borrow, default)]
    present: Option<Located<'a>>,
    #[serde(borrow, default)]
    attended: Option<Located<'a>>,
    #[serde(borrow, default)]
    method: Option<Located<'a>>,
    #[serde(borrow, default)]
    agenda: Option<BoundedVec<'a, Located<'a>, { limits::ANSWERS }>>,
    #[serde(borrow, default)]
    talks: BoundedMap<'a, TalkIn<'a>, { limits::ANSWERS }>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TalkIn<'a> {
    #[serde(borrow, default)]
    votes: BoundedVec<'a, VoteIn<'a>, VOTES>,
    #[serde(borrow, default)]
    dissent: Option<Located<'a>>,
    #[serde(borrow, default)]
    skipped: Option<Located<'a>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct VoteIn<'a> {
    #[serde(borrow, default)]
    method: Option<Located<'a>>,
    #[serde(borrow)]
    levels: Located<'a>,
    #[serde(borrow, default)]
    unknown: Option<Located<'a>>,
    #[serde(borrow, default)]
    revealed: Option<Located<'a>>,
    #[serde(borrow, default)]
    present: Option<Located<'a>>,
}

impl<'a> WorkshopIn<'a> {
    /// From the parts that a file of an older version has.
    pub fn of(
        present: Option<Located<'a>>,
        agenda: Option<BoundedVec<'a, Located<'a>, { limits::ANSWERS }>>,
        talks: BoundedMap<'a, TalkIn<'a>, { limits::ANSWERS }>,
    ) -> Self {
        WorkshopIn { present, attended: None, method: None, agenda, talks }
    }

    pub(super) fn check(self, reading: &mut Reading<'a>) -> Workshop {
        Workshop {
            present: self.present.and_then(|located| present(located, reading)),
            attended: self.attended.and_then(|located| attended(located, reading)),
            method: reading.value::<MethodKept>(self.method, "method").into(),
            agenda: self.agenda.map(|list| agenda(list, reading)),
            talks: check_entries(self.talks, reading, "talks", limits::ANSWERS, |talk, question, reading| {
                (QuestionId::new(&question), talk.check(&question, reading))
            })
            .into_iter()
            .filter(|(_, talk)| !talk.is_blank())
            .collect(),
        }
    }
}

impl<'a> TalkIn<'a> {
    fn check(self, question: &str, reading: &mut Reading<'a>) -> Talk {
        Talk {
            votes: votes(self.votes, question, reading),
            dissent: reading.text(self.dissent, question, limits::NOTE),
            is_skipped: reading.value(self.skipped, question),
        }
    }
}

/// Votes on a question, all but the last revealed.
pub(super) fn votes<'a>(
    list: BoundedVec<'a, VoteIn<'a>, VOTES>,
    question: &str,
    reading: &mut Reading<'a>,
) -> Vec<Vote> {
    if let Some(located) = list.overflow {
        reading.too_many(located, question, VOTES);
    }
    let last = list.items.len().saturating_sub(1);
    let mut votes = Vec::new();
    for (at, vote) in list.items.into_iter().enumerate() {
        let revealed = vote.revealed;
        let levels = vote.levels;
        let vote = Vote {
            method: reading.value::<MethodKept>(vote.method, question).into(),
            counts: counts(vote.levels, vote.unknown, question, reading),
            is_revealed: reading.value(revealed, question),
            present: vote.present.and_then(|located| present(located, reading)),
        };
        // What is neither yes nor no was named already.
        let is_open = revealed.is_none_or(|located| located.parse() == Some(false));
        if at < last && is_open {
            reading.wrong(revealed.unwrap_or(levels), question, "file-vote-unrevealed");
        }
        votes.push(vote);
    }
    votes
}

fn present(located: Located<'_>, reading: &mut Reading<'_>) -> Option<u32> {
    let present = located.parse::<u32>().filter(|count| (1..=limits::PRESENT).contains(count));
    if present.is_none() {
        reading.wrong(located, "present", "file-count");
    }
    present
}

fn attended(located: Located<'_>, reading: &mut Reading<'_>) -> Option<(u32, u32)> {
    let is_count = |count: &u32| (1..=limits::PRESENT).contains(count);
    let attended = located.parse::<(u32, u32)>().filter(|(fewest, most)| is_count(fewest) && is_count(most));
    if attended.is_none() {
        reading.wrong(located, "attended", "file-count");
    }
    attended
}

fn agenda<'a>(list: BoundedVec<'a, Located<'a>, { limits::ANSWERS }>, reading: &mut Reading<'a>) -> Vec<QuestionId> {
    if let Some(located) = list.overflow {
        reading.too_many(located, "agenda", limits::ANSWERS);
    }
    let mut agenda: Vec<QuestionId> = Vec::new();
    for located in list.items {
        let id = reading.id(located, "agenda");
        let question = QuestionId::new(&id);
        if agenda.contains(&question) {
            reading.wrong(located, &id, "file-id-twice");
        }
        agenda.push(question);
    }
    agenda
}

/// Counts by level, lowest first, and of the don't-knows; nobody where they are none.
pub(super) fn counts(
    levels: Located<'_>,
    unknown: Option<Located<'_>>,
    question: &str,
    reading: &mut Reading<'_>,
) -> Counts {
    let kept = levels.parse::<[u32; 6]>();
    if kept.is_none() {
        reading.wrong(levels, question, "file-counts");
    }
    let count = unknown.map(|located| (located, located.parse::<u32>()));
    if let Some((located, None)) = count {
        reading.wrong(located, question, "file-count");
    }
    let counts = Counts { levels: kept.unwrap_or_default(), unknown: count.and_then(|c| c.1).unwrap_or_default() };
    if counts.total() > u64::from(limits::VOTERS) {
        reading.wrong(levels, question, "file-count");
    }
    counts
}

#[derive(Serialize)]
pub struct WorkshopOut<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    present: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attended: Option<(u32, u32)>,
    #[serde(skip_serializing_if = "is_default")]
    method: MethodKept,
    #[serde(skip_serializing_if = "Option::is_none")]
    agenda: Option<&'a [QuestionId]>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    talks: BTreeMap<&'a QuestionId, TalkOut<'a>>,
}

#[derive(Serialize)]
struct TalkOut<'a> {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    votes: Vec<VoteOut>,
    #[serde(skip_serializing_if = "str::is_empty")]
    dissent: &'a str,
    #[serde(skip_serializing_if = "is_false")]
    skipped: bool,
}

#[derive(Serialize)]
pub(super) struct VoteOut {
    method: MethodKept,
    levels: [u32; 6],
    #[serde(skip_serializing_if = "is_zero")]
    unknown: u32,
    #[serde(skip_serializing_if = "is_false")]
    revealed: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    present: Option<u32>,
}

impl<'a> From<&'a Workshop> for WorkshopOut<'a> {
    fn from(workshop: &'a Workshop) -> Self {
        let Workshop { present, attended, method, agenda, talks } = workshop;
        WorkshopOut {
            present: *present,
            attended: *attended,
            method: (*method).into(),
            agenda: agenda.as_deref(),
            talks: talks.iter().map(|(question, talk)| (question, talk.into())).collect(),
        }
    }
}

impl<'a> From<&'a Talk> for TalkOut<'a> {
    fn from(talk: &'a Talk) -> Self {
        let Talk { votes, dissent, is_skipped } = talk;
        TalkOut { votes: votes.iter().map(Into::into).collect(), dissent, skipped: *is_skipped }
    }
}

impl From<&Vote> for VoteOut {
    fn from(vote: &Vote) -> Self {
        let Vote { method, counts: Counts { levels, unknown }, is_revealed, present } = *vote;
        VoteOut { method: method.into(), levels, unknown, revealed: is_revealed, present }
    }
}

pub(super) fn is_zero(count: &u32) -> bool {
    *count == 0
}

fn is_default(method: &MethodKept) -> bool {
    *method == MethodKept::default()
}

pub(super) fn is_false(is: &bool) -> bool {
    !*is
}
