//! The workshop of a round in the file: both ways, so that what is written and what is read stand side by side.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::read::{Answered, check_entries};
use crate::assessment::file::leaf::{Entries, Leaf, Many};
use crate::assessment::file::reading::Reading;
use crate::assessment::limits;
use crate::assessment::workshop::{Counts, Method, Talk, VOTES, Vote, Workshop};
use crate::catalogue::QuestionId;

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkshopIn<'a> {
    #[serde(borrow, default)]
    present: Option<Leaf<'a>>,
    #[serde(borrow, default)]
    agenda: Option<Many<'a, Leaf<'a>, { limits::ANSWERS }>>,
    #[serde(borrow, default)]
    talks: Entries<'a, TalkIn<'a>, { limits::ANSWERS }>,
    #[serde(borrow, default)]
    sheets: Entries<'a, CountsIn<'a>, { limits::ANSWERS }>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TalkIn<'a> {
    #[serde(borrow, default)]
    votes: Many<'a, VoteIn<'a>, VOTES>,
    #[serde(borrow, default)]
    dissent: Option<Leaf<'a>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VoteIn<'a> {
    #[serde(borrow, default)]
    method: Option<Leaf<'a>>,
    #[serde(borrow)]
    levels: Leaf<'a>,
    #[serde(borrow, default)]
    unknown: Option<Leaf<'a>>,
    #[serde(borrow, default)]
    revealed: Option<Leaf<'a>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CountsIn<'a> {
    #[serde(borrow)]
    levels: Leaf<'a>,
    #[serde(borrow, default)]
    unknown: Option<Leaf<'a>>,
}

#[derive(Default, Deserialize, PartialEq, Serialize)]
enum MethodKept {
    #[default]
    Fingers,
    Slips,
    Ballots,
}

impl<'a> WorkshopIn<'a> {
    /// `answered` says whether there are responses, beside which no copy says how they answered.
    pub(super) fn check(self, answered: Answered, reading: &mut Reading<'a>) -> Workshop {
        if let Some((leaf, _)) = self.sheets.items.first().filter(|_| answered == Answered::BySheets) {
            reading.wrong(*leaf, "sheets", "file-sheets-and-responses");
        }
        Workshop {
            present: self.present.and_then(|leaf| present(leaf, reading)),
            agenda: self.agenda.map(|list| agenda(list, reading)),
            talks: check_entries(self.talks, reading, "talks", limits::ANSWERS, |talk, question, reading| {
                (QuestionId::new(&question), talk.check(&question, reading))
            })
            .into_iter()
            .filter(|(_, talk)| !talk.is_blank())
            .collect(),
            sheets: check_entries(self.sheets, reading, "sheets", limits::ANSWERS, |counts, question, reading| {
                (QuestionId::new(&question), self::counts(counts.levels, counts.unknown, &question, reading))
            }),
        }
    }
}

impl<'a> TalkIn<'a> {
    fn check(self, question: &str, reading: &mut Reading<'a>) -> Talk {
        if let Some(leaf) = self.votes.beyond {
            reading.too_many(leaf, question, VOTES);
        }
        let last = self.votes.items.len().saturating_sub(1);
        let mut votes = Vec::new();
        for (at, vote) in self.votes.items.into_iter().enumerate() {
            let revealed = vote.revealed;
            let levels = vote.levels;
            let vote = Vote {
                method: match reading.value(vote.method, question) {
                    MethodKept::Fingers => Method::Fingers,
                    MethodKept::Slips => Method::Slips,
                    MethodKept::Ballots => Method::Ballots,
                },
                counts: counts(vote.levels, vote.unknown, question, reading),
                is_revealed: reading.value(revealed, question),
            };
            // What is neither yes nor no was named already.
            let is_open = revealed.is_none_or(|leaf| leaf.parse() == Some(false));
            if at < last && is_open {
                reading.wrong(revealed.unwrap_or(levels), question, "file-vote-unrevealed");
            }
            votes.push(vote);
        }
        Talk { votes, dissent: reading.text(self.dissent, question, limits::NOTE) }
    }
}

fn present(leaf: Leaf<'_>, reading: &mut Reading<'_>) -> Option<u32> {
    let present = leaf.parse::<u32>().filter(|count| (1..=limits::PRESENT).contains(count));
    if present.is_none() {
        reading.wrong(leaf, "present", "file-count");
    }
    present
}

fn agenda<'a>(list: Many<'a, Leaf<'a>, { limits::ANSWERS }>, reading: &mut Reading<'a>) -> Vec<QuestionId> {
    if let Some(leaf) = list.beyond {
        reading.too_many(leaf, "agenda", limits::ANSWERS);
    }
    let mut agenda: Vec<QuestionId> = Vec::new();
    for leaf in list.items {
        let id = reading.id(leaf, "agenda");
        let question = QuestionId::new(&id);
        if agenda.contains(&question) {
            reading.wrong(leaf, &id, "file-id-twice");
        }
        agenda.push(question);
    }
    agenda
}

