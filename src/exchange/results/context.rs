//! What every tab is written from: the copy that may be handed on, its scores, the towns beside it, and how things are
//! said in the workbook's language.

use std::cell::Cell;

use super::ResultsOptions;
use super::looks::Looks;
use crate::assessment::{self, Answers, Assessment, Publication, Round, Value};
use crate::catalogue::{Catalogue, Factor, Level, Question, QuestionId, Questionnaire, Town};
use crate::charts;
use crate::findings::{ArrangedSteps, Findings, GroupAnswers, Steps, Summary, Wording};
use crate::i18n::{Text, Words};
use crate::problem::Problem;
use crate::report::{self, Replaced};
use crate::scoring::{self, Entry};

/// Everything at hand; read only.
pub struct WorkbookCx<'a> {
    pub catalogue: &'a Catalogue,
    pub words: &'a Words,
    pub wording: Wording<'a>,
    pub looks: Looks,
    pub options: &'a ResultsOptions,
    /// Without responses, names and inside notes.
    public: Publication,
    /// Characters that no workbook may hold, each with what was done where.
    pub replaced: Replaced,
    /// A text was longer than a cell holds.
    pub is_cut: Cell<bool>,
    /// What a group said, question by question; none where no group answered.
    pub voices: Vec<GroupAnswers>,
    pub findings: Findings,
    pub summary: Summary,
    /// What to do next, in order.
    pub steps: Steps,
    /// The same in the people's order.
    pub arranged: ArrangedSteps,
    /// The documented towns, without the hall itself.
    pub towns: Vec<&'a Town>,
}

/// A question with its factor and the number under which people know it.
pub struct Numbered<'a> {
    /// Of factor and question, from 1: `2-3`.
    pub number: String,
    pub factor: &'a Factor,
    pub question: &'a Question,
}

impl<'a> WorkbookCx<'a> {
    /// Refused where the round is of another edition of the questionnaire.
    pub fn new(
        catalogue: &'a Catalogue,
        assessment: &Assessment,
        words: &'a Words,
        options: &'a ResultsOptions,
    ) -> Result<Self, Problem> {
        let public = assessment::publication(assessment);
        let (public, replaced) = report::carried(&public, &catalogue.questionnaire, words);
        let wording = Wording::new(catalogue, words);
        let findings = Findings::of(catalogue, &public)?;
        Ok(WorkbookCx {
            catalogue,
            words,
            wording,
            looks: Looks::new(words),
            options,
            voices: GroupAnswers::all(&catalogue.questionnaire, public.current()),
            summary: Summary::of(&wording, public.current(), &findings),
            steps: Steps::of(&wording, &findings),
            arranged: ArrangedSteps::of(&wording, &findings, &public.current().steps),
            towns: findings.towns(catalogue),
            findings,
            public,
            replaced,
            is_cut: Cell::new(false),
        })
    }

    pub fn questionnaire(&self) -> &'a Questionnaire {
        &self.catalogue.questionnaire
    }

    pub fn round(&self) -> &Round {
        self.public.current()
    }

    /// The copy that may be handed on: the current round, and what a trend needs of the one before.
    pub fn public(&self) -> &Assessment {
        &self.public
    }

    /// The answers that the results rest on.
    pub fn answers(&self) -> &Answers {
        self.round().result()
    }

    /// All questions, in questionnaire order.
    pub fn questions(&self) -> impl Iterator<Item = Numbered<'a>> {
        let questionnaire = self.questionnaire();
        questionnaire.factors.iter().flat_map(move |factor| {
            let number = |question: &Question| questionnaire.number(&question.id).unwrap_or_default();
            factor.questions.iter().map(move |question| Numbered { number: number(question), factor, question })
        })
    }

    pub fn numbered(&self, id: &QuestionId) -> Option<Numbered<'a>> {
        self.questions().find(|numbered| numbered.question.id == *id)
    }

    /// How the question stands.
    pub fn entry(&self, id: &QuestionId) -> Option<&Entry> {
        self.findings.scores.entries.iter().find(|entry| entry.question == *id)
    }

    /// Why the question counts as 0 whatever is answered, with the answer it has; empty where it counts as answered.
    pub fn follows(&self, id: &QuestionId, own: Option<&Value>) -> String {
        let from = self.entry(id).and_then(|entry| entry.follows_from.as_ref());
        from.map_or_else(String::new, |from| {
            scoring::follows_reason(self.words, self.questionnaire(), own, self.round().standing(), from)
        })
    }

    /// The towns that stand side by side, in tables and in the charts made of these.
    pub fn in_charts(&self) -> &[&'a Town] {
        charts::side_by_side(&self.towns)
    }

    pub fn text(&self, text: &Text) -> String {
        text.get(self.words.locale()).to_owned()
    }

    /// A documented level in words. The sign will not do: the published face draws it as its opposite.
    pub fn at_least(&self, level: Level) -> String {
        self.words.format("workbook-at-least", &[("level", level.get().into())])
    }

    /// What the workbook is called, with whose it is.
    pub fn title(&self) -> String {
        self.words.format("workbook-title", &[("place", self.place().into())])
    }

    /// The municipality with its prefecture, or that it is not named.
    pub fn place(&self) -> String {
        self.wording.place(&self.public.profile)
    }
}
