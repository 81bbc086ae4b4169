//! Where the focus is after going from one screen to another.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use shirube::i18n::{Locale, Words};

use super::places::screens;
use super::{Window, open_example};
use crate::screen::Look;

fn example() -> Window {
    open_example("full", Look::SMALL, Locale::Ja)
}

/// Role and name of what has the focus.
fn focused(window: &Window) -> (Role, String) {
    let root = window.harness.root();
    let node = root.children_recursive().find(|node| node.is_focused()).expect("something has the focus");
    let node = node.accesskit_node();
    // What a label says is its value.
    (node.role(), node.label().or_else(|| node.value()).unwrap_or_default())
}

#[test]
fn another_screen_takes_the_focus_off_what_led_there() {
    let mut window = example();
    let words = Words::new(Locale::Ja);
    // The first screen is where each of the others is gone to from.
    for (n, (screen, key)) in screens().filter(|(screen, _)| *screen != "start").enumerate() {
        let name = words.get(&format!("shell-{screen}"));
        if n > 0 {
            window.harness.get_by_role_and_label(Role::Button, "はじめに").focus();
            window.harness.run();
        }
        window.ctrl(key);
        assert_eq!(focused(&window), (Role::Label, name));
    }
}

#[test]
fn tab_begins_at_the_content_and_does_not_come_back_to_where_it_began() {
    let mut window = example();
    window.ctrl(Key::Num2);
    let mut seen = Vec::new();
    window.key(Key::Tab);
    assert_eq!(focused(&window), (Role::Button, "自治体を変える…".to_owned()));
    for _ in 0..80 {
        seen.push(focused(&window));
        window.key(Key::Tab);
    }
    assert!(seen.contains(&(Role::Button, "はじめに".to_owned())), "{seen:?}");
    assert!(!seen.contains(&(Role::Label, "基本情報".to_owned())), "{seen:?}");
    window.ctrl(Key::Num3);
    window.ctrl(Key::Num2);
    window.harness.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
    window.harness.run();
    assert_ne!(focused(&window), (Role::Label, "基本情報".to_owned()));
}

#[test]
fn enter_answers_and_goes_on_wherever_the_way_to_the_questions_began() {
    let mut window = example();
    window.harness.get_by_role_and_label(Role::Button, "はじめに").focus();
    window.harness.run();
    window.ctrl(Key::Num3);
    let first = window.names();
    window.key(Key::Num2);
    window.key(Key::Enter);
    assert_eq!(focused(&window).1, "設問");
    assert_ne!(window.names(), first, "another question is shown");
    assert!(window.harness.query_by_role_and_label(Role::Button, "自治体を変える…").is_none());
}

#[test]
fn arrows_scroll_after_arriving() {
    let mut window = example();
    window.ctrl(Key::Num5);
    let at = |window: &Window| window.harness.get_by_role_and_label(Role::Tab, "概要").rect().top();
    let before = at(&window);
    window.key(Key::ArrowDown);
    assert_eq!(focused(&window).1, "結果");
    assert!(at(&window) <= before);
}
