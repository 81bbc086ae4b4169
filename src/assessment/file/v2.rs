//! Version 2 of the file: how it is read. What it has is part of version 3, which knows besides who said an answer. What a
//! copy for handing on says of a group was handed on already: it becomes the closing of its round.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::assessment::file::v3;
use crate::assessment::privacy::Closing;
use crate::assessment::workshop::Vote;
use crate::assessment::{Assessment, Round, Standing, limits};
use crate::catalogue::QuestionId;
use crate::problem::Checked;
use crate::ron_text::{BoundedMap, BoundedVec, Located};

/// The assessment in `text`, whose header says version 2.
pub fn read(text: &str) -> Checked<Assessment> {
    let mut assessment = v3::read_as::<FileIn<'_>>(text)?;
    let is_copy = assessment.is_publication;
    for round in &mut assessment.rounds {
        if is_copy {
            close(round);
        }
    }
    Ok(assessment)
}

/// Fixes what a copy shows: beside what its sheets say, its votes and the number of its responses.
fn close(round: &mut Round) {
    let talks = round.workshop.talks.iter();
    let votes = talks.map(|(question, talk)| (question.clone(), talk.votes.iter().copied().filter(is_shown).collect()));
    let votes: BTreeMap<QuestionId, Vec<Vote>> =
        votes.filter(|(_, votes): &(_, Vec<Vote>)| !votes.is_empty()).collect();
    if round.closing.is_none() && votes.is_empty() {
        return;
    }
    let closing = round.closing.take().unwrap_or_default();
    let responses = match round.handed_on {
        Some(Standing::Agreed(responses) | Standing::Open(responses)) => responses,
        Some(Standing::Single(_)) => 1,
        Some(Standing::Empty) | None => 0,
    };
    round.closing = Some(Closing { responses, votes, ..closing });
}

fn is_shown(vote: &Vote) -> bool {
    vote.is_revealed && vote.may_be_shown()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileIn<'a> {
    #[serde(borrow, rename = "shirube")]
    _shirube: Located<'a>,
    #[serde(borrow, rename = "version")]
    _version: Located<'a>,
    #[serde(borrow, default)]
    publication: Option<Located<'a>>,
    #[serde(borrow, default)]
    profile: v3::ProfileIn<'a>,
    #[serde(borrow, default)]
    rounds: BoundedVec<'a, RoundIn<'a>, { limits::ROUNDS }>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RoundIn<'a> {
    #[serde(borrow, default)]
    title: Option<Located<'a>>,
    #[serde(borrow)]
    date: Located<'a>,
    #[serde(borrow)]
    questionnaire: Located<'a>,
    #[serde(borrow, default)]
    responses: v3::ResponsesIn<'a>,
    #[serde(borrow, default)]
    standing: Option<Located<'a>>,
    #[serde(borrow, default)]
    agreed: v3::AnswersIn<'a>,
    #[serde(borrow, default)]
    workshop: WorkshopIn<'a>,
    #[serde(borrow, default)]
    targets: v3::TargetsIn<'a>,
    #[serde(borrow, default)]
    items: v3::ItemsIn<'a>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct WorkshopIn<'a> {
    #[serde(borrow, default)]
    present: Option<Located<'a>>,
    #[serde(borrow, default)]
    agenda: Option<BoundedVec<'a, Located<'a>, { limits::ANSWERS }>>,
    #[serde(borrow, default)]
    talks: BoundedMap<'a, v3::TalkIn<'a>, { limits::ANSWERS }>,
    #[serde(borrow, default)]
    sheets: v3::SheetsIn<'a>,
}

impl<'a> From<FileIn<'a>> for v3::FileIn<'a> {
    fn from(file: FileIn<'a>) -> Self {
        let rounds = BoundedVec {
            items: file.rounds.items.into_iter().map(Into::into).collect(),
            overflow: file.rounds.overflow,
        };
        v3::FileIn::of(file.publication, file.profile, rounds)
    }
}

impl<'a> From<RoundIn<'a>> for v3::RoundIn<'a> {
    fn from(round: RoundIn<'a>) -> Self {
        let WorkshopIn { present, agenda, talks, sheets } = round.workshop;
        v3::RoundIn {
            title: round.title,
            date: round.date,
            questionnaire: round.questionnaire,
            responses: round.responses,
            standing: round.standing,
            agreed: round.agreed,
            workshop: v3::WorkshopIn::of(present, agenda, talks),
            closing: None,
            sheets,
            targets: round.targets,
            question_targets: v3::TargetsIn::default(),
            steps: v3::StepPlanIn::default(),
            items: round.items,
        }
    }
}
