//! Dialogs: where the focus goes in, that it stays in, and where it comes out; room on small windows.

use eframe::egui::accesskit::{Action, Role};
use eframe::egui::{Event, Key, Modifiers};
use egui_kittest::Node;
use egui_kittest::kittest::{NodeT, Queryable};
use shirube::i18n::Locale;
use shirube::ui::command::{Command, Destination, FileCommand, Overwrite, ReportCommand, SheetsCommand, WindowCommand};
use shirube::ui::dialogs::DialogKind;

use super::workshop::{self, assessment, same_person, take_in, window_on};
use super::{Setup, Window, open, open_example, open_in};
use crate::screen::{Album, Look, shot};

/// A dialog that comes up over a screen with a field that has the focus: how, and what it is called.
struct Case {
    name: &'static str,
    open: fn(&mut Window),
    title: &'static str,
}

const CASES: [Case; 8] = [
    Case {
        name: "unsaved",
        open: |window| {
            window.change("変えた");
            window.ask([FileCommand::Close.into()]);
        },
        title: "保存していない変更があります",
    },
    Case { name: "path", open: |window| window.ask([FileCommand::SaveAs.into()]), title: "診断の保存先" },
    Case {
        name: "changed",
        open: |window| {
            let path = window.folder.path().join("half.ron");
            let text = std::fs::read_to_string(&path).expect("read");
            std::fs::write(&path, format!("{text}\n")).expect("written");
            window.change("変えた");
            window.ask([FileCommand::Save.into()]);
        },
        title: "別の人がこのファイルを変えました",
    },
    Case {
        name: "exists",
        open: |window| {
            let path = window.folder.path().join("ある.ron");
            std::fs::write(&path, "x").expect("written");
            window.ask([FileCommand::SaveTo { path, replacing: Overwrite::Known, then: None }.into()]);
        },
        title: "同じ名前のファイルがあります",
    },
    Case { name: "keys", open: |window| window.ask([WindowCommand::Keys.into()]), title: "キーの一覧" },
    Case { name: "settings", open: |window| window.ask([WindowCommand::Settings.into()]), title: "表示の設定" },
    Case { name: "licenses", open: |window| window.ask([WindowCommand::Licenses.into()]), title: "ライセンス" },
    Case {
        name: "response",
        open: |window| window.ask([SheetsCommand::Look(0).into()]),
        title: "回答票1の答えを見ますか",
    },
];

fn half(look: Look, locale: Locale) -> Window {
    let mut window = open_example("half", look, locale);
    window.ctrl(Key::Num2);
    window
}

fn is_control(node: &Node<'_>) -> bool {
    matches!(node.accesskit_node().role(), Role::Button | Role::RadioButton | Role::TextInput)
}

/// What can be pressed or typed into below the dialog called `title`.
fn inside(window: &Window, title: &str) -> Vec<String> {
    let dialog = window.harness.get_by_role_and_label(Role::Dialog, title);
    dialog
        .children_recursive()
        .filter(is_control)
        // Of radio buttons Tab stops at one.
        .filter(|node| node.accesskit_node().data().supports_action(Action::Focus))
        .filter_map(|node| node.accesskit_node().label())
        .collect()
}

#[test]
fn the_focus_goes_in_stays_in_and_comes_back() {
    for case in CASES {
        let mut window = half(Look::SMALL, Locale::Ja);
        window.field("人口（人）").focus();
        window.harness.run();
        (case.open)(&mut window);
        let title = case.title;
        assert!(window.dialog(title), "{}", case.name);
        let there = inside(&window, title);
        for modifiers in [Modifiers::NONE, Modifiers::SHIFT] {
            let mut seen = Vec::new();
            for _ in 0..there.len() + 2 {
                window.harness.key_press_modifiers(modifiers, Key::Tab);
                window.harness.run();
                let focused = window.focused().unwrap_or_default();
                assert!(there.contains(&focused), "{}: {focused:?} is not in {there:?}", case.name);
                seen.push(focused);
            }
            assert!(there.iter().all(|name| seen.contains(name)), "{}: {seen:?} of {there:?}", case.name);
        }
        window.key(Key::Escape);
        assert!(!window.dialog(title), "{}", case.name);
        assert_eq!(window.focused().as_deref(), Some("人口（人）"), "{}", case.name);
    }
}

