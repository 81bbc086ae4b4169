//! What stands in a file, told by its content whatever it is called: a filled sheet, an assessment, or what else it is.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use jiff::civil::DateTime;

use crate::assessment::file::{self, Fingerprint, read_bounded_as};
use crate::assessment::{Assessment, Response, fit, limits};
use crate::bounds::sheet;
use crate::catalogue::{Catalogue, QuestionId};
use crate::exchange::blank::Hall;
use crate::exchange::inputs::{has_ending, is_lock};
use crate::exchange::results::is_results;
use crate::exchange::sheet::kind::FileKind;
use crate::exchange::sheet::{Sheet, SheetReader};
use crate::exchange::table::is_table;
use crate::problem::{Kind, Place, Problem};
use crate::report::copy;

/// Key of the problem that a file which is no assessment has too many bytes.
const SHEET_TOO_LARGE: &str = "sheet-too-large";

/// Bytes at the front of a file by which it is told what it is.
const FRONT: u64 = 1024;

/// What stands in a file.
#[derive(Default)]
pub struct Content {
    /// Each with the questions it was asked, where that were not all.
    pub responses: Vec<(Response, Option<BTreeSet<QuestionId>>)>,
    /// When somebody last saved it, as it says itself.
    pub saved: Option<DateTime>,
    pub hall: Option<Hall>,
    pub problems: Vec<Problem>,
    pub remarks: Vec<Problem>,
    pub is_assessment: bool,
}

/// Reads files of one catalogue.
pub struct Reader<'a> {
    sheets: SheetReader,
    catalogue: &'a Catalogue,
}

/// The bytes of the file at `path`, as far as a file with responses may have so many.
fn bytes(path: &Path) -> Result<Vec<u8>, Problem> {
    let (max, too_large) = match is_assessment(path) {
        true => (limits::FILE_BYTES, "file-too-large"),
        false => (sheet::BYTES, SHEET_TOO_LARGE),
    };
    read_bounded_as(path, max, too_large).map_err(|problem| match problem.key {
        SHEET_TOO_LARGE if is_pdf(path) => Problem::new(Kind::Damaged, "sheet-is-pdf"),
        _ => problem,
    })
}

/// Whether a file is meant as an assessment, by its name or by what it says at its front.
fn is_assessment(path: &Path) -> bool {
    let front = front(path);
    let text = String::from_utf8_lossy(&front);
    has_ending(path, "ron") || text.trim_start_matches(['\u{feff}', '(', ' ', '\r', '\n', '\t']).starts_with("shirube:")
}

/// Whether a file that is too large to be read begins as a PDF does.
fn is_pdf(path: &Path) -> bool {
    file::is_pdf(&front(path))
}

/// The first bytes of a file; nothing where it is none that can be read, such as a pipe that might never end.
fn front(path: &Path) -> Vec<u8> {
    let mut front = Vec::new();
    if path.is_file() && File::open(path).and_then(|file| file.take(FRONT).read_to_end(&mut front)).is_err() {
        front.clear();
    }
    front
}

impl<'a> Reader<'a> {
    pub fn new(catalogue: &'a Catalogue) -> Self {
        Reader { sheets: SheetReader::new(catalogue), catalogue }
    }

    /// What stands in the file at `path`, and what its bytes are known by, if it has any.
    pub fn file(&self, path: &Path) -> (Option<Fingerprint>, Content) {
        match bytes(path) {
            Err(problem) => (None, Content { problems: vec![problem], ..Content::default() }),
            Ok(bytes) => (Some(Fingerprint::of(&bytes)).filter(|_| !bytes.is_empty()), self.content(path, &bytes)),
        }
    }

