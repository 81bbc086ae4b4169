//! From the sheets to the report: twelve people, two votes, dissent, a PC that dies in the middle.

use eframe::egui::Key;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use shirube::assessment::Value;
use shirube::assessment::file;
use shirube::catalogue;
use shirube::findings::Wording;
use shirube::i18n::{Locale, Words};
use shirube::report::copy::{OpenedAny, open_any};
use shirube::scoring::score;
use shirube::ui::picker::Picked;

use super::{NAMES, alone_at_the_vote, assessment, level, q, room_of_twelve, sheets, window_on};
use crate::screen::Look;
use crate::window::{Setup, Window, open_in};

/// A vote of twelve that everybody can see, with its reveal.
const VOTE: [Key; 9] =
    [Key::Num1, Key::Num6, Key::Enter, Key::Num3, Key::Num4, Key::Enter, Key::Num5, Key::Equals, Key::R];

/// How many questions are agreed, by the counts that the window shows of them.
fn agreed(window: &Window) -> usize {
    let catalogue = catalogue::built_in();
    let words = Words::new(Locale::Ja);
    let tally = score(&catalogue.questionnaire, &window.assessment().current().agreed).overall.tally;
    assert!(window.shows(&Wording::new(&catalogue, &words).counts(&tally)), "{tally:?}");
    window.assessment().current().agreed.iter().filter(|(_, answer)| answer.value.is_some()).count()
}

#[test]
fn a_group_comes_to_an_agreed_result_and_takes_the_report_away() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let exported = folder.path().join("報告書.pdf");
    let setup = Setup { picks: vec![Picked::Path(exported.clone())], ..Setup::default() };
    let mut window = window_on(&assessment(sheets()), setup);
    window.ctrl(Key::Num4);
    window.tab("議題");
    window.click("話し合いを始める");
    window.type_into("参加者（人）", "１２");
    window.key(Key::Escape);
    assert_eq!(window.assessment().current().workshop.present, Some(12));
    // All eight items: voted on, talked over, voted on again, agreed.
    for _ in 0..8 {
        window.keys(&VOTE);
        window.keys(&[Key::V, Key::Num3, Key::Equals, Key::PageDown, Key::A]);
        window.keys(&[Key::PageDown, Key::PageDown]);
    }
    let round = window.assessment().current().clone();
    let agenda = round.workshop.agenda.clone().expect("the agenda stands once a vote was taken");
    assert_eq!(agenda.len(), 8);
    for question in &agenda {
        assert_eq!(round.agreed.value(question), Some(&Value::Level(level(3))), "{question}");
        assert_eq!(round.workshop.talks[question].votes.len(), 2);
    }
    window.type_into("残った異論", "窓口では2にとどまるという意見があった");
    window.type_into("メモ（だれが、どう決めたかなど）", "推進本部で確認した");
    window.key(Key::Escape);
    // The rest is taken over where the sheets agree.
    window.tab("まとめ");
    assert_eq!(agreed(&window), 8);
    window.click("合意していない設問のうち22問を、回答票の中央値で合意とする");
    assert_eq!(agreed(&window), 30);
    window.harness.get_by_role_and_label(Role::RadioButton, "まとめて合意とする設問 やや開きのあるものまで").click();
    window.harness.run();
    window.click("合意していない設問のうち2問を、回答票の中央値で合意とする");
    assert_eq!(agreed(&window), 32);

    window.ctrl(Key::E);
    window.click("締めて書き出す");
    let pdf = std::fs::read(&exported).expect("the report was written");
    assert!(pdf.starts_with(b"%PDF"));
    let OpenedAny::Copy(copy) = open_any(&exported).expect("the report carries a copy") else {
        panic!("a report is not an assessment file")
    };
    let text = file::to_string(&copy);
    for name in NAMES.iter().chain(&["庁内限りの覚え書き"]) {
        assert!(!text.contains(name), "{name} is in the attachment");
    }
    assert!(text.contains("窓口では2にとどまるという意見があった"));
    assert_eq!(copy.current().agreed.iter().count(), 32);
    assert_eq!(copy.current().workshop.talks.len(), 8);
}

/// Votes typed one by one with method `key`: six of them.
fn six_votes(method: Key) -> Vec<Key> {
    let levels = [Key::Num2, Key::Num3, Key::D, Key::Num2, Key::Num4, Key::Num1];
    let ballot = |level| [Key::Enter, level, Key::Enter];
    match method {
        Key::F => vec![Key::Num2, Key::Num6, Key::Enter],
        Key::S => levels.to_vec(),
        _ => levels.into_iter().flat_map(ballot).collect(),
    }
}

const MAY_LACK: &str = "最後の票が最大4票、入っていないことがあります";

