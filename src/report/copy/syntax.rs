//! The values a PDF is written in: dictionaries, arrays, strings, names, numbers.
//!
//! Reads forward only, keeps its own stack and stops at bounds, so that nothing a file says takes more than its size.

use std::borrow::Cow;

use crate::bounds::pdf::{DEPTH, VALUES};

/// A value; those that an attachment is not found by are [`Value::Other`].
#[derive(Debug, PartialEq, Eq)]
pub enum Value<'a> {
    Number(u32),
    /// The number of an object.
    Reference(u32),
    Name(Cow<'a, [u8]>),
    /// The bytes between the brackets, escapes taken out.
    Text(Vec<u8>),
    Array(Vec<Value<'a>>),
    Dictionary(Vec<(Cow<'a, [u8]>, Value<'a>)>),
    Other,
}

impl<'a> Value<'a> {
    /// The entry of a dictionary.
    pub fn entry(&self, key: &str) -> Option<&Value<'a>> {
        let Value::Dictionary(entries) = self else { return None };
        entries.iter().find(|(name, _)| &**name == key.as_bytes()).map(|(_, value)| value)
    }

    /// Whether the entry is this name.
    pub fn is(&self, key: &str, name: &str) -> bool {
        matches!(self.entry(key), Some(Value::Name(found)) if &**found == name.as_bytes())
    }

    /// The values within it, one level down.
    pub fn within(&self) -> Box<dyn Iterator<Item = &Value<'a>> + '_> {
        match self {
            Value::Array(values) => Box::new(values.iter()),
            Value::Dictionary(entries) => Box::new(entries.iter().map(|(_, value)| value)),
            _ => Box::new(std::iter::empty()),
        }
    }
}

/// Reads the value at the beginning of `bytes`, and how many bytes were looked at, also where there is no whole value.
pub fn value(bytes: &[u8]) -> (Option<Value<'_>>, usize) {
    let mut tokens = Tokens { bytes, at: 0 };
    let value = tokens.value();
    (value, tokens.at)
}

/// The number at the beginning of `bytes`, blanks before it left out, and what follows.
pub fn number(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let bytes = after_blanks(bytes);
    let digits = bytes.iter().take_while(|b| b.is_ascii_digit()).count();
    let number = std::str::from_utf8(&bytes[..digits]).ok()?.parse().ok()?;
    Some((number, &bytes[digits..]))
}

/// `bytes` without the blanks at the beginning.
pub fn after_blanks(bytes: &[u8]) -> &[u8] {
    &bytes[bytes.iter().take_while(|b| is_blank(**b)).count()..]
}

/// Whether a PDF takes the byte for a blank.
pub fn is_blank(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0c | b'\r' | b' ')
}

fn is_regular(byte: u8) -> bool {
    !is_blank(byte) && !b"()<>[]{}/%".contains(&byte)
}

