//! The copy that is handed on, read by somebody who looks for people.

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use shirube::assessment::privacy::{Closing, Figure, SHOWN_FROM, Tally, Voice};
use shirube::assessment::workshop::{Counts, Method, Talk, Vote, Workshop};
use shirube::assessment::{Answer, Answers, Assessment, Response, Role, Round, SaidBy, Value, file, publication};
use shirube::catalogue::{Level, QuestionId};
use shirube::problem::Place;

use super::{closed, counts, q, response, sheets, vote};
use crate::assessment::with_responses;

const IDS: [&str; 3] = ["a.q1", "a.q2", "b.q1"];

/// What nobody outside may read, wherever it stands.
const PRIVATE: &str = "内輪";

fn any_question() -> impl Strategy<Value = QuestionId> {
    proptest::sample::select(&IDS[..]).prop_map(q)
}

fn any_value() -> impl Strategy<Value = Option<Value>> {
    option::of(prop_oneof![
        6 => proptest::sample::select(&Level::ALL[..]).prop_map(Value::Level),
        2 => Just(Value::Unknown),
        1 => Just(Value::NotApplicable("組合が行う".into())),
    ])
}

/// Notes that are inside say so.
fn any_answer() -> impl Strategy<Value = Answer> {
    (any_value(), any::<bool>(), any::<bool>()).prop_map(|(value, note_is_inside, is_marked)| Answer {
        value,
        note: if note_is_inside { PRIVATE.into() } else { "公開".into() },
        note_is_inside,
        grounds: PRIVATE.into(),
        addresses_may_leave: is_marked,
        is_marked,
        said_by: Some(SaidBy { role: Role::Executive, name: PRIVATE.into() }),
    })
}

/// A response of a group: nothing of it may be read, its notes included.
fn any_response() -> impl Strategy<Value = Response> {
    let answers = btree_map(any_question(), any_value(), 0..4);
    (proptest::sample::select(&Role::ALL[..]), answers).prop_map(|(role, values)| {
        let answer = |value| Answer { value, note: PRIVATE.into(), is_marked: true, ..Answer::default() };
        let answers: Answers = values.into_iter().map(|(question, value)| (question, answer(value))).collect();
        Response { role, name: PRIVATE.into(), answers, ..Response::default() }
    })
}

fn any_vote() -> impl Strategy<Value = Vote> {
    let count = || 0u32..4;
    (proptest::sample::select(&Method::ALL[..]), prop::array::uniform6(count()), count(), any::<bool>())
        .prop_map(|(method, levels, unknown, is_revealed)| vote(method, counts(levels, unknown), is_revealed))
}

fn any_talk() -> impl Strategy<Value = Talk> {
    (vec(any_vote(), 0..3), "(異論)?").prop_map(|(mut votes, dissent)| {
        if let [first, _] = votes.as_mut_slice() {
            first.is_revealed = true;
        }
        Talk { votes, dissent, ..Talk::default() }
    })
}

/// Rounds of a group: none or at least two responses.
fn any_group() -> impl Strategy<Value = Assessment> {
    let talks = btree_map(any_question(), any_talk(), 0..4);
    let responses = prop_oneof![1 => Just(Vec::new()), 3 => vec(any_response(), 2..14)].prop_map(|mut responses| {
        for (place, response) in responses.iter_mut().enumerate() {
            response.name = format!("{PRIVATE}{place}");
        }
        responses
    });
    let agreed = btree_map(any_question(), any_answer(), 0..4);
    (responses, agreed, option::of(1u32..30), talks).prop_map(|(responses, agreed, present, mut talks)| {
        talks.retain(|_, talk| !talk.is_blank());
        let mut whole = with_responses(responses);
        let round = &mut whole.rounds[0];
        round.agreed = agreed.into_iter().collect();
        // Dissent on an answer whose note is inside is as private as the note.
        for (question, talk) in &mut talks {
            if !talk.dissent.is_empty() && round.agreed.get(question).is_some_and(|answer| answer.note_is_inside) {
                talk.dissent = PRIVATE.into();
            }
        }
        round.workshop = Workshop { present, talks, ..Workshop::default() };
        whole
    })
}

/// The sheets' counts that the copy tells.
fn shown_sheets(copy: &Assessment, question: &QuestionId) -> Option<Counts> {
    let figures = copy.rounds[0].closing.as_ref().map_or_else(Vec::new, |closing| closing.figures(question));
    figures.into_iter().find(|Figure { voice, .. }| *voice == Voice::Sheets)?.counts
}

fn may_be_handed_on(counts: &Counts) -> bool {
    counts.levels.iter().map(|count| u64::from(*count)).sum::<u64>() >= SHOWN_FROM
}

