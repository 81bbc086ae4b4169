//! What is being done in the background, how far it is, and how to stop it.

use eframe::egui::Ui;

use crate::jobs::Running;
use crate::ui::command::{Command, WindowCommand};
use crate::ui::context::Context;
use crate::ui::state::job::JobKind;
use crate::ui::theme::text;
use crate::ui::widgets::Button;

/// Key of what is said of a job; none for what nobody waits for.
fn word(kind: JobKind) -> Option<&'static str> {
    match kind {
        JobKind::Open => Some("working-open"),
        JobKind::Save | JobKind::Strip => Some("working-save"),
        JobKind::Export => Some("working-export"),
        JobKind::Chart => Some("working-chart"),
        JobKind::HandOut => Some("working-hand-out"),
        JobKind::Collect => Some("working-collect"),
        JobKind::Pick
        | JobKind::OpenFile
        | JobKind::Copy
        | JobKind::Recovery
        | JobKind::Abandoned
        | JobKind::Preview
        | JobKind::Picture => None,
    }
}

/// Whether one of `jobs` is worth a line.
pub(super) fn is_shown(jobs: &[Running<JobKind>]) -> bool {
    jobs.iter().any(|job| word(job.kind).is_some())
}

/// Draws each job that someone waits for into the line of the bar. What writes a file is not stopped half way.
#[must_use]
pub(super) fn working_ui(ui: &mut Ui, cx: &Context<'_>, jobs: &[Running<JobKind>]) -> Vec<Command> {
    let mut commands = Vec::new();
    for job in jobs {
        let Some(word) = word(job.kind) else { continue };
        let steps = job.steps.map(|steps| format!(" {}/{}", steps.done, steps.total)).unwrap_or_default();
        ui.label(text::small(ui, &format!("{}{steps}", cx.word(word))));
        if job.kind.can_be_stopped() && Button::quiet(&cx.word("dialog-cancel")).low().show(ui).clicked() {
            commands.push(WindowCommand::Cancel(job.ticket).into());
        }
    }
    commands
}
