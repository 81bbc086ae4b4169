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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_kept_of_what_is_in_sight_and_the_next() {
        let check = |first, last, count, expected: Range<usize>| {
            assert_eq!(Looked::new(first, last, 100).near(count), expected, "{first} to {last} of {count}");
        };
        check(0, 0, 9, 0..2);
        check(3, 4, 9, 3..6);
        check(7, 8, 9, 7..9);
        check(0, 8, 9, 0..ALIVE);
        check(5, 6, 2, 2..2);
        check(0, 0, 0, 0..0);
        assert_eq!(Looked::new(4, 2, 0), Looked { first: 4, last: 4, width: 1 });
        assert_eq!(Looked::new(0, 0, 9999).width, WIDEST);
    }
}
