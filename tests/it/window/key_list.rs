//! The list of keys that F1 shows.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, Rect, pos2};
use egui_kittest::kittest::{NodeT, Queryable};
use shirube::i18n::Locale;
use shirube::ui::command::{Destination, PlanPart};
use shirube::ui::keys::{Combination, LINES, Scope};

use super::workshop::room_of_twelve;
use super::{Setup, Window, open_example, workshop};
use crate::screen::Look;

#[test]
fn the_keys_of_this_place_come_first_and_the_projector_stays() {
    let first = |window: &Window| {
        let dialog = window.harness.get_by_role_and_label(Role::Dialog, "キーの一覧");
        let headings = dialog.children_recursive().filter(|node| node.accesskit_node().role() == Role::Heading);
        headings.filter_map(|node| node.accesskit_node().label()).nth(1).expect("a title and what it holds")
    };
    let mut window = open_example("full", Look::SMALL, Locale::Ja);
    for (screen, expected) in [
        (Key::Num1, "画面の中"),
        (Key::Num2, "画面の中"),
        (Key::Num3, "設問"),
        (Key::Num5, "図"),
        (Key::Num8, "報告書"),
    ] {
        window.ctrl(screen);
        window.key(Key::F1);
        assert_eq!(first(&window), expected, "{screen:?}");
        window.key(Key::Escape);
    }
    let mut window = room_of_twelve(Look::SMALL, Locale::Ja);
    window.key(Key::F1);
    assert_eq!(first(&window), "話し合いの投票");
    // In the middle, and in sight from its title to its button.
    let title = window.harness.get_by_role_and_label(Role::Heading, "キーの一覧").rect();
    let close = window.harness.get_by_role_and_label(Role::Button, "閉じる").rect();
    let size = Look::SMALL.points();
    assert!(Rect::from_min_size(pos2(0.0, 0.0), size).contains_rect(title.union(close)), "{title} {close}");
    assert!((title.left() - (size.x - 1120.0) / 2.0).abs() < 2.0, "{title}");
    assert!((title.top() + close.bottom() - size.y).abs() < 16.0, "{title} {close}");
    window.key(Key::Escape);
    window.key(Key::F5);
    for key in [Key::Num2, Key::Num4, Key::Enter] {
        window.key(key);
    }
    let slide = |window: &Window| {
        let nodes = window.harness.root().children_recursive();
        nodes
            .filter_map(|node| node.accesskit_node().label().or_else(|| node.accesskit_node().value()))
            .collect::<Vec<_>>()
    };
    let before = slide(&window);
    window.key(Key::F1);
    assert!(window.dialog("キーの一覧"));
    assert_eq!(first(&window), "話し合いの投票");
    window.key(Key::Escape);
    assert_eq!(slide(&window), before, "the same slide");
}

#[test]
fn it_opens_at_its_top_however_it_was_left() {
    let mut window = room_of_twelve(Look::SMALL, Locale::Ja);
    let first = |window: &mut Window| {
        window.key(Key::F1);
        window.harness.get_by_role_and_label(Role::Heading, "話し合いの投票").rect()
    };
    let before = first(&mut window);
    window.key(Key::PageDown);
    assert!(window.harness.get_by_role_and_label(Role::Heading, "話し合いの投票").rect().top() < before.top());
    window.key(Key::Escape);
    assert_eq!(first(&mut window), before);
}

/// All there is to see of a window: what it says and where, what has the focus, its size, the file, whether it ends.
fn seen(window: &Window) -> String {
    let nodes = window.harness.root().children_recursive();
    let node = |node: egui_kittest::Node<'_>| {
        let place = node.accesskit_node().raw_bounds();
        let is_on = (node.accesskit_node().toggled(), node.accesskit_node().is_selected());
        let node = (node.accesskit_node().role(), node.accesskit_node().label(), node.accesskit_node().value());
        format!("{node:?} {is_on:?} {place:?}")
    };
    let all: Vec<String> = nodes.map(node).collect();
    let (zoom, title) = (window.harness.ctx.zoom_factor(), window.app().title());
    format!("{} {zoom} {title} {:?} {:?}", all.join("\n"), window.focused(), window.app().assessment())
}

fn press(window: &mut Window, key: Combination) {
    let shortcut = key.shortcut();
    window.harness.key_press_modifiers(shortcut.modifiers, shortcut.logical_key);
    window.harness.run();
}