/// Counts by level, lowest first, and of the don't-knows; nobody where they are none.
fn counts(levels: Leaf<'_>, unknown: Option<Leaf<'_>>, question: &str, reading: &mut Reading<'_>) -> Counts {
    let kept = levels.parse::<[u32; 6]>();
    if kept.is_none() {
        reading.wrong(levels, question, "file-counts");
    }
    let count = unknown.map(|leaf| (leaf, leaf.parse::<u32>()));
    if let Some((leaf, None)) = count {
        reading.wrong(leaf, question, "file-count");
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
    agenda: Option<&'a [QuestionId]>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    talks: BTreeMap<&'a QuestionId, TalkOut<'a>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    sheets: BTreeMap<&'a QuestionId, CountsOut>,
}

#[derive(Serialize)]
struct TalkOut<'a> {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    votes: Vec<VoteOut>,
    #[serde(skip_serializing_if = "str::is_empty")]
    dissent: &'a str,
}

#[derive(Serialize)]
struct VoteOut {
    method: MethodKept,
    levels: [u32; 6],
    #[serde(skip_serializing_if = "is_zero")]
    unknown: u32,
    #[serde(skip_serializing_if = "is_false")]
    revealed: bool,
}

#[derive(Serialize)]
struct CountsOut {
    levels: [u32; 6],
    #[serde(skip_serializing_if = "is_zero")]
    unknown: u32,
}

impl<'a> From<&'a Workshop> for WorkshopOut<'a> {
    fn from(workshop: &'a Workshop) -> Self {
        WorkshopOut {
            present: workshop.present,
            agenda: workshop.agenda.as_deref(),
            talks: workshop.talks.iter().map(|(question, talk)| (question, talk.into())).collect(),
            sheets: workshop.sheets.iter().map(|(question, counts)| (question, (*counts).into())).collect(),
        }
    }
}

impl<'a> From<&'a Talk> for TalkOut<'a> {
    fn from(talk: &'a Talk) -> Self {
        TalkOut { votes: talk.votes.iter().map(Into::into).collect(), dissent: &talk.dissent }
    }
}

impl From<&Vote> for VoteOut {
    fn from(vote: &Vote) -> Self {
        VoteOut {
            method: match vote.method {
                Method::Fingers => MethodKept::Fingers,
                Method::Slips => MethodKept::Slips,
                Method::Ballots => MethodKept::Ballots,
            },
            levels: vote.counts.levels,
            unknown: vote.counts.unknown,
            revealed: vote.is_revealed,
        }
    }
}

impl From<Counts> for CountsOut {
    fn from(counts: Counts) -> Self {
        CountsOut { levels: counts.levels, unknown: counts.unknown }
    }
}

fn is_zero(count: &u32) -> bool {
    *count == 0
}

fn is_false(is: &bool) -> bool {
    !*is
}
