//! Sheets that are being read, and what came of those that were read last.

use std::path::PathBuf;

use crate::exchange::{Accounts, Collected, Outcome as OfFile};
use crate::problem::Problem;
use crate::session::SessionId;
use crate::ui::command::OwnAnswers;
use crate::ui::state::pending::PendingImport;

/// What is being read, and what came of what was read last.
#[derive(Default)]
pub struct ImportState {
    pub(in crate::ui) reading: Vec<PathBuf>,
    /// Read, and to be asked about before it is taken in.
    pub(in crate::ui) waiting: Option<PendingImport>,
    pub(in crate::ui) incoming: Option<ImportResult>,
    /// How often something came in.
    pub(in crate::ui) count: u64,
}

/// What came of files that were read, or of filling from a response.
#[derive(Clone, Debug, PartialEq)]
pub struct ImportResult {
    /// None of them where nothing was read.
    pub files: FileCounts,
    pub imported: Imported,
    /// What could not be taken.
    pub problems: Vec<Problem>,
    /// What was taken and yet is to be known.
    pub remarks: Vec<Problem>,
    /// Tells it from what came before.
    pub number: u64,
    /// The revision that it made, where it changed anything.
    pub step: Option<u64>,
}

/// What was done with what came in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    pub how: ImportedAs,
    /// Responses that were put in.
    pub new: usize,
    /// Responses that were there already.
    pub there: usize,
    /// Responses that took the place of an earlier one of the same person.
    pub replaced: usize,
    /// Questions that were open or not known and have an answer now.
    pub filled: usize,
    /// Answers that one person had given before.
    pub own: usize,
}

/// As what it was taken in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ImportedAs {
    /// Responses of the round.
    #[default]
    Added,
    /// Responses beside that of one person.
    Beside(OwnAnswers),
    /// Answers to that person's open questions.
    Answers,
    /// Responses of a new round.
    NextRound,
}

/// How files came out, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FileCounts {
    pub whole: usize,
    pub part: usize,
    pub nothing: usize,
    /// Another response of the same person counts, as was chosen.
    pub left: usize,
    /// They say the same as another one.
    pub same: usize,
    /// What the system and other programs keep beside people's files; not read, and not counted.
    pub aside: usize,
    /// The file of the assessment itself; not counted.
    pub goals: usize,
}

/// What was read, and the round it was read for.
pub struct CollectedSheets {
    pub(in crate::ui) session: SessionId,
    pub(in crate::ui) round: usize,
    pub(in crate::ui) collected: Collected,
}

impl FileCounts {
    /// All of them.
    pub fn all(self) -> usize {
        self.whole + self.part + self.nothing + self.left + self.same
    }

    pub(in crate::ui) fn of(accounts: &Accounts) -> FileCounts {
        FileCounts {
            whole: accounts.count(|came| *came == OfFile::Whole),
            part: accounts.count(|came| *came == OfFile::Part),
            nothing: accounts.count(|came| matches!(came, OfFile::Nothing | OfFile::Undecided)),
            left: accounts.count(|came| matches!(came, OfFile::OtherCounts(_))),
            same: accounts.count(|came| matches!(came, OfFile::SameAs(_))),
            aside: 0,
            goals: 0,
        }
    }
}

impl ImportResult {
    /// Nothing that was given was left out.
    pub fn is_all_taken(&self) -> bool {
        let FileCounts { part, nothing, left, .. } = self.files;
        let took = self.imported.new + self.imported.there + self.imported.replaced + self.imported.filled;
        self.problems.is_empty() && part == 0 && nothing == 0 && left == 0 && took > 0
    }
}

impl ImportState {
    /// What came of the files that were read last.
    pub fn incoming(&self) -> Option<&ImportResult> {
        self.incoming.as_ref()
    }

    /// Keeps what came of it, in the place of what came before.
    pub(in crate::ui) fn put(&mut self, incoming: ImportResult) {
        self.count += 1;
        self.incoming = Some(ImportResult { number: self.count, ..incoming });
    }

    /// The step that led to `revision` is taken back: what came with it is no longer there.
    pub(in crate::ui) fn undone(&mut self, revision: u64) {
        self.incoming.take_if(|incoming| incoming.step == Some(revision));
    }
}
