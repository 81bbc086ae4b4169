//! Tests that use the program as people do, one module per subject.

mod scoring;
mod scoring_properties;
