//! One answer out of a cell: what can only be meant in one way is taken, everything else has a name.

use super::fold::folded;
use super::tabs::Content;
use super::words::Vocabulary;
use crate::catalogue::{Level, QuestionId};

/// What was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    Level(Level),
    Unknown,
    /// Its reason stands in the note.
    NotApplicable,
}

/// What `content` answers to `question`; nothing where it is blank. An error is the key of what is wrong with it.
pub fn read(content: &Content, question: &QuestionId, vocabulary: &Vocabulary) -> Result<Option<Given>, &'static str> {
    match content {
        Content::Nothing => Ok(None),
        Content::Number(number) => number_given(*number).map(Some),
        Content::Text(text) => text_given(&folded(text), question, vocabulary),
        Content::Flag(_) => Err("sheet-answer-unclear"),
        Content::Date(_) => Err("sheet-answer-date"),
        Content::Fault(_) => Err("sheet-answer-fault"),
    }
}

fn number_given(number: f64) -> Result<Given, &'static str> {
    let level = Level::ALL.into_iter().find(|level| level.value() == number);
    level.map(Given::Level).ok_or("sheet-answer-range")
}

fn text_given(text: &str, question: &QuestionId, vocabulary: &Vocabulary) -> Result<Option<Given>, &'static str> {
    if text.is_empty() {
        return Ok(None);
    }
    if vocabulary.is_unknown(text) {
        return Ok(Some(Given::Unknown));
    }
    if vocabulary.is_not_applicable(text) {
        return Ok(Some(Given::NotApplicable));
    }
    let text = ["レベル", "level"].iter().find_map(|word| text.strip_prefix(word)).unwrap_or(text);
    if text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '-' | '+')) {
        return text.parse().map_err(|_| "sheet-answer-unclear").and_then(number_given).map(Some);
    }
    if let Some(level) = vocabulary.level_in_words(question, text) {
        return Ok(Some(Given::Level(level)));
    }
    let mut characters = text.chars();
    let digit = characters.next().and_then(|c| c.to_digit(10)).and_then(|digit| u8::try_from(digit).ok());
    let words = characters.as_str().trim_start_matches(['.', ':', '、', ')', '-', '・', '=']);
    match (digit.and_then(Level::new), vocabulary.level_in_words(question, words)) {
        (Some(level), Some(same)) if level == same => Ok(Some(Given::Level(level))),
        (Some(_), Some(_)) => Err("sheet-answer-contradicts"),
        _ => Err("sheet-answer-unclear"),
    }
}
