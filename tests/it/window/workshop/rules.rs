//! The rules of the room, by the keys of a facilitator who makes mistakes: what is asked once more, what nobody can take back,
//! what is written while the room looks on, and the way through a whole agenda.

use eframe::egui::Event;
use eframe::egui::Key::{self, *};
use eframe::egui::accesskit::Role as Said;
use egui_kittest::kittest::Queryable;
use shirube::assessment::workshop::{Counts, Method};
use shirube::assessment::{Answer, Role, SaidBy, Value};
use shirube::i18n::Locale;

use super::{Window, assessment, level, q, room_of_twelve, sheets, window_on};
use crate::screen::Look;
use crate::window::{Setup, open_example, open_in};

const FIRST: &str = "partners.local";

impl Window {
    /// Types `text` where the focus is.
    fn types(&mut self, text: &str) {
        self.harness.event(Event::Text(text.to_owned()));
        self.harness.run();
    }

    fn agreed(&self, id: &str) -> Option<Value> {
        self.assessment().current().agreed.value(&q(id)).cloned()
    }

    /// Whether slides are shown, and something is written on one.
    fn is_on_the_wall(&self) -> bool {
        self.harness.query_all_by_role(Said::Button).next().is_none()
    }

    fn is_writing(&self) -> bool {
        self.harness.query_all_by_role(Said::TextInput).next().is_some()
    }
}

/// The room with nine sheets and twelve people, on the wall.
fn wall() -> Window {
    let mut window = room_of_twelve(Look::SMALL, Locale::Ja);
    window.key(F5);
    window
}

/// The same where nobody said how many are present.
fn unknown_room() -> Window {
    let mut window = window_on(&assessment(sheets()), Setup::default());
    window.ctrl(Num4);
    window.tab("投票と合意");
    window
}

#[test]
fn a_vote_that_is_not_whole_is_revealed_when_asked_for_twice() {
    const FEW: &str = "あと7票です。";
    let fingers: &[Key] = &[Num2, Num5, Enter];
    let slips: &[Key] = &[S, Num2, Num2, Num3, Num3, D];
    let ballots: &[Key] =
        &[I, Enter, Num2, Enter, Enter, Num2, Enter, Enter, Num3, Enter, Enter, Num3, Enter, Enter, D, Enter];
    for (keys, is_secret) in [(fingers, false), (slips, true), (ballots, true)] {
        let mut window = wall();
        window.keys(keys);
        window.key(R);
        assert!(window.shows(FEW) && window.shows("このまま開くときは、もう一度Rを押してください。"), "{keys:?}");
        assert_eq!(window.shows("取り消すこともできません"), is_secret, "{keys:?}");
        // Another key in between asks anew.
        window.keys(&[P, R]);
        assert!(!window.talk(FIRST).votes[0].is_revealed, "{keys:?}");
        window.key(R);
        let vote = window.talk(FIRST).votes[0];
        assert!(vote.is_revealed && vote.present == Some(12), "{keys:?}");
    }
    // Where nobody knows how many are present, a secret vote asks, since nothing leads back from it.
    for (keys, asks) in [(&[Num2, Num5, Enter][..], false), (&[S, Num2, Num2, Num3, Num3, D], true)] {
        let mut window = unknown_room();
        window.keys(keys);
        window.key(R);
        assert_eq!(!window.talk(FIRST).votes[0].is_revealed, asks, "{keys:?}");
        assert_eq!(window.shows("参加者の人数がわかりません。"), asks, "{keys:?}");
    }
}

