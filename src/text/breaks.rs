//! Where a line may end: by the rules of Unicode as ICU has them, with Japanese kinsoku in its strict form; and above
//! them where a phrase ends, by BudouX's model for Japanese.
//!
//! The model knows running text. Marks and brackets end a phrase in labels, too, so they are added here; and what it takes
//! apart that is read as one: a number and what it counts, a bracket and the particle after it.

use std::ops::Range;
use std::sync::LazyLock;

use budouy::Parser;
use budouy::model::load_default_japanese_parser;
use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};

/// How readily a line ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breaks {
    /// Only where a phrase ends.
    Phrases,
    /// Not within what is read as one word: not before hiragana, not within katakana, not between a number and what it
    /// counts, and among kanji only where two go with two.
    Words,
    /// The same, and before hiragana.
    Kana,
    /// Wherever the rules let it.
    Anywhere,
}

/// Marks after which a phrase has ended.
const AFTER: &str = "、。，．：；！？・ \u{3000}";
/// Those that close a bracket: a phrase has ended with them unless a particle follows.
const CLOSING: &str = "）」』】〉》)";
/// Marks before which it has.
const BEFORE: &str = "（「『【〈《";
/// What bounds a number, and is one with it and with what it counts: 3以上, 10万票以上.
const LIMITS: [&str; 8] = ["以上", "以下", "以内", "以降", "以前", "未満", "前後", "程度"];
/// Characters of what a number counts, at most.
const COUNTED: usize = 3;
/// What is one with the kana before it: "about", "by", "for" with their particle, a verb with the one that it goes on, a
/// share with its number.
const COMPOUNDS: [(char, &[&str]); 8] = [
    (
        'に',
        &[
            "ついて",
            "つき",
            "よって",
            "より",
            "よる",
            "よれば",
            "おいて",
            "おける",
            "とって",
            "対し",
            "対する",
            "関し",
            "関する",
        ],
    ),
    ('と', &["して", "いう", "いった", "ともに"]),
    ('を', &["もって", "通じて", "通して"]),
    ('い', &["切れ", "切り", "切る", "合わ"]),
    ('り', &["組ま", "組み", "組む", "組め", "組ん", "込", "消し", "消す", "消せ", "戻"]),
    ('み', &["込", "合わ"]),
    ('し', &["合い", "合う", "合え", "合っ", "合わ"]),
    ('き', &["継"]),
];

static RULES: LineSegmenterBorrowed<'static> = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
static PHRASES: LazyLock<Parser> = LazyLock::new(load_default_japanese_parser);

/// The places in `text`, in bytes and in order, where a line may begin: never its start, never its end. None is within
/// one of the `names`.
pub fn breaks(text: &str, breaks: Breaks, names: &[&str]) -> Vec<usize> {
    let names: Vec<&str> = names.iter().copied().filter(|name| !name.is_empty()).collect();
    let phrases = match breaks {
        Breaks::Phrases => phrase_ends(text),
        Breaks::Words | Breaks::Kana | Breaks::Anywhere => Vec::new(),
    };
    let mut found: Vec<usize> = RULES.segment_str(text).filter(|at| (1..text.len()).contains(at)).collect();
    if breaks != Breaks::Phrases {
        // The rules have these as letters and as parts of numbers, names of files as what parts words.
        let parting = if breaks == Breaks::Anywhere { &['_', '-', '.'][..] } else { &['_'] };
        found.extend(text.match_indices(parting).map(|(at, _)| at + 1).filter(|at| *at < text.len()));
        found.sort_unstable();
        found.dedup();
    }
    found.retain(|at| {
        let (Some(before), Some(after)) = (text[..*at].chars().next_back(), text[*at..].chars().next()) else {
            return false;
        };
        match breaks {
            _ if matches!(after, '_' | '-' | '.') && before != ' ' => false,
            // What a path begins with stands before no line by itself.
            _ if *at == 1 && before == '/' => false,
            Breaks::Words | Breaks::Kana | Breaks::Anywhere if before == '_' => true,
            Breaks::Phrases | Breaks::Words | Breaks::Kana if is_limit(&text[..*at], &text[*at..]) => false,
            Breaks::Phrases
                if is_one(before, after) || is_bound(&text[..*at], &text[*at..]) || is_single(text, *at) =>
            {
                false
            }
            Breaks::Phrases => {
                phrases.binary_search(at).is_ok()
                    || AFTER.contains(before)
                    || CLOSING.contains(before)
                    || BEFORE.contains(after)
                    || !(is_wide(before) || is_wide(after))
            }
            Breaks::Words => !is_one(before, after) && !is_hiragana(after) && !is_odd(text, *at, &names),
            Breaks::Kana => !is_one(before, after) && !is_odd(text, *at, &names),
            Breaks::Anywhere => true,
        }
    });
    if breaks == Breaks::Phrases {
        join_lone_kana(text, &mut found);
        for date in english_dates(text) {
            found.retain(|at| *at <= date.start || *at >= date.end);
        }
    }
    for name in names {
        for (start, _) in text.match_indices(name) {
            found.retain(|at| *at <= start || *at >= start + name.len());
        }
    }
    found
}

