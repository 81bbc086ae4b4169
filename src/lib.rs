//! Shirube (しるべ): a guidepost for town halls on their way into digital transformation.
//!
//! This file is the map of the house. Modules stand in the order in which they may use one another: each may name only
//! those above it (`tests/it/tidy.rs` holds this and the other invariants).
//!
//! | module | owns |
//! |---|---|
//! | [`bounds`] | how much is read of what comes from outside |
//! | [`text`] | text as characters: faces, what can be shown, widths, line breaks, comparison |
//! | [`palette`] | the colors of window, charts, workbooks and pages |
//! | [`paper`] | the size of pages and of the text on them |
//! | [`problem`] | what is wrong, where, and what would be right |
//! | [`i18n`] | languages, the words of the program, numbers, dates and their calendar |
//! | [`ron_text`] | RON read within bounds, with the place of every value and of what is wrong |
//! | [`catalogue`] | questionnaire with its earlier editions, towns, sources, glossary, national survey, list of municipalities: raw RON in, checked values out |
//! | [`assessment`] | answers, edits and undo, rounds, targets, items, and the file they live in |
//! | [`scoring`] | scores, bounds, stages, comparison with towns, steps |
//! | [`workshop`] | votes, agreement, the agenda |
//! | [`findings`] | what a round says, in numbers and in words: who answered, score, stage, strengths and gaps, steps, figures of a group, what is missing |
//! | [`charts`] | what each chart shows, and its drawing over any plotters backend |
//! | [`office`] | files of office programs as packages of parts, and the seal by which ours are known again |
//! | [`report`] | an assessment to Typst to PDF bytes, and the copy inside a PDF back out; the same as a document to be edited |
//! | [`exchange`] | sheets out and sheets in: blank workbooks, filled ones, how they join a round; results as a workbook, many assessments as a table, action items as a calendar |
//! | [`outputs`] | files put out for people: what they may take the place of, and writing them |
//! | [`session`] | the open assessment, what of it is unsaved, and what the program remembers between runs |
//! | [`jobs`] | work in the background |
//! | [`cli`] | the command line |
//! | `ui` | the window, and how it comes up |
//!
//! Ways that an answer takes. A key on the questions screen, to the file:
//!
//! ```text
//! ui::screens::questions::keyboard     which action a key asks for
//!   -> ui::command::Command            what is asked for, as data: "one level higher"
//!   -> ui::update                      App::apply, one action after the other, then
//!      session::Session                act: whose answers these are, and what comes of it there
//!   -> assessment::Edit                the change, and by assessment::History its inverse
//!   -> assessment::Assessment          the new state; session::Snapshot of it goes to a job
//!   -> assessment::file::save          text, read again and compared
//!   -> assessment::safe_write          a file beside, synced, renamed over the old one
//! ```
//!
//! The file, to a report (`cli::report` and the window alike):
//!
//! ```text
//! assessment::file::open -> Assessment
//!   -> assessment::publication         without responses, names and inside notes
//!   -> findings::Findings              scores and what follows from them; Summary, Steps, GroupAnswers: the same in words
//!   -> report::data                    what the template reads, as JSON; charts as SVG from charts::Chart
//!   -> report::clean                   characters that no face has
//!   -> report::typeset                 Typst in a closed room -> PDF with the copy attached
//!   -> outputs                         what it may take the place of, and safe_write
//! ```
//!
//! A cell of a filled sheet, to a response:
//!
//! ```text
//! exchange::collect                    files and folders, each known by its content
//!   -> exchange::sheet                 package (unzip, bounded) -> workbook -> tab -> cell
//!   -> exchange::sheet::layout         which question a row asks
//!   -> exchange::sheet::answer         what the text of a cell means, or why it is not taken
//!   -> exchange::sheet::heads          role and name: one response each
//!   -> exchange::merge                 who is there already, and which counts
//!   -> assessment::Edit                one step that can be undone, or cli::collect writes the file
//! ```
//!
//! What a user reads stands in `assets/locales` (the program's words) and `seeds` (the content), never in `src`.

pub mod bounds;

pub mod text;

pub mod palette;

pub mod paper;

pub mod problem;

pub mod i18n;

pub mod ron_text;

pub mod catalogue;

pub mod assessment;

pub mod scoring;

pub mod workshop;

pub mod findings;

pub mod charts;

pub mod office;

pub mod report;

pub mod exchange;

pub mod outputs;

pub mod session;

pub mod jobs;

pub mod cli;

#[cfg(feature = "gui")]
pub mod ui;
