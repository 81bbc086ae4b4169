//! Every rule and every reason has its words, in both languages.

use shirube::assessment::Targets;
use shirube::catalogue::{FactorId, Level};
use shirube::i18n::{Locale, Words};
use shirube::scoring::{Reason, Rule, Step, reason_text, score, steps};

use super::fixture::{answers, catalogue, id, towns};

fn step(reason: Reason) -> Step {
    let factor = FactorId::new("a");
    let (from, to, target) = (Level::MIN, Level::ALL[1], Level::MAX);
    Step {
        question: id("a.q1"),
        factor,
        from,
        to,
        target,
        is_aimed_at: false,
        by: None,
        towns: Vec::new(),
        reason,
        is_held_back: false,
    }
}

#[track_caller]
fn assert_said(text: &str, locale: Locale) {
    assert!(!text.is_empty() && !text.contains(['{', '}']), "{locale}: {text}");
}

#[test]
fn every_rule_says_how_its_result_is_come_by() {
    for locale in Locale::ALL {
        let words = Words::new(locale);
        for rule in Rule::ALL {
            assert_said(&rule.name(&words), locale);
            assert_said(&rule.text(&words), locale);
        }
    }
}

#[test]
fn every_step_says_why_it_stands_where_it_stands() {
    let behind = |there| Reason::BehindMedian { gap: 1.5, level: Level::ALL[3], there, towns: 4 };
    let own = [0, 1, 4].map(|towns| Reason::OwnLevel { towns });
    let reasons = [Reason::Foundation, behind(2), behind(4), own[0], own[1], own[2]];
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let mut said: Vec<String> = Vec::new();
        for reason in reasons {
            let in_place = reason_text(&words, &step(reason));
            let held_back = reason_text(&words, &Step { is_held_back: true, ..step(reason) });
            assert!(held_back.starts_with(&in_place) && held_back.len() > in_place.len(), "{held_back}");
            assert_said(&held_back, locale);
            said.push(in_place);
        }
        said.dedup();
        assert_eq!(said.len(), reasons.len(), "{said:?}");
    }
}

/// How many towns are how far, and where the hall is: as one says it to a colleague.
#[test]
fn a_gap_is_said_in_towns() {
    let check = |there, ja: &str, en: &str| {
        let behind = step(Reason::BehindMedian { gap: 2.5, level: Level::ALL[3], there, towns: 4 });
        for (locale, expected) in [(Locale::Ja, ja), (Locale::En, en)] {
            assert_eq!(reason_text(&Words::new(locale), &behind), expected);
        }
    };
    check(
        2,
        "文書に記載のある4自治体のうち2つがレベル3以上です。自庁はレベル0です。",
        "2 of the 4 documented towns are at level 3 or above. Your hall is at 0.",
    );
    check(
        4,
        "文書に記載のある4自治体のすべてがレベル3以上です。自庁はレベル0です。",
        "All 4 documented towns are at level 3 or above. Your hall is at 0.",
    );
}

/// The towns that are counted are those that the median lies between.
#[test]
fn at_least_half_of_the_towns_are_where_it_is_said() {
    let check = |towns: &[&str], expected: (u8, usize, usize)| {
        let catalogue = catalogue("a: q1", towns);
        let scores = score(&catalogue.questionnaire, &answers(&catalogue, "0"));
        let found = steps(&catalogue.questionnaire, &scores, &Targets::default(), &self::towns(&catalogue));
        match found[0].reason {
            Reason::BehindMedian { level, there, towns, .. } => assert_eq!((level.get(), there, towns), expected),
            other => panic!("{other:?}"),
        }
    };
    check(&["3", "3"], (3, 2, 2));
    check(&["1", "4"], (4, 1, 2));
    check(&["1", "2", "5"], (2, 2, 3));
    check(&["1", "3", "3", "4"], (3, 3, 4));
    check(&["1", "2", "3", "4"], (3, 2, 4));
}
