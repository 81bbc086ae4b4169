//! `shirube report`: the report on an assessment as PDF, or as files to edit.

use std::fs;
use std::io::{self, Read};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use clap::Args;
use jiff::civil::Date;

use super::Exit;
use super::output::Context;
use crate::assessment::safe_write::{target, write_atomically, write_folder, write_problem};
use crate::assessment::{Assessment, fit};
use crate::catalogue::{self, Catalogue};
use crate::i18n::{Locale, Words, parse_date};
use crate::problem::{Checked, Kind, Problem, quoted};
use crate::report::copy::{OpenedAny, open_any};
use crate::report::{self, Attach, Options, Replacement};

/// Years that a report or a sheet may be of.
const YEARS: RangeInclusive<i16> = 1900..=2200;

/// Bytes of a file that a report may take the place of.
const LARGEST: u64 = 64 * 1024 * 1024;

/// Make the report on an assessment
///
/// The report is in Japanese unless --lang says otherwise.
#[derive(Args)]
pub(super) struct Report {
    /// Assessment, or a report that carries one
    file: PathBuf,

    /// Where the PDF goes; without it beside FILE, where no such file is yet
    #[arg(short, long, value_name = "OUT.pdf")]
    output: Option<PathBuf>,

    /// Date on the report, such as 2026-11-22 or R8.11.22; without it today
    #[arg(long, value_name = "DATE")]
    date: Option<String>,

    /// Leave out the copy of the assessment
    #[arg(long)]
    no_attachment: bool,

    /// Folder of another or a larger catalogue
    #[arg(long, value_name = "DIR")]
    catalogue: Option<PathBuf>,

    /// New folder for the files that the report is made from, to be edited; no PDF is made then unless -o is given
    #[arg(long, value_name = "DIR")]
    source: Option<PathBuf>,
}

impl Report {
    pub fn run(self, context: &mut Context<'_>) -> Exit {
        match self.make(context.lang.unwrap_or(Locale::Ja), &context.words) {
            Ok((lines, remarks)) => {
                let printed = context.print(&lines);
                context.remark("report-remarks", &remarks);
                printed
            }
            Err(problems) => context.fail(&problems),
        }
    }

    /// Does it all and says what was done, and what is to be known beside.
    fn make(&self, locale: Locale, words: &Words) -> Checked<(String, Vec<Problem>)> {
        let date = self.date.as_deref().map(day).transpose()?;
        let pdf = self.pdf_path()?;
        let catalogue = match &self.catalogue {
            Some(dir) => catalogue::load(dir)?,
            None => catalogue::built_in(),
        };
        let assessment = match open_any(&self.file)? {
            OpenedAny::File(opened) => opened.assessment,
            OpenedAny::Copy(assessment) => assessment,
        };
        known_municipality(&assessment, &catalogue).map_err(|problem| vec![problem.in_file(&self.file)])?;
        let options = Options {
            locale,
            date: date.unwrap_or_else(|| jiff::Zoned::now().date()),
            attach: if self.no_attachment { Attach::Nothing } else { Attach::Copy },
        };
        let mut lines = String::new();
        if let Some(dir) = &self.source {
            write_source(dir, &catalogue, &assessment, &options)?;
            lines += &said(words, "report-source-written", dir);
        }
        if let Some(path) = &pdf {
            let report = report::pdf(&catalogue, &assessment, &options)?;
            write_atomically(path, &report.pdf).map_err(|problem| vec![problem])?;
            lines += &said(words, "report-written", path);
            lines += &replaced(words, &report.replaced);
        }
        let fit = fit::remarks(&catalogue.questionnaire, &assessment);
        Ok((lines, fit.into_iter().map(|remark| remark.in_file(&self.file)).collect()))
    }

    /// Where the PDF goes, once it is known that nothing else is lost there.
    fn pdf_path(&self) -> Checked<Option<PathBuf>> {
        let refuse = |key, path: &Path| Err(vec![Problem::new(Kind::Usage, key).in_file(path)]);
        let path = match (&self.output, &self.source) {
            (Some(path), _) => path.clone(),
            (None, Some(_)) => return Ok(None),
            (None, None) => {
                let beside = self.file.with_extension("pdf");
                if beside.symlink_metadata().is_ok() {
                    return refuse("report-out-exists", &beside);
                }
                beside
            }
        };
        if is_same(&path, &self.file) {
            return refuse("report-out-is-input", &path);
        }
        if self.source.as_ref().is_some_and(|dir| path.starts_with(dir)) {
            return refuse("report-out-in-source", &path);
        }
        pdf_may_go(&path).map_err(|problem| vec![problem])?;
        Ok(Some(path))
    }
}

