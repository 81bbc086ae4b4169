//! Whose answers they are: one response for each head, whatever tabs it is spread over.

use super::BLANK;
use super::entries::Entries;
use super::heads::Head;
use super::reading::Reading;
use crate::assessment::{Alike, Response};
use crate::problem::{Kind, Problem, quoted};

/// The people of a workbook, in the order of their heads.
#[derive(Debug, Default)]
pub struct People {
    all: Vec<Person>,
    /// What stands above the first head, and without one.
    headless: Entries,
    /// The tab in which that stands first.
    headless_in: String,
}

#[derive(Debug)]
struct Person {
    head: Head,
    entries: Entries,
    /// The tab in which the head stands.
    tab: String,
}

impl People {
    /// Adds what is answered in a tab under `head`, or without one.
    pub fn add(&mut self, tab: &str, head: Option<Head>, entries: Entries, remarks: &mut Vec<Problem>) {
        let Some(head) = head else {
            match self.all.last_mut() {
                Some(person) => person.entries.join(entries),
                None => {
                    if self.headless.is_empty() {
                        tab.clone_into(&mut self.headless_in);
                    }
                    self.headless.join(entries);
                }
            }
            return;
        };
        // A copy that nobody touched.
        if !head.is_filled && entries.is_empty() {
            return;
        }
        for person in &mut self.all {
            let is_joined = match person.head.giver().alike(&head.giver()) {
                Alike::Same => true,
                // Two voices, where one person can't have said both.
                Alike::Untold => !person.entries.contradicts(&entries),
                Alike::Other => false,
            };
            if !is_joined {
                continue;
            }
            if person.head.giver().alike(&head.giver()) == Alike::Untold && !entries.is_empty() && person.tab != tab {
                let problem = Problem::new(Kind::Damaged, "sheet-tabs-joined").with("first", quoted(&person.tab, 31));
                remarks.push(problem.of(quoted(tab, 31)));
            }
            person.head.role = person.head.role.or(head.role);
            person.entries.join(entries);
            return;
        }
        self.all.push(Person { head, entries, tab: tab.to_owned() });
    }

    /// Whether somebody chose a role or gave a name.
    pub fn have_heads(&self) -> bool {
        self.all.iter().any(|person| person.head.is_filled)
    }

    /// The responses in which something is answered. What is wrong with the others, and with roles, goes to the problems.
    pub fn responses(mut self, reading: &mut Reading<'_>) -> Vec<Response> {
        if !self.headless.is_empty() {
            match self.all.first_mut() {
                Some(person) => person.entries.join(self.headless),
                None => {
                    let head = Head::none(&self.headless_in);
                    self.all.push(Person { head, entries: self.headless, tab: self.headless_in });
                }
            }
        }
        let is_any_filled = self.all.iter().any(|person| !person.entries.is_empty());
        let mut responses = Vec::new();
        for Person { head, entries, tab } in self.all {
            if entries.is_empty() {
                if is_any_filled {
                    reading.problems.push(Problem::new(Kind::Damaged, BLANK).of(quoted(&tab, 31)));
                }
                continue;
            }
            reading.problems.extend(head.missing_role());
            let answers = entries.answers(&mut reading.problems);
            if !answers.is_empty() {
                responses.push(Response {
                    role: head.role.unwrap_or_default(),
                    name: head.name,
                    answers,
                    is_from_paper: false,
                });
            }
        }
        responses
    }
}
