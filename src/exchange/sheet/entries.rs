//! What one person answered, question by question, with the cells it stands in.

use std::collections::BTreeMap;

use crate::assessment::{Answer, Answers};
use crate::catalogue::QuestionId;
use crate::problem::{Kind, Problem};

/// Places of differing answers that are told.
const MOST_PLACES: usize = 10;

/// All that one person answered.
#[derive(Debug, Default)]
pub struct Entries(BTreeMap<QuestionId, Entry>);

/// An answer with the cell it stands in.
#[derive(Debug)]
struct Entry {
    answer: Answer,
    spot: String,
    /// Where the same question is answered otherwise.
    differing: Vec<String>,
}

impl Entries {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds an answer that stands at `spot`. What one leaves open the other may carry.
    pub fn add(&mut self, question: QuestionId, answer: Answer, spot: String) {
        let Some(entry) = self.0.get_mut(&question) else {
            self.0.insert(question, Entry { answer, spot, differing: Vec::new() });
            return;
        };
        if !agrees(&entry.answer, &answer) {
            if entry.differing.len() < MOST_PLACES {
                entry.differing.push(spot);
            }
            return;
        }
        if entry.answer.value.is_none() {
            entry.answer.value = answer.value;
        }
        if entry.answer.note.is_empty() {
            entry.answer.note = answer.note;
        }
    }

    /// Whether both answer some question in different ways.
    pub fn contradicts(&self, other: &Entries) -> bool {
        let both = self.0.iter().filter_map(|(question, entry)| Some((entry, other.0.get(question)?)));
        both.into_iter().any(|(a, b)| !agrees(&a.answer, &b.answer))
    }

    /// Takes all that `other` has.
    pub fn join(&mut self, other: Entries) {
        for (question, entry) in other.0 {
            self.add(question.clone(), entry.answer, entry.spot);
            if let Some(joined) = self.0.get_mut(&question) {
                joined.differing.extend(entry.differing);
                joined.differing.truncate(MOST_PLACES);
            }
        }
    }

    /// What was answered; of a question that was answered twice and differently nothing, which is added to `problems`.
    pub fn answers(self, problems: &mut Vec<Problem>) -> Answers {
        let told = self.0.into_iter().filter_map(|(question, entry)| {
            if entry.differing.is_empty() {
                return Some((question, entry.answer));
            }
            let others = entry.differing.join(", ");
            problems.push(Problem::new(Kind::Damaged, "sheet-answered-twice").with("others", others).of(entry.spot));
            None
        });
        told.collect()
    }
}

fn agrees(a: &Answer, b: &Answer) -> bool {
    let is_open = |a: &str, b: &str| a.is_empty() || b.is_empty() || a == b;
    let is_same_value = match (&a.value, &b.value) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    };
    is_same_value && is_open(&a.note, &b.note)
}
