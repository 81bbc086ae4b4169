//! The plan as people use it.

mod board;
mod items;
mod steps;
mod targets;
mod trial;

use eframe::egui::Key;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use shirube::assessment::Profile;
use shirube::catalogue;
use shirube::findings::Findings;
use shirube::i18n::{Locale, Words};
use shirube::scoring::{self, FIRST_STEPS};
use shirube::session::new_assessment;
use shirube::ui::command::{Destination, PlanPart};

use crate::screen::Look;
use crate::window::looks::wrong_texts;
use crate::window::results::{evidence, example, mark, question_shown, results_of, sheet};
use crate::window::workshop::window_on;
use crate::window::{Setup, Window, open_example};

/// The plan of the example called `name`.
fn plan(name: &str, locale: Locale) -> Window {
    let mut window = open_example(name, Look::SMALL, locale);
    window.ctrl(Key::Num6);
    window
}

#[test]
fn steps_say_what_why_and_who_did_it() {
    let catalogue = catalogue::built_in();
    let findings = Findings::of(&catalogue, &example("half")).expect("it is scored");
    let mut window = plan("half", Locale::Ja);
    let words = Words::new(Locale::Ja);
    for step in &findings.steps {
        let question = catalogue.questionnaire.question(&step.question).expect("it is asked");
        let advice = question.advice_from(step.from).expect("there is a next level").get(Locale::Ja);
        assert!(window.shows(advice), "{}", step.question);
    }
    for step in findings.steps.iter().take(FIRST_STEPS) {
        let question = catalogue.questionnaire.question(&step.question).expect("it is asked");
        let reason = scoring::reason_text(&words, step);
        for text in
            [question.statement(step.to).get(Locale::Ja), &reason, &format!("レベル{} → {}", step.from, step.to)]
        {
            assert!(window.shows(text), "{}: {text}", step.question);
        }
    }
    assert!(window.shows("順序は一つの考え方です。"));
    // Towns are folded until someone asks.
    let first = &findings.steps[0];
    let town = first.towns.first().expect("a town did it");
    let summary = evidence(&catalogue, &town.to_string(), &first.question.to_string()).summary.get(Locale::Ja);
    assert!(!window.shows(summary));
    mark(&window, "レベル1以上であることが文書からわかる先行自治体").click_accesskit();
    window.harness.run();
    assert!(window.shows(summary));
    let name = catalogue.questionnaire.question(&first.question).expect("it is asked").name.get(Locale::Ja);
    window.harness.get_by_role_and_label(Role::Link, &format!("この設問へ {name}")).click_accesskit();
    window.harness.run();
    let shown = question_shown(&window).expect("the map says where one is");
    assert!(shown.contains(name), "{shown}");
}

#[test]
fn what_is_done_leaves_no_step() {
    let catalogue = catalogue::built_in();
    let mut window = results_of(&sheet(&catalogue, &[5; 32]), Vec::new());
    window.ctrl(Key::Num6);
    assert!(window.shows("目標に届いていない設問はありません。"));
}

#[test]
fn where_nothing_is_answered_there_is_one_thing_to_do() {
    let mut window = results_of("", Vec::new());
    window.ctrl(Key::Num6);
    assert!(window.shows("設問に答えると、ここに得点と段階"));
    window.key(Key::Enter);
    assert!(window.shows("手がかり"), "Enter leads to the questions: {:?}", window.names());
}

#[test]
fn the_rules_of_the_order_are_folded_under_it() {
    let rule = "目標に届いていない設問を、土台となる設問でレベル0のもの";
    let mut window = plan("half", Locale::Ja);
    assert!(!window.shows(rule));
    window.harness.get_by_role_and_label(Role::Button, "この数字の出し方").click_accesskit();
    window.harness.run();
    assert!(window.shows(rule));
}

#[test]
fn enter_on_the_results_leads_to_the_plan() {
    let mut window = open_example("full", Look::SMALL, Locale::Ja);
    window.ctrl(Key::Num5);
    window.key(Key::Enter);
    assert!(window.shows("順序は一つの考え方です。"));
}

#[test]
fn every_part_is_whole_empty_and_a_year_later() {
    let nothing = new_assessment(Profile::default(), jiff::civil::date(2026, 11, 23), crate::live_edition());
    let mut wrong = Vec::new();
    for (locale, zoom) in Locale::ALL.into_iter().flat_map(|locale| [1.0, 2.0].map(|zoom| (locale, zoom))) {
        let look = Look { zoom, ..Look::SMALL };
        for part in PlanPart::ALL {
            let empty = window_on(&nothing, Setup { look, locale, ..Setup::default() });
            for mut window in [empty, open_example("years", look, locale)] {
                window.ask([Destination::Plan(Some(part)).into()]);
                for _ in 0..3 {
                    let faults = wrong_texts(&window, 14.0).into_iter();
                    wrong.extend(faults.map(|what| format!("{part:?} {zoom} {locale}: {what}")));
                    window.key(Key::PageDown);
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
