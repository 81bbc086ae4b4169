//! How a results workbook is known again, whatever saved it since: by a word among the properties of the file; where a
//! program took the word out, by its tabs.

use std::io::{Cursor, Read};
use std::sync::LazyLock;

use zip::ZipArchive;

use crate::exchange::seal;
use crate::i18n::{Locale, Words};

/// The part with the properties.
const PROPERTIES: &str = "docProps/core.xml";

/// The part with the names of the tabs.
const TABS: &str = "xl/workbook.xml";

/// Bytes of such a part that are looked at; it has a few thousand.
const LONGEST: u64 = 64 * 1024;

/// The tabs that every results workbook has, as they are listed, by language.
static NAMES: LazyLock<Vec<[String; 4]>> = LazyLock::new(|| {
    let keys = ["workbook-tab-results", "workbook-tab-questions", "workbook-tab-steps", "workbook-tab-about"];
    Locale::ALL.map(Words::new).iter().map(|words| keys.map(|key| format!(" name=\"{}\"", words.get(key)))).collect()
});

/// Whether `bytes` are a results workbook, whatever saved it since.
pub fn is_results(bytes: &[u8]) -> bool {
    let has_word = |properties: String| {
        content(&properties, "cp:keywords")
            .is_some_and(|words| words.split([' ', ',', ';']).any(|word| word == seal::Kind::Results.word()))
    };
    let has_tabs = |tabs: String| NAMES.iter().any(|names| names.iter().all(|name| tabs.contains(name)));
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return false };
    part(&mut archive, PROPERTIES).is_some_and(has_word) || part(&mut archive, TABS).is_some_and(has_tabs)
}

/// The beginning of the part called `name`.
fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Option<String> {
    let mut text = Vec::new();
    archive.by_name(name).ok()?.take(LONGEST).read_to_end(&mut text).ok()?;
    Some(String::from_utf8_lossy(&text).into_owned())
}

/// What stands in the first element called `name`.
fn content<'a>(xml: &'a str, name: &str) -> Option<&'a str> {
    let element = &xml[xml.find(&format!("<{name}"))?..];
    let inside = &element[element.find('>')? + 1..];
    inside.split_once("</").map(|(content, _)| content)
}
