//! Lists and maps of at most so many entries, so that no file makes more work than it could be worth.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::Located;

/// A list of at most `MAX` values; the rest is looked at no further.
pub struct BoundedVec<'a, T, const MAX: usize> {
    pub items: Vec<T>,
    /// The first one too many.
    pub overflow: Option<Located<'a>>,
}

/// A map of at most `MAX` entries in the order of the file, keys that appear twice included.
pub struct BoundedMap<'a, T, const MAX: usize> {
    pub items: Vec<(Located<'a>, T)>,
    /// The key of the first one too many.
    pub overflow: Option<Located<'a>>,
}

impl<T, const MAX: usize> Default for BoundedVec<'_, T, MAX> {
    fn default() -> Self {
        BoundedVec { items: Vec::new(), overflow: None }
    }
}

impl<T, const MAX: usize> Default for BoundedMap<'_, T, MAX> {
    fn default() -> Self {
        BoundedMap { items: Vec::new(), overflow: None }
    }
}

impl<'de: 'a, 'a, T: Deserialize<'de>, const MAX: usize> Deserialize<'de> for BoundedVec<'a, T, MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(VecVisitor::<'a, T, MAX>(PhantomData))
    }
}

impl<'de: 'a, 'a, T: Deserialize<'de>, const MAX: usize> Deserialize<'de> for BoundedMap<'a, T, MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MapVisitor::<'a, T, MAX>(PhantomData))
    }
}

struct VecVisitor<'a, T, const MAX: usize>(PhantomData<(&'a (), T)>);

impl<'de: 'a, 'a, T: Deserialize<'de>, const MAX: usize> Visitor<'de> for VecVisitor<'a, T, MAX> {
    type Value = BoundedVec<'a, T, MAX>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut list = BoundedVec::default();
        while list.items.len() < MAX {
            match seq.next_element()? {
                Some(item) => list.items.push(item),
                None => return Ok(list),
            }
        }
        list.overflow = seq.next_element()?;
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(list)
    }
}

struct MapVisitor<'a, T, const MAX: usize>(PhantomData<(&'a (), T)>);

impl<'de: 'a, 'a, T: Deserialize<'de>, const MAX: usize> Visitor<'de> for MapVisitor<'a, T, MAX> {
    type Value = BoundedMap<'a, T, MAX>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut bounded = BoundedMap::default();
        while bounded.items.len() < MAX {
            match map.next_entry()? {
                Some(entry) => bounded.items.push(entry),
                None => return Ok(bounded),
            }
        }
        if let Some((key, IgnoredAny)) = map.next_entry()? {
            bounded.overflow = Some(key);
        }
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(bounded)
    }
}
