//! Scores, bounds, stages and what is filled in.

use shirube::catalogue::Catalogue;
use shirube::i18n::format_score;
use shirube::scoring::{Bounds, Entry, FactorScore, Scores, State, Tally, score, strengths};

use super::fixture::{answers, catalogue};

const FOUR: &str = "a: q1 q2 q3 q4";
const TWO_FACTORS: &str = "a: q1 q2 q3 q4 | b: q1 q2 q3 q4";
const CHAIN: &str = "a: q1 q2<q1 q3<q2 q4";

/// Mean, bounds, stage, lowest to highest, answered/filled in/unknown/not applicable/open.
fn factor_line(score: &FactorScore) -> String {
    let (lowest, highest) = (shown(score.lowest), shown(score.highest));
    format!("{} {} to {highest}", line(score.mean, score.bounds, shown(score.stage), score.tally), lowest)
}

fn line(mean: Option<f64>, bounds: Option<Bounds>, stage: String, t: Tally) -> String {
    let mean = mean.map_or("-".to_owned(), format_score);
    let bounds = bounds.map_or("-".to_owned(), |b| format!("{}..{}", format_score(b.low), format_score(b.high)));
    let tally = format!("{}/{}/{}/{}/{}", t.answered, t.filled_in, t.unknown, t.not_applicable, t.open);
    format!("{mean} ({bounds}) stage {stage}, {tally}")
}

fn shown(value: Option<impl std::fmt::Display>) -> String {
    value.map_or("-".to_owned(), |v| v.to_string())
}

fn overall_line(scores: &Scores) -> String {
    let o = &scores.overall;
    format!("{} of {}", line(o.mean, o.bounds, shown(o.stage), o.tally), o.factors)
}

fn scored(questionnaire: &str, row: &str) -> (Catalogue, Scores) {
    let catalogue = catalogue(questionnaire, &[]);
    let scores = score(&catalogue.questionnaire, &answers(&catalogue, row));
    (catalogue, scores)
}

#[track_caller]
fn check_factor(questionnaire: &str, row: &str, expected: &str) {
    let (_, scores) = scored(questionnaire, row);
    assert_eq!(factor_line(&scores.factors[0]), expected, "{questionnaire} with {row}");
}

#[track_caller]
fn check_overall(questionnaire: &str, row: &str, expected: &str) {
    let (_, scores) = scored(questionnaire, row);
    assert_eq!(overall_line(&scores), expected, "{questionnaire} with {row}");
}

#[track_caller]
fn check_entries(questionnaire: &str, row: &str, expected: &str) {
    let (_, scores) = scored(questionnaire, row);
    let found: Vec<String> = scores.entries.iter().map(entry).collect();
    assert_eq!(found.join(" "), expected, "{questionnaire} with {row}");
}

fn entry(entry: &Entry) -> String {
    let state = match entry.state {
        State::Level(level) => level.to_string(),
        State::Unknown => "?".to_owned(),
        State::NotApplicable => "-".to_owned(),
        State::Open => ".".to_owned(),
    };
    entry.follows_from.as_ref().map_or(state.clone(), |base| format!("{state}<{base}"))
}

#[test]
fn score_of_a_factor() {
    check_factor(FOUR, "5500", "2.5 (2.5..2.5) stage 0, 4/0/0/0/0 0 to 5");
    check_factor(FOUR, "5550", "3.8 (3.8..3.8) stage 5, 4/0/0/0/0 0 to 5");
    check_factor(FOUR, "1234", "2.5 (2.5..2.5) stage 2, 4/0/0/0/0 1 to 4");
    check_factor(FOUR, "....", "- (0.0..5.0) stage -, 0/0/0/0/4 - to -");
    check_factor(FOUR, "????", "- (0.0..5.0) stage -, 0/0/4/0/0 - to -");
    check_factor(FOUR, "----", "- (-) stage -, 0/0/0/4/0 - to -");
    check_factor(FOUR, "5555", "5.0 (5.0..5.0) stage 5, 4/0/0/0/0 5 to 5");
    check_factor(FOUR, "0000", "0.0 (0.0..0.0) stage 0, 4/0/0/0/0 0 to 0");
}

#[test]
fn dont_know_and_unanswered_open_the_bounds_and_are_not_0() {
    check_factor(FOUR, "4???", "4.0 (1.0..4.8) stage 4, 1/0/3/0/0 4 to 4");
    check_factor(FOUR, "44..", "4.0 (2.0..4.5) stage 4, 2/0/0/0/2 4 to 4");
    check_factor(FOUR, "4-?.", "4.0 (1.3..4.7) stage 4, 1/0/1/1/1 4 to 4");
    check_factor(FOUR, "4---", "4.0 (4.0..4.0) stage 4, 1/0/0/3/0 4 to 4");
}

#[test]
fn three_quarters_of_what_is_answered() {
    // Of three answered all three are needed, of two both, of one that one.
    check_factor(FOUR, "332.", "2.7 (2.0..3.3) stage 2, 3/0/0/0/1 2 to 3");
    check_factor(FOUR, "31--", "2.0 (2.0..2.0) stage 1, 2/0/0/2/0 1 to 3");
    check_factor(FOUR, "3...", "3.0 (0.8..4.5) stage 3, 1/0/0/0/3 3 to 3");
    // Of eight, six.
    let eight = "a: q1 q2 q3 q4 q5 q6 q7 q8";
    check_factor(eight, "33333300", "2.3 (2.3..2.3) stage 3, 8/0/0/0/0 0 to 3");
    check_factor(eight, "33333100", "2.0 (2.0..2.0) stage 1, 8/0/0/0/0 0 to 3");
}

