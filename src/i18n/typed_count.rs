//! Counts as people type them: with full-width digits, separators, and the word for people.

use unicode_normalization::UnicodeNormalization;

/// Longer text is no count.
const MAX_BYTES: usize = 120;

/// The count that `text` means: `40195`, `４０，１９５`, `40,195人`, `40 195`. Nothing where it is no count, such as `12,5`, or a
/// larger one than can be kept.
pub fn parse_count(text: &str) -> Option<u32> {
    if text.len() > MAX_BYTES {
        return None;
    }
    let text: String = text.nfkc().filter(|c| !c.is_whitespace()).collect();
    let digits = text.strip_suffix(['人', '名']).unwrap_or(&text);
    let (first, groups) = digits.split_once(SEPARATORS).map_or((digits, None), |(first, rest)| (first, Some(rest)));
    let are_digits = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    let is_group = |group: &str| group.len() == GROUP && are_digits(group);
    let is_count = are_digits(first) && groups.is_none_or(|groups| groups.split(SEPARATORS).all(is_group));
    if !is_count {
        return None;
    }
    digits.replace(SEPARATORS, "").parse().ok()
}

/// Digits that stand together behind a separator.
const GROUP: usize = 3;

/// What may stand between the digits.
const SEPARATORS: [char; 2] = [',', '、'];
