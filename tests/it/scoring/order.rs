//! The order of steps and of decisive unknowns.

use shirube::assessment::{Target, Targets};
use shirube::catalogue::{Catalogue, FactorId};
use shirube::i18n::format_score;
use shirube::scoring::{Reason, Step, decisive_unknowns, gaps, score, steps, strengths};

use super::fixture::{answers, catalogue, level, towns};

/// Steps of `row` in `catalogue` with the targets given.
fn found(catalogue: &Catalogue, row: &str, targets: &[(&str, u8)]) -> Vec<Step> {
    let scores = score(&catalogue.questionnaire, &answers(catalogue, row));
    let factors = targets.iter().map(|(f, l)| (FactorId::new(f), Target::of(level(*l)))).collect();
    let targets = Targets { factors, ..Targets::default() };
    steps(&catalogue.questionnaire, &scores, &targets, &towns(catalogue))
}

/// Question, why, and whether it is held back.
pub fn line(step: &Step) -> String {
    let why = match step.reason {
        Reason::Foundation => "foundation".to_owned(),
        Reason::BehindMedian { gap, towns, .. } => {
            format!("{gap} to {} of {towns}", step.from.value() + gap)
        }
        Reason::OwnLevel { .. } => format!("at {}", step.from),
    };
    let held_back = if step.is_held_back { ", held back" } else { "" };
    format!("{} {why}{held_back}", step.question)
}

#[track_caller]
fn check(questionnaire: &str, row: &str, documented: &[&str], expected: &[&str]) {
    let catalogue = catalogue(questionnaire, documented);
    let lines: Vec<String> = found(&catalogue, row, &[]).iter().map(line).collect();
    assert_eq!(lines, expected, "{questionnaire} with {row} beside {documented:?}");
}

#[test]
fn foundations_at_0_then_the_gap_then_the_level_then_the_questionnaire() {
    check(
        "a: q1 q2! | b: q1! q2 | c: q1 q2",
        "10 | 04 | 21",
        &["4. | .. | 5.", "4. | .. | 5."],
        &["a.q2 foundation", "b.q1 foundation", "a.q1 3 to 4 of 2", "c.q1 3 to 5 of 2", "c.q2 at 1", "b.q2 at 4"],
    );
    // Equal gaps: the lower level.
    check("a: q1 | b: q1", "2 | 1", &["4 | 3", "4 | 3"], &["b.q1 2 to 3 of 2", "a.q1 2 to 4 of 2"]);
    // A foundation above 0 is a question like any other.
    check("a: q1 | b: q1!", "1 | 1", &[], &["a.q1 at 1", "b.q1 at 1"]);
    check("a: q1 | b: q1!", "0 | 1", &[], &["a.q1 at 0", "b.q1 at 1"]);
}

#[test]
fn a_median_needs_two_towns_and_a_gap() {
    check("a: q1 | b: q1", "1 | 0", &["5 | ."], &["b.q1 at 0", "a.q1 at 1"]);
    check("a: q1 | b: q1", "1 | 0", &["5 | .", "2 | ."], &["a.q1 2.5 to 3.5 of 2", "b.q1 at 0"]);
    check("a: q1", "0", &["5", "2", "1"], &["a.q1 2 to 2 of 3"]);
    check("a: q1", "1", &["5", "2", "3", "1"], &["a.q1 1.5 to 2.5 of 4"]);
    check("a: q1 | b: q1", "3 | 2", &["3 | .", "3 | ."], &["b.q1 at 2", "a.q1 at 3"]);
    check("a: q1 | b: q1", "4 | 2", &["1 | .", "1 | ."], &["b.q1 at 2", "a.q1 at 4"]);
}

#[test]
fn only_a_level_below_the_target_has_a_step() {
    check("a: q1 q2 q3 q4", "5555", &["5555", "5555"], &[]);
    check("a: q1 q2 q3 q4", "?-.5", &["5555", "5555"], &[]);
    check("a: q1 q2 q3", "...", &[], &[]);
    // What is filled in can't be done before the question it follows from.
    check("a: q1 q2<q1 q3<q2", "0..", &["555", "555"], &["a.q1 5 to 5 of 2"]);
    check("a: q1 q2<q1 q3<q2", "10.", &[], &["a.q2 at 0", "a.q1 at 1"]);
}

