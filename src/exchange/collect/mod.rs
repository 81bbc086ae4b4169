//! Filled sheets and assessments out of files and folders, in any number: one file at a time, of which only the responses
//! are kept.

mod alike;
mod paths;

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use self::alike::Alike;
use super::blank::Hall;
use super::sheet::{Sheet, SheetReader};
use crate::assessment::file::{self, Fingerprint, read_bounded_as};
use crate::assessment::{Assessment, Response, limits};
use crate::catalogue::Catalogue;
use crate::problem::{Kind, Place, Problem};

/// What came of files and folders.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Collected {
    /// In the order of the files.
    pub responses: Vec<Response>,
    /// One for each file, in the order in which they were read: as given, folders by name.
    pub files: Vec<CollectedFile>,
    /// What could not be taken, with file and cell.
    pub problems: Vec<Problem>,
    /// What was taken and yet is to be known.
    pub remarks: Vec<Problem>,
    /// The town hall that the sheets name, where any does.
    pub hall: Option<Hall>,
    /// It was called off before the last file.
    pub is_cut_short: bool,
}

/// A file and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CollectedFile {
    pub path: PathBuf,
    pub outcome: Outcome,
}

/// What came of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Whole,
    /// Some of it was taken; the problems say what was not.
    Part,
    /// Nothing was taken; the problems say why.
    Nothing,
    /// It says the same as this other file, which was taken.
    SameAs(PathBuf),
}

impl Collected {
    /// How many files came out as `is_meant` says.
    pub fn count(&self, is_meant: impl Fn(&Outcome) -> bool) -> usize {
        self.files.iter().filter(|file| is_meant(&file.outcome)).count()
    }
}

