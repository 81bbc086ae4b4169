//! Edits, undo and redo, and the copy that may be handed on.

use jiff::civil::{Date, date};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use shirube::assessment::privacy::{Closing, Tally};
use shirube::assessment::workshop::{Counts, Method, Talk, Vote, Workshop};
use shirube::assessment::{
    Answer, AnswerChange, AnswerEdit, Answers, Assessment, Edit, History, Item, ItemChange, ItemEdit, ItemId,
    ItemNumbers, ItemStep, OwnStep, OwnStepChange, PaperEdit, PaperSheet, Profile, ProfileEdit, Response, ResponseEdit,
    Role, Round, RoundEdit, SaidBy, Sheet, Standing, Status, StatusChange, StepEdit, StepKey, StepPlan, StoodBy,
    Target, TargetOf, Targets, Value, WorkshopEdit, file, publication,
};
use shirube::catalogue::{FactorId, Level, QuestionId, SectionId, SurveyId};
use shirube::problem::{Kind, Place};

fn level(n: u8) -> Level {
    Level::new(n).unwrap()
}

fn q(id: &str) -> QuestionId {
    QuestionId::new(id)
}

fn answers(of: &[(&str, Answer)]) -> Answers {
    of.iter().map(|(id, answer)| (q(id), answer.clone())).collect()
}

fn response(role: Role, name: &str, of: &[(&str, Answer)]) -> Response {
    Response { role, name: name.into(), answers: answers(of), ..Response::default() }
}

/// An assessment with one round that has these responses.
pub fn with_responses(responses: Vec<Response>) -> Assessment {
    let round = Round {
        title: "令和8年度".into(),
        date: date(2026, 4, 1),
        edition: crate::live_edition(),
        responses,
        handed_on: None,
        agreed: Answers::default(),
        workshop: Workshop::default(),
        closing: None,
        targets: Targets {
            factors: [(FactorId::new("leadership"), Target::of(level(3)))].into(),
            ..Targets::default()
        },
        steps: StepPlan::default(),
        items: Vec::new(),
    };
    Assessment::new(Profile::default(), vec![round])
}

pub fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => ".{0,12}",
        2 => any::<Vec<char>>().prop_map(|c| c.into_iter().take(12).collect()),
        1 => Just("𠮷\u{e0100}\u{202e}\0\r\r\n\"\\'\u{fe0f}か\u{3099}\u{feff}#\"#\u{85}\u{2028}".to_owned()),
        1 => Just(String::new()),
    ]
}

fn any_level() -> impl Strategy<Value = Level> {
    (0u8..=5).prop_map(level)
}

fn any_date() -> impl Strategy<Value = Date> {
    (-9999i16..=9999, 1i8..=12, 1i8..=28).prop_map(|(y, m, d)| date(y, m, d))
}

fn any_question() -> impl Strategy<Value = QuestionId> {
    prop_oneof![
        Just(q("leadership.executive")),
        Just(q("organisation.links")),
        Just(q("unknown.これから")),
        any_text().prop_filter("an id has characters", |t| !t.is_empty()).prop_map(|t| q(&t)),
    ]
}

fn any_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        any_level().prop_map(Value::Level),
        Just(Value::Unknown),
        any_text().prop_map(|t| Value::NotApplicable(t + "理由")),
    ]
}

fn any_answer() -> impl Strategy<Value = Answer> {
    let said_by = option::of((any_role(), any_text()).prop_map(|(role, name)| SaidBy { role, name }));
    let grounds = (any_text(), any::<bool>());
    (option::of(any_value()), any_text(), any::<bool>(), grounds, any::<bool>(), said_by).prop_map(
        |(value, note, note_is_inside, (grounds, addresses_may_leave), is_marked, said_by)| Answer {
            value,
            note,
            note_is_inside,
            grounds,
            addresses_may_leave,
            is_marked,
            said_by,
        },
    )
}

fn any_answers() -> impl Strategy<Value = Answers> {
    vec((any_question(), any_answer()), 0..4).prop_map(|all| all.into_iter().collect())
}

fn any_role() -> impl Strategy<Value = Role> {
    proptest::sample::select(&Role::ALL[..])
}

