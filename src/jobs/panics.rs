//! Where a panic happened: whoever catches one is given what it said and not its place, which only the hook is told.
//!
//! What it said is kept as well, and is no business of those who make the program where it was put together while the
//! program ran: it may quote what somebody typed.

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
    /// The message, where it stands as it is in the source.
    fixed: Option<&'static str>,
    /// `file:line`; empty where it is not known.
    place: String,
}

impl fmt::Display for Panic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        said_at(&self.message, &self.place).fmt(f)
    }
}

impl Panic {
    /// What those who make the program need of it and anybody may hand on: its place, and what it said where that is in the
    /// source.
    pub fn record(&self) -> String {
        said_at(self.fixed.unwrap_or_default(), &self.place)
    }
}

fn said_at(said: &str, place: &str) -> String {
    match (said, place) {
        (said, "") => said.to_owned(),
        ("", place) => place.to_owned(),
        (said, place) => format!("{said} ({place})"),
    }
}

/// Takes note of a panic, to be called by the hook.
pub fn note(info: &PanicHookInfo<'_>) {
    let panic = Panic {
        thread: thread::current().id(),
        message: info.payload_as_str().unwrap_or_default().to_owned(),
        fixed: info.payload().downcast_ref::<&'static str>().copied(),
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

/// The last panic with this message. It may have been on another thread: what reads many files at once hands panics on from
/// where they happened.
pub(super) fn that_said(message: &str) -> Option<Panic> {
    taken(|panic| panic.message == message)
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

/// In builds for testing, panics where the environment asks for it: `SHIRUBE_BREAKS_AT` names a part and what is done there.
/// What it says then is what must reach nobody.
#[cfg(debug_assertions)]
#[expect(clippy::panic, reason = "this is how tests of the whole program have one")]
pub fn break_down_where_asked(part: &str, what: &str) {
    if std::env::var("SHIRUBE_BREAKS_AT").is_ok_and(|asked| asked == format!("{part} {what}")) {
        panic!("asked to: {:?}", std::env::var("SHIRUBE_SAYS"));
    }
}

/// Nothing of the kind in a build that is handed out.
#[cfg(not(debug_assertions))]
pub fn break_down_where_asked(_part: &str, _what: &str) {}
