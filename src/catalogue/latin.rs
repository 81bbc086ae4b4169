//! Names and readings in Latin letters as they are compared in a search: all ways to spell one reading are the same.
//!
//! Long vowels count once (`ou`, `oo`, `ō`, `oh`, `o`), `n` is `n` before any letter (`m`, `nn`, `n'`), and the spellings
//! of passports, of schools and of the keyboard (`shi` and `si`, `tsu` and `tu`, `ja`, `jya` and `zya`) are one.

use std::sync::LazyLock;

use strsim::osa_distance;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use wana_kana::ConvertJapanese;

/// Words of what is typed that are taken apart into prefecture and name; none that exists has as many.
const MOST_WORDS: usize = 8;

/// What letters are written for one another, each after those before it; at the end of what is typed also half of them.
const SPELLINGS: [(&str, &str); 28] = [
    ("sha", "sya"),
    ("shu", "syu"),
    ("sho", "syo"),
    ("sh", "s"),
    ("cc", "tc"),
    ("cha", "tya"),
    ("chu", "tyu"),
    ("cho", "tyo"),
    ("ch", "t"),
    ("c", "t"),
    ("ts", "t"),
    ("dz", "z"),
    ("du", "zu"),
    ("di", "zi"),
    ("dy", "zy"),
    ("jy", "zy"),
    ("ja", "zya"),
    ("ju", "zyu"),
    ("jo", "zyo"),
    ("j", "z"),
    ("f", "h"),
    ("mb", "nb"),
    ("mm", "nm"),
    ("mp", "np"),
    ("wo", "o"),
    ("v", "b"),
    ("l", "r"),
    ("x", ""),
];

/// A municipality in Latin letters.
#[derive(Debug)]
pub(super) struct LatinEntry {
    /// From the reading, and from the name as it is shown, where they differ.
    names: Vec<Spelling>,
    prefecture: Spelling,
    /// The reading without what kind of municipality it is, letter by letter.
    exact: String,
}

/// A name spelled the one way, and what may follow it: nothing, or what kind of place it is.
#[derive(Debug)]
struct Spelling {
    name: String,
    endings: &'static [String],
}

/// A kind of place: its word in English names, how it is read, and all that is typed for it.
struct Kind {
    word: &'static str,
    readings: &'static [&'static str],
    endings: Vec<String>,
}

static KINDS: LazyLock<[Kind; 4]> = LazyLock::new(|| {
    let kind = |word, readings, typed: &[&str]| Kind { word, readings, endings: endings(typed) };
    [
        kind("City", &["シ"], &["shi", "city"]),
        kind("Town", &["マチ", "チョウ"], &["machi", "cho", "town"]),
        kind("Village", &["ムラ", "ソン"], &["mura", "son", "village"]),
        // The wards of Tokyo call themselves cities, too.
        kind("Ward", &["ク"], &["ku", "ward", "city"]),
    ]
});

static OF_PREFECTURES: LazyLock<Vec<String>> = LazyLock::new(|| endings(&["ken", "fu", "to", "prefecture", "pref"]));

fn endings(typed: &[&str]) -> Vec<String> {
    [""].iter().chain(typed).map(|ending| spelled(ending)).collect()
}

/// What someone typed in Latin letters.
#[derive(Debug)]
pub(super) struct LatinQuery {
    /// As a name alone, then each way to see a prefecture and a name in it.
    whole: TypedName,
    split: Vec<Split>,
}

#[derive(Debug)]
struct Split {
    prefecture: String,
    /// It stands at the end and may be half typed.
    is_last: bool,
    name: TypedName,
}

/// What may be a name, letter by letter and spelled the one way.
#[derive(Clone, Debug)]
struct TypedName {
    exact: String,
    spelled: String,
}

/// How a municipality answers it, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum LatinFit {
    /// Also letter by letter.
    Exact,
    Same,
    Begins,
    PrefectureBegins,
    Inside,
}

impl LatinEntry {
    /// Of a name as it is shown (`Ikeda Town`, in `Fukui`) and its reading; nothing for another kind of name.
    pub fn new(name_en: &str, prefecture_en: &str, kana: &str) -> Option<LatinEntry> {
        let (shown, word) = name_en.rsplit_once(' ')?;
        let kind = KINDS.iter().find(|kind| kind.word == word)?;
        let reading = kind.readings.iter().find_map(|ending| kana.strip_suffix(ending))?.to_romaji();
        let mut names = vec![spelled(&reading), spelled(shown)];
        names.dedup();
        let names = names.into_iter().map(|name| Spelling { name, endings: &kind.endings }).collect();
        let prefecture = Spelling { name: spelled(prefecture_en), endings: &OF_PREFECTURES };
        Some(LatinEntry { names, prefecture, exact: letters(&reading) })
    }

    /// How well this one answers `query`.
    pub fn fit(&self, query: &LatinQuery) -> Option<LatinFit> {
        let split = query.split.iter().filter(|split| self.is_in(split)).map(|split| &split.name);
        let fit = [&query.whole].into_iter().chain(split).filter_map(|name| self.name_fit(name)).min();
        match fit {
            Some(LatinFit::Inside) | None if self.begins_with_prefecture(&query.whole.spelled) => {
                Some(LatinFit::PrefectureBegins)
            }
            fit => fit,
        }
    }

