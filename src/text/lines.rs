//! Breaking text into lines of a measured width: where a phrase ends, within a phrase only where it is wider than a line,
//! and always by the rules of [`breaks`](super::breaks). Names are given with the text and stay in one piece where they fit on a line.

use std::ops::RangeInclusive;

use super::breaks::{Breaks, breaks};
use super::class::Class;
use super::glyphs::dots;
use super::measure::{Weight, width};

/// Lines of text with the size they are set in.
#[derive(Clone, Debug, PartialEq)]
pub struct Fitted {
    pub lines: Vec<String>,
    /// In points.
    pub size: f64,
}

/// A piece of text between two places where a line may break, with its spaces at the end.
struct Atom {
    text: String,
    /// In ems, without and with the spaces at the end.
    ink: f64,
    advance: f64,
}

/// Ems that a last line has at least, where the others can give it so much.
const LEAST_REST: f64 = 4.0;

/// From where phrases end to wherever the rules let a line end: each is asked only for what is wider than a line.
const ORDER: [Breaks; 4] = [Breaks::Phrases, Breaks::Words, Breaks::Kana, Breaks::Anywhere];

/// `text` in lines of at most `max` points, each as full as it can be; the last is no short rest where that takes no
/// further line. A single character wider than `max` still gets its line.
pub fn wrap(text: &str, max: f64, size: f64, weight: Weight, names: &[&str]) -> Vec<String> {
    /// What the others may give to the last line, as a share, in this many steps.
    const GIVEN: f64 = 0.4;
    const STEPS: u32 = 16;
    let max = max / size;
    let atoms = kindest(&single_line(text), max, weight, names);
    let lines = fill(&atoms, max, weight);
    // Wider than a single character, whatever the line is.
    let least = (max / 3.0).clamp(1.01, LEAST_REST);
    let is_rest = |lines: &[String]| lines.len() > 1 && lines.last().is_some_and(|l| width(l, 1.0, weight) < least);
    if !is_rest(&lines) {
        return lines;
    }
    let narrower = (1..=STEPS).map(|step| max * (1.0 - GIVEN * f64::from(step) / f64::from(STEPS)));
    let kinder = narrower.take_while(|max| fits_whole(&atoms, *max)).map(|max| fill(&atoms, max, weight));
    let kinder = kinder.take_while(|kinder| kinder.len() == lines.len()).find(|kinder| !is_rest(kinder));
    kinder.unwrap_or(lines)
}

/// Whether `text` can be set in lines of `max` points that end where phrases do.
pub fn splits_at_phrases(text: &str, max: f64, size: f64, weight: Weight) -> bool {
    fits_whole(&atoms(&single_line(text), weight, Breaks::Phrases), max / size)
}

/// As [`wrap`], with lines of about the same length.
pub fn balance(text: &str, max: f64, size: f64, weight: Weight, names: &[&str]) -> Vec<String> {
    let max = max / size;
    let atoms = kindest(&single_line(text), max, weight, names);
    let lines = fill(&atoms, max, weight);
    even(&atoms, lines, max, weight)
}

/// `text` in pieces that fit in `max` ems, each as large as the [`ORDER`] has it.
fn kindest(text: &str, max: f64, weight: Weight, names: &[&str]) -> Vec<Atom> {
    let whole = fitting(names, max, weight);
    let mut ends = vec![text.len()];
    for readily in ORDER {
        let mut start = 0;
        let mut finer = Vec::new();
        let possible = breaks(text, readily, &whole);
        for end in ends {
            if width(text[start..end].trim_end(), 1.0, weight) > max {
                finer.extend(possible.iter().copied().filter(|at| (start + 1..end).contains(at)));
            }
            finer.push(end);
            start = end;
        }
        ends = finer;
    }
    cut_at(text, ends, weight)
}

