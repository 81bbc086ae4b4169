//! What is published in the national survey, in the window: on the start screen before a single answer, and beside questions.

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key};
use egui_kittest::kittest::{NodeT, Queryable};
use jiff::civil::date;
use shirube::assessment::{Edit, RoundEdit, StoodBy};
use shirube::catalogue::{Level, QuestionId, SurveyId};
use shirube::i18n::Locale;
use shirube::session::next_round;
use shirube::ui::command::Destination;

use super::{Setup, Window, catalogue, open, open_example};
use crate::screen::{Album, Look, shot};

fn typed(window: &mut Window, text: &str) {
    window.harness.event(Event::Text(text.to_owned()));
    window.harness.run();
}

#[test]
fn a_town_is_seen_before_a_single_answer() {
    let mut window = open(Setup::default());
    assert!(!window.shows("公表されている内容"));
    typed(&mut window, "酒田");
    assert!(window.shows("山形県酒田市について公表されている内容"), "{:?}", window.names());
    assert!(window.shows("49のうち41（84%）") && window.shows("加工して作成"));
    let mut window = open(Setup { locale: Locale::En, ..Setup::default() });
    typed(&mut window, "sakata");
    assert!(window.shows("What is published of Sakata") && window.shows("41 of 49 (84 %)"), "{:?}", window.names());
    // Where it is not clear which is meant, the line that is gone to is shown.
    let mut window = open(Setup::default());
    typed(&mut window, "府中");
    assert!(!window.shows("公表されている内容"));
    window.key(Key::ArrowDown);
    assert!(window.shows("東京都府中市について公表されている内容"));
    window.key(Key::ArrowDown);
    assert!(window.shows("広島県府中市について公表されている内容"));
}

const BESIDE: &str = "全国調査で公表された回答";

/// Folds or unfolds it, wherever on the page it stands.
fn turn(window: &mut Window) {
    window.harness.get_by_role_and_label(Role::Button, BESIDE).click_accesskit();
    window.harness.run();
}

#[test]
fn beside_a_question_it_is_folded_until_answered() {
    let mut window = open_example("yusuhara-made-up", Look::LARGE, Locale::Ja);
    let executive = QuestionId::new("leadership.executive");
    window.ask([Destination::Questions(Some(executive)).into()]);
    let is_there = |window: &Window| window.harness.query_by_role_and_label(Role::Button, BESIDE).is_some();
    assert!(is_there(&window), "{:?}", window.names());
    assert!(window.shows("梼原町の回答：いいえ"), "the example has an answer to the first question");
    turn(&mut window);
    assert!(!window.shows("梼原町の回答"), "it is put away");
    turn(&mut window);
    assert!(window.shows("規模の近い町"));
}

const AGAIN: &str = "もう一度見てみませんか";

/// The example of Sagae at its plan, answered with 0: a policy was laid down all the same.
fn at_the_plan() -> Window {
    let mut window = open_example("sagae-2022", Look::LARGE, Locale::Ja);
    window.ctrl(Key::Num3);
    assert!(!window.shows(AGAIN));
    let plan = QuestionId::new("strategy.plan");
    window.ask([Destination::Questions(Some(plan)).into()]);
    window.key(Key::Num0);
    window
}

/// A yes that leaves no room for the answer is told calmly, and changes nothing.
#[test]
fn where_the_survey_leaves_no_room_one_is_asked_to_look_again() {
    let mut window = at_the_plan();
    assert!(window.shows(AGAIN), "{:?}", window.names());
    assert!(window.shows("どちらの回答も正しいことがあります"));
    window.key(Key::Num1);
    assert!(!window.shows(AGAIN));
    let plain = window.assessment().clone();
    window.key(Key::K);
    assert!(window.shows("全国調査の回答との違いはありません"), "{:?}", window.names());
    assert_eq!(*window.assessment(), plain, "there is nothing to settle");
}

