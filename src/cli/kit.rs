//! `shirube ask` and `shirube kit`: what is handed to the sections and to whoever leads the talk, as files in a folder.

use std::path::{Path, PathBuf};

use clap::Args;
use jiff::civil::Date;

use super::Exit;
use super::opened;
use super::output::Context;
use super::report::{day, replace, today};
use crate::assessment::Assessment;
use crate::catalogue::Catalogue;
use crate::i18n::{Locale, Words, parse_deadline};
use crate::outputs::{FolderFile, Handing, asking_files, kit_files, put_files};
use crate::problem::{Checked, Kind, Problem, quoted};

/// Make sheets for the sections on what is open or not known, with a letter
///
/// Every question that FILE leaves open or answers by "don't know" goes to the section that knows, one sheet (.xlsx) for
/// each section; the letter (.pdf) says what is asked, why, by when and how, with blanks for whom to turn to. What comes
/// back is taken in by `shirube collect`, or in the window, where it fills what is open.
#[derive(Args)]
pub(super) struct Ask {
    /// Assessment (.ron), or a report that carries one (.pdf)
    file: PathBuf,

    #[command(flatten)]
    into: Into,
}

/// Make what a facilitator needs for a workshop of an hour and a half
///
/// A timetable with the agenda, a script with what to say and ask, slips to vote with, each as PDF; and for what is open
/// the letter and the sheets that `shirube ask` makes. Without FILE all questions are asked, and the agenda has one of
/// each factor.
#[derive(Args)]
pub(super) struct Kit {
    /// Assessment (.ron), or a report that carries one (.pdf)
    file: Option<PathBuf>,

    #[command(flatten)]
    into: Into,
}

#[derive(Args)]
struct Into {
    /// Folder for the files; it is made where it is not there
    #[arg(short, long, value_name = "FOLDER")]
    output: PathBuf,

    /// By when the sections answer, such as 2026-12-18, R8.12.18 or 令和8年12月; without it a blank to write on
    #[arg(long, value_name = "DATE")]
    by: Option<String>,

    /// Date on the papers, such as 2026-11-22 or R8.11.22; without it today
    #[arg(long, value_name = "DATE")]
    date: Option<String>,

    /// Folder of another or a larger catalogue
    #[arg(long, value_name = "DIR")]
    catalogue: Option<PathBuf>,

    /// Replace files of these names; without it only what was made by this command and has not been changed
    #[arg(long)]
    force: bool,
}

type Make = fn(&Catalogue, Option<&Assessment>, Handing) -> Checked<Vec<FolderFile>>;

impl Ask {
    pub fn run(self, context: &mut Context<'_>) -> Exit {
        let make: Make = |catalogue, assessment, handing| match assessment {
            Some(assessment) => asking_files(catalogue, assessment, handing),
            None => Err(vec![Problem::new(Kind::Internal, "ask-nothing")]),
        };
        self.into.run(Some(&self.file), make, context)
    }
}

impl Kit {
    pub fn run(self, context: &mut Context<'_>) -> Exit {
        self.into.run(self.file.as_deref(), kit_files, context)
    }
}

impl Into {
    fn run(&self, file: Option<&Path>, make: Make, context: &mut Context<'_>) -> Exit {
        let locale = context.lang.unwrap_or_default();
        match self.make(file, make, locale, &context.words) {
            Ok((text, remarks)) => context.print_with(&text, &remarks),
            Err(problems) => context.fail(&problems),
        }
    }

    /// Does it and says which files were made, and what is to be known of them.
    fn make(&self, file: Option<&Path>, make: Make, locale: Locale, words: &Words) -> Checked<(String, Vec<Problem>)> {
        let date = self.date.as_deref().map(day).transpose()?.unwrap_or_else(today);
        let by = self.by.as_deref().map(|typed| deadline(typed, date)).transpose()?;
        let catalogue = opened::catalogue_in(self.catalogue.as_deref())?;
        let assessment = file.map(|file| read(&catalogue, file)).transpose()?;
        let files = make(&catalogue, assessment.as_ref(), Handing { locale, date, by })?;
        let inputs: Vec<PathBuf> = file.map(Path::to_owned).into_iter().collect();
        let mut remarks = put_files(&self.output, &files, replace(self.force), &inputs)?;
        if let (Some(file), Some(assessment)) = (file, &assessment) {
            remarks.extend(opened::remarks(&catalogue, assessment, file));
        }
        let names = files.iter().map(|file| format!("    {}\n", file.name));
        let args = [("path", self.output.display().to_string().into()), ("count", files.len().into())];
        Ok((words.format("kit-written", &args) + "\n" + &names.collect::<String>(), remarks))
    }
}

fn deadline(typed: &str, today: Date) -> Checked<Date> {
    let problem = || vec![Problem::new(Kind::Usage, "kit-by").with("typed", quoted(typed, 40))];
    parse_deadline(typed, today).ok_or_else(problem)
}

fn read(catalogue: &Catalogue, file: &Path) -> Checked<Assessment> {
    let assessment = opened::assessment_in(file)?;
    match catalogue.other_edition(&assessment.current().edition, "ask-edition") {
        Some(refusal) => Err(vec![refusal.in_file(file)]),
        None => Ok(assessment),
    }
}
