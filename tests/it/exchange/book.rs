//! A workbook in a test's hands: filled in and damaged in its very parts, as other programs would.

use std::io::{Cursor, Read, Write};
use std::sync::OnceLock;

use jiff::civil::date;
use shirube::assessment::{Answers, Response, Role};
use shirube::catalogue::{SectionId, built_in};
use shirube::exchange::{BlankOptions, Hall, Sheet, blank_xlsx, read_sheet};
use shirube::i18n::Locale;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// The tab with the answers.
pub const ANSWERS: &str = "xl/worksheets/sheet1.xml";
/// The hidden one.
pub const HIDDEN: &str = "xl/worksheets/sheet3.xml";
/// The first row with a question, from 1.
pub const FIRST: usize = 7;

#[derive(Clone)]
pub struct Book(Vec<(String, Vec<u8>)>);

pub fn options(locale: Locale) -> BlankOptions {
    BlankOptions { locale, date: date(2026, 11, 26), section: None, hall: None }
}

impl Book {
    pub fn blank(locale: Locale) -> Book {
        static MADE: [OnceLock<Vec<u8>>; 2] = [OnceLock::new(), OnceLock::new()];
        let made = &MADE[usize::from(locale == Locale::En)];
        Book::of(made.get_or_init(|| blank_xlsx(&built_in(), &options(locale)).unwrap()))
    }

    pub fn for_section(section: &str) -> Book {
        let options = BlankOptions { section: Some(SectionId::new(section)), ..options(Locale::Ja) };
        Book::of(&blank_xlsx(&built_in(), &options).unwrap())
    }

    pub fn of_hall(code: &str, name: &str) -> Book {
        let hall = Hall { code: Some(code.to_owned()), name: name.to_owned(), prefecture: String::new() };
        let options = BlankOptions { hall: Some(hall), ..options(Locale::Ja) };
        Book::of(&blank_xlsx(&built_in(), &options).unwrap())
    }

    pub fn of(bytes: &[u8]) -> Book {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut parts = Vec::new();
        for at in 0..archive.len() {
            let mut entry = archive.by_index(at).unwrap();
            let (name, mut bytes) = (entry.name().unwrap().into_owned(), Vec::new());
            entry.read_to_end(&mut bytes).unwrap();
            parts.push((name, bytes));
        }
        Book(parts)
    }

    pub fn bytes(&self) -> Vec<u8> {
        // Tests make many: packed fast, not small.
        let fast = SimpleFileOptions::default().compression_level(Some(1));
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in &self.0 {
            archive.start_file(name.as_str(), fast).unwrap();
            archive.write_all(bytes).unwrap();
        }
        archive.finish().unwrap().into_inner()
    }

    pub fn part(&self, name: &str) -> String {
        let (_, bytes) = self.0.iter().find(|(there, _)| there == name).expect("the part is there");
        String::from_utf8(bytes.clone()).unwrap()
    }

    /// Changes a part's text.
    pub fn edit(mut self, name: &str, change: impl FnOnce(String) -> String) -> Book {
        let text = change(self.part(name));
        let part = self.0.iter_mut().find(|(there, _)| there == name).expect("the part is there");
        part.1 = text.into_bytes();
        self
    }

    /// Replaces `from`, which must be there, by `to` in a part.
    pub fn replace(self, name: &str, from: &str, to: &str) -> Book {
        self.edit(name, |text| {
            assert!(text.contains(from), "{from} is not in {name}");
            text.replace(from, to)
        })
    }

    pub fn with_part(mut self, name: &str, bytes: Vec<u8>) -> Book {
        self.0.push((name.to_owned(), bytes));
        self
    }

    /// Puts XML of a cell's content, with its type, into an empty cell.
    pub fn put(self, cell: &str, kind: &str, content: &str) -> Book {
        self.edit(ANSWERS, |text| {
            let at = text.find(&format!("<c r=\"{cell}\" ")).unwrap_or_else(|| panic!("{cell} is there"));
            let end = at + text[at..].find("/>").expect("the cell is empty");
            assert!(!text[at..end].contains('>'), "{cell} is empty");
            let open = &text[at..end];
            format!("{}{open}{kind}>{content}</c>{}", &text[..at], &text[end + 2..])
        })
    }

    pub fn text(self, cell: &str, text: &str) -> Book {
        let text = text.replace('&', "&amp;").replace('<', "&lt;");
        self.put(cell, " t=\"inlineStr\"", &format!("<is><t xml:space=\"preserve\">{text}</t></is>"))
    }

    pub fn number(self, cell: &str, number: f64) -> Book {
        self.put(cell, "", &format!("<v>{number}</v>"))
    }

    /// The XML of a row of the answers, from 1.
    pub fn row(&self, row: usize) -> String {
        let text = self.part(ANSWERS);
        let at = text.find(&format!("<row r=\"{row}\"")).expect("the row is there");
        let end = at + text[at..].find("</row>").expect("the row ends") + "</row>".len();
        text[at..end].to_owned()
    }

    pub fn read(&self) -> Sheet {
        read_sheet(&self.bytes(), &built_in()).unwrap_or_else(|problems| panic!("{problems:?}"))
    }
}

/// The one response of a sheet; a blank one where nothing is answered.
pub fn only(sheet: &Sheet) -> Response {
    assert!(sheet.responses.len() <= 1, "{:?}", sheet.responses);
    let nobody = || Response { role: Role::default(), name: String::new(), answers: Answers::default() };
    sheet.responses.first().cloned().unwrap_or_else(nobody)
}

/// What is wrong with a sheet, as `key at place`.
pub fn keys(problems: &[shirube::problem::Problem]) -> Vec<String> {
    let said = |problem: &shirube::problem::Problem| {
        problem.place.id.as_ref().map_or(problem.key.to_owned(), |id| format!("{} at {id}", problem.key))
    };
    problems.iter().map(said).collect()
}
