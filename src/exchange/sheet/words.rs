//! The words that may stand in a sheet, in every language: whichever language a sheet went out in, it is read.

use std::collections::{BTreeMap, HashMap};

use super::texts::Text;
use crate::assessment::Role;
use crate::catalogue::{Level, Question, QuestionId, Questionnaire};
use crate::exchange::marks::Part;
use crate::findings::role_name;
use crate::i18n::{Locale, Words};
use crate::text::folded;

/// Other ways in which people write "don't know", folded.
const UNKNOWN: &[&str] = &[
    "分からない",
    "判らない",
    "わかりません",
    "分かりません",
    "不明",
    "dontknow",
    "donotknow",
    "unknown",
    "d",
    "dk",
    "?",
];

/// Other ways in which people write "not applicable", folded.
const NOT_APPLICABLE: &[&str] = &["該当無し", "非該当", "該当しない", "n/a", "na", "n"];

/// Other names under which roles stood in sheets or on screen.
const ROLES: &[(&str, Role)] = &[("DX office", Role::Promotion)];

/// Of the beginning of a statement: fewer characters may begin anything.
const FEWEST: usize = 4;

/// What is looked up while sheets are read; all text folded.
pub struct Vocabulary {
    parts: BTreeMap<String, Part>,
    roles: BTreeMap<String, Role>,
    guides: Vec<String>,
    unknown: Vec<String>,
    not_applicable: Vec<String>,
    by_number: BTreeMap<String, QuestionId>,
    by_text: BTreeMap<String, QuestionId>,
    /// The same not folded: almost every text comes back as it went out.
    by_exact_text: HashMap<String, QuestionId>,
    questions: BTreeMap<QuestionId, Said>,
    /// The names of the ladder's levels.
    ladder: Vec<(Level, String)>,
}

/// What is said of a question.
struct Said {
    number: String,
    statements: Vec<(Level, String)>,
}

impl Vocabulary {
    pub fn of(questionnaire: &Questionnaire) -> Self {
        let all: Vec<Words> = Locale::ALL.into_iter().map(Words::new).collect();
        let said = |key: &str| all.iter().map(|words| folded(&words.get(key))).collect::<Vec<_>>();
        let also = |key: &str, others: &[&str]| {
            said(key).into_iter().chain(others.iter().map(|other| folded(other))).collect()
        };
        let mut vocabulary = Vocabulary {
            parts: Part::ALL
                .into_iter()
                .flat_map(|part| said(part.label()).into_iter().map(move |l| (l, part)))
                .collect(),
            roles: Role::ALL
                .into_iter()
                .flat_map(|role| all.iter().map(move |words| (folded(&role_name(words, role)), role)))
                .chain(ROLES.iter().map(|(name, role)| (folded(name), *role)))
                .collect(),
            guides: said("sheet-guide-title"),
            unknown: also("sheet-unknown", UNKNOWN),
            not_applicable: also("sheet-not-applicable", NOT_APPLICABLE),
            by_number: BTreeMap::new(),
            by_text: BTreeMap::new(),
            by_exact_text: HashMap::new(),
            questions: BTreeMap::new(),
            ladder: Vec::new(),
        };
        for (level, name) in Level::ALL.into_iter().zip(&questionnaire.ladder) {
            vocabulary.ladder.extend(Locale::ALL.map(|locale| (level, folded(name.get(locale)))));
        }
        for (f, factor) in questionnaire.factors.iter().enumerate() {
            for (q, question) in factor.questions.iter().enumerate() {
                vocabulary.take(question, format!("{}-{}", f + 1, q + 1));
            }
        }
        vocabulary
    }

    fn take(&mut self, question: &Question, number: String) {
        for locale in Locale::ALL {
            let text = question.text.get(locale);
            self.by_text.insert(folded(text), question.id.clone());
            self.by_exact_text.insert(text.to_owned(), question.id.clone());
        }
        self.by_number.insert(number.clone(), question.id.clone());
        let statements = Level::ALL.into_iter();
        let statements =
            statements.flat_map(|l| Locale::ALL.map(|locale| (l, folded(question.statement(l).get(locale)))));
        self.questions.insert(question.id.clone(), Said { number, statements: statements.collect() });
    }

    /// The part that is labelled `text`.
    pub fn part(&self, text: &Text) -> Option<Part> {
        /// Characters of a label, with blanks between them, at most.
        const LONGEST: usize = 100;
        if text.length > LONGEST { None } else { self.parts.get(text.folded()).copied() }
    }

    pub fn role(&self, text: &str) -> Option<Role> {
        self.roles.get(&folded(text)).copied()
    }

    /// Whether `text` is the title of the tab that says how a sheet is filled in.
    pub fn is_guide(&self, text: &Text) -> bool {
        self.guides.iter().any(|title| title == text.folded())
    }

    /// Whether `folded` says "don't know".
    pub fn is_unknown(&self, folded: &str) -> bool {
        self.unknown.iter().any(|word| word == folded)
    }

    /// Whether `folded` says "not applicable".
    pub fn is_not_applicable(&self, folded: &str) -> bool {
        self.not_applicable.iter().any(|word| word == folded)
    }

    /// The question under this visible number, such as `2-3`.
    pub fn by_number(&self, text: &Text) -> Option<&QuestionId> {
        self.by_number.get(&text.folded().replace(['‐', '−', '–', '—', 'ー'], "-"))
    }

    /// The question that is asked with this text, in any language, with its factor in a line above or without.
    pub fn by_text(&self, text: &Text) -> Option<&QuestionId> {
        let below = text.written.split_once('\n').map(|(_, below)| below);
        let exact = self.by_exact_text.get(&text.written).or_else(|| self.by_exact_text.get(below?));
        exact.or_else(|| self.by_text.get(text.folded())).or_else(|| self.by_text.get(text.folded_below()?))
    }

    /// Whether the questionnaire at hand asks a question with this text, folded.
    pub fn asks(&self, folded: &str) -> bool {
        self.by_text.contains_key(folded)
    }

    /// Whether the questionnaire at hand has this question.
    pub fn knows(&self, question: &QuestionId) -> bool {
        self.questions.contains_key(question)
    }

    /// The visible number of a question.
    pub fn number(&self, question: &QuestionId) -> Option<&str> {
        self.questions.get(question).map(|said| said.number.as_str())
    }

    /// Whether the statement of `level` begins with `folded`, as others of the question may too.
    pub fn begins(&self, question: &QuestionId, level: Level, folded: &str) -> bool {
        let begins = |(of, statement): &(Level, String)| *of == level && statement.starts_with(folded);
        folded.chars().count() >= FEWEST
            && self.questions.get(question).is_some_and(|q| q.statements.iter().any(begins))
    }

    /// The level that `folded` tells in words: the name of a rung or a statement of `question`, whole or its beginning.
    pub fn level_in_words(&self, question: &QuestionId, folded: &str) -> Option<Level> {
        if let Some((level, _)) = self.ladder.iter().find(|(_, name)| name == folded) {
            return Some(*level);
        }
        let statements = &self.questions.get(question)?.statements;
        if let Some((level, _)) = statements.iter().find(|(_, statement)| statement == folded) {
            return Some(*level);
        }
        if folded.chars().count() < FEWEST {
            return None;
        }
        let mut begun =
            statements.iter().filter(|(_, statement)| statement.starts_with(folded)).map(|(level, _)| *level);
        let first = begun.next()?;
        begun.all(|other| other == first).then_some(first)
    }
}
