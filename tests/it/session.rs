//! The open assessment: what is unsaved, what is worked on, what a recovery copy is owed.

use std::path::PathBuf;

use jiff::civil::date;
use shirube::assessment::file::{self, Base, Opened, RecoveryStore, Replacing};
use shirube::assessment::{
    Answer, AnswerChange, AnswerEdit, Answers, Assessment, Edit, Profile, ProfileEdit, Response, ResponseEdit, Role,
    Round, Sheet, Standing, Value, publication,
};
use shirube::catalogue::{Level, QuestionId};
use shirube::session::{AnswerAction, Session, Snapshot, ValueAction, new_assessment, next_round};

mod ballot_box;
mod faults;
mod fill;
mod recovery;
mod settings;

fn fresh() -> Assessment {
    let profile = Profile { name: "酒田市".into(), ..Profile::default() };
    new_assessment(profile, date(2026, 4, 1), "2")
}

fn plan() -> QuestionId {
    QuestionId::new("strategy.plan")
}

fn level(n: u8) -> Option<Value> {
    Level::new(n).map(Value::Level)
}

fn staff(n: u32) -> Edit {
    Edit::Profile(ProfileEdit::Staff(Some(n)))
}

fn note(text: &str) -> Edit {
    Edit::Profile(ProfileEdit::Note(text.into()))
}

fn saved(session: &mut Session, snapshot: &Snapshot) {
    let bytes = file::to_string(&snapshot.assessment);
    session.saved(snapshot, PathBuf::from("a.ron"), file::Fingerprint::of(bytes.as_bytes()));
}

#[test]
fn a_new_assessment_can_be_saved_and_is_empty() {
    let new = fresh();
    assert_eq!(file::from_str(&file::to_string(&new), &Default::default()), Ok(new.clone()));
    let round = new.current();
    assert_eq!((round.standing(), round.edition.as_str()), (Standing::Empty, "2"));
    assert_eq!((new.rounds.len(), round.responses.len()), (1, 1));
}

#[test]
fn the_next_round_takes_over_what_is_still_to_be_done() {
    use shirube::assessment::{Item, ItemId, Status, Target};
    let live = shirube::catalogue::built_in().questionnaire;
    let mut before = fresh();
    let round = &mut before.rounds[0];
    round.title = "前の回".into();
    round.responses[0].answers.set(plan(), Answer::of(Value::Unknown));
    round.agreed.set(plan(), Answer::of(Value::Unknown));
    round.workshop.present = Some(12);
    round.targets.factors.insert(shirube::catalogue::FactorId::new("culture"), Target::of(Level::new(3).unwrap()));
    let item = |status| Item { text: format!("{status:?}"), owner: "企画課".into(), status, ..Item::default() };
    let numbered = |(id, item)| Item { id: ItemId(id), ..item };
    round.items = (1..).zip(Status::ALL.map(item)).map(numbered).collect();
    let next = next_round(&before, date(2027, 4, 1), &live);
    let expected = Round {
        date: date(2027, 4, 1),
        edition: live.edition.clone(),
        targets: before.rounds[0].targets.clone(),
        items: before.rounds[0].items[..2].to_vec(),
        ..fresh().rounds.remove(0)
    };
    assert_eq!(next, expected);

    let mut session = Session::new(before.clone());
    assert!(session.apply(session.remove_round()).is_err(), "the only round stays");
    session.apply(session.begin_round("", date(2027, 4, 1), &live)).unwrap();
    assert_eq!(
        (session.round(), session.assessment().current(), &session.assessment().rounds[0]),
        (1, &next, &before.rounds[0])
    );
    session.undo().unwrap();
    assert_eq!(*session.assessment(), before);
}

#[test]
fn unsaved_is_what_differs_from_what_was_kept() {
    let mut session = Session::new(fresh());
    assert!(!session.is_unsaved());
    session.apply(staff(7)).unwrap();
    assert!(session.is_unsaved());
    session.undo().unwrap();
    assert!(!session.is_unsaved(), "undoing leads back");
    session.redo().unwrap();

    let snapshot = session.snapshot();
    session.apply(staff(8)).unwrap();
    saved(&mut session, &snapshot);
    assert!(session.is_unsaved(), "what was changed while saving is not in the file");
    session.undo().unwrap();
    assert!(!session.is_unsaved());
    session.undo().unwrap();
    assert!(session.is_unsaved(), "before the save there was something else");
    session.apply(staff(7)).unwrap();
    assert!(!session.is_unsaved(), "the same typed again is the same");
}

