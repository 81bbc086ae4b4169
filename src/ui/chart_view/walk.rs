//! The way of the arrow keys from mark to mark: by where they stand in the picture, not by the order they were drawn in.

use eframe::egui::{Pos2, Vec2};

/// A key that moves on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Left,
    Right,
    Up,
    Down,
    First,
    Last,
}

/// How much more a mark counts as away for lying beside the way than along it.
const ASIDE: f32 = 2.0;
/// Marks nearer than this along the way, in points, stand at the same height.
const LEVEL: f32 = 0.5;

/// The place in `marks` that `step` leads to from the one at `from`; none where nothing stands further that way.
pub(super) fn next(marks: &[Pos2], from: usize, step: Step) -> Option<usize> {
    let way = match step {
        Step::Left => Vec2::LEFT,
        Step::Right => Vec2::RIGHT,
        Step::Up => Vec2::UP,
        Step::Down => Vec2::DOWN,
        Step::First => return (!marks.is_empty()).then_some(0),
        Step::Last => return marks.len().checked_sub(1),
    };
    let start = *marks.get(from)?;
    let cost = |at: &Pos2| {
        let along = (*at - start).dot(way);
        let aside = (*at - start).dot(way.rot90()).abs();
        (along > LEVEL).then_some(along + ASIDE * aside)
    };
    let reached = marks.iter().enumerate().filter_map(|(i, at)| Some((i, cost(at)?)));
    reached.min_by(|(_, a), (_, b)| a.total_cmp(b)).map(|(i, _)| i)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(step: Step, expected: Option<usize>) {
        // 0 1 2
        // 3   4
        let marks = [(0.0, 0.0), (10.0, 0.0), (20.0, 0.0), (0.0, 10.0), (20.0, 10.0)];
        assert_eq!(next(&marks.map(Pos2::from), 1, step), expected, "{step:?}");
    }

    #[test]
    fn arrows_go_to_the_nearest_mark_that_way() {
        check(Step::Left, Some(0));
        check(Step::Right, Some(2));
        check(Step::Up, None);
        check(Step::Down, Some(3));
        check(Step::First, Some(0));
        check(Step::Last, Some(4));
    }

    #[test]
    fn without_marks_there_is_no_way() {
        for step in [Step::Left, Step::First, Step::Last] {
            assert_eq!(next(&[], 0, step), None);
        }
    }
}
