//! What the template is given: one tree of plain text, numbers already said in the report's language. It becomes
//! `data.json`, which the template reads and never takes for markup.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;
use serde_json::Value as Json;

use super::appendix::{ALL_ITEMS, Appendix, Late};
use super::context::{ReportCx, count, value};
use super::copy::ATTACHMENT;
use super::figures::{self, Drawing, Figure};
use super::mayor::Mayor;
use super::plan::Plan;
use super::slides::Slides;
use super::summary::Summary;
use super::{Form, clean, typeset};
use crate::catalogue::{Catalogue, Term};
use crate::findings::{ArrangedSteps, ItemPart, ItemText, Steps, Title};
use crate::i18n::Locale;
use crate::problem::Checked;
use crate::text::Glyphs;

/// Words that stand on the page as they are, by the name under which the template knows them.
const WORDS: [&str; 11] =
    ["result", "begin", "plan", "steps", "factor", "aim", "note", "town", "level", "evidence", "what"];
const ITEM_WORDS: [(&str, &str); 4] = [
    ("item", ItemText::WORD),
    ("owner", ItemPart::Owner.word()),
    ("due", ItemPart::Due.word()),
    ("status", ItemPart::Status.word()),
];
const APPENDIX_WORDS: [&str; 16] = [
    "target",
    "target-of",
    "now",
    "spread",
    "spread-unknown",
    "spread-median",
    "spread-range",
    "spread-agreement",
    "dissent",
    "question",
    "levels",
    "advice",
    "towns-about",
    "replaced-about",
    "replaced-character",
    "replaced-places",
];

/// Everything on the pages.
#[derive(Serialize)]
pub(super) struct Data {
    pub lang: &'static str,
    pub region: &'static str,
    pub date: Day,
    pub date_text: String,
    pub document_title: String,
    pub kicker: String,
    pub words: BTreeMap<&'static str, String>,
    #[serde(flatten)]
    pub summary: Summary,
    pub profile: Option<Figure>,
    #[serde(flatten)]
    pub plan: Plan,
    pub attachment: Option<Attachment>,
    pub form: &'static str,
    /// Only of the page for the mayor.
    pub mayor: Option<Mayor>,
    /// Only of slides.
    pub slides: Option<Slides>,
    /// Only of the whole report.
    pub appendix: Option<Appendix>,
}

/// A date for the template.
#[derive(Serialize)]
pub(super) struct Day {
    year: i16,
    month: i8,
    day: i8,
}

impl From<Date> for Day {
    fn from(date: Date) -> Day {
        Day { year: date.year(), month: date.month(), day: date.day() }
    }
}

#[derive(Serialize)]
pub(super) struct Attachment {
    file: &'static str,
    description: String,
}

/// Whether the copy of the assessment goes into the PDF.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Attach {
    #[default]
    Copy,
    Nothing,
}

/// What the report is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Carrier {
    Pdf(Attach),
    /// A document to be edited.
    Document,
}

impl Carrier {
    /// The file in it that carries the copy of the assessment.
    pub fn copy(self) -> Option<&'static str> {
        (self == Carrier::Pdf(Attach::Copy)).then_some(ATTACHMENT)
    }
}

impl Data {
    /// All but the parts that are known last, and the drawings that go with it.
    pub fn of(cx: &ReportCx<'_>, form: Form, date: Date, carrier: Carrier) -> (Data, Vec<Drawing>) {
        let date_text = cx.say("report-made-on", &[("date", value(cx.words.date(date)))]);
        let mut summary = Summary::of(cx, &date_text);
        let steps = Steps::of(&cx.wording, &cx.findings);
        let arranged = ArrangedSteps::of(&cx.wording, &cx.findings, &cx.round().steps);
        let plan = Plan::of(cx, &steps, &arranged, date);
        let figures::Figures { profile, others, trend, shares, drawings } = figures::Figures::of(cx, form);
        let (mut appendix, mut mayor, mut slides) = (None, None, None);
        match form {
            Form::Whole => {
                let figures = (others, trend, shares);
                appendix = Some(Appendix::of(cx, &summary, &plan, &arranged, figures, carrier, date));
            }
            Form::Summary => {}
            Form::Mayor => mayor = Some(Mayor::of(cx, &mut summary, &steps, &arranged, date)),
            Form::Slides => slides = Some(Slides::of(cx, &arranged)),
        }
        let data = Data {
            lang: cx.locale().code(),
            region: region(cx.locale()),
            date: date.into(),
            date_text,
            document_title: cx.say("report-document-title", &[("place", value(summary.place.clone()))]),
            kicker: cx.word(kicker(form)),
            words: words(cx),
            summary,
            profile,
            plan,
            attachment: carrier.copy().map(|file| Attachment { file, description: cx.word("report-attachment") }),
            form: form.name(),
            mayor,
            slides,
            appendix,
        };
        (data, drawings)
    }