#[test]
fn every_way_to_open_begins_somewhere() {
    let check = |session: Session, is_unsaved: bool, path: Option<&str>, replacing_known: bool| {
        assert_eq!(session.is_unsaved(), is_unsaved);
        assert_eq!(session.path().map(|p| p.to_str().unwrap()), path);
        assert_eq!(session.snapshot().replacing() != Replacing::Nothing, replacing_known);
        assert_eq!(session.needs_recovery_copy(), is_unsaved);
        assert!(!session.can_undo() && !session.can_redo());
    };
    let fingerprint = file::Fingerprint::of(b"x");
    let copy = |based_on| file::Recovered {
        typed_at: None,
        assessment: fresh(),
        at: PathBuf::from(".a.ron.recovery"),
        base: Base::Missing,
        based_on,
    };
    check(Session::new(fresh()), false, None, false);
    check(Session::copy(publication(&fresh()).into_assessment()), false, None, false);
    check(Session::opened("a.ron".into(), Opened { assessment: fresh(), fingerprint }), false, Some("a.ron"), true);
    check(Session::recovered(copy(Some(fingerprint)), Some("a.ron".into())), true, Some("a.ron"), true);
    check(Session::recovered(copy(None), Some("a.ron".into())), true, Some("a.ron"), false);
    check(Session::recovered(copy(None), None), true, None, false);
}

#[test]
fn the_revision_names_the_content_and_is_nobody_elses() {
    let (mut session, other) = (Session::new(fresh()), Session::new(fresh()));
    assert_ne!(session.revision(), other.revision());
    let check = |session: &mut Session, act: &dyn Fn(&mut Session), is_another: bool| {
        let before = session.revision();
        act(session);
        assert_eq!(session.revision() != before, is_another);
    };
    let first = session.revision();
    check(&mut session, &|s| s.apply(staff(1)).unwrap(), true);
    check(&mut session, &|s| s.apply(staff(1)).unwrap(), false);
    let second = session.revision();
    check(&mut session, &|s| assert!(s.undo().unwrap()), true);
    assert_eq!(session.revision(), first, "what stood before stands again");
    check(&mut session, &|s| assert!(!s.undo().unwrap()), false);
    check(&mut session, &|s| s.apply(Edit::All(Vec::new())).unwrap(), false);
    check(&mut session, &|s| assert!(s.redo().unwrap(), "what changes nothing leaves what can be done again"), true);
    assert_eq!(session.revision(), second);
    check(&mut session, &|s| assert!(!s.redo().unwrap()), false);
    check(&mut session, &|s| assert!(s.apply(note(&"字".repeat(20_001))).is_err()), false);
    assert_ne!(session.revision(), other.revision());
}

#[test]
fn typing_is_one_step_until_the_field_is_left() {
    let mut session = Session::new(fresh());
    for text in ["a", "ab", "abc"] {
        session.apply(note(text)).unwrap();
    }
    session.pause();
    session.apply(note("abcd")).unwrap();
    session.undo().unwrap();
    assert_eq!(session.assessment().profile.note, "abc");
    session.undo().unwrap();
    assert_eq!(session.assessment().profile.note, "");
    assert!(!session.can_undo());
}

#[test]
fn a_snapshot_stays_as_it_was() {
    let mut session = Session::new(fresh());
    session.apply(staff(1)).unwrap();
    let snapshot = session.snapshot();
    session.apply(staff(2)).unwrap();
    assert_eq!(snapshot.assessment.profile.staff, Some(1));
    assert_eq!(session.assessment().profile.staff, Some(2));
}

fn response(n: Option<Value>) -> Response {
    let answers = n.map(|value| (plan(), shirube::assessment::Answer::of(value))).into_iter().collect();
    Response { role: Role::FrontLine, name: String::new(), answers, ..Response::default() }
}

