//! Every pair of outputs of one assessment, between which sheets came, were corrected, taken out or doubled.

use std::collections::BTreeMap;

use proptest::prelude::*;
use shirube::assessment::workshop::{Counts, Method, Talk, Vote};
use shirube::assessment::{
    Answer, Assessment, Edit, History, Response, ResponseEdit, RoundEdit, Value, privacy, publication,
};
use shirube::catalogue::{Level, QuestionId};

use super::{Dice, close, differing, hall, outputs, papers, questions};

/// What can happen to `count` people between two outputs.
#[derive(Clone, Copy, Debug)]
enum Change {
    Late,
    /// Late, and answering a few questions only.
    Partly,
    Corrected,
    TakenOut,
    /// One of those who are there, or who comes late, so many times more.
    Doubled,
}

const CHANGES: [Change; 5] = [Change::Late, Change::Partly, Change::Corrected, Change::TakenOut, Change::Doubled];

fn change(responses: &mut Vec<Response>, how: Change, count: usize, dice: &mut Dice) {
    for n in 0..count {
        let at = dice.roll(responses.len().max(1) as u64) as usize;
        match how {
            Change::Late => responses.push(dice.sheet(&format!("遅れた人{n}"))),
            Change::Partly => {
                let whole = dice.sheet("");
                let few = whole.answers.iter().filter(|_| dice.roll(4) == 0);
                let answers = few.map(|(question, answer)| (question.clone(), answer.clone())).collect();
                responses.push(Response { answers, ..whole });
            }
            Change::Corrected => responses[n].answers = dice.sheet("").answers,
            Change::TakenOut => drop(responses.remove(at)),
            Change::Doubled => responses.extend(vec![responses[at].clone(); 7]),
        }
    }
}

/// Judged from outside: somebody has all outputs from before and after and subtracts. Where nothing differs, nothing can be
/// learnt of those who came between.
#[test]
fn fewer_than_five_people_change_no_output() {
    for n in 5..=12 {
        let mut dice = Dice(n as u64);
        let mut before = hall(dice.sheets(0, n));
        close(&mut before);
        let first = outputs(&before);
        let text = publication(&before);
        for count in 0..=4 {
            for (place, how) in CHANGES.into_iter().enumerate() {
                let mut after = before.clone();
                let first_changed = usize::from(matches!(how, Change::Doubled));
                change(
                    &mut after.rounds[0].responses,
                    how,
                    if first_changed == 1 { count.min(1) } else { count },
                    &mut dice,
                );
                // Exported again as it is, and closed anew.
                assert_eq!(publication(&after), text, "{n} and {count} {how:?}");
                close(&mut after);
                assert_eq!(publication(&after), text, "{n} and {count} {how:?}, closed anew");
                // All outputs are made from that copy; each kind is made for a part of the pairs.
                if (n + count) % CHANGES.len() == place {
                    assert_eq!(differing(&first, &outputs(&after)), [""; 0], "{n} and {count} {how:?}");
                }
            }
        }
    }
}

/// The same of what takes long to make.
#[test]
fn fewer_than_five_people_change_no_paper_picture_or_table_that_is_copied() {
    let mut dice = Dice(17);
    let mut before = hall(dice.sheets(0, 7));
    close(&mut before);
    let first = papers(&before);
    assert!(first.len() > 10, "letter, sheets, kit, documents, pictures, tables");
    for how in CHANGES {
        let mut after = before.clone();
        let count = if matches!(how, Change::Doubled) { 1 } else { 4 };
        change(&mut after.rounds[0].responses, how, count, &mut dice);
        close(&mut after);
        assert_eq!(differing(&first, &papers(&after)), [""; 0], "{how:?}");
    }
    // What is agreed is everybody's, and changes them.
    let mut after = before.clone();
    after.rounds[0].agreed = Default::default();
    assert!(differing(&first[..1].to_vec(), &papers(&after)[..1].to_vec()).len() == 1, "a change is seen");
}

