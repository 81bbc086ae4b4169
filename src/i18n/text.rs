//! Text that exists in every language.

use super::Locale;

/// One text, written in every language of the program. None of them is empty.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Text {
    ja: String,
    en: String,
}

impl Text {
    /// Takes what `of` gives for each language, or the languages for which it gives nothing or only blanks.
    pub fn build(mut of: impl FnMut(Locale) -> Option<String>) -> Result<Self, Vec<Locale>> {
        let mut missing = Vec::new();
        let mut take = |locale: Locale| {
            let text = of(locale).filter(|t| !t.trim().is_empty());
            if text.is_none() {
                missing.push(locale);
            }
            text.unwrap_or_default()
        };
        let text = Text { ja: take(Locale::Ja), en: take(Locale::En) };
        if missing.is_empty() { Ok(text) } else { Err(missing) }
    }

    /// The text in `locale`.
    pub fn get(&self, locale: Locale) -> &str {
        match locale {
            Locale::Ja => &self.ja,
            Locale::En => &self.en,
        }
    }
}
