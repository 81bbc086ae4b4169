//! Scores, bounds, stages, comparison with towns and with the national survey, steps, targets, trials and trends: the rules of `docs/method.md` as pure functions.
//!
//! No IO, no clock, no randomness, no hash order. What a rule says to a reader stands beside it in
//! `assets/locales/*/scoring.ftl` and is reached through [`Rule`] and [`reason_text`].
//!
//! What holds, as a question depends only on questions of its own factor, which the loader makes sure of: a higher level
//! never lowers a score or a stage; a question that does not apply moves no other factor; the bounds contain the score.
//! `tests/it/scoring_properties.rs` holds these.

mod arrange;
mod compare;
mod entries;
mod highlights;
mod national;
mod premise;
mod premise_words;
mod score;
mod steps;
mod targets;
mod trend;
mod trial;
mod types;
mod unknowns;
mod words;

pub use arrange::{Arranged, Placed, PlacedStep, arrange, moved};
pub use compare::{NEAREST_FACTORS, NEAREST_QUESTIONS, compare, nearest, peers, reach, residents, towns_by_size};
pub use highlights::{Gaps, MOST_NAMED, STRENGTH, gaps, strengths};
pub use national::{ALIKE, Circle, Figure, Member, National, NationalRow, entailed_above, members, prefecture};
pub use premise::{Effect, Overridden, Premise, effect, overridden, premise, would_follow};
pub use premise_words::{
    follows_reason, follows_text, kept_text, overridden_text, pass_over_text, question_text, questions_text,
};
pub use score::score;
pub use steps::{FIRST_STEPS, OF_ONE_FACTOR, steps};
pub use targets::{Aim, Suggestion, SuggestionBasis, TargetState, aims, suggest, target_state};
pub use trend::{Change, Changes, FactorTrend, QuestionTrend, Trend, trend};
pub use trial::{FactorMove, Outlook, Trial, TrialMoves};
pub use types::*;
pub use unknowns::decisive_unknowns;
pub use words::{Rule, answered_for_stage, gaps_note, no_steps_text, reason_text, stage_note};
