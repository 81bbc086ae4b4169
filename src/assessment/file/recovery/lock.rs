//! A lock file that goes with the window that holds it: whoever finds one that is held knows that its window lives.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

/// What a try to take a lock file came to.
#[derive(Debug)]
pub(super) enum Try {
    Held(Held),
    /// Another window has it, or looks at it in this moment.
    Busy,
    /// There are no locks here.
    Refused,
    /// It can't be made.
    Failed(io::Error),
}

/// A lock file that is held as long as this lives, and then goes.
#[derive(Debug)]
pub(super) struct Held {
    _file: File,
    #[cfg(unix)]
    at: std::path::PathBuf,
}

/// Tries to take the lock file at `at`, and makes it where it is missing.
#[cfg(unix)]
pub(super) fn take(at: &Path) -> Try {
    use std::fs::TryLockError;
    use std::os::unix::fs::MetadataExt;
    loop {
        let file = match OpenOptions::new().create(true).truncate(false).write(true).open(at) {
            Ok(file) => file,
            Err(error) => return Try::Failed(error),
        };
        match file.try_lock() {
            Ok(()) => {
                let id = |there: std::fs::Metadata| (there.dev(), there.ino());
                // Its holder may have removed it just before: then the next one is the lock.
                if file.metadata().map(id).ok() == at.symlink_metadata().map(id).ok() {
                    return Try::Held(Held { _file: file, at: at.to_owned() });
                }
            }
            Err(TryLockError::WouldBlock) => return Try::Busy,
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::WouldBlock => return Try::Busy,
            Err(TryLockError::Error(_)) => {
                let _ = std::fs::remove_file(at);
                return Try::Refused;
            }
        }
    }
}

#[cfg(unix)]
impl Drop for Held {
    /// Removed while it is held: whoever opened it before finds that it is gone and takes another.
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.at);
    }
}

/// Tries to take the lock file at `at`, and makes it where it is missing. Nobody else can open it meanwhile, and the
/// system removes it with the handle, however that ends.
#[cfg(windows)]
pub(super) fn take(at: &Path) -> Try {
    use std::os::windows::fs::OpenOptionsExt;
    const GENERIC_WRITE: u32 = 0x4000_0000;
    const DELETE: u32 = 0x0001_0000;
    const FILE_FLAG_DELETE_ON_CLOSE: u32 = 0x0400_0000;
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false).share_mode(0).custom_flags(FILE_FLAG_DELETE_ON_CLOSE);
    match options.access_mode(GENERIC_WRITE | DELETE).open(at) {
        Ok(file) => Try::Held(Held { _file: file }),
        // Sharing violation, lock violation, and a file that is just going.
        Err(error) if matches!(error.raw_os_error(), Some(32 | 33 | 303)) => Try::Busy,
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied && at.symlink_metadata().is_ok() => Try::Busy,
        Err(error) => Try::Failed(error),
    }
}
