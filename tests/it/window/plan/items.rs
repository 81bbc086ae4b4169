//! Action items in their table, typed by keyboard.

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use jiff::civil::{Date, date};
use shirube::assessment::{Edit, Item, ItemChange, ItemEdit, Status};
use shirube::catalogue;
use shirube::i18n::Locale;
use shirube::ui::command::{Destination, FileCommand, Overwrite, PlanPart};

use super::super::looks::wrong_texts;
use super::super::results::{results_of, sheet};
use super::super::{Window, open_example};
use crate::screen::Look;

/// An assessment without answers, at its empty table.
fn empty() -> Window {
    let mut window = results_of("", Vec::new());
    window.ctrl(Key::Num6);
    for _ in PlanPart::ALL.iter().take_while(|part| **part != PlanPart::Items) {
        window.ctrl(Key::Tab);
    }
    assert!(window.shows("取組はまだありません。"), "{:?}", window.names());
    window
}

/// One with these items.
pub(super) fn with(items: &[(&str, &str, Option<Date>, Status)]) -> Window {
    let mut window = results_of(&sheet(&catalogue::built_in(), &[3; 32]), Vec::new());
    for (at, (text, owner, due, status)) in items.iter().enumerate() {
        let item = Item { owner: (*owner).into(), due: *due, status: *status, ..Item::new(*text, date(2026, 4, 1)) };
        let edit = shirube::assessment::ItemEdit::Insert(at, item);
        window.ask([Edit::Item { round: 0, edit }.into()]);
    }
    window.ask([Destination::Plan(Some(PlanPart::Items)).into()]);
    window
}

pub(super) fn items(window: &Window) -> &[Item] {
    &window.assessment().current().items
}

fn texts(window: &Window) -> Vec<&str> {
    items(window).iter().map(|item| item.text.as_str()).collect()
}

/// Types into whatever has the focus.
fn typed(window: &mut Window, text: &str) {
    window.harness.event(Event::Text(text.to_owned()));
    window.harness.run();
}

fn focus(window: &mut Window, name: &str) {
    let node =
        window.harness.root().children_recursive().find(|node| node.accesskit_node().label().as_deref() == Some(name));
    node.unwrap_or_else(|| panic!("{name} is there")).focus();
    window.harness.run();
}

fn value(window: &Window, name: &str) -> String {
    let node =
        window.harness.root().children_recursive().find(|node| node.accesskit_node().label().as_deref() == Some(name));
    node.unwrap_or_else(|| panic!("{name} is there")).accesskit_node().value().unwrap_or_default()
}

#[test]
fn thirty_items_are_typed_by_keyboard_alone() {
    let mut window = empty();
    window.key(Key::Enter);
    let status = |n: usize| Status::ALL[n % 4];
    let dues = ["R9.3.31", "2027-03-31", "令和9年3月", "2027/3/31", ""];
    for n in 0..30 {
        assert_eq!(window.focused().as_deref(), Some("新しい取組 何をするか"));
        typed(&mut window, &format!("取組の{n}"));
        window.key(if n % 2 == 0 { Key::Enter } else { Key::Tab });
        typed(&mut window, &format!("第{n}課"));
        window.key(Key::Enter);
        typed(&mut window, dues[n % 5]);
        window.key(if n % 3 == 0 { Key::Enter } else { Key::Tab });
        for _ in 0..n % 4 {
            window.key(Key::ArrowRight);
        }
        window.key(Key::Enter);
        typed(&mut window, &format!("メモ{n}"));
        window.key(if n % 2 == 0 { Key::Tab } else { Key::Enter });
    }
    let expected: Vec<_> = (0..30)
        .map(|n| {
            let due = (n % 5 != 4).then_some(date(2027, 3, 31));
            (format!("取組の{n}"), format!("第{n}課"), due, status(n), format!("メモ{n}"))
        })
        .collect();
    let found: Vec<_> = items(&window)
        .iter()
        .map(|item| (item.text.clone(), item.owner.clone(), item.due, item.status, item.note.clone()))
        .collect();
    assert_eq!(found, expected);
    let all = "取組30件：未着手8、実施中8、完了7、取りやめ7";
    assert!(window.shows(all), "{:?}", window.names());
}

