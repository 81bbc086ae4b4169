//! The rules of `surveys/*.ron`: what the columns of a table of the national survey say.

use super::cursor::{Cursor, quoted};
use super::document::{Part, ProblemLog};
use super::known::{Known, Names, Seen};
use super::raw::{RawCounts, RawEntailed, RawIndicator, RawPopulation, RawSurvey};
use super::read::TextFile;
use super::sources;
use super::table::{Holds, Shape};
use crate::catalogue::survey::{Column, Counts};
use crate::catalogue::{
    Entailed, Indicator, IndicatorId, Level, Measure, Municipalities, Population, QuestionId, SourceId, Survey,
    SurveyId,
};

/// What a survey is checked against.
pub(super) struct Rules<'a, 'f> {
    pub known: &'a Known,
    pub municipalities: &'a Municipalities,
    pub table: &'f Part<TextFile>,
    pub log: &'f ProblemLog,
}

impl Rules<'_, '_> {
    /// The survey at `cursor` with its table, if all that it needs is there. The table is looked at where its columns are
    /// known.
    pub fn check<'a>(
        &self,
        cursor: &Cursor<'a>,
        raw: RawSurvey,
        seen: &mut Seen<'a>,
        seen_sources: &mut Seen<'a>,
    ) -> Option<Survey> {
        let cursor = cursor.of(raw.id.as_deref());
        let own_sources = raw.sources.unwrap_or_default();
        let named = self.known.sources.and(own_sources.iter().filter_map(|source| source.id.clone()));
        let own_sources = sources::check(&cursor.field("sources"), own_sources, self.known, seen_sources);
        let mut shape = Shape::default();
        let id = cursor.id(raw.id, seen);
        let year = year(&cursor, raw.year);
        let name = cursor.text("name", raw.name);
        let about = cursor.text("about", raw.about);
        let source = cursor.reference("source", raw.source, &named);
        let attribution = cursor.text("attribution", raw.attribution);
        let populations = each(&cursor, "populations", raw.populations, |cursor, raw| {
            self.population(cursor, raw, &named, &mut shape)
        });
        let mut ids = Seen::default();
        let indicators = each(&cursor, "indicators", raw.indicators, |cursor, raw| {
            self.indicator(cursor, raw, &named, &mut shape, &mut ids)
        });
        let (populations, indicators) = (populations?, indicators?);
        let table = self.table.ready().and_then(|file| shape.read(file, self.municipalities, self.log));
        Some(Survey {
            id: SurveyId::new(&id?),
            year: year?,
            name: name?,
            about: about?,
            source: SourceId::new(&source?),
            attribution: attribution?,
            sources: own_sources?,
            populations,
            indicators,
            table: table?.into(),
        })
    }

    fn population(
        &self,
        cursor: &Cursor<'_>,
        raw: RawPopulation,
        named: &Names,
        shape: &mut Shape,
    ) -> Option<Population> {
        let column = column(cursor, "column", raw.column, Holds::Population, shape);
        let name = cursor.text("name", raw.name);
        let as_of = cursor.date("as_of", raw.as_of);
        let source = cursor.reference("source", raw.source, named);
        Some(Population { name: name?, as_of: as_of?, source: SourceId::new(&source?), column: column? })
    }

    fn indicator<'a>(
        &self,
        cursor: &Cursor<'a>,
        raw: RawIndicator,
        named: &Names,
        shape: &mut Shape,
        ids: &mut Seen<'a>,
    ) -> Option<Indicator> {
        let cursor = &cursor.of(raw.id.as_deref());
        let id = cursor.id(raw.id, ids);
        let is_yes_no = is_yes_no(cursor, raw.measure);
        let holds = if is_yes_no == Some(true) { Holds::YesNo } else { Holds::Percent };
        let column = column(cursor, "column", raw.column, holds, shape);
        if raw.counts.is_some() && is_yes_no == Some(true) {
            cursor.field("counts").wrong("survey-counts", &[]);
        }
        let counts =
            raw.counts.filter(|_| is_yes_no != Some(true)).map(|raw| counts(&cursor.field("counts"), raw, shape));
        let name = cursor.text("name", raw.name);
        let about = cursor.text("about", raw.about);
        let as_of = cursor.date("as_of", raw.as_of);
        let source = cursor.reference("source", raw.source, named);
        let questions = cursor
            .required("questions", raw.questions)
            .map(|ids| cursor.references("questions", ids, &self.known.questions));
        let list = cursor.field("entails");
        let entails = raw.entails.into_iter().flatten().enumerate();
        let entails: Option<Vec<Entailed>> = entails.map(|(i, raw)| self.entailed(&list.item(i), raw)).collect();
        if is_yes_no == Some(false) && entails.as_ref().is_some_and(|entails| !entails.is_empty()) {
            list.wrong("survey-entails-share", &[]);
        }
        Some(Indicator {
            id: IndicatorId::new(&id?),
            name: name?,
            about: about?,
            as_of: as_of?,
            source: SourceId::new(&source?),
            measure: match (is_yes_no?, counts) {
                (true, _) => Measure::YesNo,
                (false, None) => Measure::Percent,
                (false, Some(counts)) => Measure::PercentOf(counts?),
            },
            questions: questions?.iter().map(|id| QuestionId::new(id)).collect(),
            entails: entails?,
            column: column?,
        })
    }

    fn entailed(&self, cursor: &Cursor<'_>, raw: RawEntailed) -> Option<Entailed> {
        let question = cursor.reference("question", raw.question, &self.known.questions);
        let number = cursor.required("level", raw.level);
        let level = number.and_then(|number| u8::try_from(number).ok()).and_then(Level::new);
        match (number, level) {
            (Some(number), None) => cursor.field("level").wrong("catalogue-level", &[("level", &number)]),
            (_, Some(Level::MIN)) => cursor.field("level").wrong("survey-entails-nothing", &[]),
            _ => {}
        }
        let why = cursor.text("why", raw.why);
        Some(Entailed { question: QuestionId::new(&question?), level: level?, why: why? })
    }
}

