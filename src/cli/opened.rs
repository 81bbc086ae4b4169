//! What commands open: a catalogue; an assessment file or the copy inside a report, with all that is to be known of it.

use std::path::Path;

use super::report::today;
use crate::assessment::{Assessment, fit};
use crate::catalogue::{self, Catalogue};
use crate::problem::{Checked, Problem};
use crate::report::copy::{OpenedAny, open_any};

/// The built-in catalogue, or the one in the folder `dir`.
pub(super) fn catalogue_in(dir: Option<&Path>) -> Checked<Catalogue> {
    dir.map_or_else(|| Ok(catalogue::built_in()), catalogue::load)
}

/// The assessment in `file`, or the copy that the report there carries. What is to be known of it is said by [`remarks`]
/// once the command knows by which catalogue it is read.
pub(super) fn assessment_in(file: &Path) -> Checked<Assessment> {
    Ok(match open_any(file)? {
        OpenedAny::File(opened) => opened.assessment,
        OpenedAny::Copy(assessment) => assessment,
    })
}

/// What is to be known of `assessment`, which was opened from `file`, with that file as its place.
pub(super) fn remarks(catalogue: &Catalogue, assessment: &Assessment, file: &Path) -> Vec<Problem> {
    let remarks = fit::remarks(&catalogue.questionnaire, assessment, today());
    remarks.into_iter().map(|remark| remark.in_file(file)).collect()
}
