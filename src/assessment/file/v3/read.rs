//! Text of version 3 as an assessment, with everything that is wrong in it at once.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::closing::{ClosingIn, SheetsIn, of_copy};
use super::kept::{RoleKept, StandingKept};
use super::plan::{self, ItemsIn, StepPlanIn, TargetsIn};
use super::workshop::WorkshopIn;
use crate::assessment::file::reading::Reading;
use crate::assessment::{
    Answer, Answers, Assessment, ItemNumbers, PaperSheet, Profile, Response, Round, SaidBy, StepPlan, StoodBy, Value,
    limits,
};
use crate::catalogue::{QuestionId, SectionId, SurveyId};
use crate::problem::{Checked, Kind, Problem};
use crate::ron_text::{BoundedMap, BoundedVec, Located};

/// The assessment in `text`, whose header says version 3.
pub fn read(text: &str) -> Checked<Assessment> {
    read_as::<FileIn<'_>>(text)
}

/// The assessment in `text`, which has the form of `F`: this version, or an older one that goes into this.
pub fn read_as<'a, F: Deserialize<'a> + Into<FileIn<'a>>>(text: &'a str) -> Checked<Assessment> {
    Reading::read(text, |file: F, reading| file.into().check(reading))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileIn<'a> {
    // Both were looked at before this was chosen to read the rest.
    #[serde(borrow, default, rename = "shirube")]
    _shirube: Option<Located<'a>>,
    #[serde(borrow, default, rename = "version")]
    _version: Option<Located<'a>>,
    #[serde(borrow, default)]
    publication: Option<Located<'a>>,
    #[serde(borrow, default)]
    profile: ProfileIn<'a>,
    #[serde(borrow, default)]
    rounds: BoundedVec<'a, RoundIn<'a>, { limits::ROUNDS }>,
    #[serde(borrow, default)]
    half_typed: Option<PaperIn<'a>>,
    #[serde(borrow, default)]
    last_item: Option<Located<'a>>,
    #[serde(borrow, default)]
    stood_by: BoundedMap<'a, StoodByIn<'a>, { limits::ANSWERS }>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StoodByIn<'a> {
    #[serde(borrow, default)]
    hall: Option<Located<'a>>,
    #[serde(borrow)]
    survey: Located<'a>,
    #[serde(borrow)]
    level: Located<'a>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PaperIn<'a> {
    #[serde(borrow, default)]
    section: Option<Located<'a>>,
    #[serde(borrow)]
    response: ResponseIn<'a>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProfileIn<'a> {
    #[serde(borrow, default)]
    code: Option<Located<'a>>,
    #[serde(borrow, default)]
    name: Option<Located<'a>>,
    #[serde(borrow, default)]
    prefecture: Option<Located<'a>>,
    #[serde(borrow, default)]
    population: Option<Located<'a>>,
    #[serde(borrow, default)]
    staff: Option<Located<'a>>,
    #[serde(borrow, default)]
    note: Option<Located<'a>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoundIn<'a> {
    #[serde(borrow, default)]
    pub title: Option<Located<'a>>,
    #[serde(borrow)]
    pub date: Located<'a>,
    #[serde(borrow)]
    pub questionnaire: Located<'a>,
    #[serde(borrow, default)]
    pub responses: ResponsesIn<'a>,
    #[serde(borrow, default)]
    pub standing: Option<Located<'a>>,
    #[serde(borrow, default)]
    pub agreed: AnswersIn<'a>,
    #[serde(borrow, default)]
    pub workshop: WorkshopIn<'a>,
    #[serde(borrow, default)]
    pub closing: Option<ClosingIn<'a>>,
    /// In a copy of version 2, what stands for the closing.
    #[serde(skip)]
    pub sheets: SheetsIn<'a>,
    #[serde(borrow, default)]
    pub targets: TargetsIn<'a>,
    #[serde(borrow, default)]
    pub question_targets: TargetsIn<'a>,
    #[serde(borrow, default)]
    pub steps: StepPlanIn<'a>,
    #[serde(borrow, default)]
    pub items: ItemsIn<'a>,
}

/// Read one after the other, for they are most of a large file.
pub type ResponsesIn<'a> = BoundedVec<'a, Located<'a>, { limits::RESPONSES }>;

pub type AnswersIn<'a> = BoundedMap<'a, AnswerIn<'a>, { limits::ANSWERS }>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ResponseIn<'a> {
    #[serde(borrow, default)]
    role: Option<Located<'a>>,
    #[serde(borrow, default)]
    name: Option<Located<'a>>,
    #[serde(borrow, default)]
    answers: AnswersIn<'a>,
    #[serde(borrow, default)]
    paper: Option<Located<'a>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerIn<'a> {
    #[serde(borrow, default)]
    answer: Option<Located<'a>>,
    #[serde(borrow, default)]
    note: Option<Located<'a>>,
    #[serde(borrow, default)]
    inside: Option<Located<'a>>,
    #[serde(borrow, default)]
    grounds: Option<Located<'a>>,
    #[serde(borrow, default)]
    addresses: Option<Located<'a>>,
    #[serde(borrow, default)]
    marked: Option<Located<'a>>,
    #[serde(borrow, default)]
    by: Option<SaidByIn<'a>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SaidByIn<'a> {
    #[serde(borrow, default)]
    role: Option<Located<'a>>,
    #[serde(borrow, default)]
    name: Option<Located<'a>>,
}

#[derive(Deserialize)]
enum ValueIn<'a> {
    Level(#[serde(borrow)] Located<'a>),
    Unknown,
    NotApplicable(#[serde(borrow)] Located<'a>),
}

impl<'a> FileIn<'a> {
    /// From the parts that a file of any version has.
    pub fn of(
        publication: Option<Located<'a>>,
        profile: ProfileIn<'a>,
        rounds: BoundedVec<'a, RoundIn<'a>, { limits::ROUNDS }>,
    ) -> Self {
        FileIn {
            _shirube: None,
            _version: None,
            publication,
            profile,
            rounds,
            half_typed: None,
            last_item: None,
            stood_by: BoundedMap::default(),
        }
    }

    fn check(self, reading: &mut Reading<'a>) -> Assessment {
        if let Some(located) = self.rounds.overflow {
            reading.too_many(located, "rounds", limits::ROUNDS);
        }
        if self.rounds.items.is_empty() {
            reading.note(Problem::new(Kind::Damaged, "file-no-rounds"));
        }
        let profile = self.profile.check(reading);
        let own = profile.code.clone().unwrap_or_default();
        let mut rounds: Vec<Round> = self.rounds.items.into_iter().map(|round| round.check(reading)).collect();
        let item_numbers = ItemNumbers::up_to(reading.value(self.last_item, "last_item"));
        plan::number_items(&mut rounds, item_numbers);
        Assessment {
            profile,
            rounds,
            half_typed: self.half_typed.map(|sheet| Box::new(sheet.check(reading))),
            is_publication: reading.value(self.publication, "publication"),
            item_numbers,
            stood_by: check_entries(
                self.stood_by,
                reading,
                "stood_by",
                limits::ANSWERS,
                |located: StoodByIn<'a>, question, reading| located.check(question, &own, reading),
            ),
        }
    }
}

impl<'a> StoodByIn<'a> {
    /// `own` is the hall of the assessment: where none is named it was that one.
    fn check(self, question: String, own: &str, reading: &mut Reading<'a>) -> (QuestionId, StoodBy) {
        let hall = self.hall.map_or_else(|| own.to_owned(), |hall| reading.text(Some(hall), "hall", limits::TEXT));
        let survey = SurveyId::new(&reading.id(self.survey, "survey"));
        let level = reading.level(self.level, &question);
        (QuestionId::new(&question), StoodBy { hall, survey, level })
    }
}

impl<'a> ProfileIn<'a> {
    fn check(self, reading: &mut Reading<'a>) -> Profile {
        Profile {
            code: self.code.map(|code| reading.text(Some(code), "code", limits::TEXT)),
            name: reading.text(self.name, "name", limits::TEXT),
            prefecture: reading.text(self.prefecture, "prefecture", limits::TEXT),
            population: self.population.map(|located| reading.value(Some(located), "population")),
            staff: self.staff.map(|located| reading.value(Some(located), "staff")),
            note: reading.text(self.note, "note", limits::NOTE),
        }
    }
}

impl<'a> RoundIn<'a> {
    fn check(self, reading: &mut Reading<'a>) -> Round {
        if let Some(located) = self.responses.overflow {
            reading.too_many(located, "responses", limits::RESPONSES);
        }
        if let Some(located) = self.standing.filter(|_| !self.responses.items.is_empty()) {
            reading.wrong(located, "standing", "file-standing-and-responses");
        }
        if let Some((located, _)) = self.sheets.items.first().filter(|_| !self.responses.items.is_empty()) {
            reading.wrong(*located, "sheets", "file-sheets-and-responses");
        }
        let mut round = Round {
            title: reading.text(self.title, "title", limits::TEXT),
            date: reading.date(self.date, "date").unwrap_or_default(),
            edition: reading.text(Some(self.questionnaire), "questionnaire", limits::TEXT).into(),
            responses: self.responses.items.into_iter().filter_map(|located| response(located, reading)).collect(),
            handed_on: self.standing.map(|located| reading.value::<StandingKept>(Some(located), "standing").into()),
            agreed: answers(self.agreed, reading),
            workshop: self.workshop.check(reading),
            closing: match self.closing {
                Some(closing) => Some(closing.check(reading)),
                None => of_copy(self.sheets, reading),
            },
            targets: plan::targets(self.targets, self.question_targets, reading),
            steps: StepPlan::default(),
            items: plan::items(self.items, reading),
        };
        round.steps = self.steps.check(&round.items, reading);
        round
    }
}

fn response<'a>(located: Located<'a>, reading: &mut Reading<'a>) -> Option<Response> {
    // What can't be saved again is read no further.
    let response = reading.parts::<ResponseIn<'a>>(located).filter(|_| !reading.is_full())?;
    let response = response.check(reading);
    reading.count(response.answers.len());
    Some(response)
}

impl<'a> PaperIn<'a> {
    fn check(self, reading: &mut Reading<'a>) -> PaperSheet {
        let section = self.section.map(|section| reading.text(Some(section), "section", limits::TEXT));
        PaperSheet { response: self.response.check(reading), section: section.map(|id| SectionId::new(&id)) }
    }
}

impl<'a> ResponseIn<'a> {
    fn check(self, reading: &mut Reading<'a>) -> Response {
        Response {
            role: reading.value::<RoleKept>(self.role, "role").into(),
            name: reading.text(self.name, "name", limits::TEXT),
            answers: answers(self.answers, reading),
            is_from_paper: reading.value(self.paper, "paper"),
        }
    }
}

impl<'a> AnswerIn<'a> {
    fn check(self, question: &str, reading: &mut Reading<'a>) -> Answer {
        Answer {
            value: self.answer.and_then(|located| value(located, question, reading)),
            note: reading.text(self.note, question, limits::NOTE),
            note_is_inside: reading.value(self.inside, question),
            grounds: reading.text(self.grounds, question, limits::TEXT),
            addresses_may_leave: reading.value(self.addresses, question),
            is_marked: reading.value(self.marked, question),
            said_by: self.by.map(|by| SaidBy {
                role: reading.value::<RoleKept>(by.role, "role").into(),
                name: reading.text(by.name, "name", limits::TEXT),
            }),
        }
    }
}

/// `entries` as a map, with a problem for every id that appears twice and for what is beyond `max`.
pub(super) fn check_entries<'a, T, K: Ord, V, const MAX: usize>(
    entries: BoundedMap<'a, T, MAX>,
    reading: &mut Reading<'a>,
    field: &str,
    max: usize,
    mut entry: impl FnMut(T, String, &mut Reading<'a>) -> (K, V),
) -> BTreeMap<K, V> {
    if let Some(located) = entries.overflow {
        reading.too_many(located, field, max);
    }
    let mut map = BTreeMap::new();
    for (located, item) in entries.items {
        let id = reading.id(located, field);
        let (key, value) = entry(item, id.clone(), reading);
        if map.insert(key, value).is_some() {
            reading.wrong(located, &id, "file-id-twice");
        }
    }
    map
}

fn answers<'a>(entries: AnswersIn<'a>, reading: &mut Reading<'a>) -> Answers {
    let map = check_entries(entries, reading, "answers", limits::ANSWERS, |answer, question, reading| {
        (QuestionId::new(&question), answer.check(&question, reading))
    });
    map.into_iter().collect()
}

fn value<'a>(located: Located<'a>, question: &str, reading: &mut Reading<'a>) -> Option<Value> {
    match located.parse::<ValueIn<'a>>() {
        Some(ValueIn::Level(level)) => Some(Value::Level(reading.level(level, question))),
        Some(ValueIn::Unknown) => Some(Value::Unknown),
        Some(ValueIn::NotApplicable(reason)) => {
            let text = reading.text(Some(reason), question, limits::TEXT);
            if text.trim().is_empty() {
                reading.wrong(reason, question, "file-reason-missing");
            }
            Some(Value::NotApplicable(text))
        }
        None => {
            reading.wrong(located, question, "file-answer");
            None
        }
    }
}
