//! Where settings lie: where they outlive a log-off that wipes the local profile.
//!
//! A person's own folder, Documents or else the profile, holds all of them. Beside the program, where that can be written,
//! lies the same once more **without the files opened last**: on a share others would read there what somebody works on.
//! Each person has a file of their own there, for many may start the same program. Whether a place can be written is found
//! out by writing; the safe way leaves nothing behind where it can't. What was written last is read.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::Settings;
use super::kept::{damaged, parse, text};
use crate::assessment::file::read_bounded;
use crate::assessment::safe_write;
use crate::bounds::settings;
use crate::problem::{Kind, Problem};

/// The file in a person's own folder, and that folder where there are others around it.
const NAME: &str = "settings.ron";
const FOLDER: &str = "Shirube";

/// The folder beside the program, and how the files in it end: not like an assessment, which people would try to open.
const BESIDE: &str = "shirube-settings";
const ENDING: &str = ".settings";

/// Characters of a person's name; a longer one has no file beside the program.
const LONGEST_NAME: usize = 100;

/// Reads and writes settings.
#[derive(Clone, Debug, Default)]
pub struct SettingsStore {
    beside: Option<Beside>,
    /// Folders that are the person's own: the first that can be written holds the file.
    own: Vec<PathBuf>,
}

/// A person's place beside the program.
#[derive(Clone, Debug)]
struct Beside {
    folder: PathBuf,
    name: String,
}

/// What can't be remembered, and why.
#[derive(Clone, Debug, PartialEq)]
pub enum Unkept {
    /// None of it.
    All(Problem),
    /// The files opened last; the rest lies beside the program.
    Recent(Problem),
}

/// A file that is there.
struct Found {
    settings: Settings,
    problem: Option<Problem>,
    written: Option<SystemTime>,
}

/// Folders that are the own of the person at this PC, best first: the first that can be written is taken.
pub(in crate::session) fn own_folders() -> impl Iterator<Item = PathBuf> {
    let documents = dirs::document_dir().filter(|folder| folder.is_dir());
    [documents, dirs::config_dir()].into_iter().flatten().map(|folder| folder.join(FOLDER))
}

impl SettingsStore {
    /// Those of the person at this PC.
    pub fn of_user() -> Self {
        let program = std::env::current_exe().ok();
        let program = program.as_deref().and_then(Path::parent).map(Path::to_owned);
        SettingsStore { own: own_folders().collect(), ..SettingsStore::default() }.with_program(program, &person())
    }

    /// In `folder` alone.
    pub fn in_folder(folder: PathBuf) -> Self {
        SettingsStore::in_folders([folder])
    }

    /// In the first of `own` that can be written.
    pub fn in_folders(own: impl IntoIterator<Item = PathBuf>) -> Self {
        SettingsStore { beside: None, own: own.into_iter().collect() }
    }

    /// In no folder: always defaults, and nothing is kept.
    pub fn nowhere() -> Self {
        SettingsStore::default()
    }

    /// Beside the program in `folder` as well, for the person called `name`; not where nobody knows who that is.
    pub fn with_program(self, folder: Option<PathBuf>, name: &str) -> Self {
        let has_name = !name.is_empty() && name.chars().count() <= LONGEST_NAME;
        let beside =
            folder.filter(|_| has_name).map(|folder| Beside { folder: folder.join(BESIDE), name: file_name(name) });
        SettingsStore { beside, ..self }
    }

    /// The settings that were written last, as far as they can be read, and the problem why not all could; no file is no
    /// problem.
    pub fn read(&self) -> (Settings, Option<Problem>) {
        let (found, unread) = self.found();
        found.map_or((Settings::default(), unread), |found| (found.settings, found.problem))
    }

    /// Makes `change` in what lies there now, so that what another window has written since stays, and in `settings`.
    pub fn change(&self, settings: &mut Settings, change: impl Fn(&mut Settings)) -> Result<(), Unkept> {
        change(settings);
        match self.found() {
            (Some(Found { settings: mut latest, problem: None, .. }), _) => {
                change(&mut latest);
                self.write(&latest)
            }
            _ => self.write(settings),
        }
    }

