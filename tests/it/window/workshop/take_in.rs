//! Sheets that come to a round in which one person has answered: what is asked, what happens then, and that nothing that
//! was there vanishes.

use std::path::PathBuf;

use eframe::egui::Key;
use eframe::egui::accesskit::Role as Said;
use egui_kittest::kittest::Queryable;
use shirube::assessment::{Answer, Answers, Response, Role, Round, Standing, Value, publication};
use shirube::catalogue::QuestionId;
use shirube::i18n::Locale;

use super::sheets::{choose, press, put};
use super::{assessment, level, q, sheets, window_on};
use crate::exchange::book::{Book, FIRST};
use crate::screen::{Album, Look, shot};
use crate::window::{Setup, Window, catalogue};

pub const ASKED: &str = "回答票の取り込み方を選んでください";
const OWN_NOTE: &str = "要綱で確かめた";

/// The questions of the section's sheet, in its order.
fn section() -> Vec<QuestionId> {
    let questions = catalogue().questionnaire;
    let asked = questions.questions().filter(|question| question.ask.iter().any(|ask| ask.as_str() == "personnel"));
    asked.map(|question| question.id.clone()).collect()
}

/// The officer's own 32 answers: the first four questions of the section are not known, all others are at level 2.
pub fn own() -> Response {
    let unknown = &section()[..4];
    let answer = |id: &QuestionId| {
        let value = if unknown.contains(id) { Value::Unknown } else { Value::Level(level(2)) };
        let note = if unknown.contains(id) { "" } else { OWN_NOTE };
        Answer { note: note.to_owned(), ..Answer::of(value) }
    };
    let questions = catalogue().questionnaire;
    let answers = questions.questions().map(|question| (question.id.clone(), answer(&question.id)));
    Response { role: Role::Promotion, name: String::new(), answers: answers.collect(), ..Response::default() }
}

/// The sheet of the section, with all its nine questions at level 3.
fn sheet() -> Book {
    let book = Book::for_section("personnel").text("C3", "人事・財政・総務").text("C4", "人事課");
    (0..section().len()).fold(book, |book, row| book.number(&format!("D{}", FIRST + row), 3.0))
}

/// A window on the workshop with the officer's answers, to which the section's sheet has come.
pub fn asked(setup: Setup) -> Window {
    let mut window = window_on(&assessment(vec![own()]), setup);
    window.ctrl(Key::Num4);
    let path = put(window.folder.path(), "人事課.xlsx", sheet().bytes());
    window.drop_file(&path);
    window
}

fn round(window: &Window) -> &Round {
    window.assessment().current()
}

fn values(answers: &Answers) -> Vec<(&str, Option<&Value>, &str)> {
    answers.iter().map(|(id, answer)| (id.as_str(), answer.value.as_ref(), answer.note.as_str())).collect()
}

#[test]
fn a_section_has_nine_questions() {
    assert_eq!(section().len(), 9);
}

#[test]
fn what_will_happen_is_said_before_it_does() {
    let mut window = asked(Setup::default());
    assert!(window.dialog(ASKED));
    assert_eq!(round(&window).responses, [own()], "nothing is taken in yet");
    for said in [
        "1件の回答票を読みました。この回には、今、一人で答えた回答（32問）があります。",
        "わからない設問への答え",
        "今の回答と並ぶ、ほかの人の回答票",
        "新しい回の回答票",
        "やめると、何も取り込みません。",
    ] {
        assert!(window.shows(said), "{said}: {:?}", window.names());
    }
    let described = |window: &Window, name: &str| {
        use egui_kittest::kittest::NodeT;
        let node = window.harness.get_by_role_and_label(Said::RadioButton, name);
        node.accesskit_node().data().description().unwrap_or_default().to_owned()
    };
    let answers = described(&window, "わからない設問への答え");
    assert!(answers.contains("わからない・未回答の4問を埋めます。今の回答28問はそのままです。"), "{answers}");
    assert!(answers.contains("5問は今の回答と違いますが、今の回答を残します。"), "{answers}");
    let beside = described(&window, "今の回答と並ぶ、ほかの人の回答票");
    assert!(beside.contains("2件になります") && beside.contains("今の回答（32問）は「合意した回答」"), "{beside}");
    window.key(Key::Escape);
    assert!(!window.dialog(ASKED));
    assert_eq!(round(&window).responses, [own()]);
    assert!(window.shows("取り込みをやめました。何も変わっていません。"));
    assert!(!window.app().title().starts_with('*'), "nothing was changed");
}

