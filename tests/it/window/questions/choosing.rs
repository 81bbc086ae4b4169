//! Choosing a level, by key and by click.

use super::*;

#[test]
fn the_rule_for_choosing_is_shown_where_one_begins() {
    let rule = shirube::i18n::Words::new(Locale::Ja).get("answering-rule");
    let stands_above_the_choice = |window: &Window| {
        let nodes: Vec<_> = window.harness.root().children_recursive().collect();
        let is_rule = |node: &egui_kittest::Node<'_>| node.accesskit_node().value().as_ref() == Some(&rule);
        let is_choice = |node: &egui_kittest::Node<'_>| node.accesskit_node().role() == Role::RadioButton;
        let rule = nodes.iter().position(is_rule).expect("the rule is always there");
        rule < nodes.iter().position(is_choice).expect("a choice")
    };
    assert!(stands_above_the_choice(&blank(Look::SMALL.largest())), "in a narrow window too");
    let mut window = blank(Look::SMALL);
    assert!(stands_above_the_choice(&window), "at the first question");
    window.key(Key::ArrowRight);
    assert!(stands_above_the_choice(&window), "while there is no answer");
    window.key(Key::Num2);
    assert!(!stands_above_the_choice(&window), "later it stands with the hints");
    window.key(Key::ArrowLeft);
    assert!(stands_above_the_choice(&window), "at the first question again");
}

#[test]
fn two_keys_answer_a_question() {
    let mut window = blank(Look::SMALL);
    let all: Vec<QuestionId> = catalogue().questionnaire.questions().map(|question| question.id.clone()).collect();
    let digits = [Key::Num0, Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5];
    for n in 0..all.len() {
        window.key(digits[n % 6]);
        window.key(Key::Enter);
    }
    for (n, question) in all.iter().enumerate() {
        let expected = level(u8::try_from(n % 6).expect("small"));
        assert_eq!(window.assessment().current().result().value(question).cloned(), expected, "{question}");
    }
    let on = window.harness.query_by_role_and_label(Role::Button, "結果を見る");
    assert!(on.is_none(), "the last Enter leads to the results");
}

#[test]
fn keys_that_come_faster_than_frames_lose_nothing() {
    let mut window = blank(Look::SMALL);
    let keys = [Key::Num2, Key::Enter, Key::D, Key::M, Key::ArrowRight, Key::ArrowDown, Key::ArrowDown, Key::Enter];
    send(&mut window, keys.into_iter().flat_map(press));
    assert_eq!(value(&window, "leadership.executive"), level(2));
    assert_eq!(answer(&window, "leadership.head"), Answer { is_marked: true, ..Answer::of(Value::Unknown) });
    assert_eq!(value(&window, "leadership.deputy"), level(1));
    assert!(is_at(&window, "leadership.speed"));
}

/// A round as a report's copy may have it has no response: the first key puts one in, and no other does.
#[test]
fn keys_within_a_frame_put_one_response_in() {
    let mut window = with(Look::SMALL, |round| round.responses.clear());
    let keys = [Key::Delete, Key::ArrowDown, Key::ArrowDown, Key::M, Key::Enter, Key::D];
    send(&mut window, keys.into_iter().flat_map(press));
    assert_eq!(answer(&window, FIRST), Answer { value: level(1), is_marked: true, ..Answer::default() });
    assert_eq!(value(&window, "leadership.head"), Some(Value::Unknown));
    assert_eq!(window.assessment().current().responses.len(), 1);
    for _ in 0..4 {
        window.ctrl(Key::Z);
    }
    assert!(window.assessment().current().responses.is_empty(), "each key that changed something was one step");
}

#[test]
fn each_key_does_what_the_list_says() {
    let cases: [(&str, &[Key], Answer); 10] = [
        ("a digit", &[Key::Num4], Answer::of(Value::Level(Level::new(4).expect("a level")))),
        ("a digit over another", &[Key::Num4, Key::Num0], Answer::of(Value::Level(Level::MIN))),
        ("don't know", &[Key::D], Answer::of(Value::Unknown)),
        ("a digit over don't know", &[Key::D, Key::Num5], Answer::of(Value::Level(Level::MAX))),
        ("a mark", &[Key::M], Answer { is_marked: true, ..Answer::default() }),
        ("a mark taken off", &[Key::M, Key::M], Answer::default()),
        ("down from nothing", &[Key::ArrowDown], Answer::of(Value::Level(Level::MIN))),
        ("up from nothing", &[Key::ArrowUp], Answer::of(Value::Level(Level::MAX))),
        ("down at the end", &[Key::Num5, Key::ArrowDown], Answer::of(Value::Level(Level::MAX))),
        ("cleared, the mark stays", &[Key::Num3, Key::M, Key::Delete], Answer { is_marked: true, ..Answer::default() }),
    ];
    for (name, keys, expected) in cases {
        let mut window = blank(Look::SMALL);
        for key in keys {
            window.key(*key);
        }
        assert_eq!(answer(&window, FIRST), expected, "{name}");
        assert!(is_at(&window, FIRST), "{name}: nothing goes on by itself");
    }
}