#[test]
fn a_second_count_is_a_second_vote_and_no_agreement() {
    let mut window = wall();
    window.keys(&[Num2, Num5, Enter, Num3, Num4, Enter, Num4, Equals, R]);
    // As it is typed without thinking of V.
    window.keys(&[Num2]);
    assert!(window.shows("レベル2：Enterで合意します。続けて人数を入れると、2回目の投票として数えます。"));
    window.keys(&[Num5, Enter]);
    assert!(window.shows("2回目の投票として数えています。"));
    window.keys(&[Num3, Num4, Enter, Num4, Equals]);
    let votes = window.talk(FIRST).votes;
    assert_eq!(votes[1].counts, Counts { levels: [0, 0, 5, 4, 3, 0], unknown: 0 });
    assert!(!votes[1].is_revealed);
    assert_eq!(window.agreed(FIRST), None);
    // A third there is not, nor a count of slips.
    window.keys(&[R, Num2]);
    assert!(window.shows("レベル2：Enterで合意します。") && !window.shows("続けて人数を入れると"));
    window.key(Num5);
    assert!(window.shows("投票は1つの設問に2回までです"));
    window.key(Enter);
    assert!(window.shows("投票は1つの設問に2回までです"));
    assert_eq!((window.talk(FIRST).votes.len(), window.agreed(FIRST)), (2, None));
    let mut window = wall();
    window.keys(&[S, Num2, Num2, Num2, Num2, Num2, R, R, Num2, Num5, Enter]);
    assert!(window.shows("人数を入れて数えるのは挙手だけです。"));
    assert_eq!((window.talk(FIRST).votes.len(), window.agreed(FIRST)), (1, None));
}

#[test]
fn what_is_doubtful_is_agreed_when_asked_for_twice() {
    let mut window = wall();
    window.keys(&[Num2, Num5, Enter, Num3, Equals, R]);
    // A digit alone agrees on nothing, and is not left behind unsaid.
    let leads_to_talk = |window: &Window| window.shows("話し合いへ");
    assert!(leads_to_talk(&window));
    window.key(Num2);
    assert!(!leads_to_talk(&window), "the foot says where PgDn leads");
    window.key(PageDown);
    assert!(window.shows("レベル2は、まだ合意していません（Enterで合意します）。"));
    assert_eq!(window.agreed(FIRST), None);
    window.key(Enter);
    assert_eq!(window.agreed(FIRST), Some(Value::Level(level(2))));
    // Where Enter asks first, that is what is said of it.
    window.key(Num4);
    assert!(window.shows("レベル4：Enterを押すと、一度確かめてから合意します。続けて人数を入れると、2回目の投票"));
    window.key(PageDown);
    assert!(window.shows("レベル4は、まだ合意していません（Enterを押すと、一度確かめてから合意します）。"));
    window.key(Enter);
    assert_eq!(window.agreed(FIRST), Some(Value::Level(level(2))));
    window.key(Backspace);
    let doubts: [(&[Key], &str, Value); 4] = [
        (
            &[Num3, Enter],
            "これまでの合意：レベル2。レベル3に変えるときは、もう一度Enterを押してください。",
            Value::Level(level(3)),
        ),
        (
            &[Num4, Enter],
            "これまでの合意：レベル3。レベル4を選んだ人はいません。レベル4に変えるときは、もう一度Enterを押してください。",
            Value::Level(level(4)),
        ),
        (&[D, Enter], "わからないを選んだ人はいません。わからないに変えるときは、もう一度Enter", Value::Unknown),
        (
            &[A],
            "これまでの合意：わからない。レベル3に変えるときは、もう一度Aを押してください。",
            Value::Level(level(3)),
        ),
    ];
    for (keys, said, expected) in doubts {
        let before = window.agreed(FIRST);
        window.keys(keys);
        assert!(window.shows(said), "{keys:?}");
        assert_eq!(window.agreed(FIRST), before, "{keys:?}");
        window.key(*keys.last().expect("a key"));
        assert_eq!(window.agreed(FIRST), Some(expected), "{keys:?}");
    }
    // Of few secret votes it is not told that nobody chose a level.
    let mut window = wall();
    window.keys(&[S, D, D, D, Num2, Num2, R, R, Num4, Enter]);
    assert!(!window.shows("選んだ人はいません"));
    assert_eq!(window.agreed(FIRST), Some(Value::Level(level(4))));
}