#[test]
fn a_due_date_is_said_back_and_what_is_none_stays() {
    let mut window = with(&[("一", "", Some(date(2027, 3, 31)), Status::Open)]);
    let due = "取組1 期限";
    for (text, expected) in [
        ("R9.6.30", date(2027, 6, 30)),
        ("令和9年度", date(2028, 3, 31)),
        ("FY2027", date(2028, 3, 31)),
        ("来年度末", date(2028, 3, 31)),
        ("２０２７／７／１", date(2027, 7, 1)),
    ] {
        focus(&mut window, due);
        window.ctrl(Key::A);
        typed(&mut window, text);
        window.key(Key::Enter);
        assert_eq!(items(&window)[0].due, Some(expected), "{text}");
        let said = shirube::i18n::Words::new(Locale::Ja).date(expected);
        assert_eq!(value(&window, due), said, "{text}");
    }
    // What means none is said so, stands as it was typed, and changes nothing.
    focus(&mut window, due);
    window.ctrl(Key::A);
    typed(&mut window, "R9.2");
    typed(&mut window, ".30 ごろ");
    assert!(!window.shows("期限として読めません"), "not before the field is left");
    window.key(Key::Enter);
    assert!(window.shows("期限として読めません。例：年度末、来年度末、9月末、R9.3.31"));
    assert!(window.field(due).is_focused(), "Enter stays where it is mended");
    assert_eq!((items(&window)[0].due, value(&window, due).as_str()), (Some(date(2027, 7, 1)), "R9.2.30 ごろ"));
    focus(&mut window, "取組1 メモ");
    assert_eq!(value(&window, due), "R9.2.30 ごろ", "on another field it stands as well");
    focus(&mut window, due);
    window.ctrl(Key::A);
    typed(&mut window, "R9.2.28");
    window.key(Key::Tab);
    assert_eq!((items(&window)[0].due, value(&window, due).as_str()), (Some(date(2027, 2, 28)), "令和9年2月28日"));
    window.ctrl(Key::Z);
    assert_eq!(items(&window)[0].due, Some(date(2027, 7, 1)), "typing a date is one step");
}

/// What a file kept as it was typed is not read again by today's date: next year's end was another one then.
#[test]
fn what_was_kept_is_not_read_by_another_day() {
    let due = "取組1 期限";
    let mut window = with(&[("一", "", None, Status::Open)]);
    let kept = ItemChange::DueTyped(None, "来年度末".to_owned());
    window.ask([Edit::Item { round: 0, edit: ItemEdit::Change(0, kept) }.into()]);
    for _ in 0..2 {
        assert_eq!((items(&window)[0].due, value(&window, due).as_str()), (None, "来年度末"));
        assert!(window.shows("期限として読めません"), "{:?}", window.names());
        focus(&mut window, due);
        window.key(Key::Tab);
    }
    focus(&mut window, due);
    window.ctrl(Key::A);
    for letter in "来年度末".chars() {
        typed(&mut window, &letter.to_string());
    }
    window.key(Key::Tab);
    assert_eq!((items(&window)[0].due, items(&window)[0].due_typed.as_str()), (Some(date(2028, 3, 31)), ""));
}

