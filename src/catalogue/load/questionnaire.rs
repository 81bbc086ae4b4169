//! The rules of `questionnaire.ron`.

use std::collections::{BTreeMap, BTreeSet};

use super::editions::edition_id;
use super::known::{Known, Seen};
use super::raw::{RawFactor, RawNational, RawOrigin, RawQuestion, RawQuestionnaire, RawSection};
use super::spot::{Spot, quoted};
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
pub(super) fn check(spot: &Spot<'_>, raw: RawQuestionnaire, known: &Known) -> Option<Questionnaire> {
    let edition = edition(spot, raw.edition);
    let name = spot.text("name", raw.name);
    let retired = retired(spot, raw.retired, known);
    let ladder = spot.texts("ladder", raw.ladder);
    let sections = sections(spot, raw.sections);
    let order = spot.optional_text("order", raw.order);
    let factors = factors(spot, raw.factors, known);
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
fn edition(spot: &Spot<'_>, raw: Option<String>) -> Option<EditionId> {
    let id = edition_id(spot, "edition", raw)?;
    if id.could_be_number() {
        spot.field("edition").wrong("catalogue-edition-number", &[("edition", &quoted(id.as_str()))]);
        return None;
    }
    Some(id)
}

/// Each was asked by an earlier edition, and is not asked now.
fn retired(spot: &Spot<'_>, raw: Option<Vec<String>>, known: &Known) -> Vec<QuestionId> {
    let ids = spot.references("retired", raw.unwrap_or_default(), &known.archived);
    let list = spot.field("retired");
    for id in ids.iter().filter(|id| known.questions.has(id)) {
        list.wrong("catalogue-retired-in-use", &[("id", &quoted(id))]);
    }
    ids.iter().map(|id| QuestionId::new(id)).collect()
}

fn sections(spot: &Spot<'_>, raw: Option<Vec<RawSection>>) -> Option<Vec<Section>> {
    let raw = spot.required("sections", raw)?;
    let list = spot.field("sections");
    let mut seen = Seen::default();
    let check = |(i, raw): (usize, RawSection)| {
        let spot = list.item(i).of(raw.id.as_deref());
        let id = spot.id(raw.id, &mut seen);
        let name = spot.text("name", raw.name);
        Some(Section { id: SectionId::new(&id?), name: name? })
    };
    Some(raw.into_iter().enumerate().filter_map(check).collect())
}

fn factors(spot: &Spot<'_>, raw: Option<Vec<RawFactor>>, known: &Known) -> Option<Vec<Factor>> {
    let mut raw = spot.required("factors", raw)?;
    let list = spot.field("factors");
    limit_count(&list, "factors", &mut raw, MAX_FACTORS);
    let mut seen = Seen::default();
    let mut spots = BTreeMap::new();
    let check = |(i, raw): (usize, RawFactor)| factor(&list.item(i), raw, known, &mut seen, &mut spots);
    let factors: Vec<Factor> = raw.into_iter().enumerate().filter_map(check).collect();
    refuse_cycles(&factors, &spots);
    refuse_strangers(&factors, &spots);
    Some(factors)
}

/// Notes that a list is empty or too long, and cuts it: what is beyond need not be checked.
fn limit_count<T>(list: &Spot<'_>, name: &'static str, raw: &mut Vec<T>, most: usize) {
    if raw.is_empty() || raw.len() > most {
        list.wrong("catalogue-count-outside", &[("field", &name), ("found", &raw.len()), ("most", &most)]);
        raw.truncate(most);
    }
}

type Spots<'a> = BTreeMap<QuestionId, Spot<'a>>;

fn factor<'a>(
    spot: &Spot<'a>,
    raw: RawFactor,
    known: &Known,
    seen: &mut Seen,
    spots: &mut Spots<'a>,
) -> Option<Factor> {
    let spot = spot.of(raw.id.as_deref());
    let id = spot.id(raw.id, seen).map(|id| FactorId::new(&id));
    let name = spot.text("name", raw.name);
    let short = spot.text("short", raw.short);
    if let Some(text) = short.as_ref().map(|s| s.get(Locale::Ja)).filter(|s| columns::width(s) > MAX_SHORT) {
        spot.field("short").wrong("catalogue-long-short", &[("text", &quoted(text)), ("limit", &(MAX_SHORT / 2))]);
    }
    let about = spot.text("about", raw.about);
    let mut raw_questions = spot.required("questions", raw.questions)?;
    let list = spot.field("questions");
    limit_count(&list, "questions", &mut raw_questions, MAX_QUESTIONS);
    let mut seen = Seen::default();
    let mut questions = Vec::new();
    for (i, raw) in raw_questions.into_iter().enumerate() {
        let spot = list.item(i);
        if let Some(question) = question(&spot, raw, id.as_ref(), known, &mut seen) {
            spots.insert(question.id.clone(), spot);
            questions.push(question);
        }
    }
    Some(Factor { id: id?, name: name?, short: short?, about: about?, questions })
}