fn any_response() -> impl Strategy<Value = Response> {
    (any_role(), any_text(), any_answers(), any::<bool>()).prop_map(|(role, name, answers, is_from_paper)| Response {
        role,
        name,
        answers,
        is_from_paper,
    })
}

fn any_item() -> impl Strategy<Value = Item> {
    let step = prop_oneof![
        (any_question(), any_level()).prop_map(|(question, level)| ItemStep::Question(question, level)),
        (0u32..9).prop_map(ItemStep::Own),
    ];
    let step = option::of(step);
    let status = proptest::sample::select(&Status::ALL[..]);
    let log = vec(any_status_change(), 0..3);
    let said = (any_text(), any_text(), any_text(), any_text());
    (said, step, option::of(any_date()), status, log).prop_map(
        |((text, owner, due_typed, note), step, due, status, log)| Item {
            id: ItemId::NONE,
            text,
            step,
            owner,
            due,
            due_typed,
            status,
            note,
            log,
        },
    )
}

fn any_status_change() -> impl Strategy<Value = StatusChange> {
    (any_date(), proptest::sample::select(&Status::ALL[..])).prop_map(|(on, status)| StatusChange { on, status })
}

/// Items with numbers of their own, not in the order of their places.
fn any_items() -> impl Strategy<Value = Vec<Item>> {
    vec(any_item(), 0..3).prop_map(|mut items| {
        for (id, item) in (1..).zip(items.iter_mut().rev()) {
            item.id = ItemId(id);
        }
        items
    })
}

fn any_target() -> impl Strategy<Value = Target> {
    (any_level(), option::of(any_date())).prop_map(|(level, by)| Target { level, by })
}

fn any_targets() -> impl Strategy<Value = Targets> {
    let factor = any_text().prop_filter("an id has characters", |t| !t.is_empty()).prop_map(|t| FactorId::new(&t));
    let factors = btree_map(factor, any_target(), 0..3);
    let questions = btree_map(any_question(), any_target(), 0..3);
    (factors, questions, any_text()).prop_map(|(factors, questions, text)| {
        let of = questions.keys().next().cloned().map(TargetOf::Question);
        let typed = of.into_iter().filter(|_| !text.is_empty()).map(|of| (of, text.clone())).collect();
        Targets { factors, questions, typed }
    })
}

fn any_step_key() -> impl Strategy<Value = StepKey> {
    prop_oneof![any_question().prop_map(StepKey::Question), (1u32..5).prop_map(StepKey::Own)]
}

fn any_steps() -> impl Strategy<Value = StepPlan> {
    let added = vec((any_text(), option::of("[a-z]{1,8}".prop_map(|id| FactorId::new(&id)))), 0..3);
    let order = proptest::collection::btree_set(any_step_key(), 0..4);
    (order, proptest::collection::btree_set(any_step_key(), 0..3), added).prop_map(|(order, hidden, added)| StepPlan {
        order: order.into_iter().rev().collect(),
        hidden,
        added: (1..).zip(added).map(|(id, (text, factor))| OwnStep { id, text, factor }).collect(),
    })
}

fn any_step_edit() -> impl Strategy<Value = StepEdit> {
    let own = (0u32..4, any_text()).prop_map(|(id, text)| OwnStep { id, text, factor: None });
    prop_oneof![
        vec(any_step_key(), 0..4).prop_map(StepEdit::Order),
        (any_step_key(), any::<bool>()).prop_map(|(key, is)| StepEdit::Hidden(key, is)),
        (0usize..3, own).prop_map(|(at, step)| StepEdit::Insert(at, step)),
        (0usize..3).prop_map(StepEdit::Remove),
        (0usize..3, any_text()).prop_map(|(at, text)| StepEdit::Change(at, OwnStepChange::Text(text))),
        (0usize..3).prop_map(|at| StepEdit::Change(at, OwnStepChange::Factor(Some(FactorId::new("culture"))))),
    ]
}

fn any_item_change() -> impl Strategy<Value = ItemChange> {
    let status = || proptest::sample::select(&Status::ALL[..]);
    prop_oneof![
        any_text().prop_map(ItemChange::Text),
        any_text().prop_map(ItemChange::Note),
        option::of(any_date()).prop_map(ItemChange::Due),
        (option::of(any_date()), any_text()).prop_map(|(due, typed)| ItemChange::DueTyped(due, typed)),
        (status(), any_date()).prop_map(|(to, on)| ItemChange::Status { to, on }),
        (status(), vec(any_status_change(), 0..3)).prop_map(|(status, log)| ItemChange::Past { status, log }),
    ]
}

