//! The questionnaire: factors, their questions, the six statements of each, and what helps to answer them.

use crate::catalogue::{EditionId, FactorId, Level, QuestionId, SectionId, SourceId};
use crate::i18n::Text;

/// 設問票: all factors in the order in which they are shown everywhere.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Questionnaire {
    /// Which edition it is: another whenever a statement changes its meaning; kept in every round.
    pub edition: EditionId,
    /// What that edition is called: 「第2版」.
    pub name: Text,
    /// Questions of earlier editions that are not asked any more; their ids are never used again.
    pub retired: Vec<QuestionId>,
    /// The names of the ladder's six levels, lowest first.
    pub ladder: [Text; 6],
    pub sections: Vec<Section>,
    /// How the documented towns began, in a sentence or two: said beside the next steps, whose order is one of several.
    pub order: Option<Text>,
    pub factors: Vec<Factor>,
}

/// A section that usually knows the answer to some questions (人事, 財政, 窓口 …).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Section {
    pub id: SectionId,
    pub name: Text,
}

/// 成功要因: what the case studies show to matter.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Factor {
    pub id: FactorId,
    pub name: Text,
    /// For charts: at most 8 full-width characters in Japanese.
    pub short: Text,
    /// What it is and why it is asked, in a sentence or two.
    pub about: Text,
    pub questions: Vec<Question>,
}

/// 設問: one observable condition with six level statements.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Question {
    pub id: QuestionId,
    pub factor: FactorId,
    /// The one noun that names what is asked for, for tables and charts.
    pub name: Text,
    pub text: Text,
    /// What is so at each level, lowest first; each contains the one below.
    pub levels: [Text; 6],
    /// Where to look for the answer.
    pub look_for: Text,
    /// The sections that usually know.
    pub ask: Vec<SectionId>,
    /// Why it is asked.
    pub why: Text,
    /// What to do to get from level n to n + 1, for n = 0 to 4.
    pub advice: [Text; 5],
    /// Level 0 there fixes this question at 0.
    pub depends_on: Option<QuestionId>,
    /// The documents this question was drawn from; at least one.
    pub origins: Vec<Origin>,
    /// A national figure, where there is a published one.
    pub national: Option<National>,
    /// A step here comes before all others while it is at level 0.
    pub foundation: bool,
}

/// What a text of a question is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextOf {
    Name,
    Question,
    Statement(Level),
    LookFor,
    Why,
    Advice(Level),
    Origin,
    National,
}

/// Where a question comes from.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Origin {
    pub source: SourceId,
    /// What in that document led to the question.
    pub what: Text,
}

/// A national figure with its source.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct National {
    pub source: SourceId,
    pub text: Text,
}

impl Questionnaire {
    /// All questions, in questionnaire order.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.factors.iter().flat_map(|f| &f.questions)
    }

    /// The questions that `section` usually knows the answer to, in questionnaire order; all where none is named.
    pub fn asked_of(&self, section: Option<&SectionId>) -> impl Iterator<Item = &Question> {
        self.questions().filter(move |question| question.is_asked_of(section))
    }

    /// The sections that questions are put to, in their order.
    pub fn asked_sections(&self) -> impl Iterator<Item = &Section> {
        self.sections.iter().filter(|section| self.asked_of(Some(&section.id)).next().is_some())
    }

    /// The question called `id`, if this edition has it.
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questions().find(|q| q.id == *id)
    }

    /// The number that people know the question by, of factor and question, from 1: `2-3`.
    pub fn number(&self, id: &QuestionId) -> Option<String> {
        let find = |(f, factor): (usize, &Factor)| {
            let q = factor.questions.iter().position(|q| q.id == *id)?;
            Some(format!("{}-{}", f + 1, q + 1))
        };
        self.factors.iter().enumerate().find_map(find)
    }

    /// The factor called `id`, if this edition has it.
    pub fn factor(&self, id: &FactorId) -> Option<&Factor> {
        self.factors.iter().find(|f| f.id == *id)
    }

    /// The section called `id`, if there is one.
    pub fn section(&self, id: &SectionId) -> Option<&Section> {
        self.sections.iter().find(|s| s.id == *id)
    }
}

impl Question {
    /// Whether `section` usually knows the answer; so it is of every question where none is named.
    pub fn is_asked_of(&self, section: Option<&SectionId>) -> bool {
        section.is_none_or(|section| self.ask.contains(section))
    }

    /// All its texts, in the order in which they are read: whatever goes through the texts of a question has them from here,
    /// and says of each what a text is whether it wants that.
    pub fn texts(&self) -> impl Iterator<Item = (TextOf, &Text)> {
        // Taken apart, so that a new text is not forgotten.
        let Question {
            id: _,
            factor: _,
            name,
            text,
            levels,
            look_for,
            ask: _,
            why,
            advice,
            depends_on: _,
            origins,
            national,
            foundation: _,
        } = self;
        let of_levels = Level::ALL.into_iter().zip(levels).map(|(level, text)| (TextOf::Statement(level), text));
        let advice = Level::ALL.into_iter().zip(advice).map(|(level, text)| (TextOf::Advice(level), text));
        let origins = origins.iter().map(|origin| (TextOf::Origin, &origin.what));
        let national = national.iter().map(|national| (TextOf::National, &national.text));
        let heads = [(TextOf::Name, name), (TextOf::Question, text)].into_iter();
        let helps = [(TextOf::LookFor, look_for), (TextOf::Why, why)];
        heads.chain(of_levels).chain(helps).chain(advice).chain(origins).chain(national)
    }

    /// The statement of `level`.
    pub fn statement(&self, level: Level) -> &Text {
        &self.levels[usize::from(level.get())]
    }

    /// What to do to get from `level` to the next, nothing at the top.
    pub fn advice_from(&self, level: Level) -> Option<&Text> {
        self.advice.get(usize::from(level.get()))
    }
}
