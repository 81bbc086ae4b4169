//! What the rules say to a reader: one table of words for screen, PDF and sheets.

use fluent_bundle::FluentValue;

use crate::catalogue::Level;
use crate::i18n::Words;
use crate::scoring::compare::{NEAREST_FACTORS, NEAREST_QUESTIONS};
use crate::scoring::highlights::{MOST_NAMED, STRENGTH, gaps};
use crate::scoring::score::{OVERALL_STAGE_FROM, STAGE_FROM};
use crate::scoring::steps::{FIRST_STEPS, OF_ONE_FACTOR};
use crate::scoring::types::{Reason, Scores, Step};

/// A rule that is shown wherever its result is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Rule {
    /// The score of a factor.
    Score,
    /// The overall score.
    Overall,
    Bounds,
    /// The stage of a factor.
    Stage,
    OverallStage,
    NotApplicable,
    /// A question that follows from another one at 0.
    Follows,
    /// What a documented level means.
    LowerBound,
    Behind,
    Reach,
    Nearest,
    Strengths,
    Gaps,
    /// The order of the steps.
    Steps,
    /// That foundations come first.
    Foundations,
    /// What is aimed at, and what is suggested.
    Targets,
    /// What moved between two rounds.
    Trend,
    /// The order of the decisive unknowns.
    Unknowns,
}

impl Rule {
    /// All rules, in the order of a section on method.
    pub const ALL: [Rule; 18] = [
        Rule::Score,
        Rule::Overall,
        Rule::Bounds,
        Rule::Stage,
        Rule::OverallStage,
        Rule::NotApplicable,
        Rule::Follows,
        Rule::LowerBound,
        Rule::Behind,
        Rule::Reach,
        Rule::Nearest,
        Rule::Strengths,
        Rule::Gaps,
        Rule::Steps,
        Rule::Foundations,
        Rule::Targets,
        Rule::Trend,
        Rule::Unknowns,
    ];

    /// What the rule is about: a label.
    pub fn name(self, words: &Words) -> String {
        words.get(&format!("{}.name", self.key()))
    }

    /// How the result is come by, in one or two sentences.
    pub fn text(self, words: &Words) -> String {
        match self {
            Rule::Nearest => {
                let (questions, factors) = (FluentValue::from(NEAREST_QUESTIONS), FluentValue::from(NEAREST_FACTORS));
                words.format(self.key(), &[("questions", questions), ("factors", factors)])
            }
            Rule::Steps => words.format(self.key(), &first_steps()),
            Rule::Strengths | Rule::Gaps => {
                words.format(self.key(), &[("strength", STRENGTH.into()), ("most", MOST_NAMED.into())])
            }
            Rule::Stage | Rule::OverallStage => words.format(self.key(), &stages()),
            _ => words.get(self.key()),
        }
    }

    fn key(self) -> &'static str {
        match self {
            Rule::Score => "scoring-rule-score",
            Rule::Overall => "scoring-rule-overall",
            Rule::Bounds => "scoring-rule-bounds",
            Rule::Stage => "scoring-rule-stage",
            Rule::OverallStage => "scoring-rule-overall-stage",
            Rule::NotApplicable => "scoring-rule-not-applicable",
            Rule::Follows => "scoring-rule-follows",
            Rule::LowerBound => "scoring-rule-lower-bound",
            Rule::Behind => "scoring-rule-behind",
            Rule::Reach => "scoring-rule-reach",
            Rule::Nearest => "scoring-rule-nearest",
            Rule::Strengths => "scoring-rule-strengths",
            Rule::Gaps => "scoring-rule-gaps",
            Rule::Steps => "scoring-rule-steps",
            Rule::Foundations => "scoring-rule-foundations",
            Rule::Targets => "scoring-rule-targets",
            Rule::Trend => "scoring-rule-trend",
            Rule::Unknowns => "scoring-rule-unknowns",
        }
    }
}

/// Percent that must have reached a stage, and that must be answered for an overall one.
fn stages() -> [(&'static str, FluentValue<'static>); 2] {
    [("reached", STAGE_FROM.percent().into()), answered_for_stage()]
}

/// Percent of the questions that must be answered before anything is said of the hall as a whole but its score.
pub fn answered_for_stage() -> (&'static str, FluentValue<'static>) {
    ("answered", OVERALL_STAGE_FROM.percent().into())
}

/// What is said of the overall stage: what it means, or why there is none.
pub fn stage_note(words: &Words, scores: &Scores) -> String {
    let key = match scores.overall.stage {
        // All have come as far as that.
        Some(Level::MIN) => "scoring-stage-zero",
        Some(_) => "scoring-stage-about",
        None => "scoring-stage-none",
    };
    words.format(key, &stages())
}

/// How many steps come first, and how many of them at most from one factor.
fn first_steps() -> [(&'static str, FluentValue<'static>); 2] {
    [("first", FIRST_STEPS.into()), ("most", OF_ONE_FACTOR.into())]
}

/// What is said below the gaps of `scores`: that more questions are at 0, or why there are no gaps; mostly nothing.
pub fn gaps_note(words: &Words, scores: &Scores, steps: &[Step]) -> Option<String> {
    let gaps = gaps(scores, steps);
    match (gaps.named.is_empty(), gaps.more_at_zero) {
        (false, 0) => None,
        (false, more) => Some(words.format("scoring-gaps-more", &[("count", more.into())])),
        (true, _) if !steps.is_empty() => Some(words.get("scoring-gaps-none")),
        (true, _) => Some(no_steps_text(words, scores)),
    }
}

/// Why there is no next step.
pub fn no_steps_text(words: &Words, scores: &Scores) -> String {
    let is_unscored = scores.overall.tally.answered == 0;
    words.get(if is_unscored { "scoring-steps-unscored" } else { "scoring-steps-done" })
}

/// Why `step` stands where it stands: a sentence, or two where it is held back.
pub fn reason_text(words: &Words, step: &Step) -> String {
    let reason = match step.reason {
        Reason::Foundation => words.get("scoring-reason-foundation"),
        Reason::BehindMedian { level, there, towns, .. } => {
            let key = if there == towns { "scoring-reason-behind-all" } else { "scoring-reason-behind-half" };
            let args = [
                ("towns", FluentValue::from(towns)),
                ("there", there.into()),
                ("level", level.get().into()),
                ("own", step.from.get().into()),
            ];
            words.format(key, &args)
        }
        Reason::OwnLevel { towns } => words.format("scoring-reason-own-level", &[("towns", towns.into())]),
    };
    if step.is_held_back {
        let [first, most] = first_steps();
        return words.format("scoring-reason-held-back", &[("reason", FluentValue::from(reason)), first, most]);
    }
    reason
}
