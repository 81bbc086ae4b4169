//! The clipboard of the system, for tables and pictures; text alone is copied by egui. Opened when something is copied
//! first and kept for as long as the program runs: on Linux what was copied goes with it.

use std::borrow::Cow;
use std::sync::{Arc, Mutex, PoisonError};

use arboard::ImageData;

use crate::exchange::CopiedTable;
use crate::problem::{Kind, Problem};
use crate::report::Pixels;

/// Where what is copied goes.
pub enum Clipboard {
    /// To the system's, once it was opened.
    System(Option<arboard::Clipboard>),
    /// Takes note of it, for tests; an error is given back where there is none to take note.
    Noted(Option<Arc<Mutex<Vec<Copied>>>>),
}

/// What was copied.
#[derive(Clone, Debug, PartialEq)]
pub enum Copied {
    Table(CopiedTable),
    Picture(Pixels),
}

impl Clipboard {
    /// That of the system, not opened yet.
    pub fn system() -> Self {
        Clipboard::System(None)
    }

    /// Puts `what` there in place of what was there before.
    pub fn put(&mut self, what: Copied) -> Result<(), Problem> {
        let failed = |error: &dyn std::fmt::Display| {
            Problem::new(Kind::Unwritable, "window-not-copied").with("detail", error.to_string())
        };
        let opened = match self {
            Clipboard::Noted(Some(noted)) => {
                noted.lock().unwrap_or_else(PoisonError::into_inner).push(what);
                return Ok(());
            }
            Clipboard::Noted(None) => return Err(failed(&"-")),
            Clipboard::System(Some(opened)) => opened,
            Clipboard::System(closed) => closed.insert(arboard::Clipboard::new().map_err(|error| failed(&error))?),
        };
        let set = opened.set();
        match what {
            Copied::Table(table) => set.html(table.html(), Some(table.text())),
            Copied::Picture(Pixels { width, height, rgba }) => {
                set.image(ImageData { width: width as usize, height: height as usize, bytes: Cow::Owned(rgba) })
            }
        }
        .map_err(|error| failed(&error))
    }
}
