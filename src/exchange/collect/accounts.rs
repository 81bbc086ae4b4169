//! What came of each file, once its responses have joined a round: every file that was given is in one of these numbers.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::{Collected, FileRead, Reading};
use crate::exchange::merge::{Fate, Incoming};

/// What came of all files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Accounts {
    /// In the order in which they were read.
    pub files: Vec<FileAccount>,
}

/// A file and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileAccount {
    pub path: PathBuf,
    pub outcome: Outcome,
}

/// What came of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// All that it says is in the round.
    Whole,
    /// Some of it was taken; the problems say what was not.
    Part,
    /// Nothing was taken; the problems say why.
    Nothing,
    /// It says nothing beyond what this other file says.
    SameAs(PathBuf),
    /// As decided, another response of the same person counts: that of this other file, or the one in the round.
    OtherCounts(Option<PathBuf>),
    /// The same person has another response, and nobody decided which counts; nothing was taken.
    Undecided,
}

impl Accounts {
    /// How many files came out as `is_meant` says.
    pub fn count(&self, is_meant: impl Fn(&Outcome) -> bool) -> usize {
        self.files.iter().filter(|file| is_meant(&file.outcome)).count()
    }
}

impl Collected {
    /// What came of each file, of whose responses `fates` tells; all of it is nothing where these are missing.
    pub fn accounts(&self, incoming: &Incoming) -> Accounts {
        let mut fates: HashMap<&Path, Vec<Fate>> = HashMap::new();
        for (given, fate) in self.given.iter().zip(&incoming.fates) {
            fates.entry(&given.file).or_default().push(*fate);
        }
        let account = |file: &FileRead| {
            let fates = fates.get(file.path.as_path()).map(Vec::as_slice).unwrap_or_default();
            FileAccount { path: file.path.clone(), outcome: self.outcome(file, fates) }
        };
        Accounts { files: self.files.iter().map(account).collect() }
    }

    fn outcome(&self, file: &FileRead, fates: &[Fate]) -> Outcome {
        let is_whole = match &file.reading {
            Reading::SameAs(first) => return Outcome::SameAs(first.clone()),
            Reading::Whole => true,
            Reading::Part => false,
        };
        let path = |place: usize| self.given[place].file.clone();
        let is_taken =
            |fate: &Fate| matches!(fate, Fate::New | Fate::United | Fate::Replaces | Fate::There | Fate::SameAs(_));
        let is_undecided = |fate: &Fate| matches!(fate, Fate::Undecided | Fate::Undatable);
        let elsewhere = |fate: &Fate| match fate {
            Fate::SameAs(place) => Some(path(*place)).filter(|path| *path != file.path),
            _ => None,
        };
        match fates {
            [] => Outcome::Nothing,
            [first, ..] if is_whole && fates.iter().all(|fate| elsewhere(fate).is_some()) => {
                elsewhere(first).map_or(Outcome::Whole, Outcome::SameAs)
            }
            _ if is_whole && fates.iter().all(is_taken) => Outcome::Whole,
            _ if fates.iter().any(is_taken) => Outcome::Part,
            _ if fates.iter().any(is_undecided) => Outcome::Undecided,
            _ => {
                let counts = fates.iter().find_map(|fate| match fate {
                    Fate::LeftOut(place) => Some(place.map(path)),
                    _ => None,
                });
                counts.map_or(Outcome::Nothing, Outcome::OtherCounts)
            }
        }
    }
}