    /// How many letters lie between what was typed and this one's name.
    pub fn distance(&self, query: &LatinQuery) -> usize {
        self.names.iter().map(|name| name.distance(&query.whole.spelled)).min().unwrap_or(usize::MAX)
    }

    fn name_fit(&self, name: &TypedName) -> Option<LatinFit> {
        let (typed, is_exact) = (name.spelled.as_str(), name.exact.starts_with(&self.exact));
        let of = |name: &Spelling| match () {
            () if name.is(typed) && is_exact => Some(LatinFit::Exact),
            () if name.is(typed) => Some(LatinFit::Same),
            () if name.begins(typed) => Some(LatinFit::Begins),
            () if typed.len() > 1 && name.name.contains(typed) => Some(LatinFit::Inside),
            () => None,
        };
        self.names.iter().filter_map(of).min()
    }

    fn is_in(&self, split: &Split) -> bool {
        let typed = &split.prefecture;
        self.prefecture.is(typed) || split.is_last && self.prefecture.begins(typed)
    }

    /// Whether prefecture and name follow each other in `typed` as one word.
    fn begins_with_prefecture(&self, typed: &str) -> bool {
        let is_name = |typed| self.names.iter().any(|name| name.begins(typed));
        self.prefecture.begins(typed) || self.prefecture.after(typed).any(is_name)
    }
}

impl Spelling {
    fn is(&self, typed: &str) -> bool {
        self.after(typed).any(str::is_empty)
    }

    fn begins(&self, typed: &str) -> bool {
        let is_end = |rest| self.endings.iter().any(|ending| ending.starts_with(rest));
        self.name.starts_with(typed) || typed.strip_prefix(&self.name).is_some_and(is_end)
    }

    /// What stands in `typed` after the name, with each of its endings.
    fn after<'t>(&self, typed: &'t str) -> impl Iterator<Item = &'t str> {
        let rest = typed.strip_prefix(&self.name);
        rest.into_iter().flat_map(|rest| self.endings.iter().filter_map(|ending| rest.strip_prefix(ending.as_str())))
    }

    fn distance(&self, typed: &str) -> usize {
        let to = |ending: &String| osa_distance(typed, &format!("{}{ending}", self.name));
        self.endings.iter().map(to).min().unwrap_or(usize::MAX)
    }
}

impl LatinQuery {
    /// What `text` may mean; nothing where it is not in Latin letters.
    pub fn new(text: &str) -> Option<LatinQuery> {
        let text = plain(text);
        let mut words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
        let has_others = text.chars().any(|c| c.is_alphanumeric() && !c.is_ascii_alphabetic());
        // "City of Sakata".
        if let [kind, "of", ..] = words.as_slice() {
            let kind = *kind;
            words.drain(..2);
            words.push(kind);
        }
        words.truncate(MOST_WORDS);
        if has_others || words.is_empty() {
            return None;
        }
        let split = |at: usize| {
            let (first, last) = words.split_at(at);
            let [first, last] = [first, last].map(TypedName::of);
            [
                Split { prefecture: first.spelled.clone(), is_last: false, name: last.clone() },
                Split { prefecture: last.spelled, is_last: true, name: first },
            ]
        };
        Some(LatinQuery { whole: TypedName::of(&words), split: (1..words.len()).flat_map(split).collect() })
    }

    /// How many letters it has, spelled the one way.
    pub fn len(&self) -> usize {
        self.whole.spelled.len()
    }
}

impl TypedName {
    fn of(words: &[&str]) -> TypedName {
        let exact = words.concat();
        TypedName { spelled: spelled(&exact), exact }
    }
}

/// In small letters without marks, words parted by one blank each; what kind of municipality it is in letters as well.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    let has_letters = text.nfkc().any(|c| c.is_ascii_alphabetic());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            '\'' | '’' | '‘' | '`' | '´' | 'ʼ' => {}
            '市' if has_letters => plain.push_str(" shi "),
            '町' if has_letters => plain.push_str(" machi "),
            '村' if has_letters => plain.push_str(" mura "),
            '区' if has_letters => plain.push_str(" ku "),
            '県' if has_letters => plain.push_str(" ken "),
            c if c.is_alphanumeric() => plain.push(c),
            _ => plain.push(' '),
        }
    }
    plain
}

/// The letters of `text` and nothing else.
fn letters(text: &str) -> String {
    plain(text).chars().filter(char::is_ascii_alphabetic).collect()
}

/// `text` spelled the one way, which is nobody's: as short as a reading can be told.
fn spelled(text: &str) -> String {
    let mut text = letters(text);
    for (from, to) in SPELLINGS {
        text = text.replace(from, to);
    }
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        let last = out.chars().next_back();
        let is_long = match (last, c) {
            (Some('o'), 'u') => true,
            // "Ohta", but not "Ohira".
            (Some('o'), 'h') => !letters.peek().is_some_and(|next| "aiueo".contains(*next)),
            (Some(last), c) => last == c && "aiueon".contains(c),
            (None, _) => false,
        };
        if !is_long {
            out.push(c);
        }
    }
    out
}
