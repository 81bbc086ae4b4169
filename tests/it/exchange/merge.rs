//! How responses join a round: who is the same person, and how many people there are.

use std::path::PathBuf;

use jiff::civil::date;
use shirube::assessment::{
    Answer, AnswerChange, AnswerEdit, Answers, Assessment, Edit, Profile, Response, Role, Sheet,
};
use shirube::assessment::{Value, limits};
use shirube::catalogue::{Level, QuestionId, built_in};
use shirube::exchange::{Fate, Given, Incoming, SamePerson, Source, join};
use shirube::session::new_assessment;

/// A response as `花子:a3b2`: the name, then questions by letter with their levels.
fn response(text: &str) -> Response {
    let (name, answers) = text.split_once(':').unwrap();
    let answers: Vec<char> = answers.chars().collect();
    Response {
        role: Role::Other,
        name: name.to_owned(),
        answers: answers.chunks(2).map(answer).collect(),
        ..Response::default()
    }
}

fn answer(pair: &[char]) -> (QuestionId, Answer) {
    let level = Level::new(pair[1].to_digit(10).unwrap() as u8).unwrap();
    (question(pair[0]), Answer::of(Value::Level(level)))
}

fn question(letter: char) -> QuestionId {
    built_in().questionnaire.questions().nth(letter as usize - 'a' as usize).unwrap().id.clone()
}

fn text(response: &Response) -> String {
    let letter = |id: &QuestionId| ('a'..='z').find(|letter| question(*letter) == *id).unwrap();
    let mut answers: Vec<String> =
        response.answers.iter().filter_map(|(id, answer)| Some(format!("{}{}", letter(id), answer.level()?))).collect();
    answers.sort();
    format!("{}:{}", response.name, answers.concat())
}

/// One that comes in, as `花子:a3 @5 ?ab <1`: saved on the fifth, asked a and b, out of assessment 1.
fn given(all: &str) -> Given {
    let mut words = all.split(' ');
    let response = response(words.next().unwrap());
    let file = PathBuf::from(all);
    let mut given = Given { response, file, folder: None, source: Source::Sheets, saved: None, asked: None };
    for word in words {
        match word.split_at(1) {
            ("@", day) => given.saved = Some(date(2026, 11, day.parse().unwrap()).at(9, 0, 0, 0)),
            ("?", letters) => given.asked = Some(letters.chars().map(question).collect()),
            ("<", number) => given.source = Source::Assessment(number.parse().unwrap()),
            other => panic!("{other:?}"),
        }
    }
    given
}

fn with(responses: &[&str]) -> Assessment {
    let mut assessment = new_assessment(Profile::default(), date(2026, 11, 26), crate::live_edition());
    assessment.rounds[0].responses = responses.iter().map(|text| response(text)).collect();
    assessment
}

/// Fates as letters, in the order in which the responses came in.
fn fates(incoming: &Incoming) -> String {
    let letter = |fate: &Fate| match fate {
        Fate::New => 'n',
        Fate::United => 'u',
        Fate::Replaces => 'r',
        Fate::There => 't',
        Fate::SameAs(_) => 's',
        Fate::LeftOut(_) => 'l',
        Fate::Undecided => '?',
        Fate::Undatable => '!',
        Fate::NoRoom => 'x',
    };
    incoming.fates.iter().map(letter).collect()
}

/// Brings what comes in to a round; afterwards it has the responses `after`, in this order, and undoing restores what was.
fn check(there: &[&str], incoming: &[&str], decision: Option<SamePerson>, expected: &str, after: &[&str]) {
    let mut assessment = with(there);
    let before = assessment.clone();
    let all: Vec<Given> = incoming.iter().map(|text| given(text)).collect();
    let came = join(&assessment, assessment.current(), 0, &all, &|_| decision);
    let case = format!("{there:?} + {incoming:?} {decision:?}");
    assert_eq!(fates(&came), expected, "{case}");
    let undo = came.edit.clone().map(|edit| edit.apply(&mut assessment).unwrap());
    let responses: Vec<String> = assessment.current().responses.iter().map(text).collect();
    assert_eq!(responses, after, "{case}");
    let makes_way = usize::from(there == [":"] && after != [":"]);
    assert_eq!(came.new, responses.len() + makes_way - there.len(), "{case}");
    let open = came.fates.iter().filter(|fate| matches!(fate, Fate::Undecided | Fate::Undatable)).count();
    let told = came.clash_problems(&all);
    assert_eq!(told.len(), open, "{case}: one problem for each that is undecided");
    if let Some(undo) = undo {
        undo.apply(&mut assessment).unwrap();
    }
    assert_eq!(assessment, before, "{case}");
}

