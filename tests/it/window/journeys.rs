//! Whole ways through the window, from the first screen to the file and the PDF on disk.

use eframe::egui::Key;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use shirube::assessment::Value;
use shirube::assessment::file;
use shirube::catalogue;
use shirube::i18n::{Locale, Words};
use shirube::report::copy::{OpenedAny, open_any};
use shirube::scoring;
use shirube::ui::command::Destination;
use shirube::ui::picker::Picked;

use super::places::{entries, name};
use super::{Setup, Window, open};
use crate::screen::Look;

const DIGITS: [Key; 6] = [Key::Num0, Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5];

/// The level that is answered to the nth question.
fn level(n: usize) -> usize {
    [3, 2, 4, 1, 5, 0, 2][n % 7]
}

/// A new assessment of Masuda, found by its reading.
fn begin(window: &mut Window, field: &str) {
    window.harness.get_by_role_and_label(Role::TextInput, field).type_text("ますだし");
    window.harness.run();
    window.key(Key::Enter);
}

#[test]
fn an_officer_answers_everything_and_takes_the_report_away() {
    for (locale, field, hall) in
        [(Locale::Ja, "自治体の名前か読み", "益田市 "), (Locale::En, "Name of the municipality", "Masuda City ")]
    {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let (saved, exported) = (folder.path().join("診断 令和8年度.ron"), folder.path().join("報告書.pdf"));
        let picks = vec![Picked::Path(saved.clone()), Picked::Path(exported.clone())];
        let mut window = open(Setup { look: Look::SMALL, locale, picks, ..Setup::default() });

        begin(&mut window, field);
        assert!(window.app().title().starts_with(hall), "{}", window.app().title());
        window.ctrl(Key::Num3);
        let questions: Vec<_> = catalogue::built_in().questionnaire.questions().map(|q| q.id.clone()).collect();
        for n in 0..questions.len() {
            window.key(DIGITS[level(n)]);
            window.key(Key::Enter);
        }
        window.ctrl(Key::S);
        window.ctrl(Key::Num5);
        window.ctrl(Key::E);

        let file = file::open(&saved).expect("the file was written");
        let answers = file.assessment.current().result();
        for (n, question) in questions.iter().enumerate() {
            let Some(Value::Level(answered)) = answers.value(question) else { panic!("{question} has no level") };
            assert_eq!(usize::from(answered.get()), level(n), "{question}");
        }
        let OpenedAny::Copy(copy) = open_any(&exported).expect("the report carries a copy") else {
            panic!("a report is not an assessment file")
        };
        assert_eq!(copy.current().result(), answers);
        let catalogue = catalogue::built_in();
        let [from_file, from_copy] = [&file.assessment, &copy]
            .map(|assessment| scoring::score(&catalogue.questionnaire, assessment.current().result()).overall.mean);
        assert_eq!(from_file, from_copy);
    }
}

#[test]
fn everything_that_was_typed_can_be_taken_back() {
    let mut window = open(Setup::default());
    begin(&mut window, "自治体の名前か読み");
    let before = window.assessment().clone();
    window.ctrl(Key::Num3);
    for key in [Key::Num3, Key::Enter, Key::D, Key::Enter, Key::Num1, Key::M] {
        window.key(key);
    }
    let after = window.assessment().clone();
    assert_ne!(before, after);
    for _ in 0..4 {
        window.ctrl(Key::Z);
    }
    assert_eq!(*window.assessment(), before);
    for _ in 0..4 {
        window.ctrl(Key::Y);
    }
    assert_eq!(*window.assessment(), after);
}

#[test]
fn the_example_opens_in_one_click() {
    for (locale, button) in [(Locale::Ja, "記入例を開く"), (Locale::En, "Open the example")] {
        let mut window = open(Setup { locale, ..Setup::default() });
        window.click(button);
        assert!(window.app().title().contains("灯野町"), "{}", window.app().title());
    }
}

#[test]
fn every_screen_is_reached_by_key_and_by_the_rail() {
    let mut window = open(Setup::default());
    begin(&mut window, "自治体の名前か読み");
    let words = Words::new(Locale::Ja);
    for (destination, key) in entries() {
        let shown = match destination {
            Destination::Start | Destination::New => "続きから始める",
            Destination::Profile => "回答する人の立場",
            Destination::Questions(_) | Destination::List(_) | Destination::Archived(_) => "手がかり",
            Destination::Workshop(_) => "前もって回答票を配って集め",
            Destination::Results(_) | Destination::Plan(_) => "設問に答えると",
            Destination::Towns(_) => "文書でわかること",
            Destination::Report => "報告書を書き出す",
        };
        let entry = &words.get(&format!("shell-{}", name(&destination)));
        window.ctrl(key);
        assert!(window.shows(shown), "{entry} by key: {:?}", window.names());
        window.ctrl(Key::Num1);
        window.click(entry);
        assert!(window.shows(shown), "{entry} by the rail: {:?}", window.names());
    }
}
