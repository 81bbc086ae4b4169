//! What an answer counts as while the question it depends on is at 0, and what one still to come would do.

use shirube::assessment::workshop::Choice;
use shirube::assessment::{Answers, Standing, Value};
use shirube::catalogue::Catalogue;
use shirube::i18n::{Locale, Words};
use shirube::scoring::{
    Overridden, Premise, effect, follows_reason, overridden, overridden_text, pass_over_text, premise, would_follow,
};

use crate::asked;

use super::fixture::{answers, catalogue, id, level};

/// `q2` and `q5` depend on `q1`, `q3` on `q2`; nothing on `q4`.
const CHAIN: &str = "a: q1 q2<q1 q3<q2 q4 q5<q1";

fn given(row: &str) -> (Catalogue, Answers) {
    let catalogue = catalogue(CHAIN, &[]);
    let answers = answers(&catalogue, row);
    (catalogue, answers)
}

/// `q2=3<q1`: counts as 0, from that question.
fn shown(all: &[Overridden]) -> String {
    let one = |one: &Overridden| {
        let own = match one.own {
            Choice::Level(level) => level.to_string(),
            Choice::Unknown => "?".to_owned(),
        };
        format!("{}={own}<{}", short(one.question.as_str()), short(one.follows_from.as_str()))
    };
    all.iter().map(one).collect::<Vec<_>>().join(" ")
}

fn short(id: &str) -> &str {
    id.trim_start_matches("a.")
}

#[test]
fn how_a_question_hangs_on_another() {
    let check = |row: &str, expected: [&str; 5]| {
        let (catalogue, answers) = given(row);
        for (place, expected) in expected.iter().enumerate() {
            let question = id(&format!("a.q{}", place + 1));
            let found = match premise(&catalogue.questionnaire, &answers, &question) {
                Some(Premise::AtZero(from)) => format!("0<{}", short(from.as_str())),
                Some(Premise::Open(from)) => format!("?<{}", short(from.as_str())),
                None => String::new(),
            };
            assert_eq!(found, *expected, "{row} {question}");
        }
    };
    check(".....", ["", "?<q1", "?<q2", "", "?<q1"]);
    check("?....", ["", "?<q1", "?<q2", "", "?<q1"]);
    check("2....", ["", "", "?<q2", "", ""]);
    check("23...", ["", "", "", "", ""]);
    check(".3...", ["", "?<q1", "?<q1", "", "?<q1"]);
    check("0....", ["", "0<q1", "0<q1", "", "0<q1"]);
    check("0343-", ["", "0<q1", "0<q1", "", ""]);
    check("004..", ["", "0<q1", "0<q2", "", "0<q1"]);
    check("200..", ["", "", "0<q2", "", ""]);
    // What is left out fixes nothing, and lets nothing above it through.
    check("-....", ["", "", "?<q2", "", ""]);
    check("0-4..", ["", "", "", "", "0<q1"]);
}

#[test]
fn what_would_follow() {
    let check = |row: &str, question: &str, expected: &str| {
        let (catalogue, answers) = given(row);
        let found = would_follow(&catalogue.questionnaire, &answers, &id(question));
        assert_eq!(found.iter().map(|q| short(q.as_str())).collect::<Vec<_>>().join(" "), expected, "{row} {question}");
    };
    check(".....", "a.q1", "q2 q3 q5");
    check("2343-", "a.q1", "q2 q3");
    check("0343.", "a.q1", "q2 q3 q5");
    check(".....", "a.q2", "q3");
    check("0....", "a.q2", "q3");
    check(".....", "a.q4", "");
    check(".....", "a.gone", "");
}

