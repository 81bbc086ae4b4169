//! Papers for whoever asks the sections and leads the talk: a letter that goes with the sheets, a timetable, a script, slips
//! to vote with. Each is a PDF of its own.
//!
//! Set in the same house as the report. Knows no assessment: what a hall and its round are called, who is asked what, and
//! which questions are talked over is handed in.
//!
//! | file | owns |
//! |---|---|
//! | `letter` | what the sections are asked for |
//! | `room` | the timetable, the script and the slips |

mod letter;
mod room;

use jiff::civil::Date;
use rust_embed::RustEmbed;
use serde::Serialize;
use serde_json::Value as Json;
use typst_layout::PagedDocument;

use super::context::value;
use super::data::{self, Day};
use super::summary::cut;
use super::{PdfMark, Template, clean, phrases, typeset};
use crate::catalogue::{Catalogue, Question, QuestionId};
use crate::findings::one_line;
use crate::i18n::{Args, Locale, Words};
use crate::problem::Checked;
use crate::text::Glyphs;

/// A paper of the kit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KitPart {
    Letter,
    Timetable,
    Script,
    Slips,
}

/// What the papers are to be like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KitOptions {
    pub locale: Locale,
    /// The date on the papers, and the only time in the files.
    pub date: Date,
    /// The municipality's name, as it is called in this language.
    pub hall: Option<String>,
    /// What the round is called, as it was typed.
    pub round_title: Option<String>,
    /// By when sections answer; a blank to write on where nobody said.
    pub by: Option<Date>,
    /// The sheets that go with the letter.
    pub sheets: Vec<KitSheet>,
    /// The questions that are talked over, in their order.
    pub agenda: Vec<QuestionId>,
}

/// A sheet that goes with the letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KitSheet {
    /// The name of the section.
    pub section: String,
    /// The name of the file.
    pub file: String,
    pub questions: usize,
}

#[derive(RustEmbed)]
#[folder = "assets/kit"]
struct KitTemplate;

/// Full-width characters of the hall's name in the line at the top of every page.
const HEADER: usize = 20;

impl KitPart {
    /// All papers, in the order of their use.
    pub const ALL: [KitPart; 4] = [KitPart::Letter, KitPart::Timetable, KitPart::Script, KitPart::Slips];

    /// The word of it: in keys of texts, in the mark of the file, in the name of its template.
    pub fn word(self) -> &'static str {
        match self {
            KitPart::Letter => "letter",
            KitPart::Timetable => "timetable",
            KitPart::Script => "script",
            KitPart::Slips => "slips",
        }
    }
}

/// What stands on every paper.
#[derive(Serialize)]
struct Paper {
    lang: &'static str,
    region: &'static str,
    date: Day,
    date_text: String,
    document_title: String,
    header: String,
    mark: String,
    title: String,
    occasion: Option<String>,
    body: Json,
    replaced_title: String,
    list: String,
}

/// What the papers are written from.
struct Press<'a> {
    catalogue: &'a Catalogue,
    options: &'a KitOptions,
    words: Words,
    /// As it can be shown.
    hall: Option<String>,
}

/// `part` as PDF/A-3a and PDF/UA-1.
pub fn kit_pdf(catalogue: &Catalogue, part: KitPart, options: &KitOptions) -> Checked<Vec<u8>> {
    typeset::pdf(&kit_pages(catalogue, part, options)?, options.date)
}

/// The pages of that file, for a look at them.
pub fn kit_pages(catalogue: &Catalogue, part: KitPart, options: &KitOptions) -> Checked<PagedDocument> {
    let words = Words::new(options.locale);
    let mut glyphs = Glyphs::default();
    let mut typed = |key: &str, text: &Option<String>| {
        let text = one_line(&glyphs.clean(&words.get(key), text.as_deref().unwrap_or_default()));
        (!text.is_empty()).then(|| cut(&text, super::NAME))
    };
    let hall = typed("report-place-name", &options.hall);
    let round = typed("report-place-round", &options.round_title);
    let press = Press { catalogue, options, words: Words::new(options.locale), hall };
    let mut tree = typeset::tree(&press.paper(part, round)?)?;
    clean::json(&mut tree, &words.get("report-place-catalogue"), &mut glyphs);
    phrases::mark_all(&mut tree["body"], options.locale);
    tree["replaced"] = typeset::tree(&clean::lines(&glyphs.replacements(), &words))?;
    let mut files = super::files_of::<KitTemplate>();
    files.extend(super::files_of::<Template>().into_iter().filter(|file| file.path == "style.typ"));
    files.push(typeset::data_file(&tree));
    typeset::pages(&format!("{}.typ", part.word()), files, options.date)
}

impl<'a> Press<'a> {
    fn paper(&self, part: KitPart, round: Option<String>) -> Checked<Paper> {
        let Press { options, hall, .. } = self;
        let title = self.word(&format!("kit-{}-title", part.word()));
        let with_hall = |hall: &str| self.say("paper-title-of", &[("hall", value(hall)), ("title", value(&title))]);
        let occasion: Vec<String> = hall.clone().into_iter().chain(round).collect();
        Ok(Paper {
            lang: options.locale.code(),
            region: data::region(options.locale),
            date: options.date.into(),
            date_text: self.words.date(options.date),
            document_title: hall.as_deref().map_or_else(|| title.clone(), with_hall),
            header: hall.as_deref().map_or_else(|| title.clone(), |hall| with_hall(&cut(hall, HEADER))),
            mark: PdfMark::of_kit(part, options.hall.as_deref(), options.round_title.as_deref()).word(),
            occasion: (!occasion.is_empty()).then(|| self.words.list(occasion)),
            body: match part {
                KitPart::Letter => typeset::tree(&self.letter())?,
                KitPart::Timetable => typeset::tree(&self.timetable())?,
                KitPart::Script => typeset::tree(&self.script())?,
                KitPart::Slips => typeset::tree(&self.slips())?,
            },
            title,
            replaced_title: self.word("paper-word-replaced"),
            list: self.word("paper-word-list"),
        })
    }

    fn word(&self, key: &str) -> String {
        self.words.get(key)
    }

    fn say(&self, key: &str, args: Args<'_>) -> String {
        self.words.format(key, args)
    }

    /// Sentences under numbered keys, from 1 on.
    fn lines(&self, key: &str, count: usize) -> Vec<String> {
        (1..=count).map(|n| self.word(&format!("{key}-{n}"))).collect()
    }

    fn agenda(&self) -> Vec<&'a Question> {
        let questionnaire = &self.catalogue.questionnaire;
        self.options.agenda.iter().filter_map(|id| questionnaire.question(id)).collect()
    }

    fn number(&self, question: &Question) -> String {
        self.catalogue.questionnaire.number(&question.id).unwrap_or_default()
    }
}