fn year(cursor: &Cursor<'_>, raw: Option<i64>) -> Option<i16> {
    const YEARS: std::ops::RangeInclusive<i16> = 1990..=2999;
    let number = cursor.required("year", raw)?;
    let year = i16::try_from(number).ok().filter(|year| YEARS.contains(year));
    if year.is_none() {
        cursor.field("year").wrong("survey-year", &[("year", &number)]);
    }
    year
}

fn is_yes_no(cursor: &Cursor<'_>, raw: Option<String>) -> Option<bool> {
    let measure = cursor.string("measure", raw)?;
    match measure.as_str() {
        "yes-no" => Some(true),
        "percent" => Some(false),
        _ => {
            cursor.field("measure").wrong("survey-measure", &[("measure", &quoted(&measure))]);
            None
        }
    }
}

fn counts(cursor: &Cursor<'_>, raw: RawCounts, shape: &mut Shape) -> Option<Counts> {
    let all = column(cursor, "all", raw.all, Holds::Count, shape);
    let some = column(cursor, "some", raw.some, Holds::Part { of: all }, shape);
    Some(Counts { all: all?, some: some? })
}

/// A column of the table, which nothing else is about.
fn column(
    cursor: &Cursor<'_>,
    field: &'static str,
    raw: Option<String>,
    holds: Holds,
    shape: &mut Shape,
) -> Option<Column> {
    let name = cursor.string(field, raw)?;
    let column = shape.add(&name, holds);
    if column.is_none() {
        cursor.field(field).wrong("survey-column-twice", &[("column", &quoted(&name))]);
    }
    column
}

/// What `check` makes of each entry of the field `name`, of which there must be one; nothing where one of them is wrong.
fn each<'a, R, T>(
    cursor: &Cursor<'a>,
    name: &'static str,
    raw: Option<Vec<R>>,
    mut check: impl FnMut(&Cursor<'a>, R) -> Option<T>,
) -> Option<Vec<T>> {
    let raw = cursor.required(name, raw)?;
    let list = cursor.field(name);
    if raw.is_empty() {
        list.wrong("catalogue-blank", &[("field", &name)]);
        return None;
    }
    // All of them are looked at, also after one is wrong.
    let all: Vec<Option<T>> = raw.into_iter().enumerate().map(|(i, raw)| check(&list.item(i), raw)).collect();
    all.into_iter().collect()
}
