//! What a file is, before its body is read: text or something else, an assessment or something else, which version.

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use crate::bounds::ron::DEPTH;
use crate::problem::{Kind, Problem};
use crate::ron_text::options;

/// What stands after `shirube:` in an assessment.
pub const KIND: &str = "assessment";

/// The first fields of a file, as far as they are there.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Header {
    pub kind: Option<String>,
    pub version: Option<u64>,
}

/// Reads kind and version and looks at nothing that stands behind them, so a body of any later version does no harm.
pub fn read(text: &str) -> Header {
    let mut header = Header::default();
    if let Ok(mut deserializer) = ron::Deserializer::from_str_with_options(text, &options(DEPTH)) {
        // Always ends in an error: that is how the reading stops once both fields are there.
        let _ = HeaderOnly(&mut header).deserialize(&mut deserializer);
    }
    header
}

/// The text in `bytes` without a byte order mark, or what the bytes are instead.
pub fn text(bytes: &[u8]) -> Result<&str, Problem> {
    let damaged = |key| Problem::new(Kind::Damaged, key);
    let is = |magic: &[u8]| bytes.starts_with(magic);
    if is(&[0xff, 0xfe]) || is(&[0xfe, 0xff]) || is(b"(\0") || is(b"\0(") {
        return Err(damaged("file-utf16"));
    }
    if is_pdf(bytes) {
        return Err(damaged("file-is-pdf"));
    }
    if is(b"PK\x03\x04") || is(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(damaged("file-is-office"));
    }
    if is(b"\x89PNG") || is(&[0xff, 0xd8, 0xff]) || is(b"GIF8") {
        return Err(damaged("file-is-picture"));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let line = 1 + bytes[..error.valid_up_to()].iter().filter(|b| **b == b'\n').count();
        damaged("file-not-utf8").at(line, None)
    })?;
    if text.trim().is_empty() { Err(damaged("file-empty")) } else { Ok(text) }
}

/// A PDF by its content: programs may put up to 1,024 bytes before the mark. A file that begins as Shirube's own is none,
/// whatever was typed into it.
pub fn is_pdf(bytes: &[u8]) -> bool {
    bytes[..bytes.len().min(1024)].windows(5).any(|w| w == b"%PDF-") && !has_header(bytes)
}

/// Whether the text at the front says that the file is one of Shirube's.
fn has_header(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    bytes.utf8_chunks().next().is_some_and(|text| read(text.valid()).kind.is_some())
}

struct HeaderOnly<'h>(&'h mut Header);

#[derive(Deserialize)]
#[serde(field_identifier, rename_all = "lowercase")]
enum Field {
    Shirube,
    Version,
    #[serde(other)]
    Other,
}

impl<'de> DeserializeSeed<'de> for HeaderOnly<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_struct("", &["shirube", "version"], self)
    }
}

impl<'de> Visitor<'de> for HeaderOnly<'_> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a header")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while self.0.kind.is_none() || self.0.version.is_none() {
            match map.next_key()? {
                None => break,
                Some(Field::Shirube) => self.0.kind = Some(map.next_value()?),
                Some(Field::Version) => self.0.version = Some(map.next_value()?),
                Some(Field::Other) => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Err(A::Error::custom("the header is read"))
    }
}
