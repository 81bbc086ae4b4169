//! A paper sheet is typed in by keys: what is kept of it at every moment, and how it becomes a response.

use eframe::egui::accesskit::Role as Said;
use eframe::egui::{Event, Key};
use egui_kittest::kittest::Queryable;
use shirube::assessment::{Answer, Answers, PaperSheet, Response, Role, Value, file};
use shirube::catalogue::{Question, SectionId};
use shirube::i18n::{Locale, Words};

use super::same_person::ASKED as SAME_PERSON;
use super::sheets::{choose, press};
use super::take_in::ASKED as TAKE_IN;
use super::{assessment, level, sheets, window_on};
use crate::screen::{Album, Look, shot};
use crate::window::{Setup, Window, open_in};

const TITLE: &str = "紙の回答票を入力";
const DIGITS: [Key; 6] = [Key::Num0, Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5];

/// A window on the sheets of a round with `responses`.
fn at_sheets(responses: Vec<Response>) -> Window {
    let mut window = window_on(&assessment(responses), Setup::default());
    window.ctrl(Key::Num4);
    window
}

/// The questions that `section` is asked, or all.
fn asked(section: Option<&str>) -> Vec<Question> {
    let section = section.map(SectionId::new);
    super::super::catalogue().questionnaire.asked_of(section.as_ref()).cloned().collect()
}

fn responses(window: &Window) -> &[Response] {
    &window.assessment().current().responses
}

fn half_typed(window: &Window) -> Option<&PaperSheet> {
    window.assessment().half_typed.as_deref()
}

/// Types into what has the focus.
fn typed(window: &mut Window, text: &str) {
    window.harness.event(Event::Text(text.to_owned()));
    window.harness.run();
}

/// Presses the key of a level for each question: the first gets 0, the next 1, and so on from 0 again.
fn levels(window: &mut Window, count: usize) {
    (0..count).for_each(|place| window.key(DIGITS[place % 6]));
}

/// What those are.
fn expected(section: Option<&str>) -> Answers {
    let asked = asked(section);
    let answer = |place: usize| Answer::of(Value::Level(level((place % 6) as u8)));
    asked.iter().enumerate().map(|(place, question)| (question.id.clone(), answer(place))).collect()
}

#[test]
fn a_sheet_takes_a_key_for_each_question_and_three_more() {
    let mut window = at_sheets(Vec::new());
    window.key(Key::P);
    assert!(window.dialog(TITLE));
    let mut keys = 0;
    let mut press = |window: &mut Window, key: Key| {
        keys += 1;
        window.key(key);
    };
    press(&mut window, Key::Num3);
    press(&mut window, Key::Enter);
    (0..32).for_each(|place| press(&mut window, DIGITS[place % 6]));
    assert!(window.shows("32問中32問に回答"), "{:?}", window.names());
    assert!(responses(&window).is_empty(), "nothing counts before it was checked");
    press(&mut window, Key::Enter);
    assert_eq!(keys, 35, "docs/workshop.md says so");
    let first = Response { role: Role::FrontLine, name: String::new(), answers: expected(None), is_from_paper: true };
    assert_eq!(responses(&window), std::slice::from_ref(&first));
    // The next is begun already, with the same role: a key less.
    assert!(window.dialog(TITLE) && window.shows("1枚目を加えました。"), "{:?}", window.names());
    window.key(Key::Enter);
    levels(&mut window, 31);
    window.key(Key::D);
    window.key(Key::Enter);
    assert_eq!(responses(&window).len(), 2);
    // One step takes one sheet back, to where it can be corrected.
    window.key(Key::Escape);
    assert!(!window.dialog(TITLE));
    window.ctrl(Key::Z);
    assert_eq!(responses(&window), [first]);
    assert!(window.shows("紙の回答票を入力している途中です（窓口・現場、32問中32問）。"), "{:?}", window.names());
    window.ctrl(Key::Y);
    assert_eq!((responses(&window).len(), half_typed(&window)), (2, None));
    assert!(window.shows("紙から入力"), "it says where it is from");
}

