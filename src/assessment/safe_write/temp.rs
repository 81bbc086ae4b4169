//! The temporary file that is filled beside a target, and what becomes of those that a killed program left.
//!
//! A temporary file is locked as long as its writer lives: one whose lock is free was left behind and may go. Where there
//! are no locks nothing is cleared. One that is kept on purpose, since it holds somebody's work, gets another name.

use std::fs::{File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::{NamedTempFile, TempPath};

use super::fault::is_synced;
use super::lock;
use super::retry::opening;
use super::rights::{Access, Rights};
use super::target::folder_of;
use crate::assessment::same_file::is_at;

const PREFIX: &str = ".shirube-";
const SUFFIX: &str = ".tmp";
/// Ends the name of a folder that is filled aside.
pub(super) const FOLDER_SUFFIX: &str = ".folder";
/// Ends the name of an assessment's lock.
const LOCK_SUFFIX: &str = ".ron.lock";
/// Letters and digits between them.
const RANDOM: usize = 6;

/// Tries until one is made that nobody is just clearing away.
const TRIES: usize = 20;

/// Names that are tried for what is kept.
const KEPT_NAMES: usize = 99;

/// A file beside its target, filled and on the disk.
pub(super) struct Temp {
    /// Holds the lock.
    pub file: File,
    pub path: TempPath,
    /// The disk was asked to keep it.
    pub is_synced: bool,
}

/// The call that failed; the same error means something else in each.
#[derive(Debug)]
pub(super) enum Fault {
    Making(io::Error),
    Filling(io::Error),
    /// Somebody who could read or write the file would not any more.
    RightsLost,
}

/// A file beside `target` that holds `bytes`. At no moment may anybody read it who may not read what it is to be.
pub(super) fn fill(target: &Path, bytes: &[u8], access: Access<'_>) -> Result<Temp, Fault> {
    let wanted = Rights::wanted(target, access).map_err(Fault::Making)?;
    let temp = opening(|| create(target, wanted.is_ordinary())).map_err(Fault::Making)?;
    let (mut file, path) = temp.into_parts();
    if !wanted.give(&file, &path).map_err(Fault::Filling)? {
        return Err(Fault::RightsLost);
    }
    let is_synced = write_out(&mut file, bytes).map_err(Fault::Filling)?;
    Ok(Temp { file, path, is_synced })
}

/// Writes all of it; says whether the disk was asked to keep it.
pub(super) fn write_out(file: &mut File, bytes: &[u8]) -> io::Result<bool> {
    file.write_all(bytes)?;
    file.flush()?;
    is_synced(file.sync_all())
}

fn create(target: &Path, is_ordinary: bool) -> io::Result<NamedTempFile<File>> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX).suffix(SUFFIX).rand_bytes(RANDOM);
    for _ in 0..TRIES {
        let temp = builder.make_in(folder_of(target), |path| open_new(path, is_ordinary))?;
        match temp.as_file().try_lock() {
            // Somebody who clears up was quicker than the lock.
            Ok(()) if !is_at(temp.as_file(), temp.path()).unwrap_or(true) => {}
            Err(TryLockError::WouldBlock) => {}
            Ok(()) | Err(TryLockError::Error(_)) => return Ok(temp),
        }
    }
    Err(io::ErrorKind::ResourceBusy.into())
}

/// A new file, ordinary or its owner's alone.
fn open_new(path: &Path, is_ordinary: bool) -> io::Result<File> {
    let mut options = File::options();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(if is_ordinary { 0o666 } else { 0o600 });
    }
    let _ = is_ordinary;
    options.open(path)
}

/// Leaves `path` under a name that people see, beside `target`: `診断.unsaved.ron`. One that already holds the same is
/// enough.
pub(super) fn keep(path: TempPath, target: &Path, bytes: &[u8]) -> Option<PathBuf> {
    let mut path = path;
    for n in 1..=KEPT_NAMES {
        let kept = kept_name(target, n);
        match path.persist_noclobber(&kept) {
            Ok(()) => return Some(kept),
            Err(failed) if failed.error.kind() == io::ErrorKind::AlreadyExists => {
                let is_same_size =
                    kept.metadata().is_ok_and(|there| there.is_file() && there.len() == bytes.len() as u64);
                if is_same_size && std::fs::read(&kept).is_ok_and(|there| there == bytes) {
                    return Some(kept);
                }
                path = failed.path;
            }
            // As it is, then.
            Err(failed) => return failed.path.keep().ok(),
        }
    }
    path.keep().ok()
}

