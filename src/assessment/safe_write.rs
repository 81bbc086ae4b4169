//! Writing a file so that at every moment either the old content or the new one is there in full.
//!
//! A temporary file in the same folder is filled, flushed and synced, then renamed over the target. Where another
//! program holds the target, the rename is tried again for a short while. Says nothing about what is written.
//!
//! | file | owns |
//! |---|---|
//! | `target` | where a path leads, names beside a file |
//! | `lock` | one writer at a time |
//! | `temp` | temporary files, and those that were left behind |
//! | `rights`, `access_list` | who may read and write what takes a file's place |
//! | `rename`, `windows` | the last step |
//! | `retry`, `fault` | waiting for what is in the way, and what errors mean |

#![expect(clippy::disallowed_methods, reason = "this is the safe way that others are to take")]

#[cfg(unix)]
mod access_list;
mod fault;
mod lock;
mod rename;
mod retry;
mod rights;
mod target;
mod temp;
#[cfg(windows)]
mod windows;

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

pub use fault::write_problem;
pub use lock::{BUSY, Lock, PATIENCE};
pub(crate) use lock::{Held, Try, take as take_lock};
pub use retry::opening;
pub use rights::Access;
pub use target::target;
pub(crate) use target::{beside, is_free};
pub use temp::{clear_folder, clear_leftovers};

use self::fault::{filling_problem, unwritable};
use self::rename::{Onto, rename};
use self::retry::{WAITS, may_pass, retry};
use self::target::folder_of;
use self::temp::{Fault, Temp, fill};
use crate::problem::{Kind, Problem};

/// Key of the problem that there is a file where a new one was to be made.
pub const EXISTS: &str = "file-exists";

/// Key of the problem that somebody could not read or write the file any more if it were replaced by this user.
pub const RIGHTS_LOST: &str = "file-rights-lost";

/// What may be replaced, decided at the last moment.
#[derive(Clone, Copy)]
pub enum Over<'a> {
    /// Nothing: what comes there at the last moment stays, and is [`EXISTS`].
    Nothing,
    /// Whatever is there.
    Anything,
    /// What is there, if this still says so just before.
    If(&'a dyn Fn() -> Result<(), Problem>),
}

/// What becomes of content that can't be put into its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unplaced {
    /// It can be made again.
    Dropped,
    /// It is somebody's work: it stays beside the file under a name of its own, and the problem says which.
    Kept,
}

/// Content that lies beside its target, on the disk, ready to take its place.
pub struct Staged<'a> {
    target: PathBuf,
    bytes: &'a [u8],
    access: Access<'a>,
    temp: Temp,
}

impl<'a> Staged<'a> {
    /// Fills a file beside `target`, which is what [`target`] gave.
    pub fn fill(target: &Path, bytes: &'a [u8], access: Access<'a>) -> Result<Self, Problem> {
        let temp = fill(target, bytes, access).map_err(|fault| of_fault(&fault, target))?;
        Ok(Staged { target: target.to_owned(), bytes, access, temp })
    }

    /// Puts it into its place; gives back what is to be known of that.
    pub fn place(self, over: Over<'_>, unplaced: Unplaced) -> Result<Vec<Problem>, Problem> {
        if let Over::If(still_may) = over {
            still_may()?;
        }
        let onto = if matches!(over, Over::Nothing) { Onto::Nothing } else { Onto::Anything };
        let Staged { target, bytes, access, temp } = self;
        let (mut temp, mut is_synced) = (temp, None);
        // A second time only where somebody cleared the temporary file away.
        for is_last in [false, true] {
            let is_synced = *is_synced.insert(temp.is_synced);
            let mut path = Some(temp.path);
            // The lock lasts through the rename, except where an open file can't be renamed.
            let file = if cfg!(windows) { None } else { Some(temp.file) };
            let renamed = rename(&mut path, &target, onto, &WAITS);
            drop(file);
            match renamed {
                Ok(has_kept_rights) => {
                    sync_folder(&target);
                    return Ok(remarks(&target, is_synced, has_kept_rights));
                }
                Err(error) if onto == Onto::Nothing && error.kind() == io::ErrorKind::AlreadyExists => {
                    return Err(unwritable(EXISTS, &target));
                }
                Err(error) => {
                    let is_cleared = path.as_ref().is_none_or(|path| is_free(path)) && folder_of(&target).is_dir();
                    if is_last || !is_cleared {
                        return Err(held(&error, path.filter(|_| unplaced == Unplaced::Kept), &target, bytes));
                    }
                }
            }
            temp = fill(&target, bytes, access).map_err(|fault| of_fault(&fault, &target))?;
        }
        Err(unwritable("file-write-failed", &target))
    }
}