#[test]
fn every_key_does_what_the_list_says() {
    let mut window = at_sheets(Vec::new());
    window.keys(&[Key::P, Key::Num1, Key::Enter]);
    let asked = asked(None);
    let of = |window: &Window, place: usize| {
        half_typed(window).and_then(|sheet| sheet.response.answers.get(&asked[place].id)).cloned().unwrap_or_default()
    };
    let at = |window: &Window, place: usize| window.shows(&format!("32問中{}問目", place + 1));
    window.key(Key::Num4);
    assert!(at(&window, 1) && of(&window, 0).level() == Some(level(4)));
    // What was typed last is said, for a look back at the paper.
    let said = asked[0].statement(level(4)).get(Locale::Ja);
    assert!(window.shows("直前の入力：1-1") && window.shows(said), "{:?}", window.names());
    window.key(Key::Backspace);
    assert!(at(&window, 0));
    window.keys(&[Key::Enter, Key::D]);
    assert!(at(&window, 2) && of(&window, 1).value == Some(Value::Unknown));
    window.key(Key::N);
    typed(&mut window, "広域連合が担う");
    window.key(Key::Enter);
    assert!(at(&window, 3), "{:?}", window.names());
    assert_eq!(of(&window, 2).value, Some(Value::NotApplicable("広域連合が担う".into())));
    // A reason that is missing is asked for; Esc gives it up and closes nothing.
    window.keys(&[Key::N, Key::Enter]);
    assert!(at(&window, 3) && of(&window, 3) == Answer::default());
    window.key(Key::Escape);
    assert!(window.dialog(TITLE) && at(&window, 3));
    window.key(Key::C);
    typed(&mut window, "3 か 4 で迷った");
    window.key(Key::Enter);
    assert!(at(&window, 3), "a note leads nowhere");
    window.key(Key::Num3);
    assert_eq!(of(&window, 3), Answer { note: "3 か 4 で迷った".into(), ..Answer::of(Value::Level(level(3))) });
    // Skipped is blank, by any key that leads on.
    window.keys(&[Key::Enter, Key::ArrowRight, Key::ArrowDown]);
    assert!(at(&window, 7) && (4..7).all(|place| of(&window, place) == Answer::default()));
    window.keys(&[Key::ArrowLeft, Key::ArrowUp, Key::Backspace, Key::Backspace]);
    assert!(at(&window, 3));
    window.key(Key::Delete);
    assert_eq!(of(&window, 3).value, None);
    assert_eq!(of(&window, 3).note, "3 か 4 で迷った", "the note stays");
    // Full-width digits, as an input method commits them.
    typed(&mut window, "５");
    assert!(at(&window, 4) && of(&window, 3).level() == Some(level(5)));
    // Before the first question stands whose sheet it is.
    (0..5).for_each(|_| window.key(Key::Backspace));
    assert!(window.shows("立場は数字キーで選べます"), "{:?}", window.names());
    window.keys(&[Key::Num2, Key::Enter]);
    assert_eq!(half_typed(&window).map(|sheet| sheet.response.role), Some(Role::Promotion));
    assert_eq!(of(&window, 0).level(), Some(level(4)), "the answers stay");
}

#[test]
fn keys_that_come_faster_than_frames_lose_nothing() {
    let mut window = at_sheets(Vec::new());
    window.keys(&[Key::P, Key::Num1, Key::Enter]);
    for place in 0..32 {
        window.harness.key_press(DIGITS[place % 6]);
    }
    window.harness.run();
    window.key(Key::Enter);
    assert_eq!(responses(&window)[0].answers, expected(None));
}

#[test]
fn what_is_half_typed_outlives_esc_a_save_and_a_crash() {
    let begun = |window: &mut Window| {
        window.keys(&[Key::P, Key::Num4]);
        typed(window, "人事課");
        window.key(Key::Enter);
        levels(window, 7);
    };
    let is_there = |window: &Window| {
        half_typed(window).is_some_and(|sheet| sheet.response.answers.len() == 7 && sheet.response.name == "人事課")
    };
    // Whose sheet it is, before the first question.
    let mut window = at_sheets(Vec::new());
    window.keys(&[Key::P, Key::Num4]);
    typed(&mut window, "人事課");
    window.click("閉じて、あとで続ける");
    assert!(window.shows("人事・財政・総務、32問中0問"), "{:?}", window.names());
    press(&mut window, "続きを入力");
    assert!(window.shows("立場は数字キーで選べます"), "{:?}", window.names());
    window.key(Key::Enter);
    levels(&mut window, 7);
    assert!(is_there(&window));
    // Esc, and P again: where it was left.
    let mut window = at_sheets(Vec::new());
    begun(&mut window);
    window.key(Key::Escape);
    assert!(is_there(&window) && window.shows("人事・財政・総務、32問中7問"));
    window.key(Key::P);
    assert!(window.shows("32問中8問目"), "{:?}", window.names());
    window.key(Key::Escape);
    // A save.
    window.ctrl(Key::S);
    let path = window.folder.path().join("話し合い.ron");
    let kept = file::from_str(&std::fs::read_to_string(&path).unwrap(), &Default::default()).expect("it opens");
    assert_eq!(kept.half_typed, window.assessment().half_typed);
    // A crash.
    let mut window = at_sheets(Vec::new());
    begun(&mut window);
    window.wait(10);
    let folder = window.dies();
    let mut window = open_in(Setup::default(), folder);
    window.click("灯野町（架空の町）を続きから始める");
    assert!(is_there(&window) && window.shows("続きを入力"), "{:?}", window.names());
    // Thrown away, and had back.
    press(&mut window, "この入力を捨てる");
    assert_eq!(half_typed(&window), None);
    window.ctrl(Key::Z);
    assert!(is_there(&window));
}

