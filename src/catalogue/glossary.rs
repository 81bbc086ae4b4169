//! The words of a text that the glossary explains.

use std::collections::BTreeMap;

use super::{Catalogue, Term};
use crate::i18n::Locale;

impl Catalogue {
    /// The terms that appear in `text`, which is in `locale`, each once, in the order in which they first appear. Where
    /// one spelling contains another the longer one is taken; Latin words are found as whole words only, and abbreviations
    /// (`IT`) only in capitals.
    pub fn terms_in(&self, text: &str, locale: Locale) -> Vec<&Term> {
        let spellings = self.spellings(locale);
        let mut found: Vec<&Term> = Vec::new();
        let mut at = 0;
        while let Some(c) = text[at..].chars().next() {
            let here = spellings.get(&c.to_ascii_lowercase()).map_or(&[][..], Vec::as_slice);
            let longest =
                here.iter().filter(|(spelling, _)| stands_at(text, at, spelling)).max_by_key(|(s, _)| s.len());
            match longest {
                Some((spelling, term)) => {
                    if !found.iter().any(|known| std::ptr::eq(*known, *term)) {
                        found.push(term);
                    }
                    at += spelling.len();
                }
                None => at += c.len_utf8(),
            }
        }
        found
    }

    /// All spellings by their first character, small where it is Latin.
    fn spellings(&self, locale: Locale) -> BTreeMap<char, Vec<(&str, &Term)>> {
        let mut all: BTreeMap<char, Vec<(&str, &Term)>> = BTreeMap::new();
        for term in &self.glossary {
            for spelling in spellings_of(term, locale) {
                let first = spelling.chars().next().map(|c| c.to_ascii_lowercase());
                all.entry(first.unwrap_or_default()).or_default().push((spelling, term));
            }
        }
        all
    }
}

fn spellings_of(term: &Term, locale: Locale) -> impl Iterator<Item = &str> {
    let all = std::iter::once(term.word.get(locale)).chain(term.also.iter().map(String::as_str));
    all.filter(|s| !s.is_empty())
}

/// Whether `spelling` stands in `text` at the byte `at`, not within a longer Latin word.
fn stands_at(text: &str, at: usize, spelling: &str) -> bool {
    let Some(found) = text.get(at..at + spelling.len()) else { return false };
    let is_same = if is_abbreviation(spelling) { found == spelling } else { found.eq_ignore_ascii_case(spelling) };
    if !is_same {
        return false;
    }
    let before = text[..at].chars().next_back();
    let after = text[at + spelling.len()..].chars().next();
    !is_inside(before, spelling.chars().next()) && !is_inside(spelling.chars().next_back(), after)
}

/// Whether no letter of it is small.
fn is_abbreviation(spelling: &str) -> bool {
    !spelling.chars().any(char::is_lowercase)
}

/// Whether two neighbours belong to one Latin word.
fn is_inside(left: Option<char>, right: Option<char>) -> bool {
    let is_latin = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && c < '\u{250}');
    is_latin(left) && is_latin(right)
}
