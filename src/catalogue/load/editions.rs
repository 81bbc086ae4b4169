//! The rules of `editions/*.ron`: editions that are not asked any more. Their texts are kept as they were asked, so the
//! rules of style are not asked of them.

use super::known::{Known, Seen};
use super::raw::{RawArchivedFactor, RawArchivedQuestion, RawEdition};
use super::spot::{Spot, quoted};
use crate::catalogue::{ArchivedEdition, ArchivedFactor, ArchivedQuestion, EditionId, FactorId, QuestionId};

/// The edition at `spot`, if all that it needs is there. `live` is the one that is asked; `seen`: the ids of the others.
pub(super) fn check(
    spot: &Spot<'_>,
    raw: RawEdition,
    known: &Known,
    live: Option<&EditionId>,
    seen: &mut Seen,
) -> Option<ArchivedEdition> {
    let id = edition_id(spot, "id", raw.id).and_then(|id| {
        if live == Some(&id) {
            spot.field("id").wrong("catalogue-edition-live", &[("edition", &id)]);
            return None;
        }
        seen.meet(id.as_str(), &spot.field("id"))?;
        Some(id)
    });
    let name = spot.text("name", raw.name);
    let raw = spot.required("factors", raw.factors)?;
    let list = spot.field("factors");
    let mut seen = Seen::default();
    let check = |(i, raw)| factor(&list.item(i), raw, known, &mut seen);
    let factors: Vec<ArchivedFactor> = raw.into_iter().enumerate().filter_map(check).collect();
    Some(ArchivedEdition { id: id?, name: name?, factors })
}

/// The id of an edition in the field `name`.
pub(super) fn edition_id(spot: &Spot<'_>, name: &'static str, raw: Option<String>) -> Option<EditionId> {
    let id = EditionId::from(spot.string(name, raw)?);
    if id.is_well_spelt() {
        return Some(id);
    }
    let args: [(_, &dyn std::fmt::Display); 2] = [("edition", &quoted(id.as_str())), ("limit", &EditionId::LONGEST)];
    spot.field(name).wrong("catalogue-edition", &args);
    None
}

fn factor(spot: &Spot<'_>, raw: RawArchivedFactor, known: &Known, seen: &mut Seen) -> Option<ArchivedFactor> {
    let spot = spot.of(raw.id.as_deref());
    let id = spot.id(raw.id, seen).map(|id| FactorId::new(&id));
    let name = spot.text("name", raw.name);
    let raw = spot.required("questions", raw.questions)?;
    let list = spot.field("questions");
    let mut seen = Seen::default();
    let check = |(i, raw)| question(&list.item(i), raw, id.as_ref(), known, &mut seen);
    let questions = raw.into_iter().enumerate().filter_map(check).collect();
    Some(ArchivedFactor { id: id?, name: name?, questions })
}

fn question(
    spot: &Spot<'_>,
    raw: RawArchivedQuestion,
    factor: Option<&FactorId>,
    known: &Known,
    seen: &mut Seen,
) -> Option<ArchivedQuestion> {
    let full_id = |id: &str| factor.map_or_else(|| id.to_owned(), |factor| format!("{factor}.{id}"));
    let spot = spot.of(raw.id.as_deref().map(full_id).as_deref());
    let id = spot.id(raw.id, seen).map(|id| full_id(&id));
    if let Some(id) = id.as_ref().filter(|id| !known.questions.has(id) && !known.retired.has(id)) {
        spot.field("id").wrong("catalogue-not-retired", &[("id", id)]);
    }
    let name = spot.text("name", raw.name);
    let text = spot.text("text", raw.text);
    let levels = spot.texts("levels", raw.levels);
    Some(ArchivedQuestion { id: QuestionId::new(&id?), name: name?, text: text?, levels: levels? })
}
