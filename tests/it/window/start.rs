//! The start screen: a new assessment, files, the example, the language.

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, ImeEvent, Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use shirube::i18n::Locale;

use super::{Setup, Window, open, open_example};
use crate::screen::Look;

const FIELD: &str = "自治体の名前か読み";

/// The names of the list, in order, and the one that Enter chooses.
fn list(window: &Window) -> (Vec<String>, Option<String>) {
    let all = window.harness.query_all_by_role(Role::ListBoxOption);
    let lines: Vec<(String, bool)> = all
        .map(|line| {
            let node = line.accesskit_node();
            (node.label().unwrap_or_default(), node.is_selected() == Some(true))
        })
        .collect();
    let chosen = lines.iter().find(|(_, is_chosen)| *is_chosen).map(|(name, _)| name.clone());
    (lines.into_iter().map(|(name, _)| name).collect(), chosen)
}

fn begins(window: &Window, expected: &str) {
    let (_, chosen) = list(window);
    assert!(chosen.as_deref().is_some_and(|name| name.starts_with(expected)), "{chosen:?} and not {expected}");
}

fn typed(window: &mut Window, text: &str) {
    window.harness.event(Event::Text(text.to_owned()));
    window.harness.run();
}

#[test]
fn a_town_is_picked_with_the_keyboard_alone() {
    let mut window = open(Setup::default());
    assert!(window.field(FIELD).is_focused(), "one can type at once");
    typed(&mut window, "さかた");
    begins(&window, "酒田市 山形県 サカタシ");
    window.key(Key::Enter);
    assert_eq!(window.app().title(), "酒田市 （まだ保存していません） - しるべ");
    assert!(window.shows("山形県") && window.shows("設問へ進む"), "{:?}", window.names());
}

#[test]
fn the_list_is_walked_with_arrows() {
    let mut window = open(Setup::default());
    typed(&mut window, "府中");
    let (names, _) = list(&window);
    assert_eq!(names.len(), 4, "three of that name and the name as typed: {names:?}");
    for (key, expected) in [
        (Key::ArrowDown, "府中市 東京都"),
        (Key::ArrowDown, "府中市 広島県"),
        (Key::ArrowDown, "府中町 広島県"),
        (Key::ArrowDown, "一覧にない団体「府中」として始める"),
        (Key::ArrowDown, "一覧にない団体「府中」として始める"),
        (Key::ArrowUp, "府中町 広島県"),
        (Key::ArrowUp, "府中市 広島県"),
        (Key::ArrowUp, "府中市 東京都"),
        (Key::ArrowUp, "府中市 東京都"),
    ] {
        window.key(key);
        begins(&window, expected);
        assert_eq!(window.focused(), list(&window).1, "a screen reader says the line");
    }
    window.key(Key::ArrowDown);
    window.key(Key::Enter);
    assert!(window.shows("広島県"));
}

#[test]
fn what_an_input_method_is_converting_is_looked_for() {
    let mut window = open(Setup::default());
    let preedit = |text: &str| Event::Ime(ImeEvent::Preedit { text: text.to_owned(), active_range_chars: None });
    window.harness.event(preedit("ばんだ"));
    window.harness.run();
    begins(&window, "磐梯町");
    window.harness.event(preedit("磐"));
    window.harness.run();
    assert!(list(&window).0.iter().any(|name| name.starts_with("磐梯町")));
    window.harness.event(Event::Ime(ImeEvent::Commit("磐梯".to_owned())));
    window.harness.run();
    begins(&window, "磐梯町 福島県");
    assert_eq!(window.field(FIELD).value().as_deref(), Some("磐梯"));
}

#[test]
fn enter_chooses_only_what_is_clearly_meant() {
    // What is typed, what is said of it, and what Enter begins.
    let table: [(&str, &str, Option<&str>); 9] = [
        ("sakata", "Enterで「山形県酒田市」に決まります", Some("酒田市")),
        ("ｓａｋａｔａ－ｓｈｉ", "Enterで「山形県酒田市」に決まります", Some("酒田市")),
        ("ikeda fukui", "Enterで「福井県池田町」に決まります", Some("池田町")),
        ("檮原町", "Enterで「高知県梼原町」に決まります", Some("梼原町")),
        ("ikeda", "どれかを↓で選び", None),
        ("池田町", "どれかを↓で選び", None),
        ("山形県", "どれかを↓で選び", None),
        ("酒田市役所", "似た名前を出しています", None),
        ("庄内広域行政組合", "一覧に見つかりません", None),
    ];
    for (text, said, expected) in table {
        let mut window = open(Setup::default());
        typed(&mut window, text);
        assert!(window.shows(said), "{text}: {:?}", window.names());
        let before = list(&window);
        window.key(Key::Enter);
        match expected {
            Some(name) => assert!(window.app().title().starts_with(&format!("{name} ")), "{text}"),
            None => {
                assert_eq!((list(&window), window.app().title()), (before, "しるべ"), "{text}: the list stays");
                assert!(window.field(FIELD).is_focused(), "{text}: one can go on typing");
            }
        }
    }
}

