//! Many assessments as one table for other programs: CSV, one row for each question of each assessment.
//!
//! Holds ids, codes, levels and names of the list of municipalities, and nothing that anybody typed.

use csv::{ReaderBuilder, StringRecord, Writer};
use jiff::civil::Date;

use super::commas::{self, MARK, bytes};
use crate::assessment::{Assessment, Round, Standing, Value, publication};
use crate::catalogue::{
    ArchivedFactor, ArchivedQuestion, Catalogue, Edition, EditionId, FactorId, Municipality, QuestionId,
};
use crate::scoring::{self, Entry, State};

/// A column: what it is called, what is written there, and where what stands there is read to.
struct Column {
    name: &'static str,
    write: fn(&Line<'_>) -> String,
    read: for<'a> fn(&mut Record<'a>, &'a str),
}

/// All columns, in their order.
const COLUMNS: [Column; 10] = [
    Column { name: "assessment", write: |line| line.place.to_string(), read: |record, text| record.place = text },
    Column {
        name: "code",
        write: |line| line.listed.map_or_else(String::new, |listed| listed.code.clone()),
        read: |record, text| record.code = text,
    },
    Column {
        name: "municipality",
        write: |line| line.listed.map_or_else(String::new, |listed| listed.name.clone()),
        read: |record, text| record.municipality = text,
    },
    Column { name: "round_date", write: |line| line.round.date.to_string(), read: |record, text| record.date = text },
    Column {
        name: "questionnaire",
        write: |line| line.round.edition.in_tables(),
        read: |record, text| record.edition = text,
    },
    Column {
        name: "standing",
        write: |line| standing(line.round).to_owned(),
        read: |record, text| record.standing = text,
    },
    Column {
        name: "question",
        write: |line| line.row.question.to_string(),
        read: |record, text| record.question = text,
    },
    Column { name: "factor", write: |line| line.row.factor.to_string(), read: |record, text| record.factor = text },
    Column { name: "state", write: |line| line.row.state.to_owned(), read: |record, text| record.state = text },
    Column { name: "level", write: |line| line.row.level.clone(), read: |record, text| record.level = text },
];

/// What a line of the table is written from.
struct Line<'a> {
    /// The place of the assessment among those given, from 1.
    place: usize,
    listed: Option<&'a Municipality>,
    round: &'a Round,
    row: Row,
}

/// A line of a table that was read, by columns.
#[derive(Default)]
struct Record<'a> {
    place: &'a str,
    code: &'a str,
    municipality: &'a str,
    date: &'a str,
    edition: &'a str,
    standing: &'a str,
    question: &'a str,
    factor: &'a str,
    state: &'a str,
    level: &'a str,
}

/// The current rounds of `assessments` as CSV (RFC 4180, UTF-8 with a mark in front, CRLF).
///
/// `code` and `municipality` are empty for a body that is not in the list; `questionnaire` is the edition answered;
/// `standing` is `empty`, `single`, `agreed` or `open`; `state` is `level`, `follows` (0 because of another question),
/// `unknown`, `not-applicable` or `open`; `level` is 0 to 5 or empty. A round of an earlier edition has the rows of that
/// edition with what was answered; its levels are none of the live one. One of an edition that
/// is not known has no rows.
pub fn table_csv<'a>(catalogue: &Catalogue, assessments: impl IntoIterator<Item = &'a Assessment>) -> Vec<u8> {
    let mut table = head();
    for (place, assessment) in assessments.into_iter().enumerate() {
        let public = publication(assessment);
        let round = public.current();
        let listed = listed(catalogue, &public);
        for row in rows(catalogue, round) {
            let line = Line { place: place + 1, listed, round, row };
            write(&mut table, COLUMNS.map(|column| (column.write)(&line)));
        }
    }
    bytes(table)
}

/// Whether `bytes` begin as such a table does.
pub fn is_table(bytes: &[u8]) -> bool {
    bytes.starts_with(&self::bytes(head()))
}

/// Whether `bytes` are such a table and nothing else: a row or a column of one's own makes it another.
pub fn is_table_as_written(catalogue: &Catalogue, bytes: &[u8]) -> bool {
    let Some(lines) = lines_as_written(bytes) else { return false };
    let records: Vec<Record<'_>> = lines.iter().map(Record::of).collect();
    let (mut rest, mut place) = (records.as_slice(), 0);
    while let Some(first) = rest.first() {
        place += 1;
        let Some(questions) = questions_of(catalogue, first.edition) else { return false };
        let Some((block, after)) = rest.split_at_checked(questions.len()) else { return false };
        let is_written = block.iter().zip(&questions).all(|(record, (question, factor))| {
            record.place == place.to_string()
                && record.of_round() == first.of_round()
                && (record.question, record.factor) == (question.as_str(), factor.as_str())
                && record.is_of_round(catalogue)
                && is_state(record.state, record.level)
        });
        if !is_written || questions.is_empty() {
            return false;
        }
        rest = after;
    }
    true
}

