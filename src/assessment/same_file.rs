//! Whether two paths are one file, or would be: the only place that decides it.
//!
//! What is there is compared by what the file system knows it by, whatever links lead to it. What is not there yet is
//! compared by name and folder, on Windows and macOS in whatever capitals.

use std::fs::File;
use std::io;
use std::path::{Path, absolute};

use unicode_normalization::UnicodeNormalization;

/// Whether `a` and `b` lead to one file. Opens nothing that could wait, such as a pipe.
pub fn is_same_file(a: &Path, b: &Path) -> bool {
    match (is_there(a), is_there(b)) {
        (true, true) => is_one(a, b).unwrap_or_else(|_| is_same_name(a, b)),
        (false, false) => is_same_name(a, b),
        _ => false,
    }
}

/// Whether the file that is open as `file` is the one at `path`: not after someone removed or replaced it.
pub(crate) fn is_at(file: &File, path: &Path) -> io::Result<bool> {
    #[cfg(unix)]
    {
        Ok(id(&file.metadata()?) == id(&path.symlink_metadata()?))
    }
    #[cfg(windows)]
    {
        Ok(same_file::Handle::from_file(file.try_clone()?)? == same_file::Handle::from_path(path)?)
    }
}

/// What can't be looked at is not for that reason away.
fn is_there(path: &Path) -> bool {
    !path.metadata().is_err_and(|error| matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory))
}

#[cfg(unix)]
fn is_one(a: &Path, b: &Path) -> io::Result<bool> {
    Ok(id(&a.metadata()?) == id(&b.metadata()?))
}

#[cfg(unix)]
fn id(of: &std::fs::Metadata) -> (u64, u64) {
    use std::os::unix::fs::MetadataExt;
    (of.dev(), of.ino())
}

#[cfg(windows)]
fn is_one(a: &Path, b: &Path) -> io::Result<bool> {
    same_file::is_same_file(a, b)
}

/// By name, in one folder.
fn is_same_name(a: &Path, b: &Path) -> bool {
    let [a, b] = [a, b].map(|path| absolute(path).unwrap_or_else(|_| path.to_owned()));
    let name = |path: &Path| folded(path.file_name().unwrap_or_default().to_string_lossy().as_ref());
    match (a.parent(), b.parent()) {
        (Some(over_a), Some(over_b)) => name(&a) == name(&b) && is_same_file(over_a, over_b),
        (None, None) => folded(&a.to_string_lossy()) == folded(&b.to_string_lossy()),
        _ => false,
    }
}

/// A name as the usual file systems of this platform tell it from others.
fn folded(name: &str) -> String {
    match () {
        () if cfg!(windows) => name.to_lowercase(),
        () if cfg!(target_os = "macos") => name.to_lowercase().nfc().collect(),
        () => name.to_owned(),
    }
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "a test makes its files as anybody would")]
mod tests {
    use super::*;

    #[test]
    fn one_file_has_many_names() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        std::fs::create_dir(at("課")).unwrap();
        std::fs::write(at("診断.ron"), "a").unwrap();
        std::fs::write(at("別.ron"), "a").unwrap();
        std::fs::hard_link(at("診断.ron"), at("もう一つ.ron")).unwrap();
        let check = |a: &str, b: &str, expected: bool| {
            assert_eq!(is_same_file(&at(a), &at(b)), expected, "{a} {b}");
            assert_eq!(is_same_file(&at(b), &at(a)), expected, "{b} {a}");
        };
        check("診断.ron", "診断.ron", true);
        check("診断.ron", "課/../診断.ron", true);
        check("診断.ron", "./診断.ron", true);
        check("診断.ron", "もう一つ.ron", true);
        check("診断.ron", "別.ron", false);
        check("診断.ron", "無い.ron", false);
        check("無い.ron", "無い.ron", true);
        check("無い.ron", "課/../無い.ron", true);
        check("無い.ron", "課/無い.ron", false);
        check("無い/a.ron", "無い/a.ron", true);
        check("無い/a.ron", "無い/b.ron", false);
        check("new.ron", "NEW.ron", cfg!(any(windows, target_os = "macos")));
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(at("診断.ron"), at("リンク.ron")).unwrap();
            std::os::unix::fs::symlink(at("課"), at("近道")).unwrap();
            check("診断.ron", "リンク.ron", true);
            check("課/無い.ron", "近道/無い.ron", true);
        }
    }
}
