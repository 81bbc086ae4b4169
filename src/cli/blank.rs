//! `shirube blank`: an empty sheet for people and sections to fill in.

use std::io;
use std::path::{Path, PathBuf};

use clap::Args;

use super::Exit;
use super::output::Context;
use super::report::{day, folder_is_there, pdf_may_go, said};
use crate::assessment::file::read_bounded;
use crate::assessment::limits;
use crate::assessment::safe_write::{target, write_atomically, write_problem};
use crate::catalogue::{self, Catalogue};
use crate::exchange::{BlankOptions, blank_xlsx, read_sheet, section_named};
use crate::i18n::{Locale, Words};
use crate::problem::{Checked, Kind, Problem};
use crate::report::{BlankPdfOptions, blank_pdf};

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
}

/// What a sheet can be, by the ending of its name.
enum Form {
    Xlsx,
    Pdf,
}

impl Blank {
    pub fn run(self, context: &mut Context<'_>) -> Exit {
        match self.make(context.lang.unwrap_or(Locale::Ja), &context.words) {
            Ok(line) => context.print(&line),
            Err(problems) => context.fail(&problems),
        }
    }

    /// Does it and says what was done.
    fn make(&self, locale: Locale, words: &Words) -> Checked<String> {
        let alone = |problem| vec![problem];
        let form = form(&self.output).map_err(alone)?;
        let date = self.date.as_deref().map(day).transpose()?;
        let catalogue = opened(self.catalogue.as_deref())?;
        let section = self.section.as_deref().map(|typed| section_named(&catalogue, typed, words.locale()));
        let section = section.transpose().map_err(alone)?;
        let date = date.unwrap_or_else(|| jiff::Zoned::now().date());
        let options = BlankOptions { locale, date, section, hall: None };
        let bytes = match form {
            Form::Xlsx => {
                may_be_replaced(&self.output, &catalogue).map_err(alone)?;
                blank_xlsx(&catalogue, &options)?
            }
            Form::Pdf => {
                pdf_may_go(&self.output).map_err(alone)?;
                let BlankOptions { locale, date, section, .. } = options;
                blank_pdf(&catalogue, &BlankPdfOptions { locale, section, date, hall: None, round_title: None })?
            }
        };
        write_atomically(&self.output, &bytes).map_err(alone)?;
        Ok(said(words, "blank-written", &self.output))
    }
}

/// The built-in catalogue, or the one in this folder.
pub(super) fn opened(dir: Option<&Path>) -> Checked<Catalogue> {
    dir.map_or_else(|| Ok(catalogue::built_in()), catalogue::load)
}

fn form(path: &Path) -> Result<Form, Problem> {
    let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
    match ending.to_str() {
        Some("xlsx") => Ok(Form::Xlsx),
        Some("pdf") => Ok(Form::Pdf),
        _ => Err(Problem::new(Kind::Usage, "blank-out-ending").in_file(path)),
    }
}

/// Refuses where something else would be lost: only a sheet that nobody has written in may be replaced.
fn may_be_replaced(path: &Path, catalogue: &Catalogue) -> Result<(), Problem> {
    folder_is_there(path)?;
    // Looked at before anything is opened: a pipe or a device would wait or swallow.
    target(path)?;
    match path.metadata() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(write_problem(&error, path)),
        Ok(_) => {}
    }
    let refuse = |key| Err(Problem::new(Kind::Usage, key).in_file(path));
    match read_bounded(path, limits::SHEET_BYTES) {
        Ok(bytes) if bytes.is_empty() => Ok(()),
        Ok(bytes) => match read_sheet(&bytes, catalogue) {
            Ok(sheet) if sheet.is_untouched() => Ok(()),
            Ok(_) => refuse("blank-out-filled"),
            Err(_) => refuse("blank-out-not-sheet"),
        },
        Err(_) => refuse("blank-out-not-sheet"),
    }
}