fn any_standing() -> impl Strategy<Value = Standing> {
    prop_oneof![
        Just(Standing::Empty),
        Just(Standing::Single(Role::FrontLine)),
        any::<usize>().prop_map(Standing::Agreed),
        any::<usize>().prop_map(Standing::Open),
    ]
}

fn any_counts() -> impl Strategy<Value = Counts> {
    (any::<[u8; 6]>(), any::<u8>())
        .prop_map(|(levels, unknown)| Counts { levels: levels.map(u32::from), unknown: unknown.into() })
}

fn any_vote() -> impl Strategy<Value = Vote> {
    let method = proptest::sample::select(&Method::ALL[..]);
    let present = option::of(1u32..=1_000);
    (method, any_counts(), any::<bool>(), present).prop_map(|(method, counts, is_revealed, present)| Vote {
        method,
        counts,
        is_revealed,
        present,
    })
}

fn any_talk() -> impl Strategy<Value = Talk> {
    (vec(any_vote(), 0..3), any_text(), any::<bool>()).prop_map(|(mut votes, dissent, is_skipped)| {
        if let [first, _] = votes.as_mut_slice() {
            first.is_revealed = true;
        }
        Talk { votes, dissent, is_skipped }
    })
}

fn any_tally() -> impl Strategy<Value = Tally> {
    (any_counts(), any_counts()).prop_map(|(sheets, people)| Tally { sheets, people })
}

fn any_closing() -> impl Strategy<Value = Closing> {
    let sheets = btree_map(any_question(), vec(any_tally(), 1..3), 0..3);
    let vote = || any_vote().prop_map(|vote| Vote { is_revealed: true, ..vote });
    let votes = btree_map(any_question(), vec(vote(), 1..3), 0..3);
    (any::<bool>(), 0usize..20, sheets, votes).prop_map(|(is_reopened, responses, sheets, votes)| Closing {
        is_reopened,
        responses,
        sheets,
        votes,
    })
}

fn any_workshop() -> impl Strategy<Value = Workshop> {
    let agenda = option::of(vec(any_question(), 0..3).prop_map(|mut agenda| {
        agenda.sort();
        agenda.dedup();
        agenda
    }));
    let talks = btree_map(any_question(), any_talk(), 0..3);
    let present = || 1u32..=1_000;
    let attended = option::of((present(), present()));
    let method = proptest::sample::select(&Method::ALL[..]);
    (option::of(present()), attended, method, agenda, talks).prop_map(
        |(present, attended, method, agenda, mut talks)| {
            talks.retain(|_, talk| !talk.is_blank());
            Workshop { present, attended, method, agenda, talks }
        },
    )
}

fn any_round() -> impl Strategy<Value = Round> {
    (
        (any_text(), any_date(), any_text()),
        (vec(any_response(), 0..3), option::of(any_standing())),
        (any_answers(), any_workshop(), option::of(any_closing())),
        (any_targets(), any_steps(), any_items()),
    )
        .prop_map(
            |((title, date, edition), (responses, handed_on), (agreed, workshop, closing), (targets, steps, items))| {
                Round {
                    title,
                    date,
                    edition: edition.into(),
                    handed_on: handed_on.filter(|_| responses.is_empty()),
                    workshop,
                    closing,
                    responses,
                    agreed,
                    targets,
                    steps,
                    items,
                }
            },
        )
}

pub fn any_assessment() -> impl Strategy<Value = Assessment> {
    let profile = (option::of(any_text()), any_text(), any_text(), any::<Option<u32>>(), any_text());
    let stood_by = btree_map(any_question(), any_stood_by(), 0..3);
    let parts = (profile, vec(any_round(), 1..3), any_half_typed(), any::<bool>(), stood_by);
    parts.prop_map(|(p, rounds, half_typed, is_publication, stood_by)| Assessment {
        profile: Profile { code: p.0, name: p.1, prefecture: p.2, population: p.3, staff: p.3, note: p.4 },
        rounds,
        half_typed,
        is_publication,
        item_numbers: ItemNumbers::default(),
        stood_by,
    })
}

