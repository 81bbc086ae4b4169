//! The list of the 1,741 municipalities of Japan, from which a town hall picks itself.

use std::sync::{Arc, OnceLock};

use super::folding::{fold_name, fold_reading};
use super::load::built_in_municipalities;

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

/// All of them, in the order of their codes. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Municipalities(Arc<[Entry]>);

#[derive(Debug)]
struct Entry {
    municipality: Municipality,
    /// As they are searched.
    name: String,
    /// Prefecture and name, with 県 and the like and without.
    full: [String; 2],
    reading: String,
}

/// How well an entry answers a search, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Same,
    NameBegins,
    ReadingBegins,
    PrefectureBegins,
    Inside,
}

impl Municipalities {
    /// The municipality with the six-digit `code`.
    pub fn by_code(&self, code: &str) -> Option<&Municipality> {
        let index = self.0.binary_search_by(|e| e.municipality.code.as_str().cmp(code)).ok()?;
        Some(&self.0[index].municipality)
    }

    /// At most `limit` municipalities for what someone types: a name, a reading (hiragana or katakana, full- or
    /// half-width), or a prefecture with or without a name after it. Names that begin so come before readings, these
    /// before prefectures, these before names that only contain it; otherwise in the order of codes.
    pub fn search(&self, text: &str, limit: usize) -> Vec<&Municipality> {
        let (name, reading) = (fold_name(text), fold_reading(text));
        if name.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(Rank, &Municipality)> =
            self.0.iter().filter_map(|e| Some((e.rank(&name, &reading)?, &e.municipality))).collect();
        found.sort_by_key(|(rank, _)| *rank);
        found.into_iter().take(limit).map(|(_, municipality)| municipality).collect()
    }

    /// All, in the order of their codes.
    pub fn iter(&self) -> impl Iterator<Item = &Municipality> {
        self.0.iter().map(|e| &e.municipality)
    }

    /// The list that the program carries in itself.
    pub(super) fn embedded() -> &'static Municipalities {
        static LIST: OnceLock<Municipalities> = OnceLock::new();
        LIST.get_or_init(|| Municipalities::parse(&built_in_municipalities()))
    }

    /// Reads `code,prefecture,name,kana` after a line of headers.
    fn parse(csv: &str) -> Self {
        let mut entries: Vec<Entry> = csv.lines().skip(1).filter_map(Entry::parse).collect();
        entries.sort_by(|a, b| a.municipality.code.cmp(&b.municipality.code));
        Municipalities(entries.into())
    }
}

impl Entry {
    fn parse(line: &str) -> Option<Entry> {
        let mut cells = line.trim_end().split(',').map(str::to_owned);
        let mut cell = || cells.next();
        let municipality = Municipality { code: cell()?, prefecture: cell()?, name: cell()?, kana: cell()? };
        let Municipality { prefecture, name, kana, .. } = &municipality;
        let short = prefecture.strip_suffix(['県', '府', '都']).unwrap_or(prefecture);
        Some(Entry {
            name: fold_name(name),
            full: [prefecture.as_str(), short].map(|prefecture| fold_name(&format!("{prefecture}{name}"))),
            reading: fold_reading(kana),
            municipality,
        })
    }

    fn rank(&self, name: &str, reading: &str) -> Option<Rank> {
        if self.name == name || self.reading == reading || self.is_without_suffix(name) {
            Some(Rank::Same)
        } else if self.name.starts_with(name) {
            Some(Rank::NameBegins)
        } else if self.reading.starts_with(reading) {
            Some(Rank::ReadingBegins)
        } else if self.full.iter().any(|full| full.starts_with(name)) {
            Some(Rank::PrefectureBegins)
        } else if self.name.contains(name) || self.reading.contains(reading) {
            Some(Rank::Inside)
        } else {
            None
        }
    }

    /// Whether `name` is this one's without 市, 区, 町 or 村.
    fn is_without_suffix(&self, name: &str) -> bool {
        self.name.strip_suffix(['市', '区', '町', '村']) == Some(name)
    }
}
