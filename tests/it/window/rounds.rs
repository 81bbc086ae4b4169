//! Rounds: the next one begins from the one before it, and goes again.

use std::collections::BTreeSet;

use eframe::egui::Key;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use jiff::civil::date;
use shirube::assessment::{
    Answer, AnswerChange, AnswerEdit, Edit, Item, ItemEdit, Response, Role as Who, RoundEdit, Sheet, Status, Target,
    Value,
};
use shirube::catalogue::{FactorId, Level, QuestionId};

use super::workshop::{assessment, sheets, window_on};
use super::{Setup, Window};

const BEGIN: &str = "新しい回を始める…";
const BEGIN_DO: &str = "この内容で始める";
const REMOVE: &str = "最新の回を削除…";

/// Brings the button called `label` into sight and presses it.
fn press(window: &mut Window, label: &str) {
    window.harness.get_by_role_and_label(Role::Button, label).scroll_to_me();
    window.harness.run();
    window.click(label);
}

fn at_profile() -> Window {
    let mut before = assessment(sheets());
    let item = |text: &str, status| Item { text: text.into(), status, ..Item::default() };
    before.rounds[0].items = vec![item("研修", Status::Doing), item("辞令", Status::Done)];
    before.rounds[0].targets.factors.insert(FactorId::new("culture"), Target::of(Level::new(3).expect("a level")));
    let mut window = window_on(&before, Setup::default());
    window.ctrl(Key::Num2);
    window
}

#[test]
fn the_next_round_begins_and_is_taken_away() {
    let mut window = at_profile();
    let before = window.assessment().clone();
    assert!(window.shows("今、記入している回です") && window.shows("回答票9件（合意前）"));
    let remove = |window: &Window| window.harness.query_by_role_and_label(Role::Button, REMOVE).is_some();
    assert!(!remove(&window), "the only round stays");

    press(&mut window, BEGIN);
    for told in
        ["目標1件", "終わっていない取組1件", "完了か取りやめの取組1件は、前の回に残ります。", "回答は引き継がず"]
    {
        assert!(window.shows(told), "{told}");
    }
    assert_eq!(*window.assessment(), before, "it is asked first");
    press(&mut window, "始めない");
    assert_eq!(*window.assessment(), before);
    press(&mut window, BEGIN);
    press(&mut window, BEGIN_DO);
    let now = window.assessment().clone();
    assert_eq!((now.rounds.len(), &now.rounds[0]), (2, &before.rounds[0]));
    assert_eq!((now.current().date, now.current().items.len()), (date(2026, 11, 23), 1));
    assert!(window.shows("第2回") && window.shows("令和8年度 庁内ワークショップ"));

    window.ctrl(Key::Z);
    assert_eq!(*window.assessment(), before, "one step back");
    window.ctrl(Key::Y);
    press(&mut window, REMOVE);
    assert!(window.shows("「第2回」を削除すると、その回の回答票1件、合意した回答0問"));
    press(&mut window, "削除しない");
    assert_eq!(*window.assessment(), now);
    press(&mut window, REMOVE);
    press(&mut window, "この回を削除する");
    assert_eq!(*window.assessment(), before);
    window.ctrl(Key::Z);
    assert_eq!(*window.assessment(), now);
}

/// Asked for by Enter, named and begun by Enter, and nothing of the round before is touched by the keys in between.
#[test]
fn a_round_is_named_and_begun_by_keyboard_alone() {
    let mut window = at_profile();
    let before = window.assessment().clone();
    let begin = |window: &mut Window| {
        window.harness.get_by_role_and_label(Role::Button, BEGIN).focus();
        window.harness.run();
        window.key(Key::Enter);
        assert!(window.dialog("新しい回を始めますか"));
    };
    begin(&mut window);
    window.keys(&[Key::Num1, Key::Num2, Key::Escape]);
    assert_eq!(*window.assessment(), before);
    begin(&mut window);
    assert_eq!(window.focused().as_deref(), Some("回の名前"));
    window.harness.event(eframe::egui::Event::Text("令和9年度の診断".into()));
    window.harness.run();
    window.key(Key::Enter);
    assert_eq!(
        (window.assessment().rounds.len(), window.assessment().current().title.as_str()),
        (2, "令和9年度の診断")
    );
    assert_eq!(window.assessment().rounds[0], before.rounds[0]);
}

