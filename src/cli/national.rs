//! `shirube national`: what is published of a municipality, and of all those of a prefecture.

use std::path::{Path, PathBuf};

use clap::Args;

use super::Exit;
use super::opened;
use super::output::Context;
use super::report::{day, replace, said, today};
use crate::catalogue::{Catalogue, Fit, Municipality};
use crate::exchange::{NationalOptions, national_csv, national_xlsx};
use crate::findings::{NationalText, Wording};
use crate::i18n::{Locale, Words};
use crate::outputs::{self, OutputKind};
use crate::problem::{Checked, Kind, Problem, quoted};
use crate::report::{PdfMark, national_pdf};
use crate::scoring;
use crate::text::columns;

/// Show what every municipality told the ministry: yours, halls like it, the prefecture, the nation
///
/// Without -o it is shown here. OUT.pdf takes a page of one municipality, OUT.csv the same as a table; with --prefecture
/// OUT.xlsx takes every municipality of it as published, with the shares. It needs no assessment.
#[derive(Args)]
pub(super) struct National {
    /// A municipality, by its name, its reading or its code of six digits
    #[arg(value_name = "NAME|CODE", required_unless_present = "prefecture", conflicts_with = "prefecture")]
    hall: Option<String>,

    /// Every municipality of this prefecture, such as 山形県 or Yamagata
    #[arg(long, value_name = "PREFECTURE", requires = "output")]
    prefecture: Option<String>,

    /// Where it goes
    #[arg(short, long, value_name = "OUT.pdf|OUT.csv|OUT.xlsx")]
    output: Option<PathBuf>,

    /// Date on the page or workbook, such as 2026-11-22 or R8.11.22; without it today
    #[arg(long, value_name = "DATE")]
    date: Option<String>,

    /// Folder of another or a larger catalogue
    #[arg(long, value_name = "DIR")]
    catalogue: Option<PathBuf>,

    /// Replace whatever file is at OUT; without it only such a file as it was written
    #[arg(long)]
    force: bool,
}

/// Characters of a word that go into a sentence.
const MOST: usize = 40;
/// Municipalities that are named where it is not clear which is meant.
const NAMED: usize = 8;
const CODE_DIGITS: usize = 6;

impl National {
    pub fn run(self, context: &mut Context<'_>) -> Exit {
        let locale = context.lang.unwrap_or_default();
        match self.make(locale, &context.words) {
            Ok((text, remarks)) => context.print_with(&text, &remarks),
            Err(problems) => context.fail(&problems),
        }
    }

    /// Does it; gives back what to print, and what is to be known beside.
    fn make(&self, locale: Locale, words: &Words) -> Checked<(String, Vec<Problem>)> {
        let catalogue = opened::catalogue_in(self.catalogue.as_deref())?;
        if catalogue.survey().is_none() {
            return Err(vec![Problem::new(Kind::Usage, "survey-none")]);
        }
        match (&self.prefecture, &self.output) {
            (Some(prefecture), Some(path)) => self.prefecture(&catalogue, prefecture, path, locale, words),
            _ => {
                let hall = hall(&catalogue, self.hall.as_deref().unwrap_or_default(), words)?;
                match &self.output {
                    Some(path) => self.hall(&catalogue, hall, path, locale, words),
                    None if self.date.is_some() => Err(vec![Problem::new(Kind::Usage, "national-date")]),
                    None => Ok((shown(&catalogue, hall, words), Vec::new())),
                }
            }
        }
    }

    fn hall(
        &self,
        catalogue: &Catalogue,
        hall: &Municipality,
        path: &Path,
        locale: Locale,
        words: &Words,
    ) -> Checked<(String, Vec<Problem>)> {
        let ending = ending(path);
        let kind = match ending.as_str() {
            "pdf" => {
                let survey = catalogue.survey().map(|survey| survey.id.to_string()).unwrap_or_default();
                OutputKind::NationalPdf(PdfMark::of_national(&hall.code, &survey))
            }
            "csv" if self.date.is_some() => {
                return Err(vec![Problem::new(Kind::Usage, "national-date").in_file(path)]);
            }
            "csv" => OutputKind::NationalCsv(catalogue),
            _ => return Err(vec![Problem::new(Kind::Usage, "national-out-hall").in_file(path)]),
        };
        let date = self.date.as_deref().map(day).transpose()?.unwrap_or_else(today);
        self.put(path, &kind, words, || match ending.as_str() {
            "csv" => Ok(national_csv(catalogue, hall)),
            _ => national_pdf(catalogue, hall, locale, date),
        })
    }

