//! How answers are spread: the middle, the ends, the share of don't-knows.

use proptest::prelude::*;
use shirube::catalogue::Level;
use shirube::workshop::{Distribution, percent};

use super::{any_counts, counts, level};

#[test]
fn middle_and_ends() {
    let check = |levels, median: Option<(u8, u8)>, range: Option<(u8, u8)>| {
        let of = Distribution::of(&counts(levels, 3));
        let pair = |pair: Option<(u8, u8)>| pair.map(|(low, high)| (level(low), level(high)));
        assert_eq!((of.median, of.range), (pair(median), pair(range)), "{levels:?}");
        let one = median.filter(|(low, high)| low == high).map(|(only, _)| level(only));
        assert_eq!(of.one_median(), one, "{levels:?}");
    };
    check([0; 6], None, None);
    check([0, 0, 1, 0, 0, 0], Some((2, 2)), Some((2, 2)));
    check([1, 0, 0, 0, 0, 1], Some((0, 5)), Some((0, 5)));
    check([1, 0, 1, 0, 0, 1], Some((2, 2)), Some((0, 5)));
    // Even, and both middles at one level.
    check([0, 1, 2, 1, 0, 0], Some((2, 2)), Some((1, 3)));
    check([0, 2, 0, 2, 0, 0], Some((1, 3)), Some((1, 3)));
    check([0, 0, 5, 4, 3, 0], Some((3, 3)), Some((2, 4)));
    check([0, 0, 6, 4, 2, 0], Some((2, 3)), Some((2, 4)));
    check([0, 0, 0, 0, 0, 1_000], Some((5, 5)), Some((5, 5)));
    check([500, 500, 0, 0, 0, 0], Some((0, 1)), Some((0, 1)));
    check([501, 500, 0, 0, 0, 0], Some((0, 0)), Some((0, 1)));
    check([1 << 31, 0, 0, 0, 0, 1 << 31], Some((0, 5)), Some((0, 5)));
    check([u32::MAX; 6], Some((2, 3)), Some((0, 5)));
}

#[test]
fn share_of_dont_knows() {
    let check = |levels, unknown, share: Option<f64>| {
        assert_eq!(Distribution::of(&counts(levels, unknown)).unknown_share, share, "{levels:?} {unknown}");
    };
    check([0; 6], 0, None);
    check([0; 6], 1, Some(1.0));
    check([0; 6], 1_000, Some(1.0));
    check([0, 3, 0, 0, 0, 0], 0, Some(0.0));
    check([0, 3, 0, 0, 0, 0], 1, Some(0.25));
    check([u32::MAX; 6], u32::MAX, Some(1.0 / 7.0));
    assert_eq!([0.0, 1.0 / 3.0, 2.0 / 3.0, 1.0].map(percent), ["0", "33", "67", "100"]);
}

proptest! {
    #[test]
    fn the_middle_is_where_sorting_finds_it(levels in prop::array::uniform6(0u32..9)) {
        let sorted: Vec<Level> = Level::ALL
            .into_iter()
            .flat_map(|at| std::iter::repeat_n(at, levels[usize::from(at.get())] as usize))
            .collect();
        let of = Distribution::of(&counts(levels, 0));
        let last = sorted.len().checked_sub(1);
        prop_assert_eq!(of.median, last.map(|last| (sorted[last / 2], sorted[last.div_ceil(2)])));
        prop_assert_eq!(of.range, sorted.first().copied().zip(sorted.last().copied()));
    }

    #[test]
    fn nothing_overflows(any in any_counts()) {
        let of = Distribution::of(&any);
        prop_assert_eq!(of.median.is_some(), any.answered() > 0);
        prop_assert!(of.unknown_share.is_none_or(|share| (0.0..=1.0).contains(&share)));
    }
}
