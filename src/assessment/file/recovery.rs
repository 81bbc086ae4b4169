//! The recovery copy: what was changed and not yet saved, for the day the program or the PC stops in the middle.
//!
//! It lies beside the file, since local disks may be wiped at log-off, or in the user's data folder where nothing can be
//! written there. It is an assessment file with one line in front that says which state of the file it was based on, so
//! no clock is needed to tell whether the file went on without it.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf, absolute};

use super::{Fingerprint, from_bytes, read_bounded, to_string};
use crate::assessment::{Assessment, limits, safe_write};
use crate::problem::{Checked, Kind, Place, Problem};

const MARK: &str = "// shirube-recovery based-on ";

/// Writes, finds and discards recovery copies.
#[derive(Clone, Debug)]
pub struct RecoveryStore {
    /// Where copies go that can't lie beside their file.
    folder: Option<PathBuf>,
}

/// A recovery copy that holds something its file does not.
#[derive(Clone, Debug, PartialEq)]
pub struct Recovered {
    pub assessment: Assessment,
    /// Where the copy lies.
    pub at: PathBuf,
    pub base: Base,
    /// The state of the file when the copy was begun; none where there was no file.
    pub based_on: Option<Fingerprint>,
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
        RecoveryStore { folder: dirs::data_dir().map(|folder| folder.join("Shirube").join("recovery")) }
    }

    /// With `folder` in the place of the user's data folder.
    pub fn in_folder(folder: PathBuf) -> Self {
        RecoveryStore { folder: Some(folder) }
    }

    /// Where the copy for `path` may lie, best first; `None` stands for an assessment that was never saved.
    pub fn paths(&self, path: Option<&Path>) -> Vec<PathBuf> {
        let beside = path.map(|path| path.with_file_name(named(path, ".", ".recovery")));
        let fallback = self.folder.as_ref().map(|folder| folder.join(fallback_name(path)));
        beside.into_iter().chain(fallback).collect()
    }

    /// Writes the copy; gives back where it lies. `based_on` is the state in which the file at `path` was opened or saved.
    pub fn write(
        &self,
        assessment: &Assessment,
        path: Option<&Path>,
        based_on: Option<&Fingerprint>,
    ) -> Result<PathBuf, Problem> {
        let base = based_on.map_or_else(|| "nothing".to_owned(), Fingerprint::to_string);
        let text = format!("{MARK}{base}\n{}", to_string(assessment));
        let places = self.paths(path);
        let mut problem = Problem::new(Kind::Unwritable, "file-no-recovery-folder");
        for (at, rest) in (0..places.len()).map(|i| (&places[i], [&places[..i], &places[i + 1..]])) {
            match self.put(at, text.as_bytes()) {
                Ok(()) => {
                    // An older copy elsewhere would be found in the place of this one.
                    rest.into_iter().flatten().for_each(|other| drop(fs::remove_file(other)));
                    return Ok(at.clone());
                }
                Err(failed) => problem = failed,
            }
        }
        Err(problem)
    }

    /// The copy for `path`, if there is one and it holds anything but what the file holds. A copy that can't be read is
    /// a problem with its place.
    pub fn find(&self, path: Option<&Path>) -> Checked<Option<Recovered>> {
        let Some(at) = self.paths(path).into_iter().find(|at| at.is_file()) else { return Ok(None) };
        // One line more than a file may have.
        let bytes = read_bounded(&at, limits::FILE_BYTES + 256).map_err(|problem| vec![problem])?;
        let (based_on, body) = split(&bytes);
        let now = path.and_then(|path| read_bounded(path, limits::FILE_BYTES).ok()).map(|b| Fingerprint::of(&b));
        if now == Some(Fingerprint::of(body)) {
            return Ok(None);
        }
        let base = match (now, based_on) {
            (None, _) => Base::Missing,
            (Some(now), Some(then)) if now == then => Base::Same,
            (Some(_), _) => Base::Changed,
        };
        let place = Place { file: Some(at.clone()), ..Place::default() };
        Ok(Some(Recovered { assessment: from_bytes(body, &place)?, at, base, based_on }))
    }

    /// Removes the copy for `path`, wherever it lies; none being there is fine.
    pub fn discard(&self, path: Option<&Path>) -> Result<(), Problem> {
        for at in self.paths(path) {
            match fs::remove_file(&at) {
                Err(error) if !is_absent(&error) => return Err(safe_write::write_problem(&error, &at)),
                _ => {}
            }
        }
        Ok(())
    }

    fn put(&self, at: &Path, bytes: &[u8]) -> Result<(), Problem> {
        if let Some(folder) = self.folder.as_ref().filter(|folder| at.parent() == Some(folder)) {
            fs::create_dir_all(folder).map_err(|error| safe_write::write_problem(&error, folder))?;
        }
        safe_write::write_atomically(at, bytes)
    }
}

fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// The state the copy was based on, and the assessment file that follows.
fn split(bytes: &[u8]) -> (Option<Fingerprint>, &[u8]) {
    let end = bytes.iter().position(|b| *b == b'\n').map_or(bytes.len(), |at| at + 1);
    let first = std::str::from_utf8(&bytes[..end]).unwrap_or_default();
    match first.strip_prefix(MARK) {
        Some(base) => (base.trim().parse().ok(), &bytes[end..]),
        None => (None, bytes),
    }
}

fn named(path: &Path, prefix: &str, suffix: &str) -> OsString {
    let mut name = OsString::from(prefix);
    name.push(path.file_name().unwrap_or_default());
    name.push(suffix);
    name
}

/// Readable, and different for files of the same name in different folders; on Windows the same however a path is
/// written in capitals.
fn fallback_name(path: Option<&Path>) -> OsString {
    let Some(path) = path else { return "untitled.recovery".into() };
    let whole = absolute(path).unwrap_or_else(|_| path.to_owned());
    let whole = whole.to_string_lossy();
    let id = Fingerprint::of(if cfg!(windows) { whole.to_lowercase() } else { whole.into_owned() }.as_bytes());
    named(path, "", &format!(".{id}.recovery"))
}
