//! How people order steps, how targets stand, what is suggested.

use shirube::assessment::{OwnStep, StepKey, StepPlan, Target, TargetOf, Targets};
use shirube::catalogue::FactorId;
use shirube::scoring::{
    Placed, Step, SuggestionBasis, TargetState, aims, arrange, moved, score, steps, suggest, target_state,
};

use super::fixture::{answers, catalogue, id, level, towns};

/// Steps in the program's order: `a.q1`, `a.q2` and so on.
fn program() -> Vec<Step> {
    let catalogue = catalogue("a: q1 q2 q3 q4", &[]);
    let scores = score(&catalogue.questionnaire, &answers(&catalogue, "0123"));
    steps(&catalogue.questionnaire, &scores, &Targets::default(), &[])
}

/// `2` is the step on `a.q2`, `+1` the first that was added.
fn key(written: &str) -> StepKey {
    match written.strip_prefix('+') {
        Some(own) => StepKey::Own(own.parse().expect("a number")),
        None => StepKey::Question(id(&format!("a.q{written}"))),
    }
}

fn keys(written: &str) -> Vec<StepKey> {
    written.split_whitespace().map(key).collect()
}

fn written<'k>(keys: impl IntoIterator<Item = &'k StepKey>) -> String {
    let one = |key: &StepKey| match key {
        StepKey::Own(own) => format!("+{own}"),
        StepKey::Question(question) => question.as_str().trim_start_matches("a.q").to_owned(),
    };
    keys.into_iter().map(one).collect::<Vec<_>>().join(" ")
}

fn plan(order: &str, hidden: &str, added: u32) -> StepPlan {
    let added = (1..=added).map(|own| OwnStep { id: own, text: "x".into(), factor: None }).collect();
    StepPlan { order: keys(order), hidden: keys(hidden).into_iter().collect(), added }
}

