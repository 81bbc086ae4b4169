//! The results screen.

use eframe::egui::Key;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use shirube::i18n::Locale;

use super::{Window, open_example};
use crate::screen::{Look, shot, shots_folder};

/// The results of the example called `name`.
fn results(name: &str, look: Look, locale: Locale) -> Window {
    let mut window = open_example(name, look, locale);
    window.ctrl(Key::Num4);
    window
}

fn tab(window: &mut Window, label: &str) {
    window.harness.get_by_role_and_label(Role::Tab, label).click_accesskit();
    window.harness.run();
}

#[test]
fn shots_of_results() {
    let Some(folder) = shots_folder() else { return };
    for (name, look) in [("wide", Look::SMALL), ("narrow", Look::SMALL.zoomed(2.0)), ("dark", Look::LARGE.dark())] {
        let mut window = results("half", look, Locale::Ja);
        let keep =
            |window: &mut Window, what: &str| shot(&mut window.harness, &folder.join(format!("r-{name}-{what}.png")));
        keep(&mut window, "overview");
        for (label, what) in
            [("ヒートマップ", "heat"), ("レーダー", "radar"), ("歩み", "chronicle"), ("次の一手", "steps")]
        {
            tab(&mut window, label);
            keep(&mut window, what);
        }
        tab(&mut window, "ヒートマップ");
        let mark = window.harness.get_by_label("DXの責任者 · 酒田市: ≥ 3").rect().center();
        window.harness.hover_at(mark);
        window.harness.run();
        keep(&mut window, "heat-hover");
        window.harness.drag_at(mark);
        window.harness.drop_at(mark);
        window.harness.run();
        keep(&mut window, "heat-pinned");
        tab(&mut window, "概要");
        let mark = window.harness.get_by_label_contains("リーダー · 酒田市").rect().center();
        window.harness.hover_at(mark);
        window.harness.run();
        keep(&mut window, "factor-hover");
        window.harness.drag_at(mark);
        window.harness.drop_at(mark);
        window.harness.run();
        keep(&mut window, "factor-pinned");
        tab(&mut window, "歩み");
        let mark = window.harness.get_by_label_contains("寒河江市 · 令和2年度").rect().center();
        window.harness.hover_at(mark);
        window.harness.run();
        keep(&mut window, "milestone-hover");
        tab(&mut window, "次の一手");
        window
            .harness
            .get_all_by_role(Role::Button)
            .find(|n| n.accesskit_node().label().is_some_and(|l| l.starts_with("レベル1以上")))
            .expect("a step with towns")
            .click();
        window.harness.run();
        keep(&mut window, "steps-open");
    }
}

#[test]
fn timing() {
    for (name, look) in [("wide", Look::SMALL), ("large", Look::LARGE)] {
        let mut window = results("half", look, Locale::Ja);
        for label in ["概要", "ヒートマップ", "レーダー", "歩み", "次の一手"] {
            let t = std::time::Instant::now();
            tab(&mut window, label);
            let first = t.elapsed();
            let t = std::time::Instant::now();
            for _ in 0..20 {
                window.harness.step();
            }
            println!("{name} {label}: first {first:?} frame {:?}", t.elapsed() / 20);
        }
        window.ctrl(Key::Num6);
        window.ctrl(Key::Num5);
        let t = std::time::Instant::now();
        for _ in 0..20 {
            window.harness.step();
        }
        println!("{name} other screen frame {:?}", t.elapsed() / 20);
    }
}
