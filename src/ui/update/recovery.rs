//! Recovery copies: one is written a moment after each change, those of a program that died are offered, and those that
//! hold nothing any more are removed.

use std::path::{Path, PathBuf};
use std::time::Duration;

use eframe::egui;

use crate::assessment::file::{Abandoned, RecoveryPlace, TypedAt, TypedPart};
use crate::catalogue::QuestionId;
use crate::problem::Problem;
use crate::session::{Session, Snapshot};
use crate::ui::app::App;
use crate::ui::command::{Command, Destination, WindowCommand, WorkshopPart};
use crate::ui::dialogs::{Dialog, RecoveryDialog};
use crate::ui::keys::key_hint;
use crate::ui::screens::Screen;
use crate::ui::state::job::{JobKind, Outcome};

/// Seconds from a change to its copy. Long enough not to write with every key, short enough to lose little.
const AFTER: f64 = 2.0;

impl App {
    /// Looks for copies that programs left behind: unsaved assessments, and the files that were open last.
    pub(in crate::ui) fn look_for_abandoned(&mut self) {
        let store = self.doors.recovery.clone();
        let recent = self.settings.recent.clone();
        self.doors.jobs.start(JobKind::Abandoned, move |_| {
            let of_files = recent.iter().flat_map(|path| store.find(path));
            Outcome::Abandoned(store.untitled().into_iter().chain(of_files).collect())
        });
    }

    /// Keeps what was found, unless it is of what is open here, or on its way out.
    pub(super) fn offer_abandoned(&mut self, found: Vec<Abandoned>) {
        for there in found {
            if !self.is_own_copy(&there.at) && !self.recovery.is_known(&there.at) {
                self.recovery.abandoned.push(there);
            }
        }
    }

