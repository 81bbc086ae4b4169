//! What lies in folders and is nobody's sheet or assessment, told by its name: what the system keeps there, what programs
//! put beside a file that is open in them, and what Shirube itself keeps beside an assessment.

use std::path::Path;

use crate::assessment::file::BACKUP;

/// Files of the system and of file managers, in small letters.
const SYSTEM_FILES: [&str; 7] =
    ["thumbs.db", "ehthumbs.db", "desktop.ini", ".ds_store", ".directory", ".localized", "icon\r"];

/// Folders of the system and of storage on the network: bins, indexes, earlier states of everything.
const SYSTEM_FOLDERS: [&str; 14] = [
    "$recycle.bin",
    "#recycle",
    "#snapshot",
    ".fseventsd",
    ".git",
    ".snapshot",
    ".snapshots",
    ".spotlight-v100",
    ".temporaryitems",
    ".trashes",
    "@eadir",
    "__macosx",
    "system volume information",
    "~snapshot",
];

/// Whether the file at `path`, found in a folder, is none that people put there.
pub fn is_aside(path: &Path) -> bool {
    is_of_system(path) || is_lock(path) || is_own(&name(path))
}

/// Whether it is a file of the system, which nobody means even where it is named.
pub fn is_of_system(path: &Path) -> bool {
    let name = name(path);
    // A Mac keeps what other disks have no room for in a file of this name beside each file.
    SYSTEM_FILES.contains(&name.as_str()) || name.starts_with("._")
}

/// Whether a folder found in a folder is one of the system, which nobody puts sheets in.
pub fn is_folder_of_system(path: &Path) -> bool {
    let name = name(path);
    SYSTEM_FOLDERS.contains(&name.as_str()) || name.starts_with(".trash-")
}

/// What spreadsheet programs put beside a file that is open in them.
pub fn is_lock(path: &Path) -> bool {
    let name = name(path);
    name.starts_with("~$") || (name.starts_with(".~lock.") && name.ends_with('#'))
}

/// What Shirube keeps beside an assessment: its backup, recovery copies, locks, and what a save that was killed left.
fn is_own(name: &str) -> bool {
    let is_hidden = name.starts_with('.');
    name.ends_with(&format!(".ron{BACKUP}"))
        || (is_hidden && (name.contains(".recovery") || name.ends_with(".lock")))
        || (name.starts_with(".shirube-") && name.ends_with(".tmp"))
}

/// The name of a file in small letters, as most systems tell it from others.
fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().to_lowercase()
}
