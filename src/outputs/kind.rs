//! The kinds of files that are put out one by one, and whether a file is one of them as we wrote it.

use super::Output;
use crate::catalogue::Catalogue;
use crate::exchange::{
    is_blank_as_written, is_calendar_as_written, is_national_csv_as_written, is_national_xlsx_as_written,
    is_results_as_written, is_table_as_written,
};
use crate::report::{DocumentMark, PdfMark};

/// What is put out, with what tells it from others of its kind.
pub enum OutputKind<'a> {
    /// A report, of one municipality and round.
    Report(PdfMark),
    /// The same as a document to edit.
    Document(DocumentMark),
    /// A blank questionnaire to be printed, of one municipality and round.
    BlankPdf(PdfMark),
    /// A list of answers, of one municipality and round.
    List(PdfMark),
    BlankWorkbook,
    /// A paper of the kit, of one municipality and round.
    Kit(PdfMark),
    ResultsWorkbook,
    /// One row for each question of the catalogue and each assessment.
    Table(&'a Catalogue),
    /// Action items with their due dates.
    Calendar,
    /// What is published of a municipality.
    NationalPdf(PdfMark),
    /// The same as a table, of this catalogue's survey.
    NationalCsv(&'a Catalogue),
    /// What is published of a prefecture.
    NationalWorkbook,
    /// A chart: nothing in it says whose it is.
    Picture,
}

impl OutputKind<'_> {
    /// Its place in the list.
    pub fn output(&self) -> Output {
        match self {
            OutputKind::Report(_) => Output::Report,
            OutputKind::Document(_) => Output::Document,
            OutputKind::BlankPdf(_) => Output::BlankPdf,
            OutputKind::List(_) => Output::List,
            OutputKind::BlankWorkbook => Output::BlankWorkbook,
            OutputKind::Kit(_) => Output::Kit,
            OutputKind::ResultsWorkbook => Output::ResultsWorkbook,
            OutputKind::Table(_) => Output::Table,
            OutputKind::Calendar => Output::Calendar,
            OutputKind::NationalPdf(_) => Output::NationalPdf,
            OutputKind::NationalCsv(_) => Output::NationalCsv,
            OutputKind::NationalWorkbook => Output::NationalWorkbook,
            OutputKind::Picture => Output::Picture,
        }
    }

    /// Whether `bytes` are such a thing, and nobody has changed it since.
    pub(super) fn is_as_written(&self, bytes: &[u8]) -> bool {
        match self {
            OutputKind::Report(mark)
            | OutputKind::BlankPdf(mark)
            | OutputKind::List(mark)
            | OutputKind::Kit(mark)
            | OutputKind::NationalPdf(mark) => mark.is_as_written(bytes),
            OutputKind::Document(mark) => mark.is_as_written(bytes),
            OutputKind::NationalCsv(catalogue) => is_national_csv_as_written(catalogue, bytes),
            OutputKind::NationalWorkbook => is_national_xlsx_as_written(bytes),
            OutputKind::BlankWorkbook => is_blank_as_written(bytes),
            OutputKind::ResultsWorkbook => is_results_as_written(bytes),
            OutputKind::Table(catalogue) => is_table_as_written(catalogue, bytes),
            OutputKind::Calendar => is_calendar_as_written(bytes),
            OutputKind::Picture => false,
        }
    }

    /// Key of the problem that something else is there.
    pub(super) fn not_own(&self) -> &'static str {
        match self {
            OutputKind::Report(_) => "output-not-report",
            OutputKind::Document(_) => "output-not-document",
            OutputKind::BlankPdf(_) => "output-not-blank-pdf",
            OutputKind::List(_) => "output-not-list",
            OutputKind::BlankWorkbook => "output-not-blank",
            OutputKind::Kit(_) => "folder-in-the-way",
            OutputKind::ResultsWorkbook => "output-not-results",
            OutputKind::Table(_) => "output-not-table",
            OutputKind::Calendar => "output-not-calendar",
            OutputKind::NationalPdf(_) | OutputKind::NationalCsv(_) | OutputKind::NationalWorkbook => {
                "output-not-national"
            }
            OutputKind::Picture => "file-exists",
        }
    }
}
