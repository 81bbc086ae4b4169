//! A trial: it moves what is beside it, touches no answer and no file, and is known for what it is.

use std::fs;

use eframe::egui::Key;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use shirube::assessment::{Target, TargetOf, Value};
use shirube::catalogue::{self, Level, QuestionId};
use shirube::i18n::Locale;
use shirube::session::{AnswerAction, ValueAction};
use shirube::ui::command::{Command, Destination, FileCommand, PlanPart, TrialCommand};

use crate::screen::Look;
use crate::window::{Window, open_example};

const WORD: &str = "試算（実際の回答ではありません）";

fn trial(name: &str) -> Window {
    let mut window = open_example(name, Look::SMALL, Locale::Ja);
    window.ask([Destination::Plan(Some(PlanPart::Trial)).into()]);
    window
}

fn question(place: usize) -> QuestionId {
    catalogue::built_in().questionnaire.questions().nth(place).expect("it is asked").id.clone()
}

fn level(window: &Window, place: usize) -> Option<u8> {
    match window.assessment().current().result().value(&question(place)) {
        Some(Value::Level(level)) => Some(level.get()),
        _ => None,
    }
}

#[test]
fn what_would_move_is_shown_and_no_answer_is_touched() {
    let mut window = trial("full");
    let before = window.assessment().clone();
    let title = window.app().title().to_owned();
    assert!(window.shows("回答もファイルも変わりません"));
    window.keys(&[Key::Num5, Key::ArrowDown, Key::Num5]);
    for said in [
        "これは試算です。回答は変えていません。",
        "試算の総合得点：",
        "試算のリーダーシップとCDO：",
        "試算の前提：",
        "2問の目標になります",
    ] {
        assert!(window.shows(said), "{said}");
    }
    assert_eq!(window.harness.query_all_by_role_and_label(Role::Heading, WORD).count(), 2, "each piece says it");
    assert_eq!((window.assessment(), window.app().title()), (&before, title.as_str()));
    // Undoing has nothing to undo, and takes no trial away.
    window.ctrl(Key::Z);
    assert!(window.shows("試算の総合得点："));
    window.key(Key::Delete);
    assert!(window.shows("1問の目標になります"), "one is left out again");
}

#[test]
fn nothing_else_of_the_program_shows_it_and_it_stays() {
    let mut window = trial("full");
    let screens = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num7, Key::Num8];
    let seen = |window: &mut Window| {
        screens.map(|screen| {
            window.ctrl(screen);
            window.names()
        })
    };
    seen(&mut window);
    let before = seen(&mut window);
    window.ask([Destination::Plan(Some(PlanPart::Trial)).into()]);
    window.keys(&[Key::Num5, Key::ArrowDown, Key::Num5]);
    let after = seen(&mut window);
    for (screen, (before, after)) in screens.iter().zip(before.iter().zip(&after)) {
        assert_eq!(before, after, "{screen:?}");
    }
    for part in [PlanPart::Steps, PlanPart::Targets] {
        window.ask([Destination::Plan(Some(part)).into()]);
        assert!(!window.shows("試算の"), "{part:?}");
    }
    window.ask([Destination::Plan(Some(PlanPart::Trial)).into()]);
    assert!(window.shows("試算の総合得点："), "it was kept meanwhile");
    window.key(Key::F5);
    assert!(window.harness.query_by_role_and_label(Role::Heading, WORD).is_some(), "the slide says so in its title");
    assert!(window.shows("これは試算です。"));
}

#[test]
fn thrown_away_it_leaves_the_file_as_it_was() {
    let mut window = trial("full");
    let file = window.folder.path().join("full.ron");
    let saved = |window: &mut Window| {
        window.change("別の説明");
        window.change("説明");
        window.ctrl(Key::S);
        fs::read(&file).expect("it is saved")
    };
    let before = saved(&mut window);
    window.keys(&[Key::Num5, Key::ArrowDown, Key::Num5]);
    assert_eq!(saved(&mut window), before, "while it is under way");
    window.click("試算を捨てる");
    assert!(window.shows("試算を捨てました") && window.shows("回答もファイルも変わりません"));
    assert_eq!(saved(&mut window), before, "once it is thrown away");
    window.ask([Command::from(TrialCommand::Try(question(0), Some(Level::ALL[5])))]);
    window.click("試算を捨てる");
    window.click("試算を戻す");
    assert!(window.shows("試算の総合得点："), "what was thrown away by mistake comes back");
}

