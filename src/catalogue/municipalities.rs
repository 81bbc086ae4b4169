//! The list of the 1,741 municipalities of Japan, from which a town hall picks itself.

use std::sync::{Arc, OnceLock};

use strsim::osa_distance;

use super::folding::{fold_name, fold_reading};
use super::latin::{LatinEntry, LatinFit, LatinQuery};
use super::load::built_in_municipalities;
use crate::i18n::Locale;

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
    /// The prefecture in Latin letters, without what kind of prefecture it is.
    pub prefecture_en: String,
    /// As an English text names it: `Ikeda Town`.
    pub name_en: String,
}

/// What kind of municipality one is, by the end of its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MunicipalityKind {
    City,
    Town,
    Village,
    /// Of Tokyo; wards of other cities are no municipalities.
    Ward,
}

/// All of them, in the order of their codes. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Municipalities(Arc<List>);

#[derive(Debug)]
struct List {
    entries: Vec<Entry>,
    /// The same in Latin letters, from when one is looked for on.
    latin: OnceLock<Vec<Option<LatinEntry>>>,
}

/// What a search found.
#[derive(Clone, Debug)]
pub struct Found<'a> {
    /// The best first.
    pub listed: Vec<&'a Municipality>,
    pub fit: Fit,
    /// So many of them, from the first on, are meant equally well.
    pub as_good: usize,
}

/// How well the first of what was found is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fit {
    /// Better than any other.
    Clearly,
    /// As well as others.
    AmongOthers,
    /// Nothing is spelled so; these are alike.
    Alike,
    #[default]
    Nothing,
}

#[derive(Debug)]
struct Entry {
    municipality: Municipality,
    /// As they are searched.
    name: String,
    /// Prefecture and name, with 県 and the like and without.
    full: [String; 2],
    reading: String,
}

/// An entry with its Latin letters, where they are asked for.
#[derive(Clone, Copy)]
struct Candidate<'a, 'q> {
    entry: &'a Entry,
    latin: Option<(&'a LatinEntry, &'q LatinQuery)>,
}

/// What was typed, as it is compared.
struct Query {
    name: String,
    reading: String,
    latin: Option<LatinQuery>,
}

/// How well an entry answers a search, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Same,
    /// But for the length of a vowel.
    SameShort,
    NameBegins,
    ReadingBegins,
    PrefectureBegins,
    Inside,
}

impl Municipality {
    pub fn kind(&self) -> MunicipalityKind {
        match self.name.chars().next_back() {
            Some('市') => MunicipalityKind::City,
            Some('区') => MunicipalityKind::Ward,
            Some('村') => MunicipalityKind::Village,
            _ => MunicipalityKind::Town,
        }
    }

    pub fn name_in(&self, locale: Locale) -> &str {
        match locale {
            Locale::Ja => &self.name,
            Locale::En => &self.name_en,
        }
    }

    pub fn prefecture_in(&self, locale: Locale) -> &str {
        match locale {
            Locale::Ja => &self.prefecture,
            Locale::En => &self.prefecture_en,
        }
    }
}

impl Municipalities {
    /// The municipality with the six-digit `code`.
    pub fn by_code(&self, code: &str) -> Option<&Municipality> {
        let entries = &self.0.entries;
        let index = entries.binary_search_by(|e| e.municipality.code.as_str().cmp(code)).ok()?;
        Some(&entries[index].municipality)
    }

