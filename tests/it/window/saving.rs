//! Saving: where there is no file yet, where someone else changed it, where it can't be written, and all at once.

use std::fs;
use std::path::{Path, PathBuf};

use eframe::egui::{Event, Key, Modifiers};
use shirube::assessment::file;
use shirube::ui::command::{Command, Destination, FileCommand, Overwrite, WindowCommand};
use shirube::ui::picker::Picked;

use super::{Setup, Window, open, open_in};

const CHANGED: &str = "別の人がこのファイルを変えました";
const EXISTS: &str = "同じ名前のファイルがあります";
const WHERE: &str = "診断の保存先";
const UNSAVED: &str = "保存していない変更があります";

/// A window with a new assessment of a town, and the folder for its files.
fn begun(picks: Vec<Picked>) -> (Window, PathBuf) {
    let mut window = open(Setup { picks, ..Setup::default() });
    window.harness.event(Event::Text("さかた".to_owned()));
    window.harness.run();
    window.key(Key::Enter);
    let folder = window.folder.path().join("企画課 DX推進");
    fs::create_dir(&folder).expect("a folder");
    (window, folder)
}

/// The same, saved.
fn saved_at(name: &str) -> (Window, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(name);
    let mut window = open_in(Setup { picks: vec![Picked::Path(path.clone())], ..Setup::default() }, folder);
    window.harness.event(Event::Text("さかた".to_owned()));
    window.harness.run();
    window.key(Key::Enter);
    window.ctrl(Key::S);
    assert!(path.is_file());
    (window, path)
}

fn note(path: &Path) -> String {
    file::open(path).expect("it can be opened").assessment.profile.note
}

/// Someone else writes `text` into the note of the file.
fn meddle(path: &Path, text: &str) {
    let mut opened = file::open(path).expect("it can be opened");
    opened.assessment.profile.note = text.to_owned();
    file::save(&opened.assessment, path, file::Replacing::Anything).expect("it is written");
}

/// Types `path` into the dialog and presses Enter.
fn type_path(window: &mut Window, path: &Path) {
    window.field("ファイルの場所").focus();
    window.harness.run();
    window.ctrl(Key::A);
    window.harness.event(Event::Text(path.display().to_string()));
    window.harness.run();
    window.key(Key::Enter);
}

fn titled(window: &Window, expected: &str) {
    assert_eq!(window.app().title(), format!("{expected} - しるべ"));
}

fn save() -> Command {
    FileCommand::Save.into()
}

#[test]
fn the_first_save_asks_for_a_place_and_proposes_a_name() {
    let (mut window, folder) = begun(vec![]);
    titled(&window, "酒田市 （まだ保存していません）");
    window.change("メモ");
    titled(&window, "*酒田市 （まだ保存していません）");
    window.ctrl(Key::S);
    assert!(window.dialog(WHERE));
    let proposed = window.field("ファイルの場所").value().unwrap_or_default();
    assert!(proposed.ends_with("酒田市_しるべ診断_2026-11-23.ron"), "{proposed}");
    let path = folder.join("酒田市　令和８年度");
    type_path(&mut window, &path);
    let path = path.with_file_name("酒田市　令和８年度.ron");
    assert_eq!(note(&path), "メモ");
    titled(&window, "酒田市　令和８年度.ron");
    assert!(!window.dialog(WHERE) && window.shows("保存しました。"));
    window.change("つづき");
    titled(&window, "*酒田市　令和８年度.ron");
    window.ctrl(Key::S);
    assert_eq!(note(&path), "つづき");
    titled(&window, "酒田市　令和８年度.ron");
}

#[test]
fn save_as_leaves_the_first_file_alone() {
    let (mut window, path) = saved_at("一.ron");
    window.change("二のメモ");
    window.harness.key_press_modifiers(Modifiers { shift: true, ..Modifiers::COMMAND }, Key::S);
    window.harness.run();
    let second = path.with_file_name("二.ron");
    type_path(&mut window, &second);
    titled(&window, "二.ron");
    assert_eq!((note(&path), note(&second)), (String::new(), "二のメモ".to_owned()));
}

