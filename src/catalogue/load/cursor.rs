//! A place in a document, and the checks that every part of a catalogue needs there.

use std::fmt::Display;
use std::rc::Rc;

use super::document::{Document, ProblemLog};
use super::known::{Names, Seen};
use super::raw::RawText;
use crate::i18n::{PartialDate, Text};
use crate::problem::{self, Kind, Problem};
use crate::ron_text::Step;

/// The place of one value. Problems are noted here and checking goes on: nothing stands for what is wrong.
#[derive(Clone)]
pub(super) struct Cursor<'a> {
    document: Rc<Document<'a>>,
    log: &'a ProblemLog,
    path: Vec<Step>,
    id: Option<String>,
}

impl<'a> Cursor<'a> {
    /// The whole document.
    pub fn root(document: Rc<Document<'a>>, log: &'a ProblemLog) -> Self {
        Cursor { document, log, path: Vec::new(), id: None }
    }

    /// The field `name` in here.
    pub fn field(&self, name: &'static str) -> Self {
        self.step(Step::Field(name))
    }

    /// The item `index` in here, from 0.
    pub fn item(&self, index: usize) -> Self {
        self.step(Step::Item(index))
    }

    fn step(&self, step: Step) -> Self {
        let mut cursor = self.clone();
        cursor.path.push(step);
        cursor
    }

    /// The same place, within the entry called `id`.
    pub fn of(&self, id: Option<&str>) -> Self {
        Cursor { id: id.map(quoted).or_else(|| self.id.clone()), ..self.clone() }
    }

    /// Notes the problem `key` here.
    pub fn wrong(&self, key: &'static str, args: &[(&'static str, &dyn Display)]) {
        let mut problem = Problem::new(Kind::Catalogue, key);
        problem.args.extend(args.iter().map(|(name, value)| (*name, value.to_string())));
        problem.place.id = self.id.clone();
        if let Some(problem) = self.document.place(problem, &self.path) {
            self.log.push(problem);
        }
    }

    /// The value of the field `name`, which must be there.
    pub fn required<T>(&self, name: &'static str, value: Option<T>) -> Option<T> {
        if value.is_none() {
            self.wrong("catalogue-missing-field", &[("field", &name)]);
        }
        value
    }

    /// A string that must be there and not be blank.
    pub fn string(&self, name: &'static str, value: Option<String>) -> Option<String> {
        let value = self.required(name, value)?;
        if value.trim().is_empty() {
            self.field(name).wrong("catalogue-blank", &[("field", &name)]);
            return None;
        }
        Some(value)
    }

    /// A string that may be missing but not blank.
    pub fn optional_string(&self, name: &'static str, value: Option<String>) -> Option<String> {
        value.and_then(|value| self.string(name, Some(value)))
    }

    /// The text of the field `name`, which must be there in every language.
    pub fn text(&self, name: &'static str, raw: Option<RawText>) -> Option<Text> {
        self.field(name).whole_text(name, self.required(name, raw)?)
    }

    /// A text that may be missing, but not in one language only.
    pub fn optional_text(&self, name: &'static str, raw: Option<RawText>) -> Option<Text> {
        self.field(name).whole_text(name, raw?)
    }

    /// The texts of the field `name`, of which there must be `N`.
    pub fn texts<const N: usize>(&self, name: &'static str, raw: Option<Vec<RawText>>) -> Option<[Text; N]> {
        let raw = self.required(name, raw)?;
        let list = self.field(name);
        if raw.len() != N {
            list.wrong("catalogue-wrong-count", &[("field", &name), ("found", &raw.len()), ("expected", &N)]);
        }
        let texts = raw.into_iter().enumerate().map(|(i, raw)| list.item(i).whole_text(name, raw));
        texts.collect::<Vec<_>>().into_iter().collect::<Option<Vec<Text>>>()?.try_into().ok()
    }

    /// `raw`, which stands here, as a text.
    fn whole_text(&self, name: &'static str, mut raw: RawText) -> Option<Text> {
        Text::build(|locale| raw.take(locale))
            .map_err(|missing| {
                for locale in missing {
                    self.wrong("catalogue-missing-language", &[("field", &name), ("language", &locale)]);
                }
            })
            .ok()
    }

    /// The entry's own id: well spelt, and not `seen` before.
    pub fn id(&self, value: Option<String>, seen: &mut Seen<'a>) -> Option<String> {
        let value = self.string("id", value)?;
        let cursor = self.field("id");
        if !is_id(&value) {
            cursor.wrong("catalogue-misspelt-id", &[("id", &quoted(&value))]);
            return None;
        }
        seen.meet(&value, &cursor)?;
        Some(value)
    }

    /// `file:line` of this place.
    pub fn spelt(&self) -> String {
        self.document.spelt_place(&self.path)
    }

    /// A reference to one of `names`, which must be given.
    pub fn reference(&self, name: &'static str, value: Option<String>, names: &Names) -> Option<String> {
        let value = self.string(name, value)?;
        self.field(name).refers(name, &value, names).then_some(value)
    }

    /// A reference to one of `names`, which may be missing.
    pub fn optional_reference(&self, name: &'static str, value: Option<String>, names: &Names) -> Option<String> {
        value.and_then(|value| self.reference(name, Some(value), names))
    }

    /// References to `names`.
    pub fn references(&self, name: &'static str, values: Vec<String>, names: &Names) -> Vec<String> {
        let list = self.field(name);
        let is_right = |(i, value): &(usize, String)| list.item(*i).refers(name, value, names);
        values.into_iter().enumerate().filter(is_right).map(|(_, value)| value).collect()
    }

    /// Whether `value`, which stands here, is one of `names`.
    fn refers(&self, name: &'static str, value: &str, names: &Names) -> bool {
        let exists = names.has(value);
        if !exists {
            let known = names.suggestions(value);
            self.wrong("catalogue-unknown-id", &[("field", &name), ("id", &quoted(value)), ("known", &known)]);
        }
        exists
    }

    /// The date of the field `name`, which must be there.
    pub fn date(&self, name: &'static str, value: Option<String>) -> Option<PartialDate> {
        self.optional_date(name, Some(self.required(name, value)?))
    }

    /// A date that may be missing.
    pub fn optional_date(&self, name: &'static str, value: Option<String>) -> Option<PartialDate> {
        let value = value?;
        let date = value.parse().ok();
        if date.is_none() {
            self.field(name).wrong("catalogue-date", &[("field", &name), ("date", &quoted(&value))]);
        }
        date
    }
}

/// `value` as it may stand in a sentence.
pub(super) fn quoted(value: &str) -> String {
    const LONGEST: usize = 60;
    problem::quoted(value, LONGEST)
}

/// `[a-z][a-z0-9-]*`, and not longer than anyone would write.
fn is_id(text: &str) -> bool {
    text.len() <= 60
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}
