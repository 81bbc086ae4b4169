//! A prefecture's view as a workbook: every municipality of it as published, in the order of the list; the shares in the
//! prefecture and in the nation; how to read them.

use jiff::civil::Date;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use crate::catalogue::{Catalogue, Indicator, Measure, Reported, Survey};
use crate::exchange::blank::looks::Looks;
use crate::exchange::page;
use crate::exchange::seal;
use crate::findings::Wording;
use crate::i18n::{Locale, Words};
use crate::problem::{Checked, Kind, Problem};
use crate::scoring::{Circle, Figure, Member, members, prefecture};

/// What the workbook is to be like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NationalOptions {
    pub locale: Locale,
    /// The day it is made, of the years 1900 to 9999, and the only time in the file.
    pub date: Date,
    /// As the list of municipalities spells it.
    pub prefecture: String,
}

const HEAD_HEIGHT: f64 = 30.0;
/// Pixels of columns.
const CODE: u32 = 76;
const NAME: u32 = 130;
const VALUE: u32 = 92;
const ABOUT: u32 = 360;
const PAGE: u32 = 720;

/// What all tabs are written from.
struct BookCx<'a> {
    words: &'a Words,
    wording: Wording<'a>,
    looks: Looks,
    value: Format,
    number: Format,
    survey: &'a Survey,
    /// Those of the prefecture; never none.
    halls: Vec<Member<'a>>,
    nation: Vec<Member<'a>>,
    prefecture: String,
}

/// The workbook of a prefecture. Refused where the catalogue has no survey, or no prefecture is called so.
pub fn national_xlsx(catalogue: &Catalogue, options: &NationalOptions) -> Checked<Vec<u8>> {
    let refuse = |key| vec![Problem::new(Kind::Usage, key)];
    let survey = catalogue.survey().ok_or_else(|| refuse("survey-none"))?;
    let halls = prefecture(catalogue, survey, &options.prefecture);
    let first = halls.first().map(|member| member.municipality).ok_or_else(|| {
        vec![Problem::new(Kind::Usage, "national-unknown-prefecture").with("typed", &options.prefecture)]
    })?;
    let words = Words::new(options.locale);
    let looks = Looks::new(&words);
    let middle = looks.number.clone().set_align(FormatAlign::VerticalCenter);
    let cx = BookCx {
        words: &words,
        wording: Wording::new(catalogue, &words),
        number: middle.clone().set_num_format("#,##0.##"),
        value: middle,
        looks,
        survey,
        nation: members(catalogue, survey, first, Circle::Nation),
        prefecture: first.prefecture_in(options.locale).to_owned(),
        halls,
    };
    seal::sealed(seal::Kind::National, |properties| workbook(&cx, options.date, properties))
        .map_err(|error| vec![Problem::new(Kind::Internal, "sheet-not-made").with("detail", error)])
}

/// Whether `bytes` are such a workbook that no program has saved since.
pub fn is_national_xlsx_as_written(bytes: &[u8]) -> bool {
    seal::is_as_written(seal::Kind::National, bytes)
}

fn workbook(cx: &BookCx<'_>, date: Date, properties: DocProperties) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    halls(workbook.add_worksheet(), cx)?;
    shares(workbook.add_worksheet(), cx)?;
    about(workbook.add_worksheet(), cx)?;
    let created =
        ExcelDateTime::from_ymd(date.year().unsigned_abs(), date.month().unsigned_abs(), date.day().unsigned_abs())?;
    workbook.set_properties(&properties.set_title(cx.title()).set_creation_datetime(&created));
    workbook.save_to_buffer()
}

