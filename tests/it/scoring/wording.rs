//! Every rule and every reason has its words, in both languages.

use shirube::catalogue::{FactorId, Level};
use shirube::i18n::{Locale, Words};
use shirube::scoring::{Reason, Rule, Step, reason_text};

use super::fixture::id;

fn step(reason: Reason) -> Step {
    let factor = FactorId::new("a");
    let (from, to, target) = (Level::MIN, Level::ALL[1], Level::MAX);
    Step { question: id("a.q1"), factor, from, to, target, towns: Vec::new(), reason, is_held_back: false }
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
    let reasons = [Reason::Foundation, Reason::BehindMedian { gap: 1.5, median: 2.5, towns: 4 }, Reason::OwnLevel];
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

#[test]
fn the_gap_is_said_with_its_numbers() {
    let behind = step(Reason::BehindMedian { gap: 1.5, median: 2.5, towns: 4 });
    for locale in Locale::ALL {
        let text = reason_text(&Words::new(locale), &behind);
        assert!(["1.5", "2.5", "4"].iter().all(|n| text.contains(n)), "{text}");
    }
}
