//! The file an assessment lives in: RON with a kind and a version in front.
//!
//! Reading is bounded and reports everything that is wrong at once; text and bytes in, checked values out. Where the
//! file is put, and how safely, is the business of `save` and `recovery`.

mod fingerprint;
mod header;
mod reading;
mod recovery;
mod save;
mod v1;
mod v2;
mod v3;

use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

pub use fingerprint::{Fingerprint, checksum};
pub use header::is_pdf;
pub use recovery::{Abandoned, Base, Copied, Recovered, RecoveryPlace, RecoveryStore, TypedAt, TypedPart};
pub use save::{
    BACKUP, CHANGED_ELSEWHERE, EXISTS, NO_BACKUP, Replacing, Saved, backup_path, clear_leftovers, save, save_locked,
};

use crate::assessment::safe_write::opening;
pub use crate::assessment::safe_write::{BUSY, Lock, RIGHTS_LOST};
use crate::assessment::{Assessment, limits};
use crate::bounds::megabytes;
use crate::problem::{Checked, Kind, Place, Problem, quoted};

/// Key of the problem that an assessment has too many bytes.
const TOO_LARGE: &str = "file-too-large";

/// The version that is written, and the newest that is read.
pub const VERSION: u64 = 3;

/// How many times as many bytes a file written by hand takes at most when it is written here, on lines of their own.
const MOST_GROWTH: usize = 32;

/// An assessment as it was read from a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    pub assessment: Assessment,
    /// The file's state at that moment, to be handed to `save`.
    pub fingerprint: Fingerprint,
}

/// Reads the assessment in the file at `path`.
pub fn open(path: &Path) -> Checked<Opened> {
    let bytes = read_bounded(path, limits::FILE_BYTES).map_err(|problem| vec![problem])?;
    let place = Place { file: Some(path.to_owned()), ..Place::default() };
    Ok(Opened { assessment: from_bytes(&bytes, &place)?, fingerprint: Fingerprint::of(&bytes) })
}

/// Reads an assessment from the bytes of a file; `place` says where they come from.
pub fn from_bytes(bytes: &[u8], place: &Place) -> Checked<Assessment> {
    let text = if bytes.len() > limits::FILE_BYTES {
        Err(larger_than(limits::FILE_BYTES, TOO_LARGE))
    } else {
        header::text(bytes)
    };
    let read = text.map_err(|problem| vec![problem]).and_then(read_text).and_then(|assessment| {
        // What could not be saved again is not opened: written closer than here, it would grow.
        let may_grow = bytes.len() > limits::FILE_BYTES / MOST_GROWTH;
        if may_grow && written_size(&assessment) > limits::FILE_BYTES {
            return Err(vec![sized("file-grows-too-large")]);
        }
        Ok(assessment)
    });
    read.map_err(|mut problems| {
        for problem in &mut problems {
            problem.place.file = problem.place.file.take().or_else(|| place.file.clone());
        }
        problems
    })
}

/// Reads an assessment from text; `place` says where it comes from.
pub fn from_str(text: &str, place: &Place) -> Checked<Assessment> {
    from_bytes(text.as_bytes(), place)
}

/// The text of a file that holds `assessment`: the same for the same assessment, with LF, readable line by line.
pub fn to_string(assessment: &Assessment) -> String {
    v3::write(assessment)
}

/// Bytes that [`to_string`] gives for `assessment`.
pub fn written_size(assessment: &Assessment) -> usize {
    let mut size = Counted(0);
    v3::write_to(assessment, &mut size);
    size.0
}

/// Takes any text and keeps only how many bytes it has.
struct Counted(usize);

impl fmt::Write for Counted {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += text.len();
        Ok(())
    }
}

/// The bytes of the file at `path`, if it is a file that can be read and has at most `max` bytes.
pub fn read_bounded(path: &Path, max: usize) -> Result<Vec<u8>, Problem> {
    read_bounded_as(path, max, TOO_LARGE)
}

/// As [`read_bounded`], for files of another kind; `too_large` is the key of the problem that there are more bytes, which
/// is told how many `megabytes` there may be.
pub fn read_bounded_as(path: &Path, max: usize, too_large: &'static str) -> Result<Vec<u8>, Problem> {
    let unreadable = |error: io::Error| unreadable(&error).in_file(path);
    let metadata = opening(|| path.metadata()).map_err(unreadable)?;
    if metadata.is_dir() {
        return Err(Problem::new(Kind::Unreadable, "file-is-folder").in_file(path));
    }
    // Anything else, such as a pipe, might never end.
    if !metadata.is_file() {
        return Err(Problem::new(Kind::Unreadable, "file-not-regular").in_file(path));
    }
    let read = || {
        let mut bytes = Vec::new();
        File::open(path)?.take(max as u64 + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let bytes = opening(read).map_err(unreadable)?;
    if bytes.len() > max { Err(larger_than(max, too_large).in_file(path)) } else { Ok(bytes) }
}

fn larger_than(max: usize, key: &'static str) -> Problem {
    Problem::new(Kind::Damaged, key).with("megabytes", megabytes(max))
}

/// A problem with the size of a file: how large one may be.
fn sized(key: &'static str) -> Problem {
    larger_than(limits::FILE_BYTES, key)
}

/// Chooses by version; the type of every version ever written has its line here.
fn read_text(text: &str) -> Checked<Assessment> {
    let header = header::read(text);
    let damaged = |key| Err(vec![Problem::new(Kind::Damaged, key)]);
    match (header.kind.as_deref(), header.version) {
        (None, _) => damaged("file-not-assessment"),
        (Some(kind), _) if kind != header::KIND => {
            Err(vec![Problem::new(Kind::Damaged, "file-other-kind").with("kind", quoted(kind, 40))])
        }
        (Some(_), Some(1)) => v1::read(text),
        (Some(_), Some(2)) => v2::read(text),
        (Some(_), Some(3)) => v3::read(text),
        (Some(_), Some(version)) if version > VERSION => Err(vec![newer(version)]),
        (Some(_), _) => damaged("file-version"),
    }
}

fn newer(version: u64) -> Problem {
    Problem::new(Kind::Newer, "file-newer").with("version", version).with("newest", VERSION)
}

fn unreadable(error: &io::Error) -> Problem {
    let problem = |key| Problem::new(Kind::Unreadable, key);
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => problem("file-missing"),
        io::ErrorKind::PermissionDenied => problem("file-no-read-rights"),
        _ => problem("file-read-failed").because(error),
    }
}
