//! An assessment as text of version 3. Everything that has nothing in it is left out; ids are in their order.

use std::collections::BTreeMap;
use std::fmt;

use ron::ser::PrettyConfig;
use serde::Serialize;

use super::closing::ClosingOut;
use super::kept::{RoleKept, StandingKept};
use super::plan::{ItemOut, StepPlanOut, TargetOut, targets_out};
use super::workshop::WorkshopOut;
use crate::assessment::file::{VERSION, header};
use crate::assessment::{Answer, Answers, Assessment, Profile, Response, Round, SaidBy, StoodBy, TargetOf, Value};
use crate::bounds::ron::DEPTH;
use crate::catalogue::{FactorId, Level, QuestionId, SectionId, SurveyId};
use crate::ron_text::options;

/// The text of a file that holds `assessment`: LF, one field a line.
pub fn write(assessment: &Assessment) -> String {
    let mut text = String::new();
    write_to(assessment, &mut text);
    text
}

/// Writes that text to `out`, which takes everything.
pub fn write_to(assessment: &Assessment, out: &mut impl fmt::Write) {
    // Lines end the same on every system, so that a file changes only where its content does.
    let layout = PrettyConfig::new().new_line("\n").indentor("  ");
    options(DEPTH)
        .to_writer_pretty(&mut *out, &FileOut::from(assessment), layout)
        .expect("plain structs, lists and texts can always be written");
    out.write_char('\n').expect("everything is taken");
}

#[derive(Serialize)]
struct FileOut<'a> {
    shirube: &'static str,
    version: u64,
    #[serde(skip_serializing_if = "is_default")]
    publication: bool,
    profile: ProfileOut<'a>,
    rounds: Vec<RoundOut<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    half_typed: Option<PaperOut<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_item: Option<u32>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    stood_by: BTreeMap<&'a QuestionId, StoodByOut<'a>>,
}

#[derive(Serialize)]
struct StoodByOut<'a> {
    hall: &'a str,
    survey: &'a SurveyId,
    level: Level,
}

#[derive(Serialize)]
struct ProfileOut<'a> {
    #[serde(skip_serializing_if = "is_default")]
    code: Option<&'a str>,
    #[serde(skip_serializing_if = "is_default")]
    name: &'a str,
    #[serde(skip_serializing_if = "is_default")]
    prefecture: &'a str,
    #[serde(skip_serializing_if = "is_default")]
    population: Option<u32>,
    #[serde(skip_serializing_if = "is_default")]
    staff: Option<u32>,
    #[serde(skip_serializing_if = "is_default")]
    note: &'a str,
}

#[derive(Serialize)]
struct RoundOut<'a> {
    #[serde(skip_serializing_if = "is_default")]
    title: &'a str,
    date: String,
    questionnaire: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    responses: Vec<ResponseOut<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    standing: Option<StandingKept>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    agreed: BTreeMap<&'a QuestionId, AnswerOut<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    workshop: Option<WorkshopOut<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    closing: Option<ClosingOut<'a>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    targets: BTreeMap<&'a FactorId, TargetOut<'a>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    question_targets: BTreeMap<&'a QuestionId, TargetOut<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    steps: Option<StepPlanOut<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    items: Vec<ItemOut<'a>>,
}

#[derive(Serialize)]
struct ResponseOut<'a> {
    #[serde(skip_serializing_if = "is_default")]
    role: RoleKept,
    #[serde(skip_serializing_if = "is_default")]
    name: &'a str,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    answers: BTreeMap<&'a QuestionId, AnswerOut<'a>>,
    #[serde(skip_serializing_if = "is_default")]
    paper: bool,
}

#[derive(Serialize)]
struct PaperOut<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    section: Option<&'a SectionId>,
    response: ResponseOut<'a>,
}

