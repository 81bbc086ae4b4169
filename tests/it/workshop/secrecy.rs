//! Nobody's vote is found out by going back: not by undoing, not by what lies beside the file.

use std::fs;
use std::path::{Path, PathBuf};

use shirube::assessment::file::{self, Replacing};
use shirube::assessment::workshop::{Choice, Method, Vote};
use shirube::assessment::{AnswerChange, AnswerEdit, Assessment, Edit, History, Sheet, Value, WorkshopEdit};
use shirube::workshop;

use super::{counts, level, q, vote};
use crate::assessment::with_responses;

fn votes(of: &[Vote]) -> Edit {
    Edit::Workshop { round: 0, edit: WorkshopEdit::Votes(q("a.q1"), of.to_vec()) }
}

fn agreed(n: u8) -> Edit {
    let change = AnswerChange::Value(Some(Value::Level(level(n))));
    Edit::Answer(AnswerEdit { round: 0, sheet: Sheet::Agreed, question: q("a.q1"), change })
}

fn present(n: u32) -> Edit {
    Edit::Workshop { round: 0, edit: WorkshopEdit::Present(Some(n)) }
}

/// The edits of a vote by this method: one a ballot, then the reveal.
fn ballots(before: &[Vote], method: Method, levels: &[u8]) -> (Vec<Edit>, Vec<Vote>) {
    let mut now = workshop::begin(before, method).unwrap();
    let mut edits = vec![votes(&now)];
    for n in levels {
        now = workshop::cast(&now, Choice::Level(level(*n))).unwrap();
        edits.push(votes(&now));
    }
    now = workshop::reveal(&now, None).unwrap();
    edits.push(votes(&now));
    (edits, now)
}

fn applied(edits: impl IntoIterator<Item = Edit>, to: &mut (Assessment, History)) {
    for edit in edits {
        assert!(to.1.apply(&mut to.0, edit).unwrap());
    }
}

fn undone(of: &mut (Assessment, History)) -> usize {
    (0..).take_while(|_| of.1.undo(&mut of.0).unwrap()).count()
}

#[test]
fn from_a_secret_vote_that_was_revealed_nothing_leads_back() {
    for method in Method::ALL {
        let mut now = (with_responses(Vec::new()), History::default());
        let (edits, first) = ballots(&[], method, &[2, 2, 3, 3, 4]);
        let steps = edits.len();
        applied([present(5)], &mut now);
        applied(edits, &mut now);
        assert_eq!(now.1.can_undo(), !method.is_secret(), "{method:?}");
        if !method.is_secret() {
            assert_eq!(undone(&mut now), steps + 1, "{method:?}");
            continue;
        }
        assert!(!now.1.can_redo());
        // What comes after can be taken back, down to the reveal.
        applied([agreed(3), agreed(2)], &mut now);
        assert_eq!(undone(&mut now), 2);
        assert_eq!(now.0.rounds[0].workshop.talks[&q("a.q1")].votes, first);
        assert!(now.0.rounds[0].agreed.is_empty());
        assert!(now.1.redo(&mut now.0).unwrap() && now.1.redo(&mut now.0).unwrap());
    }
}

#[test]
fn nobody_takes_back_the_ballot_of_another() {
    let mut now = (with_responses(Vec::new()), History::default());
    let (mut edits, _) = ballots(&[], Method::Ballots, &[2, 2, 3]);
    edits.pop();
    applied([present(5)], &mut now);
    for edit in edits {
        let is_cast = edit != votes(&workshop::begin(&[], Method::Ballots).unwrap());
        applied([edit], &mut now);
        assert_eq!(now.1.can_undo(), !is_cast);
    }
    // The vote is thrown away as a whole, and comes back as a whole.
    let cast = now.0.clone();
    applied([votes(&[]), present(6)], &mut now);
    assert_eq!(undone(&mut now), 2);
    assert_eq!(now.0, cast);
}

#[test]
fn slips_that_were_taken_back_do_not_come_again_after_the_reveal() {
    let mut now = (with_responses(Vec::new()), History::default());
    let (mut edits, _) = ballots(&[], Method::Slips, &[2, 2, 3, 3, 4, 5]);
    edits.pop();
    applied(edits, &mut now);
    assert!(now.1.undo(&mut now.0).unwrap() && now.1.can_redo());
    let five = vote(Method::Slips, counts([0, 0, 2, 2, 1, 0], 0), true);
    applied([votes(&[five])], &mut now);
    assert!(!now.1.can_undo() && !now.1.can_redo());
}

#[test]
fn a_reveal_among_other_edits_is_one() {
    let mut now = (with_responses(Vec::new()), History::default());
    let five = vote(Method::Slips, counts([0, 0, 5, 0, 0, 0], 0), true);
    applied([present(5), Edit::All(vec![Edit::All(vec![votes(&[five])]), agreed(2)])], &mut now);
    assert!(!now.1.can_undo());
}

#[test]
fn a_refused_or_repeated_reveal_forgets_nothing() {
    let five = vote(Method::Slips, counts([0, 0, 5, 0, 0, 0], 0), true);
    let mut now = (with_responses(Vec::new()), History::default());
    applied([votes(&[five]), present(5)], &mut now);
    let nowhere = Edit::Workshop { round: 3, edit: WorkshopEdit::Votes(q("a.q1"), vec![five]) };
    assert!(now.1.apply(&mut now.0, nowhere).is_err());
    assert!(now.1.apply(&mut now.0, votes(&[five, five, five])).is_err());
    assert!(!now.1.apply(&mut now.0, votes(&[five])).unwrap());
    assert_eq!(undone(&mut now), 1);
}

