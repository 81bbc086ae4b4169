//! The ladder of six levels that every question uses.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A level, 0 to 5, each containing those below.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Level(u8);

impl Level {
    /// Lowest level: not started.
    pub const MIN: Level = Level(0);
    /// Highest level: carried beyond the hall.
    pub const MAX: Level = Level(5);
    /// All six, lowest first.
    pub const ALL: [Level; 6] = [Level(0), Level(1), Level(2), Level(3), Level(4), Level(5)];

    /// The level `n`, or nothing where `n` is above 5.
    pub const fn new(n: u8) -> Option<Level> {
        if n <= 5 { Some(Level(n)) } else { None }
    }

    /// As a number, 0 to 5.
    pub const fn get(self) -> u8 {
        self.0
    }

    /// As a number for means.
    pub fn value(self) -> f64 {
        f64::from(self.0)
    }

    /// The level above, or nothing at the top.
    pub fn next(self) -> Option<Level> {
        Level::new(self.0 + 1)
    }
}

impl TryFrom<u8> for Level {
    type Error = String;

    fn try_from(n: u8) -> Result<Self, String> {
        Level::new(n).ok_or_else(|| format!("level {n} is outside 0..=5"))
    }
}

impl From<Level> for u8 {
    fn from(level: Level) -> u8 {
        level.0
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
