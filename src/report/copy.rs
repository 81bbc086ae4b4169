//! The copy of the assessment out of a PDF, and opening either kind of file by what is in it.
//!
//! Looks for a file specification with the attachment's name, in objects that stand in the file and in objects that other
//! programs packed when they saved it again, and for the stream that it points at. A reader for any PDF would have to follow
//! whatever a file names, and nothing bounds how large that grows or how deep it nests; here the file is gone through once,
//! depth is bounded, and so is all that is unpacked. What is encrypted is not read. Never writes.

mod objects;
mod syntax;

use std::path::Path;

use crate::assessment::file::{self, Fingerprint, Opened};
use crate::assessment::limits;
use crate::bounds::pdf;
use crate::problem::{Checked, Kind, Place, Problem};
use objects::{NoContent, Objects};
use syntax::Value;

/// The name under which the copy is attached.
pub const ATTACHMENT: &str = "shirube-assessment.ron";

/// Bytes of a file that may be a PDF or an assessment.
const ANY_BYTES: usize = if limits::FILE_BYTES > pdf::BYTES { limits::FILE_BYTES } else { pdf::BYTES };

/// What was opened.
#[derive(Clone, Debug, PartialEq)]
pub enum OpenedAny {
    /// An assessment file, which can be saved again.
    File(Opened),
    /// The copy inside a report, which has no file of its own yet.
    Copy(crate::assessment::Assessment),
}

/// Opens an assessment file or the copy inside a report, whichever the file at `path` is by its content.
pub fn open_any(path: &Path) -> Checked<OpenedAny> {
    let bytes = file::read_bounded(path, ANY_BYTES).map_err(|problem| vec![problem])?;
    let place = Place { file: Some(path.to_owned()), ..Place::default() };
    if !file::is_pdf(&bytes) {
        let assessment = file::from_bytes(&bytes, &place)?;
        return Ok(OpenedAny::File(Opened { assessment, fingerprint: Fingerprint::of(&bytes) }));
    }
    let copy = extract(&bytes).map_err(|problems| problems.into_iter().map(|p| p.in_file(path)).collect::<Vec<_>>())?;
    file::from_bytes(&copy, &place).map(OpenedAny::Copy)
}

/// The bytes of the assessment file that Shirube attached to `pdf`; they are still to be read and checked.
pub fn extract(pdf: &[u8]) -> Checked<Vec<u8>> {
    attachment(pdf).map_err(|key| vec![Problem::new(Kind::Damaged, key)])
}

fn attachment(pdf: &[u8]) -> Result<Vec<u8>, &'static str> {
    if !file::is_pdf(pdf) {
        return Err("copy-not-pdf");
    }
    if pdf.len() > pdf::BYTES {
        return Err("copy-too-large");
    }
    let mut attached = Vec::new();
    let objects = Objects::of(pdf, |object| collect_attached(object, &mut attached));
    if objects.is_encrypted {
        return Err("copy-encrypted");
    }
    let mut failed = "copy-missing";
    // Latest first: a PDF may carry earlier states of itself.
    for files in attached.into_iter().rev().take(pdf::COPIES) {
        let id = match files {
            Files::Stream(id) => Some(id),
            Files::Elsewhere(id) => objects.get(id).as_ref().and_then(embedded),
        };
        match id.map(|id| objects.stream(id, limits::FILE_BYTES)) {
            Some(Ok(copy)) => return Ok(copy),
            Some(Err(NoContent::TooLarge)) => failed = "copy-too-large",
            Some(Err(NoContent::Damaged)) | None => failed = "copy-damaged",
        }
    }
    Err(failed)
}

/// Where a file specification says that the content is.
enum Files {
    /// In the stream with this number.
    Stream(u32),
    /// In the one that the dictionary with this number names.
    Elsewhere(u32),
}

/// Adds what the file specifications of our name in `object` say; they may stand in lists and in other dictionaries.
fn collect_attached(object: &Value<'_>, attached: &mut Vec<Files>) {
    if let Some(files) = object.entry("EF")
        && ["F", "UF"].iter().any(|key| matches!(object.entry(key), Some(Value::Text(name)) if is_our_name(name)))
    {
        match files {
            Value::Reference(id) => attached.push(Files::Elsewhere(*id)),
            files => attached.extend(embedded(files).map(Files::Stream)),
        }
    }
    object.within().for_each(|value| collect_attached(value, attached));
}

/// The number of the stream in the dictionary of an embedded file.
fn embedded(files: &Value<'_>) -> Option<u32> {
    ["F", "UF"].iter().find_map(|key| match files.entry(key) {
        Some(Value::Reference(id)) => Some(*id),
        _ => None,
    })
}

/// Whether these bytes spell the attachment's name, in any of the three ways in which a PDF writes text.
fn is_our_name(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match bytes.strip_prefix(b"\xfe\xff") {
        Some(wide) => wide.iter().copied().eq(ATTACHMENT.bytes().flat_map(|b| [0, b])),
        None => text == ATTACHMENT.as_bytes(),
    }
}