fn kept_name(target: &Path, n: usize) -> PathBuf {
    let number = if n == 1 { String::new() } else { format!("-{n}") };
    let ending = target.extension().map(|ending| format!(".{}", ending.to_string_lossy())).unwrap_or_default();
    super::target::beside(&target.with_extension(""), "", &format!(".unsaved{number}{ending}"))
}

/// Removes what killed programs left in the folder of `path`: temporary files and folders and locks of Shirube's that no
/// living program holds. What can't be told or removed stays.
pub fn clear_leftovers(path: &Path) {
    lock::clear(path);
    clear_folder(folder_of(path));
}

/// The same, for all of `folder`.
pub fn clear_folder(folder: &Path) {
    let Ok(entries) = folder.read_dir() else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let Some(name) = name.to_str() else { continue };
        // A link is none of ours, whatever its name.
        let Ok(kind) = entry.file_type() else { continue };
        if kind.is_file() && name.starts_with('.') && name.ends_with(LOCK_SUFFIX) {
            lock::clear_at(&entry.path());
        } else if kind.is_file() && is_ours(name, SUFFIX) {
            clear(&entry.path(), |path| std::fs::remove_file(path));
        } else if kind.is_dir() && is_ours(name, FOLDER_SUFFIX) {
            clear(&entry.path(), |path| std::fs::remove_dir_all(path));
        }
    }
}

fn is_ours(name: &str, suffix: &str) -> bool {
    let random = name.strip_prefix(PREFIX).and_then(|rest| rest.strip_suffix(suffix));
    random.is_some_and(|random| random.len() == RANDOM && random.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// Removes what is at `path` if its lock is free.
fn clear(path: &Path, remove: impl Fn(&Path) -> io::Result<()>) {
    // On Windows a folder can't be opened like this, and stays.
    let Ok(file) = File::open(path) else { return };
    if file.try_lock().is_ok() && is_at(&file, path).unwrap_or(false) {
        // On Windows a file that is open may not go at once, but goes.
        let _ = remove(path);
    }
}

/// A folder that is filled aside, as long as its writer lives.
pub(super) struct TempFolder {
    pub folder: tempfile::TempDir,
    /// Holds the lock, where folders have locks.
    _lock: Option<File>,
}

pub(super) fn create_folder(target: &Path) -> io::Result<TempFolder> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX).suffix(FOLDER_SUFFIX).rand_bytes(RANDOM);
    let folder = builder.tempdir_in(folder_of(target))?;
    let lock = File::open(folder.path()).ok().filter(|lock| lock.try_lock().is_ok());
    Ok(TempFolder { folder, _lock: lock })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_nobody_writes_is_cleared() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let target = at("診断.ron");
        let Ok(living) = fill(&target, b"half", Access::Own) else { panic!("a file can be made") };
        let living_folder = create_folder(&target).unwrap();
        let others = [
            ".shirube-abc12.tmp",
            ".shirube-abc1234.tmp",
            ".shirube-abc-12.tmp",
            ".shirube-abc123.tmp.bak",
            "shirube-abc123.tmp",
            ".診断.ron.bak",
            "診断.unsaved.ron",
            ".theirs.lock",
            "診断.ron.lock",
        ];
        let left = [".shirube-abc123.tmp", ".shirube-ZZZZZZ.tmp", ".診断.ron.lock", ".別の診断.ron.lock"];
        for name in others {
            std::fs::write(at(name), "x").unwrap();
        }
        for name in left {
            std::fs::write(at(name), "").unwrap();
        }
        std::fs::create_dir(at(".shirube-dir123.folder")).unwrap();
        std::fs::write(at(".shirube-dir123.folder").join("a"), "a").unwrap();
        std::fs::create_dir(at(".shirube-dir123.tmp")).unwrap();
        clear_leftovers(&target);
        for name in others.iter().chain([&".shirube-dir123.tmp"]) {
            assert!(at(name).exists(), "{name} is not ours to remove");
        }
        for name in left {
            assert!(!at(name).exists(), "{name} was left");
        }
        assert_eq!(at(".shirube-dir123.folder").exists(), cfg!(windows));
        assert!(living.path.exists() && living_folder.folder.path().exists(), "what is being written stays");
    }

    #[test]
    fn what_is_kept_has_a_name_of_its_own() {
        let check =
            |target: &str, n: usize, expected: &str| assert_eq!(kept_name(Path::new(target), n), Path::new(expected));
        check("課/診断.ron", 1, "課/診断.unsaved.ron");
        check("診断.ron", 2, "診断.unsaved-2.ron");
        check("診断", 1, "診断.unsaved");
        let long = format!("{}.ron", "あ".repeat(83));
        assert!(kept_name(Path::new(&long), 1).file_name().unwrap().len() <= 255);
    }
}