#[test]
fn a_sheet_of_one_section_asks_what_its_paper_asks() {
    for section in super::super::catalogue().questionnaire.asked_sections() {
        let name = section.name.get(Locale::Ja);
        let asked = asked(Some(section.id.as_str()));
        let mut window = at_sheets(Vec::new());
        window.key(Key::P);
        choose(&mut window, &format!("用紙にある設問 {name}（{}問）", asked.len()));
        window.keys(&[Key::Num5, Key::Enter]);
        for question in &asked {
            let number = super::super::catalogue().questionnaire.number(&question.id).expect("a number");
            let title = format!("{number}　{}", question.name.get(Locale::Ja));
            assert!(window.shows(&title), "{name}: {title} as on the paper: {:?}", window.names());
            window.key(Key::Num0);
        }
        window.key(Key::Enter);
        let answered: Vec<_> = responses(&window)[0].answers.iter().map(|(id, _)| id.clone()).collect();
        assert_eq!(answered.len(), asked.len(), "{name}");
    }
}

#[test]
fn the_same_person_is_asked_about_as_of_a_file() {
    for (key, count, is_new) in [(Key::Num1, 1, true), (Key::Num2, 1, false), (Key::Num3, 2, false)] {
        let there = Response {
            role: Role::FrontLine,
            name: "窓口 花子".into(),
            answers: [(asked(None)[0].id.clone(), Answer::of(Value::Unknown))].into_iter().collect(),
            ..Response::default()
        };
        let mut window = at_sheets(vec![there.clone(), sheets()[0].clone()]);
        window.keys(&[Key::P, Key::Num3]);
        typed(&mut window, "窓口花子");
        window.key(Key::Enter);
        levels(&mut window, 32);
        window.key(Key::Enter);
        assert!(window.dialog(SAME_PERSON) && window.shows("紙の回答票"), "{key:?}: {:?}", window.names());
        // Called off, it is still half typed.
        window.key(Key::Escape);
        assert!(half_typed(&window).is_some() && responses(&window).len() == 2);
        window.keys(&[Key::P, Key::Enter, key, Key::Enter]);
        assert!(half_typed(&window).is_none(), "{key:?}: {:?}", window.names());
        let now = responses(&window);
        assert_eq!(now.len(), count + 1, "{key:?}");
        assert_eq!(now[0].answers == expected(None), is_new, "{key:?}");
        assert_eq!(now[0].is_from_paper, is_new, "{key:?}");
        assert!(window.dialog(TITLE), "{key:?}: the next can follow");
        assert_eq!(window.shows("今ある回答票を数え"), key == Key::Num2, "{key:?}: {:?}", window.names());
    }
}

#[test]
fn beside_ones_own_answers_it_is_asked_what_the_sheet_is() {
    let mut window = at_sheets(vec![sheets()[0].clone()]);
    window.keys(&[Key::P, Key::Num3, Key::Enter]);
    levels(&mut window, 32);
    window.key(Key::Enter);
    assert!(window.dialog(TAKE_IN), "{:?}", window.names());
    window.key(Key::Escape);
    assert!(half_typed(&window).is_some() && responses(&window).len() == 1);
    window.keys(&[Key::P, Key::Enter, Key::Num2, Key::Enter]);
    assert_eq!((responses(&window).len(), half_typed(&window)), (2, None), "{:?}", window.names());
    assert_eq!(window.assessment().current().result(), &sheets()[0].answers, "nothing of one's own vanishes");
}

#[test]
fn an_equal_sheet_without_a_name_is_one_more_and_said_before() {
    let mut window = at_sheets(Vec::new());
    window.key(Key::P);
    window.key(Key::Num3);
    for count in 1..=3 {
        window.key(Key::Enter);
        levels(&mut window, 32);
        assert_eq!(window.shows("名前のない回答票が、この回にもう"), count > 1, "{count}: {:?}", window.names());
        window.key(Key::Enter);
        assert_eq!(responses(&window).len(), count);
    }
}

