//! How a workbook of ours is known again, and whether anybody has changed it: by a word among its properties, and a seal
//! over all its parts.
//!
//! Every program that saves a workbook writes its parts anew, so a sheet with a tab, a comment or a choice of one's own
//! is never taken for a blank one, whatever times that program writes down. No protection against someone who wants to be
//! taken for us.
//!
//! Nothing here reads XML: only what is byte for byte as it was written counts, so its parts are searched as text.

use std::io::{Cursor, Read};

use rust_xlsxwriter::{DocProperties, XlsxError};
use zip::ZipArchive;

use crate::assessment::file::checksum;

/// What a workbook of ours is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Blank,
    Results,
    /// What is published of a prefecture.
    National,
}

/// The name of the property with the seal.
const PROPERTY: &str = "shirube-seal";

/// The part that it stands in, and the one with the word.
const SEAL_PART: &str = "docProps/custom.xml";
const WORD_PART: &str = "docProps/core.xml";

/// What the seal is before the workbook is made, and while it is computed.
const OPEN: &str = "00000000000000000000000000000000";

/// Bytes of all parts that are looked at, and parts; ours have a tenth.
const MOST_BYTES: u64 = 64 * 1024 * 1024;
const MOST_PARTS: usize = 500;

impl Kind {
    /// The word among the properties.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Blank => "shirube-blank",
            Kind::Results => "shirube-results",
            Kind::National => "shirube-national",
        }
    }
}

/// The workbook that `make` writes with the properties it is handed: twice, for the seal is over all of it.
pub(super) fn sealed(
    kind: Kind,
    make: impl Fn(DocProperties) -> Result<Vec<u8>, XlsxError>,
) -> Result<Vec<u8>, XlsxError> {
    let with = |seal: &str| make(DocProperties::new().set_keywords(kind.word()).set_custom_property(PROPERTY, seal));
    let open = with(OPEN)?;
    match parts(&open).map(|parts| seal(&parts)) {
        Some(seal) => with(&seal),
        None => Ok(open),
    }
}

/// Whether `bytes` are a workbook of this kind that nobody has saved since it was made.
pub(super) fn is_as_written(kind: Kind, bytes: &[u8]) -> bool {
    let Some(mut parts) = parts(bytes) else { return false };
    let text = |name: &str, parts: &[(String, Vec<u8>)]| {
        let part = parts.iter().find(|(there, _)| there == name)?;
        String::from_utf8(part.1.clone()).ok()
    };
    let has_word = text(WORD_PART, &parts).is_some_and(|xml| content(&xml, "cp:keywords") == Some(kind.word()));
    let Some(properties) = text(SEAL_PART, &parts) else { return false };
    let named = properties.find(&format!("\"{PROPERTY}\"")).map(|at| &properties[at..]);
    let Some(there) = named.and_then(|from| content(from, "vt:lpwstr")).map(str::to_owned) else { return false };
    let open = properties.replacen(&there, OPEN, 1);
    if let Some((_, part)) = parts.iter_mut().find(|(name, _)| name == SEAL_PART) {
        *part = open.into_bytes();
    }
    has_word && there.len() == OPEN.len() && seal(&parts) == there
}

fn seal(parts: &[(String, Vec<u8>)]) -> String {
    let mut all = Vec::new();
    for (name, content) in parts {
        all.extend(format!("{name} {}\n", content.len()).bytes());
        all.extend(content);
    }
    checksum(&all)
}

/// The parts in their order, unpacked; none where it is no workbook or more than one of ours could hold.
fn parts(bytes: &[u8]) -> Option<Vec<(String, Vec<u8>)>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok().filter(|archive| archive.len() <= MOST_PARTS)?;
    let mut left = MOST_BYTES;
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

/// What stands in the first element called `name`.
fn content<'a>(xml: &'a str, name: &str) -> Option<&'a str> {
    let element = &xml[xml.find(&format!("<{name}"))?..];
    let inside = &element[element.find('>')? + 1..];
    inside.split_once("</").map(|(content, _)| content)
}
