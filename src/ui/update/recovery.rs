//! Recovery copies: one is written a moment after each change, those of a program that died are offered, and those that
//! hold nothing any more are removed.

use std::path::{Path, PathBuf};
use std::time::Duration;

use eframe::egui;

use crate::assessment::file::Recovered;
use crate::problem::Problem;
use crate::session::{Session, Snapshot};
use crate::ui::app::App;
use crate::ui::command::Destination;
use crate::ui::dialogs::Dialog;
use crate::ui::update::outcome::{JobKind, Outcome};
use crate::ui::update::place::is_same_file;

/// Seconds from a change to its copy. Long enough not to write with every key, short enough to lose little.
const AFTER: f64 = 2.0;

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
    /// When the first change came that no copy holds yet, in seconds on the window's clock.
    waiting_since: Option<f64>,
    /// Copies that are just being removed.
    going: Vec<PathBuf>,
    /// That copies can't be written was said.
    was_told: bool,
}

impl RecoveryDesk {
    /// Copies on offer.
    pub fn abandoned(&self) -> &[Abandoned] {
        &self.abandoned
    }

    /// Offers the copy found beside the file that was just opened, before all others.
    pub(super) fn offer_for_open(&mut self, path: PathBuf, recovered: Recovered) {
        self.abandoned.retain(|there| there.recovered.at != recovered.at);
        self.abandoned.insert(0, Abandoned { path: Some(path), recovered });
    }

    /// Whatever was on offer for the file at `path` is past.
    pub(super) fn withdraw(&mut self, path: &Path) {
        self.abandoned.retain(|there| there.path.as_deref().is_none_or(|other| !is_same_file(other, path)));
    }

    fn is_on_offer(&self, at: &Path) -> bool {
        self.abandoned.iter().any(|there| there.recovered.at == at)
    }

    /// Takes the copy that lies at `at` off the list.
    fn take(&mut self, at: &Path) -> Option<Abandoned> {
        let place = self.abandoned.iter().position(|there| there.recovered.at == at)?;
        Some(self.abandoned.remove(place))
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

    /// Offers what was found, unless it is what is open here, or on its way out.
    pub(super) fn offer_abandoned(&mut self, found: Vec<Abandoned>) {
        for there in found {
            let at = &there.recovered.at;
            if !self.is_own_copy(at) && !self.recovery.is_on_offer(at) {
                self.recovery.abandoned.push(there);
            }
        }
    }

    /// Whether the copy at `at` is of what is open, or of what was just given up.
    pub(super) fn is_own_copy(&self, at: &Path) -> bool {
        let open = self.document.as_ref().map(|open| open.session.recovery_copies()).unwrap_or_default();
        open.iter().chain(&self.recovery.going).any(|own| own == at)
    }

    /// Starts writing a copy where one is owed for long enough; else asks to be called again in time.
    pub(in crate::ui) fn keep_recovery_copy(&mut self, ctx: &egui::Context) {
        let is_owed = self.document.as_ref().is_some_and(|open| open.session.needs_recovery_copy());
        if !is_owed {
            self.recovery.waiting_since = None;
            return;
        }
        if self.doors.jobs.is_running(JobKind::Recovery) {
            return;
        }
        let now = ctx.input(|input| input.time);
        let waited = now - *self.recovery.waiting_since.get_or_insert(now);
        if waited < AFTER {
            ctx.request_repaint_after(Duration::from_secs_f64(AFTER - waited));
            return;
        }
        self.write_recovery_copy();
    }

    /// Writes a copy now.
    fn write_recovery_copy(&mut self) {
        let Some(open) = &self.document else { return };
        self.recovery.waiting_since = None;
        let (store, snapshot) = (self.doors.recovery.clone(), open.session.snapshot());
        // One that is still on offer for this file lies where ours would go, and may be a colleague's.
        let is_taken = snapshot.path.as_deref().is_some_and(|path| self.offers_recovery_of(path));
        self.doors.jobs.start(JobKind::Recovery, move |_| {
            let place = if is_taken { (None, None) } else { (snapshot.path.as_deref(), snapshot.fingerprint.as_ref()) };
            let written = store.write(&snapshot.assessment, place.0, place.1);
            Outcome::RecoveryWritten { snapshot, written }
        });
    }

    pub(super) fn recovery_written(&mut self, snapshot: &Snapshot, written: Result<PathBuf, Problem>) {
        match written {
            Ok(at) => match &mut self.document {
                Some(open) if open.session.id() == snapshot.session => {
                    open.session.recovery_written(snapshot, at);
                    let idle = open.session.take_idle_recovery_copies();
                    self.remove_copies(idle);
                }
                _ => self.remove_copies(vec![at]),
            },
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
        self.recovery.going.extend(copies.iter().cloned());
        self.doors.jobs.start(JobKind::Recovery, move |_| {
            for copy in &copies {
                let _ = store.remove(copy);
            }
            Outcome::Tidied(copies)
        });
    }

    pub(super) fn tidied(&mut self, copies: &[PathBuf]) {
        self.recovery.going.retain(|going| !copies.contains(going));
    }

    /// Waits until everything in the background is done, and lets no copy lie about that nobody is to find.
    pub(super) fn finish_copies(&mut self) {
        for finished in self.doors.jobs.wait() {
            if let Ok(Outcome::RecoveryWritten { written: Ok(at), .. }) = finished.result {
                self.remove_copies(vec![at]);
            }
        }
        drop(self.doors.jobs.wait());
    }

    /// Goes on with what the copy at `at` holds.
    pub(super) fn recover(&mut self, at: &Path) {
        let Some(Abandoned { path, recovered }) = self.recovery.take(at) else { return };
        self.show(Session::recovered(recovered, path), Destination::Start);
        self.go(Destination::Questions(None));
        self.tell_of_vote();
    }

    /// Removes the copy at `at`, which is on offer.
    pub(super) fn discard_recovery(&mut self, at: &Path) {
        if let Some(there) = self.recovery.take(at) {
            self.remove_copies(vec![there.recovered.at]);
        }
        if matches!(self.dialog, Some(Dialog::Recovery(_))) {
            self.dialog = None;
        }
    }

    /// Whether a copy of the file at `path` is on offer.
    pub fn offers_recovery_of(&self, path: &Path) -> bool {
        self.recovery.abandoned.iter().any(|there| there.path.as_deref() == Some(path))
    }
}
