//! Changes to what a group does with a round.

use std::collections::BTreeSet;
use std::mem::replace;

use super::{bounded, refused};
use crate::assessment::workshop::{Counts, Method, Talk, VOTES, Vote, Workshop};
use crate::assessment::{Round, limits};
use crate::catalogue::QuestionId;
use crate::problem::Problem;

/// A change to the workshop of a round.
#[derive(Clone, Debug, PartialEq)]
pub enum WorkshopEdit {
    /// Those in the room who vote.
    Present(Option<u32>),
    /// How the next vote is taken.
    Method(Method),
    /// The questions to be talked over, or none for those that are proposed.
    Agenda(Option<Vec<QuestionId>>),
    /// All votes on a question. What they may become from what they are is a rule of the module `workshop`.
    Votes(QuestionId, Vec<Vote>),
    /// What stayed against the agreed answer.
    Dissent(QuestionId, String),
    /// The question is put off, or come back to.
    Skipped(QuestionId, bool),
}

impl WorkshopEdit {
    pub(super) fn apply(self, round: &mut Round) -> Result<WorkshopEdit, Problem> {
        let workshop = &mut round.workshop;
        match self {
            WorkshopEdit::Present(present) => {
                check_present(present)?;
                Ok(WorkshopEdit::Present(replace(&mut workshop.present, present)))
            }
            WorkshopEdit::Method(method) => Ok(WorkshopEdit::Method(replace(&mut workshop.method, method))),
            WorkshopEdit::Agenda(agenda) => {
                agenda.as_deref().map_or(Ok(()), check_agenda)?;
                Ok(WorkshopEdit::Agenda(replace(&mut workshop.agenda, agenda)))
            }
            WorkshopEdit::Votes(question, votes) => {
                check_votes(&votes).map_err(|problem| problem.of(&question))?;
                let before = change_talk(workshop, &question, |talk| replace(&mut talk.votes, votes))?;
                Ok(WorkshopEdit::Votes(question, before))
            }
            WorkshopEdit::Dissent(question, dissent) => {
                bounded(&dissent, limits::NOTE)?;
                let before = change_talk(workshop, &question, |talk| replace(&mut talk.dissent, dissent))?;
                Ok(WorkshopEdit::Dissent(question, before))
            }
            WorkshopEdit::Skipped(question, is_skipped) => {
                let before = change_talk(workshop, &question, |talk| replace(&mut talk.is_skipped, is_skipped))?;
                Ok(WorkshopEdit::Skipped(question, before))
            }
        }
    }

    /// Nothing leads back from behind it. After it a secret vote stands revealed that did not in `round`: going back from
    /// there, one vote at a time, would tell what somebody voted. Or a ballot was cast: whoever comes to the PC next must not
    /// take it back.
    pub fn is_final(&self, round: &Round) -> bool {
        let WorkshopEdit::Votes(question, votes) = self else { return false };
        let before = round.workshop.talk(question).map_or(&[][..], |talk| &talk.votes);
        let is_final = |(at, vote): (usize, &Vote)| {
            let there = before.get(at);
            let is_cast =
                vote.method == Method::Ballots && vote.counts.total() > there.map_or(0, |there| there.counts.total());
            is_cast || vote.is_revealed && vote.method.is_secret() && there != Some(vote)
        };
        votes.iter().enumerate().any(is_final)
    }
}

/// Changes the talk on `question`; one that is blank then is no longer there.
fn change_talk<T>(
    workshop: &mut Workshop,
    question: &QuestionId,
    change: impl FnOnce(&mut Talk) -> T,
) -> Result<T, Problem> {
    if !workshop.talks.contains_key(question) && workshop.talks.len() >= limits::ANSWERS {
        return Err(refused("edit-too-many").with("max", limits::ANSWERS));
    }
    let talk = workshop.talks.entry(question.clone()).or_default();
    let before = change(talk);
    if talk.is_blank() {
        workshop.talks.remove(question);
    }
    Ok(before)
}

pub(super) fn check_workshop(workshop: &Workshop) -> Result<(), Problem> {
    let Workshop { present, attended, method: _, agenda, talks } = workshop;
    check_present(*present)?;
    check_attended(*attended)?;
    agenda.as_deref().map_or(Ok(()), check_agenda)?;
    if talks.len() > limits::ANSWERS {
        return Err(refused("edit-too-many").with("max", limits::ANSWERS));
    }
    for (question, Talk { votes, dissent, is_skipped: _ }) in talks {
        bounded(dissent, limits::NOTE)?;
        check_votes(votes).map_err(|problem| problem.of(question))?;
    }
    Ok(())
}

fn check_present(present: Option<u32>) -> Result<(), Problem> {
    match present {
        Some(count) if count == 0 || count > limits::PRESENT => {
            Err(refused("edit-present").with("count", count).with("max", limits::PRESENT))
        }
        _ => Ok(()),
    }
}

/// As few as there can be at least, and no more than there can be.
fn check_attended(attended: Option<(u32, u32)>) -> Result<(), Problem> {
    let Some((fewest, most)) = attended else { return Ok(()) };
    check_present(Some(fewest)).and_then(|()| check_present(Some(most)))
}

fn check_agenda(agenda: &[QuestionId]) -> Result<(), Problem> {
    if agenda.len() > limits::ANSWERS {
        return Err(refused("edit-too-many").with("max", limits::ANSWERS));
    }
    let mut seen = BTreeSet::new();
    match agenda.iter().find(|question| !seen.insert(*question)) {
        Some(twice) => Err(refused("edit-agenda-twice").of(twice)),
        None => Ok(()),
    }
}

pub(super) fn check_votes(votes: &[Vote]) -> Result<(), Problem> {
    if votes.len() > VOTES {
        return Err(refused("edit-too-many").with("max", VOTES));
    }
    if votes.iter().rev().skip(1).any(|vote| !vote.is_revealed) {
        return Err(refused("edit-vote-unrevealed"));
    }
    votes.iter().try_for_each(|vote| check_present(vote.present).and_then(|()| check_counts(&vote.counts)))
}

pub(super) fn check_counts(counts: &Counts) -> Result<(), Problem> {
    let most = u64::from(limits::VOTERS);
    if counts.total() > most { Err(refused("edit-too-many").with("max", most)) } else { Ok(()) }
}
