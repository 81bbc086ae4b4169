//! The recovery copy: what was changed and not yet saved, for the day the program or the PC stops in the middle.
//!
//! It lies beside the file, since local disks may be wiped at log-off, or in the user's data folder where nothing can be
//! written there. It is an assessment file with one line in front that says which state of the file it was based on, so
//! no clock is needed to tell whether the file went on without it.
//!
//! An assessment that was never saved has no file to lie beside: each window keeps its copy in a slot of its own, and
//! what lies in the slot of no living window was abandoned.

mod slot;

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf, absolute};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use self::slot::Slot;
use super::{Fingerprint, from_bytes, read_bounded, to_string};
use crate::assessment::{Assessment, limits, safe_write};
use crate::problem::{Checked, Kind, Place, Problem};

const MARK: &str = "// shirube-recovery based-on ";

/// Writes, finds and discards recovery copies. A clone belongs to the same window.
#[derive(Clone, Debug)]
pub struct RecoveryStore {
    /// Where copies go that can't lie beside their file.
    folder: Option<PathBuf>,
    /// Claimed when an assessment without a file is copied for the first time, and held as long as the window lives.
    slot: Arc<Mutex<Option<Slot>>>,
}

/// A recovery copy of an assessment that was never saved, left by a window that is gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Abandoned {
    pub at: PathBuf,
    /// When it was written, by this PC's clock; only to be shown.
    pub written: Option<DateTime>,
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
    /// When it was written, by this PC's clock; only to be shown.
    pub written: Option<DateTime>,
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
        RecoveryStore { folder, slot: Arc::default() }
    }

    /// Where the copy for `path` may lie, best first; `None` stands for the assessment of this window that was never
    /// saved, which has a place from the first copy on.
    pub fn paths(&self, path: Option<&Path>) -> Vec<PathBuf> {
        let Some(folder) = &self.folder else { return path.map(beside).into_iter().collect() };
        match path {
            Some(path) => vec![beside(path), folder.join(fallback_name(path))],
            None => self.slot().as_ref().map(|slot| slot.copy_in(folder)).into_iter().collect(),
        }
    }

    /// Writes the copy; gives back where it lies. `based_on` is the state in which the file at `path` was opened or saved.
    pub fn write(
        &self,
        assessment: &Assessment,
        path: Option<&Path>,
        based_on: Option<&Fingerprint>,
    ) -> Result<PathBuf, Problem> {
        if path.is_none() {
            self.claim_slot()?;
        }
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
        let bytes = copy_bytes(&at)?;
        let now = path.and_then(|path| read_bounded(path, limits::FILE_BYTES).ok()).map(|b| Fingerprint::of(&b));
        if now == Some(Fingerprint::of(split(&bytes).1)) {
            return Ok(None);
        }
        recovered(&at, &bytes, now).map(Some)
    }

    /// The copies of assessments that were never saved, of windows that are gone. Where the system has no locks those of
    /// other living windows are among them.
    pub fn abandoned(&self) -> Vec<Abandoned> {
        let own = self.paths(None);
        let copies = self.folder.iter().flat_map(|folder| slot::abandoned(folder)).filter(|at| !own.contains(at));
        copies.map(|at| Abandoned { written: written(&at), at }).collect()
    }

    /// What an abandoned copy holds.
    pub fn read_abandoned(&self, abandoned: &Abandoned) -> Checked<Recovered> {
        recovered(&abandoned.at, &copy_bytes(&abandoned.at)?, None)
    }

    /// Removes the copy at `at`; none being there is fine.
    pub fn remove(&self, at: &Path) -> Result<(), Problem> {
        match fs::remove_file(at) {
            Err(error) if !is_absent(&error) => Err(safe_write::write_problem(&error, at)),
            _ => Ok(()),
        }
    }

    /// Removes the copy for `path`, wherever it lies; none being there is fine.
    pub fn discard(&self, path: Option<&Path>) -> Result<(), Problem> {
        self.paths(path).iter().try_for_each(|at| self.remove(at))
    }

    fn slot(&self) -> MutexGuard<'_, Option<Slot>> {
        self.slot.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn claim_slot(&self) -> Result<(), Problem> {
        let mut slot = self.slot();
        if let (None, Some(folder)) = (&*slot, &self.folder) {
            *slot = Some(Slot::claim(folder)?);
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

fn copy_bytes(at: &Path) -> Checked<Vec<u8>> {
    // One line more than a file may have.
    read_bounded(at, limits::FILE_BYTES + 256).map_err(|problem| vec![problem])
}

/// The copy at `at` with these `bytes`, whose file is in the state `now`.
fn recovered(at: &Path, bytes: &[u8], now: Option<Fingerprint>) -> Checked<Recovered> {
    let (based_on, body) = split(bytes);
    let base = match (now, based_on) {
        (None, _) => Base::Missing,
        (Some(now), Some(then)) if now == then => Base::Same,
        (Some(_), _) => Base::Changed,
    };
    let place = Place { file: Some(at.to_owned()), ..Place::default() };
    let assessment = from_bytes(body, &place)?;
    Ok(Recovered { assessment, at: at.to_owned(), base, based_on, written: written(at) })
}

/// When the file at `at` was written, as clocks on the wall showed it.
fn written(at: &Path) -> Option<DateTime> {
    let time = Timestamp::try_from(at.metadata().ok()?.modified().ok()?).ok()?;
    Some(time.to_zoned(TimeZone::system()).datetime())
}

fn beside(path: &Path) -> PathBuf {
    path.with_file_name(named(path, ".", ".recovery"))
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
fn fallback_name(path: &Path) -> OsString {
    let whole = absolute(path).unwrap_or_else(|_| path.to_owned());
    let whole = whole.to_string_lossy();
    let id = Fingerprint::of(if cfg!(windows) { whole.to_lowercase() } else { whole.into_owned() }.as_bytes());
    named(path, "", &format!(".{id}.recovery"))
}
