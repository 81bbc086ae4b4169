//! One answer, and the answers of one response.

use std::collections::BTreeMap;

use crate::assessment::model::Role;
use crate::assessment::workshop::Choice;
use crate::catalogue::{Level, QuestionId};

/// What was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Level(Level),
    /// わからない: opens the bounds, is never 0.
    Unknown,
    /// 該当なし, with the reason, which is never blank: leaves the question out.
    NotApplicable(String),
}

/// 回答: a value or nothing yet, a note, a mark for review.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    pub value: Option<Value>,
    /// As it was typed.
    pub note: String,
    /// The note stays in the file: neither in a report nor in its attachment.
    pub note_is_inside: bool,
    /// What it rests on: names of documents, paths, addresses of the web. One line, as it was typed. Stays in the file.
    pub grounds: String,
    /// Addresses of the web among the grounds may be handed on. Names and paths never are.
    pub addresses_may_leave: bool,
    /// To be looked at again.
    pub is_marked: bool,
    /// Whose answer it is where it was taken over from somebody's response; none where it was given here. Stays in the
    /// file, and goes when the value is changed.
    pub said_by: Option<SaidBy>,
}

/// Whose answer was taken over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SaidBy {
    pub role: Role,
    /// As the response had it; may be empty.
    pub name: String,
}

/// The answers of one response, or those a group agreed on. Ids that the questionnaire at hand does not know are kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(BTreeMap<QuestionId, Answer>);

impl Value {
    /// What it counts as among those of others; nothing where the question does not apply.
    pub fn choice(&self) -> Option<Choice> {
        match self {
            Value::Level(level) => Some(Choice::Level(*level)),
            Value::Unknown => Some(Choice::Unknown),
            Value::NotApplicable(_) => None,
        }
    }
}

impl From<Choice> for Value {
    fn from(choice: Choice) -> Self {
        match choice {
            Choice::Level(level) => Value::Level(level),
            Choice::Unknown => Value::Unknown,
        }
    }
}

impl Answer {
    /// An answer with this value and nothing else.
    pub fn of(value: Value) -> Self {
        Answer { value: Some(value), ..Answer::default() }
    }

    /// The level answered, if a level was.
    pub fn level(&self) -> Option<Level> {
        match self.value {
            Some(Value::Level(level)) => Some(level),
            _ => None,
        }
    }

    /// Nothing in it: the same as no answer at all.
    pub fn is_blank(&self) -> bool {
        *self == Answer::default()
    }
}

impl Answers {
    /// What was answered to `question`, if anything was.
    pub fn get(&self, question: &QuestionId) -> Option<&Answer> {
        self.0.get(question)
    }

    /// The value given to `question`.
    pub fn value(&self, question: &QuestionId) -> Option<&Value> {
        self.get(question)?.value.as_ref()
    }

    /// Puts `answer` in, or takes the question out where `answer` is blank; gives back what stood there.
    pub fn set(&mut self, question: QuestionId, answer: Answer) -> Answer {
        let before = if answer.is_blank() { self.0.remove(&question) } else { self.0.insert(question, answer) };
        before.unwrap_or_default()
    }

    /// All that is there, in the order of the ids.
    pub fn iter(&self) -> impl Iterator<Item = (&QuestionId, &Answer)> {
        self.0.iter()
    }

    /// How many questions have an entry.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// At least one question has a value; notes and marks alone are none.
    pub fn has_values(&self) -> bool {
        self.0.values().any(|answer| answer.value.is_some())
    }

    /// Nothing was answered, noted or marked.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<(QuestionId, Answer)> for Answers {
    fn from_iter<I: IntoIterator<Item = (QuestionId, Answer)>>(iter: I) -> Self {
        let mut answers = Answers::default();
        for (question, answer) in iter {
            answers.set(question, answer);
        }
        answers
    }
}
