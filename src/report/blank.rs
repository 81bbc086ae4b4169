//! The questionnaire on paper, before anybody wrote on it: how to fill it in, the questions, the words that need a word.
//! For those who answer without a PC.
//!
//! Set by Typst as the report is, in the same house. Knows no assessment: what a hall and its round are called is handed
//! in, and goes to the template as data and never as markup.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rust_embed::RustEmbed;
use serde::Serialize;
use typst_layout::PagedDocument;

use super::context::{count, value};
use super::data::{self, Day};
use super::summary::cut;
use super::{PdfMark, Template, clean, typeset};
use crate::assessment::Role;
use crate::catalogue::{Catalogue, Question, QuestionId, SectionId};
use crate::findings::Wording;
use crate::findings::{one_line, role_name};
use crate::i18n::{Locale, Words};
use crate::problem::{Checked, Kind, Problem};
use crate::scoring;
use crate::text::Glyphs;

/// What the blank questionnaire is to be like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlankPdfOptions {
    pub locale: Locale,
    /// Only the questions that this section usually knows the answer to; all of them where none is named.
    pub section: Option<SectionId>,
    /// The date on the paper, and the only time in the file.
    pub date: Date,
    /// The municipality's name, as it is called in this language.
    pub hall: Option<String>,
    /// What the round is called, as it was typed.
    pub round_title: Option<String>,
}

/// Full-width characters of the hall's name in the line at the top of every page.
const HEADER: usize = 20;

/// Words that stand on the paper as they are, by the name under which the template knows them.
const WORDS: [&str; 16] = [
    "about",
    "how",
    "ladder",
    "you",
    "role",
    "section",
    "day",
    "return-to",
    "questions",
    "unknown",
    "not-applicable",
    "reason-end",
    "note",
    "glossary",
    "replaced",
    "list",
];

/// The lines on how to fill it in.
const HOW: usize = 6;

#[derive(RustEmbed)]
#[folder = "assets/blank"]
struct BlankTemplate;

const MAIN: &str = "blank.typ";

/// Everything on the paper.
#[derive(Serialize)]
struct Paper {
    lang: &'static str,
    region: &'static str,
    date: Day,
    date_text: String,
    document_title: String,
    header: String,
    footer: String,
    words: BTreeMap<&'static str, String>,
    kicker: String,
    title: String,
    occasion: Option<String>,
    section: Option<String>,
    about: Vec<String>,
    how: Vec<String>,
    ladder: Vec<String>,
    roles: Vec<String>,
    questions: Vec<Asked>,
    glossary: Vec<(String, String)>,
    replaced: Vec<[String; 3]>,
}

/// A question to be answered by hand.
#[derive(Serialize)]
struct Asked {
    no: String,
    name: String,
    factor: String,
    text: String,
    /// In small type: where to look, whom to ask.
    hints: Vec<String>,
    /// When to pass it over.
    follows: Option<String>,
    levels: Vec<String>,
}

/// The blank questionnaire as PDF/A-3a and PDF/UA-1. A section that no question is put to is a problem.
pub fn blank_pdf(catalogue: &Catalogue, options: &BlankPdfOptions) -> Checked<Vec<u8>> {
    typeset::pdf(&blank_pages(catalogue, options)?, options.date)
}

/// The pages of that file, for a look at them.
pub fn blank_pages(catalogue: &Catalogue, options: &BlankPdfOptions) -> Checked<PagedDocument> {
    let words = Words::new(options.locale);
    let press = Press { catalogue, options, words: &words, questions: chosen(catalogue, options)? };
    let mut glyphs = Glyphs::default();
    let mut paper = press.paper(&mut glyphs);
    paper.glossary = data::glossary(catalogue, options.locale, &typeset::tree(&paper)?);
    let mut tree = typeset::tree(&paper)?;
    clean::json(&mut tree, &words.get("report-place-catalogue"), &mut glyphs);
    paper.replaced = clean::lines(&glyphs.replacements(), &words);
    tree["mark"] = PdfMark::of_blank(options.hall.as_deref(), options.round_title.as_deref()).word().into();
    tree["replaced"] = typeset::tree(&paper.replaced)?;
    let mut files = super::files_of::<BlankTemplate>();
    files.extend(super::files_of::<Template>().into_iter().filter(|file| file.path == "style.typ"));
    files.push(typeset::data_file(&tree));
    typeset::pages(MAIN, files, options.date)
}

