//! How a results workbook is known again: by a word among the properties of the file, beside the times at which it was
//! made and last saved.

use std::io::{Cursor, Read};

use zip::ZipArchive;

/// Among the properties of the file.
pub const KEYWORD: &str = "shirube-results";

/// The part with the properties.
const PART: &str = "docProps/core.xml";

/// Bytes of that part that are looked at; it has about a thousand.
const LONGEST: u64 = 64 * 1024;

/// Whether `bytes` are a results workbook that no program has saved since it was made: nothing that somebody wrote into
/// it is lost when it is replaced.
pub fn is_results_as_written(bytes: &[u8]) -> bool {
    let Some(properties) = properties(bytes) else { return false };
    let has_word = content(&properties, "cp:keywords").is_some_and(|word| word == KEYWORD);
    // Every program that saves a workbook puts the time in.
    let (made, saved) = (content(&properties, "dcterms:created"), content(&properties, "dcterms:modified"));
    has_word && made.is_some() && made == saved
}

fn properties(bytes: &[u8]) -> Option<String> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut text = String::new();
    archive.by_name(PART).ok()?.take(LONGEST).read_to_string(&mut text).ok()?;
    Some(text)
}

/// What stands in the first element called `name`.
fn content<'a>(xml: &'a str, name: &str) -> Option<&'a str> {
    let element = &xml[xml.find(&format!("<{name}"))?..];
    let inside = &element[element.find('>')? + 1..];
    inside.split_once("</").map(|(content, _)| content)
}
