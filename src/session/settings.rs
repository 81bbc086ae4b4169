//! What the program remembers between runs: language, look, and the files opened last.
//!
//! Lives in the user's configuration folder. Nothing depends on it: where it can't be read there are defaults, where it
//! can't be written the program goes on without.

use std::fs;
use std::path::{Path, PathBuf, absolute};

use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};

use crate::assessment::file::read_bounded;
use crate::assessment::safe_write;
use crate::i18n::Locale;
use crate::problem::{Kind, Problem};

/// Files that are remembered.
pub const MOST_RECENT: usize = 10;

/// How large everything may be drawn, in percent.
pub const SCALES: [u16; 5] = [100, 125, 150, 175, 200];

/// The version that is written, and the newest that is read.
const VERSION: u64 = 1;

/// Bytes of the file.
const MOST_BYTES: usize = 256 * 1024;

/// Characters of a path.
const LONGEST_PATH: usize = 4_096;

const NAME: &str = "settings.ron";

/// What is remembered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// None where it follows the PC.
    pub locale: Option<Locale>,
    pub theme: Theme,
    /// One of [`SCALES`].
    pub scale_percent: u16,
    /// Absolute, the latest first, each once, at most [`MOST_RECENT`].
    pub recent: Vec<PathBuf>,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Theme {
    /// As the PC has it.
    #[default]
    System,
    Light,
    Dark,
}

/// Reads and writes settings in one folder.
#[derive(Clone, Debug)]
pub struct SettingsStore {
    folder: Option<PathBuf>,
}

/// The file as it is written; every value may be missing or be something else.
#[derive(Serialize, Deserialize)]
#[serde(rename = "Settings")]
struct Kept {
    version: u64,
    #[serde(default)]
    locale: Option<String>,
    #[serde(default)]
    theme: Option<String>,
    #[serde(default)]
    scale_percent: Option<u64>,
    #[serde(default)]
    recent: Vec<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Settings { locale: None, theme: Theme::default(), scale_percent: SCALES[0], recent: Vec::new() }
    }
}

impl Settings {
    /// Puts `path` at the front of the files opened last.
    pub fn remember(&mut self, path: &Path) {
        let path = absolute(path).unwrap_or_else(|_| path.to_owned());
        self.forget(&path);
        self.recent.insert(0, path);
        self.recent.truncate(MOST_RECENT);
    }

    /// Takes `path` out of the files opened last.
    pub fn forget(&mut self, path: &Path) {
        self.recent.retain(|there| there != path);
    }
}

impl Theme {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Theme; 3] = [Theme::System, Theme::Light, Theme::Dark];

    /// Its name in the file and in keys of texts.
    pub const fn id(self) -> &'static str {
        match self {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }
}

impl SettingsStore {
    /// In the user's configuration folder.
    pub fn of_user() -> Self {
        SettingsStore { folder: dirs::config_dir().map(|folder| folder.join("Shirube")) }
    }

    /// In `folder`.
    pub fn in_folder(folder: PathBuf) -> Self {
        SettingsStore { folder: Some(folder) }
    }

    /// In no folder: always defaults, and nothing is kept.
    pub fn nowhere() -> Self {
        SettingsStore { folder: None }
    }

    /// The settings as far as they can be read, and the problem why not all could; no file is no problem.
    pub fn read(&self) -> (Settings, Option<Problem>) {
        let Some(path) = self.path() else { return (Settings::default(), None) };
        match read_bounded(&path, MOST_BYTES) {
            Ok(bytes) => parse(&bytes, &path),
            Err(problem) if problem.key == "file-missing" => (Settings::default(), None),
            Err(problem) if problem.kind == Kind::Damaged => (Settings::default(), Some(damaged(&path))),
            Err(problem) => (Settings::default(), Some(problem)),
        }
    }

    /// Writes `settings`; the folder is made where it is missing. Without any folder nothing is done.
    pub fn write(&self, settings: &Settings) -> Result<(), Problem> {
        let (Some(folder), Some(path)) = (&self.folder, self.path()) else { return Ok(()) };
        let text = text(settings).map_err(|detail| {
            Problem::new(Kind::Internal, "settings-not-written").with("detail", detail).in_file(&path)
        })?;
        fs::create_dir_all(folder).map_err(|error| safe_write::write_problem(&error, folder))?;
        safe_write::write_atomically(&path, text.as_bytes())
    }

    fn path(&self) -> Option<PathBuf> {
        self.folder.as_ref().map(|folder| folder.join(NAME))
    }
}

fn options() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

fn text(settings: &Settings) -> Result<String, ron::Error> {
    let kept = Kept {
        version: VERSION,
        locale: settings.locale.map(|locale| locale.code().to_owned()),
        theme: Some(settings.theme.id().to_owned()),
        scale_percent: Some(settings.scale_percent.into()),
        // A path that is not text can't stand in a text file.
        recent: settings.recent.iter().filter_map(|path| path.to_str().map(str::to_owned)).collect(),
    };
    let pretty = PrettyConfig::default().new_line("\n").struct_names(false);
    options().to_string_pretty(&kept, pretty).map(|text| text + "\n")
}

fn parse(bytes: &[u8], path: &Path) -> (Settings, Option<Problem>) {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let kept = std::str::from_utf8(bytes).ok().and_then(|text| options().from_str::<Kept>(text).ok());
    let Some(kept) = kept else { return (Settings::default(), Some(damaged(path))) };
    if kept.version > VERSION {
        return (Settings::default(), Some(Problem::new(Kind::Newer, "settings-newer").in_file(path)));
    }
    let (settings, is_whole) = checked(kept);
    (settings, (!is_whole).then(|| damaged(path)))
}

/// What can be used of `kept`, and whether that is all of it.
fn checked(kept: Kept) -> (Settings, bool) {
    let mut settings = Settings::default();
    let mut is_whole = kept.version == VERSION;
    if let Some(code) = kept.locale {
        settings.locale = code.parse().ok();
        is_whole &= settings.locale.is_some();
    }
    if let Some(id) = kept.theme {
        let theme = Theme::ALL.into_iter().find(|theme| theme.id() == id);
        settings.theme = theme.unwrap_or_default();
        is_whole &= theme.is_some();
    }
    if let Some(percent) = kept.scale_percent {
        let scale = SCALES.into_iter().find(|scale| u64::from(*scale) == percent);
        settings.scale_percent = scale.unwrap_or(SCALES[0]);
        is_whole &= scale.is_some();
    }
    // Backwards, for remembering puts each in front.
    for path in kept.recent.iter().take(MOST_RECENT).rev() {
        let path = Path::new(path);
        if path.is_absolute() && path.as_os_str().len() <= LONGEST_PATH {
            settings.remember(path);
        } else {
            is_whole = false;
        }
    }
    is_whole &= kept.recent.len() <= MOST_RECENT;
    (settings, is_whole)
}

fn damaged(path: &Path) -> Problem {
    Problem::new(Kind::Damaged, "settings-damaged").in_file(path)
}