/// Presses every key of `scope` where it is said to work, which is in one of `places`, and says which do nothing there. A
/// window in which nothing happened is as good as new for the next key.
fn check(scope: Scope, places: &[&dyn Fn() -> Window]) {
    let lines = LINES.iter().filter(|line| line.scope == scope);
    let mut idle: Vec<(&str, Combination)> =
        lines.flat_map(|line| line.all().map(|(key, _)| (line.meaning, key))).collect();
    assert!(!idle.is_empty());
    for open in places {
        let mut window: Option<Window> = None;
        idle.retain(|(_, key)| {
            let there = window.get_or_insert_with(open);
            let before = seen(there);
            press(there, *key);
            let does_nothing = seen(there) == before;
            window.take_if(|_| !does_nothing);
            does_nothing
        });
    }
    let idle: Vec<String> = idle.iter().map(|(meaning, key)| format!("{meaning}: {}", key.written())).collect();
    assert!(idle.is_empty(), "these keys do nothing in {scope:?}: {idle:#?}");
}

/// The example at the screen that `screen` leads to, after `keys`.
fn at(look: Look, screen: Key, keys: &[Key]) -> Window {
    let mut window = open_example("full", look, Locale::Ja);
    window.ctrl(screen);
    window.keys(keys);
    window
}

fn with_focus(mut window: Window, role: Role, label: &str) -> Window {
    window.harness.get_by_role_and_label(role, label).focus();
    window.harness.run();
    window
}

#[test]
fn keys_of_every_screen_do_something() {
    let changed = || {
        let mut window = at(Look::SMALL, Key::Num1, &[]);
        window.change("別の説明");
        window
    };
    let undone = || {
        let mut window = changed();
        window.ctrl(Key::Z);
        window
    };
    let enlarged = || {
        let mut window = at(Look::SMALL, Key::Num5, &[]);
        window.ctrl(Key::Plus);
        window
    };
    let on_chart = || with_focus(at(Look::SMALL, Key::Num5, &[]), Role::Button, "表・コピー・保存");
    check(Scope::Everywhere, &[&|| at(Look::SMALL, Key::Num5, &[]), &changed, &undone, &enlarged, &on_chart]);
}

#[test]
fn keys_within_a_screen_do_something() {
    let look = Look::SMALL.zoomed(1.5);
    check(
        Scope::Pages,
        &[
            &|| at(look, Key::Num2, &[]),
            &|| at(look, Key::Num2, &[Key::PageDown]),
            &|| with_focus(at(look, Key::Num2, &[]), Role::TextInput, "人口（人）"),
            &|| at(Look::SMALL, Key::Num5, &[]),
            &|| with_focus(at(Look::SMALL, Key::Num5, &[]), Role::Tab, "概要"),
        ],
    );
    check(Scope::Report, &[&|| at(Look::SMALL, Key::Num8, &[]), &|| at(Look::SMALL, Key::Num8, &[Key::ArrowRight])]);
}

#[test]
fn keys_of_the_questions_do_something() {
    let low = Look { pixels: [1366, 600], ..Look::SMALL };
    check(
        Scope::Questions,
        &[
            &|| at(low, Key::Num3, &[Key::ArrowRight, Key::Num3]),
            &|| at(low, Key::Num3, &[Key::ArrowRight, Key::Num4, Key::PageDown]),
            &|| at(low, Key::Num3, &[Key::C]),
        ],
    );
}

#[test]
fn keys_of_the_targets_do_something() {
    let targets = |keys: &[Key]| {
        let mut window = open_example("half", Look::SMALL, Locale::Ja);
        window.ask([Destination::Plan(Some(PlanPart::Targets)).into()]);
        window.keys(keys);
        window
    };
    check(Scope::Targets, &[&|| targets(&[]), &|| targets(&[Key::ArrowDown]), &|| targets(&[Key::Num4])]);
}

#[test]
fn keys_of_the_trial_do_something() {
    let trial = |keys: &[Key]| {
        let mut window = open_example("half", Look::SMALL, Locale::Ja);
        window.ask([Destination::Plan(Some(PlanPart::Trial)).into()]);
        window.keys(keys);
        window
    };
    let below = [Key::ArrowDown; 4];
    check(Scope::Trial, &[&|| trial(&[]), &|| trial(&below), &|| trial(&[Key::Num4])]);
}

