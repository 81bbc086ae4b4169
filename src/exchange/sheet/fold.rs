//! Text as cells are compared by it: the rule is that of [`i18n`](crate::i18n).

pub use crate::i18n::{folded, trimmed};
