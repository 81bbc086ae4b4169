//! New, open, save, close: from the wish to the job, and from what the job gives back to what is open.
//!
//! Nothing that is open is put away unsaved without a question; nothing on disk is overwritten unseen.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use eframe::egui;

use crate::assessment::file::{self, CHANGED_ELSEWHERE, EXISTS, Fingerprint, Recovered, Replacing};
use crate::assessment::{Assessment, Profile};
use crate::problem::{Checked, Place, Problem};
use crate::report::copy::{self, OpenedAny};
use crate::session::{self, Session, Snapshot};
use crate::ui::app::{App, OpenDocument};
use crate::ui::command::{Command, Destination, FileCommand, Overwrite, WindowCommand};
use crate::ui::dialogs::path::{PathDialog, Purpose};
use crate::ui::dialogs::{ConflictDialog, Dialog, UnsavedDialog};
use crate::ui::picker::{Picked, Question};
use crate::ui::update::outcome::{JobKind, Outcome};

/// The assessment that shows everything.
const EXAMPLE: &str = include_str!("../../../seeds/examples/full.ron");

impl App {
    pub(super) fn file(&mut self, ctx: &egui::Context, command: FileCommand) {
        if self.would_lose(&command) {
            self.dialog = Some(Dialog::Unsaved(UnsavedDialog { then: Box::new(command.into()) }));
            return;
        }
        self.file_unasked(ctx, command);
    }

    /// Carries `command` out even where something unsaved is given up for it: the user was asked.
    fn file_unasked(&mut self, ctx: &egui::Context, command: FileCommand) {
        match command {
            FileCommand::New(profile) => self.begin(*profile),
            FileCommand::Example => self.open_example(),
            FileCommand::Open => self.ask(Purpose::Open),
            FileCommand::OpenTyped => self.dialog = Some(Dialog::Path(PathDialog::new(Purpose::Open, String::new()))),
            FileCommand::OpenPath(path) => self.open_path(path),
            FileCommand::Save => self.save(),
            FileCommand::SaveAs if self.document.is_some() => self.ask(Purpose::Save { then: None }),
            FileCommand::SaveAs => {}
            FileCommand::SaveTo { path, replacing, then } => self.save_to(path, replacing, then),
            FileCommand::Close => self.put_away(),
            FileCommand::Recover(at) => self.recover(ctx, at),
            FileCommand::DiscardRecovery(at) => self.discard_recovery(at),
            FileCommand::Forget(path) => {
                self.settings.forget(&path);
                self.keep_settings();
            }
        }
    }

    /// Whether `command` would put something unsaved away.
    fn would_lose(&self, command: &FileCommand) -> bool {
        let puts_away = match command {
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
            | FileCommand::DiscardRecovery(_)
            | FileCommand::Forget(_) => false,
        };
        puts_away && self.has_unsaved()
    }

    /// Something would be lost if the assessment were put away now.
    pub(super) fn has_unsaved(&self) -> bool {
        self.document.as_ref().is_some_and(|open| open.session.is_unsaved())
    }

    fn begin(&mut self, profile: Profile) {
        let today = (self.doors.today)();
        let version = self.catalogue.questionnaire.version.clone();
        self.show(Session::new(session::new_assessment(profile, today, version)), Destination::Profile);
    }

    fn open_example(&mut self) {
        match file::from_str(EXAMPLE, &Place::default()) {
            Ok(assessment) => self.show(Session::copy(assessment), Destination::Results(None)),
            Err(problems) => self.notices.problems(problems),
        }
    }

    /// Makes `session` the open assessment.
    pub(super) fn show(&mut self, session: Session, destination: Destination) {
        self.put_away();
        self.places.forget();
        self.report.begin(&session);
        self.document = Some(OpenDocument::new(session, &self.catalogue));
        self.go(destination);
    }

    /// Puts away what is open, and its recovery copies with it.
    pub(super) fn put_away(&mut self) {
        if let Some(open) = self.document.take() {
            self.remove_copies(open.session.recovery_copies().to_vec());
        }
        self.places.forget();
        self.screen = crate::ui::screens::Screen::start();
    }