#[test]
fn a_date_that_is_none_is_kept_as_it_was_typed() {
    let due = "取組1 期限";
    let wrong = "期限として読めません。例：年度末、来年度末、9月末、R9.3.31";
    let mut window = with(&[("一", "", Some(date(2027, 3, 31)), Status::Open)]);
    let file = window.folder.path().join("kept.ron");
    focus(&mut window, due);
    window.ctrl(Key::A);
    for letter in "夏ごろ".chars() {
        typed(&mut window, &letter.to_string());
    }
    // Another screen, and back.
    window.ctrl(Key::Num5);
    window.ctrl(Key::Num6);
    assert_eq!((items(&window)[0].due, value(&window, due).as_str()), (Some(date(2027, 3, 31)), "夏ごろ"));
    assert!(window.shows(wrong), "{:?}", window.names());
    // It is in the file, and in what is opened again.
    let save = FileCommand::SaveTo { path: file.clone(), replacing: Overwrite::Anything, then: None };
    window.ask([save.into(), FileCommand::Close.into()]);
    window.ask([FileCommand::OpenPath(file).into()]);
    window.ask([Destination::Plan(Some(PlanPart::Items)).into()]);
    assert_eq!(value(&window, due), "夏ごろ");
    assert!(window.shows(wrong));
    choose_board(&mut window);
    assert!(window.shows("「夏ごろ」は期限の日付として読めません"), "{:?}", window.names());
    // Typed right, nothing of it is left; taken back, it stands there again.
    window.key(Key::ArrowDown);
    window.key(Key::ArrowUp);
    window.key(Key::Enter);
    focus(&mut window, due);
    window.ctrl(Key::A);
    typed(&mut window, "R9.8.31");
    window.key(Key::Enter);
    assert_eq!((items(&window)[0].due, items(&window)[0].due_typed.as_str()), (Some(date(2027, 8, 31)), ""));
    window.ctrl(Key::Z);
    assert_eq!((items(&window)[0].due, value(&window, due).as_str()), (Some(date(2027, 3, 31)), "夏ごろ"));
    assert!(window.shows(wrong));
}

fn choose_board(window: &mut Window) {
    window.harness.get_by_role_and_label(Role::RadioButton, "並べ方 状態ごと").click_accesskit();
    window.harness.run();
}

#[test]
fn owners_are_proposed() {
    let mut window = with(&[("一", "企画課長", None, Status::Open), ("二", "総務課長", None, Status::Open)]);
    focus(&mut window, "新しい取組 何をするか");
    typed(&mut window, "三");
    window.key(Key::Enter);
    assert_eq!(options(&window)[..2], ["総務課長", "企画課長"], "named last, first");
    assert!(options(&window).len() > 2, "sections of the questionnaire as well");
    typed(&mut window, "課長");
    assert_eq!(options(&window), ["総務課長", "企画課長"]);
    window.key(Key::ArrowDown);
    window.key(Key::ArrowDown);
    window.key(Key::Enter);
    assert_eq!(items(&window)[2].owner, "企画課長");
    assert_eq!(window.focused().as_deref(), Some("取組3 担当"), "one is still there");
    assert!(options(&window).is_empty());
    window.key(Key::Enter);
    assert_eq!(window.focused().as_deref(), Some("取組3 期限"));
    // What is typed is never replaced unasked; the pointer takes a line, too.
    focus(&mut window, "取組3 担当");
    window.ctrl(Key::A);
    typed(&mut window, "総務");
    window.harness.get_by_role_and_label(Role::ListBoxOption, "総務課長").click();
    window.harness.run();
    assert_eq!(items(&window)[2].owner, "総務課長");
    focus(&mut window, "取組3 担当");
    window.ctrl(Key::A);
    typed(&mut window, "総務");
    window.key(Key::Enter);
    assert_eq!(items(&window)[2].owner, "総務");
}

/// What the list at a field offers.
fn options(window: &Window) -> Vec<String> {
    let all = window.harness.query_all_by_role(Role::ListBoxOption);
    all.filter_map(|node| node.accesskit_node().label()).collect()
}

