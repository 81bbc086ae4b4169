//! An assessment to Typst to PDF bytes, and the copy inside a PDF back out. The PDF is PDF/A-3a and PDF/UA-1, the same
//! bytes for the same input, options and date.
//!
//! But for `copy`, reads no file; asks no clock, uses no face of the PC. What a person typed goes to the template as data and never as
//! markup; a character that no embedded face has is replaced visibly and never stops an export.
//!
//! | file | owns |
//! |---|---|
//! | `context` | what all parts are written from |
//! | `summary`, `plan`, `appendix` with `tables`, `questions`, `group`, `towns` | the words of page 1, page 2 and the rest |
//! | `form` | how much of it there is |
//! | `mayor`, `slides` | the words of the one page for the mayor, and of slides |
//! | `figures` | the charts as SVG |
//! | `data` | all of it as one tree for the template |
//! | `clean` | what becomes of text that the faces (`text`) can't show |
//! | `phrases` | where lines of the first two pages may end |
//! | `typeset` | Typst |
//! | `preview` | pages and charts as pixels |
//! | `mark` | how a PDF of ours is known again |
//! | `blank` | the questionnaire on paper, before anybody wrote on it |
//! | `national` | what is published of a municipality, on a page of its own |
//! | `kit` | a letter to the sections, and what whoever leads a workshop has in hand |
//! | `list` | questions with their answers as a list |
//! | `document` | the report as a document to be edited |
//! | [`copy`] | the copy of the assessment in a PDF, back out |

mod appendix;
mod blank;
mod clean;
mod context;
pub mod copy;
mod data;
mod document;
mod figures;
mod form;
mod group;
mod kit;
mod list;
mod mark;
mod mayor;
mod national;
mod phrases;
mod plan;
mod preview;
mod questions;
mod slides;
mod summary;
mod tables;
mod towns;
mod trend;
mod typeset;

use jiff::civil::Date;
use rust_embed::RustEmbed;
use typst_layout::PagedDocument;

pub use blank::{BlankPdfOptions, blank_pages, blank_pdf};
pub use clean::{Replaced, carried, lines as replacement_lines};
pub use data::Attach;
pub use document::{DocumentMark, DocumentOptions, docx};
pub use form::Form;
pub use kit::{KitOptions, KitPart, KitSheet, kit_pages, kit_pdf};
pub use list::{ListPdfOptions, list_files, list_pages, list_pdf};
pub use mark::PdfMark;
pub use national::{national_pages, national_pdf};
pub use preview::{Pages, Pixels, chart_pixels, chart_png, preview};
pub use typeset::File;

use self::context::ReportCx;
use self::data::{Carrier, Data};
use crate::assessment::{self, Assessment};
use crate::catalogue::Catalogue;
use crate::i18n::{Locale, Words};
use crate::problem::Checked;
use crate::text::{FONTS, Glyphs, LICENCES, Replacement};

/// What a report is to be like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    pub locale: Locale,
    /// The date on the report, and the only time in the file.
    pub date: Date,
    pub attach: Attach,
    pub form: Form,
}

/// A report.
pub struct Report {
    /// A PDF file.
    pub pdf: Vec<u8>,
    /// What could not be shown as it was typed, by code point; the report says so, too.
    pub replaced: Vec<Replacement>,
}

#[derive(RustEmbed)]
#[folder = "assets/report"]
struct Template;

/// The template's file that Typst starts from.
const MAIN: &str = "report.typ";

/// Full-width characters of the hall's name and of the round's title that fit on paper, each; what may be typed is more
/// (`limits`) and is cut there.
const NAME: usize = 60;

/// The report on the current round of `assessment`, which is of the live edition.
pub fn pdf(catalogue: &Catalogue, assessment: &Assessment, options: &Options) -> Checked<Report> {
    let (files, replaced) = files(catalogue, assessment, options)?;
    let pages = typeset::pages(MAIN, files, options.date)?;
    Ok(Report { pdf: typeset::pdf(&pages, options.date)?, replaced })
}

/// The pages of that report, for a preview or a look at their number.
pub fn pages(catalogue: &Catalogue, assessment: &Assessment, options: &Options) -> Checked<PagedDocument> {
    typeset::pages(MAIN, files(catalogue, assessment, options)?.0, options.date)
}

/// Everything that report is made from, to be edited and set with Typst's own compiler: the template, `data.json`, the
/// charts, the attachment, the faces with their licences, and a text that says how.
pub fn source_files(catalogue: &Catalogue, assessment: &Assessment, options: &Options) -> Checked<Vec<File>> {
    let (mut files, _) = files(catalogue, assessment, options)?;
    let fonts = FONTS.iter().chain(&LICENCES);
    files.extend(fonts.map(|f| File { path: format!("fonts/{}", f.name), data: f.data.to_vec() }));
    let readme = Words::new(options.locale).get("report-source-readme");
    files.push(File { path: "README.txt".to_owned(), data: format!("{readme}\n").into_bytes() });
    Ok(files)
}

/// What Typst is given.
fn files(catalogue: &Catalogue, assessment: &Assessment, options: &Options) -> Checked<(Vec<File>, Vec<Replacement>)> {
    let words = Words::new(options.locale);
    let mut glyphs = Glyphs::default();
    let public = assessment::publication(assessment);
    let clean = clean::publication(&public, &catalogue.questionnaire, &words, &mut glyphs);
    let cx = ReportCx::new(catalogue, &clean, &words).map_err(|refusal| vec![refusal])?;
    let (data, mut drawings) = Data::of(&cx, options.form, options.date, Carrier::Pdf(options.attach));

    let elsewhere = words.get("report-place-catalogue");
    let mut all = typeset::tree(&data)?;
    clean::json(&mut all, &elsewhere, &mut glyphs);
    for drawing in &mut drawings {
        drawing.svg = glyphs.clean(&elsewhere, &drawing.svg);
    }
    let replaced = glyphs.replacements();
    data.finish(&cx, &mut all, clean::lines(&replaced, &words))?;
    phrases::mark(&mut all, options.locale);
    all["mark"] = PdfMark::of_report(assessment, options.form).word().into();
    let mut files = files_of::<Template>();
    files.push(typeset::data_file(&all));
    files.extend(drawings.into_iter().map(|d| File { path: d.file, data: d.svg.into_bytes() }));
    if options.attach == Attach::Copy {
        let publication = assessment::file::to_string(&public);
        files.push(File { path: copy::ATTACHMENT.to_owned(), data: publication.into_bytes() });
    }
    Ok((files, replaced))
}

/// The files of a template, sorted.
fn files_of<T: RustEmbed>() -> Vec<File> {
    let mut paths: Vec<_> = T::iter().collect();
    paths.sort();
    let file = |path: &str| Some(File { path: path.to_owned(), data: T::get(path)?.data.into_owned() });
    paths.iter().filter_map(|path| file(path)).collect()
}
