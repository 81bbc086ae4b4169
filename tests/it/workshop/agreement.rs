//! Agreement by Tastle and Wierman (2007). What was published is on scales of five and seven steps and is held against
//! the rule beside it; the values here are those of its formula on six levels, worked out to 50 digits by a program that
//! shares nothing with this one.

use proptest::prelude::*;
use shirube::workshop::{agreement, hundredths};

use super::{any_counts, counts};

fn near(levels: [u32; 6], expected: f64) {
    let found = agreement(&counts(levels, 0)).unwrap();
    assert!((found - expected).abs() < 1e-12, "{levels:?}: {found} and not {expected}");
}

#[test]
fn values_of_the_formula() {
    near([1, 1, 0, 0, 0, 0], 0.847_996_906_554_950);
    near([0, 0, 0, 5, 5, 0], 0.847_996_906_554_950);
    near([0, 1, 0, 0, 1, 0], 0.485_426_827_170_241);
    near([1, 0, 0, 0, 1, 0], 0.263_034_405_833_793);
    near([1, 0, 0, 0, 0, 2], 0.081_704_165_945_510);
    near([5, 0, 0, 0, 0, 1], 0.349_977_578_351_645);
    near([1, 1, 1, 1, 1, 1], 0.444_474_577_908_397);
    near([1, 2, 3, 4, 5, 6], 0.538_986_061_489_543);
    near([0, 2, 5, 4, 1, 0], 0.766_386_472_309_343);
    near([0, 0, 5, 4, 3, 0], 0.778_266_970_854_394);
    near([0, 0, 0, 0, 1, 29], 0.980_339_653_860_028);
    // A thousand people.
    near([167, 167, 167, 167, 166, 166], 0.444_880_938_304_219);
    near([1, 0, 0, 0, 0, 999], 0.988_592_242_262_538);
}

#[test]
fn ends_of_the_measure() {
    for at in 0..6 {
        for group in [2, 5, 1_000, u32::MAX] {
            let mut levels = [0; 6];
            levels[at] = group;
            assert_eq!(agreement(&counts(levels, 0)), Some(1.0), "{levels:?}");
        }
    }
    for group in [1, 3, 500, 1 << 31, u32::MAX] {
        assert_eq!(agreement(&counts([group, 0, 0, 0, 0, group], 0)), Some(0.0), "{group}");
    }
}

#[test]
fn groups_that_are_too_small() {
    let check = |levels, unknown| assert_eq!(agreement(&counts(levels, unknown)), None, "{levels:?} {unknown}");
    check([0; 6], 0);
    check([0; 6], 1);
    // All don't know.
    check([0; 6], 1_000);
    check([0, 0, 1, 0, 0, 0], 0);
    check([0, 0, 1, 0, 0, 0], 999);
}

#[test]
fn only_what_is_an_end_is_shown_as_one() {
    let check = |agreement: f64, shown: &str| assert_eq!(hundredths(agreement), shown);
    check(0.0, "0.00");
    check(0.001, "0.01");
    check(0.264_9, "0.26");
    check(0.994_9, "0.99");
    // One of a thousand elsewhere.
    check(0.999_39, "0.99");
    check(1.0, "1.00");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_024))]

    #[test]
    fn for_any_counts(any in any_counts(), times in 2u32..50) {
        let found = agreement(&any);
        prop_assert_eq!(found.is_some(), any.answered() >= 2);
        let Some(found) = found else { return Ok(()) };
        prop_assert!((0.0..=1.0).contains(&found), "{found}");
        let is_unanimous = any.levels.iter().filter(|count| **count > 0).count() == 1;
        // A single other voice among billions is within 1e-12 of unanimity.
        if any.answered() < 1_000_000 {
            prop_assert_eq!((found - 1.0).abs() < 1e-12, is_unanimous);
        } else if is_unanimous {
            prop_assert_eq!(found, 1.0);
        }

        let mut mirrored = any;
        mirrored.levels.reverse();
        prop_assert!((agreement(&mirrored).unwrap() - found).abs() < 1e-9, "the scale has no better end");

        prop_assert_eq!(agreement(&counts(any.levels, any.unknown.wrapping_add(7))), Some(found));

        if any.levels.iter().all(|count| *count < 1_000) {
            let more = agreement(&counts(any.levels.map(|count| count * times), any.unknown)).unwrap();
            prop_assert!((more - found).abs() < 1e-12, "a larger group of the same mind agrees as much");
        }
    }
}
