//! The ids that exist, gathered before anything is checked, so that parts can refer to each other in any order.

use std::collections::{BTreeMap, BTreeSet};

use super::cursor::{Cursor, quoted};
use super::document::{Parsed, Part};
use super::raw::{RawEdition, RawQuestionnaire, RawSource};
use crate::catalogue::Catalogue;

/// Ids of one sort.
pub(super) struct Names {
    /// Nothing where the file that says them can't be read: then any id may exist.
    names: Option<BTreeSet<String>>,
}

/// The ids that parts refer to.
pub(super) struct Known {
    pub sections: Names,
    pub factors: Names,
    /// In full: `leadership.executive`.
    pub questions: Names,
    /// Questions of earlier editions that are not asked any more.
    pub retired: Names,
    /// Questions of all earlier editions.
    pub archived: Names,
    pub sources: Names,
}

/// Ids met so far among those that must differ, with where each was met; nowhere where it is built in.
#[derive(Default)]
pub(super) struct Seen<'a>(BTreeMap<String, Option<Cursor<'a>>>);

impl Known {
    /// All ids of `base` and of the files given.
    pub fn gather(
        base: Option<&Catalogue>,
        questionnaire: &Part<Parsed<'_, RawQuestionnaire>>,
        editions: &[Part<Parsed<'_, RawEdition>>],
        sources: &Part<Parsed<'_, Vec<RawSource>>>,
    ) -> Known {
        let mut known = match questionnaire {
            Part::Ready(parsed) => Known::of_questionnaire(&parsed.raw),
            Part::Broken => Known::unknown(),
            Part::Absent => base.map_or_else(Known::unknown, Known::of_catalogue),
        };
        known.archived = archived(editions);
        let built_in = base.iter().flat_map(|b| b.all_sources()).map(|s| s.id.to_string());
        known.sources = match sources {
            Part::Broken => Names { names: None },
            part => {
                let given = part.ready().into_iter().flat_map(|p| &p.raw).filter_map(|s| s.id.clone());
                built_in.chain(given).collect()
            }
        };
        known
    }

    fn unknown() -> Known {
        let any = || Names { names: None };
        Known { sections: any(), factors: any(), questions: any(), retired: any(), archived: any(), sources: any() }
    }

    fn of_questionnaire(raw: &RawQuestionnaire) -> Known {
        let factors = || raw.factors.iter().flatten();
        let questions = factors().flat_map(|factor| {
            full_ids(factor.id.as_deref(), factor.questions.iter().flatten().map(|q| q.id.as_deref()))
        });
        Known {
            sections: raw.sections.iter().flatten().filter_map(|s| s.id.clone()).collect(),
            factors: factors().filter_map(|f| f.id.clone()).collect(),
            questions: questions.collect(),
            retired: raw.retired.iter().flatten().cloned().collect(),
            archived: Names { names: None },
            sources: Names { names: None },
        }
    }

    fn of_catalogue(catalogue: &Catalogue) -> Known {
        let questionnaire = &catalogue.questionnaire;
        Known {
            sections: questionnaire.sections.iter().map(|s| s.id.to_string()).collect(),
            factors: questionnaire.factors.iter().map(|f| f.id.to_string()).collect(),
            questions: questionnaire.questions().map(|q| q.id.to_string()).collect(),
            retired: questionnaire.retired.iter().map(|id| id.to_string()).collect(),
            archived: Names { names: None },
            sources: Names { names: None },
        }
    }
}

/// The questions of all `editions`; where one of them can't be read, any id may be among them.
fn archived(editions: &[Part<Parsed<RawEdition>>]) -> Names {
    if editions.iter().any(|edition| edition.ready().is_none()) {
        return Names { names: None };
    }
    let factors = editions.iter().filter_map(Part::ready).flat_map(|edition| edition.raw.factors.iter().flatten());
    let questions = factors
        .flat_map(|factor| full_ids(factor.id.as_deref(), factor.questions.iter().flatten().map(|q| q.id.as_deref())));
    questions.collect()
}

/// The ids of questions with their factor in front, of those that have one.
fn full_ids<'a>(
    factor: Option<&'a str>,
    questions: impl Iterator<Item = Option<&'a str>>,
) -> impl Iterator<Item = String> {
    questions.flatten().map(move |question| format!("{}.{question}", factor.unwrap_or_default()))
}

impl FromIterator<String> for Names {
    fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> Self {
        Names { names: Some(iter.into_iter().collect()) }
    }
}

impl Names {
    /// Whether `id` exists, as far as can be told.
    pub fn has(&self, id: &str) -> bool {
        self.names.as_ref().is_none_or(|names| names.contains(id))
    }

    /// These and `more`.
    pub fn and(&self, more: impl Iterator<Item = String>) -> Names {
        Names { names: self.names.as_ref().map(|names| names.iter().cloned().chain(more).collect()) }
    }

    /// What may have been meant by `id`: those with the same first part, else all; at most twelve.
    pub fn suggestions(&self, id: &str) -> String {
        const MOST: usize = 12;
        let Some(names) = &self.names else { return String::new() };
        // Looked up, not searched for: a file may hold as many wrong references as there are names.
        let group = id.split('.').next().unwrap_or(id);
        let within = format!("{group}.");
        let members = names.range(within.clone()..).take_while(|name| name.starts_with(&within));
        let near: Vec<&String> = names.get(group).into_iter().chain(members).take(MOST + 1).collect();
        let all = if near.is_empty() { names.iter().take(MOST + 1).collect() } else { near };
        let mut text = all.iter().take(MOST).map(|name| quoted(name)).collect::<Vec<_>>().join(", ");
        if all.len() > MOST {
            text.push_str(", …");
        }
        text
    }
}

impl<'a> Seen<'a> {
    /// The built-in ones.
    pub fn with<'i>(ids: impl Iterator<Item = &'i str>) -> Self {
        Seen(ids.map(|id| (id.to_owned(), None)).collect())
    }

    /// Notes `id`, which stands at `cursor`; nothing and a problem where it was met before.
    pub fn meet(&mut self, id: &str, cursor: &Cursor<'a>) -> Option<()> {
        match self.0.get(id) {
            Some(Some(first)) => {
                cursor.wrong("catalogue-duplicate-id", &[("id", &quoted(id)), ("first", &first.spelt())])
            }
            Some(None) => cursor.wrong("catalogue-built-in-id", &[("id", &quoted(id))]),
            None => {
                self.0.insert(id.to_owned(), Some(cursor.clone()));
                return Some(());
            }
        }
        None
    }
}
