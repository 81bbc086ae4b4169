//! What can be read in a document of ours, by the XML of its parts.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};

/// A paragraph: its style and its text, lines and tabs in it as such.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Paragraph {
    pub style: String,
    pub text: String,
}

/// What a document says.
#[derive(Debug, Default)]
pub struct Document {
    pub paragraphs: Vec<Paragraph>,
    /// Styles of the tables, and whether the first row of each stands on every page.
    pub tables: Vec<(String, bool)>,
    /// Alternative texts of the pictures.
    pub alternatives: Vec<String>,
}

/// The part called `name`.
pub fn part(docx: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(docx)).expect("a package");
    let mut text = String::new();
    archive.by_name(name).expect("the part").read_to_string(&mut text).expect("text");
    text
}

/// The text of the document, paragraph by paragraph.
pub fn document(docx: &[u8]) -> Document {
    let xml = part(docx, "word/document.xml");
    let mut reader = Reader::from_str(&xml);
    let mut read = Document::default();
    let mut is_text = false;
    loop {
        match reader.read_event().expect("XML") {
            Event::Eof => return read,
            Event::Start(start) | Event::Empty(start) => {
                is_text = start.name().as_ref() == "w:t";
                element(&mut read, &start);
            }
            Event::End(_) => is_text = false,
            Event::Text(text) if is_text => say(&mut read, &text.into_inner()),
            Event::GeneralRef(name) if is_text => {
                say(&mut read, &unescape(&format!("&{};", name.into_inner())).expect("known"));
            }
            _ => {}
        }
    }
}

fn say(read: &mut Document, text: &str) {
    if let Some(paragraph) = read.paragraphs.last_mut() {
        paragraph.text.push_str(text);
    }
}

fn element(read: &mut Document, start: &BytesStart<'_>) {
    let attribute = |name: &str| {
        let found = start.attributes().flatten().find(|attribute| attribute.key.as_ref() == name);
        found.map(|attribute| unescape(&attribute.value).expect("known").into_owned()).unwrap_or_default()
    };
    match start.name().as_ref() {
        "w:p" => read.paragraphs.push(Paragraph::default()),
        "w:pStyle" => {
            if let Some(paragraph) = read.paragraphs.last_mut() {
                paragraph.style = attribute("w:val");
            }
        }
        "w:br" => say(read, "\n"),
        "w:tab" => say(read, "\t"),
        "w:tblStyle" => read.tables.push((attribute("w:val"), false)),
        "w:tblHeader" => {
            if let Some(table) = read.tables.last_mut() {
                table.1 = true;
            }
        }
        "wp:docPr" => read.alternatives.push(attribute("descr")),
        _ => {}
    }
}

impl Document {
    /// All of it, a paragraph a line.
    pub fn text(&self) -> String {
        self.paragraphs.iter().map(|paragraph| paragraph.text.clone() + "\n").collect()
    }
}
