//! The window. The only module that knows the toolkit.
//!
//! A frame has three phases: logic (finished jobs are taken in, recovery copies written), draw (screens get a read-only
//! [`Context`] and their own view state, and give back commands), apply (`update` turns commands into edits, navigation
//! and jobs).
//!
//! | where | owns |
//! |---|---|
//! | `theme` | looks: colours, type, spacing |
//! | `widgets` | controls that know no screen |
//! | `chart_view` | charts on screen |
//! | `screens/<name>` | what a screen shows and asks for |
//! | `projector` | a screen as a projector needs it |
//! | `shell`, `dialogs` | what stands around a screen, and over it |
//! | `command`, `keys`, `hold`, `update` | behaviour: what can be asked, by which key, and what then happens |
//! | `context`, `derived` | what screens may look at |
//! | `app`, `picker`, `launch` | the frame, the file dialogs of the system, opening the window |
//!
//! Rules (scores, edits, files) are below this module: `scoring`, `assessment`, `session`.

pub mod app;
pub mod chart_view;
pub mod command;
pub mod context;
pub mod derived;
pub mod dialogs;
mod hold;
pub mod keys;
pub mod launch;
pub mod parts;
pub mod picker;
pub mod projector;
pub mod screens;
pub mod shell;
pub mod state;
pub mod theme;
pub mod update;
pub mod widgets;

use std::sync::Arc;

use eframe::egui;

use crate::assessment::file::RecoveryStore;
use crate::catalogue;
use crate::cli::{Shown, Start, system_locale};
use crate::i18n::Words;
use crate::jobs::Jobs;
use crate::problem::Problem;
use crate::session::settings::SettingsStore;
use app::{App, Doors};
use picker::Picker;

/// Opens the window on what the program was started with, and returns when it is closed.
///
/// # Errors
/// Where no window can be opened, or it broke off.
pub fn open(start: &Start) -> Result<Shown, Problem> {
    let words = Words::new(start.lang.unwrap_or_else(system_locale));
    launch::run(&words, |cc| App::new(&cc.egui_ctx, catalogue::built_in(), doors(&cc.egui_ctx), start.clone()))
}

/// The doors to the real world.
fn doors(ctx: &egui::Context) -> Doors {
    let ctx = ctx.clone();
    Doors {
        today: || jiff::Zoned::now().date(),
        jobs: Jobs::new(Arc::new(move || ctx.request_repaint())),
        picker: Picker::system(),
        settings: SettingsStore::of_user(),
        recovery: RecoveryStore::of_user(),
    }
}
