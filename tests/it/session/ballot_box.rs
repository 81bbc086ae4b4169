//! Which votes of a secret vote under way reach a file: whoever sees every state of it learns of nobody's vote.

use proptest::collection::vec;
use proptest::prelude::*;
use shirube::assessment::workshop::{Choice, Counts, Method, Vote};
use shirube::assessment::{Assessment, Edit, WorkshopEdit};
use shirube::catalogue::Level;
use shirube::session::Session;
use shirube::workshop;

use super::{fresh, note, plan, saved};

fn votes(of: &Assessment) -> Vec<Vote> {
    of.current().workshop.talk(&plan()).map(|talk| talk.votes.clone()).unwrap_or_default()
}

fn counted(of: &Assessment) -> Option<Counts> {
    votes(of).last().map(|vote| vote.counts)
}

/// Puts in place of the votes what `change` makes of them, where it makes anything.
fn vote(session: &mut Session, change: impl FnOnce(&[Vote]) -> Option<Vec<Vote>>) {
    if let Some(now) = change(&votes(session.assessment())) {
        session.apply(Edit::Workshop { round: 0, edit: WorkshopEdit::Votes(plan(), now) }).unwrap();
    }
}

fn voting(method: Method) -> Session {
    let mut session = Session::new(fresh());
    vote(&mut session, |votes| workshop::begin(votes, method));
    session
}

fn level(n: u8) -> Choice {
    Choice::Level(Level::new(n).unwrap())
}

#[test]
fn secret_votes_reach_a_file_five_at_a_time() {
    // After so many votes: how many a file may hold, and how many are lost with the program.
    let secret = [(1, 0, 1), (4, 0, 4), (5, 5, 0), (6, 5, 1), (9, 5, 4), (10, 10, 0), (12, 10, 2), (17, 15, 2)];
    for method in Method::ALL.into_iter().filter(|method| method.is_secret()) {
        let mut session = voting(method);
        for n in 1..=17 {
            vote(&mut session, |votes| workshop::cast(votes, level(n % 6)));
            if let Some((_, in_file, lost)) = secret.iter().find(|(count, ..)| *count == n) {
                let found = counted(&session.snapshot().assessment).unwrap().total();
                assert_eq!((found, session.votes_kept_back()), (*in_file, *lost), "{method:?}, {n} votes");
            }
        }
        vote(&mut session, |votes| workshop::reveal(votes, None));
        assert_eq!(counted(&session.snapshot().assessment).unwrap().total(), 17, "{method:?}: revealed");
        assert_eq!(session.votes_kept_back(), 0);
    }
    // Everybody sees everybody.
    let mut session = voting(Method::Fingers);
    vote(&mut session, |votes| workshop::count(votes, level(2), 3));
    assert_eq!(counted(&session.snapshot().assessment), counted(session.assessment()));
    assert_eq!(session.votes_kept_back(), 0);
}

#[test]
fn a_vote_that_no_file_may_hold_makes_nothing_unsaved_and_no_copy() {
    let mut session = voting(Method::Slips);
    let snapshot = session.snapshot();
    saved(&mut session, &snapshot);
    for n in 1..=4 {
        vote(&mut session, |votes| workshop::cast(votes, level(n)));
        assert!(!session.is_unsaved() && !session.needs_recovery_copy(), "{n} votes");
    }
    vote(&mut session, |votes| workshop::cast(votes, Choice::Unknown));
    assert!(session.is_unsaved() && session.needs_recovery_copy());
    let snapshot = session.snapshot();
    session.recovery_written(&snapshot, "copy".into());
    // When a vote is cast is not seen in the times of a copy either.
    for n in 1..=4 {
        vote(&mut session, |votes| workshop::cast(votes, level(n)));
        assert!(!session.needs_recovery_copy(), "{} votes", 5 + n);
    }
    // All else is saved as ever.
    session.apply(note("会議室A")).unwrap();
    assert!(session.needs_recovery_copy());
    let snapshot = session.snapshot();
    saved(&mut session, &snapshot);
    assert!(!session.is_unsaved());
    assert_eq!(session.votes_kept_back(), 4);
    assert_eq!(counted(session.assessment()).unwrap().total(), 9);
}

#[test]
fn what_was_read_from_a_file_is_in_it() {
    let mut session = voting(Method::Ballots);
    for n in 0..5 {
        vote(&mut session, |votes| workshop::cast(votes, level(n)));
    }
    let mut again = Session::new((*session.snapshot().assessment).clone());
    for n in [1, 1, 1, 1] {
        vote(&mut again, |votes| workshop::cast(votes, level(n)));
        assert_eq!(counted(&again.snapshot().assessment).unwrap().total(), 5);
    }
    vote(&mut again, |votes| workshop::cast(votes, level(1)));
    assert_eq!(counted(&again.snapshot().assessment).unwrap().total(), 10);
}

/// One thing that a facilitator does during a vote.
#[derive(Clone, Copy, Debug)]
enum Act {
    Cast(usize),
    TakeBack(usize),
    Undo,
    Redo,
    Discard,
    Begin(Method),
}

fn any_act() -> impl Strategy<Value = Act> {
    prop_oneof![
        12 => (0..Choice::ALL.len()).prop_map(Act::Cast),
        2 => (0..Choice::ALL.len()).prop_map(Act::TakeBack),
        2 => Just(Act::Undo),
        1 => Just(Act::Redo),
        1 => Just(Act::Discard),
        2 => proptest::sample::select(&[Method::Slips, Method::Ballots][..]).prop_map(Act::Begin),
    ]
}

fn gained(before: &Counts, now: &Counts) -> u64 {
    Choice::ALL.into_iter().map(|choice| u64::from(now.of(choice).saturating_sub(before.of(choice)))).sum()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Whatever is done, a state of the file holds at least five votes that the one before it does not, or begins anew.
    #[test]
    fn no_two_states_of_a_file_tell_a_vote(acts in vec(any_act(), 1..80)) {
        let mut session = voting(Method::Ballots);
        let mut seen = vec![counted(&session.snapshot().assessment)];
        for act in acts {
            match act {
                Act::Cast(n) => vote(&mut session, |votes| workshop::cast(votes, Choice::ALL[n])),
                Act::TakeBack(n) => vote(&mut session, |votes| workshop::take_back(votes, Choice::ALL[n])),
                Act::Discard => vote(&mut session, workshop::discard),
                Act::Begin(method) => vote(&mut session, |votes| workshop::begin(votes, method)),
                Act::Undo => drop(session.undo().unwrap()),
                Act::Redo => drop(session.redo().unwrap()),
            }
            prop_assert!(session.votes_kept_back() < 5);
            seen.push(counted(&session.snapshot().assessment));
        }
        for states in seen.windows(2) {
            let [before, now] = states else { unreachable!() };
            let now = now.unwrap_or_default();
            let new = gained(&before.unwrap_or_default(), &now);
            prop_assert!(new == 0 || new >= 5, "{before:?} to {now:?}");
        }
    }
}
