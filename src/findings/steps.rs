//! What to do next, in words.

use super::{Findings, Wording};
use crate::assessment::{StepKey, StepPlan, Target};
use crate::catalogue::{FactorId, Level, Question, QuestionId, TownId};
use crate::scoring::{self, Placed, PlacedStep, Step};

/// All steps in words.
#[derive(Clone, Debug)]
pub struct Steps {
    /// That the order is one among several, and what the catalogue says of how towns began.
    pub order: String,
    /// In their order.
    pub all: Vec<StepText>,
    /// What is said where there are none.
    pub none: String,
}

/// A step in words.
#[derive(Clone, Debug)]
pub struct StepText {
    pub question: QuestionId,
    pub from: Level,
    pub to: Level,
    /// The level aimed at, with its name, and by when; nothing where no target is set.
    pub target: Option<String>,
    /// The name of the question.
    pub name: String,
    /// Factor and question.
    pub head: String,
    /// From which level to which.
    pub levels: String,
    pub advice: String,
    /// What is so then.
    pub next: String,
    /// Why it stands where it stands.
    pub reason: String,
    /// The same as a sentence of its own.
    pub why: String,
    /// Those documented at the level to be reached or above, in catalogue order.
    pub towns: Vec<TownId>,
    /// Which towns these are, or that there is none.
    pub towns_text: String,
}

/// Steps in the people's order.
#[derive(Clone, Debug)]
pub struct ArrangedSteps {
    pub shown: Vec<PlacedText>,
    /// Those that are hidden, to be brought back.
    pub hidden: Vec<PlacedText>,
    /// That the order is the people's own; nothing where it is the program's.
    pub note: Option<String>,
}

/// A step where people have it.
#[derive(Clone, Debug)]
pub struct PlacedText {
    pub key: StepKey,
    /// The step in words; none for one that people added.
    pub step: Option<StepText>,
    /// Factor and question, or what was added.
    pub head: String,
    /// The factor of an added step, where it has one.
    pub factor: Option<FactorId>,
    /// Its place by the rule, or that people added it; nothing where the order is the program's.
    pub place: Option<String>,
}

impl ArrangedSteps {
    /// The steps of `findings` as `plan` orders them.
    pub fn of(wording: &Wording<'_>, findings: &Findings, plan: &StepPlan) -> ArrangedSteps {
        let arranged = scoring::arrange(&findings.steps, plan);
        let is_moved = !plan.order.is_empty();
        let text = |placed: &Placed<'_>| PlacedText::of(wording, placed, is_moved);
        let hidden: Vec<PlacedText> = arranged.hidden.iter().map(text).collect();
        let args = [("hidden", hidden.len().into())];
        let is_own = is_moved || !hidden.is_empty();
        ArrangedSteps {
            shown: arranged.shown.iter().map(text).collect(),
            note: is_own.then(|| wording.words.format("findings-step-order-own", &args)),
            hidden,
        }
    }
}

impl PlacedText {
    fn of(wording: &Wording<'_>, placed: &Placed<'_>, is_moved: bool) -> PlacedText {
        let words = wording.words;
        match placed.step {
            PlacedStep::Program(step, place) => {
                let step = StepText::of(wording, step);
                PlacedText {
                    key: placed.key.clone(),
                    head: step.head.clone(),
                    step: Some(step),
                    factor: None,
                    place: is_moved.then(|| words.format("findings-step-place", &[("place", (place + 1).into())])),
                }
            }
            PlacedStep::Own(own) => PlacedText {
                key: placed.key.clone(),
                step: None,
                head: own.text.trim().to_owned(),
                factor: own.factor.clone(),
                place: Some(words.get("findings-step-own")),
            },
        }
    }
}

impl Steps {
    /// So many come first, on screen, on paper and in the rule that says so.
    pub const FIRST: usize = scoring::FIRST_STEPS;

    pub fn of(wording: &Wording<'_>, findings: &Findings) -> Steps {
        let words = wording.words;
        Steps {
            order: match &wording.questionnaire().order {
                Some(towns) => words.format("findings-step-order-towns", &[("towns", wording.text(towns).into())]),
                None => words.get("findings-step-order"),
            },
            all: findings.steps.iter().map(|step| StepText::of(wording, step)).collect(),
            none: scoring::no_steps_text(words, &findings.scores),
        }
    }

    /// Those that come first.
    pub fn first(&self) -> &[StepText] {
        &self.all[..self.all.len().min(Self::FIRST)]
    }

    /// All others.
    pub fn rest(&self) -> &[StepText] {
        &self.all[self.first().len()..]
    }
}

impl StepText {
    fn of(wording: &Wording<'_>, step: &Step) -> StepText {
        let words = wording.words;
        let level = |level: Level| level.get().into();
        let name = wording.question_name(&step.question);
        let factor = wording.factor_name(&step.factor);
        let question = wording.question(&step.question);
        let advice = |question: &Question| Some(wording.text(question.advice_from(step.from)?));
        let next = |question: &Question| {
            let statement = wording.text(question.statement(step.to));
            words.format("findings-step-next", &[("statement", statement.into())])
        };
        let towns = words.list(step.towns.iter().map(|id| wording.town_name(id)));
        let reason = scoring::reason_text(words, step);
        StepText {
            question: step.question.clone(),
            from: step.from,
            to: step.to,
            target: step.is_aimed_at.then(|| wording.target(&Target { level: step.target, by: step.by })),
            head: words.format("findings-step-head", &[("factor", factor.into()), ("question", name.as_str().into())]),
            name,
            levels: words.format("findings-step-move", &[("from", level(step.from)), ("to", level(step.to))]),
            advice: question.and_then(advice).unwrap_or_default(),
            next: question.map(next).unwrap_or_default(),
            why: words.format("findings-step-why", &[("reason", reason.as_str().into())]),
            reason,
            towns_text: if towns.is_empty() {
                words.get("scoring-step-no-town")
            } else {
                words.format("findings-step-towns", &[("level", level(step.to)), ("towns", towns.into())])
            },
            towns: step.towns.clone(),
        }
    }
}