#[test]
fn nobody_takes_back_the_ballot_of_another() {
    const STANDS: &str = "投じられた票は取り消せません。";
    let mut window = wall();
    window.keys(&[I, Enter, Num2, Enter, Enter, Num3, Enter]);
    let cast = window.talk(FIRST).votes[0].counts;
    for during in [false, true] {
        if during {
            window.keys(&[Enter, Num5]);
        }
        for take_back in [Z, Y] {
            window.ctrl(take_back);
            assert_eq!(window.talk(FIRST).votes[0].counts, cast, "{during} {take_back:?}");
        }
        window.ctrl(Z);
        assert!(window.shows(STANDS), "{during}");
        if !during {
            window.key(Backspace);
            assert!(window.shows(STANDS));
        }
    }
    // What is not cast can be chosen anew, and nobody else's vote goes with it.
    window.keys(&[Backspace, Backspace]);
    assert!(window.shows(STANDS));
    window.keys(&[Num1, Enter]);
    assert_eq!(window.talk(FIRST).votes[0].counts, Counts { levels: [0, 1, 1, 1, 0, 0], unknown: 0 });
}

#[test]
fn who_is_present_is_proposed_and_typed_on_the_slide() {
    let mut window = unknown_room();
    window.key(F5);
    assert!(window.shows("参加者の人数がまだ入っていません（Hで入れます。回答票は9件です）。"));
    assert_eq!(window.assessment().current().workshop.present, None, "proposed and not set");
    let cases: [(&[&str], Option<u32>); 7] = [
        (&["12.5"], None),
        (&["1", "2", ".", "5"], None),
        (&["12,5"], None),
        (&["0"], None),
        (&["1001"], None),
        (&["１２人"], Some(12)),
        (&[], Some(9)),
    ];
    for (typed, expected) in cases {
        let mut window = unknown_room();
        window.keys(&[F5, H]);
        assert!(window.is_writing());
        typed.iter().for_each(|text| window.types(text));
        window.key(Enter);
        assert_eq!(window.assessment().current().workshop.present, expected, "{typed:?}");
        assert_eq!(window.shows("1から1000までの人数を、整数で入れてください。"), expected.is_none(), "{typed:?}");
        assert_eq!(window.is_writing(), expected.is_none(), "{typed:?}: it stays to be mended");
        window.key(Escape);
        // Esc leads back to the slide; without a field it leaves.
        assert_eq!(window.is_on_the_wall(), expected.is_none(), "{typed:?}");
    }
    // In the window as well: what means nothing stays as it was typed, and is told.
    let mut window = unknown_room();
    window.click("回答票と同じ9人とする");
    assert_eq!(window.assessment().current().workshop.present, Some(9));
    window.type_into("参加者（人）", "9.5");
    assert_eq!(window.assessment().current().workshop.present, Some(9));
    window.key(Tab);
    assert!(window.shows("1から1000までの人数を、整数で入れてください。"));
}

/// Half leave after the first vote: each vote has its own number, and the results say both.
#[test]
fn each_vote_keeps_who_was_present() {
    let mut window = wall();
    window.keys(&[Num2, Equals, R, A, PageDown, PageDown, H]);
    window.types("8");
    window.keys(&[Enter, Num3, Equals, R, A]);
    let talks = &window.assessment().current().workshop.talks;
    let present: Vec<_> = talks.values().flat_map(|talk| &talk.votes).map(|vote| vote.present).collect();
    assert_eq!(present.iter().flatten().sum::<u32>(), 20, "{present:?}");
    window.key(Escape);
    window.ctrl(Num5);
    assert!(window.shows("回答票9件と話し合い（8〜12人）からの合意"), "{:?}", window.names());
}

