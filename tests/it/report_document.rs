//! The report as a document to be edited: what it says, how it is built, and that it is known again.

use std::fs;
use std::io::{Cursor, Write};

use jiff::civil::date;
use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::Value as Json;
use shirube::assessment::{Assessment, file};
use shirube::catalogue::built_in;
use shirube::cli::Exit;
use shirube::i18n::Locale;
use shirube::problem::Place;
use shirube::report::{self, Attach, DocumentMark, DocumentOptions, Form, Options, docx};

use crate::command::run;
use crate::document_text::{document, part};
use crate::report::{HOSTILE, empty, full, half};

const EXAMPLES: [(&str, &str); 2] = [
    ("example", include_str!("../../seeds/examples/full.ron")),
    ("workshop", include_str!("../../seeds/examples/workshop.ron")),
];

fn read(text: &str) -> Assessment {
    file::from_str(text, &Place::default()).unwrap()
}

fn made(assessment: &Assessment, locale: Locale, form: Form) -> Vec<u8> {
    docx(&built_in(), assessment, &DocumentOptions { locale, date: date(2026, 11, 22), form }).unwrap()
}

/// What the PDF of it is set from.
fn data(assessment: &Assessment, locale: Locale, form: Form) -> Json {
    let options = Options { locale, date: date(2026, 11, 22), attach: Attach::Nothing, form };
    let files = report::source_files(&built_in(), assessment, &options).unwrap();
    serde_json::from_slice(&files.iter().find(|file| file.path == "data.json").unwrap().data).unwrap()
}

