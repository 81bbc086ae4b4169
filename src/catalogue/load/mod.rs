//! Raw RON in, checked catalogue out, with all problems at once.
//!
//! | file | owns |
//! |---|---|
//! | `read` | the files of a folder and of the program itself, with their bounds |
//! | `raw` | the shape of the files, every field optional; these types do not leave this folder |
//! | `document` | one file and its problems, and those of all files |
//! | `cursor` | a place in a document, and the checks that every part needs |
//! | `known` | the ids that exist |
//! | `questionnaire`, `editions`, `sources`, `towns`, `surveys`, `style` | the rules of each part |
//! | `table` | the table of a survey: its cells, each with its place |

mod cursor;
mod document;
mod editions;
mod known;
mod questionnaire;
mod raw;
mod read;
mod sources;
mod style;
mod surveys;
mod table;
mod towns;

use std::path::Path;
use std::sync::OnceLock;

use self::document::{Parsed, Part, ProblemLog};
use self::known::{Known, Seen};
use self::raw::{RawEdition, RawQuestionnaire, RawSource, RawSurvey, RawTerm, RawTown};
use self::read::{Files, TextFile};
use crate::catalogue::{ArchivedEdition, Catalogue, Municipalities, Survey, Term, Town};
use crate::problem::{Checked, Kind, Problem};

pub(super) use self::read::built_in_municipalities;

/// The content that the program carries in itself.
///
/// # Panics
/// Where that content breaks a rule; a test loads it.
#[expect(clippy::panic, reason = "the content is embedded, and a test loads it")]
pub fn built_in() -> Catalogue {
    match checked_built_in() {
        Ok(catalogue) => catalogue.clone(),
        Err(problems) => panic!("the built-in catalogue is broken: {problems:#?}"),
    }
}

/// The catalogue of the folder `dir`.
///
/// - With a `questionnaire.ron` the folder is a catalogue of its own: its `sources.ron` (required), `editions/*.ron`
///   `towns/*.ron` and `surveys/*` are taken and nothing built-in is, except the list of municipalities and, where it has no `glossary.ron`, the glossary.
/// - Without one it adds to the built-in catalogue: the sources of its `sources.ron`, its `towns/*.ron` and its surveys come after the
///   built-in ones (of the surveys the newest is shown), a `glossary.ron` takes the place of the built-in one. An id that is built in already is a problem.
///
/// Towns that come from files stand in the order of their sources, then of their file names. The error holds every
/// problem of every file, in the order of files and lines.
pub fn load(dir: &Path) -> Checked<Catalogue> {
    let log = ProblemLog::default();
    let mut files = read::folder(dir, &log).map_err(|problem| vec![problem])?;
    if !files.questionnaire.is_absent() {
        if files.glossary.is_absent() {
            files.glossary = read::built_in_glossary(&log);
        }
        return assemble(None, files, log);
    }
    match checked_built_in() {
        Ok(base) => assemble(Some(base), files, log),
        Err(problems) => Err(problems.clone()),
    }
}

fn checked_built_in() -> &'static Checked<Catalogue> {
    static BUILT_IN: OnceLock<Checked<Catalogue>> = OnceLock::new();
    BUILT_IN.get_or_init(|| {
        let log = ProblemLog::default();
        let files = read::built_in(&log);
        assemble(None, files, log)
    })
}

/// All parts, parsed but not checked.
struct Parts<'f> {
    questionnaire: Part<Parsed<'f, RawQuestionnaire>>,
    editions: Vec<Part<Parsed<'f, RawEdition>>>,
    sources: Part<Parsed<'f, Vec<RawSource>>>,
    glossary: Part<Parsed<'f, Vec<RawTerm>>>,
    towns: Vec<Part<Parsed<'f, RawTown>>>,
    surveys: Vec<(Part<Parsed<'f, RawSurvey>>, &'f Part<TextFile>)>,
}

