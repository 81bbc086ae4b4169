//! The room: what keys do while votes are taken, at the reveal and after it.

use eframe::egui::Key;
use eframe::egui::accesskit::Role as Said;
use egui_kittest::kittest::{NodeT, Queryable};
use shirube::assessment::workshop::{Counts, Method};
use shirube::assessment::{Role, Value};
use shirube::i18n::Locale;

use super::sheets::press;
use super::{assessment, level, q, room_of_twelve, sheets, window_on};
use crate::asked;
use crate::screen::Look;
use crate::window::Setup;

/// The first on the proposed agenda: a third or more of the sheets say they don't know.
const FIRST: &str = "partners.local";

/// Twelve people over three levels.
const TWELVE: [Key; 8] = [Key::Num2, Key::Num5, Key::Enter, Key::Num3, Key::Num4, Key::Enter, Key::Num4, Key::Equals];

#[test]
fn twelve_people_over_three_levels_in_eight_keys_and_agreed_in_two() {
    let mut window = room_of_twelve(Look::SMALL, Locale::Ja);
    window.keys(&TWELVE);
    assert!(window.shows("12 / 12"));
    assert_eq!(window.talk(FIRST).votes[0].counts, Counts { levels: [0, 0, 5, 4, 3, 0], unknown: 0 });
    assert!(!window.talk(FIRST).votes[0].is_revealed);
    window.keys(&[Key::R, Key::A]);
    assert!(window.talk(FIRST).votes[0].is_revealed);
    let agreed = &window.assessment().current().agreed;
    assert_eq!(agreed.value(&q(FIRST)), Some(&Value::Level(level(3))));
}

/// What keys come to: the counts of the first vote on the first question, and what is said.
#[test]
fn a_show_of_fingers() {
    use Key::*;
    let check = |name: &str, keys: &[Key], expected: Counts, said: &str| {
        let mut window = room_of_twelve(Look::SMALL, Locale::Ja);
        window.keys(keys);
        let votes = window.talk(FIRST).votes;
        assert_eq!(votes.first().map_or(Counts::default(), |vote| vote.counts), expected, "{name}");
        assert!(window.shows(said), "{name}: {said}\n{:#?}", window.names());
    };
    let counts = |levels| Counts { levels, unknown: 0 };
    check("nothing yet", &[], counts([0; 6]), "レベル（Dはわからない）、人数、Enterの順");
    check("a level", &[Num2], counts([0; 6]), "レベル2：人数を合計で入れてください");
    check("a count half typed", &[Num2, Num1], counts([0; 6]), "レベル2：合計1人");
    check("two digits", &[Num2, Num1, Num2, Enter], counts([0, 0, 12, 0, 0, 0]), "12 / 12");
    check("don't know", &[D, Num3, Enter], Counts { levels: [0; 6], unknown: 3 }, "3 / 12");
    check(
        "what was typed before is replaced",
        &[Num2, Num5, Enter, Num2, Num4, Enter],
        counts([0, 0, 4, 0, 0, 0]),
        "レベル2は、5人から4人に変わりました。人数は合計で入れてください。",
    );
    check(
        "also where it is the same",
        &[Num2, Num1, Enter, Num2, Num1, Enter],
        counts([0, 0, 1, 0, 0, 0]),
        "レベル2は、1人のままです。人数は合計で入れてください。",
    );
    check("a wrong digit taken back", &[Num2, Num1, Num5, Backspace, Enter], counts([0, 0, 1, 0, 0, 0]), "1 / 12");
    check("a wrong level taken back", &[Num2, Backspace, Num3, Num1, Enter], counts([0, 0, 0, 1, 0, 0]), "1 / 12");
    check(
        "the last entry taken back",
        &[Num2, Num5, Enter, Num3, Num4, Enter, Backspace],
        counts([0, 0, 5, 0, 0, 0]),
        "5 / 12",
    );
    // What was asked for is not told as if it were a slip.
    for keys in [&[Num2, Num5, Enter, Num2, Num4, Enter, Backspace][..], &[Num2, Num5, Enter, Num2, Equals]] {
        let mut window = room_of_twelve(Look::SMALL, Locale::Ja);
        window.keys(keys);
        assert!(!window.shows("人数は合計で入れてください"), "{keys:?}");
    }
    check("no level", &[Num7], counts([0; 6]), "7はレベルではありません");
    check("too many", &[Num1, Num1, Num3, Enter], counts([0, 13, 0, 0, 0, 0]), "参加者は12人ですが、13票入っています");
    check(
        "nobody remains",
        &[Num1, Num1, Num3, Enter, Num2, Equals],
        counts([0, 13, 0, 0, 0, 0]),
        "すでに参加者の人数を超えています",
    );
    check("too many can't be revealed", &[Num1, Num1, Num3, Enter, R], counts([0, 13, 0, 0, 0, 0]), "直してください");
    check("nothing to reveal", &[R], counts([0; 6]), "まだ票が入っていません");
    check("a clicker reveals no half vote", &[Num2, Num5, Enter, PageDown], counts([0, 0, 5, 0, 0, 0]), "あと7票です");
    check(
        "a clicker is told of too many as R tells it",
        &[Num2, Num1, Num8, Enter, PageDown],
        counts([0, 0, 18, 0, 0, 0]),
        "参加者は12人ですが、18票入っています。票か参加者の人数を直してください。この設問を離れるときは、もう一度PgDn",
    );
    check(
        "and of an unknown number where it is unknown",
        &[Num2, Num1, Enter, PageDown],
        counts([0, 0, 1, 0, 0, 0]),
        "あと11票です。このまま開くときはRを、開かずに次へ進むときはもう一度PgDnを押してください",
    );
    check(
        "what is half typed is not left out",
        &[Num2, Num5, R],
        counts([0; 6]),
        "入力の途中です。Enterで決めるか、Backspaceで消してください。",
    );
    check(
        "a clicker reveals a whole vote",
        &[Num2, Equals, PageDown],
        counts([0, 0, 12, 0, 0, 0]),
        "意見のまとまり 1.00（全員が同じなら1）",
    );
}