#[test]
fn characters_of_an_input_method_count_like_keys() {
    let text = |text: &str| Event::Text(text.to_owned());
    let commit = |text: &str| Event::Ime(ImeEvent::Commit(text.to_owned()));
    let cases: [(&str, Vec<Event>, Option<Value>); 6] = [
        ("a full-width digit", vec![text("３")], level(3)),
        ("a committed digit", vec![commit("２")], level(2)),
        ("a plain character", vec![text("5")], level(5)),
        ("a full-width letter", vec![text("ｄ")], Some(Value::Unknown)),
        ("no level", vec![text("９")], None),
        ("more than a character", vec![text("３４")], None),
    ];
    for (name, events, expected) in cases {
        let mut window = blank(Look::SMALL);
        send(&mut window, events);
        assert_eq!(value(&window, FIRST), expected, "{name}");
    }
    let mut window = blank(Look::SMALL);
    let [down, up] = press(Key::M);
    send(&mut window, [down, text("m"), up]);
    assert!(answer(&window, FIRST).is_marked, "a key and the character it types are one");
}

#[test]
fn clicks_do_what_keys_do() {
    let mut window = blank(Look::SMALL);
    let name = choices(&window)[2].0.clone();
    window.harness.get_by_role_and_label(Role::RadioButton, &name).click();
    window.harness.run();
    assert_eq!(value(&window, FIRST), level(2));
    window.click("わからない");
    assert_eq!(value(&window, FIRST), Some(Value::Unknown));
    window.click("印");
    assert!(answer(&window, FIRST).is_marked);
    window.click("取り消す");
    assert_eq!(answer(&window, FIRST), Answer { is_marked: true, ..Answer::default() });
    window.click("次へ");
    window.click("前へ");
    assert!(is_at(&window, FIRST));
}

#[test]
fn enter_presses_what_has_the_focus_and_goes_on_elsewhere() {
    let mut window = blank(Look::SMALL);
    window.harness.get_by_role_and_label(Role::Button, "わからない").focus();
    window.harness.run();
    window.key(Key::Enter);
    assert_eq!(value(&window, FIRST), Some(Value::Unknown), "a button is pressed");
    assert!(is_at(&window, FIRST));
    window.key(Key::Num2);
    let name = choices(&window)[2].0.clone();
    window.harness.get_by_role_and_label(Role::RadioButton, &name).focus();
    window.harness.run();
    window.key(Key::ArrowDown);
    let name = choices(&window)[3].0.clone();
    assert!(
        window.harness.get_by_role_and_label(Role::RadioButton, &name).is_focused(),
        "the focus follows the choice"
    );
    window.key(Key::Enter);
    assert!(is_at(&window, "leadership.head"), "on a row it goes on");
    assert_eq!(value(&window, FIRST), level(3));

    window.harness.get_by_role_and_label(Role::Button, "次へ").focus();
    window.harness.run();
    window.key(Key::Enter);
    window.key(Key::Enter);
    assert!(is_at(&window, "leadership.speed"), "the button that leads on keeps the focus");
}

#[test]
fn keys_are_silent_under_a_dialog() {
    let mut window = blank(Look::SMALL);
    window.key(Key::F1);
    for key in [Key::Num3, Key::M, Key::ArrowRight] {
        window.key(key);
    }
    window.key(Key::Escape);
    assert_eq!(answer(&window, FIRST), Answer::default());
    assert!(is_at(&window, FIRST));
}

#[test]
fn a_screen_reader_meets_a_group_of_radio_buttons() {
    let mut window = blank(Look::SMALL);
    let catalogue = catalogue();
    let question = catalogue.questionnaire.question(&id(FIRST)).expect("there");
    let expected = |chosen: Option<usize>| -> Vec<(String, bool)> {
        let all = question.levels.iter().enumerate();
        all.map(|(n, text)| (format!("{n} {}", text.get(Locale::Ja)), chosen == Some(n))).collect()
    };
    assert_eq!(choices(&window), expected(None));
    window.key(Key::Num4);
    assert_eq!(choices(&window), expected(Some(4)));
    let group = window.harness.get_by_role_and_label(Role::RadioGroup, question.text.get(Locale::Ja));
    let inside = group.children_recursive().filter(|node| node.accesskit_node().role() == Role::RadioButton);
    assert_eq!(inside.count(), 6);
    for (name, is_on) in [("わからない", false), ("該当なし", false), ("印", false)] {
        let node = window.harness.get_by_role_and_label(Role::Button, name);
        assert_eq!(node.accesskit_node().toggled(), Some(Toggled::from(is_on)), "{name}");
    }
    window.key(Key::D);
    let node = window.harness.get_by_role_and_label(Role::Button, "わからない");
    assert_eq!(node.accesskit_node().toggled(), Some(Toggled::True));
}
