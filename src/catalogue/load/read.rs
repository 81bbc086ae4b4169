//! The files of a catalogue, from a folder or from the program itself. Nothing is read that is too large to be one.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use rust_embed::RustEmbed;

use super::document::{Part, ProblemLog};
use super::missing_file;
use crate::bounds::{self, catalogue as most};
use crate::problem::{Kind, Problem};

const QUESTIONNAIRE: &str = "questionnaire.ron";
const SOURCES: &str = "sources.ron";
const GLOSSARY: &str = "glossary.ron";
const EDITIONS: &str = "editions";
const TOWNS: &str = "towns";
const SURVEYS: &str = "surveys";

#[derive(RustEmbed)]
#[folder = "seeds"]
struct Seeds;

/// A file as text, without a byte order mark.
pub(super) struct TextFile {
    pub path: PathBuf,
    pub text: String,
}

/// The files of a catalogue.
pub(super) struct Files {
    pub questionnaire: Part<TextFile>,
    pub sources: Part<TextFile>,
    pub glossary: Part<TextFile>,
    /// Earlier editions of the questionnaire, in the order of their names.
    pub editions: Vec<Part<TextFile>>,
    /// In the order of their names.
    pub towns: Vec<Part<TextFile>>,
    /// In the order of their names.
    pub surveys: Vec<SurveyFiles>,
}

/// What describes a year of the national survey, and the table beside it.
pub(super) struct SurveyFiles {
    pub description: Part<TextFile>,
    pub table: Part<TextFile>,
}

/// The files of the folder `dir`. The error is that there is no such folder, or nothing of a catalogue in it.
pub(super) fn folder(dir: &Path, log: &ProblemLog) -> Result<Files, Problem> {
    let fail = |error: io::Error| unreadable("catalogue-unreadable-folder", dir, &error);
    if !fs::metadata(dir).map_err(fail)?.is_dir() {
        return Err(Problem::new(Kind::Unreadable, "catalogue-not-a-folder").in_file(dir));
    }
    fs::read_dir(dir).map_err(fail)?;
    let part = |name: &str| match fs::symlink_metadata(dir.join(name)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Part::Absent,
        _ => log.keep(file(&dir.join(name))),
    };
    let (questionnaire, sources, glossary) = (part(QUESTIONNAIRE), part(SOURCES), part(GLOSSARY));
    let mut bytes = [&questionnaire, &sources, &glossary].into_iter().map(size).sum();
    let editions = list(&dir.join(EDITIONS), &mut bytes, log);
    if questionnaire.is_absent() && !editions.is_empty() {
        // Editions are those of the questionnaire beside them, and the built-in one has its own.
        log.push(Problem::new(Kind::Damaged, "catalogue-editions-alone").in_file(&dir.join(EDITIONS)));
    }
    let towns = list(&dir.join(TOWNS), &mut bytes, log);
    let surveys = surveys(&dir.join(SURVEYS), &mut bytes, log);
    let files = Files { questionnaire, sources, glossary, editions, towns, surveys };
    if files.is_empty() && log.is_empty() {
        return Err(Problem::new(Kind::Damaged, "catalogue-empty-folder").in_file(dir));
    }
    if files.sources.is_absent() && !files.questionnaire.is_absent() {
        log.push(missing_file(&dir.join(SOURCES)));
    }
    Ok(files)
}

