//! A lock beside a file, never on it: of all programs that change one file only one does so at a time.
//!
//! It is held from before the file is read until it is replaced, and ends with the program however that ends. The lock
//! file is empty and goes with the lock: on Unix whoever got hold of one looks whether it still lies there, and takes the
//! next one where it does not; on Windows the system removes it with its handle. So no two ever hold the same.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use super::fault::unwritable;
use super::target::{beside, target};
use crate::problem::{Kind, Problem};

/// How long another program is waited for.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// Milliseconds between two looks at a lock that another holds: the first, and the most.
const LOOKS: [u64; 2] = [2, 50];

/// Key of the problem that another program was changing the file all the while.
pub const BUSY: &str = "file-busy";

/// A file that nobody else changes meanwhile.
#[derive(Debug)]
pub struct Lock {
    path: PathBuf,
    target: PathBuf,
    held: Option<Held>,
    remarks: Vec<Problem>,
}

/// A lock file that is held as long as this lives, and then goes.
#[derive(Debug)]
pub(crate) struct Held {
    /// Ends with it.
    _file: File,
    #[cfg(unix)]
    at: PathBuf,
}

/// What came of one try.
pub(crate) enum Try {
    Held(Held),
    /// Another has it.
    Busy,
    /// The lock file was removed in this moment.
    #[cfg_attr(not(unix), expect(dead_code, reason = "only Unix removes a lock file that another is about to take"))]
    Again,
    /// There are no locks here, or none for us.
    Refused,
    /// There is no such folder; whoever reads or writes there is told.
    NoFolder,
}

impl Lock {
    /// Takes the lock of the file at `path`, which need not be there; waits for others as long as [`PATIENCE`]. Where
    /// there are no locks it is a remark, and what is there is still compared before it is replaced.
    pub fn take(path: &Path) -> Result<Lock, Problem> {
        Lock::take_within(path, PATIENCE)
    }

    /// The same, waiting at most `patience`.
    pub fn take_within(path: &Path, patience: Duration) -> Result<Lock, Problem> {
        let target = target(path)?;
        let at = beside(&target, ".", ".lock");
        let until = Instant::now() + patience;
        let lock = |held, remarks| Ok(Lock { path: path.to_owned(), target: target.clone(), held, remarks });
        // Programs that were started together do not look together.
        let mut wait = LOOKS[0] + u64::from(std::process::id() % 5);
        loop {
            match take(&at) {
                Try::Held(held) => return lock(Some(held), Vec::new()),
                Try::NoFolder => return lock(None, Vec::new()),
                Try::Refused => {
                    return lock(None, vec![Problem::new(Kind::Unwritable, "file-not-locked").in_file(path)]);
                }
                Try::Busy if Instant::now() >= until => {
                    return Err(unwritable(BUSY, path).with("seconds", PATIENCE.as_secs()));
                }
                Try::Busy => thread::sleep(Duration::from_millis(wait)),
                Try::Again => continue,
            }
            wait = (wait * 2).min(LOOKS[1]);
        }
    }

    /// The file as it was named.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The file that is meant, links followed.
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// What is to be known of the lock: that there is none.
    pub fn remarks(&self) -> &[Problem] {
        &self.remarks
    }

    /// Whether nobody else can have it.
    pub fn is_held(&self) -> bool {
        self.held.is_some()
    }
}

/// The lock file of a program that was killed goes; that of a living one stays.
pub(super) fn clear(path: &Path) {
    clear_at(&beside(path, ".", ".lock"));
}

/// The same of the lock file at `at`.
pub(super) fn clear_at(at: &Path) {
    if at.symlink_metadata().is_ok_and(|there| there.is_file())
        && let Try::Held(held) = take(at)
    {
        drop(held);
    }
}

#[cfg(unix)]
impl Drop for Held {
    /// Removed while it is held: whoever opened it before finds that it is gone and takes another.
    fn drop(&mut self) {
        // One that can't be removed lies about and harms nobody.
        let _ = std::fs::remove_file(&self.at);
    }
}

/// Tries to take the lock file at `at`, and makes it where it is missing.
#[cfg(unix)]
pub(crate) fn take(at: &Path) -> Try {
    use crate::assessment::same_file::is_at;
    use std::fs::TryLockError;
    let file = match open(at) {
        Ok(file) => file,
        Err(error) => return refused(&error),
    };
    // Something else of this name is nobody's lock, and is never removed.
    if !file.metadata().is_ok_and(|there| there.is_file() && there.len() == 0) {
        return Try::Refused;
    }
    match file.try_lock() {
        Ok(()) if is_at(&file, at).unwrap_or(false) => Try::Held(Held { _file: file, at: at.to_owned() }),
        Ok(()) => Try::Again,
        Err(TryLockError::WouldBlock) => Try::Busy,
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::WouldBlock => Try::Busy,
        Err(TryLockError::Error(error)) => {
            // Of no use to anybody here. Where locks only failed for once another may hold it.
            if error.kind() == io::ErrorKind::Unsupported {
                let _ = std::fs::remove_file(at);
            }
            Try::Refused
        }
    }
}

