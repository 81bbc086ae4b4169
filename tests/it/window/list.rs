//! All questions on one page: gone through, answered in place, chosen from, printed.

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key};
use egui_kittest::kittest::{NodeT, Queryable};
use shirube::assessment::{Answer, Value};
use shirube::catalogue::Level;
use shirube::i18n::Locale;
use shirube::ui::command::Destination;
use shirube::ui::picker::Picked;

use super::looks::wrong_texts;
use super::{Setup, Window, catalogue, open_example, open_in};
use crate::screen::Look;

const TITLE: &str = "すべての設問の一覧";

/// The example half answered, on the list, at its first question.
fn list() -> Window {
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    go_there(&mut window);
    window
}

/// Goes to the list at the first question, so that its head is in sight.
fn go_there(window: &mut Window) {
    window.ctrl(Key::Num3);
    for _ in 0..32 {
        window.key(Key::ArrowLeft);
    }
    window.key(Key::L);
    assert!(on_list(window));
}

fn on_list(window: &Window) -> bool {
    window.harness.query_by_role_and_label(Role::Heading, TITLE).is_some()
}

/// Names of the rows, and which of them is the one.
fn rows(window: &Window) -> (Vec<String>, Option<usize>) {
    let all = window.harness.query_all_by_role(Role::ListBoxOption);
    let rows: Vec<(String, bool)> = all
        .map(|row| {
            let node = row.accesskit_node();
            (node.label().unwrap_or_default(), node.is_selected() == Some(true))
        })
        .collect();
    let at = rows.iter().position(|(_, is_at)| *is_at);
    (rows.into_iter().map(|(name, _)| name).collect(), at)
}

/// The answer to the question at this place of the questionnaire.
fn answer(window: &Window, place: usize) -> Answer {
    let question = catalogue().questionnaire.questions().nth(place).expect("the question").id.clone();
    window.assessment().current().result().get(&question).cloned().unwrap_or_default()
}

fn typed(window: &mut Window, text: &str) {
    window.harness.event(Event::Text(text.to_owned()));
    window.harness.run();
}

fn level(n: u8) -> Option<Value> {
    Level::new(n).map(Value::Level)
}

#[test]
fn one_goes_there_and_back_by_keys_alone() {
    let mut window = list();
    let (names, at) = rows(&window);
    assert_eq!((names.len(), at), (32, Some(0)));
    for (key, expected) in
        [(Key::ArrowUp, 0), (Key::ArrowDown, 1), (Key::ArrowDown, 2), (Key::ArrowDown, 3), (Key::ArrowUp, 2)]
    {
        window.key(key);
        assert_eq!(rows(&window).1, Some(expected));
        assert_eq!(window.focused(), Some(rows(&window).0[expected].clone()), "the focus goes along");
    }
    window.key(Key::Escape);
    let questions: Vec<String> =
        catalogue().questionnaire.questions().map(|question| question.text.get(Locale::Ja).to_owned()).collect();
    let shown = |window: &Window, place: usize| {
        window.harness.query_by_role_and_label(Role::Heading, &questions[place]).is_some()
    };
    assert!(!on_list(&window) && shown(&window, 0), "back where one came from");
    window.key(Key::L);
    window.key(Key::ArrowDown);
    window.key(Key::Enter);
    assert!(!on_list(&window) && shown(&window, 1), "on to the question of the row");
    window.harness.get_by_role_and_label(Role::Link, TITLE).click();
    window.harness.run();
    assert_eq!((on_list(&window), rows(&window).1), (true, Some(1)), "the list begins where one was");
    window.click("もとの設問へ");
    assert!(shown(&window, 1));
}

#[test]
fn home_and_end_go_to_rows_and_tab_passes_them_as_one() {
    let mut window = list();
    for (key, expected) in [(Key::End, 31), (Key::Home, 0)] {
        window.key(key);
        let (names, at) = rows(&window);
        assert_eq!(at, Some(expected));
        assert_eq!(window.focused(), Some(names[expected].clone()), "the focus goes along");
    }
    let (names, _) = rows(&window);
    let mut passed = Vec::new();
    for _ in 0..40 {
        window.key(Key::Tab);
        passed.extend(window.focused().filter(|said| names.contains(said)));
    }
    passed.dedup();
    assert!(passed.len() <= 1, "{passed:?}");
}

#[test]
fn a_row_is_answered_in_place() {
    let mut window = list();
    let before = window.assessment().clone();
    window.key(Key::Num4);
    assert_eq!(answer(&window, 0).value, level(4));
    window.key(Key::ArrowDown);
    window.key(Key::D);
    window.key(Key::M);
    let second = answer(&window, 1);
    assert_eq!(second.value, Some(Value::Unknown));
    assert_ne!(
        second.is_marked,
        before
            .current()
            .result()
            .get(&catalogue().questionnaire.questions().nth(1).expect("a question").id)
            .is_some_and(|answer| answer.is_marked)
    );
    window.key(Key::ArrowDown);
    window.key(Key::N);
    typed(&mut window, "広域連合が担う");
    window.key(Key::Enter);
    assert_eq!(answer(&window, 2).value, Some(Value::NotApplicable("広域連合が担う".into())));
    assert_eq!(rows(&window).1, Some(2), "and one is on the row again");
    window.key(Key::N);
    window.key(Key::Escape);
    window.key(Key::Delete);
    assert_eq!(answer(&window, 2).value, None, "what was typed is given up, and keys are the list's again");
    let note = answer(&window, 2).note;
    window.key(Key::C);
    window.key(Key::End);
    typed(&mut window, "5つ聞いた");
    assert!(answer(&window, 2).note.contains("5つ聞いた") && answer(&window, 2).note.len() > note.len());
    window.key(Key::Escape);
    window.key(Key::Num5);
    assert_eq!(answer(&window, 2).value, level(5));
    for _ in 0..7 {
        window.ctrl(Key::Z);
    }
    assert!(window.assessment() == &before, "everything can be undone from here");
    assert!(on_list(&window));
}

