//! The national survey: what every municipality told the state about itself as of a day, by yes or no and in shares.
//! Never a level.
//!
//! Not surveyed is a state of its own and never *no*. Built by `load` alone, which holds description and table together.

use std::sync::Arc;

use super::{IndicatorId, Level, QuestionId, Source, SourceId, SurveyId};
use crate::i18n::{PartialDate, Text};

/// 全国調査: one year of it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Survey {
    pub id: SurveyId,
    /// The fiscal year: the newest is the one that is shown.
    pub year: i16,
    pub name: Text,
    /// What it is and what it is not.
    pub about: Text,
    pub source: SourceId,
    /// What the terms of use want to be said wherever it is shown.
    pub attribution: Text,
    /// Documents that it alone rests on.
    pub sources: Vec<Source>,
    /// At least one; by the first, halls are alike in size.
    pub populations: Vec<Population>,
    /// At least one, in the order in which they are shown.
    pub indicators: Vec<Indicator>,
    pub(super) table: Arc<Table>,
}

/// The count of residents on a day.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Population {
    pub name: Text,
    pub as_of: PartialDate,
    pub source: SourceId,
    pub(super) column: Column,
}

/// 指標: one thing that was asked of every municipality.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Indicator {
    pub id: IndicatorId,
    pub name: Text,
    /// What a yes, or the share, says.
    pub about: Text,
    pub as_of: PartialDate,
    pub source: SourceId,
    pub measure: Measure,
    /// The questions on the same subject, beside which it is shown.
    pub questions: Vec<QuestionId>,
    /// What a yes leaves no room below, by the survey's own definition. Empty for shares.
    pub entails: Vec<Entailed>,
    pub(super) column: Column,
}

/// In which form it was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    YesNo,
    /// Of a hundred.
    Percent,
    /// The same, with how many of how many.
    PercentOf(Counts),
}

/// The columns of how many of how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    pub(super) all: Column,
    pub(super) some: Column,
}

/// A level that a yes entails.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Entailed {
    pub question: QuestionId,
    pub level: Level,
    /// Why it does, as half a sentence.
    pub why: Text,
}

/// What a municipality reported.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reported {
    /// Or not published.
    NotSurveyed,
    Yes,
    No,
    Percent {
        share: f64,
        /// How many of how many, where that is published.
        counts: Option<(u32, u32)>,
    },
}

/// The place of a column in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Column(pub usize);

/// All rows, one for each municipality of the list.
#[derive(Debug)]
pub(super) struct Table {
    /// Ascending.
    codes: Box<[u32]>,
    /// Row after row; shares in tenths of a hundredth, blanks as `BLANK`.
    cells: Box<[u32]>,
    columns: usize,
}

/// A cell in which nothing stands.
pub(super) const BLANK: u32 = u32::MAX;
/// A share of one hundredth.
pub(super) const TENTHS: u32 = 10;

/// What one municipality reported.
#[derive(Clone, Copy, Debug)]
pub struct SurveyRow<'a>(&'a [u32]);

impl Survey {
    /// The row of the municipality with the six-digit `code`; nothing where it has none.
    pub fn row(&self, code: &str) -> Option<SurveyRow<'_>> {
        self.table.row(code).map(SurveyRow)
    }

    /// The population by which halls are alike in size.
    pub fn size(&self) -> &Population {
        &self.populations[0]
    }

    /// The indicators shown beside `question`.
    pub fn beside<'a>(&'a self, question: &'a QuestionId) -> impl Iterator<Item = &'a Indicator> {
        self.indicators.iter().filter(move |indicator| indicator.questions.contains(question))
    }
}

impl SurveyRow<'_> {
    /// What it reported on `indicator`, which is one of this survey's.
    pub fn reported(self, indicator: &Indicator) -> Reported {
        let value = self.0[indicator.column.0];
        let counts = match indicator.measure {
            Measure::PercentOf(counts) => Some([self.0[counts.some.0], self.0[counts.all.0]]),
            Measure::YesNo | Measure::Percent => None,
        };
        match (indicator.measure, value) {
            (_, BLANK) => Reported::NotSurveyed,
            (Measure::YesNo, 0) => Reported::No,
            (Measure::YesNo, _) => Reported::Yes,
            (Measure::Percent | Measure::PercentOf(_), tenths) => Reported::Percent {
                share: f64::from(tenths) / f64::from(TENTHS),
                counts: counts.filter(|counts| !counts.contains(&BLANK)).map(|[some, all]| (some, all)),
            },
        }
    }

    /// How many residents it had at the count `population`, which is one of this survey's.
    pub fn residents(self, population: &Population) -> u32 {
        self.0[population.column.0]
    }
}

impl Table {
    /// `rows`: each with its code and as many cells as there are `columns`.
    pub fn new(mut rows: Vec<(u32, Vec<u32>)>, columns: usize) -> Table {
        rows.sort_unstable_by_key(|(code, _)| *code);
        Table {
            codes: rows.iter().map(|(code, _)| *code).collect(),
            cells: rows.into_iter().flat_map(|(_, cells)| cells).collect(),
            columns,
        }
    }

    fn row(&self, code: &str) -> Option<&[u32]> {
        let place = self.codes.binary_search(&code.parse().ok()?).ok()?;
        self.cells.get(place * self.columns..(place + 1) * self.columns)
    }
}