/// By key and by mouse, for this round and the next, until the way back is gone or a lower answer comes.
#[test]
fn what_one_stands_by_is_not_asked_again() {
    let by_key = |window: &mut Window| window.key(Key::K);
    let by_mouse = |window: &mut Window| {
        window.harness.get_by_role_and_label(Role::Button, "このままにする").click();
        window.harness.run();
    };
    for stay in [by_key as fn(&mut Window), by_mouse] {
        let mut window = at_the_plan();
        let before = window.assessment().current().clone();
        stay(&mut window);
        assert!(!window.shows(AGAIN) && *window.assessment().current() == before, "{:?}", window.names());
        window.keys(&[Key::Num2, Key::Num0]);
        assert!(!window.shows(AGAIN), "it was looked at with 0");
        window.ctrl(Key::Z);
        window.ctrl(Key::Z);
        window.ctrl(Key::Z);
        assert!(window.shows(AGAIN) && window.shows("「このままにする」としたこと"), "{:?}", window.names());
        window.ctrl(Key::Y);
        assert!(!window.shows(AGAIN));
        let next = next_round(window.assessment(), date(2027, 4, 1), &catalogue().questionnaire);
        window.ask([Edit::Round(RoundEdit::Insert(1, Box::new(next))).into()]);
        window.ask([Destination::Questions(Some(QuestionId::new("strategy.plan"))).into()]);
        window.key(Key::Num0);
        assert!(!window.shows(AGAIN), "for good is over all rounds");
    }
}

#[test]
fn a_lower_answer_another_year_and_another_hall_are_asked_about_again() {
    let plan = QuestionId::new("strategy.plan");
    let level = |level: u8| Level::new(level).expect("a level");
    let mut hall = open_example("sagae-2022", Look::LARGE, Locale::Ja).assessment().clone();
    hall.stood_by =
        [(plan.clone(), StoodBy { hall: "062065".into(), survey: SurveyId::new("fy2023"), level: level(1) })].into();
    for (code, survey, question, answer, stands) in [
        (Some("062065"), "fy2023", "strategy.plan", 1, true),
        (Some("062065"), "fy2023", "strategy.plan", 2, true),
        (Some("062065"), "fy2023", "strategy.plan", 0, false),
        (Some("062065"), "fy2024", "strategy.plan", 1, false),
        (Some("062065"), "fy2023", "advisers.access", 1, false),
        // Of another hall, or one that is in no list; and it stands again where the code was put right.
        (Some("062049"), "fy2023", "strategy.plan", 1, false),
        (None, "fy2023", "strategy.plan", 1, false),
        (Some("062065"), "fy2023", "strategy.plan", 1, true),
    ] {
        hall.profile.code = code.map(str::to_owned);
        let is = hall.stands_by(&SurveyId::new(survey), &QuestionId::new(question), level(answer));
        assert_eq!(is, stands, "{code:?} {survey} {question} {answer}");
    }
}

/// A hall that is in no list has no answers of its own: there is no column for them, and that is said once.
#[test]
fn a_hall_that_is_in_no_list_has_no_column_of_its_own() {
    use shirube::findings::{NationalText, Wording};
    use shirube::i18n::Words;
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let catalogue = catalogue();
        for (code, columns, said) in [(Some("062065"), 6, 0), (None, 3, 1)] {
            let national = shirube::scoring::National::of(&catalogue, code).expect("there is a survey");
            let text = NationalText::of(&Wording::new(&catalogue, &words), &national);
            let table = shirube::charts::national_table(&text);
            assert_eq!(table.header.len(), columns, "{locale} {code:?}: {:?}", table.header);
            for row in &table.rows {
                assert_eq!(row.len(), columns, "{locale} {code:?}: {row:?}");
                assert!(row.iter().all(|cell| cell.chars().any(char::is_alphanumeric)), "{locale} {code:?}: {row:?}");
            }
            let notes = text.notes.iter().filter(|note| **note == words.get("national-no-row-about")).count();
            assert_eq!(notes, said, "{locale} {code:?}");
        }
    }
}

