//! The licences in the window: every text is opened from their list and read by keyboard alone.

use eframe::egui::Key;
use egui_kittest::kittest::NodeT;
use shirube::i18n::Locale;

use super::{Setup, Window, open};

fn turn(window: &mut Window, label: &str) {
    for _ in 0..12 {
        if window.focused().is_some_and(|focused| focused.starts_with(label)) {
            break;
        }
        window.key(Key::Tab);
    }
    assert!(window.focused().is_some_and(|focused| focused.starts_with(label)), "{label}");
    window.key(Key::Enter);
}

/// All that is said on the page.
fn said(window: &Window) -> String {
    let nodes = window.harness.root().children_recursive();
    let words = nodes.filter_map(|node| node.accesskit_node().label().or_else(|| node.accesskit_node().value()));
    words.collect::<Vec<_>>().join("\n")
}

#[test]
fn every_text_is_read_by_keyboard() {
    for (locale, settings, button, close) in
        [(Locale::Ja, "表示の設定", "ライセンス…", "閉じる"), (Locale::En, "Display settings", "Licences…", "Close")]
    {
        let mut window = open(Setup { locale, ..Setup::default() });
        window.click(settings);
        turn(&mut window, button);
        assert!(said(&window).contains("Apache-2.0"), "the list: {}", said(&window));

        let mut all = Vec::new();
        loop {
            window.key(Key::Tab);
            let row = window.focused().expect("a row has the focus");
            if row.starts_with(close) {
                break;
            }
            window.key(Key::Enter);
            all.push(said(&window));
            window.key(Key::Enter);
            assert_eq!(window.focused(), Some(row), "one is back where one was in the list");
            // The texts are the same in every language.
            if locale == Locale::Ja && all.len() == 2 {
                break;
            }
        }
        assert!(all[0].contains("Copyright (c) 2026 The Shirube authors"), "our own licence first: {}", all[0]);
        if locale == Locale::Ja {
            continue;
        }
        let all = all.join("\n");
        for part in [
            "SIL OPEN FONT LICENSE Version 1.1",
            "The BIZ UDGothic Project Authors",
            "egui 0.37",
            "typst 0.15",
            "Permission is hereby granted, free of charge",
            "Apache License",
            "Mozilla Public License Version 2.0",
            "Unicode, Inc.",
        ] {
            assert!(all.contains(part), "{part}");
        }
        window.key(Key::Escape);
        assert!(!window.dialog("Licences"));
    }
}
