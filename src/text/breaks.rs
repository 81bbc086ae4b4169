//! Where a line may end: by the rules of Unicode as ICU has them, with Japanese kinsoku in its strict form; and above
//! them where a phrase ends, by BudouX's model for Japanese.
//!
//! The model knows running text. Marks and brackets end a phrase in labels, too, so they are added here.

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
    /// Nor within what is read as one word: not before hiragana, not within katakana.
    Words,
    /// Wherever the rules let it.
    Anywhere,
}

/// Marks after which a phrase has ended.
const AFTER: &str = "、。，．：；！？）」』】〉》・ \u{3000}";
/// Marks before which it has.
const BEFORE: &str = "（「『【〈《";

static RULES: LineSegmenterBorrowed<'static> = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
static PHRASES: LazyLock<Parser> = LazyLock::new(load_default_japanese_parser);

/// The places in `text`, in bytes and in order, where a line may begin: never its start, never its end. None is within
/// one of the `names`.
pub fn breaks(text: &str, breaks: Breaks, names: &[&str]) -> Vec<usize> {
    let is_phrase = |at: usize, phrases: &[usize]| phrases.binary_search(&at).is_ok();
    let phrases = match breaks {
        Breaks::Phrases => phrase_ends(text),
        Breaks::Words | Breaks::Anywhere => Vec::new(),
    };
    let mut found: Vec<usize> = RULES.segment_str(text).filter(|at| (1..text.len()).contains(at)).collect();
    found.retain(|at| {
        let (Some(before), Some(after)) = (text[..*at].chars().next_back(), text[*at..].chars().next()) else {
            return false;
        };
        match breaks {
            Breaks::Phrases => {
                is_phrase(*at, &phrases)
                    || AFTER.contains(before)
                    || BEFORE.contains(after)
                    || !(is_wide(before) || is_wide(after))
            }
            Breaks::Words => !(is_hiragana(after) || (is_katakana(before) && is_katakana(after))),
            Breaks::Anywhere => true,
        }
    });
    for name in names.iter().filter(|name| !name.is_empty()) {
        for (start, _) in text.match_indices(name) {
            found.retain(|at| *at <= start || *at >= start + name.len());
        }
    }
    found
}

/// Where the model ends a phrase, in bytes.
fn phrase_ends(text: &str) -> Vec<usize> {
    let ends = PHRASES.parse_boundaries(text);
    let mut ends = ends.iter().copied().peekable();
    let places = text.char_indices().enumerate();
    places.filter(|(place, _)| ends.next_if_eq(place).is_some()).map(|(_, (at, _))| at).collect()
}

fn is_hiragana(c: char) -> bool {
    ('ぁ'..='ゖ').contains(&c)
}

fn is_katakana(c: char) -> bool {
    ('ァ'..='ヺ').contains(&c) || c == 'ー'
}

/// Written without spaces: kana, kanji, full-width forms, and what lies beyond.
fn is_wide(c: char) -> bool {
    c >= '\u{2e80}'
}
