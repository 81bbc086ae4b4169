//! Shirube (しるべ): a guidepost for town halls on their way into digital transformation.
//!
//! This file is the map of the house. Modules stand in the order in which they may use one another: each may name only
//! those above it (`tests/it/tidy.rs` holds this and the other invariants).
//!
//! | module | owns |
//! |---|---|
//! | [`problem`] | what is wrong, where, and what would be right |
//! | [`i18n`] | languages, the words of the program, numbers, eras and dates |
//! | [`catalogue`] | questionnaire, towns, sources, glossary, list of municipalities: raw RON in, checked values out |
//! | [`assessment`] | answers, edits and undo, rounds, targets, items, and the file they live in |
//! | [`scoring`] | scores, bounds, stages, comparison with towns, steps |
//! | [`workshop`] | votes, agreement, the agenda |
//! | [`findings`] | what a round says, in numbers and in words: who answered, score, stage, strengths and gaps, steps, figures of a group, what is missing |
//! | [`charts`] | what each chart shows, and its drawing over any plotters backend |
//! | [`report`] | an assessment to Typst to PDF bytes, and the copy inside a PDF back out |
//! | [`exchange`] | sheets out and sheets in: blank workbooks, filled ones, how they join a round; results as a workbook, many assessments as a table |
//! | [`outputs`] | files put out for people: what they may take the place of, and writing them |
//! | [`session`] | the open assessment, what of it is unsaved, and what the program remembers between runs |
//! | [`jobs`] | work in the background |
//! | [`cli`] | the command line |
//! | `ui` | the window, and how it comes up |
//!
//! What a user reads stands in `assets/locales` (the program's words) and `seeds` (the content), never in `src`.

pub mod problem;

pub mod i18n;

pub mod catalogue;

pub mod assessment;

pub mod scoring;

pub mod workshop;

pub mod findings;

pub mod charts;

pub mod report;

pub mod exchange;

pub mod outputs;

pub mod session;

pub mod jobs;

pub mod cli;

#[cfg(feature = "gui")]
pub mod ui;
