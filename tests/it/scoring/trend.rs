//! Two rounds beside each other, and a trial beside what is so.

use shirube::assessment::{TargetOf, Targets, Value};
use shirube::scoring::{Change, Outlook, Trend, Trial, TrialMoves, trend};

use super::fixture::{answers, catalogue, id, level, towns};

const ASKED: &str = "a: q1 q2 q3<q2 q4 | b: q1 q2 q3";

fn found(then: &str, now: &str) -> Trend {
    let catalogue = catalogue(ASKED, &[]);
    trend(&catalogue.questionnaire, &answers(&catalogue, then), &answers(&catalogue, now))
}

#[test]
fn what_became_of_each_answer() {
    let sign = |change: Change| match change {
        Change::Rose => '+',
        Change::Fell => '-',
        Change::Same => '=',
        Change::New => 'n',
        Change::Gone => 'g',
        Change::NeverAnswered => '.',
        Change::NotComparable => 'x',
    };
    let check = |then: &str, now: &str, expected: &str| {
        let trend = found(then, now);
        let signs: String = trend.questions.iter().map(|question| sign(question.change)).collect();
        assert_eq!(signs, expected, "{then} to {now}");
        let changes = trend.changes();
        let count = |change| trend.of(change).count();
        assert_eq!((changes.rose, changes.gone), (count(Change::Rose), count(Change::Gone)));
    };
    // Three changed, one taken away, one new.
    check("1234 | 12.", "2233 | 3.1", "+==- | +gn".replace([' ', '|'], "").as_str());
    check("?.1? | -1-", "?1.. | 1--", ".ng.xxx");
    // What follows from a 0 was not answered; beneath it may stand an answer.
    check("10.. | ...", "11.. | ...", "=+.....");
    check("103. | ...", "113. | ...", "=++....");
    check("103. | ...", "11.. | ...", "=+g....");
    check("11.. | ...", "10.. | ...", "=-.....");
    check("11.. | ...", "103. | ...", "=-n....");
    check("1111 | 111", "1111 | 111", "=======");
}

#[test]
fn a_factor_moves_by_what_was_answered_both_times() {
    let check = |then: &str, now: &str, means: (Option<f64>, Option<f64>), common: usize, moved: Option<f64>| {
        let trend = found(then, now);
        let factor = &trend.factors[1];
        assert_eq!(((factor.then.mean, factor.now.mean), factor.common, factor.moved), (means, common, moved), "{now}");
    };
    check(".... | 111", ".... | 222", (Some(1.0), Some(2.0)), 3, Some(1.0));
    // The mean falls by a new answer, and nothing fell.
    check(".... | 44.", ".... | 441", (Some(4.0), Some(3.0)), 2, Some(0.0));
    check(".... | 4..", ".... | .1.", (Some(4.0), Some(1.0)), 0, None);
    check(".... | ...", ".... | ...", (None, None), 0, None);
}

#[test]
fn a_trial_shows_what_would_move_and_changes_nothing() {
    let catalogue = catalogue(ASKED, &["3333 | 333", "1111 | 111"]);
    let questionnaire = &catalogue.questionnaire;
    let real = answers(&catalogue, "1000 | 111");
    let before = real.clone();
    let mut trial = Trial::default();
    for (question, to) in [("a.q2", 3), ("b.q1", 5), ("b.q2", 1), ("a.q1", 0)] {
        trial.set(&real, id(question), level(to));
    }
    let tried = trial.on(&real);
    assert_eq!((tried.value(&id("a.q2")), &real), (Some(&Value::Level(level(3))), &before));
    assert_eq!(trial.levels.len(), 3, "what is answered anyway is no trial");
    let outlook = |answers| Outlook::of(questionnaire, answers, &Targets::default(), &towns(&catalogue));
    let moves = TrialMoves::between(&outlook(&real), &outlook(&tried));
    let factors: Vec<(&str, Option<f64>, Option<f64>)> =
        moves.factors.iter().map(|factor| (factor.factor.as_str(), factor.mean.0, factor.mean.1)).collect();
    assert_eq!(factors, [("a", Some(0.25), Some(0.75)), ("b", Some(1.0), Some(7.0 / 3.0))]);
    assert_eq!(moves.steps_gone, [id("b.q1")]);
    assert_eq!(moves.steps_come, [id("a.q3")], "it no longer follows from another");
    // Only what is above what counts now is aimed at.
    let targets: Vec<(TargetOf, u8)> =
        trial.targets(questionnaire, &real).into_iter().map(|(of, target)| (of, target.level.get())).collect();
    assert_eq!(targets, [(TargetOf::Question(id("a.q2")), 3), (TargetOf::Question(id("b.q1")), 5)]);
    // Set back to what is answered, it is none.
    for question in ["a.q2", "b.q1", "a.q1"] {
        let level = before.get(&id(question)).and_then(|answer| answer.level()).expect("it is answered");
        trial.set(&real, id(question), level);
    }
    assert!(trial.is_empty());
}
