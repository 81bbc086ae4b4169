//! What leads on: sheets before an agenda, and once something is agreed the next item.

use eframe::egui::Key;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use shirube::i18n::Locale;

use super::{assessment, room_of_twelve, sheets, window_on};
use crate::screen::Look;
use crate::window::{Setup, Window};

const FIRST: &str = "先に回答票を配りましょう";

fn has_button(window: &Window, label: &str) -> bool {
    window.harness.query_by_role_and_label(Role::Button, label).is_some()
}

#[test]
fn an_agenda_without_sheets_to_compare_says_that_they_go_out_first() {
    for (count, is_early) in [(0, true), (1, true), (9, false)] {
        let all = assessment(sheets().into_iter().take(count).collect());
        let mut window = window_on(&all, Setup { look: Look::LARGE, ..Setup::default() });
        window.ctrl(Key::Num4);
        window.tab("議題");
        assert_eq!(window.shows(FIRST), is_early, "{count}");
        assert_eq!(window.shows("「わからない」が多い設問、次に"), !is_early, "{count}");
        // The exact rule is a fold away.
        assert!(!window.shows("3分の1以上"), "{count}");
        window.click("提案の決まり");
        assert!(window.shows("3分の1以上"), "{count}");
        if is_early {
            window.click("回答票を配る");
            assert!(window.shows("一人、または一つの部署で1枚に答えます。"), "{count}: how they are made stands there");
        }
    }
}

#[test]
fn once_something_is_agreed_the_next_item_is_what_leads_on() {
    let mut window = room_of_twelve(Look::LARGE, Locale::Ja);
    let (agree, next) = ("中央値のレベル3で合意", "次の議題へ");
    window.keys(&[Key::Num3, Key::Equals, Key::R]);
    assert!(has_button(&window, agree) && !has_button(&window, next));
    window.click(agree);
    assert!(!has_button(&window, agree) && has_button(&window, next));
    window.click(next);
    assert!(window.shows("議題 2/8"));
    // Two in the middle: no button that could do nothing, but what to do.
    window.keys(&[Key::Num1, Key::Num6, Key::Enter, Key::Num3, Key::Equals, Key::R]);
    assert!(!has_button(&window, "中央値のレベル1で合意"));
    assert!(
        window.shows("真ん中の票がレベル1とレベル3に分かれ、中央値は1つに決まりません。どちらかを選んでください。")
    );
}