/// Nothing is written in the place of what was answered: it counts as 0, and as itself once its premise is raised.
#[test]
fn what_a_change_does_to_what_counts() {
    let check = |row: &str, changes: &[(&str, char)], expected: &str, restored: &str| {
        let (catalogue, before) = given(row);
        let changes: Vec<_> = changes
            .iter()
            .map(|(question, mark)| {
                let value = match mark {
                    '.' => None,
                    '?' => Some(Value::Unknown),
                    digit => Some(Value::Level(level(digit.to_digit(10).expect("a digit") as u8))),
                };
                (id(question), value)
            })
            .collect();
        let effect = effect(&catalogue.questionnaire, &before, &changes);
        assert_eq!(
            (shown(&effect.overridden).as_str(), shown(&effect.restored).as_str()),
            (expected, restored),
            "{row}"
        );
    };
    // A premise that comes to 0, and one that is raised again.
    check(".3.4.", &[("a.q1", '0')], "q2=3<q1", "");
    check("234?5", &[("a.q1", '0')], "q2=3<q1 q3=4<q1 q5=5<q1", "");
    check("2???.", &[("a.q1", '0')], "q2=?<q1 q3=?<q1", "");
    check("200-0", &[("a.q1", '0')], "", "");
    check("03405", &[("a.q1", '1')], "", "q2=3<q1 q3=4<q1 q5=5<q1");
    check("03405", &[("a.q1", '.')], "", "q2=3<q1 q3=4<q1 q5=5<q1");
    check("03405", &[("a.q1", '0')], "", "");
    // An answer below a premise at 0.
    check("0....", &[("a.q2", '2')], "q2=2<q1", "");
    check("0....", &[("a.q2", '?')], "q2=?<q1", "");
    check("0....", &[("a.q2", '0')], "", "");
    check("02...", &[("a.q2", '3')], "q2=3<q1", "");
    check("02...", &[("a.q2", '2')], "", "");
    check("02...", &[("a.q2", '0')], "", "");
    check("2....", &[("a.q2", '2')], "", "");
    // Several at once: what is set along with its premise, and what stood there before.
    check("..4..", &[("a.q1", '0'), ("a.q5", '3')], "q3=4<q1 q5=3<q1", "");
}

#[test]
fn what_counts_as_0_although_it_is_another_answer() {
    let (catalogue, answers) = given("03?00");
    assert_eq!(shown(&overridden(&catalogue.questionnaire, &answers)), "q2=3<q1 q3=?<q1");
    assert_eq!(answers.get(&id("a.q2")).and_then(|answer| answer.level()), Some(level(3)), "and it stays");
}

#[test]
fn it_is_said_with_number_name_and_reason() {
    let questionnaire = &asked::catalogue().questionnaire;
    let (premise, follows) = asked::one_follows();
    let no = asked::number(premise);
    let at = |n: u8| Some(Value::Level(level(n)));
    let check = |own: Option<Value>, standing, ja: &str, en: &str| {
        for (locale, expected) in [(Locale::Ja, ja), (Locale::En, en)] {
            let from = id(premise);
            let found = follows_reason(&Words::new(locale), questionnaire, own.as_ref(), standing, &from);
            assert_eq!(found, expected);
        }
    };
    let name = asked::name(premise, Locale::En);
    let ja = format!("{}が0のため、0と数えます。", asked::said(premise));
    let en = format!("Counted as 0, as question {no} “{name}” is at 0.");
    check(None, Standing::Agreed(9), &ja, &en);
    check(at(0), Standing::Agreed(9), &ja, &en);
    check(
        at(2),
        Standing::Agreed(9),
        &format!("合意：レベル2（設問{no}が0のため、0と数えます）"),
        &format!("Agreed: level 2 (counted as 0, as question {no} is at 0)"),
    );
    check(
        Some(Value::Unknown),
        Standing::Agreed(9),
        &format!("合意：わからない（設問{no}が0のため、0と数えます）"),
        &format!("Agreed: don't know (counted as 0, as question {no} is at 0)"),
    );
    check(
        at(3),
        Standing::Single(Default::default()),
        &format!("回答：レベル3（設問{no}が0のため、0と数えます）"),
        &format!("Answered: level 3 (counted as 0, as question {no} is at 0)"),
    );
    let one = Overridden { question: id(follows), own: Choice::Level(level(2)), follows_from: id(premise) };
    let found = overridden_text(&Words::new(Locale::Ja), questionnaire, &[one]);
    assert_eq!(found, format!("{}（レベル2）", asked::said(follows)));
}

#[test]
fn a_sheet_says_when_a_question_is_passed_over_where_its_premise_is_on_it() {
    let (premise, follows) = asked::one_follows();
    let text = |is_there: bool| {
        pass_over_text(&Words::new(Locale::Ja), &asked::catalogue().questionnaire, asked::question(follows), |it| {
            is_there && *it == id(premise)
        })
    };
    let passed = format!("設問{}が0のときは、この設問を飛ばします（0と数えます）。", asked::number(premise));
    assert_eq!(text(true), Some(passed));
    assert_eq!(text(false), None);
}
