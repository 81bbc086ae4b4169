//! The file of an assessment, in every version of its format.

use jiff::civil::{Date, date};
use shirube::assessment::{Assessment, file, fit, limits, publication};
use shirube::catalogue::{Catalogue, built_in};
use shirube::findings::Findings;
use shirube::problem::{Kind, Place};

use super::said;

pub fn check(bytes: &[u8]) {
    match file::from_bytes(bytes, &Place::default()) {
        Ok(assessment) => taken(&assessment),
        Err(problems) => {
            said::all(&problems);
            assert!(problems.iter().all(|problem| matches!(problem.kind, Kind::Damaged | Kind::Newer)), "{problems:?}");
        }
    }
}

/// When it is opened.
const DAY: Date = date(2026, 11, 26);

thread_local! {
    static CATALOGUE: Catalogue = built_in();
}

/// What was taken can be kept, handed on and reckoned with.
pub fn taken(assessment: &Assessment) {
    comes_back(assessment);
    let public = publication(assessment);
    comes_back(&public);
    CATALOGUE.with(|catalogue| {
        fit::remarks(&catalogue.questionnaire, assessment, DAY).iter().for_each(said::one);
        if let Err(refusal) = Findings::of(catalogue, &public) {
            said::one(&refusal);
        }
    });
}

/// It is saved and opened again as it is, within the bound of a file.
pub fn comes_back(assessment: &Assessment) {
    let text = file::to_string(assessment);
    assert_eq!(text.len(), file::written_size(assessment), "what is measured is what is written");
    assert!(text.len() <= limits::FILE_BYTES, "what could not be saved is not opened");
    match file::from_str(&text, &Place::default()) {
        Ok(again) => assert!(again == *assessment, "saved and opened, it is another: {text}"),
        Err(problems) => panic!("what was opened can't be opened again: {problems:?}\n{text}"),
    }
}
