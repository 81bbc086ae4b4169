//! Hands a file that was made to the program that the system has for it: the one place where another program is started,
//! and only when a person asks.

#[cfg(windows)]
mod windows;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use crate::problem::{Kind, Problem};

/// Opens files by other programs.
#[derive(Clone)]
pub enum Opener {
    /// By the program that the system has for them.
    System,
    /// Takes note of them and opens none, for tests.
    Noted(Arc<Mutex<Vec<PathBuf>>>),
}

impl Opener {
    /// Opens `path`, and waits until the system has taken it over; to be called in the background.
    pub fn open(&self, path: &Path) -> Result<(), Problem> {
        let failed =
            |error: &io::Error| Problem::new(Kind::Unreadable, "window-not-opened").because(error).in_file(path);
        // What was moved or deleted since is told as such, and nothing else is opened in its place.
        let path = path.canonicalize().map_err(|error| failed(&error))?;
        match self {
            Opener::System => hand_over(&path).map_err(|error| failed(&error)),
            Opener::Noted(paths) => {
                paths.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(path);
                Ok(())
            }
        }
    }
}

#[cfg(windows)]
fn hand_over(path: &Path) -> io::Result<()> {
    windows::hand_over(path)
}

/// The path is whole, so that no part of its name is taken for an option.
#[cfg(not(windows))]
fn hand_over(path: &Path) -> io::Result<()> {
    use std::process::{Command, Stdio};

    const PROGRAM: &str = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    let mut command = Command::new(PROGRAM);
    command.arg(path).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    if command.status()?.success() { Ok(()) } else { Err(io::ErrorKind::Unsupported.into()) }
}