/// Refuses where no PDF can be put, or where something else than a PDF would be lost.
pub(super) fn pdf_may_go(path: &Path) -> Result<(), Problem> {
    folder_is_there(path)?;
    // Looked at before anything is opened: a pipe or a device would wait or swallow.
    target(path)?;
    match path.metadata() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(write_problem(&error, path)),
        Ok(there) if is_replaceable(path, &there) => Ok(()),
        Ok(_) => Err(Problem::new(Kind::Usage, "report-out-not-pdf").in_file(path)),
    }
}

/// Refuses where the folder is missing that `path` leads into.
pub(super) fn folder_is_there(path: &Path) -> Result<(), Problem> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    match folder.filter(|folder| !folder.is_dir()) {
        Some(missing) => Err(write_problem(&io::ErrorKind::NotFound.into(), missing)),
        None => Ok(()),
    }
}

/// A code is one of the list; a body that is not in the list has none.
fn known_municipality(assessment: &Assessment, catalogue: &Catalogue) -> Result<(), Problem> {
    match &assessment.profile.code {
        Some(code) if catalogue.municipalities.by_code(code).is_none() => {
            Err(Problem::new(Kind::Damaged, "report-code-unknown").with("code", quoted(code, 40)))
        }
        _ => Ok(()),
    }
}

/// Whether both lead to one file, by whatever links.
fn is_same(a: &Path, b: &Path) -> bool {
    match (a.canonicalize(), b.canonicalize()) {
        (Ok(a), Ok(b)) => a == b,
        _ => false,
    }
}

/// Whether what is at `path` is an ordinary file that is empty or a PDF, and not larger than a report may be. What can't
/// be read counts as something else.
fn is_replaceable(path: &Path, there: &fs::Metadata) -> bool {
    let mut start = Vec::new();
    there.is_file()
        && there.len() <= LARGEST
        && fs::File::open(path).and_then(|file| file.take(1024).read_to_end(&mut start)).is_ok()
        && (start.is_empty() || start.starts_with(b"%PDF-"))
}

fn write_source(dir: &Path, catalogue: &Catalogue, assessment: &Assessment, options: &Options) -> Checked<()> {
    let is_empty = fs::read_dir(dir).map(|mut entries| entries.next().is_none());
    if dir.symlink_metadata().is_ok() && !is_empty.unwrap_or(false) {
        return Err(vec![Problem::new(Kind::Usage, "report-source-exists").in_file(dir)]);
    }
    let files = report::source_files(catalogue, assessment, options)?;
    let files: Vec<(&str, &[u8])> = files.iter().map(|file| (file.path.as_str(), file.data.as_slice())).collect();
    write_folder(dir, &files).map_err(|problem| vec![problem])
}

/// A line that says where something was written.
pub(super) fn said(words: &Words, key: &str, path: &Path) -> String {
    words.format(key, &[("path", path.display().to_string().into())]) + "\n"
}

/// Lines on what could not be shown as it was typed.
fn replaced(words: &Words, replaced: &[Replacement]) -> String {
    let mut lines = String::new();
    if !replaced.is_empty() {
        lines += &(words.get("report-replaced-said") + "\n");
    }
    for [character, fate, places] in report::replacement_lines(replaced, words) {
        lines += &format!("  {character}  {fate}  {places}\n");
    }
    lines
}

/// The day that was typed, as people here write it; nothing that leaves something over.
pub(super) fn day(typed: &str) -> Checked<Date> {
    let date = parse_date(typed).filter(|date| YEARS.contains(&date.year()));
    date.ok_or_else(|| {
        let problem = Problem::new(Kind::Usage, "cli-date").with("typed", quoted(typed, 40));
        vec![problem.with("first", YEARS.start()).with("last", YEARS.end())]
    })
}
