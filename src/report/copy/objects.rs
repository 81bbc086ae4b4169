//! The objects of a PDF: those that stand in the file itself, and those that are packed into compressed streams.
//!
//! Goes through the file once, from its beginning, and never asks its table of contents: a later state of an object takes
//! the place of an earlier one. What is unpacked and what is looked at is bounded, whatever the file says.

use std::borrow::Cow;
use std::collections::HashMap;

use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_zlib_with_limit};

use super::syntax::{Value, after_blanks, is_blank, number, unhex, value};
use crate::bounds::pdf::{FILTERS, LOOKS, OBJECTS, UNPACKED_BYTES};

/// Why a stream gives no content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoContent {
    TooLarge,
    Damaged,
}

/// Where each object begins, and what was learnt on the way.
pub struct Objects<'a> {
    /// The file, then the unpacked streams.
    parts: Vec<Cow<'a, [u8]>>,
    /// By number: part and byte.
    places: HashMap<u32, (usize, usize)>,
    /// Whether the file is encrypted, with or without a password for reading.
    pub is_encrypted: bool,
    unpacked: usize,
    objects: usize,
}

impl<'a> Objects<'a> {
    /// Goes through `pdf`, handing each object to `look`.
    pub fn of(pdf: &'a [u8], mut look: impl FnMut(&Value<'_>)) -> Self {
        let mut objects = Objects {
            parts: vec![Cow::Borrowed(pdf)],
            places: HashMap::new(),
            is_encrypted: false,
            unpacked: 0,
            objects: 0,
        };
        objects.go_through(pdf, &mut look);
        objects
    }

    /// The object with this number.
    pub fn get(&self, id: u32) -> Option<Value<'_>> {
        let (part, at) = *self.places.get(&id)?;
        value(&self.parts[part][at..]).0
    }

    /// The content of the stream with this number, at most `max` bytes.
    pub fn stream(&self, id: u32, max: usize) -> Result<Vec<u8>, NoContent> {
        // Streams stand in the file itself.
        let at = self.places.get(&id).filter(|(part, _)| *part == 0).ok_or(NoContent::Damaged)?.1;
        let object = &self.parts[0][at..];
        let (head, length) = value(object);
        let head = head.ok_or(NoContent::Damaged)?;
        let data = data(&object[length..]).ok_or(NoContent::Damaged)?;
        let said = match head.entry("Length") {
            Some(Value::Number(length)) => Some(*length),
            Some(Value::Reference(id)) => match self.get(*id) {
                Some(Value::Number(length)) => Some(length),
                _ => None,
            },
            _ => None,
        };
        let said = said.and_then(|length| data.get(..usize::try_from(length).ok()?));
        let data = said.or_else(|| before_end(data)).ok_or(NoContent::Damaged)?;
        decoded(&head, data, max).map_err(|(why, _)| why)
    }

    fn go_through(&mut self, pdf: &'a [u8], look: &mut impl FnMut(&Value<'_>)) {
        let mut looked_at = 0;
        let mut at = 0;
        while let Some((key, after)) = next_key(pdf, at) {
            at = after;
            if self.objects >= OBJECTS || looked_at > pdf.len().saturating_mul(LOOKS) {
                return;
            }
            let (read, length) = value(&pdf[after..]);
            looked_at += length;
            let Some(read) = read else {
                self.note(key, (0, after));
                continue;
            };
            at += length;
            match key {
                Key::Trailer => self.is_encrypted |= is_encrypted(&read),
                Key::Object(_) => {
                    self.note(key, (0, after));
                    look(&read);
                    if let Some(data) = data(&pdf[at..]) {
                        at = pdf.len() - data.len();
                        let Some(data) = stream_data(&read, data) else {
                            looked_at += data.len();
                            continue;
                        };
                        at += data.len();
                        self.is_encrypted |= read.is("Type", "XRef") && is_encrypted(&read);
                        if read.is("Type", "ObjStm") {
                            self.unpack(&read, data, look);
                        }
                    }
                }
            }
        }
    }

    fn note(&mut self, key: Key, place: (usize, usize)) {
        if let Key::Object(id) = key {
            self.places.insert(id, place);
            self.objects += 1;
        }
    }

    /// Takes in the objects that are packed into `data`.
    fn unpack(&mut self, head: &Value<'_>, data: &[u8], look: &mut impl FnMut(&Value<'_>)) {
        let room = UNPACKED_BYTES - self.unpacked;
        let content = match decoded(head, data, room) {
            Ok(content) => content,
            // What was unpacked in vain took its time as well.
            Err((_, unpacked)) => {
                self.unpacked += unpacked.min(room);
                return;
            }
        };
        self.unpacked += content.len();
        let (Some(Value::Number(count)), Some(Value::Number(first))) = (head.entry("N"), head.entry("First")) else {
            return;
        };
        let first = usize::try_from(*first).unwrap_or(usize::MAX);
        let part = self.parts.len();
        let mut table = &content[..first.min(content.len())];
        for _ in 0..*count {
            let Some((id, rest)) = number(table) else { break };
            let Some((offset, rest)) = number(rest) else { break };
            table = rest;
            let at = usize::try_from(offset).ok().and_then(|offset| first.checked_add(offset));
            let Some(at) = at.filter(|at| *at < content.len()) else { continue };
            self.note(Key::Object(id), (part, at));
            if self.objects >= OBJECTS {
                break;
            }
        }
        // In one go from the beginning: offsets may point anywhere, and as often as they like.
        let mut at = first;
        while let Some(rest) = content.get(at..).filter(|rest| !rest.is_empty()) {
            let (read, length) = value(rest);
            let Some(read) = read else { break };
            look(&read);
            at += length;
        }
        self.parts.push(Cow::Owned(content));
    }
}