/// Every municipality as published.
fn halls(sheet: &mut Worksheet, cx: &BookCx<'_>) -> Result<(), XlsxError> {
    let populations = cx.survey.populations.iter();
    let dated =
        |key: &str, name: String, date: String| cx.words.format(key, &[("name", name.into()), ("date", date.into())]);
    let mut heads = vec![cx.words.get("national-head-code"), cx.words.get("national-head-name")];
    heads.extend(
        populations
            .clone()
            .map(|one| dated("national-head-dated", cx.wording.text(&one.name), cx.words.partial_date(one.as_of))),
    );
    heads.extend(cx.survey.indicators.iter().map(|one| {
        let key = if one.measure == Measure::YesNo { "national-head-dated" } else { "national-head-percent" };
        dated(key, cx.wording.text(&one.name), cx.words.partial_date(one.as_of))
    }));
    let columns: Vec<u32> = [CODE, NAME].into_iter().chain(heads.iter().skip(2).map(|_| VALUE)).collect();
    let lines = [cx.wording.text(&cx.survey.about), cx.words.get("national-not-surveyed-about")];
    let head = begin(sheet, cx, "national-tab-halls", &cx.title(), &lines, &columns, &heads)?;
    let mut row = head;
    for hall in &cx.halls {
        row += 1;
        sheet.write_string_with_format(row, 0, &hall.municipality.code, &cx.value)?;
        sheet.write_string_with_format(row, 1, hall.municipality.name_in(cx.words.locale()), &cx.looks.question)?;
        let mut column = 2;
        for population in populations.clone() {
            sheet.write_number_with_format(row, column, f64::from(hall.row.residents(population)), &cx.number)?;
            column += 1;
        }
        for indicator in &cx.survey.indicators {
            match hall.row.reported(indicator) {
                Reported::Percent { share, .. } => {
                    sheet.write_number_with_format(row, column, share, &cx.number)?;
                }
                other => {
                    sheet.write_string_with_format(row, column, cx.wording.reported(other), &cx.value)?;
                }
            }
            column += 1;
        }
    }
    finish(sheet, head, row, columns.len(), 2)
}

/// The shares in the prefecture and in the nation, as numbers.
fn shares(sheet: &mut Worksheet, cx: &BookCx<'_>) -> Result<(), XlsxError> {
    let first = cx.halls[0].municipality;
    let circles = [
        (cx.wording.prefecture_circle(first), &cx.halls),
        (cx.wording.circle(Circle::Nation, Some(first)), &cx.nation),
    ];
    let lead = ["national-head-indicator", "national-head-about", "national-head-as-of"].map(|key| cx.words.get(key));
    let keys = ["national-head-yes", "national-head-surveyed", "national-head-share"];
    let of = |(name, _): &(String, _)| keys.map(|key| cx.words.format(key, &[("circle", name.as_str().into())]));
    let heads: Vec<String> = lead.into_iter().chain(circles.iter().flat_map(of)).collect();
    let columns: Vec<u32> = [NAME + CODE, ABOUT, NAME].into_iter().chain(heads.iter().skip(3).map(|_| VALUE)).collect();
    let title = cx.words.format("national-title-shares", &[("prefecture", cx.prefecture.as_str().into())]);
    let lines = [cx.words.get("national-method")];
    let head = begin(sheet, cx, "national-tab-shares", &title, &lines, &columns, &heads)?;
    let mut row = head;
    for indicator in &cx.survey.indicators {
        row += 1;
        let about = cx.wording.text(&indicator.about);
        let name = cx.wording.text(&indicator.name);
        sheet.set_row_height(row, cx.looks.height(&[(&name, columns[0]), (&about, columns[1])]))?;
        sheet.write_string_with_format(row, 0, name, &cx.looks.question)?;
        sheet.write_string_with_format(row, 1, about, &cx.looks.statements)?;
        sheet.write_string_with_format(row, 2, cx.words.partial_date(indicator.as_of), &cx.value)?;
        let mut column = 3;
        for (_, members) in &circles {
            figure(sheet, cx, (row, column), indicator, members)?;
            column += 3;
        }
    }
    finish(sheet, head, row, columns.len(), 1)
}