#[test]
fn slips_and_ballots_show_only_how_many_are_in() {
    use Key::*;
    for (method, slips) in [(S, true), (I, false)] {
        let mut window = room_of_twelve(Look::SMALL, Locale::Ja);
        window.key(method);
        let cast = |window: &mut super::Window, key: Key| {
            if slips { window.key(key) } else { window.keys(&[Enter, key, Enter]) }
        };
        for key in [Num1, Num4, D, Num1] {
            cast(&mut window, key);
        }
        assert!(window.shows("4 / 12"));
        let vote = window.talk(FIRST).votes[0];
        assert_eq!(vote.method, if slips { Method::Slips } else { Method::Ballots });
        assert_eq!(vote.counts, Counts { levels: [0, 2, 0, 0, 1, 0], unknown: 1 });
        for hidden in ["レベル1：2人", "レベル4：1人", "中央値 レベル", "意見のまとまり "] {
            assert!(!window.shows(hidden), "{hidden}");
        }
        // Four could be found out.
        window.key(R);
        assert!(window.shows("5票から開けます"));
        assert!(!window.talk(FIRST).votes[0].is_revealed);
        if slips {
            window.key(Backspace);
            assert_eq!(window.talk(FIRST).votes[0].counts, Counts { levels: [0, 1, 0, 0, 1, 0], unknown: 1 });
            // Of those before nobody knows any more which they were.
            window.key(Backspace);
            assert_eq!(window.talk(FIRST).votes[0].counts.total(), 3);
            assert!(window.shows("取り消せる票がありません"));
        }
        for key in [Num1, Num2, Num2, Num3] {
            cast(&mut window, key);
        }
        window.keys(&[R, R]);
        assert!(window.talk(FIRST).votes[0].is_revealed);
        assert!(window.shows("中央値 レベル"));
        // Going back vote by vote would tell them apart.
        let before = window.assessment().clone();
        window.ctrl(Z);
        assert_eq!(*window.assessment(), before);
    }
}

/// Fewer than five secret votes can't be revealed: a clicker says so as R does, and goes on when pressed again.
#[test]
fn a_vote_of_too_few_is_no_dead_end() {
    use Key::*;
    for (method, present, votes) in [(S, 4, 4), (S, 12, 3), (I, 4, 4), (I, 12, 1)] {
        let mut all = assessment(sheets());
        all.rounds[0].workshop.present = Some(present);
        let mut window = window_on(&all, Setup::default());
        window.ctrl(Num4);
        window.tab("投票と合意");
        window.key(method);
        let few = "4人では、紙の票とPCでの投票は開けません（5票から）。挙手を選んでください。";
        assert_eq!(window.shows(few), present < 5, "{method:?} {present}: said before the first vote");
        for _ in 0..votes {
            window.keys(if method == S { &[Num2] } else { &[Enter, Num2, Enter] });
        }
        for key in [R, PageDown] {
            window.key(key);
            assert!(window.shows(&format!("{votes}票では、だれの票かがわかってしまいます。")), "{method:?} {key:?}");
            assert!(!window.shows("Rを押してください"), "{method:?}: R refuses");
            assert!(window.shows("議題 1/8"));
        }
        assert!(window.shows("もう一度PgDnを押してください（票は残ります）"));
        // Any other key takes that back.
        window.keys(&[P, PageDown]);
        assert!(window.shows("議題 1/8"));
        window.key(PageDown);
        assert!(window.shows("議題 2/8"), "{method:?} {present}");
        window.key(PageUp);
        assert_eq!(window.talk(FIRST).votes[0].counts.total(), votes, "{method:?}: nothing is lost by it");
        assert!(!window.talk(FIRST).votes[0].is_revealed);
    }
}