/// How these responses answered, counted in another way than the program counts.
fn counted(round: &Round, question: &QuestionId) -> Counts {
    let values: Vec<_> = round.responses.iter().filter_map(|response| response.answers.value(question)).collect();
    let of = |wanted: &Value| u32::try_from(values.iter().filter(|value| **value == wanted).count()).unwrap();
    counts(Level::ALL.map(|level| of(&Value::Level(level))), of(&Value::Unknown))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_024))]

    #[test]
    fn nobody_is_found_in_it(whole in any_group()) {
        let unclosed = publication(&whole);
        prop_assert_eq!(&unclosed.rounds[0].closing, &None);
        prop_assert!(unclosed.rounds[0].workshop.talks.values().all(|talk| talk.votes.is_empty()));
        let whole = closed(whole);
        let copy = publication(&whole);
        let text = file::to_string(&copy);
        for private in [PRIVATE, "responses: [", "role", "name:", "inside", "marked", "Executive", "FrontLine"] {
            // The profile of these has no name.
            prop_assert!(!text.contains(private), "{private} in {text}");
        }
        let (before, after) = (&whole.rounds[0], &copy.rounds[0]);
        prop_assert!(after.responses.is_empty());
        for id in IDS.map(q) {
            let expected = counted(before, &id);
            let found = shown_sheets(&copy, &id);
            let is_closed = before.closing.is_some();
            prop_assert_eq!(found, Some(expected).filter(|counts| is_closed && may_be_handed_on(counts)));
            let votes = |round: &Round| round.workshop.talk(&id).map(|talk| talk.votes.clone()).unwrap_or_default();
            let expected: Vec<Vote> = votes(before)
                .into_iter()
                .filter(|vote| is_closed && vote.is_revealed && may_be_handed_on(&vote.counts))
                .collect();
            prop_assert_eq!(votes(after), expected);
        }
        prop_assert_eq!(after.standing(), before.standing());
        prop_assert_eq!(publication(&copy), copy.clone(), "a copy of the copy is the same");
        prop_assert_eq!(file::from_str(&text, &Place::default()), Ok(copy.into_assessment()));
    }

    #[test]
    fn a_copy_of_anything_is_a_copy(whole in crate::assessment::any_assessment()) {
        let copy = publication(&whole);
        prop_assert_eq!(publication(&copy), copy.clone());
        prop_assert!(copy.rounds.iter().all(|round| round.responses.is_empty()));
        let round = &copy.rounds[0];
        let votes = round.workshop.talks.values().flat_map(|talk| &talk.votes);
        prop_assert!(votes.map(|vote| vote.counts).all(|counts| may_be_handed_on(&counts)));
        let Some(closing) = &round.closing else { return Ok(()) };
        let votes = closing.votes.values().flatten().map(|vote| vote.counts);
        let sheets = closing.sheets.values().flatten().map(|tally| tally.people);
        for counts in votes.chain(sheets) {
            prop_assert!(counts == Counts::default() || may_be_handed_on(&counts));
        }
        prop_assert!(closing.sheets.values().all(|states| states.len() == 1), "no earlier state");
    }
}

#[test]
fn counts_from_five_answers_on_levels() {
    let check = |row: &str, expected: Option<Counts>| {
        let copy = publication(&closed(with_responses(sheets(Role::FrontLine, row))));
        assert_eq!(shown_sheets(&copy, &q("q")), expected, "{row}");
    };
    check("2222", None);
    check("2222?????????", None);
    check("????????", None);
    check("22223", Some(counts([0, 0, 4, 1, 0, 0], 0)));
    check("22223?-.", Some(counts([0, 0, 4, 1, 0, 0], 1)));
    // The answers of the only response are the result, and no distribution.
    check("2", None);
}

#[test]
fn votes_that_were_revealed_by_five_or_more() {
    let check = |before: &[Vote], expected: &[Vote]| {
        let mut whole = with_responses(Vec::new());
        let talk = Talk { votes: before.to_vec(), ..Talk::default() };
        whole.rounds[0].workshop.talks = [(q("a.q1"), talk)].into();
        assert!(publication(&whole).rounds[0].workshop.talks.is_empty(), "nothing before it is closed");
        let copy = publication(&closed(whole));
        let found = copy.rounds[0].workshop.talk(&q("a.q1")).map_or(&[][..], |talk| &talk.votes);
        assert_eq!(found, expected, "{before:?}");
        assert_eq!(copy.rounds[0].workshop.talks.is_empty(), expected.is_empty());
    };
    for method in Method::ALL {
        let four = vote(method, counts([0, 4, 0, 0, 0, 0], 3), true);
        let five = vote(method, counts([0, 4, 1, 0, 0, 0], 0), true);
        let open = vote(method, counts([0, 9, 0, 0, 0, 0], 0), false);
        check(&[four], &[]);
        check(&[open], &[]);
        check(&[five], &[five]);
        check(&[five, open], &[five]);
        check(&[five, four], &[five]);
        check(&[four, five], &[five]);
        check(&[five, five], &[five, five]);
    }
}

#[test]
fn what_a_damaged_copy_says_of_few_goes_no_further() {
    let mut copy = publication(&with_responses(Vec::new())).into_assessment();
    let few = vec![counts([0, 1, 0, 0, 0, 0], 7).into()];
    copy.rounds[0].closing = Some(Closing { responses: 8, sheets: [(q("a.q1"), few)].into(), ..Closing::default() });
    let again = publication(&copy).rounds[0].closing.clone().unwrap();
    assert_eq!(again.sheets, [(q("a.q1"), vec![Tally::default()])].into(), "only that there was something");
}

#[test]
fn the_only_response_hands_on_no_counts() {
    let whole = with_responses(vec![response(Role::Executive, PRIVATE, &IDS, "23?")]);
    let copy = publication(&whole);
    assert!(copy.rounds[0].workshop.is_blank());
    assert!(!file::to_string(&copy).contains(PRIVATE));
}
