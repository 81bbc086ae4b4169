//! New, open, close: from the wish to the job, and from what the job gives back to what is open.
//!
//! Nothing that is open is put away unsaved without a question.

use std::path::{Path, PathBuf, absolute};

use eframe::egui;

use crate::assessment::file::{self, RecoveryPlace};
use crate::assessment::{Profile, Standing, fit};
use crate::problem::{Kind, Problem};
use crate::report::copy::{self, OpenedAny};
use crate::session::{self, Session, SessionId};
use crate::ui::app::{App, OpenDocument};
use crate::ui::command::{Command, Destination, FileCommand, Purpose, WindowCommand};
use crate::ui::dialogs::path::PathDialog;
use crate::ui::dialogs::{Dialog, UnsavedDialog};
use crate::ui::state::job::{JobKind, Opened, Outcome};

impl App {
    pub(super) fn file(&mut self, command: FileCommand) {
        if puts_away(&command) && self.would_lose() {
            self.ask_about_unsaved(command.into());
        } else {
            self.file_unasked(command);
        }
    }

    /// Carries `command` out even where something unsaved is given up for it: the user was asked.
    fn file_unasked(&mut self, command: FileCommand) {
        match command {
            FileCommand::New(profile) => self.begin(*profile),
            FileCommand::Example => self.open_example(),
            FileCommand::Open => self.ask(Purpose::Open),
            FileCommand::OpenTyped => self.dialog = Some(Dialog::Path(PathDialog::new(Purpose::Open, String::new()))),
            FileCommand::OpenPath(path) => self.open_path(path),
            FileCommand::Save => self.save(None),
            FileCommand::SaveAs if self.document.is_some() => self.ask(Purpose::Save { then: None }),
            FileCommand::SaveAs => {}
            FileCommand::Strip if self.document.is_some() => self.ask(Purpose::Strip),
            FileCommand::Strip => {}
            FileCommand::StripTo(path) => self.strip_to(path),
            FileCommand::SaveTo { path, replacing, then } => self.save_to(path, replacing, then),
            FileCommand::Close => self.put_away(),
            FileCommand::Recover(at) => self.recover(&at),
            FileCommand::DiscardRecovery(at) => self.discard_recovery(&at),
            FileCommand::Forget(path) => {
                self.change_settings(|settings| settings.forget(&path));
            }
        }
    }

    /// Something is unsaved that a save would keep.
    pub(super) fn has_unsaved(&self) -> bool {
        self.document.as_ref().is_some_and(|open| open.session.is_unsaved())
    }

    /// Something would be lost that no save could keep, or that was not saved.
    pub(super) fn would_lose(&self) -> bool {
        self.has_unsaved() || self.document.as_ref().is_some_and(|open| open.session.votes_kept_back() > 0)
    }

    /// Which assessment is open.
    pub(super) fn session_id(&self) -> Option<SessionId> {
        self.document.as_ref().map(|open| open.session.id())
    }

    /// Asks what is to become of what is unsaved before `then` is done; while it is just being saved, `then` waits for
    /// that instead.
    pub(super) fn ask_about_unsaved(&mut self, then: Command) {
        if !self.put_off(&then, &[JobKind::Save]) {
            self.dialog = Some(Dialog::Unsaved(UnsavedDialog { then: Box::new(then) }));
        }
    }

    fn begin(&mut self, profile: Profile) {
        let today = (self.doors.today)();
        let edition = &self.catalogue.questionnaire.edition;
        self.show_new(Session::new(session::new_assessment(profile, today, edition)), Destination::Profile);
    }

    fn open_example(&mut self) {
        match session::example() {
            Ok(assessment) => self.show_new(Session::copy(assessment), Destination::Results(None)),
            Err(problems) => self.notices.problems(problems),
        }
    }

    /// Makes `session`, which has no file yet, the open assessment.
    fn show_new(&mut self, session: Session, destination: Destination) {
        let place = self.doors.recovery.place(None);
        self.show(session, place, destination);
    }

    /// Makes `session` the open assessment, and says what is to be known of it; its recovery copies go to `place`.
    pub(super) fn show(&mut self, session: Session, place: RecoveryPlace, destination: Destination) {
        self.put_away();
        // What is still being read was asked for before this.
        self.doors.jobs.cancel_kind(JobKind::Open);
        self.begin_report();
        let remarks = fit::remarks(&self.catalogue.questionnaire, session.assessment(), (self.doors.today)());
        self.document = Some(OpenDocument::new(session, place, &self.catalogue));
        self.go(destination);
        self.notices.remarks("notice-opened", remarks);
    }

