//! Questions of the live edition as tests name them. Words, numbers and premises are the catalogue's, so that an edition
//! that changes them costs little.

use std::sync::OnceLock;

use shirube::catalogue::{Catalogue, Factor, Level, Question, QuestionId};
use shirube::i18n::Locale;

/// The built-in catalogue, read once.
pub fn catalogue() -> &'static Catalogue {
    static READ: OnceLock<Catalogue> = OnceLock::new();
    READ.get_or_init(shirube::catalogue::built_in)
}

/// All questions, in order.
pub fn questions() -> impl Iterator<Item = &'static Question> {
    catalogue().questionnaire.questions()
}

/// The question called `id`, which has to be asked: a test on another one would hold nothing.
pub fn question(id: &str) -> &'static Question {
    let found = catalogue().questionnaire.question(&QuestionId::new(id));
    found.unwrap_or_else(|| panic!("{id} is not asked any more"))
}

/// Where the question called `id` stands among all, from 0.
pub fn place(id: &str) -> usize {
    questions().position(|question| question.id.as_str() == id).unwrap_or_else(|| panic!("{id} is not asked any more"))
}

/// What the question called `id` is called by people.
pub fn name(id: &str, locale: Locale) -> &'static str {
    question(id).name.get(locale)
}

/// The factor of the question called `id`.
pub fn factor(id: &str) -> &'static Factor {
    let found = catalogue().questionnaire.factor(&question(id).factor);
    found.expect("every question belongs to a factor")
}

/// Its number, of factor and question: `2-1`.
pub fn number(id: &str) -> String {
    catalogue().questionnaire.number(&question(id).id).expect("what is asked has a number")
}

/// Number and name as they are said in Japanese.
pub fn said(id: &str) -> String {
    format!("設問{}「{}」", number(id), name(id, Locale::Ja))
}

/// The statement of a level.
pub fn statement(id: &str, level: u8, locale: Locale) -> &'static str {
    question(id).statement(Level::new(level).expect("a level")).get(locale)
}

/// Questions that others depend on, each with those that do, in order.
pub fn premises() -> Vec<(&'static str, Vec<&'static str>)> {
    let dependents = |premise: &'static Question| -> Vec<&'static str> {
        let all = questions().filter(|question| question.depends_on.as_ref() == Some(&premise.id));
        all.map(|question| question.id.as_str()).collect()
    };
    questions().map(|premise| (premise.id.as_str(), dependents(premise))).filter(|(_, all)| !all.is_empty()).collect()
}

/// A question and the only one that depends on it; neither hangs on a third.
pub fn one_follows() -> (&'static str, &'static str) {
    let (premise, all) = premise_of(1);
    (premise, all[0])
}

/// A question and the two that depend on it; none of them hangs on a fourth.
pub fn two_follow() -> (&'static str, [&'static str; 2]) {
    let (premise, all) = premise_of(2);
    (premise, [all[0], all[1]])
}

fn premise_of(count: usize) -> (&'static str, Vec<&'static str>) {
    let premises = premises();
    let is_premise = |id: &&str| premises.iter().any(|(premise, _)| premise == id);
    let found = premises.iter().find(|(premise, all)| {
        all.len() == count && question(premise).depends_on.is_none() && !all.iter().any(is_premise)
    });
    found.unwrap_or_else(|| panic!("no question has {count} that depend on it: these tests need one")).clone()
}

/// A question that depends on none and that none depends on: the `n`th of them, from 0.
pub fn unrelated(n: usize) -> &'static str {
    let premises = premises();
    let is_free = |question: &&Question| {
        question.depends_on.is_none() && premises.iter().all(|(premise, _)| *premise != question.id.as_str())
    };
    questions().filter(is_free).nth(n).expect("most questions hang on no other").id.as_str()
}
