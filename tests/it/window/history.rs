//! What undoing and doing again say, and where they lead.

use eframe::egui::Key;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::NodeT;
use shirube::assessment::{Edit, ProfileEdit, ResponseEdit, RoundEdit, WorkshopEdit};
use shirube::i18n::Locale;
use shirube::ui::command::{Overwrite, ReportCommand};

use super::workshop::room_of_twelve;
use super::{Window, open_example};
use crate::screen::Look;

#[test]
fn undoing_says_what_and_shows_it() {
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    window.ctrl(Key::Num3);
    let heading = |window: &Window| {
        let mut headings = window.names().into_iter().filter(|(role, _)| *role == Role::Heading);
        headings.nth(1).expect("the program, then the question").1
    };
    let first = heading(&window);
    let name = super::catalogue().questionnaire.questions().next().map(|q| q.name.get(Locale::Ja).to_owned());
    let name = name.expect("there are questions");
    window.key(Key::ArrowLeft);
    for _ in 0..40 {
        window.key(Key::ArrowLeft);
    }
    let first_question = heading(&window);
    window.key(Key::Num5);
    window.key(Key::Enter);
    assert_ne!(heading(&window), first_question);
    window.ctrl(Key::Z);
    assert!(window.shows(&format!("元に戻しました：設問1-1「{name}」の回答（レベル5）")));
    assert_eq!(heading(&window), first_question, "it is gone to");
    // From elsewhere there is a way to it.
    window.ctrl(Key::Num8);
    window.ctrl(Key::Y);
    assert!(window.shows(&format!("やり直しました：設問1-1「{name}」の回答（レベル5）")));
    window.click("設問1-1を見る");
    assert_eq!(heading(&window), first_question);
    assert!(!first.is_empty());
}

#[test]
fn undoing_names_every_kind_of_edit_and_no_vote() {
    let mut window = room_of_twelve(Look::SMALL, Locale::Ja);
    window.key(Key::S);
    window.key(Key::Num3);
    window.ctrl(Key::Num2);
    window.ctrl(Key::Z);
    let said = |window: &Window| {
        let all = window.harness.root().children_recursive();
        all.filter_map(|node| node.accesskit_node().value()).find(|said| said.starts_with("元に戻しました："))
    };
    let vote = said(&window).expect("it is said");
    let told = vote.split_once('「').map(|(_, told)| told).unwrap_or_default();
    assert!(told.ends_with("の投票の入力") && !told.contains('3'), "{vote}");
    for (edit, what) in [
        (Edit::Profile(ProfileEdit::Staff(Some(7))), "職員数"),
        (Edit::Profile(ProfileEdit::Population(Some(7))), "人口"),
        (Edit::Profile(ProfileEdit::Note("x".to_owned())), "報告書に載せる説明"),
        (Edit::Round(RoundEdit::Title(0, "x".to_owned())), "回の名前"),
        (Edit::Workshop { round: 0, edit: WorkshopEdit::Present(Some(9)) }, "参加者の人数"),
        (Edit::Response { round: 0, edit: ResponseEdit::Remove(0) }, "回答票の取り除き"),
    ] {
        window.ask([edit.into()]);
        window.ctrl(Key::Z);
        assert_eq!(said(&window), Some(format!("元に戻しました：{what}")));
    }
}

#[test]
fn what_was_written_is_up_to_date_again_once_a_change_is_taken_back() {
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    window.ctrl(Key::Num8);
    let at = window.folder.path().join("報告書.pdf");
    window.ask([ReportCommand::ExportTo { path: at, overwrite: Overwrite::Known }.into()]);
    let words = shirube::i18n::Words::new(Locale::Ja);
    let (current, past) = (words.get("report-view-written"), words.get("report-view-written-past"));
    // What the bar says of it goes by itself.
    window.wait(60);
    assert!(window.shows(&current));
    window.change("別の説明");
    assert!(window.shows(&past) && !window.shows(&current));
    window.ctrl(Key::Z);
    assert!(window.shows(&current) && !window.shows(&past));
    window.ctrl(Key::Y);
    assert!(window.shows(&past));
}
