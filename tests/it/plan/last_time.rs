//! "As last time".

use jiff::civil::date;
use shirube::assessment::{Answer, Answers, Value};
use shirube::catalogue::built_in;
use shirube::session::{AnswerAction, NoLastTime, Session};

use super::{fresh, level, q};

/// A round that answered `before`, and one after it that answered `now`.
fn session(before: Option<Answer>, now: Option<Answer>) -> Session {
    let mut assessment = fresh();
    let answers = |answer: Option<Answer>| answer.into_iter().map(|answer| (q("strategy.plan"), answer)).collect();
    assessment.rounds[0].responses[0].answers = answers(before);
    let mut session = Session::new(assessment);
    let edit = session.begin_round("", date(2027, 4, 1), &built_in().questionnaire);
    session.apply(edit).expect("a second round");
    let mut assessment = session.assessment().clone();
    let answers: Answers = answers(now);
    assessment.rounds[1].responses[0].answers = answers;
    Session::new(assessment)
}

fn said(n: u8, note: &str) -> Answer {
    Answer { note: note.into(), ..Answer::of(Value::Level(level(n))) }
}

#[test]
fn the_answer_of_the_round_before_is_one_key_away() {
    let inside = |answer: Answer| Answer { note_is_inside: true, ..answer };
    let marked = |answer: Answer| Answer { is_marked: true, ..answer };
    let check = |before: Option<Answer>, now: Option<Answer>, expected: Result<Answer, NoLastTime>| {
        let mut session = session(before.clone(), now.clone());
        let question = q("strategy.plan");
        assert_eq!(session.last_time(&question), expected, "{before:?} {now:?}");
        let edit = session.edit_for(&question, &AnswerAction::AsLastTime);
        assert_eq!(edit.is_some(), expected.is_ok());
        if let (Some(edit), Ok(expected)) = (edit, expected) {
            session.apply(edit).expect("it can be answered");
            assert_eq!(*session.answer(&question), expected);
            assert_eq!(session.last_time(&question), Err(NoLastTime::IsSo));
            assert!(session.undo().expect("it can be undone"));
        }
    };
    check(Some(said(3, "")), None, Ok(said(3, "")));
    check(Some(said(3, "要綱")), None, Ok(said(3, "要綱")));
    check(Some(inside(said(3, "内"))), None, Ok(inside(said(3, "内"))));
    check(Some(said(3, "要綱")), Some(marked(said(1, ""))), Ok(marked(said(3, "要綱"))));
    // What it rests on comes as the note does, and stays inside or may leave as it did.
    let resting =
        |answer: Answer, grounds: &str, may| Answer { grounds: grounds.into(), addresses_may_leave: may, ..answer };
    check(Some(resting(said(3, ""), "要綱", false)), None, Ok(resting(said(3, ""), "要綱", false)));
    check(
        Some(resting(said(3, ""), "https://a.example.jp/", true)),
        None,
        Ok(resting(said(3, ""), "https://a.example.jp/", true)),
    );
    check(
        Some(resting(said(3, ""), "要綱", true)),
        Some(resting(said(1, ""), "新", false)),
        Ok(resting(said(3, ""), "新", false)),
    );
    // What is noted now stays.
    check(Some(inside(said(3, "内"))), Some(said(1, "新")), Ok(said(3, "新")));
    check(Some(said(3, "要綱")), Some(said(3, "新")), Err(NoLastTime::IsSo));
    check(Some(Answer::of(Value::Unknown)), None, Ok(Answer::of(Value::Unknown)));
    let reason = Answer::of(Value::NotApplicable("組合が担う".into()));
    check(Some(reason.clone()), Some(said(2, "")), Ok(reason));
    check(None, Some(said(2, "")), Err(NoLastTime::NotAnswered));
    check(Some(Answer { note: "後で".into(), ..Answer::default() }), None, Err(NoLastTime::NotAnswered));
}

#[test]
fn there_is_none_in_a_first_round_or_of_another_edition() {
    let question = q("strategy.plan");
    assert_eq!(Session::new(fresh()).last_time(&question), Err(NoLastTime::FirstRound));
    let mut assessment = session(Some(said(3, "")), None).assessment().clone();
    assessment.rounds[0].edition = "2026.1".into();
    let session = Session::new(assessment);
    assert_eq!(session.last_time(&question), Err(NoLastTime::OtherEdition));
    assert_eq!(session.answer_before(&question), Some(&said(3, "")), "it can be shown all the same");
}

#[test]
fn a_round_in_which_nothing_was_agreed_has_no_answer() {
    let mut assessment = session(Some(said(3, "")), None).assessment().clone();
    let one = assessment.rounds[0].responses[0].clone();
    assessment.rounds[0].responses.push(one);
    assert_eq!(Session::new(assessment).last_time(&q("strategy.plan")), Err(NoLastTime::NotAnswered));
}
