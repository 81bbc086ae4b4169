//! Files of office programs as packages of parts: packed with fixed times, unpacked within bounds, and known again by a
//! word among their properties and a seal over all their parts.
//!
//! Every program that saves such a file writes its parts anew, so a sheet with a tab, a comment or a choice of one's own
//! is never taken for a blank one, nor an edited report for one that may be replaced, whatever times that program writes
//! down. No protection against someone who wants to be taken for us.
//!
//! Nothing here reads XML: only what is byte for byte as it was written counts, so its parts are searched as text.

use std::io::{Cursor, Read, Write};

use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use crate::assessment::file::checksum;
use crate::bounds::output;

/// A part by its name, unpacked.
pub type Part = (String, Vec<u8>);

/// The name of the property with the seal.
pub const PROPERTY: &str = "shirube-seal";

/// The part that it stands in, and the one with the word.
const SEAL_PART: &str = "docProps/custom.xml";
const WORD_PART: &str = "docProps/core.xml";

/// What the seal is before the file is made, and while it is computed.
pub const OPEN: &str = "00000000000000000000000000000000";

/// Whether `bytes` are a file with this word that nobody has saved since it was made.
pub fn is_as_written(word: &str, bytes: &[u8]) -> bool {
    let Some(mut parts) = parts(bytes) else { return false };
    let text = |name: &str, parts: &[Part]| {
        let part = parts.iter().find(|(there, _)| there == name)?;
        String::from_utf8(part.1.clone()).ok()
    };
    let has_word = text(WORD_PART, &parts).is_some_and(|xml| content(&xml, "cp:keywords") == Some(word));
    let Some(properties) = text(SEAL_PART, &parts) else { return false };
    let named = properties.find(&format!("\"{PROPERTY}\"")).map(|at| &properties[at..]);
    let Some(there) = named.and_then(|from| content(from, "vt:lpwstr")).map(str::to_owned) else { return false };
    let open = properties.replacen(&there, OPEN, 1);
    if let Some((_, part)) = parts.iter_mut().find(|(name, _)| name == SEAL_PART) {
        *part = open.into_bytes();
    }
    has_word && there.len() == OPEN.len() && seal(&parts) == there
}

/// The seal over parts that hold [`OPEN`] in its place.
pub fn seal(parts: &[Part]) -> String {
    let mut all = Vec::new();
    for (name, content) in parts {
        all.extend(format!("{name} {}\n", content.len()).bytes());
        all.extend(content);
    }
    checksum(&all)
}

/// The parts in their order; none where it is no such file or more than one of ours could hold.
pub fn parts(bytes: &[u8]) -> Option<Vec<Part>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok().filter(|archive| archive.len() <= output::PARTS)?;
    let mut left = output::BYTES as u64;
    let mut parts = Vec::new();
    for at in 0..archive.len() {
        let entry = archive.by_index(at).ok()?;
        let name = entry.name().ok()?.into_owned();
        let mut content = Vec::new();
        entry.take(left + 1).read_to_end(&mut content).ok()?;
        left = left.checked_sub(content.len() as u64)?;
        parts.push((name, content));
    }
    Some(parts)
}

/// A file of these parts, in their order. No time stands in it.
pub fn packed(parts: &[Part]) -> ZipResult<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(name.as_str(), options)?;
        zip.write_all(content)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// What stands in the first element called `name`.
fn content<'a>(xml: &'a str, name: &str) -> Option<&'a str> {
    let element = &xml[xml.find(&format!("<{name}"))?..];
    let inside = &element[element.find('>')? + 1..];
    inside.split_once("</").map(|(content, _)| content)
}
