//! After a crash nothing is lost, and what was given up does not come back.

use std::fs;
use std::path::Path;

use eframe::egui::{Event, Key};
use shirube::assessment::file::{self, RecoveryStore};
use shirube::i18n::Locale;
use shirube::ui::command::{FileCommand, WindowCommand};

use super::{Setup, Window, open, open_example, open_in};
use crate::screen::Look;

const OFFER: &str = "保存されなかった変更が見つかりました";

fn begun() -> Window {
    let mut window = open(Setup::default());
    window.harness.event(Event::Text("さかた".to_owned()));
    window.harness.run();
    window.key(Key::Enter);
    window
}

/// The window after a crash, in the same folder, opened on `file`.
fn again(window: Window, file: Option<&str>) -> Window {
    let folder = window.dies();
    let file = file.map(|name| folder.path().join(name));
    open_in(Setup { file, ..Setup::default() }, folder)
}

/// What lies in the folders that should not, by name.
fn copies(window: &Window) -> Vec<String> {
    let list = |folder: &Path| {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect::<Vec<_>>()
    };
    let folder = window.folder.path();
    let all = list(folder).into_iter().chain(list(&folder.join("recovery")));
    all.filter(|name| name.ends_with(".recovery")).collect()
}

fn note(window: &mut Window) -> String {
    window.ctrl(Key::Num2);
    window.field("報告書に載せる説明").value().unwrap_or_default()
}

#[test]
fn an_assessment_without_a_file_is_offered_after_a_crash() {
    let mut window = begun();
    window.change("書きかけ");
    assert_eq!(copies(&window), Vec::<String>::new(), "not with every key");
    window.wait(3);
    assert_eq!(copies(&window), ["untitled-1.recovery"]);

    let mut window = again(window, None);
    assert!(window.shows("保存されていない診断が1件あります") && window.shows("まだ保存したことのない診断"));
    window.click("酒田市を続きから始める");
    assert_eq!(window.app().title(), "*酒田市 （まだ保存していません） - しるべ");
    assert_eq!(note(&mut window), "書きかけ");
    window.ctrl(Key::Num1);
    assert!(!window.shows("保存されていない診断が"), "what was taken is on offer no more");

    // Killed again before anything was changed: it is still there.
    let mut window = again(window, None);
    window.click("酒田市を続きから始める");
    assert_eq!(note(&mut window), "書きかけ");
}

#[test]
fn a_file_is_offered_with_its_changes_after_a_crash() {
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    window.change("書きかけ");
    window.wait(3);
    assert_eq!(copies(&window), [".half.ron.recovery"]);

    let mut window = again(window, Some("half.ron"));
    assert!(window.dialog(OFFER), "{:?}", window.names());
    assert_eq!(window.focused().as_deref(), Some("写しから続ける"));
    window.key(Key::Enter);
    assert_eq!(window.app().title(), "*half.ron - しるべ");
    assert_eq!(note(&mut window), "書きかけ");
    window.ctrl(Key::S);
    assert_eq!(window.app().title(), "half.ron - しるべ");
    assert_eq!(copies(&window), Vec::<String>::new());
    let saved = file::open(&window.folder.path().join("half.ron")).expect("opened");
    assert_eq!(saved.assessment.profile.note, "書きかけ");

    let window = again(window, Some("half.ron"));
    assert!(!window.dialog(OFFER));
}

