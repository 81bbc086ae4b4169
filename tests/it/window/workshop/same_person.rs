//! Somebody whose sheet comes in has another response in the round: who counts is asked, and nothing else is lost for it.

use std::path::PathBuf;

use eframe::egui::Key;
use shirube::assessment::{Response, Role, Standing, Value};
use shirube::i18n::Locale;

use super::sheets::{choose, press, put};
use super::{assessment, level, q, sheets, window_on};
use crate::exchange::book::{Book, FIRST};
use crate::screen::{Album, Look, shot};
use crate::window::{Setup, Window};

pub const ASKED: &str = "同じ人の回答票が、もうあります";

/// A sheet of `name` with these levels in the first rows.
fn sheet(role: &str, name: &str, levels: &[u8]) -> Vec<u8> {
    let book = Book::blank(Locale::Ja).text("C3", role).text("C4", name);
    let rows = levels.iter().enumerate();
    rows.fold(book, |book, (row, n)| book.number(&format!("D{}", FIRST + row), f64::from(*n))).bytes()
}

/// A window on a round with sheets of 窓口 and 人事課, to which corrected ones of both come, and one of somebody else.
pub fn asked(setup: Setup) -> Window {
    let mut window = window_on(&assessment(Vec::new()), setup);
    window.ctrl(Key::Num4);
    let folder = window.folder.path().to_owned();
    let files = |day: &str, sheets: &[(&str, Vec<u8>)]| -> Vec<PathBuf> {
        sheets.iter().map(|(name, bytes)| put(&folder, &format!("{day} {name}.xlsx"), bytes)).collect()
    };
    let first = files(
        "1日目",
        &[("窓口", sheet("窓口・現場", "窓口", &[1, 1])), ("人事", sheet("人事・財政・総務", "人事課", &[2, 2]))],
    );
    window.drop_files(&first.iter().map(PathBuf::as_path).collect::<Vec<_>>());
    let second = files(
        "2日目",
        &[
            ("窓口", sheet("窓口・現場", "窓口", &[1, 4, 4])),
            ("人事", sheet("人事・財政・総務", "人事課", &[5, 5])),
            ("福祉", sheet("窓口・現場", "福祉", &[3])),
        ],
    );
    window.drop_files(&second.iter().map(PathBuf::as_path).collect::<Vec<_>>());
    window
}

/// Who stands in the round, with the levels of the first three questions.
fn there(window: &Window) -> Vec<(&str, Vec<Option<u8>>)> {
    let questions: Vec<_> = super::super::catalogue().questionnaire.questions().take(3).map(|q| q.id.clone()).collect();
    let levels = |response: &Response| {
        questions.iter().map(|id| response.answers.get(id).and_then(|a| a.level()).map(|level| level.get())).collect()
    };
    window.assessment().current().responses.iter().map(|r| (r.name.as_str(), levels(r))).collect()
}

#[test]
fn who_counts_is_asked_and_the_others_come_in_all_the_same() {
    let old = [("窓口", vec![Some(1), Some(1), None]), ("人事課", vec![Some(2), Some(2), None])];
    let new = [("窓口", vec![Some(1), Some(4), Some(4)]), ("人事課", vec![Some(5), Some(5), None])];
    let welfare = ("福祉", vec![Some(3), None, None]);
    let mut both: Vec<_> = old.to_vec();
    both.extend(new.clone());
    for (key, people, said) in [
        (Key::Num1, new.to_vec(), "2件は、同じ人の今までの回答票と置き換えました。"),
        (Key::Num2, old.to_vec(), "同じ人の別のものを採用したものは2件です。"),
        (Key::Num3, both, "回答票3件を加えました。"),
    ] {
        let mut window = asked(Setup::default());
        assert!(window.dialog(ASKED), "{:?}", window.names());
        assert_eq!(there(&window), old, "nothing yet");
        let before = window.assessment().clone();
        window.keys(&[key, Key::Enter]);
        assert!(!window.dialog(ASKED));
        let mut now = there(&window);
        let mut expected: Vec<_> = people.iter().cloned().chain([welfare.clone()]).collect();
        now.sort();
        expected.sort();
        assert_eq!(now, expected, "{key:?}");
        assert!(window.shows(said), "{key:?}: {:?}", window.names());
        assert_eq!(window.shows("すべて取り込みました。"), key != Key::Num2, "{key:?}");
        if key == Key::Num2 {
            assert!(
                window.shows("2日目 人事.xlsx") && window.shows("今ある回答票を数え、このファイルは取り込んでいません")
            );
        }
        window.ctrl(Key::Z);
        assert_eq!(*window.assessment(), before, "{key:?}: one step back");
    }
}