    /// At most `limit` municipalities for what someone types: a name, a reading (hiragana, katakana or Latin letters, full-
    /// or half-width), or a prefecture with or without a name beside it. Names that begin so come before readings, these
    /// before prefectures, these before names that only contain it; otherwise in the order of codes. Where none is spelled
    /// so, those that are spelled nearly so.
    pub fn search(&self, text: &str, limit: usize) -> Found<'_> {
        let query = Query::new(text);
        if query.name.is_empty() {
            return Found { listed: Vec::new(), fit: Fit::Nothing, as_good: 0 };
        }
        let mut found: Vec<(Rank, &Municipality)> =
            self.candidates(&query).filter_map(|one| Some((one.rank(&query)?, &one.entry.municipality))).collect();
        found.sort_by_key(|(rank, _)| *rank);
        let fit = match found.as_slice() {
            [] => return self.alike(&query, limit),
            [_] => Fit::Clearly,
            [(first, _), (second, _), ..] => match first < second {
                true => Fit::Clearly,
                false => Fit::AmongOthers,
            },
        };
        let as_good = found.iter().take_while(|(rank, _)| *rank == found[0].0).count();
        let listed = found.into_iter().take(limit).map(|(_, municipality)| municipality).collect();
        Found { listed, fit, as_good }
    }

    /// Those that are spelled nearly as `query`, the nearest first.
    fn alike(&self, query: &Query, limit: usize) -> Found<'_> {
        let mut alike: Vec<(usize, &Municipality)> =
            self.candidates(query).filter_map(|one| Some((one.likeness(query)?, &one.entry.municipality))).collect();
        alike.sort_by_key(|(distance, _)| *distance);
        let listed: Vec<&Municipality> = alike.into_iter().take(limit).map(|(_, municipality)| municipality).collect();
        let fit = if listed.is_empty() { Fit::Nothing } else { Fit::Alike };
        Found { as_good: listed.len(), listed, fit }
    }

    /// The prefecture that people call `typed`: in Japanese with or without 県 and the like, or in Latin letters.
    pub fn prefecture(&self, typed: &str) -> Option<&str> {
        let wanted = fold_name(typed);
        let latin = typed.trim().to_lowercase();
        let is_meant = |one: &&Municipality| {
            let short = one.prefecture.strip_suffix(['県', '府', '都']).unwrap_or(&one.prefecture);
            [one.prefecture.as_str(), short].iter().any(|name| fold_name(name) == wanted)
                || one.prefecture_en.to_lowercase() == latin
        };
        self.iter().find(is_meant).map(|one| one.prefecture.as_str())
    }

    /// All, in the order of their codes.
    pub fn iter(&self) -> impl Iterator<Item = &Municipality> {
        self.0.entries.iter().map(|e| &e.municipality)
    }

    fn candidates<'a, 'q>(&'a self, query: &'q Query) -> impl Iterator<Item = Candidate<'a, 'q>> {
        let List { entries, latin } = &*self.0;
        let latin =
            query.latin.as_ref().map(|query| (query, latin.get_or_init(|| entries.iter().map(Entry::latin).collect())));
        entries.iter().enumerate().map(move |(place, entry)| {
            let latin = latin.and_then(|(query, all)| Some((all.get(place)?.as_ref()?, query)));
            Candidate { entry, latin }
        })
    }

    /// The list that the program carries in itself.
    pub(super) fn embedded() -> &'static Municipalities {
        static LIST: OnceLock<Municipalities> = OnceLock::new();
        LIST.get_or_init(|| Municipalities::parse(&built_in_municipalities()))
    }

    /// Reads `code,prefecture,name,kana,prefecture_en,name_en` after a line of headers.
    fn parse(csv: &str) -> Self {
        let mut entries: Vec<Entry> = csv.lines().skip(1).filter_map(Entry::parse).collect();
        entries.sort_by(|a, b| a.municipality.code.cmp(&b.municipality.code));
        Municipalities(Arc::new(List { entries, latin: OnceLock::new() }))
    }
}

impl Query {
    fn new(text: &str) -> Query {
        let reading = fold_reading(text);
        // Of a syllable that an input method has not finished there are letters at the end.
        let begun = reading.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let reading = if begun.is_empty() { reading } else { begun.to_owned() };
        Query { name: fold_name(text), reading, latin: LatinQuery::new(text) }
    }
}

impl Entry {
    fn parse(line: &str) -> Option<Entry> {
        let mut cells = line.trim_end().split(',').map(str::to_owned);
        let mut cell = || cells.next();
        let municipality = Municipality {
            code: cell()?,
            prefecture: cell()?,
            name: cell()?,
            kana: cell()?,
            prefecture_en: cell()?,
            name_en: cell()?,
        };
        let Municipality { prefecture, name, kana, .. } = &municipality;
        let short = prefecture.strip_suffix(['県', '府', '都']).unwrap_or(prefecture);
        Some(Entry {
            name: fold_name(name),
            full: [prefecture.as_str(), short].map(|prefecture| fold_name(&format!("{prefecture}{name}"))),
            reading: fold_reading(kana),
            municipality,
        })
    }

    fn latin(&self) -> Option<LatinEntry> {
        let Municipality { name_en, prefecture_en, kana, .. } = &self.municipality;
        LatinEntry::new(name_en, prefecture_en, kana)
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

impl Candidate<'_, '_> {
    fn rank(&self, query: &Query) -> Option<Rank> {
        let latin = self.latin.and_then(|(entry, query)| entry.fit(query)).map(|fit| match fit {
            LatinFit::Exact => Rank::Same,
            LatinFit::Same => Rank::SameShort,
            LatinFit::Begins => Rank::ReadingBegins,
            LatinFit::PrefectureBegins => Rank::PrefectureBegins,
            LatinFit::Inside => Rank::Inside,
        });
        self.entry.rank(&query.name, &query.reading).into_iter().chain(latin).min()
    }

    /// How many characters `query` is away from this one, where that is little for its length; none for what goes on after
    /// the name.
    fn likeness(&self, query: &Query) -> Option<usize> {
        let Entry { name, full, reading, .. } = self.entry;
        if full.iter().chain([name]).any(|name| query.name.starts_with(name.as_str())) {
            return Some(0);
        }
        let near = |typed: &str, there: &str| (osa_distance(typed, there), typed.chars().count());
        let names = [name, &full[0], &full[1]].map(|name| near(&query.name, name));
        let reading = near(&query.reading, reading);
        // A letter tells less than a kana.
        let latin = self.latin.map(|(entry, query)| (entry.distance(query), query.len() / 2));
        let all = names.into_iter().chain([reading]).chain(latin);
        all.filter(|(distance, length)| *distance <= length / 3).map(|(distance, _)| distance).min()
    }
}