#[test]
fn killed_in_the_middle_of_a_vote_it_comes_back_with_all_but_four_votes_at_most() {
    for (method, voted) in [(Key::F, 6), (Key::S, 5), (Key::I, 5)] {
        let mut window = room_of_twelve(Look::SMALL, Locale::Ja);
        window.key(method);
        window.keys(&six_votes(method));
        assert_eq!(window.assessment().current().workshop.talks[&q("partners.local")].votes[0].counts.total(), 6);
        window.wait(3);
        let folder = window.dies();
        let file = folder.path().join("話し合い.ron");
        let mut window = open_in(Setup { file: Some(file), ..Setup::default() }, folder);
        window.click("写しから続ける");
        assert_eq!(window.shows(MAY_LACK), method != Key::F, "{method:?}");
        window.ctrl(Key::Num4);
        window.tab("投票と合意");
        assert!(window.shows(&format!("{voted} / 12")), "{method:?}");
    }
}

#[test]
fn votes_that_no_file_may_hold_are_told_of_before_they_are_lost() {
    for (method, lost) in [(Key::F, 0), (Key::S, 1), (Key::I, 1)] {
        let mut window = room_of_twelve(Look::SMALL, Locale::Ja);
        window.key(method);
        window.keys(&six_votes(method));
        window.ctrl(Key::S);
        let said = format!("途中の投票のうち{lost}票は、まだファイルに入っていません");
        assert_eq!(window.shows(&said), lost > 0, "{method:?}");
        assert!(!window.app().title().starts_with('*'), "{method:?}: what can be saved is saved");
        assert_eq!(window.closes(), lost == 0, "{method:?}");
        assert_eq!(window.dialog("投票が途中です"), lost > 0, "{method:?}");
        if lost > 0 {
            window.click("投票に戻る");
            assert!(!window.dialog("投票が途中です"));
            assert!(!window.closes());
            window.click("票をあきらめて閉じる");
            assert!(window.closes(), "{method:?}");
        }
    }
}

#[test]
fn an_officer_who_answered_alone_goes_on_with_a_group() {
    let mut window = window_on(&assessment(sheets()[..1].to_vec()), Setup::default());
    window.ctrl(Key::Num4);
    window.tab("まとめ");
    window.click("合意していない設問のうち31問を、1枚の回答票のとおりに合意とする");
    assert_eq!(agreed(&window), 31);
    assert_eq!(window.assessment().current().responses.len(), 1);
}

/// One person's answers are the result until something is agreed: that they would go is said before, with the way to keep them.
#[test]
fn the_first_agreement_says_which_answers_no_longer_count() {
    let all_agreed = |window: &Window| {
        let answers = &window.assessment().current().agreed;
        answers.iter().filter(|(_, answer)| answer.value.is_some()).count()
    };
    let own = &sheets()[0].answers;
    let known = own.iter().filter(|(_, answer)| answer.value.is_some() && answer.value != Some(Value::Unknown)).count();
    assert!(known > 0 && known < 32);
    for by_key in [false, true] {
        let mut window = alone_at_the_vote();
        assert!(window.shows("いまの結果は、1枚の回答票の32問です。"), "{:?}", window.names());
        window.keys(&[Key::Num2, Key::Num6, Key::Enter, Key::R, Key::A]);
        assert!(window.shows("1枚の回答票の32問は数えなくなります。Uを押すと"), "{:?}", window.names());
        assert_eq!(all_agreed(&window), 0, "asked first");
        if by_key {
            window.key(Key::U);
        } else {
            window.click(&format!("回答票の{known}問を合意とする"));
        }
        assert!(window.shows(&format!("1枚の回答票の{known}問を合意としました。")));
        assert_eq!(all_agreed(&window), known);
        assert!(!window.shows("いまの結果は、1枚の回答票の"));
        window.ctrl(Key::Z);
        assert_eq!(all_agreed(&window), 0, "one step");
        window.keys(&[Key::A, Key::A]);
        assert_eq!(all_agreed(&window), 1, "the same key again does without them");
    }
}

#[test]
fn a_new_assessment_can_begin_in_the_room() {
    // The one blank response of a new assessment is no sheet.
    let blank = shirube::session::new_assessment(
        Default::default(),
        jiff::civil::date(2026, 11, 23),
        catalogue::built_in().questionnaire.edition,
    );
    let mut window = window_on(&blank, Setup::default());
    window.ctrl(Key::Num4);
    window.tab("投票と合意");
    window.keys(&[Key::Num2, Key::Num6, Key::Enter, Key::R, Key::A]);
    let round = window.assessment().current();
    assert_eq!(round.responses.len(), 0);
    assert_eq!(round.agreed.iter().count(), 1);
}
