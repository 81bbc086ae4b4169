//! Pictures of the workshop for people to look at.

use eframe::egui::Key;
use shirube::i18n::Locale;

use egui_kittest::kittest::Queryable;

use super::sheets::{choose, press};
use super::{assessment, room_of_twelve, sheets, window_on};
use crate::asked;
use crate::screen::{Album, Look, shot};
use crate::window::Setup;

#[test]
#[ignore = "pictures for people: CONTRIBUTING.md says how"]
fn shots_of_the_workshop() {
    let album = Album::asked_for();
    let looks = [Look::SMALL, Look::SMALL.largest(), Look::LARGE.dark()];
    for (locale, look) in Locale::ALL.into_iter().flat_map(|locale| looks.map(|look| (locale, look))) {
        let keep = |window: &mut super::Window, what: &str| {
            if let Some(path) = album.place(&format!("workshop-{what}-{locale}-{}.png", look.name())) {
                shot(&mut window.harness, &path);
            }
        };
        let words = if locale == Locale::Ja { ["議題", "まとめ"] } else { ["Agenda", "Outcome"] };
        let mut window = window_on(&assessment(sheets()), Setup { look, locale, ..Setup::default() });
        window.ctrl(Key::Num4);
        for (word, name) in words.iter().zip(["agenda", "agreed"]) {
            window.tab(word);
            keep(&mut window, name);
        }
        let mut window = room_of_twelve(look, locale);
        // The tab that was pressed has the focus.
        window.key(Key::Escape);
        keep(&mut window, "room-begin");
        window.keys(&[Key::Num2, Key::Num5, Key::Enter, Key::Num3]);
        keep(&mut window, "room-fingers");
        window.keys(&[Key::Num4, Key::Enter, Key::Num4, Key::Equals, Key::R]);
        keep(&mut window, "room-revealed");
        window.keys(&[Key::V, Key::Num3, Key::Equals, Key::R, Key::A]);
        keep(&mut window, "room-agreed");
        window.keys(&[Key::PageDown, Key::PageDown, Key::I, Key::Enter, Key::Num3]);
        keep(&mut window, "room-ballot");
    }
}

/// Questions that follow from others: before the vote, asked, agreed, on the agenda and in the outcome.
#[test]
#[ignore = "pictures for people: CONTRIBUTING.md says how"]
fn shots_of_premises() {
    let album = Album::asked_for();
    let looks = [Look { pixels: [1280, 720], ..Look::SMALL }, Look::SMALL, Look::SMALL.largest()];
    for (locale, look) in Locale::ALL.into_iter().flat_map(|locale| looks.map(|look| (locale, look))) {
        let keep = |window: &mut super::Window, what: &str| {
            if let Some(path) = album.place(&format!("premise-{what}-{locale}-{}.png", look.name())) {
                shot(&mut window.harness, &path);
            }
        };
        let words = if locale == Locale::Ja { ["議題", "まとめ"] } else { ["Agenda", "Outcome"] };
        let ((premise, follows), (base, both)) = (asked::one_follows(), asked::two_follow());
        let mut all = super::premise::agreed(&[(both[0], 2), (premise, 0), (follows, 3)]);
        let agenda = [base, follows, both[1], asked::unrelated(0)];
        all.rounds[0].workshop.agenda = Some(agenda.map(super::q).to_vec());
        let mut window = window_on(&all, Setup { look, locale, ..Setup::default() });
        window.ctrl(Key::Num4);
        for (word, name) in words.iter().zip(["agenda", "outcome"]) {
            window.tab(word);
            keep(&mut window, name);
        }
        // One whose premise is neither agreed nor on the agenda.
        let mut open = super::premise::agreed(&[]);
        open.rounds[0].workshop.agenda = all.rounds[0].workshop.agenda.clone();
        let mut window = window_on(&open, Setup { look, locale, ..Setup::default() });
        window.ctrl(Key::Num4);
        window.tab(words[0]);
        keep(&mut window, "agenda-open");
        let mut window = window_on(&all, Setup { look, locale, ..Setup::default() });
        window.ctrl(Key::Num4);
        for place in ["window", "slide"] {
            window.tab(words[0]);
            window.tab(if locale == Locale::Ja { "投票と合意" } else { "Vote and agree" });
            if place == "slide" {
                window.key(Key::F5);
            }
            keep(&mut window, &format!("{place}-1-open"));
            window.keys(&[Key::Num1, Key::Num8, Key::Num0, Key::Enter, Key::PageDown]);
            keep(&mut window, &format!("{place}-2-too-many"));
            window.keys(&[Key::Num1, Key::Num5, Key::Enter, Key::Num0, Key::Equals, Key::R]);
            window.keys(&[Key::V, Key::Num0, Key::Equals, Key::R, Key::A]);
            keep(&mut window, &format!("{place}-3-asked"));
            window.key(Key::A);
            keep(&mut window, &format!("{place}-4-agreed"));
            window.keys(&[Key::PageDown, Key::PageDown]);
            keep(&mut window, &format!("{place}-5-follows"));
            window.keys(&[Key::Num2, Key::Equals, Key::R]);
            keep(&mut window, &format!("{place}-6-follows-revealed"));
            window.keys(&[Key::A]);
            keep(&mut window, &format!("{place}-7-follows-asked"));
            window.keys(&[Key::PageDown, Key::PageDown, Key::S]);
            window.keys(&[Key::Num2, Key::Num2, Key::PageDown]);
            keep(&mut window, &format!("{place}-8-too-few"));
            window = window_on(&all, Setup { look, locale, ..Setup::default() });
            window.ctrl(Key::Num4);
        }
    }
}

/// The sheets: none yet, nine, and what came of files that were taken in.
#[test]
#[ignore = "pictures for people: CONTRIBUTING.md says how"]
fn shots_of_sheets() {
    let album = Album::asked_for();
    let looks = [Look::SMALL, Look::SMALL.largest(), Look::SMALL.dark(), Look::LARGE, Look::LARGE.dark().largest()];
    for (locale, look) in Locale::ALL.into_iter().flat_map(|locale| looks.map(|look| (locale, look))) {
        let keep = |window: &mut super::Window, what: &str| {
            if let Some(path) = album.place(&format!("workshop-sheets-{what}-{locale}-{}.png", look.name())) {
                shot(&mut window.harness, &path);
            }
        };
        let words = shirube::i18n::Words::new(locale);
        let setup = || Setup { look, locale, ..Setup::default() };
        let mut window = window_on(&assessment(Vec::new()), setup());
        window.ctrl(Key::Num4);
        keep(&mut window, "none");
        let mut window = window_on(&assessment(sheets()), setup());
        window.ctrl(Key::Num4);
        keep(&mut window, "nine");
        choose(&mut window, &words.get("sheets-names"));
        press(&mut window, &words.format("sheets-change-of", &[("number", 1.into())]));
        window.harness.get_by_label(&words.get("sheets-change-done")).scroll_to_me();
        window.harness.run();
        keep(&mut window, "changing");
        let folder = super::sheets::mixed(window.folder.path());
        window.drop_file(&folder);
        keep(&mut window, "came");
        window.harness.get_by_label(&words.get("sheets-came-copy")).scroll_to_me();
        window.harness.run();
        keep(&mut window, "came-list");
        window.ctrl(Key::Num2);
        keep(&mut window, "profile");
    }
}