/// Reads all files among `paths` and in the folders among them. `progress` is told how many of how many are read, before
/// each of them, and can call it off.
pub fn collect(
    paths: &[PathBuf],
    catalogue: &Catalogue,
    progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Collected {
    let (files, problems) = paths::listed(paths);
    let mut collecting = Collecting {
        reader: SheetReader::new(catalogue),
        seen: HashMap::new(),
        taken: Vec::new(),
        alike: Alike::default(),
        collected: Collected { problems, ..Collected::default() },
    };
    for (done, path) in files.iter().enumerate() {
        if progress(done, files.len()).is_break() {
            collecting.collected.is_cut_short = true;
            break;
        }
        collecting.file(path);
    }
    collecting.finish()
}

struct Collecting {
    reader: SheetReader,
    /// By content: the first file that had it.
    seen: HashMap<Fingerprint, PathBuf>,
    taken: Vec<Taken>,
    alike: Alike,
    collected: Collected,
}

/// A response with where it is from.
struct Taken {
    response: Response,
    /// The place of its file among those collected.
    file: usize,
    hall: Option<Hall>,
}

/// What stands in one file.
#[derive(Default)]
struct Content {
    responses: Vec<Response>,
    hall: Option<Hall>,
    problems: Vec<Problem>,
    remarks: Vec<Problem>,
}

impl Collecting {
    fn file(&mut self, path: &Path) {
        let is_assessment = paths::has_ending(path, "ron");
        let (max, too_large) = match is_assessment {
            true => (limits::FILE_BYTES, "file-too-large"),
            false => (limits::SHEET_BYTES, "sheet-too-large"),
        };
        let content = match read_bounded_as(path, max, too_large) {
            Err(problem) => Content { problems: vec![problem], ..Content::default() },
            Ok(bytes) => {
                if let Some(first) = self.seen.get(&Fingerprint::of(&bytes)).filter(|_| !bytes.is_empty()) {
                    let outcome = Outcome::SameAs(first.clone());
                    return self.end(path, outcome);
                }
                self.seen.insert(Fingerprint::of(&bytes), path.to_owned());
                self.content(path, &bytes)
            }
        };
        self.take(path, content);
    }

    fn content(&self, path: &Path, bytes: &[u8]) -> Content {
        if paths::is_lock(path) {
            return Content { problems: vec![Problem::new(Kind::Damaged, "sheet-lock-file")], ..Content::default() };
        }
        if paths::has_ending(path, "ron") {
            return match file::from_bytes(bytes, &Place::default()) {
                Ok(assessment) => of_assessment(assessment),
                Err(problems) => Content { problems, ..Content::default() },
            };
        }
        match self.reader.read(bytes) {
            Err(problems) => Content { problems, ..Content::default() },
            Ok(sheet) => {
                let Sheet { responses, hall, problems, remarks, .. } = sheet;
                Content { responses, hall, problems, remarks }
            }
        }
    }

    fn take(&mut self, path: &Path, content: Content) {
        let Content { responses, hall, mut problems, remarks } = content;
        let file = self.collected.files.len();
        let count = responses.len();
        let (mut kept, mut same) = (0, None);
        for response in responses {
            match self.alike.met(&response, &self.taken) {
                alike::Met::New => {
                    self.alike.note(&response, self.taken.len());
                    self.taken.push(Taken { response, file, hall: hall.clone() });
                    kept += 1;
                }
                alike::Met::Same(place) => same = Some(self.path_of(place)),
                // The fuller of the two has taken the other's place.
                alike::Met::Fuller(place) => {
                    let other = self.taken[place].file;
                    self.taken[place].file = file;
                    // An assessment may hold others beside it.
                    if !self.taken.iter().any(|taken| taken.file == other) {
                        self.collected.files[other].outcome = Outcome::SameAs(path.to_owned());
                    }
                    self.taken[place].response = response;
                    kept += 1;
                }
                alike::Met::Differs(place) => {
                    let first = self.path_of(place).display().to_string();
                    problems.push(Problem::new(Kind::Damaged, "collect-same-person").with("first", first));
                }
            }
        }
        let outcome = match (kept, same) {
            (0, Some(first)) if problems.is_empty() => Outcome::SameAs(first),
            (0, _) => Outcome::Nothing,
            (kept, _) if problems.is_empty() && kept == count => Outcome::Whole,
            _ => Outcome::Part,
        };
        self.collected.problems.extend(problems.into_iter().map(|problem| problem.in_file(path)));
        self.collected.remarks.extend(remarks.into_iter().map(|remark| remark.in_file(path)));
        self.end(path, outcome);
    }

    fn end(&mut self, path: &Path, outcome: Outcome) {
        self.collected.files.push(CollectedFile { path: path.to_owned(), outcome });
    }

    fn path_of(&self, place: usize) -> PathBuf {
        self.collected.files[self.taken[place].file].path.clone()
    }

    fn finish(mut self) -> Collected {
        self.leave_strangers_out();
        let mut collected = self.collected;
        if self.taken.len() > limits::RESPONSES {
            let left = self.taken.split_off(limits::RESPONSES);
            for taken in &left {
                collected.files[taken.file].outcome = Outcome::Nothing;
            }
            let problem = Problem::new(Kind::Damaged, "collect-too-many").with("max", limits::RESPONSES);
            collected.problems.push(problem.with("left", left.len()));
        }
        collected.responses = self.taken.into_iter().map(|taken| taken.response).collect();
        collected
    }

    /// Leaves out what names another municipality than most do, and keeps what most name.
    fn leave_strangers_out(&mut self) {
        let code = |taken: &Taken| taken.hall.as_ref().and_then(|hall| hall.code.clone());
        let mut counts: Vec<(String, usize)> = Vec::new();
        for code in self.taken.iter().filter_map(code) {
            match counts.iter_mut().find(|(known, _)| *known == code) {
                Some((_, count)) => *count += 1,
                None => counts.push((code, 1)),
            }
        }
        // Of several that are as many, the first.
        let most = counts.iter().rev().max_by_key(|(_, count)| *count).map(|(code, _)| code.clone());
        let named = self.taken.iter().filter(|taken| code(taken) == most).find_map(|taken| taken.hall.clone());
        let collected = &mut self.collected;
        let here = named.as_ref().map(|hall| hall.name.clone()).unwrap_or_default();
        self.taken.retain(|taken| {
            let is_stranger = code(taken).is_some_and(|code| Some(code) != most);
            if is_stranger {
                let file = &mut collected.files[taken.file];
                file.outcome = Outcome::Nothing;
                let name = taken.hall.as_ref().map(|hall| hall.name.clone()).unwrap_or_default();
                let problem = Problem::new(Kind::Damaged, "collect-other-hall").with("name", name).with("here", &here);
                collected.problems.push(problem.in_file(&file.path));
            }
            !is_stranger
        });
        collected.hall = named;
    }
}

/// The responses of the round that an assessment is at.
fn of_assessment(mut assessment: Assessment) -> Content {
    let profile = &assessment.profile;
    let hall = Hall { code: profile.code.clone(), name: profile.name.clone(), prefecture: profile.prefecture.clone() };
    let hall = Some(hall).filter(|hall| *hall != Hall::default());
    let round = assessment.rounds.pop();
    let has_agreed = round.as_ref().is_some_and(|round| round.agreed.has_values());
    let all = round.map(|round| round.responses).unwrap_or_default();
    let responses: Vec<Response> = all.into_iter().filter(|response| !response.answers.is_empty()).collect();
    let key = if has_agreed { "collect-agreed-only" } else { "collect-no-responses" };
    let problems = if responses.is_empty() { vec![Problem::new(Kind::Damaged, key)] } else { Vec::new() };
    Content { responses, hall, problems, remarks: Vec::new() }
}
