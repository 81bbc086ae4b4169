//! `shirube` without a command: the report of the example, and how to go on.

use std::path::{Path, PathBuf};

use super::Exit;
use super::output::Context;
use super::report::said;
use crate::assessment::file;
use crate::catalogue;
use crate::i18n::Locale;
use crate::outputs::{self, OutputKind, Replace};
use crate::problem::{Checked, Kind, Problem};
use crate::report::{self, Attach, Form, Options, PdfMark};
use crate::session;

/// Names that are tried before giving up.
const NAMES: usize = 99;

/// Writes the example's report into the current folder, or where that can't be written into the one for temporary files.
pub(super) fn run(context: &mut Context<'_>) -> Exit {
    match write_report(context.words.locale()) {
        Ok(path) => {
            let lines = said(&context.words, "cli-report-example-written", &path)
                + &context.words.get("cli-report-example-next");
            context.print(&(lines + "\n"))
        }
        Err(problems) => context.fail(&problems),
    }
}

fn write_report(locale: Locale) -> Checked<PathBuf> {
    let assessment = session::example()?;
    // The example's own date, not today's: the same report every time, so that it is known again.
    let options = Options { locale, date: assessment.current().date, attach: Attach::Copy, form: Form::Whole };
    let pdf = report::pdf(&catalogue::built_in(), &assessment, &options)?.pdf;
    let kind = OutputKind::Report(PdfMark::of_report(&assessment, Form::Whole));
    let here = std::env::current_dir().unwrap_or_default();
    put(&here, &kind, &pdf).or_else(|_| put(&std::env::temp_dir(), &kind, &pdf)).map_err(|problem| vec![problem])
}

/// Puts `pdf` into `folder` under the first name that is free or already holds the very same.
fn put(folder: &Path, kind: &OutputKind<'_>, pdf: &[u8]) -> Result<PathBuf, Problem> {
    for n in 1..=NAMES {
        let name = if n == 1 { "shirube-example.pdf".to_owned() } else { format!("shirube-example-{n}.pdf") };
        let path = folder.join(name);
        match outputs::look(&path, kind, Replace::Nothing, &[]).and_then(|place| place.write(pdf)) {
            Ok(_) => return Ok(path),
            Err(problem) if !is_taken(&path) => return Err(problem),
            Err(_) if holds(&path, pdf) => return Ok(path),
            Err(_) => {}
        }
    }
    Err(Problem::new(Kind::Unwritable, "report-example-no-name").in_file(folder))
}

/// Whether there is anything of this name, a link that leads nowhere included.
fn is_taken(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

/// Whether the file at `path` has just these bytes. One of another size is not opened.
fn holds(path: &Path, bytes: &[u8]) -> bool {
    let is_as_large = path.metadata().is_ok_and(|there| there.is_file() && there.len() == bytes.len() as u64);
    is_as_large && file::read_bounded(path, bytes.len()).is_ok_and(|there| there == bytes)
}
