//! The rules of scoring, from answers in to scores, comparison and steps out, with values worked out by hand.

#[path = "scoring/comparison.rs"]
mod comparison;
#[path = "scoring/five_halls.rs"]
mod five_halls;
#[path = "scoring/fixture.rs"]
pub mod fixture;
#[path = "scoring/levels.rs"]
mod levels;
#[path = "scoring/national.rs"]
mod national;
#[path = "scoring/order.rs"]
mod order;
#[path = "scoring/plan.rs"]
mod plan;
#[path = "scoring/premise.rs"]
mod premise;
#[path = "scoring/trend.rs"]
mod trend;
#[path = "scoring/wording.rs"]
mod wording;
