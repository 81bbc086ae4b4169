//! A PDF: the copy of an assessment inside a report.

use shirube::assessment::{file, limits};
use shirube::problem::Place;
use shirube::report::copy;

use super::{assessment, said};

pub fn check(bytes: &[u8]) {
    match copy::extract(bytes) {
        Ok(copy) => {
            assert!(copy.len() <= limits::FILE_BYTES, "{}", copy.len());
            match file::from_bytes(&copy, &Place::default()) {
                Ok(opened) => assessment::comes_back(&opened),
                Err(problems) => said::all(&problems),
            }
        }
        Err(problems) => said::all(&problems),
    }
}
