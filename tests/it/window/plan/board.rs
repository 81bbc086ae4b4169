//! The board of the action items: cards by their state, moved by keys, by buttons and by dragging.

use calamine::Data;
use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers, PointerButton, Pos2, Rect, vec2};
use egui_kittest::kittest::{NodeT, Queryable};
use jiff::civil::date;
use shirube::assessment::{Edit, Item, ItemEdit, Status};
use shirube::i18n::Locale;
use shirube::report::{self, Attach, Form, Options};
use shirube::ui::command::{Destination, PlanPart};

use super::super::looks::wrong_texts;
use super::items::{items, with};
use crate::page_text::text;
use crate::results_workbook::fixture::Book;
use crate::screen::Look;
use crate::window::{Window, open_example};

/// The board of these items.
fn board(items: &[(&str, Status)]) -> Window {
    let items: Vec<_> = items.iter().map(|(text, status)| (*text, "", None, *status)).collect();
    let mut window = with(&items);
    choose(&mut window, "並べ方 状態ごと");
    window
}

fn choose(window: &mut Window, name: &str) {
    window.harness.get_by_role_and_label(Role::RadioButton, name).click_accesskit();
    window.harness.run();
}

fn ctrl(window: &mut Window, key: Key) {
    window.harness.key_press_modifiers(Modifiers::COMMAND, key);
    window.harness.run();
}

/// Where the card of the item called `text` lies.
fn card(window: &Window, text: &str) -> Rect {
    let mut found = window.harness.query_all_by_role(Role::ListBoxOption);
    let is_it = |node: &egui_kittest::Node<'_>| node.accesskit_node().label().is_some_and(|said| said.contains(text));
    found.find(is_it).unwrap_or_else(|| panic!("{text} is there: {:?}", window.names())).rect()
}

fn status(window: &Window, text: &str) -> Status {
    items(window).iter().find(|item| item.text == text).map(|item| item.status).expect("it is there")
}

fn order(window: &Window) -> Vec<&str> {
    items(window).iter().map(|item| item.text.as_str()).collect()
}

/// What has the focus, as far as the items of these tests are told apart by it.
fn focused(window: &Window) -> String {
    window.focused().unwrap_or_default().chars().take(4).collect()
}

#[test]
fn cards_say_what_who_by_when_and_what_is_late() {
    let mut window = with(&[
        ("遅れ", "企画課", Some(date(2026, 11, 20)), Status::Doing),
        ("先", "総務課", Some(date(2027, 3, 31)), Status::Open),
        ("未定", "", None, Status::Open),
    ]);
    choose(&mut window, "並べ方 状態ごと");
    for said in [
        "1. 遅れ 担当：企画課。 期限：令和8年11月20日。 状態：実施中。 気をつけること：期限を3日過ぎています。",
        "2. 先 担当：総務課。 期限：令和9年3月31日。 状態：未着手。",
        "3. 未定 状態：未着手。 気をつけること：期限なし。",
    ] {
        assert!(window.harness.query_by_role_and_label(Role::ListBoxOption, said).is_some(), "{:?}", window.names());
    }
    for column in ["未着手 2件", "実施中 1件", "完了 0件", "取りやめ 0件"] {
        assert!(window.harness.query_by_role_and_label(Role::ListBox, column).is_some(), "{column}");
    }
}

#[test]
fn cards_are_gone_to_and_moved_by_keys() {
    let mut window = board(&[("一", Status::Open), ("二", Status::Open), ("三", Status::Done), ("四", Status::Open)]);
    for (key, expected) in [
        (Key::ArrowDown, "2. 二"),
        (Key::ArrowRight, "3. 三"),
        (Key::ArrowRight, "3. 三"),
        (Key::ArrowLeft, "1. 一"),
        (Key::ArrowDown, "2. 二"),
        (Key::ArrowDown, "4. 四"),
        (Key::ArrowDown, "4. 四"),
        (Key::ArrowUp, "2. 二"),
    ] {
        window.key(key);
        assert_eq!(focused(&window), expected, "{key:?}");
    }
    for (key, expected) in [
        (Key::ArrowRight, Status::Doing),
        (Key::ArrowRight, Status::Done),
        (Key::ArrowRight, Status::Dropped),
        (Key::ArrowRight, Status::Dropped),
        (Key::ArrowLeft, Status::Done),
    ] {
        ctrl(&mut window, key);
        assert_eq!((status(&window, "二"), focused(&window).as_str()), (expected, "2. 二"), "{key:?}");
    }
    window.key(Key::Num1);
    assert_eq!((status(&window, "二"), focused(&window).as_str()), (Status::Open, "2. 二"));
    ctrl(&mut window, Key::Z);
    assert_eq!(status(&window, "二"), Status::Done);
    assert!(window.shows("元に戻しました：取組「二」を「未着手」にしたこと"), "{:?}", window.names());
    // Within its column, past cards of other states.
    window.key(Key::ArrowLeft);
    window.key(Key::ArrowDown);
    assert_eq!(focused(&window), "4. 四");
    ctrl(&mut window, Key::ArrowUp);
    assert_eq!(order(&window), ["四", "一", "二", "三"]);
    assert_eq!(focused(&window), "1. 四");
    ctrl(&mut window, Key::D);
    assert_eq!((order(&window), focused(&window).as_str()), (vec!["一", "二", "三"], "1. 一"));
    ctrl(&mut window, Key::Z);
    // Enter opens the row, and the board is at the same item when it comes back.
    window.key(Key::ArrowRight);
    window.key(Key::Enter);
    assert_eq!(window.focused().as_deref(), Some("取組4 何をするか"));
    choose(&mut window, "並べ方 状態ごと");
    ctrl(&mut window, Key::ArrowRight);
    assert_eq!(status(&window, "三"), Status::Dropped);
}

