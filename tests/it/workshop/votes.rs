//! What a vote may become.

use shirube::assessment::workshop::{Choice, Method, Vote};
use shirube::workshop::{Refusal, Turnout, begin, cast, count, may_reveal, reveal, shows_levels, take_back, under_way};

use super::{counts, level, vote};

const UNKNOWN: Choice = Choice::Unknown;

fn open(method: Method, levels: [u32; 6], unknown: u32) -> Vote {
    vote(method, counts(levels, unknown), false)
}

fn shown(method: Method, levels: [u32; 6], unknown: u32) -> Vote {
    vote(method, counts(levels, unknown), true)
}

#[test]
fn beginning() {
    let blank = |method| open(method, [0; 6], 0);
    let some = [0, 0, 1, 0, 0, 0];
    let check = |votes: &[Vote], method, expected: Option<&[Vote]>| {
        assert_eq!(begin(votes, method).as_deref(), expected, "{votes:?}");
    };
    for method in Method::ALL {
        check(&[], method, Some(&[blank(method)]));
        // While nobody has voted another way can be taken, and the same again.
        check(&[blank(Method::Slips)], method, Some(&[blank(method)]));
        check(&[open(Method::Fingers, some, 0)], method, None);
        check(&[open(Method::Slips, [0; 6], 1)], method, None);
        let first = shown(Method::Fingers, some, 0);
        check(&[first], method, Some(&[first, blank(method)]));
        check(&[first, blank(Method::Fingers)], method, Some(&[first, blank(method)]));
        // No third.
        check(&[first, first], method, None);
    }
}

#[test]
fn counting_casting_and_taking_back() {
    let two = Choice::Level(level(2));
    let first = shown(Method::Ballots, [5, 0, 0, 0, 0, 0], 1);
    let now = open(Method::Ballots, [0, 0, 1, 0, 0, 0], 0);
    for before in [vec![], vec![first]] {
        let votes: Vec<Vote> = before.iter().copied().chain([now]).collect();
        let check = |found: Option<Vec<Vote>>, levels, unknown| {
            let expected = before.iter().copied().chain([open(Method::Ballots, levels, unknown)]).collect();
            assert_eq!(found, Some(expected));
        };
        assert_eq!(under_way(&votes), Some(&now));
        check(count(&votes, two, 7), [0, 0, 7, 0, 0, 0], 0);
        check(count(&votes, two, 0), [0; 6], 0);
        check(count(&votes, UNKNOWN, 2), [0, 0, 1, 0, 0, 0], 2);
        check(cast(&votes, two), [0, 0, 2, 0, 0, 0], 0);
        check(cast(&votes, UNKNOWN), [0, 0, 1, 0, 0, 0], 1);
        check(take_back(&votes, two), [0; 6], 0);
        // Nobody chose that.
        assert_eq!(take_back(&votes, UNKNOWN), None);
    }
    // A vote that was revealed stands.
    for votes in [vec![], vec![first], vec![first, first]] {
        assert_eq!(under_way(&votes), None);
        assert_eq!(count(&votes, two, 1), None);
        assert_eq!(cast(&votes, two), None);
        assert_eq!(take_back(&votes, Choice::Level(level(0))), None);
        assert_eq!(reveal(&votes, Some(12)), None);
    }
    let full = open(Method::Slips, [u32::MAX; 6], u32::MAX);
    assert_eq!(cast(&[full], two), Some(vec![full]));
}

#[test]
fn revealing() {
    let first = shown(Method::Slips, [0, 5, 0, 0, 0, 0], 0);
    let votes = [first, open(Method::Ballots, [0, 0, 4, 1, 0, 0], 2)];
    let second = shown(Method::Ballots, [0, 0, 4, 1, 0, 0], 2);
    for present in [None, Some(7), Some(12)] {
        let second = Vote { present, ..second };
        assert_eq!(reveal(&votes, present), Some(vec![first, second]), "with those who were there");
    }
}

#[test]
fn what_may_be_revealed() {
    let check = |method: Method, levels, unknown, present, expected: Result<(), Refusal>| {
        let found = may_reveal(&open(method, levels, unknown), present);
        assert_eq!(found, expected, "{method:?} {levels:?} {unknown} {present:?}");
    };
    let few = |voted| Err(Refusal::TooFewForSecret { voted });
    for method in Method::ALL {
        check(method, [0; 6], 0, None, Err(Refusal::NoVotes));
        check(method, [0; 6], 0, Some(12), Err(Refusal::NoVotes));
        check(method, [0, 5, 0, 0, 0, 0], 0, None, Ok(()));
        check(method, [0, 5, 0, 0, 0, 0], 0, Some(5), Ok(()));
        // Not everybody has to vote.
        check(method, [0, 5, 0, 0, 0, 0], 0, Some(12), Ok(()));
        check(method, [0, 5, 0, 0, 0, 0], 8, Some(12), Err(Refusal::TooMany { voted: 13, present: 12 }));
        check(method, [u32::MAX; 6], 0, Some(1_000), Err(Refusal::TooMany { voted: 25_769_803_770, present: 1_000 }));
    }
    for secret in Method::ALL.into_iter().filter(|method| method.is_secret()) {
        check(secret, [0, 1, 0, 0, 0, 0], 0, Some(1), few(1));
        check(secret, [0, 2, 2, 0, 0, 0], 0, Some(4), few(4));
        check(secret, [0, 1, 1, 0, 0, 0], 2, None, few(4));
        check(secret, [0, 1, 1, 0, 0, 0], 3, None, Ok(()));
        check(secret, [0; 6], 5, Some(5), Ok(()));
    }
    check(Method::Fingers, [0, 1, 0, 0, 0, 0], 0, Some(1), Ok(()));
}

#[test]
fn whose_levels_are_shown() {
    let check = |method: Method, levels, unknown, expected: bool| {
        assert_eq!(shows_levels(&shown(method, levels, unknown)), expected, "{method:?} {levels:?} {unknown}");
    };
    for secret in Method::ALL.into_iter().filter(|method| method.is_secret()) {
        check(secret, [0, 5, 0, 0, 0, 0], 0, true);
        check(secret, [1, 1, 1, 1, 1, 0], 9, true);
        // Four of nine told a level: who said that they don't know may be known.
        check(secret, [0, 4, 0, 0, 0, 0], 5, false);
        check(secret, [0, 1, 0, 0, 0, 0], 99, false);
        // No level to be hidden.
        check(secret, [0; 6], 5, true);
    }
    check(Method::Fingers, [0, 1, 0, 0, 0, 0], 0, true);
}

#[test]
fn those_in_the_room() {
    let check = |voted, present, missing: Option<u64>, is_complete: bool| {
        let room = Turnout { voted, present };
        assert_eq!((room.missing(), room.is_complete()), (missing, is_complete), "{room:?}");
    };
    check(0, None, None, false);
    check(7, None, None, false);
    check(0, Some(12), Some(12), false);
    check(11, Some(12), Some(1), false);
    check(12, Some(12), Some(0), true);
    check(13, Some(12), None, false);
}
