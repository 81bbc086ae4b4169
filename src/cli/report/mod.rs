//! `shirube report`: the report on an assessment as PDF, as a document to edit, or as files to edit; of many at once, on all
//! cores.

mod many;

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
use crate::catalogue::Catalogue;
use crate::exchange::has_ending;
use crate::i18n::{Locale, Words, parse_date};
use crate::outputs::{self, OutputKind, OutputPlace, Replace};
use crate::problem::{Checked, Kind, Problem, quoted};
use crate::report::{self, Attach, DocumentMark, DocumentOptions, Form, Options, PdfMark};
use crate::text::Replacement;

/// Years that a report or a sheet may be of.
const YEARS: RangeInclusive<i16> = 1900..=2200;

/// Make the report on an assessment, or the reports on many
///
/// The report is in Japanese unless --lang says otherwise. As OUT.docx it is a document to edit in a word processor, with
/// headings, tables and charts; the copy of the assessment is in the PDF only. Of several files, or of a folder, which is
/// looked through with all folders below, a PDF is made of each. What can't be read is named and the rest is made; the
/// code is then that of the problems.
#[derive(Args)]
pub(super) struct Report {
    /// Assessments (.ron), reports that carry one (.pdf), and folders of such
    #[arg(required = true, value_name = "FILES")]
    files: Vec<PathBuf>,

    /// Where the PDF goes, or as OUT.docx a document to edit; of several files the folder DIR that the PDFs go to, which is made where
    /// there is none; without it a PDF beside each file, where no such file is yet
    #[arg(short, long, value_name = "OUT.pdf|DIR")]
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
    /// Where files for editing were put.
    source: Option<PathBuf>,
    report: Option<PathBuf>,
    /// What could not be shown as it was typed.
    not_shown: Vec<Replacement>,
    /// That group figures are not in it.
    unpublished: Option<Problem>,
    /// Of the writing, and of what was opened.
    remarks: Vec<Problem>,
}

impl Made {
    /// What was written, and how it differs from what was typed.
    fn lines(&self, words: &Words) -> String {
        let written = [("cli-report-source-written", &self.source), ("cli-report-written", &self.report)];
        let said = written.into_iter().filter_map(|(key, path)| Some(said(words, key, path.as_deref()?)));
        said.collect::<String>() + &replaced(words, &self.not_shown)
    }
}

impl Report {
    pub fn run(self, context: &mut Context<'_>) -> Exit {
        if self.are_many() {
            return many::run(&self, context);
        }
        match self.make(context.lang.unwrap_or_default()) {
            Ok(made) => {
                let printed = context.print(&made.lines(&context.words));
                context.remark("report-remarks", &Vec::from_iter(made.unpublished));
                context.remark("output-remarks", &made.remarks);
                printed
            }
            Err(problems) => context.fail(&problems),
        }
    }

    /// Whether more than one report is asked for, or as many as there are in a folder.
    fn are_many(&self) -> bool {
        self.files.len() > 1 || self.files.iter().any(|file| file.is_dir())
    }

    /// The one report.
    fn make(&self, locale: Locale) -> Checked<Made> {
        let file = &self.files[0];
        let options = self.options(locale)?;
        let path = self.path(file)?;
        let catalogue = opened::catalogue_in(self.catalogue.as_deref())?;
        self.make_one(&catalogue, &options, file, path)
    }

    /// How reports are made.
    fn options(&self, locale: Locale) -> Checked<Options> {
        let date = self.date.as_deref().map(day).transpose()?.unwrap_or_else(today);
        let attach = if self.no_attachment { Attach::Nothing } else { Attach::Copy };
        Ok(Options { locale, date, attach, form: self.form.into() })
    }

    /// Makes the report on `file` and writes it to `path`, and its files where they were asked for.
    fn make_one(&self, catalogue: &Catalogue, options: &Options, file: &Path, path: Option<PathBuf>) -> Checked<Made> {
        let alone = |problem| vec![problem];
        let assessment = opened::assessment_in(file)?;
        fits(catalogue, &assessment).map_err(|problem| vec![problem.in_file(file)])?;
        let place = path.as_deref().map(|path| self.look(file, path, &assessment)).transpose().map_err(alone)?;
        if let Some(dir) = &self.source {
            write_source(dir, catalogue, &assessment, options)?;
        }
        let (mut not_shown, mut remarks) = (Vec::new(), Vec::new());
        if let (Some(path), Some(place)) = (&path, &place) {
            let bytes = if is_document(path) {
                let &Options { locale, date, form, .. } = options;
                report::docx(catalogue, &assessment, &DocumentOptions { locale, date, form })?
            } else {
                let report = report::pdf(catalogue, &assessment, options)?;
                not_shown = report.replaced;
                report.pdf
            };
            remarks = place.write(&bytes).map_err(alone)?;
        }
        remarks.extend(opened::remarks(catalogue, &assessment, file));
        let unpublished = close::remark(&assessment, file);
        Ok(Made { source: self.source.clone(), report: path, not_shown, unpublished, remarks })
    }

    /// Whether nothing else is lost at `path`.
    fn look(&self, file: &Path, path: &Path, assessment: &Assessment) -> Result<OutputPlace, Problem> {
        let form = self.form.into();
        let kind = match is_document(path) {
            true => OutputKind::Document(DocumentMark::of(assessment, form)),
            false => OutputKind::Report(PdfMark::of_report(assessment, form)),
        };
        outputs::look(path, &kind, replace(self.force), &[file.to_owned()])
    }

    /// Where the one report goes.
    fn path(&self, file: &Path) -> Checked<Option<PathBuf>> {
        let refuse = |key, path: &Path| Err(vec![Problem::new(Kind::Usage, key).in_file(path)]);
        let path = match (&self.output, &self.source) {
            (Some(path), _) => path.clone(),
            (None, Some(_)) => return Ok(None),
            (None, None) => {
                let beside = file.with_extension("pdf");
                self.is_free(&beside).map_err(|problem| vec![problem])?;
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

    /// Refuses a place that is taken, where nobody named it.
    fn is_free(&self, path: &Path) -> Result<(), Problem> {
        match path.symlink_metadata().is_ok() && !self.force {
            true => Err(Problem::new(Kind::Usage, "report-out-exists").in_file(path)),
            false => Ok(()),
        }
    }
}

/// Endings by which people ask for a table, which a report is not: it would lie there as a PDF that no such program opens.
const OF_TABLES: [&str; 4] = ["xlsx", "xlsm", "csv", "ics"];

/// Whether the report goes there as a document to edit.
fn is_document(path: &Path) -> bool {
    has_ending(path, "docx")
}

/// What a command may replace.
pub(super) fn replace(force: bool) -> Replace {
    if force { Replace::Anything } else { Replace::Own }
}

/// Rounds of the live edition are scored, of a municipality that can be told. Asked before anything is written.
fn fits(catalogue: &Catalogue, assessment: &Assessment) -> Result<(), Problem> {
    catalogue.other_edition(&assessment.current().edition, "edition-not-scored").map_or(Ok(()), Err)?;
    known_municipality(assessment, catalogue)
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
