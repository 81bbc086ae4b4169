//! What is to be known of all files together, once they are read and those of other municipalities are out: who gave
//! what, from which file and folder, stands in what was collected. What one file tells by itself is remarked where it is
//! read.

use std::collections::HashSet;
use std::path::Path;

use super::Collected;
use crate::exchange::belonging::Belonging;
use crate::exchange::blank::Hall;
use crate::problem::{Kind, Problem};

/// All of it. `halls` are those that the files name.
pub fn of_all(collected: &Collected, halls: &[Option<Hall>]) -> Vec<Problem> {
    unclear_halls(collected, halls)
}

/// Files that were taken, and may be of another municipality with the same name.
fn unclear_halls(collected: &Collected, halls: &[Option<Hall>]) -> Vec<Problem> {
    let Some(here) = &collected.hall else { return Vec::new() };
    let taken: HashSet<&Path> = collected.given.iter().map(|given| given.file.as_path()).collect();
    let files = collected.files.iter().zip(halls).filter(|(file, _)| taken.contains(file.path.as_path()));
    let remark = |(file, there): (&super::FileRead, &Option<Hall>)| {
        let there = there.as_ref().filter(|there| here.belonging(there) == Belonging::Unclear)?;
        let remark = Problem::new(Kind::Damaged, "collect-hall-unclear").with("name", &there.name);
        Some(remark.with("here", &here.name).in_file(&file.path))
    };
    files.filter_map(remark).collect()
}
