//! Work in the background: started with a kind, it reports progress, can be called off, and its typed result is fetched
//! when the window next looks.
//!
//! The only module that starts threads; what reads many files at once leaves that to rayon. Knows nothing of what the work
//! is nor of who draws the window: it calls a waker.

pub mod panics;
mod progress;

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

pub use progress::{Progress, Steps};

use crate::problem::{Kind, Problem, quoted};

/// Called from any thread when something finished or went on.
pub type Waker = Arc<dyn Fn() + Send + Sync>;

/// Bytes: typesetting nests deeper than the usual stack of a thread allows for. Only what is used is ever taken.
const STACK: usize = 16 * 1024 * 1024;

/// Characters of what is recorded of a panic that are passed on.
const SHOWN: usize = 300;

/// What is under way. `K` says what a job is for, `R` is what comes of it.
pub struct Jobs<K, R> {
    running: Vec<Job<K>>,
    last: u64,
    sender: Sender<(Ticket, Result<R, Problem>)>,
    receiver: Receiver<(Ticket, Result<R, Problem>)>,
    waker: Waker,
    mode: Mode,
}

/// Names a job. Never used twice by the same [`Jobs`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ticket(u64);

/// What came of a job.
#[derive(Debug, PartialEq, Eq)]
pub struct Finished<K, R> {
    pub ticket: Ticket,
    pub kind: K,
    /// What the work gave back, or the problem that it broke down.
    pub result: Result<R, Problem>,
}

/// A job under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Running<K> {
    pub ticket: Ticket,
    pub kind: K,
    /// How far it is, where it says so.
    pub steps: Option<Steps>,
}

struct Job<K> {
    ticket: Ticket,
    kind: K,
    progress: Progress,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    Threads,
    AtOnce,
}

impl<K: Copy + PartialEq, R: Send + 'static> Jobs<K, R> {
    /// Each job on a thread of its own; `waker` is called when there is something to look at.
    pub fn new(waker: Waker) -> Self {
        Jobs::with(waker, Mode::Threads)
    }

    /// Each job at once, on the thread that starts it: for tests.
    pub fn immediate() -> Self {
        Jobs::with(Arc::new(|| {}), Mode::AtOnce)
    }

    fn with(waker: Waker, mode: Mode) -> Self {
        let (sender, receiver) = channel();
        Jobs { running: Vec::new(), last: 0, sender, receiver, waker, mode }
    }

    /// Starts `work`. A panic in it, or a thread that can't be had, is a problem in [`finished`](Self::finished).
    #[expect(clippy::disallowed_methods, reason = "this starts threads for all others")]
    pub fn start(&mut self, kind: K, work: impl FnOnce(&Progress) -> R + Send + 'static) -> Ticket {
        self.last += 1;
        let ticket = Ticket(self.last);
        let progress = Progress::new(Arc::clone(&self.waker));
        self.running.push(Job { ticket, kind, progress: progress.clone() });

        let (sender, waker) = (self.sender.clone(), Arc::clone(&self.waker));
        let run = move || {
            // Nothing the work had in hand is looked at again.
            let result = catch_unwind(AssertUnwindSafe(|| work(&progress))).map_err(|panic| broken(&*panic));
            // Nobody listens once the window is gone.
            let _ = sender.send((ticket, result));
            waker();
        };
        match self.mode {
            Mode::AtOnce => run(),
            Mode::Threads => {
                if let Err(error) = thread::Builder::new().stack_size(STACK).spawn(run) {
                    let problem = Problem::new(Kind::Internal, "job-not-started").because(&error);
                    let _ = self.sender.send((ticket, Err(problem)));
                    (self.waker)();
                }
            }
        }
        ticket
    }

    /// What finished since the last call, in the order in which it did. Never waits.
    pub fn finished(&mut self) -> Vec<Finished<K, R>> {
        let arrived: Vec<_> = self.receiver.try_iter().collect();
        arrived.into_iter().filter_map(|(ticket, result)| self.close(ticket, result)).collect()
    }

    /// Waits until nothing is under way, as before the program ends, and gives back what came of it.
    pub fn wait(&mut self) -> Vec<Finished<K, R>> {
        let mut finished = Vec::new();
        while !self.running.is_empty() {
            // Can't fail: a sender is in this very struct.
            let Ok((ticket, result)) = self.receiver.recv() else { break };
            finished.extend(self.close(ticket, result));
        }
        finished
    }

    /// Calls a job off: its work is told, and what still comes of it is dropped.
    pub fn cancel(&mut self, ticket: Ticket) {
        self.cancel_where(|job| job.ticket == ticket);
    }

    /// Calls off every job of this kind.
    pub fn cancel_kind(&mut self, kind: K) {
        self.cancel_where(|job| job.kind == kind);
    }

    /// What is under way, in the order in which it was started.
    pub fn running(&self) -> impl Iterator<Item = Running<K>> {
        self.running.iter().map(|job| Running { ticket: job.ticket, kind: job.kind, steps: job.progress.steps() })
    }

    /// Whether a job of this kind is under way.
    pub fn is_running(&self, kind: K) -> bool {
        self.running.iter().any(|job| job.kind == kind)
    }

    fn cancel_where(&mut self, is_meant: impl Fn(&Job<K>) -> bool) {
        self.running.retain(|job| {
            let is_meant = is_meant(job);
            if is_meant {
                job.progress.cancel();
            }
            !is_meant
        });
    }

    /// Takes the job out; nothing where it was called off.
    fn close(&mut self, ticket: Ticket, result: Result<R, Problem>) -> Option<Finished<K, R>> {
        let at = self.running.iter().position(|job| job.ticket == ticket)?;
        let Job { ticket, kind, .. } = self.running.remove(at);
        Some(Finished { ticket, kind, result })
    }
}

impl<K, R> Drop for Jobs<K, R> {
    fn drop(&mut self) {
        self.running.iter().for_each(|job| job.progress.cancel());
    }
}

/// The problem of work that panicked.
fn broken(panic: &(dyn Any + Send)) -> Problem {
    Problem::new(Kind::Internal, "job-broke-down").with("detail", record(panic))
}

/// What those who make the program need of a caught panic, shortened: nothing of it is somebody's. Where nobody noted its
/// place, a question mark.
pub fn record(panic: &(dyn Any + Send)) -> String {
    let fixed = panic.downcast_ref::<&str>().copied();
    let said = fixed.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    let noted = panics::that_said(said.unwrap_or_default()).map(|panic| panic.record());
    quoted(&noted.filter(|noted| !noted.is_empty()).unwrap_or_else(|| fixed.unwrap_or("?").to_owned()), SHOWN)
}
