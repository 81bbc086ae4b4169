//! The report as a document to be edited (.docx): the same words, numbers and charts as in the PDF, in styles that Word and
//! others know as headings, lists and tables. The same bytes for the same input, options and date.
//!
//! What somebody typed stays as it is in any script, since the faces are those of the reader's PC; only for what no such
//! file may hold, controls and what is no character, stands 〓, and the appendix says where.
//!
//! | file | owns |
//! |---|---|
//! | `blocks` | paragraphs, tables and pictures, in the order in which they stand |
//! | `look` | the styles by name, and the parts of the file that are the same in every report |
//! | `pages` | result and plan |
//! | `appendix` | all that these rest on |
//! | `finish` | what the writer of documents lacks: alternative texts, heads of tables that repeat, the order that the format asks for |

mod appendix;
mod blocks;
mod finish;
mod look;
mod pages;

use std::collections::BTreeMap;

use docx_rs::{Docx, Footer, Header, NumPages, PageMargin, PageNum, Paragraph, Run};
use jiff::civil::Date;

use self::blocks::Body;
use super::context::ReportCx;
use super::data::{self, Carrier, Data};
use super::preview::chart_png;
use super::{Form, clean, mark, typeset};
use crate::assessment::{self, Assessment};
use crate::catalogue::Catalogue;
use crate::i18n::{Locale, Words};
use crate::office;
use crate::paper;
use crate::problem::{Checked, Kind, Problem};

/// What the document is to be like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DocumentOptions {
    pub locale: Locale,
    /// The date on the report, and the only time in the file.
    pub date: Date,
    /// Slides are none.
    pub form: Form,
}

/// Which report a document is: two of the same mark may take each other's place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentMark(String);

impl DocumentMark {
    /// Of the report on the current round of `assessment` in this form.
    pub fn of(assessment: &Assessment, form: Form) -> Self {
        DocumentMark(mark::of_round(&format!("{}-document", mark::kind(form)), assessment))
    }

    /// Whether `bytes` are the document of this mark, and nobody has saved it since.
    pub fn is_as_written(&self, bytes: &[u8]) -> bool {
        office::is_as_written(&self.0, bytes)
    }
}

/// A margin, as the writer of documents has it.
const fn twips(millimetres: f64) -> i32 {
    paper::twips(millimetres) as i32
}

/// Pixels for each point of a chart: enough for paper.
const SHARPNESS: f64 = 2.5;

/// Over and under the text, in millimetres. Between the margins at its sides it is as wide as the charts are.
const TOP: f64 = 24.0;
const BOTTOM: f64 = 20.0;
const MARGIN: PageMargin = PageMargin {
    top: twips(TOP),
    left: twips(paper::SIDE),
    bottom: twips(BOTTOM),
    right: twips(paper::SIDE),
    header: twips(11.0),
    footer: twips(9.0),
    gutter: 0,
};

/// On the page for the mayor, which is to stay one.
const MARGIN_FOR_MAYOR: PageMargin = PageMargin { top: twips(18.0), bottom: twips(15.0), ..MARGIN };

/// The report on the current round of `assessment`, which is of the live edition. Slides are refused.
pub fn docx(catalogue: &Catalogue, assessment: &Assessment, options: &DocumentOptions) -> Checked<Vec<u8>> {
    let DocumentOptions { locale, date, form } = *options;
    if !form.is_document() {
        let forms = Form::ALL.into_iter().filter(|form| form.is_document()).map(Form::name);
        let problem = Problem::new(Kind::Usage, "report-document-slides").with("form", form.name());
        return Err(vec![problem.with("forms", forms.collect::<Vec<_>>().join(", "))]);
    }
    let words = Words::new(locale);
    let (clean, replaced) = clean::carried(&assessment::publication(assessment), &catalogue.questionnaire, &words);
    let cx = ReportCx::new(catalogue, &clean, &words).map_err(|refusal| vec![refusal])?;
    let (data, drawings) = Data::of(&cx, form, date, Carrier::Document);
    let glossary = data::glossary(catalogue, locale, &typeset::tree(&data)?);
    let short = data.replaced_short(&cx, &replaced.lines);
    let late = data.appendix.as_ref().map(|appendix| appendix.late(&cx, glossary, replaced.lines));
    let pictures = drawings.into_iter().map(|drawing| Ok((drawing.file, chart_png(&drawing.svg, SHARPNESS)?)));
    let mut body = Body::new(pictures.collect::<Checked<BTreeMap<_, _>>>()?);
    pages::put(&mut body, &cx, form, &data, data.items_more(&cx, late.as_ref()));
    if let (Some(appendix), Some(late)) = (&data.appendix, late) {
        appendix::put(&mut body, &cx, appendix, late);
    } else {
        body.texts(look::SMALL, &short);
    }
    let mark = DocumentMark::of(assessment, form);
    file(body, &cx, form, &data, &mark.0, date).map_err(|detail| {
        let problem = Problem::new(Kind::Internal, "report-document-writing");
        vec![problem.with("detail", detail)]
    })
}

/// The file. The seal is over all of it, so its parts are made twice.
fn file(body: Body, cx: &ReportCx<'_>, form: Form, data: &Data, word: &str, date: Date) -> Result<Vec<u8>, String> {
    let (docx, alternatives) = body.into_document(frame(form, data));
    let mut built = docx.build();
    built.document = finish::finished(&built.document, &alternatives)?;
    for part in built.headers.iter_mut().chain(&mut built.footers) {
        *part = finish::finished(part, &[])?;
    }
    let parts = |seal: &str| look::parts(cx, &built, &data.document_title, word, date, seal);
    let seal = office::seal(&parts(office::OPEN));
    office::packed(&parts(&seal)).map_err(|error| error.to_string())
}

/// Paper, head and foot.
fn frame(form: Form, data: &Data) -> Docx {
    let head = [Run::new().add_text(&data.summary.header), Run::new().add_tab().add_text(&data.date_text)];
    let head = head.into_iter().fold(Paragraph::new().style(look::HEADER), Paragraph::add_run);
    let foot = Paragraph::new().style(look::FOOTER).add_page_num(PageNum::new());
    let foot = foot.add_run(Run::new().add_text(" / ")).add_num_pages(NumPages::new());
    Docx::new()
        .page_size(paper::twips(paper::WIDTH), paper::twips(paper::HEIGHT))
        .page_margin(if pages::mayor(form, data).is_some() { MARGIN_FOR_MAYOR } else { MARGIN })
        .header(Header::new().add_paragraph(head))
        .footer(Footer::new().add_paragraph(foot))
}
