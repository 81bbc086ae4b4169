//! Breaking text into lines of a measured width: between words, between kanji and kana, never before 、 or 」.

use std::ops::RangeInclusive;

use super::class::Class;
use super::measure::{Weight, width};

/// Signs that never start a line, beside small kana.
const NO_START: &str = "、。，．：；？！）」』】〕〉》］｝…‥〜～％,.:;?!)]}%’”";
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
    /// Nor within a compound: only after hiragana or a mark.
    Words,
}

/// A piece of text between two places where a line may break, with its spaces at the end.
struct Atom {
    text: String,
    /// In ems, without and with the spaces at the end.
    ink: f64,
    advance: f64,
}

/// `text` in lines of at most `max` points, the last of more than one character where that takes no further line. A
/// single character wider than `max` still gets its line.
pub fn wrap(text: &str, max: f64, size: f64, weight: Weight) -> Vec<String> {
    let is_lonely = |lines: &[String]| lines.len() > 1 && lines.last().is_some_and(|l| l.chars().count() == 1);
    let atoms = atoms(&clean(text), weight, Breaks::Anywhere);
    let lines = fill(&atoms, max / size, weight);
    if !is_lonely(&lines) {
        return lines;
    }
    let narrower = fill(&atoms, max / size - 1.0, weight);
    if narrower.len() == lines.len() && !is_lonely(&narrower) { narrower } else { lines }
}

/// Whether `text` can be set in lines of `max` points without breaking a word.
pub fn splits_at_words(text: &str, max: f64, size: f64, weight: Weight) -> bool {
    fits_whole(&atoms(&clean(text), weight, Breaks::Anywhere), max / size)
}

/// As [`wrap`], with lines of about the same length that end with a phrase where they can: for labels.
pub fn balance(text: &str, max: f64, size: f64, weight: Weight) -> Vec<String> {
    even(text, max / size, weight, &[Breaks::Phrases])
}

/// The same for sentences: their lines end between words where they can.
pub fn sentence(text: &str, max: f64, size: f64, weight: Weight) -> Vec<String> {
    even(text, max / size, weight, &[Breaks::Words, Breaks::Phrases])
}

/// `text` in as few lines of `max` ems as can be, about as long as one another, broken as the first of `wishes` says that
/// takes no further line.
fn even(text: &str, max: f64, weight: Weight, wishes: &[Breaks]) -> Vec<String> {
    let text = clean(text);
    let anywhere = atoms(&text, weight, Breaks::Anywhere);
    let greedy = fill(&anywhere, max, weight);
    if greedy.len() < 2 {
        return greedy;
    }
    let mut wished = wishes.iter().map(|breaks| atoms(&text, weight, *breaks));
    let is_granted = |atoms: &Vec<Atom>| fits_whole(atoms, max) && fill(atoms, max, weight).len() <= greedy.len();
    let atoms = wished.find(is_granted).unwrap_or(anywhere);
    let (mut low, mut high) = (0.0, max);
    for _ in 0..12 {
        let middle = f64::midpoint(low, high);
        let is_enough = fits_whole(&atoms, middle) && fill(&atoms, middle, weight).len() <= greedy.len();
        if is_enough { high = middle } else { low = middle }
    }
    fill(&atoms, high, weight)
}

fn fits_whole(atoms: &[Atom], max: f64) -> bool {
    atoms.iter().all(|a| a.ink <= max)
}

/// Lines of at most `max` ems, each as full as it can be.
fn fill(atoms: &[Atom], max: f64, weight: Weight) -> Vec<String> {
    let mut lines = Vec::new();
    let (mut line, mut used) = (String::new(), 0.0);
    for atom in atoms {
        if used + atom.ink > max {
            finish(&mut lines, &mut line);
            used = 0.0;
        }
        if atom.ink > max {
            line = split(&atom.text, max, weight, &mut lines);
            used = width(&line, 1.0, weight);
        } else {
            line.push_str(&atom.text);
            used += atom.advance;
        }
    }
    finish(&mut lines, &mut line);
    lines
}

