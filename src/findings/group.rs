//! What a group answered, as counts: the figures fixed when the round was closed, and no others. What may be shown is the
//! business of `assessment::privacy`; of what has too few answers only that it was there.

use super::Wording;
use crate::assessment::Round;
use crate::assessment::privacy::{self, CHANGED_FROM, Figure, REVEALED_FROM, SHOWN_FROM, State, Voice};
use crate::catalogue::{QuestionId, Questionnaire};
use crate::workshop::{self, Distribution};

/// What a group said on one question.
#[derive(Clone, Debug)]
pub struct GroupAnswers {
    pub question: QuestionId,
    /// Sheets first, then votes, oldest first.
    pub voices: Vec<GroupVoice>,
    /// As it was typed; empty where there is none.
    pub dissent: String,
}

/// Sheets or a vote.
#[derive(Clone, Debug)]
pub struct GroupVoice {
    pub voice: Voice,
    /// Nothing where fewer answered with a level than may be shown.
    pub spread: Option<Distribution>,
}

impl GroupAnswers {
    /// What there is of a group on `question`.
    pub fn on(round: &Round, question: &QuestionId) -> GroupAnswers {
        let voice = |Figure { voice, counts }| GroupVoice { voice, spread: counts.as_ref().map(Distribution::of) };
        GroupAnswers {
            question: question.clone(),
            voices: round.closing.iter().flat_map(|closing| closing.figures(question)).map(voice).collect(),
            dissent: round.public_dissent(question).trim_end().to_owned(),
        }
    }

    /// Of all questions on which there is something of a group that may be told, in questionnaire order.
    pub fn all(questionnaire: &Questionnaire, round: &Round) -> Vec<GroupAnswers> {
        let all = questionnaire.questions().map(|question| GroupAnswers::on(round, &question.id));
        all.filter(|answers| !answers.is_empty()).collect()
    }

    pub fn is_empty(&self) -> bool {
        self.voices.is_empty() && self.dissent.trim().is_empty()
    }

    /// The last that may be shown.
    pub fn latest(&self) -> Option<(Voice, &Distribution)> {
        self.voices.iter().rev().find_map(|voice| Some((voice.voice, voice.spread.as_ref()?)))
    }

    fn votes(&self) -> usize {
        self.voices.iter().filter(|voice| matches!(voice.voice, Voice::Vote(..))).count()
    }
}

impl Wording<'_> {
    /// Sheets, or which of the votes among `answers`.
    pub fn voice(&self, answers: &GroupAnswers, voice: Voice) -> String {
        match voice {
            Voice::Sheets => self.words.get("findings-voice-sheets"),
            Voice::Vote(number, _) => self.vote(number.saturating_sub(1), answers.votes()),
        }
    }

    /// The vote at this place, from 0, of so many on a question.
    pub fn vote(&self, place: usize, of: usize) -> String {
        self.words.get(match place {
            _ if of == 1 => "findings-voice-vote",
            0 => "findings-voice-vote-first",
            _ => "findings-voice-vote-second",
        })
    }

    /// Which figures of the group an output carries, or why it carries none; nothing where no group answered.
    pub fn closing(&self, round: &Round) -> Option<String> {
        let responses = round.closing.as_ref().map_or(0, |closing| closing.responses);
        let key = match privacy::state(round) {
            State::None => return None,
            State::Unclosed => "findings-group-unclosed",
            State::Closed => "findings-group-closed",
            State::Reopened => "findings-group-reopened",
        };
        Some(self.words.format(key, &[("count", responses.into()), ("from", CHANGED_FROM.into())]))
    }

    /// That some of what the group said on a question is not shown, because too few answered.
    pub fn some_too_few(&self) -> String {
        self.words.format("findings-group-few", &workshop::shown_from())
    }

    /// The same of one of its voices.
    pub fn too_few(&self, voice: Voice) -> String {
        match voice {
            Voice::Sheets => self.words.format("findings-group-too-few", &[("from", SHOWN_FROM.into())]),
            Voice::Vote(..) => self.vote_too_few(),
        }
    }

    /// The same of a vote.
    pub fn vote_too_few(&self) -> String {
        self.words.format("findings-group-too-few", &[("from", REVEALED_FROM.into())])
    }
}
