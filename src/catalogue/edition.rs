//! Editions of the questionnaire: the one that is asked, and those before it, which are kept so that what was answered
//! with them can be read.

use super::{Catalogue, EditionId, FactorId, Level, Question, QuestionId, Questionnaire};
use crate::i18n::{Locale, MONTHS, Text};
use crate::problem::{Kind, Problem, quoted};

/// 版: what is at hand of an edition.
#[derive(Clone, Copy, Debug)]
pub enum Edition<'a> {
    /// It is asked and scored.
    Live(&'a Questionnaire),
    /// It can be read, and is neither asked nor scored: its levels do not mean what those of the live one mean.
    Archived(&'a ArchivedEdition),
    /// Nothing is known of it.
    Unknown,
}

/// An edition that is not asked any more: its questions and statements, and nothing that is needed to score.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ArchivedEdition {
    pub id: EditionId,
    /// What it is called: 「2026.1版」.
    pub name: Text,
    pub factors: Vec<ArchivedFactor>,
}

/// A factor as it was.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ArchivedFactor {
    pub id: FactorId,
    pub name: Text,
    pub questions: Vec<ArchivedQuestion>,
}

/// A question as it was asked.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ArchivedQuestion {
    pub id: QuestionId,
    pub name: Text,
    pub text: Text,
    /// What was so at each level, lowest first.
    pub levels: [Text; 6],
}

/// A question to be read, of whichever edition.
#[derive(Clone, Copy, Debug)]
pub struct AskedQuestion<'a> {
    pub id: &'a QuestionId,
    pub text: &'a Text,
    levels: &'a [Text; 6],
}

/// What editions are called, for sentences.
#[derive(Clone, Debug)]
pub struct EditionNames {
    live: (EditionId, Text),
    /// In their order.
    archived: Vec<(EditionId, Text)>,
}

impl<'a> Edition<'a> {
    /// What its factors are called, with their questions, in their order; none where nothing is known of it.
    pub fn factors(&self) -> Vec<(&'a Text, Vec<AskedQuestion<'a>>)> {
        match self {
            Edition::Live(live) => {
                let questions = |questions: &'a [Question]| questions.iter().map(Into::into).collect();
                live.factors.iter().map(|factor| (&factor.name, questions(&factor.questions))).collect()
            }
            Edition::Archived(archived) => {
                let questions = |questions: &'a [ArchivedQuestion]| questions.iter().map(Into::into).collect();
                archived.factors.iter().map(|factor| (&factor.name, questions(&factor.questions))).collect()
            }
            Edition::Unknown => Vec::new(),
        }
    }

    /// The question called `id`, if this edition has it.
    pub fn question(&self, id: &QuestionId) -> Option<AskedQuestion<'a>> {
        match self {
            Edition::Live(live) => live.question(id).map(Into::into),
            Edition::Archived(archived) => archived.question(id).map(Into::into),
            Edition::Unknown => None,
        }
    }
}

impl<'a> From<&'a Question> for AskedQuestion<'a> {
    fn from(question: &'a Question) -> Self {
        AskedQuestion { id: &question.id, text: &question.text, levels: &question.levels }
    }
}

impl<'a> From<&'a ArchivedQuestion> for AskedQuestion<'a> {
    fn from(question: &'a ArchivedQuestion) -> Self {
        AskedQuestion { id: &question.id, text: &question.text, levels: &question.levels }
    }
}

impl Catalogue {
    /// What is at hand of the edition called `id`.
    pub fn edition(&self, id: &EditionId) -> Edition<'_> {
        if *id == self.questionnaire.edition {
            return Edition::Live(&self.questionnaire);
        }
        let archived = self.archived_editions.iter().find(|edition| edition.id == *id);
        archived.map_or(Edition::Unknown, Edition::Archived)
    }

    /// The names of all editions.
    pub fn edition_names(&self) -> EditionNames {
        let archived = self.archived_editions.iter().map(|edition| (edition.id.clone(), edition.name.clone()));
        let live = &self.questionnaire;
        EditionNames { live: (live.edition.clone(), live.name.clone()), archived: archived.collect() }
    }

    /// The problem `key` that something is of the edition called `id`; none where that is the live one.
    pub fn other_edition(&self, id: &EditionId, key: &'static str) -> Option<Problem> {
        if *id == self.questionnaire.edition { None } else { self.edition_names().other(id, key) }
    }
}