enum Token<'a> {
    OpenDictionary,
    CloseDictionary,
    OpenArray,
    CloseArray,
    Value(Value<'a>),
    /// Numbers with a sign or a fraction, keywords, and what is none.
    Word(&'a [u8]),
}

struct Tokens<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Tokens<'a> {
    fn value(&mut self) -> Option<Value<'a>> {
        // For each dictionary or array that is open, what stands in it so far.
        let mut open: Vec<Vec<Value<'a>>> = Vec::new();
        for _ in 0..VALUES {
            let done = match self.token()? {
                Token::OpenDictionary | Token::OpenArray => {
                    open.push(Vec::new());
                    if open.len() > DEPTH {
                        return None;
                    }
                    continue;
                }
                Token::CloseDictionary => dictionary(open.pop()?),
                Token::CloseArray => Value::Array(open.pop()?),
                Token::Word(b"endobj" | b"stream" | b"obj") => return None,
                Token::Word(word) => match open.last_mut() {
                    Some(before) if word == b"R" => reference(before),
                    _ => Value::Other,
                },
                Token::Value(value) => value,
            };
            match open.last_mut() {
                Some(around) => around.push(done),
                None => return Some(done),
            }
        }
        None
    }

    fn token(&mut self) -> Option<Token<'a>> {
        self.skip_blanks();
        let rest = &self.bytes[self.at..];
        let first = *rest.first()?;
        let (token, length) = match first {
            b'<' if rest.starts_with(b"<<") => (Token::OpenDictionary, 2),
            b'>' if rest.starts_with(b">>") => (Token::CloseDictionary, 2),
            b'[' => (Token::OpenArray, 1),
            b']' => (Token::CloseArray, 1),
            b'(' => return self.literal().map(|text| Token::Value(Value::Text(text))),
            b'<' => return self.hexadecimal().map(|text| Token::Value(Value::Text(text))),
            b'/' => {
                let length = 1 + rest[1..].iter().take_while(|b| is_regular(**b)).count();
                (Token::Value(Value::Name(name(&rest[1..length]))), length)
            }
            _ if is_regular(first) => {
                let length = rest.iter().take_while(|b| is_regular(**b)).count();
                let word = &rest[..length];
                match number(word) {
                    Some((number, [])) => (Token::Value(Value::Number(number)), length),
                    _ => (Token::Word(word), length),
                }
            }
            _ => (Token::Word(&rest[..1]), 1),
        };
        self.at += length;
        Some(token)
    }

    fn skip_blanks(&mut self) {
        while let Some(byte) = self.bytes.get(self.at) {
            if *byte == b'%' {
                let line = &self.bytes[self.at..];
                self.at += line.iter().position(|b| matches!(b, b'\n' | b'\r')).unwrap_or(line.len());
            } else if is_blank(*byte) {
                self.at += 1;
            } else {
                break;
            }
        }
    }

    /// `(text)`: brackets in it are in pairs or behind a `\`.
    fn literal(&mut self) -> Option<Vec<u8>> {
        let (mut text, mut depth) = (Vec::new(), 0_usize);
        loop {
            let byte = self.next()?;
            match byte {
                b'(' => depth += 1,
                b')' if depth == 1 => return Some(text),
                b')' => depth -= 1,
                b'\\' => {
                    text.extend(self.escaped()?);
                    continue;
                }
                _ => {}
            }
            if byte != b'(' || depth > 1 {
                text.push(byte);
            }
        }
    }

    /// What stands behind a `\`; nothing where a line goes on.
    fn escaped(&mut self) -> Option<Option<u8>> {
        let byte = self.next()?;
        Some(match byte {
            b'n' => Some(b'\n'),
            b'r' => Some(b'\r'),
            b't' => Some(b'\t'),
            b'b' => Some(8),
            b'f' => Some(12),
            b'\n' => None,
            b'\r' => {
                self.at += usize::from(self.bytes.get(self.at) == Some(&b'\n'));
                None
            }
            b'0'..=b'7' => {
                let mut code = u32::from(byte - b'0');
                for _ in 0..2 {
                    let Some(digit @ b'0'..=b'7') = self.bytes.get(self.at) else { break };
                    code = code * 8 + u32::from(digit - b'0');
                    self.at += 1;
                }
                // The highest bit of three digits is left out, as the format says.
                Some(code as u8)
            }
            other => Some(other),
        })
    }

    /// `<text>` in hexadecimal digits; a last one alone counts as if a 0 followed.
    fn hexadecimal(&mut self) -> Option<Vec<u8>> {
        self.at += 1;
        let length = self.bytes[self.at..].iter().position(|b| *b == b'>');
        let digits = &self.bytes[self.at..][..length.unwrap_or(self.bytes.len() - self.at)];
        self.at += digits.len() + usize::from(length.is_some());
        length?;
        unhex(digits)
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.bytes.get(self.at).copied();
        self.at += usize::from(byte.is_some());
        byte
    }
}

