//! Two rounds beside each other: what rose, what fell, what was never answered. Both have to be of the live edition; that
//! is for whoever asks to see to. Who answered is no matter of numbers and is said beside them.

use crate::assessment::{Answers, Value};
use crate::catalogue::{FactorId, Level, QuestionId, Questionnaire};
use crate::scoring::score::{mean, score};
use crate::scoring::types::{Entry, FactorScore, Overall, State};

/// One round beside an earlier one.
#[derive(Clone, Debug, PartialEq)]
pub struct Trend {
    /// The hall as a whole, then and now.
    pub overall: (Overall, Overall),
    /// In questionnaire order.
    pub factors: Vec<FactorTrend>,
    /// In questionnaire order.
    pub questions: Vec<QuestionTrend>,
}

/// A factor then and now.
#[derive(Clone, Debug, PartialEq)]
pub struct FactorTrend {
    pub factor: FactorId,
    pub then: FactorScore,
    pub now: FactorScore,
    /// Questions that had a level then and have one now.
    pub common: usize,
    /// The mean of now minus then over those alone, -5.0 to 5.0: what was answered anew moves the means of both rounds and
    /// is no change. Nothing where there is none.
    pub moved: Option<f64>,
}

/// A question then and now.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionTrend {
    pub question: QuestionId,
    pub factor: FactorId,
    pub then: State,
    pub now: State,
    pub change: Change,
}

/// What became of the answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    Rose,
    Fell,
    Same,
    /// It has a level now and had none then.
    New,
    /// It had a level then and has none now.
    Gone,
    /// It never had a level of its own.
    NeverAnswered,
    /// It did not apply then, or does not now.
    NotComparable,
}

/// How many questions there are of each kind of change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    pub rose: usize,
    pub fell: usize,
    pub same: usize,
    pub new: usize,
    pub gone: usize,
    pub never_answered: usize,
    pub not_comparable: usize,
}

/// `now` beside `then`.
pub fn trend(questionnaire: &Questionnaire, then: &Answers, now: &Answers) -> Trend {
    let before = score(questionnaire, then);
    let after = score(questionnaire, now);
    let pairs = before.entries.iter().zip(&after.entries);
    let questions: Vec<QuestionTrend> = pairs.map(|(b, a)| question(b, a, then, now)).collect();
    let factors = before.factors.into_iter().zip(after.factors);
    Trend {
        overall: (before.overall, after.overall),
        factors: factors.map(|(then, now)| factor(then, now, &questions)).collect(),
        questions,
    }
}

fn question(before: &Entry, after: &Entry, then: &Answers, now: &Answers) -> QuestionTrend {
    // What is filled in for another question's sake was answered only where a level stands beneath it.
    let is_own = |entry: &Entry, answers: &Answers| {
        entry.follows_from.is_none() || matches!(answers.value(&entry.question), Some(Value::Level(_)))
    };
    let change = match (before.state, after.state) {
        (State::NotApplicable, _) | (_, State::NotApplicable) => Change::NotComparable,
        (State::Level(then), State::Level(now)) if then < now => Change::Rose,
        (State::Level(then), State::Level(now)) if then > now => Change::Fell,
        (State::Level(_), State::Level(_)) => Change::Same,
        (State::Level(_), _) if is_own(before, then) => Change::Gone,
        (_, State::Level(_)) if is_own(after, now) => Change::New,
        _ => Change::NeverAnswered,
    };
    QuestionTrend {
        question: after.question.clone(),
        factor: after.factor.clone(),
        then: before.state,
        now: after.state,
        change,
    }
}

fn factor(then: FactorScore, now: FactorScore, questions: &[QuestionTrend]) -> FactorTrend {
    let both = |q: &QuestionTrend| Some(q.now.level()?.value() - q.then.level()?.value());
    let common: Vec<f64> = questions.iter().filter(|q| q.factor == now.factor).filter_map(both).collect();
    FactorTrend { factor: now.factor.clone(), common: common.len(), moved: mean(common), then, now }
}

impl Trend {
    /// Questions of this kind, in questionnaire order.
    pub fn of(&self, change: Change) -> impl Iterator<Item = &QuestionTrend> {
        self.questions.iter().filter(move |question| question.change == change)
    }

    /// How many of each kind.
    pub fn changes(&self) -> Changes {
        let mut changes = Changes::default();
        for question in &self.questions {
            *changes.count(question.change) += 1;
        }
        changes
    }
}

impl Change {
    /// All kinds, in the order in which they are told.
    pub const ALL: [Change; 7] = [
        Change::Rose,
        Change::Fell,
        Change::New,
        Change::Gone,
        Change::Same,
        Change::NeverAnswered,
        Change::NotComparable,
    ];
}

impl Changes {
    fn count(&mut self, change: Change) -> &mut usize {
        match change {
            Change::Rose => &mut self.rose,
            Change::Fell => &mut self.fell,
            Change::Same => &mut self.same,
            Change::New => &mut self.new,
            Change::Gone => &mut self.gone,
            Change::NeverAnswered => &mut self.never_answered,
            Change::NotComparable => &mut self.not_comparable,
        }
    }
}

impl QuestionTrend {
    /// By how many levels it rose, less than 0 where it fell; none where there are not both.
    pub fn levels(&self) -> Option<i8> {
        let level = |level: Level| i8::try_from(level.get()).ok();
        Some(level(self.now.level()?)? - level(self.then.level()?)?)
    }
}