/// What of a dialog has the focus at first; the compiler asks for that of a new one.
fn first(kind: DialogKind) -> Option<&'static str> {
    match kind {
        DialogKind::Path => Some("ファイルの場所"),
        DialogKind::Unsaved => Some("保存する"),
        DialogKind::Conflict => Some("別の名前で保存…"),
        DialogKind::Recovery => Some("写しから続ける"),
        DialogKind::Closing => Some("集計なしで書き出す"),
        DialogKind::Response => Some("答えを見る"),
        DialogKind::NextRound => Some("回の名前"),
        DialogKind::OwnSheet => Some("回答票の28問を合意とする"),
        DialogKind::RemoveRound => Some("削除しない"),
        DialogKind::TakeIn => Some("わからない設問への答え"),
        DialogKind::AskSections => Some("依頼文と回答票を作る…"),
        DialogKind::Keys | DialogKind::Licenses => Some("閉じる"),
        // Digits choose at once, without a focus.
        DialogKind::SamePerson | DialogKind::Paper => None,
        DialogKind::Settings => None,
        DialogKind::Search => Some("さがす言葉"),
    }
}

#[test]
fn every_dialog_takes_the_focus_and_keeps_it_until_it_closes() {
    let mut wrong = Vec::new();
    for kind in DialogKind::ALL {
        let mut window = opened(kind, Look::SMALL, Locale::Ja);
        if window.focused().as_deref() != first(kind) {
            wrong.push(format!("{kind:?}: {:?} has the focus first", window.focused()));
        }
        for modifiers in [Modifiers::NONE, Modifiers::SHIFT] {
            for n in 0..15 {
                window.harness.key_press_modifiers(modifiers, Key::Tab);
                window.harness.run();
                let dialog = window.harness.get_by_role(Role::Dialog);
                if !dialog.children_recursive().any(|node| node.is_focused()) {
                    wrong.push(format!("{kind:?} {modifiers:?} {n}: {:?} is outside", window.focused()));
                }
            }
        }
        window.key(Key::Escape);
        if window.app().dialog() == Some(kind) {
            wrong.push(format!("{kind:?} is there after Esc"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The list of keys comes over every dialog, and leads back to it as it was.
#[test]
fn f1_leads_back_to_the_dialog_it_was_pressed_in() {
    for kind in DialogKind::ALL.into_iter().filter(|kind| *kind != DialogKind::Keys) {
        for back in [Key::F1, Key::Escape, Key::Enter] {
            let mut window = opened(kind, Look::SMALL, Locale::Ja);
            window.key(Key::Tab);
            let before = (window.names(), window.focused());
            window.key(Key::F1);
            assert_eq!(window.app().dialog(), Some(DialogKind::Keys), "{kind:?}");
            window.key(back);
            assert_eq!(window.app().dialog(), Some(kind), "{kind:?} {back:?}");
            assert_eq!((window.names(), window.focused()), before, "{kind:?} {back:?}");
        }
    }
    let mut window = half(Look::SMALL, Locale::Ja);
    window.keys(&[Key::F1, Key::F1]);
    assert_eq!(window.app().dialog(), None);
}

#[test]
fn a_size_that_was_chosen_stays_in_sight() {
    for locale in Locale::ALL {
        let mut window = opened(DialogKind::Settings, Look::SMALL, locale);
        for size in ["200 %", "100 %", "150 %"] {
            let close = if locale == Locale::Ja { "閉じる" } else { "Close" };
            window.harness.get_by_role_and_label(Role::RadioButton, &size_name(locale, size)).click();
            window.harness.run();
            let chosen = window.harness.get_by_role_and_label(Role::RadioButton, &size_name(locale, size)).rect();
            let screen = window.harness.ctx.content_rect();
            let foot = window.button(close).rect();
            assert!(chosen.bottom() <= foot.top() && chosen.top() >= screen.top(), "{locale} {size}: {chosen} {foot}");
        }
    }
}

/// A size in the settings, as it is called.
fn size_name(locale: Locale, size: &str) -> String {
    format!("{} {size}", shirube::i18n::Words::new(locale).get("settings-scale"))
}

#[test]
fn what_is_typed_does_not_go_below_a_dialog() {
    let mut window = half(Look::SMALL, Locale::Ja);
    window.field("人口（人）").focus();
    window.harness.run();
    window.ask([WindowCommand::Keys.into()]);
    window.harness.event(Event::Text("123".to_owned()));
    window.harness.run();
    window.key(Key::Escape);
    assert_eq!(window.field("人口（人）").value().as_deref(), Some("6,240"));
}

#[test]
fn enter_on_another_button_is_that_button_alone() {
    let mut window = half(Look::SMALL, Locale::Ja);
    (CASES[0].open)(&mut window);
    window.button("やめる").focus();
    window.harness.run();
    window.key(Key::Enter);
    assert!(!window.dialog(CASES[0].title));
    assert_eq!(window.app().title(), "*half.ron - しるべ", "neither saved nor closed");

    (CASES[0].open)(&mut window);
    window.button("保存しない").focus();
    window.harness.run();
    window.key(Key::Enter);
    assert_eq!(window.app().title(), "しるべ");
    let path = window.folder.path().join("half.ron");
    let note = shirube::assessment::file::open(&path).expect("opened").assessment.profile.note;
    assert_ne!(note, "変えた");
}

/// A window on which a dialog of this kind has come up.
fn opened(kind: DialogKind, look: Look, locale: Locale) -> Window {
    let setup = Setup { look, locale, ..Setup::default() };
    let on = |name: &str, command: Command| {
        let mut window = open_example(name, look, locale);
        window.ask([command]);
        window
    };
    match kind {
        DialogKind::Path => on("half", FileCommand::SaveAs.into()),
        DialogKind::Unsaved => {
            let mut window = half(look, locale);
            (CASES[0].open)(&mut window);
            window
        }
        DialogKind::Conflict => {
            let mut window = half(look, locale);
            (CASES[2].open)(&mut window);
            window
        }
        DialogKind::Recovery => {
            let mut window = half(look, locale);
            window.change("書きかけ");
            window.wait(3);
            let mut window = open_in(setup, window.dies());
            let file = window.folder.path().join("half.ron");
            window.ask([FileCommand::OpenPath(file).into()]);
            window
        }
        DialogKind::Closing => {
            let mut window = window_on(&assessment(workshop::sheets()), setup);
            window.ask([ReportCommand::Export.into()]);
            window
        }
        DialogKind::Response => on("half", SheetsCommand::Look(0).into()),
        DialogKind::NextRound => on("half", WindowCommand::NextRound.into()),
        DialogKind::OwnSheet => {
            let mut window = window_on(&assessment(vec![take_in::own()]), setup);
            window.ask([Destination::Workshop(None).into(), WindowCommand::Projector.into()]);
            window
        }
        DialogKind::RemoveRound => on("years", WindowCommand::RemoveRound.into()),
        DialogKind::TakeIn => take_in::asked(setup),
        DialogKind::AskSections => on("half", WindowCommand::AskSections.into()),
        DialogKind::SamePerson => same_person::asked(setup),
        DialogKind::Paper => on("workshop", SheetsCommand::TypePaper.into()),
        DialogKind::Keys => on("half", WindowCommand::Keys.into()),
        DialogKind::Settings => on("half", WindowCommand::Settings.into()),
        DialogKind::Licenses => on("half", WindowCommand::Licenses.into()),
        DialogKind::Search => on("half", WindowCommand::Search.into()),
    }
}

#[test]
fn every_dialog_has_room_in_a_small_window() {
    for (locale, kind) in Locale::ALL.into_iter().flat_map(|locale| DialogKind::ALL.map(|kind| (locale, kind))) {
        let look = Look::SMALL.largest();
        let window = opened(kind, look, locale);
        assert_eq!(window.app().dialog(), Some(kind), "{locale}");
        let screen = window.harness.ctx.content_rect();
        let dialog = window.harness.get_by_role(Role::Dialog);
        for node in dialog.children_recursive().filter(is_control) {
            let (rect, name) = (node.rect(), node.accesskit_node().label());
            let is_in = rect.left() >= screen.left() && rect.right() <= screen.right();
            assert!(is_in, "{kind:?} {locale} {}: {name:?} at {rect:?}", look.name());
        }
    }
}

/// Every dialog as it comes up, for people to look at.
#[test]
#[ignore = "pictures for people: CONTRIBUTING.md says how"]
fn shots_of_every_dialog() {
    let album = Album::asked_for();
    for (locale, kind) in Locale::ALL.into_iter().flat_map(|locale| DialogKind::ALL.map(|kind| (locale, kind))) {
        for look in [Look::SMALL.largest(), Look::SMALL, Look::SMALL.dark()] {
            let name = format!("dialog-{}-{locale}-{}.png", format!("{kind:?}").to_lowercase(), look.name());
            if let Some(path) = album.place(&name) {
                shot(&mut opened(kind, look, locale).harness, &path);
            }
        }
    }
}

/// Pictures of states that no example has, for a person to look at.
#[test]
#[ignore = "pictures for people: CONTRIBUTING.md says how"]
fn shots_of_start() {
    let folder = Album::asked_for().folder;
    let typed = |window: &mut Window, text: &str| {
        window.harness.event(Event::Text(text.to_owned()));
        window.harness.run();
    };
    for locale in Locale::ALL {
        for look in [Look::SMALL, Look::SMALL.largest(), Look::SMALL.dark()] {
            let name = |state: &str| folder.join(format!("start-{state}-{locale}-{}.png", look.name()));
            for (state, text) in [("list", "やま"), ("typed", "庄内広域行政組合")] {
                let mut window = open(Setup { look, locale, ..Setup::default() });
                typed(&mut window, text);
                shot(&mut window.harness, &name(state));
            }
            let mut window = half(look, locale);
            window.change("書きかけ");
            window.wait(3);
            let folder = window.dies();
            let mut window = open_in(Setup { look, locale, ..Setup::default() }, folder);
            shot(&mut window.harness, &name("recovered"));
            let file = window.folder.path().join("half.ron");
            let command: Command = FileCommand::OpenPath(file).into();
            window.ask([command]);
            shot(&mut window.harness, &name("recovery-dialog"));
            // A later one, and one that can't be read.
            let folder = window.dies();
            let copy = |number: u32| folder.path().join(format!(".half.ron.{number}.recovery"));
            let text = std::fs::read_to_string(copy(1)).expect("read");
            std::fs::write(copy(2), &text).expect("written");
            let mut window = open_in(Setup { look, locale, ..Setup::default() }, folder);
            let file = window.folder.path().join("half.ron");
            let copy = |number: u32| window.folder.path().join(format!(".half.ron.{number}.recovery"));
            let [second, third] = [copy(2), copy(3)];
            std::fs::write(third, text.replacen("Level(", "Level(9", 1)).expect("written");
            window.ask([FileCommand::OpenPath(file.clone()).into()]);
            shot(&mut window.harness, &name("recovery-dialog-several"));
            for at in [window.folder.path().join(".half.ron.1.recovery"), second] {
                window.ask([FileCommand::DiscardRecovery(at).into()]);
            }
            shot(&mut window.harness, &name("recovery-dialog-unreadable"));
            let mut window = open_in(Setup { look, locale, ..Setup::default() }, window.dies());
            shot(&mut window.harness, &name("recovery-unreadable"));
            let other = open(Setup { look, locale, file: Some(file.clone()), ..Setup::default() });
            window.ask([FileCommand::OpenPath(file).into(), WindowCommand::CloseDialog.into()]);
            shot(&mut window.harness, &name("open-elsewhere"));
            drop(other);
            let settings = window.folder.path().join("settings");
            std::fs::remove_dir_all(&settings).expect("removed");
            std::fs::write(&settings, "").expect("written");
            window.ask([WindowCommand::Locale(locale).into(), WindowCommand::Settings.into()]);
            shot(&mut window.harness, &name("settings-unkept"));
        }
    }
}
