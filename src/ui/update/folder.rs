//! Files that are handed out together, in a folder.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::outputs::{Handing, Replace, asking_files, kit_files, put_files};
use crate::ui::app::App;
use crate::ui::command::{FolderOf, FolderOut, Purpose};
use crate::ui::state::job::{JobKind, Outcome};

impl App {
    /// Puts the files into the folder at `path`, in the language of the window. What is there and not ours stays, and is said.
    pub(super) fn fill_folder(&mut self, what: FolderOut, path: PathBuf) {
        let Some(open) = &mut self.document else { return };
        // A second Enter would find the files that the first is just writing.
        if self.doors.jobs.is_running(JobKind::HandOut) {
            return;
        }
        open.session.pause();
        let of = (Some(open.session.id()), None);
        let (catalogue, snapshot) = (Arc::clone(&self.catalogue), open.session.snapshot());
        let handing = Handing { locale: self.words.locale(), date: (self.doors.today)(), by: what.by };
        self.doors.jobs.start(JobKind::HandOut, move |_| {
            let files = match what.of {
                FolderOf::Asking => asking_files(&catalogue, &snapshot.assessment, handing),
                FolderOf::Kit => kit_files(&catalogue, Some(&snapshot.assessment), handing),
            };
            let own: Vec<PathBuf> = snapshot.path.as_deref().into_iter().map(Path::to_owned).collect();
            let written = files.and_then(|files| put_files(&path, &files, Replace::Own, &own));
            Outcome::Written { path, purpose: Purpose::Folder(what), of, written }
        });
    }
}
