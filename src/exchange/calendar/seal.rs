//! A calendar as bytes with a seal over all of them, by which it is known again until somebody changes it.

use std::fmt::Error;

use icalendar::{Calendar, Property};

use crate::assessment::file::checksum;

/// The property with the seal, and what it is while it is computed.
const SEAL: &str = "X-SHIRUBE-SEAL";
const OPEN: &str = "00000000000000000000000000000000";

/// Bytes of a line, without its end.
const LONGEST: usize = 75;

/// The file.
pub(super) fn sealed(mut calendar: Calendar) -> Result<Vec<u8>, Error> {
    calendar.append_property(Property::new(SEAL, OPEN));
    let text: String = (&calendar).try_into()?;
    let text = folded(&text);
    let seal = checksum(text.as_bytes());
    Ok(text.replace(&property(OPEN), &property(&seal)).into_bytes())
}

/// Whether every byte is as it was written.
pub(super) fn is_as_written(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let Some((_, after)) = text.split_once(&property("")) else { return false };
    let Some(seal) = after.get(..OPEN.len()) else { return false };
    checksum(text.replace(&property(seal), &property(OPEN)).as_bytes()) == seal
}

/// At the beginning of a line, where no typed text can stand.
fn property(seal: &str) -> String {
    format!("\r\n{SEAL}:{seal}")
}

/// The writer counts the blank before the last piece of a folded line out, so that piece may be a byte too long.
fn folded(text: &str) -> String {
    let fold = |line: &str| match line.char_indices().next_back() {
        Some((last, _)) if line.len() > LONGEST => format!("{}\r\n {}", &line[..last], &line[last..]),
        _ => line.to_owned(),
    };
    text.split("\r\n").map(fold).collect::<Vec<_>>().join("\r\n")
}
