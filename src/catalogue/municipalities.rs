//! The list of the 1,741 municipalities of Japan, from which a town hall picks itself.

/// One municipality.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Municipality {
    /// Six digits, the last a check digit.
    pub code: String,
    pub prefecture: String,
    pub name: String,
    /// Reading in full-width katakana.
    pub kana: String,
}

/// All of them, in the order of their codes.
#[derive(Clone, Debug)]
pub struct Municipalities(Vec<Municipality>);
