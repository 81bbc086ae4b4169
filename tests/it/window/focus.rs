//! The keyboard without holes: where the focus goes, that it is in sight, whose the arrows are, how screens are scrolled
//! and what leads on from them.

use eframe::egui::accesskit::{Action, Role};
use eframe::egui::{Key, Modifiers, Rect, pos2};
use egui_kittest::Node;
use egui_kittest::kittest::{NodeT, Queryable};
use shirube::catalogue::Question;
use shirube::i18n::Locale;

use super::places::screens;
use super::workshop::room_of_twelve;
use super::{Setup, Window, open, open_example, workshop};
use crate::screen::Look;

const PROFILE_NOTE: &str = "報告書に載せる説明";
const LOOKS: [Look; 2] = [Look::SMALL, Look::SMALL.largest()];

fn focused(window: &Window) -> Option<Node<'_>> {
    window.harness.root().children_recursive().find(|node| node.is_focused())
}

fn said(node: &Node<'_>) -> String {
    let node = node.accesskit_node();
    format!("{:?} {}", node.role(), node.label().or_else(|| node.value()).unwrap_or_default())
}

fn tab_back(window: &mut Window) {
    window.harness.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
    window.harness.run();
}

/// Says what is wrong where what has the focus is not in sight; the bar above the screen takes 52 points.
fn check_in_sight(window: &Window, look: Look, at: &str) {
    let Some(node) = focused(window) else { return };
    let (rect, size) = (node.rect(), look.points());
    let seen = rect.intersect(Rect::from_min_max(pos2(0.0, 0.0), size.to_pos2()));
    assert!(
        seen.is_positive() && seen.height() >= (0.9 * rect.height()).min(120.0),
        "{at}: {} is at {rect}, and {size} are seen",
        said(&node)
    );
}

#[test]
fn what_has_the_focus_is_in_sight() {
    for look in LOOKS {
        for (name, key) in screens() {
            let mut window = open_example("full", look, Locale::Ja);
            window.ctrl(key);
            for n in 0..40 {
                window.key(Key::Tab);
                check_in_sight(&window, look, &format!("{name} {} tab {n}", look.name()));
            }
            for n in 0..20 {
                tab_back(&mut window);
                check_in_sight(&window, look, &format!("{name} {} tab back {n}", look.name()));
            }
        }
    }
}

#[test]
fn tab_begins_with_what_is_in_sight() {
    for look in LOOKS {
        for (name, key) in screens() {
            for before in [&[][..], &[Key::Tab][..], &[Key::Tab, Key::Tab, Key::Tab][..]] {
                let mut window = open_example("full", look, Locale::Ja);
                window.ctrl(key);
                for key in before {
                    window.key(*key);
                }
                window.key(Key::PageDown);
                let rects = |window: &Window| -> Vec<(String, Rect)> {
                    let all = window.harness.root().children_recursive();
                    let placed = all.filter(|node| node.accesskit_node().raw_bounds().is_some());
                    placed.map(|node| (said(&node), node.rect())).collect()
                };
                let stood = rects(&window);
                window.key(Key::Tab);
                let at = format!("{name} {} after {before:?}", look.name());
                check_in_sight(&window, look, &at);
                // What it leads to was there to be seen: the page stays where it was scrolled to.
                let node = focused(&window).map(|node| (said(&node), node.rect()));
                let Some((what, rect)) = node else { continue };
                let was = stood.iter().find(|(there, was)| *there == what && was.min.x == rect.min.x);
                let moved = was.map_or(0.0, |(_, was)| (was.min.y - rect.min.y).abs());
                // A mark of a chart brings some of what is around it along; where nothing was in sight, one goes on.
                let went_on = was.is_some_and(|(_, was)| was.min.y > look.points().y - 60.0);
                assert!(moved < 90.0 || went_on, "{at}: {what} was at {was:?} and is at {rect}");
            }
        }
    }
}

#[test]
fn after_a_field_was_left_tab_goes_on_from_there() {
    let mut window = open_example("full", Look::SMALL, Locale::Ja);
    window.ctrl(Key::Num2);
    window.field("人口（人）").focus();
    window.harness.run();
    window.key(Key::Escape);
    window.key(Key::Tab);
    assert_eq!(window.focused().as_deref(), Some("職員数（人）"));
}

fn shown_tab(window: &Window) -> String {
    let tab = window.harness.query_all_by_role(Role::Tab).find(|tab| tab.accesskit_node().is_selected() == Some(true));
    tab.and_then(|tab| tab.accesskit_node().label()).unwrap_or_default()
}

