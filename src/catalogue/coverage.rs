//! How much the documents say: the documented cells of question × town.

use super::{Catalogue, Level, Question, Town};

/// The documented cells of a catalogue.
#[derive(Clone, Debug)]
pub struct Coverage<'a> {
    pub towns: Vec<&'a Town>,
    /// One for each question, in questionnaire order.
    pub rows: Vec<CoverageRow<'a>>,
    /// How many questions each town's document speaks to, in the order of `towns`.
    pub per_town: Vec<usize>,
}

/// What the towns' documents say on one question.
#[derive(Clone, Debug)]
pub struct CoverageRow<'a> {
    pub question: &'a Question,
    /// The lower bound for each town, in the order of `towns`; nothing where its document says nothing, which is never 0.
    pub cells: Vec<Option<Level>>,
}

impl Catalogue {
    /// The documented cells, towns in catalogue order.
    pub fn coverage(&self) -> Coverage<'_> {
        let towns: Vec<&Town> = self.towns.iter().collect();
        let row = |question| CoverageRow::new(question, &towns);
        let rows = self.questionnaire.questions().map(row).collect();
        let per_town = towns.iter().map(|town| town.evidence.len()).collect();
        Coverage { towns, rows, per_town }
    }
}

impl Coverage<'_> {
    /// All documented cells.
    pub fn total(&self) -> usize {
        self.per_town.iter().sum()
    }
}

impl<'a> CoverageRow<'a> {
    fn new(question: &'a Question, towns: &[&Town]) -> Self {
        let cells = towns.iter().map(|town| town.evidence_on(&question.id).map(|e| e.level)).collect();
        CoverageRow { question, cells }
    }

    /// How many towns' documents speak to this question.
    pub fn documented(&self) -> usize {
        self.cells.iter().flatten().count()
    }
}
