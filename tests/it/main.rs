//! Tests that use the program as people do, one module per subject.

mod assessment;
mod assessment_file;
mod catalogue;
mod charts;
mod cli_check;
mod cli_report;
mod cli_start;
mod content;
mod i18n;
mod jobs;
mod municipalities;
mod preview;
mod report;
mod report_copy;
mod scoring;
mod scoring_properties;
mod session;
mod tidy;
