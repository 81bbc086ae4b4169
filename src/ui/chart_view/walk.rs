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

/// How much more a mark counts as away for lying beside the way than along it. Where it counts for more than about 1.2, marks
/// below one another at one value are passed by.
const ASIDE: f32 = 1.0;
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
    use crate::assessment::{Answer, Value, file};
    use crate::catalogue::{Level, Question, Town, built_in};
    use crate::charts::{self, ChartKind, Mark, Size};
    use crate::findings::{TrendText, Wording};
    use crate::i18n::{Locale, Words};
    use crate::problem::Place;
    use crate::scoring::score;

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

    /// The marks that arrow keys lead to from the first.
    fn reached(marks: &[Pos2]) -> usize {
        let mut found = vec![false; marks.len()];
        let mut open = vec![0];
        while let Some(at) = open.pop() {
            if !std::mem::replace(&mut found[at], true) {
                open.extend(
                    [Step::Left, Step::Right, Step::Up, Step::Down].into_iter().filter_map(|s| next(marks, at, s)),
                );
            }
        }
        found.into_iter().filter(|f| *f).count()
    }

    #[test]
    fn arrows_lead_to_every_mark_of_every_chart() {
        let (catalogue, words) = (built_in(), Words::new(Locale::Ja));
        let answer =
            |(i, q): (usize, &Question)| Some((q.id.clone(), Answer::of(Value::Level(Level::new((i % 6) as u8)?))));
        let answers = catalogue.questionnaire.questions().enumerate().filter_map(answer).collect();
        let scores = score(&catalogue.questionnaire, &answers);
        let towns: Vec<&Town> = catalogue.towns.iter().collect();
        let rounds = file::from_str(include_str!("../../../seeds/examples/years.ron"), &Place::default());
        let (rounds, wording) = (rounds.expect("an assessment"), Wording::new(&catalogue, &words));
        let moved = TrendText::latest(&wording, &rounds).expect("two rounds").expect("they can be compared");
        let chart = |kind| match kind {
            ChartKind::Profile => Some(charts::profile(&catalogue, &scores, &towns, "", &words)),
            ChartKind::Radar => Some(charts::radar(&catalogue, &scores, &towns, "", &words)),
            ChartKind::Heat => Some(charts::heat(&catalogue, &scores, &towns, "", &words)),
            ChartKind::Chronicle => Some(charts::chronicle(&catalogue, &towns, &words)),
            ChartKind::Paths => Some(charts::paths(&catalogue, &towns, &words)),
            ChartKind::Trend => Some(charts::trend(&moved, &wording)),
            // Its dots are halls without names: none is a mark.
            ChartKind::Shares => None,
        };
        for chart in ChartKind::ALL.into_iter().filter_map(chart) {
            for width in [400.0, 500.0, 700.0] {
                let marks = chart.marks(Size { width, height: 300.0 });
                let centre = |mark: &Mark| Pos2::new(mark.rect.centre().x as f32, mark.rect.centre().y as f32);
                let places: Vec<Pos2> = marks.iter().map(centre).collect();
                assert_eq!(reached(&places), places.len(), "{} {width}", chart.title());
            }
        }
    }

    #[test]
    fn without_marks_there_is_no_way() {
        for step in [Step::Left, Step::First, Step::Last] {
            assert_eq!(next(&[], 0, step), None);
        }
    }
}