/// To read is enough to lock a file that a colleague made.
#[cfg(unix)]
fn open(at: &Path) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    // Never through a link, and never waiting for what is no file.
    let flags = (rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK).bits() as i32;
    let whole = OpenOptions::new().read(true).write(true).create(true).mode(0o666).custom_flags(flags).open(at);
    match whole {
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
            OpenOptions::new().read(true).custom_flags(flags).open(at)
        }
        opened => opened,
    }
}

#[cfg(unix)]
fn refused(error: &io::Error) -> Try {
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Try::NoFolder,
        _ => Try::Refused,
    }
}

/// Nobody else can open it meanwhile, and the system removes it with the handle.
#[cfg(windows)]
pub(crate) fn take(at: &Path) -> Try {
    use std::os::windows::fs::OpenOptionsExt;
    use windows_sys::Win32::Foundation::{GENERIC_READ, GENERIC_WRITE};
    use windows_sys::Win32::Storage::FileSystem::{DELETE, FILE_FLAG_DELETE_ON_CLOSE};
    // Something else of this name is nobody's lock, and is never removed.
    if at.symlink_metadata().is_ok_and(|there| !there.is_file() || there.len() > 0) {
        return Try::Refused;
    }
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false).share_mode(0).custom_flags(FILE_FLAG_DELETE_ON_CLOSE);
    match options.access_mode(GENERIC_READ | GENERIC_WRITE | DELETE).open(at) {
        Ok(file) => Try::Held(Held { _file: file }),
        Err(error) => refused(&error, at),
    }
}

#[cfg(windows)]
fn refused(error: &io::Error, at: &Path) -> Try {
    match (error.kind(), error.raw_os_error()) {
        // Sharing violation, lock violation, and a file that is just going.
        (_, Some(32 | 33 | 303)) => Try::Busy,
        // Also said of one that is just going; where none lies there it is the folder's rights.
        (io::ErrorKind::PermissionDenied, _) if at.symlink_metadata().is_ok() => Try::Busy,
        (io::ErrorKind::NotFound | io::ErrorKind::NotADirectory, _) => Try::NoFolder,
        _ => Try::Refused,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_holds_it_and_nothing_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("診断.ron");
        let at = folder.path().join(".診断.ron.lock");
        let first = Lock::take(&path).unwrap();
        assert!(first.is_held() && first.remarks().is_empty() && at.is_file());
        let busy = |path: &Path| Lock::take_within(path, Duration::ZERO).unwrap_err();
        let refused = busy(&path);
        assert_eq!((refused.key, refused.place.file.as_deref()), (BUSY, Some(&*path)));
        clear(&path);
        assert!(at.is_file(), "a lock that is held is not cleared");
        drop(first);
        assert!(!at.exists());
        drop(Lock::take_within(&path, Duration::ZERO).unwrap());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    /// However many want it: each has it once, alone, and none loses what another wrote.
    #[test]
    fn nobody_gets_in_between() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("count");
        std::fs::write(&path, "0").unwrap();
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..25 {
                        let _lock = Lock::take(&path).unwrap();
                        let count: u32 = std::fs::read_to_string(&path).unwrap().parse().unwrap();
                        std::fs::write(&path, (count + 1).to_string()).unwrap();
                    }
                });
            }
        });
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "200");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "no lock file is left");
    }

    #[test]
    fn one_left_by_a_program_that_is_gone_is_taken_over() {
        let folder = tempfile::tempdir().unwrap();
        let at = folder.path().join(".a.ron.lock");
        std::fs::write(&at, "").unwrap();
        let lock = Lock::take_within(&folder.path().join("a.ron"), Duration::ZERO).unwrap();
        assert!(lock.is_held());
        drop(lock);
        assert!(!at.exists());
        std::fs::write(&at, "").unwrap();
        clear(&folder.path().join("a.ron"));
        assert!(!at.exists());
    }

    #[test]
    fn what_is_no_lock_of_ours_stays_and_it_is_said() {
        let folder = tempfile::tempdir().unwrap();
        let at = folder.path().join(".a.ron.lock");
        let check = || {
            let lock = Lock::take_within(&folder.path().join("a.ron"), Duration::ZERO).unwrap();
            assert_eq!((lock.is_held(), lock.remarks()[0].key), (false, "file-not-locked"));
            clear(&folder.path().join("a.ron"));
        };
        std::fs::write(&at, "somebody's").unwrap();
        check();
        assert_eq!(std::fs::read_to_string(&at).unwrap(), "somebody's");
        std::fs::remove_file(&at).unwrap();
        std::fs::create_dir(&at).unwrap();
        check();
        assert!(at.is_dir());
    }

    #[cfg(unix)]
    #[test]
    fn a_link_shares_the_lock_of_its_file() {
        let folder = tempfile::tempdir().unwrap();
        let [file, link] = ["a.ron", "b.ron"].map(|name| folder.path().join(name));
        std::fs::write(&file, "").unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        let _lock = Lock::take(&link).unwrap();
        assert_eq!(Lock::take_within(&file, Duration::ZERO).unwrap_err().key, BUSY);
    }
}
