//! Pictures of every screen, for a person to look at: `CONTRIBUTING.md` says how they are made.
//!
//! A few charts are drawn in every run of the tests, so that this can't break unseen.

use eframe::egui::accesskit::Role;
use eframe::egui::{CentralPanel, Color32, Frame, Key, Modifiers, ScrollArea, Ui};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use shirube::charts::Chart;
use shirube::charts::style::Ink;
use shirube::i18n::{Locale, Words};
use shirube::palette::Rgb;
use shirube::ui::chart_view::{ChartView, chart_ui, svg};
use shirube::ui::command::{Destination, PlanPart};

use crate::charts::fixture;
use crate::screen::{Album, Look, harness, picture, shot};
use crate::window::places::Place;
use crate::window::{Setup, Window, open, open_example, open_in};

/// Draws `chart` as a screen would, filling the window.
pub fn screen_ui(ui: &mut Ui, look: Look, chart: &Chart, view: &mut ChartView, words: &Words) {
    let Rgb(r, g, b) = look.palette().of(Ink::Surface);
    let frame = Frame::NONE.fill(Color32::from_rgb(r, g, b)).inner_margin(24.0);
    CentralPanel::default().frame(frame).show(ui, |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            let _ = chart_ui(ui, chart, view, words, &look.palette(), |_| ());
        });
    });
}

/// The charts that are drawn in every run of the tests.
const FEW: [&str; 4] = ["profile-real", "radar-full-4", "heat-7", "chronicle-1"];

#[test]
fn a_few_charts_are_drawn() {
    let look = Look { pixels: [900, 400], ..Look::SMALL };
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let few = fixture::charts(locale).into_iter().filter(|(name, ..)| FEW.contains(&name.as_str()));
        let mut drawn = 0;
        for (name, chart, _) in few {
            assert_eq!(picture(&mut window(look, &chart, &words)).dimensions(), (900, 400), "{name}");
            drawn += 1;
        }
        assert_eq!(drawn, FEW.len());
    }
}

#[test]
#[ignore = "pictures for people: CONTRIBUTING.md says how"]
fn shots_of_charts() {
    let album = Album::asked_for();
    for locale in Locale::ALL {
        let words = Words::new(locale);
        for (name, chart, _) in fixture::charts(locale) {
            shoot(&album, &format!("{name}-{locale}"), &chart, &words);
        }
    }
}

fn window<'a>(look: Look, chart: &'a Chart, words: &'a Words) -> Harness<'a, ChartView> {
    harness(look, move |ui, view| screen_ui(ui, look, chart, view, words), ChartView::default())
}

/// Pictures of a chart and its table, and the file it is saved as.
fn shoot(album: &Album, name: &str, chart: &Chart, words: &Words) {
    for look in Look::ALL {
        for (part, is_table) in [("chart", false), ("table", true)] {
            let Some(path) = album.place(&format!("{part}-{name}-{}.png", look.name())) else { continue };
            let mut window = window(look, chart, words);
            if is_table {
                window.get_by_label(&words.get("chart-view-menu")).click();
                window.run();
                window.get_by_label(&words.get("chart-view-table")).click();
                window.run();
                window.remove_cursor();
                window.run();
            }
            shot(&mut window, &path);
        }
    }
    if let Some(path) = album.place(&format!("saved-{name}.svg")) {
        std::fs::write(path, svg(chart, "灯野町、令和8年度 第1回、令和8年10月15日")).expect("an SVG is written");
    }
}

/// Every screen with what it shows of each example.
#[test]
#[ignore = "pictures for people: CONTRIBUTING.md says how"]
fn shots_of_screens() {
    let album = Album::asked_for();
    for (locale, look) in looks() {
        for example in ["none", "half", "full"] {
            let name = |place: Place| format!("{}-{example}-{locale}-{}.png", place.name(), look.name());
            let wanted: Vec<_> = Place::all()
                .filter(|place| example != "none" || place.is_there_without())
                .filter_map(|place| Some((album.place(&name(place))?, place)))
                .collect();
            if wanted.is_empty() {
                continue;
            }
            let mut window = match example {
                "none" => open(Setup { look, locale, ..Setup::default() }),
                other => open_example(other, look, locale),
            };
            for (path, place) in wanted {
                place.go(&mut window);
                if place == Place::Plan(PlanPart::Trial) {
                    window.keys(&[Key::Num4, Key::ArrowDown, Key::ArrowDown, Key::Num0, Key::ArrowDown, Key::Num3]);
                }
                shot(&mut window.harness, &path);
            }
        }
    }
}

