//! The inputs of the fuzz targets, through the same checks: the first ones, and those that the fuzzer kept. How it is run
//! stands in `tests/fuzz/README.md`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

#[path = "../fuzz/src/lib.rs"]
mod checks;

/// Bytes that all inputs together may take.
const MOST: u64 = 300 * 1024;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join("fuzz")
}

fn inputs(target: &str) -> Vec<PathBuf> {
    let listed = fs::read_dir(folder().join("corpus").join(target)).unwrap_or_else(|error| panic!("{target}: {error}"));
    let mut inputs: Vec<PathBuf> = listed.map(|entry| entry.unwrap().path()).collect();
    inputs.sort();
    inputs
}

#[test]
fn the_inputs_of_the_targets_do_no_harm() {
    for (target, check) in checks::TARGETS {
        for path in inputs(target) {
            let bytes = fs::read(&path).unwrap();
            if std::panic::catch_unwind(|| check(&bytes)).is_err() {
                panic!("{} fails", path.display());
            }
        }
    }
}

/// Each target has a program, inputs, and its place in the list that is run; all inputs together stay small.
#[test]
fn each_target_is_whole() {
    let names: BTreeSet<String> = checks::TARGETS.map(|(name, _)| name.to_owned()).into();
    assert_eq!(names.len(), checks::TARGETS.len());
    let listed = |folder: PathBuf| -> BTreeSet<String> {
        let stem = |path: PathBuf| path.file_stem().unwrap().to_str().unwrap().to_owned();
        fs::read_dir(folder).unwrap().map(|entry| stem(entry.unwrap().path())).collect()
    };
    assert_eq!(listed(folder().join("corpus")), names);
    assert_eq!(listed(folder().join("targets")), names);
    let manifest = fs::read_to_string(folder().join("Cargo.toml")).unwrap();
    let programs: BTreeSet<String> = manifest
        .split("[[bin]]")
        .skip(1)
        .map(|bin| bin.split("name = \"").nth(1).unwrap().split('"').next().unwrap().to_owned())
        .collect();
    assert_eq!(programs, names);
    let all: Vec<PathBuf> = names.iter().flat_map(|name| inputs(name)).collect();
    let bytes: u64 = all.iter().map(|path| path.metadata().unwrap().len()).sum();
    assert!(bytes <= MOST, "{bytes} bytes");
    names.iter().for_each(|name| assert!(inputs(name).len() >= 5, "{name}"));
}

/// Every file of the source that reads bytes which somebody else may have made, and the target that makes them. Who begins
/// to read another kind of file finds it missing here.
#[test]
fn every_file_that_is_read_has_a_target() {
    /// What reads bytes, as it is called.
    const READS: [&str; 6] =
        ["read_bounded(", "read_bounded_as(", "fs::read(", "read_to_string(", ".read_to_end(", "ZipArchive::new("];
    let expected = [
        ("assessment/file/mod.rs", "assessment"),
        // What is there when a file is saved, compared by its bytes.
        ("assessment/file/save.rs", ""),
        ("assessment/file/recovery/copy.rs", "recovery"),
        // A copy of our own, compared by its bytes.
        ("assessment/safe_write/temp.rs", ""),
        ("catalogue/load/read.rs", "catalogue"),
        // Whether an example is as it was written, compared by its bytes.
        ("cli/example.rs", ""),
        ("cli/assessments.rs", "assessment"),
        ("exchange/collect/content.rs", "sheet"),
        ("exchange/results/mark.rs", "sheet"),
        ("exchange/sheet/package.rs", "sheet"),
        ("office.rs", "outputs"),
        ("outputs/mod.rs", "outputs"),
        ("report/copy.rs", "pdf"),
        // The record of faults: of what is there, lines that begin as its own do are handed on.
        ("session/faults.rs", ""),
        ("session/settings/store.rs", "settings"),
    ];
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = BTreeSet::new();
    let mut folders = vec![source.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            if path.file_name().is_some_and(|name| name == "tests.rs") {
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap();
            let reads =
                |line: &str| !line.trim_start().starts_with("//") && READS.iter().any(|read| line.contains(read));
            if code.lines().any(reads) {
                found.insert(path.strip_prefix(&source).unwrap().to_str().unwrap().replace('\\', "/"));
            }
        }
    }
    assert_eq!(found, expected.map(|(file, _)| file.to_owned()).into());
    let targets: BTreeSet<&str> = checks::TARGETS.map(|(name, _)| name).into();
    assert!(expected.iter().all(|(_, target)| target.is_empty() || targets.contains(target)));
}
