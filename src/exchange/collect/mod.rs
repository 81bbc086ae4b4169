//! Filled sheets and assessments out of files and folders, in any number: a few files at a time, of which only the
//! responses are kept. What becomes of these is decided where they join a round; each file is accounted for after that.
//!
//! | file | owns |
//! |---|---|
//! | `content` | what stands in a file, and what it is if it holds no responses |
//! | `halls` | which municipality the files are of, and which of them are of another |
//! | `remarks` | what is to be known of all files together |
//! | `paper` | a sheet of paper that was typed in, as if it were a file |
//! | `accounts` | what came of each file |

mod accounts;
mod content;
mod halls;
mod paper;
mod remarks;

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

pub use self::accounts::{Accounts, FileAccount, Outcome};

use self::content::{Content, Reader};
use super::blank::Hall;
use super::inputs::{InputFile, inputs};
use super::merge::{Given, Source};
use crate::assessment::Profile;
use crate::assessment::file::Fingerprint;
use crate::catalogue::Catalogue;
use crate::problem::Problem;

/// Files that are read at once, each on a core of its own where there are so many: more would only need more memory.
const AT_ONCE: usize = 4;

/// Where the responses go.
#[derive(Clone, Copy, Debug, Default)]
pub struct CollectInto<'a> {
    /// The files that are read and written for it: no inputs of themselves.
    pub files: &'a [&'a Path],
    /// The municipality that the assessment is about; where it does not say, most of the files decide.
    pub profile: Option<&'a Profile>,
}

/// What came of files and folders.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Collected {
    /// The responses, in the order of the files.
    pub given: Vec<Given>,
    /// One for each file, in the order in which they were read: as given, those of folders by name.
    pub files: Vec<FileRead>,
    /// What programs and the system keep beside people's files; none of it was read.
    pub aside: Vec<PathBuf>,
    /// The files that the responses go to, where they were among those given.
    pub goals: Vec<PathBuf>,
    /// What could not be taken, with file and cell.
    pub problems: Vec<Problem>,
    /// What was taken and yet is to be known.
    pub remarks: Vec<Problem>,
    /// The municipality that the files name, where any does.
    pub hall: Option<Hall>,
    /// It was called off before the last file.
    pub is_cut_short: bool,
}

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileRead {
    pub path: PathBuf,
    /// See [`InputFile::folder`].
    pub folder: Option<PathBuf>,
    pub reading: Reading,
}

/// How far a file could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    Whole,
    /// The problems say what could not be read; what could is there, if anything.
    Part,
    /// It has the same bytes as this other file.
    SameAs(PathBuf),
}

/// Reads all files among `paths` and in the folders among them, for `into`. `progress` is told how many of how many are
/// read, before each is taken, and can call it off.
pub fn collect(
    paths: &[PathBuf],
    into: CollectInto<'_>,
    catalogue: &Catalogue,
    progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Collected {
    let listed = inputs(paths, into.files);
    let reader = Reader::new(catalogue);
    let mut collecting = Collecting {
        seen: HashMap::new(),
        halls: Vec::new(),
        collected: Collected {
            aside: listed.aside,
            goals: listed.goals,
            problems: listed.problems,
            ..Collected::default()
        },
    };
    for files in listed.files.chunks(AT_ONCE) {
        let go_on = |done: &Collecting| progress(done.collected.files.len(), listed.files.len());
        if collecting.take_all(files, &reader, go_on).is_break() {
            collecting.collected.is_cut_short = true;
            break;
        }
    }
    let Collecting { halls, mut collected, .. } = collecting;
    halls::sort_out(&mut collected, &halls, into.profile);
    collected.remarks.extend(remarks::of_all(&collected, &halls));
    collected
}

struct Collecting {
    /// By content: the first file that had it.
    seen: HashMap<Fingerprint, PathBuf>,
    /// The municipality that each file names.
    halls: Vec<Option<Hall>>,
    collected: Collected,
}

impl Collecting {
    /// Reads these files at once and takes what they hold in their order, as long as `go_on` says so before each.
    fn take_all(
        &mut self,
        files: &[InputFile],
        reader: &Reader<'_>,
        mut go_on: impl FnMut(&Collecting) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        go_on(self)?;
        let read: Vec<(Option<Fingerprint>, Content)> = files.par_iter().map(|file| reader.file(&file.path)).collect();
        for (at, (file, (print, content))) in files.iter().zip(read).enumerate() {
            if at > 0 {
                go_on(self)?;
            }
            self.file(file, print, content);
        }
        ControlFlow::Continue(())
    }

    fn file(&mut self, file: &InputFile, print: Option<Fingerprint>, content: Content) {
        let InputFile { path, folder } = file;
        if let Some(first) = print.and_then(|print| self.seen.get(&print)) {
            let reading = Reading::SameAs(first.clone());
            return self.read(file, reading, None);
        }
        self.seen.extend(print.map(|print| (print, path.clone())));
        let Content { responses, saved, hall, problems, remarks, is_assessment } = content;
        let source = if is_assessment { Source::Assessment(self.collected.files.len()) } else { Source::Sheets };
        self.collected.given.extend(responses.into_iter().map(|(response, asked)| Given {
            response,
            file: path.clone(),
            folder: folder.clone(),
            source,
            saved,
            asked,
        }));
        let reading = if problems.is_empty() { Reading::Whole } else { Reading::Part };
        self.collected.problems.extend(problems.into_iter().map(|problem| problem.in_file(path)));
        self.collected.remarks.extend(remarks.into_iter().map(|remark| remark.in_file(path)));
        self.read(file, reading, hall);
    }

    fn read(&mut self, file: &InputFile, reading: Reading, hall: Option<Hall>) {
        let InputFile { path, folder } = file.clone();
        self.collected.files.push(FileRead { path, folder, reading });
        self.halls.push(hall);
    }
}
