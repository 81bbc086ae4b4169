//! What is typed arrives all at once, as it does where frames are slow: it goes where whoever types means it. Each case is
//! typed within one frame, through the queue that the real window has before it.

use eframe::App as _;
use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use shirube::assessment::{TargetOf, Value};
use shirube::catalogue::Level;
use shirube::i18n::Locale;
use shirube::ui::command::{Destination, PlanPart};

use super::workshop::{assessment, q, room_of_twelve, sheets, window_on};
use super::{Setup, Window, catalogue, open_example};
use crate::screen::Look;

/// What is typed.
#[derive(Clone, Copy, Debug)]
enum Typed<'a> {
    Key(Key),
    Ctrl(Key),
    /// Each character as its key and what that types, as the system sends them.
    Text(&'a str),
}

use Typed::{Ctrl, Text};

fn press(key: Key, modifiers: Modifiers, text: Option<char>) -> Vec<Event> {
    let event = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
    let text = text.map(|text| Event::Text(text.to_string()));
    [event(true)].into_iter().chain(text).chain([event(false)]).collect()
}

fn events(typed: &Typed<'_>) -> Vec<Event> {
    match typed {
        Typed::Key(key) => press(*key, Modifiers::NONE, None),
        Ctrl(key) => press(*key, Modifiers::COMMAND, None),
        Text(text) => {
            let one = |letter: char| match Key::from_name(&letter.to_uppercase().to_string()) {
                Some(key) => press(key, Modifiers::NONE, Some(letter)),
                None => vec![Event::Text(letter.to_string())],
            };
            text.chars().flat_map(one).collect()
        }
    }
}