#[test]
fn arrows_stay_in_tabs_at_any_speed() {
    let check = |window: &mut Window, first: &str, keys: &[Key], expected: &str| {
        window.harness.get_by_role_and_label(Role::Tab, first).focus();
        window.harness.run();
        // Without a frame between them in which nothing happens.
        for key in keys {
            window.harness.key_press(*key);
            window.harness.step();
        }
        window.harness.run();
        assert_eq!(shown_tab(window), expected, "{keys:?}");
        let focused = focused(window).map(|node| said(&node));
        assert_eq!(focused, Some(format!("Tab {expected}")), "{keys:?}");
    };
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    window.ctrl(Key::Num5);
    check(&mut window, "概要", &[Key::ArrowRight, Key::ArrowRight], "レーダー");
    check(&mut window, "レーダー", &[Key::ArrowLeft, Key::ArrowLeft, Key::ArrowLeft], "全国調査");
    check(&mut window, "全国調査", &[Key::ArrowDown, Key::ArrowUp], "全国調査");
    let mut window = room_of_twelve(Look::SMALL, Locale::Ja);
    check(&mut window, "投票と合意", &[Key::ArrowRight], "まとめ");
    check(&mut window, "まとめ", &[Key::ArrowLeft, Key::ArrowLeft, Key::ArrowRight], "投票と合意");
}

/// The pointer leaves the focus where it pressed: arrows go on from there, and those up and down turn nothing.
#[test]
fn a_pressed_tab_is_gone_on_from() {
    for (screen, pressed, next) in
        [(Key::Num4, "議題", "投票と合意"), (Key::Num5, "ヒートマップ", "レーダー"), (Key::Num6, "目標", "取組")]
    {
        let mut window = open_example("full", Look::SMALL, Locale::Ja);
        window.ctrl(screen);
        window.tab(pressed);
        assert_eq!(shown_tab(&window), pressed);
        window.key(Key::ArrowRight);
        assert_eq!(shown_tab(&window), next);
        // In the tables of the plan they go to its rows.
        window.key(Key::ArrowDown);
        assert_eq!(shown_tab(&window), next);
    }
}

#[test]
fn tabs_are_turned_from_everywhere() {
    let turn = |window: &mut Window, modifiers, key| {
        window.harness.key_press_modifiers(modifiers, key);
        window.harness.run();
        shown_tab(window)
    };
    let shifted = Modifiers::COMMAND | Modifiers::SHIFT;
    for (screen, all) in
        [(Key::Num5, ["概要", "ヒートマップ", "レーダー"]), (Key::Num4, ["回答票", "議題", "投票と合意"])]
    {
        let mut window = open_example("half", Look::SMALL, Locale::Ja);
        window.ctrl(screen);
        let first = shown_tab(&window);
        assert_eq!(first, all[0]);
        for (modifiers, key, at) in [
            (Modifiers::COMMAND, Key::Tab, 1),
            (Modifiers::COMMAND, Key::PageDown, 2),
            (shifted, Key::Tab, 1),
            (Modifiers::COMMAND, Key::PageUp, 0),
        ] {
            assert_eq!(turn(&mut window, modifiers, key), all[at], "{modifiers:?} {key:?}");
            // Keys are for the part that came, and Tab begins there.
            assert_eq!(focused(&window).map(|node| node.accesskit_node().role()), Some(Role::Label));
        }
    }
    let mut window = open_example("full", Look::SMALL, Locale::Ja);
    window.ctrl(Key::Num7);
    let first = shown_tab(&window);
    let second = turn(&mut window, Modifiers::COMMAND, Key::Tab);
    assert_ne!(first, second);
    assert_eq!(turn(&mut window, shifted, Key::Tab), first);
    // In a note they turn nothing and take nothing.
    window.ctrl(Key::Num2);
    window.field(PROFILE_NOTE).focus();
    window.harness.run();
    turn(&mut window, Modifiers::COMMAND, Key::Tab);
    assert_eq!(window.focused().as_deref(), Some(PROFILE_NOTE));
}

