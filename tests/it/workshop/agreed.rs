//! What is agreed: set by the facilitator, and from then on what results rest on.

use jiff::civil::date;
use shirube::assessment::{
    Answer, AnswerChange, Assessment, Edit, Profile, Response, Role, Sheet, Standing, Value, WorkshopEdit,
};
use shirube::catalogue::QuestionId;
use shirube::scoring::score;
use shirube::session::{Session, new_assessment};

use super::{level, q, response, sheets};
use crate::assessment::with_responses;
use crate::scoring::fixture::catalogue;

fn fresh() -> Session {
    Session::new(new_assessment(Profile::default(), date(2026, 4, 1), "2"))
}

fn at(n: u8) -> Option<Value> {
    Some(Value::Level(level(n)))
}

fn agreed(session: &Session) -> Vec<(String, Option<Value>)> {
    let round = session.assessment().current();
    round.agreed.iter().map(|(question, answer)| (question.to_string(), answer.value.clone())).collect()
}

#[test]
fn a_response_in_which_nothing_is_filled_in_is_no_sheet() {
    let check = |response: Response, stays: bool| {
        let mut session = Session::new(with_responses(vec![response.clone()]));
        let before = session.assessment().clone();
        session.apply(session.agree(q("a.q1"), at(3))).unwrap();
        let round = session.assessment().current();
        assert_eq!(round.responses, if stays { vec![response.clone()] } else { Vec::new() }, "{response:?}");
        assert_eq!(round.standing(), Standing::Agreed(usize::from(stays)));
        assert_eq!(session.sheet(), Sheet::Agreed);
        assert_eq!(session.answer(&q("a.q1")).level(), Some(level(3)));
        // One step.
        assert!(session.undo().unwrap() && !session.can_undo());
        assert_eq!(*session.assessment(), before);
        assert!(session.redo().unwrap());
        assert_eq!(agreed(&session), [("a.q1".to_owned(), at(3))]);
    };
    let of = |name: &str, row: &str| response(Role::Other, name, &["a.q1"], row);
    check(of("", "."), false);
    // Where somebody comes from is no answer.
    check(Response { role: Role::Executive, ..of("", ".") }, false);
    check(of("花子", "."), true);
    check(of("", "2"), true);
    check(of("", "?"), true);
    check(of("", "-"), true);
    let mut noted = of("", ".");
    noted.answers.set(q("a.q1"), Answer { note: "あとで".into(), ..Answer::default() });
    check(noted, true);
    let mut marked = of("", ".");
    marked.answers.set(q("a.q1"), Answer { is_marked: true, ..Answer::default() });
    check(marked, true);
}

#[test]
fn several_sheets_stay_also_blank_ones() {
    let two = vec![response(Role::Other, "", &[], ""), response(Role::Other, "", &[], "")];
    let mut session = Session::new(with_responses(two.clone()));
    session.apply(session.agree(q("a.q1"), at(3))).unwrap();
    assert_eq!(session.assessment().current().responses, two);
}

#[test]
fn several_answers_are_one_step() {
    let mut session = fresh();
    let all = [(q("a.q1"), at(3)), (q("a.q2"), Some(Value::Unknown)), (q("a.q3"), at(0))];
    session.apply(session.agree_all(all.clone())).unwrap();
    let expected: Vec<_> = all.iter().map(|(question, value)| (question.to_string(), value.clone())).collect();
    assert_eq!(agreed(&session), expected);
    session.apply(session.agree_all([(q("a.q1"), None), (q("a.q3"), at(5))])).unwrap();
    assert_eq!(agreed(&session), [("a.q2".to_owned(), Some(Value::Unknown)), ("a.q3".to_owned(), at(5))]);
    assert!(session.undo().unwrap());
    assert_eq!(agreed(&session), expected);
    assert!(session.undo().unwrap() && !session.can_undo());
    assert_eq!(*session.assessment(), *fresh().assessment());
    // Nothing to be agreed on: all of it, or none of it.
    let wrong = [(q("a.q1"), at(3)), (q("a.q2"), Some(Value::NotApplicable(" ".into())))];
    assert_eq!(session.apply(session.agree_all(wrong)).unwrap_err().key, "edit-reason-missing");
    assert_eq!(*session.assessment(), *fresh().assessment());
}

