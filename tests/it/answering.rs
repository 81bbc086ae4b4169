//! How an answer is chosen, how long it takes and what is not asked is said in the same words wherever it is said.

use std::fs;
use std::io::Cursor;
use std::path::Path;

use calamine::{DataType, Reader, Xlsx};
use shirube::catalogue::built_in;
use shirube::exchange::{BlankOptions, blank_xlsx};
use shirube::i18n::{Locale, Words};
use shirube::report::{BlankPdfOptions, blank_pages};

use crate::page_text;

const RULE: &str = "answering-rule";
const TIME: &str = "answering-time";
const SCOPE: &str = "answering-scope";

fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

const DAY: jiff::civil::Date = jiff::civil::date(2026, 11, 29);

fn sheet(locale: Locale) -> String {
    let options = BlankOptions { locale, date: DAY, section: None, hall: None };
    let bytes = blank_xlsx(&built_in(), &options).expect("a sheet");
    let mut book = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    let tabs = book.worksheets();
    let cells = tabs.iter().flat_map(|(_, range)| range.cells()).filter_map(|(_, _, cell)| cell.get_string());
    cells.collect::<Vec<_>>().join("\n")
}

fn paper(locale: Locale) -> String {
    let options = BlankPdfOptions { locale, section: None, date: DAY, hall: None, round_title: None };
    let pages = blank_pages(&built_in(), &options).expect("pages");
    pages.pages().iter().map(|page| page_text::text(&page.frame)).collect()
}

fn readme(_: Locale) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).expect("README.md")
}

#[test]
fn sheet_paper_and_readme_say_it_in_the_same_words() {
    type Case = (&'static str, fn(Locale) -> String, &'static [&'static str]);
    let cases: [Case; 3] =
        [("sheet", sheet, &[RULE]), ("paper", paper, &[RULE, TIME]), ("README", readme, &[RULE, TIME, SCOPE])];
    for locale in Locale::ALL {
        let words = Words::new(locale);
        for (name, said, keys) in cases {
            let said = bare(&said(locale));
            for key in keys {
                assert!(said.contains(&bare(&words.get(key))), "{name}, {locale}: {key}");
            }
        }
    }
}
