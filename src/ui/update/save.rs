//! Saving: one at a time, what comes of it, and what waits until it is done.
//!
//! Nothing on disk is overwritten unseen, and a save that ends late touches no other assessment than its own.

use std::path::PathBuf;

use eframe::egui;

use crate::assessment::file::{self, CHANGED_ELSEWHERE, EXISTS, Fingerprint, RecoveryPlace, Replacing, Saved};
use crate::assessment::is_same_file;
use crate::assessment::privacy::FILED_TOGETHER;
use crate::problem::{Checked, Problem};
use crate::session::Snapshot;
use crate::ui::app::App;
use crate::ui::command::{Command, FileCommand, Overwrite, Purpose, WindowCommand};
use crate::ui::dialogs::path::PathDialog;
use crate::ui::dialogs::{ConflictDialog, Dialog};
use crate::ui::state::job::{JobKind, Leaves, Outcome, SavedCopies};
use crate::ui::state::save::Deferred;

impl App {
    /// Saves to the open file, or asks for a place where there is none yet; then goes on with `then`.
    pub(super) fn save(&mut self, then: Option<Box<Command>>) {
        self.take_reason();
        let Some(open) = &self.document else { return };
        if self.doors.jobs.is_running(JobKind::Save) {
            return self.save_again(match then {
                None => FileCommand::Save.into(),
                Some(then) => WindowCommand::SaveAnd(then).into(),
            });
        }
        match open.session.path() {
            Some(path) => self.save_to(path.to_owned(), Overwrite::Known, then),
            None => self.ask(Purpose::Save { then }),
        }
    }

    /// Saves to `path`, which is its file from then on.
    pub(super) fn save_to(&mut self, path: PathBuf, replacing: Overwrite, then: Option<Box<Command>>) {
        if self.doors.jobs.is_running(JobKind::Save) {
            return self.save_again(FileCommand::SaveTo { path, replacing, then }.into());
        }
        let Some(open) = &mut self.document else { return };
        open.session.pause();
        let snapshot = open.session.snapshot();
        let (store, place) = (self.doors.recovery.clone(), open.place.clone());
        let older = open.session.recovery_copies().to_vec();
        self.doors.jobs.start(JobKind::Save, move |_| {
            let is_own = snapshot.path.as_deref().is_some_and(|own| is_same_file(own, &path));
            let replacing = match replacing {
                Overwrite::Anything => Replacing::Anything,
                Overwrite::Known if is_own => snapshot.replacing(),
                Overwrite::Known => Replacing::Nothing,
            };
            // Killed from here on, what is found is the latest, or nothing unsaved.
            let at = place.saving(&snapshot.copied(), &path, &older);
            let saved = file::save(&snapshot.assessment, &path, replacing);
            if saved.is_ok() {
                place.saved()
            } else {
                place.save_failed()
            }
            let moved = (saved.is_ok() && !is_own).then(|| {
                let place = store.place(Some(&path));
                let others = place.enter();
                (place, others)
            });
            Outcome::Saved { saved, path, snapshot, copies: SavedCopies { at, moved }, then }
        });
    }

    /// Puts `command`, which saves, off until the save under way is done: two at once would take each other for a change
    /// by someone else.
    fn save_again(&mut self, command: Command) {
        let asks_for_nothing_more = command == FileCommand::Save.into() && !self.saving.waiting.is_empty();
        if !asks_for_nothing_more {
            self.saving.waiting.push_back(Deferred { session: self.session_id(), command });
        }
    }

    /// Puts `command` off while one of `jobs` is under way. Whoever asks a second time is not kept waiting.
    pub(super) fn put_off(&mut self, command: &Command, jobs: &[JobKind]) -> bool {
        let session = self.session_id();
        let is_other = |waiting: &Deferred| waiting.session != session || waiting.command != *command;
        let before = self.saving.waiting.len();
        self.saving.waiting.retain(is_other);
        if self.saving.waiting.len() < before {
            return false;
        }
        if !self.is_any_running(jobs) {
            return false;
        }
        self.saving.waiting.push_back(Deferred { session, command: command.clone() });
        true
    }

