//! The parts of a workbook as XML, piece by piece, each paid for.
//!
//! Names go by their local part: programs differ in prefixes and namespaces.

use std::io::{self, BufRead, BufReader, Read};

use quick_xml::Reader;
use quick_xml::escape::{resolve_predefined_entity, unescape};
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::budget::{Budget, PIECE, Trouble};
use crate::bounds::sheet::{DEPTH, PIECE_BYTES};

/// A part being read.
pub struct Xml<'a> {
    source: Source<'a>,
    budget: &'a Budget,
    bytes: Vec<u8>,
    /// Units that a piece costs.
    price: u64,
    depth: usize,
    has_begun: bool,
}

/// Where the pieces come from.
enum Source<'a> {
    /// A part that lies unpacked and is paid for, and whether all of it does.
    Unpacked(Reader<&'a [u8]>, bool),
    /// One that is too large to lie anywhere.
    Streamed(Box<Reader<Metered<'a>>>),
}

/// Pays for every byte.
struct Metered<'a> {
    bytes: BufReader<Box<dyn Read + 'a>>,
    budget: &'a Budget,
    /// Since the last piece began.
    count: u64,
}

impl Read for Metered<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.bytes.read(into)?;
        self.pay(read);
        Ok(read)
    }
}

impl BufRead for Metered<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.budget.is_used_up() {
            return Err(io::ErrorKind::OutOfMemory.into());
        }
        self.bytes.fill_buf()
    }

    fn consume(&mut self, count: usize) {
        self.bytes.consume(count);
        self.pay(count);
    }
}

impl Metered<'_> {
    fn pay(&mut self, count: usize) {
        self.count += count as u64;
        // What comes of it is seen before the next bytes are fetched.
        let is_paid = self.budget.spend(count as u64).is_ok();
        if !is_paid || self.count > PIECE_BYTES {
            self.budget.use_up();
        }
    }
}

impl<'a> Xml<'a> {
    /// A part that lies unpacked and is paid for. `is_whole`: no more of it could have been unpacked.
    pub fn unpacked(part: &'a [u8], is_whole: bool, budget: &'a Budget) -> Self {
        let mut reader = Reader::from_reader(part);
        reader.config_mut().check_comments = false;
        Xml::of(Source::Unpacked(reader, is_whole), budget)
    }

    /// A part that is unpacked, and paid for, as it is read.
    pub fn streamed(part: impl Read + 'a, budget: &'a Budget) -> Self {
        let bytes = BufReader::with_capacity(32 * 1024, Box::new(part) as Box<dyn Read + 'a>);
        let mut reader = Reader::from_reader(Metered { bytes, budget, count: 0 });
        reader.config_mut().check_comments = false;
        Xml::of(Source::Streamed(Box::new(reader)), budget)
    }

    fn of(source: Source<'a>, budget: &'a Budget) -> Self {
        Xml { source, budget, bytes: Vec::new(), price: PIECE, depth: 0, has_begun: false }
    }

    /// Charges so many units for a piece from now on.
    pub fn set_price(&mut self, units: u64) {
        self.price = units;
    }

    /// The next piece; [`Event::Eof`] at the end.
    pub fn piece(&mut self) -> Result<Event<'_>, Trouble> {
        self.budget.spend(self.price)?;
        let event = match &mut self.source {
            Source::Unpacked(reader, is_whole) => match reader.read_event() {
                Ok(Event::Eof) if !*is_whole => return Err(Trouble::Broken),
                other => other,
            },
            Source::Streamed(reader) => {
                self.bytes.clear();
                reader.get_mut().count = 0;
                reader.read_event_into(&mut self.bytes)
            }
        };
        let event = match event {
            Ok(event) => event,
            Err(_) if self.budget.is_used_up() => return Err(Trouble::Spent),
            Err(_) => return Err(Trouble::Broken),
        };
        match event {
            Event::Start(_) => self.depth += 1,
            Event::End(_) => self.depth = self.depth.saturating_sub(1),
            Event::Eof if self.depth > 0 || !self.has_begun => return Err(Trouble::Broken),
            _ => {}
        }
        self.has_begun |= matches!(event, Event::Start(_) | Event::Empty(_));
        if self.depth > DEPTH { Err(Trouble::Broken) } else { Ok(event) }
    }

    pub fn budget(&self) -> &'a Budget {
        self.budget
    }

    /// Passes over everything up to the end of the element that has just begun.
    pub fn skip(&mut self) -> Result<(), Trouble> {
        let mut open = 1_usize;
        while open > 0 {
            match self.piece()? {
                Event::Start(_) => open += 1,
                Event::End(_) => open -= 1,
                Event::Eof => return Err(Trouble::Broken),
                _ => {}
            }
        }
        Ok(())
    }

    /// The plain text of the element that has just begun, at most `most` bytes of it.
    pub fn text(&mut self, most: usize) -> Result<String, Trouble> {
        let mut text = String::new();
        let mut open = 1_usize;
        while open > 0 {
            match self.piece()? {
                Event::Start(_) => open += 1,
                Event::End(_) => open -= 1,
                Event::Text(more) => push(&mut text, &more.xml10_content(), most),
                Event::CData(more) => push(&mut text, &more.xml10_content(), most),
                Event::GeneralRef(entity) => text.extend(character(&entity)?),
                Event::Eof => return Err(Trouble::Broken),
                _ => {}
            }
        }
        Ok(text)
    }
}

fn push(text: &mut String, more: &str, most: usize) {
    if text.len() < most {
        let end = (0..=more.len().min(most)).rev().find(|end| more.is_char_boundary(*end)).unwrap_or_default();
        text.push_str(&more[..end]);
    }
}

/// What an entity stands for. None but the five of XML itself and numbers are known in a workbook.
pub fn character(entity: &BytesRef<'_>) -> Result<Option<char>, Trouble> {
    if entity.is_char_ref() {
        return entity.resolve_char_ref().map_err(|_| Trouble::Broken);
    }
    let known = resolve_predefined_entity(&entity.xml10_content()).ok_or(Trouble::Broken)?;
    Ok(known.chars().next())
}

/// The attribute with this local name, as it is written: enough for numbers and names of cells.
pub fn raw<'e>(element: &'e BytesStart<'_>, name: &str) -> Option<std::borrow::Cow<'e, str>> {
    // Unchecked: looking for doubles takes the square of their number.
    let mut attributes = element.attributes();
    let attributes = attributes.with_checks(false).filter_map(Result::ok);
    attributes
        .into_iter()
        .find(|attribute| attribute.key.local_name().as_ref() == name)
        .map(|attribute| attribute.value)
}

/// The attribute with this local name as text.
pub fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    raw(element, name).and_then(|value| unescape(&value).ok().map(|text| text.into_owned()))
}

/// Whether a switch such as `<strike/>` is on.
pub fn is_on(element: &BytesStart<'_>) -> bool {
    raw(element, "val").is_none_or(|value| !matches!(value.as_ref(), "0" | "false"))
}
