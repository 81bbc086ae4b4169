//! A RON text: read as a type, and line and column of what stands in it.

use std::cell::{Cell, OnceCell};

use ron::error::{Span, SpannedError};
use serde::Deserialize;

use super::outline::{Node, Step};
use super::{Fault, Located, options};
use crate::bounds::ron::DEPTH;

/// A place in a text: line and column from 1, the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

/// A text that is read. What its places are found by is made when the first is asked for.
pub struct Source<'a> {
    text: &'a str,
    /// In bytes.
    line_starts: OnceCell<Vec<usize>>,
    /// The offset whose column was asked for last, in bytes, and that column: counting goes on from there.
    counted: Cell<(usize, usize)>,
    outline: Node,
}

impl<'a> Source<'a> {
    pub fn new(text: &'a str) -> Self {
        Source { text, line_starts: OnceCell::new(), counted: Cell::new((0, 1)), outline: Node::of(0..text.len()) }
    }

    /// The text as a `T` with values at most `max_depth` deep, or the first thing that is wrong with it.
    pub fn read<T: Deserialize<'a>>(&self, max_depth: usize) -> Result<T, Fault> {
        self.read_piece(self.text, max_depth)
    }

    /// `value`, which stands in here, as a `T`, or the first thing that is wrong with it.
    pub fn read_located<T: Deserialize<'a>>(&self, value: Located<'a>) -> Result<T, Fault> {
        self.read_piece(value.piece(), DEPTH)
    }

    fn read_piece<T: Deserialize<'a>>(&self, piece: &'a str, max_depth: usize) -> Result<T, Fault> {
        let read = options(max_depth).from_str(piece);
        read.map_err(|SpannedError { code, span }| {
            let (start, end) = self.span(&span, piece);
            // A value that stands in the text has its end.
            let is_whole = piece.len() == self.text.len();
            let is_at_end = is_whole && end >= self.position(self.text.trim_end().len());
            Fault::new(code, start, end, is_at_end, max_depth)
        })
    }

    /// The places in the whole of `span`, which ron tells within `piece`.
    fn span(&self, span: &Span, piece: &str) -> (Position, Position) {
        let first = self.position(self.offset_of(piece));
        let place = |at: ron::error::Position| Position {
            line: first.line + at.line - 1,
            column: if at.line == 1 { first.column + at.col - 1 } else { at.col },
        };
        (place(span.start), place(span.end))
    }

    /// Where the value at `path` begins, or the deepest one on the way to it that is there.
    pub fn find(&self, path: &[Step]) -> Position {
        self.position(self.outline.find(path, self))
    }

    /// The line on which the value at `path` begins, from 1. Costs no counting of columns, which is long where values of
    /// one long line are asked for from right to left.
    pub fn find_line(&self, path: &[Step]) -> usize {
        self.line(self.outline.find(path, self))
    }

    /// Where the first text of more than `most` characters begins.
    pub fn find_longer_text(&self, most: usize) -> Option<Position> {
        self.outline.find_longer_text(most, self).map(|offset| self.position(offset))
    }

    /// Where `piece`, a part of the text, begins, in bytes.
    pub(super) fn offset_of(&self, piece: &str) -> usize {
        (piece.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize).min(self.text.len())
    }

    pub(super) fn text(&self) -> &'a str {
        self.text
    }

    /// The place of `offset`, in bytes.
    pub(super) fn position(&self, offset: usize) -> Position {
        let line = self.line(offset);
        let start = self.line_starts()[line - 1];
        let (from, column) = match self.counted.get() {
            known if (start..=offset).contains(&known.0) => known,
            _ => (start, 1),
        };
        let column = column + self.text.get(from..offset).unwrap_or_default().chars().count();
        self.counted.set((offset, column));
        Position { line, column }
    }

    fn line(&self, offset: usize) -> usize {
        self.line_starts().partition_point(|start| *start <= offset)
    }

    fn line_starts(&self) -> &[usize] {
        let ends = || self.text.match_indices('\n').map(|(i, _)| i + 1);
        self.line_starts.get_or_init(|| std::iter::once(0).chain(ends()).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::super::Step::{Field, Item};
    use super::*;

    /// The value at `path` begins at `line` and `column`.
    #[track_caller]
    fn check(text: &str, path: &[Step], (line, column): (usize, usize)) {
        assert_eq!(Source::new(text).find(path), Position { line, column }, "{text:?} {path:?}");
    }

    #[test]
    fn a_value_is_found_behind_what_is_no_value() {
        let text = "#![enable(implicit_some)] // 印\nTown(\n  name: \"四\", /* ( /* [ */ */ list: [\n    // )\n    1, (a: r#\"]\"b: 2\"#, b: '('), Some( 3 ),\n], r#n: Some((x: 5)))";
        check(text, &[], (2, 1));
        check(text, &[Field("name")], (3, 9));
        check(text, &[Field("list")], (3, 36));
        check(text, &[Field("list"), Item(0)], (5, 5));
        check(text, &[Field("list"), Item(1), Field("b")], (5, 28));
        check(text, &[Field("list"), Item(2)], (5, 40));
        check(text, &[Field("n"), Field("x")], (6, 18));
    }

    #[test]
    fn what_is_not_there_is_placed_where_it_would_stand() {
        check("(a: (b: 1))", &[Field("a"), Field("c"), Field("d")], (1, 5));
        check("[1, 2]", &[Item(2)], (1, 1));
        check(" 3", &[Field("a")], (1, 2));
        check("{\"a\": (x: 1)}", &[Field("a"), Field("x")], (1, 11));
        check("(((", &[Item(0)], (1, 1));
        check("", &[Field("a")], (1, 1));
    }

    #[test]
    fn a_text_that_is_too_long_is_found() {
        let check = |text: &str, expected: Option<(usize, usize)>| {
            let found = Source::new(text).find_longer_text(4);
            assert_eq!(found, expected.map(|(line, column)| Position { line, column }), "{text}");
        };
        check("(a: \"abcd\", b: [\"\\n\\n\\n\\n\", 1000000, /* abcdef */ \"\"])", None);
        check("(a: \"abcd\", b: [\"x\",\n Some(\"一二三四五\")], c: \"abcdef\")", Some((2, 7)));
        check("// x\n r#\"ab\"cd\"#", Some((2, 2)));
    }

    #[test]
    fn what_is_wrong_within_a_value_is_placed_in_the_whole() {
        let text = "[\n  (a: 1),\n  /* 二 */ (\n b: 1)]";
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Entry {
            #[serde(rename = "a")]
            _a: u8,
        }
        let source = Source::new(text);
        let Ok(entries) = source.read::<Vec<Located<'_>>>(8) else { panic!("a list") };
        assert_eq!(entries[1].position(&source), Position { line: 3, column: 11 });
        let Err(fault) = source.read_located::<Entry>(entries[1]) else { panic!("an unknown field") };
        assert_eq!((fault.start, fault.end), (Position { line: 4, column: 2 }, Position { line: 4, column: 3 }));
    }
}
