//! Opening files of every kind, what is asked before something unsaved is put away, the recent files, the settings.

use std::fs;
use std::path::{Path, PathBuf};

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable;
use shirube::i18n::Locale;
use shirube::report::{Attach, Form, Options, pdf};
use shirube::ui::command::{Command, FileCommand, WindowCommand};
use shirube::ui::picker::Picked;

use super::{Before, Setup, Window, open, open_example, open_in};
use crate::screen::Look;

const UNSAVED: &str = "保存していない変更があります";
const OPEN: &str = "診断か報告書を開く";
const EXAMPLE_TITLE: &str = "灯野町（架空の町） （まだ保存していません） - しるべ";

fn half() -> Window {
    open_example("half", Look::SMALL, Locale::Ja)
}

fn open_path(path: &Path) -> Command {
    FileCommand::OpenPath(path.to_owned()).into()
}

/// A file of another town beside the open one.
fn other(window: &Window) -> PathBuf {
    let path = window.folder.path().join("別の町.ron");
    let text = fs::read_to_string(window.folder.path().join("half.ron")).expect("read");
    fs::write(&path, text).expect("written");
    path
}

fn type_path(window: &mut Window, text: &str) {
    window.field("ファイルの場所").focus();
    window.harness.run();
    window.ctrl(Key::A);
    window.harness.event(Event::Text(text.to_owned()));
    window.harness.run();
    window.key(Key::Enter);
}

#[test]
fn what_can_not_be_opened_is_said_and_what_is_open_stays() {
    let check = |name: &str, content: Option<&[u8]>, said: &str| {
        let mut window = half();
        let path = window.folder.path().join(name);
        if let Some(content) = content {
            fs::write(&path, content).expect("written");
        }
        window.change("メモ");
        window.ask([WindowCommand::Discard(Box::new(open_path(&path))).into()]);
        assert!(window.shows(said), "{name}: {said}: {:?}", window.names());
        assert_eq!(window.app().title(), "*half.ron - しるべ", "{name}");
        window.ctrl(Key::Num2);
        assert_eq!(window.field("報告書に載せる説明").value().as_deref(), Some("メモ"), "{name}");
    };
    check("ない.ron", None, "ファイルが見つかりません");
    check("空.ron", Some(b""), "ファイルの中身がありません");
    check("半分.ron", Some(b"(shirube: \"assessment\", version: 1, profile: ("), "途中で切れている");
    check("新しい.ron", Some(b"(shirube: \"assessment\", version: 99)"), "新しいしるべで保存されたファイルです");
    check("表.xlsx", Some(b"PK\x03\x04rest"), "Office文書か圧縮ファイル");
    check("ただの.txt", Some("こんにちは".as_bytes()), "しるべの診断ファイルではありません");
    check("他.pdf", Some(b"%PDF-1.7\n%%EOF"), "");
    check("", None, "これはフォルダーです");
}

#[test]
fn a_path_that_was_typed_wrong_is_typed_again() {
    let mut window = half();
    let path = other(&window);
    window.ctrl(Key::O);
    assert!(window.dialog(OPEN));
    for (typed, said) in [("", "入力されていません"), ("別の町.ron", "途中から始まっています")] {
        type_path(&mut window, if typed.is_empty() { " " } else { typed });
        assert!(window.dialog(OPEN) && window.shows(said), "{said}");
    }
    let missing = window.folder.path().join("ない.ron").display().to_string();
    type_path(&mut window, &missing);
    assert!(window.dialog(OPEN) && window.shows("ファイルが見つかりません"));
    assert!(window.field("ファイルの場所").is_focused());
    // As the system's "copy as path" puts it.
    type_path(&mut window, &format!("\"{}\"", path.display()));
    assert!(!window.dialog(OPEN));
    assert_eq!(window.app().title(), "別の町.ron - しるべ");
}

#[test]
fn the_copy_in_a_report_is_opened() {
    let mut window = half();
    let opened = shirube::assessment::file::open(&window.folder.path().join("half.ron")).expect("opened");
    let options =
        Options { locale: Locale::Ja, date: jiff::civil::date(2026, 11, 23), attach: Attach::Copy, form: Form::Whole };
    let report = pdf(&shirube::catalogue::built_in(), &opened.assessment, &options).expect("a report");
    let path = window.folder.path().join("報告書.pdf");
    fs::write(&path, report.pdf).expect("written");
    window.ask([open_path(&path)]);
    assert_eq!(window.app().title(), EXAMPLE_TITLE);
    assert!(window.shows("報告書の中の写しを開きました"));
    window.ctrl(Key::Num2);
    assert!(window.shows("報告書の中にあった公開用の写しです"));
    window.change("変えた");
    window.ctrl(Key::S);
    assert!(window.dialog("診断の保存先"), "the report is not written over");
}

