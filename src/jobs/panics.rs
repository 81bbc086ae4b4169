//! Where a panic happened: whoever catches one is given what it said and not its place, which only the hook is told.

use std::fmt;
use std::panic::PanicHookInfo;
use std::sync::Mutex;
use std::thread::{self, ThreadId};

/// Panics that nobody asked for yet are forgotten from this many on, the oldest first.
const KEPT: usize = 8;

static NOTED: Mutex<Vec<Panic>> = Mutex::new(Vec::new());

/// A panic, displayed as `message (file:line)`.
#[derive(Clone, Debug)]
pub struct Panic {
    thread: ThreadId,
    message: String,
    /// `file:line`; empty where it is not known.
    place: String,
}

impl fmt::Display for Panic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place.as_str() {
            "" => f.write_str(&self.message),
            place => write!(f, "{} ({place})", self.message),
        }
    }
}

/// Takes note of a panic, to be called by the hook.
pub fn note(info: &PanicHookInfo<'_>) {
    let panic = Panic {
        thread: thread::current().id(),
        message: info.payload_as_str().unwrap_or_default().to_owned(),
        place: info.location().map(|at| format!("{}:{}", tail(at.file()), at.line())).unwrap_or_default(),
    };
    if let Ok(mut noted) = NOTED.lock() {
        if noted.len() == KEPT {
            noted.remove(0);
        }
        noted.push(panic);
    }
}

/// The last panic of this thread, if one was noted since this was last asked.
pub fn of_this_thread() -> Option<Panic> {
    taken(|panic| panic.thread == thread::current().id())
}

/// `file:line` of the last panic with this message; empty where none was noted. It may have been on another thread: what reads
/// many files at once hands panics on from where they happened.
pub(super) fn place_of(message: &str) -> String {
    taken(|panic| panic.message == message).map(|panic| panic.place).unwrap_or_default()
}

/// The last that `is_meant`, which goes with all others that are.
fn taken(is_meant: impl Fn(&Panic) -> bool) -> Option<Panic> {
    let mut noted = NOTED.lock().ok()?;
    let last = noted.iter().rfind(|panic| is_meant(panic)).cloned();
    noted.retain(|panic| !is_meant(panic));
    last
}

/// The end of a path: crate, folder and file. What stands before it is the folder of whoever built the program.
fn tail(file: &str) -> &str {
    let start = file.rmatch_indices(['/', '\\']).nth(2);
    start.map_or(file, |(at, _)| &file[at + 1..])
}
