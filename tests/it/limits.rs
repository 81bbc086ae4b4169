//! Limits that fit each other: what can be put in can be saved and opened again, and what can't is refused when it comes.

use jiff::civil::date;
use shirube::assessment::capacity::FILE_FULL;
use shirube::assessment::file::{self, Replacing};
use shirube::assessment::{
    Answer, AnswerChange, AnswerEdit, Assessment, Edit, Item, ItemEdit, Profile, ProfileEdit, Response, ResponseEdit,
    Role, RoundEdit, Sheet, Value, WorkshopEdit, limits,
};
use shirube::catalogue::{QuestionId, built_in};
use shirube::exchange::{Given, Source, join};
use shirube::session::{Session, new_assessment, next_round};

use crate::assessment_file::has_words;

fn fresh() -> Assessment {
    new_assessment(Profile::default(), date(2026, 11, 26), crate::live_edition())
}

fn plan() -> QuestionId {
    QuestionId::new("strategy.plan")
}

fn note(text: String) -> Edit {
    let change = AnswerChange::Note(text);
    Edit::Answer(AnswerEdit { round: 0, sheet: Sheet::Response(0), question: plan(), change })
}

/// A sheet with a note as long as a note may be on every question: 2.6 MB.
fn full_sheet(name: &str) -> Response {
    let answer = Answer { note: "𠮷".repeat(limits::NOTE), ..Answer::of(Value::Unknown) };
    let answers = built_in().questionnaire.questions().map(|question| (question.id.clone(), answer.clone())).collect();
    Response { role: Role::Other, name: name.to_owned(), answers, ..Response::default() }
}

/// At each bound: what is put in can be saved and opened; one more, or one longer, is refused and changes nothing.
#[test]
fn at_every_bound_what_is_in_can_be_saved_and_opened() {
    // The character that takes most room in a file.
    let text = |length: usize| "\u{10ffff}".repeat(length);
    let item = || Item { text: text(limits::TEXT), owner: text(limits::TEXT), ..Item::default() };
    let blank =
        || Response { role: Role::Other, name: String::new(), answers: Default::default(), ..Response::default() };
    let insert_item = |edit: ItemEdit| Edit::Item { round: 0, edit };
    let insert_response = |at: usize| Edit::Response { round: 0, edit: ResponseEdit::Insert(at, blank()) };
    let dissent = |length: usize| Edit::Workshop { round: 0, edit: WorkshopEdit::Dissent(plan(), text(length)) };
    let round = |at: usize| {
        Edit::Round(RoundEdit::Insert(at, Box::new(next_round(&fresh(), date(2027, 4, 1), &built_in().questionnaire))))
    };
    let present = |count: u32| Edit::Workshop { round: 0, edit: WorkshopEdit::Present(Some(count)) };
    let title = |length: usize| Edit::Round(RoundEdit::Title(0, text(length)));
    let name = |length: usize| Edit::Response { round: 0, edit: ResponseEdit::Name(0, text(length)) };
    let agenda = |count: usize| {
        let ids = (0..count).map(|n| QuestionId::new(&format!("strategy.q{n}"))).collect();
        Edit::Workshop { round: 0, edit: WorkshopEdit::Agenda(Some(ids)) }
    };
    type Edits = Vec<Edit>;
    let table: Vec<(&str, Edits, Edit)> = vec![
        ("note", vec![note(text(limits::NOTE))], note(text(limits::NOTE + 1))),
        (
            "profile",
            vec![Edit::Profile(ProfileEdit::Note(text(limits::NOTE)))],
            Edit::Profile(ProfileEdit::Note(text(limits::NOTE + 1))),
        ),
        ("dissent", vec![dissent(limits::NOTE)], dissent(limits::NOTE + 1)),
        ("title", vec![title(limits::TEXT)], title(limits::TEXT + 1)),
        ("name", vec![name(limits::TEXT)], name(limits::TEXT + 1)),
        ("present", vec![present(limits::PRESENT)], present(limits::PRESENT + 1)),
        ("agenda", vec![agenda(limits::ANSWERS)], agenda(limits::ANSWERS + 1)),
        (
            "items",
            (0..limits::ITEMS).map(|at| insert_item(ItemEdit::Insert(at, item()))).collect(),
            insert_item(ItemEdit::Insert(limits::ITEMS, item())),
        ),
        ("responses", (1..limits::RESPONSES).map(insert_response).collect(), insert_response(limits::RESPONSES)),
        ("rounds", (1..limits::ROUNDS).map(round).collect(), round(limits::ROUNDS)),
    ];
    let folder = tempfile::tempdir().unwrap();
    for (subject, edits, beyond) in table {
        let mut session = Session::new(fresh());
        session.apply(Edit::All(edits)).unwrap_or_else(|problem| panic!("{subject}: {problem:?}"));
        let before = session.assessment().clone();
        has_words(&session.apply(beyond).expect_err(subject));
        assert!(*session.assessment() == before, "{subject}");
        let path = folder.path().join(format!("{subject}.ron"));
        file::save(&before, &path, Replacing::Nothing).unwrap_or_else(|problems| panic!("{subject}: {problems:?}"));
        assert!(file::open(&path).unwrap().assessment == before, "{subject}");
    }
}

