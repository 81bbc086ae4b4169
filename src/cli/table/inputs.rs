//! The assessments that a table is made from: out of files and folders, one at a time, of which only the copy that may be
//! handed on is kept.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

use super::Form;
use crate::assessment::file::{self, Fingerprint};
use crate::assessment::{Assessment, publication};
use crate::catalogue::Catalogue;
use crate::exchange::listed;
use crate::problem::{Kind, Problem};
use crate::report::copy::{OpenedAny, open_any};

/// What is looked for in a folder.
const ENDINGS: [&str; 2] = ["ron", "pdf"];

/// Files of a folder that are looked at.
const MOST: usize = 20_000;

/// What came of the files.
#[derive(Default)]
pub struct Inputs {
    /// In the order of the files; folders by name.
    pub read: Vec<Read>,
    /// Files that say the same as another, which was taken.
    pub same: Vec<(PathBuf, PathBuf)>,
    pub problems: Vec<Problem>,
}

/// An assessment and where it is from.
pub struct Read {
    pub path: PathBuf,
    pub assessment: Assessment,
}

impl Inputs {
    /// Reads the files among `paths` and in the folders among them. For a table of many the copy for handing on is
    /// enough; a workbook needs the one assessment itself, to say of a vote that it was too small to be shown.
    pub fn read(paths: &[PathBuf], form: Form) -> Inputs {
        let mut inputs = Inputs::default();
        let mut seen: HashMap<Fingerprint, PathBuf> = HashMap::new();
        for path in inputs.listed(paths) {
            let assessment = match open_any(&path) {
                Ok(OpenedAny::File(opened)) => opened.assessment,
                Ok(OpenedAny::Copy(assessment)) => assessment,
                Err(problems) => {
                    inputs.problems.extend(problems);
                    continue;
                }
            };
            let public = publication(&assessment);
            // A report often lies beside the assessment that it was made from.
            let print = Fingerprint::of(file::to_string(&public).as_bytes());
            if let Some(other) = seen.get(&print) {
                inputs.same.push((path, other.clone()));
                continue;
            }
            seen.insert(print, path.clone());
            let assessment = if form == Form::Csv { public } else { assessment };
            inputs.read.push(Read { path, assessment });
        }
        inputs
    }

    /// What was taken and yet is to be known: several assessments of one municipality.
    pub fn remarks(&self, catalogue: &Catalogue) -> Vec<Problem> {
        let mut by_code: BTreeMap<&str, &Read> = BTreeMap::new();
        let mut remarks = Vec::new();
        for read in &self.read {
            let Some(municipality) = listed(catalogue, &read.assessment) else { continue };
            match by_code.get(municipality.code.as_str()) {
                Some(first) => {
                    let problem = Problem::new(Kind::Damaged, "table-twice").with("name", &municipality.name);
                    remarks.push(problem.with("other", first.path.display()).in_file(&read.path));
                }
                None => {
                    by_code.insert(&municipality.code, read);
                }
            }
        }
        remarks
    }

    /// The files among `paths`, folders replaced by what lies in them.
    fn listed(&mut self, paths: &[PathBuf]) -> Vec<PathBuf> {
        let mut files = Vec::new();
        for path in paths {
            if !path.is_dir() {
                files.push(path.clone());
                continue;
            }
            let problem = match in_folder(path) {
                Ok(found) if found.is_empty() => Problem::new(Kind::Unreadable, "table-folder-empty"),
                Ok(found) if found.len() > MOST => {
                    Problem::new(Kind::Damaged, "table-folder-too-full").with("max", MOST)
                }
                Ok(found) => {
                    files.extend(found);
                    continue;
                }
                Err(error) => Problem::new(Kind::Unreadable, "file-read-failed").because(&error),
            };
            self.problems.push(problem.in_file(path));
        }
        files
    }
}

fn in_folder(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in folder.read_dir()? {
        let path = entry?.path();
        let has_ending = path.extension().is_some_and(|there| ENDINGS.iter().any(|e| there.eq_ignore_ascii_case(e)));
        if has_ending && !path.is_dir() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
