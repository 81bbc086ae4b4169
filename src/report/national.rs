//! What is published of one municipality in the national survey: on a page of its own, without an assessment, and as a part
//! of a report.

use jiff::civil::Date;
use rust_embed::RustEmbed;
use serde::Serialize;
use typst_layout::PagedDocument;

use super::context::ReportCx;
use super::data::{self, Day};
use super::figures::Figure;
use super::{PdfMark, Template, typeset};
use crate::catalogue::{Catalogue, Municipality, Source};
use crate::findings::{NationalRowText, NationalText, Wording};
use crate::i18n::{Locale, Words};
use crate::problem::{Checked, Kind, Problem};
use crate::scoring::National;

#[derive(RustEmbed)]
#[folder = "assets/national"]
struct NationalTemplate;

const MAIN: &str = "national.typ";

/// Everything on the page.
#[derive(Serialize)]
struct Paper {
    lang: &'static str,
    region: &'static str,
    date: Day,
    date_text: String,
    document_title: String,
    header: String,
    mark: String,
    title: String,
    residents: Vec<String>,
    about: String,
    head: Vec<String>,
    circles: Vec<String>,
    rows: Vec<Row>,
    notes: Vec<String>,
}

#[derive(Serialize)]
pub(super) struct Row {
    pub name: String,
    pub about: String,
    pub as_of: String,
    pub own: Option<String>,
    pub figures: Vec<String>,
}

/// What is published of `hall` as PDF/A-3a and PDF/UA-1, with `date` on it. Refused where the catalogue has no survey.
pub fn national_pdf(catalogue: &Catalogue, hall: &Municipality, locale: Locale, date: Date) -> Checked<Vec<u8>> {
    typeset::pdf(&national_pages(catalogue, hall, locale, date)?, date)
}

/// The pages of that file, for a look at them.
pub fn national_pages(
    catalogue: &Catalogue,
    hall: &Municipality,
    locale: Locale,
    date: Date,
) -> Checked<PagedDocument> {
    let words = Words::new(locale);
    let national = National::of(catalogue, Some(&hall.code));
    let national = national.ok_or_else(|| vec![Problem::new(Kind::Usage, "survey-none")])?;
    let text = NationalText::of(&Wording::new(catalogue, &words), &national);
    let circles = text.circle_heads().to_vec();
    let paper = Paper {
        lang: locale.code(),
        region: data::region(locale),
        date: date.into(),
        date_text: words.format("national-made-on", &[("date", words.date(date).into())]),
        document_title: text.title.clone(),
        header: words.get("national-title"),
        mark: PdfMark::of_national(&hall.code, national.survey.id.as_str()).word(),
        title: text.title,
        residents: text.residents,
        about: text.about,
        circles,
        head: text.head,
        rows: text.rows.into_iter().map(Row::from).collect(),
        notes: text.notes,
    };
    let mut files = super::files_of::<NationalTemplate>();
    files.extend(super::files_of::<Template>().into_iter().filter(|file| file.path == "style.typ"));
    files.push(typeset::data_file(&typeset::tree(&paper)?));
    typeset::pages(MAIN, files, date)
}

/// The part of a report's appendix.
#[derive(Default, Serialize)]
pub(super) struct Part {
    pub residents: Vec<String>,
    pub about: String,
    pub head: Vec<String>,
    pub circles: Vec<String>,
    pub rows: Vec<Row>,
    pub notes: Vec<String>,
    /// The shares among halls like it.
    pub figure: Option<Figure>,
}

/// What is published of the hall, beside others; where it has no row, that it has none. Nothing where the catalogue has no
/// survey.
pub(super) fn part(cx: &ReportCx<'_>, figure: Option<Figure>) -> Option<Part> {
    let Some(national) = national(cx) else {
        let about = cx.text(&cx.catalogue.survey()?.about);
        let notes = vec![cx.word("national-no-row-about")];
        return Some(Part { about, notes, ..Part::default() });
    };
    let text = NationalText::of(&cx.wording, &national);
    let circles = text.circle_heads().to_vec();
    let NationalText { residents, about, head, rows, notes, .. } = text;
    // As short as in a table of many: it is to keep to a page, with the shares below.
    let short = |row: NationalRowText| Row { figures: row.cells.clone(), ..Row::from(row) };
    let rows = rows.into_iter().map(short).collect();
    Some(Part { residents, about, circles, head, rows, notes, figure })
}

/// One sentence for page 1, where the survey says something on what the hall has still to do.
pub(super) fn remark(cx: &ReportCx<'_>) -> Option<String> {
    cx.wording.national_remark(&national(cx)?, &cx.findings.scores)
}

/// The documents that the part rests on; none where there is no such part.
pub(super) fn sources<'a>(cx: &ReportCx<'a>) -> &'a [Source] {
    national(cx).map(|national| national.survey.sources.as_slice()).unwrap_or_default()
}

fn national<'a>(cx: &ReportCx<'a>) -> Option<National<'a>> {
    National::of(cx.catalogue, cx.assessment.profile.code.as_deref()).filter(|national| national.own.is_some())
}

impl From<NationalRowText> for Row {
    fn from(row: NationalRowText) -> Row {
        let NationalRowText { id: _, name, about, as_of, own, figures, cells: _, lines: _ } = row;
        Row { name, about, as_of, own, figures }
    }
}
