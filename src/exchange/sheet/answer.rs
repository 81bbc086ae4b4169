//! One answer out of a cell: what can only be meant in one way is taken, everything else has a name.

use super::field::Seen;
use super::words::Vocabulary;
use crate::catalogue::{Level, QuestionId};
use crate::text::{folded, folded_words};

/// What was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    Level(Level),
    Unknown,
    /// Its reason stands in the note.
    NotApplicable,
}

/// What `seen` answers to `question`; nothing where it is blank. An error is the key of what is wrong with it.
pub fn read(seen: &Seen, question: &QuestionId, vocabulary: &Vocabulary) -> Result<Option<Given>, &'static str> {
    match seen {
        Seen::Nothing => Ok(None),
        Seen::Number(number, _) => number_given(*number).map(Some),
        Seen::Text(text) => text_given(&text.written, question, vocabulary),
        Seen::Flag(_) | Seen::Percent(_) => Err("sheet-answer-unclear"),
        Seen::Moment(_) => Err("sheet-answer-date"),
        Seen::Fault(_) => Err("sheet-answer-fault"),
    }
}

fn number_given(number: f64) -> Result<Given, &'static str> {
    let level = Level::ALL.into_iter().find(|level| level.value() == number);
    level.map(Given::Level).ok_or("sheet-answer-range")
}

fn text_given(written: &str, question: &QuestionId, vocabulary: &Vocabulary) -> Result<Option<Given>, &'static str> {
    let text = folded(written);
    if text.is_empty() {
        return Ok(None);
    }
    if let Some(given) = in_a_word(&text, vocabulary) {
        return Ok(Some(given));
    }
    let is_meant_twice = folded_words(written).iter().filter(|word| is_answer(word, vocabulary)).count() > 1;
    let text = without_level(&text);
    if is_number(text) {
        // What stands apart was written apart: two digits are not one number.
        return if is_meant_twice { Err("sheet-answer-two") } else { number_in(text).map(Some) };
    }
    if let Some(level) = vocabulary.level_in_words(question, text) {
        return Ok(Some(Given::Level(level)));
    }
    let mut characters = text.chars();
    let digit = characters.next().and_then(|c| c.to_digit(10)).and_then(|digit| u8::try_from(digit).ok());
    let words = characters.as_str().trim_start_matches(['.', ':', '、', ')', '-', '・', '=']);
    match (digit.and_then(Level::new), vocabulary.level_in_words(question, words)) {
        (Some(level), _) if vocabulary.begins(question, level, words) => Ok(Some(Given::Level(level))),
        (Some(level), Some(same)) if level == same => Ok(Some(Given::Level(level))),
        _ if is_meant_twice => Err("sheet-answer-two"),
        (Some(_), Some(_)) => Err("sheet-answer-contradicts"),
        _ => Err("sheet-answer-unclear"),
    }
}

fn in_a_word(folded: &str, vocabulary: &Vocabulary) -> Option<Given> {
    if vocabulary.is_unknown(folded) {
        return Some(Given::Unknown);
    }
    vocabulary.is_not_applicable(folded).then_some(Given::NotApplicable)
}

/// Whether `word`, which has no blanks in it, is an answer of its own.
fn is_answer(word: &str, vocabulary: &Vocabulary) -> bool {
    in_a_word(word, vocabulary).is_some() || is_number(without_level(word))
}

fn without_level(text: &str) -> &str {
    ["レベル", "level"].iter().find_map(|word| text.strip_prefix(word)).unwrap_or(text)
}

fn is_number(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '-' | '+'))
}

fn number_in(text: &str) -> Result<Given, &'static str> {
    // `04` may be two digits as well as one number.
    let digits = text.trim_start_matches(['-', '+']);
    if digits.starts_with('0') && digits[1..].starts_with(|c: char| c.is_ascii_digit()) {
        return Err("sheet-answer-unclear");
    }
    text.parse().map_err(|_| "sheet-answer-unclear").and_then(number_given)
}
