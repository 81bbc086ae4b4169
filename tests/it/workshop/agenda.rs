//! Which questions are worth an hour and a half, and in which order.

use std::collections::BTreeMap;

use proptest::prelude::*;
use shirube::assessment::privacy::{Tally, tally};
use shirube::assessment::{Answers, Role};
use shirube::catalogue::{Catalogue, QuestionId};
use shirube::i18n::{Locale, Words};
use shirube::workshop::{AGENDA, Reason, agenda, can_compare, proposal, reason_text, topics};

use super::{any_counts, counts, q, response};
use crate::assessment::with_responses;
use crate::scoring::fixture::{answers, catalogue};

const QUESTIONS: &str = "a: q1 q2 q3 q4 | b: q1 q2 q3 q4 | c: q1 q2 q3 q4";
const IDS: [&str; 12] =
    ["a.q1", "a.q2", "a.q3", "a.q4", "b.q1", "b.q2", "b.q3", "b.q4", "c.q1", "c.q2", "c.q3", "c.q4"];

fn twelve() -> Catalogue {
    catalogue(QUESTIONS, &["1111 1111 1111"])
}

/// By people of whom each gave one sheet.
fn tallied(levels: [u32; 6], unknown: u32) -> Tally {
    counts(levels, unknown).into()
}

fn ids(topics: &[shirube::workshop::Topic]) -> Vec<&str> {
    topics.iter().map(|topic| topic.question.as_str()).collect()
}

/// The order in which these questions come, of twelve on which all others agree.
fn order(of: &[(&str, [u32; 6], u32)]) -> Vec<String> {
    let mut sheets: BTreeMap<QuestionId, Tally> =
        IDS.iter().map(|id| (q(id), tallied([0, 0, 6, 0, 0, 0], 0))).collect();
    sheets.extend(of.iter().map(|(id, levels, unknown)| (q(id), tallied(*levels, *unknown))));
    let catalogue = twelve();
    let all = topics(&catalogue, &sheets);
    assert_eq!(all.len(), 12);
    let proposed = proposal(&catalogue, &sheets, &Answers::default());
    assert_eq!(proposed, all[..AGENDA]);
    ids(&proposed).into_iter().map(str::to_owned).collect()
}

#[test]
fn the_order() {
    let check = |of: &[(&str, [u32; 6], u32)], expected: &[&str]| {
        let found = order(of);
        assert_eq!(&found[..expected.len()], expected, "{of:?}");
        assert_eq!(found.len(), AGENDA);
    };
    // All alike: as in the questionnaire.
    check(&[], &["a.q1", "a.q2", "a.q3", "a.q4", "b.q1", "b.q2", "b.q3", "b.q4"]);
    // The lowest agreement first.
    let (split, near) = ([3, 0, 0, 0, 0, 3], [0, 0, 3, 3, 0, 0]);
    check(&[("c.q1", near, 0), ("c.q2", split, 0)], &["c.q2", "c.q1", "a.q1"]);
    // Equal ones as in the questionnaire, also where they agree as much about other levels.
    check(&[("c.q1", near, 0), ("b.q4", [3, 3, 0, 0, 0, 0], 0)], &["b.q4", "c.q1", "a.q1"]);
    check(&[("c.q1", near, 0), ("b.q4", [0, 0, 0, 0, 3, 3], 0)], &["b.q4", "c.q1", "a.q1"]);
    check(&[("c.q1", [0, 0, 500, 500, 0, 0], 0), ("b.q4", near, 0)], &["b.q4", "c.q1", "a.q1"]);
    // A third is many, and comes before any disagreement; a little less is not.
    check(&[("c.q1", split, 0), ("c.q4", [0, 0, 4, 0, 0, 0], 2)], &["c.q4", "c.q1"]);
    check(&[("c.q1", split, 0), ("c.q4", [0, 0, 667, 0, 0, 0], 333)], &["c.q1", "a.q1"]);
    check(&[("c.q1", split, 0), ("c.q4", [0, 0, 666, 0, 0, 0], 333)], &["c.q4", "c.q1"]);
    // The larger share first, by however little, whatever the rest say.
    check(&[("c.q1", split, 3), ("c.q4", [0, 0, 2, 0, 0, 0], 4)], &["c.q4", "c.q1"]);
    check(&[("c.q1", [748, 0, 0, 0, 0, 748], 800), ("c.q4", [0, 0, 1_495, 0, 0, 0], 801)], &["c.q4", "c.q1"]);
    // Of equal shares the one on which the rest agree less, then as in the questionnaire.
    check(&[("a.q1", [0, 0, 4, 0, 0, 0], 2), ("c.q4", [2, 0, 0, 0, 0, 2], 2)], &["c.q4", "a.q1"]);
    check(&[("b.q1", [0, 0, 4, 0, 0, 0], 2), ("c.q4", [0, 8, 0, 0, 0, 0], 4)], &["b.q1", "c.q4"]);
    // All don't know: before all others.
    check(&[("c.q3", [0; 6], 6), ("c.q4", [0, 0, 1, 0, 0, 0], 5)], &["c.q3", "c.q4"]);
    // Too few answered: last, however little that is.
    let proposed = order(&[("a.q1", [0; 6], 0), ("a.q2", [0, 1, 0, 0, 0, 0], 0)]);
    assert!(!proposed.contains(&"a.q1".to_owned()) && !proposed.contains(&"a.q2".to_owned()), "{proposed:?}");
}

