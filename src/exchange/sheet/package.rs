//! The file that a workbook is: its parts by name, unpacked one by one as they are read.
//!
//! What a packed file says of its own sizes is not believed. Only the parts that are asked for are unpacked; pictures,
//! macros and the like stay behind.

use std::collections::HashMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::budget::{Budget, Trouble};
use super::kind::{self, FileKind, PackageKind};
use super::xml::Xml;
use crate::bounds::{self, sheet as most};
use crate::problem::{Kind, Problem};

/// Bytes of a part that is unpacked at once, which is faster. That of a filled sheet has at most a few hundred thousand.
const AT_ONCE: usize = 2 * 1024 * 1024;

/// What stands in front of each part in the list of parts.
const LISTED: &[u8] = b"PK\x01\x02";

/// A packed workbook.
pub struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// The places of the parts by their names, in small letters.
    parts: HashMap<String, usize>,
    /// The part being read, if it is not too large.
    unpacked: Vec<u8>,
    budget: &'a Budget,
}

impl<'a> Package<'a> {
    /// Looks into `bytes`; what else it is, if it is no workbook.
    pub fn open(bytes: &'a [u8], budget: &'a Budget) -> Result<Package<'a>, Problem> {
        let refused = |key| Err(Problem::new(Kind::Damaged, key));
        if bytes.len() > most::BYTES {
            let megabytes = bounds::megabytes(most::BYTES);
            return Err(Problem::new(Kind::Damaged, "sheet-too-large").with("megabytes", megabytes));
        }
        if let Some(key) = FileKind::of(bytes).refusal() {
            return refused(key);
        }
        // Before room is made for them.
        if count(bytes, LISTED) > most::PARTS {
            return refused("sheet-too-much");
        }
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged())?;
        let names = archive.file_names().enumerate();
        let names = names.filter_map(|(at, name)| Some((name.ok()?.replace('\\', "/").to_ascii_lowercase(), at)));
        let parts: HashMap<String, usize> = names.collect();
        match PackageKind::of(parts.keys().map(String::as_str)).refusal() {
            Some(key) => refused(key),
            None => Ok(Package { parts, archive, unpacked: Vec::new(), budget }),
        }
    }

    /// Whether there is a part called `name`, in letters of any case.
    pub fn has(&self, name: &str) -> bool {
        self.parts.contains_key(&name.to_ascii_lowercase())
    }

    /// Some part that is called as the one that lists the tabs usually is.
    pub fn workbook(&self) -> Option<String> {
        kind::workbook(self.parts.keys().map(String::as_str)).map(str::to_owned)
    }

    /// The part called `name`, if there is one.
    pub fn part(&mut self, name: &str) -> Result<Option<Xml<'_>>, Trouble> {
        let Some(at) = self.parts.get(&name.to_ascii_lowercase()) else { return Ok(None) };
        let mut part = self.archive.by_index(*at).map_err(|_| Trouble::Broken)?;
        self.unpacked.clear();
        let read = part.by_ref().take(AT_ONCE as u64).read_to_end(&mut self.unpacked);
        self.budget.spend(self.unpacked.len() as u64)?;
        Ok(Some(match read {
            Ok(AT_ONCE) => Xml::streamed(self.unpacked.as_slice().chain(part), self.budget),
            read => Xml::unpacked(&self.unpacked, read.is_ok(), self.budget),
        }))
    }
}

/// The problem that a workbook's parts are not what they should be.
pub fn damaged() -> Problem {
    Problem::new(Kind::Damaged, "sheet-damaged")
}

/// How often `needle`, which is not empty, stands in `hay`.
fn count(hay: &[u8], needle: &[u8]) -> usize {
    let begins = |at: &usize| hay[*at..].starts_with(needle);
    let places = hay.iter().enumerate().filter(|(_, byte)| **byte == needle[0]).map(|(at, _)| at);
    places.filter(begins).count()
}
