//! The assessments that a command of many is made from: out of files and folders, one at a time. Each file is taken, left out
//! because another says the same, or named with what is wrong with it.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::meter::Meter;
use super::opened;
use crate::assessment::file::{self, Fingerprint, read_bounded};
use crate::assessment::{Assessment, Publication, limits, publication};
use crate::catalogue::Catalogue;
use crate::exchange::{self, InputFile, SheetReader, is_results, is_table};
use crate::problem::{Checked, Kind, Problem};

/// What came of the files; of each that was taken, `K` is kept.
pub struct Assessments<K> {
    /// In the order of the files; folders by name.
    pub read: Vec<Read<K>>,
    /// Files that say the same as another, which was taken.
    pub same: Vec<(PathBuf, PathBuf)>,
    /// Files of which nothing was taken; the problems say why.
    pub failed: Vec<PathBuf>,
    /// What programs and the system keep beside people's files; none of it was read.
    pub aside: Vec<PathBuf>,
    /// Files that the result goes to; none of them was read.
    pub goals: Vec<PathBuf>,
    pub problems: Vec<Problem>,
    /// What was taken and yet is to be known of a file.
    pub remarks: Vec<Problem>,
}

/// A file that was taken.
pub struct Read<K> {
    pub file: InputFile,
    pub kept: K,
}

impl<K> Assessments<K> {
    /// Reads `files`. `take` is given each assessment and the copy of it that may be handed on, and says what is kept and what is
    /// to be known of it, or why it is refused.
    pub fn read(
        files: exchange::Inputs,
        catalogue: &Catalogue,
        meter: &mut Meter<'_>,
        take: impl Fn(Assessment, Publication) -> Result<(K, Vec<Problem>), Problem>,
    ) -> Assessments<K> {
        let exchange::Inputs { files, aside, goals, problems } = files;
        let (read, same, failed, remarks) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut all = Assessments { read, same, failed, aside, goals, problems, remarks };
        let sheets = SheetReader::new(catalogue);
        let mut seen: HashMap<Fingerprint, PathBuf> = HashMap::new();
        let total = files.len();
        for (done, file) in files.into_iter().enumerate() {
            meter.set(done, total);
            let path = &file.path;
            let assessment = match assessment_in(path, &sheets) {
                Ok(assessment) => assessment,
                Err(problems) => {
                    all.problems.extend(problems);
                    all.failed.push(file.path);
                    continue;
                }
            };
            let remarks = opened::remarks(catalogue, &assessment, path);
            let public = publication(&assessment);
            // A report often lies beside the assessment that it was made from.
            let print = Fingerprint::of(file::to_string(&public).as_bytes());
            match take(assessment, public) {
                Err(refusal) => {
                    all.problems.push(refusal.in_file(path));
                    all.failed.push(file.path);
                }
                Ok(_) if seen.contains_key(&print) => all.same.push((file.path, seen[&print].clone())),
                Ok((kept, own)) => {
                    seen.insert(print, path.clone());
                    all.remarks.extend(own.into_iter().map(|remark| remark.in_file(path)).chain(remarks));
                    all.read.push(Read { file, kept });
                }
            }
        }
        all
    }

    /// How many files were given, without those that are none of people's.
    pub fn given(&self) -> usize {
        self.read.len() + self.same.len() + self.failed.len()
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
