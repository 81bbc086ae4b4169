//! The one door through which text from outside goes into a report: what an embedded face can show stays as it was
//! typed, what none can show is replaced visibly and remembered, so that a line in the report can say so.
//!
//! Changes nothing else: no normalisation, no other spelling.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU8, Ordering};

use super::class::Class;
use super::fonts::Coverage;

/// What stands for a character that no face can show.
pub const GETA: char = '〓';

/// A character that a report could not show as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replacement {
    pub character: char,
    pub fate: Fate,
    /// Where it stood, with how often; in the order of the report.
    pub places: Vec<(String, usize)>,
}

/// What was done to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// 〓 stands in its place.
    Replaced,
    /// Left out: a variation selector that no face knows, so that the character before it is shown in its usual form, or
    /// one of a row of marks without a width of their own that is longer than any language has.
    LeftOut,
}

impl Replacement {
    /// As the character is called in code charts: `U+202E`.
    pub fn code_point(&self) -> String {
        format!("U+{:04X}", u32::from(self.character))
    }
}

/// Cleans text and remembers what it replaced.
#[derive(Default)]
pub struct Glyphs {
    reach: Reach,
    found: BTreeMap<(char, Fate), Vec<(String, usize)>>,
}

/// Marks in a row that are set on one character, and invisible break marks in a row that are kept. Thai, Arabic and
/// phonetic writing stay below; typesetting longer rows takes the square of their length.
const LONGEST_ROW: usize = 8;

/// What text is written for.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Reach {
    /// Pages that are set in the embedded faces.
    #[default]
    Faces,
    /// Files that other programs show in faces of their own.
    Files,
}

/// What becomes of one character.
enum Verdict {
    Keep,
    NewLine,
    Tab,
    Change(Fate),
}

impl Glyphs {
    /// For files that other programs show in faces of their own: only what no such file may hold is replaced.
    pub fn of_files() -> Self {
        Glyphs { reach: Reach::Files, ..Glyphs::default() }
    }

    /// `typed` as the report can show it. `place` says where it was typed, in words that a reader understands.
    pub fn clean(&mut self, place: &str, typed: &str) -> String {
        let mut clean = String::with_capacity(typed.len());
        let mut before = None;
        let mut row = 0;
        let mut chars = typed.chars().peekable();
        while let Some(c) = chars.next() {
            row = if has_no_width(c) { row + 1 } else { 0 };
            let verdict = match self.reach {
                Reach::Files => verdict_of_files(c),
                Reach::Faces if row > LONGEST_ROW => Verdict::Change(Fate::LeftOut),
                Reach::Faces => verdict(before, c),
            };
            match verdict {
                Verdict::Keep => clean.push(c),
                Verdict::NewLine => {
                    if c == '\r' && chars.peek() == Some(&'\n') {
                        chars.next();
                    }
                    clean.push('\n');
                }
                Verdict::Tab => clean.push_str("    "),
                Verdict::Change(fate) => {
                    if fate == Fate::Replaced {
                        clean.push(GETA);
                    }
                    self.remember(place, c, fate);
                }
            }
            before = Some(c);
        }
        clean
    }

    /// Everything that was changed so far, by code point.
    pub fn replacements(&self) -> Vec<Replacement> {
        let found = self.found.iter();
        found.map(|(&(character, fate), places)| Replacement { character, fate, places: places.clone() }).collect()
    }

    fn remember(&mut self, place: &str, c: char, fate: Fate) {
        let places = self.found.entry((c, fate)).or_default();
        match places.iter_mut().find(|(p, _)| p == place) {
            Some((_, times)) => *times += 1,
            None => places.push((place.to_owned(), 1)),
        }
    }
}

