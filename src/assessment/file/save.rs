//! Putting an assessment into its file: nothing that someone else wrote is overwritten unseen, and the previous state
//! stays beside it as one backup.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use super::{Fingerprint, from_bytes, from_str, to_string};
use crate::assessment::{Assessment, limits, safe_write};
use crate::problem::{Checked, Kind, Place, Problem};

/// Key of the problem that the file is no longer as it was read or saved.
pub const CHANGED_ELSEWHERE: &str = "file-changed-elsewhere";

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

/// Writes `assessment` to `path`; gives back the file's state for the next save. The content replaced is kept as
/// `<name>.bak`, unless a secret vote was under way in it. What could not be opened again is not written.
pub fn save(assessment: &Assessment, path: &Path, replacing: Replacing<'_>) -> Checked<Fingerprint> {
    let text = to_string(assessment);
    if text.len() > limits::FILE_BYTES {
        return Err(vec![super::sized("file-too-large-to-save").in_file(path)]);
    }
    let again = from_str(&text, &Place { file: Some(path.to_owned()), ..Place::default() })?;
    // A value out of bounds is a problem above; this holds even where an edit went round the rules.
    if again != *assessment {
        return Err(vec![Problem::new(Kind::Internal, "file-would-differ").in_file(path)]);
    }
    put(text.as_bytes(), path, replacing).map_err(|problem| vec![problem])
}

fn put(bytes: &[u8], path: &Path, replacing: Replacing<'_>) -> Result<Fingerprint, Problem> {
    let target = safe_write::target(path)?;
    let fingerprint = Fingerprint::of(bytes);
    if let Some(current) = current(&target)? {
        allowed(&Fingerprint::of(&current), path, replacing)?;
        // Same content: writing would only replace the backup by a copy of what is there.
        if current == bytes {
            return Ok(fingerprint);
        }
        if !holds_open_secret(&current) {
            safe_write::write_atomically(&backup_path(&target), &current)?;
        }
    }
    match replacing {
        Replacing::Nothing => safe_write::write_new(&target, bytes)?,
        Replacing::Known(_) | Replacing::Anything => safe_write::write_atomically(&target, bytes)?,
    }
    Ok(fingerprint)
}

/// Whether a secret vote was under way in what is replaced: kept beside the next state it would tell what was voted
/// between the two.
fn holds_open_secret(bytes: &[u8]) -> bool {
    let place = Place::default();
    from_bytes(bytes, &place).is_ok_and(|before| before.rounds.iter().any(|round| round.workshop.has_open_secret()))
}

/// Where the content replaced last is kept: `診断.ron.bak` beside `診断.ron`.
pub fn backup_path(path: &Path) -> PathBuf {
    let mut name: OsString = path.file_name().unwrap_or_default().to_owned();
    name.push(".bak");
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
