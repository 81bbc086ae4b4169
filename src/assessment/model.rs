//! What one municipality keeps: its profile and its rounds, each with responses, agreed answers, targets and items.
//!
//! Plain values. Changes go through edits, files through the functions beside this module.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::assessment::answer::{Answer, Answers, Value};
use crate::assessment::plan::{Item, ItemNumbers, StepPlan, Targets};
use crate::assessment::privacy::{Closing, Tally, tally};
use crate::assessment::workshop::Workshop;
use crate::catalogue::{EditionId, Level, QuestionId, SectionId, SurveyId};

/// 診断: everything one municipality keeps.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    pub profile: Profile,
    /// Oldest first; never empty.
    pub rounds: Vec<Round>,
    /// A paper sheet that is being typed in and counts nowhere yet. It goes into the latest round once it is whole.
    pub half_typed: Option<Box<PaperSheet>>,
    /// Made for handing on: agreed answers, counts and plan only, without responses, names or inside notes. Gone with the
    /// first edit.
    pub is_publication: bool,
    /// The numbers of items that are there and of those that are gone.
    pub item_numbers: ItemNumbers,
    /// Answers that the hall looked at again and stands by, though the national survey leaves no room for them. Theirs over
    /// all rounds, and nobody else's: it tells how low somebody once answered.
    pub stood_by: BTreeMap<QuestionId, StoodBy>,
}

/// What the hall stands by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoodBy {
    /// The municipality code: what another hall reported is worth another look.
    pub hall: String,
    /// What it reported since, in another year, is worth another look.
    pub survey: SurveyId,
    /// The lowest answer that was looked at.
    pub level: Level,
}

/// Who the assessment is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// Code in the list of municipalities, six digits; none for a body that is not in it.
    pub code: Option<String>,
    /// As listed or as typed; empty until chosen.
    pub name: String,
    /// Empty for a typed body that has none.
    pub prefecture: String,
    /// Inhabitants.
    pub population: Option<u32>,
    /// People who work for the hall, full-time and part-time.
    pub staff: Option<u32>,
    /// Free text, printed on the report's first page.
    pub note: String,
}

/// 回: one occasion, such as a fiscal year or a workshop.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    /// What people call it; may be empty.
    pub title: String,
    pub date: Date,
    /// The edition of the questionnaire that was answered. Only rounds of the live one are scored.
    pub edition: EditionId,
    pub responses: Vec<Response>,
    /// In a copy made for handing on: whose answers `agreed` holds now that the responses are left out. Never beside
    /// responses; gone as soon as an agreed value is changed or a response is added.
    pub handed_on: Option<Standing>,
    /// 合意した回答, set by the facilitator and never computed.
    pub agreed: Answers,
    /// How the group came to it.
    pub workshop: Workshop,
    /// What outputs may carry of how a group answered; none before the round was closed for publication.
    pub closing: Option<Closing>,
    /// What is aimed at.
    pub targets: Targets,
    /// How people ordered the steps.
    pub steps: StepPlan,
    pub items: Vec<Item>,
}

/// 回答票: the answers of one person or one section.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Response {
    pub role: Role,
    /// Kept in the file only; never in a report or its attachment.
    pub name: String,
    pub answers: Answers,
    /// It was typed in from a sheet of paper.
    pub is_from_paper: bool,
}

/// A sheet of paper as far as it is typed in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PaperSheet {
    pub response: Response,
    /// The section whose questions the paper asks; none where it asks all.
    pub section: Option<SectionId>,
}

/// Where in the hall a response comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// Mayor, deputy mayor, CDO, heads of department.
    Executive,
    /// The office that promotes DX.
    Promotion,
    /// Counters and work in the field.
    FrontLine,
    /// Personnel, finance, general affairs.
    Administration,
    /// Any other, or not said.
    #[default]
    Other,
}

/// Whose answers a round's results rest on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// Nothing has been answered yet.
    #[default]
    Empty,
    /// The one response there is.
    Single(Role),
    /// What a group agreed, from so many responses.
    Agreed(usize),
    /// Several responses of which nothing is agreed yet: nothing is scored.
    Open(usize),
}

impl Role {
    /// All roles, in the order in which they are offered.
    pub const ALL: [Role; 5] = [Role::Executive, Role::Promotion, Role::FrontLine, Role::Administration, Role::Other];
}

impl Profile {
    /// What tells this municipality from others, in whatever wording it is shown: its code, else its name.
    pub fn whose(&self) -> String {
        self.code.clone().unwrap_or_else(|| format!("{} {}", self.prefecture, self.name))
    }
}

impl Response {
    /// Nobody's yet: no name, nothing answered, noted or marked. It makes way for what comes in, and is counted as none.
    pub fn is_blank(&self) -> bool {
        self.name.is_empty() && self.answers.is_empty()
    }
}