#[test]
fn an_agreed_value_keeps_its_note() {
    let mut session = fresh();
    session.apply(session.agree(q("a.q1"), at(3))).unwrap();
    session.apply(session.change_agreed(q("a.q1"), AnswerChange::Note("本部で確認".into()))).unwrap();
    session.apply(session.agree(q("a.q1"), at(2))).unwrap();
    let kept = Answer { note: "本部で確認".into(), ..Answer::of(Value::Level(level(2))) };
    assert_eq!(*session.answer(&q("a.q1")), kept);
    session.apply(session.agree(q("a.q1"), None)).unwrap();
    assert_eq!(session.assessment().current().agreed.get(&q("a.q1")).unwrap().note, "本部で確認");
    assert_eq!(session.assessment().current().standing(), Standing::Empty);
}

#[test]
fn results_rest_on_what_was_agreed() {
    let catalogue = catalogue("a: q1 q2", &["11"]);
    let ids = ["a.q1", "a.q2"];
    let mean = |assessment: &Assessment| score(&catalogue.questionnaire, assessment.current().result()).overall.mean;
    let of = |row| response(Role::Other, "", &ids, row);
    let mut session = Session::new(with_responses(vec![of("11")]));
    assert_eq!(mean(session.assessment()), Some(1.0), "the only response");
    session.apply(session.agree(q("a.q1"), at(4))).unwrap();
    assert_eq!(mean(session.assessment()), Some(4.0), "from now on what was agreed, and nothing beside it");
    assert_eq!(session.assessment().current().responses, [of("11")]);

    let mut session = Session::new(with_responses(vec![of("11"), of("55"), of("55")]));
    assert_eq!(mean(session.assessment()), None, "nothing is computed from several");
    // Neither do votes, not even unanimous ones.
    let unanimous = super::vote(Default::default(), super::counts([0, 0, 0, 12, 0, 0], 0), true);
    let votes = WorkshopEdit::Votes(q("a.q1"), vec![unanimous]);
    session.apply(Edit::Workshop { round: 0, edit: votes }).unwrap();
    assert_eq!(mean(session.assessment()), None);
    session.apply(session.agree_all([(q("a.q1"), at(3)), (q("a.q2"), at(2))])).unwrap();
    assert_eq!(mean(session.assessment()), Some(2.5));
}

#[test]
fn dissent_goes_where_the_notes_on_the_answer_go() {
    let dissent = |session: &Session| session.assessment().current().public_dissent(&q("a.q1")).to_owned();
    let against = |session: &mut Session, question: QuestionId| {
        session.apply(Edit::Workshop { round: 0, edit: WorkshopEdit::Dissent(question, "窓口では2".into()) }).unwrap();
    };
    let inside = |is| AnswerChange::NoteIsInside(is);
    let mut session = fresh();
    assert_eq!(dissent(&session), "");
    against(&mut session, q("a.q1"));
    assert_eq!(dissent(&session), "窓口では2");
    session.apply(session.change_agreed(q("a.q1"), inside(true))).unwrap();
    assert_eq!(dissent(&session), "");
    // Also when a first response takes over what stood on the agreed sheet.
    let mut moved = Session::new(with_responses(Vec::new()));
    against(&mut moved, q("a.q1"));
    moved.apply(moved.change_agreed(q("a.q1"), inside(true))).unwrap();
    moved.apply(moved.change_value(q("a.q2"), at(3))).unwrap();
    assert_eq!(moved.assessment().current().standing(), Standing::Single(Role::Other));
    assert_eq!(dissent(&moved), "");
    session.apply(session.change_agreed(q("a.q1"), inside(false))).unwrap();
    assert_eq!(dissent(&session), "窓口では2");
    // What one of several noted on a sheet says nothing of it.
    let mut several = with_responses(sheets(Role::Other, "22"));
    several.rounds[0].responses[0]
        .answers
        .set(q("a.q1"), Answer { note: "内輪".into(), note_is_inside: true, ..Answer::of(Value::Unknown) });
    let mut several = Session::new(several);
    against(&mut several, q("a.q1"));
    assert_eq!(dissent(&several), "窓口では2");
}