/// Sheets until the file is full: as many as fit are taken, and what they make can be saved, opened and gone on with.
#[test]
fn a_file_that_is_full_is_told_when_something_comes_in() {
    let folder = tempfile::tempdir().unwrap();
    let given = |n: usize| Given {
        response: full_sheet(&n.to_string()),
        file: format!("{n}.xlsx").into(),
        folder: None,
        source: Source::Sheets,
        saved: None,
        asked: None,
    };
    let sheets: Vec<Given> = (0..30).map(given).collect();
    let mut session = Session::new(fresh());
    let incoming = join(session.assessment(), session.assessment().current(), 0, &sheets, &|_| None);
    let told = &incoming.problems[0];
    has_words(told);
    let fit = incoming.new;
    assert_eq!((told.key, incoming.problems.len(), fit), ("collect-file-full", 1, 26));
    assert_eq!(told.args[..2], [("fit", "26".to_owned()), ("all", "30".to_owned())]);
    session.apply(incoming.edit.unwrap()).unwrap();
    assert_eq!(session.assessment().current().responses.len(), fit);

    let refused = |session: &mut Session, edit: Edit| {
        let before = session.assessment().clone();
        let problem = session.apply(edit).expect_err("there is no room");
        has_words(&problem);
        assert_eq!(problem.key, FILE_FULL);
        assert!(*session.assessment() == before, "a refusal changes nothing");
    };
    let sheet = |at: usize| Edit::Response { round: 0, edit: ResponseEdit::Insert(at, sheets[fit].response.clone()) };
    refused(&mut session, sheet(fit));
    // Notes as long as there is room for them; then not one word more.
    let free = |session: &Session| limits::FILE_BYTES - file::written_size(session.assessment());
    let profile = |bytes: usize| Edit::Profile(ProfileEdit::Note("𠮷".repeat(bytes / 4)));
    let dissent = |n: usize, bytes: usize| Edit::Workshop {
        round: 0,
        edit: WorkshopEdit::Dissent(QuestionId::new(&format!("q{n}")), "𠮷".repeat(bytes / 4)),
    };
    let note = 4 * limits::NOTE;
    let filled = (0..free(&session) / (note + 200)).map(|n| dissent(n, note)).collect();
    session.apply(Edit::All(filled)).unwrap();
    let left = free(&session);
    assert!(left < note + 10_000, "{left}");
    session.apply(profile(left - 1_000)).unwrap();
    refused(&mut session, dissent(1_000, 2_000));

    let path = folder.path().join("full.ron");
    file::save(session.assessment(), &path, Replacing::Nothing).unwrap();
    assert!(file::open(&path).unwrap().assessment == *session.assessment());
    // Less is always possible, and then there is room again.
    session.apply(Edit::Response { round: 0, edit: ResponseEdit::Remove(0) }).unwrap();
    session.apply(sheet(fit - 1)).unwrap();
    session.undo().unwrap();
    session.undo().unwrap();
    refused(&mut session, dissent(1_000, 2_000));
}

/// What another program wrote closer than we do is refused where it could not be saved again.
#[test]
fn what_could_not_be_saved_again_is_not_opened() {
    // A character that is written as five.
    let note = "\u{1}".repeat(limits::NOTE);
    let answers = |count: usize| (0..count).map(|n| format!("\"q{n}\":(note:\"{note}\"),")).collect::<String>();
    let read = |count: usize| {
        let round = format!("(date:\"2026-04-01\",questionnaire:\"1\",agreed:{{{}}})", answers(count));
        let text = format!("(shirube:\"assessment\",version:{},rounds:[{round}])", file::VERSION);
        assert!(text.len() < limits::FILE_BYTES / 4);
        file::from_str(&text, &Default::default()).map(|read| file::written_size(&read))
    };
    let size = read(600).expect("it can be saved again");
    assert!(size < limits::FILE_BYTES && size > 600 * 5 * limits::NOTE);
    let problems = read(700).expect_err("it could not");
    assert_eq!(problems[0].key, "file-grows-too-large");
    has_words(&problems[0]);
}
