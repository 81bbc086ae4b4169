//! Trying again where another program is in the way for a moment: virus scanners, tools that keep folders in step.

use std::io;
use std::thread;
use std::time::Duration;

/// Milliseconds between tries to rename: together about a second, which virus scanners and sync tools need at most.
pub(super) const WAITS: [u64; 6] = [10, 30, 60, 120, 240, 480];

/// Milliseconds between tries to open or make a file: shorter, for what is refused is mostly refused for good.
const OPENING_WAITS: [u64; 4] = [10, 30, 60, 120];

/// Does `open`, again after a short while where another program holds the file.
pub fn opening<T>(open: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    retry(&OPENING_WAITS, may_open_later, open)
}

/// Tries `action` again after each of `waits` (milliseconds) as long as it fails in a way that `may_pass`.
pub(super) fn retry<T>(
    waits: &[u64],
    may_pass: fn(&io::Error) -> bool,
    mut action: impl FnMut() -> io::Result<T>,
) -> io::Result<T> {
    for wait in waits {
        match action() {
            Err(error) if may_pass(&error) => thread::sleep(Duration::from_millis(*wait)),
            done => return done,
        }
    }
    action()
}

/// A rename that failed: another program may be in the way.
pub(super) fn may_pass(error: &io::Error) -> bool {
    may_open_later(error) || error.kind() == io::ErrorKind::PermissionDenied
}

/// A file that could not be opened or made: missing rights are for good, except on Windows, where they are also what is
/// said of a file that a scanner holds or that is being removed.
pub(super) fn may_open_later(error: &io::Error) -> bool {
    // Sharing violation and lock violation have no kind of their own.
    let is_held = matches!(error.raw_os_error(), Some(32 | 33)) || error.kind() == io::ErrorKind::PermissionDenied;
    (cfg!(windows) && is_held) || matches!(error.kind(), io::ErrorKind::ResourceBusy | io::ErrorKind::Interrupted)
}
