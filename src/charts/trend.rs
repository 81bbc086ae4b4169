//! Two rounds beside each other, factor by factor: what the chart of the trend shows, and the same in words and in a table.

use fluent_bundle::FluentValue;

use super::factors::Own;
use super::{Chart, Table};
use crate::catalogue::FactorId;
pub use crate::findings::Side;
use crate::findings::{TrendText, Wording};
use crate::i18n::{Words, format_score};
use crate::scoring::FactorTrend;

/// The scores of an earlier round and of the present one. All texts are in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Trend {
    pub title: String,
    /// From which round to which, and who answered then and now: what a picture by itself has to say of it.
    pub who: String,
    /// Unit, and what moved counts.
    pub caption: String,
    /// Names of the levels 0 to 5.
    pub ladder: [String; 6],
    /// What the rounds are called, in the order of [`Side::BOTH`].
    pub sides: [String; 2],
    /// Over the column of what moved.
    pub moved: String,
    pub signs: TrendSigns,
    /// In questionnaire order.
    pub rows: Vec<TrendRow>,
    /// Heads of the table.
    pub heads: Vec<String>,
}

/// A factor then and now.
#[derive(Clone, Debug, PartialEq)]
pub struct TrendRow {
    pub factor: FactorId,
    /// Short name.
    pub name: String,
    /// Of each round.
    pub scores: [Own; 2],
    /// By how much it moved on the questions answered both times, in words.
    pub moved: String,
    pub joined: Joined,
    /// Why there is no score, for the lane of each round that has none.
    pub missing: [Option<String>; 2],
    /// The row of the table.
    pub cells: Vec<String>,
}

/// Whether the way from one score to the other is what moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joined {
    /// The same questions had a level both times.
    Whole,
    /// Both have a score, not on the same questions.
    Broken,
    /// There are not both.
    Not,
}

/// What the marks mean, for the legend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrendSigns {
    pub bounds: String,
    /// A line that is whole, and one that is broken.
    pub whole: String,
    pub broken: String,
}

/// The chart of `text`.
pub fn trend(text: &TrendText, wording: &Wording<'_>) -> Chart {
    let words = wording.words;
    let (heads, cells) = text.table(wording);
    let row = |(trend, cells): (&FactorTrend, Vec<String>)| TrendRow::new(trend, cells, &heads, wording);
    Chart::Trend(Trend {
        title: words.get("chart-trend-title"),
        who: words.format(
            "chart-trend-who",
            &[
                ("title", text.title.as_str().into()),
                ("who", text.who.as_str().into()),
                ("caution", text.caution.as_str().into()),
            ],
        ),
        caption: words.get("chart-trend-caption"),
        ladder: std::array::from_fn(|i| wording.text(&wording.catalogue.questionnaire.ladder[i])),
        sides: Side::BOTH.map(|side| heads[side.column()].clone()),
        moved: heads[TrendText::MOVED].clone(),
        signs: TrendSigns {
            bounds: words.get("chart-legend-bounds"),
            whole: words.get("chart-legend-whole"),
            broken: words.get("chart-legend-broken"),
        },
        rows: text.trend.factors.iter().zip(cells).map(row).collect(),
        heads: heads.clone(),
    })
}

impl TrendRow {
    fn new(trend: &FactorTrend, mut cells: Vec<String>, heads: &[String], wording: &Wording<'_>) -> TrendRow {
        let factor = wording.catalogue.questionnaire.factor(&trend.factor);
        let scores = Side::BOTH.map(|side| Own::new(side.score(trend), wording.words));
        let mut missing = [None, None];
        for ((own, side), missing) in scores.iter().zip(Side::BOTH).zip(&mut missing) {
            if let Own::Missing(word) = own {
                let cell = side.column();
                cells[cell].clone_from(word);
                let args = [("round", heads[cell].as_str().into()), ("said", word.as_str().into())];
                *missing = Some(wording.words.format("chart-trend-missing", &args));
            }
        }
        let answered = [&trend.then, &trend.now].map(|score| score.tally.answered);
        let joined = match scores {
            [Own::Score { .. }, Own::Score { .. }] if answered == [trend.common; 2] => Joined::Whole,
            [Own::Score { .. }, Own::Score { .. }] => Joined::Broken,
            _ => Joined::Not,
        };
        TrendRow {
            factor: trend.factor.clone(),
            name: factor.map_or_else(|| trend.factor.to_string(), |factor| wording.text(&factor.short)),
            moved: trend.moved.map_or_else(|| "–".to_owned(), |_| cells[TrendText::MOVED].clone()),
            scores,
            joined,
            missing,
            cells,
        }
    }

    /// The score of a side as it stands in the column.
    pub(super) fn score(&self, side: Side) -> String {
        match &self.scores[side.place()] {
            Own::Score { mean, .. } => format_score(*mean),
            Own::Missing(_) => "–".to_owned(),
        }
    }
}

impl Trend {
    /// The value of a side in words.
    pub(super) fn label(&self, row: &TrendRow, side: Side) -> String {
        let said = format!("{} · {}: {}", row.name, self.sides[side.place()], row.cells[side.column()]);
        match side {
            Side::Then => said,
            Side::Now => format!("{said} · {}: {}", self.moved, row.cells[TrendText::MOVED]),
        }
    }

    pub(super) fn alt(&self, words: &Words) -> String {
        // The arrow goes with time, whatever the order.
        let value = |row: &TrendRow| {
            let [then, now] = [Side::Then, Side::Now].map(|side| &row.cells[side.column()]);
            format!("{} {then} → {now}", row.name)
        };
        let values: Vec<String> = self.rows.iter().map(value).collect();
        words.format(
            "chart-trend-alt",
            &[
                ("title", self.title.as_str().into()),
                ("who", self.who.as_str().into()),
                ("values", FluentValue::from(values.join(&words.get("chart-list-separator")))),
            ],
        )
    }

    pub(super) fn table(&self) -> Table {
        Table { header: self.heads.clone(), rows: self.rows.iter().map(|row| row.cells.clone()).collect() }
    }
}