/// Where in `text` days stand as in `1 October 2020`.
fn english_dates(text: &str) -> Vec<Range<usize>> {
    let is_digits =
        |word: &str, most: usize| (1..=most).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit());
    let is_month = |word: &str| {
        let mut letters = word.bytes();
        letters.next().is_some_and(|first| first.is_ascii_uppercase()) && letters.all(|byte| byte.is_ascii_lowercase())
    };
    let at = |at: &mut usize, word| Some((std::mem::replace(at, *at + str::len(word) + 1), word));
    let words: Vec<(usize, &str)> = text.split(' ').scan(0, at).collect();
    let date = |three: &[(usize, &str)]| match three {
        [(at, day), (_, month), (last, year)] => {
            let day = day.trim_start_matches('(');
            let start = at + three[0].1.len() - day.len();
            let is_date = is_digits(day, 2) && is_month(month) && year.get(..4).is_some_and(|year| is_digits(year, 4));
            is_date.then(|| start..last + 4)
        }
        _ => None,
    };
    words.windows(3).filter_map(date).collect()
}

/// `text` in the pieces that a line ends between where it can, which are all of it.
pub fn phrases(text: &str) -> Vec<&str> {
    let mut start = 0;
    let ends = breaks(text, Breaks::Phrases, &[]).into_iter().chain((!text.is_empty()).then_some(text.len()));
    ends.map(|end| &text[std::mem::replace(&mut start, end)..end]).collect()
}

/// Where in `text` phrases begin but for the first, in bytes and in order.
pub fn phrase_starts(text: &str) -> Vec<usize> {
    breaks(text, Breaks::Phrases, &[])
}

/// `text` as far as `at`, in bytes, or only to where a phrase begins before that, where one does in the last third; without
/// the blank or the comma at its end.
pub fn up_to(text: &str, at: usize) -> &str {
    let phrase = phrase_starts(text).into_iter().rfind(|start| (at - at / 3..=at).contains(start));
    text[..phrase.unwrap_or(at)].trim_end_matches([' ', '\u{3000}', ',', '、'])
}

/// Where the model ends a phrase, in bytes.
fn phrase_ends(text: &str) -> Vec<usize> {
    let ends = PHRASES.parse_boundaries(text);
    let mut ends = ends.iter().copied().peekable();
    let places = text.char_indices().enumerate();
    places.filter(|(place, _)| ends.next_if_eq(place).is_some()).map(|(_, (at, _))| at).collect()
}

