//! Breaking text into lines of a measured width: between words, between kanji and kana, never before 、 or 」.

use super::face::{Weight, clean, width};
use super::style::SMALLEST;

/// Characters that never start a line.
const NO_START: &str = "、。，．・：；？！）」』】〕〉》］｝゛゜ーヽヾゝゞ々…‥〜～％ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)]}%’”";
/// Characters that never end a line.
const NO_END: &str = "（「『【〔〈《［｛([{‘“￥";

/// Lines of text with the size they are set in.
#[derive(Clone, Debug, PartialEq)]
pub struct Fitted {
    pub lines: Vec<String>,
    /// In points.
    pub size: f64,
}

/// Where a line may end.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Breaks {
    /// Wherever kinsoku lets it.
    Anywhere,
    /// Only where a phrase is likely to end: not before hiragana, not within katakana.
    Phrases,
}

/// `text` in lines of at most `max` points, the last of more than one character where that takes no further line. A
/// single character wider than `max` still gets its line.
pub fn wrap(text: &str, max: f64, size: f64, weight: Weight) -> Vec<String> {
    let is_lonely = |lines: &[String]| lines.len() > 1 && lines.last().is_some_and(|l| l.chars().count() == 1);
    let lines = fill(text, max, size, weight, Breaks::Anywhere);
    if !is_lonely(&lines) {
        return lines;
    }
    let narrower = fill(text, max - size, size, weight, Breaks::Anywhere);
    if narrower.len() == lines.len() && !is_lonely(&narrower) { narrower } else { lines }
}

/// Whether `text` can be set in lines of `max` points without breaking a word.
pub fn splits_at_words(text: &str, max: f64, size: f64, weight: Weight) -> bool {
    fits_whole(text, max, size, weight, Breaks::Anywhere)
}

fn fits_whole(text: &str, max: f64, size: f64, weight: Weight, breaks: Breaks) -> bool {
    atoms(&clean(text), breaks).iter().all(|a| width(a.trim_end(), size, weight) <= max)
}

fn fill(text: &str, max: f64, size: f64, weight: Weight, breaks: Breaks) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for atom in atoms(&clean(text), breaks) {
        if width(&format!("{line}{}", atom.trim_end()), size, weight) <= max {
            line.push_str(&atom);
            continue;
        }
        finish(&mut lines, &mut line);
        if width(atom.trim_end(), size, weight) <= max {
            line = atom;
        } else {
            line = split(&atom, max, size, weight, &mut lines);
        }
    }
    finish(&mut lines, &mut line);
    lines
}

/// As [`wrap`], with lines of about the same length that end with a phrase where they can: for labels.
pub fn balance(text: &str, max: f64, size: f64, weight: Weight) -> Vec<String> {
    let greedy = wrap(text, max, size, weight);
    if greedy.len() < 2 {
        return greedy;
    }
    let phrases = fill(text, max, size, weight, Breaks::Phrases);
    let is_phrased = phrases.len() <= greedy.len() && fits_whole(text, max, size, weight, Breaks::Phrases);
    let breaks = if is_phrased { Breaks::Phrases } else { Breaks::Anywhere };
    let (mut low, mut high) = (0.0, max);
    for _ in 0..12 {
        let middle = f64::midpoint(low, high);
        let count = fill(text, middle, size, weight, breaks).len();
        let is_enough = count <= greedy.len() && fits_whole(text, middle, size, weight, breaks);
        if is_enough { high = middle } else { low = middle }
    }
    fill(text, high, size, weight, breaks)
}

/// `text` in at most `lines` lines of `max` points: at `size`, or smaller down to the smallest size, or cut with `…`.
pub fn fit(text: &str, max: f64, lines: usize, size: f64, weight: Weight) -> Fitted {
    let mut size = size;
    loop {
        let found = balance(text, max, size, weight);
        if found.len() <= lines {
            return Fitted { lines: found, size };
        }
        if size <= SMALLEST {
            return Fitted { lines: cut(wrap(text, max, size, weight), max, lines, size, weight), size };
        }
        size = (size - 0.5).max(SMALLEST);
    }
}

/// The width of the longest line, in points.
pub fn longest(lines: &[String], size: f64, weight: Weight) -> f64 {
    lines.iter().map(|l| width(l, size, weight)).fold(0.0, f64::max)
}

fn cut(mut lines: Vec<String>, max: f64, count: usize, size: f64, weight: Weight) -> Vec<String> {
    lines.truncate(count.max(1));
    if let Some(last) = lines.last_mut() {
        while !last.is_empty() && width(&format!("{last}…"), size, weight) > max {
            last.pop();
        }
        last.push('…');
    }
    lines
}

fn finish(lines: &mut Vec<String>, line: &mut String) {
    let done = std::mem::take(line);
    if !done.trim().is_empty() {
        lines.push(done.trim().to_owned());
    }
}

/// Breaks an atom that is too long by itself between any two characters; gives back the rest that fits on a line.
fn split(atom: &str, max: f64, size: f64, weight: Weight, lines: &mut Vec<String>) -> String {
    let mut line = String::new();
    for c in atom.chars() {
        line.push(c);
        if line.chars().count() > 1 && width(&line, size, weight) > max {
            line.pop();
            finish(lines, &mut line);
            line.push(c);
        }
    }
    line
}

/// Pieces between which a line may break; spaces stay at the end of a piece.
fn atoms(text: &str, breaks: Breaks) -> Vec<String> {
    let mut atoms: Vec<String> = Vec::new();
    let mut before = None;
    for c in text.chars() {
        match atoms.last_mut() {
            Some(atom) if !before.is_some_and(|b| may_break(b, c, breaks)) => atom.push(c),
            _ => atoms.push(c.to_string()),
        }
        before = Some(c);
    }
    atoms
}

fn may_break(before: char, after: char, breaks: Breaks) -> bool {
    if before == ' ' {
        return after != ' ';
    }
    let is_allowed =
        (is_wide(before) || is_wide(after)) && after != ' ' && !NO_START.contains(after) && !NO_END.contains(before);
    let is_within = is_hiragana(after) || (is_katakana(before) && is_katakana(after));
    is_allowed && (breaks == Breaks::Anywhere || !is_within)
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
