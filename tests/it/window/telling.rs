//! What the window tells of what was done: beside the work, for as long as it takes to read; and what has to be read stays.

use eframe::egui::accesskit::Live;
use eframe::egui::{Key, Rect};
use egui_kittest::kittest::{NodeT, Queryable};
use shirube::i18n::Locale;
use shirube::ui::picker::Picked;

use super::{Setup, Window, open_example, open_in};
use crate::screen::Look;

const SAVED: &str = "保存しました。";
const COPY: &str = "報告書の中の写しを開きました。";

/// Where the note stands.
fn note(window: &Window) -> Rect {
    window.field("メモ").rect()
}

#[test]
fn that_something_was_saved_takes_nothing_from_the_note_and_goes_by_itself() {
    for look in [Look::SMALL, Look::LARGE] {
        let mut window = open_example("half", look, Locale::Ja);
        window.ctrl(Key::Num3);
        window.type_into("メモ", "聞いた相手：人事");
        let before = note(&window);
        window.ctrl(Key::S);
        assert!(window.shows(SAVED), "{look:?}");
        assert_eq!(note(&window), before, "{look:?}: the note stays where it is, and as high");
        assert_eq!(window.focused().as_deref(), Some("メモ"), "{look:?}: typing goes on");
        let said = window.harness.query_all_by_label_contains(SAVED).next().expect("it is said");
        assert_eq!(said.accesskit_node().live(), Live::Polite, "{look:?}: screen readers say it by themselves");
        window.wait(6);
        assert!(window.shows(SAVED), "{look:?}: it can still be read");
        window.wait(6);
        assert!(!window.shows(SAVED), "{look:?}");
        assert_eq!(note(&window), before, "{look:?}");
    }
}

#[test]
fn it_stays_while_the_focus_is_on_it() {
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    window.change("メモ");
    window.ctrl(Key::S);
    window.button("メッセージを消す").focus();
    window.harness.run();
    window.wait(60);
    assert!(window.shows(SAVED));
    window.key(Key::Enter);
    assert!(!window.shows(SAVED), "the button takes it away");
}

#[test]
fn what_was_done_stays_in_sight_on_the_next_screen() {
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    window.change("メモ");
    window.ctrl(Key::S);
    window.ctrl(Key::Num5);
    assert!(window.shows(SAVED));
}

#[test]
fn a_warning_stays_until_it_is_read() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let report = folder.path().join("報告書.pdf");
    let seed = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/examples/half.ron");
    let file = folder.path().join("half.ron");
    std::fs::copy(seed, &file).expect("the example is there");
    let setup = Setup { file: Some(file), picks: vec![Picked::Path(report.clone())], ..Setup::default() };
    let mut window = open_in(setup, folder);
    window.ctrl(Key::E);
    window.drop_file(&report);
    assert!(window.shows(COPY) && !window.shows("全文を読む"));
    window.wait(60);
    window.ctrl(Key::Num3);
    window.key(Key::Num2);
    assert!(window.shows(COPY), "it is not gone with time, a screen or an answer");
    assert!(window.shows("全文を読む"), "in one line once it was read");
    window.click("全文を読む");
    assert!(window.shows(COPY) && !window.shows("全文を読む"));
    window.click("メッセージを消す");
    assert!(!window.shows(COPY));
}

#[test]
fn that_the_report_was_written_is_said_above_every_screen() {
    for screen in [Key::Num8, Key::Num5] {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let report = folder.path().join("報告書.pdf");
        let seed = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/examples/half.ron");
        let file = folder.path().join("half.ron");
        std::fs::copy(seed, &file).expect("the example is there");
        let setup = Setup { file: Some(file), picks: vec![Picked::Path(report)], ..Setup::default() };
        let mut window = open_in(setup, folder);
        window.ctrl(screen);
        window.ctrl(Key::E);
        let notices = window.harness.query_all_by_label_contains("報告書を書き出しました。").count();
        assert_eq!(notices, 1, "{screen:?}: however far the screen is scrolled");
        assert!(window.shows("報告書.pdf"), "{screen:?}");
    }
}