    /// Adds to `tree`, which holds all of this with text as it can be shown, what depends on all of it: glossary, replaced
    /// characters, the numbers of the parts.
    pub fn finish(&self, cx: &ReportCx<'_>, tree: &mut Json, replaced: Vec<[String; 3]>) -> Checked<()> {
        tree["items_more"] = Json::Null;
        tree["replaced_short"] = Json::Null;
        let Some(appendix) = &self.appendix else { return self.finish_short(cx, tree, &replaced) };
        let late = appendix.late(cx, glossary(cx.catalogue, cx.locale(), tree), replaced);
        tree["items_more"] = shown(self.items_more(cx, Some(&late)))?;
        tree["appendix"]["titles"] = shown(late.titles)?;
        tree["appendix"]["glossary"] = shown(late.glossary)?;
        tree["appendix"]["replaced"] = shown(late.replaced)?;
        Ok(())
    }

    /// That more items stand in the appendix, by what is known of it last, or in the whole report.
    pub fn items_more(&self, cx: &ReportCx<'_>, late: Option<&Late>) -> Option<String> {
        let left = count(self.plan.left);
        let said = || match late {
            Some(late) => {
                let part = late.titles.get(ALL_ITEMS).cloned().unwrap_or_default();
                cx.say("report-items-more", &[("count", left), ("part", value(part))])
            }
            None => cx.say("report-items-more-whole", &[("count", left)]),
        };
        (self.plan.left > 0).then(said)
    }

    /// The same without an appendix: what stands there is found in the whole report.
    fn finish_short(&self, cx: &ReportCx<'_>, tree: &mut Json, replaced: &[[String; 3]]) -> Checked<()> {
        tree["items_more"] = shown(self.items_more(cx, None))?;
        tree["replaced_short"] = shown(self.replaced_short(cx, replaced))?;
        Ok(())
    }

    /// That characters were replaced, in a form that does not list where.
    pub fn replaced_short(&self, cx: &ReportCx<'_>, replaced: &[[String; 3]]) -> Option<String> {
        let named = replaced.iter().take(REPLACED).map(|[character, ..]| character.clone());
        let named = cx.words.list(named.chain((replaced.len() > REPLACED).then(|| "…".to_owned())));
        (!replaced.is_empty()).then(|| cx.say("report-replaced-short", &[("characters", value(named))]))
    }
}

/// Characters that a short form names where it had to replace some.
const REPLACED: usize = 6;

/// Key of what stands above the name of the hall.
fn kicker(form: Form) -> &'static str {
    match form {
        Form::Whole => "report-title",
        Form::Summary => "report-title-summary",
        Form::Mayor => "report-title-mayor",
        Form::Slides => "report-title-slides",
    }
}

/// `part` with its text as it can be shown. What had to be replaced in it is told already: it says nothing new.
fn shown(part: impl Serialize) -> Checked<Json> {
    let mut tree = typeset::tree(&part)?;
    clean::json(&mut tree, "", &mut Glyphs::default());
    Ok(tree)
}

/// The region whose line breaking and letter forms are used.
pub(super) fn region(locale: Locale) -> &'static str {
    match locale {
        Locale::Ja => "JP",
        Locale::En => "GB",
    }
}

fn words(cx: &ReportCx<'_>) -> BTreeMap<&'static str, String> {
    let titles = [
        ("overall", Title::Overall),
        ("stage", Title::Stage),
        ("answered", Title::Answered),
        ("profile", Title::Profile),
        ("strengths", Title::Strengths),
        ("gaps", Title::Gaps),
        ("unknowns", Title::Unknowns),
        ("targets", Title::Targets),
        ("items", Title::Items),
    ];
    let found = titles.map(|(name, title)| (name, cx.wording.title(title)));
    let own = WORDS.into_iter().chain(APPENDIX_WORDS);
    let own = own.map(|name| (name, cx.word(&format!("report-word-{name}"))));
    let of_items = ITEM_WORDS.map(|(name, key)| (name, cx.word(key)));
    own.chain(found).chain(of_items).chain([("undocumented", cx.wording.undocumented())]).collect()
}

/// The words of the glossary that the texts of `tree` use, with their meaning, in the order of the glossary.
pub(super) fn glossary(catalogue: &Catalogue, locale: Locale, tree: &Json) -> Vec<(String, String)> {
    let mut all = String::new();
    texts(tree, &mut all);
    let used = catalogue.terms_in(&all, locale);
    let appears = |term: &&Term| used.iter().any(|known| std::ptr::eq(*known, *term));
    let pair = |term: &Term| (term.word.get(locale).to_owned(), term.meaning.get(locale).to_owned());
    catalogue.glossary.iter().filter(appears).map(pair).collect()
}

/// Every text of `tree`, one a line; the names of fields are none.
fn texts(tree: &Json, all: &mut String) {
    match tree {
        Json::String(text) => {
            all.push_str(text);
            all.push('\n');
        }
        Json::Array(list) => list.iter().for_each(|item| texts(item, all)),
        Json::Object(map) => map.values().for_each(|item| texts(item, all)),
        Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}
