//! The questions as an officer answers them: by key, by click, with an input method, in a window of any size.

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

/// Presses what is called `label` by keyboard, which brings it into sight.
fn press_focused(window: &mut Window, label: &str) {
    window.harness.get_by_role_and_label(Role::Button, label).focus();
    window.harness.run();
    window.key(Key::Enter);
}

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
    assert!(stands_above_the_choice(&blank(Look::SMALL.zoomed(2.0))), "in a narrow window too");
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
fn not_applicable_wants_a_reason() {
    const FIELD: &str = "該当しない理由";
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
    assert!(is_at(&window, FIRST), "the Enter of the field does not go on");
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

/// Whether `text` stands in any label.
fn says(window: &Window, text: &str) -> bool {
    let root = window.harness.root();
    root.children_recursive().any(|node| {
        let node = node.accesskit_node();
        node.value().unwrap_or_default().contains(text) || node.label().unwrap_or_default().contains(text)
    })
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
    let look = Look::SMALL.zoomed(2.0);
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

#[test]
#[ignore = "pictures for people: CONTRIBUTING.md says how"]
fn shots_of_special_questions() {
    let album = Album::asked_for();
    for look in [Look::SMALL, Look::SMALL.zoomed(2.0), Look::LARGE.dark()] {
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
        window.type_into("該当しない理由", "広域連合が担うため");
        window.key(Key::Enter);
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