impl EditionNames {
    /// What the edition called `id` is called in a sentence: its name, or the id as it is spelt where nothing is known of
    /// it.
    pub fn name(&self, id: &EditionId, locale: Locale) -> String {
        let mut all = std::iter::once(&self.live).chain(&self.archived);
        let known = all.find(|(known, _)| known == id);
        known.map_or_else(|| quoted(id.as_str(), EditionId::LONGEST), |(_, name)| name.get(locale).to_owned())
    }

    /// The problem `key` that something is of the edition called `id`; none where that is the live one. The sentence gets
    /// `edition`, `here` and `known`, the names of that edition, the live one and all, and `state`: `archived` or `unknown`.
    pub fn other(&self, id: &EditionId, key: &'static str) -> Option<Problem> {
        if *id == self.live.0 {
            return None;
        }
        let is_archived = self.archived.iter().any(|(archived, _)| archived == id);
        let problem = Problem::new(Kind::Usage, key).with("state", if is_archived { "archived" } else { "unknown" });
        let known = |locale| {
            let all = std::iter::once(&self.live).chain(self.archived.iter().rev());
            all.map(|(_, name)| name.get(locale)).collect::<Vec<_>>().join(" / ")
        };
        let problem = problem.with_name("edition", |locale| self.name(id, locale));
        Some(problem.with_name("here", |locale| self.live.1.get(locale).to_owned()).with_name("known", known))
    }
}

impl ArchivedEdition {
    /// All questions, in the order in which they were asked, each with its factor.
    pub fn questions(&self) -> impl Iterator<Item = (&ArchivedFactor, &ArchivedQuestion)> {
        self.factors.iter().flat_map(|factor| factor.questions.iter().map(move |question| (factor, question)))
    }

    /// The question called `id`, if this edition had it.
    pub fn question(&self, id: &QuestionId) -> Option<&ArchivedQuestion> {
        self.questions().map(|(_, question)| question).find(|question| question.id == *id)
    }
}

impl<'a> AskedQuestion<'a> {
    /// The statement of `level`.
    pub fn statement(&self, level: Level) -> &'a Text {
        &self.levels[usize::from(level.get())]
    }
}

impl EditionId {
    /// Characters of an id, at most.
    pub const LONGEST: usize = 40;

    /// Whether it is spelt as ids of editions are: letters, digits, `.`, `-` and `_`, a letter or a digit first.
    pub fn is_well_spelt(&self) -> bool {
        let id = self.as_str();
        id.starts_with(|c: char| c.is_ascii_alphanumeric())
            && id.len() <= Self::LONGEST
            && id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'))
    }

    /// Whether a spreadsheet program could take it for a number, a date or a truth value: `2026.1`, `1e5`, `R8.4.1`,
    /// `may-2`, `true`.
    pub fn could_be_misread(&self) -> bool {
        /// Fewer letters in front may be an era, an exponent, a reference to a cell or the beginning of a month.
        const LETTERS: usize = 4;
        const TRUTH: [&str; 2] = ["true", "false"];
        let end = self.as_str().find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(self.as_str().len());
        let front = self.as_str()[..end].to_ascii_lowercase();
        front.len() < LETTERS || MONTHS.iter().chain(&TRUTH).any(|word| word.starts_with(&front))
    }

    /// As it stands in tables for other programs, which take it for text: one that could be a number has a word in front.
    pub fn in_tables(&self) -> String {
        if self.could_be_misread() { format!("edition-{self}") } else { self.to_string() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_that_spreadsheets_misread_get_a_word_in_front() {
        let check = |id: &str, expected: &str| assert_eq!(EditionId::new(id).in_tables(), expected, "{id}");
        check("edition-2", "edition-2");
        check("test.1", "test.1");
        check("2026.1", "edition-2026.1");
        check("1e5", "edition-1e5");
        check("R8.4.1", "edition-R8.4.1");
        check("may-2", "edition-may-2");
        check("Sept-2", "edition-Sept-2");
        check("TRUE", "edition-TRUE");
        check("", "edition-");
        check("marches-2", "marches-2");
    }

    #[test]
    fn how_ids_are_spelt() {
        let check = |id: &str, expected: bool| assert_eq!(EditionId::new(id).is_well_spelt(), expected, "{id}");
        check("edition-2", true);
        check("2026.1", true);
        check("", false);
        check("-2", false);
        check("=9.9", false);
        check("edition 2", false);
        check("版2", false);
        check(&"a".repeat(40), true);
        check(&"a".repeat(41), false);
    }
}
