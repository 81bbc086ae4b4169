//! Which municipality the files are of, and which of them are of another: those are named and not taken.

use std::collections::HashSet;
use std::path::PathBuf;

use super::{Collected, Reading};
use crate::assessment::Profile;
use crate::exchange::belonging::Belonging;
use crate::exchange::blank::Hall;
use crate::problem::{Kind, Problem};

/// Takes out of `collected` what does not belong to the municipality of `profile` or, where that does not say which it
/// is, to the one that most files name. `halls` are those that the files name.
pub fn sort_out(collected: &mut Collected, halls: &[Option<Hall>], profile: Option<&Profile>) {
    let with_responses: HashSet<PathBuf> = collected.given.iter().map(|given| given.file.clone()).collect();
    let named = |at: usize| halls[at].as_ref().filter(|_| with_responses.contains(&collected.files[at].path));
    let here = match profile.and_then(Hall::of) {
        Some(here) => Here::Known(here),
        None => of_most((0..halls.len()).filter_map(named)),
    };
    let mut out = HashSet::new();
    for at in 0..halls.len() {
        let Some(there) = named(at) else { continue };
        let path = collected.files[at].path.clone();
        let problem = |key| Problem::new(Kind::Damaged, key).with("name", &there.name).in_file(&path);
        match &here {
            Here::Tied(tied) if tied.iter().any(|one| one.belonging(there) == Belonging::Same) => {
                let others: Vec<&str> = tied.iter().map(|hall| hall.name.as_str()).collect();
                collected.problems.push(problem("collect-halls-tied").with("all", others.join("、")));
                out.insert(at);
            }
            Here::Known(here) => match here.belonging(there) {
                Belonging::Same | Belonging::Unclear => {}
                Belonging::Other => {
                    collected.problems.push(problem("collect-other-hall").with("here", &here.name));
                    out.insert(at);
                }
            },
            Here::Tied(_) | Here::Unknown => {}
        }
    }
    let gone: HashSet<PathBuf> = out.iter().map(|at| collected.files[*at].path.clone()).collect();
    out.into_iter().for_each(|at| collected.files[at].reading = Reading::Part);
    collected.given.retain(|given| !gone.contains(&given.file));
    collected.hall = match here {
        Here::Known(hall) => Some(hall),
        Here::Tied(_) | Here::Unknown => None,
    };
}

/// The municipality that sheets are collected for.
enum Here {
    Known(Hall),
    /// As many files name one as the other.
    Tied(Vec<Hall>),
    Unknown,
}

fn of_most<'a>(named: impl Iterator<Item = &'a Hall>) -> Here {
    let mut counts: Vec<(&Hall, usize)> = Vec::new();
    for hall in named {
        match counts.iter_mut().find(|(known, _)| known.belonging(hall) == Belonging::Same) {
            Some((known, count)) => {
                // One with a code tells more than one without.
                *known = if known.code.is_none() { hall } else { known };
                *count += 1;
            }
            None => counts.push((hall, 1)),
        }
    }
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or_default();
    let mut halls = counts.into_iter().filter(|(_, count)| *count == most).map(|(hall, _)| hall.clone());
    match (halls.next(), halls.next()) {
        (None, _) => Here::Unknown,
        (Some(one), None) => Here::Known(one),
        (Some(one), Some(other)) => Here::Tied([one, other].into_iter().chain(halls).collect()),
    }
}
