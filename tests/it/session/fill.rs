//! Filling open and unknown questions from the responses of others, what stays beside one's own answers, and what goes
//! with a response that is removed.

use jiff::civil::date;
use shirube::assessment::{
    Answer, AnswerChange, Answers, Assessment, Edit, Profile, Response, Role, Round, SaidBy, Standing, Value, file,
    publication,
};
use shirube::catalogue::QuestionId;
use shirube::session::{Filling, Session, new_assessment};

use super::level;

fn q(id: &str) -> QuestionId {
    QuestionId::new(id)
}

/// An answer as it is written in a table: `3`, `?` or `-` (not applicable), `.` for none, and a note behind a space; a
/// note in brackets is inside.
fn answer(written: &str) -> Answer {
    let (value, note) = written.split_once(' ').unwrap_or((written, ""));
    let value = match value {
        "." => None,
        "?" => Some(Value::Unknown),
        "-" => Some(Value::NotApplicable("ここにはない".into())),
        digit => level(digit.parse().expect("a level")),
    };
    let inside = note.strip_prefix('(').and_then(|note| note.strip_suffix(')'));
    Answer {
        value,
        note: inside.unwrap_or(note).replace('|', "\n"),
        note_is_inside: inside.is_some(),
        ..Answer::default()
    }
}

fn response(role: Role, name: &str, answers: &[(&str, &str)]) -> Response {
    let answers = answers.iter().map(|(id, written)| (q(id), answer(written))).collect::<Answers>();
    Response { role, name: name.into(), answers, ..Response::default() }
}

fn assessment(responses: Vec<Response>, agreed: &[(&str, &str)]) -> Assessment {
    let mut new = new_assessment(Profile { name: "酒田市".into(), ..Profile::default() }, date(2026, 4, 1), "2");
    let agreed = response(Role::Other, "", agreed).answers;
    new.rounds[0] = Round { responses, agreed, ..new.rounds[0].clone() };
    new
}

fn session(responses: Vec<Response>, agreed: &[(&str, &str)]) -> Session {
    Session::new(assessment(responses, agreed))
}

fn ids(questions: &[QuestionId]) -> Vec<&str> {
    questions.iter().map(QuestionId::as_str).collect()
}

