//! Rounds: the next one begins from the one before it, and goes again.

use eframe::egui::Key;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use jiff::civil::date;
use shirube::assessment::{Edit, Item, ItemEdit, RoundEdit, Status, Target};
use shirube::catalogue::{FactorId, Level};

use super::workshop::{assessment, sheets, window_on};
use super::{Setup, Window};

const BEGIN: &str = "新しい回を始める";
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