#[test]
fn the_state_goes_by_keys() {
    let mut window = with(&[("一", "", None, Status::Open)]);
    focus(&mut window, "取組1 状態");
    for (key, expected) in [
        (Key::Num3, Status::Done),
        (Key::ArrowRight, Status::Dropped),
        (Key::ArrowRight, Status::Dropped),
        (Key::ArrowLeft, Status::Done),
        (Key::Num1, Status::Open),
        (Key::ArrowLeft, Status::Open),
    ] {
        window.key(key);
        assert_eq!(items(&window)[0].status, expected, "{key:?}");
        assert_eq!(window.focused().as_deref(), Some("取組1 状態"), "{key:?}");
    }
    window.key(Key::Space);
    assert_eq!(options(&window), ["未着手", "実施中", "完了", "取りやめ"]);
    let (status, at) = (items(&window)[0].status, window.focused());
    assert_eq!((status, at.as_deref()), (Status::Open, Some("未着手")), "laid out, and nothing changed by itself");
    window.harness.get_by_role_and_label(Role::ListBoxOption, "実施中").click();
    window.harness.run();
    assert_eq!(value(&window, "取組1 状態"), "実施中");
    assert!(options(&window).is_empty(), "it is put away once one is chosen");
    window.key(Key::Enter);
    assert_eq!((items(&window)[0].status, window.focused().as_deref()), (Status::Doing, Some("取組1 メモ")));
}

#[test]
fn rows_are_moved_and_deleted_and_come_back() {
    let none = |text| (text, "", None, Status::Open);
    let mut window = with(&[none("一"), none("二"), none("三")]);
    focus(&mut window, "取組1 何をするか");
    window.ctrl(Key::ArrowDown);
    assert_eq!(texts(&window), ["二", "一", "三"]);
    assert_eq!(window.focused().as_deref(), Some("取組2 何をするか"), "one stays on what was moved");
    window.ctrl(Key::ArrowDown);
    window.ctrl(Key::ArrowDown);
    window.ctrl(Key::ArrowUp);
    assert_eq!(texts(&window), ["二", "一", "三"]);
    window.click("上へ");
    assert_eq!(texts(&window), ["一", "二", "三"]);
    window.ctrl(Key::D);
    assert_eq!(texts(&window), ["二", "三"]);
    assert_eq!(window.focused().as_deref(), Some("取組1 何をするか"));
    window.ctrl(Key::Z);
    assert_eq!(texts(&window), ["一", "二", "三"]);
    assert!(window.shows("元に戻しました：取組「一」の削除"), "{:?}", window.names());
    window.ctrl(Key::Y);
    assert_eq!(texts(&window), ["二", "三"]);
    // An item that was begun is one step, and one in which nothing stands is none.
    focus(&mut window, "新しい取組 何をするか");
    for letter in ["あ", "い", "う"] {
        typed(&mut window, letter);
    }
    assert_eq!(texts(&window), ["二", "三", "あいう"]);
    window.ctrl(Key::Z);
    assert_eq!(texts(&window), ["二", "三"]);
    assert!(window.shows("元に戻しました：取組「あ"), "{:?}", window.names());
    focus(&mut window, "新しい取組 何をするか");
    typed(&mut window, "え");
    window.key(Key::Backspace);
    focus(&mut window, "取組1 何をするか");
    assert_eq!(texts(&window), ["二", "三"]);
}

#[test]
fn what_is_late_is_said_and_chosen() {
    let (past, to_come) = (date(2026, 11, 20), date(2027, 3, 31));
    let mut window = with(&[
        ("遅れ", "企画課", Some(past), Status::Doing),
        ("済み", "企画課", Some(past), Status::Done),
        ("先", "総務課", Some(to_come), Status::Open),
        ("未定", "総務課", None, Status::Open),
    ]);
    for said in [
        "取組4件：未着手2、実施中1、完了1、取りやめ0",
        "期限を過ぎたもの1件、期限のないもの1件",
        "期限を3日過ぎています",
        "期限なし",
    ] {
        assert!(window.shows(said), "{said}");
    }
    let choose = |window: &mut Window, name: &str| {
        window.harness.get_by_role_and_label(Role::RadioButton, name).click_accesskit();
        window.harness.run();
    };
    let shown = |window: &Window| -> Vec<String> {
        (1..=4)
            .filter(|n| window.harness.query_by_label(&format!("取組{n} 担当")).is_some())
            .map(|n| n.to_string())
            .collect()
    };
    for (name, expected) in
        [("表示 期限を過ぎた", "1"), ("表示 未着手", "3 4"), ("表示 完了", "2"), ("表示 すべて", "1 2 3 4")]
    {
        choose(&mut window, name);
        assert_eq!(shown(&window).join(" "), expected, "{name}");
    }
    choose(&mut window, "表示 未着手");
    assert!(window.shows("4件中2件を表示"));
    // What is changed stays in sight, and what is new comes.
    focus(&mut window, "取組3 状態");
    window.key(Key::Num3);
    focus(&mut window, "新しい取組 担当");
    typed(&mut window, "新課");
    assert_eq!((shown(&window).join(" "), items(&window)[4].owner.as_str()), ("3 4".to_owned(), "新課"));
    choose(&mut window, "表示 すべて");
    window.click("担当で絞り込む");
    choose(&mut window, "担当 総務課");
    assert_eq!(shown(&window).join(" "), "3 4");
    assert!(window.shows("担当で絞り込み中：総務課"));
}

