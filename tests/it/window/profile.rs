//! The profile: what is typed is taken as it is meant, and stays as it was typed until it means something.

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use shirube::assessment::file;
use shirube::assessment::{Answers, Response, Role as Position};
use shirube::i18n::Locale;

use super::looks::texts;
use super::{Setup, Window, open, open_example, open_in};
use crate::screen::Look;

const POPULATION: &str = "人口（人）";
const STAFF: &str = "職員数（人）";
const DATE: &str = "回答した日";
const COUNT_WRONG: &str = "人数を数字で入力してください";
const DATE_WRONG: &str = "日付として読めません";

fn profile() -> Window {
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    window.ctrl(Key::Num2);
    window
}

/// Replaces what stands in the field called `label`.
fn fill(window: &mut Window, label: &str, text: &str) {
    window.field(label).focus();
    window.harness.run();
    window.ctrl(Key::A);
    let event = if text.is_empty() { Event::Text(" ".to_owned()) } else { Event::Text(text.to_owned()) };
    window.harness.event(event);
    window.harness.run();
}

fn stands(window: &Window, label: &str, expected: &str) {
    assert_eq!(window.field(label).value().as_deref(), Some(expected), "{label}");
}

#[test]
fn counts_are_typed_as_people_write_them() {
    let mut window = profile();
    for (text, expected) in
        [("４０，１９５人", "40,195"), ("86", "86"), ("", ""), ("0", "0"), ("4294967295", "4,294,967,295")]
    {
        for label in [POPULATION, STAFF] {
            fill(&mut window, label, text);
            window.key(Key::Tab);
            stands(&window, label, expected);
        }
        assert!(!window.shows(COUNT_WRONG), "{text}");
    }
}

#[test]
fn the_published_population_is_offered_and_never_entered_unasked() {
    let mut window = open(Setup::default());
    window.harness.event(Event::Text("nishikawa yamagata".to_owned()));
    window.harness.run();
    window.key(Key::Enter);
    stands(&window, POPULATION, "");
    let names = window.names();
    let label = names.iter().map(|(_, name)| name).find(|name| name.ends_with("人を入れる")).expect("it is offered");
    window.click(label);
    stands(&window, POPULATION, label.trim_end_matches("人を入れる"));
    let offered = window.harness.get_by_role_and_label(Role::Button, label);
    assert!(offered.accesskit_node().is_disabled(), "once");
    window.ctrl(Key::Z);
    stands(&window, POPULATION, "");
}

/// From the start one types the counts and goes on without a Tab.
#[test]
fn digits_go_into_the_first_blank_count_and_enter_leads_on() {
    // What is typed before each Enter, and the field that has the focus then; none on the questions.
    let cases: [(&[&str], Option<&str>); 5] = [
        (&[""], None),
        (&["４万6000"], Some(POPULATION)),
        (&["46,000"], Some(STAFF)),
        (&["46000", ""], None),
        (&["46000", "520"], None),
    ];
    for (typed, ready) in cases {
        let mut window = open(Setup::default());
        window.harness.event(Event::Text("nishikawa yamagata".to_owned()));
        window.harness.run();
        window.key(Key::Enter);
        for text in typed {
            if !text.is_empty() {
                window.harness.event(Event::Text((*text).to_owned()));
                window.harness.run();
            }
            window.key(Key::Enter);
        }
        match ready {
            Some(label) => assert!(window.field(label).is_focused(), "{typed:?}"),
            None => {
                assert!(window.harness.query_by_label(POPULATION).is_none(), "{typed:?}");
                window.ctrl(Key::Num2);
                let mut counts = typed.iter().map(|text| text.replace("46000", "46,000"));
                stands(&window, POPULATION, &counts.next().unwrap_or_default());
                stands(&window, STAFF, &counts.next().unwrap_or_default());
            }
        }
    }
}

