//! Roles side by side, and an attacker who adds and takes away all that is shown.

use proptest::prelude::*;
use shirube::assessment::privacy::{SHOWN_FROM, tally};
use shirube::assessment::workshop::Counts;
use shirube::assessment::{Response, Role};
use shirube::workshop::compare_roles;

use super::{q, sheets};

/// Rows for the roles in their order.
fn hall(rows: &[&str]) -> Vec<Response> {
    Role::ALL.into_iter().zip(rows).flat_map(|(role, row)| sheets(role, row)).collect()
}

#[test]
fn who_is_shown() {
    use Role::{Administration, Executive, FrontLine, Other, Promotion};
    let check = |rows: &[&str], expected: &[Role]| {
        let shown = compare_roles(&hall(rows), &q("q"));
        assert_eq!(shown.iter().map(|(role, _)| *role).collect::<Vec<_>>(), expected, "{rows:?}");
    };
    check(&[], &[]);
    // One side alone is no comparison.
    check(&["22222"], &[]);
    check(&["22222", "2222"], &[]);
    check(&["22222", "33333"], &[Executive, Promotion]);
    check(&["2222222", "", "", "", "012345"], &[Executive, Other]);
    check(&["22222", "33333", "44444", "11111", "00000"], &Role::ALL);
    // Who is not shown could be had by subtraction: another steps back.
    check(&["22222", "33333", "4"], &[]);
    check(&["22222", "33333", "44444", "1"], &[Executive, Promotion]);
    check(&["22222", "333333", "44444", "1"], &[Executive, Promotion]);
    check(&["222222", "33333", "44444", "1"], &[Executive, Promotion]);
    check(&["22222", "333333", "4444444", "1"], &[Promotion, FrontLine]);
    // Two that are not shown hide each other.
    check(&["22222", "33333", "444", "11"], &[Executive, Promotion]);
    check(&["22222", "33333", "444", "1"], &[]);
    check(&["22222", "33333", "44444", "44", "11"], &[Executive, Promotion]);
    // Don't-knows are answers to be hidden, and hide nobody's level.
    check(&["22222", "33333", "?"], &[]);
    check(&["22222", "33333", "?????"], &[]);
    check(&["22222", "33333", "4444?"], &[]);
    check(&["2222?", "33333"], &[]);
    check(&["22222?", "33333"], &[Executive, Promotion]);
    check(&["22222", "33333", "44444", "?"], &[Executive, Promotion]);
    // What does not apply and what is open are no answers.
    check(&["22222-", "33333.", "-", "."], &[Executive, Promotion]);
    check(&["22222", "", "", "33333"], &[Executive, Administration]);
}

#[test]
fn another_question_is_another_matter() {
    let all = hall(&["22222", "33333"]);
    assert_eq!(compare_roles(&all, &q("other")), []);
}

#[test]
fn counts_are_those_of_the_role() {
    let shown = compare_roles(&hall(&["01234?-.", "", "555555"]), &q("q"));
    let of = |levels, unknown| Counts { levels, unknown };
    assert_eq!(shown, [(Role::Executive, of([1, 1, 1, 1, 1, 0], 1)), (Role::FrontLine, of([0, 0, 0, 0, 0, 6], 0)),]);
}

/// What stays of `whole` when `part` is taken away.
fn less(whole: &Counts, part: &Counts) -> Counts {
    let mut rest = *whole;
    for (rest, part) in rest.levels.iter_mut().zip(part.levels) {
        *rest -= part;
    }
    rest.unknown -= part.unknown;
    rest
}

fn more(one: &Counts, other: &Counts) -> Counts {
    let mut sum = *one;
    for (sum, other) in sum.levels.iter_mut().zip(other.levels) {
        *sum += other;
    }
    sum.unknown += other.unknown;
    sum
}

/// Nobody, or so many that nobody is found out: people, and those of them who told a level.
fn hides_everybody(group: &Counts) -> bool {
    group.total() == 0 || (group.total() >= SHOWN_FROM && group.answered() >= SHOWN_FROM)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_048))]

    #[test]
    fn no_small_group_can_be_had(rows in prop::collection::vec("[0-5?.-]{0,9}", 5)) {
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        let responses = hall(&rows);
        let all = tally(&responses).remove(&q("q")).unwrap_or_default().sheets;
        let shown = compare_roles(&responses, &q("q"));
        prop_assert!(shown.is_empty() || shown.len() >= 2);
        // Every sum of what is shown, and what it leaves of all.
        for chosen in 1u32..(1 << shown.len()) {
            let part = shown.iter().enumerate().filter(|(at, _)| chosen & (1 << at) != 0);
            let sum = part.fold(Counts::default(), |sum, (_, (_, counts))| more(&sum, counts));
            prop_assert!(hides_everybody(&sum), "{rows:?}: {sum:?}");
            prop_assert!(hides_everybody(&less(&all, &sum)), "{rows:?}: {sum:?} of {all:?}");
        }
    }

    #[test]
    fn the_order_of_the_sheets_tells_nothing(rows in prop::collection::vec("[0-5?]{0,7}", 5)) {
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        let mut responses = hall(&rows);
        let shown = compare_roles(&responses, &q("q"));
        responses.reverse();
        prop_assert_eq!(compare_roles(&responses, &q("q")), shown);
    }
}