/// Puts `bytes` at `path`, over what is there. No backup is made and nothing is compared.
pub fn write_atomically(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    write_with(path, bytes, Access::Own)
}

/// The same, for whom `access` says.
pub fn write_with(path: &Path, bytes: &[u8], access: Access<'_>) -> Result<(), Problem> {
    let target = target(path)?;
    Staged::fill(&target, bytes, access)?.place(Over::Anything, Unplaced::Dropped).map(drop)
}

/// Puts `bytes` at `path`, where nothing may be: what comes there at the last moment stays, and is [`EXISTS`]. Gives back
/// what is to be known of it.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<Vec<Problem>, Problem> {
    if path.symlink_metadata().is_ok_and(|there| !there.is_dir()) {
        return Err(unwritable(EXISTS, path));
    }
    let target = target(path)?;
    Staged::fill(&target, bytes, Access::Own)?.place(Over::Nothing, Unplaced::Dropped)
}

/// Makes the folder `dir`, which may be there and empty, with these files (names with `/` between folders): all of them
/// or, after a problem, nothing.
pub fn write_folder(dir: &Path, files: &[(&str, &[u8])]) -> Result<(), Problem> {
    let whole = || -> io::Result<()> {
        let aside = temp::create_folder(dir)?;
        let aside = aside.folder.path();
        for (name, bytes) in files {
            let path = name.split('/').fold(aside.to_owned(), |path, name| path.join(name));
            std::fs::create_dir_all(folder_of(&path))?;
            let mut file = File::create_new(&path)?;
            temp::write_out(&mut file, bytes)?;
        }
        open_to_others(aside)?;
        if dir.symlink_metadata().is_ok() {
            std::fs::remove_dir(dir)?;
        }
        retry(&WAITS, may_pass, || std::fs::rename(aside, dir))
    };
    whole().map_err(|error| write_problem(&error, dir))?;
    sync_folder(dir);
    Ok(())
}

/// A folder made aside is for its owner alone until it is whole; then it is like any other beside it.
fn open_to_others(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // What a new folder gets here, by the user's mask and the folder around it.
        let like = folder.join(".like");
        std::fs::create_dir(&like)?;
        let mode = like.metadata()?.permissions().mode() & 0o7777;
        std::fs::remove_dir(&like)?;
        std::fs::set_permissions(folder, std::fs::Permissions::from_mode(mode))?;
    }
    let _ = folder;
    Ok(())
}

/// Makes the rename itself outlast a power cut, where the system offers that.
fn sync_folder(target: &Path) {
    if cfg!(unix)
        && let Ok(folder) = File::open(folder_of(target))
    {
        let _ = folder.sync_all();
    }
}

fn remarks(target: &Path, is_synced: bool, has_kept_rights: bool) -> Vec<Problem> {
    let remark = |key| Problem::new(Kind::Unwritable, key).in_file(target);
    let unsynced = (!is_synced).then(|| remark("file-not-synced"));
    unsynced.into_iter().chain((!has_kept_rights).then(|| remark("file-rights-of-folder"))).collect()
}

fn of_fault(fault: &Fault, target: &Path) -> Problem {
    match fault {
        Fault::Making(error) => write_problem(error, target),
        Fault::Filling(error) => filling_problem(error, target),
        Fault::RightsLost => unwritable(RIGHTS_LOST, target),
    }
}

/// The problem of a rename that kept failing. Where the name itself is the obstacle the temporary file goes; else one
/// that is to be kept stays, so that nothing typed is lost.
fn held(error: &io::Error, temp: Option<tempfile::TempPath>, target: &Path, bytes: &[u8]) -> Problem {
    use io::ErrorKind as E;
    if matches!(error.kind(), E::NotFound | E::NotADirectory | E::InvalidFilename | E::InvalidInput) {
        return write_problem(error, target);
    }
    match temp.and_then(|temp| temp::keep(temp, target, bytes)) {
        Some(kept) => unwritable("file-held", target).with("temp", kept.display()).because(error),
        None => unwritable("file-in-use", target).because(error),
    }
}

#[cfg(test)]
mod tests;
