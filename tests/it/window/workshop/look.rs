//! Looking at the answers of one response, filling from it later, and that nobody else gets to see them.

use eframe::egui::Key;
use egui_kittest::kittest::Queryable;
use shirube::assessment::{Answer, Response, Role, Value};
use shirube::i18n::Locale;
use shirube::ui::command::{SheetsCommand, WindowCommand};

use super::sheets::press;
use super::{assessment, level, q, sheets, window_on};
use crate::screen::{Album, Look, shot};
use crate::window::{Setup, Window};

const ASKED: &str = "回答票2の答えを見ますか";
const SHOWN: &str = "回答票2の答え（窓口・現場）";
const NOTE: &str = "庁内限りの覚え書き";

fn few(setup: Setup) -> Window {
    let mut window = window_on(&assessment(sheets()[..3].to_vec()), setup);
    window.ctrl(Key::Num4);
    window
}

#[test]
fn the_owner_sees_a_response_by_a_deliberate_step() {
    for count in [3, 9] {
        let mut window = window_on(&assessment(sheets()[..count].to_vec()), Setup::default());
        window.ctrl(Key::Num4);
        assert!(!window.shows(NOTE));
        press(&mut window, "回答票2の答えを見る");
        assert!(window.dialog(ASKED) && !window.shows(NOTE), "first it is said what they are");
        assert!(window.shows("一人、または一つの部署の答えです。"));
        window.key(Key::Enter);
        assert!(window.dialog(SHOWN), "{:?}", window.names());
        assert!(window.shows(&format!("メモ：{NOTE}")) && window.shows("レベル1　") && window.shows("わからない"));
        let levels = window.harness.query_all_by_label_contains("レベル").count();
        assert!(levels >= 31, "{levels}");
        assert!(!window.shows("佐藤"), "nobody asked for names");
        window.key(Key::Escape);
        assert!(!window.dialog(SHOWN) && !window.shows(NOTE));
        assert!(!window.app().title().starts_with('*'), "looking changes nothing");
    }
}

#[test]
fn no_way_leads_there_while_projecting() {
    let mut window = few(Setup::default());
    press(&mut window, "回答票2の答えを見る");
    window.key(Key::Enter);
    window.key(Key::F5);
    assert!(!window.dialog(SHOWN) && !window.shows(NOTE), "the projector leaves it behind");
    assert!(window.shows("参加者") || window.harness.query_by_label("Esc").is_some());
    window.ask([SheetsCommand::Look(1).into()]);
    assert!(!window.dialog(ASKED) && !window.dialog(SHOWN));
    window.ask([WindowCommand::Projector.into()]);
    assert!(!window.dialog(SHOWN) && !window.shows(NOTE));
}

#[test]
fn what_is_open_is_filled_from_a_response_later() {
    let mut round = assessment(sheets()[..3].to_vec());
    let agreed = &mut round.rounds[0].agreed;
    for question in sheets()[1].answers.iter().map(|(id, _)| id.clone()) {
        agreed.set(question, Answer::of(Value::Level(level(1))));
    }
    agreed.set(q("strategy.plan"), Answer::of(Value::Unknown));
    agreed.set(q("services.data"), Answer::default());
    let mut window = window_on(&round, Setup::default());
    window.ctrl(Key::Num4);
    press(&mut window, "回答票2を変える");
    press(&mut window, "回答票2で、わからない・未回答の2問を埋める");
    assert!(window.shows("わからない・未回答だった2問を埋めました。"));
    let now = window.assessment().current();
    let by = now.agreed.get(&q("strategy.plan")).and_then(|answer| answer.said_by.as_ref()).expect("whose it is");
    assert_eq!((by.role, by.name.as_str()), (Role::FrontLine, "佐藤花子"));
    assert_eq!(now.agreed.iter().filter(|(_, answer)| answer.said_by.is_some()).count(), 2);
    assert_eq!(now.responses, sheets()[..3], "the responses are as they were");
    window.ctrl(Key::Z);
    assert_eq!(*window.assessment(), round);
    assert!(!window.shows("埋めました"));

    // The same from the dialog that shows it.
    press(&mut window, "回答票2の答えを見る");
    window.key(Key::Enter);
    window.click("わからない・未回答の2問を、この回答票で埋める");
    assert!(!window.dialog(SHOWN));
    assert!(window.shows("わからない・未回答だった2問を埋めました。"), "{:?}", window.names());
}

#[test]
fn the_only_response_fills_nothing() {
    let one: Vec<Response> = sheets()[..1].to_vec();
    let mut window = window_on(&assessment(one), Setup::default());
    window.ctrl(Key::Num4);
    press(&mut window, "回答票1を変える");
    assert!(!window.shows("この回答票で埋める"));
}

#[test]
fn where_too_few_answered_the_outcome_leads_to_each_response() {
    let mut window = few(Setup::default());
    window.tab("まとめ");
    press(&mut window, "回答票をひとつずつ見る");
    assert!(window.shows("この回の回答票 3件"));
    let mut window = window_on(&assessment(sheets()), Setup::default());
    window.ctrl(Key::Num4);
    window.tab("まとめ");
    assert!(!window.shows("回答票をひとつずつ見る"), "here the counts are shown");
}

#[test]
fn a_response_that_goes_says_what_that_means() {
    let mut window = few(Setup { look: Look::LARGE, ..Setup::default() });
    press(&mut window, "回答票2を取り除く");
    for said in ["回答票を1件取り除きました。", "合意した回答、投票、ほかの回答票は変わりません。"]
    {
        assert!(window.shows(said), "{said}");
    }
    press(&mut window, "取り除いた回答票を戻す");
    assert_eq!(window.assessment().current().responses, sheets()[..3]);
}

/// The dialogs, for people to look at.
#[test]
#[ignore = "pictures for people: CONTRIBUTING.md says how"]
fn shots_of_a_response() {
    let album = Album::asked_for();
    let looks = [Look::SMALL, Look::SMALL.largest(), Look::SMALL.dark(), Look::LARGE];
    for (locale, look) in Locale::ALL.into_iter().flat_map(|locale| looks.map(|look| (locale, look))) {
        let keep = |window: &mut Window, what: &str| {
            if let Some(path) = album.place(&format!("response-{what}-{locale}-{}.png", look.name())) {
                shot(&mut window.harness, &path);
            }
        };
        let words = shirube::i18n::Words::new(locale);
        let mut window = few(Setup { look, locale, ..Setup::default() });
        // Rows out of sight are not drawn.
        window.harness.get_by_label(&words.get("sheets-names")).scroll_to_me();
        window.harness.run();
        keep(&mut window, "list");
        press(&mut window, &words.format("response-look-of", &[("number", 2.into())]));
        keep(&mut window, "asked");
        window.key(Key::Enter);
        keep(&mut window, "shown");
        window.key(Key::Escape);
        press(&mut window, &words.format("sheets-remove-of", &[("number", 2.into())]));
        keep(&mut window, "removed");
        let tab = if locale == Locale::Ja { "まとめ" } else { "Outcome" };
        window.tab(tab);
        keep(&mut window, "outcome");
        let mut window = few(Setup { look, locale, ..Setup::default() });
        window.harness.get_by_label(&words.get("sheets-names")).scroll_to_me();
        window.harness.run();
        press(&mut window, &words.format("sheets-change-of", &[("number", 2.into())]));
        keep(&mut window, "changing");
    }
}