#[derive(Serialize)]
struct AnswerOut<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<ValueOut<'a>>,
    #[serde(skip_serializing_if = "is_default")]
    note: &'a str,
    #[serde(skip_serializing_if = "is_default")]
    inside: bool,
    #[serde(skip_serializing_if = "is_default")]
    grounds: &'a str,
    #[serde(skip_serializing_if = "is_default")]
    addresses: bool,
    #[serde(skip_serializing_if = "is_default")]
    marked: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<SaidByOut<'a>>,
}

#[derive(Serialize)]
struct SaidByOut<'a> {
    #[serde(skip_serializing_if = "is_default")]
    role: RoleKept,
    #[serde(skip_serializing_if = "is_default")]
    name: &'a str,
}

#[derive(Serialize)]
enum ValueOut<'a> {
    Level(Level),
    Unknown,
    NotApplicable(&'a str),
}

pub(super) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

impl<'a> From<&'a Assessment> for FileOut<'a> {
    fn from(assessment: &'a Assessment) -> Self {
        FileOut {
            shirube: header::KIND,
            version: VERSION,
            publication: assessment.is_publication,
            profile: (&assessment.profile).into(),
            rounds: assessment.rounds.iter().map(Into::into).collect(),
            half_typed: assessment
                .half_typed
                .as_deref()
                .map(|sheet| PaperOut { section: sheet.section.as_ref(), response: (&sheet.response).into() }),
            last_item: assessment.item_numbers.beyond(&assessment.rounds),
            stood_by: assessment
                .stood_by
                .iter()
                .map(|(question, StoodBy { hall, survey, level })| {
                    (question, StoodByOut { hall, survey, level: *level })
                })
                .collect(),
        }
    }
}

impl<'a> From<&'a Profile> for ProfileOut<'a> {
    fn from(profile: &'a Profile) -> Self {
        // Taken apart, here and in all that follows: what is new is asked for, and is not lost unwritten.
        let Profile { code, name, prefecture, population, staff, note } = profile;
        ProfileOut { code: code.as_deref(), name, prefecture, population: *population, staff: *staff, note }
    }
}

impl<'a> From<&'a Round> for RoundOut<'a> {
    fn from(round: &'a Round) -> Self {
        let Round { title, date, edition, responses, handed_on, agreed, workshop, closing, targets, steps, items } =
            round;
        RoundOut {
            title,
            date: date.to_string(),
            questionnaire: edition.as_str(),
            responses: responses.iter().map(Into::into).collect(),
            standing: handed_on.map(Into::into),
            agreed: answers(agreed),
            workshop: (!workshop.is_blank()).then(|| workshop.into()),
            closing: closing.as_ref().map(Into::into),
            targets: targets_out(targets, &targets.factors, TargetOf::Factor),
            question_targets: targets_out(targets, &targets.questions, TargetOf::Question),
            steps: (!steps.is_blank()).then(|| steps.into()),
            items: items.iter().map(Into::into).collect(),
        }
    }
}

impl<'a> From<&'a Response> for ResponseOut<'a> {
    fn from(response: &'a Response) -> Self {
        let Response { role, name, answers: given, is_from_paper } = response;
        ResponseOut { role: (*role).into(), name, answers: answers(given), paper: *is_from_paper }
    }
}

fn answers(answers: &Answers) -> BTreeMap<&QuestionId, AnswerOut<'_>> {
    answers.iter().map(|(question, answer)| (question, answer.into())).collect()
}

impl<'a> From<&'a Answer> for AnswerOut<'a> {
    fn from(answer: &'a Answer) -> Self {
        let Answer { value, note, note_is_inside, grounds, addresses_may_leave, is_marked, said_by } = answer;
        AnswerOut {
            answer: value.as_ref().map(|value| match value {
                Value::Level(level) => ValueOut::Level(*level),
                Value::Unknown => ValueOut::Unknown,
                Value::NotApplicable(reason) => ValueOut::NotApplicable(reason),
            }),
            note,
            inside: *note_is_inside,
            grounds,
            addresses: *addresses_may_leave,
            marked: *is_marked,
            by: said_by.as_ref().map(|SaidBy { role, name }| SaidByOut { role: (*role).into(), name }),
        }
    }
}
