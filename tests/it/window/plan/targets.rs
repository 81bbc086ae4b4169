//! Targets: set by keys, dated in any form, suggested and never taken by themselves.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::civil::date;
use shirube::assessment::{Target, TargetOf, Targets};
use shirube::catalogue::{self, Level};
use shirube::findings::Findings;
use shirube::i18n::{Locale, Words};
use shirube::scoring;
use shirube::ui::command::{Destination, FileCommand, Overwrite, PlanPart};

use crate::screen::Look;
use crate::window::results::{results_of, sheet};
use crate::window::{Window, open_example};

fn targets(name: &str, locale: Locale) -> Window {
    let mut window = open_example(name, Look::SMALL, locale);
    window.ask([Destination::Plan(Some(PlanPart::Targets)).into()]);
    window
}

fn set(window: &Window) -> &Targets {
    &window.assessment().current().targets
}

fn level(n: u8) -> Level {
    Level::ALL[usize::from(n)]
}

/// The factors of the questionnaire as targets, and the questions of the first.
fn ids() -> (Vec<TargetOf>, Vec<TargetOf>) {
    let questionnaire = catalogue::built_in().questionnaire;
    let questions = questionnaire.factors[0].questions.iter().map(|question| TargetOf::Question(question.id.clone()));
    let questions = questions.collect();
    (questionnaire.factors.into_iter().map(|factor| TargetOf::Factor(factor.id)).collect(), questions)
}

/// The row that one is on, as it is said.
fn row(window: &Window) -> String {
    let rows = window.harness.query_all_by_role(Role::ListBoxOption);
    let mut at = rows.filter(|row| row.accesskit_node().is_selected() == Some(true));
    at.next().and_then(|row| row.accesskit_node().label()).expect("one is on a row")
}

fn retype(window: &mut Window, label: &str, text: &str) {
    window.harness.get_by_role_and_label(Role::TextInput, label).focus();
    window.harness.run();
    window.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.harness.run();
    window.harness.get_by_role_and_label(Role::TextInput, label).type_text(text);
    window.harness.run();
}

#[test]
fn levels_are_set_and_taken_away_by_keys_and_undone() {
    let catalogue = catalogue::built_in();
    let mut window = results_of(&sheet(&catalogue, &[1; 32]), Vec::new());
    window.ask([Destination::Plan(Some(PlanPart::Targets)).into()]);
    let (factors, questions) = ids();
    assert!(set(&window).is_empty(), "nothing is set by itself");
    window.keys(&[Key::Num3, Key::ArrowDown, Key::Num4]);
    assert_eq!(set(&window).get(&factors[0]), Some(&Target::of(level(3))));
    assert_eq!(set(&window).get(&factors[1]), Some(&Target::of(level(4))));
    window.keys(&[Key::ArrowUp, Key::Enter, Key::ArrowDown]);
    assert!(row(&window).contains("要因の目標のまま（レベル3）"), "{}", row(&window));
    window.key(Key::Num5);
    assert_eq!(set(&window).get(&questions[0]), Some(&Target::of(level(5))));
    window.key(Key::ArrowUp);
    assert!(row(&window).contains("設問ごとの目標1件"), "{}", row(&window));
    window.key(Key::Delete);
    assert_eq!(set(&window).get(&factors[0]), None);
    assert_eq!(set(&window).len(), 2);
    window.ctrl(Key::Z);
    assert_eq!(set(&window).get(&factors[0]), Some(&Target::of(level(3))));
    let first = catalogue.questionnaire.factors[0].name.get(Locale::Ja);
    assert!(window.shows(&format!("「{first}」の目標")), "it is said what came back");
    window.key(Key::F5);
    assert!(window.shows("要因ごとの目標") && window.shows(first), "the projector shows what is aimed at");
}

#[test]
fn a_date_is_read_in_any_form_and_shown_in_that_of_the_house() {
    let (factors, _) = ids();
    let check = |typed: &str, expected: (i16, i8, i8), shown: &str| {
        let mut window = targets("half", Locale::Ja);
        window.key(Key::Num5);
        retype(&mut window, "いつまでに", typed);
        window.key(Key::Enter);
        let by = set(&window).get(&factors[0]).and_then(|target| target.by);
        assert_eq!(by, Some(date(expected.0, expected.1, expected.2)), "{typed}");
        let field = window.field("いつまでに").accesskit_node().value();
        assert_eq!(field.as_deref(), Some(shown), "{typed}");
        assert!(row(&window).contains(&format!("{shown}まで")), "{}", row(&window));
        // The keys are the table's again, and another level keeps the date.
        window.key(Key::Num4);
        assert_eq!(set(&window).get(&factors[0]), Some(&Target { level: level(4), by }), "{typed}");
    };
    check("2027-03-31", (2027, 3, 31), "令和9年3月31日");
    check("R9.3.31", (2027, 3, 31), "令和9年3月31日");
    check("令和９年度", (2028, 3, 31), "令和10年3月31日");
    check("FY2027", (2028, 3, 31), "令和10年3月31日");
}

#[test]
fn what_is_no_date_is_said_in_the_row_and_stays() {
    let mut window = targets("half", Locale::Ja);
    let (factors, _) = ids();
    window.key(Key::Num5);
    retype(&mut window, "いつまでに", "来年の夏");
    assert!(!window.shows("期限として読めません"), "what is half typed is not wrong");
    window.key(Key::Enter);
    assert!(window.shows("期限として読めません。例：年度末"));
    assert_eq!(set(&window).get(&factors[0]), Some(&Target::of(level(5))), "nothing is set");
    assert!(window.field("いつまでに").is_focused(), "it is mended there");
    window.key(Key::Escape);
    window.key(Key::ArrowDown);
    assert!(window.shows("「来年の夏」は期限として読めません"));
    window.key(Key::ArrowUp);
    let field = window.field("いつまでに").accesskit_node().value();
    assert_eq!(field.as_deref(), Some("来年の夏"));
}

