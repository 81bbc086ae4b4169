//! Questionnaire, documented towns, sources, glossary, the national survey and the list of municipalities.
//!
//! What leaves this module is checked: a value of one of these types keeps every rule that `load` enforces. It reads the
//! folder that `load` is handed and what the program carries in itself, and writes nothing.

mod coverage;
mod edition;
mod folding;
mod glossary;
mod ids;
mod latin;
mod level;
mod load;
mod municipalities;
mod questionnaire;
mod source;
mod survey;
mod town;

pub use coverage::{Coverage, CoverageRow};
pub use edition::{ArchivedEdition, ArchivedFactor, ArchivedQuestion, AskedQuestion, Edition, EditionNames};
pub use ids::{EditionId, FactorId, IndicatorId, MilestoneId, QuestionId, SectionId, SourceId, SurveyId, TownId};
pub use level::Level;
pub use load::{built_in, load};
pub use municipalities::{Fit, Found, Municipalities, Municipality, MunicipalityKind};
pub use questionnaire::{Factor, National, Origin, Question, Questionnaire, Section, TextOf};
pub use source::{Prompt, Source, Term};
pub use survey::{Entailed, Indicator, Measure, Population, Reported, Survey, SurveyRow};
pub use town::{Basis, Deed, Evidence, Figure, Milestone, Passage, Town, Unscored, When};

/// All content: what the program asks, compares with and explains.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Catalogue {
    /// The live edition.
    pub questionnaire: Questionnaire,
    /// Those before it, in the order of their files.
    pub archived_editions: Vec<ArchivedEdition>,
    /// In the order in which they are shown: built-in towns first, each in the order of their sources.
    pub towns: Vec<Town>,
    /// Of questionnaire and towns.
    pub sources: Vec<Source>,
    /// Words explained where they appear.
    pub glossary: Vec<Term>,
    pub municipalities: Municipalities,
    /// Oldest first; none in a catalogue of its own that brings none.
    pub surveys: Vec<Survey>,
}

impl Catalogue {
    /// The source called `id`; every id held by a catalogue's parts has one.
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.all_sources().find(|s| s.id == *id)
    }

    /// All sources, those of the surveys after those of questionnaire and towns.
    pub fn all_sources(&self) -> impl Iterator<Item = &Source> {
        self.sources.iter().chain(self.surveys.iter().flat_map(|survey| &survey.sources))
    }

    /// The prompts for discussion of `question`, each with the document it is drawn from. The most specific come first: one
    /// that belongs to fewer questions before one that belongs to more, else in the order of `sources`. Empty where
    /// no prompt belongs to it.
    pub fn prompts(&self, question: &QuestionId) -> Vec<(&Source, &Prompt)> {
        let all = self.sources.iter().flat_map(|source| source.prompts.iter().map(move |prompt| (source, prompt)));
        let mut prompts: Vec<_> = all.filter(|(_, prompt)| prompt.questions.contains(question)).collect();
        prompts.sort_by_key(|(_, prompt)| prompt.questions.len());
        prompts
    }

    /// The newest year of the national survey: the one that is shown.
    pub fn survey(&self) -> Option<&Survey> {
        self.surveys.last()
    }

    /// The town called `id`.
    pub fn town(&self, id: &TownId) -> Option<&Town> {
        self.towns.iter().find(|t| t.id == *id)
    }
}
