//! How responses join a round.

use jiff::civil::date;
use shirube::assessment::{Answer, Answers, Assessment, Profile, Response, Role, Value, limits};
use shirube::catalogue::{Level, QuestionId};
use shirube::exchange::new_for;
use shirube::session::new_assessment;

fn response(name: &str, level: u8) -> Response {
    let value = Value::Level(Level::new(level).unwrap());
    let answers: Answers = [(QuestionId::new("strategy.plan"), Answer::of(value))].into_iter().collect();
    Response { role: Role::Other, name: name.to_owned(), answers }
}

fn with(responses: Vec<Response>) -> Assessment {
    let mut assessment = new_assessment(Profile::default(), date(2026, 11, 26), "2026.1");
    assessment.rounds[0].responses = responses;
    assessment
}

/// Brings `incoming` to a round with `there`; gives back how many were new, how many there, how many left out, and how
/// many the round then has. Undoing restores what was.
fn check(there: Vec<Response>, incoming: &[Response], expected: (usize, usize, usize, usize)) {
    let mut assessment = with(there);
    let before = assessment.clone();
    let came = new_for(&assessment, 0, incoming);
    let undo = came.edit.map(|edit| edit.apply(&mut assessment).unwrap());
    let left = came.problems.first().map_or(0, |problem| problem.args[1].1.parse().unwrap());
    assert_eq!((came.new, came.there, left, assessment.current().responses.len()), expected);
    if let Some(undo) = undo {
        undo.apply(&mut assessment).unwrap();
    }
    assert_eq!(assessment, before);
}

#[test]
fn what_is_new_is_added_once() {
    let blank = || Response { role: Role::Promotion, name: String::new(), answers: Answers::default() };
    let (a, b) = (response("a", 1), response("b", 2));
    check(vec![], &[], (0, 0, 0, 0));
    check(vec![], &[a.clone(), b.clone()], (2, 0, 0, 2));
    check(vec![blank()], std::slice::from_ref(&a), (1, 0, 0, 1));
    check(vec![blank()], &[], (0, 0, 0, 1));
    check(vec![a.clone()], &[a.clone(), b.clone()], (1, 1, 0, 2));
    check(vec![blank(), a.clone()], std::slice::from_ref(&b), (1, 0, 0, 3));
    // Two people without a name may answer alike.
    let nameless = response("", 3);
    check(vec![nameless.clone()], &[nameless.clone(), nameless.clone()], (1, 1, 0, 2));
    let full: Vec<Response> = (0..limits::RESPONSES - 1).map(|n| response(&n.to_string(), 1)).collect();
    check(full, &[a, b], (1, 0, 1, limits::RESPONSES));
}
