//! `shirube report`: the report on an assessment as PDF, as a document to edit, or as files to edit.

use std::ffi::OsStr;
use std::fs;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::Exit;
use super::close;
use super::opened;
use super::output::Context;
use crate::assessment::Assessment;
use crate::catalogue::{self, Catalogue};
use crate::i18n::{Locale, Words, parse_date};
use crate::outputs::{self, OutputKind, OutputPlace, Replace};
use crate::problem::{Checked, Kind, Problem, quoted};
use crate::report::{self, Attach, DocumentMark, DocumentOptions, Form, Options, PdfMark};
use crate::text::Replacement;

/// Years that a report or a sheet may be of.
const YEARS: RangeInclusive<i16> = 1900..=2200;

/// Make the report on an assessment
///
/// The report is in Japanese unless --lang says otherwise. As OUT.docx it is a document to edit in a word processor, with
/// headings, tables and charts; the copy of the assessment is in the PDF only.
#[derive(Args)]
pub(super) struct Report {
    /// Assessment, or a report that carries one
    file: PathBuf,

    /// Where the PDF goes, or as OUT.docx a document to edit; without it a PDF beside FILE, where no such file is yet
    #[arg(short, long, value_name = "OUT.pdf")]
    output: Option<PathBuf>,

    /// Date on the report, such as 2026-11-22 or R8.11.22; without it today
    #[arg(long, value_name = "DATE")]
    date: Option<String>,

    /// How much of the report
    #[arg(long, value_name = "FORM", default_value = "whole")]
    form: WhichForm,

    /// Leave out the copy of the assessment
    #[arg(long)]
    no_attachment: bool,

    /// Folder of another or a larger catalogue
    #[arg(long, value_name = "DIR")]
    catalogue: Option<PathBuf>,

    /// New folder for the files that the report is made from, to be edited; no report is made then unless -o is given
    #[arg(long, value_name = "DIR")]
    source: Option<PathBuf>,

    /// Replace whatever file is at OUT.pdf; without it only the report on the same round of the same municipality in the same form
    #[arg(long)]
    force: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum WhichForm {
    /// The two pages and all that they rest on
    Whole,
    /// The two pages: result and plan
    Summary,
    /// One page for the mayor: picture, strengths, gaps, the first steps with who and when
    Mayor,
    /// Slides in 16:9 for the end of a workshop: result, what was agreed, what is open, what comes next
    Slides,
}

impl From<WhichForm> for Form {
    fn from(form: WhichForm) -> Form {
        match form {
            WhichForm::Whole => Form::Whole,
            WhichForm::Summary => Form::Summary,
            WhichForm::Mayor => Form::Mayor,
            WhichForm::Slides => Form::Slides,
        }
    }
}

/// What was done.
struct Made {
    lines: String,
    /// That group figures are not in it.
    unpublished: Option<Problem>,
    /// Of the writing.
    remarks: Vec<Problem>,
}

impl Report {
    pub fn run(self, context: &mut Context<'_>) -> Exit {
        match self.make(context.lang.unwrap_or(Locale::Ja), &context.words) {
            Ok(made) => {
                let printed = context.print(&made.lines);
                context.remark("report-remarks", &Vec::from_iter(made.unpublished));
                context.remark("output-remarks", &made.remarks);
                printed
            }
            Err(problems) => context.fail(&problems),
        }
    }

    /// Does it all and says what was done, and what is to be known beside.
    fn make(&self, locale: Locale, words: &Words) -> Checked<Made> {
        let date = self.date.as_deref().map(day).transpose()?;
        let path = self.path()?;
        let catalogue = match &self.catalogue {
            Some(dir) => catalogue::load(dir)?,
            None => catalogue::built_in(),
        };
        let assessment = opened::assessment_in(&self.file)?;
        scored(&catalogue, &assessment, &self.file).map_err(|problem| vec![problem])?;
        known_municipality(&assessment, &catalogue).map_err(|problem| vec![problem.in_file(&self.file)])?;
        let place = path.map(|path| self.look(&path, &assessment)).transpose().map_err(|problem| vec![problem])?;
        let options = Options {
            locale,
            date: date.unwrap_or_else(today),
            attach: if self.no_attachment { Attach::Nothing } else { Attach::Copy },
            form: self.form.into(),
        };
        let (mut lines, mut remarks) = (String::new(), Vec::new());
        if let Some(dir) = &self.source {
            write_source(dir, &catalogue, &assessment, &options)?;
            lines += &said(words, "cli-report-source-written", dir);
        }
        if let Some((path, place)) = &place {
            let (bytes, not_shown) = if is_document(path) {
                let Options { locale, date, form, .. } = options;
                (report::docx(&catalogue, &assessment, &DocumentOptions { locale, date, form })?, Vec::new())
            } else {
                let report = report::pdf(&catalogue, &assessment, &options)?;
                (report.pdf, report.replaced)
            };
            remarks = place.write(&bytes).map_err(|problem| vec![problem])?;
            lines += &said(words, "cli-report-written", path);
            lines += &replaced(words, &not_shown);
        }
        remarks.extend(opened::remarks(&catalogue, &assessment, &self.file));
        Ok(Made { lines, unpublished: close::remark(&assessment, &self.file), remarks })
    }