/// Hands all of it to one frame, and draws until nothing waits any more.
fn at_once(window: &mut Window, typed: &[Typed<'_>]) {
    /// More frames than anything here takes.
    const FRAMES: usize = 80;
    window.harness.input_mut().events.extend(typed.iter().flat_map(events));
    let ctx = window.harness.ctx.clone();
    for _ in 0..FRAMES {
        let mut input = std::mem::take(window.harness.input_mut());
        window.harness.state_mut().raw_input_hook(&ctx, &mut input);
        *window.harness.input_mut() = input;
        window.harness.step();
    }
}

fn value(window: &Window, place: usize) -> (Option<Value>, String) {
    let question = catalogue().questionnaire.questions().nth(place).expect("there are so many").id.clone();
    let answer = window.assessment().current().result().get(&question).cloned().unwrap_or_default();
    (answer.value, answer.note)
}

fn level(n: u8) -> Option<Value> {
    Level::new(n).map(Value::Level)
}

/// One response without answers, at the first question.
fn blank() -> Window {
    let mut response = sheets().remove(0);
    response.answers = Default::default();
    let mut window = window_on(&assessment(vec![response]), Setup::default());
    window.ctrl(Key::Num3);
    window
}

fn plan(part: PlanPart) -> Window {
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    window.ask([Destination::Plan(Some(part)).into()]);
    window
}

#[test]
fn answers_and_notes_go_to_the_questions_they_are_typed_at() {
    let mut window = blank();
    let typed = [
        Text("3c"),
        Text("no 5"),
        Ctrl(Key::Enter),
        Text("4"),
        Typed::Key(Key::Enter),
        Text("2c"),
        Text("d2"),
        Typed::Key(Key::Escape),
        Text("1"),
        Typed::Key(Key::Enter),
        Text("n"),
        Text("no 0"),
        Typed::Key(Key::Enter),
        Text("5"),
    ];
    at_once(&mut window, &typed);
    let reason = Value::NotApplicable("no 0".to_owned());
    let expected = [(level(3), "no 5"), (level(4), ""), (level(1), "d2"), (Some(reason), ""), (level(5), "")];
    for (place, (answer, note)) in expected.into_iter().enumerate() {
        assert_eq!(value(&window, place), (answer, note.to_owned()), "question {place}");
    }
}

#[test]
fn a_reason_is_kept_by_whatever_leads_away_from_it() {
    let ways: [(&str, &[Typed<'_>]); 5] = [
        ("Esc", &[Typed::Key(Key::Escape)]),
        ("on to the next question", &[Ctrl(Key::Enter)]),
        ("another screen", &[Ctrl(Key::Num5)]),
        ("saving", &[Ctrl(Key::S)]),
        ("Tab", &[Typed::Key(Key::Tab)]),
    ];
    for (way, keys) in ways {
        let mut window = blank();
        at_once(&mut window, &[&[Text("n"), Text("none of ours")], keys].concat());
        assert_eq!(value(&window, 0).0, Some(Value::NotApplicable("none of ours".to_owned())), "{way}");
    }
}

#[test]
fn what_follows_the_last_question_does_not_answer_it_again() {
    let mut window = blank();
    let last = catalogue().questionnaire.questions().last().expect("there are some").id.clone();
    window.ask([Destination::Questions(Some(last)).into()]);
    at_once(&mut window, &[Text("3"), Typed::Key(Key::Enter), Text("4")]);
    let count = catalogue().questionnaire.questions().count();
    assert_eq!(value(&window, count - 1).0, level(3));
    assert_eq!(value(&window, 0).0, level(4), "which leads to the first that is open");
}

#[test]
fn a_list_is_filled_in() {
    let mut window = blank();
    at_once(
        &mut window,
        &[
            Text("l"),
            Text("3c"),
            Text("seen 2"),
            Typed::Key(Key::Escape),
            Typed::Key(Key::ArrowDown),
            Text("1"),
            Typed::Key(Key::Enter),
            Text("2"),
        ],
    );
    assert_eq!(value(&window, 0), (level(3), "seen 2".to_owned()));
    assert_eq!(value(&window, 1).0, level(2), "and it was opened");
}

#[test]
fn items_are_filled_in_field_by_field() {
    let mut window = plan(PlanPart::Items);
    let before = window.assessment().current().items.len();
    let add = [Typed::Key(Key::Enter), Text("plan it"), Typed::Key(Key::Enter), Text("office")];
    let due = [Typed::Key(Key::Enter), Text("2027-03-31"), Typed::Key(Key::Enter), Text("2")];
    at_once(&mut window, &[&add[..], &due[..]].concat());
    let items = &window.assessment().current().items;
    assert_eq!(items.len(), before + 1);
    let item = items.last().expect("it was added");
    assert_eq!((item.text.as_str(), item.owner.as_str()), ("plan it", "office"));
    assert_eq!((item.due, item.status), (Some(jiff::civil::date(2027, 3, 31)), shirube::assessment::Status::Doing));
    // The button that has the focus leads there as well.
    let button = window.harness.get_by_role_and_label(Role::Button, "取組を足す");
    button.focus();
    window.harness.run();
    for press in [Key::Enter, Key::Space] {
        at_once(&mut window, &[Typed::Key(press), Text("next")]);
        assert_eq!(window.assessment().current().items.last().map(|item| item.text.as_str()), Some("next"));
        window.ctrl(Key::Z);
        window.harness.get_by_role_and_label(Role::Button, "取組を足す").focus();
        window.harness.run();
    }
}

#[test]
fn an_item_made_of_a_step_has_its_owner() {
    let mut window = plan(PlanPart::Steps);
    at_once(&mut window, &[Text("a"), Text("office")]);
    assert_eq!(window.assessment().current().items.last().map(|item| item.owner.as_str()), Some("office"));
}

#[test]
fn a_target_has_its_date_and_the_next_one_its_level() {
    let mut window = plan(PlanPart::Targets);
    let typed = [Text("4b"), Text("2027-03-31"), Typed::Key(Key::Enter), Typed::Key(Key::ArrowDown), Text("5")];
    at_once(&mut window, &typed);
    let factors: Vec<TargetOf> =
        catalogue().questionnaire.factors.iter().map(|factor| TargetOf::Factor(factor.id.clone())).collect();
    let targets = &window.assessment().current().targets;
    let first = targets.get(&factors[0]).expect("it is set");
    assert_eq!((first.level, first.by), (Level::ALL[4], Some(jiff::civil::date(2027, 3, 31))));
    assert_eq!(targets.get(&factors[1]).map(|target| target.level), Some(Level::ALL[5]));
}

#[test]
fn what_is_no_date_stays_where_it_is_mended() {
    let mut window = plan(PlanPart::Targets);
    let typed = [Text("4b"), Text("summer"), Typed::Key(Key::Enter), Text(" 3")];
    at_once(&mut window, &typed);
    let first = TargetOf::Factor(catalogue().questionnaire.factors[0].id.clone());
    let targets = &window.assessment().current().targets;
    assert_eq!(targets.get(&first).map(|target| target.level), Some(Level::ALL[4]), "no digit was a level");
    assert_eq!(targets.typed(&first), "summer 3");
}

#[test]
fn the_room_writes_what_was_said() {
    let mut window = room_of_twelve(Look::LOW, Locale::Ja);
    window.key(Key::F5);
    at_once(
        &mut window,
        &[
            Text("h"),
            Text("11"),
            Typed::Key(Key::Enter),
            Text("2"),
            Text("5"),
            Typed::Key(Key::Enter),
            Text("3="),
            Text("r"),
            Text("c"),
            Text("as said 4"),
            Typed::Key(Key::Enter),
            Text("a"),
        ],
    );
    let workshop = &window.assessment().current().workshop;
    assert_eq!(workshop.present, Some(11));
    let (question, talk) = workshop.talks.iter().next().expect("one was voted on");
    assert_eq!(talk.votes.iter().map(|vote| vote.counts.levels).collect::<Vec<_>>(), [[0, 0, 5, 6, 0, 0]]);
    let agreed = window.assessment().current().agreed.get(question).cloned().unwrap_or_default();
    assert_eq!((agreed.value, agreed.note.as_str()), (level(3), "as said 4"));
}

#[test]
fn a_word_is_typed_into_what_asks_for_it() {
    let mut window = blank();
    at_once(&mut window, &[Ctrl(Key::F), Text("cdo")]);
    let field = |window: &Window| {
        let nodes = window.harness.root().children_recursive();
        let mut focused = nodes.filter(|node| node.is_focused());
        focused.next().and_then(|node| node.accesskit_node().value())
    };
    assert_eq!(field(&window).as_deref(), Some("cdo"));
    let executive = q("leadership.executive");
    assert_eq!(window.assessment().current().result().value(&executive), None, "and no key of the questions");
}
