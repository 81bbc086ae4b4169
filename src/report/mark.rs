//! How a PDF of ours is known again, and whether it is still as it was written: by a word among its properties.
//!
//! The word holds what kind of paper it is, hashes of whose it is and of which round, and a seal over the whole file. It
//! tells nothing that the paper does not say, and is no protection against someone who wants to be taken for us.

use super::{Form, KitPart};
use crate::assessment::Assessment;
use crate::assessment::file::checksum;

/// Stands in front of the seal, in the property and in the metadata that repeat it.
const SEAL: &str = "-seal-";

/// What the seal is before the file is made, and while it is computed.
const OPEN: &str = "00000000000000000000000000000000";

/// Digits of each hash that tells one municipality or round from another.
const DIGITS: usize = 16;

/// Which paper it is: two of the same mark may take each other's place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PdfMark(String);

impl PdfMark {
    /// Of the report on the current round of `assessment` in this form: a page for the mayor takes the place of none of the
    /// whole.
    pub fn of_report(assessment: &Assessment, form: Form) -> Self {
        Self::of_round(kind(form), assessment)
    }

    /// Of a list of the answers in the current round of `assessment`.
    pub fn of_list(assessment: &Assessment) -> Self {
        Self::of_round("list", assessment)
    }

    fn of_round(kind: &str, assessment: &Assessment) -> Self {
        PdfMark(of_round(kind, assessment))
    }

    /// Of a blank questionnaire for this hall and round, as far as they are known.
    pub fn of_blank(hall: Option<&str>, round_title: Option<&str>) -> Self {
        Self::new("blank", hall.unwrap_or_default(), round_title.unwrap_or_default())
    }

    /// Of a paper of the kit for this hall and round, as far as they are known.
    pub fn of_kit(part: KitPart, hall: Option<&str>, round_title: Option<&str>) -> Self {
        Self::new(part.word(), hall.unwrap_or_default(), round_title.unwrap_or_default())
    }

    /// Of what is published of the municipality with this code in the survey called `survey`.
    pub fn of_national(code: &str, survey: &str) -> Self {
        Self::new("national", code, survey)
    }

    fn new(kind: &str, whose: &str, round: &str) -> Self {
        PdfMark(word(kind, whose, round))
    }

    /// The word for the template; the seal is put in once the file is made.
    pub(super) fn word(&self) -> String {
        format!("{}{SEAL}{OPEN}", self.0)
    }

    /// Whether `pdf` is the paper of this mark, and every byte is as it was written.
    pub fn is_as_written(&self, pdf: &[u8]) -> bool {
        let start = format!("{}{SEAL}", self.0);
        let Some(at) = find(pdf, start.as_bytes()) else { return false };
        let Some(seal) = pdf.get(at + start.len()..at + start.len() + OPEN.len()) else { return false };
        let seal = seal.to_vec();
        let mut open = pdf.to_vec();
        replace(&mut open, &with_seal(&seal), &with_seal(OPEN.as_bytes()));
        checksum(&open).as_bytes() == seal
    }
}

/// What a report in this form is, as words have it.
pub(super) fn kind(form: Form) -> &'static str {
    match form {
        Form::Whole => "report",
        Form::Summary => "report-summary",
        Form::Mayor => "report-mayor",
        Form::Slides => "report-slides",
    }
}

/// The word of such a paper on the current round of `assessment`.
pub(super) fn of_round(kind: &str, assessment: &Assessment) -> String {
    let (profile, round) = (&assessment.profile, assessment.current());
    word(kind, &profile.whose(), &format!("{} {}", round.date, round.title))
}

fn word(kind: &str, whose: &str, round: &str) -> String {
    let [whose, round] = [whose, round].map(|text| {
        let mut hash = checksum(text.trim().as_bytes());
        hash.truncate(DIGITS);
        hash
    });
    format!("shirube-{kind}-{whose}-{round}")
}

/// Puts the seal into a file that was just made. Every offset in it stays.
pub(super) fn seal(pdf: &mut [u8]) {
    let seal = checksum(pdf);
    replace(pdf, &with_seal(OPEN.as_bytes()), &with_seal(seal.as_bytes()));
}

fn with_seal(seal: &[u8]) -> Vec<u8> {
    [SEAL.as_bytes(), seal].concat()
}

/// Both of one length.
fn replace(bytes: &mut [u8], from: &[u8], to: &[u8]) {
    let mut start = 0;
    while let Some(at) = find(&bytes[start..], from) {
        bytes[start + at..start + at + to.len()].copy_from_slice(to);
        start += at + to.len();
    }
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}