#[test]
fn what_is_worked_on_is_what_counts() {
    let check = |responses: Vec<Response>, agreed: Option<Value>, sheet: Sheet, role: Option<Role>| {
        let mut assessment = fresh();
        assessment.rounds[0].responses = responses;
        assessment.rounds[0].agreed = response(agreed).answers;
        let mut session = Session::new(assessment.clone());
        assert_eq!((session.sheet(), session.role()), (sheet, role));

        session.apply(session.change_value(plan(), level(4))).unwrap();
        assert_eq!(session.answer(&plan()).value, level(4));
        assert_eq!(session.assessment().current().result().value(&plan()), level(4).as_ref());
        assert_eq!(session.sheet(), sheet, "answering does not change which sheet is worked on");
        session.undo().unwrap();
        assert_eq!(*session.assessment(), assessment, "one step back");
        assert!(!session.can_undo());
    };
    let one = || response(level(2));
    check(vec![one()], None, Sheet::Response(0), Some(Role::FrontLine));
    check(vec![response(None)], None, Sheet::Response(0), Some(Role::FrontLine));
    check(vec![], None, Sheet::Response(0), Some(Role::Other));
    check(vec![], level(1), Sheet::Agreed, None);
    check(vec![one()], level(1), Sheet::Agreed, None);
    check(vec![one(), one()], None, Sheet::Agreed, None);
    check(vec![one(), one()], level(1), Sheet::Agreed, None);
}

#[test]
fn answers_and_roles_change_without_building_edits_by_hand() {
    let mut session = Session::new(fresh());
    assert_eq!(*session.answer(&plan()), shirube::assessment::Answer::default());
    for change in [AnswerChange::Note("根拠".into()), AnswerChange::IsMarked(true), AnswerChange::Value(level(0))] {
        session.apply(session.change_answer(plan(), change)).unwrap();
    }
    session.apply(session.change_role(Role::Executive)).unwrap();
    let answer = session.answer(&plan()).clone();
    assert_eq!((answer.value, answer.note.as_str(), answer.is_marked), (level(0), "根拠", true));
    assert_eq!(session.assessment().current().standing(), Standing::Single(Role::Executive));
    let blank = Some(Value::NotApplicable(" ".into()));
    assert_eq!(session.apply(session.change_value(plan(), blank)).unwrap_err().key, "edit-reason-missing");

    // A role can be said before there is a response.
    let mut empty = fresh();
    empty.rounds[0].responses.clear();
    let mut session = Session::new(empty);
    session.apply(session.change_role(Role::Promotion)).unwrap();
    assert_eq!(session.role(), Some(Role::Promotion));

    let mut group = fresh();
    group.rounds[0].responses.clear();
    group.rounds[0].agreed = response(level(1)).answers;
    let mut session = Session::new(group);
    assert_eq!(session.apply(session.change_role(Role::Promotion)).unwrap_err().key, "edit-unknown-response");
}

/// Each is done to what the one before left, is one step, and where it changes nothing no step at all.
#[test]
fn actions_are_relative_to_the_answer_that_stands() {
    let value = |action| AnswerAction::Value(action);
    let excluded = || Some(Value::NotApplicable("組合が行う".into()));
    let cases: Vec<(&[ValueAction], Option<Value>, usize)> = vec![
        (&[ValueAction::Clear], None, 0),
        (&[ValueAction::Higher], level(0), 1),
        (&[ValueAction::Lower], level(5), 1),
        (&[ValueAction::Higher, ValueAction::Higher, ValueAction::Higher], level(2), 3),
        (&[ValueAction::Lower, ValueAction::Higher, ValueAction::Lower], level(4), 2),
        (&[ValueAction::Unknown, ValueAction::Unknown, ValueAction::Lower], level(5), 2),
        (&[ValueAction::Level(Level::MIN), ValueAction::Lower, ValueAction::Clear], None, 2),
    ];
    let mut bare = fresh();
    bare.rounds[0].responses.clear();
    for assessment in [fresh(), bare] {
        for (actions, expected, steps) in &cases {
            let mut session = Session::new(assessment.clone());
            for action in *actions {
                if let Some(edit) = session.edit_for(&plan(), &value(action.clone())) {
                    session.apply(edit).unwrap();
                }
            }
            assert_eq!(session.answer(&plan()).value, *expected, "{actions:?}");
            assert!(session.assessment().current().responses.len() <= 1, "{actions:?}");
            for _ in 0..*steps {
                assert!(session.undo().unwrap(), "{actions:?}");
            }
            assert!(!session.can_undo() && *session.assessment() == assessment, "{actions:?}");
        }
        let mut session = Session::new(assessment.clone());
        let others = [
            AnswerAction::Mark,
            AnswerAction::Note("根拠".into()),
            AnswerAction::NoteIsInside(true),
            value(ValueAction::NotApplicable("組合が行う".into())),
        ];
        for action in &others {
            session.apply(session.edit_for(&plan(), action).expect("a change")).unwrap();
        }
        let answer = session.answer(&plan()).clone();
        assert_eq!((answer.value, answer.note.as_str()), (excluded(), "根拠"));
        assert!(answer.is_marked && answer.note_is_inside);
        assert_eq!(others[1..].iter().find_map(|action| session.edit_for(&plan(), action)), None, "all is as they say");
        assert_eq!(session.assessment().current().responses.len(), 1);
    }
}

