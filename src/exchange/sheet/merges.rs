//! Which merged cells make it unclear whose answer or note stands in them.

use super::cell::Merged;

/// The merged cells over the columns of answers and notes, in this order, found by row.
#[derive(Default)]
pub struct Merges([Column; 2]);

/// The ranges over one column by their first row, each with the furthest-reaching of those up to it.
#[derive(Default)]
struct Column(Vec<(u32, Merged)>);

impl Merges {
    /// Of all merged cells of a tab those over the columns of answers and notes.
    pub fn of(merged: &[Merged], [answer, note]: [Option<u32>; 2]) -> Merges {
        // Cells of one row: where they begin further left, what was written lies hidden.
        let over_answer = |range: &Merged, column| range.bottom > range.top || range.left < column;
        // A note merged into the answer before it was there for nobody.
        let over_note = |range: &Merged, _| range.bottom > range.top;
        Merges([Column::of(merged, answer, over_answer), Column::of(merged, note, over_note)])
    }

    /// The merged cells over the answer of `row`.
    pub fn over_answer(&self, row: u32) -> Option<Merged> {
        self.0[0].over(row)
    }

    /// The merged cells over the note of `row`.
    pub fn over_note(&self, row: u32) -> Option<Merged> {
        self.0[1].over(row)
    }
}

impl Column {
    fn of(merged: &[Merged], column: Option<u32>, is_meant: impl Fn(&Merged, u32) -> bool) -> Column {
        let Some(column) = column else { return Column::default() };
        let is_over = |range: &&Merged| (range.left..=range.right).contains(&column) && is_meant(range, column);
        let mut over: Vec<Merged> = merged.iter().filter(is_over).copied().collect();
        over.sort_unstable_by_key(|range| (range.top, range.left));
        let mut furthest: Option<Merged> = None;
        let ranges = over.into_iter().map(|range| {
            let reaching = furthest.filter(|before| before.bottom >= range.bottom).unwrap_or(range);
            furthest = Some(reaching);
            (range.top, reaching)
        });
        Column(ranges.collect())
    }

    fn over(&self, row: u32) -> Option<Merged> {
        let begun = self.0.partition_point(|(top, _)| *top <= row);
        let (_, range) = self.0.get(begun.checked_sub(1)?)?;
        (range.bottom >= row).then_some(*range)
    }
}
