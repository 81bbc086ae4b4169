//! Tests that use the program as people do, one module per subject.

#![expect(
    clippy::disallowed_methods,
    clippy::iter_over_hash_type,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test makes its files as anybody would, and fails by panicking"
)]

mod answering;
mod asked;
mod assessment;
mod assessment_file;
mod bounds;
mod catalogue;
#[cfg(feature = "gui")]
mod chart_view;
mod charts;
mod cli_check;
mod cli_national;
mod cli_report;
mod cli_start;
mod cli_table;
mod cli_words;
mod command;
mod content;
mod document_text;
mod documents;
mod editions;
mod exchange;
mod fuzz;
mod i18n;
mod jobs;
#[cfg(feature = "gui")]
mod keys;
mod kit;
mod licenses;
mod limits;
mod municipalities;
mod national;
mod opened;
mod outputs;
#[cfg(feature = "gui")]
mod outputs_agree;
mod page_text;
mod plan;
mod preview;
mod privacy;
mod prompts;
mod report;
mod report_blank;
mod report_copy;
mod report_document;
mod report_forms;
mod report_group;
mod report_list;
mod report_pages;
mod results_workbook;
mod saving;
mod scoring;
mod scoring_properties;
#[cfg(feature = "gui")]
mod screen;
mod session;
#[cfg(feature = "gui")]
mod shots;
mod surveys;
mod text;
#[cfg(feature = "gui")]
mod theme;
mod tidy;
mod typed;
mod ui_order;
mod versions;
#[cfg(feature = "gui")]
mod window;
mod workshop;

/// The edition of the questionnaire that is asked.
fn live_edition() -> shirube::catalogue::EditionId {
    shirube::catalogue::built_in().questionnaire.edition
}

/// The sample of the format of a file, with a round of the live edition.
fn live_sample() -> String {
    include_str!("../cases/assessment/sample.ron").replace("2026.1", live_edition().as_str())
}
