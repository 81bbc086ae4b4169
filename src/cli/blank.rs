//! `shirube blank`: an empty sheet for people and sections to fill in.

use std::path::{Path, PathBuf};

use clap::Args;

use super::Exit;
use super::opened;
use super::output::Context;
use super::report::{day, replace, said, today};
use crate::exchange::{BlankOptions, blank_xlsx, section_named};
use crate::i18n::{Locale, Words};
use crate::outputs::{self, OutputKind};
use crate::problem::{Checked, Kind, Problem};
use crate::report::{BlankPdfOptions, PdfMark, blank_pdf};

/// Make an empty sheet to be filled in with Excel (.xlsx) or on paper (.pdf)
///
/// The sheet is in Japanese unless --lang says otherwise; it is collected in either language.
#[derive(Args)]
pub(super) struct Blank {
    /// Where the sheet goes
    #[arg(short, long, value_name = "OUT.xlsx|OUT.pdf")]
    output: PathBuf,

    /// Only the questions that this section knows, by its id or name
    #[arg(long = "for", value_name = "SECTION")]
    section: Option<String>,

    /// Date on the sheet, such as 2026-11-22 or R8.11.22; without it today
    #[arg(long, value_name = "DATE")]
    date: Option<String>,

    /// Folder of another or a larger catalogue
    #[arg(long, value_name = "DIR")]
    catalogue: Option<PathBuf>,

    /// Replace whatever file is at OUT; without it only a blank sheet in which nobody has changed anything
    #[arg(long)]
    force: bool,
}

/// What a sheet can be, by the ending of its name.
enum Form {
    Xlsx,
    Pdf,
}

impl Blank {
    pub fn run(self, context: &mut Context<'_>) -> Exit {
        match self.make(context.lang.unwrap_or_default(), &context.words) {
            Ok((line, remarks)) => context.print_with(&line, &remarks),
            Err(problems) => context.fail(&problems),
        }
    }

    /// Does it and says what was done, and what is to be known of it.
    fn make(&self, locale: Locale, words: &Words) -> Checked<(String, Vec<Problem>)> {
        let alone = |problem| vec![problem];
        let form = form(&self.output).map_err(alone)?;
        let date = self.date.as_deref().map(day).transpose()?;
        let catalogue = opened::catalogue_in(self.catalogue.as_deref())?;
        let section = self.section.as_deref().map(|typed| section_named(&catalogue, typed, words.locale()));
        let section = section.transpose().map_err(alone)?;
        let date = date.unwrap_or_else(today);
        let options = BlankOptions { locale, date, section, hall: None };
        let kind = match form {
            Form::Xlsx => OutputKind::BlankWorkbook,
            Form::Pdf => OutputKind::BlankPdf(PdfMark::of_blank(None, None)),
        };
        let place = outputs::look(&self.output, &kind, replace(self.force), &[]).map_err(alone)?;
        let bytes = match form {
            Form::Xlsx => blank_xlsx(&catalogue, &options)?,
            Form::Pdf => {
                let BlankOptions { locale, date, section, .. } = options;
                blank_pdf(&catalogue, &BlankPdfOptions { locale, section, date, hall: None, round_title: None })?
            }
        };
        let remarks = place.write(&bytes).map_err(alone)?;
        Ok((said(words, "blank-written", &self.output), remarks))
    }
}

fn form(path: &Path) -> Result<Form, Problem> {
    let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
    match ending.to_str() {
        Some("xlsx") => Ok(Form::Xlsx),
        Some("pdf") => Ok(Form::Pdf),
        _ => Err(Problem::new(Kind::Usage, "blank-out-ending").in_file(path)),
    }
}
