//! How a results workbook is known again, whatever saved it since: by a word among the properties of the file; where a
//! program took the word out, by its tabs.

use std::io::{Cursor, Read};
use std::sync::LazyLock;

use quick_xml::events::Event;
use zip::ZipArchive;

use crate::bounds::output::MARK_BYTES;
use crate::exchange::seal;
use crate::exchange::sheet::budget::Budget;
use crate::exchange::sheet::xml::{Xml, attribute};
use crate::i18n::{Locale, Words};

/// The part with the properties.
const PROPERTIES: &str = "docProps/core.xml";

/// The part with the names of the tabs.
const TABS: &str = "xl/workbook.xml";

/// Units of work for such a part, far more than its bytes can make.
const WORK: u64 = 64 * MARK_BYTES;

/// The tabs that every results workbook has, as they are listed, by language.
static NAMES: LazyLock<Vec<[String; 4]>> = LazyLock::new(|| {
    let keys = ["workbook-tab-results", "workbook-tab-questions", "workbook-tab-steps", "workbook-tab-about"];
    Locale::ALL.map(Words::new).iter().map(|words| keys.map(|key| words.get(key))).collect()
});

/// Whether `bytes` are a results workbook, whatever saved it since.
pub fn is_results(bytes: &[u8]) -> bool {
    let has_word = |part: Vec<u8>| {
        keywords(&part).is_some_and(|words| words.split([' ', ',', ';']).any(|word| word == seal::Kind::Results.word()))
    };
    let has_tabs = |part: Vec<u8>| {
        let tabs = tabs(&part);
        NAMES.iter().any(|names| names.iter().all(|name| tabs.contains(name)))
    };
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return false };
    part(&mut archive, PROPERTIES).is_some_and(has_word) || part(&mut archive, TABS).is_some_and(has_tabs)
}

/// The beginning of the part called `name`.
fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    archive.by_name(name).ok()?.take(MARK_BYTES).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// The keywords among the properties in `part`.
fn keywords(part: &[u8]) -> Option<String> {
    let budget = Budget::new(WORK);
    let mut xml = Xml::unpacked(part, true, &budget);
    loop {
        match xml.piece().ok()? {
            Event::Start(element) if element.local_name().as_ref() == "keywords" => return xml.text(part.len()).ok(),
            Event::Eof => return None,
            _ => {}
        }
    }
}

/// The names of the tabs that `part` lists, up to where it can't be read.
fn tabs(part: &[u8]) -> Vec<String> {
    let budget = Budget::new(WORK);
    let mut xml = Xml::unpacked(part, true, &budget);
    let mut names = Vec::new();
    while let Ok(piece) = xml.piece() {
        match piece {
            Event::Start(element) | Event::Empty(element) if element.local_name().as_ref() == "sheet" => {
                names.extend(attribute(&element, "name"));
            }
            Event::Eof => break,
            _ => {}
        }
    }
    names
}
