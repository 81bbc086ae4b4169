//! Version 1 of the file: how it is read. What it has is part of version 3, which knows workshops besides.

use serde::Deserialize;

use crate::assessment::file::v3;
use crate::assessment::{Assessment, limits};
use crate::problem::Checked;
use crate::ron_text::{BoundedVec, Located};

/// The assessment in `text`, whose header says version 1.
pub fn read(text: &str) -> Checked<Assessment> {
    v3::read_as::<FileIn<'_>>(text)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileIn<'a> {
    #[serde(borrow, rename = "shirube")]
    _shirube: Located<'a>,
    #[serde(borrow, rename = "version")]
    _version: Located<'a>,
    #[serde(borrow, default)]
    publication: Option<Located<'a>>,
    #[serde(borrow, default)]
    profile: v3::ProfileIn<'a>,
    #[serde(borrow, default)]
    rounds: BoundedVec<'a, RoundIn<'a>, { limits::ROUNDS }>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RoundIn<'a> {
    #[serde(borrow, default)]
    title: Option<Located<'a>>,
    #[serde(borrow)]
    date: Located<'a>,
    #[serde(borrow)]
    questionnaire: Located<'a>,
    #[serde(borrow, default)]
    responses: v3::ResponsesIn<'a>,
    #[serde(borrow, default)]
    standing: Option<Located<'a>>,
    #[serde(borrow, default)]
    agreed: v3::AnswersIn<'a>,
    #[serde(borrow, default)]
    targets: v3::TargetsIn<'a>,
    #[serde(borrow, default)]
    items: v3::ItemsIn<'a>,
}

impl<'a> From<FileIn<'a>> for v3::FileIn<'a> {
    fn from(file: FileIn<'a>) -> Self {
        let rounds = BoundedVec {
            items: file.rounds.items.into_iter().map(Into::into).collect(),
            overflow: file.rounds.overflow,
        };
        v3::FileIn::of(file.publication, file.profile, rounds)
    }
}

impl<'a> From<RoundIn<'a>> for v3::RoundIn<'a> {
    fn from(round: RoundIn<'a>) -> Self {
        v3::RoundIn {
            title: round.title,
            date: round.date,
            questionnaire: round.questionnaire,
            responses: round.responses,
            standing: round.standing,
            agreed: round.agreed,
            workshop: v3::WorkshopIn::default(),
            closing: None,
            sheets: v3::SheetsIn::default(),
            targets: round.targets,
            question_targets: v3::TargetsIn::default(),
            steps: v3::StepPlanIn::default(),
            items: round.items,
        }
    }
}
