//! Text as it is compared: half and full width, case, blanks and invisible characters make no difference.

use unicode_normalization::UnicodeNormalization;

/// The most characters that are looked at: no word or statement is longer.
const MOST: usize = 400;

/// `text` without blanks, in half width where there is one, in small letters, with one kind of apostrophe.
pub fn folded(text: &str) -> String {
    plain(text).filter(|c| !is_nothing(*c)).take(MOST).collect()
}

/// The words of `text`, each as [`folded`] has it: what stands between blanks of any kind.
pub fn folded_words(text: &str) -> Vec<String> {
    let all: Vec<char> = plain(text).take(MOST).collect();
    all.split(|c| is_nothing(*c)).filter(|word| !word.is_empty()).map(|word| word.iter().collect()).collect()
}

fn plain(text: &str) -> impl Iterator<Item = char> {
    let all = text.chars().take(MOST).nfkc().flat_map(char::to_lowercase);
    all.map(|c| if matches!(c, '’' | '‘' | '`' | '´') { '\'' } else { c })
}

/// `text` without the blanks and invisible characters around it.
pub fn trimmed(text: &str) -> &str {
    text.trim_matches(is_nothing)
}

/// Whether `c` is a blank, or is seen by nobody.
pub fn is_nothing(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}
