//! What a new round takes over, and that it says so before.

use jiff::civil::date;
use shirube::assessment::workshop::Method;
use shirube::assessment::{
    Answer, Item, ItemId, NextRound, OwnStep, Role, Status, StepKey, StepPlan, TakenOver, Target, Targets, Value,
};
use shirube::catalogue::{FactorId, built_in};

use super::{DAY, fresh, level, q};

#[test]
fn what_is_told_is_what_comes() {
    let questionnaire = built_in().questionnaire;
    let mut before = fresh();
    let round = &mut before.rounds[0];
    round.responses[0].role = Role::Executive;
    round.responses[0].answers.set(q("strategy.plan"), Answer::of(Value::Unknown));
    round.workshop.method = Method::Slips;
    let target = Target { level: level(3), by: Some(date(2028, 3, 31)) };
    round.targets = Targets {
        factors: [(FactorId::new("culture"), target), (FactorId::new("gone"), target)].into(),
        questions: [(q("culture.code"), target)].into(),
        ..Targets::default()
    };
    round.steps = StepPlan {
        order: vec![StepKey::Own(1), StepKey::Question(q("no.more")), StepKey::Question(q("culture.code"))],
        hidden: [StepKey::Question(q("services.spread")), StepKey::Question(q("no.more"))].into(),
        added: vec![OwnStep { id: 1, text: "広報".into(), factor: Some(FactorId::new("gone")) }],
    };
    let item = |id, status| Item { id: ItemId(id), status, note: "n".into(), ..Item::new("x", DAY) };
    round.items = (1..).zip(Status::ALL).map(|(id, status)| item(id, status)).collect();
    let NextRound { round, taken } = NextRound::of(&before, DAY, &questionnaire);
    let expected = TakenOver {
        targets: 2,
        items: 2,
        items_left: 2,
        is_ordered: true,
        hidden: 1,
        added: 1,
        of_other_edition: 2,
        role: Role::Executive,
        method: Method::Slips,
        is_same_day: true,
        is_before_empty: false,
    };
    assert_eq!(taken, expected);
    assert_eq!((round.items.clone(), round.workshop.method), (before.rounds[0].items[..2].to_vec(), Method::Slips));
    assert_eq!(round.targets.questions, before.rounds[0].targets.questions);
    assert_eq!(round.steps.order, [StepKey::Own(1), StepKey::Question(q("culture.code"))]);
    assert_eq!(round.steps.added, [OwnStep { id: 1, text: "広報".into(), factor: None }]);
    assert!(!round.result().has_values(), "never answers");
}

#[test]
fn a_round_in_which_nothing_was_answered_is_told() {
    let taken = NextRound::of(&fresh(), date(2027, 4, 1), &built_in().questionnaire).taken;
    assert_eq!((taken.is_before_empty, taken.is_same_day), (true, false));
}
