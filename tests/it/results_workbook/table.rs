//! Many assessments as one table.

use shirube::assessment::publication;
use shirube::exchange::{is_table_as_written, table_csv};

use super::fixture::{NAMES, all, answers, catalogue, single, with, workshop};

fn csv(assessments: &[shirube::assessment::Assessment]) -> String {
    String::from_utf8(table_csv(catalogue(), assessments)).expect("UTF-8")
}

const HEAD: &str =
    "\u{feff}assessment,code,municipality,round_date,questionnaire,standing,question,factor,state,level\r\n";

#[test]
fn every_question_has_a_row() {
    let mut sagae = with(answers(8), Vec::new());
    sagae.profile.code = Some("062065".to_owned());
    sagae.profile.name = "typed otherwise".to_owned();
    let text = csv(&[sagae, single()]);
    let rows: Vec<&str> = text.strip_prefix(HEAD).expect("the head").split_terminator("\r\n").collect();
    assert_eq!(rows.len(), 64);
    let check = |at: usize, expected: &str| assert_eq!(rows[at], expected, "row {at}");
    let edition = &catalogue().questionnaire.edition;
    let of = |n, hall: &str, standing: &str, rest: &str| format!("{n},{hall},2026-10-15,{edition},{standing},{rest}");
    check(0, &of(1, "062065,寒河江市", "agreed", "leadership.executive,leadership,level,0"));
    check(1, &of(1, "062065,寒河江市", "agreed", "leadership.head,leadership,level,1"));
    check(2, &of(1, "062065,寒河江市", "agreed", "leadership.deputy,leadership,follows,0"));
    check(3, &of(1, "062065,寒河江市", "agreed", "leadership.speed,leadership,unknown,"));
    check(6, &of(1, "062065,寒河江市", "agreed", "organisation.links,organisation,not-applicable,"));
    check(31, &of(1, "062065,寒河江市", "agreed", "services.spread,services,open,"));
    check(32, &of(2, ",", "single", "leadership.executive,leadership,level,0"));
    let standings = |name: &str, expected: &str| {
        let (_, assessment) = all().into_iter().find(|(there, _)| *there == name).expect("it is there");
        assert!(csv(&[assessment]).split_terminator("\r\n").skip(1).all(|row| row.contains(expected)), "{name}");
    };
    standings("empty", ",empty,");
    standings("workshop", ",agreed,");
    standings("open", ",open,");
    standings("copy of single", ",single,");
    assert_eq!(csv(&[]), HEAD);
}

/// A row or a column of one's own makes it another table.
#[test]
fn a_table_is_known_again_as_long_as_nobody_changed_its_form() {
    let is_ours = |text: &str| is_table_as_written(catalogue(), text.as_bytes());
    let whole = csv(&all().into_iter().map(|(_, assessment)| assessment).collect::<Vec<_>>());
    assert!(is_ours(&whole) && is_ours(HEAD));
    let first = whole.lines().nth(1).expect("a row");
    let check = |what: &str, changed: String| {
        assert_ne!(changed, whole, "{what}");
        assert!(!is_ours(&changed), "{what}");
    };
    check("another table", "a,b\r\n".to_owned());
    check("nothing", String::new());
    check("a row at the end", format!("{whole}合計,,,,,,,,,3\r\n"));
    check("a remark at the end", format!("{whole}memo"));
    check("a row of ours once more", format!("{whole}{first}\r\n"));
    check("a column", whole.replace("\r\n", ",\r\n"));
    check("a row less", whole.replacen(&format!("{first}\r\n"), "", 1));
    check("other line ends", whole.replace("\r\n", "\n"));
    check("a word of one's own", whole.replacen(",open,", ",later,", 1));
    check("a level that is none", whole.replacen(",level,", ",level,1", 1));
    check("a date that is none", whole.replacen("2026-", "2026/", 1));
    check("a head in Japanese", whole.replacen("municipality", "自治体", 1));
}

/// A copy gives the same rows as its assessment, and neither says anything that was typed.
#[test]
fn a_table_holds_nothing_that_was_typed() {
    for (name, mut assessment) in all() {
        assessment.profile.name = "=typed".to_owned();
        assessment.profile.prefecture = "typed".to_owned();
        assessment.profile.code = Some("typed".to_owned());
        for round in &mut assessment.rounds {
            round.title = "typed".to_owned();
        }
        let text = csv(std::slice::from_ref(&assessment));
        assert_eq!(text, csv(&[publication(&assessment).into_assessment()]), "{name}");
        let not = NAMES.into_iter().chain(["typed", "覚え書き", "本部", "広域", "\""]);
        for word in not {
            assert!(!text.contains(word), "{word} of {name}");
        }
    }
    assert!(csv(&[workshop()]).contains(",leadership.executive,"));
}
