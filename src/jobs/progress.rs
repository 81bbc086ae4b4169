//! What a job and the one who started it tell each other while it is under way.

use std::fmt;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicBool, Ordering};

use super::Waker;

/// How far a job is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Steps {
    pub done: usize,
    /// At least `done`.
    pub total: usize,
}

/// Handed to the work: it says how far it is and asks whether it was called off.
#[derive(Clone)]
pub struct Progress(Arc<Shared>);

struct Shared {
    steps: Mutex<Option<Steps>>,
    is_cancelled: AtomicBool,
    waker: Waker,
}

impl Progress {
    pub(super) fn new(waker: Waker) -> Self {
        Progress(Arc::new(Shared { steps: Mutex::new(None), is_cancelled: AtomicBool::new(false), waker }))
    }

    /// One that nobody listens to, for work that is done without being started as a job.
    pub fn unheard() -> Self {
        Progress::new(Arc::new(|| {}))
    }

    /// Says that `done` of `total` steps are done.
    pub fn set(&self, done: usize, total: usize) {
        let steps = Some(Steps { done, total: total.max(done) });
        let before = {
            let mut there = self.0.steps.lock().unwrap_or_else(PoisonError::into_inner);
            std::mem::replace(&mut *there, steps)
        };
        if before != steps {
            (self.0.waker)();
        }
    }

    /// Nobody waits for the result any more: the work may end early with any.
    pub fn is_cancelled(&self) -> bool {
        self.0.is_cancelled.load(Ordering::Relaxed)
    }

    pub(super) fn steps(&self) -> Option<Steps> {
        *self.0.steps.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn cancel(&self) {
        self.0.is_cancelled.store(true, Ordering::Relaxed);
    }
}

impl fmt::Debug for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Progress").field("steps", &self.steps()).field("is_cancelled", &self.is_cancelled()).finish()
    }
}