fn looks() -> impl Iterator<Item = (Locale, Look)> {
    Locale::ALL.into_iter().flat_map(|locale| Look::ALL.into_iter().map(move |look| (locale, look)))
}

/// Every part of the plan, empty and of a hall that goes on from an earlier round, scrolled down as well, and slides of it.
#[test]
#[ignore = "pictures for people: CONTRIBUTING.md says how"]
fn shots_of_the_plan() {
    use shirube::assessment::Profile;
    use shirube::session::new_assessment;

    let nothing = new_assessment(Profile::default(), jiff::civil::date(2026, 11, 23), crate::live_edition());
    let album = Album::asked_for();
    let projected = Look { pixels: [1280, 720], ..Look::SMALL };
    let parts = PlanPart::ALL.into_iter().map(|part| (part, false)).chain([(PlanPart::Items, true)]);
    for (locale, look) in looks().chain(Locale::ALL.map(|locale| (locale, projected))) {
        for ((part, is_board), example) in
            parts.clone().flat_map(|part| ["empty", "full", "years"].map(|name| (part, name)))
        {
            let board = if is_board { "-board" } else { "" };
            let name = |what: &str| format!("plan-{part:?}{board}-{example}-{what}-{locale}-{}.png", look.name());
            let Some(path) = album.place(&name("top")) else { continue };
            let mut window = match example {
                "empty" => crate::window::workshop::window_on(&nothing, Setup { look, locale, ..Setup::default() }),
                _ if part == PlanPart::Moved => open_example("years", look, locale),
                other => open_example(other, look, locale),
            };
            window.ask([Destination::Plan(Some(part)).into()]);
            if part == PlanPart::Trial && example != "empty" {
                window.keys(&[Key::Num4, Key::ArrowDown, Key::ArrowDown, Key::Num0, Key::ArrowDown, Key::Num3]);
            }
            let by_status = if locale == Locale::Ja { "並べ方 状態ごと" } else { "Layout By status" };
            if is_board && let Some(choice) = window.harness.query_by_label(by_status) {
                choice.click_accesskit();
                window.harness.run();
                window.keys(&[Key::ArrowDown, Key::ArrowUp]);
            }
            shot(&mut window.harness, &path);
            let next = [("below", Key::PageDown), ("end", Key::End), ("wall", Key::F5), ("wall-next", Key::PageDown)];
            for (what, key) in next {
                window.key(key);
                if let Some(path) = album.place(&name(what)) {
                    shot(&mut window.harness, &path);
                }
            }
        }
    }
}

/// In what order the towns went, on the screen and on the wall.
#[test]
#[ignore = "pictures for people: CONTRIBUTING.md says how"]
fn shots_of_paths() {
    let album = Album::asked_for();
    for (locale, look) in looks() {
        let place = |what: &str| album.place(&format!("paths-{what}-{locale}-{}.png", look.name()));
        let mut window = open(Setup { look, locale, ..Setup::default() });
        window.ctrl(Key::Num7);
        let entry = if locale == Locale::Ja { "取り組んだ順" } else { "In what order" };
        let tabs = window.harness.query_all_by_role(Role::Tab).filter_map(|tab| tab.accesskit_node().label());
        let tab = tabs.into_iter().find(|tab| tab.starts_with(entry)).expect("it is in the list");
        window.harness.get_by_role_and_label(Role::Tab, &tab).click();
        window.harness.run();
        for (what, key) in [("screen", None), ("wall", Some(Key::F5)), ("wall-next", Some(Key::PageDown))] {
            key.into_iter().for_each(|key| window.key(key));
            if let Some(path) = place(what) {
                shot(&mut window.harness, &path);
            }
        }
    }
}

