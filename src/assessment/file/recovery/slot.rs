//! Whose copy is whose: every window that has an assessment open has a numbered slot of its own for it.
//!
//! A slot is taken as long as its lock file is held, which ends with the window however it ends. A slot in which a copy
//! lies is never taken anew, so no copy is written over by another window.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::assessment::safe_write::{self, Access, Held, Try, is_free, take_lock};
use crate::bounds::recovery::COPIES;
use crate::problem::{Kind, Problem};

const COPY: &str = ".recovery";
const LOCK: &str = ".lock";

/// The slots that this window holds: they are nobody else's.
pub(super) type Own = Arc<Mutex<Vec<PathBuf>>>;

/// The slots for one assessment in one folder.
#[derive(Clone, Debug)]
pub(super) struct Slots {
    folder: PathBuf,
    /// The file whose rights copies get; none in a folder that is the user's alone.
    like: Option<PathBuf>,
    /// What stands in front of the number.
    stem: OsString,
    own: Own,
}

/// A window's own slot.
#[derive(Debug)]
pub(super) struct Slot {
    /// Where its copy goes.
    pub copy: PathBuf,
    own: Own,
    /// None where there are no locks, or none for us.
    lock: Option<Held>,
}

impl Slot {
    /// Whether others can see that the window lives.
    pub fn is_seen(&self) -> bool {
        self.lock.is_some()
    }
}

impl Slots {
    /// Beside the file at `path`.
    pub fn beside(path: &Path, stem: OsString, own: &Own) -> Option<Self> {
        Some(Slots { folder: path.parent()?.to_owned(), like: Some(path.to_owned()), stem, own: Arc::clone(own) })
    }

    /// In a folder that is the user's alone, made where it is missing.
    pub fn private(folder: &Path, stem: OsString, own: &Own) -> Self {
        Slots { folder: folder.to_owned(), like: None, stem, own: Arc::clone(own) }
    }

    /// The first slot that no window has and in which no copy lies.
    pub fn claim(&self) -> Result<Slot, Problem> {
        if self.like.is_none() {
            make_private(&self.folder).map_err(|error| safe_write::write_problem(&error, &self.folder))?;
        }
        for number in 1..=COPIES {
            match self.take(number) {
                // Looked at only once it is ours: before, its window might just be writing.
                Try::Held(lock) if is_free(&self.path(number, COPY)) => return Ok(self.slot(number, Some(lock))),
                Try::Held(_) | Try::Busy | Try::Again => {}
                Try::Refused => return Ok(self.slot(self.number_of_process(), None)),
                Try::NoFolder => {
                    return Err(safe_write::write_problem(&io::ErrorKind::NotFound.into(), &self.folder));
                }
            }
        }
        Err(Problem::new(Kind::Unwritable, "file-no-recovery-folder").in_file(&self.folder))
    }

    /// Puts `bytes` into `slot`, which was claimed here.
    pub fn put(&self, slot: &Path, bytes: &[u8]) -> Result<(), Problem> {
        safe_write::write_with(slot, bytes, self.like.as_deref().map_or(Access::Private, Access::Of))
    }

    /// The copies that no living window holds, in the order of their numbers. Where there are no locks those of living
    /// windows are among them.
    pub fn abandoned(&self) -> Vec<PathBuf> {
        let numbers = self.numbers(COPY).into_iter().take(COPIES as usize);
        numbers.filter(|number| !self.is_held(*number)).map(|number| self.path(number, COPY)).collect()
    }

    /// Removes the lock files of windows that are gone.
    pub fn clear(&self) {
        self.living();
    }

    /// How many other windows have a slot here now. Lock files of windows that are gone go.
    pub fn living(&self) -> usize {
        self.numbers(LOCK).into_iter().filter(|number| !self.is_own(*number) && self.is_held(*number)).count()
    }

    /// Where there are no locks, living windows differ in the number of their process.
    fn number_of_process(&self) -> u32 {
        let first = process::id().max(COPIES + 1);
        (first..=u32::MAX).find(|number| is_free(&self.path(*number, COPY))).unwrap_or(first)
    }

    fn slot(&self, number: u32, lock: Option<Held>) -> Slot {
        let copy = self.path(number, COPY);
        entries(&self.own).push(copy.clone());
        Slot { copy, own: Arc::clone(&self.own), lock }
    }

    fn is_own(&self, number: u32) -> bool {
        entries(&self.own).contains(&self.path(number, COPY))
    }

    /// Whether a window has it. The lock file of one that is gone goes.
    fn is_held(&self, number: u32) -> bool {
        self.is_own(number) || !is_free(&self.path(number, LOCK)) && matches!(self.take(number), Try::Busy)
    }

    fn take(&self, number: u32) -> Try {
        loop {
            match take_lock(&self.path(number, LOCK)) {
                // It was removed in this moment.
                Try::Again => {}
                done => return done,
            }
        }
    }

    fn path(&self, number: u32, ending: &str) -> PathBuf {
        let mut name = self.stem.clone();
        name.push(format!("{number}{ending}"));
        self.folder.join(name)
    }

    /// The numbers of the files with this ending, in their order.
    fn numbers(&self, ending: &str) -> Vec<u32> {
        let Ok(entries) = fs::read_dir(&self.folder) else { return Vec::new() };
        let mut numbers: Vec<u32> =
            entries.flatten().filter_map(|entry| self.number_in(&entry.file_name(), ending)).collect();
        numbers.sort_unstable();
        numbers
    }

    fn number_in(&self, name: &OsStr, ending: &str) -> Option<u32> {
        let (name, stem) = (name.as_encoded_bytes(), self.stem.as_encoded_bytes());
        let (front, rest) = name.split_at_checked(stem.len())?;
        let is_same = if cfg!(windows) { front.eq_ignore_ascii_case(stem) } else { front == stem };
        let number = std::str::from_utf8(rest).ok()?.strip_suffix(ending).filter(|_| is_same)?;
        // `+1` and `01` are none.
        number.parse().ok().filter(|parsed: &u32| parsed.to_string() == number)
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        entries(&self.own).retain(|copy| *copy != self.copy);
    }
}

/// Makes `folder`, or takes away what others may do in it: names and single answers lie there.
fn make_private(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        if folder.metadata()?.permissions().mode() & 0o077 != 0 {
            fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
        }
    }
    Ok(())
}

fn entries(own: &Own) -> MutexGuard<'_, Vec<PathBuf>> {
    own.lock().unwrap_or_else(PoisonError::into_inner)
}