fn any_stood_by() -> impl Strategy<Value = StoodBy> {
    ("[0-9]{6}", "[a-z0-9]{1,8}", any_level()).prop_map(|(hall, survey, level)| StoodBy {
        hall,
        survey: SurveyId::new(&survey),
        level,
    })
}

fn any_half_typed() -> impl Strategy<Value = Option<Box<PaperSheet>>> {
    let section = option::of("[a-z]{1,8}".prop_map(|id| SectionId::new(&id)));
    option::of((any_response(), section).prop_map(|(response, section)| Box::new(PaperSheet { response, section })))
}

fn any_edit() -> impl Strategy<Value = Edit> {
    let at = || 0usize..3;
    let leaf = prop_oneof![
        (option::of(any_text()), any_text(), any_text())
            .prop_map(|(code, name, prefecture)| Edit::Profile(ProfileEdit::Municipality { code, name, prefecture })),
        any_text().prop_map(|t| Edit::Profile(ProfileEdit::Note(t))),
        any::<Option<u32>>().prop_map(|n| Edit::Profile(ProfileEdit::Staff(n))),
        any_half_typed().prop_map(|sheet| Edit::Paper(PaperEdit::Put(sheet))),
        (any_question(), option::of(any_stood_by()))
            .prop_map(|(question, stood_by)| Edit::StoodBy { question, stood_by }),
        (any_question(), any_answer()).prop_map(|(q, a)| Edit::Paper(PaperEdit::Answer(q, a))),
        (at(), any_round()).prop_map(|(n, r)| Edit::Round(RoundEdit::Insert(n, Box::new(r)))),
        at().prop_map(|n| Edit::Round(RoundEdit::Remove(n))),
        (at(), any_text()).prop_map(|(n, t)| Edit::Round(RoundEdit::Title(n, t))),
        (at(), any_date()).prop_map(|(n, d)| Edit::Round(RoundEdit::Date(n, d))),
        (at(), at(), any_response())
            .prop_map(|(round, n, r)| Edit::Response { round, edit: ResponseEdit::Insert(n, r) }),
        (at(), at()).prop_map(|(round, n)| Edit::Response { round, edit: ResponseEdit::Remove(n) }),
        (at(), at(), any_role()).prop_map(|(round, n, r)| Edit::Response { round, edit: ResponseEdit::Role(n, r) }),
        (at(), prop_oneof![Just(Sheet::Agreed), at().prop_map(Sheet::Response)], any_question(), any_change())
            .prop_map(|(round, sheet, question, change)| Edit::Answer(AnswerEdit { round, sheet, question, change })),
        (at(), any_text(), option::of(any_target())).prop_map(|(round, f, target)| Edit::Target {
            round,
            of: TargetOf::Factor(FactorId::new(&f)),
            target
        }),
        (at(), any_question(), option::of(any_target())).prop_map(|(round, question, target)| Edit::Target {
            round,
            of: TargetOf::Question(question),
            target
        }),
        (at(), any_question(), any_target(), any_text()).prop_map(|(round, question, target, typed)| {
            Edit::TargetTyped { round, of: TargetOf::Question(question), target, typed }
        }),
        (at(), any_step_edit()).prop_map(|(round, edit)| Edit::Steps { round, edit }),
        (at(), at(), any_item(), 0u32..5).prop_map(|(round, n, i, id)| Edit::Item {
            round,
            edit: ItemEdit::Insert(n, Item { id: ItemId(id), ..i })
        }),
        (at(), at(), at()).prop_map(|(round, from, to)| Edit::Item { round, edit: ItemEdit::Move { from, to } }),
        (at(), at()).prop_map(|(round, n)| Edit::Item { round, edit: ItemEdit::Remove(n) }),
        (at(), any_workshop_edit()).prop_map(|(round, edit)| Edit::Workshop { round, edit }),
        (at(), at(), any_item_change())
            .prop_map(|(round, n, change)| Edit::Item { round, edit: ItemEdit::Change(n, change) }),
    ];
    leaf.prop_recursive(1, 4, 3, |inner| vec(inner, 0..3).prop_map(Edit::All))
}

