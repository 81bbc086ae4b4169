//! Questions that follow from others, in the room: said before anything is agreed, asked once more where it counts as 0
//! or makes another count so, and everywhere the same afterwards.

use eframe::egui::Key;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::NodeT;
use shirube::assessment::{Answer, Assessment, Value};
use shirube::catalogue::QuestionId;
use shirube::i18n::Locale;

use super::{Window, assessment, level, q, sheets, window_on};
use crate::screen::Look;
use crate::window::Setup;

const OFFICE: &str = "organisation.office";
const LINKS: &str = "organisation.links";

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
    let zero = "設問2-1「推進部署」が0のため、何を選んでも0と数えます。先にその設問を合意し直すか、この設問を飛ばしてください。";
    let open = "設問2-1「推進部署」が0と決まると、この設問も0と数えます。";
    let takes = "この設問が0のときは、設問2-3「つなぐ担当者」も0と数えます。";
    let taken = "次の回答は0と数えます：設問2-3「つなぐ担当者」（レベル2）";
    let two = "この設問が0のときは、設問3-2「専門家が加わる仕事」、設問3-3「専門家の話す相手」も0と数えます。";
    type Case = (&'static str, &'static [(&'static str, u8)], &'static str);
    let cases: [(Case, Option<&str>); 7] = [
        (("premise at 0", &[(OFFICE, 0)], LINKS), Some(zero)),
        (("premise open", &[], LINKS), Some(open)),
        (("premise above 0", &[(OFFICE, 1)], LINKS), None),
        (("premise itself", &[], OFFICE), Some(takes)),
        (("premise itself, with an answer behind it", &[(OFFICE, 0), (LINKS, 2)], OFFICE), Some(taken)),
        (("two behind it", &[], "advisers.access"), Some(two)),
        (("nothing hangs on it", &[], "organisation.teams"), None),
    ];
    for ((name, before, question), expected) in cases {
        for is_projected in [false, true] {
            let mut window = room(agreed(before), &[question], Look::SMALL, Locale::Ja);
            if is_projected {
                window.key(Key::F5);
            }
            for stage in ["before", "revealed"] {
                for said in [zero, open, takes, taken, two] {
                    assert_eq!(window.shows(said), Some(said) == expected, "{name} {is_projected} {stage}: {said}");
                }
                if stage == "before" {
                    window.keys(&VOTE);
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
    for is_projected in [false, true] {
        let mut window = room(agreed(&[(OFFICE, 0)]), &[LINKS], Look::SMALL, Locale::Ja);
        if is_projected {
            window.key(Key::F5);
        }
        window.keys(&VOTE);
        for key in [Key::A, Key::Num3, Key::D] {
            window.key(key);
            let said = "で合意しても、0と数えます（設問2-1「推進部署」が0のため）。それでも合意するときは、もう一度押してください。";
            assert!(window.shows(said), "{key:?}");
            assert_eq!(window.assessment().current().agreed.value(&q(LINKS)), None, "{key:?}");
        }
        // Another key in between asks anew; 0 is what counts anyway.
        window.keys(&[Key::A, Key::T, Key::A]);
        assert_eq!(window.level_of(LINKS), None);
        window.key(Key::A);
        assert_eq!(window.level_of(LINKS), Some(2));
        assert!(window.shows("レベル2で合意しました。設問2-1「推進部署」が0のため、0と数えます。"));
        let kept = "合意：レベル2（設問2-1が0のため、0と数えます）";
        assert!(window.shows(kept), "{is_projected}");
        window.key(Key::Num0);
        assert_eq!(window.level_of(LINKS), Some(0));
        assert!(!window.shows(kept));
    }
}

#[test]
fn a_0_that_takes_an_agreed_level_along_is_asked_for_once_more() {
    let mut window = room(agreed(&[(LINKS, 2)]), &[OFFICE], Look::SMALL, Locale::Ja);
    window.keys(&NONE);
    window.key(Key::A);
    let said = "レベル0で合意すると、次の合意は0と数えます：設問2-3「つなぐ担当者」（レベル2）。";
    assert!(window.shows(said));
    assert_eq!(window.level_of(OFFICE), None);
    window.key(Key::A);
    assert_eq!((window.level_of(OFFICE), window.level_of(LINKS)), (Some(0), Some(2)), "what was agreed stays");
    assert!(window.shows("レベル0で合意しました。次の合意は0と数えます：設問2-3「つなぐ担当者」（レベル2）。"));
    // Raised, it counts again, and that is said.
    window.key(Key::Num1);
    assert_eq!(window.level_of(OFFICE), Some(1));
    assert!(window.shows("レベル1で合意しました。次の合意は、また数えます：設問2-3「つなぐ担当者」（レベル2）。"));
    // By the button as by the key.
    for asked in [true, false] {
        window.click("レベル0で合意");
        assert_eq!(window.level_of(OFFICE) == Some(1), asked);
    }
    // Where nothing is behind it nothing is asked.
    let mut window = room(agreed(&[]), &[OFFICE], Look::SMALL, Locale::Ja);
    window.keys(&NONE);
    window.key(Key::A);
    assert_eq!(window.level_of(OFFICE), Some(0));
}

#[test]
fn what_is_agreed_at_once_says_before_what_counts_as_0() {
    // By the sheets 2-1 is at 0 and 2-3 at 2.
    let mut all = agreed(&[]);
    for response in &mut all.rounds[0].responses {
        response.answers.set(q(OFFICE), Answer::of(Value::Level(level(0))));
        response.answers.set(q(LINKS), Answer::of(Value::Level(level(2))));
        for other in ["leadership.executive", "advisers.access"] {
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
    let batch = "まだの設問のうち";
    let ready = "このうち次の1問は、前提の設問が0のため0と数えます：設問2-3「つなぐ担当者」（レベル2）。";
    let others = "すでに合意した次の1問は0と数えるようになります：設問2-3「つなぐ担当者」（レベル3）。";
    let done = "次の1問は、前提の設問が0のため0と数えます：設問2-3「つなぐ担当者」（レベル2）。";
    let mut window = outcome(&all);
    assert!(window.shows(ready) && !window.shows("すでに合意した次の"));
    let root = window.harness.root();
    let buttons: Vec<String> = root
        .children_recursive()
        .filter(|node| node.accesskit_node().role() == Role::Button)
        .filter_map(|node| node.accesskit_node().label())
        .filter(|label| label.starts_with(batch))
        .collect();
    window.click(&buttons[0]);
    assert_eq!((window.level_of(OFFICE), window.level_of(LINKS)), (Some(0), Some(2)));
    assert!(window.shows(done) && window.shows("合意：レベル2（設問2-1が0のため、0と数えます）"));
    // One that is agreed already and would follow.
    all.rounds[0].agreed.set(q(LINKS), Answer::of(Value::Level(level(3))));
    let window = outcome(&all);
    assert!(window.shows(others) && !window.shows("このうち次の"));
    // Nothing hangs together: nothing is said.
    all.rounds[0].agreed.set(q(OFFICE), Answer::of(Value::Level(level(3))));
    let window = outcome(&all);
    assert!(!window.shows("0と数え"));
}

#[test]
fn a_question_without_an_answer_of_its_own_is_settled_by_its_premise() {
    let tall = Look { pixels: [1366, 2400], ..Look::SMALL };
    let mut all = agreed(&[(OFFICE, 0)]);
    all.rounds[0].workshop.agenda = Some([LINKS, OFFICE, "culture.code"].map(QuestionId::new).to_vec());
    let mut window = window_on(&all, Setup { look: tall, ..Setup::default() });
    window.ctrl(Key::Num4);
    window.tab("まとめ");
    assert!(window.shows("前提からレベル0") && window.shows("設問2-1「推進部署」が0のため、0と数えます。"));
    assert!(window.shows("合意した設問 1/32"));
    window.tab("議題");
    assert!(window.shows("設問2-1「推進部署」が0のため、0と数えます。話し合う必要はありません。"));
    // The day begins with what is open.
    window.click("話し合いを始める");
    assert!(window.shows("議題 3/3"));
}

#[test]
fn the_agenda_says_what_is_to_be_talked_over_first() {
    let tall = Look { pixels: [1366, 2400], ..Look::SMALL };
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
    check(&[OFFICE, LINKS], Some("その設問の後に話し合います。"));
    check(&[LINKS, OFFICE], Some("先にその設問を話し合ってください。"));
    check(&[LINKS, "culture.code"], Some("議題にないので、先に合意を決めてください。"));
    check(&[OFFICE, "culture.code"], None);
}
