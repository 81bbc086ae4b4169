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
use crate::text::{Class, up_to};

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

/// The sentences at the start of `text` that take at most `width` full-width characters together, the first of them however
/// long it is; without the stop of the last.
pub(super) fn sentences(text: &str, width: usize) -> &str {
    let is_end = |(at, c): &(usize, char)| match c {
        '。' => true,
        '.' | '?' | '!' => text[at + 1..].starts_with(' '),
        _ => false,
    };
    let ends = text.char_indices().filter(is_end).map(|(at, c)| at + c.len_utf8()).chain([text.len()]);
    let fits = |end: &usize| start(&text[..*end], width).1 == Extent::Whole;
    let ends: Vec<usize> = ends.collect();
    let end = ends.iter().rfind(|end| fits(end)).or(ends.first());
    text[..end.copied().unwrap_or_default()].trim_end_matches(['。', '.'])
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
            return (up_to(text, at), Extent::Part);
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

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn what_is_left_out_begins_with_a_sentence() {
        let check = |text, width, expected: &str| assert_eq!(sentences(text, width), expected, "{text:?}");
        check("研修を受けた", 10, "研修を受けた");
        check("研修を受けた。", 10, "研修を受けた");
        check("研修を受けた。声があった", 20, "研修を受けた。声があった");
        check("研修を受けた。声があった", 10, "研修を受けた");
        check("研修を受けた。声があった。続けている", 14, "研修を受けた。声があった");
        check("一文だけでも長いものは、そのまま載せる", 5, "一文だけでも長いものは、そのまま載せる");
        check("At 3.5 points it is set. More follows.", 12, "At 3.5 points it is set");
        check("At 3.5 points it is set. More follows.", 40, "At 3.5 points it is set. More follows");
        check("", 5, "");
    }
}
