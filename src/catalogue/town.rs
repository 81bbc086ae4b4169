//! Documented towns: what a published document says of them, and nothing else (`docs/method.md`).

use crate::catalogue::{FactorId, Level, MilestoneId, QuestionId, SourceId, TownId};
use crate::i18n::{PartialDate, Text};

/// 先行自治体: a municipality whose way is documented.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Town {
    pub id: TownId,
    /// Code in the list of municipalities; its name and prefecture are those of the list.
    pub code: String,
    pub name: Text,
    pub prefecture: Text,
    pub source: SourceId,
    /// The date for which the document speaks where it says nothing more exact.
    pub as_of: PartialDate,
    /// What the town is known for here, in two or three sentences.
    pub about: Text,
    pub figures: Vec<Figure>,
    /// Milestones in the order in which the town reached them.
    pub chronicle: Vec<Milestone>,
    /// At most one for each question, in questionnaire order.
    pub evidence: Vec<Evidence>,
    /// What the document also tells: deeds that no level counts, in questionnaire order.
    pub deeds: Vec<Deed>,
    /// Failures, doubts and detours the document tells of.
    pub doubts: Vec<Passage>,
    /// Passages that look like evidence and are none: titles, announcements, intentions.
    pub unscored: Vec<Unscored>,
}

/// A figure of a town's profile, as its document gives it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Figure {
    pub name: Text,
    /// With its unit.
    pub value: Text,
    /// When it held, where the document says so.
    pub as_of: Option<PartialDate>,
    /// The heading it stands under.
    pub place: Text,
    /// Where it is not the town's own document.
    pub source: Option<SourceId>,
}

/// A step on a town's way.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Milestone {
    pub id: MilestoneId,
    pub factor: FactorId,
    pub what: Text,
    pub when: When,
    pub place: Text,
}

/// When a milestone was reached, as exactly as the document says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// On or in this date.
    Date(PartialDate),
    /// Not dated; after that milestone of the same town.
    After(MilestoneId),
    /// Not dated, and nothing before it is told.
    First,
}

/// 記載: what a document says of a town on one question. A lower bound: *at least* this level.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Evidence {
    pub question: QuestionId,
    pub level: Level,
    pub as_of: PartialDate,
    pub summary: Text,
    /// The heading or question it stands under.
    pub place: Text,
    pub basis: Basis,
}

/// How surely the document says it.
#[derive(Clone, Debug)]
pub enum Basis {
    /// The text states what the level adds.
    Stated,
    /// It follows from the text, for the reason given.
    Inferred(Text),
}

/// A deed that bears on a question and gives no level: one that a level speaks of while the document does not bear out
/// those below it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Deed {
    pub question: QuestionId,
    pub what: Text,
    /// The heading or question it stands under.
    pub place: Text,
}

/// Something the document tells, with its place.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Passage {
    pub text: Text,
    pub place: Text,
}

/// A passage that is not evidence, and why not.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Unscored {
    pub question: QuestionId,
    pub what: Text,
    pub why_not: Text,
    pub place: Text,
}

impl Town {
    /// What is documented on `question`, or nothing: *not documented*, which is never 0.
    pub fn evidence_on(&self, question: &QuestionId) -> Option<&Evidence> {
        self.evidence.iter().find(|e| e.question == *question)
    }

    /// The milestones that came before `milestone` of this town as far as its document gives an order, in the order of the
    /// chronicle: dated ones that surely lie before it, what it is said to have come after, and what came before those.
    pub fn known_before<'a>(&'a self, milestone: &'a Milestone) -> impl Iterator<Item = &'a Milestone> {
        let mut known: Vec<&MilestoneId> = Vec::new();
        let mut date = None;
        let mut at = Some(milestone);
        // A chain is no longer than the chronicle: a circle, which the loader refuses, ends here as well.
        for _ in 0..=self.chronicle.len() {
            match at.map(|at| &at.when) {
                Some(When::After(before)) => {
                    known.push(before);
                    at = self.chronicle.iter().find(|other| other.id == *before);
                }
                Some(When::Date(of)) => {
                    date = Some(*of);
                    break;
                }
                Some(When::First) | None => break,
            }
        }
        let is_known = move |other: &&Milestone| {
            let is_earlier = match (&other.when, date) {
                (When::Date(other), Some(date)) => other.is_surely_before(date),
                _ => false,
            };
            is_earlier || known.contains(&&other.id)
        };
        let id = milestone.id.clone();
        self.chronicle.iter().filter(move |other| other.id != id && is_known(other))
    }

    /// What is also told on `question`, without a level.
    pub fn deeds_on(&self, question: &QuestionId) -> impl Iterator<Item = &Deed> {
        self.deeds.iter().filter(move |deed| deed.question == *question)
    }
}
