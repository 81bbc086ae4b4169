//! The languages of the program. A new one is a variant here, its folder in `assets/locales`, and its field in
//! [`Text`](super::Text): the compiler and the tests name what is then still missing.

use std::fmt;
use std::str::FromStr;

/// A language the program speaks.
///
/// The default is what outputs are in where nobody says: what a town hall hands on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Locale {
    /// Japanese.
    #[default]
    Ja,
    /// English.
    En,
}

impl Locale {
    /// Every language, the one that is complete by definition first.
    pub const ALL: [Locale; 2] = [Locale::Ja, Locale::En];

    /// The code of ISO 639-1, as in `--lang`, folder names and the language of a PDF.
    pub const fn code(self) -> &'static str {
        match self {
            Locale::Ja => "ja",
            Locale::En => "en",
        }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Locale {
    type Err = String;

    /// Takes a code of [`Locale::code`]; the error is the text that was given.
    fn from_str(s: &str) -> Result<Self, String> {
        Locale::ALL.into_iter().find(|l| l.code() == s).ok_or_else(|| s.to_owned())
    }
}
