//! Whether two responses are by the same person or section. Only a name tells: sheets without one are never taken for
//! each other.

use std::collections::HashMap;

use super::Taken;
use crate::assessment::{Answers, Response, Role};
use crate::exchange::sheet::fold::folded;

/// The responses with a name, by role and name.
#[derive(Default)]
pub struct Alike(HashMap<(Role, String), Vec<usize>>);

/// What is there already by whoever gave a response.
pub enum Met {
    /// Nothing, or nothing on the same questions: sheets of two sections are filled in by one person.
    New,
    /// All of it.
    Same(usize),
    /// A part of it and nothing else.
    Fuller(usize),
    /// Something else on the same questions.
    Differs(usize),
}

impl Alike {
    /// What is there already by whoever gave `response`, with its place in `taken`.
    pub fn met(&self, response: &Response, taken: &[Taken]) -> Met {
        let places = key(response).and_then(|key| self.0.get(&key)).map(Vec::as_slice).unwrap_or_default();
        for place in places {
            let there = &taken[*place].response.answers;
            if !overlap(there, &response.answers) {
                continue;
            }
            return match (is_within(&response.answers, there), is_within(there, &response.answers)) {
                (true, _) => Met::Same(*place),
                (false, true) => Met::Fuller(*place),
                (false, false) => Met::Differs(*place),
            };
        }
        Met::New
    }

    /// Keeps `response`, which stands at `place`, in mind.
    pub fn note(&mut self, response: &Response, place: usize) {
        if let Some(key) = key(response) {
            self.0.entry(key).or_default().push(place);
        }
    }
}

fn key(response: &Response) -> Option<(Role, String)> {
    let name = folded(&response.name);
    (!name.is_empty()).then_some((response.role, name))
}

fn overlap(a: &Answers, b: &Answers) -> bool {
    a.iter().any(|(question, _)| b.get(question).is_some())
}

/// Whether all of `part` stands just so in `whole`.
fn is_within(part: &Answers, whole: &Answers) -> bool {
    part.iter().all(|(question, answer)| whole.get(question) == Some(answer))
}
