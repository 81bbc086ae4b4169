//! The record of faults: what those who make the program need of a fault of its own, in a small file where people find it.
//!
//! It says when, which version on which system, where in the source, and what was asked for last by the names of commands.
//! No answer, note, name or path is in it: what a panic said is left out, for it may quote what somebody typed.

use std::collections::VecDeque;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;

use super::settings::own_folders;
use crate::assessment::file::read_bounded;
use crate::assessment::safe_write;
use crate::i18n::Words;
use crate::problem::{quoted, visible};

/// The file.
pub const NAME: &str = "fault-log.txt";

/// Faults that are kept, the oldest going first.
pub const MOST: usize = 20;

/// Commands that are kept of what was asked for before a fault.
pub const LATEST: usize = 12;

/// Characters of what was going on, and of a place.
const LONGEST: usize = 120;

/// Characters of the name of a command.
const LONGEST_NAME: usize = 40;

/// Bytes of a file; what is larger is none of ours.
const MOST_BYTES: usize = 64 * 1024;

/// The first line, by which a file is known for one.
const MARK: &str = "shirube fault-log 1";

/// How an entry begins.
const ENTRY: &str = "\n\ntime: ";

/// The line of an entry that is to be said when the window comes up next.
const UNSAID: &str = "\nunsaid";

/// A fault of the program.
#[derive(Clone, Debug)]
pub struct Fault {
    /// What was going on: the window, a command, work in the background.
    pub part: String,
    /// Where in the source.
    pub place: String,
    /// Whether it is to be said when the window comes up next: it ended, and what was said then may have been heard by
    /// nobody.
    pub is_unsaid: bool,
}

/// What was asked for last, by the names of commands. A clone is the same trail.
#[derive(Clone, Debug, Default)]
pub struct Trail(Arc<Mutex<VecDeque<String>>>);

impl Trail {
    /// Takes note that `command` was asked for.
    pub fn note(&self, command: String) {
        let mut latest = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if latest.len() == LATEST {
            latest.pop_front();
        }
        latest.push_back(command);
    }

    fn list(&self) -> String {
        let latest = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        latest.iter().map(|name| quoted(name, LONGEST_NAME)).collect::<Vec<_>>().join(" ")
    }
}

/// Writes and reads the record.
#[derive(Clone, Debug)]
pub struct FaultLog {
    /// The first that can be written holds the file.
    folders: Vec<PathBuf>,
    now: fn() -> Timestamp,
}

impl FaultLog {
    /// That of the person at this PC: beside the settings.
    #[expect(clippy::disallowed_methods, reason = "a record says when it was made, whatever day is asked for")]
    pub fn of_user() -> Self {
        FaultLog { folders: own_folders().collect(), now: Timestamp::now }
    }

    /// In `folder` alone, by this clock.
    pub fn in_folder(folder: PathBuf, now: fn() -> Timestamp) -> Self {
        FaultLog { folders: vec![folder], now }
    }

    /// Adds `fault`, before which there was `trail`; gives back where it lies, unless it can't be written anywhere.
    pub fn note(&self, fault: &Fault, trail: &Trail, words: &Words) -> Option<PathBuf> {
        let entry = self.entry(fault, trail);
        self.folders.iter().map(|folder| folder.join(NAME)).find(|path| {
            let Ok(mut entries) = entries(path) else { return false };
            entries.push(entry.clone());
            write(path, &entries, words)
        })
    }

    /// The records with a fault that was not said yet; from now on they are.
    pub fn take_unsaid(&self, words: &Words) -> Vec<PathBuf> {
        let paths = self.folders.iter().map(|folder| folder.join(NAME));
        let is_unsaid = |path: &PathBuf| {
            let entries = entries(path).unwrap_or_default();
            let said: Vec<String> = entries.iter().map(|entry| entry.replace(UNSAID, "")).collect();
            // What can't be written would be said at every start from now on.
            said != entries && write(path, &said, words)
        };
        paths.filter(is_unsaid).collect()
    }

    fn entry(&self, fault: &Fault, trail: &Trail) -> String {
        let (os, arch) = (std::env::consts::OS, std::env::consts::ARCH);
        let time = (self.now)().strftime("%Y-%m-%d %H:%M:%S UTC");
        let version = env!("CARGO_PKG_VERSION");
        let (part, place) = (quoted(&fault.part, LONGEST), quoted(&fault.place, LONGEST));
        let before = trail.list();
        let unsaid = if fault.is_unsaid { UNSAID } else { "" };
        format!("{time}\nversion: {version}\nsystem: {os} {arch}\nin: {part}\nat: {place}\nbefore: {before}{unsaid}")
    }
}

/// The entries of the record at `path`; none where there is no file, an error where it is something else.
fn entries(path: &Path) -> Result<Vec<String>, ()> {
    match read_bounded(path, MOST_BYTES) {
        Ok(bytes) => {
            let text = String::from_utf8(bytes).map_err(drop)?;
            let text = text.strip_prefix(MARK).ok_or(())?;
            Ok(text.split(ENTRY).skip(1).map(|entry| visible_lines(entry.trim_end())).collect())
        }
        Err(problem) if problem.key == "file-missing" => Ok(Vec::new()),
        Err(_) => Err(()),
    }
}

fn visible_lines(text: &str) -> String {
    text.lines().map(visible).collect::<Vec<_>>().join("\n")
}

/// Whether these of them that are kept could be written.
fn write(path: &Path, entries: &[String], words: &Words) -> bool {
    let kept = &entries[entries.len().saturating_sub(MOST)..];
    let entries: String = kept.iter().flat_map(|entry| [ENTRY, entry]).collect();
    let text = format!("{MARK}\n{}{entries}\n", words.format("fault-log-head", &[("most", MOST.into())]));
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).is_ok() && safe_write::write_atomically(path, text.as_bytes()).is_ok()
}
