//! Text as it is compared, where sheets are read; how it is compared has its owner in `i18n`.

pub use crate::i18n::{folded, folded_words, is_nothing, trimmed};
