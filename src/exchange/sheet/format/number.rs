//! Numbers and shares as digits.

use super::code::Token;

/// Digits that programs keep of a number.
const DIGITS: usize = 15;

/// `number` as it stands in a cell without a format of its own.
pub fn plain(number: f64) -> String {
    let kept = kept(number);
    let size = kept.abs();
    if size != 0.0 && !(1e-9..1e20).contains(&size) { format!("{kept:E}") } else { (kept + 0.0).to_string() }
}

fn kept(number: f64) -> f64 {
    format!("{number:.*e}", DIGITS - 1).parse().unwrap_or(number)
}

/// How `number` is shown by `tokens`, and whether as so many per cent; nothing where that is not known.
pub fn shown(number: f64, tokens: &[Token]) -> Option<(String, bool)> {
    let is_percent = tokens.iter().filter(|token| **token == Token::Percent).count();
    if is_percent > 1 {
        return None;
    }
    let first = tokens.iter().position(is_core)?;
    let last = tokens.iter().rposition(is_core)?;
    let (before, core, after) = (&tokens[..first], &tokens[first..=last], &tokens[last + 1..]);
    let value = if is_percent == 1 { kept(number * 100.0) } else { number };
    let mut text = String::new();
    if value < 0.0 {
        text.push('-');
    }
    text.push_str(&literals(before)?);
    text.push_str(&digits(value.abs(), core)?);
    text.push_str(&literals(after)?);
    Some((text.trim().to_owned(), is_percent == 1))
}

fn is_core(token: &Token) -> bool {
    matches!(token, Token::Digit(_) | Token::Point | Token::Comma)
}

fn literals(tokens: &[Token]) -> Option<String> {
    let shown = tokens.iter().filter_map(|token| match token {
        Token::Literal(c) => Some(Some(*c)),
        Token::Percent => Some(Some('%')),
        Token::Japanese => None,
        _ => Some(None),
    });
    shown.collect()
}

/// `value` by a core of digits, a point, and commas between digits.
fn digits(value: f64, core: &[Token]) -> Option<String> {
    // Something within the digits, as in a telephone number.
    if !core.iter().all(is_core) || core.last() == Some(&Token::Comma) {
        return None;
    }
    let (whole, part) = match core.iter().position(|token| *token == Token::Point) {
        Some(at) => (&core[..at], &core[at + 1..]),
        None => (core, &core[core.len()..]),
    };
    if part.iter().any(|token| !matches!(token, Token::Digit(_))) || whole.last() == Some(&Token::Comma) {
        return None;
    }
    let zeros = |tokens: &[Token]| tokens.iter().filter(|token| **token == Token::Digit('0')).count();
    let rounded = format!("{:.*}", part.len(), kept(value));
    let (mut integer, mut fraction) = match rounded.split_once('.') {
        Some((integer, fraction)) => (integer.to_owned(), fraction.to_owned()),
        None => (rounded, String::new()),
    };
    if integer == "0" && zeros(whole) == 0 {
        integer.clear();
    }
    while integer.len() < zeros(whole) {
        integer.insert(0, '0');
    }
    while fraction.ends_with('0') && fraction.len() > zeros(part) {
        fraction.pop();
    }
    if whole.contains(&Token::Comma) {
        let mut at = integer.len();
        while at > 3 {
            at -= 3;
            integer.insert(at, ',');
        }
    }
    Some(if part.is_empty() { integer } else { format!("{integer}.{fraction}") })
}