#[test]
fn a_card_is_dragged_into_another_column() {
    let mut window = board(&[("一", Status::Open), ("二", Status::Doing)]);
    let at = |window: &mut Window, event: Event| {
        window.harness.event(event);
        window.harness.run();
    };
    let press = |pos: Pos2, pressed: bool| Event::PointerButton {
        pos,
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    let from = card(&window, "一").center();
    let drag = |window: &mut Window, to: Pos2| {
        at(window, Event::PointerMoved(from));
        at(window, press(from, true));
        at(window, Event::PointerMoved(from + (to - from) / 2.0));
        at(window, Event::PointerMoved(to));
    };
    let done = window.harness.get_by_role_and_label(Role::Heading, "完了 0件").rect().center();
    // Far below the name of the column it is the column's as well.
    let to = done + vec2(0.0, 60.0);
    drag(&mut window, to);
    assert_eq!(status(&window, "一"), Status::Open, "not before it is let go");
    at(&mut window, press(to, false));
    assert_eq!(status(&window, "一"), Status::Done);
    assert!(window.harness.query_by_role_and_label(Role::ListBox, "完了 1件").is_some());
    ctrl(&mut window, Key::Z);
    assert!(window.shows("取組「一」を「完了」にしたこと"));
    // Let go beside the board, or given up by Esc, it stays where it is.
    drag(&mut window, Pos2::new(4.0, 4.0));
    at(&mut window, press(Pos2::new(4.0, 4.0), false));
    drag(&mut window, to);
    window.key(Key::Escape);
    at(&mut window, press(to, false));
    assert_eq!((status(&window, "一"), status(&window, "二")), (Status::Open, Status::Doing));
}

/// Let go between two cards, one lands there: in its own column, and in another one as one step back.
#[test]
fn a_card_is_dragged_to_a_place_in_a_column() {
    let mut window = board(&[("一", Status::Open), ("二", Status::Doing), ("三", Status::Open), ("四", Status::Open)]);
    let drag = |window: &mut Window, text: &str, to: Pos2| {
        let from = card(window, text).center();
        let button = |pos: Pos2, pressed: bool| Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        let moves = [from, from + (to - from) / 2.0, to].map(Event::PointerMoved);
        let [first, middle, last] = moves;
        for event in [first, button(from, true), middle, last, button(to, false)] {
            window.harness.event(event);
            window.harness.run();
        }
    };
    let above = |window: &Window, text: &str| card(window, text).center_top() - vec2(0.0, 2.0);
    let below = |window: &Window, text: &str| card(window, text).center() + vec2(0.0, 4.0);
    let to = above(&window, "一");
    drag(&mut window, "四", to);
    assert_eq!(order(&window), ["四", "一", "二", "三"]);
    let to = below(&window, "三");
    drag(&mut window, "四", to);
    assert_eq!(order(&window), ["一", "二", "三", "四"]);
    let to = above(&window, "二");
    drag(&mut window, "三", to);
    assert_eq!((order(&window), status(&window, "三")), (vec!["一", "三", "二", "四"], Status::Doing));
    ctrl(&mut window, Key::Z);
    assert_eq!((order(&window), status(&window, "三")), (vec!["一", "二", "三", "四"], Status::Open), "one step");
    let to = card(&window, "一").center();
    drag(&mut window, "一", to);
    assert_eq!(order(&window), ["一", "二", "三", "四"], "where it is it stays");
}

/// What is printed on the marked card is what Enter does, whatever had the focus before.
#[test]
fn enter_opens_the_marked_card_and_ctrl_b_turns_to_the_table_and_back() {
    let mut window = board(&[("一", Status::Open), ("二", Status::Doing)]);
    window.harness.get_by_role_and_label(Role::RadioButton, "並べ方 状態ごと").focus();
    window.harness.run();
    window.key(Key::Enter);
    assert_eq!(window.focused().as_deref(), Some("取組1 何をするか"));
    ctrl(&mut window, Key::B);
    assert_eq!(focused(&window), "1. 一");
    window.key(Key::ArrowRight);
    ctrl(&mut window, Key::B);
    assert_eq!(window.focused().as_deref(), Some("取組2 何をするか"));
}

#[test]
fn thirty_cards_are_moved_by_keys_and_found_again_in_report_and_workbook() {
    let texts: Vec<String> = (1..=30).map(|n| format!("取組その{n}。")).collect();
    let mut window = board(&texts.iter().map(|text| (text.as_str(), Status::Open)).collect::<Vec<_>>());
    // One stays, one is begun, one is done, and so on; each moved card leaves its column.
    window.keys(&[Key::ArrowDown, Key::ArrowUp]);
    for _ in 0..15 {
        for _ in 0..2 {
            ctrl(&mut window, Key::ArrowRight);
        }
        window.key(Key::ArrowLeft);
    }
    let done = items(&window).iter().filter(|item| item.status == Status::Done).count();
    assert_eq!(done, 15);
    assert!(window.shows("未着手15、実施中0、完了15、取りやめ0"), "{:?}", window.names());
    let options = Options { locale: Locale::Ja, date: date(2026, 11, 23), attach: Attach::Nothing, form: Form::Whole };
    let pages = report::pages(&super::super::catalogue(), window.assessment(), &options).expect("a report");
    let pages: String = pages.pages().iter().map(|page| text(&page.frame)).collect();
    let book = Book::of(window.assessment(), Locale::Ja);
    for (row, item) in (3..).zip(items(&window)) {
        assert!(pages.contains(&item.text), "{}", item.text);
        let word = if item.status == Status::Done { "完了" } else { "未着手" };
        let cells = [book.at("取組", row, 1), book.at("取組", row, 4)];
        assert_eq!(cells, [Data::String(item.text.clone()), Data::String(word.into())]);
    }
}

#[test]
fn a_card_is_moved_without_dragging_and_without_keys() {
    let mut window = board(&[("一", Status::Open)]);
    window.click("「実施中」へ移す");
    assert_eq!(status(&window, "一"), Status::Doing);
    window.click("「未着手」へ移す");
    assert_eq!(status(&window, "一"), Status::Open);
    window.click("表で開く");
    assert!(window.harness.query_by_label("取組1 何をするか").is_some());
}

#[test]
fn the_board_is_kept_and_goes_on_the_wall_by_state() {
    let mut window = board(&[("一", Status::Open), ("二", Status::Done)]);
    window.ctrl(Key::Num5);
    window.ctrl(Key::Num6);
    assert!(window.harness.query_by_role_and_label(Role::ListBox, "未着手 1件").is_some(), "{:?}", window.names());
    window.key(Key::F5);
    assert!(window.harness.query_by_role_and_label(Role::Heading, "未着手 1件").is_some(), "{:?}", window.names());
    window.key(Key::PageDown);
    assert!(window.harness.query_by_role_and_label(Role::Heading, "完了 1件").is_some(), "{:?}", window.names());
    window.key(Key::Escape);
    // What is added is typed into the table.
    window.click("取組を足す");
    assert_eq!(window.focused().as_deref(), Some("新しい取組 何をするか"));
}

#[test]
fn an_empty_board_asks_for_the_first_item() {
    let mut window = board(&[("一", Status::Open)]);
    ctrl(&mut window, Key::D);
    assert!(window.shows("取組はまだありません。"));
    window.key(Key::Enter);
    assert_eq!(window.focused().as_deref(), Some("新しい取組 何をするか"), "{:?}", window.names());
}

#[test]
fn the_board_is_whole_in_every_size() {
    let mut wrong = Vec::new();
    for locale in Locale::ALL {
        for look in [Look::SMALL, Look { pixels: [1280, 720], ..Look::SMALL }, Look::SMALL.largest()] {
            let mut window = open_example("full", look, locale);
            let long = Item {
                owner: "デジタル推進課 課長補佐".into(), ..Item::new("あ".repeat(90), date(2026, 4, 1))
            };
            window.ask([Edit::Item { round: 0, edit: ItemEdit::Insert(0, long) }.into()]);
            window.ask([Destination::Plan(Some(PlanPart::Items)).into()]);
            let name = if locale == Locale::Ja { "並べ方 状態ごと" } else { "Layout By status" };
            choose(&mut window, name);
            for _ in 0..3 {
                wrong.extend(wrong_texts(&window, 14.0).into_iter().map(|what| format!("{look:?} {locale}: {what}")));
                window.key(Key::PageDown);
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
