//! Which files are meant: those given, and those that lie in the folders given.

use std::path::{Path, PathBuf};

use crate::problem::{Kind, Problem};

/// What is looked for in a folder.
const ENDINGS: [&str; 2] = ["xlsx", "ron"];

/// Files of a folder that are looked at.
const MOST: usize = 20_000;

/// The files among `paths`, folders replaced by what lies in them, by name; and what is wrong with folders.
pub fn listed(paths: &[PathBuf]) -> (Vec<PathBuf>, Vec<Problem>) {
    let (mut files, mut problems) = (Vec::new(), Vec::new());
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        match in_folder(path) {
            Ok(found) if found.is_empty() => {
                problems.push(Problem::new(Kind::Unreadable, "collect-folder-empty").in_file(path));
            }
            Ok(found) if found.len() > MOST => {
                let problem = Problem::new(Kind::Damaged, "collect-folder-too-full").with("max", MOST);
                problems.push(problem.in_file(path));
            }
            Ok(found) => files.extend(found),
            Err(error) => {
                let problem = Problem::new(Kind::Unreadable, "file-read-failed").because(&error);
                problems.push(problem.in_file(path));
            }
        }
    }
    (files, problems)
}

fn in_folder(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in folder.read_dir()? {
        let path = entry?.path();
        if ENDINGS.iter().any(|ending| has_ending(&path, ending)) && !is_lock(&path) && !path.is_dir() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Whether the name ends so, in letters of any case.
pub fn has_ending(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|there| there.eq_ignore_ascii_case(ending))
}

/// What spreadsheet programs put beside a file that is open in them.
pub fn is_lock(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("~$"))
}