#[test]
fn five_people_change_the_figures() {
    let mut dice = Dice(77);
    let mut hall = hall(dice.sheets(0, 6));
    close(&mut hall);
    let before = outputs(&hall);
    hall.rounds[0].responses.extend(dice.sheets(6, 9));
    assert_eq!(differing(&before, &outputs(&hall)), [""; 0], "not before it is closed anew");
    close(&mut hall);
    let changed = differing(&before, &outputs(&hall));
    for name in ["data.json", "shirube-assessment.ron", "results.xlsx"] {
        assert!(changed.iter().any(|there| there == name), "{name} {changed:?}");
    }
    assert_eq!(hall.rounds[0].closing.as_ref().unwrap().responses, 15);
    // Where nobody left a question out, all fifteen are in the figures.
    let full = questions().into_iter().filter(|question| sheets(&hall, question).is_some_and(|c| c.total() > 11));
    assert!(full.count() > 5);
}

fn sheets(hall: &Assessment, question: &QuestionId) -> Option<Counts> {
    let figures = publication(hall).rounds[0].closing.as_ref()?.figures(question);
    figures.into_iter().find(|figure| figure.voice == privacy::Voice::Sheets)?.counts
}

/// A question that four answered with a level does not come to light with the fifth.
#[test]
fn what_was_too_little_does_not_appear_through_one() {
    let question = &questions()[0];
    let with = |level: Option<u8>, name: &str, dice: &mut Dice| {
        let mut sheet = dice.sheet(name);
        let value = level.map_or(Value::Unknown, |level| Value::Level(Level::new(level).unwrap()));
        sheet.answers.set(question.clone(), Answer::of(value));
        sheet
    };
    let mut dice = Dice(5);
    let of = [Some(1), Some(1), Some(1), Some(1), None, None, None];
    let people = of.into_iter().enumerate().map(|(n, level)| with(level, &format!("氏名{n}"), &mut dice)).collect();
    let mut hall = hall(people);
    close(&mut hall);
    assert_eq!(sheets(&hall, question), None);
    for late in 1..=4 {
        let sheet = with(Some(1), &format!("遅れた人{late}"), &mut dice);
        hall.rounds[0].responses.push(sheet);
        close(&mut hall);
        assert_eq!(sheets(&hall, question), None, "{late} late");
    }
    let sheet = with(Some(3), "遅れた人5", &mut dice);
    hall.rounds[0].responses.push(sheet);
    close(&mut hall);
    assert_eq!(sheets(&hall, question), Some(Counts { levels: [0, 8, 0, 1, 0, 0], unknown: 3 }));
}

/// Five who come and five who go, of whom four are the same: the first and the last state differ by two people.
#[test]
fn a_state_keeps_its_distance_from_all_before() {
    let mut dice = Dice(9);
    let mut hall = hall(dice.sheets(0, 10));
    close(&mut hall);
    let first = publication(&hall);
    hall.rounds[0].responses.extend(dice.sheets(10, 5));
    close(&mut hall);
    let second = publication(&hall);
    assert_ne!(first, second);
    hall.rounds[0].responses.truncate(11);
    hall.rounds[0].responses.remove(0);
    close(&mut hall);
    assert!(far_apart(&first, &publication(&hall)));
    // All five gone, it is the first state again.
    let mut dice = Dice(9);
    hall.rounds[0].responses = dice.sheets(0, 10);
    close(&mut hall);
    for question in questions() {
        let [now, first] = [&hall, &first].map(|hall| sheets(hall, &question));
        assert!(now == first || now == sheets(&second, &question), "{question}");
    }
}

#[test]
fn a_vote_that_was_published_stays_and_a_later_one_comes_beside_it() {
    let question = questions()[3].clone();
    let vote = |levels| Vote {
        method: Method::Ballots,
        counts: Counts { levels, unknown: 1 },
        is_revealed: true,
        present: None,
    };
    let talk = |votes: &[Vote]| Talk { votes: votes.to_vec(), ..Talk::default() };
    let mut hall = hall(Vec::new());
    let (first, second) = (vote([0, 3, 2, 0, 0, 0]), vote([0, 0, 9, 0, 0, 0]));
    let under_way = Vote { is_revealed: false, ..second };
    hall.rounds[0].workshop.talks = [(question.clone(), talk(&[first, under_way]))].into();
    close(&mut hall);
    let shown = |hall: &Assessment| publication(hall).rounds[0].workshop.talks[&question].votes.clone();
    assert_eq!(shown(&hall), [first]);
    // One changed afterwards, by whatever way, changes no figure.
    hall.rounds[0].workshop.talks = [(question.clone(), talk(&[vote([0, 2, 3, 0, 0, 0]), second]))].into();
    assert_eq!(shown(&hall), [first]);
    close(&mut hall);
    assert_eq!(shown(&hall), [first, second]);
}