/// A dot for each hall like ours and our own below, or for each of the prefecture or the nation; and every indicator as a
/// table, or as lines where that has no room.
#[test]
fn the_results_have_a_tab_of_it() {
    use shirube::ui::command::ResultsPart;
    for (locale, title, own) in [
        (Locale::Ja, "規模の近い役所の中の割合", "梼原町の回答"),
        (Locale::En, "Shares among halls of like size", "Yusuhara Town"),
    ] {
        let mut window = open_example("yusuhara-made-up", Look::LARGE, locale);
        window.ask([Destination::Results(Some(ResultsPart::National)).into()]);
        assert!(window.shows(title) && window.shows(own), "{:?}", window.names());
        let head = window.harness.get_by_role_and_label(Role::ColumnHeader, own);
        assert!(head.rect().is_finite());
        let mut narrow = open_example("yusuhara-made-up", Look::SMALL.largest(), locale);
        narrow.ask([Destination::Results(Some(ResultsPart::National)).into()]);
        assert!(narrow.harness.query_by_role(Role::Table).is_none() && narrow.shows(own), "{:?}", narrow.names());
        let mut window = open_example("full", Look::LARGE, locale);
        window.ask([Destination::Results(Some(ResultsPart::National)).into()]);
        assert!(!window.shows(title), "a hall that is not in the list has no share");
        assert!(window.shows("1,270"), "what the nation reported is shown all the same: {:?}", window.names());
    }
}

/// Halls like ours, the prefecture, the nation: by key and in this order, each with who is in it.
#[test]
fn shares_are_shown_among_three_circles() {
    let mut window = open_example("yusuhara-made-up", Look::LARGE, Locale::Ja);
    window.ask([Destination::Results(Some(shirube::ui::command::ResultsPart::National)).into()]);
    let first = window.harness.get_by_role_and_label(Role::RadioButton, "比べる範囲 規模の近い町");
    first.focus();
    window.harness.run();
    for (circle, title) in [
        ("規模の近い町", "規模の近い役所の中の割合"),
        ("高知県内", "高知県内の役所の中の割合"),
        ("全国", "全国の役所の中の割合"),
    ] {
        let label = format!("比べる範囲 {circle}");
        let toggled = window.harness.get_by_role_and_label(Role::RadioButton, &label).accesskit_node().toggled();
        assert_eq!(toggled, Some(eframe::egui::accesskit::Toggled::True), "{circle}");
        assert!(window.shows(title), "{circle}: {:?}", window.names());
        window.key(Key::ArrowRight);
    }
}

/// Pictures of all of it, for people to look at.
#[test]
#[ignore = "pictures for people: CONTRIBUTING.md says how"]
fn shots_of_national() {
    use shirube::ui::command::{ResultsPart, WindowCommand};
    let album = Album::asked_for();
    let projected = Look { pixels: [1280, 720], ..Look::SMALL };
    let looks = Look::ALL.into_iter().chain([projected]);
    for (locale, look) in Locale::ALL.into_iter().flat_map(|locale| looks.clone().map(move |look| (locale, look))) {
        let keep = |window: &mut Window, what: &str| {
            if let Some(path) = album.place(&format!("national-{what}-{locale}-{}.png", look.name())) {
                shot(&mut window.harness, &path);
            }
        };
        let mut window = open(Setup { look, locale, ..Setup::default() });
        typed(&mut window, if locale == Locale::Ja { "酒田" } else { "sakata" });
        window.key(Key::PageDown);
        keep(&mut window, "start");
        let mut window = open_example("yusuhara-made-up", look, locale);
        window.ask([Destination::Results(Some(ResultsPart::National)).into()]);
        keep(&mut window, "results");
        window.key(Key::PageDown);
        keep(&mut window, "results-below");
        window.key(Key::End);
        keep(&mut window, "results-end");
        window.ask([Destination::Towns(None).into()]);
        keep(&mut window, "towns");
        window.key(Key::F5);
        keep(&mut window, "towns-wall");
        let mut window = open_example("sagae-2022", look, locale);
        window.ask([Destination::Questions(Some(QuestionId::new("strategy.plan"))).into()]);
        window.key(Key::Num0);
        keep(&mut window, "again");
        window.key(Key::K);
        keep(&mut window, "stood-by");
        window.ask([WindowCommand::Licenses.into()]);
        keep(&mut window, "licenses");
    }
}