fn verdict(before: Option<char>, c: char) -> Verdict {
    match Class::of(c) {
        // Both weights of the first face have them: most of a drawing is these, and need not be looked up.
        _ if matches!(c, ' '..='~') => Verdict::Keep,
        Class::LineEnd => Verdict::NewLine,
        Class::Tab => Verdict::Tab,
        Class::Selector => match before {
            Some(base) if Coverage::of_all().has_variation(base, c) => Verdict::Keep,
            _ => Verdict::Change(Fate::LeftOut),
        },
        // What may not stand in an archival PDF or could make it read other than it looks, whatever a face has for it.
        Class::Control
        | Class::Direction
        | Class::Format
        | Class::Tag
        | Class::Private
        | Class::Special
        | Class::Noncharacter => Verdict::Change(Fate::Replaced),
        // Set without a glyph and kept as typed.
        Class::Blank | Class::Break | Class::Joiner => Verdict::Keep,
        Class::Visible | Class::Combining if Coverage::of_all().has(c) => Verdict::Keep,
        Class::Visible | Class::Combining => Verdict::Change(Fate::Replaced),
    }
}

fn verdict_of_files(c: char) -> Verdict {
    match Class::of(c) {
        Class::LineEnd => Verdict::NewLine,
        Class::Control | Class::Noncharacter => Verdict::Change(Fate::Replaced),
        _ => Verdict::Keep,
    }
}

/// `typed` as a file of another program can hold it: one kind of line end, and 〓 for controls and for what is no
/// character. All else stays as it is. Where it can be said what was replaced, [`Glyphs::of_files`] knows.
pub fn carried(typed: &str) -> String {
    Glyphs::of_files().clean("", typed)
}

/// The dots for what is left out beside the character `beside`: on the line where that is Latin.
pub fn dots(beside: Option<char>) -> &'static str {
    if beside.is_some_and(|beside| beside.is_ascii_graphic()) { "..." } else { "…" }
}

/// `typed` as a screen shows it: what no face has as 〓, what takes no width left out, and after Latin dots on the line
/// in place of those that Japanese sets in its middle; so before Latin where nothing stands before them. Line ends stay.
pub fn shown(typed: &str) -> String {
    let mut before = None;
    let mut text = String::with_capacity(typed.len());
    for (at, c) in typed.char_indices() {
        match c {
            '…' => text.push_str(dots(beside(typed, at))),
            _ if is_plain(c) => text.push(c),
            _ => text.extend(shown_char(before, c)),
        }
        before = Some(c);
    }
    text
}

/// Whether a screen shows `c` as it is, whatever stands before it. Every text of every frame asks it, and the faces answer slowly: what they said
/// is kept.
fn is_plain(c: char) -> bool {
    const UNKNOWN: u8 = 0;
    const PLAIN: u8 = 1;
    const OTHER: u8 = 2;
    static SAID: [AtomicU8; 0x1_0000] = [const { AtomicU8::new(UNKNOWN) }; 0x1_0000];
    let is_plain = || Class::of(c) == Class::Visible && Coverage::of_all().has(c);
    let Some(said) = SAID.get(c as usize) else { return is_plain() };
    match said.load(Ordering::Relaxed) {
        UNKNOWN => {
            let is_plain = is_plain();
            said.store(if is_plain { PLAIN } else { OTHER }, Ordering::Relaxed);
            is_plain
        }
        known => known == PLAIN,
    }
}

/// What stands before the dots at `at` in `text`, or else what comes after them.
fn beside(text: &str, at: usize) -> Option<char> {
    let seen = |c: &char| !c.is_whitespace() && *c != '…';
    text[..at].chars().rev().find(seen).or_else(|| text[at..].chars().find(seen))
}

/// What a screen shows for `c` after `before`; nothing for what takes no width. A field that is typed into goes through
/// here character by character, so that places in it stay those of what was typed.
pub fn shown_char(before: Option<char>, c: char) -> Option<char> {
    match verdict(before, c) {
        Verdict::NewLine => Some('\n'),
        Verdict::Tab => Some(' '),
        Verdict::Change(Fate::LeftOut) => None,
        Verdict::Change(Fate::Replaced) => Some(GETA),
        Verdict::Keep if Class::of(c) == Class::Selector => None,
        Verdict::Keep if Coverage::of_all().has(c) || c.is_ascii() => Some(c),
        Verdict::Keep if has_no_width(c) => None,
        Verdict::Keep => Some(' '),
    }
}

/// Marks that stand on the character before them, and marks that are not seen.
fn has_no_width(c: char) -> bool {
    let class = Class::of(c);
    class.is_attached() || matches!(class, Class::Break | Class::Joiner)
}