/// Everything that was there is there, whatever is chosen, and one step back undoes it.
#[test]
fn nothing_that_was_there_vanishes() {
    for (keys, name) in
        [(vec![Key::Enter], "answers"), (vec![Key::Num2, Key::Enter], "beside"), (vec![Key::Num3, Key::Enter], "round")]
    {
        let mut window = asked(Setup::default());
        let before = window.assessment().clone();
        window.keys(&keys);
        assert!(!window.dialog(ASKED), "{name}");
        let now = window.assessment().clone();
        let own = own();
        let kept = if name == "round" { now.rounds[0].result() } else { now.current().result() };
        for (question, answer) in own.answers.iter() {
            let there = kept.get(question).unwrap_or_else(|| panic!("{name}: {question}"));
            if answer.value == Some(Value::Unknown) && name == "answers" {
                assert_eq!(there.value, Some(Value::Level(level(3))), "{name}: {question}");
                let by = there.said_by.as_ref().expect("whose it is");
                assert_eq!((by.role, by.name.as_str()), (Role::Administration, "人事課"));
            } else {
                assert_eq!(there, answer, "{name}: {question}");
            }
        }
        match name {
            "answers" => {
                assert_eq!((now.rounds.len(), now.current().responses.len()), (1, 1), "nothing is counted twice");
                assert!(window.shows("わからない・未回答だった4問を埋めました。"));
                assert!(window.shows("今の回答と違うので、今の回答を残した設問（5問）"));
                assert!(!window.shows("すべて取り込みました"), "five were left");
            }
            "beside" => {
                assert_eq!(now.current().standing(), Standing::Agreed(2));
                assert_eq!(now.current().responses[0], own);
                assert!(window.shows("それまでの回答32問は、合意した回答として残しました。"));
                assert!(window.shows("ファイルの内容は、すべて取り込みました。"));
            }
            _ => {
                assert_eq!((now.rounds.len(), &now.rounds[0]), (2, &before.rounds[0]));
                assert_eq!(now.current().responses.len(), 1);
                assert!(window.shows("新しい回を始めました。"));
            }
        }
        if name != "round" {
            // The map, the question, the results, what a report carries.
            let copy = publication(&now);
            assert_eq!(values(&copy.current().agreed).len(), 32, "{name}");
            window.ctrl(Key::Num3);
            assert!(window.shows("32問中32問") || window.shows("未回答0問"), "{name}: {:?}", window.names());
            window.ctrl(Key::Num5);
            assert!(!window.shows("合意した回答がまだありません"), "{name}");
        }
        window.ctrl(Key::Z);
        assert_eq!(*window.assessment(), before, "{name}: one step back");
    }
}

#[test]
fn only_where_one_person_has_answered_it_is_asked() {
    let named = |level: u8| Book::blank(Locale::Ja).text("C4", "窓口").number("D7", f64::from(level)).bytes();
    let blank = Response { role: Role::Other, name: String::new(), answers: Answers::default(), ..Response::default() };
    let mut agreed = assessment(vec![own()]);
    agreed.rounds[0].agreed.set(q("strategy.plan"), Answer::of(Value::Level(level(2))));
    let noted: Answers =
        [(q("strategy.plan"), Answer { note: "見る".into(), ..Answer::default() })].into_iter().collect();
    for (assessment, is_asked) in [
        (assessment(Vec::new()), false),
        (assessment(vec![blank.clone()]), false),
        (assessment(sheets()), false),
        (agreed, false),
        (assessment(vec![own()]), true),
        (assessment(vec![Response { answers: noted, ..blank }]), true),
    ] {
        let count = assessment.current().responses.len();
        let mut window = window_on(&assessment, Setup::default());
        window.ctrl(Key::Num4);
        let path = put(window.folder.path(), "窓口.xlsx", named(3));
        window.drop_file(&path);
        assert_eq!(window.dialog(ASKED), is_asked, "{count}");
        assert_eq!(window.shows("取り込みの結果"), !is_asked, "{count}");
    }
    // What is there already is nothing to ask about.
    let mut window = asked(Setup::default());
    window.keys(&[Key::Num2, Key::Enter]);
    let path: PathBuf = window.folder.path().join("人事課.xlsx");
    window.drop_file(&path);
    assert!(!window.dialog(ASKED) && window.shows("1件は、もう入っていました。"));
    assert!(window.shows("ファイルの内容は、すべて取り込みました。"));
}

#[test]
fn the_answers_can_be_left_a_sheet_among_others() {
    let mut window = asked(Setup::default());
    window.key(Key::Num2);
    choose(&mut window, "今の回答を、合意した回答として残す");
    press(&mut window, "取り込む");
    assert_eq!(round(&window).standing(), Standing::Open(2));
    assert!(window.shows("それまでの回答32問は、回答票の1件として残っています。"));
}

