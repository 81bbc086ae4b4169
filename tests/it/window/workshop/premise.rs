//! Questions that follow from others, in the room: said before anything is agreed, asked once more where it counts as 0
//! or makes another count so, and everywhere the same afterwards.

use eframe::egui::Key;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::NodeT;
use shirube::assessment::{Answer, Assessment, Value};
use shirube::i18n::Locale;

use super::sheets::press;
use super::{Window, assessment, level, q, sheets, window_on};
use crate::asked::{self, one_follows, said};
use crate::screen::Look;
use crate::window::Setup;

/// Hands of twelve, the middle of them at 2.
const VOTE: [Key; 9] =
    [Key::Num1, Key::Num3, Key::Enter, Key::Num2, Key::Num6, Key::Enter, Key::Num3, Key::Equals, Key::R];
/// Hands of twelve at 0.
const NONE: [Key; 3] = [Key::Num0, Key::Equals, Key::R];

/// What is agreed, by question and level.
pub fn agreed(agreed: &[(&str, u8)]) -> Assessment {
    let mut all = assessment(sheets());
    all.rounds[0].workshop.present = Some(12);
    for (question, n) in agreed {
        all.rounds[0].agreed.set(q(question), Answer::of(Value::Level(level(*n))));
    }
    all
}

/// The room with `agenda`, projected where `F5` is among `keys`.
fn room(mut assessment: Assessment, agenda: &[&str], look: Look, locale: Locale) -> Window {
    assessment.rounds[0].workshop.agenda = Some(agenda.iter().map(|id| q(id)).collect());
    let mut window = window_on(&assessment, Setup { look, locale, ..Setup::default() });
    window.ctrl(Key::Num4);
    window.tab(if locale == Locale::Ja { "投票と合意" } else { "Vote and agree" });
    window
}

impl Window {
    fn level_of(&self, id: &str) -> Option<u8> {
        let answer = self.assessment().current().agreed.get(&q(id)).and_then(Answer::level);
        answer.map(|level| level.get())
    }
}

#[test]
fn it_is_said_before_anything_is_agreed() {
    let (premise, follows) = one_follows();
    let (base, both) = asked::two_follow();
    let zero: &str = &format!(
        "{}が0のため、何を選んでも0と数えます。先にその設問を合意し直すか、この設問を飛ばしてください。",
        said(premise)
    );
    let open: &str = &format!("{}が0と決まると、この設問も0と数えます。", said(premise));
    let takes: &str = &format!("この設問が0のときは、{}も0と数えます。", said(follows));
    let taken: &str = &format!("次の回答は0と数えます：{}（レベル2）", said(follows));
    let two: &str = &format!("この設問が0のときは、{}も0と数えます。", both.map(said).join("、"));
    type Case<'a> = (&'a str, &'a [(&'a str, u8)], &'a str);
    let cases: [(Case<'_>, Option<&str>); 7] = [
        (("premise at 0", &[(premise, 0)], follows), Some(zero)),
        (("premise open", &[], follows), Some(open)),
        (("premise above 0", &[(premise, 1)], follows), None),
        (("premise itself", &[], premise), Some(takes)),
        (("premise itself, with an answer behind it", &[(premise, 0), (follows, 2)], premise), Some(taken)),
        (("two behind it", &[], base), Some(two)),
        (("nothing hangs on it", &[], asked::unrelated(0)), None),
    ];
    for ((name, before, question), expected) in cases {
        for is_projected in [false, true] {
            let mut window = room(agreed(before), &[question], Look::SMALL, Locale::Ja);
            if is_projected {
                window.key(Key::F5);
            }
            // Nobody is at 0 in the first vote: what a 0 would take along is no matter until somebody is in the second.
            let of_a_zero = [takes, two];
            let none_at_zero = expected.filter(|expected| !of_a_zero.contains(expected));
            let again = [&[Key::V][..], &NONE].concat();
            let stages: [(&str, Option<&str>, &[Key]); 3] =
                [("before", expected, &[]), ("revealed", none_at_zero, &VOTE), ("all at 0", expected, &again)];
            for (stage, expected, keys) in stages {
                window.keys(keys);
                for said in [zero, open, takes, taken, two] {
                    assert_eq!(window.shows(said), Some(said) == expected, "{name} {is_projected} {stage}: {said}");
                }
            }
            // On the slides of all questions as well.
            window.ask([shirube::ui::command::Destination::Questions(Some(q(question))).into()]);
            if let Some(said) = expected.filter(|_| is_projected) {
                assert!(window.shows(said), "{name}: {said}");
            }
        }
    }
}

