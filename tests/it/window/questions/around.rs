//! What stands around the choice: hints, premises, what comes after the last question.

use super::*;

/// Presses what is called `label` by keyboard, which brings it into sight.
fn press_focused(window: &mut Window, label: &str) {
    window.harness.get_by_role_and_label(Role::Button, label).focus();
    window.harness.run();
    window.key(Key::Enter);
}

#[test]
fn the_towns_stay_folded_until_one_has_answered() {
    let town = catalogue().towns[0].evidence_on(&id(FIRST)).expect("documented").summary.get(Locale::Ja).to_owned();
    let mut window = blank(Look::SMALL);
    assert!(!says(&window, &town));
    window.key(Key::Num1);
    assert!(says(&window, &town), "answered");
    window.key(Key::T);
    assert!(!says(&window, &town), "put away");
    window.key(Key::Enter);
    let next = catalogue().towns[0].evidence_on(&id("leadership.head")).map(|it| it.summary.get(Locale::Ja).to_owned());
    if let Some(next) = next {
        assert!(!says(&window, &next));
        window.key(Key::T);
        assert!(says(&window, &next), "asked for");
    }
    window.key(Key::ArrowRight);
    window.key(Key::T);
    assert!(says(&window, "記載なし"), "what no document says is said to be so");
}

#[test]
fn a_question_that_follows_from_another_says_so() {
    let (premise, follows) = asked::one_follows();
    let base = Answers::from_iter([(id(premise), Answer::of(Value::Level(Level::MIN)))]);
    let mut window = filled(Look::SMALL, base);
    // It opens at the first open one, and the one that follows is not among them.
    let open = asked::questions().map(|question| question.id.as_str()).find(|it| ![premise, follows].contains(it));
    let open = open.expect("there are others");
    assert!(is_at(&window, open));
    for _ in asked::place(open)..asked::place(follows) {
        window.key(Key::ArrowRight);
    }
    assert!(is_at(&window, follows));
    let counts = format!("{}が0のため、0と数えます", asked::said(premise));
    assert!(says(&window, &counts));
    assert!(choices(&window).iter().all(|(_, is_chosen)| !is_chosen));
    window.key(Key::Num2);
    assert_eq!(value(&window, follows), level(2), "an answer of its own is kept");
    assert!(says(&window, &counts));
    let kept = format!("回答：レベル2（設問{}が0のため、0と数えます）", asked::number(premise));
    assert!(says(&window, &kept), "also beside the answer");
    let link = format!("「{}」を開く", asked::name(premise, Locale::Ja));
    window.harness.get_by_role_and_label(Role::Link, &link).click();
    window.harness.run();
    assert!(is_at(&window, premise));
    assert!(says(&window, &format!("次の回答は0と数えます：{}（レベル2）", asked::said(follows))));
    window.key(Key::Num1);
    assert!(!says(&window, "次の回答は0と数えます"));
    for _ in asked::place(premise)..asked::place(follows) {
        window.key(Key::ArrowRight);
    }
    assert!(is_at(&window, follows));
    assert!(!says(&window, "0と数えます"));
}

#[test]
fn after_the_last_question_come_the_results_or_what_is_still_open() {
    let all: Vec<QuestionId> = catalogue().questionnaire.questions().map(|question| question.id.clone()).collect();
    let (last, rest) = all.split_last().expect("there are questions");
    let answered = rest.iter().map(|id| (id.clone(), Answer::of(Value::Unknown))).collect();
    let mut window = filled(Look::SMALL, answered);
    assert!(is_at(&window, last.as_str()));
    assert!(window.harness.query_by_role_and_label(Role::Button, "次へ").is_none());
    window.key(Key::Num1);
    window.harness.get_by_role_and_label(Role::Button, "結果を見る").click();
    window.harness.run();
    assert!(window.harness.query_by_role_and_label(Role::Button, "結果を見る").is_none());

    let answered = rest.iter().skip(2).map(|id| (id.clone(), Answer::of(Value::Unknown))).collect();
    let mut window = filled(Look::SMALL, answered);
    window.key(Key::ArrowLeft);
    assert!(is_at(&window, FIRST), "before the first there is nothing");
    for _ in 1..all.len() {
        window.key(Key::ArrowRight);
    }
    window.key(Key::D);
    assert!(window.harness.query_by_role_and_label(Role::Button, "結果を見る").is_some(), "all the same");
    window.key(Key::Enter);
    assert!(is_at(&window, FIRST), "to those that are open");

    let answered = rest.iter().filter(|it| it.as_str() != asked::one_follows().1);
    let answered = answered.map(|id| (id.clone(), Answer::of(Value::Level(Level::MIN)))).collect();
    let mut window = filled(Look::SMALL, answered);
    window.key(Key::D);
    assert!(!says(&window, "未回答の設問へ"), "what follows from another wants no answer");
}

#[test]
fn what_is_unusual_about_the_answers_is_said() {
    let stranger = Answers::from_iter([(QuestionId::new("gone.question"), Answer::of(Value::Level(Level::MAX)))]);
    let mut window = filled(Look::SMALL, stranger);
    assert!(says(&window, "今の設問票にない設問への回答が"));
    window.key(Key::Num1);
    let kept = window.assessment().current().result().iter().any(|(id, _)| id.as_str() == "gone.question");
    assert!(kept, "answers to questions that are not known stay");

    let sheet = || Response {
        role: Sender::default(),
        name: String::new(),
        answers: Answers::default(),
        ..Response::default()
    };
    let mut window = with(Look::SMALL, |round| round.responses = vec![sheet(), sheet(), sheet()]);
    assert!(says(&window, "回答票が3枚あります"));
    window.key(Key::Num1);
    assert!(says(&window, "グループで合意した回答です（回答票3枚）"));
    assert_eq!(window.assessment().current().agreed.value(&id(FIRST)).cloned(), level(1));
}

#[test]
fn in_a_narrow_window_the_question_the_keys_and_the_choice_stay_in_sight() {
    let look = Look::SMALL.largest();
    let mut window = blank(look);
    window.key(Key::Num5);
    let screen = eframe::egui::Rect::from_min_size(eframe::egui::Pos2::ZERO, look.points());
    let name = choices(&window)[5].0.clone();
    for (role, name) in [
        (Role::RadioButton, name.as_str()),
        (Role::Button, "わからない"),
        (Role::Button, "該当なし"),
        (Role::Button, "印"),
        (Role::Button, "次へ"),
        (Role::Heading, shown_question(&window).expect("a question is shown").as_str()),
    ] {
        let rect = window.harness.get_by_role_and_label(role, name).rect();
        assert!(screen.contains_rect(rect), "{name}: {rect:?}");
    }
    let row = window.harness.get_by_role_and_label(Role::RadioButton, &name).rect();
    let next = window.harness.get_by_role_and_label(Role::Button, "次へ").rect();
    assert!(row.bottom() <= next.top(), "the chosen row is scrolled above the foot: {row:?} {next:?}");

    press_focused(&mut window, "手がかり");
    assert!(says(&window, "見るもの"));
    press_focused(&mut window, "32問の地図");
    // Of the map Tab stops at the question that is shown; arrows go on from there.
    let here = format!("1-1 {} レベル5", asked::name(FIRST, Locale::Ja));
    window.harness.get_by_role_and_label(Role::Button, &here).focus();
    window.harness.run();
    window.key(Key::ArrowRight);
    window.key(Key::Enter);
    assert!(is_at(&window, "leadership.head"));
}
