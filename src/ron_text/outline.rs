//! Where values stand that were read into types which do not say it. A text is taken apart by ron itself, one value at a
//! time and only along the ways that are asked for.

use std::cell::OnceCell;
use std::fmt;
use std::ops::Range;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};

use super::located::value_in;
use super::{Located, Source, options};
use crate::bounds::ron::DEPTH;

/// One step from a value to one inside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Field(&'static str),
    /// From 0.
    Item(usize),
}

/// A value of a text.
pub(super) struct Node {
    /// In bytes, what stands in front included.
    range: Range<usize>,
    opened: OnceCell<Opened>,
}

struct Opened {
    /// Where the value itself stands, in bytes.
    value: Range<usize>,
    fields: Vec<(String, Node)>,
    items: Vec<Node>,
}

/// What is inside a value.
enum Inside<'a> {
    Some(Located<'a>),
    Fields(Vec<(String, Located<'a>)>),
    Items(Vec<Located<'a>>),
}

impl Node {
    /// The value in `range`.
    pub fn of(range: Range<usize>) -> Self {
        Node { range, opened: OnceCell::new() }
    }

    /// Where the value at `path` in here begins, or the deepest one on the way to it that is there.
    pub fn find(&self, path: &[Step], source: &Source<'_>) -> usize {
        let opened = self.open(source);
        let next = path.split_first().and_then(|(step, rest)| {
            let node = match step {
                Step::Field(name) => opened.fields.iter().find(|(n, _)| n == name).map(|(_, node)| node),
                Step::Item(index) => opened.items.get(*index),
            };
            Some((node?, rest))
        });
        next.map_or(opened.value.start, |(node, rest)| node.find(rest, source))
    }

    /// Where the first text of more than `most` characters in here begins.
    pub fn find_longer_text(&self, most: usize, source: &Source<'_>) -> Option<usize> {
        // What takes less room than such a text is not looked into.
        if self.range.len() <= most {
            return None;
        }
        let opened = self.open(source);
        let is_longer = |text: String| text.chars().count() > most;
        let piece = source.text().get(opened.value.clone()).unwrap_or_default();
        if options(DEPTH).from_str(piece).is_ok_and(is_longer) {
            return Some(opened.value.start);
        }
        let mut inside = opened.fields.iter().map(|(_, node)| node).chain(&opened.items);
        inside.find_map(|node| node.find_longer_text(most, source))
    }

    fn open(&self, source: &Source<'_>) -> &Opened {
        self.opened.get_or_init(|| Opened::of(self.range.clone(), source))
    }
}

impl Opened {
    fn of(range: Range<usize>, source: &Source<'_>) -> Self {
        let mut piece = source.text().get(range).unwrap_or_default();
        // What has nothing inside is an error here.
        let inside = loop {
            match options(DEPTH).from_str(piece).ok() {
                Some(Inside::Some(value)) => piece = value.piece(),
                inside => break inside,
            }
        };
        let node = |value: Located<'_>| {
            let start = source.offset_of(value.piece());
            Node::of(start..start + value.piece().len())
        };
        let (fields, items) = match inside {
            Some(Inside::Fields(fields)) => (fields, Vec::new()),
            Some(Inside::Items(items)) => (Vec::new(), items),
            Some(Inside::Some(_)) | None => (Vec::new(), Vec::new()),
        };
        let value = value_in(piece);
        let start = source.offset_of(value);
        Opened {
            value: start..start + value.len(),
            fields: fields.into_iter().map(|(name, value)| (name, node(value))).collect(),
            items: items.into_iter().map(node).collect(),
        }
    }
}

impl<'de> Deserialize<'de> for Inside<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(InsideVisitor)
    }
}

struct InsideVisitor;

impl<'de> Visitor<'de> for InsideVisitor {
    type Value = Inside<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("fields or items")
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        Ok(Inside::Some(Located::deserialize(deserializer)?))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Inside::Items(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(Inside::Fields(fields))
    }
}
