//! `shirube table`: results for the programs a hall has: one assessment as a workbook, many as one table.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::Args;
use jiff::civil::Date;

use super::Exit;
use super::assessments::{Assessments, Read};
use super::close;
use super::meter::Meter;
use super::opened;
use super::output::Context;
use super::report::{day, replace, said, today};
use crate::assessment::{Assessment, Publication};
use crate::catalogue::{Catalogue, Edition};
use crate::exchange::{ResultsOptions, inputs, listed, results_xlsx, table_csv};
use crate::i18n::{Locale, Words};
use crate::outputs::{self, OutputKind, OutputPlace};
use crate::problem::{Checked, Kind, Problem};

/// Put results into a table for Excel and other programs
///
/// OUT.xlsx takes one assessment and has tables and charts; it is in Japanese unless --lang says otherwise. OUT.csv takes
/// any number: a row for each question of each assessment, with ids, codes, levels and listed names only. Folders are
/// looked through with all folders below. What can't be read is named and the rest is written; the code is then that of
/// the problems.
#[derive(Args)]
pub(super) struct Table {
    /// Assessments (.ron), reports that carry one (.pdf), and folders of such
    #[arg(required = true, value_name = "FILES")]
    paths: Vec<PathBuf>,

    /// Where the table goes
    #[arg(short, long, value_name = "OUT.xlsx|OUT.csv")]
    output: PathBuf,

    /// Date on the workbook, such as 2026-11-22 or R8.11.22; without it today
    #[arg(long, value_name = "DATE")]
    date: Option<String>,

    /// Folder of another or a larger catalogue
    #[arg(long, value_name = "DIR")]
    catalogue: Option<PathBuf>,

    /// Replace whatever file is at OUT; without it only such a table, or such a workbook that nobody has saved since
    #[arg(long)]
    force: bool,
}

/// What a table can be, by the ending of its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Workbook,
    Csv,
}

/// What can be known before anything is read.
struct Plan {
    form: Form,
    date: Option<Date>,
    catalogue: Catalogue,
    place: OutputPlace,
}

impl Table {
    pub fn run(self, context: &mut Context<'_>) -> Exit {
        let plan = match self.plan() {
            Ok(plan) => plan,
            Err(problems) => return context.fail(&problems),
        };
        let mut inputs = {
            let mut meter = Meter::new(&mut *context.err, context.is_watched, &context.words, "cli-progress-read");
            let take = |assessment, public| plan.take(assessment, public);
            Assessments::read(inputs(&self.paths, &[&self.output]), &plan.catalogue, &mut meter, take)
        };
        if inputs.read.is_empty() {
            return context.fail(&inputs.problems);
        }
        let locale = context.lang.unwrap_or_default();
        match self.write(&plan, &inputs.read, locale) {
            Ok(remarks) => self.tell(context, &plan, &inputs, &remarks),
            Err(problems) => {
                inputs.problems.extend(problems);
                context.fail(&inputs.problems)
            }
        }
    }

    fn plan(&self) -> Checked<Plan> {
        let form = form(&self.output).map_err(|problem| vec![problem])?;
        let date = self.date.as_deref().map(day).transpose()?;
        if date.is_some() && form == Form::Csv {
            return Err(vec![Problem::new(Kind::Usage, "table-date-csv").in_file(&self.output)]);
        }
        let catalogue = opened::catalogue_in(self.catalogue.as_deref())?;
        let kind = match form {
            Form::Workbook => OutputKind::ResultsWorkbook,
            Form::Csv => OutputKind::Table(&catalogue),
        };
        let place = outputs::look(&self.output, &kind, replace(self.force), &self.paths);
        let place = place.map_err(|problem| vec![problem])?;
        Ok(Plan { form, date, catalogue, place })
    }

    /// Gives back what is to be known of what was written.
    fn write(&self, plan: &Plan, read: &[Read<Assessment>], locale: Locale) -> Checked<Vec<Problem>> {
        let alone = |problem| vec![problem];
        // Those that lay in folders are known only now.
        let inputs: Vec<PathBuf> = read.iter().map(|read| read.file.path.clone()).collect();
        plan.place.keep_apart(&inputs).map_err(alone)?;
        let bytes = match (plan.form, read) {
            (Form::Csv, read) => table_csv(&plan.catalogue, read.iter().map(|read| &read.kept)),
            (Form::Workbook, [one]) => {
                let date = plan.date.unwrap_or_else(today);
                results_xlsx(&plan.catalogue, &one.kept, &ResultsOptions { locale, date })?
            }
            (Form::Workbook, many) => {
                let problem = Problem::new(Kind::Usage, "table-one").with("count", many.len());
                return Err(vec![problem.in_file(&self.output)]);
            }
        };
        plan.place.write(&bytes).map_err(alone)
    }