/// The questions that are wanted, in questionnaire order; never none.
fn chosen<'c>(catalogue: &'c Catalogue, options: &BlankPdfOptions) -> Checked<Vec<&'c Question>> {
    let questionnaire = &catalogue.questionnaire;
    let chosen: Vec<&Question> = questionnaire.asked_of(options.section.as_ref()).collect();
    match &options.section {
        Some(section) if chosen.is_empty() => {
            let sections: Vec<&str> = questionnaire.asked_sections().map(|s| s.id.as_str()).collect();
            let problem = Problem::new(Kind::Usage, "report-blank-section").with("section", section);
            Err(vec![problem.with("sections", sections.join(", "))])
        }
        _ => Ok(chosen),
    }
}

/// What the paper is written from.
struct Press<'a> {
    catalogue: &'a Catalogue,
    options: &'a BlankPdfOptions,
    words: &'a Words,
    questions: Vec<&'a Question>,
}

impl Press<'_> {
    fn paper(&self, glyphs: &mut Glyphs) -> Paper {
        let Press { catalogue, options, words, .. } = self;
        let locale = options.locale;
        let mut typed = |key: &str, text: &Option<String>| {
            let text = one_line(&glyphs.clean(&words.get(key), text.as_deref().unwrap_or_default()));
            (!text.is_empty()).then(|| cut(&text, super::NAME))
        };
        let hall = typed("report-place-name", &options.hall);
        let occasion: Vec<String> =
            hall.clone().into_iter().chain(typed("report-place-round", &options.round_title)).collect();
        let title = words.get("paper-title");
        let with_hall =
            |hall: &str| words.format("paper-title-of", &[("hall", value(hall)), ("title", value(title.clone()))]);
        Paper {
            lang: locale.code(),
            region: data::region(locale),
            date: options.date.into(),
            date_text: words.format("paper-made-on", &[("date", value(words.date(options.date)))]),
            document_title: hall.as_deref().map_or_else(|| title.clone(), with_hall),
            header: hall.as_deref().map_or_else(|| title.clone(), |hall| with_hall(&cut(hall, HEADER))),
            footer: words
                .format("paper-footer", &[("edition", value(catalogue.questionnaire.name.get(words.locale())))]),
            words: WORDS.map(|name| (name, words.get(&format!("paper-word-{name}")))).into(),
            kicker: words.get("paper-kicker"),
            occasion: (!occasion.is_empty()).then(|| occasion.join("\n")),
            section: self.section(),
            about: vec![
                words.format("paper-about", &[("count", count(self.questions.len()))]),
                words.get("paper-about-use"),
            ],
            how: (1..=HOW).map(|n| words.get(&format!("paper-how-{n}"))).collect(),
            ladder: catalogue.questionnaire.ladder.iter().map(|rung| rung.get(locale).to_owned()).collect(),
            roles: Role::ALL.map(|role| role_name(words, role)).to_vec(),
            questions: self.questions.iter().map(|question| self.asked(question)).collect(),
            glossary: Vec::new(),
            replaced: Vec::new(),
            title,
        }
    }

    /// Whose questions these are, where they are those of one section.
    fn section(&self) -> Option<String> {
        let section = self.catalogue.questionnaire.section(self.options.section.as_ref()?)?;
        Some(self.words.format("paper-for", &[("section", value(section.name.get(self.options.locale)))]))
    }

    fn asked(&self, question: &Question) -> Asked {
        let questionnaire = &self.catalogue.questionnaire;
        let locale = self.options.locale;
        let factor = questionnaire.factor(&question.factor).map_or("", |factor| factor.name.get(locale));
        Asked {
            no: questionnaire.number(&question.id).unwrap_or_default(),
            name: question.name.get(locale).to_owned(),
            factor: factor.to_owned(),
            text: question.text.get(locale).to_owned(),
            hints: self.hints(question),
            follows: self.follows(question),
            levels: question.levels.iter().map(|statement| statement.get(locale).to_owned()).collect(),
        }
    }

    fn hints(&self, question: &Question) -> Vec<String> {
        let locale = self.options.locale;
        let mut hints =
            vec![self.words.format("answering-look-for", &[("what", value(question.look_for.get(locale)))])];
        let sections = Wording::new(self.catalogue, self.words).ask(&question.id);
        if self.options.section.is_none() && !sections.is_empty() {
            hints.push(self.words.format("paper-ask", &[("sections", value(sections))]));
        }
        hints
    }

    fn follows(&self, question: &Question) -> Option<String> {
        let is_on_paper = |id: &QuestionId| self.questions.iter().any(|q| q.id == *id);
        scoring::pass_over_text(self.words, &self.catalogue.questionnaire, question, is_on_paper)
    }
}