    /// Offers the copies found of the file at `path`, which was just to be opened, before all others.
    pub(super) fn offer_copies_of(&mut self, path: PathBuf, mut copies: Vec<Abandoned>) {
        // What was given up just now is not found again.
        copies.retain(|there| !self.is_own_copy(&there.at));
        self.recovery.withdraw(&path);
        if copies.is_empty() {
            return;
        }
        self.recovery.abandoned.splice(0..0, copies);
        // A path that is being typed is not interrupted; the start screen offers them.
        if self.dialog.is_none() {
            self.dialog = Some(Dialog::Recovery(RecoveryDialog::new(path)));
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
        let (place, snapshot) = (open.place.clone(), open.session.snapshot());
        self.doors.jobs.start(JobKind::Recovery, move |_| {
            let written = place.write(&snapshot.copied());
            Outcome::RecoveryWritten { snapshot, written }
        });
    }

    pub(super) fn recovery_written(&mut self, snapshot: &Snapshot, written: Result<Option<PathBuf>, Problem>) {
        match written {
            Ok(None) => {}
            Ok(Some(at)) => match &mut self.document {
                Some(open) if open.session.id() == snapshot.session => {
                    open.session.recovery_written(snapshot, at);
                    self.remove_idle_copies();
                }
                _ => self.remove_copies(vec![at], Vec::new()),
            },
            // Said once: it would be said every few seconds else.
            Err(problem) if !self.recovery.was_told => {
                self.recovery.was_told = true;
                self.notices.problems(vec![problem]);
            }
            Err(_) => {}
        }
    }

    /// Takes note that a copy lies at `at` that was written while `snapshot` was saved.
    pub(super) fn copied_in_saving(&mut self, snapshot: &Snapshot, at: Option<PathBuf>) {
        let Some(at) = at else { return };
        match &mut self.document {
            Some(open) if open.session.id() == snapshot.session => open.session.recovery_lies_at(at),
            _ => self.remove_copies(vec![at], Vec::new()),
        }
    }

    /// From now on copies go to `place`. Where they went before is held as long as one lies there that is needed.
    pub(super) fn move_copies(&mut self, place: RecoveryPlace) {
        if let Some(open) = &mut self.document {
            let before = std::mem::replace(&mut open.place, place);
            open.places_before.push(before);
        }
    }

    /// Removes the copies of what is open that hold nothing any more, and leaves the places where none lies.
    pub(super) fn remove_idle_copies(&mut self) {
        let Some(open) = &mut self.document else { return };
        let idle = open.session.take_idle_recovery_copies();
        let needed = open.session.recovery_copies();
        let is_left = |place: &mut RecoveryPlace| !needed.iter().any(|at| place.is_at(at));
        let left: Vec<RecoveryPlace> = open.places_before.extract_if(.., is_left).collect();
        self.remove_copies(idle, left);
    }

    /// Removes copies that hold nothing any more, and leaves `places` with whatever lies there. One that can't be removed
    /// is offered again at worst.
    pub(super) fn remove_copies(&mut self, copies: Vec<PathBuf>, places: Vec<RecoveryPlace>) {
        if copies.is_empty() && places.is_empty() {
            return;
        }
        let store = self.doors.recovery.clone();
        self.recovery.going.extend(copies.iter().cloned());
        self.doors.jobs.start(JobKind::Recovery, move |_| {
            for copy in &copies {
                let _ = store.remove(copy);
            }
            for place in places {
                let _ = place.discard();
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
            if let Ok(Outcome::RecoveryWritten { written: Ok(Some(at)), .. }) = finished.result {
                self.remove_copies(vec![at], Vec::new());
            }
        }
        drop(self.doors.jobs.wait());
    }

    /// Goes on with what the copy at `at` holds.
    pub(super) fn recover(&mut self, at: &Path) {
        let Some(Abandoned { path, content: Ok(recovered), .. }) = self.recovery.take(at) else { return };
        // The window stays where it is with the file that it has open.
        let open = self.document.as_ref().map(|open| open.place.clone());
        let place = open.filter(|place| place.path().is_some() && place.path() == path.as_deref());
        let place = place.unwrap_or_else(|| self.doors.recovery.place(path.as_deref()));
        self.show(Session::recovered(recovered, path), place, Destination::Start);
        self.go_where_was_typed();
    }

    /// Goes where somebody was typing when the copy was written that is open now: to a paper sheet that is half typed, else
    /// to the question that was changed last, the cursor in its note where that was typed, or to its vote where that was in the
    /// room; to the first open question where neither is known.
    fn go_where_was_typed(&mut self) {
        if self.assessment().is_some_and(|assessment| assessment.half_typed.is_some()) {
            return self.go(Destination::Workshop(Some(WorkshopPart::Sheets)));
        }
        let typed_at = self.document.as_ref().and_then(|open| open.session.typed_at()).cloned();
        let is_asked = |typed_at: &TypedAt| self.catalogue.questionnaire.question(&typed_at.question).is_some();
        let Some(TypedAt { question, part }) = typed_at.filter(is_asked) else {
            return self.go(Destination::Questions(None));
        };
        if matches!(part, TypedPart::Room | TypedPart::Wall) {
            return self.go_back_to_the_room(question, part);
        }
        self.go(Destination::Questions(Some(question)));
        if let (TypedPart::Note, Screen::Questions(view)) = (part, &mut self.screen) {
            view.go_on_with_note();
        }
    }

    /// Goes to the vote on `question` in the window: what was on the wall comes back there by one key, since nobody knows what
    /// the projector shows by now. A copy is written a moment after a key: that the last votes may lack is said.
    fn go_back_to_the_room(&mut self, question: QuestionId, part: TypedPart) {
        self.go(Destination::Workshop(Some(WorkshopPart::Voting)));
        let Screen::Workshop(view) = &mut self.screen else { return };
        view.voting().begin_at(question);
        if part == TypedPart::Wall {
            view.voting().offer_wall();
        }
        let key = if part == TypedPart::Wall { "recovery-in-room-wall" } else { "recovery-in-room" };
        let again = key_hint(Command::from(WindowCommand::Projector));
        self.notices.warn(self.words.format(key, &[("key", again.into())]));
    }

    /// Removes the copy at `at`, which was found.
    pub(super) fn discard_recovery(&mut self, at: &Path) {
        if let Some(there) = self.recovery.take(at) {
            self.remove_copies(vec![there.at], Vec::new());
        }
    }
}