#[test]
fn roles_are_one_stop_and_arrows_choose_among_them() {
    let mut window = open_example("full", Look::SMALL, Locale::Ja);
    window.ctrl(Key::Num2);
    let chosen = |window: &Window| {
        let all = window.harness.get_all_by_role(Role::RadioButton).collect::<Vec<_>>();
        let mut on = all.iter().filter(|node| node.accesskit_node().toggled() == Some(true.into()));
        on.next().map(said).expect("a role is chosen")
    };
    let mut stops = Vec::new();
    for _ in 0..60 {
        window.key(Key::Tab);
        stops.extend(
            focused(&window).filter(|node| node.accesskit_node().role() == Role::RadioButton).map(|n| said(&n)),
        );
        if stops.len() == 2 {
            break;
        }
    }
    assert!(stops.iter().all(|stop| *stop == chosen(&window)), "{stops:?}");
    let before = chosen(&window);
    window.harness.get_by_role_and_label(Role::RadioButton, before.trim_start_matches("RadioButton ")).focus();
    window.harness.run();
    window.key(Key::ArrowRight);
    let after = chosen(&window);
    assert_ne!(before, after);
    assert_eq!(focused(&window).map(|node| said(&node)), Some(after));
    window.key(Key::ArrowLeft);
    assert_eq!(chosen(&window), before);
}

/// How far the page is scrolled: where what is read stands, the rail and the bar left out.
fn heights(window: &Window) -> Vec<i32> {
    let nodes = window.harness.root().children_recursive().collect::<Vec<_>>();
    let read = nodes
        .iter()
        .filter(|node| matches!(node.accesskit_node().role(), Role::Heading | Role::Button | Role::Image | Role::Link));
    read.map(|node| node.rect().top().round() as i32).collect()
}

#[test]
fn every_screen_is_scrolled_by_keys() {
    let look = Look::SMALL.zoomed(1.5);
    for (name, key) in screens() {
        let mut window = open_example("full", look, Locale::Ja);
        window.ctrl(key);
        let top = heights(&window);
        for (down, up) in [(Key::PageDown, Key::PageUp), (Key::End, Key::Home)] {
            window.key(down);
            assert_ne!(heights(&window), top, "{name} {down:?}");
            window.key(up);
            assert_eq!(heights(&window), top, "{name} {up:?}");
        }
    }
    // Where something is typed on one line, paging still scrolls, and the other keys are the text's.
    let mut window = open(Setup { look, ..Setup::default() });
    assert!(window.focused().is_some_and(|name| name.contains("自治体")), "{:?}", window.focused());
    let top = heights(&window);
    window.key(Key::End);
    assert_eq!(heights(&window), top);
    window.key(Key::PageDown);
    assert_ne!(heights(&window), top);
}

#[test]
fn the_report_is_paged_without_passing_anything_by() {
    let look = Look::SMALL;
    let mut window = open_example("full", look, Locale::Ja);
    window.ctrl(Key::Num8);
    for _ in 0..4 {
        window.harness.step();
    }
    window.harness.run();
    let papers = |window: &Window| -> Vec<Rect> {
        let nodes = window.harness.get_all_by_role(Role::Image).collect::<Vec<_>>();
        nodes.iter().map(|node| node.rect()).filter(|rect| rect.height() > 400.0).collect()
    };
    // The room of the pages, from the first paper's top to the foot of the window.
    let room = look.points().y - papers(&window)[0].top();
    let mut shown = 0.0;
    for n in 0..6 {
        let before = papers(&window)[0].top();
        window.key(Key::PageDown);
        window.harness.run();
        let moved = before - papers(&window)[0].top();
        assert!(moved > 100.0 && moved < room, "page down {n} moves {moved} of {room}");
        shown += moved;
    }
    for _ in 0..6 {
        window.key(Key::PageUp);
    }
    assert!(shown > 0.0 && (papers(&window)[0].top() + room - look.points().y).abs() < 12.0);
}

#[test]
fn enter_leads_on_from_every_screen() {
    let heading = |window: &Window, text: &str| window.shows(text);
    let check = |window: &mut Window, screen: Key, turns: usize, expected: &str| {
        window.ctrl(screen);
        for _ in 0..turns {
            window.harness.key_press_modifiers(Modifiers::COMMAND, Key::Tab);
            window.harness.run();
        }
        window.key(Key::Enter);
        assert!(heading(window, expected), "{screen:?}: {:?}", window.names());
    };
    let question = "次へ";
    let mut window = open_example("full", Look::SMALL, Locale::Ja);
    check(&mut window, Key::Num1, 0, question);
    check(&mut window, Key::Num2, 0, question);
    check(&mut window, Key::Num8, 0, "報告書の保存先");
    window.key(Key::Escape);
    let mut window = workshop::window_on(&workshop::assessment(workshop::sheets()), Setup::default());
    check(&mut window, Key::Num4, 1, "参加者");
    // While lines are typed it begins a new one; with Ctrl it leads on.
    let mut window = open_example("full", Look::SMALL, Locale::Ja);
    window.ctrl(Key::Num2);
    window.field(PROFILE_NOTE).focus();
    window.harness.run();
    window.key(Key::Enter);
    assert_eq!(window.focused().as_deref(), Some(PROFILE_NOTE));
    window.ctrl(Key::Enter);
    assert!(heading(&window, question));
}

