//! What is typed: notes, reasons, evidence.

use super::*;

#[test]
fn not_applicable_wants_a_reason() {
    const FIELD: &str = "該当しない理由（必須）";
    let mut window = blank(Look::SMALL);
    let [down, up] = press(Key::N);
    send(&mut window, [down, Event::Text("n".to_owned()), up]);
    assert!(window.harness.get_by_role_and_label(Role::TextInput, FIELD).is_focused());
    window.key(Key::Enter);
    assert_eq!(value(&window, FIRST), None);
    assert!(
        window.harness.query_by_label_contains("理由のない「該当なし」").is_some()
            || says(&window, "理由のない「該当なし」")
    );
    window.type_into(FIELD, "広域連合が担う2つ目の仕事のため");
    assert_eq!(value(&window, FIRST), None, "digits and letters are text in a field");
    window.key(Key::Enter);
    assert_eq!(value(&window, FIRST), Some(Value::NotApplicable("広域連合が担う2つ目の仕事のため".to_owned())));
    assert!(is_at(&window, "leadership.head"), "Enter goes on, as after a level");
    window.key(Key::ArrowLeft);
    assert!(says(&window, "広域連合が担う2つ目の仕事のため"));

    window.click("理由を直す…");
    window.type_into(FIELD, "。");
    window.key(Key::Escape);
    assert_eq!(value(&window, FIRST), Some(Value::NotApplicable("広域連合が担う2つ目の仕事のため。".to_owned())));
    assert!(window.harness.query_by_role_and_label(Role::TextInput, FIELD).is_none(), "Esc leaves it, and takes it");

    window.key(Key::N);
    window.type_into(FIELD, "今年も");
    window.click("次へ");
    let kept = Value::NotApplicable("広域連合が担う2つ目の仕事のため。今年も".to_owned());
    assert_eq!(value(&window, FIRST), Some(kept), "leaving the field takes the reason");
    assert!(is_at(&window, "leadership.head"));
    window.key(Key::ArrowLeft);
    window.key(Key::Num1);
    assert_eq!(value(&window, FIRST), level(1), "a level replaces it");
}

#[test]
fn a_note_is_kept_as_it_was_typed() {
    let long = "合意の経緯をここに残す。".chars().cycle().take(limits::NOTE).collect::<String>();
    let cases = [
        ("plain", "要綱第3条を見た。"),
        ("keys of the screen", "0123 dnmct"),
        ("rare characters", "𠮷野さん、辻\u{e0100}さん、髙橋さん 😀"),
        ("two lines", "一行目\n二行目"),
        ("as long as it may be", &long),
    ];
    for (name, typed) in cases {
        let mut window = blank(Look::SMALL);
        window.key(Key::C);
        send(&mut window, [Event::Paste(typed.to_owned())]);
        assert_eq!(answer(&window, FIRST), Answer { note: typed.to_owned(), ..Answer::default() }, "{name}");
    }
}

#[test]
fn the_note_has_the_focus_from_the_key_that_opens_it() {
    let mut window = blank(Look::SMALL);
    let [down, up] = press(Key::C);
    let [next, gone] = press(Key::Num3);
    send(&mut window, [down, Event::Text("c".to_owned()), up, next, Event::Text("3".to_owned()), gone]);
    assert_eq!(answer(&window, FIRST), Answer { note: "3".to_owned(), ..Answer::default() });
    window.key(Key::Escape);
    window.key(Key::Num3);
    assert_eq!(value(&window, FIRST), level(3), "Esc leaves the field");
}

#[test]
fn keys_are_text_while_japanese_is_converted() {
    let mut window = blank(Look::SMALL);
    window.key(Key::C);
    let preedit = |text: &str| Event::Ime(ImeEvent::Preedit { text: text.to_owned(), active_range_chars: None });
    send(&mut window, [preedit("さんか")]);
    send(&mut window, press(Key::Num3));
    send(&mut window, [preedit("参加")]);
    assert_eq!(value(&window, FIRST), None);
    send(&mut window, [preedit(""), Event::Ime(ImeEvent::Commit("参加".to_owned()))]);
    send(&mut window, [Event::Ime(ImeEvent::Commit("３".to_owned()))]);
    assert_eq!(answer(&window, FIRST), Answer { note: "参加３".to_owned(), ..Answer::default() });
    assert!(is_at(&window, FIRST));
}

