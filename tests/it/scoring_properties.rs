//! What holds for any answers: the promises that people rely on when they look at a score.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use proptest::prelude::*;
use proptest::sample::Index;
use shirube::assessment::{Answer, Answers, StepKey, StepPlan, Target, TargetOf, Targets, Value};
use shirube::catalogue::{Catalogue, FactorId, Level, QuestionId, Questionnaire, Town};
use shirube::scoring::{
    FIRST_STEPS, NEAREST_FACTORS, NEAREST_QUESTIONS, OF_ONE_FACTOR, Reason, Scores, State, Step, TargetState, arrange,
    compare, decisive_unknowns, moved, nearest, score, steps, suggest, target_state, trend,
};

use crate::scoring::fixture::{catalogue, towns};

/// Chains, several that depend on one, one that stands before what it depends on, foundations, uneven factors.
const UNEVEN: &str = "a: q1! q2<q1 q3<q2 q4 | b: q1 q2<q1 q3<q1 q4<q1 | c: q1<q2 q2! | d: q1 | e: q1 q2 q3 q4<q3 q5 q6";
/// Nothing follows from anything.
const PLAIN: &str = "a: q1! q2 q3 q4 | b: q1 q2 q3! q4 | c: q1 q2 | d: q1 q2 q3";

/// The catalogues that the properties are tried with.
fn catalogues() -> &'static [Catalogue] {
    static ALL: OnceLock<Vec<Catalogue>> = OnceLock::new();
    ALL.get_or_init(|| {
        let uneven =
            ["3.2. | 1... | 4. | 2 | 1.23..", "5.1. | 2.3. | .2 | . | 1.2...", "2... | .... | 5. | 1 | 223334"];
        let plain =
            ["1231 | .... | 11 | 225", "5... | 3333 | .. | 1.1", "..2. | 2.4. | 4. | ...", ".... | .... | .. | ..."];
        vec![catalogue(UNEVEN, &uneven), catalogue(PLAIN, &plain), catalogue(EIGHT, &EIGHT_TOWNS)]
    })
}

/// Eight factors of four, as the questionnaire of the program has them.
const EIGHT: &str = "a: q1! q2 q3<q1 q4 | b: q1! q2 q3<q1 q4 | c: q1 q2<q1 q3<q1 q4 | d: q1 q2 q3 q4 | \
    e: q1 q2! q3 q4 | f: q1 q2 q3 q4 | g: q1 q2 q3 q4 | h: q1 q2 q3 q4";
const EIGHT_TOWNS: [&str; 4] = [
    "4.3. | 33.4 | 322. | 3.2. | .3.. | 2... | 3..1 | 2.3.",
    "3.2. | 3... | 3... | 2... | 2... | 12.. | 4... | ...3",
    "2..3 | 22.. | 2... | 4... | .2.. | 32.. | .... | 22..",
    "43.5 | 4... | 31.. | 5.3. | 4.3. | .... | 21.. | 3...",
];

/// A catalogue and a value for each of its questions.
fn halls() -> impl Strategy<Value = (&'static Catalogue, Vec<Option<Value>>)> {
    (0..catalogues().len()).prop_flat_map(|index| {
        let catalogue = &catalogues()[index];
        let count = catalogue.questionnaire.questions().count();
        (Just(catalogue), prop::collection::vec(value(), count))
    })
}

fn value() -> impl Strategy<Value = Option<Value>> {
    prop_oneof![
        4 => level().prop_map(|l| Some(Value::Level(l))),
        2 => Just(Some(Value::Level(Level::MIN))),
        1 => Just(Some(Value::Unknown)),
        1 => Just(Some(Value::NotApplicable("no such work".to_owned()))),
        1 => Just(None),
    ]
}

fn level() -> impl Strategy<Value = Level> {
    prop::sample::select(&Level::ALL[..])
}

fn ids(questionnaire: &Questionnaire) -> Vec<QuestionId> {
    questionnaire.questions().map(|q| q.id.clone()).collect()
}

fn answers(questionnaire: &Questionnaire, values: &[Option<Value>]) -> Answers {
    ids(questionnaire).into_iter().zip(values).filter_map(|(id, v)| Some((id, Answer::of(v.clone()?)))).collect()
}

fn scored(catalogue: &Catalogue, values: &[Option<Value>]) -> Scores {
    score(&catalogue.questionnaire, &answers(&catalogue.questionnaire, values))
}