#[test]
fn in_english_names_are_in_letters_beside_the_japanese_ones() {
    let mut window = open(Setup { locale: Locale::En, ..Setup::default() });
    typed(&mut window, "Ikeda Town, Fukui");
    begins(&window, "Ikeda Town Fukui 福井県池田町");
    assert!(window.shows("Enter takes Ikeda Town, Fukui."));
    window.key(Key::Enter);
    assert!(window.shows("Ikeda Town") && window.shows("Fukui (福井県池田町)"), "{:?}", window.names());
    let profile = &window.assessment().profile;
    assert_eq!((profile.name.as_str(), profile.prefecture.as_str()), ("池田町", "福井県"), "the file has its own name");
    assert!(window.app().title().starts_with("Ikeda Town "), "{}", window.app().title());
}

#[test]
fn a_body_that_is_not_listed_is_used_as_typed() {
    let mut window = open(Setup::default());
    typed(&mut window, "  庄内広域行政組合　");
    assert!(window.shows("一覧に見つかりません"));
    window.key(Key::Enter);
    assert_eq!(window.app().title(), "しるべ", "only by a choice of its own");
    window.key(Key::ArrowDown);
    begins(&window, "一覧にない団体「庄内広域行政組合」として始める");
    assert!(window.shows("Enterで、一覧にない団体「庄内広域行政組合」として始めます"));
    window.key(Key::Enter);
    assert!(window.app().title().starts_with("庄内広域行政組合 "));
    assert!(window.shows("一覧にない団体"));
}

#[test]
fn what_is_found_is_not_left_by_the_first_step_and_what_is_not_listed_is_asked_once_more() {
    let mut window = open(Setup::default());
    typed(&mut window, "nishikawa yamagata");
    window.key(Key::ArrowDown);
    begins(&window, "西川町 山形県");
    window.key(Key::Enter);
    assert!(window.app().title().starts_with("西川町 "), "as in other lists");

    let mut window = open(Setup::default());
    typed(&mut window, "nishikawa yamagata");
    window.keys(&[Key::ArrowDown, Key::ArrowDown]);
    begins(&window, "一覧にない団体「nishikawa yamagata」として始める");
    window.key(Key::Enter);
    assert_eq!(window.app().title(), "しるべ");
    assert!(window.shows("もう一度Enterを押します"), "{:?}", window.said());
    window.key(Key::ArrowUp);
    begins(&window, "西川町 山形県");
    window.keys(&[Key::ArrowDown, Key::Enter, Key::Enter]);
    assert!(window.app().title().starts_with("nishikawa yamagata "));
}

#[test]
fn nothing_typed_chooses_nothing() {
    let mut window = open(Setup::default());
    for text in ["", " 　"] {
        typed(&mut window, text);
        window.key(Key::Enter);
        assert_eq!((list(&window).0.len(), window.app().title()), (0, "しるべ"));
        window.field(FIELD).focus();
        window.harness.run();
    }
}

#[test]
fn a_line_of_the_list_can_be_clicked() {
    let mut window = open(Setup::default());
    typed(&mut window, "ますだ");
    window.harness.get_by_role_and_label(Role::ListBoxOption, "益田市 島根県 マスダシ").click();
    window.harness.run();
    assert!(window.app().title().starts_with("益田市 "));
}

#[test]
fn the_example_opens_in_one_click() {
    let mut window = open(Setup::default());
    window.click("記入例を開く");
    assert_eq!(window.app().title(), "灯野町（架空の町） （まだ保存していません） - しるべ");
    window.ctrl(Key::Num1);
    assert!(window.shows("開いている診断") && window.shows("32問中32問"));
    window.click("この診断を閉じる");
    assert_eq!(window.app().title(), "しるべ", "nothing was changed, so nothing is asked");
}

#[test]
fn the_open_assessment_comes_first() {
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    window.ctrl(Key::Num1);
    assert!(window.button("設問の続きに答える").is_focused());
    window.key(Key::Enter);
    assert!(!window.shows("開いている診断"), "it was left");
    window.ctrl(Key::N);
    assert!(window.field(FIELD).is_focused(), "a new one is asked for");
    assert!(window.shows("開いている診断"));
}

#[test]
fn the_language_is_chosen_where_one_begins() {
    let mut window = open(Setup::default());
    typed(&mut window, "さかた");
    window.harness.get_by_role_and_label(Role::RadioButton, "言語 English").click();
    window.harness.run();
    assert_eq!(window.field("Name of the municipality").value().as_deref(), Some("さかた"));
    assert!(window.shows("New assessment"));
    window.harness.get_by_role_and_label(Role::RadioButton, "Language 日本語").click();
    window.harness.run();
    assert!(window.shows("新しく診断する"));
}

#[test]
fn everything_is_reached_by_tab() {
    let mut window = open(Setup::default());
    let mut seen = Vec::new();
    for _ in 0..24 {
        seen.extend(window.focused());
        window.harness.key_press(Key::Tab);
        window.harness.run();
    }
    // The other language is reached from this one by an arrow.
    for name in ["ファイルを開く…", "場所を入力して開く…", "記入例を開く", "言語 日本語", FIELD]
    {
        assert!(seen.iter().any(|there| there == name), "{name} in {seen:?}");
    }
}

#[test]
fn the_path_is_typed_where_there_is_no_dialog() {
    let mut window = open(Setup::default());
    window.ctrl(Key::O);
    assert!(window.dialog("診断か報告書を開く"), "no dialog service: the window asks itself");
    window.key(Key::Escape);
    assert!(!window.dialog("診断か報告書を開く"));
    window.harness.key_press_modifiers(Modifiers { shift: true, ..Modifiers::COMMAND }, Key::O);
    window.harness.run();
    assert!(window.dialog("診断か報告書を開く"));
}
