//! A folder of files that is put out: into a new or an empty folder, and never over anything.

use std::path::Path;

use crate::assessment::safe_write;
use crate::problem::{Kind, Problem};

/// Makes the folder `dir` with these files (names with `/` between folders): all of them or, after a problem, nothing.
/// Refuses whatever is there but an empty folder; a link to one leads to it.
pub fn write_folder(dir: &Path, files: &[(&str, &[u8])]) -> Result<(), Problem> {
    if dir.symlink_metadata().is_err() {
        return safe_write::write_folder(dir, files);
    }
    let is_empty = dir.read_dir().is_ok_and(|mut entries| entries.next().is_none());
    match dir.canonicalize() {
        Ok(real) if is_empty => safe_write::write_folder(&real, files),
        _ => Err(Problem::new(Kind::Usage, "report-source-exists").in_file(dir)),
    }
}
