//! A workshop in the file: exact both ways, readable, and every wrong value named with its line.

use shirube::assessment::privacy::Closing;
use shirube::assessment::workshop::{Method, Talk, Vote, Workshop};
use shirube::assessment::{Assessment, file, limits, publication};
use shirube::problem::{Place, Problem};

use super::{counts, q, vote};
use crate::assessment::with_responses;
use crate::assessment_file::has_words;

const SAMPLE: &str = include_str!("../../cases/assessment/workshop.ron");

fn read(text: &str) -> Result<Assessment, Vec<Problem>> {
    file::from_str(text, &Place::default())
}

fn sample() -> Assessment {
    let mut whole = with_responses(Vec::new());
    let round = &mut whole.rounds[0];
    round.targets = Default::default();
    round.workshop = Workshop {
        present: Some(12),
        agenda: Some(vec![q("organisation.links"), q("strategy.plan")]),
        talks: [
            (
                q("organisation.links"),
                Talk {
                    votes: vec![
                        vote(Method::Ballots, counts([1, 0, 5, 4, 0, 0], 2), true),
                        vote(Method::Fingers, counts([0, 0, 0, 7, 0, 0], 0), false),
                    ],
                    dissent: "窓口では2".into(),
                    ..Talk::default()
                },
            ),
            (
                q("strategy.plan"),
                Talk { votes: vec![vote(Method::Slips, counts([0; 6], 0), false)], ..Talk::default() },
            ),
        ]
        .into(),
        ..Workshop::default()
    };
    let sheets = [(q("future.unknown"), vec![counts([0, 0, 3, 2, 0, 0], 1).into()])].into();
    round.edition = "2026.1".into();
    round.closing = Some(Closing { sheets, ..Closing::default() });
    whole
}

#[test]
fn the_format_is_readable_and_stays_as_it_is() {
    assert_eq!(file::to_string(&sample()), SAMPLE);
    assert_eq!(read(SAMPLE), Ok(sample()));
    // As an editor of another system leaves it.
    assert_eq!(read(&SAMPLE.replace('\n', "\r\n")), Ok(sample()));
    assert_eq!(read(&format!("\u{feff}{SAMPLE}")), Ok(sample()));
}