/// Of those who are left alone in a round that was a group, the answers are nobody's results.
#[test]
fn one_who_is_left_is_not_the_result() {
    let mut dice = Dice(31);
    let mut hall = hall(dice.sheets(0, 6));
    hall.rounds[0].agreed = Default::default();
    close(&mut hall);
    let before = outputs(&hall);
    hall.rounds[0].responses.truncate(1);
    assert_eq!(differing(&before, &outputs(&hall)), [""; 0]);
}

#[test]
fn nothing_leads_back_behind_a_closing() {
    let mut dice = Dice(3);
    let (mut now, mut history) = (hall(dice.sheets(0, 6)), History::default());
    let late = |dice: &mut Dice| Edit::Response { round: 0, edit: ResponseEdit::Insert(0, dice.sheet("遅れた人")) };
    history.apply(&mut now, late(&mut dice)).unwrap();
    let closing = Some(privacy::close(now.current()).unwrap());
    history.apply(&mut now, Edit::Round(RoundEdit::Closing(0, closing))).unwrap();
    assert!(!history.can_undo() && !history.undo(&mut now).unwrap());
    history.apply(&mut now, late(&mut dice)).unwrap();
    assert!(history.can_undo());
    let reopened = Some(privacy::reopen(now.current()).unwrap());
    history.apply(&mut now, Edit::All(vec![Edit::Round(RoundEdit::Closing(0, reopened))])).unwrap();
    assert!(!history.can_undo());
    assert!(now.rounds[0].closing.as_ref().unwrap().is_reopened);
}

/// By question, what the copy tells of the sheets.
fn figures(copy: &Assessment) -> BTreeMap<QuestionId, Counts> {
    questions().into_iter().filter_map(|question| Some((question.clone(), sheets(copy, &question)?))).collect()
}

/// Answers in `more` that are not in `less`.
fn beyond(more: &Counts, less: &Counts) -> u64 {
    let of = |counts: &Counts| counts.levels.into_iter().chain([counts.unknown]).map(u64::from).collect::<Vec<_>>();
    of(more).into_iter().zip(of(less)).map(|(more, less)| more.saturating_sub(less)).sum()
}

/// Taken from one another, the figures tell of nobody or of five at least.
fn far_apart(one: &Assessment, other: &Assessment) -> bool {
    let (one, other) = (figures(one), figures(other));
    let both = one.iter().filter_map(|(question, counts)| Some((counts, other.get(question)?)));
    both.flat_map(|(a, b)| [beyond(a, b), beyond(b, a)]).all(|people| people == 0 || people >= 5)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Any course of events with a closing after each: all outputs ever made, pair by pair.
    #[test]
    fn no_two_of_all_outputs_tell_of_fewer_than_five(
        seed in any::<u64>(),
        n in 5usize..13,
        steps in prop::collection::vec((0usize..CHANGES.len(), 1usize..8), 1..8),
    ) {
        let mut dice = Dice(seed);
        let mut hall = hall(dice.sheets(0, n));
        prop_assume!(privacy::close(hall.current()).is_ok());
        close(&mut hall);
        let mut published = vec![publication(&hall)];
        for (how, count) in steps {
            let responses = &mut hall.rounds[0].responses;
            let count = count.min(responses.len().saturating_sub(1));
            change(responses, CHANGES[how], if matches!(CHANGES[how], Change::Doubled) { 1 } else { count }, &mut dice);
            close(&mut hall);
            published.push(publication(&hall));
        }
        for (at, one) in published.iter().enumerate() {
            for other in &published[at + 1..] {
                prop_assert!(far_apart(one, other));
            }
        }
    }
}
