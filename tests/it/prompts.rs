//! The prompts of a question: which, and in what order.

use std::fs;

use shirube::catalogue::{self, QuestionId};
use shirube::i18n::Locale;

use crate::catalogue::{SOURCES, small};

/// Two documents, each with the prompts given as what they ask and the questions they belong to.
fn sources(documents: [&[(&str, &[&str])]; 2]) -> String {
    let source = |(n, prompts): (usize, &[(&str, &[&str])])| {
        let prompts = prompts.iter().map(|(text, questions)| {
            format!("(questions: {questions:?}, text: (ja: {text:?}, en: {text:?}), place: (ja: \"頭\", en: \"Top\")),")
        });
        let id = ["paper", "talk"][n];
        let (title, prompts) = (format!("(ja: \"{id}\", en: \"{id}\")"), prompts.collect::<String>());
        format!("(id: \"{id}\", short: {title}, title: {title}, voice: {title}, date: \"2023\", prompts: [{prompts}]),")
    };
    format!("[{}]", documents.into_iter().enumerate().map(source).collect::<String>())
}

#[test]
fn the_most_specific_comes_first_then_the_order_of_the_file() {
    let both: &[&str] = &["people.office", "people.links"];
    let (office, links): (&[&str], &[&str]) = (&["people.office"], &["people.links"]);
    let check = |documents: [&[(&str, &[&str])]; 2], expected: &[&str]| {
        let dir = small();
        fs::write(dir.path().join(SOURCES), sources(documents)).unwrap();
        let catalogue = catalogue::load(dir.path()).unwrap();
        let prompts = catalogue.prompts(&QuestionId::new("people.office"));
        let found: Vec<String> =
            prompts.iter().map(|(source, prompt)| format!("{} {}", source.id, prompt.text.get(Locale::En))).collect();
        assert_eq!(found, expected);
    };
    check([&[], &[]], &[]);
    check([&[("a", links)], &[]], &[]);
    check([&[("a", office), ("b", office)], &[("c", office)]], &["paper a", "paper b", "talk c"]);
    check([&[("a", both), ("b", office)], &[("c", office)]], &["paper b", "talk c", "paper a"]);
    check([&[("a", both), ("b", links)], &[("c", both)]], &["paper a", "talk c"]);
}

#[test]
fn a_prompt_is_as_long_as_a_projected_screen_shows() {
    let (ja, en) = ("長".repeat(80), "x".repeat(190));
    let dir = small();
    crate::catalogue::edit(dir.path(), SOURCES, "どうですか。", &ja);
    crate::catalogue::edit(dir.path(), SOURCES, "What of you?", &en);
    catalogue::load(dir.path()).unwrap();
}