    /// Does what waited until everything was written.
    pub(super) fn do_what_waited(&mut self, ctx: &egui::Context) {
        if self.is_writing() {
            return;
        }
        let Some(Deferred { session, command }) = self.saving.waiting.pop_front() else { return };
        let is_done_already = command == FileCommand::Save.into() && !self.has_unsaved();
        if session == self.session_id() && !is_done_already {
            self.apply(ctx, command);
        }
    }

    /// Something could not be written: what waited for it is for the person to ask again.
    pub(super) fn forget_what_waited(&mut self) {
        self.saving.waiting.clear();
    }

    /// Something that a person asked for is put into a file.
    pub(super) fn is_writing(&self) -> bool {
        self.is_any_running(&JobKind::that_leave(Leaves::File))
    }

    fn is_any_running(&self, jobs: &[JobKind]) -> bool {
        jobs.iter().any(|job| self.doors.jobs.is_running(*job))
    }

    pub(super) fn saved(
        &mut self,
        ctx: &egui::Context,
        snapshot: &Snapshot,
        (path, moved): (PathBuf, Option<(RecoveryPlace, usize)>),
        saved: Checked<Saved>,
        then: Option<Box<Command>>,
    ) {
        let is_open = self.session_id() == Some(snapshot.session);
        match saved {
            Ok(Saved { fingerprint, remarks }) => {
                self.change_settings(|settings| settings.remember(&path));
                self.remark(remarks);
                let votes = self.document.as_ref().filter(|_| is_open).map_or(0, |open| open.session.votes_kept_back());
                match votes {
                    0 => self.notices.done_at(self.words.get("notice-saved"), &path),
                    votes => {
                        let args = [("votes", votes.into()), ("from", FILED_TOGETHER.into())];
                        self.notices.warn(self.words.format("notice-saved-but-votes", &args));
                    }
                }
                if let Some(projector) = &mut self.projector {
                    projector.say_saved();
                }
                if is_open {
                    if let Some((place, others)) = moved {
                        self.move_copies(place);
                        self.tell_of_others(&path, others);
                    }
                    self.take_note(snapshot, path, fingerprint);
                    match then {
                        // Of votes that can't be saved the person was told before.
                        Some(then) if votes > 0 && !self.has_unsaved() => self.discard_and(ctx, *then),
                        Some(then) => self.apply(ctx, *then),
                        None => {}
                    }
                }
            }
            Err(problems) if is_open => {
                self.forget_what_waited();
                self.saving_failed(path, problems, then);
            }
            // A dialog would offer to save what is open now.
            Err(problems) => self.notices.problems(problems),
        }
    }

    /// Says what is to be known of what was written: of the place itself once, all else each time.
    pub(super) fn remark(&mut self, remarks: Vec<Problem>) {
        for remark in remarks {
            if remark.key == file::NO_BACKUP { self.notices.remark(remark) } else { self.notices.remark_once(remark) }
        }
    }

    fn take_note(&mut self, snapshot: &Snapshot, path: PathBuf, fingerprint: Fingerprint) {
        let Some(open) = &mut self.document else { return };
        open.session.saved(snapshot, path, fingerprint);
        self.remove_idle_copies();
        let asked = self.dialog.as_ref().and_then(Dialog::purpose);
        if asked.is_some_and(|asked| matches!(asked, Purpose::Save { .. })) {
            self.dialog = None;
        }
    }

    fn saving_failed(&mut self, path: PathBuf, problems: Vec<Problem>, then: Option<Box<Command>>) {
        let has = |key: &str| problems.iter().any(|problem| problem.key == key);
        let purpose = Purpose::Save { then };
        if has(CHANGED_ELSEWHERE) || has(EXISTS) {
            let is_own_file = has(CHANGED_ELSEWHERE);
            self.dialog = Some(Dialog::Conflict(ConflictDialog { is_own_file, purpose, path }));
            return;
        }
        // Another place can be tried at once.
        let mut dialog = PathDialog::new(purpose, path.display().to_string());
        dialog.refuse(problems);
        self.dialog = Some(Dialog::Path(dialog));
    }
}