/// The bytes that these hexadecimal digits spell, blanks left out.
pub fn unhex(digits: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(digits.len() / 2 + 1);
    let mut high = None;
    for digit in digits.iter().filter(|b| !is_blank(**b)) {
        let digit = char::from(*digit).to_digit(16)? as u8;
        match high.take() {
            None => high = Some(digit),
            Some(high) => bytes.push(high * 16 + digit),
        }
    }
    bytes.extend(high.map(|high| high * 16));
    Some(bytes)
}

/// A name without the `/`; any of its bytes may be written as `#41`.
fn name(written: &[u8]) -> Cow<'_, [u8]> {
    if !written.contains(&b'#') {
        return Cow::Borrowed(written);
    }
    let (mut bytes, mut rest) = (Vec::with_capacity(written.len()), written);
    while let Some((first, after)) = rest.split_first() {
        let spelt = if *first == b'#' { after.get(..2).and_then(unhex) } else { None };
        match spelt {
            Some(byte) => {
                bytes.extend(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    Cow::Owned(bytes)
}

/// Takes `12 0` off the end of `before` and makes `12 0 R` of it.
fn reference<'a>(before: &mut Vec<Value<'a>>) -> Value<'a> {
    match before[..] {
        [.., Value::Number(id), Value::Number(_)] => {
            before.truncate(before.len() - 2);
            Value::Reference(id)
        }
        _ => Value::Other,
    }
}

/// Keys and values in turn; what has no key is left out.
fn dictionary(values: Vec<Value<'_>>) -> Value<'_> {
    let mut entries = Vec::with_capacity(values.len() / 2);
    let mut values = values.into_iter();
    while let Some(key) = values.next() {
        if let Value::Name(key) = key
            && let Some(value) = values.next()
        {
            entries.push((key, value));
        }
    }
    Value::Dictionary(entries)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_read_as_they_are_meant() {
        let check = |written: &[u8], expected: Option<&[u8]>| {
            let text = match value(written).0 {
                Some(Value::Text(text)) => Some(text),
                _ => None,
            };
            assert_eq!(text.as_deref(), expected, "{}", written.escape_ascii());
        };
        check(b"(a.ron)", Some(b"a.ron"));
        check(b" % comment (\n (a(b)c)", Some(b"a(b)c"));
        check(br"(a\(b\\\)\055\55-\n)", Some(b"a(b\\)---\n"));
        check(b"(a\\\nb\\\r\nc)", Some(b"abc"));
        check(b"<612E 72\n6f6>", Some(b"a.ro`"));
        check(b"<61zz>", None);
        check(b"<61", None);
        check(b"(a", None);
        check(b"(a\\", None);
        check(b"", None);
    }

    #[test]
    fn dictionaries_hold_what_stands_in_them() {
        let (read, length) = value(b"<</EF<</F 12 0 R>>/L[1 2 R -3 0 R 1.5 true]/E#46 5/Type /Filespec>> stream");
        let read = read.unwrap();
        assert_eq!(length, 67);
        assert_eq!(read.entry("EF").and_then(|files| files.entry("F")), Some(&Value::Reference(12)));
        assert!(read.is("Type", "Filespec") && !read.is("Type", "XRef"));
        let Some(Value::Array(list)) = read.entry("L") else { panic!("{read:?}") };
        assert!(matches!(list[..], [Value::Reference(1), Value::Other, Value::Number(0), ..]), "{list:?}");
        for broken in [&b"<</A"[..], b">>", b"]", b"<</A 1 endobj", b"<</A 1 stream", b"12 0 R]"] {
            let read = value(broken).0;
            assert!(matches!(read, None | Some(Value::Number(12))), "{}: {read:?}", broken.escape_ascii());
        }
    }

    #[test]
    fn what_is_nested_deeply_is_nothing() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert!(value(nested(32).as_bytes()).0.is_some());
        assert_eq!(value(nested(33).as_bytes()).0, None);
        assert_eq!(value(nested(1_000_000).as_bytes()).1, 33);
    }
}