#[test]
fn a_second_vote_is_taken_back_until_it_is_revealed() {
    let (_, first) = ballots(&[], Method::Ballots, &[2, 2, 3, 3, 4]);
    for method in Method::ALL {
        let mut now = (with_responses(Vec::new()), History::default());
        applied([votes(&first), agreed(3)], &mut now);
        let (mut edits, second) = ballots(&first, method, &[3, 3, 3, 3, 4]);
        let reveal = edits.pop().unwrap();
        let steps = edits.len();
        applied(edits, &mut now);
        // Each vote, the beginning, and what was agreed before it; a ballot on the PC is its voter's.
        let back = if method == Method::Ballots { 0 } else { steps + 1 };
        assert_eq!(undone(&mut now), back, "{method:?}");
        while now.1.redo(&mut now.0).unwrap() {}
        applied([reveal], &mut now);
        assert_eq!(now.0.rounds[0].workshop.talks[&q("a.q1")].votes, second);
        assert_eq!(now.1.can_undo(), !method.is_secret(), "{method:?}");
        // A vote that is taken away as a whole comes back as a whole.
        applied([votes(&first)], &mut now);
        assert!(now.1.undo(&mut now.0).unwrap());
        assert_eq!(now.0.rounds[0].workshop.talks[&q("a.q1")].votes, second);
    }
}

fn with_votes(of: &[Vote]) -> Assessment {
    let mut assessment = with_responses(Vec::new());
    votes(of).apply(&mut assessment).unwrap();
    assessment
}

fn backup(path: &Path) -> Option<Assessment> {
    let mut name = path.to_owned().into_os_string();
    name.push(".bak");
    let at = PathBuf::from(name);
    at.is_file().then(|| file::open(&at).unwrap().assessment)
}

#[test]
fn no_backup_is_kept_of_a_secret_vote_under_way() {
    let folder = tempfile::tempdir().unwrap();
    let ballots = |method, levels, is_revealed| vote(method, counts(levels, 0), is_revealed);
    for (method, is_kept) in [(Method::Fingers, true), (Method::Slips, false), (Method::Ballots, false)] {
        let path = folder.path().join(format!("診断 {method:?}.ron"));
        let before = with_votes(&[]);
        let four = with_votes(&[ballots(method, [0, 0, 4, 0, 0, 0], false)]);
        let five = with_votes(&[ballots(method, [0, 0, 4, 1, 0, 0], false)]);
        let shown = with_votes(&[ballots(method, [0, 0, 4, 1, 0, 0], true)]);
        let mut later = shown.clone();
        agreed(2).apply(&mut later).unwrap();

        let mut known = file::save(&before, &path, Replacing::Nothing).unwrap().fingerprint;
        // After each save: what is kept beside it of what was replaced.
        let saves = [
            (&four, &before),
            (&five, if is_kept { &four } else { &before }),
            (&shown, if is_kept { &five } else { &before }),
            (&later, &shown),
        ];
        for (state, expected) in saves {
            known = file::save(state, &path, Replacing::Known(&known)).unwrap().fingerprint;
            assert_eq!(backup(&path).as_ref(), Some(expected), "{method:?}");
        }
        // Also where whatever is there is replaced, and where the vote is in an earlier round.
        let mut rounds = five.clone();
        rounds.rounds.push(before.rounds[0].clone());
        file::save(&rounds, &path, Replacing::Anything).unwrap();
        assert_eq!(backup(&path).as_ref(), Some(&later), "{method:?}");
        file::save(&before, &path, Replacing::Anything).unwrap();
        assert_eq!(backup(&path).as_ref(), Some(if is_kept { &rounds } else { &later }), "{method:?}");
    }
    // The second vote as the first.
    let path = folder.path().join("二回目.ron");
    let first = ballots(Method::Ballots, [0, 0, 4, 1, 0, 0], true);
    let one = with_votes(&[first]);
    let two = with_votes(&[first, ballots(Method::Slips, [0, 0, 0, 1, 0, 0], false)]);
    let known = file::save(&two, &path, Replacing::Nothing).unwrap().fingerprint;
    file::save(&one, &path, Replacing::Known(&known)).unwrap();
    assert_eq!(backup(&path), None);
}

#[test]
fn nothing_is_left_beside_the_file_but_the_backup() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("診断.ron");
    let (edits, _) = ballots(&[], Method::Ballots, &[2, 2, 3, 3, 4]);
    let mut now = with_responses(Vec::new());
    let mut known = file::save(&now, &path, Replacing::Nothing).unwrap().fingerprint;
    for edit in edits {
        edit.apply(&mut now).unwrap();
        known = file::save(&now, &path, Replacing::Known(&known)).unwrap().fingerprint;
    }
    let mut names: Vec<_> =
        fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(names, ["診断.ron", "診断.ron.bak"]);
    // What is kept beside the outcome is from before the vote.
    assert_eq!(backup(&path), Some(with_responses(Vec::new())));
}

/// The same ballots in any order make the same file.
#[test]
fn the_order_of_ballots_is_nowhere() {
    let text = |levels: &[u8]| {
        let mut now = with_responses(Vec::new());
        for edit in ballots(&[], Method::Ballots, levels).0 {
            edit.apply(&mut now).unwrap();
        }
        file::to_string(&now)
    };
    let one = text(&[2, 2, 3, 3, 4, 0]);
    assert_eq!(text(&[0, 4, 3, 2, 3, 2]), one);
    assert_eq!(text(&[3, 0, 2, 4, 2, 3]), one);
    assert_ne!(text(&[3, 0, 2, 4, 2, 2]), one);
}
