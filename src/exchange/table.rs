//! Many assessments as one table for other programs: CSV, one row for each question of each assessment.
//!
//! Holds ids, codes, levels and names of the list of municipalities, and nothing that anybody typed.

use csv::{Terminator, Writer, WriterBuilder};
use jiff::civil::Date;

use crate::assessment::{Assessment, Round, Standing, Value};
use crate::catalogue::{
    ArchivedFactor, ArchivedQuestion, Catalogue, Edition, EditionId, FactorId, Municipality, QuestionId,
};
use crate::scoring::{self, Entry, State};

/// Names of the columns. `assessment` is the place among those given, from 1.
const HEAD: [&str; 10] = [
    "assessment",
    "code",
    "municipality",
    "round_date",
    "questionnaire",
    "standing",
    "question",
    "factor",
    "state",
    "level",
];

/// By it spreadsheet programs know UTF-8.
const MARK: &str = "\u{feff}";

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
        let round = assessment.current();
        let listed = listed(catalogue, assessment);
        for row in rows(catalogue, round) {
            write(&mut table, &fields(place + 1, listed, round, row));
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
    let rows = bytes.strip_prefix(self::bytes(head()).as_slice()).and_then(|rows| std::str::from_utf8(rows).ok());
    let Some(rows) = rows else { return false };
    let Some(rows) = rows.strip_suffix("\r\n") else { return rows.is_empty() };
    // Nothing that is written needs quotation marks.
    let rows: Vec<Vec<&str>> = rows.split("\r\n").map(|row| row.split(',').collect()).collect();
    if rows.iter().any(|row| row.len() != HEAD.len()) {
        return false;
    }
    let (mut rest, mut place) = (rows.as_slice(), 0);
    while let Some(first) = rest.first() {
        place += 1;
        let Some(questions) = questions_of(catalogue, first[4]) else { return false };
        let Some((block, after)) = rest.split_at_checked(questions.len()) else { return false };
        let is_written = block.iter().zip(&questions).all(|(row, (question, factor))| {
            row[0] == place.to_string()
                && row[1..6] == first[1..6]
                && (row[6], row[7]) == (question.as_str(), factor.as_str())
                && is_round(catalogue, row)
                && is_state(row[8], row[9])
        });
        if !is_written || questions.is_empty() {
            return false;
        }
        rest = after;
    }
    true
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
    let mut table = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(MARK.as_bytes().to_vec());
    write(&mut table, &HEAD);
    table
}

fn write(table: &mut Writer<Vec<u8>>, fields: &[impl AsRef<[u8]>; 10]) {
    // Rows of one length can always be written to memory.
    let _ = table.write_record(fields);
}

fn bytes(table: Writer<Vec<u8>>) -> Vec<u8> {
    // As above.
    table.into_inner().unwrap_or_default()
}

fn is_round(catalogue: &Catalogue, row: &[&str]) -> bool {
    let listed = catalogue.municipalities.by_code(row[1]);
    let is_hall = listed.map_or(row[1].is_empty() && row[2].is_empty(), |listed| listed.name == row[2]);
    let is_date = row[3].parse::<Date>().is_ok_and(|date| date.to_string() == row[3]);
    is_hall && is_date && ["empty", "single", "agreed", "open"].contains(&row[5])
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

fn fields(place: usize, listed: Option<&Municipality>, round: &Round, row: Row) -> [String; 10] {
    [
        place.to_string(),
        listed.map_or_else(String::new, |listed| listed.code.clone()),
        listed.map_or_else(String::new, |listed| listed.name.clone()),
        round.date.to_string(),
        round.edition.in_tables(),
        standing(round).to_owned(),
        row.question.to_string(),
        row.factor.to_string(),
        row.state.to_owned(),
        row.level,
    ]
}

fn standing(round: &Round) -> &'static str {
    match round.standing() {
        Standing::Empty => "empty",
        Standing::Single(_) => "single",
        Standing::Agreed(_) => "agreed",
        Standing::Open(_) => "open",
    }
}
