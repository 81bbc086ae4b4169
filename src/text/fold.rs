//! Text as it is compared: half and full width, case, blanks and invisible characters make no difference.

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfkc_quick};

use super::class::Class;

/// The most characters that are looked at: no word or statement is longer.
const MOST: usize = 400;

/// `text` without blanks, in half width where there is one, in small letters, with one kind of apostrophe.
pub fn folded(text: &str) -> String {
    plain(text).chars().filter(|c| !is_nothing(*c)).take(MOST).collect()
}

/// The words of `text`, each as [`folded`] has it: what stands between blanks of any kind.
pub fn folded_words(text: &str) -> Vec<String> {
    let plain = plain(text);
    plain.split(is_nothing).filter(|word| !word.is_empty()).map(|word| word.chars().take(MOST).collect()).collect()
}

fn plain(text: &str) -> String {
    let small = |all: &mut dyn Iterator<Item = char>| {
        let all = all.flat_map(char::to_lowercase);
        all.map(|c| if matches!(c, '’' | '‘' | '`' | '´') { '\'' } else { c }).collect()
    };
    let mut first = text.chars().take(MOST);
    // Most texts are in their plainest form as they are.
    match is_nfkc_quick(first.clone()) {
        IsNormalized::Yes => small(&mut first),
        _ => small(&mut first.nfkc().take(MOST)),
    }
}

/// `text` without the blanks and invisible characters around it.
pub fn trimmed(text: &str) -> &str {
    text.trim_matches(is_nothing)
}

/// Whether `c` is a blank, or is seen by nobody.
pub fn is_nothing(c: char) -> bool {
    let class = Class::of(c);
    class.is_blank() || class.is_unseen()
}