fn joined(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// The headings on all pages of the PDF, in their order.
fn headings_on_paper(assessment: &Assessment, locale: Locale, form: Form) -> Vec<String> {
    let options = Options { locale, date: date(2026, 11, 22), attach: Attach::Nothing, form };
    let pages = report::preview(&built_in(), assessment, &options, &|| false).unwrap().unwrap();
    let headings = (0..pages.count()).flat_map(|page| pages.headings(page).to_vec());
    // What Typst calls a heading stands in front of it.
    let bare = |heading: &str| heading.trim_start_matches("節").trim_start_matches("Section").to_owned();
    headings.map(|heading| bare(&joined(&heading))).collect()
}

/// Styles that something is in and that are not there.
fn styles_wanting(bytes: &[u8]) -> Vec<String> {
    let styles = part(bytes, "word/styles.xml");
    let used = regex_lite::Regex::new(r#"<w:(p|r|tbl)Style w:val="([^"]*)""#).expect("an expression");
    let kinds = [("p", "paragraph"), ("r", "character"), ("tbl", "table")];
    let mut wanting = Vec::new();
    let mut count = 0;
    for name in ["word/document.xml", "word/header1.xml", "word/footer1.xml"] {
        for found in used.captures_iter(&part(bytes, name)) {
            count += 1;
            let kind = kinds.iter().find(|(of, _)| *of == &found[1]).expect("one of these").1;
            let style = format!("<w:style w:type=\"{kind}\" w:styleId=\"{}\"", &found[2]);
            let is_default = format!("<w:style w:type=\"{kind}\" w:default=\"1\" w:styleId=\"{}\"", &found[2]);
            if !styles.contains(&style) && !styles.contains(&is_default) {
                wanting.push(format!("{kind} {}", &found[2]));
            }
        }
    }
    assert!(count > 10, "styles are found");
    wanting
}

#[test]
fn it_is_built_of_headings_tables_and_told_pictures() {
    let mut cases = EXAMPLES.map(|(name, text)| (name, read(text))).to_vec();
    cases.extend([("nothing answered", empty()), ("half", half())]);
    for (at, (name, assessment)) in cases.iter().enumerate() {
        // Each language and form with some, for every one with every other takes long.
        let locale = Locale::ALL[at % Locale::ALL.len()];
        for form in Form::ALL.iter().filter(|form| form.is_document() && (at == 0 || **form == Form::Whole)) {
            let at = format!("{name} {locale} {form:?}");
            let bytes = made(assessment, locale, *form);
            let document = document(&bytes);
            assert!(!document.text().contains('{'), "{at}: a word is missing");
            let headings = document.paragraphs.iter().filter(|paragraph| paragraph.style.starts_with("Heading"));
            let headings: Vec<String> = headings.map(|paragraph| joined(&paragraph.text)).collect();
            let data = data(assessment, locale, *form);
            let list = |of: &Json, name: &str| of[name].as_array().cloned().unwrap_or_default();
            let pictures = list(&data["appendix"], "figures");
            let is_picture =
                |heading: &str| pictures.iter().any(|it| it["title"].as_str().map(joined).as_deref() == Some(heading));
            let mut in_order = headings.iter();
            for heading in headings_on_paper(assessment, locale, *form) {
                // On paper pictures stand in an order that fills the pages.
                let is_there = match is_picture(&heading) {
                    true => headings.contains(&heading),
                    false => in_order.any(|there| *there == heading),
                };
                assert!(is_there, "{at}: {heading}, in its order");
            }
            assert_eq!(styles_wanting(&bytes), Vec::<String>::new(), "{at}: no style of assets/document/styles.xml");
            for (style, repeats) in &document.tables {
                assert_eq!(style == "Sheet", *repeats, "{at}: {style}");
            }
            let mut figures = vec![data["profile"].clone()];
            figures.extend(pictures);
            figures.push(data["appendix"]["trend"]["figure"].clone());
            figures.push(data["appendix"]["national"]["figure"].clone());
            let told = figures.iter().filter_map(|figure| figure["alt"].as_str()).map(joined).collect::<Vec<_>>();
            let alternatives: Vec<String> = document.alternatives.iter().map(|text| joined(text)).collect();
            assert_eq!(alternatives, told, "{at}");
        }
    }
}

#[test]
fn the_same_bytes_come_of_the_same_round_and_every_part_can_be_read() {
    let workshop = read(EXAMPLES[1].1);
    let bytes = made(&workshop, Locale::Ja, Form::Mayor);
    assert!(bytes == made(&workshop, Locale::Ja, Form::Mayor));
    let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    for place in 0..archive.len() {
        let entry = archive.by_index(place).unwrap();
        let name = entry.name().unwrap().into_owned();
        assert_eq!(entry.last_modified(), Some(zip::DateTime::default()), "{name}");
        drop(entry);
        if name.ends_with(".png") {
            continue;
        }
        let xml = part(&bytes, &name);
        let mut reader = Reader::from_str(&xml);
        while reader.read_event().unwrap_or_else(|error| panic!("{name}: {error}")) != Event::Eof {}
    }
    let core = part(&bytes, "docProps/core.xml");
    assert!(core.contains("2026-11-22T00:00:00Z") && core.contains("<dc:language>ja-JP<"), "{core}");
    let styles = part(&bytes, "word/styles.xml");
    assert!(styles.contains("w:eastAsia=\"Yu Gothic\"") && !styles.contains('{'), "nothing is left to be filled in");
}

/// What was typed is there in every script; for what no such file may hold stands 〓, and nothing else is changed.
#[test]
fn what_was_typed_stays_as_it_is() {
    let text = document(&made(&full(HOSTILE, 2), Locale::En, Form::Whole)).text();
    let may_stand = |c: char| c == '\t' || !(c.is_control() || matches!(c, '\u{fffe}' | '\u{10ffff}'));
    for line in HOSTILE.trim_end().split(['\u{2028}', '\u{85}']) {
        let line: String = line.chars().map(|c| if may_stand(c) { c } else { '〓' }).collect();
        assert!(text.contains(&line), "{line:?}");
    }
}

#[test]
fn it_is_known_until_somebody_saves_it() {
    let [example, workshop] = EXAMPLES.map(|(_, text)| read(text));
    let bytes = made(&example, Locale::Ja, Form::Summary);
    for (mark, is_own) in [
        (DocumentMark::of(&example, Form::Summary), true),
        (DocumentMark::of(&example, Form::Whole), false),
        (DocumentMark::of(&workshop, Form::Summary), false),
    ] {
        assert_eq!(mark.is_as_written(&bytes), is_own, "{mark:?}");
    }
    let mark = DocumentMark::of(&example, Form::Summary);
    let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    let mut saved = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for place in 0..archive.len() {
        let name = archive.by_index(place).unwrap().name().unwrap().into_owned();
        if name == "word/document.xml" {
            saved.start_file(name.as_str(), zip::write::SimpleFileOptions::default()).unwrap();
            let edited = part(&bytes, &name).replacen("</w:t>", "!</w:t>", 1);
            saved.write_all(edited.as_bytes()).unwrap();
        } else {
            saved.raw_copy_file(archive.by_index_raw(place).unwrap()).unwrap();
        }
    }
    assert!(!mark.is_as_written(&saved.finish().unwrap().into_inner()), "a word was put in");
    assert!(!mark.is_as_written(b"memo") && !mark.is_as_written(b""));
}

#[test]
fn the_command_makes_it_by_the_ending() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("町.ron"), EXAMPLES[0].1).unwrap();
    let args = ["report", "@町.ron", "-o", "@町.DOCX", "--form", "mayor", "--date", "2026-11-22"];
    let (exit, out, err) = run(folder.path(), &args);
    assert_eq!((exit, err.as_str()), (Exit::Done, ""));
    assert!(out.contains("町.DOCX"), "{out}");
    let written = fs::read(folder.path().join("町.DOCX")).unwrap();
    assert!(written == made(&read(EXAMPLES[0].1), Locale::En, Form::Mayor));
    let (exit, _, err) = run(folder.path(), &["report", "@町.ron", "-o", "@町2.docx", "--form", "slides"]);
    assert!(exit == Exit::Usage && err.contains("slides can't be a document"), "{err}");
    assert!(!folder.path().join("町2.docx").exists());
}