#[test]
fn reasons() {
    let reason = |levels, unknown| {
        let sheets = [(q("b.q1"), tallied(levels, unknown)), (q("a.q1"), tallied([0, 9, 0, 0, 0, 0], 0))].into();
        let all = topics(&twelve(), &sheets);
        all.into_iter().find(|topic| topic.question == q("b.q1")).unwrap().reason
    };
    assert_eq!(reason([0; 6], 0), Reason::TooFew);
    assert_eq!(reason([1, 0, 0, 0, 0, 0], 0), Reason::TooFew);
    assert_eq!(reason([2, 0, 0, 0, 0, 0], 0), Reason::Agreement { agreement: 1.0 });
    assert_eq!(reason([1, 0, 0, 0, 0, 1], 0), Reason::Agreement { agreement: 0.0 });
    assert_eq!(reason([2, 0, 0, 0, 0, 0], 1), Reason::ManyUnknown { unknown: 1, total: 3 });
    assert_eq!(reason([0; 6], 1), Reason::ManyUnknown { unknown: 1, total: 1 });
}

/// Why a question is to be talked over, in people: as one says it in a room.
#[test]
fn reasons_in_words() {
    let said = |reason: Option<Reason>, levels, unknown, locale| {
        let sheets = [(q("a.q1"), tallied(levels, unknown))].into();
        let mut topic = topics(&twelve(), &sheets).into_iter().find(|topic| topic.question == q("a.q1")).unwrap();
        topic.reason = reason.unwrap_or(topic.reason);
        reason_text(&Words::new(locale), &topic)
    };
    let check = |levels, unknown, ja: &str, en: &str| {
        assert_eq!(said(None, levels, unknown, Locale::Ja), ja);
        assert_eq!(said(None, levels, unknown, Locale::En), en);
    };
    check([1, 1, 1, 0, 0, 0], 7, "10人中7人が「わからない」", "7 of 10 don't know");
    check([0, 0, 5, 0, 0, 0], 1, "5人全員がレベル2", "all 5 at level 2");
    check([0, 0, 3, 3, 0, 0], 0, "6人がレベル2と3に分かれている", "6 people, split between levels 2 and 3");
    check([1, 1, 5, 2, 1, 0], 0, "10人中7人がレベル2か3、全体では0〜4", "7 of 10 at level 2 or 3, all between 0 and 4");
    check([6, 0, 0, 1, 0, 0], 0, "7人中6人がレベル0、全体では0〜3", "6 of 7 at level 0, all between 0 and 3");
    // As many in two places: neither is named.
    check([3, 0, 0, 0, 0, 3], 0, "6人の回答がレベル0〜5に分かれている", "6 people, spread from level 0 to 5");
    check([0, 1, 2, 1, 0, 0], 0, "4人の回答がレベル1〜3に分かれている", "4 people, spread from level 1 to 3");
    check([1, 0, 0, 0, 0, 0], 0, "レベルを答えた人が2人に満たない", "fewer than two answered with a level");
    let documented = |towns, locale| said(Some(Reason::MostDocumented { towns }), [0; 6], 0, locale);
    let [ja, en] = Locale::ALL.map(|locale| [0, 1, 4].map(|towns| documented(towns, locale)));
    assert_eq!(ja[1], "比べられる回答票がまだない（1つの先行自治体の文書に記載あり）");
    assert_eq!(
        en,
        [
            "no sheets to compare yet",
            "no sheets to compare yet (1 town is documented on it)",
            "no sheets to compare yet (4 towns are documented on it)",
        ]
    );
}

