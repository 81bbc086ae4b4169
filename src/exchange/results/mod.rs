//! The results workbook: what came out of a round, as tables and charts for the programs that a hall has.
//!
//! It is written from the copy that may be handed on, so names, single responses of a group and inside notes can't get
//! in, and of the counts of sheets and votes only those that were fixed when the round was closed for publication. Numbers are numbers, text stands in string
//! cells. The same assessment, catalogue and options give the same bytes.
//!
//! | file | owns |
//! |---|---|
//! | `context` | what all tabs are written from |
//! | `tab`, `looks` | cells, rows and pages, and how they look |
//! | `overview`, `questions`, `workshop`, `spread`, `steps`, `plan`, `trend_factors`, `trend`, `national`, `about` | the tabs |
//! | `charts` | the charts in them |

mod about;
mod charts;
mod context;
mod looks;
mod mark;
mod national;
mod overview;
mod plan;
mod questions;
mod spread;
mod steps;
mod tab;
mod trend;
mod trend_factors;
mod workshop;

use jiff::civil::Date;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

pub use self::mark::is_results;

use self::context::WorkbookCx;
use crate::assessment::Assessment;
use crate::catalogue::Catalogue;
use crate::exchange::seal;
use crate::i18n::{Locale, Words};
use crate::problem::{Checked, Kind, Problem};

/// What a results workbook is to be like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResultsOptions {
    pub locale: Locale,
    /// The day it is made, of the years 1900 to 9999, and the only time in the file.
    pub date: Date,
}

/// The results of the current round of `assessment`, which is of the live edition, as a workbook (.xlsx).
pub fn results_xlsx(catalogue: &Catalogue, assessment: &Assessment, options: &ResultsOptions) -> Checked<Vec<u8>> {
    let words = Words::new(options.locale);
    let cx = WorkbookCx::new(catalogue, assessment, &words, options).map_err(|refusal| vec![refusal])?;
    seal::sealed(seal::Kind::Results, |properties| workbook(&cx, properties))
        .map_err(|error| vec![Problem::new(Kind::Internal, "sheet-not-made").with("detail", error)])
}

/// Whether `bytes` are a results workbook that no program has saved since it was made: nothing that somebody wrote into
/// it is lost when it is replaced.
pub fn is_results_as_written(bytes: &[u8]) -> bool {
    seal::is_as_written(seal::Kind::Results, bytes)
}

fn workbook(cx: &WorkbookCx<'_>, properties: DocProperties) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    overview::write(workbook.add_worksheet(), cx)?;
    questions::write(workbook.add_worksheet(), cx)?;
    if !cx.voices.is_empty() {
        workshop::write(workbook.add_worksheet(), cx)?;
        let latest = spread::latest(cx);
        if !latest.is_empty() {
            spread::write(workbook.add_worksheet(), cx, &latest)?;
        }
    }
    steps::write(workbook.add_worksheet(), cx)?;
    if plan::has_items(cx) {
        plan::write_items(workbook.add_worksheet(), cx)?;
    }
    if plan::has_targets(cx) {
        plan::write_targets(workbook.add_worksheet(), cx)?;
    }
    if let Some(trend) = trend::latest(cx) {
        trend_factors::write(workbook.add_worksheet(), cx, &trend)?;
        trend::write(workbook.add_worksheet(), cx, &trend)?;
    }
    if let Some(text) = national::text(cx) {
        national::write(workbook.add_worksheet(), cx, &text)?;
    }
    about::write(workbook.add_worksheet(), cx)?;
    let date = cx.options.date;
    let created =
        ExcelDateTime::from_ymd(date.year().unsigned_abs(), date.month().unsigned_abs(), date.day().unsigned_abs())?;
    workbook.set_properties(&properties.set_title(cx.title()).set_creation_datetime(&created));
    workbook.save_to_buffer()
}