#[test]
fn the_list_is_chosen_from_and_a_row_stays_while_it_is_answered() {
    let mut window = list();
    let choose = |window: &mut Window, label: &str| {
        window.harness.get_by_role_and_label(Role::RadioButton, label).click();
        window.harness.run();
    };
    let states: Vec<bool> = (0..32).map(|place| answer(&window, place).value == Some(Value::Unknown)).collect();
    let unknown = states.iter().filter(|is_unknown| **is_unknown).count();
    assert!(unknown > 0 && unknown < 32, "the example has some");
    choose(&mut window, "表示する設問 わからない");
    assert_eq!(rows(&window).0.len(), unknown);
    assert!(window.shows(&format!("32問のうち{unknown}問")));
    let first = states.iter().position(|is_unknown| *is_unknown).expect("one");
    window.key(Key::Num3);
    assert_eq!(answer(&window, first).value, level(3), "the first that is shown is the one");
    assert_eq!(rows(&window).0.len(), unknown, "it stays under the hand");
    window.key(Key::Enter);
    window.key(Key::L);
    assert_eq!(rows(&window).0.len(), unknown - 1, "what is chosen is kept, and looked at again");
    choose(&mut window, "表示する設問 すべて");
    assert_eq!(rows(&window).0.len(), 32);
    let marked = (0..32).filter(|place| answer(&window, *place).is_marked).count();
    choose(&mut window, "表示する設問 印あり");
    assert_eq!(rows(&window).0.len(), marked);
    choose(&mut window, "表示する設問 すべて");
    window.click("成功要因や、聞く先の課で絞る");
    let questionnaire = catalogue().questionnaire;
    let factor = &questionnaire.factors[5];
    choose(&mut window, &format!("成功要因 {}", factor.short.get(Locale::Ja)));
    assert_eq!(rows(&window).0.len(), 4);
    let section = questionnaire
        .sections
        .iter()
        .find(|section| factor.questions.iter().any(|question| question.ask.contains(&section.id)))
        .expect("a section");
    let both = factor.questions.iter().filter(|question| question.ask.contains(&section.id)).count();
    choose(&mut window, &format!("聞く先 {}", section.name.get(Locale::Ja)));
    assert_eq!(rows(&window).0.len(), both);
}

#[test]
fn the_list_is_printed_as_it_is_chosen() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let (file, pdf) = (folder.path().join("half.ron"), folder.path().join("一覧.pdf"));
    let seed = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/examples/half.ron");
    std::fs::copy(seed, &file).expect("the example is there");
    let picks = vec![Picked::Path(pdf.clone())];
    let mut window = open_in(Setup { file: Some(file), picks, ..Setup::default() }, folder);
    go_there(&mut window);
    window.harness.get_by_role_and_label(Role::RadioButton, "表示する設問 わからない").click();
    window.harness.run();
    assert!(window.shows("「庁内限り」のメモは、この画面にだけ出て、PDFには載りません"));
    window.click("印刷用のPDFにする…");
    let last: Vec<_> = window.names().into_iter().rev().take(12).collect();
    assert!(window.shows("一覧を書き出しました"), "{last:?}");
    assert!(std::fs::read(&pdf).expect("it was written").starts_with(b"%PDF-1.7"));
}

#[test]
fn it_is_whole_at_every_size_in_both_languages() {
    let mut wrong = Vec::new();
    for locale in Locale::ALL {
        for look in [Look::SMALL, Look::SMALL.largest(), Look { zoom: 1.0, ..Look::LARGE }] {
            for example in ["half", "full"] {
                let mut window = open_example(example, look, locale);
                window.ctrl(Key::Num3);
                window.key(Key::L);
                for _ in 0..6 {
                    let name = format!("{example} {locale} {}", look.name());
                    wrong.extend(wrong_texts(&window, 14.0).into_iter().map(|what| format!("{name}: {what}")));
                    window.key(Key::ArrowDown);
                    window.key(Key::ArrowDown);
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

/// From whatever question one comes, also the first time, its row is the one and is in sight.
#[test]
fn one_comes_to_the_row_of_the_question_that_was_left() {
    for look in [Look::SMALL, Look { pixels: [1280, 720], ..Look::SMALL }, Look::SMALL.largest()] {
        for locale in Locale::ALL {
            for place in [0, 9, 21, 31] {
                let question = catalogue().questionnaire.questions().nth(place).expect("a question").id.clone();
                let mut window = open_example("half", look, locale);
                window.ask([Destination::Questions(Some(question)).into()]);
                window.key(Key::L);
                let at = format!("{locale} {} {place}", look.name());
                let rows: Vec<_> = window.harness.query_all_by_role(Role::ListBoxOption).collect();
                let row = rows.iter().find(|row| row.accesskit_node().is_selected() == Some(true)).expect("the row");
                assert!(row.is_focused(), "{at}");
                let (rect, size) = (row.rect(), look.points());
                assert!(rect.top() >= 0.0 && rect.bottom() <= size.y, "{at}: {rect} of {size}");
            }
        }
    }
}
