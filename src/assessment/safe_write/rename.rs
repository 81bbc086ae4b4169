//! Putting a filled file into its place, in one step.
//!
//! On Windows what takes another's place takes over its rights and properties; on Unix it was given them before.

use std::io;
use std::path::Path;

use tempfile::TempPath;

use super::retry::{may_pass, retry};

/// What may be in the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Onto {
    Anything,
    Nothing,
}

/// Renames what is at `temp` to `target`, waiting after each failure that may pass; `temp` is gone after a success. Says
/// whether what was replaced handed its rights on.
pub(super) fn rename(temp: &mut Option<TempPath>, target: &Path, onto: Onto, waits: &[u64]) -> io::Result<bool> {
    #[cfg(windows)]
    if onto == Onto::Anything && !super::target::is_free(target) {
        return super::windows::rename_onto(temp, target, waits);
    }
    let mut renamed = step(temp, target, onto, waits);
    // Some shares have no way to rename only where nothing is; there the last look has to do.
    let is_free = || super::target::is_free(target);
    if cfg!(unix) && onto == Onto::Nothing && renamed.as_ref().is_err_and(has_no_such_rename) && is_free() {
        renamed = step(temp, target, Onto::Anything, waits);
    }
    renamed.map(|()| true)
}

pub(super) fn step(temp: &mut Option<TempPath>, target: &Path, onto: Onto, waits: &[u64]) -> io::Result<()> {
    retry(waits, may_pass, || {
        let Some(path) = temp.take() else { return Err(io::ErrorKind::NotFound.into()) };
        let done = match onto {
            Onto::Anything => path.persist(target),
            Onto::Nothing => path.persist_noclobber(target),
        };
        done.map_err(|failed| {
            *temp = Some(failed.path);
            failed.error
        })
    })
}

fn has_no_such_rename(error: &io::Error) -> bool {
    use io::ErrorKind as E;
    matches!(error.kind(), E::Unsupported | E::InvalidInput | E::PermissionDenied)
}
