//! What a file keeps of a plan, and what is made of one that was written before there were numbers and dates.

use jiff::civil::date;
use shirube::assessment::{
    Assessment, Item, ItemId, OwnStep, Status, StatusChange, StepKey, StepPlan, Target, Targets, file,
};
use shirube::catalogue::FactorId;
use shirube::problem::Place;

use super::{fresh, level, q};

fn read(text: &str) -> Assessment {
    file::from_str(text, &Place::default()).unwrap_or_else(|problems| panic!("{problems:?}: {text}"))
}

#[test]
fn a_plan_is_written_so_that_people_can_read_it() {
    let mut assessment = fresh();
    let round = &mut assessment.rounds[0];
    let dated = Target { level: level(4), by: Some(date(2028, 3, 31)) };
    round.targets = Targets {
        factors: [(FactorId::new("culture"), Target::of(level(3))), (FactorId::new("gone"), dated)].into(),
        questions: [(q("culture.code"), dated)].into(),
        ..Targets::default()
    };
    round.steps = StepPlan {
        order: vec![StepKey::Question(q("culture.code")), StepKey::Own(2)],
        hidden: [StepKey::Question(q("services.trial"))].into(),
        added: vec![OwnStep { id: 2, text: "広報".into(), factor: Some(FactorId::new("services")) }],
    };
    let mut item = Item { id: ItemId(7), note: "予算要求".into(), ..Item::new("研修", date(2026, 4, 1)) };
    item.log.push(StatusChange { on: date(2026, 5, 1), status: Status::Doing });
    item.status = Status::Doing;
    round.items = vec![item];
    let text = file::to_string(&assessment);
    let plan = r#"      targets: {
        "culture": 3,
        "gone": (
          level: 4,
          by: "2028-03-31",
        ),
      },
      question_targets: {
        "culture.code": (
          level: 4,
          by: "2028-03-31",
        ),
      },
      steps: (
        order: [
          "culture.code",
          2,
        ],
        hidden: [
          "services.trial",
        ],
        added: [
          (
            id: 2,
            text: "広報",
            factor: "services",
          ),
        ],
      ),
      items: [
        (
          id: 7,
          text: "研修",
          status: Doing,
          note: "予算要求",
          log: [
            (
              on: "2026-04-01",
              status: Open,
            ),
            (
              on: "2026-05-01",
              status: Doing,
            ),
          ],
        ),
      ],
"#;
    assert!(text.contains(plan), "{text}");
    assert_eq!(read(&text), assessment);
}

/// Items of the rounds by number and text.
fn numbers(rounds: &[&str]) -> Vec<Vec<(u32, String)>> {
    let round = |items: &&str| format!(r#"(date: "2026-04-01", questionnaire: "x", items: [{items}]),"#);
    let rounds: String = rounds.iter().map(round).collect();
    let assessment = read(&format!(r#"(shirube: "assessment", version: 3, rounds: [{rounds}])"#));
    let of = |item: &Item| (item.id.0, item.text.clone());
    assessment.rounds.iter().map(|round| round.items.iter().map(of).collect()).collect()
}

#[test]
fn items_without_a_number_are_given_one_that_stays() {
    let check = |rounds: &[&str], expected: &[&[(u32, &str)]]| {
        let expected: Vec<Vec<(u32, String)>> =
            expected.iter().map(|round| round.iter().map(|(id, text)| (*id, (*text).to_owned())).collect()).collect();
        assert_eq!(numbers(rounds), expected, "{rounds:?}");
    };
    check(&[r#"(text: "a"), (text: "b")"#], &[&[(1, "a"), (2, "b")]]);
    // The next round took them along.
    check(
        &[r#"(text: "a"), (text: "b")"#, r#"(text: "b"), (text: "c"), (text: "b")"#],
        &[&[(1, "a"), (2, "b")], &[(2, "b"), (3, "c"), (4, "b")]],
    );
    check(&[r#"(text: "a"), (id: 1, text: "b")"#], &[&[(2, "a"), (1, "b")]]);
    check(&[r#"(id: 5, text: "a"), (id: 5, text: "b")"#], &[&[(5, "a"), (6, "b")]]);
}

#[test]
fn what_is_wrong_in_a_plan_is_named() {
    let check = |plan: &str, key: &str| {
        let text = format!(
            r#"(shirube: "assessment", version: 3, rounds: [(date: "2026-04-01", questionnaire: "x", {plan})])"#
        );
        let problems = file::from_str(&text, &Place::default()).expect_err(plan);
        assert_eq!(problems.iter().map(|problem| problem.key).collect::<Vec<_>>(), [key], "{plan}");
    };
    check(r#"targets: {"culture": 6}"#, "file-level");
    check(r#"targets: {"culture": (level: 9)}"#, "file-level");
    check(r#"targets: {"culture": (level: 3, by: "令和9年度")}"#, "file-date");
    check(r#"targets: {"culture": (level: 3, until: 1)}"#, "file-unknown-field");
    check(r#"question_targets: {"culture.code": "3"}"#, "file-level");
    check(r#"items: [(log: [(on: "x")])]"#, "file-date");
    check(r#"items: [(id: -1)]"#, "file-value-form");
    check(r#"steps: (order: ["a", 1, "a"])"#, "file-id-twice");
    check(r#"steps: (hidden: [""])"#, "file-value-form");
}