#[test]
fn a_level_below_a_premise_at_0_is_asked_for_once_more() {
    let (premise, follows) = one_follows();
    let (from, no) = (said(premise), asked::number(premise));
    for is_projected in [false, true] {
        let mut window = room(agreed(&[(premise, 0)]), &[follows], Look::SMALL, Locale::Ja);
        if is_projected {
            window.key(Key::F5);
        }
        window.keys(&VOTE);
        let keys: [(&[Key], &str, &str); 3] = [
            (&[Key::A], "レベル2", "A"),
            (&[Key::Num3, Key::Enter], "レベル3", "Enter"),
            (&[Key::D, Key::Enter], "わからない", "Enter"),
        ];
        for (key, chosen, by) in keys {
            window.keys(key);
            let asks = format!(
                "で合意しても、0と数えます（{from}が0のため）。それでも{chosen}で合意するときは、もう一度{by}を押してください。"
            );
            assert!(window.shows(&asks), "{key:?}");
            assert_eq!(window.assessment().current().agreed.value(&q(follows)), None, "{key:?}");
        }
        // Another key in between asks anew; 0 is what counts anyway.
        window.keys(&[Key::A, Key::P, Key::A]);
        assert_eq!(window.level_of(follows), None);
        window.key(Key::A);
        assert_eq!(window.level_of(follows), Some(2));
        assert!(window.shows(&format!("レベル2で合意しました。{from}が0のため、0と数えます。")));
        let kept = format!("合意：レベル2（設問{no}が0のため、0と数えます）");
        assert!(window.shows(&kept), "{is_projected}");
        // Something else is agreed, and nobody is at 0.
        window.keys(&[Key::Num0, Key::Enter]);
        assert_eq!(window.level_of(follows), Some(2));
        window.key(Key::Enter);
        assert_eq!(window.level_of(follows), Some(0));
        assert!(!window.shows(&kept));
    }
}

#[test]
fn a_0_that_takes_an_agreed_level_along_is_asked_for_once_more() {
    let (premise, follows) = one_follows();
    let taken = format!("{}（レベル2）", said(follows));
    let mut window = room(agreed(&[(follows, 2)]), &[premise], Look::SMALL, Locale::Ja);
    window.keys(&NONE);
    window.key(Key::A);
    assert!(window.shows(&format!("レベル0で合意すると、次の合意は0と数えます：{taken}。")));
    assert_eq!(window.level_of(premise), None);
    window.key(Key::A);
    assert_eq!((window.level_of(premise), window.level_of(follows)), (Some(0), Some(2)), "what was agreed stays");
    assert!(window.shows(&format!("レベル0で合意しました。次の合意は0と数えます：{taken}。")));
    // Raised, it counts again, and that is said.
    window.keys(&[Key::Num1, Key::Enter, Key::Enter]);
    assert_eq!(window.level_of(premise), Some(1));
    assert!(window.shows(&format!("レベル1で合意しました。次の合意は、また数えます：{taken}。")));
    // By the button as by the key.
    for asked in [true, false] {
        press(&mut window, "レベル0で合意");
        assert_eq!(window.level_of(premise) == Some(1), asked);
    }
    // Where nothing is behind it nothing is asked.
    let mut window = room(agreed(&[]), &[premise], Look::SMALL, Locale::Ja);
    window.keys(&NONE);
    window.key(Key::A);
    assert_eq!(window.level_of(premise), Some(0));
}