#[test]
fn earlier_rounds_are_unfolded() {
    let mut window = at_profile();
    for at in 1..6 {
        let mut round = window.assessment().rounds[0].clone();
        round.title = format!("{at}番目の回");
        window.ask([Edit::Round(RoundEdit::Insert(at, Box::new(round))).into()]);
    }
    assert!(window.shows("5番目の回") && !window.shows("1番目の回"));
    press(&mut window, "それより前の回 3件");
    assert!(window.shows("1番目の回"));
    window.ask([Edit::Item { round: 5, edit: ItemEdit::Remove(0) }.into()]);
    assert_eq!(window.assessment().rounds[0].items.len(), 2);
}

/// A second round after one in which these questions had these answers.
fn second_round(answers: &[(&str, Value)]) -> Window {
    let given = answers.iter().map(|(question, value)| {
        let answer = Answer { note: format!("{question}のメモ"), ..Answer::of(value.clone()) };
        (QuestionId::new(question), answer)
    });
    let mut first = assessment(Vec::new());
    first.rounds[0].title = "令和7年度".into();
    first.rounds[0].responses =
        vec![Response { role: Who::Promotion, answers: given.collect(), ..Response::default() }];
    let mut window = window_on(&first, Setup::default());
    window.ctrl(Key::Num2);
    press(&mut window, BEGIN);
    press(&mut window, BEGIN_DO);
    window.ctrl(Key::Num3);
    window
}

fn level(level: u8) -> Value {
    Value::Level(Level::new(level).expect("a level"))
}

#[test]
fn the_answer_of_last_time_is_taken_over_by_a_key() {
    let mut window = second_round(&[("leadership.executive", level(2)), ("leadership.head", Value::Unknown)]);
    for said in ["前の回「令和7年度", "メモ：leadership.executiveのメモ"] {
        assert!(window.shows(said), "{said}: {:?}", window.said());
    }
    let answers = |window: &Window| window.assessment().current().result().clone();
    assert!(answers(&window).is_empty(), "nothing is taken over by itself");
    window.key(Key::S);
    let first = answers(&window).get(&QuestionId::new("leadership.executive")).cloned().expect("an answer");
    assert_eq!((first.value, first.note.as_str()), (Some(level(2)), "leadership.executiveのメモ"));
    assert!(window.shows("前の回のメモのまま"), "it is seen whose note it is");
    window.key(Key::S);
    assert!(window.shows("前の回と同じ答えです。"));
    window.keys(&[Key::Enter, Key::S, Key::Enter, Key::S]);
    assert_eq!(answers(&window).value(&QuestionId::new("leadership.head")), Some(&Value::Unknown));
    assert!(window.shows("前の回では、この設問に答えていません。"));
    assert_eq!(answers(&window).len(), 2);
    window.ctrl(Key::Z);
    assert_eq!(answers(&window).len(), 1, "one step back");
}

#[test]
fn a_year_later_every_question_takes_two_keys() {
    let questions: Vec<String> =
        super::catalogue().questionnaire.questions().map(|question| question.id.to_string()).collect();
    let then: Vec<(&str, Value)> = questions.iter().map(|question| (question.as_str(), level(2))).collect();
    let mut window = second_round(&then);
    let mut keys = 0;
    for place in 0..questions.len() {
        let is_changed = place % 3 == 0 && place < 30;
        window.keys(&[if is_changed { Key::Num3 } else { Key::S }, Key::Enter]);
        keys += 2;
    }
    assert_eq!((questions.len(), keys), (32, 64));
    window.ctrl(Key::Num6);
    window.tab("前の回から");
    for said in ["上がった：10問", "同じ：22問"] {
        assert!(window.shows(said), "{said}: {:?}", window.said());
    }
}