#[test]
fn dissent_and_note_are_written_on_the_slide() {
    let mut window = wall();
    window.keys(&[O]);
    assert!(window.shows("メモと異論は、結果を開いた後か、合意した後に書けます。"));
    window.keys(&[Num2, Equals, R, A, O]);
    window.types("窓口では1");
    window.key(Enter);
    assert!(!window.is_writing() && window.is_on_the_wall());
    assert_eq!(window.talk(FIRST).dissent, "窓口では1");
    window.key(C);
    window.types("3と迷った");
    // Whether they leave the hall is chosen as in the window: by Tab and the space bar.
    window.keys(&[Tab, Space]);
    window.key(Escape);
    assert!(!window.is_writing() && window.is_on_the_wall(), "Esc leads back to the slide");
    let answer = window.assessment().current().agreed.get(&q(FIRST)).cloned().unwrap_or_default();
    assert_eq!((answer.note.as_str(), answer.note_is_inside), ("3と迷った", true));
    assert_eq!(answer.value, Some(Value::Level(level(2))));
    // What is typed on is typed behind what is there, wherever the caret stood in what was written before.
    for (key, typed) in [(C, "。"), (O, "と見る人もいる")] {
        window.key(key);
        window.types(typed);
        window.key(Escape);
    }
    window.key(C);
    window.types("が、2とした");
    window.key(Escape);
    let note = &window.assessment().current().agreed.get(&q(FIRST)).expect("it is agreed").note;
    assert_eq!(
        (note.as_str(), window.talk(FIRST).dissent.as_str()),
        ("3と迷った。が、2とした", "窓口では1と見る人もいる")
    );
    // What is taken back is said on the slide.
    window.ctrl(Z);
    assert!(window.shows("元に戻しました：") && window.is_on_the_wall(), "{:?}", window.names());
    // Digits go to the vote again.
    window.keys(&[Num2, Enter]);
    assert!(window.shows("合意：レベル2"));
    // What came from somebody's sheet is on no wall.
    let mut all = assessment(sheets());
    let said_by = Some(SaidBy { role: Role::Executive, name: "田中一郎".to_owned() });
    let note = "だれかのメモ".to_owned();
    let answer = Answer { value: Some(Value::Level(level(2))), note, said_by, ..Answer::default() };
    all.rounds[0].agreed.set(q(FIRST), answer);
    let mut window = window_on(&all, Setup::default());
    window.ctrl(Num4);
    window.tab("議題");
    window.follow("「連携：地元の団体の参加」を話し合う");
    window.keys(&[F5, C]);
    assert!(!window.is_writing() && !window.shows("だれかのメモ"));
    assert!(window.shows("回答票から取り込んだもの"));
}

#[test]
fn that_a_question_does_not_apply_is_agreed_with_its_reason() {
    for keys in [&[][..], &[Num2, Equals, R]] {
        let mut window = wall();
        window.keys(keys);
        window.keys(&[N, Enter]);
        assert!(window.shows("理由のない「該当なし」は受け付けられません。"));
        assert_eq!(window.agreed(FIRST), None);
        window.types("組合が行う");
        window.key(Enter);
        assert_eq!(window.agreed(FIRST), Some(Value::NotApplicable("組合が行う".to_owned())));
        assert!(window.shows(if keys.is_empty() { "該当なしで合意しました" } else { "合意：該当なし" }), "{keys:?}");
        assert!(!window.shows("組合が行う"), "the reason is not for the wall");
        // Another answer takes its place when asked for twice.
        if !keys.is_empty() {
            window.keys(&[Num2, Enter, Enter]);
            assert_eq!(window.agreed(FIRST), Some(Value::Level(level(2))));
        }
    }
    // In the middle of a vote it waits.
    let mut window = wall();
    window.keys(&[Num2, Num5, Enter, N]);
    assert!(!window.is_writing() && window.shows("投票の途中です。"));
}

#[test]
fn what_is_put_off_is_seen_and_come_back_to() {
    let mut window = room_of_twelve(Look::SMALL, Locale::Ja);
    let agenda: Vec<String> = {
        window.keys(&[Num2, Equals]);
        let agenda = window.assessment().current().workshop.agenda.clone().expect("an agenda");
        agenda.iter().map(|question| question.as_str().to_owned()).collect()
    };
    window.keys(&[R, A, PageDown, K]);
    assert!(window.shows("を後回しにしました。最後に戻れます。") && window.shows("議題 3/8"));
    assert!(window.talk(&agenda[1]).is_skipped);
    for _ in 2..8 {
        window.keys(&[Num2, Equals, R, A, PageDown]);
    }
    assert!(window.shows("まだ合意していない議題が1問あります。もう一度PgDnを押すと、その最初に戻ります。"));
    window.key(PageDown);
    assert!(window.shows("議題 2/8"));
    // What is voted on is put off no longer, and past it nothing is left.
    window.keys(&[Num2, Equals]);
    assert!(!window.talk(&agenda[1]).is_skipped);
    window.keys(&[R, A, PageDown]);
    assert!(window.shows("最後の議題です。") && !window.shows("まだ合意していない議題が"));
    // Put off is a state that is seen.
    window.ctrl(Z);
    window.ctrl(Z);
    let mut window = room_of_twelve(Look::SMALL, Locale::Ja);
    window.key(K);
    window.tab("議題");
    assert!(window.shows("後回し"));
    window.tab("まとめ");
    assert!(window.shows("後回し"));
}

