//! The steps as people order them, and action items made of them.

use eframe::egui::Key;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use shirube::assessment::{ItemStep, StepKey};
use shirube::catalogue;
use shirube::findings::{Findings, Precedents, Wording};
use shirube::i18n::{Locale, Words};
use shirube::ui::command::{Destination, PlanPart};

use super::super::looks::{texts, wrong_texts};
use super::super::{Window, open_example};
use crate::screen::Look;

fn plan() -> Window {
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    window.ctrl(Key::Num6);
    window
}

/// The steps in the order in which they stand, by the names of the buttons that make items of them.
fn heads(window: &Window) -> Vec<String> {
    let make = "取組に加える ";
    let all = window.harness.root().children_recursive();
    all.filter(|node| node.accesskit_node().role() == Role::Button)
        .filter_map(|node| Some(node.accesskit_node().label()?.strip_prefix(make)?.to_owned()))
        .collect()
}

fn focus_step(window: &mut Window, head: &str) {
    window.harness.get_by_role_and_label(Role::Button, &format!("取組に加える {head}")).focus();
    window.harness.run();
}

/// Presses a button, also one that is out of sight.
fn press(window: &mut Window, name: &str) {
    window.harness.get_by_role_and_label(Role::Button, name).click_accesskit();
    window.harness.run();
}

#[test]
fn steps_are_moved_left_out_and_brought_back() {
    let mut window = plan();
    let program = heads(&window);
    assert!(program.len() > 6, "{program:?}");
    assert!(window.shows("順序は一つの考え方です。"));
    focus_step(&mut window, &program[1]);
    window.ctrl(Key::ArrowUp);
    let swapped = heads(&window);
    assert_eq!(swapped[..2], [program[1].clone(), program[0].clone()]);
    assert_eq!(window.focused(), Some(format!("取組に加える {}", program[1])), "one stays on what was moved");
    assert!(window.shows("庁内で決めた順に並べています") && window.shows("規則では2番目"));
    window.ctrl(Key::D);
    assert_eq!(heads(&window), [&program[..1], &program[2..]].concat());
    press(&mut window, "外した一手 1件");
    press(&mut window, &format!("戻す {}", program[1]));
    assert_eq!(heads(&window), swapped);
    window.ctrl(Key::Z);
    assert!(window.shows("元に戻しました：一手"), "{:?}", window.names());
    window.ctrl(Key::Z);
    window.ctrl(Key::Z);
    assert_eq!(heads(&window), program);
    // The way back to the program's order.
    focus_step(&mut window, &program[0]);
    window.ctrl(Key::ArrowDown);
    window.ctrl(Key::ArrowDown);
    assert_eq!(heads(&window)[2], program[0]);
    press(&mut window, "規則による順に戻す");
    assert_eq!(heads(&window), program);
    assert!(!window.shows("庁内で決めた順に並べています") && window.shows("規則による順に並べています。"));
}

#[test]
fn steps_of_our_own_are_added_and_taken_away() {
    let mut window = plan();
    let program = heads(&window);
    let own = "窓口の混雑を一週間数える";
    window.type_into("庁内で足す一手", own);
    window.key(Key::Enter);
    assert_eq!(heads(&window).last().map(String::as_str), Some(own));
    assert!(window.shows("庁内で足した一手"));
    focus_step(&mut window, own);
    window.ctrl(Key::ArrowUp);
    let order = &window.assessment().current().steps.order;
    assert_eq!(order.iter().position(|key| matches!(key, StepKey::Own(_))), Some(program.len() - 1));
    window.ctrl(Key::D);
    assert_eq!(heads(&window), program);
    assert!(window.assessment().current().steps.added.is_empty());
    window.ctrl(Key::Z);
    assert!(heads(&window).contains(&own.to_owned()));
}

