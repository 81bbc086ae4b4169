//! Where a file is to be opened from or put: asked by the system's dialog, or by ours where there is none.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use eframe::egui;

use crate::assessment::{Assessment, is_same_file};
use crate::findings::Wording;
use crate::outputs::file_name;
use crate::session::SessionId;
use crate::ui::app::App;
use crate::ui::command::{Overwrite, Purpose, SheetsCommand};
use crate::ui::dialogs::Dialog;
use crate::ui::dialogs::path::PathDialog;
use crate::ui::picker::{Picked, Question};
use crate::ui::state::job::{JobKind, Outcome};

impl App {
    /// Asks for a path by the system's dialog.
    pub(super) fn ask(&mut self, purpose: Purpose) {
        if self.doors.jobs.is_running(JobKind::Pick) {
            return;
        }
        self.uncover();
        let proposed = self.proposed_path(&purpose);
        let question = Question {
            title: self.words.get(purpose.title()),
            folder: proposed.parent().map(Path::to_owned).filter(|folder| folder.is_dir()),
            name: proposed.file_name().map(|name| name.to_string_lossy().into_owned()),
            kinds: purpose.kinds(&self.words),
        };
        let session = self.session_id();
        let waiting = self.doors.picker.ask(&purpose, question);
        self.doors.jobs.start(JobKind::Pick, move |_| Outcome::Picked { picked: waiting(), purpose, session });
    }

    /// `session` is what was open when the path was asked for.
    pub(super) fn picked(&mut self, ctx: &egui::Context, purpose: Purpose, picked: Picked, session: Option<SessionId>) {
        let is_of_what_is_open = match purpose {
            Purpose::Save { .. }
            | Purpose::Export(_)
            | Purpose::List(_)
            | Purpose::HandOn(_)
            | Purpose::Strip
            | Purpose::HandOut(_)
            | Purpose::Folder(_)
            | Purpose::Collect => true,
            Purpose::Open | Purpose::Chart { .. } => false,
        };
        if is_of_what_is_open && session != self.session_id() {
            return;
        }
        match picked {
            Picked::Path(picked) => {
                let path = if purpose.is_opening() { picked.clone() } else { purpose.with_ending(picked.clone()) };
                let overwrite = self.allowed(&path, &picked);
                self.apply(ctx, purpose.command(path, overwrite));
            }
            Picked::Paths(paths) => self.apply(ctx, SheetsCommand::CollectFrom(paths).into()),
            Picked::Cancelled => {}
            Picked::Unavailable => {
                let proposed = if purpose.is_opening() {
                    String::new()
                } else {
                    self.proposed_path(&purpose).display().to_string()
                };
                self.dialog = Some(Dialog::Path(PathDialog::without_browser(purpose, proposed)));
            }
        }
    }

    /// What may be replaced at `path`. The system's dialog has asked about `picked`, but not about a name it has not seen;
    /// and that the open file may be replaced does not mean what someone else put there since.
    fn allowed(&self, path: &Path, picked: &Path) -> Overwrite {
        let own = self.document.as_ref().and_then(|open| open.session.path());
        let is_own = own.is_some_and(|own| is_same_file(own, path));
        if path == picked && !is_own { Overwrite::Anything } else { Overwrite::Known }
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
        let proposed = folder.join(self.proposed_name(purpose, assessment));
        if own == Some(proposed.as_path()) { second(&proposed) } else { proposed }
    }

    fn proposed_name(&self, purpose: &Purpose, assessment: Option<&Assessment>) -> String {
        let wording = Wording::new(&self.catalogue, &self.words);
        let hall = assessment.map(|assessment| wording.hall(&assessment.profile)).unwrap_or_default();
        let date = (self.doors.today)().to_string();
        let what = self.words.get(purpose.file_word());
        // Long enough for any name, and short enough for any file system with all that comes before and after.
        let [hall, subject] = [hall.as_str(), purpose.subject()].map(|text| text.chars().take(24).collect::<String>());
        let parts: Vec<&str> = [&hall, &subject, &what, &date].into_iter().map(String::as_str).collect();
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let name = file_name(&parts.join("_"));
        if purpose.ending().is_empty() { name } else { format!("{name}.{}", purpose.ending()) }
    }
}

/// The user's folder for documents, else the home folder.
static DOCUMENTS: LazyLock<Option<PathBuf>> = LazyLock::new(|| dirs::document_dir().or_else(dirs::home_dir));

/// Another name beside `path`: whoever saves under another name does not mean this one.
fn second(path: &Path) -> PathBuf {
    let mut name = path.file_stem().unwrap_or_default().to_owned();
    name.push("_2.");
    name.push(path.extension().unwrap_or_default());
    path.with_file_name(name)
}
