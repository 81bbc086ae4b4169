//! The shape of the catalogue's files as RON. Every field is optional, so that all that is missing is found at once;
//! a field that no type here has is refused by name.

use serde::Deserialize;

use crate::i18n::Locale;
use crate::ron_text::Step;

macro_rules! raw {
    ($($(#[$doc:meta])* $name:ident { $($field:ident: $type:ty),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Default, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub(super) struct $name {
            $(pub $field: Option<$type>,)*
        }

        impl Raw for $name {
            fn has_longer_text(&self, most: usize, path: &mut Vec<Step>) -> bool {
                $(is_longer_at(Step::Field(stringify!($field)), &self.$field, most, path))||*
            }
        }
    )*};
}

/// What is read from a file of a catalogue.
pub(super) trait Raw {
    /// Whether there is a text of more than `most` characters in here; `path` then leads to the first.
    fn has_longer_text(&self, most: usize, path: &mut Vec<Step>) -> bool;
}

fn is_longer_at(step: Step, value: &impl Raw, most: usize, path: &mut Vec<Step>) -> bool {
    path.push(step);
    let is_longer = value.has_longer_text(most, path);
    if !is_longer {
        path.pop();
    }
    is_longer
}

impl Raw for String {
    fn has_longer_text(&self, most: usize, _: &mut Vec<Step>) -> bool {
        self.len() > most && self.chars().count() > most
    }
}

impl Raw for bool {
    fn has_longer_text(&self, _: usize, _: &mut Vec<Step>) -> bool {
        false
    }
}

impl Raw for i64 {
    fn has_longer_text(&self, _: usize, _: &mut Vec<Step>) -> bool {
        false
    }
}

impl<T: Raw> Raw for Option<T> {
    fn has_longer_text(&self, most: usize, path: &mut Vec<Step>) -> bool {
        self.as_ref().is_some_and(|value| value.has_longer_text(most, path))
    }
}

impl<T: Raw> Raw for Vec<T> {
    fn has_longer_text(&self, most: usize, path: &mut Vec<Step>) -> bool {
        self.iter().enumerate().any(|(i, value)| is_longer_at(Step::Item(i), value, most, path))
    }
}

raw! {
    /// A text in every language.
    RawText { ja: String, en: String }

    RawQuestionnaire {
        version: String,
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
