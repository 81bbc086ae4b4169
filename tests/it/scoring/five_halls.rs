//! The order of steps on five made-up halls, worked out by hand from the rule in `docs/method.md`.

use shirube::assessment::{Target, Targets};
use shirube::catalogue::{Catalogue, FactorId};
use shirube::scoring::{score, steps};

use super::fixture::{answers, catalogue, id, level, towns};
use super::order::line;

/// Three foundations; one question follows from another.
const ASKED: &str = "lead: exec! head | org: office! links<office | strat: plan! fund | cult: mean train code";

/// Medians: exec 3 of three towns, head 1.5 of two, office 3.5 of two, links 2.5 of two, plan 2 of three, train 2 of
/// three. `fund` and `mean` are documented in one town each, which is no median; `code` in none.
const DOCUMENTED: [&str; 3] = ["32 | 32 | 2. | 13.", "2. | 43 | 3. | .2.", "31 | .. | 22 | .1."];

fn check(hall: &str, factors: &[(&str, u8)], questions: &[(&str, u8)], expected: &[&str]) {
    let catalogue: Catalogue = catalogue(ASKED, &DOCUMENTED);
    let target = |n: &u8| Target::of(level(*n));
    let targets = Targets {
        factors: factors.iter().map(|(factor, n)| (FactorId::new(factor), target(n))).collect(),
        questions: questions.iter().map(|(question, n)| (id(question), target(n))).collect(),
        ..Targets::default()
    };
    let scores = score(&catalogue.questionnaire, &answers(&catalogue, hall));
    let found = steps(&catalogue.questionnaire, &scores, &targets, &towns(&catalogue));
    assert_eq!(found.iter().map(line).collect::<Vec<_>>(), expected, "{hall}");
}

#[test]
fn a_hall_that_has_not_begun() {
    // Foundations first; `links` follows from `office` and waits for it.
    check(
        "00 | 00 | 00 | 000",
        &[],
        &[],
        &[
            "lead.exec foundation",
            "org.office foundation",
            "strat.plan foundation",
            "cult.train 2 to 2 of 3",
            "lead.head 1.5 to 1.5 of 2",
            "strat.fund at 0",
            "cult.mean at 0",
            "cult.code at 0",
        ],
    );
}

#[test]
fn a_hall_on_its_way() {
    // Equal gaps: the lower level first. Beside no median: the lower level, then the questionnaire.
    check(
        "31 | 21 | 21 | 022",
        &[],
        &[],
        &[
            "org.links 1.5 to 2.5 of 2",
            "org.office 1.5 to 3.5 of 2",
            "lead.head 0.5 to 1.5 of 2",
            "cult.mean at 0",
            "strat.fund at 1",
            "strat.plan at 2",
            "cult.train at 2",
            "cult.code at 2",
            "lead.exec at 3",
        ],
    );
}

#[test]
fn a_hall_with_targets() {
    // `exec` is at its own target although its factor aims higher; `fund` at that of its factor; `train` at 5.
    check(
        "10 | 00 | 01 | 152",
        &[("lead", 2), ("org", 3), ("strat", 1)],
        &[("lead.exec", 1), ("lead.head", 1)],
        &[
            "org.office foundation",
            "strat.plan foundation",
            "lead.head 1.5 to 1.5 of 2",
            "cult.mean at 1",
            "cult.code at 2",
        ],
    );
}

#[test]
fn a_hall_that_lacks_in_one_factor_alone() {
    // Two of it first, then what else there is, then the rest of it.
    check(
        "55 | 54 | 55 | 000",
        &[],
        &[],
        &["cult.train 2 to 2 of 3", "cult.mean at 0", "org.links at 4", "cult.code at 0, held back"],
    );
}

#[test]
fn a_hall_that_knows_little() {
    // What has no level has no step; what has reached its target neither.
    check(
        "?- | 1. | ?0 | 333",
        &[("lead", 3), ("org", 3), ("strat", 3), ("cult", 3)],
        &[],
        &["org.office 2.5 to 3.5 of 2", "strat.fund at 0"],
    );
}