/// The files that the program carries in itself.
pub(super) fn built_in(log: &ProblemLog) -> Files {
    let required = |name: &str| match embedded(name, log) {
        Part::Absent => {
            log.push(missing_file(&seeds_path(name)));
            Part::Broken
        }
        part => part,
    };
    let names = |folder: &str| {
        let is_in = |name: &str| {
            let name = name.strip_prefix(folder).and_then(|name| name.strip_prefix('/'));
            name.is_some_and(|name| name.ends_with(".ron"))
        };
        let mut names: Vec<String> = Seeds::iter().filter(|name| is_in(name)).map(Into::into).collect();
        names.sort();
        names
    };
    let list = |folder: &str| names(folder).iter().map(|name| embedded(name, log)).collect();
    let survey = |name: &String| SurveyFiles {
        description: embedded(name, log),
        table: embedded(&name.replace(".ron", ".csv"), log),
    };
    Files {
        questionnaire: required(QUESTIONNAIRE),
        sources: required(SOURCES),
        glossary: required(GLOSSARY),
        editions: list(EDITIONS),
        towns: list(TOWNS),
        surveys: names(SURVEYS).iter().map(survey).collect(),
    }
}

/// The glossary that the program carries in itself.
pub(super) fn built_in_glossary(log: &ProblemLog) -> Part<TextFile> {
    embedded(GLOSSARY, log)
}

/// The list of municipalities that the program carries in itself.
pub(in crate::catalogue) fn built_in_municipalities() -> String {
    let file = Seeds::get("municipalities.csv").expect("the list of municipalities is embedded");
    String::from_utf8(file.data.into_owned()).expect("the list of municipalities is UTF-8")
}

fn seeds_path(name: &str) -> PathBuf {
    name.split('/').fold(PathBuf::from("seeds"), |path, part| path.join(part))
}

fn embedded(name: &str, log: &ProblemLog) -> Part<TextFile> {
    match Seeds::get(name) {
        Some(file) => log.keep(as_text(&seeds_path(name), file.data.into_owned())),
        None => Part::Absent,
    }
}

/// The `*.ron` in the folder `dir`, which need not be there; one broken part where it can't be listed. `bytes`: how many
/// the files of the catalogue have so far.
fn list(dir: &Path, bytes: &mut usize, log: &ProblemLog) -> Vec<Part<TextFile>> {
    let Some(paths) = paths(dir, &["ron"], log) else { return vec![Part::Broken] };
    let mut files = Vec::new();
    for path in &paths {
        let file = log.keep(file(path));
        *bytes += size(&file);
        if *bytes > most::ALL_BYTES {
            log.push(too_large_together(dir));
            return vec![Part::Broken];
        }
        files.push(file);
    }
    files
}

/// The pairs of `*.ron` and `*.csv` in the folder `dir`, which need not be there; what has no other half is a problem.
fn surveys(dir: &Path, bytes: &mut usize, log: &ProblemLog) -> Vec<SurveyFiles> {
    let broken = || vec![SurveyFiles { description: Part::Broken, table: Part::Broken }];
    let Some(paths) = paths(dir, &["ron", "csv"], log) else { return broken() };
    let stems: BTreeSet<PathBuf> = paths.iter().map(|path| path.with_extension("")).collect();
    let mut half = |stem: &Path, ending: &str| {
        let has_ending = |path: &&PathBuf| path.with_extension("") == *stem && ends_with(path, &[ending]);
        let Some(path) = paths.iter().find(has_ending) else {
            let wanted = stem.with_extension(ending);
            log.push(Problem::new(Kind::Unreadable, "survey-half").in_file(&wanted).with("ending", ending));
            return Part::Broken;
        };
        let file = log.keep(file(path));
        *bytes += size(&file);
        file
    };
    let all: Vec<SurveyFiles> =
        stems.iter().map(|stem| SurveyFiles { description: half(stem, "ron"), table: half(stem, "csv") }).collect();
    match !all.is_empty() && *bytes > most::ALL_BYTES {
        true => {
            log.push(too_large_together(dir));
            broken()
        }
        false => all,
    }
}

/// The files with one of these endings in the folder `dir`, sorted; nothing and a problem where they can't be listed.
fn paths(dir: &Path, endings: &[&str], log: &ProblemLog) -> Option<Vec<PathBuf>> {
    let entries = match fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Some(Vec::new()),
        Err(error) => {
            log.push(unreadable("catalogue-unreadable-folder", dir, &error));
            return None;
        }
    };
    let all = entries.flatten().map(|e| e.path());
    let mut paths: Vec<PathBuf> = all.filter(|path| ends_with(path, endings)).take(most::FILES + 1).collect();
    if paths.len() > most::FILES {
        log.push(Problem::new(Kind::Damaged, "catalogue-too-many-files").in_file(dir).with("limit", most::FILES));
        return None;
    }
    paths.sort();
    Some(paths)
}

