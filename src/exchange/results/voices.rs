//! How sheets and votes on each question are spread: the one gate through which counts come into the workbook.
//!
//! Shown is what a report may show: from [`SHOWN_FROM`](crate::assessment::workshop::SHOWN_FROM) answers on levels on,
//! and of votes those that were revealed. Of what has fewer only that it was there.

use std::collections::BTreeMap;

use crate::assessment::workshop::{Counts, Method};
use crate::assessment::{Assessment, Round};
use crate::catalogue::{QuestionId, Questionnaire};
use crate::workshop::Distribution;

/// What a group said on one question.
pub struct Topic {
    pub question: QuestionId,
    /// Sheets first, then votes, oldest first.
    pub voices: Vec<Voice>,
}

/// Sheets or a vote.
pub struct Voice {
    pub kind: Kind,
    /// Nothing where fewer answered with a level than may be shown.
    pub spread: Option<Distribution>,
}

/// Where the answers are from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Sheets,
    /// The vote at this place, from 1.
    Vote(usize, Method),
}

impl Topic {
    /// The last that may be shown.
    pub fn latest(&self) -> Option<(Kind, &Distribution)> {
        self.voices.iter().rev().find_map(|voice| Some((voice.kind, voice.spread.as_ref()?)))
    }
}

/// The questions on which a group said something, in questionnaire order: none where one response is all there is.
pub fn topics(questionnaire: &Questionnaire, assessment: &Assessment) -> Vec<Topic> {
    let round = assessment.current();
    let sheets = sheets(round);
    let topic = |question: &QuestionId| Topic { question: question.clone(), voices: voices(round, &sheets, question) };
    let said = |topic: &Topic| !topic.voices.is_empty() || !round.public_dissent(&topic.question).trim().is_empty();
    questionnaire.questions().map(|question| topic(&question.id)).filter(said).collect()
}

/// How the sheets of a group answered. One response is the result itself and no distribution.
fn sheets(round: &Round) -> BTreeMap<QuestionId, Counts> {
    if round.responses.len() == 1 { BTreeMap::new() } else { round.sheets() }
}

fn voices(round: &Round, sheets: &BTreeMap<QuestionId, Counts>, question: &QuestionId) -> Vec<Voice> {
    let sheets = sheets.get(question).filter(|counts| counts.total() > 0).map(|counts| (Kind::Sheets, counts));
    let votes = round.workshop.talk(question).into_iter().flat_map(|talk| talk.votes.iter().enumerate());
    let votes = votes.filter(|(_, vote)| vote.is_revealed);
    let votes = votes.map(|(place, vote)| (Kind::Vote(place + 1, vote.method), &vote.counts));
    sheets.into_iter().chain(votes).map(|(kind, counts)| Voice { kind, spread: shown(counts) }).collect()
}

/// The gate.
fn shown(counts: &Counts) -> Option<Distribution> {
    counts.may_be_shown().then(|| Distribution::of(counts))
}