/// How many said yes, how many answered, the share: three cells.
fn figure(
    sheet: &mut Worksheet,
    cx: &BookCx<'_>,
    (row, column): (u32, u16),
    indicator: &Indicator,
    members: &[Member<'_>],
) -> Result<(), XlsxError> {
    let figure = Figure::of(indicator, members);
    match &figure {
        Figure::Yes { yes, .. } => sheet.write_number_with_format(row, column, *yes as f64, &cx.number)?,
        Figure::Shares(_) => sheet.write_blank(row, column, &cx.value)?,
    };
    sheet.write_number_with_format(row, column + 1, figure.surveyed() as f64, &cx.number)?;
    match figure.percent() {
        // To a tenth, as it is said elsewhere.
        Some(percent) => {
            let tenths = (percent * 10.0).round() / 10.0;
            sheet.write_number_with_format(row, column + 2, tenths, &cx.number)?
        }
        None => sheet.write_blank(row, column + 2, &cx.value)?,
    };
    Ok(())
}

/// How to read it, and where it is from.
fn about(sheet: &mut Worksheet, cx: &BookCx<'_>) -> Result<(), XlsxError> {
    let columns = [PAGE];
    let lines = [
        cx.wording.text(&cx.survey.name),
        cx.wording.text(&cx.survey.about),
        cx.words.get("national-method"),
        cx.words.get("national-not-surveyed-about"),
        cx.wording.text(&cx.survey.attribution),
    ];
    sheet.set_name(cx.words.get("national-tab-about"))?;
    sheet.set_column_width_pixels(0, PAGE)?;
    sheet.set_screen_gridlines(false);
    sheet.set_row_height(0, HEAD_HEIGHT)?;
    sheet.write_string_with_format(0, 0, cx.words.get("national-tab-about"), &cx.looks.title)?;
    let mut row = 0;
    for line in lines {
        row += 1;
        sheet.set_row_height(row, cx.looks.height(&[(&line, columns[0])]))?;
        sheet.write_string_with_format(row, 0, line, &cx.looks.text)?;
    }
    page::on_paper(sheet);
    Ok(())
}

/// Name, widths, title, sentences and heads; gives back the row of the heads.
fn begin(
    sheet: &mut Worksheet,
    cx: &BookCx<'_>,
    tab: &str,
    title: &str,
    lines: &[String],
    columns: &[u32],
    heads: &[String],
) -> Result<u32, XlsxError> {
    sheet.set_name(cx.words.get(tab))?;
    for (column, pixels) in (0..).zip(columns) {
        sheet.set_column_width_pixels(column, *pixels)?;
    }
    sheet.set_screen_gridlines(false);
    sheet.set_row_height(0, HEAD_HEIGHT)?;
    sheet.write_string_with_format(0, 0, title, &cx.looks.title)?;
    let all: u32 = columns.iter().sum();
    let last = u16::try_from(columns.len() - 1).unwrap_or(u16::MAX);
    let mut row = 0;
    for line in lines {
        row += 1;
        sheet.set_row_height(row, cx.looks.height(&[(line, all)]))?;
        sheet.merge_range(row, 0, row, last, line, &cx.looks.text)?;
    }
    row += 1;
    let texts: Vec<(&str, u32)> = heads.iter().map(String::as_str).zip(columns.iter().copied()).collect();
    sheet.set_row_height(row, cx.looks.height(&texts).max(HEAD_HEIGHT))?;
    for (column, head) in (0..).zip(heads) {
        sheet.write_string_with_format(row, column, head, &cx.looks.head_of_answers)?;
    }
    Ok(row)
}

/// What stays in view, what can be filtered, and the page it is printed on.
fn finish(sheet: &mut Worksheet, head: u32, last: u32, columns: usize, frozen: u16) -> Result<(), XlsxError> {
    let right = u16::try_from(columns - 1).unwrap_or(u16::MAX);
    sheet.set_freeze_panes(head + 1, frozen)?;
    sheet.set_repeat_rows(head, head)?;
    sheet.autofilter(head, 0, last, right)?;
    page::on_paper(sheet).set_landscape();
    sheet.set_print_area(0, 0, last, right).map(drop)
}

impl BookCx<'_> {
    fn title(&self) -> String {
        self.words.format("national-title-prefecture", &[("prefecture", self.prefecture.as_str().into())])
    }
}
