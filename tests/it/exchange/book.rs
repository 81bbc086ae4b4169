//! A workbook in a test's hands: filled in and damaged in its very parts, as other programs would.

use std::io::{Cursor, Read, Write};
use std::sync::OnceLock;

use jiff::civil::date;
use shirube::assessment::{Answers, Response, Role};
use shirube::catalogue::{SectionId, built_in};
use shirube::exchange::{BlankOptions, Hall, Sheet, blank_xlsx, read_sheet};
use shirube::i18n::{Locale, Words};
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
    /// A sheet in which only the role is chosen: that of another section.
    pub fn blank(locale: Locale) -> Book {
        Book::untouched(locale).with_role(locale)
    }

    fn with_role(self, locale: Locale) -> Book {
        self.text("C3", &Words::new(locale).get("findings-role-other"))
    }

    /// A sheet as it goes out.
    pub fn untouched(locale: Locale) -> Book {
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
        Book::of(&blank_xlsx(&built_in(), &options).unwrap()).with_role(Locale::Ja)
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

    /// Puts XML of a cell's content, with its type, into a cell.
    pub fn put(self, cell: &str, kind: &str, content: &str) -> Book {
        self.styled(cell, None, kind, content)
    }

    /// The same, in a cell that takes the look of this number.
    pub fn styled(self, cell: &str, look: Option<usize>, kind: &str, content: &str) -> Book {
        self.edit(ANSWERS, |text| {
            let at = text.find(&format!("<c r=\"{cell}\" ")).unwrap_or_else(|| panic!("{cell} is there"));
            let tag = at + text[at..].find('>').expect("the tag ends");
            let end = if text[..tag].ends_with('/') { tag + 1 } else { at + text[at..].find("</c>").unwrap() + 4 };
            let there = text[at..tag].split(" s=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or("0");
            let look = look.map_or(there.to_owned(), |look| look.to_string());
            format!("{}<c r=\"{cell}\" s=\"{look}\"{kind}>{content}</c>{}", &text[..at], &text[end..])
        })
    }

    /// A number in a cell with this number format, see [`Book::with_look`].
    pub fn formatted(self, cell: &str, format: &str, number: f64) -> Book {
        let (book, look) = self.with_look(format, false);
        book.styled(cell, Some(look), "", &format!("<v>{number}</v>"))
    }

    /// A text in a cell that is crossed out.
    pub fn crossed_out(self, cell: &str, text: &str) -> Book {
        let (book, look) = self.with_look("0", true);
        book.styled(cell, Some(look), " t=\"inlineStr\"", &format!("<is><t>{text}</t></is>"))
    }

    /// With one more look of cells, and its number. `format` is a number format, or `id` and the number of one.
    pub fn with_look(self, format: &str, is_struck: bool) -> (Book, usize) {
        let styles = self.part("xl/styles.xml");
        let inside =
            |tag: &str| styles.split(&format!("<{tag} ")).nth(1).unwrap().split(&format!("</{tag}>")).next().unwrap();
        let (fonts, looks) = (inside("fonts").matches("<font>").count(), inside("cellXfs").matches("<xf ").count());
        let code = format.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
        let (id, codes) = match format.strip_prefix("id ") {
            Some(id) => (id.parse().unwrap(), String::new()),
            None => {
                let id = 900 + looks as u32;
                (id, format!("<numFmts count=\"1\"><numFmt numFmtId=\"{id}\" formatCode=\"{code}\"/></numFmts>"))
            }
        };
        let strike = if is_struck { "<strike/>" } else { "" };
        let look =
            format!("<xf numFmtId=\"{id}\" fontId=\"{fonts}\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs>");
        let book = self
            .replace("xl/styles.xml", "<fonts ", &format!("{codes}<fonts "))
            .replace("xl/styles.xml", "</fonts>", &format!("<font>{strike}</font></fonts>"))
            .replace("xl/styles.xml", "</cellXfs>", &look);
        (book, looks)
    }

    /// With one more tab, of this XML; gives back the name of its part.
    pub fn with_tab(self, name: &str, xml: &str) -> (Book, String) {
        let links = "xl/_rels/workbook.xml.rels";
        let number = self.part(links).matches("/worksheet\"").count() + 1;
        let part = format!("xl/worksheets/sheet{number}.xml");
        let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
        let target = format!("worksheets/sheet{number}.xml");
        let link = format!("<Relationship Id=\"rIdNew{number}\" Type=\"{kind}\" Target=\"{target}\"/></Relationships>");
        let tab = format!("<sheet name=\"{name}\" sheetId=\"{}\" r:id=\"rIdNew{number}\"/></sheets>", number + 20);
        let book = self.replace(links, "</Relationships>", &link).replace("xl/workbook.xml", "</sheets>", &tab);
        (book.with_part(&part, xml.as_bytes().to_vec()), part)
    }

    /// With one more tab that is the tab with the answers of `other`.
    pub fn with_tab_of(self, name: &str, other: &Book) -> Book {
        assert_eq!(self.part("xl/sharedStrings.xml"), other.part("xl/sharedStrings.xml"), "the same strings");
        self.with_tab(name, &other.part(ANSWERS)).0
    }

    /// With something that the tab with the answers points at, such as comments.
    pub fn with_link(self, kind: &str, target: &str, part: &str) -> Book {
        let links = "xl/worksheets/_rels/sheet1.xml.rels";
        let kind = format!("http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}");
        let link = format!("<Relationship Id=\"r{kind}\" Type=\"{kind}\" Target=\"../{target}\"/></Relationships>");
        let has_links = self.0.iter().any(|(there, _)| there == links);
        let book = if has_links { self } else { self.with_part(links, b"<Relationships></Relationships>".to_vec()) };
        book.replace(links, "</Relationships>", &link).with_part(&format!("xl/{target}"), part.as_bytes().to_vec())
    }

    pub fn text(self, cell: &str, text: &str) -> Book {
        let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        self.put(cell, " t=\"inlineStr\"", &format!("<is><t xml:space=\"preserve\">{text}</t></is>"))
    }

    pub fn number(self, cell: &str, number: f64) -> Book {
        self.put(cell, "", &format!("<v>{number}</v>"))
    }

    /// With a text in a row of its own behind all others of the tab with the answers.
    pub fn behind(self, cell: &str, text: &str) -> Book {
        let tab = tab(&[(cell, text)]);
        let row = tab.split("<sheetData>").nth(1).unwrap().split("</sheetData>").next().unwrap();
        self.replace(ANSWERS, "</sheetData>", &format!("{row}</sheetData>"))
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
    let nobody =
        || Response { role: Role::default(), name: String::new(), answers: Answers::default(), ..Response::default() };
    sheet.responses.first().cloned().unwrap_or_else(nobody)
}

/// What is wrong with a sheet, as `key at place`.
pub fn keys(problems: &[shirube::problem::Problem]) -> Vec<String> {
    let said = |problem: &shirube::problem::Problem| {
        problem.place.id.as_ref().map_or(problem.key.to_owned(), |id| format!("{} at {id}", problem.key))
    };
    problems.iter().map(said).collect()
}

/// The XML of a tab with these texts.
pub fn tab(cells: &[(&str, &str)]) -> String {
    let row = |(cell, text): &(&str, &str)| {
        let number = cell.trim_start_matches(|c: char| !c.is_ascii_digit());
        format!("<row r=\"{number}\"><c r=\"{cell}\" t=\"inlineStr\"><is><t>{text}</t></is></c></row>")
    };
    let rows: String = cells.iter().map(row).collect();
    format!(
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>"
    )
}