/// What lies over a screen, and messages.
#[test]
#[ignore = "pictures for people: CONTRIBUTING.md says how"]
fn shots_of_dialogs() {
    let album = Album::asked_for();
    for (locale, look) in looks() {
        let place = |what: &str| album.place(&format!("dialog-{what}-{locale}-{}.png", look.name()));
        let mut window = open_example("half", look, locale);
        let keep = |window: &mut Window, what: &str| {
            if let Some(path) = place(what) {
                shot(&mut window.harness, &path);
            }
        };
        window.key(Key::F1);
        keep(&mut window, "keys");
        window.key(Key::Escape);
        window.click(if locale == Locale::Ja { "表示の設定" } else { "Display settings" });
        keep(&mut window, "settings");
        window.click(if locale == Locale::Ja { "ライセンス…" } else { "Licences…" });
        keep(&mut window, "licenses");
        window.key(Key::Escape);
        window.ctrl(Key::F);
        keep(&mut window, "search");
        let word = if locale == Locale::Ja { "研修" } else { "training" };
        window.harness.event(eframe::egui::Event::Text(word.to_owned()));
        window.harness.run();
        keep(&mut window, "search-found");
        window.key(Key::Escape);
        window.ctrl(Key::Num3);
        window.key(Key::Num4);
        window.ctrl(Key::Q);
        keep(&mut window, "unsaved");
        window.key(Key::Escape);
        window.harness.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
        window.harness.run();
        keep(&mut window, "path");

        let damaged = tempfile::tempdir().expect("a folder for the test");
        let file = damaged.path().join("damaged.ron");
        std::fs::write(&file, DAMAGED).expect("the file can be written");
        let mut window = open_in(Setup { look, locale, file: Some(file), ..Setup::default() }, damaged);
        keep(&mut window, "damaged");
        let (folder, _) = crate::opened::folder_with_all();
        let file = Some(folder.path().join("町.ron"));
        let mut window = open_in(Setup { look, locale, file, ..Setup::default() }, folder);
        keep(&mut window, "opened");
    }
}

/// A round of an earlier edition, and what is shown of it beside the questions of the live one.
#[test]
#[ignore = "pictures for people: CONTRIBUTING.md says how"]
fn shots_of_editions() {
    use crate::editions::{FULL, HALF, WORKSHOP};
    use crate::window::editions::{noted, window_on};
    use shirube::ui::command::{Destination, WorkshopPart};

    let album = Album::asked_for();
    let projected = Look { pixels: [1280, 720], ..Look::SMALL };
    for (locale, look) in looks().chain(Locale::ALL.map(|locale| (locale, projected))) {
        for (name, text) in [("full", FULL), ("half", HALF), ("workshop", WORKSHOP)] {
            let place = |what: &str| album.place(&format!("edition-{what}-{name}-{locale}-{}.png", look.name()));
            let (Some(list), Some(end)) = (place("list"), place("list-end")) else { continue };
            let mut window = window_on(text, look, locale);
            shot(&mut window.harness, &list);
            window.key(Key::PageDown);
            window.key(Key::PageDown);
            shot(&mut window.harness, &end);
            window.key(Key::Home);
            let keep = |window: &mut Window, what: &str| {
                if let Some(path) = place(what) {
                    shot(&mut window.harness, &path);
                }
            };
            let question = noted(window.assessment()).0;
            window.key(Key::Enter);
            window.ask([Destination::Questions(Some(question)).into()]);
            keep(&mut window, "question");
            window.ctrl(Key::Num2);
            window.key(Key::End);
            keep(&mut window, "rounds");
            window.ask([Destination::Workshop(Some(WorkshopPart::Voting)).into()]);
            keep(&mut window, "voting");
        }
    }
}

const DAMAGED: &str = r#"(shirube: "assessment", version: 1, rounds: [(titel: 3, date: "x")])"#;