#[test]
fn a_clock_of_any_length_is_seen_to_have_run_out() {
    let mut window = wall();
    window.key(T);
    assert!(window.shows("時計（分）"));
    window.key(Enter);
    assert!(window.shows("残り 10:00"), "as much as eight questions leave each: {:?}", window.names());
    window.keys(&[T, T]);
    window.types("0.5");
    window.key(Enter);
    assert!(window.shows("1から180までの分数を、整数で入れてください。"));
    window.keys(&[Escape, T]);
    window.types("1分");
    window.key(Enter);
    window.wait(61);
    assert!(window.shows("時間です +0:0"), "{:?}", window.names());
    assert!(!window.names().iter().any(|(_, name)| name.contains("-0:")));
    // The length of the last one is proposed for the next.
    window.keys(&[T, PageDown, T, Enter]);
    assert!(window.shows("残り 1:00"));
    // Run out, it was for the question that was talked over.
    window.wait(61);
    assert!(window.shows("時間です"));
    window.key(K);
    assert!(window.shows("2 / 8") && !window.shows("時間です"));
}

#[test]
fn what_is_written_is_told_and_keys_are_answered_beside_the_votes() {
    let words = shirube::i18n::Words::new(Locale::Ja);
    let mut window = wall();
    window.keys(&[PageUp, T]);
    assert!(window.shows(&words.get("projector-of-question")), "a key of a question");
    window.key(H);
    assert!(window.is_writing() && window.shows(&words.get("projector-agenda")));
    window.types("15");
    window.key(Enter);
    assert_eq!(window.assessment().current().workshop.present, Some(15));
    window.keys(&[PageDown, Num2, Equals, R, A, C]);
    assert!(!window.shows(&words.get("projector-has-note")));
    window.types("要綱による");
    window.key(Enter);
    assert!(window.shows(&words.get("projector-has-note")) && window.shows(&words.get("room-said-note-written")));
    assert!(!window.shows("要綱による"), "the slide says that it is there");
    window.keys(&[N]);
    window.types("組合が行う");
    window.keys(&[Enter, Enter]);
    let agreed = words.get("projector-outcome-agreed");
    while !window.shows(&agreed) {
        window.key(PageDown);
    }
    assert!(window.shows("メモ：要綱による") && window.shows("理由：組合が行う"));
}

#[test]
fn the_way_of_voting_stays_after_a_restart() {
    for method in [S, I] {
        let mut window = room_of_twelve(Look::SMALL, Locale::Ja);
        window.key(method);
        window.wait(3);
        let folder = window.dies();
        let file = Some(folder.path().join("話し合い.ron"));
        let mut window = open_in(Setup { file, ..Setup::default() }, folder);
        window.click("写しから続ける");
        window.ctrl(Num4);
        window.tab("投票と合意");
        // Slips are typed, and no counts.
        let keys: &[Key] = if method == S { &[Num2, Num2, Num3] } else { &[Enter, Num2, Enter] };
        window.keys(keys);
        let vote = window.talk(FIRST).votes[0];
        assert_eq!(vote.method, if method == S { Method::Slips } else { Method::Ballots });
        assert_eq!(vote.counts.total(), if method == S { 3 } else { 1 });
        window.keys(&[PageDown, PageDown]);
        window.keys(keys);
        assert!(window.assessment().current().workshop.talks.values().all(|talk| talk.votes[0].method == vote.method));
    }
}

/// Twelve people, eight questions: on the wall from the first key to the last.
#[test]
fn a_whole_agenda_on_the_wall() {
    let mut window = unknown_room();
    window.keys(&[F5, H]);
    window.types("12");
    window.key(Enter);
    for place in 1..=8 {
        assert!(window.shows(&format!("{place} / 8")));
        window.keys(&[Num2, Num5, Enter, Num3, Num4, Enter, Num4, Equals, R]);
        assert!(window.is_on_the_wall());
        match place {
            // The middle, another level that was chosen, and what stays against it.
            1..=5 => window.key(A),
            6 => window.keys(&[Num4, Enter]),
            _ => {
                window.keys(&[V, Num3, Equals, R, A, O]);
                window.types("窓口では2");
                window.key(Enter);
            }
        }
        window.keys(&[PageDown, PageDown]);
        assert!(window.is_on_the_wall());
    }
    let round = window.assessment().current();
    assert_eq!(round.agreed.iter().count(), 8);
    assert_eq!(round.workshop.talks.values().filter(|talk| !talk.dissent.is_empty()).count(), 2);
    assert!(round.workshop.talks.values().flat_map(|talk| &talk.votes).all(|vote| vote.present == Some(12)));
}

