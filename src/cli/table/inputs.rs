//! The assessments that a table is made from: out of files and folders, one at a time, of which only the copy that may be
//! handed on is kept.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

use super::Form;
use crate::assessment::file::{self, Fingerprint, read_bounded};
use crate::assessment::{Assessment, limits, publication};
use crate::catalogue::{Catalogue, Edition};
use crate::cli::opened;
use crate::exchange::{self, InputFile, SheetReader, inputs, is_results, is_table, listed};
use crate::problem::{Checked, Kind, Problem};

/// What came of the files.
#[derive(Default)]
pub struct Inputs {
    /// In the order of the files; folders by name.
    pub read: Vec<Read>,
    /// Files that say the same as another, which was taken.
    pub same: Vec<(PathBuf, PathBuf)>,
    /// Files that hold no assessment which could be read; the problems say why.
    pub failed: Vec<PathBuf>,
    /// What programs and the system keep beside people's files; none of it was read.
    pub aside: Vec<PathBuf>,
    pub problems: Vec<Problem>,
    /// What was taken and yet is to be known of a file.
    remarks: Vec<Problem>,
}

/// An assessment and where it is from.
pub struct Read {
    pub path: PathBuf,
    pub assessment: Assessment,
}

impl Inputs {
    /// Reads the files among `paths` and in the folders among them, but for `output`, which the table goes to. For a table
    /// of many the copy for handing on is enough; a workbook needs the one assessment itself, to say of a vote that it was
    /// too small to be shown.
    pub fn read(paths: &[PathBuf], output: &Path, form: Form, catalogue: &Catalogue) -> Inputs {
        let exchange::Inputs { files, aside, problems, .. } = inputs(paths, &[output]);
        let mut inputs = Inputs { aside, problems, ..Inputs::default() };
        let sheets = SheetReader::new(catalogue);
        let mut seen: HashMap<Fingerprint, PathBuf> = HashMap::new();
        for InputFile { path, .. } in files {
            let assessment = match assessment_in(&path, &sheets) {
                Ok(assessment) => assessment,
                Err(problems) => {
                    inputs.problems.extend(problems);
                    inputs.failed.push(path);
                    continue;
                }
            };
            if let Some(refusal) = refusal(catalogue, &assessment, form) {
                inputs.problems.push(refusal.in_file(&path));
                inputs.failed.push(path);
                continue;
            }
            let public = publication(&assessment);
            // A report often lies beside the assessment that it was made from.
            let print = Fingerprint::of(file::to_string(&public).as_bytes());
            if let Some(other) = seen.get(&print) {
                inputs.same.push((path, other.clone()));
                continue;
            }
            seen.insert(print, path.clone());
            let other_edition = catalogue.other_edition(&assessment.current().edition, "table-other-edition");
            inputs.remarks.extend(other_edition.map(|remark| remark.in_file(&path)));
            inputs.remarks.extend(opened::remarks(catalogue, &assessment, &path));
            let assessment = if form == Form::Csv { public.into_assessment() } else { assessment };
            inputs.read.push(Read { path, assessment });
        }
        inputs
    }

    /// How many files were given, without those that are none of people's.
    pub fn given(&self) -> usize {
        self.read.len() + self.same.len() + self.failed.len()
    }

    /// What was taken and yet is to be known: what does not fit the questionnaire, and several assessments of one
    /// municipality.
    pub fn remarks(&self, catalogue: &Catalogue) -> Vec<Problem> {
        let mut by_code: BTreeMap<&str, &Read> = BTreeMap::new();
        let mut remarks = self.remarks.clone();
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
}

/// A workbook holds scores, which only rounds of the live edition have; a table has rows for those of every edition that is
/// known.
fn refusal(catalogue: &Catalogue, assessment: &Assessment, form: Form) -> Option<Problem> {
    let edition = &assessment.current().edition;
    match (form, catalogue.edition(edition)) {
        (Form::Csv, Edition::Archived(_)) => None,
        _ => catalogue.other_edition(edition, "edition-not-scored"),
    }
}

/// The assessment in a file; else what the file is.
fn assessment_in(path: &Path, sheets: &SheetReader) -> Checked<Assessment> {
    opened::assessment_in(path).map_err(|problems| {
        instead(path, sheets).map_or(problems, |key| vec![Problem::new(Kind::Damaged, key).in_file(path)])
    })
}

/// Key of what a file of Shirube is that holds no assessment; none where it is something else.
fn instead(path: &Path, sheets: &SheetReader) -> Option<&'static str> {
    let bytes = read_bounded(path, limits::FILE_BYTES).ok()?;
    match () {
        () if is_table(&bytes) => Some("table-is-table"),
        () if is_results(&bytes) => Some("table-is-results"),
        () if bytes.starts_with(b"PK") && sheets.read(&bytes).is_ok() => Some("table-is-sheet"),
        () => None,
    }
}