#[test]
fn the_peoples_order_stands_beside_the_programs() {
    let program = program();
    let check = |order: &str, hidden: &str, added: u32, shown: &str, put_away: &str| {
        let plan = plan(order, hidden, added);
        let arranged = arrange(&program, &plan);
        let all = |placed: &[Placed<'_>]| written(placed.iter().map(|placed| &placed.key));
        assert_eq!((all(&arranged.shown), all(&arranged.hidden)), (shown.into(), put_away.into()), "{order} {hidden}");
    };
    check("", "", 0, "1 2 3 4", "");
    check("", "2", 0, "1 3 4", "2");
    check("", "", 2, "1 2 3 4 +1 +2", "");
    check("4 3 2 1", "", 0, "4 3 2 1", "");
    check("+1 1 2 3 4", "", 1, "+1 1 2 3 4", "");
    // What came since stands behind what it follows in the program's order; the first in front.
    check("4 1 2", "", 0, "4 1 2 3", "");
    check("4 3", "", 0, "1 2 4 3", "");
    check("3 2 1", "", 1, "3 4 2 1 +1", "");
    // What is no step any more is passed over.
    check("9 4 +7 1 2 3", "9", 0, "4 1 2 3", "");
}

#[test]
fn moving_one_leaves_all_others_as_they_stand() {
    let program = program();
    let check = |before: (&str, &str, u32), from: usize, to: usize, expected: &str| {
        let plan = plan(before.0, before.1, before.2);
        assert_eq!(written(&moved(&arrange(&program, &plan), from, to)), expected, "{before:?} {from} to {to}");
    };
    check(("", "", 0), 3, 0, "4 1 2 3");
    check(("", "", 0), 0, 3, "2 3 4 1");
    check(("", "", 0), 1, 2, "1 3 2 4");
    check(("", "", 0), 1, 1, "1 2 3 4");
    check(("", "", 0), 9, 0, "1 2 3 4");
    // A hidden one keeps its place for when it is brought back.
    check(("", "2", 0), 1, 0, "3 1 2 4");
    check(("4 3 2 1", "", 1), 4, 0, "+1 4 3 2 1");
}

#[test]
fn how_a_target_stands() {
    let catalogue = catalogue("a: q1 q2 | b: q1", &[]);
    let check = |row: &str, of: &TargetOf, target: u8, expected: TargetState| {
        let scores = score(&catalogue.questionnaire, &answers(&catalogue, row));
        assert_eq!(target_state(&catalogue.questionnaire, &scores, of, level(target)), expected, "{row} {of:?}");
    };
    let (factor, question) = (TargetOf::Factor(FactorId::new("a")), TargetOf::Question(id("a.q1")));
    check("24 | .", &factor, 3, TargetState::Ahead);
    check("34 | .", &factor, 3, TargetState::Reached);
    check("44 | .", &factor, 3, TargetState::Below { now: level(4) });
    check("4? | .", &factor, 5, TargetState::Ahead);
    check("?- | 3", &factor, 3, TargetState::Unanswered);
    check("24 | .", &question, 3, TargetState::Ahead);
    check("24 | .", &question, 2, TargetState::Reached);
    check("24 | .", &question, 0, TargetState::Below { now: level(2) });
    check("24 | .", &TargetOf::Question(id("a.q9")), 3, TargetState::Unknown);
    check("24 | .", &TargetOf::Factor(FactorId::new("c")), 3, TargetState::Unknown);
}

#[test]
fn what_a_factor_aims_at_is_its_score_once_the_targets_are_reached() {
    let catalogue = catalogue("a: q1 q2 q3 | b: q1 q2", &[]);
    let check = |row: &str, factors: &[(&str, u8)], questions: &[(&str, u8)], expected: [Option<f64>; 2]| {
        let scores = score(&catalogue.questionnaire, &answers(&catalogue, row));
        let target = |n: &u8| Target::of(level(*n));
        let targets = Targets {
            factors: factors.iter().map(|(factor, n)| (FactorId::new(factor), target(n))).collect(),
            questions: questions.iter().map(|(question, n)| (id(question), target(n))).collect(),
            ..Targets::default()
        };
        let found: Vec<Option<f64>> = aims(&scores, &targets).iter().map(|aim| aim.map(|aim| aim.score)).collect();
        assert_eq!(found, expected, "{row} {factors:?} {questions:?}");
    };
    check("012 | 34", &[], &[], [None, None]);
    check("012 | 34", &[("a", 3)], &[], [Some(3.0), None]);
    // What is above its target stays; an own target goes before that of the factor; what has none counts as it is.
    check("045 | 34", &[("a", 3)], &[("a.q1", 4)], [Some(13.0 / 3.0), None]);
    check("012 | 34", &[], &[("b.q1", 5)], [None, Some(4.5)]);
    check("0-? | ..", &[("a", 2), ("b", 1)], &[], [Some(2.0), Some(1.0)]);
    check("--- | 34", &[("a", 2)], &[], [None, None]);
}

#[test]
fn a_factor_is_reached_when_none_of_its_questions_is_below_its_target() {
    let catalogue = catalogue("a: q1 q2 q3", &[]);
    let check = |row: &str, factor: u8, questions: &[(&str, u8)], expected: bool| {
        let scores = score(&catalogue.questionnaire, &answers(&catalogue, row));
        let targets = Targets {
            factors: [(FactorId::new("a"), Target::of(level(factor)))].into(),
            questions: questions.iter().map(|(question, n)| (id(question), Target::of(level(*n)))).collect(),
            ..Targets::default()
        };
        assert_eq!(
            aims(&scores, &targets)[0].map(|aim| aim.is_reached),
            Some(expected),
            "{row} {factor} {questions:?}"
        );
    };
    check("223", 2, &[], true);
    check("213", 2, &[], false);
    // What is not answered says nothing, as with a single target.
    check("2?.", 2, &[], true);
    check("?..", 2, &[], false);
    check("223", 2, &[("a.q1", 3)], false);
    check("223", 3, &[("a.q1", 2), ("a.q2", 2)], true);
}

#[test]
fn the_documented_reach_is_suggested_and_never_less_than_there_is() {
    let check = |row: &str, documented: &[&str], expected: &[&str]| {
        let catalogue = catalogue("a: q1 q2 q3 q4 | b: q1", documented);
        let scores = score(&catalogue.questionnaire, &answers(&catalogue, row));
        let found = suggest(&catalogue.questionnaire, &scores, &towns(&catalogue));
        let lines: Vec<String> = found
            .iter()
            .map(|suggestion| match (&suggestion.of, &suggestion.basis) {
                (TargetOf::Factor(factor), SuggestionBasis::Median { questions, of }) => {
                    format!("{factor} {} of {questions}/{of}", suggestion.level)
                }
                (TargetOf::Question(question), SuggestionBasis::Reach(towns)) => {
                    let towns: Vec<&str> = towns.iter().map(|town| town.as_str()).collect();
                    format!("{question} {} {}", suggestion.level, towns.join("+"))
                }
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(lines, expected, "{row} beside {documented:?}");
    };
    check("0000 | 0", &[], &[]);
    check("0123 | 0", &["234. | .", "132. | ."], &["a 3 of 3/4", "a.q1 2 alpha", "a.q2 3 alpha+beta", "a.q3 4 alpha"]);
    // Of two in the middle the lower one.
    check("0000 | .", &["15.. | ."], &["a 1 of 2/4", "a.q1 1 alpha", "a.q2 5 alpha"]);
    // The stage is 3 already: what is below it is brought there, or nothing is suggested.
    check("3330 | .", &["1111 | ."], &["a 3 of 4/4", "a.q4 1 alpha"]);
    check("3333 | .", &["1111 | ."], &[]);
    // Without a level nothing is known to be ahead.
    check("?.-? | ?", &["5555 | 5"], &[]);
}