#[test]
fn undo_works_inside_the_note_and_outside() {
    let mut window = blank(Look::SMALL);
    window.key(Key::Num2);
    window.key(Key::C);
    for text in ["聞", "い", "た"] {
        send(&mut window, [Event::Text(text.to_owned())]);
    }
    assert_eq!(answer(&window, FIRST).note, "聞いた");
    window.ctrl(Key::Z);
    assert_eq!(answer(&window, FIRST).note, "", "a run of typing is one step");
    window.ctrl(Key::Y);
    assert_eq!(answer(&window, FIRST).note, "聞いた");
    window.key(Key::Escape);
    window.key(Key::C);
    send(&mut window, [Event::Text("。".to_owned())]);
    window.key(Key::Escape);
    window.ctrl(Key::Z);
    assert_eq!(answer(&window, FIRST).note, "聞いた", "leaving the field ends a run");
    window.ctrl(Key::Z);
    window.ctrl(Key::Z);
    assert_eq!(answer(&window, FIRST), Answer::default());
}

#[test]
fn a_note_can_stay_inside() {
    const SWITCH: &str = "庁内限り（報告書にも、添付の写しにも載せない）";
    let mut window = blank(Look::SMALL);
    window.key(Key::C);
    send(&mut window, [Event::Text("人事の話".to_owned())]);
    for is_inside in [true, false] {
        window.harness.get_by_role_and_label(Role::CheckBox, SWITCH).click();
        window.harness.run();
        assert_eq!(answer(&window, FIRST).note_is_inside, is_inside);
        let node = window.harness.get_by_role_and_label(Role::CheckBox, SWITCH);
        assert_eq!(node.accesskit_node().toggled(), Some(Toggled::from(is_inside)));
    }
}

#[test]
fn what_an_answer_rests_on_is_typed_in_a_line_of_its_own() {
    const SWITCH: &str = "WebのURLだけ報告書に載せる";
    const NONE: &str = "報告書に載るURLがありません";
    let mut window = blank(Look::SMALL);
    window.key(Key::E);
    assert!(window.harness.get_by_role_and_label(Role::TextInput, "根拠資料").is_focused());
    for text in ["推進本部", "設置要綱"] {
        send(&mut window, [Event::Text(text.to_owned())]);
    }
    assert_eq!(answer(&window, FIRST), Answer { grounds: "推進本部設置要綱".into(), ..Answer::default() });
    assert!(!says(&window, NONE));
    window.harness.get_by_role_and_label(Role::CheckBox, SWITCH).click();
    window.harness.run();
    assert!(answer(&window, FIRST).addresses_may_leave);
    assert!(says(&window, NONE), "the name of a document never leaves");
    window.key(Key::E);
    send(&mut window, [Event::Text(" https://www.town.example.jp/dx".to_owned())]);
    window.key(Key::Escape);
    assert!(!says(&window, NONE));
    assert_eq!(answer(&window, FIRST).public_addresses(), ["https://www.town.example.jp/dx"]);
    // A run of typing is one step, the box another.
    for expected in [("推進本部設置要綱", true), ("推進本部設置要綱", false), ("", false)] {
        window.ctrl(Key::Z);
        let Answer { grounds, addresses_may_leave, .. } = answer(&window, FIRST);
        assert_eq!((grounds.as_str(), addresses_may_leave), expected);
    }
}

/// The button that leads on names Enter: what keeps a note inside is not taken away by it.
#[test]
fn enter_leads_on_from_a_box_that_space_turns_over() {
    let mut window = blank(Look::SMALL);
    let switch = "庁内限り（報告書にも、添付の写しにも載せない）";
    window.harness.get_by_role_and_label(Role::CheckBox, switch).focus();
    window.harness.run();
    window.key(Key::Space);
    assert!(answer(&window, FIRST).note_is_inside, "Space turns it over");
    window.key(Key::Enter);
    assert!(answer(&window, FIRST).note_is_inside, "Enter doesn't");
    assert!(is_at(&window, "leadership.head"), "it leads on");
}
