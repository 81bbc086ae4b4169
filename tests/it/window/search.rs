//! Looking for a question: what is likely meant comes first, and where the words stand is shown.

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key};
use egui_kittest::kittest::{NodeT, Queryable};
use shirube::catalogue::Question;
use shirube::i18n::Locale;

use super::looks::wrong_texts;
use super::{Window, catalogue, open_example};
use crate::screen::Look;

/// The lines of the dialog for what is typed.
fn lines(window: &mut Window, typed: &str) -> Vec<String> {
    window.ctrl(Key::F);
    window.harness.event(Event::Text(typed.to_owned()));
    window.harness.run();
    let all = window.harness.query_all_by_role(Role::Button);
    let names = all.filter_map(|button| button.accesskit_node().label());
    // The map has the same numbers; it does not say what is asked.
    let asks = |name: &String| name.contains('：') || name.contains(": ");
    names.filter(|name| asks(name) && name.split_once(' ').is_some_and(|(number, _)| is_number(number))).collect()
}

/// As the list, the report and the sheets number them: factor and question.
fn is_number(text: &str) -> bool {
    catalogue().questionnaire.questions().any(|one| catalogue().questionnaire.number(&one.id).as_deref() == Some(text))
}

fn question(id: &str) -> Question {
    let catalogue = catalogue();
    catalogue.questionnaire.questions().find(|question| question.id.as_str() == id).expect("the question").clone()
}

#[test]
fn what_is_likely_meant_comes_first() {
    // What is typed, in which language, and which question is meant.
    let table = [
        (Locale::Ja, "研修", "culture.training"),
        (Locale::En, "training", "culture.training"),
        (Locale::En, "TRAINING", "culture.training"),
        (Locale::En, "ｔｒａｉｎｉｎｇ", "culture.training"),
        // In the other language, and in letters for kana.
        (Locale::Ja, "training", "culture.training"),
        (Locale::Ja, "2-1", "organisation.office"),
    ];
    for (locale, typed, id) in table {
        let mut window = open_example("half", Look::SMALL, locale);
        let lines = lines(&mut window, typed);
        let name = question(id).name.get(locale).to_owned();
        assert!(lines.first().is_some_and(|line| line.contains(&format!(" {name}"))), "{typed}: {lines:#?}");
    }
}

#[test]
fn every_name_finds_its_question_first_however_it_is_typed() {
    for locale in Locale::ALL {
        let mut window = open_example("half", Look::SMALL, locale);
        for question in catalogue().questionnaire.questions() {
            let name = question.name.get(locale);
            let lines = lines(&mut window, &name.to_uppercase());
            assert!(lines.iter().take(3).any(|line| line.contains(&format!(" {name}"))), "{name}: {lines:#?}");
            window.key(Key::Escape);
        }
    }
}

#[test]
fn where_it_was_found_is_shown() {
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    window.ctrl(Key::Num3);
    window.type_into("メモ", "総務課の鈴木さんに確認ずみ");
    let found = lines(&mut window, "鈴木");
    assert_eq!(found.len(), 1);
    assert!(found[0].ends_with("メモ：総務課の鈴木さんに確認ずみ"), "{found:?}");
    window.key(Key::Escape);
    // Of kana and of half width.
    for typed in ["すずき", "存在しない言葉"] {
        assert!(lines(&mut window, typed).is_empty(), "{typed}");
        assert!(window.shows("この言葉のある設問はありません"));
        window.key(Key::Escape);
    }
    let katakana = lines(&mut window, "デジタル");
    assert!(!katakana.is_empty());
    window.key(Key::Escape);
    for typed in ["でじたる", "ﾃﾞｼﾞﾀﾙ", "dejitaru"] {
        assert_eq!(lines(&mut window, typed), katakana, "{typed}");
        window.key(Key::Escape);
    }
    let all = lines(&mut window, "");
    assert_eq!(all.len(), 32);
    window.key(Key::ArrowDown);
    window.key(Key::Enter);
    assert!(window.shows(question("leadership.head").text.get(Locale::Ja)));
}

#[test]
fn it_is_whole_at_every_size() {
    for locale in Locale::ALL {
        for look in [Look::SMALL, Look::SMALL.largest()] {
            let mut window = open_example("full", look, locale);
            let found = lines(&mut window, if locale == Locale::Ja { "職員" } else { "staff" });
            assert!(found.len() > 3);
            let wrong = wrong_texts(&window, 14.0);
            let wrong: Vec<_> = wrong.into_iter().filter(|what| !what.contains("lies over")).collect();
            assert!(wrong.is_empty(), "{locale} {}: {wrong:#?}", look.name());
        }
    }
}

/// One number leads from paper to screen and back, wherever a question is named.
#[test]
fn a_question_has_one_number_everywhere() {
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    let name = question("strategy.funding").name.get(Locale::Ja).to_owned();
    let number = catalogue().questionnaire.number(&question("strategy.funding").id).expect("it is asked");
    let found = lines(&mut window, &number);
    assert!(found.first().is_some_and(|line| line.starts_with(&format!("{number} {name}"))), "{found:#?}");
    window.key(Key::Enter);
    let shows = |window: &Window, start: &str| window.names().iter().any(|(_, said)| said.starts_with(start));
    let catalogue = catalogue();
    let factor = catalogue.questionnaire.factor(&question("strategy.funding").factor).expect("it is there");
    assert!(window.shows(&format!("{number}\u{3000}{}", factor.name.get(Locale::Ja))), "the head of the question");
    assert!(shows(&window, &format!("{number} {name} ")), "the map");
    window.key(Key::Num4);
    window.ctrl(Key::Z);
    assert!(window.shows(&format!("元に戻しました：設問{number}「{name}」の回答（レベル4）")));
    window.key(Key::L);
    assert!(shows(&window, &format!("{number} {name}、")), "the list");
}
