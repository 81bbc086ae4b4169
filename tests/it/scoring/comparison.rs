//! The hall beside towns: peers, differences, nearest town, documented reach.

use shirube::i18n::format_score;
use shirube::scoring::{compare, nearest, peers, reach, score};

use super::fixture::{TOWNS, answers, catalogue, id, level, towns};

const TWO_FACTORS: &str = "a: q1 q2 q3 q4 | b: q1 q2 q3 q4";
const FOUR_FACTORS: &str = "a: q1 q2 q3 | b: q1 q2 q3 | c: q1 q2 q3 | d: q1 q2 q3";

fn shown(value: Option<f64>) -> String {
    value.map_or("-".to_owned(), format_score)
}

/// For each factor behind, common, town's mean, documented; then distance, common, factors.
#[track_caller]
fn check(own: &str, town: &str, expected: &str) {
    let catalogue = catalogue(TWO_FACTORS, &[town]);
    let scores = score(&catalogue.questionnaire, &answers(&catalogue, own));
    let found = compare(&catalogue.questionnaire, &scores, &catalogue.towns[0]);
    let mut parts: Vec<String> = found
        .factors
        .iter()
        .map(|f| format!("{} on {} ({} of {})", shown(f.behind), f.common, shown(f.town_mean), f.documented))
        .collect();
    parts.push(format!("{} on {} in {}", shown(found.distance), found.common, found.common_factors));
    assert_eq!(parts.join("; "), expected, "{own} beside {town}");
}

#[test]
fn only_what_both_have_is_compared() {
    check("1111 | 1111", "3.3. | ....", "2.0 on 2 (3.0 of 2); - on 0 (- of 0); 2.0 on 2 in 1");
    check("1?-. | 1111", "3333 | 2...", "2.0 on 1 (3.0 of 4); 1.0 on 1 (2.0 of 1); 1.5 on 2 in 2");
    check("???? | ....", "3333 | 4444", "- on 0 (3.0 of 4); - on 0 (4.0 of 4); - on 0 in 0");
    check("1... | ....", ".3.. | ....", "- on 0 (3.0 of 1); - on 0 (- of 0); - on 0 in 0");
}

#[test]
fn being_above_a_lower_bound_is_not_taken_off() {
    check("5511 | ....", "2222 | ....", "0.5 on 4 (2.0 of 4); - on 0 (- of 0); 2.0 on 4 in 1");
    check("5555 | 5555", "2222 | 1111", "0.0 on 4 (2.0 of 4); 0.0 on 4 (1.0 of 4); 3.5 on 8 in 2");
}

#[test]
fn a_hall_is_not_compared_with_itself() {
    let catalogue = catalogue("a: q1", &["1", "2", "3"]);
    let check = |code: Option<&str>, expected: &[&str]| {
        let found: Vec<&str> = peers(&catalogue, code).into_iter().map(|t| t.id.as_str()).collect();
        assert_eq!(found, expected, "{code:?}");
    };
    check(None, &["alpha", "beta", "gamma"]);
    check(Some(TOWNS[1].1), &["alpha", "gamma"]);
    check(Some(TOWNS[4].1), &["alpha", "beta", "gamma"]);
    check(Some(""), &["alpha", "beta", "gamma"]);
}

#[track_caller]
fn check_nearest(own: &str, rows: &[&str], expected: Option<&str>) {
    let catalogue = catalogue(FOUR_FACTORS, rows);
    let scores = score(&catalogue.questionnaire, &answers(&catalogue, own));
    let found = nearest(&catalogue.questionnaire, &scores, &towns(&catalogue));
    assert_eq!(found.as_ref().map(|c| c.town.as_str()), expected, "{own} beside {rows:?}");
}

#[test]
fn nearest_needs_8_questions_in_4_factors() {
    let own = "111 | 111 | 111 | 111";
    check_nearest(own, &["11. | 11. | 11. | 11."], Some("alpha"));
    check_nearest(own, &["11. | 11. | 11. | 1.."], None);
    check_nearest(own, &["111 | 111 | 111 | ..."], None);
    check_nearest(own, &["555 | 555 | 555 | 555"], Some("alpha"));
    check_nearest("??? | 111 | 111 | 111", &["111 | 111 | 111 | 111"], None);
    check_nearest(own, &[], None);
}

#[test]
fn nearest_is_the_smallest_distance_and_of_equals_the_first() {
    let own = "222 | 222 | 222 | 222";
    check_nearest(own, &["444 | 444 | 444 | 444", "333 | 333 | 333 | 333"], Some("beta"));
    check_nearest(own, &["333 | 333 | 333 | 333", "111 | 111 | 111 | 111"], Some("alpha"));
    // Fewer questions, the same mean difference.
    check_nearest(own, &["33. | 33. | 33. | 33.", "111 | 111 | 111 | 111"], Some("alpha"));
    // The thinly documented town is nearer and does not count.
    check_nearest(own, &["222 | 2.. | ... | ...", "555 | 555 | 555 | 555"], Some("beta"));
}

#[test]
fn reach_is_the_highest_level_and_who_has_it() {
    let check = |rows: &[&str], expected: Option<(u8, &[&str])>| {
        let catalogue = catalogue("a: q1 q2", rows);
        let question = catalogue.questionnaire.question(&id("a.q1")).expect("it is there");
        let found = reach(question, &towns(&catalogue));
        let found = found.map(|r| (r.level, r.towns.iter().map(ToString::to_string).collect::<Vec<_>>()));
        let expected = expected.map(|(l, t)| (level(l), t.iter().map(ToString::to_string).collect()));
        assert_eq!(found, expected, "{rows:?}");
    };
    check(&["25", "4.", "34", "4."], Some((4, &["beta", "delta"])));
    check(&[".5", ".4"], None);
    check(&["1."], Some((1, &["alpha"])));
    check(&[], None);
}