#[test]
fn what_holds_nothing_is_left_out() {
    let check = |workshop: &str, expected: Workshop| {
        let text = SAMPLE.split_once("      workshop: (").unwrap().0.to_owned() + workshop + "),])";
        let read = read(&text).unwrap();
        assert_eq!(read.rounds[0].workshop, expected, "{workshop}");
        assert_eq!(file::to_string(&read).contains("workshop"), !expected.is_blank(), "{workshop}");
    };
    check("", Workshop::default());
    check("workshop: (),", Workshop::default());
    check("workshop: (agenda: None, talks: {}),", Workshop::default());
    check(r#"workshop: (talks: {"a.q1": ()}),"#, Workshop::default());
    // An agenda with nothing on it was chosen.
    check("workshop: (agenda: []),", Workshop { agenda: Some(Vec::new()), ..Workshop::default() });
    let blank = Talk { votes: vec![vote(Method::Fingers, counts([0; 6], 0), false)], ..Talk::default() };
    check(
        r#"workshop: (talks: {"a.q1": (votes: [(levels: (0, 0, 0, 0, 0, 0))])}),"#,
        Workshop { talks: [(q("a.q1"), blank)].into(), ..Workshop::default() },
    );
}

#[test]
fn the_room_is_kept_with_each_vote_and_with_the_round() {
    let check = |workshop: &str, expected: &Workshop| {
        let text = SAMPLE.split_once("      workshop: (").unwrap().0.to_owned() + workshop + "),])";
        let read = read(&text).unwrap();
        assert_eq!(read.rounds[0].workshop, *expected, "{workshop}");
        assert_eq!(file::from_str(&file::to_string(&read), &Place::default()), Ok(read), "{workshop}");
    };
    for (name, method) in [("Slips", Method::Slips), ("Ballots", Method::Ballots), ("Fingers", Method::Fingers)] {
        check(&format!("workshop: (method: {name}),"), &Workshop { method, ..Workshop::default() });
    }
    check("workshop: (attended: (8, 12)),", &Workshop { attended: Some((8, 12)), ..Workshop::default() });
    let put_off = Talk { is_skipped: true, ..Talk::default() };
    check(
        r#"workshop: (talks: {"a.q1": (skipped: true)}),"#,
        &Workshop { talks: [(q("a.q1"), put_off)].into(), ..Workshop::default() },
    );
    let votes = vec![Vote { present: Some(12), ..vote(Method::Slips, counts([0, 5, 0, 0, 0, 0], 0), true) }];
    check(
        r#"workshop: (talks: {"a.q1": (votes: [(method: Slips, levels: (0, 5, 0, 0, 0, 0), revealed: true, present: 12)])}),"#,
        &Workshop { talks: [(q("a.q1"), Talk { votes, ..Talk::default() })].into(), ..Workshop::default() },
    );
}

/// What version 2 wrote, kept as it was.
const VERSION_2: &str = include_str!("../../cases/versions/version-2-workshop.ron");
/// What version 3 wrote when it was opened, kept as it was.
const VERSION_3_ANSWERS: &str = include_str!("../../cases/versions/version-3-first-answers.ron");
const VERSION_3_WORKSHOP: &str = include_str!("../../cases/versions/version-3-first-workshop.ron");

#[test]
fn files_of_older_versions_are_read_and_saved_as_version_3() {
    let sample = include_str!("../../cases/assessment/sample.ron");
    // Version 1 is version 2 without workshops, which is version 3 without who said an answer.
    let older = [
        ("1", sample.replace("version: 3", "version: 1"), sample),
        ("2", sample.replace("version: 3", "version: 2"), sample),
        ("2", VERSION_2.to_owned(), SAMPLE),
        ("3", VERSION_3_ANSWERS.to_owned(), sample),
        ("3", VERSION_3_WORKSHOP.to_owned(), SAMPLE),
    ];
    for (version, text, same) in older {
        assert!(text.contains(&format!("version: {version},")));
        let assessment = read(&text).unwrap();
        assert_eq!(Ok(&assessment), read(same).as_ref(), "{version}");
        let saved = file::to_string(&assessment);
        assert!(saved.contains("version: 3,"), "{version}");
        assert_eq!(read(&saved), Ok(assessment), "{version}");
    }
    // Version 1 knows no workshop.
    let problems = read(&SAMPLE.replace("version: 3", "version: 1")).unwrap_err();
    assert_eq!(problems.iter().map(|p| p.key).collect::<Vec<_>>(), ["file-unknown-field"]);
}

/// The sample with `old`, which is in it once, replaced; the line on which it stood.
fn spoilt(old: &str, new: &str) -> (String, usize) {
    assert_eq!(SAMPLE.matches(old).count(), 1, "{old}");
    let line = 1 + SAMPLE[..SAMPLE.find(old).unwrap()].matches('\n').count();
    (SAMPLE.replace(old, new), line)
}

#[test]
fn wrong_values_are_named_with_line_and_question() {
    let check = |old: &str, new: &str, key: &str, id: &str| {
        let (text, line) = spoilt(old, new);
        let problems = read(&text).expect_err(new);
        problems.iter().for_each(has_words);
        let found: Vec<_> =
            problems.iter().map(|p| (p.key, p.place.line, p.place.id.as_deref().unwrap_or_default())).collect();
        assert_eq!(found, [(key, Some(line), id)], "{old} -> {new}");
    };
    let (links, plan) = ("organisation.links", "strategy.plan");
    for present in ["0", "1001", "5000", "-1", "4294967296", "1.5", "\"12\"", "十二", "Some(0)", "[]"] {
        check("present: 12", &format!("present: {present}"), "file-count", "present");
    }
    check(
        r#""strategy.plan",
        ]"#,
        r#""organisation.links",
        ]"#,
        "file-id-twice",
        links,
    );
    check(
        r#""strategy.plan",
        ]"#,
        r#""",
        ]"#,
        "file-value-form",
        "agenda",
    );
    check(
        r#""strategy.plan",
        ]"#,
        "5,\n        ]",
        "file-value-form",
        "agenda",
    );

    let levels = "(0, 0, 0, 7, 0, 0)";
    for wrong in [
        "(0, 0, 0, 7, 0)",
        "(0, 0, 0, 7, 0, 0, 0)",
        "()",
        "[]",
        "7",
        "\"0 0 0 7 0 0\"",
        "(0, 0, 0, -7, 0, 0)",
        "(0, 0, 0, 7.5, 0, 0)",
        "(0, 0, 0, \"7\", 0, 0)",
        "(0, 0, 0, 4294967296, 0, 0)",
        "{0: 7}",
    ] {
        check(levels, wrong, "file-counts", links);
    }
    check(levels, "(0, 0, 0, 100001, 0, 0)", "file-count", links);
    check(levels, "(4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295)", "file-count", links);
    check("(0, 0, 3, 2, 0, 0)", "(0, 0, 3, 99998, 0, 0)", "file-count", "future.unknown");
    check("(0, 0, 3, 2, 0, 0)", "(0, 0, 3, 2)", "file-counts", "future.unknown");
    check("unknown: 2", "unknown: -2", "file-count", links);
    check("unknown: 2", "unknown: \"二\"", "file-count", links);
    check("unknown: 1", "unknown: 1.0", "file-count", "future.unknown");
    check("method: Slips", "method: Postal", "file-value-form", plan);
    check("revealed: true", "revealed: 1", "file-value-form", links);
    check("revealed: true", "revealed: true, present: 0", "file-count", "present");
    check("present: 12", "method: Postal, present: 12", "file-value-form", "method");
    for attended in ["(0, 12)", "(8, 1001)", "8", "(8,)", "[8, 12]"] {
        check("present: 12", &format!("attended: {attended}"), "file-count", "attended");
    }
    check("dissent: \"窓口では2\"", "skipped: 1", "file-value-form", links);
    // The first vote has to be revealed: named where it says that it is not, or where its counts stand.
    check("revealed: true", "revealed: false", "file-vote-unrevealed", links);
    check("dissent: \"窓口では2\"", "dissent: 2", "file-value-form", links);
    let long = format!("dissent: \"{}\"", "異".repeat(limits::NOTE + 1));
    check("dissent: \"窓口では2\"", &long, "file-text-too-long", links);
    check("\"future.unknown\": [", "\"\": [", "file-value-form", "sheets");
    check("responses: 0", "responses: -1", "file-value-form", "responses");
    check("responses: 0", "reopened: 1, responses: 0", "file-value-form", "reopened");
    let people = "unknown: 1, people: (levels: (0, 0, 1))";
    check("unknown: 1", people, "file-counts", "future.unknown");
    check("unknown: 1", &people.replace("(0, 0, 1)", "(0, 0, 0, 0, 0, 100001)"), "file-count", "future.unknown");
}

