//! How sheets and votes on each question are spread, as the closing of the round says: what may be shown is the business
//! of `assessment::privacy`. Of what has too few answers only that it was there.

pub use crate::assessment::privacy::Voice as Kind;

use crate::assessment::Round;
use crate::assessment::privacy::Figure;
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

impl Topic {
    /// The last that may be shown.
    pub fn latest(&self) -> Option<(Kind, &Distribution)> {
        self.voices.iter().rev().find_map(|voice| Some((voice.kind, voice.spread.as_ref()?)))
    }
}

/// The questions on which there is something of a group that may be told, in questionnaire order.
pub fn topics(questionnaire: &Questionnaire, round: &Round) -> Vec<Topic> {
    let topic = |question: &QuestionId| Topic { question: question.clone(), voices: voices(round, question) };
    let said = |topic: &Topic| !topic.voices.is_empty() || !round.public_dissent(&topic.question).trim().is_empty();
    questionnaire.questions().map(|question| topic(&question.id)).filter(said).collect()
}

fn voices(round: &Round, question: &QuestionId) -> Vec<Voice> {
    let voice = |Figure { voice, counts }| Voice { kind: voice, spread: counts.as_ref().map(Distribution::of) };
    round.closing.iter().flat_map(|closing| closing.figures(question)).map(voice).collect()
}
