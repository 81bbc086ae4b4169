//! The shape of the catalogue's files as RON. Every field is optional, so that all that is missing is found at once;
//! a field that no type here has is refused by name.

use serde::Deserialize;

use crate::i18n::Locale;

macro_rules! raw {
    ($($(#[$doc:meta])* $name:ident { $($field:ident: $type:ty),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Default, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub(super) struct $name {
            $(pub $field: Option<$type>,)*
        }
    )*};
}

raw! {
    /// A text in every language.
    RawText { ja: String, en: String }

    RawQuestionnaire {
        edition: String,
        name: RawText,
        retired: Vec<String>,
        ladder: Vec<RawText>,
        sections: Vec<RawSection>,
        order: RawText,
        factors: Vec<RawFactor>,
    }
    RawSection { id: String, name: RawText }
    RawFactor { id: String, name: RawText, short: RawText, about: RawText, questions: Vec<RawQuestion> }
    RawQuestion {
        id: String,
        foundation: bool,
        name: RawText,
        text: RawText,
        levels: Vec<RawText>,
        look_for: RawText,
        ask: Vec<String>,
        why: RawText,
        advice: Vec<RawText>,
        depends_on: String,
        origins: Vec<RawOrigin>,
        national: RawNational,
    }
    RawOrigin { source: String, what: RawText }
    RawNational { source: String, text: RawText }

    RawEdition { id: String, name: RawText, factors: Vec<RawArchivedFactor> }
    RawArchivedFactor { id: String, name: RawText, questions: Vec<RawArchivedQuestion> }
    RawArchivedQuestion { id: String, name: RawText, text: RawText, levels: Vec<RawText> }

    RawSource {
        id: String,
        short: RawText,
        title: RawText,
        voice: RawText,
        date: String,
        document: String,
        url: String,
        prompts: Vec<RawPrompt>,
    }
    RawPrompt { questions: Vec<String>, text: RawText, place: RawText }
    RawTerm { word: RawText, also: Vec<String>, meaning: RawText }

    RawTown {
        id: String,
        code: String,
        name: RawText,
        prefecture: RawText,
        source: String,
        as_of: String,
        about: RawText,
        figures: Vec<RawFigure>,
        chronicle: Vec<RawMilestone>,
        evidence: Vec<RawEvidence>,
        deeds: Vec<RawDeed>,
        doubts: Vec<RawPassage>,
        unscored: Vec<RawUnscored>,
    }
    RawFigure { name: RawText, value: RawText, as_of: String, place: RawText, source: String }
    RawMilestone { id: String, factor: String, what: RawText, when: String, after: String, place: RawText }
    RawEvidence { question: String, level: i64, as_of: String, summary: RawText, place: RawText, inferred: RawText }
    RawDeed { question: String, what: RawText, place: RawText }
    RawPassage { text: RawText, place: RawText }
    RawUnscored { question: String, what: RawText, why_not: RawText, place: RawText }

    RawSurvey {
        id: String,
        year: i64,
        name: RawText,
        about: RawText,
        source: String,
        attribution: RawText,
        sources: Vec<RawSource>,
        populations: Vec<RawPopulation>,
        indicators: Vec<RawIndicator>,
    }
    RawPopulation { column: String, name: RawText, as_of: String, source: String }
    RawIndicator {
        id: String,
        column: String,
        measure: String,
        counts: RawCounts,
        name: RawText,
        about: RawText,
        as_of: String,
        source: String,
        questions: Vec<String>,
        entails: Vec<RawEntailed>,
    }
    RawCounts { all: String, some: String }
    RawEntailed { question: String, level: i64, why: RawText }
}

impl RawText {
    /// Takes the text of `locale` out.
    pub fn take(&mut self, locale: Locale) -> Option<String> {
        match locale {
            Locale::Ja => self.ja.take(),
            Locale::En => self.en.take(),
        }
    }
}
