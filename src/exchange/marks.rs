//! What a sheet carries for the program and not for people: by it a filled sheet is known again, whatever was renamed,
//! sorted or moved in it.
//!
//! Every question stands in a row of its own with its mark in a hidden column, above the answers a hidden row names the
//! columns, and a hidden tab says what the sheet is. All of it is text in cells, which every program keeps.

/// Name of the hidden tab, and what every mark begins with.
pub const SHIRUBE: &str = "shirube";

/// What stands beside [`SHIRUBE`] in the hidden tab.
pub const KIND: &str = "sheet";

/// The version that is written, and the newest that is read.
pub const VERSION: u64 = 1;

/// The most rows of the hidden tab that are read.
pub const MOST_ROWS: usize = 2_000;

/// The mark of a question's row begins so; its id follows.
pub const QUESTION: &str = "shirube:";

/// The mark of a column, or of a row of the head, begins so; its word follows.
pub const PART: &str = "shirube#";

/// Keys in the first column of the hidden tab.
pub mod key {
    pub const VERSION: &str = "version";
    pub const QUESTIONNAIRE: &str = "questionnaire";
    pub const LANGUAGE: &str = "language";
    pub const CODE: &str = "code";
    pub const NAME: &str = "name";
    pub const PREFECTURE: &str = "prefecture";
    pub const QUESTION: &str = "question";
    /// Fingerprints of texts that the sheet goes out with, eight hexadecimal digits each, with blanks between them.
    pub const TEXTS: &str = "texts";
}

/// By this a text is known again whose blanks and line breaks a program may have changed (FNV-1a of its letters).
pub fn fingerprint(text: &str) -> u32 {
    let letters = text.chars().filter(|c| !c.is_whitespace() && !c.is_control());
    letters.fold(0x811c_9dc5, |print, c| (print ^ u32::from(c)).wrapping_mul(0x0100_0193))
}

/// The parts of a sheet that are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The row in which the role is chosen.
    Role,
    /// The row for a name.
    Name,
    /// The column of visible numbers.
    Number,
    /// The column of the questions' text.
    Question,
    Statements,
    /// The column one answers in.
    Answer,
    Note,
}

impl Part {
    pub const ALL: [Part; 7] =
        [Part::Role, Part::Name, Part::Number, Part::Question, Part::Statements, Part::Answer, Part::Note];

    /// As it is spelt in marks, after [`PART`].
    pub fn word(self) -> &'static str {
        match self {
            Part::Role => "role",
            Part::Name => "name",
            Part::Number => "number",
            Part::Question => "question",
            Part::Statements => "statements",
            Part::Answer => "answer",
            Part::Note => "note",
        }
    }

    /// Key of what people read there.
    pub fn label(self) -> &'static str {
        match self {
            Part::Role => "sheet-role",
            Part::Name => "sheet-name",
            Part::Number => "sheet-number",
            Part::Question => "sheet-question",
            Part::Statements => "sheet-statements",
            Part::Answer => "sheet-answer",
            Part::Note => "sheet-note",
        }
    }
}

/// Key of the name of the tab with the answers, in every language.
pub const TAB: &str = "sheet-tab";