    fn open_path(&mut self, path: PathBuf) {
        let store = self.doors.recovery.clone();
        self.doors.jobs.cancel_kind(JobKind::Open);
        self.doors.jobs.start(JobKind::Open, move |_| {
            let opened = copy::open_any(&path);
            // A copy that can't be read is no reason not to open the file.
            let recovered = store.find(Some(&path)).ok().flatten().map(Box::new);
            Outcome::Opened { path, opened, recovered }
        });
    }

    pub(super) fn opened(&mut self, path: PathBuf, opened: Checked<OpenedAny>, recovered: Option<Box<Recovered>>) {
        let opened = match opened {
            Ok(opened) => opened,
            Err(problems) => return self.opening_failed(path, problems),
        };
        self.settings.remember(&path);
        self.keep_settings();
        match opened {
            OpenedAny::File(opened) => self.show(Session::opened(path.clone(), opened), Destination::Profile),
            OpenedAny::Copy(assessment) => {
                self.show(Session::copy(assessment), Destination::Results(None));
                self.notices.done(self.words.get("notice-copy-opened"));
            }
        }
        if let Some(recovered) = recovered {
            self.recovery.offer_for_open(path, *recovered);
            self.dialog = Some(Dialog::Recovery);
        } else if self.is_answered() {
            self.go(Destination::Results(None));
        } else {
            self.go(Destination::Questions(None));
        }
    }

    /// Every question has a value.
    fn is_answered(&self) -> bool {
        let Some(open) = &self.document else { return false };
        let answers = open.session.answers();
        self.catalogue.questionnaire.questions().all(|question| answers.value(&question.id).is_some())
    }

    fn opening_failed(&mut self, path: PathBuf, problems: Vec<Problem>) {
        match &mut self.dialog {
            // The path was typed: what is wrong with it is said beside it.
            Some(Dialog::Path(dialog)) if dialog.purpose == Purpose::Open => dialog.problems = problems,
            _ => {
                if problems.iter().any(|problem| problem.key == "file-missing") && self.settings.recent.contains(&path)
                {
                    self.settings.forget(&path);
                    self.keep_settings();
                }
                self.notices.problems(problems);
            }
        }
    }

    /// Saves to the open file, or asks for a place where there is none yet.
    fn save(&mut self) {
        let Some(open) = &self.document else { return };
        match open.session.path() {
            Some(path) => self.save_to(path.to_owned(), Overwrite::Known, None),
            None => self.ask(Purpose::Save { then: None }),
        }
    }

    /// Saves, then goes on with `then`.
    pub(super) fn save_then(&mut self, then: Box<Command>) {
        let Some(open) = &self.document else { return };
        match open.session.path() {
            Some(path) => self.save_to(path.to_owned(), Overwrite::Known, Some(then)),
            None => self.ask(Purpose::Save { then: Some(then) }),
        }
    }

    fn save_to(&mut self, path: PathBuf, replacing: Overwrite, then: Option<Box<Command>>) {
        let Some(open) = &mut self.document else { return };
        open.session.pause();
        let snapshot = open.session.snapshot();
        self.doors.jobs.start(JobKind::Save, move |_| {
            let is_own = snapshot.path.as_deref() == Some(&path);
            let replacing = match replacing {
                Overwrite::Anything => Replacing::Anything,
                Overwrite::Known if is_own => snapshot.replacing(),
                Overwrite::Known => Replacing::Nothing,
            };
            let saved = file::save(&snapshot.assessment, &path, replacing);
            Outcome::Saved { saved, path, snapshot, then }
        });
    }

    pub(super) fn saved(
        &mut self,
        ctx: &egui::Context,
        snapshot: &Snapshot,
        path: PathBuf,
        saved: Checked<Fingerprint>,
        then: Option<Box<Command>>,
    ) {
        match saved {
            Ok(fingerprint) => {
                if let Some(open) = &mut self.document {
                    open.session.saved(snapshot, path.clone(), fingerprint);
                    let idle = open.session.take_idle_recovery_copies();
                    self.remove_copies(idle);
                }
                self.settings.remember(&path);
                self.keep_settings();
                self.dialog = None;
                self.notices.done_at(self.words.get("notice-saved"), &path);
                if let Some(then) = then {
                    self.apply(ctx, *then);
                }
            }
            Err(problems) => self.saving_failed(path, problems, then),
        }
    }