#[test]
fn an_item_is_made_of_a_step() {
    let mut window = plan();
    let catalogue = catalogue::built_in();
    let findings = Findings::of(&catalogue, window.assessment()).expect("it is scored");
    let step = &findings.steps[0];
    let advice = catalogue.questionnaire.question(&step.question).and_then(|question| question.advice_from(step.from));
    let advice = advice.expect("there is a next level").get(Locale::Ja);
    let before = window.assessment().current().items.len();
    let head = heads(&window)[0].clone();
    focus_step(&mut window, &head);
    window.key(Key::Enter);
    let item = window.assessment().current().items.last().expect("it was made").clone();
    assert_eq!(window.assessment().current().items.len(), before + 1);
    assert_eq!((item.text.as_str(), item.step), (advice, Some(ItemStep::Question(step.question.clone(), step.to))));
    assert_eq!(window.focused(), Some(format!("取組{} 担当", before + 1)));
    window.harness.event(eframe::egui::Event::Text("企画課長".to_owned()));
    window.harness.run();
    // The step says so and leads there.
    window.ask([Destination::Plan(Some(PlanPart::Steps)).into()]);
    let link = format!("取組あり：「{advice}」 企画課長、未着手");
    window.harness.get_by_role_and_label(Role::Link, &link).click_accesskit();
    window.harness.run();
    assert_eq!(window.focused(), Some(format!("取組{} 何をするか", before + 1)));
}

/// A name of three characters stays in one piece where a link takes two lines.
#[test]
fn a_link_ends_no_line_within_the_name_of_a_section() {
    let mut is_seen = false;
    for width in (1100..1366).step_by(38) {
        let mut window = open_example("full", Look { pixels: [width, 1400], ..Look::SMALL }, Locale::Ja);
        window.ctrl(Key::Num6);
        let lines: Vec<String> = texts(&window).into_iter().map(|text| text.said).collect();
        let cut = lines.iter().find(|line| line.ends_with("企画") || line.ends_with('企') || line.starts_with("画課"));
        assert_eq!(cut, None, "{width}");
        is_seen |= lines.iter().any(|line| line.starts_with("企画課、"));
    }
    assert!(is_seen, "at some width a line begins with it");
}

/// So does one that people added; once it is taken away its number is given to no other, and the item stays.
#[test]
fn an_item_is_made_of_a_step_that_people_added() {
    let mut window = plan();
    let own = "窓口の混雑を一週間数える";
    window.type_into("庁内で足す一手", own);
    window.key(Key::Enter);
    focus_step(&mut window, own);
    window.key(Key::Enter);
    let item = window.assessment().current().items.last().expect("it was made").clone();
    let id = window.assessment().current().steps.added[0].id;
    assert_eq!((item.text.as_str(), item.step), (own, Some(ItemStep::Own(id))));
    window.ask([Destination::Plan(Some(PlanPart::Steps)).into()]);
    let link = format!("取組あり：「{own}」 未着手");
    assert!(window.harness.query_by_role_and_label(Role::Link, &link).is_some(), "{:?}", window.names());
    focus_step(&mut window, own);
    window.ctrl(Key::D);
    window.type_into("庁内で足す一手", "別の一手");
    window.key(Key::Enter);
    let round = window.assessment().current();
    assert_ne!(round.steps.added[0].id, id);
    assert_eq!(round.items.last().map(|item| item.text.as_str()), Some(own));
}

#[test]
fn a_step_says_who_did_it_what_came_before_and_what_went_wrong() {
    let mut window = plan();
    let (catalogue, words) = (catalogue::built_in(), Words::new(Locale::Ja));
    let findings = Findings::of(&catalogue, window.assessment()).expect("it is scored");
    let step = findings.steps.iter().find(|step| !step.towns.is_empty()).expect("a town did one");
    let precedents = Precedents::of(&Wording::new(&catalogue, &words), step);
    let towns = window.harness.query_all_by_label_contains("であることが文書からわかる先行自治体");
    towns.into_iter().next().expect("towns are folded").click_accesskit();
    window.harness.run();
    for precedent in &precedents.towns {
        for said in std::iter::once(&precedent.before).chain(&precedent.doubts) {
            assert!(window.shows(said), "{said}");
        }
    }
    assert!(wrong_texts(&window, 14.0).is_empty());
}

#[test]
fn the_wall_shows_the_order_of_the_people_and_the_items() {
    let mut window = plan();
    let second = heads(&window)[1].clone();
    focus_step(&mut window, &second);
    window.ctrl(Key::ArrowUp);
    window.key(Key::F5);
    assert!(window.shows(&second), "{:?}", window.names());
    window.key(Key::F5);
    let mut window = open_example("full", Look::SMALL, Locale::Ja);
    window.ask([Destination::Plan(Some(PlanPart::Items)).into()]);
    window.key(Key::F5);
    for said in ["窓口の取組を並べた計画を幹部会議で決め、それに沿って始める", "企画課", "令和9年3月31日", "実施中"]
    {
        assert!(window.shows(said), "{said}: {:?}", window.names());
    }
}