#[test]
fn a_suggestion_is_told_with_its_reason_and_taken_only_when_asked_for() {
    let catalogue = catalogue::built_in();
    let mut window = targets("half", Locale::Ja);
    let before = set(&window).clone();
    let findings = Findings::of(&catalogue, window.assessment()).expect("it is scored");
    let all = scoring::suggest(&catalogue.questionnaire, &findings.scores, &findings.towns(&catalogue));
    let (factors, questions) = ids();
    for of in [&factors[0], &questions[0]] {
        let Some(suggestion) = all.iter().find(|suggestion| suggestion.of == *of) else { continue };
        if suggestion.question().is_some() {
            window.keys(&[Key::Enter, Key::ArrowDown]);
        }
        let words = shirube::i18n::Words::new(Locale::Ja);
        let why = shirube::findings::Wording::new(&catalogue, &words).suggestion(suggestion);
        assert!(row(&window).contains(why.trim_end_matches('。')), "{}", row(&window));
        assert_eq!(set(&window).get(of), before.get(of), "nothing is taken by itself");
        window.key(Key::S);
        assert_eq!(set(&window).get(of), Some(&suggestion.target()));
    }
    assert!(all.iter().any(|suggestion| suggestion.of == factors[0]), "the first factor has one");
}

#[test]
fn what_a_target_means_is_said() {
    let catalogue = catalogue::built_in();
    let mut window = targets("full", Locale::Ja);
    let findings = Findings::of(&catalogue, window.assessment()).expect("it is scored");
    let factor = &findings.scores.factors[0];
    let lowest = factor.lowest.expect("it is answered");
    for (target, expected) in [(5, "目標に届いていない設問"), (lowest.get(), "すでに届いています")]
    {
        window
            .harness
            .get_by_role_and_label(
                Role::Button,
                &format!(
                    "{}の目標をレベル{target}（{}）にする",
                    catalogue.questionnaire.factors[0].name.get(Locale::Ja),
                    catalogue.questionnaire.ladder[usize::from(target)].get(Locale::Ja)
                ),
            )
            .click_accesskit();
        window.harness.run();
        assert!(row(&window).contains(expected), "{target}: {}", row(&window));
    }
    if let Some(below) = lowest.get().checked_sub(1) {
        window.key([Key::Num0, Key::Num1, Key::Num2, Key::Num3, Key::Num4][usize::from(below)]);
        assert!(row(&window).contains("目標が今より下です"), "{}", row(&window));
    }
}

#[test]
fn what_is_no_date_is_kept_in_the_file() {
    let mut window = targets("half", Locale::Ja);
    let (factors, _) = ids();
    let file = window.folder.path().join("kept.ron");
    window.key(Key::Num5);
    for letter in ["夏", "夏ご", "夏ごろ"] {
        retype(&mut window, "いつまでに", letter);
    }
    assert_eq!(set(&window).typed(&factors[0]), "夏ごろ", "also before the field is left");
    let save = FileCommand::SaveTo { path: file.clone(), replacing: Overwrite::Anything, then: None };
    window.ask([save.into(), FileCommand::Close.into()]);
    window.ask([FileCommand::OpenPath(file).into()]);
    window.ask([Destination::Plan(Some(PlanPart::Targets)).into()]);
    assert!(window.shows("期限として読めません"), "{:?}", window.names());
    // Another level keeps it, and a date takes its place.
    window.key(Key::Num4);
    assert_eq!(set(&window).typed(&factors[0]), "夏ごろ");
    retype(&mut window, "いつまでに", "R9.8.31");
    assert_eq!((set(&window).typed(&factors[0]), set(&window).typed.len()), ("", 0));
    window.key(Key::Enter);
    window.ctrl(Key::Z);
    assert_eq!(set(&window).typed(&factors[0]), "夏ごろ");
    assert_eq!(window.field("いつまでに").accesskit_node().value().as_deref(), Some("夏ごろ"));
}

#[test]
fn where_something_is_aimed_at_the_profile_shows_it_under_the_table() {
    let catalogue = catalogue::built_in();
    let mut window = results_of(&sheet(&catalogue, &[1; 32]), Vec::new());
    window.ask([Destination::Plan(Some(PlanPart::Targets)).into()]);
    let words = Words::new(Locale::Ja);
    let title = words.get("chart-profile-title");
    assert!(window.harness.query_by_role_and_label(Role::Figure, &title).is_none(), "nothing is aimed at yet");
    window.key(Key::Num3);
    let told = |window: &Window| {
        let figure = window.harness.get_by_role_and_label(Role::Figure, &title).accesskit_node().description();
        figure.unwrap_or_default()
    };
    let name = catalogue.questionnaire.factors[0].short.get(Locale::Ja);
    let aimed = words.format("chart-factors-alt-targets", &[("values", format!("{name} 3.0").into())]);
    assert!(told(&window).contains(&aimed), "{}", told(&window));
    // The arrows of the chart are its own while it has the focus.
    let before = row(&window);
    let mark = window.harness.query_all_by_role(Role::Button).filter_map(|node| node.accesskit_node().label());
    let mark = mark.into_iter().find(|label| label.starts_with(&format!("{name} · "))).expect("a mark");
    window.harness.get_by_role_and_label(Role::Button, &mark).focus();
    window.harness.run();
    window.keys(&[Key::ArrowDown, Key::ArrowDown]);
    assert_eq!(row(&window), before);
}