/// What is said of a key is in sight wherever the page was scrolled to, and moves nothing.
#[test]
fn what_is_said_of_a_key_is_in_sight() {
    use Key::*;
    for look in [Look::SMALL, Look { pixels: [1280, 720], ..Look::SMALL }, Look::SMALL.largest()] {
        for (keys, said) in [
            (&[Num2, Num6, Enter, Num3, Equals, R, A][..], "中央値が1つに決まりません（レベル2とレベル3の間）"),
            (&[S, Num2, Num2, Num2, Num2, R], "4票では、だれの票かがわかってしまいます"),
        ] {
            let mut window = room_of_twelve(look, Locale::Ja);
            let (last, before) = keys.split_last().expect("keys");
            window.keys(before);
            let heading = |window: &super::Window| {
                let root = window.harness.root();
                let all = root.children_recursive().filter(|node| node.accesskit_node().role() == Said::Heading);
                all.map(|node| node.rect()).collect::<Vec<_>>()
            };
            let at = heading(&window);
            window.key(*last);
            let rect = window.harness.get_by_label_contains(said).rect();
            let display = look.points();
            assert!(rect.top() > 0.0 && rect.bottom() <= display.y, "{said} {} {rect:?}", look.name());
            assert_eq!(heading(&window), at, "{said} {}: what stood there stays there", look.name());
        }
    }
}

#[test]
fn a_ballot_leaves_nothing_for_the_next_person() {
    use Key::*;
    let mut window = room_of_twelve(Look::SMALL, Locale::Ja);
    window.key(I);
    window.keys(&[Enter, Num4]);
    assert!(window.shows("レベル4を選んでいます"));
    // A vote can be thought over before it is cast, and left.
    window.key(Num2);
    assert!(window.shows("レベル2を選んでいます"));
    window.key(Enter);
    assert!(window.shows("投票しました。次の人に代わってください。"));
    assert!(!window.shows("を選んでいます"));
    window.keys(&[Enter, Num5, Escape]);
    assert_eq!(window.talk(FIRST).votes[0].counts, Counts { levels: [0, 0, 1, 0, 0, 0], unknown: 0 });
    // While somebody votes nothing else can be done.
    window.keys(&[Enter, R]);
    assert!(!window.talk(FIRST).votes[0].is_revealed);
    window.keys(&[Enter]);
    assert_eq!(window.talk(FIRST).votes[0].counts.total(), 1, "a ballot without a choice is none");
}

#[test]
fn the_second_vote_stands_beside_the_first() {
    use Key::*;
    let mut window = room_of_twelve(Look::SMALL, Locale::Ja);
    window.keys(&TWELVE);
    window.keys(&[R, V, Num3, Equals, R]);
    let votes = window.talk(FIRST).votes;
    assert_eq!(votes.len(), 2);
    assert_eq!(votes[0].counts, Counts { levels: [0, 0, 5, 4, 3, 0], unknown: 0 });
    assert_eq!(votes[1].counts, Counts { levels: [0, 0, 0, 12, 0, 0], unknown: 0 });
    assert!(window.shows("レベル3：前の投票4人、話し合いの後12人"));
    window.key(V);
    assert!(window.shows("投票は1つの設問に2回までです"));
    assert_eq!(window.talk(FIRST).votes.len(), 2);
}

#[test]
fn what_is_agreed_is_said_and_never_guessed() {
    use Key::*;
    let mut window = room_of_twelve(Look::SMALL, Locale::Ja);
    // Six and six: there is no one median.
    window.keys(&[Num2, Num6, Enter, Num3, Equals, R]);
    assert!(window.shows("中央値 レベル2とレベル3"));
    window.key(A);
    assert!(window.shows("合意するレベルのキーを押してください"));
    assert_eq!(window.assessment().current().agreed.value(&q(FIRST)), None);
    window.keys(&[Num2, Enter]);
    assert_eq!(window.assessment().current().agreed.value(&q(FIRST)), Some(&Value::Level(level(2))));
    window.keys(&[D, Enter, Enter]);
    assert_eq!(window.assessment().current().agreed.value(&q(FIRST)), Some(&Value::Unknown));
    press(&mut window, "合意を取り消す");
    assert_eq!(window.assessment().current().agreed.value(&q(FIRST)), None);
    // A show of fingers can be gone back on.
    window.ctrl(Z);
    assert_eq!(window.assessment().current().agreed.value(&q(FIRST)), Some(&Value::Unknown));
}