/// Types into whatever has the focus, letter by letter.
fn typed(window: &mut Window, text: &str) {
    for letter in text.chars() {
        window.harness.event(eframe::egui::Event::Text(letter.to_string()));
        window.harness.run();
    }
}

fn added(window: &Window) -> Vec<(String, Option<String>)> {
    let added = window.assessment().current().steps.added.iter();
    added.map(|step| (step.text.clone(), step.factor.as_ref().map(ToString::to_string))).collect()
}

#[test]
fn a_step_is_one_from_its_first_letter_on() {
    let mut window = plan();
    let field = |window: &mut Window, label: &str| {
        window.harness.get_by_role_and_label(Role::TextInput, label).focus();
        window.harness.run();
    };
    let before = heads(&window);
    field(&mut window, "庁内で足す一手");
    typed(&mut window, "待ち時間");
    assert_eq!(added(&window), [("待ち時間".to_owned(), None)]);
    assert_eq!(heads(&window), before, "it stands among the others once it was left");
    // Half typed it is there when another screen or part is gone to, and when the program is killed.
    window.ctrl(Key::Num5);
    window.ctrl(Key::Num6);
    assert!(heads(&window).iter().any(|head| head.ends_with("待ち時間")), "{:?}", heads(&window));
    field(&mut window, "庁内で足す一手");
    typed(&mut window, "次");
    window.ctrl(Key::Tab);
    assert_eq!(added(&window).len(), 2);
    window.harness.key_press_modifiers(eframe::egui::Modifiers::COMMAND | eframe::egui::Modifiers::SHIFT, Key::Tab);
    window.harness.run();
    // What was typed is one step back, and nothing typed is no step.
    field(&mut window, "庁内で足す一手");
    typed(&mut window, "の一手");
    assert_eq!(added(&window)[1].0, "次の一手", "it goes on where it was left");
    window.key(Key::Enter);
    typed(&mut window, "三つ目");
    window.ctrl(Key::Z);
    assert_eq!(added(&window).len(), 2, "{:?}", added(&window));
    typed(&mut window, "あ");
    window.key(Key::Backspace);
    window.key(Key::Enter);
    assert_eq!(added(&window).len(), 2, "{:?}", added(&window));
}

#[test]
fn the_text_and_the_factor_of_an_added_step_are_changed() {
    let mut window = plan();
    let factor = &catalogue::built_in().questionnaire.factors[2];
    window.harness.get_by_role_and_label(Role::TextInput, "庁内で足す一手").focus();
    window.harness.run();
    typed(&mut window, "待ち時間");
    window.key(Key::Enter);
    window.harness.get_by_role_and_label(Role::Button, "文と要因を変える").click_accesskit();
    window.harness.run();
    window.harness.get_by_role_and_label(Role::TextInput, "一手の文").focus();
    window.harness.run();
    window.ctrl(Key::A);
    typed(&mut window, "待ち時間を数える");
    let option = format!("要因 {}", factor.name.get(Locale::Ja));
    window.harness.get_by_role_and_label(Role::RadioButton, &option).click_accesskit();
    window.harness.run();
    assert_eq!(added(&window), [("待ち時間を数える".to_owned(), Some(factor.id.to_string()))]);
    assert!(window.shows("庁内で足した一手（要因："), "{:?}", window.names());
    window.ctrl(Key::Z);
    window.ctrl(Key::Z);
    assert_eq!(added(&window), [("待ち時間".to_owned(), None)]);
}

#[test]
fn a_copy_says_beforehand_what_a_change_makes_of_it() {
    let told = "ここで一手や目標を変えると写しではなくなり";
    let mut window = plan();
    assert!(!window.shows(told));
    window.ask([shirube::assessment::Edit::IsPublication(true).into()]);
    for part in [PlanPart::Targets, PlanPart::Trial, PlanPart::Steps] {
        window.ask([Destination::Plan(Some(part)).into()]);
        assert!(window.shows(told), "{part:?}");
    }
    let first = heads(&window)[0].clone();
    focus_step(&mut window, &first);
    window.ctrl(Key::ArrowDown);
    assert!(!window.assessment().is_publication && !window.shows(told));
    window.ctrl(Key::Z);
    assert!(window.assessment().is_publication && window.shows(told));
}
