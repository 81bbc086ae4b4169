//! `shirube check`: whether a catalogue keeps the rules, and what its documents speak to; or which edition of the
//! questionnaire an assessment answers.

use std::path::PathBuf;

use clap::Args;

use super::Exit;
use super::opened;
use super::output::Context;
use crate::assessment::{Assessment, Round};
use crate::catalogue::{self, Catalogue, Coverage, Edition, Level};
use crate::findings::Wording;
use crate::i18n::Words;
use crate::problem::visible;
use crate::scoring;
use crate::text::columns;

/// Check a catalogue and list its documented cells, or say which edition of the questionnaire an assessment answers
///
/// A folder with a questionnaire.ron is a catalogue of its own; any other adds its towns/*.ron and sources.ron to the
/// built-in catalogue.
#[derive(Args)]
pub(super) struct Check {
    /// Folder of the catalogue, or an assessment; without it the built-in catalogue
    #[arg(value_name = "DIR|FILE")]
    path: Option<PathBuf>,
}

impl Check {
    pub fn run(self, context: &mut Context<'_>) -> Exit {
        if let Some(file) = self.path.as_ref().filter(|path| path.is_file()) {
            let assessment = match opened::assessment_in(file) {
                Ok(assessment) => assessment,
                Err(problems) => return context.fail(&problems),
            };
            let catalogue = catalogue::built_in();
            let printed = context.print(&rounds(&catalogue, &assessment, &context.words));
            context.remark("check-remarks", &opened::remarks(&catalogue, &assessment, file));
            return printed;
        }
        let catalogue = match self.path {
            Some(dir) => catalogue::load(&dir),
            None => Ok(catalogue::built_in()),
        };
        match catalogue {
            Ok(catalogue) => {
                let table = table(&catalogue, &context.words);
                let summary =
                    [summary(&catalogue, &context.words)].into_iter().chain(archived(&catalogue, &context.words));
                let summary: Vec<String> = summary.collect();
                let text = format!("{}\n\n{}", summary.join(" "), align(&table));
                context.print(&text)
            }
            Err(problems) => context.fail(&problems),
        }
    }
}

fn summary(catalogue: &Catalogue, words: &Words) -> String {
    let questionnaire = &catalogue.questionnaire;
    words.format(
        "cli-check-fine",
        &[
            ("edition", questionnaire.name.get(words.locale()).into()),
            ("id", questionnaire.edition.as_str().into()),
            ("factors", questionnaire.factors.len().into()),
            ("questions", questionnaire.questions().count().into()),
            ("towns", catalogue.towns.len().into()),
            ("sources", catalogue.sources.len().into()),
            ("terms", catalogue.glossary.len().into()),
        ],
    )
}

/// The editions before the live one; nothing where there are none.
fn archived(catalogue: &Catalogue, words: &Words) -> Option<String> {
    let names = catalogue.archived_editions.iter().map(|edition| edition.name.get(words.locale()).to_owned());
    let names = words.list(names);
    (!names.is_empty()).then(|| words.format("cli-check-archived", &[("editions", names.into())]))
}

/// A line for each round: what it is called, when it was, which edition it answers, and whether that is scored.
fn rounds(catalogue: &Catalogue, assessment: &Assessment, words: &Words) -> String {
    let names = catalogue.edition_names();
    let wording = Wording::new(catalogue, words);
    let line = |(place, round): (usize, &Round)| {
        let state = match catalogue.edition(&round.edition) {
            Edition::Live(_) => "live",
            Edition::Archived(_) => "archived",
            Edition::Unknown => "unknown",
        };
        let tally = scoring::score(&catalogue.questionnaire, round.result()).overall.tally;
        let args = [
            ("counts", wording.counts(&tally).into()),
            ("title", visible(&wording.round_title(place, round)).into()),
            ("date", words.date(round.date).into()),
            ("edition", names.name(&round.edition, words.locale()).into()),
            ("state", state.into()),
        ];
        words.format("cli-check-round", &args) + "\n"
    };
    words.get("cli-check-assessment") + "\n" + &assessment.rounds.iter().enumerate().map(line).collect::<String>()
}

/// How many columns stand at the left: id and name of the question.
const LABELS: usize = 2;

/// Rows of cells: heads, one for each question, totals.
fn table(catalogue: &Catalogue, words: &Words) -> Vec<Vec<String>> {
    let coverage = catalogue.coverage();
    let locale = words.locale();
    let mut heads = vec![words.get("cli-check-question"), words.get("cli-check-name")];
    heads.extend(coverage.towns.iter().map(|town| town.name.get(locale).to_owned()));
    heads.push(words.get("cli-check-documented"));
    let rows = coverage.rows.iter().map(|row| {
        let mut cells = vec![row.question.id.to_string(), row.question.name.get(locale).to_owned()];
        cells.extend(row.cells.iter().map(|level| cell(*level, words)));
        cells.push(row.documented().to_string());
        cells
    });
    std::iter::once(heads).chain(rows).chain([totals(&coverage, words)]).collect()
}

fn totals(coverage: &Coverage<'_>, words: &Words) -> Vec<String> {
    let mut cells = vec![words.get("cli-check-documented"), String::new()];
    cells.extend(coverage.per_town.iter().map(usize::to_string));
    cells.push(coverage.total().to_string());
    cells
}

fn cell(level: Option<Level>, words: &Words) -> String {
    match level {
        Some(level) => words.format("cli-check-at-least", &[("level", level.get().into())]),
        None => words.get("cli-check-none"),
    }
}

/// The rows as lines, labels to the left and all else to the right of their columns.
fn align(rows: &[Vec<String>]) -> String {
    let columns = rows.first().map_or(0, Vec::len);
    let widest = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| columns::width(cell)).max();
    let widths: Vec<usize> = (0..columns).map(|column| widest(column).unwrap_or_default()).collect();
    let pad = |(column, cell): (usize, &String)| {
        let blanks = " ".repeat(widths[column] - columns::width(cell));
        if column < LABELS { format!("{cell}{blanks}") } else { format!("{blanks}{cell}") }
    };
    let line = |row: &Vec<String>| row.iter().enumerate().map(pad).collect::<Vec<_>>().join("  ");
    rows.iter().map(|row| line(row) + "\n").collect()
}