#[derive(Clone, Copy)]
enum Key {
    /// `12 0 obj`.
    Object(u32),
    /// `trailer`.
    Trailer,
}

/// The next key from `at` on, and where what follows it begins.
fn next_key(pdf: &[u8], at: usize) -> Option<(Key, usize)> {
    let mut from = at;
    loop {
        let found = from + pdf.get(from..)?.iter().position(|b| matches!(b, b'o' | b't'))?;
        let rest = &pdf[found..];
        if rest.starts_with(b"obj")
            && let Some(id) = number_before(&pdf[at..found])
        {
            return Some((Key::Object(id), found + b"obj".len()));
        }
        if rest.starts_with(b"trailer") {
            return Some((Key::Trailer, found + b"trailer".len()));
        }
        from = found + 1;
    }
}

/// `12` where `text` ends in `12 0 `.
fn number_before(text: &[u8]) -> Option<u32> {
    // Numbers of objects have at most ten digits, generations five; a few blanks are allowed for.
    let text = &text[text.len().saturating_sub(24)..];
    let text = without_end(text, is_blank)?;
    let text = without_end(text, |b| b.is_ascii_digit())?;
    let text = without_end(text, is_blank)?;
    let digits = text.iter().rev().take_while(|b| b.is_ascii_digit()).count();
    std::str::from_utf8(&text[text.len() - digits..]).ok()?.parse().ok()
}

/// `text` without its last bytes that are `of` a kind; nothing where there are none.
fn without_end(text: &[u8], of: impl Fn(u8) -> bool) -> Option<&[u8]> {
    let count = text.iter().rev().take_while(|b| of(**b)).count();
    (count > 0).then(|| &text[..text.len() - count])
}

fn is_encrypted(trailer: &Value<'_>) -> bool {
    matches!(trailer.entry("Encrypt"), Some(Value::Reference(_) | Value::Dictionary(_)))
}

/// The data behind the head of a stream, and whatever follows.
fn data(after_head: &[u8]) -> Option<&[u8]> {
    let data = after_blanks(after_head).strip_prefix(b"stream")?;
    data.strip_prefix(b"\r\n").or_else(|| data.strip_prefix(b"\n"))
}

/// The data up to where its head says that it ends, if it does end there; else up to the first word that ends one.
fn stream_data<'d>(head: &Value<'_>, data: &'d [u8]) -> Option<&'d [u8]> {
    if let Some(Value::Number(length)) = head.entry("Length")
        && let Some((said, after)) = usize::try_from(*length).ok().and_then(|length| data.split_at_checked(length))
        && after_blanks(&after[..after.len().min(16)]).starts_with(b"endstream")
    {
        return Some(said);
    }
    before_end(data)
}

fn before_end(data: &[u8]) -> Option<&[u8]> {
    const END: &[u8] = b"endstream";
    data.windows(END.len()).position(|w| w == END).map(|length| &data[..length])
}

/// `data` decoded as its head says; where that fails, also how many bytes were made in vain.
fn decoded(head: &Value<'_>, data: &[u8], max: usize) -> Result<Vec<u8>, (NoContent, usize)> {
    const DAMAGED: (NoContent, usize) = (NoContent::Damaged, 0);
    let filters = match head.entry("Filter") {
        None => &[][..],
        Some(Value::Array(filters)) => filters,
        Some(filter) => std::slice::from_ref(filter),
    };
    // What a predictor did is not undone here; attachments and packed objects have none.
    let has_parameters = head.entry("DecodeParms").is_some_and(|p| p.entry("Predictor").is_some());
    if filters.len() > FILTERS || has_parameters {
        return Err(DAMAGED);
    }
    let mut content = Cow::Borrowed(data);
    for filter in filters {
        content = Cow::Owned(match filter {
            Value::Name(name) if &**name == b"FlateDecode" => decompress_to_vec_zlib_with_limit(&content, max)
                .map_err(|error| match error.status {
                    TINFLStatus::HasMoreOutput => (NoContent::TooLarge, max),
                    _ => (NoContent::Damaged, error.output.len()),
                })?,
            Value::Name(name) if &**name == b"ASCIIHexDecode" => {
                let digits = content.iter().position(|b| *b == b'>').map_or(&*content, |end| &content[..end]);
                unhex(digits).ok_or(DAMAGED)?
            }
            _ => return Err(DAMAGED),
        });
    }
    if content.len() > max { Err((NoContent::TooLarge, 0)) } else { Ok(content.into_owned()) }
}
