//! Opens the window of this program, with the real world behind its doors.

use std::sync::Arc;

use eframe::egui;

use crate::assessment::file::RecoveryStore;
use crate::catalogue;
use crate::cli::{Shown, Start, system_locale};
use crate::i18n::Words;
use crate::jobs::Jobs;
use crate::problem::Problem;
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
    launch::run(&words, settings.window, |cc| {
        watched(App::new(&cc.egui_ctx, catalogue::built_in(), doors(&cc.egui_ctx), start.clone()))
    })
}

/// The doors to the real world.
#[expect(clippy::disallowed_methods, reason = "the window asks for the day by this door")]
fn doors(ctx: &egui::Context) -> Doors {
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
    }
}
