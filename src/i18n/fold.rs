//! Text as it is compared: half and full width, case, blanks and invisible characters make no difference.

use unicode_normalization::UnicodeNormalization;

/// The most characters that are looked at: no word or statement is longer.
const MOST: usize = 400;

/// `text` without blanks, in half width where there is one, in small letters, with one kind of apostrophe.
pub fn folded(text: &str) -> String {
    let all = text.chars().take(MOST).nfkc().flat_map(char::to_lowercase);
    all.filter(|c| !is_nothing(*c)).map(|c| if matches!(c, '’' | '‘' | '`' | '´') { '\'' } else { c }).collect()
}

/// `text` without the blanks and invisible characters around it.
pub fn trimmed(text: &str) -> &str {
    text.trim_matches(is_nothing)
}

/// Blanks, and what is seen by nobody.
fn is_nothing(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}