/// Who has answered a few questions says what was not known; who sits elsewhere and has answered most, how they see it.
#[test]
fn what_a_sheet_is_likely_meant_as_is_proposed() {
    let answers = "わからない設問への答え";
    let beside = "今の回答と並ぶ、ほかの人の回答票";
    for (role, count, expected) in [
        ("窓口・現場", 15, answers),
        ("窓口・現場", 16, beside),
        ("人事・財政・総務", 32, beside),
        ("DX推進部署", 32, answers),
    ] {
        let book = Book::blank(Locale::Ja).text("C3", role);
        let book = (0..count).fold(book, |book, row| book.number(&format!("D{}", FIRST + row), 3.0));
        let mut window = window_on(&assessment(vec![own()]), Setup::default());
        window.ctrl(Key::Num4);
        let path = put(window.folder.path(), "回答票.xlsx", book.bytes());
        window.drop_file(&path);
        assert_eq!(window.focused().as_deref(), Some(expected), "{role} with {count}");
    }
}

#[test]
fn it_is_chosen_by_keys_alone() {
    let mut window = asked(Setup::default());
    assert_eq!(window.focused().as_deref(), Some("わからない設問への答え"), "what does something is proposed");
    window.key(Key::ArrowDown);
    assert_eq!(window.focused().as_deref(), Some("今の回答と並ぶ、ほかの人の回答票"));
    window.key(Key::ArrowDown);
    window.key(Key::ArrowUp);
    assert_eq!(window.focused().as_deref(), Some("今の回答と並ぶ、ほかの人の回答票"));
    window.key(Key::Tab);
    window.key(Key::Tab);
    assert_eq!(window.focused().as_deref(), Some("今の回答を、合意した回答として残す"));
    window.key(Key::Tab);
    assert_eq!(window.focused().as_deref(), Some("取り込む"));
    window.key(Key::Enter);
    assert_eq!(round(&window).responses.len(), 2);
}

#[test]
fn what_comes_while_it_is_asked_is_asked_about_together() {
    let mut window = asked(Setup::default());
    let other = Book::blank(Locale::Ja).text("C3", "窓口・現場").text("C4", "窓口").number("D7", 4.0);
    let path = put(window.folder.path(), "窓口.xlsx", other.bytes());
    window.drop_file(&path);
    assert!(window.dialog(ASKED) && window.shows("2件の回答票を読みました。"));
    window.keys(&[Key::Num2, Key::Enter]);
    assert_eq!(round(&window).responses.len(), 3);
}

#[test]
fn two_sheets_that_differ_fill_nothing_and_are_named() {
    let mut window = window_on(&assessment(vec![own()]), Setup::default());
    window.ctrl(Key::Num4);
    let folder = window.folder.path().to_owned();
    let finance = Book::for_section("personnel").text("C3", "人事・財政・総務").text("C4", "財政課");
    let finance = finance.number(&format!("D{FIRST}"), 1.0);
    let paths = [put(&folder, "人事課.xlsx", sheet().bytes()), put(&folder, "財政課.xlsx", finance.bytes())];
    window.drop_files(&paths.each_ref().map(PathBuf::as_path));
    window.key(Key::Enter);
    let first = &section()[0];
    let text = catalogue().questionnaire;
    let name = text.question(first).map(|question| question.name.get(Locale::Ja).to_owned()).expect("a name");
    assert!(window.shows("わからない・未回答だった3問を埋めました。"));
    assert!(window.shows(&format!("回答票どうしで答えが違うので、埋めていない設問（1問）：{name}")));
    assert_eq!(round(&window).responses[0].answers.value(first), Some(&Value::Unknown));
}

#[test]
fn whose_answer_it_is_stands_beside_it_until_it_is_changed() {
    let mut window = asked(Setup::default());
    window.key(Key::Enter);
    window.ctrl(Key::Num3);
    window.ask([shirube::ui::command::Destination::Questions(Some(section()[0].clone())).into()]);
    let said = "「人事・財政・総務」（人事課）の回答票からの答え";
    assert!(window.shows(said), "{:?}", window.names());
    window.key(Key::Num4);
    assert!(!window.shows(said));
    window.ctrl(Key::Z);
    assert!(window.shows(said));
    window.key(Key::F5);
    assert!(!window.shows("人事課"), "never before a room");
}

/// The dialog, for people to look at.
#[test]
#[ignore = "pictures for people: CONTRIBUTING.md says how"]
fn shots_of_taking_in() {
    let album = Album::asked_for();
    let looks = [Look::SMALL, Look::SMALL.largest(), Look::SMALL.dark(), Look::LARGE];
    for (locale, look) in Locale::ALL.into_iter().flat_map(|locale| looks.map(|look| (locale, look))) {
        let keep = |window: &mut Window, what: &str| {
            if let Some(path) = album.place(&format!("take-in-{what}-{locale}-{}.png", look.name())) {
                shot(&mut window.harness, &path);
            }
        };
        let mut window = asked(Setup { look, locale, ..Setup::default() });
        keep(&mut window, "asked");
        window.key(Key::Num2);
        keep(&mut window, "beside");
        window.key(Key::Num1);
        window.key(Key::Enter);
        keep(&mut window, "filled");
        window.ctrl(Key::Num3);
        window.ask([shirube::ui::command::Destination::Questions(Some(section()[0].clone())).into()]);
        keep(&mut window, "said-by");
    }
}