    fn saving_failed(&mut self, path: PathBuf, problems: Vec<Problem>, then: Option<Box<Command>>) {
        let has = |key: &str| problems.iter().any(|problem| problem.key == key);
        if has(CHANGED_ELSEWHERE) || has(EXISTS) {
            self.dialog = Some(Dialog::Conflict(ConflictDialog {
                is_own_file: has(CHANGED_ELSEWHERE),
                purpose: Purpose::Save { then },
                path,
            }));
            return;
        }
        // Another place can be tried at once.
        let mut dialog = PathDialog::new(Purpose::Save { then }, path.display().to_string());
        dialog.problems = problems;
        self.dialog = Some(Dialog::Path(dialog));
    }

    /// Asks for a path by the system's dialog.
    pub(super) fn ask(&mut self, purpose: Purpose) {
        if self.doors.jobs.is_running(JobKind::Pick) {
            return;
        }
        let proposed = self.proposed_path(&purpose);
        let question = Question {
            title: self.words.get(purpose.title()),
            folder: proposed.parent().map(Path::to_owned).filter(|folder| folder.is_dir()),
            name: proposed.file_name().map(|name| name.to_string_lossy().into_owned()),
            kinds: purpose.kinds(&self.words),
        };
        let waiting = self.doors.picker.ask(&purpose, question);
        self.doors.jobs.start(JobKind::Pick, move |_| Outcome::Picked { picked: waiting(), purpose });
    }

    pub(super) fn picked(&mut self, ctx: &egui::Context, purpose: Purpose, picked: Picked) {
        match picked {
            Picked::Path(picked) => {
                let path = if purpose.is_opening() { picked.clone() } else { purpose.with_ending(picked.clone()) };
                // The system's dialog has asked whether what is there may be replaced, but not of a name it has not seen.
                let overwrite = if path == picked { Overwrite::Anything } else { Overwrite::Known };
                self.apply(ctx, purpose.command(path, overwrite));
            }
            Picked::Cancelled => {}
            Picked::Unavailable => {
                let proposed = if purpose.is_opening() {
                    String::new()
                } else {
                    self.proposed_path(&purpose).display().to_string()
                };
                self.dialog = Some(Dialog::Path(PathDialog::new(purpose, proposed)));
            }
        }
    }

    /// Where something is proposed to go: beside what is open or was open last, else among the user's documents.
    pub(super) fn proposed_path(&self, purpose: &Purpose) -> PathBuf {
        let own = self.document.as_ref().and_then(|open| open.session.path());
        let folder = own
            .or(self.settings.recent.first().map(PathBuf::as_path))
            .and_then(Path::parent)
            .map(Path::to_owned)
            .or_else(|| DOCUMENTS.clone())
            .unwrap_or_default();
        if purpose.is_opening() {
            return folder.join("");
        }
        let assessment = self.document.as_ref().map(|open| open.session.assessment());
        folder.join(self.proposed_name(purpose, assessment))
    }

    fn proposed_name(&self, purpose: &Purpose, assessment: Option<&Assessment>) -> String {
        let hall = assessment.map(|assessment| assessment.profile.name.trim()).unwrap_or_default();
        let date = (self.doors.today)().to_string();
        let what = self.words.get(purpose.file_word());
        let parts: Vec<&str> =
            [hall, purpose.subject(), &what, &date].into_iter().filter(|part| !part.is_empty()).collect();
        format!("{}.{}", file_name(&parts.join("_")), purpose.ending())
    }

    /// Goes on with what the dialog on unsaved changes stood in front of, without saving. What is open stays until
    /// something else takes its place.
    pub(super) fn discard_and(&mut self, ctx: &egui::Context, then: Command) {
        self.dialog = None;
        match then {
            Command::File(command) => self.file_unasked(ctx, command),
            Command::Window(WindowCommand::Quit) => {
                self.put_away();
                self.leave(ctx);
            }
            other => self.apply(ctx, other),
        }
    }
}

/// The user's folder for documents, else the home folder.
static DOCUMENTS: LazyLock<Option<PathBuf>> = LazyLock::new(|| dirs::document_dir().or_else(dirs::home_dir));

/// `text` without what no file system takes.
fn file_name(text: &str) -> String {
    let kept = |c: char| if c.is_control() || r#"\/:*?"<>|"#.contains(c) { '_' } else { c };
    text.chars().map(kept).take(80).collect()
}