/// Whether `before` and `after` are read as one word: katakana, a number with what it counts or is the number of, a closed
/// bracket with its particle, parts joined by a hyphen.
fn is_one(before: char, after: char) -> bool {
    let is_word = |c: char| is_katakana(c) || is_kanji(c);
    (is_katakana(before) && is_katakana(after))
        || (before.is_numeric() && is_word(after))
        || (is_word(before) && after.is_numeric() && !is_kanji(after))
        || (CLOSING.contains(before) && is_hiragana(after))
        || (before == '-' && after.is_ascii_alphabetic())
}

/// Whether what `after` begins with is one with what `before` ends with, or no more than a character and the bracket that
/// closes.
fn is_bound(before: &str, after: &str) -> bool {
    if after.chars().nth(1).is_some_and(|second| CLOSING.contains(second)) {
        return true;
    }
    let is_share = before.ends_with("分の") && after.starts_with(char::is_numeric);
    let goes_on =
        |(kana, ends): &(char, &[&str])| before.ends_with(*kana) && ends.iter().any(|end| after.starts_with(end));
    is_share || COMPOUNDS.iter().any(goes_on)
}

/// Whether `after` begins with what bounds the number that `before` ends with, or what such a number counts.
fn is_limit(before: &str, after: &str) -> bool {
    let counted = before.chars().rev().take_while(|c| is_kanji(*c) && !c.is_numeric()).count();
    let number = before.chars().rev().nth(counted).is_some_and(char::is_numeric);
    counted <= COUNTED && number && LIMITS.iter().any(|limit| after.starts_with(limit))
}

/// Takes out of `found` the places at either end of a single hiragana, which is no phrase.
fn join_lone_kana(text: &str, found: &mut Vec<usize>) {
    let is_lone = |piece: &str| {
        let mut kana = piece.trim_end_matches(|c| AFTER.contains(c) || CLOSING.contains(c)).chars();
        kana.next().is_some_and(is_hiragana) && kana.next().is_none()
    };
    let ends: Vec<usize> = [0].into_iter().chain(found.iter().copied()).chain([text.len()]).collect();
    let kept = ends.windows(3).filter(|ends| !is_lone(&text[ends[0]..ends[1]]) && !is_lone(&text[ends[1]..ends[2]]));
    *found = kept.map(|ends| ends[1]).collect();
}

/// Whether a line that ends at `at` would leave over a single one of the kanji that stand there together.
fn is_single(text: &str, at: usize) -> bool {
    let before = text[..at].chars().rev().take_while(|c| is_kanji(*c)).count();
    let after = text[at..].chars().take_while(|c| is_kanji(*c)).count();
    before > 0 && after > 0 && (before == 1 || after == 1)
}

/// Whether a line that ends at `at`, within kanji, would take a pair apart or leave a single one over: words of kanji are
/// pairs, with a third at the end. What counts as one of the `names` is left out of the pairs.
fn is_odd(text: &str, at: usize, names: &[&str]) -> bool {
    let run = |part: &str| part.chars().rev().take_while(|c| is_kanji(*c)).map(char::len_utf8).sum::<usize>();
    let after = text[at..].chars().take_while(|c| is_kanji(*c)).count();
    let begins = at - run(&text[..at]);
    if begins == at || after == 0 || names.iter().any(|name| text[at..].starts_with(name)) {
        return false;
    }
    let ends = names.iter().flat_map(|name| text.match_indices(name).map(|(start, _)| start + name.len()));
    let begins = ends.filter(|end| (begins..=at).contains(end)).max().unwrap_or(begins);
    let before = text[begins..at].chars().count();
    before == 0 || before % 2 == 1 || after == 1
}

fn is_hiragana(c: char) -> bool {
    ('ぁ'..='ゖ').contains(&c)
}

fn is_katakana(c: char) -> bool {
    ('ァ'..='ヺ').contains(&c) || c == 'ー'
}

fn is_kanji(c: char) -> bool {
    matches!(c, '々' | '〆' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Written without spaces: kana, kanji, full-width forms, and what lies beyond.
fn is_wide(c: char) -> bool {
    c >= '\u{2e80}'
}