    /// Puts away what is open, and its recovery copies with it.
    pub(super) fn put_away(&mut self) {
        if let Some(open) = self.document.take() {
            let places = open.places_before.into_iter().chain([open.place]).collect();
            self.remove_copies(open.session.recovery_copies().to_vec(), places);
        }
        self.forget_sheets();
        self.notices.forget_success();
        self.dialog = None;
        self.places.forget();
        self.screen = crate::ui::screens::Screen::start();
    }

    /// Reads the file at `path`. What is open stays until it was read, and may be changed in the meantime.
    fn open_path(&mut self, path: PathBuf) {
        // One file has one path, however it was given.
        let path = absolute(&path).unwrap_or(path);
        let store = self.doors.recovery.clone();
        let given_up = self.revision();
        self.doors.jobs.cancel_kind(JobKind::Open);
        self.doors.jobs.start(JobKind::Open, move |_| {
            file::clear_leftovers(&path);
            // Before it is read: of two who open it at the same time at least one is to see the other.
            let place = store.place(Some(&path));
            let others = place.enter();
            let opened = copy::open_any(&path);
            let copies = store.find(&path);
            Outcome::Opened(Opened { path, opened, copies, place, others, given_up })
        });
    }

    fn revision(&self) -> Option<u64> {
        self.document.as_ref().map(|open| open.session.revision())
    }

    pub(super) fn opened(&mut self, Opened { path, opened, copies, place, others, given_up }: Opened) {
        let opened = match opened {
            Ok(opened) => opened,
            Err(problems) => {
                self.opening_failed(problems);
                return self.offer_copies_of(path, copies);
            }
        };
        if self.would_lose() && self.revision() != given_up {
            return self.ask_about_unsaved(FileCommand::OpenPath(path).into());
        }
        self.change_settings(|settings| settings.remember(&path));
        match opened {
            OpenedAny::File(opened) => {
                self.show(Session::opened(path.clone(), opened), place, Destination::Start);
                self.go(self.first_destination());
            }
            OpenedAny::Copy(assessment) => {
                self.show_new(Session::copy(assessment), Destination::Results(None));
                self.notices.warn(self.words.get("notice-copy-opened"));
            }
        }
        self.tell_of_others(&path, others);
        self.offer_copies_of(path, copies);
    }

    /// Says, in the window, that `others` have the file at `path` open as well.
    pub(super) fn tell_of_others(&mut self, path: &Path, others: usize) {
        if others > 0 {
            self.notices.remark(Problem::new(Kind::Usage, "file-open-elsewhere").in_file(path));
        }
    }

    /// Where to go on with what was opened: the results where no question is open any more, the workshop where there are
    /// sheets and nothing is agreed yet.
    fn first_destination(&self) -> Destination {
        match self.document.as_ref().and_then(|open| open.findings.as_ref().ok()) {
            Some(findings) if findings.scores.overall.tally.open == 0 => Destination::Results(None),
            Some(findings) if matches!(findings.standing, Standing::Open(_)) => Destination::Workshop(None),
            _ => Destination::Questions(None),
        }
    }

    fn opening_failed(&mut self, problems: Vec<Problem>) {
        match &mut self.dialog {
            // The path was typed: what is wrong with it is said beside it.
            Some(Dialog::Path(dialog)) if dialog.purpose == Purpose::Open => dialog.refuse(problems),
            _ => self.notices.problems(problems),
        }
    }

    /// Goes on with what the dialog on unsaved changes stood in front of, without saving. What is open stays until
    /// something else takes its place.
    pub(super) fn discard_and(&mut self, ctx: &egui::Context, then: Command) {
        self.dialog = None;
        match then {
            Command::File(command) => self.file_unasked(command),
            Command::Window(WindowCommand::Quit) => self.leave(ctx),
            other => self.apply(ctx, other),
        }
    }
}

/// Whether `command` puts away what is open.
fn puts_away(command: &FileCommand) -> bool {
    match command {
        FileCommand::New(_)
        | FileCommand::Example
        | FileCommand::OpenPath(_)
        | FileCommand::Close
        | FileCommand::Recover(_) => true,
        FileCommand::Open
        | FileCommand::OpenTyped
        | FileCommand::Save
        | FileCommand::SaveAs
        | FileCommand::SaveTo { .. }
        | FileCommand::Strip
        | FileCommand::StripTo(_)
        | FileCommand::DiscardRecovery(_)
        | FileCommand::Forget(_) => false,
    }
}
