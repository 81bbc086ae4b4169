//! What the rules of this module give back.

use jiff::civil::Date;

use super::score::OVERALL_STAGE_FROM;
use crate::catalogue::{FactorId, Level, QuestionId, TownId};

/// How one question stands after everything that follows from other answers is filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub question: QuestionId,
    pub factor: FactorId,
    pub state: State,
    /// The question whose own answer 0 fixes this one at 0, where one does; it may be several `depends_on` away.
    pub follows_from: Option<QuestionId>,
}

/// What an entry counts as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Level(Level),
    Unknown,
    NotApplicable,
    /// Not answered yet.
    Open,
}

/// How many questions are in which state. "Answered" is said of [`Tally::own_answers`] alone, "of how many" of
/// [`Tally::total`]; only the rule on stages asks for a share of [`Tally::applicable`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// With a level, filled-in ones included.
    pub answered: usize,
    /// Those of the answered that follow from another question.
    pub filled_in: usize,
    pub unknown: usize,
    pub not_applicable: usize,
    pub open: usize,
}

/// The mean if every question that is open or not known counted 0, and if every one counted 5; both 0.0 to 5.0, low ≤
/// high. They contain the score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    pub low: f64,
    pub high: f64,
}

/// The score of a factor.
#[derive(Clone, Debug, PartialEq)]
pub struct FactorScore {
    pub factor: FactorId,
    /// Mean of the levels answered, 0.0 to 5.0; nothing where none is.
    pub mean: Option<f64>,
    /// Nothing where every question is not applicable.
    pub bounds: Option<Bounds>,
    pub stage: Option<Level>,
    pub lowest: Option<Level>,
    pub highest: Option<Level>,
    pub tally: Tally,
}

/// The score of the whole hall.
#[derive(Clone, Debug, PartialEq)]
pub struct Overall {
    /// Mean of the factors that have a score, 0.0 to 5.0.
    pub mean: Option<f64>,
    /// How many factors those are.
    pub factors: usize,
    /// Mean of the factors' bounds: a factor without an answer counts from 0 to 5, one where nothing applies not at all.
    pub bounds: Option<Bounds>,
    /// Nothing while [`Tally::has_overall_stage`] does not hold.
    pub stage: Option<Level>,
    pub tally: Tally,
}

/// All scores of one set of answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Scores {
    /// One for each question, in questionnaire order.
    pub entries: Vec<Entry>,
    /// One for each factor, in questionnaire order.
    pub factors: Vec<FactorScore>,
    pub overall: Overall,
}

/// A town beside the hall in one factor.
#[derive(Clone, Debug, PartialEq)]
pub struct FactorComparison {
    pub factor: FactorId,
    /// Questions of this factor that the town's document speaks to.
    pub documented: usize,
    /// Mean of the documented lower bounds; nothing where none is documented.
    pub town_mean: Option<f64>,
    /// Questions that both have: documented there and answered with a level here.
    pub common: usize,
    /// Mean of max(0, town - own) over the common questions; nothing where there is none.
    pub behind: Option<f64>,
}

/// A town beside the hall.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    pub town: TownId,
    pub factors: Vec<FactorComparison>,
    pub common: usize,
    /// Factors with a common question.
    pub common_factors: usize,
    /// Mean absolute difference over the common questions; nothing where there is none.
    pub distance: Option<f64>,
}

/// Documented reach of a question: the highest level evidenced, and by which towns.
#[derive(Clone, Debug, PartialEq)]
pub struct Reach {
    pub level: Level,
    pub towns: Vec<TownId>,
}

/// 次の一手: from a level to the next on one question.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub question: QuestionId,
    pub factor: FactorId,
    pub from: Level,
    pub to: Level,
    /// What is aimed at; 5 where nothing is.
    pub target: Level,
    /// A target is set, for the question or its factor.
    pub is_aimed_at: bool,
    /// By when that is aimed at, where it was said.
    pub by: Option<Date>,
    /// Towns documented at `to` or above, in catalogue order.
    pub towns: Vec<TownId>,
    pub reason: Reason,
    /// Others stand before it only so that at most two of the first five come from one factor.
    pub is_held_back: bool,
}

/// Why a step stands where it stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reason {
    /// A foundation that is still at 0.
    Foundation,
    /// `gap` = median of `towns` documented towns minus own level; above 0, and towns ≥ 2. At least half of them, `there`,
    /// are documented at `level` or above, which is the median, or of two in the middle the upper one.
    BehindMedian { gap: f64, level: Level, there: usize, towns: usize },
    /// No gap to a median of the `towns` documented: by own level, then questionnaire order.
    OwnLevel { towns: usize },
}

/// A question whose answer is not known, by how far it can move the overall score.
#[derive(Clone, Debug, PartialEq)]
pub struct DecisiveUnknown {
    pub question: QuestionId,
    pub factor: FactorId,
    /// `Unknown` or `Open`.
    pub state: State,
    /// Overall mean with 5 here minus overall mean with 0 here, what follows from the 0 filled in, all else as it is;
    /// 0.0 to 5.0.
    pub moves: f64,
}

impl State {
    /// The level, if it is one.
    pub fn level(self) -> Option<Level> {
        match self {
            State::Level(level) => Some(level),
            State::Unknown | State::NotApplicable | State::Open => None,
        }
    }
}

impl Tally {
    /// Questions answered with a level of their own; those filled in are not among them.
    pub fn own_answers(&self) -> usize {
        self.answered - self.filled_in
    }

    /// All questions.
    pub fn total(&self) -> usize {
        self.applicable() + self.not_applicable
    }

    /// Questions that count: all but those not applicable.
    pub fn applicable(&self) -> usize {
        self.answered + self.unknown + self.open
    }

    /// So many of the questions that apply have a level of their own that there is an overall stage. Those filled in
    /// don't count here: else raising the question that they follow from would take an overall stage away.
    pub fn has_overall_stage(&self) -> bool {
        OVERALL_STAGE_FROM.is_reached(self.own_answers(), self.applicable())
    }

    /// Both together.
    pub(super) fn plus(&self, other: &Tally) -> Tally {
        Tally {
            answered: self.answered + other.answered,
            filled_in: self.filled_in + other.filled_in,
            unknown: self.unknown + other.unknown,
            not_applicable: self.not_applicable + other.not_applicable,
            open: self.open + other.open,
        }
    }
}
