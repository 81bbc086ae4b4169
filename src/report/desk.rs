//! What every part of the report is written from: one assessment, its scores, the towns beside it, and how things are
//! said in the report's language.

use fluent_bundle::FluentValue;

use crate::assessment::{Answers, Assessment, Round};
use crate::catalogue::{
    Catalogue, Evidence, FactorId, Level, Question, QuestionId, Questionnaire, SourceId, Town, TownId,
};
use crate::charts::MOST_TOWNS;
use crate::i18n::{Args, Locale, Text, Words, format_score};
use crate::scoring::{self, Entry, Scores, Step};
use crate::text::Class;

/// Everything at hand; read only.
pub(super) struct Desk<'a> {
    pub catalogue: &'a Catalogue,
    /// With all text as the faces can show it.
    pub assessment: &'a Assessment,
    pub words: &'a Words,
    pub scores: Scores,
    /// The documented towns, without the hall itself.
    pub peers: Vec<&'a Town>,
    /// What to do next, all of it in order.
    pub steps: Vec<Step>,
}

impl<'a> Desk<'a> {
    /// Scores `assessment` and picks the towns that it is compared with.
    pub fn new(catalogue: &'a Catalogue, assessment: &'a Assessment, words: &'a Words) -> Self {
        let round = assessment.current();
        let scores = scoring::score(&catalogue.questionnaire, round.result());
        let peers = scoring::peers(catalogue, assessment.profile.code.as_deref());
        let steps = scoring::steps(&catalogue.questionnaire, &scores, &round.targets, &peers);
        Desk { catalogue, assessment, words, scores, peers, steps }
    }

    pub fn questionnaire(&self) -> &'a Questionnaire {
        &self.catalogue.questionnaire
    }

    pub fn round(&self) -> &'a Round {
        self.assessment.current()
    }

    pub fn answers(&self) -> &'a Answers {
        self.round().result()
    }

    pub fn locale(&self) -> Locale {
        self.words.locale()
    }

    /// `text` in the report's language.
    pub fn text(&self, text: &Text) -> String {
        text.get(self.locale()).to_owned()
    }

    /// The program's word `key`.
    pub fn word(&self, key: &str) -> String {
        self.words.get(key)
    }

    /// The program's sentence `key` with values.
    pub fn say(&self, key: &str, args: Args<'_>) -> String {
        self.words.format(key, args)
    }

    /// `parts` as a list in one line.
    pub fn list(&self, parts: impl IntoIterator<Item = String>) -> String {
        let parts: Vec<String> = parts.into_iter().collect();
        parts.join(&self.word("report-list"))
    }

    /// The name of a level on the ladder.
    pub fn rung(&self, level: Level) -> String {
        self.text(&self.questionnaire().ladder[usize::from(level.get())])
    }

    /// A documented level: a lower bound.
    pub fn at_least(&self, level: Level) -> String {
        self.say("report-at-least", &[("level", count(level.get().into()))])
    }

    pub fn question(&self, id: &QuestionId) -> Option<&'a Question> {
        self.questionnaire().question(id)
    }

    pub fn question_name(&self, id: &QuestionId) -> String {
        self.question(id).map_or_else(|| id.to_string(), |q| self.text(&q.name))
    }

    pub fn factor_name(&self, id: &FactorId) -> String {
        self.questionnaire().factor(id).map_or_else(|| id.to_string(), |f| self.text(&f.name))
    }

    pub fn town_name(&self, id: &TownId) -> String {
        self.catalogue.town(id).map_or_else(|| id.to_string(), |t| self.text(&t.name))
    }

    pub fn source_short(&self, id: &SourceId) -> String {
        self.catalogue.source(id).map_or_else(|| id.to_string(), |s| self.text(&s.short))
    }

    /// The towns that stand side by side in charts and tables.
    pub fn beside(&self) -> &[&'a Town] {
        &self.peers[..self.peers.len().min(MOST_TOWNS)]
    }

    /// That there are more towns than those, where there are.
    pub fn left_out(&self) -> Option<String> {
        let left = self.peers.len() - self.beside().len();
        let args = [("left", count(left)), ("shown", count(MOST_TOWNS))];
        (left > 0).then(|| self.say("report-towns-left", &args))
    }

    /// How the question stands, by its place in the questionnaire.
    pub fn entry(&self, id: &QuestionId) -> Option<&Entry> {
        self.scores.entries.iter().find(|e| e.question == *id)
    }

    /// What the towns beside the hall are documented with on `question`.
    pub fn evidence(&self, question: &QuestionId) -> Vec<(&'a Town, &'a Evidence)> {
        self.peers.iter().filter_map(|town| Some((*town, town.evidence_on(question)?))).collect()
    }
}

/// `score` for a sentence.
pub(super) fn number<'v>(score: f64) -> FluentValue<'v> {
    format_score(score).into()
}

/// `count` for a sentence.
pub(super) fn count<'v>(count: usize) -> FluentValue<'v> {
    FluentValue::from(count as f64)
}

/// `text` for a sentence.
pub(super) fn value<'v>(text: impl Into<String>) -> FluentValue<'v> {
    FluentValue::from(text.into())
}

/// The start of `text`, at most `width` full-width characters (two half-width ones count as one), and whether that is
/// all of it. Never cuts a mark from the character that it belongs to.
pub(super) fn start(text: &str, width: usize) -> (&str, Extent) {
    let mut half = 0;
    for (at, c) in text.char_indices() {
        half += if Class::of(c).is_attached() {
            0
        } else if c.is_ascii() {
            1
        } else {
            2
        };
        if half > width * 2 {
            return (text[..at].trim_end(), Extent::Part);
        }
    }
    (text, Extent::Whole)
}

/// Whether a text is all there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    Whole,
    Part,
}