#[test]
fn targets_are_per_factor() {
    let catalogue = catalogue("a: q1! q2 | b: q1 q2", &[]);
    let check = |row: &str, targets: &[(&str, u8)], expected: &str| {
        let lines: Vec<String> = found(&catalogue, row, targets)
            .iter()
            .map(|s| format!("{} {}-{}/{}", s.question, s.from, s.to, s.target))
            .collect();
        assert_eq!(lines.join(" "), expected, "{row} with {targets:?}");
    };
    check("12 | 34", &[("a", 2)], "a.q1 1-2/2 b.q1 3-4/5 b.q2 4-5/5");
    check("12 | 34", &[("a", 1), ("b", 4)], "b.q1 3-4/4");
    check("00 | 55", &[("a", 0)], "");
    check("55 | 55", &[], "");
}

#[test]
fn towns_of_a_step_are_documented_at_its_level_or_above() {
    let catalogue = catalogue("a: q1", &["2", "1", "5", "."]);
    let check = |row: &str, expected: &[&str]| {
        let steps = found(&catalogue, row, &[]);
        let towns: Vec<&str> = steps[0].towns.iter().map(|t| t.as_str()).collect();
        assert_eq!(towns, expected, "{row}");
    };
    check("0", &["alpha", "beta", "gamma"]);
    check("1", &["alpha", "gamma"]);
    check("4", &["gamma"]);
}

#[test]
fn at_most_two_of_the_first_five_come_from_one_factor() {
    check(
        "a: q1 q2 q3 q4 | b: q1 q2 | c: q1 q2",
        "0000 | 11 | 22",
        &[],
        &[
            "a.q1 at 0",
            "a.q2 at 0",
            "b.q1 at 1",
            "b.q2 at 1",
            "c.q1 at 2",
            "a.q3 at 0, held back",
            "a.q4 at 0, held back",
            "c.q2 at 2",
        ],
    );
    // Not even foundations are let through.
    check(
        "a: q1! q2! q3! | b: q1 q2 | c: q1",
        "000 | 11 | 2",
        &[],
        &["a.q1 foundation", "a.q2 foundation", "b.q1 at 1", "b.q2 at 1", "c.q1 at 2", "a.q3 foundation, held back"],
    );
}

#[test]
fn where_the_factors_do_not_yield_five_the_rest_follows() {
    check("a: q1 q2 q3 q4", "0000", &[], &["a.q1 at 0", "a.q2 at 0", "a.q3 at 0", "a.q4 at 0"]);
    check(
        "a: q1 q2 q3 q4 | b: q1",
        "0000 | 1",
        &[],
        &["a.q1 at 0", "a.q2 at 0", "b.q1 at 1", "a.q3 at 0, held back", "a.q4 at 0, held back"],
    );
}

/// Strengths, gaps, how many more are at 0.
#[track_caller]
fn check_highlights(questionnaire: &str, row: &str, documented: &[&str], expected: (&str, &str, usize)) {
    let catalogue = catalogue(questionnaire, documented);
    let scores = score(&catalogue.questionnaire, &answers(&catalogue, row));
    let steps = found(&catalogue, row, &[]);
    let strengths: Vec<&str> = strengths(&scores).iter().map(|entry| entry.question.as_str()).collect();
    let gaps = gaps(&scores, &steps);
    let named: Vec<&str> = gaps.named.iter().map(|step| step.question.as_str()).collect();
    assert_eq!((&*strengths.join(" "), &*named.join(" "), gaps.more_at_zero), expected, "{row}");
}

