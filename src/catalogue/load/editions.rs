//! The rules of `editions/*.ron`: editions that are not asked any more. Their texts are kept as they were asked, so the
//! rules of style are not asked of them.

use super::cursor::{Cursor, quoted};
use super::known::{Known, Seen};
use super::raw::{RawArchivedFactor, RawArchivedQuestion, RawEdition};
use crate::catalogue::{ArchivedEdition, ArchivedFactor, ArchivedQuestion, EditionId, FactorId, QuestionId};

/// The edition at `cursor`, if all that it needs is there. `live` is the one that is asked; `seen`: the ids of the others.
pub(super) fn check<'a>(
    cursor: &Cursor<'a>,
    raw: RawEdition,
    known: &Known,
    live: Option<&EditionId>,
    seen: &mut Seen<'a>,
) -> Option<ArchivedEdition> {
    let id = edition_id(cursor, "id", raw.id).and_then(|id| {
        if live == Some(&id) {
            cursor.field("id").wrong("catalogue-edition-live", &[("edition", &id)]);
            return None;
        }
        seen.meet(id.as_str(), &cursor.field("id"))?;
        Some(id)
    });
    let name = cursor.text("name", raw.name);
    let raw = cursor.required("factors", raw.factors)?;
    let list = cursor.field("factors");
    let mut seen = Seen::default();
    let check = |(i, raw)| factor(&list.item(i), raw, known, &mut seen);
    let factors: Vec<ArchivedFactor> = raw.into_iter().enumerate().filter_map(check).collect();
    Some(ArchivedEdition { id: id?, name: name?, factors })
}

/// The id of an edition in the field `name`.
pub(super) fn edition_id(cursor: &Cursor<'_>, name: &'static str, raw: Option<String>) -> Option<EditionId> {
    let id = EditionId::from(cursor.string(name, raw)?);
    if id.is_well_spelt() {
        return Some(id);
    }
    let args: [(_, &dyn std::fmt::Display); 2] = [("edition", &quoted(id.as_str())), ("limit", &EditionId::LONGEST)];
    cursor.field(name).wrong("catalogue-edition", &args);
    None
}

fn factor<'a>(
    cursor: &Cursor<'a>,
    raw: RawArchivedFactor,
    known: &Known,
    seen: &mut Seen<'a>,
) -> Option<ArchivedFactor> {
    let cursor = cursor.of(raw.id.as_deref());
    let id = cursor.id(raw.id, seen).map(|id| FactorId::new(&id));
    let name = cursor.text("name", raw.name);
    let raw = cursor.required("questions", raw.questions)?;
    let list = cursor.field("questions");
    let mut seen = Seen::default();
    let check = |(i, raw)| question(&list.item(i), raw, id.as_ref(), known, &mut seen);
    let questions = raw.into_iter().enumerate().filter_map(check).collect();
    Some(ArchivedFactor { id: id?, name: name?, questions })
}

fn question<'a>(
    cursor: &Cursor<'a>,
    raw: RawArchivedQuestion,
    factor: Option<&FactorId>,
    known: &Known,
    seen: &mut Seen<'a>,
) -> Option<ArchivedQuestion> {
    let full_id = |id: &str| factor.map_or_else(|| id.to_owned(), |factor| format!("{factor}.{id}"));
    let cursor = cursor.of(raw.id.as_deref().map(full_id).as_deref());
    let id = cursor.id(raw.id, seen).map(|id| full_id(&id));
    if let Some(id) = id.as_ref().filter(|id| !known.questions.has(id) && !known.retired.has(id)) {
        cursor.field("id").wrong("catalogue-not-retired", &[("id", id)]);
    }
    let name = cursor.text("name", raw.name);
    let text = cursor.text("text", raw.text);
    let levels = cursor.texts("levels", raw.levels);
    Some(ArchivedQuestion { id: QuestionId::new(&id?), name: name?, text: text?, levels: levels? })
}
