//! Closing for publication, and the copy without persons.

use std::path::PathBuf;
use std::sync::Arc;

use crate::assessment::file::{self, Replacing};
use crate::assessment::{Edit, RoundEdit, privacy};
use crate::ui::app::App;
use crate::ui::command::{ClosingCommand, Purpose};
use crate::ui::dialogs::{Dialog, Then};
use crate::ui::state::job::{JobKind, Outcome};

impl App {
    pub(super) fn closing(&mut self, command: ClosingCommand) {
        let Some(open) = &self.document else { return };
        let (session, round) = (&open.session, open.session.assessment().current());
        let (closing, then) = match command {
            ClosingCommand::Ask => {
                self.dialog = Some(Dialog::Closing(Then::Nothing));
                return;
            }
            ClosingCommand::Close { then } => (privacy::close(round), Some(then)),
            ClosingCommand::Reopen => (privacy::reopen(round), None),
        };
        let at = session.round();
        self.dialog = None;
        match closing {
            Ok(closing) => self.edit(Edit::Round(RoundEdit::Closing(at, Some(closing)))),
            Err(problem) => return self.notices.problems(vec![problem]),
        }
        // Figures that were handed on have to stand in the file, or the next state of it would not know them.
        if let Some(then) = then {
            self.save(then);
        }
    }

    /// Writes a copy without responses and names to `path`, where nothing is yet.
    pub(super) fn strip_to(&mut self, path: PathBuf) {
        let Some(open) = &mut self.document else { return };
        open.session.pause();
        let (session, assessment) = (open.session.id(), Arc::clone(&open.session.snapshot().assessment));
        self.doors.jobs.start(JobKind::Strip, move |_| {
            let stripped = privacy::strip(&assessment);
            let written = file::save(&stripped, &path, Replacing::Nothing).map(|saved| saved.remarks);
            Outcome::Written { path, purpose: Purpose::Strip, of: (Some(session), None), written }
        });
    }
}