#[test]
fn kept_it_becomes_targets_in_one_step_and_says_what_does_not() {
    let mut window = trial("full");
    let before = window.assessment().current().targets.clone();
    let (raised, lowered) = (question(0), question(1));
    assert!(level(&window, 0) < Some(5) && level(&window, 1) > Some(0), "as the example stands");
    window.keys(&[Key::Num5, Key::ArrowDown, Key::Num0]);
    assert!(window.shows("今より下げた設問は、目標になりません"));
    window.click("上げた設問を目標にする");
    let targets = window.assessment().current().targets.clone();
    assert_eq!(targets.get(&TargetOf::Question(raised)), Some(&Target::of(Level::ALL[5])));
    assert_eq!(targets.get(&TargetOf::Question(lowered)), None);
    assert_eq!(targets.len(), before.len() + 1);
    assert!(window.shows("試算の1問を目標にしました。今より下げた設問は目標にしていません"));
    window.ctrl(Key::Z);
    assert_eq!(window.assessment().current().targets, before, "it is one step");
    window.ask([Destination::Plan(Some(PlanPart::Trial)).into()]);
    assert!(window.shows("回答もファイルも変わりません"), "the trial is over");
}

/// Both ends of a trial have a key, neither leads away, and what was aimed at before is named before it is replaced.
#[test]
fn it_is_kept_and_thrown_away_by_a_key_and_stays_where_one_is() {
    let mut window = trial("full");
    let before = window.assessment().clone();
    window.keys(&[Key::Num5, Key::X]);
    assert!(window.shows("試算を捨てました") && *window.assessment() == before);
    window.keys(&[Key::Num5, Key::K]);
    assert!(window.shows("試算の1問を目標にしました") && window.shows("回答もファイルも変わりません"));
    let target = |window: &Window| {
        window.assessment().current().targets.get(&TargetOf::Question(question(0))).map(|target| target.level)
    };
    assert_eq!(target(&window), Some(Level::ALL[5]));
    // Ctrl+Enter presses no digit that has the focus.
    let digit = window.names().into_iter().find(|(role, name)| *role == Role::Button && name.starts_with("試算："));
    window.harness.get_by_label(&digit.expect("a digit").1).focus();
    window.harness.run();
    window.ctrl(Key::Enter);
    assert!(window.shows("回答もファイルも変わりません"), "{:?}", window.said());
    window.key(Key::Num4);
    assert!(window.shows("目標が置き換わる設問"));
}

#[test]
fn answers_that_change_meanwhile_are_told() {
    let mut window = trial("full");
    window.keys(&[Key::Num5]);
    assert!(!window.shows("この試算を始めてから"));
    let (now, other) = (level(&window, 1).expect("it is answered"), 5);
    let action = AnswerAction::Value(ValueAction::Level(Level::ALL[other]));
    window.ask([Command::AtQuestion(question(1), vec![action.into()])]);
    window.ask([Destination::Plan(Some(PlanPart::Trial)).into()]);
    assert!(window.shows("この試算を始めてから、回答が変わった設問があります"));
    assert!(window.shows(&format!("始めたときはレベル{now}、今はレベル{other}")));
}

#[test]
fn closing_the_assessment_ends_it() {
    let mut window = trial("full");
    window.keys(&[Key::Num5]);
    let file = window.folder.path().join("full.ron");
    window.ask([FileCommand::Close.into()]);
    window.ask([FileCommand::OpenPath(file).into(), Destination::Plan(Some(PlanPart::Trial)).into()]);
    window.ask([Destination::Plan(Some(PlanPart::Trial)).into()]);
    assert!(window.shows("回答もファイルも変わりません"));
}
