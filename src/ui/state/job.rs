//! What background work is for, and what it gives back.

use std::path::PathBuf;

use crate::assessment::file::{self, Abandoned, RecoveryPlace};
use crate::problem::{Checked, Problem};
use crate::report::Pixels;
use crate::report::copy::OpenedAny;
use crate::session::{SessionId, Snapshot};
use crate::ui::command::{Command, Purpose};
use crate::ui::picker::Picked;
use crate::ui::state::import::CollectedSheets;
use crate::ui::state::preview::{DrawnPages, SetPages, Wanted};

/// What a job is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobKind {
    /// A dialog of the system is open.
    Pick,
    Open,
    /// Handing a file to another program.
    OpenFile,
    Save,
    Recovery,
    /// Looking for recovery copies of programs that died.
    Abandoned,
    /// Setting the pages of the report.
    Preview,
    /// Drawing some of those pages.
    Picture,
    Export,
    Chart,
    /// Drawing a chart that is to be copied.
    Copy,
    /// Writing a blank sheet.
    HandOut,
    /// Writing a copy without persons.
    Strip,
    /// Reading filled sheets.
    Collect,
}

/// What a job leaves behind, which says how the program ends while it runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaves {
    /// Nothing once the window is gone: it is not waited for.
    Nothing,
    /// A file that a person asked for: the program does not end in the middle of one.
    File,
    /// A recovery copy, or what lies on the clipboard.
    Aside,
}

impl JobKind {
    pub const ALL: [JobKind; 14] = [
        JobKind::Pick,
        JobKind::Open,
        JobKind::OpenFile,
        JobKind::Save,
        JobKind::Recovery,
        JobKind::Abandoned,
        JobKind::Preview,
        JobKind::Picture,
        JobKind::Export,
        JobKind::Chart,
        JobKind::Copy,
        JobKind::HandOut,
        JobKind::Strip,
        JobKind::Collect,
    ];

    pub fn leaves(self) -> Leaves {
        match self {
            JobKind::Pick
            | JobKind::Open
            | JobKind::OpenFile
            | JobKind::Abandoned
            | JobKind::Preview
            | JobKind::Picture
            | JobKind::Collect => Leaves::Nothing,
            JobKind::Save | JobKind::Export | JobKind::Chart | JobKind::HandOut | JobKind::Strip => Leaves::File,
            JobKind::Recovery | JobKind::Copy => Leaves::Aside,
        }
    }

    /// All that leave this.
    pub fn that_leave(what: Leaves) -> Vec<JobKind> {
        JobKind::ALL.into_iter().filter(|kind| kind.leaves() == what).collect()
    }

    /// Whether a person may stop it: what writes a file is not stopped half way.
    pub fn can_be_stopped(self) -> bool {
        match self {
            JobKind::Open | JobKind::Collect => true,
            JobKind::Pick
            | JobKind::OpenFile
            | JobKind::Save
            | JobKind::Recovery
            | JobKind::Abandoned
            | JobKind::Preview
            | JobKind::Picture
            | JobKind::Export
            | JobKind::Chart
            | JobKind::Copy
            | JobKind::HandOut
            | JobKind::Strip => false,
        }
    }
}

/// What came of it.
pub enum Outcome {
    Picked {
        purpose: Purpose,
        picked: Picked,
        /// What was open when the path was asked for.
        session: Option<SessionId>,
    },
    Opened(Opened),
    /// A file was handed to another program, or why not.
    FileOpened(Result<(), Problem>),
    Saved {
        snapshot: Snapshot,
        path: PathBuf,
        saved: Checked<file::Saved>,
        copies: SavedCopies,
        then: Option<Box<Command>>,
    },
    RecoveryWritten {
        snapshot: Snapshot,
        /// Where it lies, where there was anything to write.
        written: Result<Option<PathBuf>, Problem>,
    },
    /// Recovery copies were removed, or could not be, which harms nobody.
    Tidied(Vec<PathBuf>),
    Abandoned(Vec<Abandoned>),
    Preview(SetPages),
    Picture(DrawnPages),
    /// Filled sheets were read.
    Collected(CollectedSheets),
    /// A chart was drawn to be copied.
    Drawn(Checked<Pixels>),
    /// A report, a blank sheet or a chart was written.
    Written {
        path: PathBuf,
        purpose: Purpose,
        /// What was open, and the report that was asked for then; the others have none.
        of: (Option<SessionId>, Option<Wanted>),
        written: Checked<Vec<Problem>>,
    },
}

/// What became of recovery copies while something was saved.
pub struct SavedCopies {
    /// One was written here.
    pub at: Option<PathBuf>,
    /// Where they go from now on, and how many other windows have that file open; none where it is the same file.
    pub moved: Option<(RecoveryPlace, usize)>,
}

/// A file was read.
pub struct Opened {
    pub path: PathBuf,
    pub opened: Checked<OpenedAny>,
    /// The recovery copies of it that windows left which are gone.
    pub copies: Vec<Abandoned>,
    /// Where this window's go.
    pub place: RecoveryPlace,
    /// How many other windows have it open.
    pub others: usize,
    /// The revision of what was open when the file was asked for; it may be put away unsaved, a later one may not.
    pub given_up: Option<u64>,
}