#[test]
fn a_dropped_file_is_opened() {
    let mut window = half();
    let path = other(&window);
    window.drop_file(&path);
    assert_eq!(window.app().title(), "別の町.ron - しるべ");
    window.change("変えた");
    let first = window.folder.path().join("half.ron");
    window.drop_file(&first);
    assert!(window.dialog(UNSAVED));
}

#[test]
fn unsaved_changes_are_asked_about_before_they_are_put_away() {
    type Wish = fn(&Window) -> Command;
    let ways: [(&str, Wish, &str); 5] = [
        ("new", |_| FileCommand::New(Box::default()).into(), "自分の役所 （まだ保存していません） - しるべ"),
        ("open", |window| open_path(&other(window)), "別の町.ron - しるべ"),
        ("example", |_| FileCommand::Example.into(), EXAMPLE_TITLE),
        ("close", |_| FileCommand::Close.into(), "しるべ"),
        ("quit", |_| WindowCommand::Quit.into(), "しるべ"),
    ];
    for (name, command, after) in ways {
        let asked = || {
            let mut window = half();
            window.change("変えた");
            let command = command(&window);
            window.ask([command]);
            assert!(window.dialog(UNSAVED), "{name}");
            window
        };
        let note = |window: &Window| {
            let path = window.folder.path().join("half.ron");
            shirube::assessment::file::open(&path).expect("opened").assessment.profile.note
        };
        let mut window = asked();
        window.key(Key::Escape);
        assert_eq!((window.app().title(), window.dialog(UNSAVED)), ("*half.ron - しるべ", false), "{name} cancelled");

        let mut window = asked();
        window.click("保存しない");
        assert_eq!(window.app().title(), after, "{name} without saving");
        assert_ne!(note(&window), "変えた");

        let mut window = asked();
        window.key(Key::Enter);
        assert_eq!(window.app().title(), after, "{name} after saving");
        assert_eq!(note(&window), "変えた");
    }
}

#[test]
fn the_window_does_not_close_over_unsaved_changes() {
    let mut window = half();
    window.change("変えた");
    assert!(!window.closes());
    window.harness.run();
    assert!(window.dialog(UNSAVED));
    window.key(Key::Escape);
    window.ctrl(Key::S);
    assert!(window.closes(), "saved, it does");
    assert!(open(Setup::default()).closes(), "with nothing open, it does");
}

#[test]
fn changes_made_while_a_file_is_read_are_not_lost() {
    let mut window = half();
    let path = other(&window);
    let change = shirube::assessment::ProfileEdit::Note("その間に".to_owned());
    window.ask([open_path(&path), shirube::assessment::Edit::Profile(change).into()]);
    assert_eq!((window.app().title(), window.dialog(UNSAVED)), ("*half.ron - しるべ", true));
    window.click("保存しない");
    assert_eq!(window.app().title(), "別の町.ron - しるべ");
}

#[test]
fn the_file_that_was_asked_for_last_is_opened() {
    let mut window = half();
    let path = other(&window);
    window.ask([open_path(&window.folder.path().join("ない.ron")), open_path(&path)]);
    assert_eq!(window.app().title(), "別の町.ron - しるべ");
    assert!(!window.shows("ファイルが見つかりません"));
}

#[test]
fn the_system_dialog_is_asked_first() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("別の町.ron");
    let seed = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/examples/half.ron");
    fs::copy(seed, &path).expect("copied");
    let picks = vec![Picked::Cancelled, Picked::Path(path), Picked::Unavailable];
    let mut window = open_in(Setup { picks, ..Setup::default() }, folder);
    window.click("ファイルを開く…");
    assert_eq!((window.app().title(), window.dialog(OPEN)), ("しるべ", false), "cancelled is cancelled");
    window.click("ファイルを開く…");
    assert_eq!(window.app().title(), "別の町.ron - しるべ");
    window.ctrl(Key::O);
    assert!(window.dialog(OPEN), "no service: the path is typed");
}

#[test]
fn recent_files_are_remembered_opened_and_forgotten() {
    let mut window = half();
    let path = other(&window);
    window.ask([open_path(&path)]);
    let folder = window.dies();
    let place = folder.path().display().to_string();
    let mut window = open_in(Setup::default(), folder);
    let entry = |name: &str| format!("{name}を開く（{place}）");
    assert!(window.shows(&entry("別の町.ron")) && window.shows(&entry("half.ron")));

    fs::remove_file(&path).expect("removed");
    window.click(&entry("別の町.ron"));
    assert_eq!(window.app().title(), "しるべ");
    assert!(window.shows("ファイルが見つかりません"));
    assert!(window.shows(&entry("別の町.ron")), "a folder that is not connected today may be tomorrow");
    window.click("別の町.ronを一覧から外す");
    assert!(!window.shows(&entry("別の町.ron")));

    window.click(&entry("half.ron"));
    assert_eq!(window.app().title(), "half.ron - しるべ");
    let mut window = open_in(Setup::default(), window.dies());
    assert!(!window.shows(&entry("別の町.ron")) && window.shows(&entry("half.ron")));
    window.click("half.ronを一覧から外す");
    assert!(!window.shows("最近使ったファイル"));
}