/// `atoms` in as many lines as `lines`, which are at most `max` ems long, about as long as one another.
fn even(atoms: &[Atom], lines: Vec<String>, max: f64, weight: Weight) -> Vec<String> {
    if lines.len() < 2 {
        return lines;
    }
    let (mut low, mut high) = (0.0, max);
    for _ in 0..12 {
        let middle = f64::midpoint(low, high);
        let is_enough = fits_whole(atoms, middle) && fill(atoms, middle, weight).len() <= lines.len();
        if is_enough { high = middle } else { low = middle }
    }
    fill(atoms, high, weight)
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

/// A label in at most `most` lines of `max` points, about as long as one another: at the largest of `sizes` at which its
/// lines end with phrases, or else at the smallest, broken or cut with dots where it has to be.
pub fn fit(text: &str, max: f64, most: usize, sizes: RangeInclusive<f64>, weight: Weight) -> Fitted {
    let text = single_line(text);
    let (smallest, mut size) = sizes.into_inner();
    loop {
        let phrases = atoms(&text, weight, Breaks::Phrases);
        let lines = fill(&phrases, max / size, weight);
        if fits_whole(&phrases, max / size) && lines.len() <= most {
            return Fitted { lines: even(&phrases, lines, max / size, weight), size };
        }
        if size <= smallest {
            break;
        }
        size = (size - 0.5).max(smallest);
    }
    let lines = balance(&text, max, size, weight, &[]);
    if lines.len() <= most {
        return Fitted { lines, size };
    }
    Fitted { lines: cut_lines(wrap(&text, max, size, weight, &[]), max, most, size, weight), size }
}

/// The width of the longest line, in points.
pub fn longest(lines: &[String], size: f64, weight: Weight) -> f64 {
    lines.iter().map(|l| width(l, size, weight)).fold(0.0, f64::max)
}

/// The first `most` of `lines`, where there are more: the last of them ends with dots within `max` points.
pub fn cut_lines(mut lines: Vec<String>, max: f64, most: usize, size: f64, weight: Weight) -> Vec<String> {
    if lines.len() > most.max(1) {
        lines.truncate(most.max(1));
        if let Some(last) = lines.last_mut() {
            *last = dotted(last, max, size, weight);
        }
    }
    lines
}

/// The first line of `text`, and of that what has room in `max` points: where something is left out, dots say so.
pub fn cut_line(text: &str, max: f64, size: f64, weight: Weight) -> String {
    let line = text.lines().next().unwrap_or_default();
    let is_whole = line.len() == text.trim_end().len() && width(line, size, weight) <= max;
    if is_whole { line.to_owned() } else { dotted(line, max, size, weight) }
}

/// As much of `line` as has room beside the dots behind it, up to the end of a word where it has blanks.
fn dotted(line: &str, max: f64, size: f64, weight: Weight) -> String {
    let (mut used, mut end) = (0.0, 0);
    for (at, c) in line.char_indices() {
        used += width(c.encode_utf8(&mut [0; 4]), size, weight);
        if used > max {
            break;
        }
        if used + width(dots(Some(c)), size, weight) <= max {
            end = at + c.len_utf8();
        }
    }
    let (head, rest) = line.split_at(end);
    let is_of_word = |c: char| c.is_ascii_alphanumeric();
    let head = match head.rfind(' ') {
        Some(blank) if head.ends_with(is_of_word) && rest.starts_with(is_of_word) => &head[..blank],
        _ => head,
    };
    let head = head.trim_end_matches([' ', ',', '、', '　']);
    format!("{head}{}", dots(head.chars().next_back().or(rest.chars().next())))
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

/// `text` in pieces between the places where `readily` lets a line end.
fn atoms(text: &str, weight: Weight, readily: Breaks) -> Vec<Atom> {
    cut_at(text, breaks(text, readily, &[]).into_iter().chain([text.len()]), weight)
}

fn cut_at(text: &str, ends: impl IntoIterator<Item = usize>, weight: Weight) -> Vec<Atom> {
    let mut start = 0;
    let measured = |end: usize| {
        let piece = &text[std::mem::replace(&mut start, end)..end];
        let ink = width(piece.trim_end(), 1.0, weight);
        Atom { text: piece.to_owned(), ink, advance: ink + width(&piece[piece.trim_end().len()..], 1.0, weight) }
    };
    ends.into_iter().map(measured).collect()
}

/// Those of the `names` that fit in `max` ems: they are not taken apart.
fn fitting<'a>(names: &[&'a str], max: f64, weight: Weight) -> Vec<&'a str> {
    names.iter().copied().filter(|name| width(name, 1.0, weight) <= max).collect()
}

/// `text` on one line, without what takes no width or can't stand in XML.
pub fn single_line(text: &str) -> String {
    let kept = |c: char| match Class::of(c) {
        Class::LineEnd | Class::Tab => Some(' '),
        Class::Selector | Class::Noncharacter => None,
        class if class.is_unseen() => None,
        _ => Some(c),
    };
    text.chars().filter_map(kept).collect()
}
