//! The licences in the window: every page is reached and read by keyboard alone.

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
fn every_page_is_read_by_keyboard() {
    for (locale, settings, button) in
        [(Locale::Ja, "表示の設定", "ライセンス…"), (Locale::En, "Display settings", "Licenses…")]
    {
        let mut window = open(Setup { locale, ..Setup::default() });
        window.click(settings);
        turn(&mut window, button);
        let first = said(&window);
        assert!(first.contains("Copyright (c) 2026 The Shirube authors"), "our own licence first: {first}");
        if locale == Locale::Ja {
            continue;
        }

        // The texts are the same in every language.
        let mut all = String::new();
        let mut pages = 1;
        loop {
            let before = said(&window);
            turn(&mut window, "Next");
            if said(&window) == before {
                break;
            }
            all.push_str(&said(&window));
            pages += 1;
        }
        assert!(said(&window).contains(&format!("{pages} of {pages}")), "the last page says its number");
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
        turn(&mut window, "Previous");
        assert!(said(&window).contains(&format!("{} of {pages}", pages - 1)));
        window.key(Key::Escape);
        assert!(!window.dialog("Licenses"));
    }
}