#[test]
fn each_person_can_be_decided_on_and_what_differs_is_said() {
    let mut window = asked(Setup { look: Look::LARGE, ..Setup::default() });
    assert!(!window.shows("人事課"), "names only once they are asked for");
    for said in [
        "答えの違う設問 1、取り込むほうだけが答えた設問 1",
        "答えの違う設問 2",
        "2日目 窓口.xlsx",
        "あと2人分、選んでください。",
    ] {
        assert!(window.shows(said), "{said}: {:?}", window.names());
    }
    choose(&mut window, "だれの回答票かを表示");
    assert!(window.shows("人事・財政・総務（人事課）"));
    // Enter does nothing before everybody is decided on.
    window.key(Key::Enter);
    assert!(window.dialog(ASKED));
    choose(&mut window, "窓口・現場の回答票の扱い 置き換える");
    choose(&mut window, "人事・財政・総務の回答票の扱い 今のまま");
    press(&mut window, "この内容で取り込む");
    let mut now = there(&window);
    now.sort();
    let mut expected = vec![
        ("人事課", vec![Some(2), Some(2), None]),
        ("窓口", vec![Some(1), Some(4), Some(4)]),
        ("福祉", vec![Some(3), None, None]),
    ];
    expected.sort();
    assert_eq!(now, expected);
}

#[test]
fn called_off_nothing_comes_in() {
    let mut window = asked(Setup::default());
    let before = window.assessment().clone();
    window.key(Key::Escape);
    assert!(!window.dialog(ASKED) && window.shows("取り込みをやめました。"));
    assert_eq!(*window.assessment(), before);
}

#[test]
fn ones_own_corrected_sheet_takes_the_place_of_ones_own() {
    for (key, standing) in [
        (Key::Num1, Standing::Single(Role::Promotion)),
        (Key::Num2, Standing::Single(Role::Promotion)),
        (Key::Num3, Standing::Agreed(2)),
    ] {
        let own = Response { name: "企画課".into(), ..sheets()[0].clone() };
        let mut window = window_on(&assessment(vec![own.clone()]), Setup::default());
        window.ctrl(Key::Num4);
        let path = put(window.folder.path(), "直した.xlsx", sheet("DX推進部署", "企画課", &[5]));
        window.drop_file(&path);
        assert!(window.dialog(ASKED), "{key:?}: it is asked at once who counts: {:?}", window.names());
        window.keys(&[key, Key::Enter]);
        let round = window.assessment().current();
        assert_eq!(round.standing(), standing, "{key:?}");
        let executive = q("leadership.executive");
        let first = round.result().value(&executive).cloned();
        let expected =
            if key == Key::Num1 { Some(Value::Level(level(5))) } else { own.answers.value(&executive).cloned() };
        assert_eq!(first, expected, "{key:?}");
        assert!(round.result().len() >= 32 || key == Key::Num1, "{key:?}: nothing vanishes");
    }
}

/// The dialog, for people to look at.
#[test]
#[ignore = "pictures for people: CONTRIBUTING.md says how"]
fn shots_of_the_same_person() {
    let album = Album::asked_for();
    let looks = [Look::SMALL, Look::SMALL.largest(), Look::SMALL.dark(), Look::LARGE];
    for (locale, look) in Locale::ALL.into_iter().flat_map(|locale| looks.map(|look| (locale, look))) {
        let keep = |window: &mut Window, what: &str| {
            if let Some(path) = album.place(&format!("same-person-{what}-{locale}-{}.png", look.name())) {
                shot(&mut window.harness, &path);
            }
        };
        let mut window = asked(Setup { look, locale, ..Setup::default() });
        keep(&mut window, "asked");
        window.key(Key::Num2);
        keep(&mut window, "decided");
        window.key(Key::Enter);
        keep(&mut window, "came");
    }
}
