//! Several files at once, for a folder: what the sections are asked with, and what whoever leads the talk has in hand.
//!
//! Made from the copy that may be handed on, and from the agenda, which everybody in the room sees.

use jiff::civil::Date;

use super::OutputKind;
use super::folder::FolderFile;
use crate::assessment::{Answers, Assessment, Profile, publication};
use crate::catalogue::{Catalogue, QuestionId};
use crate::exchange::{BlankOptions, Hall, asking_xlsx};
use crate::findings::Wording;
use crate::i18n::{Locale, Words};
use crate::problem::{Checked, Kind, Problem};
use crate::report::{KitOptions, KitPart, KitSheet, PdfMark, kit_pdf};
use crate::workshop::{Asking, agenda, asking, proposal};

/// What the files are to be like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handing {
    pub locale: Locale,
    /// The date in them.
    pub date: Date,
    /// By when the sections answer.
    pub by: Option<Date>,
}

/// What they are made from.
struct Desk<'a> {
    catalogue: &'a Catalogue,
    words: Words,
    handing: Handing,
    profile: Profile,
    round_title: Option<String>,
    asked: Vec<Asking>,
    agenda: Vec<QuestionId>,
}

/// The letter to the sections, and a sheet for each with the questions that `assessment` leaves open or says nobody knows.
/// Refused where there is none.
pub fn asking_files(catalogue: &Catalogue, assessment: &Assessment, handing: Handing) -> Checked<Vec<FolderFile>> {
    let desk = Desk::of(catalogue, Some(assessment), handing);
    if desk.asked.is_empty() {
        return Err(vec![Problem::new(Kind::Usage, "ask-nothing")]);
    }
    desk.asking()
}

/// The same with a timetable, a script and slips for the agenda of `assessment`. Where nothing is open there is no letter
/// and no sheet; without an assessment all questions are asked, and the agenda is the one that is proposed first.
pub fn kit_files(catalogue: &Catalogue, assessment: Option<&Assessment>, handing: Handing) -> Checked<Vec<FolderFile>> {
    let desk = Desk::of(catalogue, assessment, handing);
    if desk.agenda.is_empty() {
        return Err(vec![Problem::new(Kind::Usage, "kit-no-agenda")]);
    }
    let mut files = if desk.asked.is_empty() { Vec::new() } else { desk.asking()? };
    // The letter goes with the sheets.
    for part in KitPart::ALL.into_iter().filter(|part| *part != KitPart::Letter) {
        files.push(desk.paper(part, Vec::new())?);
    }
    Ok(files)
}

impl<'a> Desk<'a> {
    fn of(catalogue: &'a Catalogue, assessment: Option<&Assessment>, handing: Handing) -> Desk<'a> {
        let public = assessment.map(publication);
        let none = Answers::default();
        let answers = public.as_ref().map_or(&none, |public| public.current().result());
        let title = public.as_ref().map(|public| public.current().title.clone());
        Desk {
            catalogue,
            words: Words::new(handing.locale),
            handing,
            profile: public.as_ref().map(|public| public.profile.clone()).unwrap_or_default(),
            round_title: title.filter(|title| !title.trim().is_empty()),
            asked: asking(&catalogue.questionnaire, answers),
            agenda: match assessment {
                Some(assessment) => agenda(catalogue, assessment.current()),
                None => {
                    proposal(catalogue, &Default::default(), &none).into_iter().map(|topic| topic.question).collect()
                }
            },
        }
    }

    fn asking(&self) -> Checked<Vec<FolderFile>> {
        let sheets = self.asked.iter().map(|asking| KitSheet {
            section: self.section(asking),
            file: self.sheet_name(asking),
            questions: asking.questions.len(),
        });
        let mut files = vec![self.paper(KitPart::Letter, sheets.collect())?];
        for asking in &self.asked {
            let Handing { locale, date, .. } = self.handing;
            let (section, hall) = (Some(asking.section.clone()), Hall::of(&self.profile));
            let options = BlankOptions { locale, date, section, hall };
            let bytes = asking_xlsx(self.catalogue, &options, &asking.questions)?;
            files.push(FolderFile { name: self.sheet_name(asking), kind: OutputKind::BlankWorkbook, bytes });
        }
        Ok(files)
    }

    fn paper(&self, part: KitPart, sheets: Vec<KitSheet>) -> Checked<FolderFile> {
        let hall = Wording::new(self.catalogue, &self.words).hall(&self.profile);
        let options = KitOptions {
            locale: self.handing.locale,
            date: self.handing.date,
            hall: (!hall.trim().is_empty()).then_some(hall),
            round_title: self.round_title.clone(),
            by: self.handing.by,
            sheets,
            agenda: self.agenda.clone(),
        };
        let mark = PdfMark::of_kit(part, options.hall.as_deref(), options.round_title.as_deref());
        let name = format!("{}.pdf", self.words.get(&format!("kit-file-{}", part.word())));
        Ok(FolderFile { name, kind: OutputKind::Kit(mark), bytes: kit_pdf(self.catalogue, part, &options)? })
    }

    fn section(&self, asking: &Asking) -> String {
        let section = self.catalogue.questionnaire.section(&asking.section);
        section.map_or_else(|| asking.section.to_string(), |section| section.name.get(self.words.locale()).to_owned())
    }

    fn sheet_name(&self, asking: &Asking) -> String {
        format!("{}_{}.xlsx", self.words.get("kit-file-sheet"), file_name(&self.section(asking)))
    }
}

/// `text` without what no file system takes.
pub fn file_name(text: &str) -> String {
    let kept = |c: char| if c.is_control() || r#"\/:*?"<>|"#.contains(c) { '_' } else { c };
    text.chars().map(kept).collect()
}
