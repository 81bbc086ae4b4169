//! Texts of cells: cut when they are read, shared by all cells that show them, folded once.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::rc::Rc;

use quick_xml::events::Event;

use super::budget::{KEPT, KEPT_BYTE, Trouble};
use super::xml::{Xml, character, is_on};
use crate::assessment::limits;
use crate::exchange::marks::fingerprint;
use crate::text::{folded, is_nothing, trimmed};

/// Characters that are kept: one more than anything may have, so that it is seen that there are more.
const MOST: usize = limits::NOTE + 1;

/// A text that stands in cells.
#[derive(Debug, Default)]
pub struct Text {
    /// The first characters of it; more than may be taken where there are more.
    pub written: String,
    /// Characters of the whole.
    pub length: usize,
    /// Some of it is crossed out.
    pub is_struck: bool,
    /// Where the first and behind the last character stands that is no blank.
    inner: (usize, usize),
    folded: OnceCell<String>,
    folded_below: OnceCell<String>,
    print: OnceCell<u32>,
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.written == other.written && self.is_struck == other.is_struck
    }
}

impl Text {
    pub fn of(written: &str) -> Self {
        let mut text = Text::default();
        text.push(written);
        text
    }

    fn push(&mut self, more: &str) {
        let more = unescaped(more);
        let (count, room) = (more.chars().count(), MOST.saturating_sub(self.length));
        let end = if count <= room { None } else { more.char_indices().nth(room) };
        self.written.push_str(end.map_or(&*more, |(end, _)| &more[..end]));
        self.length += count;
    }

    /// As it is compared.
    pub fn folded(&self) -> &str {
        self.folded.get_or_init(|| folded(&self.written))
    }

    /// What stands below its first line, as it is compared.
    pub fn folded_below(&self) -> Option<&str> {
        let (_, below) = self.written.split_once('\n')?;
        Some(self.folded_below.get_or_init(|| folded(below)))
    }

    /// By which a text is known again, see [`fingerprint`].
    pub fn print(&self) -> u32 {
        *self.print.get_or_init(|| fingerprint(&self.written))
    }

    /// Without the blanks around it.
    pub fn trimmed(&self) -> &str {
        &self.written[self.inner.0..self.inner.1]
    }
}

/// The shared strings of a workbook, in their order; none where only blanks stand.
pub fn shared(mut xml: Xml<'_>) -> Result<Vec<Option<Rc<Text>>>, Trouble> {
    let mut strings = Vec::new();
    loop {
        let is_item = match xml.piece()? {
            Event::Start(element) if element.local_name().as_ref() == "si" => true,
            Event::Empty(element) if element.local_name().as_ref() == "si" => false,
            Event::Eof => return Ok(strings),
            _ => continue,
        };
        xml.budget().spend(KEPT / 4)?;
        strings.push(if is_item { item(&mut xml)? } else { None });
    }
}

/// The text of a shared string, of a cell that holds its own, or of a comment, up to the end of the element that has just
/// begun. Furigana are left out.
pub fn item(xml: &mut Xml<'_>) -> Result<Option<Rc<Text>>, Trouble> {
    let mut text = Text::default();
    let mut open = 1_usize;
    // Where the current run is crossed out; where furigana began; whether letters are the text's.
    let (mut is_run_struck, mut furigana, mut is_letters) = (false, None, false);
    while open > 0 {
        match xml.piece()? {
            Event::Start(element) => {
                open += 1;
                match element.local_name().as_ref() {
                    "rPh" if furigana.is_none() => furigana = Some(open),
                    "r" => is_run_struck = false,
                    "strike" => is_run_struck = is_on(&element),
                    "t" => is_letters = furigana.is_none(),
                    _ => {}
                }
            }
            Event::Empty(element) if element.local_name().as_ref() == "strike" => is_run_struck = is_on(&element),
            Event::End(element) => {
                if furigana == Some(open) {
                    furigana = None;
                }
                open -= 1;
                match element.local_name().as_ref() {
                    "t" => is_letters = false,
                    "r" => is_run_struck = false,
                    _ => {}
                }
            }
            Event::Text(more) if is_letters => letters(&mut text, &more.xml10_content(), is_run_struck),
            Event::CData(more) if is_letters => letters(&mut text, &more.xml10_content(), is_run_struck),
            Event::GeneralRef(entity) if is_letters => {
                let known = character(&entity)?;
                letters(&mut text, known.map(String::from).as_deref().unwrap_or_default(), is_run_struck);
            }
            Event::Eof => return Err(Trouble::Broken),
            _ => {}
        }
    }
    xml.budget().spend(KEPT / 2 + KEPT_BYTE * text.written.len() as u64)?;
    Ok(shown(text))
}

fn letters(text: &mut Text, more: &str, is_struck: bool) {
    text.push(more);
    text.is_struck |= is_struck && !trimmed(more).is_empty();
}

/// `text` as it is shown; nothing where only blanks would be.
pub fn shown(mut text: Text) -> Option<Rc<Text>> {
    let inner = trimmed(&text.written);
    if inner.is_empty() && text.length <= MOST {
        return None;
    }
    let start = text.written.find(|c| !is_nothing(c)).unwrap_or_default();
    text.inner = (start, start + inner.len());
    Some(Rc::new(text))
}

/// With the characters that stand as `_x000D_`, for XML can't hold them.
fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains("_x") {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let (before, from) = rest.split_at(at);
        shown.push_str(before);
        let code = from.get(2..6).filter(|_| from.as_bytes().get(6) == Some(&b'_'));
        let code = code.filter(|code| code.bytes().all(|byte| byte.is_ascii_hexdigit()));
        match code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32) {
            Some(c) => {
                shown.push(c);
                rest = &from[7..];
            }
            None => {
                shown.push_str("_x");
                rest = &from[2..];
            }
        }
    }
    Cow::Owned(shown + rest)
}
