//! Old files for ever: one of every version of the format and of every edition of the questionnaire opens, and is saved
//! again to the bytes that stand beside it.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use regex_lite::Regex;
use shirube::assessment::file::{self, Replacing, VERSION};
use shirube::catalogue::built_in;

/// A file as an earlier day wrote it.
struct Case {
    name: String,
    bytes: Vec<u8>,
    version: u64,
    editions: BTreeSet<String>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/versions")
}

/// The files in `folder`, by their names.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = entries.filter(|path| path.extension().is_some_and(|ending| ending == "ron")).collect();
    files.sort();
    files
}

fn cases() -> Vec<Case> {
    let version = Regex::new(r"\bversion: (\d+),").unwrap();
    let edition = Regex::new(r#"\bquestionnaire: "([^"]+)","#).unwrap();
    let case = |path: PathBuf| {
        let bytes = fs::read(&path).unwrap();
        let text = String::from_utf8(bytes.clone()).unwrap();
        Case {
            name: path.file_name().unwrap().to_str().unwrap().to_owned(),
            version: version.captures(&text).unwrap()[1].parse().unwrap(),
            editions: edition.captures_iter(&text).map(|found| found[1].to_owned()).collect(),
            bytes,
        }
    };
    files(&folder()).into_iter().map(case).collect()
}

#[test]
fn every_version_and_every_edition_has_a_file() {
    let cases = cases();
    for version in 1..=VERSION {
        let has_whole = |is_copy: bool| {
            cases.iter().any(|case| case.version == version && case.name.ends_with("-copy.ron") == is_copy)
        };
        assert!(has_whole(false), "no file of version {version}");
        assert!(has_whole(true), "no copy for handing on of version {version}");
    }
    let catalogue = built_in();
    let live = &catalogue.questionnaire.edition;
    let archived = catalogue.archived_editions.iter().map(|edition| &edition.id);
    for edition in archived.chain([live]).map(|edition| edition.as_str()) {
        let newest = cases.iter().find(|case| case.version == VERSION && case.editions.contains(edition));
        assert!(newest.is_some(), "no file of edition {edition} in version {VERSION}");
    }
}

/// What is never in a case could stop being read, and no test would see it.
#[test]
fn every_field_that_is_written_is_in_a_file() {
    let written = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/assessment/file/v{VERSION}"));
    let source: String =
        fs::read_dir(written).unwrap().map(|at| fs::read_to_string(at.unwrap().path()).unwrap()).collect();
    let of_struct = Regex::new(r"(?m)^(?:pub(?:\(\w+\))? )?struct \w+Out\b[^{;]*\{([^}]*)\}").unwrap();
    let field = Regex::new(r"(?m)^    (?:pub(?:\(\w+\))? )?(\w+): ").unwrap();
    let fields: BTreeSet<&str> = of_struct
        .captures_iter(&source)
        .flat_map(|found| field.captures_iter(found.get(1).unwrap().as_str()))
        .map(|found| found.get(1).unwrap().as_str())
        .collect();
    assert!(fields.len() > 50 && fields.contains("levels") && fields.contains("half_typed"), "{fields:?}");
    let newest: String = cases()
        .into_iter()
        .filter(|case| case.version == VERSION)
        .map(|case| String::from_utf8(case.bytes).unwrap())
        .collect();
    let missing: Vec<&str> = fields.into_iter().filter(|field| !newest.contains(&format!(" {field}: "))).collect();
    assert!(missing.is_empty(), "in no file of version {VERSION}: {missing:?}");
}

/// As a person does it: opened, saved over itself, opened again.
#[test]
fn each_is_saved_again_to_the_expected_bytes() {
    let work = tempfile::tempdir().unwrap();
    let saved = folder().join("saved");
    let mut names = BTreeSet::new();
    for Case { name, bytes, version, .. } in cases() {
        let (path, expected) = (work.path().join(&name), saved.join(&name));
        fs::write(&path, &bytes).unwrap();
        let opened = file::open(&path).unwrap_or_else(|problems| panic!("{name}: {problems:?}"));
        let again = file::save(&opened.assessment, &path, Replacing::Known(&opened.fingerprint)).unwrap();
        assert!(again.remarks.is_empty(), "{name}: {:?}", again.remarks);
        let now = fs::read(&path).unwrap();
        if env::var_os("UPDATE_SNAPSHOTS").is_some() {
            fs::write(&expected, &now).unwrap();
        }
        let expected = fs::read_to_string(&expected).unwrap_or_else(|_| panic!("{name} has nothing in `saved`"));
        let differs = expected.lines().zip(String::from_utf8_lossy(&now).lines()).position(|(was, is)| was != is);
        assert!(expected.as_bytes() == now, "{name} is saved otherwise, from line {differs:?} of it on");

        assert!(version == VERSION || now != bytes, "{name}: the version is raised");
        let backup = fs::read(file::backup_path(&path));
        let is_secret = opened.assessment.rounds.iter().any(|round| round.workshop.has_open_secret());
        assert_eq!(backup.is_ok(), now != bytes && !is_secret, "{name}: what was there stays beside it");
        assert!(backup.is_err() || backup.is_ok_and(|backup| backup == bytes), "{name}");
        let reopened = file::open(&path).unwrap();
        assert_eq!(reopened.assessment, opened.assessment, "{name}");
        assert_eq!(file::to_string(&reopened.assessment).as_bytes(), now, "{name}");
        names.insert(name);
    }
    let kept: BTreeSet<String> =
        files(&saved).iter().map(|path| path.file_name().unwrap().to_str().unwrap().to_owned()).collect();
    assert_eq!(kept, names, "`saved` has one for each, and no other");
}
