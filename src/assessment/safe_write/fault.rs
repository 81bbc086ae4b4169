//! What the system's errors mean, by the call that failed: the same error says one thing of a name and another of a disk.

use std::io;
use std::path::Path;

use crate::problem::{Kind, Problem};

/// Why something could not be made or written at `path`.
pub fn write_problem(error: &io::Error, path: &Path) -> Problem {
    use io::ErrorKind as E;
    match error.kind() {
        // The last is what Windows says where a file bears the name of the folder.
        E::NotFound | E::NotADirectory | E::AlreadyExists => unwritable("file-folder-missing", path),
        E::InvalidFilename | E::InvalidInput => unwritable("file-name-invalid", path),
        _ => filling_problem(error, path),
    }
}

/// Why a file that is open already could not be filled: its name and its folder are in order.
pub(super) fn filling_problem(error: &io::Error, path: &Path) -> Problem {
    use io::ErrorKind as E;
    match error.kind() {
        E::PermissionDenied | E::ReadOnlyFilesystem => unwritable("file-no-write-rights", path),
        E::StorageFull | E::QuotaExceeded | E::FileTooLarge => unwritable("file-disk-full", path),
        _ => unwritable("file-write-failed", path).because(error),
    }
}

/// Whether the disk was asked to keep what was written. Some places (shares, memory cards, containers) do not know the
/// question: what was written there is written all the same.
pub(super) fn is_synced(asked: io::Result<()>) -> io::Result<bool> {
    match asked {
        Ok(()) => Ok(true),
        Err(error) if has_no_sync(&error) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Invalid argument, not supported, no such call; on Windows also the invalid function of some shares.
fn has_no_sync(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported)
        || (cfg!(windows) && matches!(error.raw_os_error(), Some(1 | 50 | 120)))
}

pub(super) fn unwritable(key: &'static str, path: &Path) -> Problem {
    Problem::new(Kind::Unwritable, key).in_file(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_error_means_what_failed() {
        use io::ErrorKind as E;
        let check = |kind: E, making: &str, filling: &str| {
            let path = Path::new("x");
            assert_eq!(write_problem(&kind.into(), path).key, making, "{kind:?}");
            assert_eq!(filling_problem(&kind.into(), path).key, filling, "{kind:?}");
        };
        check(E::InvalidInput, "file-name-invalid", "file-write-failed");
        check(E::InvalidFilename, "file-name-invalid", "file-write-failed");
        check(E::NotFound, "file-folder-missing", "file-write-failed");
        check(E::PermissionDenied, "file-no-write-rights", "file-no-write-rights");
        check(E::ReadOnlyFilesystem, "file-no-write-rights", "file-no-write-rights");
        check(E::StorageFull, "file-disk-full", "file-disk-full");
        check(E::QuotaExceeded, "file-disk-full", "file-disk-full");
        check(E::Other, "file-write-failed", "file-write-failed");
    }

    #[test]
    fn where_syncing_is_unknown_writing_is_no_failure() {
        use io::ErrorKind as E;
        let check = |asked: io::Result<()>, expected: Result<bool, E>| {
            let said = format!("{asked:?}");
            assert_eq!(is_synced(asked).map_err(|error| error.kind()), expected, "{said}");
        };
        check(Ok(()), Ok(true));
        check(Err(E::InvalidInput.into()), Ok(false));
        check(Err(E::Unsupported.into()), Ok(false));
        check(Err(E::StorageFull.into()), Err(E::StorageFull));
        check(Err(E::Other.into()), Err(E::Other));
        #[cfg(unix)]
        for errno in [22, 38, 95] {
            // EINVAL, ENOSYS and EOPNOTSUPP as Linux numbers them.
            if cfg!(target_os = "linux") {
                check(Err(io::Error::from_raw_os_error(errno)), Ok(false));
            }
        }
        // EIO: the disk itself failed.
        #[cfg(unix)]
        assert!(is_synced(Err(io::Error::from_raw_os_error(5))).is_err());
    }
}
