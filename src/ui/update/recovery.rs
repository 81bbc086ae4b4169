//! Recovery copies: one is written a moment after each change, those of a program that died are offered, and those that
//! hold nothing any more are removed.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use eframe::egui;

use crate::assessment::file::Recovered;
use crate::problem::Problem;
use crate::session::{Session, Snapshot};
use crate::ui::app::App;
use crate::ui::command::Destination;
use crate::ui::update::outcome::{JobKind, Outcome};

/// From a change to its copy. Long enough not to write with every key, short enough to lose little.
const AFTER: Duration = Duration::from_secs(2);

/// A recovery copy on offer.
#[derive(Clone, Debug, PartialEq)]
pub struct Abandoned {
    /// The file it belongs to; none where it was never saved.
    pub path: Option<PathBuf>,
    pub recovered: Recovered,
}

/// What is known of recovery copies.
#[derive(Default)]
pub struct RecoveryDesk {
    abandoned: Vec<Abandoned>,
    /// When the first change came that no copy holds yet.
    waiting_since: Option<Instant>,
    /// That copies can't be written was said.
    was_told: bool,
}

impl RecoveryDesk {
    /// Copies on offer.
    pub fn abandoned(&self) -> &[Abandoned] {
        &self.abandoned
    }

    pub(super) fn offer(&mut self, found: Vec<Abandoned>) {
        self.abandoned.extend(found);
    }

    /// Offers the copy found beside the file that was just opened, before all others.
    pub(super) fn offer_for_open(&mut self, path: PathBuf, recovered: Recovered) {
        self.abandoned.retain(|there| there.recovered.at != recovered.at);
        self.abandoned.insert(0, Abandoned { path: Some(path), recovered });
    }
}

impl App {
    /// Looks for copies that programs left behind: unsaved assessments, and the files that were open last.
    pub(in crate::ui) fn look_for_abandoned(&mut self) {
        let store = self.doors.recovery.clone();
        let recent = self.settings.recent.clone();
        self.doors.jobs.start(JobKind::Abandoned, move |_| {
            let slots = store.abandoned();
            let untitled = slots.iter().filter_map(|slot| {
                let recovered = store.read_abandoned(slot).ok()?;
                Some(Abandoned { path: None, recovered })
            });
            let of_files = recent.iter().filter_map(|path| {
                let recovered = store.find(Some(path)).ok().flatten()?;
                Some(Abandoned { path: Some(path.clone()), recovered })
            });
            Outcome::Abandoned(untitled.chain(of_files).collect())
        });
    }

    /// Starts writing a copy where one is owed for long enough; else asks to be called again in time.
    pub(in crate::ui) fn keep_recovery_copy(&mut self, ctx: &egui::Context) {
        let Some(open) = &self.document else { return };
        if !open.session.needs_recovery_copy() || self.doors.jobs.is_running(JobKind::Recovery) {
            return;
        }
        let since = *self.recovery.waiting_since.get_or_insert_with(Instant::now);
        let waited = since.elapsed();
        if waited < AFTER {
            ctx.request_repaint_after(AFTER - waited);
            return;
        }
        self.write_recovery_copy();
    }

    /// Writes a copy now.
    pub(super) fn write_recovery_copy(&mut self) {
        let Some(open) = &self.document else { return };
        self.recovery.waiting_since = None;
        let (store, snapshot) = (self.doors.recovery.clone(), open.session.snapshot());
        self.doors.jobs.start(JobKind::Recovery, move |_| {
            let (path, based_on) = (snapshot.path.as_deref(), snapshot.fingerprint.as_ref());
            let written = store.write(&snapshot.assessment, path, based_on);
            Outcome::RecoveryWritten { snapshot, written }
        });
    }

    pub(super) fn recovery_written(&mut self, snapshot: &Snapshot, written: Result<PathBuf, Problem>) {
        match written {
            Ok(at) => {
                let Some(open) = &mut self.document else { return self.remove_copies(vec![at]) };
                open.session.recovery_written(snapshot, at);
                let idle = open.session.take_idle_recovery_copies();
                self.remove_copies(idle);
            }
            // Said once: it would be said every few seconds else.
            Err(problem) if !self.recovery.was_told => {
                self.recovery.was_told = true;
                self.notices.problems(vec![problem]);
            }
            Err(_) => {}
        }
    }

    /// Removes copies that hold nothing any more. One that can't be removed is offered again at worst.
    pub(super) fn remove_copies(&mut self, copies: Vec<PathBuf>) {
        if copies.is_empty() {
            return;
        }
        let store = self.doors.recovery.clone();
        self.doors.jobs.start(JobKind::Recovery, move |_| {
            for copy in &copies {
                let _ = store.remove(copy);
            }
            Outcome::Tidied
        });
    }

    /// Goes on with what a copy on offer holds.
    pub(super) fn recover(&mut self, _ctx: &egui::Context, at: usize) {
        if at >= self.recovery.abandoned.len() {
            return;
        }
        let Abandoned { path, recovered } = self.recovery.abandoned.remove(at);
        self.dialog = None;
        self.show(Session::recovered(recovered, path), Destination::Questions(None));
    }

    /// Removes a copy on offer.
    pub(super) fn discard_recovery(&mut self, at: usize) {
        if at < self.recovery.abandoned.len() {
            let copy = self.recovery.abandoned.remove(at).recovered.at;
            self.remove_copies(vec![copy]);
        }
        self.dialog = None;
    }

    /// Whether a copy of the file at `path` is on offer.
    pub fn offers_recovery_of(&self, path: &Path) -> bool {
        self.recovery.abandoned.iter().any(|there| there.path.as_deref() == Some(path))
    }
}