#[test]
fn only_what_is_open_or_not_known_is_filled_and_the_rest_is_named() {
    /// Of one question `q`: which of the five lists it is in.
    #[derive(Debug, PartialEq)]
    enum In {
        /// And what stands there then.
        Filled(&'static str),
        Differs,
        Unclear,
        Unknown,
        Notes,
        Nowhere,
    }
    let check = |own: &str, said: &[&str], expected: In| {
        let session = session(vec![response(Role::Promotion, "", &[("q", own), ("other", "1")])], &[]);
        let sheets: Vec<Response> =
            said.iter().map(|said| response(Role::Administration, "人事課", &[("q", said)])).collect();
        let Filling { edit, stays, filled, differs, unclear, unknown, notes } = session.fill(&sheets);
        let there = [&filled, &differs, &unclear, &unknown, &notes].map(|list| list.contains(&q("q")));
        let is_filled = matches!(expected, In::Filled(_));
        let lists = [
            is_filled,
            expected == In::Differs,
            expected == In::Unclear,
            expected == In::Unknown,
            expected == In::Notes || is_filled && there[4],
        ];
        assert_eq!(there, lists, "{own} {said:?}");
        assert_eq!(stays, 1 + usize::from(!is_filled && !own.starts_with('.')), "{own} {said:?}");
        let In::Filled(then) = expected else {
            assert_eq!(edit, None, "{own} {said:?}");
            return;
        };
        let mut session = session;
        session.apply(edit.expect("an edit")).expect("it fits");
        let by = SaidBy { role: Role::Administration, name: "人事課".into() };
        let expected = Answer { said_by: Some(by), ..answer(then) };
        assert_eq!(session.answers().get(&q("q")), Some(&expected), "{own} {said:?}");
        assert_eq!(session.answers().value(&q("other")), level(1).as_ref());
    };
    check("?", &["3"], In::Filled("3"));
    check(".", &["3"], In::Filled("3"));
    check("?", &["0"], In::Filled("0"));
    check("?", &["- 庁舎がない"], In::Filled("- (庁舎がない)"));
    check("?", &["3 名簿で確認"], In::Filled("3 (名簿で確認)"));
    check("? (聞く)", &["3 名簿"], In::Filled("3 (聞く|名簿)"));
    // A note that may be handed on neither takes another with it nor is kept back by it.
    check("? 人事に聞く", &["3 名簿"], In::Filled("3 人事に聞く"));
    check("?", &["3", "3"], In::Filled("3"));
    check("?", &["?", "3"], In::Filled("3"));
    check("?", &["3", "2"], In::Unclear);
    check(".", &["3", "-"], In::Unclear);
    check("?", &["?"], In::Unknown);
    check(".", &["?"], In::Unknown);
    check("2", &["3"], In::Differs);
    check("2", &["-"], In::Differs);
    check("-", &["2"], In::Differs);
    check("2", &["2"], In::Nowhere);
    check("2", &["?"], In::Nowhere);
    check("2", &["2 名簿"], In::Notes);
    check(".", &[". 名簿"], In::Notes);
    check("2 名簿", &["2 名簿"], In::Nowhere);
}

#[test]
fn filling_is_one_step_and_goes_to_what_counts() {
    let own = response(Role::Promotion, "", &[("a", "2"), ("b", "?")]);
    let section = response(Role::Administration, "人事課", &[("a", "3"), ("b", "4"), ("c", "1")]);
    // One person's answers, and those that a group agreed.
    for (responses, agreed) in [
        (vec![own.clone()], &[][..]),
        (vec![own.clone(), section.clone()], &[("a", "2"), ("b", "?")][..]),
        (Vec::new(), &[("a", "2"), ("b", "?")][..]),
    ] {
        let count = responses.len();
        let mut session = session(responses, agreed);
        let before = session.assessment().clone();
        let filling = session.fill(std::slice::from_ref(&section));
        assert_eq!((ids(&filling.filled), ids(&filling.differs)), (vec!["b", "c"], vec!["a"]), "{count}");
        session.apply(filling.edit.expect("an edit")).expect("it fits");
        let values = ["a", "b", "c"].map(|id| session.answers().value(&q(id)).cloned());
        assert_eq!(values, [level(2), level(4), level(1)], "{count}");
        assert_eq!(session.assessment().current().responses.len(), count, "no response more");
        assert!(session.undo().expect("undone"));
        assert_eq!(*session.assessment(), before, "{count}");
    }
}

#[test]
fn the_only_response_does_not_fill_itself() {
    let own = response(Role::Promotion, "", &[("a", "?")]);
    let other = response(Role::Other, "", &[("a", "3")]);
    assert_eq!(session(vec![own.clone()], &[]).fill_from(0), None);
    assert_eq!(session(vec![own.clone()], &[]).fill_from(1), None);
    let filling = session(vec![own, other], &[]).fill_from(1).expect("another one");
    assert_eq!(ids(&filling.filled), ["a"], "of a group nothing was agreed yet");
}

#[test]
fn who_said_it_goes_when_the_value_is_changed_by_hand_and_never_leaves_the_file() {
    let section = response(Role::Executive, "副町長 内緒", &[("a", "3 (見せない)")]);
    let mut session = session(vec![response(Role::Promotion, "", &[("a", "?")])], &[]);
    let edit = session.fill(&[section]).edit.expect("an edit");
    session.apply(edit).expect("it fits");
    let filled = session.assessment().clone();
    let text = file::to_string(&filled);
    assert!(text.contains("副町長 内緒"));
    assert_eq!(file::from_str(&text, &Default::default()), Ok(filled.clone()));
    let handed_on = file::to_string(&publication(&filled));
    assert!(!handed_on.contains("内緒") && !handed_on.contains("見せない"), "{handed_on}");
    assert!(handed_on.contains("Level(3)"));

    let change = |session: &mut Session, change: AnswerChange| {
        let edit = session.change_answer(q("a"), change);
        session.apply(edit).expect("it fits");
        session.answer(&q("a")).said_by.is_some()
    };
    assert!(change(&mut session, AnswerChange::Note("見た".into())));
    assert!(change(&mut session, AnswerChange::IsMarked(true)));
    assert!(change(&mut session, AnswerChange::Value(level(3))));
    assert!(!change(&mut session, AnswerChange::Value(level(2))));
    session.undo().expect("undone");
    assert!(session.answer(&q("a")).said_by.is_some(), "as it was before");
}

#[test]
fn ones_own_answers_go_on_counting_beside_others() {
    let own = response(Role::Promotion, "企画課", &[("a", "2 見せる"), ("b", "? (内)"), ("c", "-"), ("d", ". 覚え")]);
    let mut session = session(vec![own.clone()], &[("d", ". 前の覚え"), ("e", ". 別の覚え")]);
    let before = session.assessment().clone();
    assert!(session.is_ones_own());
    let edit = session.agree_own(|_| true);
    session.apply(edit).expect("it fits");
    let round = session.assessment().current();
    assert_eq!(round.responses, std::slice::from_ref(&own), "the response stays");
    assert_eq!(round.standing(), Standing::Agreed(1));
    for (question, answer) in own.answers.iter() {
        assert_eq!(round.result().get(question), Some(answer), "{question}");
    }
    assert_eq!(round.result().get(&q("e")).map(|answer| answer.note.as_str()), Some("別の覚え"));
    assert!(!session.is_ones_own());
    session.undo().expect("undone");
    assert_eq!(*session.assessment(), before);
}

#[test]
fn with_nothing_of_ones_own_nothing_is_agreed() {
    let one = response(Role::Other, "", &[("a", "2")]);
    for (responses, agreed) in [
        (Vec::new(), &[][..]),
        (vec![response(Role::Other, "", &[])], &[][..]),
        (vec![one.clone(), one.clone()], &[][..]),
        (vec![one], &[("a", "1")][..]),
    ] {
        let session = session(responses, agreed);
        assert!(!session.is_ones_own());
        assert_eq!(session.agree_own(|_| true), Edit::All(Vec::new()));
    }
}

#[test]
fn a_response_that_goes_takes_its_name_with_it_and_leaves_the_answers() {
    let section = response(Role::Administration, "人事課", &[("b", "4")]);
    let other = response(Role::Administration, "財政課", &[("c", "1")]);
    let own = response(Role::Promotion, "", &[("a", "2")]);
    let mut session = session(vec![own, section, other], &[("a", "2"), ("b", "?")]);
    for place in [1, 2] {
        let edit = session.fill_from(place).and_then(|filling| filling.edit).expect("an edit");
        session.apply(edit).expect("it fits");
    }
    let before = session.assessment().clone();
    let edit = session.remove_response(1);
    session.apply(edit).expect("it fits");
    let text = file::to_string(session.assessment());
    assert!(!text.contains("人事課") && text.contains("財政課"), "{text}");
    let round = session.assessment().current();
    assert_eq!((round.responses.len(), round.agreed.value(&q("b"))), (2, level(4).as_ref()));
    session.undo().expect("undone");
    assert_eq!(*session.assessment(), before);
}
