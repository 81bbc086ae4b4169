//! Tests that use the program as people do, one module per subject.

mod assessment;
mod assessment_file;
mod charts;
mod content;
mod report_copy;
mod scoring;
mod scoring_properties;
mod tidy;
