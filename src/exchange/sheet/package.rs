//! The file that a workbook is: what it is if it is none, and its parts unpacked within bounds.
//!
//! What a packed file says of its own sizes is not believed. The parts are unpacked here, once, and handed on in a
//! package that is not packed any more; pictures, macros and the like stay behind.

use std::io::{Cursor, Read, Write};

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::assessment::limits;
use crate::problem::{Kind, Problem};

/// Bytes that the parts of a workbook may have together, unpacked: a filled sheet has a hundredth.
const UNPACKED: u64 = 32 * 1024 * 1024;

/// Parts of a workbook. A sheet has about fifteen.
const PARTS: usize = 1_000;

/// A compound file: an old workbook, or one with a password.
const COMPOUND: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// An unpacked workbook.
pub struct Package {
    /// A zip whose parts are stored as they are.
    pub bytes: Vec<u8>,
    /// First and last row of whatever cells are merged, in any tab, from 1.
    pub merged_rows: Vec<(u32, u32)>,
}

/// Unpacks `bytes`; what else it is, if it is no workbook.
pub fn unpack(bytes: &[u8]) -> Result<Package, Problem> {
    let damaged = |key| Err(Problem::new(Kind::Damaged, key));
    if bytes.len() > limits::SHEET_BYTES {
        let megabytes = limits::megabytes(limits::SHEET_BYTES);
        return Err(Problem::new(Kind::Damaged, "sheet-too-large").with("megabytes", megabytes));
    }
    if bytes.is_empty() {
        return damaged("sheet-no-content");
    }
    if bytes.starts_with(COMPOUND) {
        return damaged(if is_encrypted(bytes) { "sheet-password" } else { "sheet-old-format" });
    }
    if !bytes.starts_with(b"PK") {
        return damaged(if bytes.starts_with(b"%PDF-") { "sheet-is-pdf" } else { "sheet-no-workbook" });
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    let names: Vec<String> = archive.file_names().filter_map(Result::ok).map(Into::into).collect();
    let has = |name: &str| names.iter().any(|there| there.eq_ignore_ascii_case(name));
    if has("xl/workbook.bin") {
        return damaged("sheet-binary");
    }
    if has("content.xml") && has("mimetype") {
        return damaged("sheet-open-document");
    }
    if !has("[Content_Types].xml") || !names.iter().any(|name| name.to_ascii_lowercase().ends_with("workbook.xml")) {
        return damaged("sheet-no-workbook");
    }
    if names.len() > PARTS {
        return damaged("sheet-bomb");
    }
    repack(&mut archive)
}

/// A workbook with a password is a compound file with a part of this name, in UTF-16.
fn is_encrypted(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    find(bytes, &name).is_some()
}

fn repack(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<Package, Problem> {
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    let mut merged_rows = Vec::new();
    let mut left = UNPACKED;
    let mut part = Vec::new();
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).map_err(|error| broken(&error))?;
        let name = entry.name().map_err(|error| broken(&error))?.into_owned();
        if !is_wanted(&name) {
            continue;
        }
        part.clear();
        // One byte more than may be there, so that it is seen that there are more.
        (&mut entry).take(left + 1).read_to_end(&mut part).map_err(|error| broken(&ZipError::Io(error)))?;
        left = left.checked_sub(part.len() as u64).ok_or_else(|| Problem::new(Kind::Damaged, "sheet-bomb"))?;
        tame(&name, &mut part);
        if name.contains("worksheets/") {
            merged_rows.extend(merged_in(&part));
        }
        let put = package.start_file(name, stored).and_then(|()| package.write_all(&part).map_err(ZipError::Io));
        put.map_err(|error| broken(&error))?;
    }
    let bytes = package.finish().map_err(|error| broken(&error))?.into_inner();
    Ok(Package { bytes, merged_rows })
}

/// Whether a part is needed to read cells.
fn is_wanted(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let is_aside =
        ["docprops/", "customxml/", "xl/drawings/", "xl/charts/", "xl/media/", "xl/theme/", "xl/printersettings/"];
    (name.ends_with(".xml") || name.ends_with(".rels")) && !is_aside.iter().any(|aside| name.starts_with(aside))
}

/// Takes away what a part says of sizes, for which room would be made before anything is there.
fn tame(name: &str, part: &mut [u8]) {
    /// The sizes stand at the front.
    const FRONT: usize = 4_096;
    let front = part.len().min(FRONT);
    if name.to_ascii_lowercase().ends_with("sharedstrings.xml") {
        rename(&mut part[..front], b"uniqueCount", b"uniqueCounx");
    } else {
        rename(&mut part[..front], b"dimension", b"dimensiox");
    }
}

/// Puts `to`, which is as long, in place of the first `from`.
fn rename(part: &mut [u8], from: &[u8], to: &[u8]) {
    if let Some(at) = find(part, from) {
        part[at..at + to.len()].copy_from_slice(to);
    }
}

/// The rows of the merged cells that a part names, which it does behind its cells.
fn merged_in(part: &[u8]) -> Vec<(u32, u32)> {
    /// More than any sheet has.
    const MOST: usize = 10_000;
    let cells_end = part.windows(10).rposition(|window| window == b"sheetData>").unwrap_or(part.len());
    let mut rest = &part[cells_end..];
    let mut rows = Vec::new();
    while let Some(at) = find(rest, b"mergeCell ").filter(|_| rows.len() < MOST) {
        rest = &rest[at..];
        let Some(at) = find(rest, b"ref=\"") else { break };
        rest = &rest[at + 5..];
        let range = rest.iter().copied().take_while(|byte| *byte != b'"').take(40).map(char::from).collect::<String>();
        let row = |cell: &str| cell.trim_start_matches(|c: char| !c.is_ascii_digit()).parse::<u32>().ok();
        let (first, last) = range.split_once(':').unwrap_or((&range, &range));
        rows.extend(row(first).zip(row(last)).map(|(a, b)| (a.min(b), a.max(b))));
    }
    rows
}

/// Where `needle`, which is not empty, first stands in `hay`.
fn find(hay: &[u8], needle: &[u8]) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = hay[from..].iter().position(|byte| *byte == needle[0]) {
        if hay[from + at..].starts_with(needle) {
            return Some(from + at);
        }
        from += at + 1;
    }
    None
}

fn broken(error: &ZipError) -> Problem {
    Problem::new(Kind::Damaged, "sheet-damaged").with("detail", error)
}
