//! What is wrong, where it is wrong, and what would be right.
//!
//! A problem is data: a key and its arguments. The sentence is chosen at the edge, from `assets/locales/*/problem-*.ftl`,
//! where every key has a message (what is wrong) and an attribute `remedy` (what to do).

mod cause;

use std::fmt::{self, Write};
use std::path::{Path, PathBuf};

use crate::text::Class;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Key in one of `problem-*.ftl`.
    pub key: &'static str,
    pub kind: Kind,
    /// In a box, so that a result which may be a problem stays small.
    pub place: Box<Place>,
    /// Named values for the sentence; what a user wrote is in here as it was written.
    pub args: Vec<(&'static str, String)>,
    /// The same for what has a name in every language: the value's name, the code of a language, what it is there.
    pub names: Vec<(&'static str, &'static str, String)>,
}

/// What sort of thing is wrong; the command line has an exit code for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Something given can't be read: missing, no rights, a folder.
    Unreadable,
    /// It can be read and is not what it should be: damaged, of another kind, too large.
    Damaged,
    /// It was written by a newer version of the program.
    Newer,
    /// A rule of the catalogue is broken.
    Catalogue,
    /// Something can't be written: no rights, a full disk, changed by someone else.
    Unwritable,
    /// What was asked for does not fit together.
    Usage,
    /// The window can't be opened: no display, a library of the system or a renderer is missing.
    Window,
    /// Somebody has several responses that differ, and it was not said which counts.
    SamePerson,
    /// The program itself failed.
    Internal,
}

/// Where it is wrong; whatever is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    pub file: Option<PathBuf>,
    /// From 1.
    pub line: Option<usize>,
    /// From 1, in characters.
    pub column: Option<usize>,
    /// Id of the question, town or entry concerned.
    pub id: Option<String>,
}

/// The result of something that may find many problems at once; the list is never empty.
pub type Checked<T> = Result<T, Vec<Problem>>;

impl Problem {
    /// A problem of this kind without place or arguments.
    pub fn new(kind: Kind, key: &'static str) -> Self {
        Problem { key, kind, place: Box::default(), args: Vec::new(), names: Vec::new() }
    }

    /// With a value for the sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// In this file.
    #[must_use]
    pub fn in_file(mut self, file: &Path) -> Self {
        self.place.file = Some(file.to_owned());
        self
    }

    /// On this line, from 1, and column, from 1 in characters.
    #[must_use]
    pub fn at(mut self, line: usize, column: Option<usize>) -> Self {
        self.place.line = Some(line);
        self.place.column = column;
        self
    }

    /// At the entry called `id`.
    #[must_use]
    pub fn of(mut self, id: impl fmt::Display) -> Self {
        self.place.id = Some(id.to_string());
        self
    }
}

/// `text` as it may stand in a sentence: at most `most` characters of it, made [`visible`].
pub fn quoted(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => visible(&text[..end]) + "…",
        None => visible(text),
    }
}

/// `text` on one line and without what would move the cursor, colour a terminal, turn the direction of writing or be
/// seen by nobody; such characters are shown as `U+001B`.
pub fn visible(text: &str) -> String {
    if text.chars().all(is_visible) {
        return text.to_owned();
    }
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if is_visible(c) {
            shown.push(c);
        } else {
            // Writing to a string can't fail.
            let _ = write!(shown, "U+{:04X}", u32::from(c));
        }
    }
    shown
}

/// Whether `c` does nothing but show itself, or belongs to a character or a script that does.
fn is_visible(c: char) -> bool {
    let class = Class::of(c);
    !(class == Class::LineEnd || class == Class::Tab || (class.is_unseen() && class != Class::Joiner))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_shown_and_does_nothing() {
        let check = |text: &str, expected: &str| assert_eq!(quoted(text, 8), expected, "{text:?}");
        check("", "");
        check("酒田市", "酒田市");
        check("12345678", "12345678");
        check("123456789", "12345678…");
        check("\u{1b}[31mx", "U+001B[31mx");
        check("a\r\n\tb", "aU+000DU+000AU+0009b");
        check("\u{9b}2J", "U+009B2J");
        check("\u{7f}\0", "U+007FU+0000");
        check("a\u{202e}b", "aU+202Eb");
        check("a\u{ad}b", "aU+00ADb");
        check("\u{2066}\u{2028}\u{feff}", "U+2066U+2028U+FEFF");
        check("\u{e0041}", "U+E0041");
        // Variation selectors belong to names.
        check("辻\u{e0100}", "辻\u{e0100}");
    }
}