/// With one sheet nobody can differ: what is not known comes first, then one question of each factor.
#[test]
fn one_sheet_is_no_more_than_its_unknowns() {
    let catalogue = twelve();
    let mut round = with_responses(vec![response(Role::Other, "", &IDS, "1111 1??1 1111")]).rounds.remove(0);
    let found = proposal(&catalogue, &round.sheets(), &Answers::default());
    assert_eq!(ids(&found), ["b.q2", "b.q3", "a.q1", "b.q1", "c.q1"]);
    assert!(!can_compare(&round.sheets()));
    // A second one makes them comparable.
    round.responses.push(response(Role::Executive, "", &IDS, "1111 1??1 1112"));
    assert!(can_compare(&round.sheets()));
    assert_eq!(ids(&proposal(&catalogue, &round.sheets(), &Answers::default()))[..3], ["b.q2", "b.q3", "c.q4"]);
}

#[test]
fn without_any_sheet_the_most_documented_of_each_factor() {
    let check = |questionnaire: &str, towns: &[&str], expected: &[(&str, usize)]| {
        let catalogue = catalogue(questionnaire, towns);
        // Sheets without anything to count are none.
        let blank: BTreeMap<_, _> = [(q("a.q1"), Tally::default())].into();
        for sheets in [BTreeMap::new(), blank] {
            let found = proposal(&catalogue, &sheets, &Answers::default());
            let found: Vec<_> = found
                .iter()
                .map(|topic| match topic.reason {
                    Reason::MostDocumented { towns } => (topic.question.as_str(), towns),
                    other => panic!("{other:?}"),
                })
                .collect();
            assert_eq!(found, expected, "{questionnaire}");
        }
    };
    check("a: q1 q2 | b: q1 q2", &["12 .1", ".1 .2"], &[("a.q2", 2), ("b.q2", 2)]);
    // As many: foundations first, then as in the questionnaire.
    check("a: q1 q2! | b: q1 q2", &["11 11"], &[("a.q2", 1), ("b.q1", 1)]);
    check("a: q1 q2", &[".."], &[("a.q1", 0)]);
}

#[test]
fn fewer_questions_than_fit() {
    let catalogue = catalogue("a: q1 q2 q3", &["111"]);
    let sheets = [(q("a.q3"), tallied([1, 0, 0, 0, 0, 1], 0)), (q("a.q2"), tallied([0, 2, 0, 0, 0, 0], 0))].into();
    assert_eq!(ids(&proposal(&catalogue, &sheets, &Answers::default())), ["a.q3", "a.q2", "a.q1"]);
}

#[test]
fn what_is_not_asked_is_not_on_the_agenda() {
    let catalogue = twelve();
    // Counts of a question that the questionnaire does not know.
    let sheets = [(q("old.gone"), tallied([9, 0, 0, 0, 0, 9], 9)), (q("c.q4"), tallied([1, 0, 0, 0, 0, 1], 0))].into();
    assert_eq!(ids(&proposal(&catalogue, &sheets, &Answers::default()))[..2], ["c.q4", "a.q1"]);

    let mut round = with_responses(Vec::new()).rounds.remove(0);
    let mut check = |chosen: &[&str], expected: &[&str]| {
        round.workshop.agenda = Some(chosen.iter().map(|id| q(id)).collect());
        let found = agenda(&catalogue, &round);
        assert_eq!(found.iter().map(QuestionId::as_str).collect::<Vec<_>>(), expected, "{chosen:?}");
    };
    check(&["c.q4", "old.gone", "a.q1"], &["c.q4", "a.q1"]);
    check(&["old.gone"], &[]);
    // Nothing was chosen, and that stands.
    check(&[], &[]);
    check(&IDS, &IDS);
}