    /// Writes `settings`; folders are made where they are missing. Without any folder nothing is done.
    pub fn write(&self, settings: &Settings) -> Result<(), Unkept> {
        let beside = self.beside.as_ref().is_some_and(|beside| beside.write(settings).is_ok());
        let mut why = None;
        for folder in &self.own {
            match write_own(folder, settings) {
                Ok(()) => return Ok(()),
                Err(problem) => why = why.or(Some(problem)),
            }
        }
        match why {
            None => Ok(()),
            Some(why) => Err(if beside { Unkept::Recent(why) } else { Unkept::All(why) }),
        }
    }

    /// What was written last, with the files opened last as they stand in the own file that was; or why none can be read.
    fn found(&self) -> (Option<Found>, Option<Problem>) {
        let mut unread = None;
        let mut latest = |paths: &mut dyn Iterator<Item = PathBuf>| {
            let mut latest: Option<Found> = None;
            for path in paths {
                match find(&path) {
                    Ok(Some(found)) if latest.as_ref().is_none_or(|other| found.written > other.written) => {
                        latest = Some(found);
                    }
                    Ok(_) => {}
                    Err(problem) => unread = unread.take().or(Some(problem)),
                }
            }
            latest
        };
        let own = latest(&mut self.own.iter().map(|folder| folder.join(NAME)));
        let beside = latest(&mut self.beside.iter().map(Beside::path));
        let found = match (own, beside) {
            (Some(own), Some(beside)) if beside.written > own.written => {
                Some(Found { settings: Settings { recent: own.settings.recent, ..beside.settings }, ..beside })
            }
            (None, Some(beside)) => Some(Found { settings: nothing_opened(&beside.settings), ..beside }),
            (own, _) => own,
        };
        (found, unread)
    }
}

impl Beside {
    fn path(&self) -> PathBuf {
        self.folder.join(&self.name)
    }

    /// The folder is made with the file in it, or not at all.
    fn write(&self, settings: &Settings) -> Result<(), Problem> {
        let path = self.path();
        let text = text_of(&nothing_opened(settings), &path)?;
        if !self.folder.is_dir() && safe_write::write_folder(&self.folder, &[(&self.name, text.as_bytes())]).is_ok() {
            return Ok(());
        }
        safe_write::write_atomically(&path, text.as_bytes())
    }
}

fn write_own(folder: &Path, settings: &Settings) -> Result<(), Problem> {
    let path = folder.join(NAME);
    let text = text_of(settings, &path)?;
    fs::create_dir_all(folder).map_err(|error| safe_write::write_problem(&error, folder))?;
    safe_write::write_atomically(&path, text.as_bytes())
}

fn text_of(settings: &Settings, path: &Path) -> Result<String, Problem> {
    text(settings)
        .map_err(|detail| Problem::new(Kind::Internal, "settings-not-written").with("detail", detail).in_file(path))
}

/// `settings` as others may read them.
fn nothing_opened(settings: &Settings) -> Settings {
    Settings { recent: Vec::new(), ..settings.clone() }
}

/// The file at `path`, if there is one.
fn find(path: &Path) -> Result<Option<Found>, Problem> {
    let (settings, problem) = match read_bounded(path, settings::BYTES) {
        Ok(bytes) => parse(&bytes, path),
        Err(problem) if problem.key == "file-missing" => return Ok(None),
        Err(problem) if problem.kind == Kind::Damaged => (Settings::default(), Some(damaged(path))),
        Err(problem) => return Err(problem),
    };
    let written = path.metadata().and_then(|there| there.modified()).ok();
    Ok(Some(Found { settings, problem, written }))
}

/// What the system calls the person; empty where it does not say. On Windows two domains may have people of one name.
fn person() -> String {
    let of = |name: &str| std::env::var(name).ok().filter(|value| !value.trim().is_empty());
    let Some(user) = ["USERNAME", "USER", "LOGNAME"].into_iter().find_map(of) else { return String::new() };
    // Neither may have this sign in it.
    of("USERDOMAIN").filter(|_| cfg!(windows)).map_or_else(|| user.clone(), |domain| format!("{user}@{domain}"))
}

/// `name` as a file may be called everywhere: no two names become one.
fn file_name(name: &str) -> String {
    let mut safe = String::new();
    for c in name.chars() {
        if c.is_control() || "<>:\"/\\|?*%".contains(c) {
            safe += &format!("%{:02x}", u32::from(c));
        } else {
            safe.push(c);
        }
    }
    safe + ENDING
}
