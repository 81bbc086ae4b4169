//! The last tab: how the results are come by, in words; where they are from; which versions made them.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::desk::Desk;
use super::tab::{Cell, Tab};
use crate::catalogue::Source;
use crate::scoring;
use crate::workshop;

/// In pixels: what a line is about, and what it says.
const COLUMNS: [u32; 2] = [220, 820];

/// A heading and its lines.
struct Part {
    key: &'static str,
    lines: Vec<(String, String)>,
}

pub fn write(sheet: &mut Worksheet, desk: &Desk<'_>) -> Result<(), XlsxError> {
    let mut tab = Tab::new(sheet, desk, "workbook-tab-about", COLUMNS.to_vec())?;
    tab.title("workbook-title-about")?;
    let mut row = 0;
    for Part { key, lines } in parts(desk).into_iter().filter(|part| !part.lines.is_empty()) {
        row += 1;
        tab.write(row, 0, &desk.words.get(key), &desk.looks.band)?;
        tab.write(row, 1, "", &desk.looks.band)?;
        tab.sheet.set_row_height(row, 26)?;
        for (name, text) in lines {
            row += 1;
            tab.row(row, &[Cell::Strong(name), Cell::Text(text)])?;
        }
    }
    tab.page(row, COLUMNS.len())
}

fn parts(desk: &Desk<'_>) -> Vec<Part> {
    let words = desk.words;
    let scoring = scoring::Rule::ALL.map(|rule| (rule.name(words), rule.text(words))).to_vec();
    let workshop = workshop::Rule::ALL.map(|rule| (rule.name(words), rule.text(words))).to_vec();
    vec![
        Part { key: "workbook-part-reading", lines: reading(desk) },
        Part { key: "workbook-part-scoring", lines: scoring },
        Part { key: "workbook-part-workshop", lines: if desk.voices.is_empty() { Vec::new() } else { workshop } },
        Part { key: "workbook-part-sources", lines: desk.catalogue.sources.iter().map(|s| source(desk, s)).collect() },
        Part { key: "workbook-part-versions", lines: versions(desk) },
    ]
}

/// What one should know before the numbers are used.
fn reading(desk: &Desk<'_>) -> Vec<(String, String)> {
    let keys = ["workbook-about-levels", "workbook-about-lower", "workbook-about-empty", "workbook-about-private"];
    keys.map(|key| (desk.words.get(&format!("{key}.name")), desk.words.get(key))).to_vec()
}

fn source(desk: &Desk<'_>, source: &Source) -> (String, String) {
    (desk.text(&source.short), desk.wording.source_lines(source))
}

fn versions(desk: &Desk<'_>) -> Vec<(String, String)> {
    let mut rows = desk.wording.versions(&desk.round().questionnaire);
    rows.push((desk.words.get("workbook-made-on"), desk.words.date(desk.options.date)));
    rows
}
