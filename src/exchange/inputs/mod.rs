//! Which files are meant: those given, and all that lie in the folders given and below. No file is passed over for its
//! ending: what programs and the system keep beside people's files is counted, everything else is to be read.

mod aside;

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf, absolute};

pub use self::aside::is_lock;

use crate::assessment::is_same_file;
use crate::bounds::folder::{DEPTH, ENTRIES};
use crate::problem::{Kind, Problem};

/// A file that is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputFile {
    pub path: PathBuf,
    /// The folder that was given, in or below which it lies; nothing where the file itself was given.
    pub folder: Option<PathBuf>,
}

/// The files that are meant, each once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Inputs {
    /// To be read: as given, those of a folder by name.
    pub files: Vec<InputFile>,
    /// What programs and the system keep beside people's files; nobody meant it.
    pub aside: Vec<PathBuf>,
    /// The files that the result goes to: no inputs of themselves.
    pub goals: Vec<PathBuf>,
    /// What is wrong with folders.
    pub problems: Vec<Problem>,
}

/// The files among `paths` and in the folders among them. The files that the result goes to are `goals`, by whatever path
/// they are found.
pub fn inputs(paths: &[PathBuf], goals: &[&Path]) -> Inputs {
    let mut listing = Listing { goals, inputs: Inputs::default(), files: BTreeSet::new(), folders: BTreeSet::new() };
    for path in paths {
        if path.is_dir() {
            listing.folder(path);
        } else if aside::is_of_system(path) {
            listing.inputs.aside.push(path.clone());
        } else {
            listing.file(path.clone(), None);
        }
    }
    listing.inputs
}

/// What lies in and below a folder.
#[derive(Default)]
struct Found {
    files: Vec<PathBuf>,
    aside: Vec<PathBuf>,
    problems: Vec<Problem>,
    /// Files and folders that were come upon.
    count: usize,
}

struct Listing<'a> {
    goals: &'a [&'a Path],
    inputs: Inputs,
    /// Those that are listed, by their absolute paths.
    files: BTreeSet<PathBuf>,
    /// Those that were looked through, by where they really lie: links may lead in a circle.
    folders: BTreeSet<PathBuf>,
}

impl Listing<'_> {
    /// A folder that was given: all of it, or nothing where there is too much.
    fn folder(&mut self, folder: &Path) {
        if self.folders.contains(&real(folder)) {
            return;
        }
        let (before, mut found) = (self.folders.clone(), Found::default());
        if self.look_through(folder, 0, &mut found).is_err() {
            self.folders = before;
            let problem = Problem::new(Kind::Damaged, "inputs-folder-too-full").with("max", ENTRIES);
            return self.inputs.problems.push(problem.in_file(folder));
        }
        let is_empty = found.problems.is_empty() && found.files.iter().all(|file| self.is_goal(file));
        self.inputs.aside.extend(found.aside);
        self.inputs.problems.extend(found.problems);
        found.files.into_iter().for_each(|file| self.file(file, Some(folder)));
        if is_empty {
            self.inputs.problems.push(Problem::new(Kind::Unreadable, "inputs-folder-empty").in_file(folder));
        }
    }

    /// Adds what lies in `folder`, which is `depth` folders below the one given. Fails where there are too many files.
    fn look_through(&mut self, folder: &Path, depth: usize, found: &mut Found) -> Result<(), TooMany> {
        if !self.folders.insert(real(folder)) {
            return Ok(());
        }
        let entries = match entries(folder) {
            Ok(entries) if depth <= DEPTH => entries,
            Ok(_) => {
                let problem = Problem::new(Kind::Damaged, "inputs-folder-too-deep").with("max", DEPTH);
                found.problems.push(problem.in_file(folder));
                return Ok(());
            }
            Err(error) => {
                let problem = Problem::new(Kind::Unreadable, "file-read-failed").because(&error);
                found.problems.push(problem.in_file(folder));
                return Ok(());
            }
        };
        found.count += entries.len();
        if found.count > ENTRIES {
            return Err(TooMany);
        }
        for path in entries {
            match path.is_dir() {
                true if aside::is_folder_of_system(&path) => found.aside.push(path),
                true => self.look_through(&path, depth + 1, found)?,
                false if aside::is_aside(&path) => found.aside.push(path),
                false => found.files.push(path),
            }
        }
        Ok(())
    }

    fn file(&mut self, path: PathBuf, folder: Option<&Path>) {
        if !self.files.insert(absolute(&path).unwrap_or_else(|_| path.clone())) {
            return;
        }
        if self.is_goal(&path) {
            self.inputs.goals.push(path);
        } else {
            self.inputs.files.push(InputFile { path, folder: folder.map(Path::to_owned) });
        }
    }

    fn is_goal(&self, path: &Path) -> bool {
        self.goals.iter().any(|goal| is_same_file(goal, path))
    }
}

struct TooMany;

/// Where a folder really lies.
fn real(folder: &Path) -> PathBuf {
    folder.canonicalize().unwrap_or_else(|_| folder.to_owned())
}

/// What lies in `folder`, by name; no more than is needed to know that it is too much.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut entries =
        folder.read_dir()?.take(ENTRIES + 1).map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    entries.sort();
    Ok(entries)
}

/// Whether the name ends so, in letters of any case.
pub fn has_ending(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|there| there.eq_ignore_ascii_case(ending))
}
