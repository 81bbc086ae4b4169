//! Rows of a profile, and the lanes in which their marks stand beside one another: own score, target, towns.

use super::factors::{FactorRow, Factors, Lower, Own};
use super::scene::block;
use super::style::SMALL;
use crate::text::Fitted;
use crate::text::measure::{Weight, width as text_width};

/// From the middle of one lane to that of the next, where there is room.
const PITCH: f64 = 9.0;
/// What an arrow adds to the right of a mark, and what a flag takes there.
const WHISKER: f64 = 6.0;
const FLAG: f64 = 6.5;
/// With few factors rows grow no further than by this.
const MOST_SPARE: f64 = 24.0;

/// Sizes of the marks, in points.
#[derive(Clone, Copy)]
pub(super) struct Marks {
    /// Half the width of the own mark, and of a town's.
    pub own: f64,
    pub town: f64,
    /// From the middle of one lane to that of the next, at least.
    pub pitch: f64,
    /// The lowest row.
    pub row: f64,
}

/// Where a factor's row stands, and the lanes in which its marks stand beside one another. That of the own hall is 0.
pub(super) struct Row {
    pub top: f64,
    pub height: f64,
    /// That of the target, where there is one.
    pub target: Option<usize>,
    /// One for each town that is documented.
    pub lanes: Vec<usize>,
}

impl Row {
    pub fn middle(&self) -> f64 {
        self.top + self.height / 2.0
    }

    /// The middle of a lane.
    pub fn y(&self, lane: usize) -> f64 {
        let count = self.count() as f64;
        let pitch = PITCH.min((self.height - 4.0) / count);
        self.middle() + pitch * (lane as f64 - (count - 1.0) / 2.0)
    }

    fn count(&self) -> usize {
        1 + self.lanes.iter().chain(&self.target).max().unwrap_or(&0)
    }
}

/// The rows between `top` and `bottom`, or beyond where their marks need it; what is left over is shared by all.
pub(super) fn rows(
    factors: &Factors,
    names: &[Fitted],
    scale: impl Fn(f64) -> f64,
    marks: Marks,
    (top, bottom): (f64, f64),
) -> Vec<Row> {
    let extent = |lower: &Lower| {
        let x = scale(lower.mean);
        (x - marks.town - 1.0, x + marks.town + if lower.mean < 5.0 { WHISKER } else { 1.0 })
    };
    let own = |row: &FactorRow| match &row.own {
        Own::Score { mean, bounds } => {
            (scale(bounds.low.min(*mean)) - marks.own - 2.0, scale(bounds.high.max(*mean)) + marks.own + 2.0)
        }
        Own::Missing(word) => (scale(0.0), scale(0.0) + 10.0 + text_width(word, SMALL, Weight::Regular)),
    };
    let lanes = factors.rows.iter().map(|row| {
        let target = row.flag().map(|target| (scale(target) - 1.5, scale(target) + FLAG));
        let extents = [own(row)].into_iter().chain(target).chain(row.peers.iter().flatten().map(extent));
        let mut lanes = lanes(&extents.collect::<Vec<_>>()).into_iter().skip(1);
        (target.and_then(|_| lanes.next()), lanes.collect::<Vec<_>>())
    });
    let mut rows: Vec<Row> = lanes
        .zip(names)
        .map(|((target, lanes), name)| {
            let mut row = Row { top, height: 0.0, target, lanes };
            let needed = row.count() as f64 * marks.pitch + 4.0;
            row.height = needed.max(block(name.lines.len(), name.size) + 2.0).max(marks.row);
            row
        })
        .collect();
    let used: f64 = rows.iter().map(|r| r.height).sum();
    let spare = ((bottom - top - used) / rows.len().max(1) as f64).clamp(0.0, MOST_SPARE);
    let mut y = top;
    for row in &mut rows {
        row.height += spare;
        row.top = y;
        y += row.height;
    }
    rows
}

/// The first lane, from 0, in which each extent meets none before it.
fn lanes(extents: &[(f64, f64)]) -> Vec<usize> {
    let mut taken: Vec<Vec<(f64, f64)>> = Vec::new();
    let mut found = Vec::new();
    for &(left, right) in extents {
        let is_free = |lane: &Vec<(f64, f64)>| lane.iter().all(|(l, r)| right <= *l || *r <= left);
        let lane = taken.iter().position(is_free).unwrap_or_else(|| {
            taken.push(Vec::new());
            taken.len() - 1
        });
        taken[lane].push((left, right));
        found.push(lane);
    }
    found
}
