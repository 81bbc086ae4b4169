//! Words in a text as people look for them: half and full width, case, hiragana and katakana make no difference, and a
//! reading may be typed in Latin letters.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use wana_kana::ConvertJapanese;

use super::fold::is_nothing;

/// Sound marks of kana, which stand on the character before them.
const SOUND_MARKS: [char; 2] = ['\u{3099}', '\u{309a}'];

/// A word to be looked for, in each way in which it may be spelled.
#[derive(Clone, Debug)]
pub struct Word(Vec<Vec<char>>);

/// A text that words are looked for in.
#[derive(Clone, Debug)]
pub struct Searched {
    chars: Vec<char>,
    /// What each of them was written in; of a mark, the character's that it stands on.
    scripts: Vec<Script>,
    /// Where each of them begins in the text, in bytes, and where the text ends.
    places: Vec<usize>,
}

/// How a word stands in a text, the better one first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WordFit {
    /// By itself: what stands beside it is of another script, or nothing.
    Whole,
    /// Within a longer one.
    Part,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    Hiragana,
    Katakana,
    Kanji,
    Letters,
    None,
}

impl Word {
    /// The words of `text`, which stand between blanks.
    pub fn all(text: &str) -> Vec<Word> {
        text.split(is_nothing).filter(|word| !word.is_empty()).map(Word::of).collect()
    }

    /// Whether it is `text`, but for what makes no difference.
    pub fn is(&self, text: &str) -> bool {
        let plain: Vec<char> = folded(text).map(|(c, _)| c).collect();
        self.0.contains(&plain)
    }

    fn of(word: &str) -> Word {
        let plain = |text: &str| -> Vec<char> { folded(text).map(|(c, _)| c).collect() };
        let mut spellings = vec![plain(word)];
        if word.nfkc().all(|c| c.is_ascii_alphabetic()) {
            let kana = word.nfkc().collect::<String>().to_lowercase().to_katakana();
            // What is no syllable stays a letter.
            if !kana.chars().any(|c| c.is_ascii_alphabetic()) {
                spellings.push(plain(&kana));
            }
        }
        spellings.retain(|spelling| !spelling.is_empty());
        Word(spellings)
    }
}

impl Searched {
    pub fn new(text: &str) -> Searched {
        let mut searched = Searched { chars: Vec::new(), scripts: Vec::new(), places: Vec::new() };
        for (c, at) in folded(text) {
            let written = text[at..].chars().next().unwrap_or(c);
            let on = searched.scripts.last().filter(|_| SOUND_MARKS.contains(&c));
            let script = on.copied().unwrap_or_else(|| script([written].into_iter().nfkd().next().unwrap_or(c)));
            searched.chars.push(c);
            searched.scripts.push(script);
            searched.places.push(at);
        }
        searched.places.push(text.len());
        searched
    }

    /// Every place of `word`, in bytes of the text, with how it stands there.
    pub fn find(&self, word: &Word) -> Vec<(Range<usize>, WordFit)> {
        let mut found: Vec<(Range<usize>, WordFit)> =
            word.0.iter().flat_map(|spelling| self.find_spelled(spelling)).collect();
        found.sort_by_key(|(range, _)| range.start);
        found.dedup_by(|later, before| later.0.start < before.0.end);
        found
    }

    fn find_spelled(&self, spelling: &[char]) -> Vec<(Range<usize>, WordFit)> {
        let windows = self.chars.windows(spelling.len()).enumerate().filter(|(_, window)| *window == spelling);
        let place = |(first, _): (usize, &[char])| {
            let last = first + spelling.len();
            let next = self.chars.get(last);
            // Of a character that carries a mark, one without is no part.
            if next.is_some_and(|next| SOUND_MARKS.contains(next)) {
                return None;
            }
            let is_apart = |beside: Option<&Script>, edge: usize| beside != self.scripts.get(edge);
            let before = first.checked_sub(1).and_then(|before| self.scripts.get(before));
            let fit = match is_apart(before, first) && is_apart(self.scripts.get(last), last - 1) {
                true => WordFit::Whole,
                false => WordFit::Part,
            };
            Some((self.places[first]..self.places[last], fit))
        };
        windows.filter_map(place).collect()
    }
}

/// The characters of `text` as they are compared, each with where it begins in it.
fn folded(text: &str) -> impl Iterator<Item = (char, usize)> {
    let one = |(at, c): (usize, char)| {
        let plain: Vec<char> = [c].into_iter().nfkd().flat_map(char::to_lowercase).map(katakana).collect();
        plain.into_iter().map(move |c| (c, at))
    };
    let is_told = |(c, _): &(char, usize)| SOUND_MARKS.contains(c) || !is_combining_mark(*c);
    text.char_indices().flat_map(one).filter(is_told)
}

fn katakana(c: char) -> char {
    const DISTANCE: u32 = '\u{30a1}' as u32 - '\u{3041}' as u32;
    match c {
        '\u{3041}'..='\u{3096}' => char::from_u32(u32::from(c) + DISTANCE).unwrap_or(c),
        _ => c,
    }
}

fn script(c: char) -> Script {
    match c {
        '\u{3041}'..='\u{3096}' => Script::Hiragana,
        '\u{30a1}'..='\u{30fc}' => Script::Katakana,
        '\u{3005}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' => Script::Kanji,
        c if c.is_alphanumeric() => Script::Letters,
        _ => Script::None,
    }
}
