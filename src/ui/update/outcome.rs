//! Where what background work gives back goes.

use eframe::egui;

use crate::ui::app::App;
use crate::ui::state::job::{JobKind, Outcome};

impl App {
    /// Takes in what finished in the background.
    pub(in crate::ui) fn take_finished(&mut self, ctx: &egui::Context) {
        let finished = self.doors.jobs.finished();
        if finished.is_empty() {
            return;
        }
        for finished in finished {
            let outcome = match finished.result {
                Ok(outcome) => outcome,
                Err(problem) if [JobKind::Preview, JobKind::Picture].contains(&finished.kind) => {
                    let problem = self.recorded(problem, finished.kind);
                    self.report.preview.broke_down(problem);
                    continue;
                }
                Err(problem) => {
                    self.forget_what_waited();
                    let problem = self.recorded(problem, finished.kind);
                    self.notices.problems(vec![problem]);
                    continue;
                }
            };
            match outcome {
                Outcome::Picked { purpose, picked, session } => self.picked(ctx, purpose, picked, session),
                Outcome::Opened(opened) => self.opened(opened),
                Outcome::Saved { snapshot, path, saved, copies, then } => {
                    self.copied_in_saving(&snapshot, copies.at);
                    self.saved(ctx, &snapshot, (path, copies.moved), saved, then);
                }
                Outcome::RecoveryWritten { snapshot, written } => self.recovery_written(&snapshot, written),
                Outcome::Tidied(copies) => self.tidied(&copies),
                Outcome::Abandoned(found) => self.offer_abandoned(found),
                Outcome::FileOpened(Ok(())) => {}
                Outcome::FileOpened(Err(problem)) => self.notices.problems([problem]),
                Outcome::Preview(set) => self.report.preview.take_pages(set),
                Outcome::Picture(drawn) => self.report.preview.take_pictures(ctx, drawn),
                Outcome::Collected(collected) => self.collected(collected),
                Outcome::Drawn(drawn) => self.drawn_to_copy(drawn),
                Outcome::Written { path, purpose, of, written } => self.written(path, purpose, of, written),
            }
        }
        self.do_what_waited(ctx);
        if self.doors.jobs.running().next().is_some() {
            // What was begun for it may be done by the next frame.
            ctx.request_repaint();
        }
    }
}
