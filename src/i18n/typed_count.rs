//! Counts as people type them: with full-width digits, separators, and the word for people.

use unicode_normalization::UnicodeNormalization;

/// Longer text is no count.
const MAX_BYTES: usize = 120;

/// The count that `text` means: `40195`, `４０，１９５`, `40,195人`, `40 195`. Nothing where it is no count, or a larger one
/// than can be kept.
pub fn parse_count(text: &str) -> Option<u32> {
    if text.len() > MAX_BYTES {
        return None;
    }
    let text: String = text.nfkc().filter(|c| !c.is_whitespace()).collect();
    let digits = text.strip_suffix(['人', '名']).unwrap_or(&text);
    let is_count = digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.ends_with(|c: char| c.is_ascii_digit())
        && digits.chars().all(|c| c.is_ascii_digit() || SEPARATORS.contains(&c));
    if !is_count {
        return None;
    }
    digits.replace(SEPARATORS, "").parse().ok()
}

/// What may stand between the digits.
const SEPARATORS: [char; 2] = [',', '、'];
