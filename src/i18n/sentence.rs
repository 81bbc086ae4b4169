//! A problem as text: where, what, and what to do.

use fluent_bundle::FluentValue;

use super::{Locale, Words};
use crate::problem::{Place, Problem};

/// A problem in one language, ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// `file:line:column` and the id, as far as they are known; may be empty.
    pub place: String,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
}

impl Problem {
    /// With a value for the sentence that is called differently in every language.
    #[must_use]
    pub fn with_name(mut self, name: &'static str, of: impl Fn(Locale) -> String) -> Self {
        self.names.extend(Locale::ALL.map(|locale| (name, locale.code(), of(locale))));
        self
    }
}

impl Words {
    /// `problem` in this language.
    pub fn problem(&self, problem: &Problem) -> Sentence {
        let locale = self.locale().code();
        let names = problem.names.iter().filter(|(_, language, _)| *language == locale);
        let args =
            problem.args.iter().map(|(name, value)| (*name, value)).chain(names.map(|(name, _, value)| (*name, value)));
        let args: Vec<(&'static str, FluentValue<'_>)> =
            args.map(|(name, value)| (name, FluentValue::from(value.as_str()))).collect();
        Sentence {
            place: self.place(&problem.place),
            what: self.format(problem.key, &args),
            remedy: self.format(&format!("{}.remedy", problem.key), &args),
        }
    }

    fn place(&self, place: &Place) -> String {
        let mut spot: Vec<String> = place.file.iter().map(|file| file.display().to_string()).collect();
        spot.extend(place.line.map(|n| n.to_string()));
        spot.extend(place.line.and(place.column).map(|n| n.to_string()));
        let spot = spot.join(":");
        match &place.id {
            None => spot,
            Some(id) if spot.is_empty() => id.clone(),
            Some(id) => self.format("problem-place", &[("spot", spot.into()), ("id", id.as_str().into())]),
        }
    }
}
