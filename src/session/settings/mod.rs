//! What the program remembers between runs: language, look, the place of the window, and the files opened last.
//!
//! Nothing depends on it: where it can't be read there are defaults, where it can't be written the program goes on without.
//!
//! | file | owns |
//! |---|---|
//! | `kept` | the text of a settings file |
//! | `store` | where such files lie, which is read and which are written |
//! | `window_place` | where a window stood |

mod kept;
mod store;
mod window_place;

use std::path::{Path, PathBuf, absolute};

use crate::i18n::Locale;

pub(super) use store::own_folders;
pub use store::{SettingsStore, Unkept};
pub use window_place::WindowPlace;

/// Files that are remembered.
pub const MOST_RECENT: usize = 10;

/// How large everything may be drawn, in percent.
pub const SCALES: [u16; 5] = [100, 125, 150, 175, 200];

/// What is remembered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// None where it follows the PC.
    pub locale: Option<Locale>,
    pub theme: Theme,
    /// One of [`SCALES`].
    pub scale_percent: u16,
    /// None where the window was never left anywhere.
    pub window: Option<WindowPlace>,
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

impl Default for Settings {
    fn default() -> Self {
        Settings { locale: None, theme: Theme::default(), scale_percent: SCALES[0], window: None, recent: Vec::new() }
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
