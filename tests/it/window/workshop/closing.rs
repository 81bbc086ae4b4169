//! Closing for publication in the window: what exporting offers, what stands in the file, the way back, and the copy
//! without persons.

use std::fs;

use eframe::egui::Key;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use shirube::assessment::{Assessment, file};
use shirube::i18n::Locale;
use shirube::report::copy::{OpenedAny, open_any};
use shirube::ui::picker::Picked;

use super::{NAMES, assessment, sheets, window_on};
use crate::screen::{Album, Look, shot};
use crate::window::{Setup, Window, open_in};

const DIALOG: &str = "集計は報告書に入っていません";

/// A window on nine sheets, whose dialogs for files answer with these names in a folder that lasts as long as it does.
fn window(picks: &[&str]) -> (Window, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let picks = picks.iter().map(|name| Picked::Path(folder.path().join(name))).collect();
    (window_on(&assessment(sheets()), Setup { picks, ..Setup::default() }), folder)
}

/// What lies in the file of `window`.
fn saved(window: &Window) -> Assessment {
    file::open(&window.folder.path().join("話し合い.ron")).expect("the file can be read").assessment
}

fn carried(pdf: &std::path::Path) -> Assessment {
    match open_any(pdf).expect("a report with its copy") {
        OpenedAny::Copy(copy) => copy,
        OpenedAny::File(_) => panic!("a report is no assessment file"),
    }
}

#[test]
fn exporting_offers_to_close_in_one_step() {
    let (mut window, folder) = window(&["報告書.pdf", "報告書2.pdf"]);
    window.ctrl(Key::E);
    assert!(window.dialog(DIALOG));
    assert!(!folder.path().join("報告書.pdf").exists());
    window.click("締めて書き出す");
    assert!(!window.dialog(DIALOG));
    let copy = carried(&folder.path().join("報告書.pdf"));
    assert_eq!(copy.current().closing.as_ref().expect("closed").responses, 9);
    // Figures that are outside stand in the file.
    assert_eq!(saved(&window), *window.assessment());
    assert!(saved(&window).current().closing.is_some());
    // Nothing more is asked, and nothing leads back.
    window.ctrl(Key::Z);
    assert!(window.assessment().current().closing.is_some());
    window.ctrl(Key::E);
    assert!(!window.dialog(DIALOG));
    assert!(folder.path().join("報告書2.pdf").exists());
}

#[test]
fn without_closing_no_figures_go_out() {
    let (mut window, folder) = window(&["報告書.pdf"]);
    window.ctrl(Key::E);
    window.key(Key::Escape);
    assert!(!window.dialog(DIALOG) && !folder.path().join("報告書.pdf").exists());
    window.ctrl(Key::E);
    assert_eq!(
        window.focused().as_deref(),
        Some("集計なしで書き出す"),
        "closing can't be undone: Enter does not do it"
    );
    window.key(Key::Enter);
    let copy = carried(&folder.path().join("報告書.pdf"));
    assert_eq!(copy.current().closing, None);
    assert_eq!(window.assessment().current().closing, None);
}

#[test]
fn the_outcome_says_how_the_round_stands_and_closes_and_opens_it() {
    let (mut window, _folder) = window(&[]);
    window.ctrl(Key::Num4);
    window.tab("まとめ");
    window.harness.get_by_role_and_label(Role::Button, "公表のために締める").scroll_to_me();
    window.harness.run();
    window.click("公表のために締める");
    assert!(window.dialog("公表のために締めますか"));
    window.key(Key::Enter);
    assert!(window.shows("回答票9件で締めてあります。報告書や表には、そのときの集計が載ります。"));
    assert!(saved(&window).current().closing.is_some());
    window.click("また開く");
    assert!(window.assessment().current().closing.as_ref().is_some_and(|closing| closing.is_reopened));
    window.ctrl(Key::E);
    assert!(window.dialog("報告書の集計は、前に締めたときのものです"));
    window.key(Key::Escape);
    window.click("締め直す");
    assert!(window.dialog("締め直しますか"));
    window.key(Key::Escape);
    assert!(window.assessment().current().closing.as_ref().is_some_and(|closing| closing.is_reopened));
    window.click("締め直す");
    window.key(Key::Enter);
    assert!(window.assessment().current().closing.as_ref().is_some_and(|closing| !closing.is_reopened));
    // The same card stands beside the report.
    window.ctrl(Key::Num8);
    assert!(window.shows("公表の締め"));
}

#[test]
fn fewer_than_five_are_asked_nothing() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let exported = folder.path().join("報告書.pdf");
    let setup = Setup { picks: vec![Picked::Path(exported.clone())], ..Setup::default() };
    let mut window = window_on(&assessment(sheets().into_iter().take(4).collect()), setup);
    window.ctrl(Key::Num4);
    window.tab("まとめ");
    assert!(
        window.shows(
            "集計は報告書や表に載りません。レベルを答えた人が5人以上いる設問か、レベルの票が5票以上ある投票があれば、締めて載せられます。"
        )
    );
    window.ctrl(Key::E);
    assert!(!window.dialog(DIALOG) && exported.exists());
}

#[test]
fn a_copy_without_persons_is_made_from_the_profile() {
    let (mut window, folder) = window(&["人なし.ron", "人なし.ron"]);
    let press = |window: &mut Window| {
        window.harness.get_by_role_and_label(Role::Button, "人を除いた写しを作る…").scroll_to_me();
        window.harness.run();
        window.click("人を除いた写しを作る…");
    };
    window.ctrl(Key::Num2);
    press(&mut window);
    let path = folder.path().join("人なし.ron");
    let text = fs::read_to_string(&path).expect("the copy was written");
    for name in NAMES {
        assert!(!text.contains(name), "{name}");
    }
    assert!(window.assessment().current().responses.len() == 9, "what is open stays");
    // Nothing is replaced by it.
    press(&mut window);
    assert!(window.dialog("人を除いた写しの保存先"));
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
}

#[test]
#[ignore = "pictures for people: CONTRIBUTING.md says how"]
fn shots() {
    let folder = Album::asked_for().folder;
    for (locale, tab) in [(Locale::Ja, "まとめ"), (Locale::En, "Outcome")] {
        let files = tempfile::tempdir().expect("a folder for the test");
        let path = files.path().join("話し合い.ron");
        fs::write(&path, file::to_string(&assessment(sheets()))).unwrap();
        let setup = Setup { look: Look::SMALL, locale, file: Some(path), ..Setup::default() };
        let mut window = open_in(setup, files);
        let take = |window: &mut Window, name: &str| {
            shot(&mut window.harness, &folder.join(format!("closing-{name}-{}.png", locale.code())));
        };
        window.ctrl(Key::Num4);
        window.tab(tab);
        take(&mut window, "outcome");
        window.ctrl(Key::E);
        take(&mut window, "dialog");
        window.key(Key::Escape);
        window.ctrl(Key::Num8);
        take(&mut window, "report");
        window.ctrl(Key::Num2);
        take(&mut window, "profile");
    }
}