impl Assessment {
    /// Of `profile`, with these rounds and nothing else.
    pub fn new(profile: Profile, rounds: Vec<Round>) -> Assessment {
        let item_numbers = ItemNumbers::default();
        Assessment { profile, rounds, half_typed: None, is_publication: false, item_numbers, stood_by: BTreeMap::new() }
    }

    /// Whether `level` on `question` was looked at again beside what `survey` says of this hall, or one below it was.
    pub fn stands_by(&self, survey: &SurveyId, question: &QuestionId, level: Level) -> bool {
        self.stood_by.get(question).is_some_and(|stood_by| {
            let StoodBy { hall, survey: of, level: looked_at } = stood_by;
            self.profile.code.as_ref() == Some(hall) && of == survey && *looked_at <= level
        })
    }

    /// The place of the round that the current one is compared with: the one before it. Trend, the copy for handing on,
    /// "as last time" and what was said formerly all ask here; which rounds can be compared says `findings::TrendText`.
    pub fn compared_with(&self) -> Option<usize> {
        self.rounds.len().checked_sub(2)
    }

    /// That round.
    pub fn round_before(&self) -> Option<&Round> {
        self.rounds.get(self.compared_with()?)
    }

    /// The round that is being worked on: the latest.
    pub fn current(&self) -> &Round {
        self.rounds.last().expect("an assessment has at least one round")
    }
}

impl Round {
    /// A round on `date` in which nothing was answered, agreed or planned. `edition` is the one answered.
    pub fn blank(date: Date, edition: impl Into<EditionId>) -> Round {
        Round {
            title: String::new(),
            date,
            edition: edition.into(),
            responses: Vec::new(),
            handed_on: None,
            agreed: Answers::default(),
            workshop: Workshop::default(),
            closing: None,
            targets: Targets::default(),
            steps: StepPlan::default(),
            items: Vec::new(),
        }
    }

    /// Whose answers count for this round's results.
    pub fn standing(&self) -> Standing {
        if let Some(standing) = self.handed_on.filter(|standing| self.bears_out(*standing)) {
            return standing;
        }
        if self.agreed.has_values() {
            return Standing::Agreed(self.responses.len());
        }
        match self.responses.as_slice() {
            [] => Standing::Empty,
            many if self.is_group() => Standing::Open(many.len()),
            [one] if one.answers.has_values() => Standing::Single(one.role),
            _ => Standing::Empty,
        }
    }

    /// The answers that count for this round's results: the agreed ones, else those of the only response. Agreed is what
    /// has a value; a note or a mark on the agreed sheet alone takes nothing away from the response.
    pub fn result(&self) -> &Answers {
        match self.responses.as_slice() {
            [one] if !self.agreed.has_values() && !self.is_group() => &one.answers,
            _ => &self.agreed,
        }
    }

    /// Many answer, or many did when the round was closed: what one of them says is not the result.
    pub fn is_group(&self) -> bool {
        self.responses.len() > 1 || self.closing.as_ref().is_some_and(|closing| closing.responses > 1)
    }

    /// Whether what is written on the agreed answer to `question` is somebody's: it stands on a sheet in the same words, or was
    /// filled in from one. Nobody wrote it for a room.
    pub fn is_from_a_sheet(&self, question: &QuestionId) -> bool {
        let Some(agreed) = self.agreed.get(question) else { return false };
        let is_same = |own: &Answer| {
            let is_reason = matches!(own.value, Some(Value::NotApplicable(_))) && own.value == agreed.value;
            is_reason || !own.note.is_empty() && own.note == agreed.note
        };
        agreed.said_by.is_some() || self.responses.iter().filter_map(|one| one.answers.get(question)).any(is_same)
    }

    /// How the sheets answered, by question: of the responses, or as the closing says where there are none any more.
    pub fn sheets(&self) -> BTreeMap<QuestionId, Tally> {
        match &self.closing {
            Some(closing) if self.responses.is_empty() => closing.tallies(),
            _ => tally(&self.responses),
        }
    }

    /// What stayed against the agreed answer to `question`, as far as the notes on it may be handed on: those on the agreed
    /// answer and those on the answer that counts while nothing is agreed.
    pub fn public_dissent(&self, question: &QuestionId) -> &str {
        let answers = [self.agreed.get(question), self.result().get(question)];
        let is_inside = answers.into_iter().flatten().any(|answer| answer.note_is_inside);
        let dissent = self.workshop.talk(question).map_or("", |talk| talk.dissent.as_str());
        if is_inside { "" } else { dissent }
    }

    /// Whether what a copy says of itself can be so: there are no responses, and there are answers just where it says so.
    fn bears_out(&self, standing: Standing) -> bool {
        let has_answers = matches!(standing, Standing::Single(_) | Standing::Agreed(_));
        self.responses.is_empty() && self.agreed.has_values() == has_answers
    }
}
