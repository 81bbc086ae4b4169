//! Pieces of a file that know where they stand, so that one wrong value hides no other and each is named with its line.

use std::fmt;
use std::marker::PhantomData;

use ron::error::SpannedResult;
use ron::value::RawValue;
use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// A value as it is written. What it should be is asked of it later.
#[derive(Clone, Copy, Deserialize)]
#[serde(transparent)]
pub struct Leaf<'a>(#[serde(borrow)] &'a RawValue);

impl<'a> Leaf<'a> {
    /// The value as a `T`, if it is one.
    pub fn parse<T: Deserialize<'a>>(self) -> Option<T> {
        super::ron_options().from_str(self.0.get_ron()).ok()
    }

    /// The value as a `T`, or why it is none, with the place in what [`start`](Self::start) begins.
    pub fn parts<T: Deserialize<'a>>(self) -> SpannedResult<T> {
        super::ron_options().from_str(self.0.get_ron())
    }

    /// Line and column, from 1, at which it begins in `text`, spaces in front included.
    pub fn start(self, text: &str) -> (usize, usize) {
        let offset = (self.0.get_ron().as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        let before = text.get(..offset).unwrap_or_default();
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count();
        (1 + before.matches('\n').count(), 1 + column)
    }

    /// As it is written.
    pub fn written(self) -> &'a str {
        self.0.get_ron().trim()
    }

    /// The line it stands on in `text`, from 1. `text` is what the leaf was read from.
    pub fn line(self, text: &str) -> usize {
        let offset = (self.written().as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        1 + text.as_bytes().iter().take(offset).filter(|b| **b == b'\n').count()
    }
}

/// A list of at most `MAX` values; what is beyond is looked at no further.
pub struct Many<'a, T, const MAX: usize> {
    pub items: Vec<T>,
    /// The first one too many.
    pub beyond: Option<Leaf<'a>>,
}

/// A map of at most `MAX` entries in the order of the file, keys that appear twice included.
pub struct Entries<'a, T, const MAX: usize> {
    pub items: Vec<(Leaf<'a>, T)>,
    /// The key of the first one too many.
    pub beyond: Option<Leaf<'a>>,
}

impl<T, const MAX: usize> Default for Many<'_, T, MAX> {
    fn default() -> Self {
        Many { items: Vec::new(), beyond: None }
    }
}

impl<T, const MAX: usize> Default for Entries<'_, T, MAX> {
    fn default() -> Self {
        Entries { items: Vec::new(), beyond: None }
    }
}

impl<'de: 'a, 'a, T: Deserialize<'de>, const MAX: usize> Deserialize<'de> for Many<'a, T, MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(Counted::<'a, T, MAX>(PhantomData))
    }
}

impl<'de: 'a, 'a, T: Deserialize<'de>, const MAX: usize> Deserialize<'de> for Entries<'a, T, MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(CountedEntries::<'a, T, MAX>(PhantomData))
    }
}

struct Counted<'a, T, const MAX: usize>(PhantomData<(&'a (), T)>);

impl<'de: 'a, 'a, T: Deserialize<'de>, const MAX: usize> Visitor<'de> for Counted<'a, T, MAX> {
    type Value = Many<'a, T, MAX>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut many = Many::default();
        while many.items.len() < MAX {
            match seq.next_element()? {
                Some(item) => many.items.push(item),
                None => return Ok(many),
            }
        }
        many.beyond = seq.next_element()?;
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(many)
    }
}

struct CountedEntries<'a, T, const MAX: usize>(PhantomData<(&'a (), T)>);

impl<'de: 'a, 'a, T: Deserialize<'de>, const MAX: usize> Visitor<'de> for CountedEntries<'a, T, MAX> {
    type Value = Entries<'a, T, MAX>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Entries::default();
        while entries.items.len() < MAX {
            match map.next_entry()? {
                Some(entry) => entries.items.push(entry),
                None => return Ok(entries),
            }
        }
        if let Some((key, IgnoredAny)) = map.next_entry()? {
            entries.beyond = Some(key);
        }
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(entries)
    }
}
