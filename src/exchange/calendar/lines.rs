//! Lines of a calendar: names with values, texts escaped, long ones folded (RFC 5545, 3.1 and 3.3.11), and a seal over all
//! of them by which a file is known again until somebody changes it.

use crate::assessment::file::checksum;

/// Bytes of a line, without its end.
const LONGEST: usize = 75;

/// The property with the seal, and what it is while it is computed.
const SEAL: &str = "X-SHIRUBE-SEAL";
const OPEN: &str = "00000000000000000000000000000000";

/// Lines of a calendar that is being written.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// Puts `value`, which has no character that means something there.
    pub fn put(&mut self, name: &str, value: &str) {
        self.0.push_str(&folded(&format!("{name}:{value}")));
    }

    /// Puts `text` as somebody typed it. Characters that steer a device are left out.
    pub fn text(&mut self, name: &str, text: &str) {
        let mut escaped = String::new();
        for c in text.replace("\r\n", "\n").chars() {
            match c {
                '\\' | ';' | ',' => escaped.extend(['\\', c]),
                '\n' => escaped.push_str("\\n"),
                c if c.is_control() => {}
                c => escaped.push(c),
            }
        }
        self.put(name, &escaped);
    }

    /// The file, with its end and a seal.
    pub fn sealed(mut self) -> Vec<u8> {
        self.put(SEAL, OPEN);
        self.put("END", "VCALENDAR");
        let seal = checksum(self.0.as_bytes());
        self.0.replace(&property(OPEN), &property(&seal)).into_bytes()
    }
}

/// Whether every byte is as it was written.
pub(super) fn is_as_written(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let Some((_, after)) = text.rsplit_once(&property("")) else { return false };
    let Some(seal) = after.get(..OPEN.len()) else { return false };
    checksum(text.replace(&property(seal), &property(OPEN)).as_bytes()) == seal
}

/// At the beginning of a line, where no typed text can stand.
fn property(seal: &str) -> String {
    format!("\r\n{SEAL}:{seal}")
}

/// `line` in pieces of at most [`LONGEST`] bytes, of which each but the first begins with a blank. No character is cut.
fn folded(line: &str) -> String {
    let mut folded = String::new();
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > LONGEST {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(c);
        length += c.len_utf8();
    }
    folded + "\r\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_folded_between_characters() {
        for (line, expected) in [
            (String::new(), "\r\n".to_owned()),
            ("a".repeat(75), "a".repeat(75) + "\r\n"),
            ("a".repeat(76), "a".repeat(75) + "\r\n a\r\n"),
            ("a".repeat(74) + "期限", "a".repeat(74) + "\r\n 期限\r\n"),
            ("a".repeat(150), "a".repeat(75) + "\r\n " + &"a".repeat(74) + "\r\n a\r\n"),
        ] {
            assert_eq!(folded(&line), expected, "{line}");
        }
    }

    #[test]
    fn what_was_typed_means_nothing_to_the_format() {
        for (typed, expected) in [
            ("調査、協議", "調査、協議"),
            ("a,b;c\\d", "a\\,b\\;c\\\\d"),
            ("1行\n2行\r\n3行", "1行\\n2行\\n3行"),
            ("\u{7}\u{1b}[2J\tx\r", "[2Jx"),
            ("x\r\nEND:VCALENDAR", "x\\nEND:VCALENDAR"),
        ] {
            let mut lines = Lines::default();
            lines.text("X", typed);
            assert_eq!(lines.0, format!("X:{expected}\r\n"), "{typed:?}");
        }
    }
}
