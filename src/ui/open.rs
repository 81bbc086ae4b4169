//! Opens the window of this program, with the real world behind its doors.

use std::sync::Arc;

use eframe::egui;

use crate::assessment::file::RecoveryStore;
use crate::catalogue;
use crate::cli::{Shown, Start, system_locale};
use crate::i18n::Words;
use crate::jobs::Jobs;
use crate::problem::{Kind, Problem};
use crate::session::faults::{Fault, FaultLog, Trail};
use crate::session::settings::SettingsStore;
use crate::ui::app::{App, Doors};
use crate::ui::clipboard::Clipboard;
use crate::ui::displays::Displays;
use crate::ui::launch;
use crate::ui::opener::Opener;
use crate::ui::picker::Picker;

/// Opens the window on what the program was started with, and returns when it is closed.
///
/// # Errors
/// Where no window can be opened, or it broke off.
pub fn open_window(start: &Start) -> Result<Shown, Problem> {
    open_window_as(start, |app| app)
}

/// Opens it on what `watched` makes of the app: that of a benchmark tells when it was drawn.
///
/// # Errors
/// As [`open_window`].
pub fn open_window_as<A: eframe::App>(start: &Start, watched: impl Fn(App) -> A) -> Result<Shown, Problem> {
    let words = Words::new(start.lang.unwrap_or_else(system_locale));
    let (settings, _) = SettingsStore::of_user().read();
    let trail = Trail::default();
    let shown = launch::run(&words, settings.window, |cc| {
        watched(App::new(&cc.egui_ctx, catalogue::built_in(), doors(&cc.egui_ctx, &trail), start.clone()).rescued())
    });
    shown.map_err(|problem| recorded(problem, &FaultLog::of_user(), &trail, &words))
}

/// `problem` with where it was recorded, where it is a fault of the program and could be.
fn recorded(problem: Problem, faults: &FaultLog, trail: &Trail, words: &Words) -> Problem {
    let detail = problem.args.iter().find(|(name, _)| *name == "detail").map(|(_, detail)| detail.clone());
    let Some(place) = detail.filter(|_| problem.key == launch::FAULT) else { return problem };
    let log = faults.note(&Fault { part: "window".to_owned(), place, is_unsaid: true }, trail, words);
    log.map_or(problem, |log| Problem::new(Kind::Internal, "launch-fault-noted").with("log", log.display()))
}

/// The doors to the real world.
#[expect(clippy::disallowed_methods, reason = "the window asks for the day by this door")]
fn doors(ctx: &egui::Context, trail: &Trail) -> Doors {
    let ctx = ctx.clone();
    Doors {
        today: || jiff::Zoned::now().date(),
        jobs: Jobs::new(Arc::new(move || ctx.request_repaint())),
        picker: Picker::system(),
        opener: Opener::System,
        clipboard: Clipboard::system(),
        displays: Displays::system(),
        settings: SettingsStore::of_user(),
        recovery: RecoveryStore::of_user(),
        faults: FaultLog::of_user(),
        trail: trail.clone(),
    }
}