#[test]
fn a_copy_that_is_not_used_now_is_not_written_over() {
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    window.change("前の書きかけ");
    window.wait(3);
    let mut window = again(window, Some("half.ron"));
    window.click("今は使わない");
    assert_eq!(window.app().title(), "half.ron - しるべ");
    window.change("今の書きかけ");
    window.wait(3);
    let mut names = copies(&window);
    names.sort();
    assert_eq!(names, [".half.ron.recovery", "untitled-1.recovery"]);

    let mut window = again(window, None);
    assert!(window.shows("保存されていない診断が2件あります"));
    let found = RecoveryStore::in_folder(window.folder.path().join("elsewhere"));
    let old = found.find(Some(&window.folder.path().join("half.ron"))).expect("read").expect("there");
    assert_eq!(old.assessment.profile.note, "前の書きかけ");
    let at = window.folder.path().join("recovery").join("untitled-1.recovery");
    window.ask([FileCommand::Recover(at).into()]);
    assert_eq!(note(&mut window), "今の書きかけ");
}

#[test]
fn a_copy_is_deleted_only_after_a_second_question() {
    let mut window = begun();
    window.change("書きかけ");
    window.wait(3);
    let mut window = again(window, None);
    window.click("酒田市の写しを消す…");
    assert_eq!(copies(&window).len(), 1);
    window.click("酒田市の写しを残しておく");
    window.click("酒田市の写しを消す…");
    window.click("酒田市の写しを消す");
    assert!(!window.shows("保存されていない診断が"));
    assert_eq!(copies(&window), Vec::<String>::new());
    let window = again(window, None);
    assert!(!window.shows("保存されていない診断が"));

    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    window.change("書きかけ");
    window.wait(3);
    let mut window = again(window, Some("half.ron"));
    window.click("写しを消す");
    assert!(window.dialog("写しを消しますか"));
    assert_eq!(window.focused().as_deref(), Some("残しておく"));
    window.click("写しを消す");
    assert_eq!((window.dialog(OFFER), copies(&window)), (false, Vec::new()));
    assert_eq!(window.app().title(), "half.ron - しるべ", "the file stays open");
}

#[test]
fn what_was_given_up_is_not_found_again() {
    for after in [FileCommand::Example.into(), FileCommand::Close.into(), WindowCommand::Quit.into()] {
        let mut window = open_example("half", Look::SMALL, Locale::Ja);
        window.change("捨てる");
        window.wait(3);
        window.ask([after]);
        window.click("保存しない");
        assert_eq!(copies(&window), Vec::<String>::new());
        let window = again(window, Some("half.ron"));
        assert!(!window.dialog(OFFER));
    }
    // The same file opened anew over the changes.
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    window.change("捨てる");
    window.wait(3);
    window.ask([FileCommand::OpenPath(window.folder.path().join("half.ron")).into()]);
    window.click("保存しない");
    assert_eq!((window.dialog(OFFER), window.app().title()), (false, "half.ron - しるべ"));
    assert_eq!(copies(&window), Vec::<String>::new());
}

#[test]
fn a_file_that_went_on_since_is_not_written_over() {
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    window.change("書きかけ");
    window.wait(3);
    let path = window.folder.path().join("half.ron");
    let mut opened = file::open(&path).expect("opened");
    opened.assessment.profile.note = "別の人".to_owned();
    file::save(&opened.assessment, &path, file::Replacing::Anything).expect("saved");
    let mut window = again(window, Some("half.ron"));
    assert!(window.shows("その後でファイルも変わっています"));
    window.key(Key::Enter);
    window.ctrl(Key::S);
    assert!(window.dialog("別の人がこのファイルを変えました"));
    assert_eq!(file::open(&path).expect("opened").assessment.profile.note, "別の人");
}

#[test]
fn a_file_is_offered_on_the_start_screen_too() {
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    window.change("書きかけ");
    window.wait(3);
    let mut window = again(window, None);
    assert!(window.shows("保存されていない診断が1件あります"));
    let path = window.folder.path().join("half.ron");
    assert!(window.shows(&path.display().to_string()));
    // Opened by hand, the same copy is offered there, and once.
    window.ask([FileCommand::OpenPath(path).into()]);
    assert!(window.dialog(OFFER));
    window.key(Key::Escape);
    window.ctrl(Key::Num1);
    assert!(window.shows("保存されていない診断が1件あります"));
}