#[test]
fn notes_of_a_round_without_answers_stay_in_view() {
    let mut bare = fresh();
    bare.rounds[0].responses.clear();
    let agreed = |change| AnswerEdit { round: 0, sheet: Sheet::Agreed, question: plan(), change };
    Edit::Answer(agreed(AnswerChange::Note("前回の注".into()))).apply(&mut bare).unwrap();
    let mut session = Session::copy(publication(&bare).into_assessment());
    assert_eq!(session.answer(&plan()).note, "前回の注");
    session.apply(session.change_value(plan(), level(3))).unwrap();
    assert_eq!((session.answer(&plan()).note.as_str(), session.answer(&plan()).value.clone()), ("前回の注", level(3)));
    assert_eq!(session.assessment().current().agreed, Answers::default());
    session.undo().unwrap();
    assert_eq!(*session.assessment(), *publication(&bare));
    assert!(!session.is_unsaved());
}

#[test]
fn a_later_round_is_the_one_that_is_worked_on() {
    let mut assessment = fresh();
    assessment.rounds.push(fresh().rounds.remove(0));
    let mut session = Session::new(assessment);
    session.apply(session.change_value(plan(), level(2))).unwrap();
    assert_eq!(session.round(), 1);
    assert!(session.assessment().rounds[0].responses[0].answers.is_empty());
    let more = Edit::Response { round: 1, edit: ResponseEdit::Insert(1, response(None)) };
    session.apply(more).unwrap();
    assert_eq!(session.sheet(), Sheet::Agreed);
}

#[test]
fn a_recovery_copy_is_owed_once_for_each_change() {
    let folder = tempfile::tempdir().unwrap();
    let store = RecoveryStore::in_folder(folder.path().join("recovery"));
    let place = |path| store.place(path);
    let write = |session: &mut Session, place: &file::RecoveryPlace| {
        let snapshot = session.snapshot();
        let at = place.write(&snapshot.copied()).unwrap().unwrap();
        session.recovery_written(&snapshot, at.clone());
        at
    };
    let mut session = Session::new(fresh());
    assert!(!session.needs_recovery_copy());
    session.apply(staff(1)).unwrap();
    assert!(session.needs_recovery_copy());
    let untitled = write(&mut session, &place(None));
    assert!(!session.needs_recovery_copy());
    assert_eq!(session.take_idle_recovery_copies(), Vec::<PathBuf>::new());

    // Saved under a name, and changed while that went on: the copy is not owed any less.
    let path = folder.path().join("診断.ron");
    session.pause();
    let snapshot = session.snapshot();
    let fingerprint = file::save(&snapshot.assessment, &path, snapshot.replacing()).unwrap().fingerprint;
    session.apply(staff(2)).unwrap();
    session.saved(&snapshot, path.clone(), fingerprint);
    assert!(session.needs_recovery_copy());
    assert_eq!(session.take_idle_recovery_copies(), Vec::<PathBuf>::new(), "the only copy there is stays");
    let place_beside = place(Some(&path));
    let beside = write(&mut session, &place_beside);
    assert_eq!(session.recovery_copies(), [untitled.clone(), beside.clone()]);
    assert_eq!(session.take_idle_recovery_copies(), [untitled]);
    drop(place_beside);
    assert_eq!(store.find(&path)[0].content.as_ref().unwrap().base, Base::Same);

    // Back to what the file holds: nothing is worth keeping.
    session.undo().unwrap();
    assert!(!session.needs_recovery_copy());
    assert_eq!(session.take_idle_recovery_copies(), [beside]);
    assert_eq!(session.take_idle_recovery_copies(), Vec::<PathBuf>::new());
}

#[test]
fn a_copy_begun_before_a_save_does_not_count_after_it() {
    let mut session = Session::new(fresh());
    session.apply(staff(1)).unwrap();
    let before = session.snapshot();
    session.apply(staff(2)).unwrap();
    let snapshot = session.snapshot();
    saved(&mut session, &snapshot);
    session.recovery_written(&before, PathBuf::from("late"));
    assert!(!session.needs_recovery_copy());
    assert_eq!(session.take_idle_recovery_copies(), [PathBuf::from("late")]);
    session.apply(staff(3)).unwrap();
    assert!(session.needs_recovery_copy());
}
