//! Panics and errors of the libraries while there is a window: kept for a sentence, and never printed.

use std::panic::{self, PanicHookInfo};
use std::sync::Mutex;

use log::{LevelFilter, Log, Metadata, Record};

use crate::jobs::panics::{self, Panic};

/// The last error that a library logged: eframe hands out by no other way why it gave up.
static LOGGED: Mutex<String> = Mutex::new(String::new());

/// By which eframe begins when it gives up.
const PREFIX: &str = "Exiting because of error: ";

/// While it lives, panics and logged errors are kept and not printed.
pub(super) struct Quiet {
    before: Option<Hook>,
}

type Hook = Box<dyn Fn(&PanicHookInfo<'_>) + Send + Sync + 'static>;

impl Quiet {
    pub fn keep() -> Self {
        let before = panic::take_hook();
        panic::set_hook(Box::new(panics::note));
        // Another logger may be there already: then the detail is missing, and nothing else.
        if log::set_logger(&Ear).is_ok() {
            log::set_max_level(LevelFilter::Error);
        }
        Quiet { before: Some(before) }
    }
}

impl Drop for Quiet {
    fn drop(&mut self) {
        log::set_max_level(LevelFilter::Off);
        if let Some(before) = self.before.take() {
            panic::set_hook(before);
        }
    }
}

/// What the panic said that was just caught on this thread, and where it was.
pub(super) fn taken() -> String {
    caught().said
}

/// The panic that was just caught on this thread.
pub(super) fn caught() -> Caught {
    let panic = panics::of_this_thread();
    Caught {
        said: panic.as_ref().map(ToString::to_string).unwrap_or_default(),
        record: panic.as_ref().map(Panic::record).unwrap_or_default(),
    }
}

/// A panic, as text.
#[derive(Clone, Debug, Default)]
pub(super) struct Caught {
    /// All that it said: for what a library gives up with.
    pub said: String,
    /// What of that anybody may hand on: for a fault of our own.
    pub record: String,
}

/// The last error that was logged since this was asked, without what eframe says before every one.
pub(super) fn logged() -> String {
    let said = LOGGED.lock().map(|mut said| std::mem::take(&mut *said)).unwrap_or_default();
    said.strip_prefix(PREFIX).unwrap_or(&said).to_owned()
}

struct Ear;

impl Log for Ear {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.level() <= log::Level::Error
    }

    fn log(&self, record: &Record<'_>) {
        if self.enabled(record.metadata())
            && let Ok(mut said) = LOGGED.lock()
        {
            *said = record.args().to_string();
        }
    }

    fn flush(&self) {}
}
