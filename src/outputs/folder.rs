//! A folder of files that is put out. The files of a report go into a new or an empty folder, and never over anything; what
//! is handed to people may stand beside other files, and each takes the place of nothing but its own kind, as we wrote it.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::{OutputKind, OutputPlace, Replace, folder_is_there, look};
use crate::assessment::safe_write;
use crate::assessment::safe_write::write_problem;
use crate::problem::{Checked, Kind, Problem};

/// A file for a folder.
pub struct FolderFile {
    pub name: String,
    pub kind: OutputKind<'static>,
    pub bytes: Vec<u8>,
}

/// Makes the folder `dir` with these files (names with `/` between folders): all of them or, after a problem, nothing.
/// Refuses whatever is there but an empty folder; a link to one leads to it.
pub fn write_folder(dir: &Path, files: &[(&str, &[u8])]) -> Result<(), Problem> {
    if dir.symlink_metadata().is_err() {
        return safe_write::write_folder(dir, files);
    }
    let other = || Problem::new(Kind::Usage, "report-source-exists").in_file(dir);
    let (real, mut entries) = match dir.canonicalize().and_then(|real| Ok((real, dir.read_dir()?))) {
        Ok(found) => found,
        Err(error) if matches!(error.kind(), ErrorKind::NotADirectory | ErrorKind::NotFound) => return Err(other()),
        Err(error) => return Err(write_problem(&error, dir)),
    };
    if entries.next().is_some() { Err(other()) } else { safe_write::write_folder(&real, files) }
}

/// Sees to it that the folder is there which `path` leads into.
pub fn make_folder_of(path: &Path) -> Result<(), Problem> {
    let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) else { return Ok(()) };
    std::fs::create_dir_all(folder).map_err(|error| write_problem(&error, folder))
}

/// Puts `files` into the folder `dir`, which is made where it is not there. Nothing is written before each has been found
/// to be allowed; what is in the way is named, all of it. Gives back what is to be known of the files.
pub fn put_files(dir: &Path, files: &[FolderFile], replace: Replace, inputs: &[PathBuf]) -> Checked<Vec<Problem>> {
    let alone = |problem| vec![problem];
    if dir.symlink_metadata().is_err() {
        folder_is_there(dir).map_err(alone)?;
        let all: Vec<(&str, &[u8])> = files.iter().map(|file| (file.name.as_str(), file.bytes.as_slice())).collect();
        return safe_write::write_folder(dir, &all).map(|()| Vec::new()).map_err(alone);
    }
    if !dir.is_dir() {
        return Err(alone(write_problem(&ErrorKind::NotADirectory.into(), dir)));
    }
    let mut places: Vec<(OutputPlace, &FolderFile)> = Vec::new();
    let mut problems = Vec::new();
    for file in files {
        match look(&dir.join(&file.name), &file.kind, replace, inputs) {
            Ok(place) => places.push((place, file)),
            // Where a folder is chosen there is another way out than another name.
            Err(problem) if problem.key == file.kind.not_own() => {
                problems.push(Problem::new(Kind::Usage, "folder-in-the-way").in_file(&dir.join(&file.name)));
            }
            Err(problem) => problems.push(problem),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut remarks = Vec::new();
    for (place, file) in places {
        remarks.extend(place.write(&file.bytes).map_err(alone)?);
    }
    Ok(remarks)
}