#[test]
fn keys_of_the_board_do_something() {
    let board = |ways: &[Key]| {
        let mut window = at(Look::SMALL, Key::Num6, &[]);
        window.ask([Destination::Plan(Some(PlanPart::Items)).into()]);
        window.harness.get_by_role_and_label(Role::RadioButton, "並べ方 状態ごと").click_accesskit();
        window.harness.run();
        window.keys(ways);
        window
    };
    use Key::{ArrowDown, ArrowLeft, ArrowRight, ArrowUp};
    check(
        Scope::Board,
        &[&|| board(&[ArrowDown, ArrowUp]), &|| board(&[ArrowDown]), &|| board(&[ArrowRight, ArrowLeft]), &|| {
            board(&[ArrowRight])
        }],
    );
}

#[test]
fn keys_of_the_plan_do_something() {
    let items = |cell: &str| {
        let mut window = at(Look::SMALL, Key::Num6, &[]);
        window.ask([Destination::Plan(Some(PlanPart::Items)).into()]);
        window.harness.get_by_label(cell).focus();
        window.harness.run();
        window
    };
    let steps = || {
        let mut window = at(Look::SMALL, Key::Num6, &[]);
        window.ask([Destination::Plan(Some(PlanPart::Steps)).into()]);
        window
    };
    check(Scope::Plan, &[&|| items("取組2 状態"), &|| items("取組1 状態"), &steps]);
}

#[test]
fn keys_of_a_vote_do_something() {
    use Key::{D, Enter, Equals, I, Num0, Num1, Num2, Num3, Num4, Num5, PageDown, R, S};
    let room = |keys: &[Key]| {
        let mut window = room_of_twelve(Look::SMALL, Locale::Ja);
        window.keys(keys);
        window
    };
    let slips = [S, Num0, Num1, Num2, Num3, Num4, Num5, D];
    check(
        Scope::Room,
        &[
            &|| room(&[]),
            &|| room(&[Num2, Num5, Enter, Num3]),
            &|| room(&[PageDown, PageDown]),
            &|| room(&slips),
            &|| room(&[I, Enter, Num3]),
            &|| room(&[Num2, Num5, Enter, Num3, Equals, R]),
            &|| room(&[Num2, Num5, Enter, Num3, Equals, R, Num4, Num4]),
            &|| room(&[Num2, Num5, Enter, Num3, Equals, R, Num2, Num2]),
            &|| workshop::alone_at_the_vote(),
        ],
    );
}

#[test]
fn keys_on_the_projector_do_something() {
    check(
        Scope::Projector,
        &[&|| at(Look::SMALL, Key::Num5, &[Key::F5]), &|| at(Look::SMALL, Key::Num5, &[Key::F5, Key::PageDown])],
    );
}

#[test]
fn keys_for_a_paper_sheet_do_something() {
    let sheets = |keys: &[Key]| {
        let mut window = workshop::window_on(&workshop::assessment(workshop::sheets()), Setup::default());
        window.ctrl(Key::Num4);
        window.keys(keys);
        window
    };
    let begun = [Key::P, Key::Num3, Key::Enter];
    let answered = [&begun[..], &[Key::Num3, Key::ArrowLeft]].concat();
    check(Scope::Paper, &[&|| sheets(&[]), &|| sheets(&begun), &|| sheets(&answered)]);
}

#[test]
fn keys_of_charts_do_something() {
    let mark = |keys: &[Key]| {
        let mut window = at(Look::SMALL, Key::Num5, &[]);
        window.harness.key_press_modifiers(Modifiers::COMMAND, Key::Tab);
        window.harness.run();
        let name = super::catalogue().questionnaire.questions().nth(5).map(|q| q.name.get(Locale::Ja).to_owned());
        let name = format!("{} · 自庁", name.expect("there are questions"));
        window.harness.get_all_by_label_contains(&name).next().expect("a mark of the chart").focus();
        window.harness.run();
        window.keys(keys);
        window
    };
    check(Scope::Charts, &[&|| mark(&[]), &|| mark(&[Key::ArrowRight]), &|| mark(&[Key::ArrowRight, Key::Enter])]);
}

#[test]
fn keys_of_dialogs_do_something() {
    check(Scope::Dialogs, &[&|| at(Look::SMALL, Key::Num5, &[Key::F1])]);
}
