//! The plan of a round: what a file keeps of it, how it is changed and undone, and what goes along into the next round.

mod file;
mod last_time;
mod next_round;
mod numbers;
mod outputs;
pub mod words;

use jiff::civil::{Date, date};
use shirube::assessment::{
    Assessment, Edit, Item, ItemChange, ItemStep, OwnStepChange, Profile, Status, Target, TargetOf,
};
use shirube::catalogue::{FactorId, Level, QuestionId, built_in};
use shirube::session::{Session, new_assessment};

pub const DAY: Date = date(2026, 4, 1);

pub fn level(n: u8) -> Level {
    Level::new(n).expect("a level")
}

pub fn q(id: &str) -> QuestionId {
    QuestionId::new(id)
}

pub fn fresh() -> Assessment {
    new_assessment(Profile::default(), DAY, built_in().questionnaire.edition)
}

fn session() -> Session {
    Session::new(fresh())
}

/// Applies these one after the other and takes all of them back: so many steps lead from one state to the other.
fn check(session: &mut Session, edits: &[&dyn Fn(&Session) -> Edit], steps: usize) {
    let before = session.assessment().clone();
    for edit in edits {
        session.apply(edit(session)).expect("it can be done");
    }
    let after = session.assessment().clone();
    for _ in 0..steps {
        assert!(session.undo().expect("it can be undone"));
    }
    assert_eq!(*session.assessment(), before, "undone");
    for _ in 0..steps {
        assert!(session.redo().expect("it can be done again"));
    }
    assert_eq!(*session.assessment(), after, "done again");
}

#[test]
fn typing_is_one_step_and_everything_is_undone() {
    let due = |day| move |s: &Session| s.change_item(0, ItemChange::Due(Some(date(2027, 3, day))));
    let target = |by| {
        move |s: &Session| {
            s.set_target(TargetOf::Question(q("culture.meaning")), Some(Target { level: level(3), by: Some(by) }))
        }
    };
    let mut session = session();
    check(&mut session, &[&|s| s.add_item("研修", Some(ItemStep::Question(q("culture.training"), level(2))), DAY)], 1);
    check(&mut session, &[&due(3), &due(31)], 1);
    let text = |text: &'static str| move |s: &Session| s.change_item(0, ItemChange::Note(text.into()));
    check(&mut session, &[&text("予"), &text("予算")], 1);
    check(&mut session, &[&|s| s.set_status(0, Status::Done, date(2026, 6, 1))], 1);
    check(&mut session, &[&|s| s.move_item(0, 0)], 0);
    check(&mut session, &[&target(date(2028, 3, 3)), &target(date(2028, 3, 31))], 1);
    check(
        &mut session,
        &[&|s| s.set_target(TargetOf::Factor(FactorId::new("culture")), Some(Target::of(level(4))))],
        1,
    );
    check(&mut session, &[&|s| s.add_step("広報に載せる", None)], 1);
    let typed = |text: &'static str| {
        move |s: &Session| s.change_step(1, OwnStepChange::Text(text.into())).expect("the first added one")
    };
    check(&mut session, &[&typed("広"), &typed("広報")], 1);
    check(&mut session, &[&|s| s.remove_step(1).expect("it is there")], 1);
    check(&mut session, &[&|s| s.remove_item(0)], 1);
}

#[test]
fn an_item_has_a_number_of_its_own_in_all_rounds_and_keeps_its_past() {
    let questionnaire = built_in().questionnaire;
    let mut session = session();
    for text in ["一", "二", "三"] {
        session.apply(session.add_item(text, None, DAY)).expect("there is room");
    }
    session.apply(session.set_status(1, Status::Doing, date(2026, 5, 1))).expect("it is there");
    session.apply(session.set_status(2, Status::Done, date(2026, 6, 1))).expect("it is there");
    // The same state again is no step.
    let revision = session.revision();
    session.apply(session.set_status(2, Status::Done, date(2026, 7, 1))).expect("it is there");
    assert_eq!(session.revision(), revision);
    session.apply(session.begin_round("", date(2027, 4, 1), &questionnaire)).expect("a second round");
    session.apply(session.add_item("四", None, date(2027, 4, 1))).expect("there is room");
    session.apply(session.insert_item(0, session.items()[0].clone())).expect("there is room");
    let found: Vec<(u32, &str, usize)> =
        session.items().iter().map(|item| (item.id.0, item.text.as_str(), item.log.len())).collect();
    assert_eq!(found, [(5, "一", 1), (1, "一", 1), (2, "二", 2), (4, "四", 1)]);
    assert_eq!(session.assessment().rounds[0].items.len(), 3, "what was planned then stays as it was");
}

#[test]
fn what_is_late_and_what_has_no_date() {
    let today = date(2026, 11, 30);
    let check = |due: Option<Date>, status: Status, expected: (bool, bool)| {
        let item = Item { due, status, ..Item::default() };
        assert_eq!((item.is_overdue(today), item.is_undated()), expected, "{due:?} {status:?}");
    };
    check(None, Status::Open, (false, true));
    check(None, Status::Done, (false, false));
    check(Some(today), Status::Open, (false, false));
    check(Some(date(2026, 11, 29)), Status::Doing, (true, false));
    check(Some(date(2026, 11, 29)), Status::Dropped, (false, false));
}

#[test]
fn posts_that_were_named_are_proposed() {
    let mut session = session();
    for owner in ["企画課長", "総務課", " ", "企画課長"] {
        let item = Item { owner: owner.into(), ..Item::new("x", DAY) };
        session.apply(session.insert_item(session.items().len(), item)).expect("there is room");
    }
    assert_eq!(session.owners(), ["企画課長", "総務課"]);
}
