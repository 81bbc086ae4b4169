//! Which edition of the questionnaire a sheet asks, and that nothing is taken from one that asks another than the live one:
//! levels of one scale are no answers on another.

use std::collections::HashMap;

use super::OTHER_EDITION;
use super::tab::Tab;
use super::words::Vocabulary;
use crate::catalogue::{Catalogue, EditionId, EditionNames};
use crate::i18n::Locale;
use crate::problem::Problem;
use crate::text::folded;

/// What is looked up of editions while sheets are read.
pub struct Editions {
    names: EditionNames,
    /// How earlier editions asked where the live one does not ask like that, folded.
    by_text: HashMap<String, EditionId>,
}

impl Editions {
    pub fn of(catalogue: &Catalogue, live: &Vocabulary) -> Self {
        let mut by_text = HashMap::new();
        for edition in &catalogue.archived_editions {
            for (_, question) in edition.questions() {
                let texts = Locale::ALL.map(|locale| folded(question.text.get(locale)));
                let gone = texts.into_iter().filter(|text| !live.asks(text));
                by_text.extend(gone.map(|text| (text, edition.id.clone())));
            }
        }
        Editions { names: catalogue.edition_names(), by_text }
    }

    /// Why nothing is taken of a sheet that asks `edition`; none where that is the live one.
    pub fn refusal(&self, edition: &EditionId) -> Option<Problem> {
        self.names.other(edition, OTHER_EDITION)
    }

    /// The edition that a question in `tab` is asked by and the live one does not ask.
    pub fn asked_in(&self, tab: &Tab) -> Option<EditionId> {
        let mut texts = tab.cells.iter().filter_map(|cell| cell.content.text());
        texts.find_map(|text| {
            let below = || text.folded_below().and_then(|below| self.by_text.get(below));
            self.by_text.get(text.folded()).or_else(below).cloned()
        })
    }
}