#[test]
fn a_wrong_path_is_said_in_place() {
    let (mut window, folder) = begun(vec![]);
    window.ctrl(Key::S);
    for (typed, said) in [
        (PathBuf::from("診断.ron"), "途中から始まっています"),
        (folder.join("ない").join("診断.ron"), "フォルダーがありません"),
        (folder.clone(), "同じ名前のフォルダーがあります"),
    ] {
        fs::create_dir_all(folder.with_file_name("企画課 DX推進.ron")).expect("a folder where a file would go");
        type_path(&mut window, &typed);
        assert!(window.dialog(WHERE) && window.shows(said), "{said}: {:?}", window.names());
        assert!(window.field("ファイルの場所").is_focused(), "another one can be typed at once");
        titled(&window, "酒田市 （まだ保存していません）");
    }
    type_path(&mut window, &folder.join("診断.ron"));
    titled(&window, "診断.ron");
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_can_not_be_written_to_is_said_and_another_tried_at_once() {
    let (mut window, folder) = begun(vec![Picked::Path(PathBuf::from("/sys/診断.ron"))]);
    window.ctrl(Key::S);
    assert!(window.dialog(WHERE) && window.shows("書き込む権限がありません"), "{:?}", window.names());
    type_path(&mut window, &folder.join("診断.ron"));
    titled(&window, "診断.ron");
}

#[test]
fn a_change_by_someone_else_is_never_overwritten_unseen() {
    let (mut window, path) = saved_at("共有.ron");
    window.change("自分");
    meddle(&path, "別の人");
    window.ctrl(Key::S);
    assert!(window.dialog(CHANGED));
    assert_eq!(note(&path), "別の人");
    window.key(Key::Escape);
    assert!(!window.dialog(CHANGED));
    titled(&window, "*共有.ron");

    window.ctrl(Key::S);
    assert_eq!(window.focused().as_deref(), Some("別の名前で保存…"));
    window.key(Key::Enter);
    assert!(window.dialog(WHERE), "{:?}", window.names());
    let elsewhere = path.with_file_name("自分の.ron");
    type_path(&mut window, &elsewhere);
    assert_eq!((note(&path), note(&elsewhere)), ("別の人".to_owned(), "自分".to_owned()));
    titled(&window, "自分の.ron");
}

#[test]
fn the_other_change_is_opened_where_that_is_wanted() {
    let (mut window, path) = saved_at("共有.ron");
    window.change("自分");
    window.wait(3);
    assert!(path.with_file_name(".共有.ron.1.recovery").is_file(), "there is a copy to be offered");
    meddle(&path, "別の人");
    window.ctrl(Key::S);
    window.click("自分の変更を捨てて開き直す");
    titled(&window, "共有.ron");
    assert!(!window.dialog("保存されなかった変更が見つかりました"), "what was given up is not offered again");
    window.ctrl(Key::Num2);
    assert_eq!(window.field("報告書に載せる説明").value().as_deref(), Some("別の人"));
}

#[test]
fn the_other_change_is_replaced_where_that_is_wanted() {
    let (mut window, path) = saved_at("共有.ron");
    window.change("自分");
    meddle(&path, "別の人");
    window.ctrl(Key::S);
    window.click("置き換える");
    titled(&window, "共有.ron");
    assert_eq!(note(&path), "自分");
    assert_eq!(note(&path.with_file_name("共有.ron.bak")), "別の人");
}

#[test]
fn the_system_dialog_does_not_allow_to_replace_the_change_of_someone_else() {
    let (mut window, path) = saved_at("共有.ron");
    window.change("自分");
    meddle(&path, "別の人");
    // The person picked the open file itself and told the system's dialog to replace it.
    let command = FileCommand::SaveTo { path: path.clone(), replacing: Overwrite::Known, then: None };
    window.ask([command.into()]);
    assert!(window.dialog(CHANGED));
    assert_eq!(note(&path), "別の人");
}

#[test]
fn a_file_that_is_there_is_asked_about() {
    let (mut window, folder) = begun(vec![]);
    let path = folder.join("ある.ron");
    fs::write(&path, "何か").expect("written");
    window.ctrl(Key::S);
    type_path(&mut window, &path);
    assert!(window.dialog(EXISTS));
    window.key(Key::Escape);
    assert_eq!(fs::read_to_string(&path).expect("read"), "何か");
    window.ctrl(Key::S);
    type_path(&mut window, &path);
    window.click("置き換える");
    titled(&window, "ある.ron");
    assert_eq!(fs::read_to_string(path.with_file_name("ある.ron.bak")).expect("kept"), "何か");
}

#[test]
fn two_saves_at_once_are_no_conflict() {
    let (mut window, path) = saved_at("診断.ron");
    window.change("一");
    window.ask([save(), save(), save()]);
    assert!(!window.dialog(CHANGED));
    titled(&window, "診断.ron");
    window.change("二");
    let second = path.with_file_name("二.ron");
    let there = FileCommand::SaveTo { path: second.clone(), replacing: Overwrite::Known, then: None };
    window.ask([save(), there.into()]);
    titled(&window, "二.ron");
    assert_eq!((note(&path), note(&second)), ("二".to_owned(), "二".to_owned()));
}

#[test]
fn what_puts_away_waits_for_the_save_under_way() {
    let (mut window, path) = saved_at("診断.ron");
    window.change("一");
    window.ask([save(), FileCommand::Example.into()]);
    titled(&window, "灯野町（架空の町） （まだ保存していません）");
    assert_eq!(note(&path), "一");

    let (mut window, path) = saved_at("診断.ron");
    window.change("一");
    window.ask([save(), WindowCommand::Quit.into()]);
    assert_eq!((window.app().title(), note(&path).as_str()), ("しるべ", "一"));

    // Whoever asks twice is asked, and what waited is off.
    let (mut window, path) = saved_at("診断.ron");
    window.change("一");
    window.ask([save(), FileCommand::Close.into(), FileCommand::Close.into()]);
    assert!(window.dialog(UNSAVED));
    window.key(Key::Escape);
    titled(&window, "診断.ron");
    assert_eq!(note(&path), "一");
}

#[test]
fn what_waited_is_off_where_the_save_fails() {
    let (mut window, path) = saved_at("共有.ron");
    window.change("自分");
    meddle(&path, "別の人");
    window.ask([save(), WindowCommand::Quit.into()]);
    assert!(window.dialog(CHANGED));
    titled(&window, "*共有.ron");
}

#[test]
fn a_save_that_ends_late_touches_nothing_else() {
    let (mut window, path) = saved_at("診断.ron");
    window.change("一");
    let given_up = WindowCommand::Discard(Box::new(FileCommand::Example.into()));
    window.ask([save(), given_up.clone().into()]);
    titled(&window, "灯野町（架空の町） （まだ保存していません）");
    assert_eq!(note(&path), "一");

    // Nor one that fails: no dialog offers to save the wrong one.
    let (mut window, path) = saved_at("診断.ron");
    window.change("一");
    meddle(&path, "別の人");
    window.ask([save(), given_up.into()]);
    titled(&window, "灯野町（架空の町） （まだ保存していません）");
    assert!(!window.dialog(CHANGED) && window.shows("ほかの人がファイルを変更しました"));
}

#[test]
fn a_path_picked_for_one_assessment_does_not_save_another() {
    let path = |window: &Window| window.folder.path().join("どこか.ron");
    let (mut window, _) = begun(vec![]);
    let there = path(&window);
    drop(window);
    let (mut second, _) = begun(vec![Picked::Path(there.clone())]);
    window = {
        second.ask([FileCommand::SaveAs.into(), FileCommand::Example.into()]);
        second
    };
    assert!(!there.exists());
    titled(&window, "灯野町（架空の町） （まだ保存していません）");
}

#[test]
fn a_dialog_that_is_about_something_else_stays_open_over_a_save() {
    let (mut window, _) = saved_at("診断.ron");
    window.change("一");
    window.ask([save(), WindowCommand::Settings.into()]);
    assert!(window.dialog("表示の設定"));
    titled(&window, "診断.ron");
}

#[test]
fn undoing_goes_back_beyond_a_save() {
    let (mut window, path) = saved_at("診断.ron");
    window.change("一");
    window.ctrl(Key::S);
    window.change("二");
    window.ctrl(Key::Z);
    titled(&window, "診断.ron");
    window.ctrl(Key::Z);
    titled(&window, "*診断.ron");
    window.ctrl(Key::Y);
    titled(&window, "診断.ron");
    assert_eq!(note(&path), "一");
}

#[test]
fn saving_before_something_else_goes_on_with_it() {
    let (mut window, folder) = begun(vec![]);
    window.change("一");
    window.ctrl(Key::Num1);
    window.click("記入例を開く");
    assert!(window.dialog(UNSAVED));
    window.key(Key::Enter);
    assert!(window.dialog(WHERE), "it has no file yet: {:?}", window.names());
    let path = folder.join("診断.ron");
    type_path(&mut window, &path);
    titled(&window, "灯野町（架空の町） （まだ保存していません）");
    assert_eq!(note(&path), "一");

    // Given up on the way, nothing happens.
    window.change("例を変えた");
    window.ask([FileCommand::Close.into()]);
    window.key(Key::Enter);
    window.key(Key::Escape);
    titled(&window, "*灯野町（架空の町） （まだ保存していません）");
    window.ask([Destination::Start.into()]);
    assert!(window.shows("開いている診断"));
}

/// Beside that it was saved, and not in its place.
#[test]
fn a_backup_that_fails_is_told_beside_the_save() {
    let (mut window, path) = saved_at("町.ron");
    fs::create_dir(path.with_file_name("町.ron.bak")).expect("a folder");
    window.change("メモ");
    window.ctrl(Key::S);
    assert_eq!(note(&path), "メモ");
    titled(&window, "町.ron");
    assert!(window.shows("前の内容を 町.ron.bak に残せませんでした"));
    assert!(window.shows("保存しました。"));
}

/// What a killed program left beside a file goes when it is opened.
#[test]
fn leftovers_go_when_a_file_of_their_folder_is_opened() {
    let (mut window, path) = saved_at("町.ron");
    let left = [".shirube-a1B2c3.tmp", ".別の町.ron.lock"].map(|name| path.with_file_name(name));
    left.iter().for_each(|at| fs::write(at, "").expect("written"));
    window.ask([FileCommand::OpenPath(path.clone()).into()]);
    left.iter().for_each(|at| assert!(!at.exists(), "{}", at.display()));
    assert!(path.is_file());
}