    /// What stands in `bytes`, those of the file at `path`.
    fn content(&self, path: &Path, bytes: &[u8]) -> Content {
        let none = |key| Content { problems: vec![Problem::new(Kind::Damaged, key)], ..Content::default() };
        if is_lock(path) {
            return none("sheet-lock-file");
        }
        let kind = FileKind::of(bytes);
        if kind == FileKind::Nothing {
            return none("sheet-no-content");
        }
        if kind == FileKind::Pdf {
            return none(if copy::extract(bytes).is_ok() { "collect-is-report" } else { "sheet-is-pdf" });
        }
        if kind.is_of_office() {
            return if is_results(bytes) { none("collect-is-results") } else { self.sheet(bytes) };
        }
        match file::from_bytes(bytes, &Place::default()) {
            Ok(assessment) => self.assessment(assessment),
            Err(problems) if is_meant_as_assessment(path, &problems) => Content { problems, ..Content::default() },
            Err(_) if is_table(bytes) => none("collect-is-table"),
            Err(_) if is_text(bytes) => none("collect-is-text"),
            Err(_) => none("sheet-no-workbook"),
        }
    }

    fn sheet(&self, bytes: &[u8]) -> Content {
        match self.sheets.read(bytes) {
            Err(problems) => Content { problems, ..Content::default() },
            Ok(sheet) => {
                let Sheet { responses, asked, saved, hall, problems, remarks, .. } = sheet;
                // What of an answer could not be taken is no reason to take an earlier one away, and of several people it
                // is not known who was asked what.
                let asked = if problems.is_empty() && responses.len() == 1 { asked } else { BTreeSet::new() };
                let responses = responses.into_iter().map(|response| (response, Some(asked.clone()))).collect();
                Content { responses, saved, hall, problems, remarks, is_assessment: false }
            }
        }
    }

    /// The responses of the round that an assessment is at.
    fn assessment(&self, mut assessment: Assessment) -> Content {
        let hall = Hall::of(&assessment.profile);
        let Some(mut round) = assessment.rounds.pop() else { return Content::default() };
        if let Some(refusal) = self.catalogue.other_edition(&round.edition, "collect-other-edition") {
            return Content { hall, problems: vec![refusal], is_assessment: true, ..Content::default() };
        }
        let half_typed = assessment.half_typed.is_some().then(|| Problem::new(Kind::Usage, "collect-half-typed"));
        let responses = std::mem::take(&mut round.responses).into_iter();
        let mut responses: Vec<Response> = responses.filter(|response| !response.answers.is_empty()).collect();
        let mut problems = Vec::new();
        if responses.is_empty() {
            let key = match () {
                () if assessment.is_publication => "collect-is-publication",
                () if round.agreed.has_values() => "collect-agreed-only",
                () => "collect-no-responses",
            };
            problems.push(Problem::new(Kind::Damaged, key));
        }
        problems.extend(fit::take_unknown(&self.catalogue.questionnaire, &mut responses));
        responses.retain(|response| !response.answers.is_empty());
        let responses = responses.into_iter().map(|response| (response, None)).collect();
        Content {
            responses,
            hall,
            problems,
            remarks: half_typed.into_iter().collect(),
            saved: None,
            is_assessment: true,
        }
    }
}

/// Whether a file that is no assessment was meant as one: by its name, or because only its body is wrong.
fn is_meant_as_assessment(path: &Path, problems: &[Problem]) -> bool {
    let is_other = |problem: &Problem| {
        matches!(problem.key, "file-not-assessment" | "file-not-utf8" | "file-utf16" | "file-empty" | "file-is-picture")
    };
    has_ending(path, "ron") || !problems.iter().any(is_other)
}

/// Whether it looks like text, in whatever encoding: few control characters and none that text never has.
fn is_text(bytes: &[u8]) -> bool {
    /// Bytes that are looked at.
    const FRONT: usize = 4096;
    let front = &bytes[..bytes.len().min(FRONT)];
    let is_utf16 = front.starts_with(&[0xff, 0xfe]) || front.starts_with(&[0xfe, 0xff]);
    let is_control = |byte: &u8| *byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c | 0x1b);
    is_utf16 || !front.iter().any(is_control)
}
