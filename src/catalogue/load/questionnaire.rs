//! The rules of `questionnaire.ron`.

use std::collections::{BTreeMap, BTreeSet};

use super::cursor::{Cursor, quoted};
use super::editions::edition_id;
use super::known::{Known, Seen};
use super::raw::{RawFactor, RawNational, RawOrigin, RawQuestion, RawQuestionnaire, RawSection};
use super::style;
use crate::catalogue::{
    EditionId, Factor, FactorId, National, Origin, Question, QuestionId, Questionnaire, Section, SectionId, SourceId,
};
use crate::i18n::Locale;
use crate::text::columns;

/// As many as a radar can carry.
const MAX_FACTORS: usize = 8;
const MAX_QUESTIONS: usize = 8;
/// Columns of a factor's short name in Japanese: eight full-width characters.
const MAX_SHORT: usize = 16;

/// The questionnaire, if all that it needs is there.
pub(super) fn check(cursor: &Cursor<'_>, raw: RawQuestionnaire, known: &Known) -> Option<Questionnaire> {
    let edition = edition(cursor, raw.edition);
    let name = cursor.text("name", raw.name);
    let retired = retired(cursor, raw.retired, known);
    let ladder = cursor.texts("ladder", raw.ladder);
    let sections = sections(cursor, raw.sections);
    let order = cursor.optional_text("order", raw.order);
    let factors = factors(cursor, raw.factors, known);
    Some(Questionnaire {
        edition: edition?,
        name: name?,
        retired,
        ladder: ladder?,
        sections: sections?,
        order,
        factors: factors?,
    })
}

/// The id of the live edition stands in tables for spreadsheets, as it is.
fn edition(cursor: &Cursor<'_>, raw: Option<String>) -> Option<EditionId> {
    let id = edition_id(cursor, "edition", raw)?;
    if id.could_be_misread() {
        cursor.field("edition").wrong("catalogue-edition-number", &[("edition", &quoted(id.as_str()))]);
        return None;
    }
    Some(id)
}

/// Each was asked by an earlier edition, and is not asked now.
fn retired(cursor: &Cursor<'_>, raw: Option<Vec<String>>, known: &Known) -> Vec<QuestionId> {
    let raw = raw.unwrap_or_default();
    let list = cursor.field("retired");
    for (place, id) in raw.iter().enumerate().filter(|(_, id)| known.questions.has(id)) {
        list.item(place).wrong("catalogue-retired-in-use", &[("id", &quoted(id))]);
    }
    let ids = cursor.references("retired", raw, &known.archived);
    ids.iter().map(|id| QuestionId::new(id)).collect()
}

fn sections(cursor: &Cursor<'_>, raw: Option<Vec<RawSection>>) -> Option<Vec<Section>> {
    let raw = cursor.required("sections", raw)?;
    let list = cursor.field("sections");
    let mut seen = Seen::default();
    let check = |(i, raw): (usize, RawSection)| {
        let cursor = list.item(i).of(raw.id.as_deref());
        let id = cursor.id(raw.id, &mut seen);
        let name = cursor.text("name", raw.name);
        Some(Section { id: SectionId::new(&id?), name: name? })
    };
    Some(raw.into_iter().enumerate().filter_map(check).collect())
}

fn factors(cursor: &Cursor<'_>, raw: Option<Vec<RawFactor>>, known: &Known) -> Option<Vec<Factor>> {
    let mut raw = cursor.required("factors", raw)?;
    let list = cursor.field("factors");
    limit_count(&list, "factors", &mut raw, MAX_FACTORS);
    let mut seen = Seen::default();
    let mut cursors = BTreeMap::new();
    let check = |(i, raw): (usize, RawFactor)| factor(&list.item(i), raw, known, &mut seen, &mut cursors);
    let factors: Vec<Factor> = raw.into_iter().enumerate().filter_map(check).collect();
    refuse_cycles(&factors, &cursors);
    refuse_strangers(&factors, &cursors);
    Some(factors)
}

/// Notes that a list is empty or too long, and cuts it: what is beyond need not be checked.
fn limit_count<T>(list: &Cursor<'_>, name: &'static str, raw: &mut Vec<T>, most: usize) {
    if raw.is_empty() || raw.len() > most {
        list.wrong("catalogue-count-outside", &[("field", &name), ("found", &raw.len()), ("most", &most)]);
        raw.truncate(most);
    }
}

type Cursors<'a> = BTreeMap<QuestionId, Cursor<'a>>;

fn factor<'a>(
    cursor: &Cursor<'a>,
    raw: RawFactor,
    known: &Known,
    seen: &mut Seen<'a>,
    cursors: &mut Cursors<'a>,
) -> Option<Factor> {
    let cursor = cursor.of(raw.id.as_deref());
    let id = cursor.id(raw.id, seen).map(|id| FactorId::new(&id));
    let name = cursor.text("name", raw.name);
    let short = cursor.text("short", raw.short);
    if let Some(text) = short.as_ref().map(|s| s.get(Locale::Ja)).filter(|s| columns::width(s) > MAX_SHORT) {
        cursor.field("short").wrong("catalogue-long-short", &[("text", &quoted(text)), ("limit", &(MAX_SHORT / 2))]);
    }
    let about = cursor.text("about", raw.about);
    let mut raw_questions = cursor.required("questions", raw.questions)?;
    let list = cursor.field("questions");
    limit_count(&list, "questions", &mut raw_questions, MAX_QUESTIONS);
    let mut seen = Seen::default();
    let mut questions = Vec::new();
    for (i, raw) in raw_questions.into_iter().enumerate() {
        let cursor = list.item(i);
        if let Some(question) = question(&cursor, raw, id.as_ref(), known, &mut seen) {
            cursors.insert(question.id.clone(), cursor);
            questions.push(question);
        }
    }
    Some(Factor { id: id?, name: name?, short: short?, about: about?, questions })
}