/// What counts as 0 whatever is said is worth no hour; a question that others hang on is talked over before them.
#[test]
fn what_follows_from_another_question_is_not_proposed_before_it() {
    const LINKED: &str = "a: q1 q2<q1 q3<q1 | b: q1 q2 q3 | c: q1 q2 q3";
    let catalogue = catalogue(LINKED, &["111 111 111"]);
    let split = |spread: u32| tallied([spread, 0, 9 - spread, 0, 0, spread], 0);
    let check = |sheets: &[(&str, u32)], agreed: &str, expected: &[&str], never: &[&str]| {
        let sheets: BTreeMap<_, _> = sheets.iter().map(|(id, spread)| (q(id), split(*spread))).collect();
        let found = proposal(&catalogue, &sheets, &answers(&catalogue, agreed));
        let found = ids(&found);
        assert_eq!(found[..expected.len()], *expected, "{sheets:?} {agreed}");
        assert!(never.iter().all(|id| !found.contains(id)), "{found:?} {agreed}");
    };
    let all = [("a.q2", 4), ("b.q1", 3), ("a.q1", 2), ("a.q3", 1)];
    check(&all, "... ... ...", &["a.q1", "a.q2", "b.q1", "a.q3"], &[]);
    // Decided above 0: nothing hangs on it any more.
    check(&all, "2.. ... ...", &["a.q2", "b.q1", "a.q1", "a.q3"], &[]);
    check(&all, "0.. ... ...", &["b.q1", "a.q1"], &["a.q2", "a.q3"]);
    // Without sheets neither.
    check(&[], "... ... ...", &["a.q1", "b.q1", "c.q1"], &[]);
    check(&[], "0.. ... ...", &["a.q1", "b.q1", "c.q1"], &["a.q2", "a.q3"]);
}

#[test]
fn sheets_that_all_say_not_applicable_are_none() {
    let catalogue = twelve();
    let mut round = with_responses(vec![response(Role::Other, "", &IDS, "---- ---- ----"); 6]).rounds.remove(0);
    assert!(tally(&round.responses).is_empty());
    let none = proposal(&catalogue, &BTreeMap::new(), &Answers::default());
    assert_eq!(proposal(&catalogue, &round.sheets(), &Answers::default()), none);
    assert_eq!(agenda(&catalogue, &round).iter().map(QuestionId::as_str).collect::<Vec<_>>(), ids(&none));
    // One that answers is enough.
    round.responses.push(response(Role::Other, "", &IDS, ".... .... ...?"));
    assert_eq!(agenda(&catalogue, &round)[0], q("c.q4"));
}

proptest! {
    #[test]
    fn every_question_has_one_place(all in prop::collection::vec(any_counts(), 12)) {
        let catalogue = twelve();
        let sheets: BTreeMap<_, _> = IDS.iter().zip(all).map(|(id, counts)| (q(id), counts.into())).collect();
        let order = topics(&catalogue, &sheets);
        let mut sorted = ids(&order);
        sorted.sort_unstable();
        prop_assert_eq!(sorted, IDS);
        let rank = |reason: &Reason| match reason {
            Reason::ManyUnknown { unknown, total } => (0, 1.0 - *unknown as f64 / *total as f64),
            Reason::Agreement { agreement } => (1, *agreement),
            Reason::TooFew => (2, 0.0),
            Reason::MostDocumented { .. } => panic!("there are sheets"),
        };
        for pair in order.windows(2) {
            let ((kind, value), (next, after)) = (rank(&pair[0].reason), rank(&pair[1].reason));
            prop_assert!(kind < next || (kind == next && value <= after + 1e-9), "{pair:?}");
        }
    }
}

#[test]
fn an_hour_and_a_half_is_shared_by_the_questions() {
    for (questions, minutes) in
        [(0, 30), (1, 30), (2, 30), (3, 25), (4, 20), (8, 10), (10, 5), (16, 5), (20, 4), (32, 2), (200, 1)]
    {
        assert_eq!(shirube::workshop::minutes_each(questions), minutes, "{questions}");
    }
}
