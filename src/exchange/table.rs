//! Many assessments as one table for other programs: CSV, one row for each question of each assessment.
//!
//! Holds ids, codes, levels and names of the list of municipalities, and nothing that anybody typed.

use csv::{Terminator, Writer, WriterBuilder};
use jiff::civil::Date;

use crate::assessment::{Assessment, Round, Standing};
use crate::catalogue::{Catalogue, Municipality};
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
/// `code` and `municipality` are empty for a body that is not in the list; `standing` is `empty`, `single`, `agreed` or
/// `open`; `state` is `level`, `follows` (0 because of another question), `unknown`, `not-applicable` or `open`; `level`
/// is 0 to 5 or empty.
pub fn table_csv<'a>(catalogue: &Catalogue, assessments: impl IntoIterator<Item = &'a Assessment>) -> Vec<u8> {
    let mut table = head();
    for (place, assessment) in assessments.into_iter().enumerate() {
        let round = assessment.current();
        let listed = listed(catalogue, assessment);
        for entry in scoring::score(&catalogue.questionnaire, round.result()).entries {
            write(&mut table, &fields(catalogue, place + 1, listed, round, &entry));
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
    let questions: Vec<_> = catalogue.questionnaire.questions().collect();
    let Some(rows) = rows.strip_suffix("\r\n") else { return rows.is_empty() };
    // Nothing that is written needs quotation marks.
    let rows: Vec<Vec<&str>> = rows.split("\r\n").map(|row| row.split(',').collect()).collect();
    let blocks = rows.chunks(questions.len().max(1));
    blocks.enumerate().all(|(place, block)| {
        block.len() == questions.len()
            && block.iter().zip(&questions).all(|(row, question)| {
                row.len() == HEAD.len()
                    && row[0] == (place + 1).to_string()
                    && row[1..6] == block[0][1..6]
                    && (row[6], row[7]) == (question.id.as_str(), question.factor.as_str())
                    && is_round(catalogue, row)
                    && is_state(row[8], row[9])
            })
    })
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
    let is_version = row[4].is_empty() || row[4] == catalogue.questionnaire.version || looks_like_version(row[4]);
    is_hall && is_date && is_version && ["empty", "single", "agreed", "open"].contains(&row[5])
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

fn fields(
    catalogue: &Catalogue,
    place: usize,
    listed: Option<&Municipality>,
    round: &Round,
    entry: &Entry,
) -> [String; 10] {
    let (state, level) = match (entry.state, &entry.follows_from) {
        (State::Level(level), None) => ("level", level.to_string()),
        (State::Level(level), Some(_)) => ("follows", level.to_string()),
        (State::Unknown, _) => ("unknown", String::new()),
        (State::NotApplicable, _) => ("not-applicable", String::new()),
        (State::Open, _) => ("open", String::new()),
    };
    [
        place.to_string(),
        listed.map_or_else(String::new, |listed| listed.code.clone()),
        listed.map_or_else(String::new, |listed| listed.name.clone()),
        round.date.to_string(),
        version(catalogue, round),
        standing(round).to_owned(),
        entry.question.to_string(),
        entry.factor.to_string(),
        state.to_owned(),
        level,
    ]
}

/// The version that was answered, which a file could hold any text for: one that looks like a version.
fn version(catalogue: &Catalogue, round: &Round) -> String {
    let version = &round.questionnaire;
    let is_known = *version == catalogue.questionnaire.version;
    if is_known || looks_like_version(version) { version.clone() } else { String::new() }
}

fn looks_like_version(text: &str) -> bool {
    const LONGEST: usize = 40;
    text.starts_with(|c: char| c.is_ascii_alphanumeric())
        && text.len() <= LONGEST
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'))
}

fn standing(round: &Round) -> &'static str {
    match round.standing() {
        Standing::Empty => "empty",
        Standing::Single(_) => "single",
        Standing::Agreed(_) => "agreed",
        Standing::Open(_) => "open",
    }
}
