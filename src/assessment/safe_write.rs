//! Writing a file so that at every moment either the old content or the new one is there in full.
//!
//! A temporary file in the same folder is filled, flushed and synced, then renamed over the target. Where another
//! program holds the target, the rename is tried again for a short while; if it still fails, the temporary file stays
//! and is named. Says nothing about what is written.

use std::fs::{File, Permissions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use tempfile::{NamedTempFile, TempPath};

use crate::problem::{Kind, Problem};

/// Key of the problem that there is a file where a new one was to be made.
pub const EXISTS: &str = "file-exists";

/// Milliseconds between tries to rename: together about a second, which virus scanners and sync tools need at most.
const WAITS: [u64; 6] = [10, 30, 60, 120, 240, 480];

/// Milliseconds between tries to open or make a file: shorter, for what is refused is mostly refused for good.
const OPENING_WAITS: [u64; 4] = [10, 30, 60, 120];

/// Puts `bytes` at `path`, over what is there. No backup is made and nothing is compared.
pub fn write_atomically(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    let target = target(path)?;
    place(fill(&target, bytes)?, &target, Over::Anything, &WAITS)
}

/// Whose rights a file that is written gets.
#[derive(Clone, Copy, Debug)]
pub enum Access<'a> {
    /// Those of another file, as far as they can be given: for copies.
    Of(&'a Path),
    /// The user's alone.
    Private,
}

/// The same, for whom `access` says.
pub fn write_with(path: &Path, bytes: &[u8], access: Access<'_>) -> Result<(), Problem> {
    let target = target(path)?;
    let temp = fill(&target, bytes)?;
    give(temp.as_file(), access);
    place(temp, &target, Over::Anything, &WAITS)
}

fn give(file: &File, access: Access<'_>) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
        let (mode, group) = match access {
            Access::Private => (0o600, None),
            Access::Of(path) => path.metadata().map_or((0o600, None), |of| (of.mode() & 0o777, Some(of.gid()))),
        };
        let is_given = group.is_none_or(|group| fchown(file, None, Some(group)).is_ok());
        let mode = if is_given { mode } else { mode & 0o707 };
        let _ = file.set_permissions(Permissions::from_mode(mode));
    }
    let _ = (file, access);
}

/// Puts `bytes` at `path`, where nothing may be: what comes there at the last moment stays, and is [`EXISTS`].
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    if path.symlink_metadata().is_ok_and(|there| !there.is_dir()) {
        return Err(unwritable(EXISTS, path));
    }
    let target = target(path)?;
    place(fill(&target, bytes)?, &target, Over::Nothing, &WAITS)
}

/// Makes the folder `dir`, which may be there and empty, with these files (names with `/` between folders): all of them
/// or, after a problem, nothing.
pub fn write_folder(dir: &Path, files: &[(&str, &[u8])]) -> Result<(), Problem> {
    let whole = || -> io::Result<()> {
        let aside = tempfile::Builder::new().prefix(".shirube-").tempdir_in(folder_of(dir))?;
        for (name, bytes) in files {
            let path = name.split('/').fold(aside.path().to_owned(), |path, name| path.join(name));
            std::fs::create_dir_all(folder_of(&path))?;
            let mut file = File::create_new(&path)?;
            write_out(&mut file, bytes)?;
        }
        open_to_others(aside.path())?;
        if dir.symlink_metadata().is_ok() {
            std::fs::remove_dir(dir)?;
        }
        retry(&WAITS, may_pass, || std::fs::rename(aside.path(), dir))
    };
    whole().map_err(|error| write_problem(&error, dir))?;
    sync_folder(dir);
    Ok(())
}

/// A folder made aside is for its owner alone until it is whole; then it is like any other.
fn open_to_others(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(folder, Permissions::from_mode(0o755))?;
    }
    let _ = folder;
    Ok(())
}

/// What a rename may replace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Over {
    Anything,
    Nothing,
}

/// Does `open`, again after a short while where another program holds the file.
pub fn opening<T>(open: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    retry(&OPENING_WAITS, may_open_later, open)
}

/// Where `path` really leads, once it is known that a file can be put there: a link keeps leading to its file.
pub fn target(path: &Path) -> Result<PathBuf, Problem> {
    let refuse = |key| Err(unwritable(key, path));
    if path.file_name().is_none() {
        return refuse("file-is-folder-target");
    }
    let Ok(link) = path.symlink_metadata() else { return Ok(path.to_owned()) };
    let real = if link.is_symlink() { path.canonicalize() } else { Ok(path.to_owned()) };
    // A link that leads nowhere is replaced like a file.
    let Ok(real) = real else { return Ok(path.to_owned()) };
    match real.metadata() {
        Ok(found) if found.is_dir() => refuse("file-is-folder-target"),
        Ok(found) if !found.is_file() => refuse("file-not-regular-target"),
        Ok(found) if found.permissions().readonly() => refuse("file-is-read-only"),
        _ => Ok(real),
    }
}

/// A file beside `target` that holds `bytes`, safely on the disk.
fn fill(target: &Path, bytes: &[u8]) -> Result<NamedTempFile, Problem> {
    let make = || -> io::Result<NamedTempFile> {
        let mut temp = opening(|| create_beside(target))?;
        write_out(temp.as_file_mut(), bytes)?;
        Ok(temp)
    };
    make().map_err(|error| write_problem(&error, target))
}