fn assemble(base: Option<&Catalogue>, files: Files, log: ProblemLog) -> Checked<Catalogue> {
    let parts = Parts {
        questionnaire: Parsed::part(&files.questionnaire, &log),
        editions: files.editions.iter().map(|file| Parsed::part(file, &log)).collect(),
        sources: Parsed::part(&files.sources, &log),
        glossary: Parsed::part(&files.glossary, &log),
        towns: files.towns.iter().map(|file| Parsed::part(file, &log)).collect(),
        surveys: files.surveys.iter().map(|pair| (Parsed::part(&pair.description, &log), &pair.table)).collect(),
    };
    let known = Known::gather(base, &parts.questionnaire, &parts.editions, &parts.sources);
    let catalogue = check(base, parts, &known, &log);
    let problems = log.into_problems();
    match catalogue {
        Some(catalogue) if problems.is_empty() => Ok(catalogue),
        _ => Err(problems),
    }
}

/// Checks every part, also after one of them failed; what is not given comes from `base`.
fn check<'f>(base: Option<&Catalogue>, parts: Parts<'f>, known: &Known, log: &'f ProblemLog) -> Option<Catalogue> {
    let municipalities = Municipalities::embedded();
    let mut all_sources = base.map(|b| b.sources.clone()).unwrap_or_default();

    let questionnaire = match parts.questionnaire {
        Part::Ready(parsed) => parsed.check(log, |cursor, raw| questionnaire::check(cursor, raw, known)),
        Part::Broken => None,
        Part::Absent => base.map(|b| b.questionnaire.clone()),
    };
    let order = questionnaire.as_ref().map(towns::Order::of);
    let mut archived_editions: Vec<ArchivedEdition> = base.map(|b| b.archived_editions.clone()).unwrap_or_default();
    let live = questionnaire.as_ref().map(|questionnaire| &questionnaire.edition);
    let mut seen = Seen::default();
    for part in parts.editions {
        let Part::Ready(parsed) = part else { continue };
        archived_editions.extend(parsed.check(log, |cursor, raw| editions::check(cursor, raw, known, live, &mut seen)));
    }

    let mut seen_sources = Seen::with(base.iter().flat_map(|b| b.all_sources()).map(|s| s.id.as_str()));
    if let Part::Ready(parsed) = parts.sources {
        let more = parsed.check(log, |cursor, raw| sources::check(cursor, raw, known, &mut seen_sources));
        all_sources.extend(more.unwrap_or_default());
    }
    let glossary: Vec<Term> = match parts.glossary {
        Part::Ready(parsed) => parsed.check(log, sources::check_glossary).unwrap_or_default(),
        Part::Broken | Part::Absent => base.map(|b| b.glossary.clone()).unwrap_or_default(),
    };
    let mut seen = Seen::with(base.iter().flat_map(|b| &b.towns).map(|t| t.id.as_str()));
    let mut more_towns: Vec<Town> = Vec::new();
    for part in parts.towns {
        let Part::Ready(parsed) = part else { continue };
        more_towns.extend(parsed.check(log, |cursor, raw| {
            towns::Rules { known, municipalities, order: order.as_ref() }.check(cursor, raw, &mut seen)
        }));
    }
    let mut seen = Seen::with(base.iter().flat_map(|b| &b.surveys).map(|s| s.id.as_str()));
    let mut all_surveys: Vec<Survey> = base.map(|b| b.surveys.clone()).unwrap_or_default();
    for (part, table) in parts.surveys {
        let Part::Ready(parsed) = part else { continue };
        all_surveys.extend(parsed.check(log, |cursor, raw| {
            surveys::Rules { known, municipalities, table, log }.check(cursor, raw, &mut seen, &mut seen_sources)
        }));
    }
    all_surveys.sort_by_key(|survey| survey.year);
    more_towns.sort_by_cached_key(|town| all_sources.iter().position(|source| source.id == town.source));
    Some(Catalogue {
        questionnaire: questionnaire?,
        archived_editions,
        towns: base.iter().flat_map(|b| b.towns.iter().cloned()).chain(more_towns).collect(),
        sources: all_sources,
        glossary,
        municipalities: municipalities.clone(),
        surveys: all_surveys,
    })
}

/// A problem of a file that is needed and not there.
fn missing_file(path: &Path) -> Problem {
    Problem::new(Kind::Unreadable, "catalogue-missing-file").in_file(path)
}
