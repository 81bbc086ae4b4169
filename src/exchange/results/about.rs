//! The last tab: how the results are come by, in words; where they are from; which versions made them.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::context::WorkbookCx;
use super::national;
use super::tab::{Cell, Tab};
use crate::catalogue::Source;
use crate::report::Replaced;
use crate::scoring;
use crate::workshop;

/// In pixels: what a line is about, and what it says.
const COLUMNS: [u32; 2] = [220, 820];

/// A heading and its lines.
struct Part {
    key: &'static str,
    lines: Vec<(String, String)>,
}

pub fn write(sheet: &mut Worksheet, cx: &WorkbookCx<'_>) -> Result<(), XlsxError> {
    let mut tab = Tab::new(sheet, cx, "workbook-tab-about", COLUMNS.to_vec())?;
    tab.title("workbook-title-about")?;
    let mut row = 0;
    for Part { key, lines } in parts(cx).into_iter().filter(|part| !part.lines.is_empty()) {
        row += 1;
        tab.write(row, 0, &cx.words.get(key), &cx.looks.band)?;
        tab.write(row, 1, "", &cx.looks.band)?;
        tab.sheet.set_row_height(row, 26)?;
        for (name, text) in lines {
            row += 1;
            tab.row(row, &[Cell::Strong(name), Cell::Text(text)])?;
        }
    }
    tab.page(row, COLUMNS.len())
}

fn parts(cx: &WorkbookCx<'_>) -> Vec<Part> {
    let words = cx.words;
    let scoring = scoring::Rule::ALL.map(|rule| (rule.name(words), rule.text(words))).to_vec();
    let workshop = workshop::Rule::ALL.map(|rule| (rule.name(words), rule.text(words))).to_vec();
    vec![
        Part { key: "workbook-part-reading", lines: reading(cx) },
        Part { key: "workbook-part-characters", lines: changed(cx) },
        Part { key: "workbook-part-scoring", lines: scoring },
        Part { key: "workbook-part-workshop", lines: if cx.voices.is_empty() { Vec::new() } else { workshop } },
        Part { key: "workbook-part-sources", lines: sources(cx) },
        Part { key: "workbook-part-versions", lines: versions(cx) },
    ]
}

/// What one should know before the numbers are used.
fn reading(cx: &WorkbookCx<'_>) -> Vec<(String, String)> {
    let keys = ["workbook-about-levels", "workbook-about-lower", "workbook-about-empty", "workbook-about-private"];
    keys.map(|key| (cx.words.get(&format!("{key}.name")), cx.words.format(key, &workshop::shown_from()))).to_vec()
}

/// What of the texts stands otherwise than it was typed.
fn changed(cx: &WorkbookCx<'_>) -> Vec<(String, String)> {
    let about = |key: &str| (cx.words.get(&format!("{key}.name")), cx.words.get(key));
    let Replaced { title, about: why, lines: replaced } = &cx.replaced;
    let place = |[character, done, places]: &[String; 3]| {
        (character.clone(), cx.words.list([done, places].into_iter().filter(|said| !said.is_empty()).cloned()))
    };
    let mut lines = Vec::new();
    if !replaced.is_empty() {
        lines.push((title.clone(), why.clone()));
        lines.extend(replaced.iter().map(place));
    }
    lines.extend(cx.is_cut.get().then(|| about("workbook-about-cut")));
    lines
}

/// Those of questionnaire and towns, and of the national survey where a tab rests on it.
fn sources(cx: &WorkbookCx<'_>) -> Vec<(String, String)> {
    let of_survey = national::text(cx).and(cx.catalogue.survey()).map(|survey| survey.sources.as_slice());
    cx.catalogue.sources.iter().chain(of_survey.unwrap_or_default()).map(|one| source(cx, one)).collect()
}

fn source(cx: &WorkbookCx<'_>, source: &Source) -> (String, String) {
    (cx.text(&source.short), cx.wording.source_lines(source))
}

fn versions(cx: &WorkbookCx<'_>) -> Vec<(String, String)> {
    let mut rows = cx.wording.versions();
    rows.push((cx.words.get("workbook-made-on"), cx.words.date(cx.options.date)));
    rows
}
