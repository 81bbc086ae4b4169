//! Whose copy is whose among assessments that were never saved: every window has a numbered slot of its own.
//!
//! A slot is taken as long as its lock file is locked, which ends with the window however it ends. Lock files are empty
//! and stay: removing one could take it from under a window that is just locking it.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::process;

use crate::assessment::safe_write;
use crate::problem::{Kind, Problem};

/// Slots that are tried, and copies that are listed.
const MOST: u32 = 200;

/// A window's own slot.
#[derive(Debug)]
pub(super) struct Slot {
    number: u32,
    /// Holds the lock; none where the system has no locks.
    _lock: Option<File>,
}

/// What a look at a lock file says.
enum Lock {
    /// It is ours now.
    Ours(File),
    /// Another window lives.
    Theirs,
    /// Nobody can tell.
    Unknown,
}

impl Slot {
    /// The first slot in `folder` that no window has and that holds no copy; the folder is made where it is missing.
    pub fn claim(folder: &Path) -> Result<Slot, Problem> {
        fs::create_dir_all(folder).map_err(|error| safe_write::write_problem(&error, folder))?;
        let mut failed = None;
        for number in 1..=MOST {
            let opened = File::options().create(true).truncate(false).write(true).open(folder.join(lock_name(number)));
            match opened.map(lock) {
                // Looked at only once it is ours: before, its window might just be writing.
                Ok(Lock::Ours(lock)) if is_free(folder, number) => return Ok(Slot { number, _lock: Some(lock) }),
                Ok(Lock::Ours(_) | Lock::Theirs) => {}
                Ok(Lock::Unknown) => return Ok(Slot::without_lock(folder)),
                Err(error) => failed = Some(error),
            }
        }
        let full = || Problem::new(Kind::Unwritable, "file-no-recovery-folder").in_file(folder);
        Err(failed.map_or_else(full, |error| safe_write::write_problem(&error, folder)))
    }

    /// Where there are no locks, living windows differ in the number of their process.
    fn without_lock(folder: &Path) -> Slot {
        let first = process::id().max(MOST + 1);
        let number = (first..=u32::MAX).find(|number| is_free(folder, *number)).unwrap_or(first);
        Slot { number, _lock: None }
    }

    pub fn copy_in(&self, folder: &Path) -> PathBuf {
        folder.join(copy_name(self.number))
    }
}

/// The copies in `folder` that no living window holds, in the order of their numbers.
pub(super) fn abandoned(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut numbers: Vec<u32> =
        entries.flatten().filter_map(|entry| number_of(entry.file_name().to_str()?)).take(MOST as usize).collect();
    numbers.sort_unstable();
    let is_held = |number: &u32| {
        let opened = File::options().write(true).open(folder.join(lock_name(*number)));
        matches!(opened.map(lock), Ok(Lock::Theirs))
    };
    numbers.into_iter().filter(|number| !is_held(number)).map(|number| folder.join(copy_name(number))).collect()
}

fn lock(file: File) -> Lock {
    match file.try_lock() {
        Ok(()) => Lock::Ours(file),
        Err(TryLockError::WouldBlock) => Lock::Theirs,
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::WouldBlock => Lock::Theirs,
        Err(TryLockError::Error(_)) => Lock::Unknown,
    }
}

fn is_free(folder: &Path, number: u32) -> bool {
    folder.join(copy_name(number)).symlink_metadata().is_err_and(|error| error.kind() == io::ErrorKind::NotFound)
}

fn copy_name(number: u32) -> String {
    format!("untitled-{number}.recovery")
}

fn lock_name(number: u32) -> String {
    format!("untitled-{number}.lock")
}

fn number_of(name: &str) -> Option<u32> {
    let number: u32 = name.strip_prefix("untitled-")?.strip_suffix(".recovery")?.parse().ok()?;
    // `untitled-+1` and `untitled-01` are none.
    (copy_name(number) == name).then_some(number)
}