#[test]
fn an_item_leads_back_to_its_question() {
    let mut window = open_example("full", Look::SMALL, Locale::Ja);
    window.ask([Destination::Plan(Some(PlanPart::Items)).into()]);
    assert!(window.shows("をレベル2へ"));
    focus(&mut window, "取組1 メモ");
    window.harness.key_press_modifiers(Modifiers::COMMAND, Key::G);
    window.harness.run();
    assert!(window.shows("手がかり"), "{:?}", window.names());
}

#[test]
fn a_copy_is_read_and_not_changed() {
    let mut window = with(&[("一", "企画課", Some(date(2026, 11, 20)), Status::Open)]);
    window.ask([Edit::IsPublication(true).into()]);
    assert!(window.shows("1. 一") && window.shows("期限を3日過ぎています") && window.shows("読むだけです"));
    assert!(window.harness.query_by_label("新しい取組 何をするか").is_none());
}

#[test]
fn the_table_is_whole_in_every_size() {
    let mut wrong = Vec::new();
    for locale in Locale::ALL {
        for look in [Look::SMALL, Look { pixels: [1280, 720], ..Look::SMALL }, Look::SMALL.largest()] {
            let mut window = open_example("full", look, locale);
            window.ask([Destination::Plan(Some(PlanPart::Items)).into()]);
            for _ in 0..3 {
                wrong.extend(wrong_texts(&window, 14.0).into_iter().map(|what| format!("{look:?} {locale}: {what}")));
                window.key(Key::PageDown);
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The Enter that presses the button is not for the field as well.
#[test]
fn added_by_tab_and_enter_one_begins_with_what_is_to_be_done() {
    let mut window = empty();
    window.harness.get_by_role_and_label(Role::Button, "取組を足す").focus();
    window.harness.run();
    window.key(Key::Enter);
    assert_eq!(window.focused().as_deref(), Some("新しい取組 何をするか"));
}

/// The line that is typed into stands at the lower edge: whoever types faster than the page comes along is led on from it all the same.
#[test]
fn a_new_item_at_the_lower_edge_is_typed_without_waiting() {
    let mut tried = 0;
    for look in [Look::SMALL, Look::SMALL.zoomed(1.25)] {
        for frames in 1..4 {
            let mut window = open_example("full", look, Locale::Ja);
            window.ask([Destination::Plan(Some(PlanPart::Items)).into()]);
            let before: Vec<Item> = items(&window).to_vec();
            focus(&mut window, "新しい取組 何をするか");
            for text in ["窓口の待ち時間を", "毎月数えて、住民に知らせる手順を課ごとに決めて書き残す"]
            {
                window.harness.event(Event::Text(text.to_owned()));
                (0..frames).for_each(|_| window.harness.step());
            }
            window.harness.key_press(Key::Tab);
            (0..frames).for_each(|_| window.harness.step());
            typed(&mut window, "住民課");
            let (last, others) = items(&window).split_last().unwrap();
            assert_eq!(others, before, "{frames} frames for each, {}", look.name());
            assert_eq!(last.owner, "住民課", "{frames} frames for each, {}", look.name());
            tried += 1;
        }
    }
    assert_eq!(tried, 6);
}
