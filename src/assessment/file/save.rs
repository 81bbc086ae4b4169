//! Putting an assessment into its file: nothing that someone else wrote is overwritten unseen, and the previous state
//! stays beside it as one backup.
//!
//! Whoever reads a file in order to change it takes its [`Lock`] before reading and hands it to [`save_locked`]; what two
//! do at once is then done one after the other. [`save`] takes it for itself, from the comparison to the end.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use super::{Fingerprint, from_bytes, from_str, to_string};
use crate::assessment::safe_write::{self, Access, Lock, Over, Staged, Unplaced};
use crate::assessment::{Assessment, limits};
use crate::problem::{Checked, Kind, Place, Problem};

/// Key of the problem that the file is no longer as it was read or saved.
pub const CHANGED_ELSEWHERE: &str = "file-changed-elsewhere";

/// Key of the remark that what was there before is not kept.
pub const NO_BACKUP: &str = "file-no-backup";

pub use safe_write::EXISTS;

/// What a save may overwrite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replacing<'a> {
    /// Nothing: a new file.
    Nothing,
    /// The file in the state in which it was opened or saved last.
    Known(&'a Fingerprint),
    /// Whatever is there: the user was asked and said so.
    Anything,
}

/// What came of a save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// The file's state, for the next save.
    pub fingerprint: Fingerprint,
    /// What is to be known although it was saved: no backup, no lock, a place that may forget.
    pub remarks: Vec<Problem>,
}

/// Writes `assessment` to `path`, waiting for whoever is just changing the file. The content replaced is kept as
/// `<name>.bak`, unless a secret vote was under way in it. What could not be opened again is not written.
pub fn save(assessment: &Assessment, path: &Path, replacing: Replacing<'_>) -> Checked<Saved> {
    let text = checked_text(assessment, path)?;
    let lock = Lock::take(path).map_err(|problem| vec![problem])?;
    put(&lock, text.as_bytes(), replacing).map_err(|problem| vec![problem])
}

/// The same, to the file that `lock` is of.
pub fn save_locked(lock: &Lock, assessment: &Assessment, replacing: Replacing<'_>) -> Checked<Saved> {
    let text = checked_text(assessment, lock.path())?;
    put(lock, text.as_bytes(), replacing).map_err(|problem| vec![problem])
}

/// Removes what killed programs left beside the file at `path`.
pub fn clear_leftovers(path: &Path) {
    if let Ok(target) = safe_write::target(path) {
        safe_write::clear_leftovers(&target);
    }
}

fn checked_text(assessment: &Assessment, path: &Path) -> Checked<String> {
    let text = to_string(assessment);
    if text.len() > limits::FILE_BYTES {
        return Err(vec![super::sized("file-too-large-to-save").in_file(path)]);
    }
    let again = from_str(&text, &Place { file: Some(path.to_owned()), ..Place::default() })?;
    // A value out of bounds is a problem above; this holds even where an edit went round the rules.
    if again != *assessment {
        return Err(vec![Problem::new(Kind::Internal, "file-would-differ").in_file(path)]);
    }
    Ok(text)
}

fn put(lock: &Lock, bytes: &[u8], replacing: Replacing<'_>) -> Result<Saved, Problem> {
    let (path, target) = (lock.path(), lock.target());
    let fingerprint = Fingerprint::of(bytes);
    let before = current(target)?;
    let mut remarks = lock.remarks().to_vec();
    if let Some(before) = &before {
        allowed(&Fingerprint::of(before), path, replacing)?;
        // Same content: writing would only replace the backup by a copy of what is there.
        if before == bytes {
            return Ok(Saved { fingerprint, remarks });
        }
    }
    // First, so that what can't be saved is said of the file and not of its backup.
    let staged = Staged::fill(target, bytes, Access::Own).map_err(|problem| problem.in_file(path))?;
    if let Some(before) = before.as_ref().filter(|before| !holds_open_secret(before)) {
        remarks.extend(back_up(target, before).err().map(|problem| no_backup(&problem, path, target)));
    }
    // A program that knows no lock may have written meanwhile.
    let is_as_before = || match current(target)? {
        now if now == before => Ok(()),
        _ => Err(Problem::new(Kind::Unwritable, CHANGED_ELSEWHERE)),
    };
    let over = if before.is_some() { Over::If(&is_as_before) } else { Over::Nothing };
    let placed = staged.place(over, Unplaced::Kept).map_err(|problem| problem.in_file(path))?;
    remarks.extend(placed.into_iter().map(|remark| remark.in_file(path)));
    safe_write::clear_leftovers(target);
    Ok(Saved { fingerprint, remarks })
}

fn back_up(target: &Path, before: &[u8]) -> Result<(), Problem> {
    safe_write::write_with(&backup_path(target), before, Access::Of(target))
}

/// Said of the file that was saved: nobody asked for the backup by name.
fn no_backup(problem: &Problem, path: &Path, target: &Path) -> Problem {
    let why = match problem.key {
        "file-disk-full" => "space",
        "file-no-write-rights" | "file-no-change-rights" | "file-is-read-only" => "rights",
        "file-name-invalid" => "name",
        "file-is-folder-target" | "file-not-regular-target" | "file-link-dangling" => "taken",
        _ => "other",
    };
    let backup = backup_path(target).file_name().unwrap_or_default().to_string_lossy().into_owned();
    Problem::new(Kind::Unwritable, NO_BACKUP).with("why", why).with("backup", backup).in_file(path)
}

/// Whether a secret vote was under way in what is replaced: kept beside the next state it would tell what was voted
/// between the two.
fn holds_open_secret(bytes: &[u8]) -> bool {
    let place = Place::default();
    from_bytes(bytes, &place).is_ok_and(|before| before.rounds.iter().any(|round| round.workshop.has_open_secret()))
}

/// What the name of a backup ends with, behind that of its file; in small letters.
pub const BACKUP: &str = ".bak";

/// Where the content replaced last is kept: `診断.ron.bak` beside `診断.ron`.
pub fn backup_path(path: &Path) -> PathBuf {
    let mut name: OsString = path.file_name().unwrap_or_default().to_owned();
    name.push(BACKUP);
    path.with_file_name(name)
}

/// What is in the file now, or nothing where there is none.
fn current(target: &Path) -> Result<Option<Vec<u8>>, Problem> {
    match target.symlink_metadata() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(safe_write::write_problem(&error, target)),
        Ok(_) => super::read_bounded(target, limits::FILE_BYTES).map(Some),
    }
}

fn allowed(current: &Fingerprint, path: &Path, replacing: Replacing<'_>) -> Result<(), Problem> {
    let refuse = |key| Err(Problem::new(Kind::Unwritable, key).in_file(path));
    match replacing {
        Replacing::Nothing => refuse(EXISTS),
        Replacing::Known(known) if known != current => refuse(CHANGED_ELSEWHERE),
        Replacing::Known(_) | Replacing::Anything => Ok(()),
    }
}
