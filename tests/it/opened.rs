//! What is to be known of an assessment that is opened: told by one function, said by the window and by every command.

use std::fs;
use std::path::Path;

use jiff::civil::{Date, date};
use shirube::assessment::workshop::{Method, Talk, Vote};
use shirube::assessment::{Answer, Assessment, Item, ItemStep, StepKey, Target, Value, file, fit};
use shirube::catalogue::{FactorId, Level, QuestionId, built_in};
use shirube::cli::Exit;
use shirube::i18n::{Locale, Words};
use shirube::problem::Place;

use crate::command::run;

const TODAY: Date = date(2026, 11, 23);

fn workshop() -> Assessment {
    file::from_str(include_str!("../../seeds/examples/workshop.ron"), &Place::default()).unwrap()
}

fn gone() -> QuestionId {
    QuestionId::new("gone.question")
}

type Change = fn(&mut Assessment);

/// What is wrong with an assessment, and the key of what is said of it.
const CASES: [(&str, Change); 9] = [
    ("fit-unknown-answers", |it| {
        let answer = Answer::of(Value::Level(Level::MAX));
        let _ = it.rounds[0].responses[0].answers.set(gone(), answer);
    }),
    ("fit-unknown-agreed", |it| {
        let _ = it.rounds[0].agreed.set(gone(), Answer::of(Value::Unknown));
    }),
    ("fit-unknown-workshop", |it| {
        let talk = Talk { is_skipped: true, ..Talk::default() };
        it.rounds[0].workshop.talks.insert(gone(), talk);
    }),
    ("fit-unknown-target", |it| {
        it.rounds[0].targets.factors.insert(FactorId::new("gone"), Target::of(Level::MAX));
    }),
    ("fit-unknown-question-target", |it| {
        it.rounds[0].targets.questions.insert(gone(), Target::of(Level::MAX));
    }),
    ("fit-unknown-steps", |it| {
        it.rounds[0].steps.hidden.insert(StepKey::Question(gone()));
    }),
    ("fit-unknown-item", |it| {
        let item = Item { step: Some(ItemStep::Question(gone(), Level::MAX)), ..Item::new("研修", TODAY) };
        it.rounds[0].items.push(item);
    }),
    ("fit-round-ahead", |it| it.rounds[0].date = date(2027, 11, 24)),
    ("fit-vote-under-way", |it| {
        let question = built_in().questionnaire.questions().next().unwrap().id.clone();
        let vote = Vote { method: Method::Slips, ..Vote::default() };
        it.rounds[0].workshop.talks.insert(question, Talk { votes: vec![vote], ..Talk::default() });
    }),
];

#[test]
fn what_is_to_be_known_is_told() {
    let keys = |assessment: &Assessment| {
        let remarks = fit::remarks(&built_in().questionnaire, assessment, TODAY);
        remarks.into_iter().map(|remark| remark.key).collect::<Vec<_>>()
    };
    assert_eq!(keys(&workshop()), [""; 0]);
    let mut all = workshop();
    for (key, change) in CASES {
        let mut assessment = workshop();
        change(&mut assessment);
        assert_eq!(keys(&assessment), [key]);
        change(&mut all);
    }
    assert_eq!(keys(&all), CASES.map(|(key, _)| key));

    // A round for the year to come is meant.
    let mut prepared = workshop();
    prepared.rounds[0].date = date(2027, 11, 23);
    assert_eq!(keys(&prepared), [""; 0]);
    // What another edition asks is not missed in this one.
    all.rounds[0].edition = "2020.1".into();
    assert_eq!(keys(&all), ["fit-round-ahead", "fit-vote-under-way"]);
}

/// An assessment of which everything is to be said, in `町.ron` of a folder.
pub fn folder_with_all() -> (tempfile::TempDir, Assessment) {
    let mut all = workshop();
    CASES.iter().for_each(|(_, change)| change(&mut all));
    // Something is to be asked of the sections.
    let asked = built_in().questionnaire.questions().last().unwrap().id.clone();
    let _ = all.rounds[0].agreed.set(asked, Answer::of(Value::Unknown));
    // Also by the clock of whoever runs this.
    all.rounds[0].date = date(2199, 1, 1);
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("町.ron"), file::to_string(&all)).unwrap();
    (folder, all)
}

#[test]
fn every_command_says_it() {
    let (folder, all) = folder_with_all();
    fs::write(folder.path().join("票.ron"), include_str!("../../seeds/examples/half.ron")).unwrap();
    let words = Words::new(Locale::En);
    let remarks = fit::remarks(&built_in().questionnaire, &all, TODAY);
    assert_eq!(remarks.len(), CASES.len());
    let commands: [&[&str]; 10] = [
        &["check", "@町.ron"],
        &["report", "@町.ron", "--source", "@素材"],
        &["table", "@町.ron", "-o", "@表.csv"],
        &["table", "@町.ron", "-o", "@結果.xlsx"],
        &["calendar", "@町.ron", "-o", "@暦.ics"],
        &["ask", "@町.ron", "-o", "@照会"],
        &["kit", "@町.ron", "-o", "@一式"],
        &["strip", "@町.ron", "-o", "@写し.ron"],
        &["collect", "@票.ron", "--into", "@町.ron", "-o", "@加えた.ron"],
        &["close", "@町.ron"],
    ];
    for args in commands {
        let (exit, _, err) = run(folder.path(), args);
        assert_eq!(exit, Exit::Done, "{args:?}: {err}");
        for remark in &remarks {
            let said = words.problem(remark).what;
            assert!(err.contains(&said), "{args:?}: {said}: {err}");
        }
    }
}

/// A command that opens an assessment says what is to be known of it.
#[test]
fn no_command_opens_an_assessment_and_keeps_silent() {
    let mut opening = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src/cli")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            if path.ends_with("opened.rs") {
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            assert!(!text.contains("open_any("), "{}: opened::assessment_in", path.display());
            if text.contains("file::open(") || text.contains("opened::assessment_in(") {
                assert!(text.contains("opened::remarks("), "{}", path.display());
                opening.push(path);
            }
        }
    }
    assert_eq!(opening.len(), 8, "{opening:?}");
}

#[cfg(feature = "gui")]
#[test]
fn the_window_says_it_in_one_message() {
    use crate::window::{Setup, open_in};
    for (locale, heading) in [
        (Locale::Ja, "開いた診断について、お知らせが9件あります"),
        (Locale::En, "There are 9 things to know about the assessment that was opened"),
    ] {
        let (folder, all) = folder_with_all();
        let file = Some(folder.path().join("町.ron"));
        let window = open_in(Setup { locale, file, ..Setup::default() }, folder);
        assert!(window.shows(heading), "{:?}", window.names());
        for remark in fit::remarks(&built_in().questionnaire, &all, TODAY) {
            let said = Words::new(locale).problem(&remark);
            let said = [said.what.chars().skip(1).collect(), said.remedy];
            assert!(said.iter().all(|said: &String| window.shows(said)), "{said:?}: {:?}", window.names());
        }
    }
    // One alone has no heading.
    let mut one = workshop();
    CASES[7].1(&mut one);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("町.ron");
    fs::write(&path, file::to_string(&one)).unwrap();
    let window = open_in(Setup { file: Some(path), ..Setup::default() }, folder);
    assert!(window.shows("今の回の日付が、今日より12か月を超えて先です"), "{:?}", window.names());
    assert!(!window.shows("開いた診断について"));
}
