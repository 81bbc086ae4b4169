//! Where a path really leads, and the names of what lies beside a file.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use super::fault::{unwritable, write_problem};
use crate::assessment::file::checksum;
use crate::problem::Problem;

/// Bytes that a file name may have everywhere. Windows counts UTF-16 units, of which a name has no more than bytes.
const NAME_BYTES: usize = 255;

/// Where `path` really leads, once it is known that a file can be put there: a link keeps leading to its file. A link
/// that leads nowhere is refused, for what it stands for is not known.
pub fn target(path: &Path) -> Result<PathBuf, Problem> {
    let refuse = |key| Err(unwritable(key, path));
    if path.file_name().is_none() {
        return refuse("file-is-folder-target");
    }
    let link = match path.symlink_metadata() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(path.to_owned()),
        Err(error) => return Err(write_problem(&error, path)),
        Ok(link) => link,
    };
    let real = if link.is_symlink() { path.canonicalize() } else { Ok(path.to_owned()) };
    let real = match real {
        Ok(real) => real,
        Err(error) if matches!(error.kind(), io::ErrorKind::PermissionDenied) => {
            return Err(write_problem(&error, path));
        }
        Err(_) => return refuse("file-link-dangling"),
    };
    match real.metadata() {
        Ok(found) if found.is_dir() => refuse("file-is-folder-target"),
        Ok(found) if !found.is_file() => refuse("file-not-regular-target"),
        Ok(found) if found.permissions().readonly() => refuse("file-is-read-only"),
        // The folder would let it be replaced, but whose file it is did not want that.
        Ok(_) if !may_be_written(&real) => refuse("file-no-change-rights"),
        Ok(_) => Ok(real),
        Err(error) => Err(write_problem(&error, path)),
    }
}

#[cfg(unix)]
fn may_be_written(path: &Path) -> bool {
    let asked = rustix::fs::access(path, rustix::fs::Access::WRITE_OK).map_err(io::Error::from);
    !asked.is_err_and(|error| error.kind() == io::ErrorKind::PermissionDenied)
}

/// Replacing it asks for the right by itself.
#[cfg(windows)]
fn may_be_written(_: &Path) -> bool {
    true
}

/// The folder that `target` is in; a name alone is in the current one.
pub(super) fn folder_of(target: &Path) -> &Path {
    target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Whether there is nothing at `target`, not even a link that leads nowhere.
pub(crate) fn is_free(target: &Path) -> bool {
    target.symlink_metadata().is_err_and(|error| error.kind() == io::ErrorKind::NotFound)
}

/// `prefix`, the name of `path`, `suffix`: what belongs to that file. A name that would be too long is cut, and told from
/// others that begin alike by a hash.
pub(crate) fn beside(path: &Path, prefix: &str, suffix: &str) -> PathBuf {
    let own = path.file_name().unwrap_or_default();
    let whole = prefix.len() + own.len() + suffix.len();
    let mut name = OsString::from(prefix);
    if whole <= NAME_BYTES {
        name.push(own);
    } else {
        let own = own.to_string_lossy();
        let id = format!("~{}", &checksum(own.as_bytes())[..8]);
        let room = NAME_BYTES - prefix.len() - suffix.len() - id.len();
        let end = (0..=room.min(own.len())).rev().find(|end| own.is_char_boundary(*end)).unwrap_or_default();
        name.push(&own[..end]);
        name.push(id);
    }
    name.push(suffix);
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_alone_is_in_the_current_folder() {
        let check = |path: &str, expected: &str| assert_eq!(folder_of(Path::new(path)), Path::new(expected), "{path}");
        check("診断.ron", ".");
        check("a/診断.ron", "a");
        check("../診断.ron", "..");
    }

    #[test]
    fn what_lies_beside_a_file_has_a_name_that_can_be() {
        let name = |path: &str| {
            let beside = beside(Path::new(path), ".", ".lock");
            beside.file_name().unwrap().to_str().unwrap().to_owned()
        };
        assert_eq!(name("課/診断.ron"), ".診断.ron.lock");
        let longest = "あ".repeat(84);
        let [a, b] = ["a", "b"].map(|end| name(&format!("{longest}{end}{end}{end}")));
        assert!(a.len() <= NAME_BYTES && b.len() <= NAME_BYTES && a != b, "{a} {b}");
        assert!(a.starts_with(".ああ") && a.ends_with(".lock"), "{a}");
    }
}
