//! The text of a settings file: written whole, read as far as it can be.

use std::path::Path;

use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};

use super::{MOST_RECENT, SCALES, Settings, Theme, WindowPlace};
use crate::bounds::settings::PATH;
use crate::problem::{Kind, Problem};

/// The version that is written, and the newest that is read.
const VERSION: u64 = 1;

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
    window: Option<WindowPlace>,
    #[serde(default)]
    recent: Vec<String>,
}

fn options() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// The text of a file with `settings`.
pub(super) fn text(settings: &Settings) -> Result<String, ron::Error> {
    let kept = Kept {
        version: VERSION,
        locale: settings.locale.map(|locale| locale.code().to_owned()),
        theme: Some(settings.theme.id().to_owned()),
        scale_percent: Some(settings.scale_percent.into()),
        window: settings.window,
        // A path that is not text can't stand in a text file.
        recent: settings.recent.iter().filter_map(|path| path.to_str().map(str::to_owned)).collect(),
    };
    let pretty = PrettyConfig::default().new_line("\n").struct_names(false);
    options().to_string_pretty(&kept, pretty).map(|text| text + "\n")
}

/// The settings in `bytes`, as far as they can be read, and the problem why not all could.
pub(super) fn parse(bytes: &[u8], path: &Path) -> (Settings, Option<Problem>) {
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
    // Each is named, so that a new one is not written and never read.
    let Kept { version, locale, theme, scale_percent, window, recent } = kept;
    let mut is_whole = version == VERSION;
    if let Some(code) = locale {
        settings.locale = code.parse().ok();
        is_whole &= settings.locale.is_some();
    }
    if let Some(id) = theme {
        let theme = Theme::ALL.into_iter().find(|theme| theme.id() == id);
        settings.theme = theme.unwrap_or_default();
        is_whole &= theme.is_some();
    }
    if let Some(percent) = scale_percent {
        let scale = SCALES.into_iter().find(|scale| u64::from(*scale) == percent);
        settings.scale_percent = scale.unwrap_or(SCALES[0]);
        is_whole &= scale.is_some();
    }
    settings.window = window.filter(WindowPlace::is_sound);
    is_whole &= settings.window == window;
    // Backwards, for remembering puts each in front.
    for path in recent.iter().take(MOST_RECENT).rev() {
        let path = Path::new(path);
        if path.is_absolute() && path.as_os_str().len() <= PATH {
            settings.remember(path);
        } else {
            is_whole = false;
        }
    }
    is_whole &= recent.len() <= MOST_RECENT;
    (settings, is_whole)
}

/// That a part of the file can't be read.
pub(super) fn damaged(path: &Path) -> Problem {
    Problem::new(Kind::Damaged, "settings-damaged").in_file(path)
}