/// Renames `temp` to `target`, waiting after each failure that may pass.
fn place(temp: NamedTempFile, target: &Path, over: Over, waits: &[u64]) -> Result<(), Problem> {
    let mut temp = Some(temp.into_temp_path());
    let mut renamed = rename(&mut temp, target, over, waits);
    // Some shares have no way to rename only where nothing is; there the last look has to do.
    if cfg!(unix) && over == Over::Nothing && renamed.as_ref().is_err_and(has_no_such_rename) && is_free(target) {
        renamed = rename(&mut temp, target, Over::Anything, waits);
    }
    match renamed {
        Ok(()) => {
            sync_folder(target);
            Ok(())
        }
        Err(error) if over == Over::Nothing && error.kind() == io::ErrorKind::AlreadyExists => {
            Err(unwritable(EXISTS, target))
        }
        Err(error) => Err(held(&error, temp, target)),
    }
}

fn rename(temp: &mut Option<TempPath>, target: &Path, over: Over, waits: &[u64]) -> io::Result<()> {
    retry(waits, may_pass, || {
        let Some(path) = temp.take() else { return Err(io::ErrorKind::NotFound.into()) };
        let done = match over {
            Over::Anything => path.persist(target),
            Over::Nothing => path.persist_noclobber(target),
        };
        done.map_err(|failed| {
            *temp = Some(failed.path);
            failed.error
        })
    })
}

fn has_no_such_rename(error: &io::Error) -> bool {
    use io::ErrorKind as E;
    matches!(error.kind(), E::Unsupported | E::InvalidInput | E::PermissionDenied)
}

fn is_free(target: &Path) -> bool {
    target.symlink_metadata().is_err_and(|error| error.kind() == io::ErrorKind::NotFound)
}

/// Tries `action` again after each of `waits` (milliseconds) as long as it fails in a way that `may_pass`.
fn retry<T>(
    waits: &[u64],
    may_pass: fn(&io::Error) -> bool,
    mut action: impl FnMut() -> io::Result<T>,
) -> io::Result<T> {
    for wait in waits {
        match action() {
            Err(error) if may_pass(&error) => thread::sleep(Duration::from_millis(*wait)),
            done => return done,
        }
    }
    action()
}

/// A rename that failed: another program may be in the way.
fn may_pass(error: &io::Error) -> bool {
    may_open_later(error) || error.kind() == io::ErrorKind::PermissionDenied
}

/// A file that could not be opened or made: missing rights are for good, except on Windows, where they are also what is
/// said of a file that a scanner holds or that is being removed.
fn may_open_later(error: &io::Error) -> bool {
    // Sharing violation and lock violation have no kind of their own.
    let is_held = matches!(error.raw_os_error(), Some(32 | 33)) || error.kind() == io::ErrorKind::PermissionDenied;
    (cfg!(windows) && is_held) || matches!(error.kind(), io::ErrorKind::ResourceBusy | io::ErrorKind::Interrupted)
}

fn write_out(file: &mut File, bytes: &[u8]) -> io::Result<()> {
    file.write_all(bytes)?;
    file.flush()?;
    file.sync_all()
}

fn create_beside(target: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".shirube-").suffix(".tmp");
    let kept = target.metadata().ok().map(|m| m.permissions());
    if let Some(permissions) = new_file_permissions() {
        builder.permissions(permissions);
    }
    let temp = builder.tempfile_in(folder_of(target))?;
    if let Some(permissions) = kept {
        // Best effort: a share that can't keep them must not prevent saving.
        let _ = temp.as_file().set_permissions(permissions);
    }
    Ok(temp)
}

/// The folder that `target` is in; a name alone is in the current one.
fn folder_of(target: &Path) -> &Path {
    target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Those of an ordinary new file; the system takes away what the user's mask says.
#[cfg(unix)]
fn new_file_permissions() -> Option<Permissions> {
    use std::os::unix::fs::PermissionsExt;
    Some(Permissions::from_mode(0o666))
}

/// New files take theirs from the folder.
#[cfg(not(unix))]
fn new_file_permissions() -> Option<Permissions> {
    None
}

/// Makes the rename itself outlast a power cut, where the system offers that.
fn sync_folder(target: &Path) {
    if cfg!(unix)
        && let Ok(folder) = File::open(folder_of(target))
    {
        let _ = folder.sync_all();
    }
}

/// The problem of a rename that kept failing. Where the name itself is the obstacle the temporary file goes; else it
/// stays, so that nothing typed is lost.
fn held(error: &io::Error, temp: Option<TempPath>, target: &Path) -> Problem {
    use io::ErrorKind as E;
    if matches!(error.kind(), E::NotFound | E::NotADirectory | E::InvalidFilename | E::InvalidInput) {
        return write_problem(error, target);
    }
    let kept = temp.and_then(|temp| temp.keep().ok()).map(|path| path.display().to_string());
    match kept {
        Some(kept) => unwritable("file-held", target).with("temp", kept).with("detail", error),
        None => unwritable("file-write-failed", target).with("detail", error),
    }
}

/// Why something could not be written at `path`, by the system's error.
pub fn write_problem(error: &io::Error, path: &Path) -> Problem {
    use io::ErrorKind as E;
    match error.kind() {
        // The last is what Windows says where a file bears the name of the folder.
        E::NotFound | E::NotADirectory | E::AlreadyExists => unwritable("file-folder-missing", path),
        E::PermissionDenied | E::ReadOnlyFilesystem => unwritable("file-no-write-rights", path),
        E::StorageFull | E::QuotaExceeded | E::FileTooLarge => unwritable("file-disk-full", path),
        E::InvalidFilename | E::InvalidInput => unwritable("file-name-invalid", path),
        _ => unwritable("file-write-failed", path).with("detail", error),
    }
}

fn unwritable(key: &'static str, path: &Path) -> Problem {
    Problem::new(Kind::Unwritable, key).in_file(path)
}

#[cfg(test)]
mod tests;
