//! The blank sheet as a workbook: instructions, role, the questions with their statements, a choice for each answer.
//!
//! The same options and the same catalogue give the same bytes. Text stands in string cells only.

mod answers;
mod guide;
pub(super) mod looks;
mod technical;

use std::collections::BTreeSet;

use jiff::civil::Date;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use self::answers::Table;
use self::looks::Looks;
use crate::catalogue::{Catalogue, Question, QuestionId, Questionnaire, Section, SectionId, Term, TextOf};
use crate::exchange::marks::fingerprint;
use crate::exchange::seal;
use crate::exchange::sheet::texts_in;
use crate::findings::Wording;
use crate::i18n::{Locale, Words};
use crate::problem::{Checked, Kind, Problem, quoted};
use crate::text::{carried, folded};

/// What a blank sheet is made for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlankOptions {
    /// Its language; whoever collects it may speak another.
    pub locale: Locale,
    /// The day it is made, of the years 1900 to 9999.
    pub date: Date,
    /// Only the questions that this section knows; without it all of them.
    pub section: Option<SectionId>,
    /// The town hall that hands it out, where that is known: filled sheets of another are noticed.
    pub hall: Option<Hall>,
}

/// The town hall a sheet belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hall {
    /// Six digits, of the list of municipalities; none for a body that is not in it.
    pub code: Option<String>,
    pub name: String,
    /// May be empty.
    pub prefecture: String,
}

/// What all parts of the workbook are made from.
struct BlankCx<'a> {
    words: Words,
    looks: Looks,
    options: &'a BlankOptions,
    section: Option<&'a Section>,
    /// The town hall that hands it out, as this language calls it.
    hall: Option<String>,
    questionnaire: &'a Questionnaire,
    table: Table<'a>,
    /// Words in what is asked that are explained.
    terms: Vec<&'a Term>,
}

/// A workbook to be filled in. Refused for a section that the questionnaire does not have.
pub fn blank_xlsx(catalogue: &Catalogue, options: &BlankOptions) -> Checked<Vec<u8>> {
    made(catalogue, options, Table::of(&catalogue.questionnaire, options.section.as_ref()))
}

/// The same with `questions` alone, whoever knows them: what a section is asked.
pub fn asking_xlsx(catalogue: &Catalogue, options: &BlankOptions, questions: &[QuestionId]) -> Checked<Vec<u8>> {
    made(catalogue, options, Table::with(&catalogue.questionnaire, |question| questions.contains(&question.id)))
}

fn made(catalogue: &Catalogue, options: &BlankOptions, table: Table<'_>) -> Checked<Vec<u8>> {
    let questionnaire = &catalogue.questionnaire;
    let section = match &options.section {
        None => None,
        Some(id) => {
            let known = questionnaire.section(id);
            Some(known.ok_or_else(|| vec![unknown_section(catalogue, id.as_str(), options.locale)])?)
        }
    };
    let words = Words::new(options.locale);
    let asked = table.ids().filter_map(|id| questionnaire.question(id));
    // What stands on the sheet.
    let is_here = |of: &TextOf| match of {
        TextOf::Question | TextOf::Statement(_) | TextOf::LookFor => true,
        TextOf::Name | TextOf::Why | TextOf::Advice(_) | TextOf::Origin | TextOf::National => false,
    };
    let texts = asked.flat_map(Question::texts).filter(|(of, _)| is_here(of));
    let texts: Vec<&str> = texts.map(|(_, text)| text.get(options.locale)).collect();
    let terms = catalogue.terms_in(&texts.join("\n"), options.locale);
    let cx = BlankCx {
        looks: Looks::new(&words),
        hall: hall(catalogue, options),
        words,
        options,
        section,
        questionnaire,
        table,
        terms,
    };
    // What stands in the sheet is known once it is made without it.
    let made = workbook(&cx, &[], DocProperties::new()).and_then(|first| {
        let prints: BTreeSet<u32> = texts_in(&first).iter().map(|text| fingerprint(text)).collect();
        let prints: Vec<u32> = prints.into_iter().collect();
        seal::sealed(seal::Kind::Blank, |properties| workbook(&cx, &prints, properties))
    });
    made.map_err(|_| vec![Problem::new(Kind::Internal, "sheet-not-made")])
}

/// The section that people call `typed`, by its id or its name in any language.
pub fn section_named(catalogue: &Catalogue, typed: &str, locale: Locale) -> Result<SectionId, Problem> {
    let wanted = folded(typed);
    let is_meant = |section: &&Section| {
        let names = Locale::ALL.map(|locale| section.name.get(locale));
        names.iter().chain([&section.id.as_str()]).any(|name| folded(name) == wanted)
    };
    let found = catalogue.questionnaire.sections.iter().find(is_meant);
    found.map(|section| section.id.clone()).ok_or_else(|| unknown_section(catalogue, typed, locale))
}

fn unknown_section(catalogue: &Catalogue, typed: &str, locale: Locale) -> Problem {
    let sections = catalogue.questionnaire.sections.iter();
    let there: Vec<String> = sections.map(|s| format!("{} ({})", s.id, s.name.get(locale))).collect();
    let problem = Problem::new(Kind::Usage, "blank-section").with("typed", quoted(typed, 40));
    problem.with("sections", there.join(", "))
}

fn hall(catalogue: &Catalogue, options: &BlankOptions) -> Option<String> {
    let hall = options.hall.as_ref()?;
    let listed = hall.code.as_ref().and_then(|code| catalogue.municipalities.by_code(code));
    Some(match listed.filter(|listed| listed.name == hall.name) {
        Some(listed) => Wording::new(catalogue, &Words::new(options.locale)).municipality(listed),
        None => carried(&format!("{}{}", hall.prefecture, hall.name)),
    })
}

/// Whether `bytes` are a blank sheet in which nobody has changed anything since it was made.
pub fn is_blank_as_written(bytes: &[u8]) -> bool {
    seal::is_as_written(seal::Kind::Blank, bytes)
}

fn workbook(cx: &BlankCx<'_>, prints: &[u32], properties: DocProperties) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    answers::write(workbook.add_worksheet(), cx)?;
    guide::write(workbook.add_worksheet(), cx)?;
    technical::write(workbook.add_worksheet(), cx, prints)?;
    let date = cx.options.date;
    let created =
        ExcelDateTime::from_ymd(date.year().unsigned_abs(), date.month().unsigned_abs(), date.day().unsigned_abs())?;
    workbook.set_properties(&properties.set_title(cx.title()).set_creation_datetime(&created));
    workbook.save_to_buffer()
}

impl BlankCx<'_> {
    /// What the sheet is called, with the section and the town hall it is for.
    fn title(&self) -> String {
        let mut parts = vec![self.words.get("sheet-title")];
        parts.extend(self.section.map(|section| section.name.get(self.words.locale()).to_owned()));
        parts.extend(self.hall.clone());
        parts.retain(|part| !part.is_empty());
        parts.join(&self.words.get("sheet-title-between"))
    }

    /// Where it is from, for the foot of a page.
    fn edition(&self) -> String {
        let date = self.words.date(self.options.date);
        self.words.format(
            "sheet-edition",
            &[("edition", self.questionnaire.name.get(self.words.locale()).into()), ("date", date.into())],
        )
    }

    /// The foot of every page: where it is from, which page it is.
    fn footer(&self) -> String {
        // A single `&` begins a code.
        format!("&L{}&R&P / &N", self.edition().replace('&', "&&"))
    }
}

/// A question with the number under which people know it.
struct Numbered<'a> {
    /// Of factor and question, from 1.
    number: (usize, usize),
    question: &'a Question,
}
