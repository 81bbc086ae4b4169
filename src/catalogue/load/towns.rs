//! The rules of `towns/*.ron`.

use std::collections::{BTreeMap, BTreeSet};

use super::cursor::{Cursor, quoted};
use super::known::{Known, Seen};
use super::raw::{RawEvidence, RawFigure, RawMilestone, RawPassage, RawTown, RawUnscored};
use crate::catalogue::{
    Basis, Evidence, FactorId, Figure, Level, Milestone, MilestoneId, Municipalities, Passage, QuestionId,
    Questionnaire, SourceId, Town, TownId, Unscored, When,
};
use crate::i18n::{Locale, PartialDate, Text};

/// Where each question stands in the questionnaire.
pub(super) struct Order(BTreeMap<QuestionId, usize>);

impl Order {
    pub fn of(questionnaire: &Questionnaire) -> Self {
        Order(questionnaire.questions().enumerate().map(|(i, q)| (q.id.clone(), i)).collect())
    }
}

/// What a town is checked against.
pub(super) struct Rules<'a> {
    pub known: &'a Known,
    pub municipalities: &'a Municipalities,
    /// Nothing where the questionnaire is broken.
    pub order: Option<&'a Order>,
}

impl Rules<'_> {
    /// The town at `cursor`, if all that it needs is there.
    pub fn check<'a>(&self, cursor: &Cursor<'a>, raw: RawTown, seen: &mut Seen<'a>) -> Option<Town> {
        let cursor = cursor.of(raw.id.as_deref());
        let id = cursor.id(raw.id, seen);
        let code = cursor.string("code", raw.code);
        let name = cursor.text("name", raw.name);
        let prefecture = cursor.text("prefecture", raw.prefecture);
        self.check_names(&cursor, code.as_deref(), name.as_ref(), prefecture.as_ref());
        let source = cursor.reference("source", raw.source, &self.known.sources);
        let as_of = cursor.date("as_of", raw.as_of);
        let about = cursor.text("about", raw.about);
        let figures = each(&cursor, "figures", raw.figures, |cursor, raw| self.figure(&cursor, raw));
        let chronicle = self.chronicle(&cursor, raw.chronicle);
        let evidence = self.all_evidence(&cursor, raw.evidence, as_of);
        let doubts = each(&cursor, "doubts", raw.doubts, |cursor, raw| passage(&cursor, raw));
        let unscored = each(&cursor, "unscored", raw.unscored, |cursor, raw| self.unscored(&cursor, raw));
        Some(Town {
            id: TownId::new(&id?),
            code: code?,
            name: name?,
            prefecture: prefecture?,
            source: SourceId::new(&source?),
            as_of: as_of?,
            about: about?,
            figures,
            chronicle,
            evidence,
            doubts,
            unscored,
        })
    }

    /// Code, name and prefecture are those of the list of municipalities.
    fn check_names(&self, cursor: &Cursor<'_>, code: Option<&str>, name: Option<&Text>, prefecture: Option<&Text>) {
        let Some(code) = code else { return };
        let Some(listed) = self.municipalities.by_code(code) else {
            cursor.field("code").wrong("catalogue-unknown-code", &[("code", &quoted(code))]);
            return;
        };
        for (field, text, expected) in [("name", name, &listed.name), ("prefecture", prefecture, &listed.prefecture)] {
            let Some(found) = text.map(|t| t.get(Locale::Ja)).filter(|found| found != expected) else { continue };
            let args: [(&'static str, &dyn std::fmt::Display); 4] =
                [("field", &field), ("code", &code), ("found", &quoted(found)), ("expected", expected)];
            cursor.field(field).wrong("catalogue-other-name", &args);
        }
    }

    fn figure(&self, cursor: &Cursor<'_>, raw: RawFigure) -> Option<Figure> {
        let name = cursor.text("name", raw.name);
        let value = cursor.text("value", raw.value);
        let as_of = cursor.optional_date("as_of", raw.as_of);
        let place = cursor.text("place", raw.place);
        let source = cursor.optional_reference("source", raw.source, &self.known.sources);
        Some(Figure { name: name?, value: value?, as_of, place: place?, source: source.map(|id| SourceId::new(&id)) })
    }

    /// Milestones, in an order that their dates do not contradict.
    fn chronicle(&self, cursor: &Cursor<'_>, raw: Option<Vec<RawMilestone>>) -> Vec<Milestone> {
        let mut seen = Seen::default();
        let mut met: BTreeSet<String> = BTreeSet::new();
        let mut latest: Option<(PartialDate, String)> = None;
        let ids: BTreeSet<String> = raw.iter().flatten().filter_map(|m| m.id.clone()).collect();
        each(cursor, "chronicle", raw, |cursor, raw| {
            let is_first = met.is_empty();
            let label = raw.id.clone().unwrap_or_default();
            let id = cursor.id(raw.id, &mut seen);
            let factor = cursor.reference("factor", raw.factor, &self.known.factors);
            let what = cursor.text("what", raw.what);
            let place = cursor.text("place", raw.place);
            let when = when(&cursor, raw.when, raw.after, &met, &ids, is_first);
            if let Some(When::Date(date)) = when {
                refuse_going_back(&cursor, date, latest.as_ref());
                if latest.as_ref().is_none_or(|(before, _)| before.earliest() < date.earliest()) {
                    latest = Some((date, label.clone()));
                }
            }
            met.insert(label);
            Some(Milestone {
                id: MilestoneId::new(&id?),
                factor: FactorId::new(&factor?),
                what: what?,
                when: when?,
                place: place?,
            })
        })
    }

    fn all_evidence(
        &self,
        cursor: &Cursor<'_>,
        raw: Option<Vec<RawEvidence>>,
        as_of: Option<PartialDate>,
    ) -> Vec<Evidence> {
        let mut seen = Seen::default();
        let raw = cursor.required("evidence", raw);
        let mut evidence = each(cursor, "evidence", raw, |cursor, raw| {
            let cursor = cursor.of(raw.question.as_deref());
            let question = cursor.reference("question", raw.question, &self.known.questions);
            if let Some(question) = &question {
                seen.meet(question, &cursor.field("question"));
            }
            let level = level(&cursor, raw.level);
            let own_date = cursor.optional_date("as_of", raw.as_of);
            let summary = cursor.text("summary", raw.summary);
            let place = cursor.text("place", raw.place);
            let basis = cursor.optional_text("inferred", raw.inferred).map_or(Basis::Stated, Basis::Inferred);
            Some(Evidence {
                question: QuestionId::new(&question?),
                level: level?,
                as_of: own_date.or(as_of)?,
                summary: summary?,
                place: place?,
                basis,
            })
        });
        if let Some(Order(order)) = self.order {
            evidence.sort_by_key(|e| order.get(&e.question));
        }
        evidence
    }

    fn unscored(&self, cursor: &Cursor<'_>, raw: RawUnscored) -> Option<Unscored> {
        let question = cursor.reference("question", raw.question, &self.known.questions);
        let what = cursor.text("what", raw.what);
        let why_not = cursor.text("why_not", raw.why_not);
        let place = cursor.text("place", raw.place);
        Some(Unscored { question: QuestionId::new(&question?), what: what?, why_not: why_not?, place: place? })
    }
}

/// The entries of the list `name`, which may be missing, each checked at its place.
fn each<'a, R, T>(
    cursor: &Cursor<'a>,
    name: &'static str,
    raw: Option<Vec<R>>,
    mut check: impl FnMut(Cursor<'a>, R) -> Option<T>,
) -> Vec<T> {
    let list = cursor.field(name);
    raw.into_iter().flatten().enumerate().filter_map(|(i, raw)| check(list.item(i), raw)).collect()
}

/// A level that says something: a lower bound of 0 is true of every town.
fn level(cursor: &Cursor<'_>, raw: Option<i64>) -> Option<Level> {
    let number = cursor.required("level", raw)?;
    let level = u8::try_from(number).ok().and_then(Level::new);
    match level {
        None => cursor.field("level").wrong("catalogue-level", &[("level", &number)]),
        Some(Level::MIN) => cursor.field("level").wrong("catalogue-level-zero", &[]),
        Some(_) => {}
    }
    level
}

fn passage(cursor: &Cursor<'_>, raw: RawPassage) -> Option<Passage> {
    let text = cursor.text("text", raw.text);
    let place = cursor.text("place", raw.place);
    Some(Passage { text: text?, place: place? })
}

/// When a milestone was reached: by date, or after one of those `met` before it in the list.
fn when(
    cursor: &Cursor<'_>,
    date: Option<String>,
    after: Option<String>,
    met: &BTreeSet<String>,
    ids: &BTreeSet<String>,
    is_first: bool,
) -> Option<When> {
    match (date, after) {
        (Some(_), Some(_)) => cursor.wrong("catalogue-when-twice", &[]),
        (Some(date), None) => return cursor.optional_date("when", Some(date)).map(When::Date),
        (None, Some(after)) if met.contains(&after) => return Some(When::After(MilestoneId::new(&after))),
        (None, Some(after)) if ids.contains(&after) => {
            cursor.field("after").wrong("catalogue-after-later", &[("id", &quoted(&after))]);
        }
        (None, Some(after)) => cursor.field("after").wrong("catalogue-after-unknown", &[("id", &quoted(&after))]),
        (None, None) if is_first => return Some(When::First),
        (None, None) => cursor.wrong("catalogue-when-missing", &[]),
    }
    None
}

/// A milestone may not surely lie before one that stands above it.
fn refuse_going_back(cursor: &Cursor<'_>, date: PartialDate, latest: Option<&(PartialDate, String)>) {
    if let Some((before, id)) = latest.filter(|(before, _)| date.is_surely_before(*before)) {
        cursor.field("when").wrong("catalogue-order", &[("date", &date), ("before", before), ("id", &quoted(id))]);
    }
}