fn question<'a>(
    cursor: &Cursor<'a>,
    raw: RawQuestion,
    factor: Option<&FactorId>,
    known: &Known,
    seen: &mut Seen<'a>,
) -> Option<Question> {
    let full_id = |id: &str| factor.map_or_else(|| id.to_owned(), |factor| format!("{factor}.{id}"));
    let cursor = cursor.of(raw.id.as_deref().map(full_id).as_deref());
    let id = cursor.id(raw.id, seen).map(|id| QuestionId::new(&full_id(&id)));
    let name = cursor.text("name", raw.name);
    let text = cursor.text("text", raw.text);
    if let Some(text) = &text {
        style::check_question(&cursor.field("text"), text);
    }
    let levels = cursor.texts("levels", raw.levels);
    if let Some(levels) = &levels {
        style::check_statements(&cursor.field("levels"), levels);
    }
    let look_for = cursor.text("look_for", raw.look_for);
    let ask = cursor.required("ask", raw.ask).map(|ids| cursor.references("ask", ids, &known.sections));
    let why = cursor.text("why", raw.why);
    let advice = cursor.texts("advice", raw.advice);
    let depends_on = cursor.optional_reference("depends_on", raw.depends_on, &known.questions);
    let origins = origins(&cursor, raw.origins, known);
    let national = raw.national.map(|raw| national(&cursor.field("national"), raw, known));
    Some(Question {
        id: id?,
        factor: factor?.clone(),
        name: name?,
        text: text?,
        levels: levels?,
        look_for: look_for?,
        ask: ask?.iter().map(|id| SectionId::new(id)).collect(),
        why: why?,
        advice: advice?,
        depends_on: depends_on.map(|id| QuestionId::new(&id)),
        origins: origins?,
        national: national.flatten(),
        foundation: raw.foundation.unwrap_or_default(),
    })
}

fn origins(cursor: &Cursor<'_>, raw: Option<Vec<RawOrigin>>, known: &Known) -> Option<Vec<Origin>> {
    let raw = cursor.required("origins", raw)?;
    let list = cursor.field("origins");
    if raw.is_empty() {
        list.wrong("catalogue-no-origin", &[]);
    }
    let check = |(i, raw): (usize, RawOrigin)| {
        let cursor = list.item(i);
        let source = cursor.reference("source", raw.source, &known.sources);
        let what = cursor.text("what", raw.what);
        Some(Origin { source: SourceId::new(&source?), what: what? })
    };
    Some(raw.into_iter().enumerate().filter_map(check).collect())
}

fn national(cursor: &Cursor<'_>, raw: RawNational, known: &Known) -> Option<National> {
    let source = cursor.reference("source", raw.source, &known.sources);
    let text = cursor.text("text", raw.text);
    Some(National { source: SourceId::new(&source?), text: text? })
}

/// Each question depends on one other at most, so a cycle is found by following that until it comes back.
fn refuse_cycles(factors: &[Factor], cursors: &Cursors<'_>) {
    let questions = || factors.iter().flat_map(|f| &f.questions);
    let next: BTreeMap<&QuestionId, &QuestionId> =
        questions().filter_map(|q| Some((&q.id, q.depends_on.as_ref()?))).collect();
    let mut told: BTreeSet<&QuestionId> = BTreeSet::new();
    for question in questions().filter(|q| q.depends_on.is_some()) {
        let way: Vec<&QuestionId> =
            std::iter::successors(Some(&question.id), |id| next.get(*id).copied()).take(next.len() + 1).collect();
        let Some(end) = way.iter().skip(1).position(|id| **id == question.id) else { continue };
        if way.iter().any(|id| told.contains(*id)) {
            continue;
        }
        told.extend(&way[..=end]);
        if let Some(cursor) = cursors.get(&question.id) {
            let cycle: Vec<&str> = way[..=end + 1].iter().map(|id| id.as_str()).collect();
            let cursor = cursor.of(Some(question.id.as_str())).field("depends_on");
            cursor.wrong("catalogue-cycle", &[("cycle", &cycle.join(" → "))]);
        }
    }
}

/// A question may follow from one of its own factor only: an answer must not move the score of another factor.
fn refuse_strangers(factors: &[Factor], cursors: &Cursors<'_>) {
    for factor in factors {
        for question in &factor.questions {
            let is_stranger = |base: &&QuestionId| base.as_str().split('.').next() != Some(factor.id.as_str());
            let Some(base) = question.depends_on.as_ref().filter(is_stranger) else { continue };
            if let Some(cursor) = cursors.get(&question.id) {
                let cursor = cursor.of(Some(question.id.as_str())).field("depends_on");
                cursor.wrong("catalogue-depends-elsewhere", &[("base", &base.as_str())]);
            }
        }
    }
}
