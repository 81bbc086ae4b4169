//! The one table of characters that do not simply show themselves: what ends a line, what is blank, what steers, what is
//! seen by nobody. Every rule about such characters asks here, so that no two of them differ by accident.
//!
//! By block where Unicode assigns blocks for one purpose, so that what it assigns later falls into its class at once.

use unicode_normalization::char::is_combining_mark;

/// What a character is for; each has one class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Shows itself.
    Visible,
    /// Ends a line: LF, VT, FF, CR, NEL, line and paragraph separator.
    LineEnd,
    Tab,
    /// A space of any width.
    Blank,
    /// Any other control.
    Control,
    /// Stands on the character before it.
    Combining,
    /// A variation selector, standardized or ideographic: chooses a form of the character before it.
    Selector,
    /// Says where a line may break: soft hyphen, zero width space, word joiner.
    Break,
    /// Joins letters or keeps them apart, as some scripts need it.
    Joiner,
    /// Turns the direction of writing.
    Direction,
    /// Byte order mark, invisible operators, and format characters that Unicode advises against.
    Format,
    /// Spells something out that is not shown.
    Tag,
    /// Means what some program wants it to.
    Private,
    /// Annotations between lines, and what stands for an object or for bytes that were no text.
    Special,
    /// Never a character.
    Noncharacter,
}

impl Class {
    /// The class of `c`.
    pub fn of(c: char) -> Class {
        match c {
            '!'..='~' => Class::Visible,
            '\n'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Class::LineEnd,
            '\t' => Class::Tab,
            // A blank that is drawn, as a stroke.
            '\u{1680}' => Class::Visible,
            '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' | '\u{180b}'..='\u{180d}' => Class::Selector,
            '\u{ad}' | '\u{200b}' | '\u{2060}' => Class::Break,
            '\u{200c}' | '\u{200d}' => Class::Joiner,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => Class::Direction,
            '\u{2061}'..='\u{206f}' | '\u{feff}' => Class::Format,
            '\u{e0000}'..='\u{e007f}' => Class::Tag,
            '\u{fdd0}'..='\u{fdef}' => Class::Noncharacter,
            _ if u32::from(c) & 0xfffe == 0xfffe => Class::Noncharacter,
            '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' => Class::Private,
            '\u{fff0}'..='\u{fffd}' => Class::Special,
            _ if c.is_control() => Class::Control,
            _ if c.is_whitespace() => Class::Blank,
            _ if is_combining_mark(c) => Class::Combining,
            _ => Class::Visible,
        }
    }

    /// Parts words: spaces, tabs, ends of lines.
    pub fn is_blank(self) -> bool {
        matches!(self, Class::Blank | Class::Tab | Class::LineEnd)
    }

    /// Takes no room, is seen by nobody, and belongs to no other character.
    pub fn is_unseen(self) -> bool {
        matches!(self, Class::Control | Class::Break | Class::Joiner | Class::Direction | Class::Format | Class::Tag)
    }

    /// Belongs to the character before it, from which it is never parted.
    pub fn is_attached(self) -> bool {
        matches!(self, Class::Combining | Class::Selector)
    }
}

#[cfg(test)]
mod tests {
    use super::Class::{self, *};

    #[test]
    fn each_character_has_one_class() {
        let check = |chars: &str, class: Class| {
            for c in chars.chars() {
                assert_eq!(Class::of(c), class, "U+{:04X}", u32::from(c));
            }
        };
        check("a0~。市ｱ・ー゛\u{1680}😀", Visible);
        check("\n\r\u{b}\u{c}\u{85}\u{2028}\u{2029}", LineEnd);
        check("\t", Tab);
        check(" \u{a0}\u{2000}\u{200a}\u{202f}\u{205f}\u{3000}", Blank);
        check("\0\u{7}\u{1b}\u{7f}\u{9b}", Control);
        check("\u{300}\u{3099}", Combining);
        check("\u{fe0f}\u{e0100}\u{180b}", Selector);
        check("\u{ad}\u{200b}\u{2060}", Break);
        check("\u{200c}\u{200d}", Joiner);
        check("\u{61c}\u{200e}\u{202e}\u{2066}", Direction);
        check("\u{feff}\u{2061}\u{206f}", Format);
        check("\u{e0001}\u{e0041}", Tag);
        check("\u{e000}\u{f8ff}\u{f0000}", Private);
        check("\u{fff9}\u{fffc}\u{fffd}", Special);
        check("\u{fdd0}\u{fffe}\u{ffff}\u{1fffe}\u{10ffff}", Noncharacter);
    }
}