/// A clicker, where nothing is typed: it goes through everything, reveals what is whole and changes nothing else.
#[test]
fn a_clicker_alone_is_never_stuck_and_decides_nothing() {
    let mut window = wall();
    window.keys(&[Num2, Equals]);
    window.key(PageDown);
    assert!(window.talk(FIRST).votes[0].is_revealed, "what everybody gave is revealed");
    let before = window.assessment().clone();
    for place in 2..=8 {
        // Over what to talk about; from a vote that was revealed and is not agreed when asked for twice.
        window.keys(if place == 2 { &[PageDown, PageDown, PageDown] } else { &[PageDown, PageDown] });
        // B and the period blank the display on some clickers.
        window.keys(&[B, Period]);
        assert!(window.shows(&format!("{place} / 8")), "{place}");
    }
    assert_eq!(*window.assessment(), before);
    assert!(window.is_on_the_wall());
}

/// After a later vote what is agreed is no longer plain: one key agrees on what came out, and nobody goes on unawares. Without such
/// a vote a change is asked twice, as ever.
#[test]
fn a_later_vote_is_agreed_on_by_one_key() {
    let mut window = wall();
    let agreed = |window: &Window| window.assessment().current().agreed.get(&q(FIRST)).and_then(Answer::level);
    window.keys(&[Num2, Equals, R, A, V, Num3, Equals, R]);
    assert!(window.shows("この投票より前の合意：レベル2"), "{}", window.said());
    window.keys(&[PageDown, PageDown]);
    assert!(window.shows("前の合意（レベル2）のままです"), "{}", window.said());
    assert_eq!(agreed(&window), Some(level(2)));
    window.key(A);
    assert_eq!(agreed(&window), Some(level(3)));
    window.keys(&[Num2, Enter]);
    assert_eq!(agreed(&window), Some(level(3)), "asked first");
    window.key(Enter);
    assert_eq!(agreed(&window), Some(level(2)));
}

/// What becomes of the answers of one person is decided before the room looks on, once: taken, what the person did not know
/// stays open; left, the first agreement is one key.
#[test]
fn ones_own_answers_are_decided_on_before_the_slides() {
    let asked = "投影の前に：1人の回答をどうしますか";
    for takes in [true, false] {
        let mut window = open_example("half", Look::SMALL, Locale::Ja);
        let own: Vec<Value> = {
            let answers = &window.assessment().current().responses[0].answers;
            answers.iter().filter_map(|(_, answer)| answer.value.clone()).collect()
        };
        let known = own.iter().filter(|value| **value != Value::Unknown).count();
        assert!(known < own.len(), "the example has a don't know");
        window.ctrl(Num4);
        window.tab("投票と合意");
        window.key(F5);
        assert!(!window.is_projecting() && window.shows(asked), "{}", window.said());
        if takes {
            window.key(Enter)
        } else {
            window.click("合意なしで始める")
        }
        assert!(window.is_projecting(), "{}", window.said());
        let agreed = |window: &Window| {
            let agreed = &window.assessment().current().agreed;
            agreed.iter().filter_map(|(_, answer)| answer.value.clone()).collect::<Vec<_>>()
        };
        assert_eq!(agreed(&window).len(), if takes { known } else { 0 });
        assert!(!agreed(&window).contains(&Value::Unknown));
        window.key(H);
        window.types("12");
        window.keys(&[Enter, Num3, Equals, R, A]);
        assert_eq!(agreed(&window).len(), if takes { known } else { 0 } + 1, "{}", window.said());
        window.key(Escape);
        window.key(F5);
        assert!(window.is_projecting(), "asked once: {}", window.said());
    }
}