/// Votes by fingers: from a secret one that was revealed nothing leads back.
fn any_workshop_edit() -> impl Strategy<Value = WorkshopEdit> {
    let by_fingers = |vote: Vote| Vote { method: Method::Fingers, ..vote };
    prop_oneof![
        option::of(0u32..=1_001).prop_map(WorkshopEdit::Present),
        option::of(vec(any_question(), 0..3)).prop_map(WorkshopEdit::Agenda),
        proptest::sample::select(&Method::ALL[..]).prop_map(WorkshopEdit::Method),
        (any_question(), any::<bool>()).prop_map(|(q, is)| WorkshopEdit::Skipped(q, is)),
        (any_question(), vec(any_vote().prop_map(by_fingers), 0..4)).prop_map(|(q, v)| WorkshopEdit::Votes(q, v)),
        (any_question(), any_text()).prop_map(|(q, t)| WorkshopEdit::Dissent(q, t)),
    ]
}

fn any_change() -> impl Strategy<Value = AnswerChange> {
    prop_oneof![
        option::of(any_value()).prop_map(AnswerChange::Value),
        Just(AnswerChange::Value(Some(Value::NotApplicable(" \u{3000}".into())))),
        any_text().prop_map(AnswerChange::Note),
        any::<bool>().prop_map(AnswerChange::NoteIsInside),
        any::<bool>().prop_map(AnswerChange::IsMarked),
        any_answer().prop_map(AnswerChange::Whole),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn undoing_everything_leads_back_and_redoing_everything_leads_forth(
        start in any_assessment(),
        edits in vec(any_edit(), 0..30),
    ) {
        let (mut now, mut history) = (start.clone(), History::default());
        for edit in edits {
            let before = now.clone();
            if history.apply(&mut now, edit).is_err() {
                prop_assert_eq!(&before, &now, "a refusal changes nothing");
            }
        }
        let end = now.clone();
        while history.undo(&mut now).unwrap() {}
        prop_assert_eq!(&start, &now);
        while history.redo(&mut now).unwrap() {}
        prop_assert_eq!(&end, &now);
    }

    #[test]
    fn what_edits_make_can_be_read_again(start in any_assessment(), edits in vec(any_edit(), 0..10)) {
        let mut now = start;
        for edit in edits {
            // A target for a factor without a name can't come from the program's own lists.
            if !matches!(&edit, Edit::Target { of: TargetOf::Factor(factor), .. } if factor.as_str().is_empty()) {
                let _ = edit.apply(&mut now);
            }
        }
        prop_assume!(now.rounds.iter().all(|r| r.targets.factors.keys().all(|k| !k.as_str().is_empty())));
        prop_assert_eq!(file::from_str(&file::to_string(&now), &Place::default()), Ok(now));
    }
}

fn note(text: &str) -> Edit {
    answer(Sheet::Agreed, "strategy.plan", AnswerChange::Note(text.into()))
}

fn answer(sheet: Sheet, question: &str, change: AnswerChange) -> Edit {
    Edit::Answer(AnswerEdit { round: 0, sheet, question: q(question), change })
}

#[test]
fn typing_in_one_field_is_one_step() {
    let check = |edits: &[(Edit, bool)], steps: usize| {
        let (mut now, mut history) = (with_responses(Vec::new()), History::default());
        for (edit, then_pause) in edits {
            history.apply(&mut now, edit.clone()).unwrap();
            if *then_pause {
                history.pause();
            }
        }
        let mut undone = 0;
        while history.undo(&mut now).unwrap() {
            undone += 1;
        }
        assert_eq!(undone, steps, "{edits:?}");
        assert_eq!(now, with_responses(Vec::new()));
    };
    let other = answer(Sheet::Agreed, "strategy.funding", AnswerChange::Note("x".into()));
    let mark = answer(Sheet::Agreed, "strategy.plan", AnswerChange::IsMarked(true));
    check(&[(note("計"), false), (note("計画"), false), (note("計画は"), false)], 1);
    check(&[(note("計"), true), (note("計画"), false)], 2);
    check(&[(note("計"), false), (other, false), (note("計画"), false)], 3);
    check(&[(note("計"), false), (mark.clone(), false), (note("計画"), false)], 3);
    let unmark = answer(Sheet::Agreed, "strategy.plan", AnswerChange::IsMarked(false));
    check(&[(mark.clone(), false), (unmark, false)], 2);
    // What changes nothing is no step.
    check(&[(mark.clone(), false), (mark, false)], 1);
}

#[test]
fn typing_after_an_undo_is_a_step_of_its_own_and_ends_redoing() {
    let (mut now, mut history) = (with_responses(Vec::new()), History::default());
    history.apply(&mut now, note("a")).unwrap();
    history.pause();
    history.apply(&mut now, note("ab")).unwrap();
    assert!(history.undo(&mut now).unwrap() && history.can_redo());
    history.apply(&mut now, note("ac")).unwrap();
    assert!(!history.can_redo() && !history.redo(&mut now).unwrap());
    assert!(history.undo(&mut now).unwrap());
    assert_eq!(now.rounds[0].agreed.get(&q("strategy.plan")).unwrap().note, "a");
}

#[test]
fn a_thousand_steps_are_kept() {
    let (mut now, mut history) = (with_responses(Vec::new()), History::default());
    for n in 0..1_005u32 {
        history.apply(&mut now, Edit::Profile(ProfileEdit::Staff(Some(n)))).unwrap();
        history.pause();
    }
    let mut undone = 0;
    while history.undo(&mut now).unwrap() {
        undone += 1;
    }
    assert_eq!((undone, now.profile.staff), (1_000, Some(4)));
}

#[test]
fn refusals() {
    let check = |edit: Edit, key: &str| {
        let start = with_responses(vec![response(Role::Other, "", &[])]);
        let mut now = start.clone();
        let problem = edit.apply(&mut now).unwrap_err();
        assert_eq!((problem.key, problem.kind), (key, Kind::Usage));
        assert_eq!(now, start);
    };
    let blank = AnswerChange::Value(Some(Value::NotApplicable(" \u{3000}\n".into())));
    check(answer(Sheet::Agreed, "strategy.plan", blank), "edit-reason-missing");
    check(answer(Sheet::Response(1), "strategy.plan", AnswerChange::IsMarked(true)), "edit-unknown-response");
    check(Edit::Round(RoundEdit::Remove(0)), "edit-only-round");
    check(Edit::Round(RoundEdit::Title(usize::MAX, String::new())), "edit-unknown-round");
    check(Edit::Target { round: 7, of: TargetOf::Factor(FactorId::new("x")), target: None }, "edit-unknown-round");
    check(Edit::Item { round: 0, edit: ItemEdit::Remove(0) }, "edit-unknown-item");
    let steps = |edit| Edit::Steps { round: 0, edit };
    check(steps(StepEdit::Remove(0)), "edit-unknown-step");
    check(steps(StepEdit::Order(vec![StepKey::Own(1), StepKey::Own(1)])), "edit-steps-twice");
    check(note(&"字".repeat(20_001)), "edit-text-too-long");
    check(Edit::All(vec![note("kept?"), Edit::Round(RoundEdit::Remove(5))]), "edit-unknown-round");
}

#[test]
fn a_question_that_follows_from_another_may_be_given_a_level() {
    let mut now = with_responses(vec![response(Role::Other, "", &[("advisers.access", Answer::of(Value::Unknown))])]);
    let change = AnswerChange::Value(Some(Value::Level(level(4))));
    answer(Sheet::Response(0), "advisers.role", change).apply(&mut now).unwrap();
    assert_eq!(now.rounds[0].responses[0].answers.get(&q("advisers.role")).unwrap().level(), Some(level(4)));
}

fn secret_answer(n: u8) -> Answer {
    Answer { note: "内輪の話".into(), note_is_inside: true, is_marked: true, ..Answer::of(Value::Level(level(n))) }
}

fn open_answer(n: u8) -> Answer {
    Answer { note: "公開の話".into(), ..Answer::of(Value::Level(level(n))) }
}

#[test]
fn publication_tells_results_and_not_who_said_what() {
    let one = response(Role::Executive, "秘密 花子", &[("a.open", open_answer(4)), ("a.secret", secret_answer(1))]);
    let two = response(Role::FrontLine, "秘密 太郎", &[("a.alone", secret_answer(2))]);
    let check = |responses: &[&Response], agreed: &[(&str, Answer)], standing: Standing, open: usize| {
        let mut whole = with_responses(responses.iter().map(|r| (*r).clone()).collect());
        whole.rounds[0].agreed = answers(agreed);
        let copy = publication(&whole).into_assessment();
        let text = file::to_string(&copy);
        for secret in ["秘密", "内輪", "FrontLine", "a.alone", "marked", "inside"] {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
        assert!(copy.is_publication && copy.rounds[0].responses.is_empty());
        assert_eq!(copy.rounds[0].standing(), standing);
        assert_eq!(copy.rounds[0].standing(), whole.rounds[0].standing());
        assert_eq!(text.matches("公開の話").count(), open);
        let values = |a: &Assessment| -> Vec<_> {
            a.rounds[0].result().iter().map(|(id, x)| (id.clone(), x.value.clone())).collect()
        };
        assert_eq!(values(&copy), values(&whole));
        assert_eq!(copy.rounds[0].targets, whole.rounds[0].targets);
        assert_eq!(*publication(&copy), copy, "a copy of the copy is the same");
        assert_eq!(file::from_str(&text, &Place::default()), Ok(copy));
    };
    let agreed = [("a.open", open_answer(3)), ("a.kept", secret_answer(2))];
    check(&[], &[], Standing::Empty, 0);
    check(&[&one], &[], Standing::Single(Role::Executive), 1);
    check(&[&one, &two], &[], Standing::Open(2), 0);
    check(&[&one, &two], &agreed, Standing::Agreed(2), 1);
    check(&[&one], &agreed, Standing::Agreed(1), 1);
    check(&[], &agreed, Standing::Agreed(0), 1);
}

#[test]
fn only_a_value_is_agreed() {
    let one = response(Role::Executive, "", &[("a.open", open_answer(4))]);
    let marked = Answer { is_marked: true, ..Answer::default() };
    let noted = Answer { note: "あとで".into(), ..Answer::default() };
    let check = |responses: &[&Response], agreed: &Answer, standing: Standing, level: Option<u8>| {
        let mut whole = with_responses(responses.iter().map(|r| (*r).clone()).collect());
        whole.rounds[0].agreed = answers(&[("a.open", agreed.clone())]);
        for round in [&whole.rounds[0], &publication(&whole).rounds[0]] {
            let counts = round.result().get(&q("a.open")).and_then(Answer::level).map(Level::get);
            assert_eq!((round.standing(), counts), (standing, level), "{agreed:?}");
        }
    };
    for agreed in [&marked, &noted] {
        check(&[], agreed, Standing::Empty, None);
        check(&[&one], agreed, Standing::Single(Role::Executive), Some(4));
        check(&[&one, &one], agreed, Standing::Open(2), None);
    }
    check(&[&one], &open_answer(2), Standing::Agreed(1), Some(2));
    check(&[&one], &Answer::of(Value::Unknown), Standing::Agreed(1), None);
    let noted = response(Role::Other, "", &[("a.open", noted)]);
    check(&[&noted], &marked, Standing::Empty, None);
}

#[test]
fn what_a_copy_says_of_itself_counts_only_where_it_can_be_so() {
    let check = |handed_on: Standing, agreed: &[(&str, Answer)], expected: Standing| {
        let mut copy = with_responses(Vec::new());
        copy.rounds[0].handed_on = Some(handed_on);
        copy.rounds[0].agreed = answers(agreed);
        assert_eq!(copy.rounds[0].standing(), expected, "{handed_on:?}");
    };
    let agreed = [("a.open", open_answer(3))];
    check(Standing::Agreed(4), &agreed, Standing::Agreed(4));
    check(Standing::Single(Role::Other), &agreed, Standing::Single(Role::Other));
    check(Standing::Open(4), &[], Standing::Open(4));
    check(Standing::Open(4), &agreed, Standing::Agreed(0));
    check(Standing::Empty, &agreed, Standing::Agreed(0));
    check(Standing::Agreed(4), &[], Standing::Empty);
    check(Standing::Single(Role::Other), &[], Standing::Empty);
}

#[test]
fn a_copy_that_is_changed_is_no_longer_the_copy() {
    let one = response(Role::Executive, "", &[("a.open", open_answer(4))]);
    let copy = publication(&with_responses(vec![one.clone()])).into_assessment();
    let single = Standing::Single(Role::Executive);
    let set = |change| answer(Sheet::Agreed, "a.open", change);
    let check = |edit: Edit, standing: Standing| {
        let (mut now, mut history) = (copy.clone(), History::default());
        history.apply(&mut now, edit.clone()).unwrap();
        assert_eq!((now.rounds[0].standing(), now.is_publication), (standing, false), "{edit:?}");
        assert_eq!(now.rounds[0].handed_on.is_some(), standing == single, "{edit:?}");
        let changed = now.clone();
        assert!(history.undo(&mut now).unwrap());
        assert_eq!(now, copy, "{edit:?}");
        assert!(history.redo(&mut now).unwrap());
        assert_eq!(now, changed, "{edit:?}");
        assert_eq!(file::from_str(&file::to_string(&now), &Place::default()), Ok(now));
    };
    check(set(AnswerChange::Value(Some(Value::Level(level(2))))), Standing::Agreed(0));
    check(set(AnswerChange::Whole(open_answer(1))), Standing::Agreed(0));
    check(set(AnswerChange::Value(None)), Standing::Empty);
    check(answer(Sheet::Agreed, "a.new", AnswerChange::Value(Some(Value::Unknown))), Standing::Agreed(0));
    check(Edit::Response { round: 0, edit: ResponseEdit::Insert(0, one) }, Standing::Agreed(1));
    check(set(AnswerChange::IsMarked(true)), single);
    check(set(AnswerChange::Note("あとで".into())), single);
    check(set(AnswerChange::Value(Some(Value::Level(level(4))))), single);
    check(Edit::Profile(ProfileEdit::Staff(Some(3))), single);
    let both = vec![Edit::Profile(ProfileEdit::Staff(None)), set(AnswerChange::Value(Some(Value::Unknown)))];
    check(Edit::All(both), Standing::Agreed(0));
}

#[test]
fn a_round_with_responses_is_no_copy_without_them() {
    let start = with_responses(vec![response(Role::Other, "", &[])]);
    let mut round = start.rounds[0].clone();
    round.handed_on = Some(Standing::Open(2));
    for edit in [RoundEdit::HandedOn(0, Some(Standing::Empty)), RoundEdit::Insert(0, Box::new(round))] {
        let mut now = start.clone();
        assert_eq!(Edit::Round(edit).apply(&mut now).unwrap_err().key, "edit-standing-and-responses");
        assert_eq!(now, start);
    }
}

#[test]
fn of_earlier_rounds_only_the_answers_are_handed_on() {
    let mut whole = with_responses(vec![response(Role::Other, "", &[("a.open", open_answer(4))])]);
    let mut earlier = whole.rounds[0].clone();
    earlier.agreed = answers(&[("a.open", Answer { note: "昔の話".into(), ..open_answer(1) })]);
    // Only of the one just before, which the current one is compared with.
    whole.rounds.splice(0..0, [earlier.clone(), earlier]);
    let copy = publication(&whole);
    assert_eq!(copy.rounds.len(), 2);
    assert!(!file::to_string(&copy).contains("昔の話"));
    assert_eq!(copy.rounds[0].result().get(&q("a.open")).and_then(Answer::level), Some(level(1)));
    assert_eq!(copy.current().result().get(&q("a.open")).and_then(Answer::level), Some(level(4)));
}

#[test]
fn who_said_an_answer_goes_with_its_value() {
    let by = SaidBy { role: Role::Administration, name: "人事課".into() };
    let taken = Answer { said_by: Some(by), note: "要綱第3条".into(), ..Answer::of(Value::Level(level(3))) };
    let before = with_responses(vec![response(Role::Promotion, "", &[("a.q1", taken.clone())])]);
    let check = |change: AnswerChange, is_kept: bool| {
        let mut now = before.clone();
        let undo = answer(Sheet::Response(0), "a.q1", change.clone()).apply(&mut now).unwrap();
        let said_by = &now.rounds[0].responses[0].answers.get(&q("a.q1")).unwrap().said_by;
        assert_eq!(said_by.is_some(), is_kept, "{change:?}");
        undo.apply(&mut now).unwrap();
        assert_eq!(now, before, "{change:?} taken back");
    };
    check(AnswerChange::Value(Some(Value::Level(level(2)))), false);
    check(AnswerChange::Value(None), false);
    check(AnswerChange::Value(taken.value.clone()), true);
    check(AnswerChange::Note("別の根拠".into()), true);
    check(AnswerChange::IsMarked(true), true);
}