#[test]
fn a_clicker_goes_through_the_agenda() {
    use Key::*;
    let mut window = room_of_twelve(Look::SMALL, Locale::Ja);
    assert!(window.shows("議題 1/8"));
    window.key(PageUp);
    assert!(window.shows("最初の議題です"));
    for place in 2..=8 {
        window.key(PageDown);
        assert!(window.shows(&format!("議題 {place}/8")), "{place}");
    }
    window.key(PageDown);
    assert!(window.shows("最後の議題です"));
    window.key(PageUp);
    assert!(window.shows("議題 7/8"));
}

#[test]
fn without_sheets_a_question_of_each_factor_is_proposed() {
    let mut window = window_on(&assessment(Vec::new()), Setup::default());
    window.ctrl(Key::Num4);
    window.tab("議題");
    assert!(window.shows("議題（8問、うち合意0問）"));
    assert!(window.shows("比べられる回答票がまだない（4つの先行自治体の文書に記載あり）"));
    // With two sheets how far they agree is nobody's business.
    let mut window = window_on(&assessment(sheets()[..2].to_vec()), Setup::default());
    window.ctrl(Key::Num4);
    window.tab("議題");
    assert!(window.shows("回答が5人に満たないので、内訳は示しません"));
    assert!(!window.shows("意見のまとまり "));
}

#[test]
fn the_agenda_can_be_changed() {
    let tall = Look { pixels: [1366, 2400], ..Look::SMALL };
    let mut window = window_on(&assessment(sheets()), Setup { look: tall, ..Setup::default() });
    window.ctrl(Key::Num4);
    window.tab("議題");
    let agenda = |window: &super::Window| window.assessment().current().workshop.agenda.clone();
    assert_eq!(agenda(&window), None);
    window.click("「連携：地元の団体の参加」を1つ下へ");
    let moved = agenda(&window).expect("an agenda of one's own");
    assert_eq!(moved[1], q(FIRST));
    window.click("「連携：地元の団体の参加」を議題から外す");
    assert_eq!(agenda(&window).expect("an agenda").len(), 7);
    window.click("議題にない設問（25問）");
    window.click("「連携：地元の団体の参加」を議題に加える");
    assert_eq!(agenda(&window).expect("an agenda").last(), Some(&q(FIRST)));
    window.click("提案された議題に戻す");
    assert_eq!(agenda(&window), None);
}

#[test]
fn roles_are_compared_only_where_nobody_can_be_found_out() {
    let with_roles = |roles: &[(Role, usize)]| {
        let all = roles.iter().flat_map(|(role, count)| std::iter::repeat_n(*role, *count));
        let mut responses: Vec<_> = sheets().into_iter().cycle().take(roles.iter().map(|(_, n)| n).sum()).collect();
        for (response, role) in responses.iter_mut().zip(all) {
            response.role = role;
        }
        responses
    };
    let factor = asked::factor("leadership.speed").short.get(Locale::Ja);
    let talk = format!("「{factor}：{}」を話し合う", asked::name("leadership.speed", Locale::Ja));
    let check = |roles: &[(Role, usize)], expected: bool| {
        let mut window = window_on(&assessment(with_roles(roles)), Setup::default());
        window.ctrl(Key::Num4);
        window.tab("議題");
        window.follow(&talk);
        window.keys(&[Key::Num2, Key::Num6, Key::Enter, Key::R]);
        assert_eq!(window.shows("立場ごとの中央値（回答票）"), expected, "{roles:?}");
    };
    check(&[(Role::FrontLine, 9), (Role::Administration, 9)], true);
    check(&[(Role::FrontLine, 9), (Role::Administration, 4)], false);
    // Taking both from the whole would leave the two executives.
    check(&[(Role::FrontLine, 9), (Role::Administration, 9), (Role::Executive, 2)], false);
}

#[test]
fn a_vote_that_went_wrong_is_thrown_away() {
    use Key::*;
    let mut window = room_of_twelve(Look::SMALL, Locale::Ja);
    window.keys(&[I, Enter, Num4, Enter]);
    window.click("この投票を捨てる");
    assert!(window.shows("入っている1票を捨てます。捨てるときは、もう一度Xを押してください。"));
    assert_eq!(window.talk(FIRST).votes[0].counts.total(), 1);
    window.key(X);
    assert!(window.talk(FIRST).votes.is_empty());
    assert!(window.shows("この投票を捨てました"));
    // As a whole it comes back.
    window.ctrl(Z);
    assert_eq!(window.talk(FIRST).votes[0].counts.total(), 1);
    window.keys(&[X, X]);
    // One that was revealed stands; only the one after it goes.
    window.keys(&[F]);
    window.keys(&TWELVE);
    window.keys(&[R, V, Num3, Num2, Enter]);
    window.keys(&[X, P, X]);
    assert_eq!(window.talk(FIRST).votes.len(), 2, "another key in between asks anew");
    window.key(X);
    assert_eq!(window.talk(FIRST).votes.len(), 1);
}