#[test]
fn a_sheet_needs_a_role_and_an_answer() {
    let mut window = at_sheets(Vec::new());
    window.keys(&[Key::P, Key::Enter]);
    assert!(window.shows("先に立場を選んでください。") && half_typed(&window).is_none());
    window.keys(&[Key::Num1, Key::Enter]);
    (0..32).for_each(|_| window.key(Key::Enter));
    assert!(window.shows("どの設問にも回答がありません。"), "{:?}", window.names());
    window.key(Key::Enter);
    assert!(responses(&window).is_empty() && half_typed(&window).is_some());
    // From the list one question can be corrected, and back to it.
    let first = &asked(None)[0];
    window.follow(&format!("1-1　{}を直す", first.name.get(Locale::Ja)));
    window.key(Key::Num2);
    assert!(window.shows("32問中1問に回答"), "{:?}", window.names());
    window.key(Key::Enter);
    assert_eq!(responses(&window)[0].answers.value(&first.id), Some(&Value::Level(level(2))));
}

#[test]
fn it_goes_by_mouse_as_well_and_in_english() {
    let setup = Setup { locale: Locale::En, ..Setup::default() };
    let mut window = window_on(&assessment(Vec::new()), setup);
    window.ctrl(Key::Num4);
    press(&mut window, "Type in a paper sheet");
    choose(&mut window, "Role 3 Front line");
    window.click("To the questions");
    let asked = asked(None);
    let row = format!("4 {}", asked[0].statement(level(4)).get(Locale::En));
    window.harness.get_by_role_and_label(Said::RadioButton, &row).click();
    window.harness.run();
    window.click(&Words::new(Locale::En).get("questions-unknown"));
    window.click("Leave blank");
    window.click("Back");
    window.click("Close and go on later");
    let answers = &half_typed(&window).expect("it stays").response.answers;
    assert_eq!(answers.value(&asked[0].id), Some(&Value::Level(level(4))));
    assert_eq!(answers.value(&asked[1].id), Some(&Value::Unknown));
    assert_eq!(answers.len(), 2);
}

/// All steps, for people to look at.
#[test]
#[ignore = "pictures for people: CONTRIBUTING.md says how"]
fn shots_of_paper_sheets() {
    let album = Album::asked_for();
    let looks = [Look::SMALL, Look::SMALL.largest(), Look::SMALL.dark(), Look::LARGE];
    for (locale, look) in Locale::ALL.into_iter().flat_map(|locale| looks.map(|look| (locale, look))) {
        let keep = |window: &mut Window, what: &str| {
            if let Some(path) = album.place(&format!("paper-{what}-{locale}-{}.png", look.name())) {
                shot(&mut window.harness, &path);
            }
        };
        let mut window = window_on(&assessment(sheets()), Setup { look, locale, ..Setup::default() });
        window.ctrl(Key::Num4);
        window.key(Key::P);
        keep(&mut window, "head");
        window.keys(&[Key::Num3, Key::Enter]);
        levels(&mut window, 3);
        keep(&mut window, "question");
        window.key(Key::N);
        keep(&mut window, "reason");
        window.keys(&[Key::Escape, Key::Escape]);
        keep(&mut window, "half-typed");
        window.key(Key::P);
        levels(&mut window, 28);
        window.key(Key::Enter);
        keep(&mut window, "check");
        window.key(Key::Enter);
        keep(&mut window, "next");
    }
}

#[test]
fn ctrl_enter_is_the_main_button_on_every_page() {
    let mut window = at_sheets(Vec::new());
    window.key(Key::P);
    window.key(Key::Num3);
    // The name has the focus.
    typed(&mut window, "財政課");
    window.ctrl(Key::Enter);
    assert_eq!(half_typed(&window).map(|sheet| sheet.response.name.as_str()), Some("財政課"));
    let asked = asked(None);
    window.key(Key::Num2);
    let answer = |window: &Window, place: usize| {
        let sheet = half_typed(window).expect("it is begun");
        sheet.response.answers.get(&asked[place].id).cloned().unwrap_or_default()
    };
    assert_eq!(answer(&window, 0).value, Some(Value::Level(level(2))));
    // The note says whose it is: the digit has led on.
    window.key(Key::C);
    let title = format!("1-2\u{3000}{}のメモ", asked[1].name.get(Locale::Ja));
    assert!(window.focused().is_some_and(|said| said == title), "{:?}", window.focused());
    typed(&mut window, "要綱あり");
    window.ctrl(Key::Enter);
    assert_eq!((answer(&window, 0).note.as_str(), answer(&window, 1).note.as_str()), ("", "要綱あり"));
    window.key(Key::Num5);
    assert_eq!(answer(&window, 2).value, Some(Value::Level(level(5))), "and it led on");
}