#[test]
fn overall_is_over_factors() {
    check_overall(FOUR, "5500", "2.5 (2.5..2.5) stage 0, 4/0/0/0/0 of 1");
    check_overall(TWO_FACTORS, "5555 | 0000", "2.5 (2.5..2.5) stage 0, 8/0/0/0/0 of 2");
    // A factor counts once, however many of its questions are answered.
    check_overall(TWO_FACTORS, "5555 | 1---", "3.0 (3.0..3.0) stage 1, 5/0/0/3/0 of 2");
    check_overall("a: q1 | b: q1 | c: q1 | d: q1", "5540", "3.5 (3.5..3.5) stage 4, 4/0/0/0/0 of 4");
}

#[test]
fn a_factor_without_a_score_opens_the_overall_bounds() {
    check_overall(TWO_FACTORS, "5555 | ....", "5.0 (2.5..5.0) stage 5, 4/0/0/0/4 of 1");
    check_overall(TWO_FACTORS, "0000 | ????", "0.0 (0.0..2.5) stage 0, 4/0/4/0/0 of 1");
    check_overall(TWO_FACTORS, "3333 | ----", "3.0 (3.0..3.0) stage 3, 4/0/0/4/0 of 1");
    check_overall(TWO_FACTORS, ".... | ....", "- (0.0..5.0) stage -, 0/0/0/0/8 of 0");
    check_overall(TWO_FACTORS, "???? | ????", "- (0.0..5.0) stage -, 0/0/8/0/0 of 0");
    check_overall(TWO_FACTORS, "---- | ----", "- (-) stage -, 0/0/0/8/0 of 0");
}

#[test]
fn no_overall_stage_below_half() {
    check_overall(TWO_FACTORS, "3333 | ....", "3.0 (1.5..4.0) stage 3, 4/0/0/0/4 of 1");
    check_overall(TWO_FACTORS, "333? | ....", "3.0 (1.1..4.3) stage -, 3/0/1/0/4 of 1");
    // What does not apply is not missing.
    check_overall(TWO_FACTORS, "333- | ---.", "3.0 (1.5..4.0) stage 3, 3/0/0/4/1 of 1");
    check_overall("a: q1 q2 q3", "3..", "3.0 (1.0..4.3) stage -, 1/0/0/0/2 of 1");
    // What is filled in counts in the score, and not as an answer of its own.
    check_overall(CHAIN, "0...", "0.0 (0.0..1.3) stage -, 3/2/0/0/1 of 1");
    check_overall(CHAIN, "0..1", "0.3 (0.3..0.3) stage 0, 4/2/0/0/0 of 1");
}

#[test]
fn what_depends_on_a_question_at_0_is_filled_in() {
    check_entries(CHAIN, "1345", "1 3 4 5");
    check_entries(CHAIN, "0345", "0 0<a.q1 0<a.q1 5");
    check_entries(CHAIN, "0...", "0 0<a.q1 0<a.q1 .");
    check_entries(CHAIN, "0??.", "0 0<a.q1 0<a.q1 .");
    check_entries(CHAIN, "30..", "3 0 0<a.q2 .");
    // The nearest question that is answered with 0 itself.
    check_entries(CHAIN, "005.", "0 0<a.q1 0<a.q2 .");
    check_entries(CHAIN, "?5?.", "? 5 ? .");
    check_entries(CHAIN, ".5..", ". 5 . .");
    check_entries("a: q1<q2 q2", ". 0", "0<a.q2 0");
    check_entries("a: q1 | b: q1 q2<q1", "0 | 05", "0 0 0<b.q1");
}

#[test]
fn not_applicable_stands_and_fixes_nothing() {
    check_entries(CHAIN, "0-45", "0 - 4 5");
    check_entries(CHAIN, "0--5", "0 - - 5");
    check_entries(CHAIN, "-345", "- 3 4 5");
    check_entries(CHAIN, "-04.", "- 0 0<a.q2 .");
}

#[test]
fn an_answer_with_a_note_only_is_open() {
    let catalogue = catalogue(FOUR, &[]);
    let mut answers = answers(&catalogue, "3...");
    let noted = shirube::assessment::Answer { note: "人事課に聞く".to_owned(), ..Default::default() };
    answers.set(super::fixture::id("a.q2"), noted);
    let scores = score(&catalogue.questionnaire, &answers);
    assert_eq!(scores.entries[1].state, State::Open);
}

#[test]
fn answers_to_questions_of_another_version_change_nothing() {
    let catalogue = catalogue(FOUR, &[]);
    let known = answers(&catalogue, "5500");
    let mut more = known.clone();
    let answer = more.get(&super::fixture::id("a.q1")).cloned().unwrap_or_default();
    more.set(super::fixture::id("z.q9"), answer);
    assert_eq!(score(&catalogue.questionnaire, &more), score(&catalogue.questionnaire, &known));
}

#[test]
fn strengths_are_at_most_three_from_level_2() {
    let check = |questionnaire: &str, row: &str, expected: &str| {
        let (_, scores) = scored(questionnaire, row);
        let found: Vec<&str> = strengths(&scores).into_iter().map(|e| e.question.as_str()).collect();
        assert_eq!(found.join(" "), expected, "{row}");
    };
    check(TWO_FACTORS, "0123 | 4512", "b.q2 b.q1 a.q4");
    check(TWO_FACTORS, "2222 | 2222", "a.q1 a.q2 a.q3");
    check(TWO_FACTORS, "2223 | 2222", "a.q4 a.q1 a.q2");
    check(TWO_FACTORS, "0112 | ?-.1", "a.q4");
    check(TWO_FACTORS, "1111 | 0000", "");
    check(TWO_FACTORS, ".... | ....", "");
    check(CHAIN, "0555", "a.q4");
}
