//! A folder with content of the users' own: questionnaire, sources, glossary, editions, towns. The files stand in the input
//! one after the other.

use jiff::civil::date;
use shirube::assessment::{Answer, Assessment, Profile, Round, Value, publication};
use shirube::catalogue::{Catalogue, Level, load};
use shirube::findings::Findings;
use shirube::scoring::National;

use super::{folder, said};

/// Problems that are told at most: 200 of a file or a table, and those of the folder.
const MOST_TOLD_OF_A_FILE: usize = 210;

pub fn check(bytes: &[u8]) {
    let files: Vec<_> = folder::split(bytes).into_iter().filter(|(name, _)| folder::is_plain(name)).collect();
    loads("catalogue", &files);
}

/// The folder is taken and can be reckoned with, or all that is wrong is said of its files.
pub fn loads(target: &str, files: &[(&str, &[u8])]) {
    let dir = folder::with(target, files);
    match load(&dir) {
        Ok(catalogue) => works(&catalogue),
        Err(problems) => {
            assert!(problems.len() <= MOST_TOLD_OF_A_FILE * (files.len() + 1), "{}", problems.len());
            said::all(&problems);
            for problem in problems {
                assert!(problem.place.file.is_some(), "{problem:?} does not say in which file");
            }
        }
    }
    folder::gone(&dir);
}

/// What was taken can be reckoned with.
fn works(catalogue: &Catalogue) {
    let questions: Vec<_> = catalogue.questionnaire.questions().collect();
    assert!(!questions.is_empty(), "a catalogue asks something");
    let answers = questions.iter().map(|question| (question.id.clone(), Answer::of(Value::Level(Level::MAX))));
    let mut round = Round::blank(date(2026, 4, 1), catalogue.questionnaire.edition.clone());
    round.agreed = answers.collect();
    let assessment = Assessment::new(Profile::default(), vec![round]);
    if let Err(refusal) = Findings::of(catalogue, &publication(&assessment)) {
        said::one(&refusal);
    }
    for code in ["011002", "473821"] {
        let _ = National::of(catalogue, Some(code));
    }
}
