//! The recovery copy: what was changed and not yet saved, for the day the program or the PC stops in the middle.
//!
//! It lies beside the file, since local disks may be wiped at log-off, or in the user's data folder where nothing can be
//! written there; that of an assessment that was never saved lies there too. Every window has a place of its own for each
//! file, so none writes over the copy of another or takes it away. What lies in the place of no living window was
//! abandoned: it is offered where it can be read, told of where it can't, and never written over.

mod copy;
mod place;
mod slot;
mod typed_at;

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf, absolute};

use jiff::civil::DateTime;

use self::copy::Look;
pub use self::place::{Copied, RecoveryPlace};
use self::slot::{Own, Slots};
pub use self::typed_at::{TypedAt, TypedPart};
use super::{Fingerprint, checksum};
use crate::assessment::{Assessment, safe_write};
use crate::problem::{Checked, Problem};

/// Characters of a file's name in the name of a copy that does not lie beside it.
const MOST_OF_NAME: usize = 40;

/// Finds and removes recovery copies, and gives the window its places. A clone belongs to the same window.
#[derive(Clone, Debug)]
pub struct RecoveryStore {
    /// Where copies go that can't lie beside their file.
    folder: Option<PathBuf>,
    own: Own,
}

/// A recovery copy that a window left which is gone.
#[derive(Clone, Debug, PartialEq)]
pub struct Abandoned {
    /// The file it belongs to; none where it was never saved.
    pub path: Option<PathBuf>,
    /// Where the copy lies.
    pub at: PathBuf,
    /// When it was written, by this PC's clock; only to be shown.
    pub written: Option<DateTime>,
    /// What it holds, or why it can't be read.
    pub content: Checked<Recovered>,
}

/// What a recovery copy holds that its file does not.
#[derive(Clone, Debug, PartialEq)]
pub struct Recovered {
    pub assessment: Assessment,
    /// Where the copy lies.
    pub at: PathBuf,
    pub base: Base,
    /// The state of the file when the copy was begun; none where there was no file.
    pub based_on: Option<Fingerprint>,
    /// What was changed last, where that was one question; none in copies of versions that did not keep it.
    pub typed_at: Option<TypedAt>,
}

/// How a recovery copy stands to its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    /// The file is as it was when the copy was begun: the copy is simply newer.
    Same,
    /// The file was changed since, by someone else or by a later save: both have to be offered.
    Changed,
    /// There is no file, or there was none.
    Missing,
}

impl RecoveryStore {
    /// With the user's own data folder, the one that follows the user from PC to PC where there is such a thing.
    pub fn of_user() -> Self {
        RecoveryStore::of(dirs::data_dir().map(|folder| folder.join("Shirube").join("recovery")))
    }

    /// With `folder` in the place of the user's data folder.
    pub fn in_folder(folder: PathBuf) -> Self {
        RecoveryStore::of(Some(folder))
    }

    fn of(folder: Option<PathBuf>) -> Self {
        RecoveryStore { folder, own: Own::default() }
    }

    /// This window's place for copies of the file at `path`, or of an assessment that was never saved.
    pub fn place(&self, path: Option<&Path>) -> RecoveryPlace {
        RecoveryPlace::new(self.clone(), path)
    }

    /// The copies of the file at `path` that no living window has, latest first. Where there are no locks those of other
    /// living windows are among them. Copies that hold nothing unsaved go.
    pub fn find(&self, path: &Path) -> Vec<Abandoned> {
        let beside = old_beside(path).into_iter().chain(old_in(self.folder.as_deref(), path));
        self.look(beside.filter(|at| at.is_file()), Some(path))
    }

    /// The copies of assessments that were never saved, which no living window has, latest first.
    pub fn untitled(&self) -> Vec<Abandoned> {
        self.look(std::iter::empty(), None)
    }

    /// Looks at `others` and at what lies in the slots.
    fn look(&self, others: impl Iterator<Item = PathBuf>, path: Option<&Path>) -> Vec<Abandoned> {
        let places = self.places(path);
        places.iter().for_each(Slots::clear);
        let copies: Vec<PathBuf> = others.chain(places.iter().flat_map(Slots::abandoned)).collect();
        let now = path.filter(|_| !copies.is_empty()).and_then(copy::held_by);
        let mut found: Vec<Abandoned> = Vec::new();
        for at in copies {
            match copy::look(&at, now.as_deref()) {
                Look::Unsaved(content) => {
                    let written = copy::written(&at);
                    found.push(Abandoned { path: path.map(Path::to_owned), at, written, content: *content });
                }
                // One that can't be removed is looked at again next time.
                Look::Saved => drop(self.remove(&at)),
                Look::Gone => {}
            }
        }
        found.sort_by_key(|copy| std::cmp::Reverse(copy.written));
        found
    }

    /// Removes the copy at `at`; none being there is fine.
    #[expect(clippy::disallowed_methods, reason = "the copy is of what was saved or given up")]
    pub fn remove(&self, at: &Path) -> Result<(), Problem> {
        match fs::remove_file(at) {
            Err(error) if !is_absent(&error) => Err(safe_write::write_problem(&error, at)),
            _ => Ok(()),
        }
    }

    /// Where copies for `path` may lie, best first; `None` stands for assessments that were never saved.
    fn places(&self, path: Option<&Path>) -> Vec<Slots> {
        let private = |stem| self.folder.as_deref().map(|folder| Slots::private(folder, stem, &self.own));
        let Some(path) = path else { return private("untitled-".into()).into_iter().collect() };
        let path = &linked(path);
        let beside = Slots::beside(path, stem_beside(path), &self.own);
        beside.into_iter().chain(private(named_in_folder(path))).collect()
    }
}

fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// Where versions up to 2 put the one copy of a file.
fn old_beside(path: &Path) -> Option<PathBuf> {
    Some(path.with_file_name(named(path, ".", ".recovery")))
}

/// Where versions up to 2 put it when it could not lie beside the file.
fn old_in(folder: Option<&Path>, path: &Path) -> Option<PathBuf> {
    Some(folder?.join(named(path, "", &format!(".{}.recovery", id(path)))))
}

/// Where a link at `path` leads; else `path`.
fn linked(path: &Path) -> PathBuf {
    let is_link = path.symlink_metadata().is_ok_and(|there| there.is_symlink());
    path.canonicalize().ok().filter(|_| is_link).unwrap_or_else(|| path.to_owned())
}

fn named(path: &Path, prefix: &str, suffix: &str) -> OsString {
    let mut name = OsString::from(prefix);
    name.push(path.file_name().unwrap_or_default());
    name.push(suffix);
    name
}

/// What the names of the copies beside the file at `path` begin with.
fn stem_beside(path: &Path) -> OsString {
    // As long as the longest that follows on it.
    const END: &str = ".4294967295.recovery";
    let longest = safe_write::beside(path, ".", END);
    let longest = longest.file_name().unwrap_or_default().to_string_lossy().into_owned();
    (longest.strip_suffix(END).unwrap_or_default().to_owned() + ".").into()
}

/// Readable, and different for files of the same name in different folders.
fn named_in_folder(path: &Path) -> OsString {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let name: String = name.chars().take(MOST_OF_NAME).collect();
    format!("{name}.{}.", id(path)).into()
}

/// The same for one file, on Windows however its path is written in capitals.
fn id(path: &Path) -> String {
    let whole = absolute(path).unwrap_or_else(|_| path.to_owned());
    let whole = whole.to_string_lossy();
    let whole = if cfg!(windows) { whole.to_lowercase() } else { whole.into_owned() };
    format!("{}-{}", whole.len(), checksum(whole.as_bytes()))
}
