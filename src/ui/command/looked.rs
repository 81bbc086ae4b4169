//! Which pages of the report are in sight, and which of them pictures are kept of.

use std::ops::Range;

/// Pictures at most, 4 to 18 MB each.
const ALIVE: usize = 4;
/// Pixels across a picture, at most: sharp enough for any screen that shows a page as wide as it can be read.
const WIDEST: u32 = 1800;

/// The pages in sight, by place from 0, and how wide they are on screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Looked {
    pub first: usize,
    /// Not before `first`.
    pub last: usize,
    /// In pixels.
    pub width: u32,
}

impl Looked {
    /// The pages from `first` to `last`, `width` pixels across or as many as a picture may have.
    pub fn new(first: usize, last: usize, width: u32) -> Looked {
        Looked { first, last: last.max(first), width: width.clamp(1, WIDEST) }
    }

    /// Those of `count` pages that pictures are kept of: the ones in sight and the one after them.
    pub fn near(self, count: usize) -> Range<usize> {
        let end = (self.last + 2).min(self.first + ALIVE).min(count);
        self.first.min(end)..end
    }
}