#[test]
fn what_leads_on_names_the_key_that_does_it_while_something_is_typed() {
    let mut window = profile();
    let names = |window: &Window, key: &str| texts(window).iter().any(|seen| seen.said == key);
    let before = names(&window, "Enter");
    window.field(STAFF).focus();
    window.harness.run();
    assert!(before && names(&window, "Ctrl+Enter"));
}

#[test]
fn what_is_no_count_is_said_beside_it_and_stays() {
    let mut window = profile();
    fill(&mut window, POPULATION, "約4万人");
    assert!(!window.shows(COUNT_WRONG), "half typed is not wrong");
    window.key(Key::Tab);
    assert!(window.shows(COUNT_WRONG));
    stands(&window, POPULATION, "約4万人");
    assert!(!window.app().title().starts_with('*'), "nothing was changed");
    fill(&mut window, POPULATION, "40000");
    assert!(!window.shows(COUNT_WRONG));
    window.key(Key::Tab);
    stands(&window, POPULATION, "40,000");
    assert!(window.app().title().starts_with('*'));
}

#[test]
fn a_field_is_one_step_back() {
    let mut window = profile();
    stands(&window, POPULATION, "6,240");
    window.field(POPULATION).focus();
    window.harness.run();
    window.ctrl(Key::A);
    for digit in ["7", "3", "1", "0"] {
        window.harness.event(Event::Text(digit.to_owned()));
        window.harness.run();
    }
    stands(&window, POPULATION, "7310");
    window.ctrl(Key::Z);
    stands(&window, POPULATION, "6,240");
    window.ctrl(Key::Y);
    stands(&window, POPULATION, "7,310");
    fill(&mut window, STAFF, "90");
    window.ctrl(Key::Z);
    stands(&window, STAFF, "86");
    stands(&window, POPULATION, "7,310");
}

#[test]
fn dates_are_typed_in_eras_or_western_years() {
    let mut window = profile();
    for (text, expected) in [
        ("R8.4.1", "令和8年4月1日"),
        ("令和8年4月2日", "令和8年4月2日"),
        ("2026-04-03", "令和8年4月3日"),
        ("ｒ８．４．４", "令和8年4月4日"),
        ("H31.4.30", "平成31年4月30日"),
    ] {
        fill(&mut window, DATE, text);
        assert!(window.shows(expected), "{text} is said in words while it is typed");
        window.key(Key::Tab);
        stands(&window, DATE, expected);
    }
    for text in ["R8.2.30", "8.4.1", "あした", ""] {
        fill(&mut window, DATE, text);
        window.key(Key::Tab);
        assert!(window.shows(DATE_WRONG), "{text}");
        fill(&mut window, DATE, "H31.4.30");
        assert!(!window.shows(DATE_WRONG), "{text}");
    }
}

#[test]
fn a_date_in_english_can_be_typed_again() {
    let mut window = open_example("half", Look::SMALL, Locale::En);
    window.ctrl(Key::Num2);
    stands(&window, "Date of the answers", "22 August 2025");
    for typed in ["23 August 2025", "2025-08-23"] {
        fill(&mut window, "Date of the answers", typed);
        window.key(Key::Tab);
        stands(&window, "Date of the answers", "23 August 2025");
    }
}

#[test]
fn the_municipality_is_changed_and_changed_back() {
    let mut window = profile();
    window.click("自治体を変える…");
    window.harness.event(Event::Text("ばんだい".to_owned()));
    window.harness.run();
    window.key(Key::Enter);
    assert!(window.shows("磐梯町") && window.shows("福島県"));
    window.ctrl(Key::Z);
    assert!(window.shows("灯野町（架空の町）") && window.shows("一覧にない団体"));
    window.click("自治体を変える…");
    window.click("変えずに戻る");
    assert!(window.shows("灯野町（架空の町）"));
}