fn all_steps(catalogue: &Catalogue, scores: &Scores, towns: &[&Town]) -> Vec<Step> {
    steps(&catalogue.questionnaire, scores, &Targets::default(), towns)
}

proptest! {
    /// Nothing counts as less than any score or stage.
    #[test]
    fn a_higher_answer_never_lowers_a_score_or_a_stage(
        (catalogue, values) in halls(), which in any::<Index>(), from in level(), to in level(),
    ) {
        let (from, to, which) = (from.min(to), from.max(to), which.index(values.len()));
        let at = |level| {
            let mut values = values.clone();
            values[which] = Some(Value::Level(level));
            scored(catalogue, &values)
        };
        let (before, after) = (at(from), at(to));
        prop_assert!(after.overall.mean >= before.overall.mean, "{:?} {:?}", before.overall, after.overall);
        prop_assert!(after.overall.stage >= before.overall.stage, "{:?} {:?}", before.overall, after.overall);
        for (before, after) in before.factors.iter().zip(&after.factors) {
            prop_assert!(after.mean >= before.mean, "{before:?} {after:?}");
            prop_assert!(after.stage >= before.stage, "{before:?} {after:?}");
        }
    }

    #[test]
    fn the_bounds_contain_the_score((catalogue, values) in halls()) {
        let scores = scored(catalogue, &values);
        let overall = (scores.overall.mean, scores.overall.bounds);
        for (mean, bounds) in scores.factors.iter().map(|f| (f.mean, f.bounds)).chain([overall]) {
            let Some(bounds) = bounds else {
                prop_assert_eq!(mean, None);
                continue;
            };
            prop_assert!(0.0 <= bounds.low && bounds.low <= bounds.high && bounds.high <= 5.0, "{:?}", bounds);
            prop_assert!(mean.is_none_or(|m| bounds.low <= m && m <= bounds.high), "{mean:?} in {bounds:?}");
        }
    }

    /// Where nothing follows from anything: whatever is found out later, the score ends up within the bounds.
    #[test]
    fn what_is_found_out_later_stays_within_the_bounds(
        values in prop::collection::vec(value(), 13), later in prop::collection::vec(level(), 13),
    ) {
        let catalogue = &catalogues()[1];
        let found_out: Vec<Option<Value>> = values
            .iter()
            .zip(later)
            .map(|(value, later)| match value {
                None | Some(Value::Unknown) => Some(Value::Level(later)),
                known => known.clone(),
            })
            .collect();
        let before = scored(catalogue, &values).overall;
        let after = scored(catalogue, &found_out).overall;
        prop_assert_eq!(before.bounds.is_some(), after.mean.is_some());
        if let (Some(bounds), Some(mean)) = (before.bounds, after.mean) {
            // Sums in another order differ in the last digit.
            prop_assert!(bounds.low <= mean + 1e-9 && mean <= bounds.high + 1e-9, "{mean} in {bounds:?}");
        }
    }

    #[test]
    fn a_stage_lies_between_the_lowest_and_the_highest_level((catalogue, values) in halls()) {
        for factor in scored(catalogue, &values).factors {
            prop_assert_eq!(factor.stage.is_some(), factor.tally.answered > 0);
            prop_assert!(factor.lowest <= factor.stage && factor.stage <= factor.highest, "{:?}", factor);
        }
    }

    #[test]
    fn a_question_that_does_not_apply_moves_no_other_factor((catalogue, values) in halls(), which in any::<Index>()) {
        let which = which.index(values.len());
        let factor = &catalogue.questionnaire.questions().nth(which).expect("in range").factor;
        let mut changed = values.clone();
        changed[which] = Some(Value::NotApplicable("no such work".to_owned()));
        let (before, after) = (scored(catalogue, &values), scored(catalogue, &changed));
        for (before, after) in before.factors.iter().zip(&after.factors).filter(|(f, _)| f.factor != *factor) {
            prop_assert_eq!(before, after);
        }
    }

    #[test]
    fn the_order_in_which_answers_were_given_changes_nothing(
        (catalogue, values) in halls(), keys in prop::collection::vec(any::<u32>(), 32),
    ) {
        let questionnaire = &catalogue.questionnaire;
        let mut given: Vec<_> = ids(questionnaire).into_iter().zip(&values).zip(keys).collect();
        given.sort_by_key(|(_, key)| *key);
        let mut later = Answers::default();
        for ((id, value), _) in given {
            later.set(id, Answer { value: value.clone(), ..Answer::default() });
        }
        prop_assert_eq!(score(questionnaire, &later), scored(catalogue, &values));
    }

    /// Towns are named in the order given, and a tie goes to the first; nothing else depends on it.
    #[test]
    fn the_order_of_towns_changes_no_result((catalogue, values) in halls(), turn in any::<Index>()) {
        let scores = scored(catalogue, &values);
        let one = towns(catalogue);
        let mut other = one.clone();
        other.rotate_left(turn.index(one.len()));
        other.reverse();
        let order = |towns: &[&Town]| -> Vec<_> {
            all_steps(catalogue, &scores, towns).into_iter().map(|s| (s.question, s.reason, s.is_held_back)).collect()
        };
        prop_assert_eq!(order(&one), order(&other));
        let unknowns = |towns: &[&Town]| decisive_unknowns(&catalogue.questionnaire, &scores, towns);
        prop_assert_eq!(unknowns(&one), unknowns(&other));
        let distance = |towns: &[&Town]| nearest(&catalogue.questionnaire, &scores, towns).and_then(|c| c.distance);
        prop_assert_eq!(distance(&one), distance(&other));
    }

    #[test]
    fn there_is_no_comparison_without_a_common_question((catalogue, values) in halls()) {
        let scores = scored(catalogue, &values);
        for town in &catalogue.towns {
            let comparison = compare(&catalogue.questionnaire, &scores, town);
            prop_assert_eq!(comparison.distance.is_some(), comparison.common > 0);
            prop_assert_eq!(comparison.common, comparison.factors.iter().map(|f| f.common).sum::<usize>());
            for factor in &comparison.factors {
                prop_assert_eq!(factor.behind.is_some(), factor.common > 0);
                prop_assert_eq!(factor.town_mean.is_some(), factor.documented > 0);
                prop_assert!(factor.common <= factor.documented);
            }
        }
        if let Some(near) = nearest(&catalogue.questionnaire, &scores, &towns(catalogue)) {
            prop_assert!(near.common >= NEAREST_QUESTIONS && near.common_factors >= NEAREST_FACTORS);
        }
    }

    #[test]
    fn of_the_first_steps_not_all_come_from_one_factor((catalogue, values) in halls()) {
        let steps = all_steps(catalogue, &scored(catalogue, &values), &towns(catalogue));
        let of_each = |steps: &[Step]| -> BTreeMap<FactorId, usize> {
            steps.iter().fold(BTreeMap::new(), |mut count, step| {
                *count.entry(step.factor.clone()).or_default() += 1;
                count
            })
        };
        let can_be_had: usize = of_each(&steps).values().map(|n| n.min(&OF_ONE_FACTOR)).sum();
        let first = &steps[..can_be_had.min(FIRST_STEPS)];
        prop_assert!(of_each(first).values().all(|n| *n <= OF_ONE_FACTOR), "{:?}", first);
    }

    /// Apart from those held back the steps stand in their order, and so do those held back among themselves.
    #[test]
    fn steps_stand_in_the_order_of_their_reasons((catalogue, values) in halls()) {
        let scores = scored(catalogue, &values);
        let steps = all_steps(catalogue, &scores, &towns(catalogue));
        let below: Vec<_> = scores
            .entries
            .iter()
            .filter(|e| e.follows_from.is_none() && matches!(e.state, State::Level(l) if l < Level::MAX))
            .collect();
        prop_assert_eq!(steps.len(), below.len());
        let place = |step: &Step| scores.entries.iter().position(|e| e.question == step.question);
        let key = |step: &Step| match step.reason {
            Reason::Foundation => (0, 0, Level::MIN, place(step)),
            // Gaps are halves.
            Reason::BehindMedian { gap, .. } => (1, -(gap * 2.0) as i32, step.from, place(step)),
            Reason::OwnLevel { .. } => (2, 0, step.from, place(step)),
        };
        let (held_back, in_place): (Vec<_>, Vec<_>) = steps.iter().partition(|s| s.is_held_back);
        prop_assert!(held_back.is_sorted_by_key(|s| key(s)), "{:?}", held_back);
        prop_assert!(in_place.is_sorted_by_key(|s| key(s)), "{:?}", in_place);
    }

    /// What an unknown is said to move is what happens when it is answered.
    #[test]
    fn an_unknown_moves_the_score_as_far_as_is_said((catalogue, values) in halls()) {
        let scores = scored(catalogue, &values);
        let unknowns = decisive_unknowns(&catalogue.questionnaire, &scores, &towns(catalogue));
        prop_assert!(unknowns.is_sorted_by(|a, b| a.moves >= b.moves));
        prop_assert_eq!(unknowns.len(), scores.overall.tally.unknown + scores.overall.tally.open);
        for unknown in unknowns {
            let at = |level| {
                let mut answers = answers(&catalogue.questionnaire, &values);
                answers.set(unknown.question.clone(), Answer::of(Value::Level(level)));
                score(&catalogue.questionnaire, &answers).overall.mean.expect("one is answered")
            };
            let moves = at(Level::MAX) - at(Level::MIN);
            prop_assert!((moves - unknown.moves).abs() < 1e-6, "{moves} and {unknown:?}");
            prop_assert!(unknown.moves >= 0.0 && unknown.moves <= 5.0, "{unknown:?}");
        }
    }

    /// Whatever people ordered and hid: each step stands once, and a move puts it where it was moved to.
    #[test]
    fn the_peoples_order_loses_no_step(
        (catalogue, values) in halls(), order in any::<Vec<Index>>(), hidden in any::<Vec<Index>>(),
        from in any::<Index>(), to in any::<Index>(),
    ) {
        let steps = all_steps(catalogue, &scored(catalogue, &values), &towns(catalogue));
        prop_assume!(!steps.is_empty());
        let key = |index: &Index| StepKey::Question(steps[index.index(steps.len())].question.clone());
        let mut seen = BTreeSet::new();
        let order = order.iter().map(key).filter(|key| seen.insert(key.clone())).collect();
        let mut plan = StepPlan { order, hidden: hidden.iter().map(key).collect(), added: Vec::new() };
        let arranged = arrange(&steps, &plan);
        let all: BTreeSet<_> = arranged.shown.iter().chain(&arranged.hidden).map(|placed| &placed.key).collect();
        prop_assert_eq!(all.len(), steps.len());
        prop_assert_eq!(arranged.shown.len() + arranged.hidden.len(), steps.len());
        if !arranged.shown.is_empty() {
            let (from, to) = (from.index(arranged.shown.len()), to.index(arranged.shown.len()));
            let moved_key = arranged.shown[from].key.clone();
            plan.order = moved(&arranged, from, to);
            let after = arrange(&steps, &plan);
            prop_assert_eq!(&after.shown[to].key, &moved_key);
        }
    }

    /// A suggestion leaves something to be done, and a step goes no further than its target.
    #[test]
    fn what_is_suggested_is_ahead((catalogue, values) in halls()) {
        let (questionnaire, towns) = (&catalogue.questionnaire, towns(catalogue));
        let scores = scored(catalogue, &values);
        let mut targets = Targets::default();
        for suggestion in suggest(questionnaire, &scores, &towns) {
            let state = target_state(questionnaire, &scores, &suggestion.of, suggestion.level);
            prop_assert_eq!(state, TargetState::Ahead);
            match suggestion.of {
                TargetOf::Factor(factor) => targets.factors.insert(factor, Target::of(suggestion.level)),
                TargetOf::Question(question) => targets.questions.insert(question, Target::of(suggestion.level)),
            };
        }
        for step in steps(questionnaire, &scores, &targets, &towns) {
            prop_assert!(step.from < step.to && step.to <= step.target);
            let target = targets.of(&step.question, &step.factor).map_or(Level::MAX, |target| target.level);
            prop_assert_eq!(step.target, target);
        }
    }

    #[test]
    fn a_round_beside_itself_has_not_changed((catalogue, values) in halls()) {
        let answers = answers(&catalogue.questionnaire, &values);
        let trend = trend(&catalogue.questionnaire, &answers, &answers);
        let changes = trend.changes();
        prop_assert_eq!((changes.rose, changes.fell, changes.new, changes.gone), (0, 0, 0, 0));
        prop_assert!(trend.factors.iter().all(|factor| factor.moved.is_none_or(|moved| moved == 0.0)));
    }
}