/// `text` in at most `lines` lines of `max` points: at the largest of `sizes`, or smaller down to the smallest, or cut
/// with `…`.
pub fn fit(text: &str, max: f64, lines: usize, sizes: RangeInclusive<f64>, weight: Weight) -> Fitted {
    let (smallest, mut size) = sizes.into_inner();
    loop {
        let found = balance(text, max, size, weight);
        let is_whole = size <= smallest || splits_at_words(text, max, size, weight);
        if found.len() <= lines && is_whole {
            return Fitted { lines: found, size };
        }
        if size <= smallest {
            return Fitted { lines: cut(wrap(text, max, size, weight), max, lines, size, weight), size };
        }
        size = (size - 0.5).max(smallest);
    }
}

/// The width of the longest line, in points.
pub fn longest(lines: &[String], size: f64, weight: Weight) -> f64 {
    lines.iter().map(|l| width(l, size, weight)).fold(0.0, f64::max)
}

fn cut(mut lines: Vec<String>, max: f64, count: usize, size: f64, weight: Weight) -> Vec<String> {
    lines.truncate(count.max(1));
    if let Some(last) = lines.last_mut() {
        while !last.is_empty() && width(last, size, weight) + width("…", size, weight) > max {
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
fn split(atom: &str, max: f64, weight: Weight, lines: &mut Vec<String>) -> String {
    let (mut line, mut used) = (String::new(), 0.0);
    for c in atom.chars() {
        let advance = width(c.encode_utf8(&mut [0; 4]), 1.0, weight);
        if used + advance > max {
            finish(lines, &mut line);
            used = 0.0;
        }
        line.push(c);
        used += advance;
    }
    line
}

fn atoms(text: &str, weight: Weight, breaks: Breaks) -> Vec<Atom> {
    let mut texts: Vec<String> = Vec::new();
    let mut before = None;
    for c in text.chars() {
        match texts.last_mut() {
            Some(atom) if !before.is_some_and(|b| may_break(b, c, breaks)) => atom.push(c),
            _ => texts.push(c.to_string()),
        }
        before = Some(c);
    }
    let measured = |text: String| {
        let ink = width(text.trim_end(), 1.0, weight);
        Atom { ink, advance: ink + width(&text[text.trim_end().len()..], 1.0, weight), text }
    };
    texts.into_iter().map(measured).collect()
}

/// Marks after which a word has ended.
const AFTER: &str = "、。，．：；！？）」』】〉》";

fn may_break(before: char, after: char, breaks: Breaks) -> bool {
    if before == ' ' {
        return after != ' ';
    }
    let is_allowed = (is_wide(before) || is_wide(after))
        && after != ' '
        && !NO_START.contains(after)
        && !is_small(after)
        && !NO_END.contains(before);
    let is_within = is_hiragana(after) || (is_katakana(before) && is_katakana(after));
    is_allowed
        && match breaks {
            Breaks::Anywhere => true,
            Breaks::Phrases => !is_within,
            Breaks::Words => !is_within && (is_hiragana(before) || AFTER.contains(before) || NO_END.contains(after)),
        }
}

/// Small kana, long and repeated sounds: part of the sound before.
fn is_small(c: char) -> bool {
    matches!(
        c,
        'ぁ' | 'ぃ'
            | 'ぅ'
            | 'ぇ'
            | 'ぉ'
            | 'っ'
            | 'ゃ'
            | 'ゅ'
            | 'ょ'
            | 'ゎ'
            | 'ァ'
            | 'ィ'
            | 'ゥ'
            | 'ェ'
            | 'ォ'
            | 'ッ'
            | 'ャ'
            | 'ュ'
            | 'ョ'
            | 'ヮ'
            | 'ヵ'
            | 'ヶ'
            | 'ー'
            | '゛'
            | '゜'
            | 'ヽ'
            | 'ヾ'
            | '・'
            | 'ゝ'
            | 'ゞ'
            | '々'
    )
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

/// `text` on one line, without what takes no width or can't stand in XML.
pub fn clean(text: &str) -> String {
    let kept = |c: char| match Class::of(c) {
        Class::LineEnd | Class::Tab => Some(' '),
        Class::Selector | Class::Noncharacter => None,
        class if class.is_unseen() => None,
        _ => Some(c),
    };
    text.chars().filter_map(kept).collect()
}