#[test]
fn ctrl_enter_goes_on_from_a_note_and_keeps_it() {
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    window.ctrl(Key::Num3);
    let place = |window: &Window| {
        let mut headings = window.names().into_iter().filter(|(role, _)| *role == Role::Heading);
        headings.nth(1).expect("the program, then the question")
    };
    let first = place(&window);
    window.key(Key::C);
    window.field("メモ").type_text("要確認");
    window.harness.run();
    window.ctrl(Key::Enter);
    assert_ne!(place(&window), first, "the next question");
    assert!(!window.shows("要確認"));
    window.key(Key::ArrowLeft);
    assert_eq!(place(&window), first);
    let note = window.field("メモ").value();
    assert!(note.is_some_and(|note| note.contains("要確認") && !note.contains('\n')));
}

#[test]
fn the_header_is_read_from_the_left_and_the_window_has_a_name() {
    for look in LOOKS {
        let mut window = open_example("full", look, Locale::Ja);
        for (name, key) in screens() {
            window.ctrl(key);
            let nodes = window.harness.root().children_recursive().collect::<Vec<_>>();
            let at = |label: &str| {
                let found = nodes.iter().position(|node| node.accesskit_node().label().as_deref() == Some(label));
                let found = found.unwrap_or_else(|| panic!("{name}: {label}"));
                (found, nodes[found].rect().left())
            };
            let bar = ["保存", "元に戻す", "やり直す", "設問をさがす", "表示の設定", "キーの一覧"].map(at);
            assert!(bar.windows(2).all(|two| two[0] < two[1] && two[0].1 < two[1].1), "{name}: {bar:?}");
            let title = window.harness.root().accesskit_node().label();
            assert_eq!(title.as_deref(), Some(window.app().title()), "{name}");
        }
    }
}

#[test]
fn no_control_is_nameless() {
    for look in LOOKS {
        for (name, key) in screens() {
            let mut window = open_example("full", look, Locale::Ja);
            window.ctrl(key);
            let nodes = window.harness.root().children_recursive().collect::<Vec<_>>();
            let controls = nodes.iter().map(|node| node.accesskit_node()).filter(|node| {
                let can = |action| node.data().supports_action(action);
                can(Action::Click) || can(Action::Focus)
            });
            let nameless: Vec<Role> = controls
                .filter(|node| node.role() != Role::ScrollBar)
                .filter(|node| node.label().or_else(|| node.value()).unwrap_or_default().trim().is_empty())
                .map(|node| node.role())
                .collect();
            assert_eq!(nameless, [], "{name} {}", look.name());
        }
    }
}

#[test]
fn the_map_is_one_stop_and_arrows_move_in_it() {
    let mut window = open_example("full", Look::SMALL, Locale::Ja);
    window.ctrl(Key::Num3);
    let questionnaire = &super::catalogue().questionnaire;
    let number = |question: &Question| questionnaire.number(&question.id).unwrap_or_default();
    let names: Vec<String> =
        questionnaire.questions().map(|q| format!("{} {} ", number(q), q.name.get(Locale::Ja))).collect();
    let is_cell = |window: &Window, place: usize| window.focused().is_some_and(|at| at.starts_with(&names[place]));
    let mut stops = Vec::new();
    for _ in 0..40 {
        window.key(Key::Tab);
        stops.extend((0..names.len()).find(|place| is_cell(&window, *place)));
    }
    assert!(!stops.is_empty() && stops.iter().all(|stop| *stop == stops[0]), "{stops:?}");
    while !is_cell(&window, stops[0]) {
        window.key(Key::Tab);
    }
    let from = stops[0];
    for (key, step) in [(Key::ArrowDown, 4), (Key::ArrowRight, 5), (Key::ArrowUp, 1), (Key::ArrowLeft, 0)] {
        window.key(key);
        assert!(is_cell(&window, from + step), "{key:?}: {:?}", window.focused());
    }
}