#[test]
fn what_is_agreed_at_once_says_before_what_counts_as_0() {
    // By the sheets one premise is at 0 and what depends on it at 2; all other premises are above 0.
    let (premise, follows) = one_follows();
    let mut all = agreed(&[]);
    for response in &mut all.rounds[0].responses {
        response.answers.set(q(premise), Answer::of(Value::Level(level(0))));
        response.answers.set(q(follows), Answer::of(Value::Level(level(2))));
        for (other, _) in asked::premises().into_iter().filter(|(other, _)| *other != premise) {
            response.answers.set(q(other), Answer::of(Value::Level(level(3))));
        }
    }
    let outcome = |all: &Assessment| {
        let tall = Look { pixels: [1366, 2400], ..Look::SMALL };
        let mut window = window_on(all, Setup { look: tall, ..Setup::default() });
        window.ctrl(Key::Num4);
        window.tab("まとめ");
        window
    };
    let batch = "合意していない設問のうち";
    let name = said(follows);
    let ready = format!("このうち次の1問は、前提の設問が0のため0と数えます：{name}（レベル2）。");
    let others = format!("すでに合意した次の1問は0と数えるようになります：{name}（レベル3）。");
    let done = format!("次の1問は、前提の設問が0のため0と数えます：{name}（レベル2）。");
    let kept = format!("合意：レベル2（設問{}が0のため、0と数えます）", asked::number(premise));
    let mut window = outcome(&all);
    assert!(window.shows(&ready) && !window.shows("すでに合意した次の"));
    let root = window.harness.root();
    let buttons: Vec<String> = root
        .children_recursive()
        .filter(|node| node.accesskit_node().role() == Role::Button)
        .filter_map(|node| node.accesskit_node().label())
        .filter(|label| label.starts_with(batch))
        .collect();
    window.click(&buttons[0]);
    assert_eq!((window.level_of(premise), window.level_of(follows)), (Some(0), Some(2)));
    assert!(window.shows(&done) && window.shows(&kept));
    // One that is agreed already and would follow.
    all.rounds[0].agreed.set(q(follows), Answer::of(Value::Level(level(3))));
    let window = outcome(&all);
    assert!(window.shows(&others) && !window.shows("このうち次の"));
    // Nothing hangs together: nothing is said.
    all.rounds[0].agreed.set(q(premise), Answer::of(Value::Level(level(3))));
    let window = outcome(&all);
    assert!(!window.shows("0と数え"));
}

#[test]
fn a_question_without_an_answer_of_its_own_is_settled_by_its_premise() {
    let tall = Look { pixels: [1366, 2400], ..Look::SMALL };
    let (premise, follows) = one_follows();
    let counts = format!("{}が0のため、0と数えます。", said(premise));
    let mut all = agreed(&[(premise, 0)]);
    all.rounds[0].workshop.agenda = Some([follows, premise, asked::unrelated(0)].map(q).to_vec());
    let mut window = window_on(&all, Setup { look: tall, ..Setup::default() });
    window.ctrl(Key::Num4);
    window.tab("まとめ");
    assert!(window.shows("連動して0") && window.shows(&counts));
    assert!(window.shows("32問中1問に回答（"));
    window.tab("議題");
    assert!(window.shows(&format!("{counts}話し合う必要はありません。")));
    // The day begins with what is open.
    window.click("話し合いを始める");
    assert!(window.shows("議題 3/3"));
}

#[test]
fn the_agenda_says_what_is_to_be_talked_over_first() {
    let tall = Look { pixels: [1366, 2400], ..Look::SMALL };
    let ((premise, follows), other) = (one_follows(), asked::unrelated(0));
    let check = |agenda: &[&str], expected: Option<&str>| {
        let mut all = agreed(&[]);
        all.rounds[0].workshop.agenda = Some(agenda.iter().map(|id| q(id)).collect());
        let mut window = window_on(&all, Setup { look: tall, ..Setup::default() });
        window.ctrl(Key::Num4);
        window.tab("議題");
        let all = [
            "その設問の後に話し合います。",
            "先にその設問を話し合ってください。",
            "議題にないので、先に合意を決めてください。",
        ];
        for said in all {
            assert_eq!(window.shows(said), Some(said) == expected, "{agenda:?}: {said}");
        }
    };
    check(&[premise, follows], Some("その設問の後に話し合います。"));
    check(&[follows, premise], Some("先にその設問を話し合ってください。"));
    check(&[follows, other], Some("議題にないので、先に合意を決めてください。"));
    check(&[premise, other], None);
}