/// The lines below the head, where they have its columns and are written as they are here, to the byte.
fn lines_as_written(bytes: &[u8]) -> Option<Vec<StringRecord>> {
    if !is_table(bytes) {
        return None;
    }
    let mut reader = ReaderBuilder::new().from_reader(bytes.strip_prefix(MARK.as_bytes())?);
    // A line with more or fewer fields than the head has is none.
    let lines: Vec<StringRecord> = reader.records().collect::<Result<_, _>>().ok()?;
    let mut again = head();
    for line in &lines {
        again.write_record(line).ok()?;
    }
    (self::bytes(again) == bytes).then_some(lines)
}

impl<'a> Record<'a> {
    fn of(line: &'a StringRecord) -> Record<'a> {
        let mut record = Record::default();
        COLUMNS.iter().zip(line).for_each(|(column, text)| (column.read)(&mut record, text));
        record
    }

    /// What is the same in all lines of a round.
    fn of_round(&self) -> [&str; 5] {
        [self.code, self.municipality, self.date, self.edition, self.standing]
    }

    fn is_of_round(&self, catalogue: &Catalogue) -> bool {
        let listed = catalogue.municipalities.by_code(self.code);
        let is_hall = match listed {
            Some(listed) => listed.name == self.municipality,
            None => self.code.is_empty() && self.municipality.is_empty(),
        };
        let is_date = self.date.parse::<Date>().is_ok_and(|date| date.to_string() == self.date);
        is_hall && is_date && STANDINGS.contains(&self.standing)
    }
}

/// A row: how a question stands.
struct Row {
    question: QuestionId,
    factor: FactorId,
    state: &'static str,
    level: String,
}

/// The rows of `round`: scored where it is of the live edition, else what was answered and no more.
fn rows(catalogue: &Catalogue, round: &Round) -> Vec<Row> {
    match catalogue.edition(&round.edition) {
        Edition::Live(questionnaire) => {
            scoring::score(questionnaire, round.result()).entries.into_iter().map(Row::of_entry).collect()
        }
        Edition::Archived(edition) => {
            let row = |(factor, question): (&ArchivedFactor, &ArchivedQuestion)| {
                let (state, level) = match round.result().value(&question.id) {
                    Some(Value::Level(level)) => ("level", level.to_string()),
                    Some(Value::Unknown) => ("unknown", String::new()),
                    Some(Value::NotApplicable(_)) => ("not-applicable", String::new()),
                    None => ("open", String::new()),
                };
                Row { question: question.id.clone(), factor: factor.id.clone(), state, level }
            };
            edition.questions().map(row).collect()
        }
        Edition::Unknown => Vec::new(),
    }
}

impl Row {
    fn of_entry(entry: Entry) -> Row {
        let (state, level) = match (entry.state, &entry.follows_from) {
            (State::Level(level), None) => ("level", level.to_string()),
            (State::Level(level), Some(_)) => ("follows", level.to_string()),
            (State::Unknown, _) => ("unknown", String::new()),
            (State::NotApplicable, _) => ("not-applicable", String::new()),
            (State::Open, _) => ("open", String::new()),
        };
        Row { question: entry.question, factor: entry.factor, state, level }
    }
}

/// The questions, each with its factor, of the edition that stands in tables as `edition`; none where it is not known.
fn questions_of<'a>(catalogue: &'a Catalogue, edition: &str) -> Option<Vec<(&'a QuestionId, &'a FactorId)>> {
    let live = &catalogue.questionnaire;
    if live.edition.in_tables() == edition {
        return Some(live.questions().map(|question| (&question.id, &question.factor)).collect());
    }
    // Before an edition was archived its rows had its id as it is.
    let is_it = |id: &EditionId| id.in_tables() == edition || id.as_str() == edition;
    let archived = catalogue.archived_editions.iter().find(|archived| is_it(&archived.id))?;
    Some(archived.questions().map(|(factor, question)| (&question.id, &factor.id)).collect())
}

/// A table with the mark and the names of the columns, and no rows yet.
fn head() -> Writer<Vec<u8>> {
    let mut table = commas::begun();
    write(&mut table, COLUMNS.map(|column| column.name));
    table
}

fn write<T: AsRef<[u8]>>(table: &mut Writer<Vec<u8>>, fields: [T; COLUMNS.len()]) {
    commas::write(table, fields);
}

fn is_state(state: &str, level: &str) -> bool {
    match state {
        "level" | "follows" => matches!(level.as_bytes(), [b'0'..=b'5']),
        "unknown" | "not-applicable" | "open" => level.is_empty(),
        _ => false,
    }
}

/// The municipality in the list, if it is there.
pub fn listed<'a>(catalogue: &'a Catalogue, assessment: &Assessment) -> Option<&'a Municipality> {
    catalogue.municipalities.by_code(assessment.profile.code.as_ref()?)
}

/// How the standing of a round is written: empty, single, agreed, open.
const STANDINGS: [&str; 4] = ["empty", "single", "agreed", "open"];

fn standing(round: &Round) -> &'static str {
    let [empty, single, agreed, open] = STANDINGS;
    match round.standing() {
        Standing::Empty => empty,
        Standing::Single(_) => single,
        Standing::Agreed(_) => agreed,
        Standing::Open(_) => open,
    }
}