/// Keys, lines and ids of everything wrong in the sample with these replacements.
fn problems(replacements: &[(&str, &str)]) -> Vec<(&'static str, Option<usize>, String)> {
    let mut text = SAMPLE.to_owned();
    for (old, new) in replacements {
        assert_eq!(text.matches(old).count(), 1, "{old}");
        text = text.replace(old, new);
    }
    let problems = read(&text).expect_err("something is wrong");
    problems.iter().for_each(has_words);
    problems.iter().map(|p| (p.key, p.place.line, p.place.id.clone().unwrap_or_default())).collect()
}

fn line_of(text: &str) -> Option<usize> {
    Some(1 + SAMPLE[..SAMPLE.find(text).unwrap()].matches('\n').count())
}

#[test]
fn a_vote_without_counts_or_with_something_else_is_named() {
    let keys = |old: &str, new: &str| -> Vec<_> { problems(&[(old, new)]).into_iter().map(|p| p.0).collect() };
    let levels = "levels: (0, 0, 0, 7, 0, 0)";
    assert_eq!(keys(&format!("{levels},"), ""), ["file-field-missing"]);
    assert_eq!(keys(levels, &format!("{levels}, who: \"花子\"")), ["file-unknown-field"]);
    assert_eq!(keys(levels, &format!("{levels}, {levels}")), ["file-field-twice"]);
    assert_eq!(keys("present: 12", "people: 12"), ["file-unknown-field"]);
    assert_eq!(keys("dissent: ", "order: [2, 3], dissent: "), ["file-unknown-field"]);
    assert_eq!(keys("unknown: 1", "unknown: 1, revealed: true"), ["file-unknown-field"]);
    assert_eq!(keys("responses: 0,", ""), ["file-field-missing"]);
    assert_eq!(keys("present: 12", "present: 12人"), ["file-syntax"]);
}

#[test]
fn a_third_vote_and_an_unrevealed_first_are_named() {
    let first = "votes: [\n              (\n                method: Ballots";
    let third = first.replace("[\n", "[(levels: (0, 0, 0, 0, 0, 1), revealed: true),\n");
    let found = problems(&[(first, &third)]);
    // What is beyond is named where it begins.
    let line = line_of("method: Fingers").map(|line| line - 1);
    assert_eq!(found, [("file-too-many", line, "organisation.links".to_owned())]);

    let open = problems(&[("\n                revealed: true,", "")]);
    assert_eq!(open, [("file-vote-unrevealed", line_of("(1, 0, 5, 4, 0, 0)"), "organisation.links".to_owned())]);
}

