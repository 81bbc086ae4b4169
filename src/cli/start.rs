//! `shirube` without a command: the window, on a file if one is given. Where there is no display, the report of the
//! example, and how to get the window.
//!
//! The window itself is handed in: this module stands below it.

use std::path::{Path, PathBuf};

use clap::Parser;
use clap::error::{ContextKind, ContextValue};

use super::output::Context;
use super::{Exit, example, locales};
use crate::i18n::Locale;
use crate::problem::{Kind, Problem};

/// What the window is started with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Start {
    /// An assessment, or a report that carries one; not yet looked at.
    pub file: Option<PathBuf>,
    /// The language that was asked for, if one was.
    pub lang: Option<Locale>,
}

/// How it went with the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// It was there, and was closed.
    Closed,
    /// There is no display to show it on.
    NoDisplay,
}

/// Opens the window and returns when it is closed.
pub type Window<'a> = &'a dyn Fn(&Start) -> Result<Shown, Problem>;

/// The arguments of a window that is opened on a file; tried where no command fits.
#[derive(Parser)]
#[command(name = "shirube", override_usage = super::USAGE)]
pub(super) struct Opening {
    #[arg(long, value_parser = locales())]
    pub lang: Option<Locale>,

    pub file: PathBuf,
}

/// Whether the word that is no command is meant as a file, and not as a command that was spelt wrong.
pub(super) fn is_file(error: &clap::Error) -> bool {
    let Some(ContextValue::String(word)) = error.get(ContextKind::InvalidSubcommand) else { return false };
    let path = Path::new(word);
    path.components().count() > 1 || path.extension().is_some() || path.exists()
}

/// Opens the window, or does what can be done without one.
pub(super) fn run(start: &Start, window: Window<'_>, context: &mut Context<'_>) -> Exit {
    match (window(start), &start.file) {
        (Ok(Shown::Closed), _) => Exit::Done,
        (Ok(Shown::NoDisplay), None) => match example::run(context) {
            Exit::Done => context.print(&(context.words.get("launch-no-display") + "\n")),
            exit => exit,
        },
        (Ok(Shown::NoDisplay), Some(file)) => context.fail_in_short(&no_display(file)),
        (Err(problem), _) => context.fail_in_short(&problem),
    }
}

fn no_display(file: &Path) -> Problem {
    Problem::new(Kind::Window, "launch-no-display-for-file").in_file(file)
}
