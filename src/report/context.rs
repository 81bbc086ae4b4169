//! What every part of the report is written from: one assessment, its scores, the towns beside it, and how things are
//! said in the report's language.

use fluent_bundle::FluentValue;

use crate::assessment::{Answers, Publication, Round};
use crate::catalogue::{Catalogue, Evidence, Level, QuestionId, Questionnaire, SourceId, Town};
use crate::charts;
use crate::findings::{self, Findings, Wording};
use crate::i18n::{Args, Locale, Text, Words, format_score};
use crate::problem::Problem;
use crate::scoring::Entry;
use crate::text::{Class, phrase_starts};

/// Everything at hand; read only.
pub(super) struct ReportCx<'a> {
    pub catalogue: &'a Catalogue,
    /// With all text as the faces can show it.
    pub assessment: &'a Publication,
    pub words: &'a Words,
    pub wording: Wording<'a>,
    pub findings: Findings,
    /// The documented towns, without the municipality itself.
    pub peers: Vec<&'a Town>,
}

impl<'a> ReportCx<'a> {
    /// Refused where the round is of another edition of the questionnaire.
    pub fn new(catalogue: &'a Catalogue, assessment: &'a Publication, words: &'a Words) -> Result<Self, Problem> {
        let findings = Findings::of(catalogue, assessment)?;
        let peers = findings.towns(catalogue);
        Ok(ReportCx { catalogue, assessment, words, wording: Wording::new(catalogue, words), findings, peers })
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

    /// A documented level: a lower bound.
    pub fn at_least(&self, level: Level) -> String {
        self.say("report-at-least", &[("level", count(level.get().into()))])
    }

    pub fn source_short(&self, id: &SourceId) -> String {
        findings::source_in_short(self.catalogue, self.words, id)
    }

    /// The towns that stand side by side in tables.
    pub fn beside(&self) -> &[&'a Town] {
        charts::side_by_side(&self.peers)
    }

    /// That there are more towns than those, where there are. Charts say it themselves.
    pub fn left_out(&self) -> Option<String> {
        self.wording.towns_left(self.peers.len(), self.beside().len())
    }

    /// How the question stands, by its place in the questionnaire.
    pub fn entry(&self, id: &QuestionId) -> Option<&Entry> {
        self.findings.scores.entries.iter().find(|e| e.question == *id)
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
/// all of it. What is left out begins with a phrase, where one begins in the last third; no mark is cut from the character
/// that it belongs to.
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
            let phrase = phrase_starts(text).into_iter().rfind(|start| (at - at / 3..=at).contains(start));
            return (text[..phrase.unwrap_or(at)].trim_end_matches([' ', '\u{3000}', ',', '、']), Extent::Part);
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
