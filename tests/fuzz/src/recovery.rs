//! A recovery copy: an assessment file with lines in front.

use std::fs;

use shirube::assessment::file::RecoveryStore;

use super::{assessment, folder, said};

pub fn check(bytes: &[u8]) {
    let folder = folder::with("recovery", &[]);
    let copy = folder.join("untitled-1.recovery");
    fs::write(&copy, bytes).expect("the copy can be written");
    for found in RecoveryStore::in_folder(folder.clone()).untitled() {
        match found.content {
            Ok(recovered) => assessment::comes_back(&recovered.assessment),
            Err(problems) => said::all(&problems),
        }
        assert_eq!(fs::read(&found.at).ok().as_deref(), Some(bytes), "looking at a copy leaves it as it is");
    }
    folder::gone(&folder);
}
