//! That what is wrong is a sentence with a remedy, in each language.

use shirube::i18n::{Locale, Words};
use shirube::problem::Problem;

thread_local! {
    static WORDS: [Words; 2] = Locale::ALL.map(Words::new);
}

/// What is wrong is told, each of it in words that miss none of their values.
pub fn all(problems: &[Problem]) {
    assert!(!problems.is_empty(), "something is wrong and nothing is said");
    problems.iter().for_each(one);
}

pub fn one(problem: &Problem) {
    WORDS.with(|words| {
        for words in words {
            let code = words.locale().code();
            let named = problem.names.iter().filter(|(_, language, _)| *language == code);
            let args = problem.args.iter().map(|(name, value)| (*name, value));
            let args = args.chain(named.map(|(name, _, value)| (*name, value)));
            let args: Vec<_> = args.map(|(name, value)| (name, value.as_str().into())).collect();
            for key in [problem.key.to_owned(), format!("{}.remedy", problem.key)] {
                let said = words.try_format(&key, &args);
                let said = said.unwrap_or_else(|error| panic!("{key} with {args:?}: {error:?}"));
                assert!(!said.trim().is_empty(), "{key}");
            }
        }
    });
    let place = &problem.place;
    assert!(place.line.is_none_or(|line| line > 0) && place.column.is_none_or(|column| column > 0), "{problem:?}");
}
