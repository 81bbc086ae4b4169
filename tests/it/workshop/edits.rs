//! Changes to a workshop: what is refused, what can be taken back, and what a response does to a copy.

use shirube::assessment::privacy::{self, Closing};
use shirube::assessment::workshop::{Method, Talk, Vote, Workshop};
use shirube::assessment::{
    Assessment, Edit, History, ResponseEdit, Role, Round, RoundEdit, WorkshopEdit, file, limits, publication,
};
use shirube::catalogue::QuestionId;
use shirube::problem::{Kind, Place};

use super::{closed, counts, q, response, sheets, vote};
use crate::assessment::with_responses;
use crate::assessment_file::has_words;

const SOME: [u32; 6] = [0, 0, 5, 4, 3, 0];

fn edit(edit: WorkshopEdit) -> Edit {
    Edit::Workshop { round: 0, edit }
}

fn votes(of: &[Vote]) -> WorkshopEdit {
    WorkshopEdit::Votes(q("a.q1"), of.to_vec())
}

fn open(levels: [u32; 6]) -> Vote {
    vote(Method::Fingers, counts(levels, 0), false)
}

fn shown(levels: [u32; 6]) -> Vote {
    vote(Method::Fingers, counts(levels, 0), true)
}

fn many(count: usize) -> impl Iterator<Item = QuestionId> {
    (0..count).map(|n| QuestionId::new(&format!("q{n}")))
}

#[test]
fn refusals() {
    let check_on = |start: &Assessment, edit: Edit, key: &str, id: Option<&str>| {
        let mut now = start.clone();
        let problem = edit.apply(&mut now).unwrap_err();
        assert_eq!((problem.key, problem.kind), (key, Kind::Usage));
        assert_eq!(problem.place.id.as_deref(), id, "{key}");
        has_words(&problem);
        assert_eq!(now, *start);
    };
    let blank = with_responses(Vec::new());
    let check = |of: WorkshopEdit, key: &str, id| {
        // Alone, and as part of a round.
        check_on(&blank, edit(of.clone()), key, id);
        let mut workshop = Workshop::default();
        match of {
            WorkshopEdit::Present(present) => workshop.present = present,
            WorkshopEdit::Agenda(agenda) => workshop.agenda = agenda,
            WorkshopEdit::Votes(question, votes) => {
                workshop.talks.insert(question, Talk { votes, ..Talk::default() });
            }
            WorkshopEdit::Dissent(question, dissent) => {
                workshop.talks.insert(question, Talk { dissent, ..Talk::default() });
            }
            WorkshopEdit::Method(_) | WorkshopEdit::Skipped(..) => unreachable!("never refused"),
        }
        let mut round = blank.rounds[0].clone();
        round.workshop = workshop;
        check_on(&blank, Edit::Round(RoundEdit::Insert(1, Box::new(round))), key, id);
    };
    let question = Some("a.q1");
    check(WorkshopEdit::Present(Some(0)), "edit-present", None);
    check(WorkshopEdit::Present(Some(1_001)), "edit-present", None);
    check(WorkshopEdit::Present(Some(u32::MAX)), "edit-present", None);
    check(WorkshopEdit::Agenda(Some(vec![q("a.q1"), q("a.q2"), q("a.q1")])), "edit-agenda-twice", question);
    check(WorkshopEdit::Agenda(Some(many(limits::ANSWERS + 1).collect())), "edit-too-many", None);
    check(votes(&[shown(SOME), shown(SOME), open(SOME)]), "edit-too-many", question);
    check(votes(&[open(SOME), open(SOME)]), "edit-vote-unrevealed", question);
    check(votes(&[open(SOME), shown(SOME)]), "edit-vote-unrevealed", question);
    check(votes(&[open([100_000, 1, 0, 0, 0, 0])]), "edit-too-many", question);
    let present = |present| votes(&[Vote { present: Some(present), ..shown(SOME) }]);
    check(present(0), "edit-present", question);
    check(present(1_001), "edit-present", question);
    check(votes(&[shown(SOME), open([u32::MAX; 6])]), "edit-too-many", question);
    check(votes(&[vote(Method::Slips, counts([0; 6], 100_001), false)]), "edit-too-many", question);
    check(WorkshopEdit::Dissent(q("a.q1"), "異".repeat(limits::NOTE + 1)), "edit-text-too-long", None);
    let closing = |ids: usize, states: usize, levels| {
        let states = vec![counts(levels, 0).into(); states];
        let sheets = many(ids).map(|id| (id, states.clone())).collect();
        Some(Closing { sheets, ..Closing::default() })
    };
    let too_much = [
        closing(limits::ANSWERS + 1, 1, SOME),
        closing(1, limits::CLOSINGS + 1, SOME),
        closing(1, 1, [100_001, 0, 0, 0, 0, 0]),
    ];
    for closing in too_much {
        check_on(&blank, Edit::Round(RoundEdit::Closing(0, closing.clone())), "edit-too-many", None);
        let round = Round { closing, ..blank.rounds[0].clone() };
        check_on(&blank, Edit::Round(RoundEdit::Insert(1, Box::new(round))), "edit-too-many", None);
    }

    let no_round = Edit::Workshop { round: 1, edit: WorkshopEdit::Present(None) };
    check_on(&blank, no_round, "edit-unknown-round", None);
    let mut talked = blank.clone();
    talked.rounds[0].workshop.talks =
        many(limits::ANSWERS).map(|id| (id, Talk { votes: vec![open(SOME)], ..Talk::default() })).collect();
    check_on(&talked, edit(votes(&[open(SOME)])), "edit-too-many", None);
    check_on(&talked, edit(WorkshopEdit::Dissent(q("a.q1"), "異論".into())), "edit-too-many", None);
    // What is there can still be changed.
    let there = WorkshopEdit::Dissent(q("q7"), "異論".into());
    assert!(edit(there).apply(&mut talked).is_ok());
}