#[test]
fn what_is_new_is_added_once() {
    check(&[], &[], None, "", &[]);
    check(&[], &["花:a1", "森:a2"], None, "nn", &["花:a1", "森:a2"]);
    check(&[":"], &["花:a1"], None, "n", &["花:a1"]);
    check(&[":"], &[], None, "", &[":"]);
    check(&["花:a1"], &["花:a1", "森:a2"], None, "tn", &["花:a1", "森:a2"]);
    check(&[":", "花:a1"], &["森:a2"], None, "n", &[":", "花:a1", "森:a2"]);
    check(&["花 子:a1"], &["花子:a1"], None, "t", &["花 子:a1"]);
    check(&[], &["花:a1", "花:a1"], None, "ns", &["花:a1"]);
}

#[test]
fn another_sheet_of_the_same_person_waits_for_a_decision() {
    use SamePerson::{Both, Keep, Replace};
    // Corrected or completed on another day.
    for newer in ["花:a1b3", "花:a1b2c4"] {
        check(&["花:a1b2"], &[newer], None, "?", &["花:a1b2"]);
        check(&["花:a1b2"], &[newer], Some(Replace), "r", &[newer]);
        check(&["花:a1b2"], &[newer], Some(Keep), "l", &["花:a1b2"]);
        check(&["花:a1b2"], &[newer], Some(Both), "n", &["花:a1b2", newer]);
        // And in one go.
        check(&[], &["花:a1b2", newer, "森:a5"], None, "??n", &["森:a5"]);
        check(&[], &["花:a1b2", newer], Some(Both), "nn", &["花:a1b2", newer]);
        let dated = |text: &str, day: u8| format!("{text} @{day}");
        let (old, new) = (dated("花:a1b2", 3), dated(newer, 5));
        check(&[], &[&old, &new], None, "??", &[]);
        check(&[], &[&old, &new], Some(Replace), "ln", &[newer]);
        check(&[], &[&new, &old], Some(Replace), "nl", &[newer]);
        check(&[], &[&old, &new], Some(Keep), "nl", &["花:a1b2"]);
        // What is newer is told by the dates in the workbooks or not at all.
        check(&[], &["花:a1b2", &new], Some(Replace), "!!", &[]);
        check(&[], &["花:a1b2 @5", &new], Some(Keep), "!!", &[]);
        check(&["花:a1b4"], &["花:a1b2", newer], Some(Replace), "!!", &["花:a1b4"]);
        check(&["花:a1b4"], &["花:a1b2", newer], Some(Keep), "ll", &["花:a1b4"]);
        check(&["花:a1b4"], &[&new, &old], Some(Replace), "rl", &[newer]);
    }
    // What stands in the round already says nothing new.
    check(&["花:a1b2"], &["花:a1"], None, "t", &["花:a1b2"]);
    // Two of one name are there since somebody said so.
    check(&["花:a1", "花:a2"], &["花:a2", "花:a3"], None, "t?", &["花:a1", "花:a2"]);
    check(&["花:a1", "花:a2"], &["花:a3"], Some(Replace), "!", &["花:a1", "花:a2"]);
    check(&["花:a1", "花:a2"], &["花:a3"], Some(Keep), "l", &["花:a1", "花:a2"]);
    check(&["花:a1", "花:a2"], &["花:a3"], Some(Both), "n", &["花:a1", "花:a2", "花:a3"]);
    check(&[], &["花:a1 <1", "花:a2 <1", "花:a1"], None, "nns", &["花:a1", "花:a2"]);
    check(&[], &["花:a1 <1", "花:a2 <1", "花:a3"], None, "nn?", &["花:a1", "花:a2"]);
    // Others of no name are not concerned.
    check(&[":a1"], &[":a2"], None, "n", &[":a1", ":a2"]);
}