#[test]
fn ids_that_come_twice_are_named() {
    let talk = problems(&[("\"strategy.plan\": (", "\"organisation.links\": (")]);
    assert_eq!(talk, [("file-id-twice", line_of("\"strategy.plan\": ("), "organisation.links".to_owned())]);
    let sheet = problems(&[("sheets: {", "sheets: { \"future.unknown\": [(levels: (1, 1, 1, 1, 1, 1))],")]);
    assert_eq!(sheet, [("file-id-twice", line_of("\"future.unknown\""), "future.unknown".to_owned())]);
}

/// Version 2 kept what a copy says of its sheets in the workshop.
#[test]
fn counts_of_sheets_beside_responses_are_named() {
    let text = VERSION_2.replace("      workshop: (", "      responses: [()],\n      workshop: (");
    let problems = read(&text).unwrap_err();
    let line = text[..text.find("\"future.unknown\"").unwrap()].matches('\n').count() + 1;
    let found: Vec<_> = problems.iter().map(|p| (p.key, p.place.line)).collect();
    assert_eq!(found, [("file-sheets-and-responses", Some(line))]);
    problems.iter().for_each(has_words);
}

/// What a report of an older version shows of a group was handed on: it is the closing of the copy in it.
#[test]
fn a_copy_of_version_2_is_closed_with_what_it_shows() {
    let text = VERSION_2.replace("  profile: (),", "  publication: true,\n  profile: (),");
    let text = text.replace("      workshop: (", "      standing: Open(12),\n      workshop: (");
    let copy = read(&text).unwrap();
    let closing = copy.rounds[0].closing.clone().unwrap();
    assert_eq!((closing.responses, closing.is_reopened), (12, false));
    assert_eq!(closing.sheets, sample().rounds[0].closing.clone().unwrap().sheets);
    let revealed = vote(Method::Ballots, counts([1, 0, 5, 4, 0, 0], 2), true);
    assert_eq!(closing.votes, [(q("organisation.links"), vec![revealed])].into());
    let again = read(&file::to_string(&copy)).unwrap();
    assert_eq!(again, copy);
    assert_eq!(publication(&again).rounds[0].closing, copy.rounds[0].closing);
}

#[test]
fn all_that_is_wrong_is_told_at_once() {
    let found = problems(&[
        ("present: 12", "present: 0"),
        ("method: Ballots", "method: Hands"),
        ("(0, 0, 0, 7, 0, 0)", "(7)"),
        ("unknown: 1", "unknown: many()"),
    ]);
    let keys: Vec<_> = found.iter().map(|p| (p.0, p.1)).collect();
    assert_eq!(
        keys,
        [
            ("file-count", line_of("present")),
            ("file-value-form", line_of("Ballots")),
            ("file-counts", line_of("(0, 0, 0, 7")),
            ("file-count", line_of("unknown: 1")),
        ]
    );
}

#[test]
fn counts_are_bounded() {
    let key = |workshop: &str| {
        let text = SAMPLE.split_once("      workshop: (").unwrap().0.to_owned() + workshop + "),])";
        read(&text).unwrap_err().into_iter().map(|problem| (problem.key, problem.place.id)).collect::<Vec<_>>()
    };
    let many = |item: &str| (0..=limits::ANSWERS).map(|n| item.replace('#', &n.to_string())).collect::<String>();
    let too_many = |field: &str| vec![("file-too-many", Some(field.to_owned()))];
    assert_eq!(key(&format!("workshop: (agenda: [{}]),", many("\"q#\","))), too_many("agenda"));
    assert_eq!(key(&format!("workshop: (talks: {{{}}}),", many("\"q#\": (dissent: \"x\"),"))), too_many("talks"));
    let counted = many("\"q#\": [(levels: (0, 0, 0, 0, 0, 0))],");
    assert_eq!(key(&format!("closing: (responses: 0, sheets: {{{counted}}}),")), too_many("sheets"));
    assert_eq!(key(&format!("closing: (responses: 0, votes: {{{}}}),", many("\"q#\": [],"))), too_many("votes"));
    let states = "(levels: (0, 0, 0, 0, 0, 0)),".repeat(limits::CLOSINGS + 1);
    assert_eq!(key(&format!("closing: (responses: 0, sheets: {{\"q\": [{states}]}}),")), too_many("q"));
}