#[test]
fn nothing_moves_under_the_hand_that_answers_as_last_time() {
    let mut window = second_round(&[("leadership.executive", level(2))]);
    let places = |window: &Window| {
        let rows = window.harness.query_all_by_role(Role::RadioButton).map(|row| row.rect());
        rows.chain([window.field("メモ").rect()]).collect::<Vec<_>>()
    };
    let before = places(&window);
    window.key(Key::S);
    assert_eq!(window.assessment().current().result().value(&QuestionId::new("leadership.executive")), Some(&level(2)));
    assert_eq!(places(&window), before);
}

#[test]
fn the_results_say_what_moved_and_lead_to_all_of_it() {
    let questions: Vec<String> =
        super::catalogue().questionnaire.questions().map(|question| question.id.to_string()).collect();
    let then: Vec<(&str, Value)> = questions.iter().map(|question| (question.as_str(), level(2))).collect();
    let mut window = second_round(&then);
    window.keys(&[Key::Num3, Key::Enter]);
    window.ctrl(Key::Num5);
    assert!(window.shows("設問の半分以上にレベルがあるときに比べます"), "{:?}", window.said());
    assert!(!window.shows("2.0 → 3.0"), "one answer says nothing of the hall");
    window.ctrl(Key::Num3);
    for _ in 1..questions.len() {
        window.keys(&[Key::Num3, Key::Enter]);
    }
    window.ctrl(Key::Num5);
    assert!(window.shows("総合得点：2.0 → 3.0　上がった32問、下がった0問"), "{:?}", window.said());
    press(&mut window, "計画の「前の回から」で、動きを見る");
    assert!(window.shows("上がった：32問"), "{:?}", window.said());
}

#[test]
fn an_earlier_round_is_read_and_stays_as_it_is() {
    let mut window = second_round(&[("leadership.executive", level(2))]);
    let before = window.assessment().clone();
    window.ctrl(Key::Num2);
    window.harness.get_by_role_and_label(Role::Link, "「令和7年度」の回答を読む").click_accesskit();
    window.harness.run();
    assert!(window.shows("この回は終わった回の記録です。") && window.shows("メモ：leadership.executiveのメモ"));
    window.keys(&[Key::Num5, Key::D]);
    assert_eq!(*window.assessment(), before, "nothing is answered here");
    window.click("今の回の設問へ進む");
    assert!(window.shows("手がかり"));
}

#[test]
fn what_moved_is_told_question_by_question_with_who_answered() {
    let ids = ["leadership.executive", "leadership.head", "leadership.deputy", "organisation.office"];
    let then = [(ids[0], level(1)), (ids[1], level(3)), (ids[2], level(2))];
    let mut window = second_round(&then);
    // One higher, one lower, one taken away, one new.
    for (question, value) in [(ids[0], level(2)), (ids[1], level(1)), (ids[3], level(4))] {
        let (question, round) = (QuestionId::new(question), 1);
        let change = AnswerChange::Value(Some(value));
        window.ask([Edit::Answer(AnswerEdit { round, sheet: Sheet::Response(0), question, change }).into()]);
    }
    window.ctrl(Key::Num6);
    window.tab("前の回から");
    assert!(window.shows("前の回：") && window.shows("今の回："), "who answered");
    for (kind, count) in [("上がった", 1), ("下がった", 1), ("新しく答えた", 1), ("答えがなくなった", 1)]
    {
        assert!(window.shows(&format!("{kind}：{count}問")), "{kind}: {:?}", window.names());
    }
    window.key(Key::F5);
    let mut slides = BTreeSet::new();
    while slides.insert(window.headings()) {
        window.key(Key::PageDown);
    }
    let slides: Vec<String> = slides.into_iter().flatten().collect();
    for title in ["令和7年度", "成功要因ごとの得点の動き", "上がった", "下がった", "新しく答えた", "答えがなくなった"]
    {
        assert!(slides.iter().any(|slide| slide.starts_with(title)), "{title}: {slides:?}");
    }
}

#[test]
fn the_first_round_is_compared_with_none() {
    let mut window = window_on(&assessment(Vec::new()), Setup::default());
    window.ctrl(Key::Num6);
    window.tab("前の回から");
    assert!(window.shows("前の回がありません"));
}
