//! What broke down: what is unsaved is kept, and the fault is recorded without anything of what it was about.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::assessment::file;
use crate::problem::{Kind, Place, Problem};
use crate::session::faults::Fault;
use crate::ui::app::App;
use crate::ui::state::job::{JobKind, Leaves};

/// Key of the problem that work in the background panicked.
const BROKE_DOWN: &str = "job-broke-down";

impl Drop for App {
    fn drop(&mut self) {
        if self.is_rescued {
            // After a panic it may be in any state, and nothing of it is looked at again.
            let _ = catch_unwind(AssertUnwindSafe(|| self.rescue()));
        }
    }
}

impl App {
    /// It, with what is unsaved kept however the window goes: the launcher drops it after a panic as well.
    #[must_use]
    pub fn rescued(mut self) -> Self {
        self.is_rescued = true;
        self
    }

    /// Keeps what is unsaved, where the window goes without having been closed.
    pub fn rescue(&mut self) {
        if self.is_leaving {
            return;
        }
        if let Some(open) = self.document.as_ref().filter(|open| open.session.needs_recovery_copy()) {
            let copied = open.session.snapshot().copied();
            // In the middle of a change nothing is sure: what could not be opened takes the place of no earlier copy.
            if file::from_str(&file::to_string(&copied.assessment), &Place::default()).is_ok() {
                let _ = open.place.write(&copied);
            }
        }
        for kind in JobKind::that_leave(Leaves::Nothing) {
            self.doors.jobs.cancel_kind(kind);
        }
        drop(self.doors.jobs.wait());
    }

    /// `problem` with where it was recorded, where it says that work of this `kind` broke down.
    pub(super) fn recorded(&self, problem: Problem, kind: JobKind) -> Problem {
        let detail = problem.args.iter().find(|(name, _)| *name == "detail").map(|(_, detail)| detail.clone());
        let Some(place) = detail.filter(|_| problem.key == BROKE_DOWN) else { return problem };
        let fault = Fault { part: format!("background {kind:?}"), place, is_unsaid: false };
        let log = self.doors.faults.note(&fault, &self.doors.trail, &self.words);
        log.map_or(problem, |log| Problem::new(Kind::Internal, "job-broke-down-noted").with("log", log.display()))
    }

    /// Says that the window ended by a fault the last time: what was said then may have been heard by nobody.
    pub(in crate::ui) fn tell_of_faults(&mut self) {
        for log in self.doors.faults.take_unsaid(&self.words) {
            self.notices.remark(Problem::new(Kind::Internal, "fault-last-time").with("log", log.display()));
        }
    }
}
