//! What is put out for people: where it may go, what it may take the place of, and writing it there.
//!
//! The only place that decides what may be replaced unasked: what is ours, of the same kind, and as we wrote it. An input
//! is never replaced, nor is a link, a folder or a device. [`look`] is asked before the work, and what it saw is looked at
//! again just before the file takes its place.
//!
//! | file | owns |
//! |---|---|
//! | `list` | everything that leaves the program |
//! | `kind` | what is put out, and whether a file is such a thing as we wrote it |
//! | `folder` | a folder of files |
//! | `kit` | which files go into one for the sections, and for whoever leads the talk |

mod folder;
mod kind;
mod kit;
mod list;

use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

pub use folder::{FolderFile, make_folder_of, put_files, write_folder};
pub use kind::OutputKind;
pub use kit::{Handing, asking_files, file_name, kit_files};
pub use list::Output;

use crate::assessment::file::{EXISTS, Fingerprint, read_bounded};
use crate::assessment::is_same_file;
use crate::assessment::safe_write::{Access, Over, Staged, Unplaced, clear_leftovers, target, write_problem};
use crate::bounds::output;
use crate::problem::{Kind, Problem};

/// What may be replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replace {
    /// Nothing: what is there is asked about.
    Nothing,
    /// Only what is of the same kind, ours, and as we wrote it; also an empty file.
    Own,
    /// Any ordinary file: a person said so.
    Anything,
}

/// A place where something may go, and what is there.
#[derive(Debug)]
pub struct OutputPlace {
    path: PathBuf,
    target: PathBuf,
    there: Option<State>,
}

/// What tells whether a file is still the same. One that is too large or can't be read is known by size and time.
#[derive(Clone, Debug, PartialEq, Eq)]
struct State {
    length: u64,
    changed: Option<SystemTime>,
    content: Option<Fingerprint>,
}

/// Looks whether something of this kind may go to `path`, for whatever `replace` allows. None of `inputs` is replaced,
/// by whatever name.
pub fn look(path: &Path, kind: &OutputKind<'_>, replace: Replace, inputs: &[PathBuf]) -> Result<OutputPlace, Problem> {
    folder_is_there(path)?;
    // Looked at before anything is opened: a pipe or a device would wait or swallow.
    let target = target(path)?;
    let is_there = match target.symlink_metadata() {
        Ok(_) => true,
        Err(error) if error.kind() == io::ErrorKind::NotFound => false,
        Err(error) => return Err(write_problem(&error, path)),
    };
    let mut place = OutputPlace { path: path.to_owned(), target, there: None };
    place.keep_apart(inputs)?;
    if !is_there {
        return Ok(place);
    }
    let read = read_bounded(&place.target, output::BYTES);
    let is_unreadable = read.as_ref().is_err_and(|problem| problem.kind == Kind::Unreadable);
    let bytes = read.ok();
    let is_own = || bytes.as_ref().is_some_and(|bytes| bytes.is_empty() || kind.is_as_written(bytes));
    match replace {
        Replace::Nothing => return Err(Problem::new(Kind::Unwritable, EXISTS).in_file(path)),
        // Not to be taken for somebody else's: nobody knows what it is.
        Replace::Own if is_unreadable => return Err(Problem::new(Kind::Unwritable, "output-unreadable").in_file(path)),
        Replace::Own if !is_own() => return Err(Problem::new(Kind::Usage, kind.not_own()).in_file(path)),
        Replace::Own | Replace::Anything => {}
    }
    place.there = state(&place.target);
    Ok(place)
}

impl OutputPlace {
    /// Refuses where what goes there is made from what is there.
    pub fn keep_apart(&self, inputs: &[PathBuf]) -> Result<(), Problem> {
        match inputs.iter().any(|input| is_same_file(input, &self.target)) {
            true => Err(Problem::new(Kind::Usage, "output-is-input").in_file(&self.path)),
            false => Ok(()),
        }
    }

    /// Puts `bytes` there, unless something came there or was changed since; gives back what is to be known of it.
    pub fn write(&self, bytes: &[u8]) -> Result<Vec<Problem>, Problem> {
        let named = |problem: Problem| problem.in_file(&self.path);
        let staged = Staged::fill(&self.target, bytes, Access::Own).map_err(named)?;
        let is_as_seen = || match state(&self.target) == self.there {
            true => Ok(()),
            false => Err(Problem::new(Kind::Unwritable, "output-changed")),
        };
        let over = if self.there.is_some() { Over::If(&is_as_seen) } else { Over::Nothing };
        let remarks = staged.place(over, Unplaced::Dropped).map_err(named)?;
        clear_leftovers(&self.target);
        Ok(remarks.into_iter().map(named).collect())
    }
}

/// What is at `target`; nothing where nothing is.
fn state(target: &Path) -> Option<State> {
    let there = target.symlink_metadata().ok()?;
    let content = read_bounded(target, output::BYTES).ok().map(|bytes| Fingerprint::of(&bytes));
    Some(State { length: there.len(), changed: there.modified().ok().filter(|_| content.is_none()), content })
}

/// Refuses where no file can be put at `path`: a folder or a device is there, or the folder is missing.
pub fn can_be_put(path: &Path) -> Result<(), Problem> {
    folder_is_there(path)?;
    target(path).map(drop)
}

/// Refuses where the folder is missing that `path` leads into.
fn folder_is_there(path: &Path) -> Result<(), Problem> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    match folder.filter(|folder| !folder.is_dir()) {
        Some(missing) => Err(write_problem(&io::ErrorKind::NotFound.into(), missing)),
        None => Ok(()),
    }
}
