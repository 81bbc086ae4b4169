//! The questions as an officer answers them: by key, by click, with an input method, in a window of any size.

mod around;
mod choosing;
mod fields;

use eframe::egui::accesskit::{Role, Toggled};
use eframe::egui::{Event, ImeEvent, Key};
use egui_kittest::kittest::{NodeT, Queryable};
use shirube::assessment::{Answer, Answers, Response, Role as Sender, Value, file, limits};
use shirube::catalogue::{Level, QuestionId};
use shirube::i18n::Locale;

use super::{Setup, Window, catalogue, open_example, open_in};
use crate::asked;
use crate::screen::{Album, Look, shot};

/// The first question of all.
const FIRST: &str = "leadership.executive";

fn id(name: &str) -> QuestionId {
    let catalogue = catalogue();
    let found = catalogue.questionnaire.questions().find(|question| question.id.as_str() == name);
    found.expect("the questionnaire has it").id.clone()
}

/// A window on an assessment without any answer, at the first question.
fn blank(look: Look) -> Window {
    filled(look, Answers::default())
}

/// A window on an assessment with these answers, at the first open question.
fn filled(look: Look, answers: Answers) -> Window {
    with(look, |round| round.responses[0].answers = answers)
}

/// A window on an assessment whose only round was changed by `change`.
fn with(look: Look, change: impl FnOnce(&mut shirube::assessment::Round)) -> Window {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let path = folder.path().join("診断.ron");
    let profile = shirube::assessment::Profile { name: "灯野町".to_owned(), ..Default::default() };
    let date = jiff::civil::date(2026, 11, 1);
    let mut assessment = shirube::session::new_assessment(profile, date, catalogue().questionnaire.edition);
    change(&mut assessment.rounds[0]);
    file::save(&assessment, &path, file::Replacing::Nothing).expect("the file can be written");
    let mut window = open_in(Setup { look, file: Some(path), ..Setup::default() }, folder);
    window.ctrl(Key::Num3);
    window
}

fn value(window: &Window, question: &str) -> Option<Value> {
    window.assessment().current().result().value(&id(question)).cloned()
}

fn answer(window: &Window, question: &str) -> Answer {
    window.assessment().current().result().get(&id(question)).cloned().unwrap_or_default()
}

fn level(n: u8) -> Option<Value> {
    Level::new(n).map(Value::Level)
}

/// All of it within one frame.
fn send(window: &mut Window, events: impl IntoIterator<Item = Event>) {
    window.harness.input_mut().events.extend(events);
    window.harness.run();
}

fn press(key: Key) -> [Event; 2] {
    [true, false].map(|pressed| Event::Key {
        key,
        physical_key: None,
        pressed,
        repeat: false,
        modifiers: Default::default(),
    })
}

/// The six choices as a screen reader meets them: name and whether it is the chosen one.
fn choices(window: &Window) -> Vec<(String, bool)> {
    let rows = window.harness.query_all_by_role(Role::RadioButton);
    rows.map(|row| {
        let node = row.accesskit_node();
        (node.label().unwrap_or_default(), node.toggled() == Some(Toggled::True))
    })
    .collect()
}

/// The question that is shown, if the questions are.
fn shown_question(window: &Window) -> Option<String> {
    let catalogue = catalogue();
    let questions: Vec<&str> = catalogue.questionnaire.questions().map(|it| it.text.get(Locale::Ja)).collect();
    let headings = window.harness.query_all_by_role(Role::Heading);
    let mut shown = headings.filter_map(|node| node.accesskit_node().label());
    shown.find(|text| questions.contains(&text.as_str()))
}

fn is_at(window: &Window, question: &str) -> bool {
    let catalogue = catalogue();
    let question = catalogue.questionnaire.question(&id(question)).expect("there");
    shown_question(window).as_deref() == Some(question.text.get(Locale::Ja))
}

/// Whether `text` stands in any label.
fn says(window: &Window, text: &str) -> bool {
    let root = window.harness.root();
    root.children_recursive().any(|node| {
        let node = node.accesskit_node();
        node.value().unwrap_or_default().contains(text) || node.label().unwrap_or_default().contains(text)
    })
}

#[test]
#[ignore = "pictures for people: CONTRIBUTING.md says how"]
fn shots_of_special_questions() {
    let album = Album::asked_for();
    for look in [Look::SMALL, Look::SMALL.largest(), Look::LARGE.dark()] {
        let place = |what: &str| album.place(&format!("special-{what}-{}.png", look.name()));
        let keep = |window: &mut Window, what: &str| {
            if let Some(path) = place(what) {
                shot(&mut window.harness, &path);
            }
        };
        let mut window = blank(look);
        keep(&mut window, "blank");
        window.key(Key::N);
        window.key(Key::Enter);
        keep(&mut window, "reason");
        window.type_into("該当しない理由（必須）", "広域連合が担うため");
        window.key(Key::Enter);
        window.key(Key::ArrowLeft);
        keep(&mut window, "reason-taken");
        window.key(Key::D);
        window.key(Key::C);
        let long = "𠮷野さんと辻\u{e0100}さん😀に聞いた。".repeat(40);
        send(&mut window, [Event::Paste(long)]);
        keep(&mut window, "note");
        window.key(Key::Escape);
        window.key(Key::Tab);
        keep(&mut window, "tab");
        let mut window =
            filled(look, Answers::from_iter([(QuestionId::new("gone.question"), Answer::of(Value::Unknown))]));
        for _ in 0..31 {
            window.key(Key::ArrowRight);
        }
        window.key(Key::Num2);
        keep(&mut window, "last");
        let mut window = open_example("full", look, Locale::En);
        window.ctrl(Key::Num3);
        keep(&mut window, "full-en");
    }
}
