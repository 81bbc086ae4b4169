//! What background work is for, what it gives back, and where that goes.

use std::path::PathBuf;

use eframe::egui;

use crate::assessment::file::{Fingerprint, Recovered};
use crate::problem::{Checked, Problem};
use crate::report::copy::OpenedAny;
use crate::session::Snapshot;
use crate::ui::app::App;
use crate::ui::command::Command;
use crate::ui::dialogs::path::Purpose;
use crate::ui::picker::Picked;
use crate::ui::update::preview::{DrawnPages, SetPages};
use crate::ui::update::recovery::Abandoned;

/// What a job is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobKind {
    /// A dialog of the system is open.
    Pick,
    Open,
    Save,
    Recovery,
    /// Looking for recovery copies of programs that died.
    Abandoned,
    /// Setting the pages of the report.
    Preview,
    /// Drawing some of those pages.
    Picture,
    Export,
    Chart,
}

/// What came of it.
pub enum Outcome {
    Picked {
        purpose: Purpose,
        picked: Picked,
    },
    Opened {
        path: PathBuf,
        opened: Checked<OpenedAny>,
        recovered: Option<Box<Recovered>>,
    },
    Saved {
        snapshot: Snapshot,
        path: PathBuf,
        saved: Checked<Fingerprint>,
        then: Option<Box<Command>>,
    },
    RecoveryWritten {
        snapshot: Snapshot,
        written: Result<PathBuf, Problem>,
    },
    /// Something was tidied away in the background; a failure harms nobody.
    Tidied,
    Abandoned(Vec<Abandoned>),
    Preview(SetPages),
    Picture(DrawnPages),
    /// A report or a chart was written.
    Written {
        path: PathBuf,
        purpose: Purpose,
        written: Checked<()>,
    },
}

impl App {
    /// Takes in what finished in the background.
    pub(in crate::ui) fn take_finished(&mut self, ctx: &egui::Context) {
        for finished in self.doors.jobs.finished() {
            let outcome = match finished.result {
                Ok(outcome) => outcome,
                Err(problem) if [JobKind::Preview, JobKind::Picture].contains(&finished.kind) => {
                    self.report.preview.broke_down(problem);
                    continue;
                }
                Err(problem) => {
                    self.notices.problems(vec![problem]);
                    continue;
                }
            };
            match outcome {
                Outcome::Picked { purpose, picked } => self.picked(ctx, purpose, picked),
                Outcome::Opened { path, opened, recovered } => self.opened(path, opened, recovered),
                Outcome::Saved { snapshot, path, saved, then } => self.saved(ctx, &snapshot, path, saved, then),
                Outcome::RecoveryWritten { snapshot, written } => self.recovery_written(&snapshot, written),
                Outcome::Tidied => {}
                Outcome::Abandoned(found) => self.recovery.offer(found),
                Outcome::Preview(set) => self.report.preview.take_pages(set),
                Outcome::Picture(drawn) => self.report.preview.take_pictures(ctx, drawn),
                Outcome::Written { path, purpose, written } => self.written(path, purpose, written),
            }
        }
    }
}