    /// Says what was done, and what is wrong.
    fn tell(
        &self,
        context: &mut Context<'_>,
        plan: &Plan,
        inputs: &Assessments<Assessment>,
        remarks: &[Problem],
    ) -> Exit {
        let words = &context.words;
        let mut text = lines(words, plan, inputs);
        text += &said(words, "table-written", &self.output);
        let problems = &inputs.problems;
        if !problems.is_empty() {
            text += &(words.get("table-written-all-the-same") + "\n");
        }
        let printed = context.print(&text);
        let mut of_content = inputs.remarks.clone();
        of_content.extend(twice(&plan.catalogue, &inputs.read));
        if plan.form == Form::Workbook {
            of_content.extend(inputs.read.iter().filter_map(|read| close::remark(&read.kept, &read.file.path)));
        }
        context.remark("table-remarks", &of_content);
        context.remark("output-remarks", remarks);
        if problems.is_empty() { printed } else { context.fail(problems) }
    }
}

impl Plan {
    /// What the table needs of an assessment: for one of many the copy for handing on is enough; a workbook needs the assessment
    /// itself, to say of a vote that it was too small to be shown. A workbook holds scores, which only rounds of the live edition
    /// have; a table has rows for those of every edition that is known.
    fn take(&self, assessment: Assessment, public: Publication) -> Result<(Assessment, Vec<Problem>), Problem> {
        let edition = &assessment.current().edition;
        match (self.form, self.catalogue.edition(edition)) {
            (Form::Csv, Edition::Archived(_)) => {}
            _ => self.catalogue.other_edition(edition, "edition-not-scored").map_or(Ok(()), Err)?,
        }
        let remark = self.catalogue.other_edition(edition, "table-other-edition");
        let kept = if self.form == Form::Csv { public.into_assessment() } else { assessment };
        Ok((kept, Vec::from_iter(remark)))
    }
}

/// A remark on each assessment of a municipality that another is of, too.
fn twice(catalogue: &Catalogue, read: &[Read<Assessment>]) -> Vec<Problem> {
    let mut by_code: BTreeMap<&str, &Path> = BTreeMap::new();
    let mut remarks = Vec::new();
    for Read { file, kept } in read {
        let Some(municipality) = listed(catalogue, kept) else { continue };
        match by_code.get(municipality.code.as_str()) {
            Some(first) => {
                let problem = Problem::new(Kind::Damaged, "table-twice").with("name", &municipality.name);
                remarks.push(problem.with("other", first.display()).in_file(&file.path));
            }
            None => {
                by_code.insert(&municipality.code, &file.path);
            }
        }
    }
    remarks
}

fn form(path: &Path) -> Result<Form, Problem> {
    let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
    match ending.to_str() {
        Some("xlsx") => Ok(Form::Workbook),
        Some("csv") => Ok(Form::Csv),
        _ => Err(Problem::new(Kind::Usage, "table-out-ending").in_file(path)),
    }
}

/// A line for each file that is left out because another says the same, and for each whose rows can't be told by a code;
/// and how many assessments the table has.
fn lines(words: &Words, plan: &Plan, inputs: &Assessments<Assessment>) -> String {
    let mut text = String::new();
    if plan.form == Form::Csv {
        text += &assessments(words, plan, inputs);
    }
    if plan.form == Form::Csv || inputs.given() > 1 {
        let counts = [
            ("files-in-table", inputs.read.len()),
            ("files-same", inputs.same.len()),
            ("files-not-read", inputs.failed.len()),
        ];
        text += &(words.file_counts(inputs.given(), &counts) + "\n");
    }
    if !inputs.aside.is_empty() {
        text += &(words.format("collect-summary-aside", &[("count", inputs.aside.len().into())]) + "\n");
    }
    text
}

/// What a table of many says of its assessments.
fn assessments(words: &Words, plan: &Plan, inputs: &Assessments<Assessment>) -> String {
    let name = |path: &Path| path.display().to_string();
    let mut text = String::new();
    for (path, other) in &inputs.same {
        let args = [("path", name(path).into()), ("other", name(other).into())];
        text += &(words.format("cli-assessments-same", &args) + "\n");
    }
    for (place, read) in inputs.read.iter().enumerate() {
        if listed(&plan.catalogue, &read.kept).is_none() {
            let args = [("place", (place + 1).into()), ("path", name(&read.file.path).into())];
            text += &(words.format("table-without-code", &args) + "\n");
        }
    }
    text + &words.format("table-summary", &[("count", inputs.read.len().into())]) + "\n"
}