#[test]
fn sheets_of_one_person_on_different_questions_are_one_response() {
    use SamePerson::Replace;
    check(&[], &["花:a1", "花:b2"], None, "nu", &["花:a1b2"]);
    check(&["花:a1"], &["花:b2"], None, "u", &["花:a1b2"]);
    check(&["花:a1b2"], &["花:a1", "花:b2"], None, "tt", &["花:a1b2"]);
    check(&[], &["花:a1b2 <0", "花:a1", "花:b2"], None, "nss", &["花:a1b2"]);
    check(&[], &["花:a1b2 <0", "花:c3"], None, "nu", &["花:a1b2c3"]);
    check(&[], &["花:a1", "花:a2", "花:b3"], None, "??n", &["花:b3"]);
    // A section's sheet takes the place of what it asked about, and of nothing else.
    check(&["花:a1b2c3"], &["花:b4 ?bc"], Some(Replace), "r", &["花:a1b4"]);
    check(&[], &["花:a1b2c3 @3", "花:b4 @5 ?bc"], Some(Replace), "nu", &["花:a1b4"]);
    check(&["花:a1b2c3"], &["花:b4"], Some(Replace), "r", &["花:b4"]);
}

#[test]
fn of_equal_responses_without_a_name_the_source_that_has_most_counts() {
    check(&[":a3"], &[":a3", ":a3"], None, "tn", &[":a3", ":a3"]);
    check(&[], &[":a3", ":a3", ":a3 <0", ":a3 <0"], None, "nnss", &[":a3", ":a3"]);
    check(&[], &[":a3 <0", ":a3 <1", ":a3 <1", ":a3"], None, "snns", &[":a3", ":a3"]);
    check(&[":a3", ":a3"], &[":a3 <0", ":a3", ":a3"], None, "ttt", &[":a3", ":a3"]);
    check(&[":a3"], &[":a3 <0", ":a3 <0", ":a3", ":a3", ":a3", ":a4"], None, "tstnnn", &[":a3", ":a3", ":a3", ":a4"]);
}

#[test]
fn what_was_put_beside_answers_in_the_window_makes_no_other_response() {
    let mut assessment = with(&["花:a1b2", ":a3"]);
    for place in [0, 1] {
        let (question, change) = (question('a'), AnswerChange::IsMarked(true));
        let edit = AnswerEdit { round: 0, sheet: Sheet::Response(place), question, change };
        Edit::Answer(edit).apply(&mut assessment).unwrap();
    }
    let came = join(&assessment, assessment.current(), 0, &[given("花:a1b2"), given(":a3")], &|_| None);
    assert_eq!((fates(&came).as_str(), came.edit), ("tt", None));
    let came = join(&assessment, assessment.current(), 0, &[given("花:a1b4")], &|_| Some(SamePerson::Replace));
    came.edit.unwrap().apply(&mut assessment).unwrap();
    let answers: &Answers = &assessment.current().responses[0].answers;
    assert!(answers.get(&question('a')).unwrap().is_marked, "a mark stays at an answer that stays");
}

#[test]
fn a_round_holds_so_many() {
    let full: Vec<String> = (0..limits::RESPONSES - 1).map(|n| format!("{n}:a1")).collect();
    let full: Vec<&str> = full.iter().map(String::as_str).collect();
    let assessment = with(&full);
    let came = join(&assessment, assessment.current(), 0, &[given("花:a1"), given("森:a1")], &|_| None);
    assert_eq!((came.new, fates(&came).as_str()), (1, "nx"));
    assert_eq!(came.problems.iter().map(|problem| problem.key).collect::<Vec<_>>(), ["collect-too-many"]);
}

#[test]
fn that_one_persons_answers_no_longer_count_is_known() {
    let check = |there: &[&str], incoming: &str, decision, expected: bool| {
        let assessment = with(there);
        let came = join(&assessment, assessment.current(), 0, &[given(incoming)], &|_| decision);
        assert_eq!(came.ends_single, expected, "{there:?} + {incoming}");
    };
    check(&["花:a1"], "森:a2", None, true);
    check(&["花:a1"], "花:a1", None, false);
    check(&["花:a1"], "花:a2", Some(SamePerson::Replace), false);
    check(&["花:a1"], "花:b2", None, false);
    check(&[":"], "森:a2", None, false);
    check(&["花:a1", "林:a2"], "森:a2", None, false);
}
