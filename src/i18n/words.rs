//! The program's own words: Fluent messages from `assets/locales/<code>/*.ftl`, one file per subject, the same names in
//! every language.

use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

use super::{Calendar, Locale};

#[derive(RustEmbed)]
#[folder = "assets/locales"]
struct Files;

type Bundle = fluent_bundle::bundle::FluentBundle<FluentResource, intl_memoizer::concurrent::IntlLangMemoizer>;

/// Named values that go into a message.
pub type Args<'a> = &'a [(&'static str, FluentValue<'a>)];

/// All messages of one language.
pub struct Words {
    locale: Locale,
    calendar: Calendar,
    bundle: Bundle,
}

impl Words {
    /// The messages of `locale`, with dates by the calendar of that language.
    pub fn new(locale: Locale) -> Self {
        Words::dated(locale, Calendar::of(locale))
    }

    /// Reads the messages of `locale` from the program itself; dates are told by `calendar`.
    ///
    /// # Panics
    /// Where one of the embedded files is not valid Fluent; a test loads all of them.
    #[expect(clippy::panic, reason = "the files are embedded, and a test loads all of them")]
    pub fn dated(locale: Locale, calendar: Calendar) -> Self {
        let id: LanguageIdentifier = locale.code().parse().expect("codes of Locale are valid language tags");
        let mut bundle = Bundle::new_concurrent(vec![id]);
        // Isolating marks are invisible characters that would end up in files and PDFs.
        bundle.set_use_isolating(false);
        for path in Self::files(locale) {
            let file = Files::get(&path).expect("listed by the embedder");
            let source = String::from_utf8(file.data.into_owned()).expect("locale files are UTF-8");
            let resource = FluentResource::try_new(source).unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
            bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{path}: {errors:?}"));
        }
        Words { locale, calendar, bundle }
    }

    /// The embedded files of `locale`, sorted.
    fn files(locale: Locale) -> Vec<String> {
        let folder = format!("{}/", locale.code());
        let mut files: Vec<String> = Files::iter().filter(|f| f.starts_with(&folder)).map(Into::into).collect();
        files.sort();
        files
    }

    /// The language these are in.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// The calendar that dates are told by.
    pub fn calendar(&self) -> Calendar {
        self.calendar
    }

    /// The message `key`, or `key.attribute`, without values.
    pub fn get(&self, key: &str) -> String {
        self.format(key, &[])
    }

    /// The message `key`, or `key.attribute`, with values. A key or value that is missing shows as itself in braces.
    ///
    /// # Panics
    /// Where it is missing, in a build for development: whatever says it is then found by the test that has it said.
    pub fn format(&self, key: &str, args: Args<'_>) -> String {
        let said = self.try_format(key, args);
        debug_assert!(said.is_ok(), "no such words, or not all values: {key} {said:?}");
        said.unwrap_or_else(|_| format!("{{{key}}}"))
    }

    /// `parts` as a list on one line.
    pub fn list(&self, parts: impl IntoIterator<Item = String>) -> String {
        parts.into_iter().collect::<Vec<_>>().join(&self.get("list-join"))
    }

    /// How many `files` there are, and of how many each of `parts`, by its key, is so; what is so of none is not told.
    pub fn file_counts(&self, files: usize, parts: &[(&str, usize)]) -> String {
        let told = parts.iter().filter(|(_, count)| *count > 0);
        let told = told.map(|(key, count)| self.format(key, &[("count", (*count).into())]));
        self.format("files-summary", &[("files", files.into()), ("parts", self.list(told).into())])
    }

    /// As [`format`](Self::format), with what went wrong: no such key, or values missing.
    pub fn try_format(&self, key: &str, args: Args<'_>) -> Result<String, Vec<FluentError>> {
        let (id, attribute) = key.split_once('.').map_or((key, None), |(id, a)| (id, Some(a)));
        let message = self.bundle.get_message(id);
        let pattern = match attribute {
            None => message.and_then(|m| m.value()),
            Some(a) => message.and_then(|m| m.get_attribute(a)).map(|a| a.value()),
        };
        let pattern = pattern.ok_or_else(Vec::new)?;
        let args: FluentArgs = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        if errors.is_empty() { Ok(text) } else { Err(errors) }
    }
}