#[test]
fn many_recent_files_are_folded() {
    let mut window = half();
    let text = fs::read(window.folder.path().join("half.ron")).expect("read");
    for n in 1..=11 {
        let path = window.folder.path().join(format!("第{n}回.ron"));
        fs::write(&path, &text).expect("written");
        window.ask([open_path(&path)]);
    }
    window.ask([FileCommand::Close.into()]);
    assert!(window.shows("第11回.ronを開く") && window.shows("第8回.ronを開く") && !window.shows("第7回.ronを開く"));
    window.click("ほかに6件");
    assert!(window.shows("第7回.ronを開く") && window.shows("第2回.ronを開く") && !window.shows("第1回.ronを開く"));
}

#[test]
fn settings_hold_at_once_and_are_kept() {
    let mut window = half();
    window.ctrl(Key::Num2);
    window.change("typed in Japanese: 書いたまま");
    window.ask([WindowCommand::Settings.into()]);
    for option in ["言語 English", "Brightness Dark", "Size of text and window content 125 %"] {
        window.harness.get_by_role_and_label(Role::RadioButton, option).click();
        window.harness.run();
    }
    window.key(Key::Escape);
    assert_eq!(window.field("Note for the report").value().as_deref(), Some("typed in Japanese: 書いたまま"));
    assert!(window.harness.ctx.global_style().visuals.dark_mode);
    let settings = fs::read_to_string(window.folder.path().join("settings").join("settings.ron")).expect("kept");
    for value in ["en", "dark", "125"] {
        assert!(settings.contains(value), "{value} in {settings}");
    }
}

#[test]
fn a_field_that_is_half_typed_survives_another_language() {
    let mut window = half();
    window.ctrl(Key::Num2);
    window.field("人口（人）").focus();
    window.harness.run();
    window.ctrl(Key::A);
    window.harness.event(Event::Text("約5千".to_owned()));
    window.harness.run();
    window.ask([WindowCommand::Locale(Locale::En).into()]);
    assert_eq!(window.field("Inhabitants").value().as_deref(), Some("約5千"));
}

#[test]
fn damaged_settings_are_said_and_replaced() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("settings")).expect("made");
    fs::write(folder.path().join("settings").join("settings.ron"), "(version: 1, theme: \"pink").expect("written");
    let setup = Setup { settings: Before::AsTheyAre, ..Setup::default() };
    let mut window = open_in(setup, folder);
    // Without settings the language is the PC's.
    let said = ["設定のファイルに読めないところがあります", "A part of the settings can't be read"];
    assert!(said.iter().any(|said| window.shows(said)), "{:?}", window.names());
    window.harness.key_press_modifiers(Modifiers::COMMAND, Key::Plus);
    window.harness.run();
    let settings = fs::read_to_string(window.folder.path().join("settings").join("settings.ron")).expect("kept");
    assert!(settings.contains("125"), "{settings}");
}

/// Settings that can't be kept are no matter of the document: said where they are chosen, and nowhere else.
#[test]
fn settings_that_can_not_be_kept_are_said_where_they_are_chosen() {
    const SAID: &str = "覚えておけません";
    let folder = tempfile::tempdir().expect("a folder");
    // A file where the folder would be: nobody can write there, whatever the rights.
    fs::write(folder.path().join("settings"), "").expect("written");
    let file = folder.path().join("half.ron");
    let seed = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join("examples").join("half.ron");
    fs::copy(seed, &file).expect("the example is there");
    let setup = Setup { settings: Before::AsTheyAre, file: Some(file), ..Setup::default() };
    let mut window = open_in(setup, folder);
    window.ask([WindowCommand::Locale(Locale::Ja).into()]);
    assert!(!window.shows(SAID) && !window.shows("書き込む権限がありません"), "{:?}", window.names());
    window.change("変えた");
    window.ctrl(Key::S);
    assert_eq!(window.app().title(), "half.ron - しるべ");
    assert!(!window.shows(SAID));
    window.ask([WindowCommand::Settings.into()]);
    assert!(window.shows(SAID) && window.shows("診断の保存には影響ありません"));
    window.key(Key::Escape);
    window.ctrl(Key::Num1);
    assert!(window.shows(SAID), "where the language is chosen");
}