    /// Whether nothing else is lost at `path`.
    fn look(&self, path: &Path, assessment: &Assessment) -> Result<(PathBuf, OutputPlace), Problem> {
        let form = self.form.into();
        let kind = match is_document(path) {
            true => OutputKind::Document(DocumentMark::of(assessment, form)),
            false => OutputKind::Report(PdfMark::of_report(assessment, form)),
        };
        let place = outputs::look(path, &kind, replace(self.force), std::slice::from_ref(&self.file))?;
        Ok((path.to_owned(), place))
    }

    /// Where the report goes.
    fn path(&self) -> Checked<Option<PathBuf>> {
        let refuse = |key, path: &Path| Err(vec![Problem::new(Kind::Usage, key).in_file(path)]);
        let path = match (&self.output, &self.source) {
            (Some(path), _) => path.clone(),
            (None, Some(_)) => return Ok(None),
            (None, None) => {
                let beside = self.file.with_extension("pdf");
                if beside.symlink_metadata().is_ok() && !self.force {
                    return refuse("report-out-exists", &beside);
                }
                beside
            }
        };
        if self.source.as_ref().is_some_and(|dir| path.starts_with(dir)) {
            return refuse("report-out-in-source", &path);
        }
        if OF_TABLES.iter().any(|ending| has_ending(&path, ending)) {
            return refuse("report-out-ending", &path);
        }
        Ok(Some(path))
    }
}

/// Endings by which people ask for a table, which a report is not: it would lie there as a PDF that no such program opens.
const OF_TABLES: [&str; 4] = ["xlsx", "xlsm", "csv", "ics"];

/// Whether the report goes there as a document to edit.
fn is_document(path: &Path) -> bool {
    has_ending(path, "docx")
}

fn has_ending(path: &Path, wanted: &str) -> bool {
    path.extension().and_then(OsStr::to_str).is_some_and(|ending| ending.eq_ignore_ascii_case(wanted))
}

/// What a command may replace.
pub(super) fn replace(force: bool) -> Replace {
    if force { Replace::Anything } else { Replace::Own }
}

/// Rounds of the live edition are scored. Asked before anything is written.
fn scored(catalogue: &Catalogue, assessment: &Assessment, file: &Path) -> Result<(), Problem> {
    let refusal = catalogue.other_edition(&assessment.current().edition, "edition-not-scored");
    refusal.map_or(Ok(()), |refusal| Err(refusal.in_file(file)))
}

/// A code is one of the list; a body that is not in the list has none.
pub(super) fn known_municipality(assessment: &Assessment, catalogue: &Catalogue) -> Result<(), Problem> {
    match &assessment.profile.code {
        Some(code) if catalogue.municipalities.by_code(code).is_none() => {
            Err(Problem::new(Kind::Damaged, "report-code-unknown").with("code", quoted(code, 40)))
        }
        _ => Ok(()),
    }
}

fn write_source(dir: &Path, catalogue: &Catalogue, assessment: &Assessment, options: &Options) -> Checked<()> {
    let is_empty = fs::read_dir(dir).map(|mut entries| entries.next().is_none());
    if dir.symlink_metadata().is_ok() && !is_empty.unwrap_or(false) {
        return Err(vec![Problem::new(Kind::Usage, "report-source-exists").in_file(dir)]);
    }
    let files = report::source_files(catalogue, assessment, options)?;
    let files: Vec<(&str, &[u8])> = files.iter().map(|file| (file.path.as_str(), file.data.as_slice())).collect();
    outputs::write_folder(dir, &files).map_err(|problem| vec![problem])
}

/// A line that says where something was written.
pub(super) fn said(words: &Words, key: &str, path: &Path) -> String {
    words.format(key, &[("path", path.display().to_string().into())]) + "\n"
}

/// Lines on what could not be shown as it was typed.
fn replaced(words: &Words, replaced: &[Replacement]) -> String {
    let mut lines = String::new();
    if !replaced.is_empty() {
        lines += &(words.get("cli-report-replaced") + "\n");
    }
    for [character, fate, places] in report::replacement_lines(replaced, words) {
        lines += &format!("  {character}  {fate}  {places}\n");
    }
    lines
}

/// The day where this PC is.
#[expect(clippy::disallowed_methods, reason = "commands ask for the day here")]
pub(super) fn today() -> Date {
    jiff::Zoned::now().date()
}

/// The day that was typed, as people here write it; nothing that leaves something over.
pub(super) fn day(typed: &str) -> Checked<Date> {
    let date = parse_date(typed).filter(|date| YEARS.contains(&date.year()));
    date.ok_or_else(|| {
        let problem = Problem::new(Kind::Usage, "cli-date").with("typed", quoted(typed, 40));
        vec![problem.with("first", YEARS.start()).with("last", YEARS.end())]
    })
}
