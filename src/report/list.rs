//! The questions as a list to be printed: what was answered, what was noted, what is marked. All of them, or those that
//! somebody looks at.
//!
//! An output as the report is, made from the same copy and set in the same house: notes that stay inside are not in it.
//! Marks are, which the copy has not: they say only that someone wants to look again.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rust_embed::RustEmbed;
use serde::Serialize;
use typst_layout::PagedDocument;

use super::context::{ReportCx, count, value};
use super::data::{self, Day};
use super::questions::{Given, given, public_note};
use super::summary::cut;
use super::typeset::File;
use super::{PdfMark, Template, clean, typeset};
use crate::assessment::{self, Assessment};
use crate::catalogue::{Catalogue, Question, QuestionId};
use crate::findings::one_line;
use crate::i18n::{Locale, Words};
use crate::problem::Checked;
use crate::text::Glyphs;

/// What the list is to be like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListPdfOptions {
    pub locale: Locale,
    /// The date on the paper, and the only time in the file.
    pub date: Date,
    /// The questions on it; they stand in the order of the questionnaire.
    pub questions: Vec<QuestionId>,
    /// Which questions these are, in words; none where they are all.
    pub chosen_by: Option<String>,
}

/// Full-width characters of what the hall and its round are called in the line at the top of every page.
const HEADER: usize = 40;

#[derive(RustEmbed)]
#[folder = "assets/list"]
struct ListTemplate;

const MAIN: &str = "list.typ";

/// Everything on the paper.
#[derive(Serialize)]
struct Paper {
    lang: &'static str,
    region: &'static str,
    date: Day,
    date_text: String,
    document_title: String,
    header: String,
    words: BTreeMap<&'static str, String>,
    title: String,
    occasion: String,
    /// Lines on what is on it and what is not.
    about: Vec<String>,
    head: [String; 5],
    rows: Vec<Row>,
    replaced: Vec<[String; 3]>,
}

#[derive(Serialize)]
struct Row {
    no: String,
    name: String,
    text: String,
    mark: String,
    kind: &'static str,
    answer: String,
    more: Vec<String>,
    note: Option<String>,
    /// Web addresses that the answer rests on.
    grounds: Option<String>,
    marked: String,
}

/// The list on the current round of `assessment`, which is of the live edition, as PDF/A-3a and PDF/UA-1.
pub fn list_pdf(catalogue: &Catalogue, assessment: &Assessment, options: &ListPdfOptions) -> Checked<Vec<u8>> {
    typeset::pdf(&list_pages(catalogue, assessment, options)?, options.date)
}

/// The pages of that file, for a look at them.
pub fn list_pages(catalogue: &Catalogue, assessment: &Assessment, options: &ListPdfOptions) -> Checked<PagedDocument> {
    typeset::pages(MAIN, list_files(catalogue, assessment, options)?, options.date)
}

/// What it is set from.
pub fn list_files(catalogue: &Catalogue, assessment: &Assessment, options: &ListPdfOptions) -> Checked<Vec<File>> {
    let words = Words::new(options.locale);
    let mut glyphs = Glyphs::default();
    let public = assessment::publication(assessment);
    let clean = clean::publication(&public, &catalogue.questionnaire, &words, &mut glyphs);
    let cx = ReportCx::new(catalogue, &clean, &words).map_err(|refusal| vec![refusal])?;
    let own = assessment.current().result();
    let is_marked = |id: &QuestionId| own.get(id).is_some_and(|answer| answer.is_marked);
    let paper = paper(&cx, options, is_marked);
    let mut tree = typeset::tree(&paper)?;
    clean::json(&mut tree, &words.get("report-place-catalogue"), &mut glyphs);
    tree["replaced"] = typeset::tree(&clean::lines(&glyphs.replacements(), &words))?;
    tree["mark"] = PdfMark::of_list(assessment).word().into();
    let mut files = super::files_of::<ListTemplate>();
    files.extend(super::files_of::<Template>().into_iter().filter(|file| file.path == "style.typ"));
    files.push(typeset::data_file(&tree));
    Ok(files)
}

fn paper(cx: &ReportCx<'_>, options: &ListPdfOptions, is_marked: impl Fn(&QuestionId) -> bool) -> Paper {
    let asked: Vec<&Question> =
        cx.questionnaire().questions().filter(|question| options.questions.contains(&question.id)).collect();
    let place = cx.wording.place(&cx.assessment.profile);
    let round = one_line(&cx.round().title);
    let title = cx.word("answers-title");
    let document_title = cx.say("paper-title-of", &[("hall", value(cut(&place, HEADER))), ("title", value(&title))]);
    let occasion = [place, round, cx.words.date(cx.round().date)].map(|part| cut(&part, super::NAME));
    let which = match &options.chosen_by {
        Some(chosen_by) => cx.say(
            "answers-paper-some",
            &[
                ("count", count(asked.len())),
                ("all", count(cx.questionnaire().questions().count())),
                ("which", value(chosen_by.as_str())),
            ],
        ),
        None => cx.say("answers-paper-all", &[("count", count(asked.len()))]),
    };
    Paper {
        lang: options.locale.code(),
        region: data::region(options.locale),
        date: options.date.into(),
        date_text: cx.say("paper-made-on", &[("date", value(cx.words.date(options.date)))]),
        header: document_title.clone(),
        document_title,
        words: [("replaced", cx.word("paper-word-replaced")), ("list", cx.word("paper-word-list"))].into(),
        title,
        occasion: cx.words.list(occasion.into_iter().filter(|part| !part.is_empty())),
        about: vec![which, cx.word("answers-paper-inside")],
        head: ["no", "question", "answer", "note", "mark"].map(|column| cx.word(&format!("answers-column-{column}"))),
        rows: asked.into_iter().map(|question| row(cx, question, is_marked(&question.id))).collect(),
        replaced: Vec::new(),
    }
}

fn row(cx: &ReportCx<'_>, question: &Question, is_marked: bool) -> Row {
    let answer = cx.answers().get(&question.id);
    let Given { mark, kind, text, more } = given(cx, question, answer);
    Row {
        no: cx.questionnaire().number(&question.id).unwrap_or_default(),
        name: cx.text(&question.name),
        text: cx.text(&question.text),
        mark,
        kind,
        answer: text,
        more,
        note: answer.and_then(public_note),
        grounds: answer.and_then(|answer| cx.wording.grounds_handed_on(answer)),
        marked: if is_marked { cx.word("answers-marked") } else { String::new() },
    }
}