    fn prefecture(
        &self,
        catalogue: &Catalogue,
        typed: &str,
        path: &Path,
        locale: Locale,
        words: &Words,
    ) -> Checked<(String, Vec<Problem>)> {
        let refuse = |problem: Problem| vec![problem.with("typed", quoted(typed, MOST))];
        if ending(path) != "xlsx" {
            return Err(vec![Problem::new(Kind::Usage, "national-out-prefecture").in_file(path)]);
        }
        let found = catalogue.municipalities.prefecture(typed);
        let prefecture = found.ok_or_else(|| refuse(Problem::new(Kind::Usage, "national-unknown-prefecture")))?;
        let date = self.date.as_deref().map(day).transpose()?.unwrap_or_else(today);
        let options = NationalOptions { locale, date, prefecture: prefecture.to_owned() };
        self.put(path, &OutputKind::NationalWorkbook, words, || national_xlsx(catalogue, &options))
    }

    fn put(
        &self,
        path: &Path,
        kind: &OutputKind<'_>,
        words: &Words,
        make: impl FnOnce() -> Checked<Vec<u8>>,
    ) -> Checked<(String, Vec<Problem>)> {
        let alone = |problem| vec![problem];
        let place = outputs::look(path, kind, replace(self.force), &[]).map_err(alone)?;
        let remarks = place.write(&make()?).map_err(alone)?;
        Ok((said(words, "national-written", path), remarks))
    }
}

fn ending(path: &Path) -> String {
    path.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase()
}

/// The municipality that is meant by `typed`; where it may be several, these are named apart.
fn hall<'a>(catalogue: &'a Catalogue, typed: &str, words: &Words) -> Checked<&'a Municipality> {
    let all = &catalogue.municipalities;
    let code = typed.trim();
    let is_code = code.len() == CODE_DIGITS && code.bytes().all(|b| b.is_ascii_digit());
    let problem = |key| Problem::new(Kind::Usage, key).with("typed", quoted(typed, MOST));
    if let Some(one) = all.by_code(code).filter(|_| is_code) {
        return Ok(one);
    }
    let found = all.search(typed, NAMED);
    let names = || {
        let name = |one: &&Municipality| format!("{}{} {}", one.prefecture, one.name, one.code);
        let mut names: Vec<String> = found.listed.iter().take(found.as_good).map(name).collect();
        if found.as_good > NAMED {
            names.push("…".to_owned());
        }
        words.list(names)
    };
    match (found.fit, found.listed.first()) {
        (Fit::Clearly, Some(one)) => Ok(one),
        (Fit::AmongOthers, Some(_)) => Err(vec![problem("national-several").with("halls", names())]),
        (Fit::Alike, Some(_)) => Err(vec![problem("national-unknown-hall").with("similar", names())]),
        _ => Err(vec![problem("national-unknown-hall").with("similar", "none")]),
    }
}

/// What is published of `hall`, as lines.
fn shown(catalogue: &Catalogue, hall: &Municipality, words: &Words) -> String {
    let Some(national) = scoring::National::of(catalogue, Some(&hall.code)) else { return String::new() };
    let text = NationalText::of(&Wording::new(catalogue, words), &national);
    let [_, as_of, circles @ ..] = text.head.as_slice() else { return String::new() };
    let widest = circles.iter().map(|head| columns::width(head)).max().unwrap_or_default();
    let mut lines = vec![
        words.format("national-hall", &[("hall", text.title.as_str().into()), ("code", hall.code.as_str().into())]),
    ];
    lines.extend(text.residents);
    lines.push(text.about);
    for row in text.rows {
        lines.extend([String::new(), row.name, format!("    {}", row.about), format!("    {as_of} {}", row.as_of)]);
        for (head, value) in circles.iter().zip(row.own.into_iter().chain(row.figures)) {
            let pad = " ".repeat(widest - columns::width(head));
            lines.push(format!("    {head}{pad}  {value}"));
        }
    }
    lines.push(String::new());
    lines.extend(text.notes);
    lines.join("\n") + "\n"
}