#[test]
fn limits_themselves_are_possible() {
    let mut now = with_responses(Vec::new());
    for of in [
        WorkshopEdit::Present(Some(1)),
        WorkshopEdit::Present(Some(1_000)),
        WorkshopEdit::Agenda(Some(Vec::new())),
        WorkshopEdit::Agenda(Some(many(limits::ANSWERS).collect())),
        votes(&[shown([100_000, 0, 0, 0, 0, 0]), open([0, 0, 0, 0, 0, 100_000])]),
        WorkshopEdit::Dissent(q("a.q1"), "異".repeat(limits::NOTE)),
    ] {
        edit(of).apply(&mut now).unwrap();
    }
    assert_eq!(file::from_str(&file::to_string(&now), &Place::default()), Ok(now));
}

#[test]
fn every_change_can_be_taken_back_and_done_again() {
    let start = with_responses(Vec::new());
    let (mut now, mut history) = (start.clone(), History::default());
    let edits = [
        WorkshopEdit::Present(Some(12)),
        WorkshopEdit::Agenda(Some(vec![q("a.q2"), q("a.q1")])),
        WorkshopEdit::Agenda(None),
        votes(&[open([0; 6])]),
        votes(&[open([0, 0, 5, 0, 0, 0])]),
        votes(&[open(SOME)]),
        votes(&[shown(SOME)]),
        WorkshopEdit::Dissent(q("a.q1"), "窓口では2".into()),
        votes(&[shown(SOME), open([0; 6])]),
        votes(&[shown(SOME), shown([0, 0, 0, 12, 0, 0])]),
        votes(&[]),
        WorkshopEdit::Dissent(q("a.q1"), String::new()),
    ];
    let mut states = vec![start];
    for of in edits {
        assert!(history.apply(&mut now, edit(of)).unwrap());
        assert_eq!(file::from_str(&file::to_string(&now), &Place::default()).as_ref(), Ok(&now));
        states.push(now.clone());
    }
    // A talk of which nothing is left is none.
    assert!(now.rounds[0].workshop.talks.is_empty());
    for state in states.iter().rev().skip(1) {
        assert!(history.undo(&mut now).unwrap());
        assert_eq!(now, *state);
    }
    assert!(!history.can_undo());
    for state in states.iter().skip(1) {
        assert!(history.redo(&mut now).unwrap());
        assert_eq!(now, *state);
    }
    // What changes nothing is no step.
    assert!(!history.apply(&mut now, edit(WorkshopEdit::Present(Some(12)))).unwrap());
    assert!(!history.apply(&mut now, edit(votes(&[]))).unwrap());
}

#[test]
fn typing_in_one_field_is_one_step() {
    let (mut now, mut history) = (with_responses(Vec::new()), History::default());
    let dissent = |id: &str, text: &str| edit(WorkshopEdit::Dissent(q(id), text.into()));
    let typed = [
        edit(WorkshopEdit::Present(Some(1))),
        edit(WorkshopEdit::Present(Some(12))),
        dissent("a.q1", "異"),
        dissent("a.q1", "異論"),
        dissent("a.q2", "別"),
        edit(votes(&[open([1, 0, 0, 0, 0, 0])])),
        edit(votes(&[open([2, 0, 0, 0, 0, 0])])),
    ];
    for edit in typed {
        history.apply(&mut now, edit).unwrap();
    }
    let mut steps = 0;
    while history.undo(&mut now).unwrap() {
        steps += 1;
    }
    // Each count is a step.
    assert_eq!((steps, now), (5, with_responses(Vec::new())));
}

/// The figures of a copy were handed on: what comes later is measured by them.
#[test]
fn what_was_closed_stands_beside_new_responses() {
    let copy = publication(&closed(with_responses(sheets(Role::Other, "222233")))).into_assessment();
    let closing = copy.rounds[0].closing.clone().unwrap();
    assert_eq!(copy.rounds[0].sheets(), [(q("q"), counts([0, 0, 4, 2, 0, 0], 0).into())].into());
    let insert =
        Edit::Response { round: 0, edit: ResponseEdit::Insert(0, response(Role::Executive, "花子", &["q"], "5")) };
    let (mut now, mut history) = (copy.clone(), History::default());
    history.apply(&mut now, insert).unwrap();
    assert_eq!(now.rounds[0].sheets(), [(q("q"), counts([0, 0, 0, 0, 0, 1], 0).into())].into());
    assert_eq!(now.rounds[0].closing.as_ref(), Some(&closing));
    assert!(!now.is_publication);
    let changed = now.clone();
    assert_eq!(file::from_str(&file::to_string(&now), &Place::default()).as_ref(), Ok(&now));
    for _ in 0..2 {
        assert!(history.undo(&mut now).unwrap());
        assert_eq!(now, copy);
        assert!(history.redo(&mut now).unwrap());
        assert_eq!(now, changed);
    }
    // One answer is no figure, and what was shown stays.
    assert_eq!(privacy::close(&now.rounds[0]).unwrap(), closing);
}
