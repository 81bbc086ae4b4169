//! The copy of the assessment out of a PDF, and opening either kind of file by what is in it.
//!
//! Looks only for what Shirube itself writes: a file specification with the attachment's name, and the stream it points
//! at, stored as it is or deflated once. A reader for any PDF would have to decode whatever a file names before the
//! attachment can be found, and nothing bounds how large that grows or how deep it nests; here every search is linear,
//! nothing recurses, and what is inflated is bounded. Never writes.

use std::path::Path;

use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_zlib_with_limit};

use crate::assessment::file::{self, Fingerprint, Opened};
use crate::assessment::limits;
use crate::problem::{Checked, Kind, Place, Problem};

/// The name under which the copy is attached.
pub const ATTACHMENT: &str = "shirube-assessment.ron";

/// Bytes of a PDF that is looked at.
const PDF_BYTES: usize = 64 * 1024 * 1024;

/// Bytes of a file that may be a PDF or an assessment.
const ANY_BYTES: usize = if limits::FILE_BYTES > PDF_BYTES { limits::FILE_BYTES } else { PDF_BYTES };

/// Bytes an object may have around the attachment's name, and a stream in front of its data.
const OBJECT_BYTES: usize = 16 * 1024;

/// Places where the attachment's name stands that are looked at, latest first: a PDF may carry earlier states of itself.
const MOST_PLACES: usize = 16;

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
    if pdf.len() > PDF_BYTES {
        return Err("copy-too-large");
    }
    let name = format!("({ATTACHMENT})");
    let (mut end, mut failed) = (pdf.len(), "copy-missing");
    for _ in 0..MOST_PLACES {
        let Some(at) = rfind(&pdf[..end], name.as_bytes()) else { break };
        end = at;
        match stream_named(pdf, at).map(|id| stream(pdf, id)) {
            Some(Ok(copy)) => return Ok(copy),
            Some(Err(key)) => failed = key,
            None => {}
        }
    }
    Err(failed)
}

/// The number of the stream that the file specification around `at` points at, if one is around it.
fn stream_named(pdf: &[u8], at: usize) -> Option<u32> {
    let from = at.saturating_sub(OBJECT_BYTES);
    let start = from + rfind(&pdf[from..at], b" obj")?;
    let object = &pdf[start..pdf.len().min(at + OBJECT_BYTES)];
    let object = &object[..find(object, b"endobj")?];
    // The name also stands in the list of all attachments, which has no such entry and is another object.
    let files = &object[find(object, b"/EF")? + 3..];
    let first = &files[find(files, b"/F")? + 2..];
    reference(first.strip_prefix(b" ").unwrap_or(first))
}

/// The content of the stream with the number `id`.
fn stream(pdf: &[u8], id: u32) -> Result<Vec<u8>, &'static str> {
    const DAMAGED: &str = "copy-damaged";
    let object = object(pdf, id).ok_or(DAMAGED)?;
    let head = &object[..find(&object[..object.len().min(OBJECT_BYTES)], b"stream").ok_or(DAMAGED)?];
    let data = &object[head.len() + b"stream".len()..];
    let data = data.strip_prefix(b"\r\n").or_else(|| data.strip_prefix(b"\n")).ok_or(DAMAGED)?;
    let length = length(pdf, head).ok_or(DAMAGED)?;
    let data = data.get(..length).ok_or(DAMAGED)?;
    if find(head, b"/Filter").is_none() {
        return if length > limits::FILE_BYTES { Err("copy-too-large") } else { Ok(data.to_vec()) };
    }
    if find(head, b"/FlateDecode").is_none() || occurrences(head, b"Decode") != 1 {
        return Err(DAMAGED);
    }
    decompress_to_vec_zlib_with_limit(data, limits::FILE_BYTES)
        .map_err(|error| if error.status == TINFLStatus::HasMoreOutput { "copy-too-large" } else { DAMAGED })
}

/// What follows the head of object `id`: its latest state in the file.
fn object(pdf: &[u8], id: u32) -> Option<&[u8]> {
    let head = format!("{id} 0 obj");
    let mut end = pdf.len();
    loop {
        let at = rfind(&pdf[..end], head.as_bytes())?;
        // `12 0 obj` also ends `112 0 obj`.
        if at == 0 || !pdf[at - 1].is_ascii_digit() {
            return Some(&pdf[at + head.len()..]);
        }
        end = at;
    }
}

/// The length that the stream with this head says it has, in bytes.
fn length(pdf: &[u8], head: &[u8]) -> Option<usize> {
    let value = &head[find(head, b"/Length")? + b"/Length".len()..];
    let value = value.trim_ascii_start();
    let number = match reference(value) {
        Some(id) => self::number(object(pdf, id)?.trim_ascii_start())?.0,
        None => self::number(value)?.0,
    };
    usize::try_from(number).ok()
}

/// `12 0 R` at the beginning of `text`.
fn reference(text: &[u8]) -> Option<u32> {
    let (id, rest) = number(text)?;
    rest.starts_with(b" 0 R").then_some(id)
}

/// The number at the beginning of `text`, and what follows.
fn number(text: &[u8]) -> Option<(u32, &[u8])> {
    let digits = text.iter().take_while(|b| b.is_ascii_digit()).count();
    let number = std::str::from_utf8(&text[..digits]).ok()?.parse().ok()?;
    Some((number, &text[digits..]))
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|w| w == what)
}

fn rfind(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).rposition(|w| w == what)
}

fn occurrences(bytes: &[u8], what: &[u8]) -> usize {
    bytes.windows(what.len()).filter(|w| *w == what).count()
}