fn too_large_together(dir: &Path) -> Problem {
    let megabytes = bounds::megabytes(most::ALL_BYTES);
    Problem::new(Kind::Damaged, "catalogue-too-large-together").in_file(dir).with("megabytes", megabytes)
}

/// In bytes, as far as it was read.
fn size(part: &Part<TextFile>) -> usize {
    part.ready().map_or(0, |file| file.text.len())
}

/// Whether the name has one of these endings; hidden files are left alone, since systems put their own beside people's.
fn ends_with(path: &Path, endings: &[&str]) -> bool {
    let is_hidden = path.file_name().is_none_or(|name| name.to_string_lossy().starts_with('.'));
    !is_hidden && path.extension().is_some_and(|e| endings.iter().any(|ending| e.eq_ignore_ascii_case(ending)))
}

fn file(path: &Path) -> Result<TextFile, Problem> {
    let fail = |error: io::Error| unreadable("catalogue-unreadable-file", path, &error);
    // Asked before opening: to open a pipe would wait for ever.
    if !fs::metadata(path).map_err(fail)?.is_file() {
        return Err(Problem::new(Kind::Unreadable, "catalogue-not-a-file").in_file(path));
    }
    let mut bytes = Vec::new();
    File::open(path).map_err(fail)?.take(most::FILE_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(fail)?;
    as_text(path, bytes)
}

fn as_text(path: &Path, bytes: Vec<u8>) -> Result<TextFile, Problem> {
    if bytes.len() > most::FILE_BYTES {
        let megabytes = bounds::megabytes(most::FILE_BYTES);
        return Err(Problem::new(Kind::Damaged, "catalogue-too-large").in_file(path).with("megabytes", megabytes));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = 1 + good.iter().filter(|b| **b == b'\n').count();
        let encoding = encoding(error.as_bytes());
        Problem::new(Kind::Damaged, "catalogue-not-utf8").in_file(path).at(line, None).with("encoding", encoding)
    })?;
    let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
    Ok(TextFile { path: path.to_owned(), text })
}

/// What `bytes` that are not UTF-8 are likely written in.
fn encoding(bytes: &[u8]) -> &'static str {
    match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "utf-16",
        bytes if is_shift_jis(bytes) => "shift-jis",
        _ => "other",
    }
}

/// Whether every byte stands where Shift_JIS, as spreadsheet programs in Japan write it, may have one.
fn is_shift_jis(bytes: &[u8]) -> bool {
    let mut rest = bytes.iter();
    while let Some(byte) = rest.next() {
        let is_right = match byte {
            0x81..=0x9f | 0xe0..=0xfc => rest.next().is_some_and(|second| matches!(second, 0x40..=0x7e | 0x80..=0xfc)),
            0x00..=0x7f | 0xa1..=0xdf => true,
            _ => false,
        };
        if !is_right {
            return false;
        }
    }
    true
}

fn unreadable(key: &'static str, path: &Path, error: &io::Error) -> Problem {
    let reason = match error.kind() {
        io::ErrorKind::NotFound => "missing",
        io::ErrorKind::PermissionDenied => "rights",
        io::ErrorKind::NotADirectory => "not-a-folder",
        _ => "other",
    };
    Problem::new(Kind::Unreadable, key).in_file(path).with("reason", reason).because(error)
}

impl Files {
    fn is_empty(&self) -> bool {
        self.questionnaire.is_absent()
            && self.sources.is_absent()
            && self.glossary.is_absent()
            && self.towns.is_empty()
            && self.surveys.is_empty()
    }
}