#[test]
fn the_note_and_the_title_are_kept_as_typed() {
    let mut window = profile();
    let note = "𠮷野の髙橋﨑\u{e0100}が\n「書く」①～②";
    window.field("報告書に載せる説明").focus();
    window.harness.run();
    window.ctrl(Key::A);
    window.harness.event(Event::Paste(note.to_owned()));
    window.harness.run();
    fill(&mut window, "回の名前", "令和8年度 第2回");
    let path = window.folder.path().join("half.ron");
    window.ctrl(Key::S);
    let saved = file::open(&path).expect("it was saved").assessment;
    assert_eq!((saved.profile.note.as_str(), saved.current().title.as_str()), (note, "令和8年度 第2回"));
}

/// A text that is too long for its field is not cut off unseen: it is said, and what stood there stays.
#[test]
fn what_is_too_long_is_told_and_takes_nothing_away() {
    let mut window = profile();
    fill(&mut window, "回の名前", "令和8年度 第2回");
    let longest = "回".repeat(shirube::assessment::limits::TEXT);
    let paste = |window: &mut Window, text: &str| {
        window.field("回の名前").focus();
        window.harness.run();
        window.ctrl(Key::A);
        window.harness.event(Event::Paste(text.to_owned()));
        window.harness.run();
    };
    paste(&mut window, &format!("{longest}回"));
    assert!(window.shows("文章が1001文字あります（1000文字まで）"));
    assert_eq!(window.field("回の名前").value().as_deref(), Some("令和8年度 第2回"));
    paste(&mut window, &longest);
    assert_eq!(window.field("回の名前").value().as_deref(), Some(longest.as_str()));
}

#[test]
fn the_position_of_the_one_who_answers_is_chosen() {
    let mut window = open(Setup::default());
    window.harness.event(Event::Text("さかた".to_owned()));
    window.harness.run();
    window.key(Key::Enter);
    let of = |name: &str| format!("回答する人の立場 {name}");
    let chosen = |window: &Window, name: &str| {
        let label = of(name);
        let node = window.harness.get_by_role_and_label(Role::RadioButton, &label);
        egui_kittest::kittest::NodeT::accesskit_node(&node).toggled() == Some(eframe::egui::accesskit::Toggled::True)
    };
    assert!(chosen(&window, "DX推進部署"), "as the start screen says");
    window.harness.get_by_role_and_label(Role::RadioButton, &of("首長・幹部")).click();
    window.harness.run();
    assert!(chosen(&window, "首長・幹部") && !chosen(&window, "DX推進部署"));
    window.click("設問へ進む");
    assert!(!window.shows("首長・幹部"), "the questions are shown");
}

#[test]
fn a_group_is_told_by_number_and_position_and_never_by_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("みんな.ron");
    let seed = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/examples/half.ron");
    let mut assessment = file::open(&seed).expect("the example").assessment;
    let response =
        |role, name: &str| Response { role, name: name.to_owned(), answers: Answers::default(), ..Response::default() };
    let round = assessment.rounds.last_mut().expect("a round");
    round.responses = vec![
        response(Position::Executive, "山田太郎"),
        response(Position::FrontLine, "鈴木花子"),
        response(Position::FrontLine, "佐藤"),
    ];
    file::save(&assessment, &path, file::Replacing::Nothing).expect("written");
    let mut window = open_in(Setup { file: Some(path), ..Setup::default() }, folder);
    window.ctrl(Key::Num2);
    assert!(window.shows("回答票3件（合意前）"), "{:?}", window.names());
    assert!(window.shows("首長・幹部 1件") && window.shows("窓口・現場 2件"));
    assert!(!["山田", "鈴木", "佐藤"].into_iter().any(|name| window.shows(name)));
}

#[test]
fn tab_goes_from_field_to_field() {
    let mut window = profile();
    window.field(POPULATION).focus();
    window.harness.run();
    window.key(Key::Tab);
    assert_eq!(window.focused().as_deref(), Some(STAFF));
    window.harness.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
    window.harness.run();
    assert_eq!(window.focused().as_deref(), Some(POPULATION));
}