fn question(
    spot: &Spot<'_>,
    raw: RawQuestion,
    factor: Option<&FactorId>,
    known: &Known,
    seen: &mut Seen,
) -> Option<Question> {
    let full_id = |id: &str| factor.map_or_else(|| id.to_owned(), |factor| format!("{factor}.{id}"));
    let spot = spot.of(raw.id.as_deref().map(full_id).as_deref());
    let id = spot.id(raw.id, seen).map(|id| QuestionId::new(&full_id(&id)));
    let name = spot.text("name", raw.name);
    let text = spot.text("text", raw.text);
    if let Some(text) = &text {
        style::check_question(&spot.field("text"), text);
    }
    let levels = spot.texts("levels", raw.levels);
    if let Some(levels) = &levels {
        style::check_statements(&spot.field("levels"), levels);
    }
    let look_for = spot.text("look_for", raw.look_for);
    let ask = spot.required("ask", raw.ask).map(|ids| spot.references("ask", ids, &known.sections));
    let why = spot.text("why", raw.why);
    let advice = spot.texts("advice", raw.advice);
    let depends_on = spot.optional_reference("depends_on", raw.depends_on, &known.questions);
    let origins = origins(&spot, raw.origins, known);
    let national = raw.national.map(|raw| national(&spot.field("national"), raw, known));
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

fn origins(spot: &Spot<'_>, raw: Option<Vec<RawOrigin>>, known: &Known) -> Option<Vec<Origin>> {
    let raw = spot.required("origins", raw)?;
    let list = spot.field("origins");
    if raw.is_empty() {
        list.wrong("catalogue-no-origin", &[]);
    }
    let check = |(i, raw): (usize, RawOrigin)| {
        let spot = list.item(i);
        let source = spot.reference("source", raw.source, &known.sources);
        let what = spot.text("what", raw.what);
        Some(Origin { source: SourceId::new(&source?), what: what? })
    };
    Some(raw.into_iter().enumerate().filter_map(check).collect())
}

fn national(spot: &Spot<'_>, raw: RawNational, known: &Known) -> Option<National> {
    let source = spot.reference("source", raw.source, &known.sources);
    let text = spot.text("text", raw.text);
    Some(National { source: SourceId::new(&source?), text: text? })
}

/// Each question depends on one other at most, so a cycle is found by following that until it comes back.
fn refuse_cycles(factors: &[Factor], spots: &Spots<'_>) {
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
        if let Some(spot) = spots.get(&question.id) {
            let cycle: Vec<&str> = way[..=end + 1].iter().map(|id| id.as_str()).collect();
            let spot = spot.of(Some(question.id.as_str())).field("depends_on");
            spot.wrong("catalogue-cycle", &[("cycle", &cycle.join(" → "))]);
        }
    }
}

/// A question may follow from one of its own factor only: an answer must not move the score of another factor.
fn refuse_strangers(factors: &[Factor], spots: &Spots<'_>) {
    for factor in factors {
        for question in &factor.questions {
            let is_stranger = |base: &&QuestionId| base.as_str().split('.').next() != Some(factor.id.as_str());
            let Some(base) = question.depends_on.as_ref().filter(is_stranger) else { continue };
            if let Some(spot) = spots.get(&question.id) {
                let spot = spot.of(Some(question.id.as_str())).field("depends_on");
                spot.wrong("catalogue-depends-elsewhere", &[("base", &base.as_str())]);
            }
        }
    }
}