#[test]
fn gaps_are_the_lowest_questions_and_never_strengths() {
    const FOUR: &str = "a: q1 q2 | b: q1 q2";
    check_highlights(FOUR, "12 | 34", &[], ("b.q2 b.q1 a.q2", "a.q1", 0));
    check_highlights(FOUR, "01 | 10", &[], ("", "a.q1 b.q2 a.q2", 0));
    check_highlights(FOUR, "00 | 00", &[], ("", "a.q1 a.q2 b.q1", 1));
    check_highlights(FOUR, "33 | 33", &[], ("a.q1 a.q2 b.q1", "b.q2", 0));
    // What is at its target is neither lacking nor named.
    check_highlights(FOUR, "55 | 45", &[], ("a.q1 a.q2 b.q2", "b.q1", 0));
    check_highlights(FOUR, "55 | 55", &[], ("a.q1 a.q2 b.q1", "", 0));
    // One answer is one thing.
    check_highlights(FOUR, "3. | ..", &[], ("a.q1", "", 0));
    check_highlights(FOUR, "1. | ..", &[], ("", "a.q1", 0));
    check_highlights(FOUR, "0? | -.", &[], ("", "a.q1", 0));
    check_highlights(FOUR, ".. | ..", &[], ("", "", 0));
    // A 0 is named although towns are further ahead elsewhere; equal ones stand as the steps do.
    check_highlights(
        "a: q1 q2 q3 q4 | b: q1 q2",
        "0111 | 15",
        &[".5.. | 5.", ".5.. | 5."],
        ("b.q2", "a.q1 a.q2 b.q1", 0),
    );
    // What follows from a 0 is said there.
    check_highlights("a: q1 q2<q1 q3<q2 q4", "0..4", &[], ("a.q4", "a.q1", 0));
}

#[track_caller]
fn check_unknowns(questionnaire: &str, row: &str, documented: &[&str], expected: &[&str]) {
    let catalogue = catalogue(questionnaire, documented);
    let scores = score(&catalogue.questionnaire, &answers(&catalogue, row));
    let unknowns = decisive_unknowns(&catalogue.questionnaire, &scores, &towns(&catalogue));
    let lines: Vec<String> = unknowns.iter().map(|u| format!("{} {}", u.question, format_score(u.moves))).collect();
    assert_eq!(lines, expected, "{questionnaire} with {row} beside {documented:?}");
}

#[test]
fn the_unknown_that_moves_the_score_furthest_comes_first() {
    // One of four answered moves its factor by 5/4 and the hall by half of that; one of two by 5/2 and half of that.
    check_unknowns("a: q1 q2 q3 q4 | b: q1 q2", "333? | 3.", &[], &["b.q2 1.3", "a.q4 0.6"]);
    // The only answer of a factor moves it by 5.
    check_unknowns("a: q1 q2 | b: q1", "33 | ?", &[], &["b.q1 2.5"]);
    check_unknowns("a: q1 q2 | b: q1", ".. | .", &[], &["a.q1 5.0", "a.q2 5.0", "b.q1 5.0"]);
    check_unknowns("a: q1 q2", "3-", &[], &[]);
}

#[test]
fn a_0_takes_along_what_follows_from_it() {
    // At 5 the factor is (5+4+3)/3, at 0 everything is 0.
    check_unknowns("a: q1 q2<q1 q3", "?43", &[], &["a.q1 3.0"]);
    // What is filled in is known.
    check_unknowns("a: q1 q2<q1 q3", "0??", &[], &["a.q3 1.7"]);
    check_unknowns("a: q1 q2<q1 q3<q2", "?0.", &[], &["a.q1 1.7"]);
}

#[test]
fn of_equal_unknowns_foundations_then_reach_then_the_questionnaire() {
    check_unknowns("a: q1 q2 q3!", "???", &["25.", "3.."], &["a.q3 5.0", "a.q2 5.0", "a.q1 5.0"]);
    check_unknowns("a: q1 q2 q3", "???", &[".1.", "..."], &["a.q2 5.0", "a.q1 5.0", "a.q3 5.0"]);
    check_unknowns("a: q1! q2!", "..", &[".5"], &["a.q2 5.0", "a.q1 5.0"]);
    // Equal, although their sums in floating point differ in the last digit.
    check_unknowns("a: q1 q2 q3 | b: q1 q2 q3", "01? | 00?", &[], &["a.q3 0.8", "b.q3 0.8"]);
}
