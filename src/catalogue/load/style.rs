//! The rules for the wording of questions and level statements that a program can check (`docs/method.md`): length,
//! adverbs of degree, conditions joined, counts, statements that say the same. And the length of a prompt.

use super::cursor::{Cursor, quoted};
use crate::i18n::{Locale, Text};

/// Words that two officials would understand differently.
const DEGREE_JA: [&str; 24] = [
    "十分に",
    "充分に",
    "適切に",
    "積極的に",
    "適正に",
    "適宜",
    "効果的に",
    "効率的に",
    "しっかり",
    "きちんと",
    "円滑に",
    "大幅に",
    "非常に",
    "とても",
    "かなり",
    "できるだけ",
    "なるべく",
    "可能な限り",
    "ある程度",
    "おおむね",
    "概ね",
    "ほぼ",
    "着実に",
    "強力に",
];
const DEGREE_EN: [&str; 26] = [
    "sufficiently",
    "adequately",
    "appropriately",
    "properly",
    "actively",
    "proactively",
    "effectively",
    "efficiently",
    "strongly",
    "highly",
    "very",
    "fully",
    "largely",
    "mostly",
    "fairly",
    "quite",
    "thoroughly",
    "extensively",
    "significantly",
    "substantially",
    "considerably",
    "closely",
    "somewhat",
    "steadily",
    "smoothly",
    "greatly",
];
/// Words that join two conditions.
const JOINTS_JA: [&str; 5] = ["かつ", "及び", "および", "並びに", "ならびに"];
const JOINTS_EN: [&str; 1] = ["and"];

/// Characters that a question or statement may have; more where it `carries` the statement below with it.
fn longest(locale: Locale, carries: bool) -> usize {
    match (locale, carries) {
        (Locale::Ja, false) => 45,
        (Locale::Ja, true) => 50,
        (Locale::En, false) => 110,
        (Locale::En, true) => 125,
    }
}

/// Characters that a prompt may have: two lines of Japanese or three of English in the type of a projected screen.
fn longest_prompt(locale: Locale) -> usize {
    match locale {
        Locale::Ja => 80,
        Locale::En => 190,
    }
}

/// The rule for the text of a prompt, which stands at `cursor`: it is read aloud, and from the back of a room.
pub(super) fn check_prompt(cursor: &Cursor<'_>, text: &Text) {
    for locale in Locale::ALL {
        let (length, limit) = (text.get(locale).chars().count(), longest_prompt(locale));
        if length > limit {
            cursor.wrong("catalogue-long-prompt", &[("length", &length), ("limit", &limit), ("language", &locale)]);
        }
    }
}

/// The rules for the text of a question, which stands at `cursor`.
pub(super) fn check_question(cursor: &Cursor<'_>, text: &Text) {
    for locale in Locale::ALL {
        let text = text.get(locale);
        check_words(cursor, locale, text, false);
        check_joints(cursor, locale, text);
    }
}

/// From this level on a statement carries the one below with it, so that two things may be joined in it.
const CARRIES_BELOW: usize = 4;

/// The rules for the six statements of a question, whose list stands at `list`.
pub(super) fn check_statements(list: &Cursor<'_>, levels: &[Text; 6]) {
    for (i, statement) in levels.iter().enumerate() {
        let cursor = list.item(i);
        for locale in Locale::ALL {
            let text = statement.get(locale);
            let carries = i >= CARRIES_BELOW;
            check_words(&cursor, locale, text, carries);
            if !carries {
                check_joints(&cursor, locale, text);
            }
            if text.chars().any(|c| matches!(c, '0'..='9' | '０'..='９')) {
                cursor.wrong("catalogue-count", &[("text", &quoted(text)), ("language", &locale)]);
            }
            if let Some(same) = levels[..i].iter().position(|other| other.get(locale).trim() == text.trim()) {
                cursor.wrong("catalogue-same-statement", &[("level", &i), ("same", &same), ("language", &locale)]);
            }
        }
    }
}

fn check_words(cursor: &Cursor<'_>, locale: Locale, text: &str, carries: bool) {
    let (length, limit) = (text.chars().count(), longest(locale, carries));
    if length > limit {
        cursor.wrong("catalogue-long-text", &[("length", &length), ("limit", &limit), ("language", &locale)]);
    }
    let degree = match locale {
        Locale::Ja => find_ja(text, &DEGREE_JA),
        Locale::En => find_en(text, &DEGREE_EN),
    };
    if let Some(word) = degree {
        cursor.wrong("catalogue-degree", &[("word", &word), ("text", &quoted(text))]);
    }
}

/// Whether two conditions are joined, which could be answered differently.
fn check_joints(cursor: &Cursor<'_>, locale: Locale, text: &str) {
    let joint = match locale {
        Locale::Ja => find_ja(text, &JOINTS_JA),
        Locale::En => find_en(text, &JOINTS_EN),
    };
    if let Some(word) = joint {
        cursor.wrong("catalogue-joined", &[("word", &word), ("text", &quoted(text))]);
    }
}

/// The first of `words` in `text`; かつて (once) is not かつ (and).
fn find_ja(text: &str, words: &[&'static str]) -> Option<&'static str> {
    words.iter().copied().find(|word| {
        text.match_indices(word).any(|(at, _)| *word != "かつ" || !text[at + word.len()..].starts_with('て'))
    })
}

/// The first of `words` that is a whole word of `text`.
fn find_en(text: &str, words: &[&'static str]) -> Option<&'static str> {
    let said: Vec<String> = text.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase).collect();
    words.iter().copied().find(|word| said.iter().any(|s| s == word))
}
