//! Assessments of an earlier edition in the window: read as a list, taken over into a round of the live edition, never
//! scored.

use std::fs;

use eframe::egui::Key;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use shirube::assessment::{Answer, Assessment, Value, file};
use shirube::catalogue::{ArchivedEdition, AskedQuestion, Edition, QuestionId};
use shirube::i18n::Locale;
use shirube::problem::Place;
use shirube::ui::command::{Destination, Needs};

use super::places::entries;
use super::{Setup, Window, catalogue, open_in};
use crate::editions::{FULL, HALF, WORKSHOP};
use crate::screen::Look;

const BEGIN: &str = "第2版で新しい回を始める";
const TITLE: &str = "2026.1版での回答";

/// A window on `text`, which lies in a file of its own.
pub fn window_on(text: &str, look: Look, locale: Locale) -> Window {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let file = folder.path().join("前の版.ron");
    fs::write(&file, text).expect("the file can be written");
    open_in(Setup { look, locale, file: Some(file), ..Setup::default() }, folder)
}

fn ja(text: &str) -> Window {
    window_on(text, Look::SMALL, Locale::Ja)
}

fn assessment(text: &str) -> Assessment {
    file::from_str(text, &Place::default()).expect("an assessment")
}

fn edition(assessment: &Assessment) -> ArchivedEdition {
    match catalogue().edition(&assessment.rounds[0].edition) {
        Edition::Archived(edition) => edition.clone(),
        _ => panic!("it is archived"),
    }
}

/// How a level with its statement is written.
fn level_said(edition: &ArchivedEdition, id: &QuestionId, answer: &Answer) -> Option<String> {
    let level = answer.level()?;
    Some(format!("レベル{level}　{}", AskedQuestion::from(edition.question(id)?).statement(level).get(Locale::Ja)))
}

/// The first question of both editions that was answered with a level and noted.
pub fn noted(assessment: &Assessment) -> (QuestionId, Answer) {
    let live = catalogue().questionnaire;
    let answers = assessment.rounds[0].result();
    let of_both = live.questions().map(|question| &question.id);
    let with_note = of_both.filter_map(|id| Some((id.clone(), answers.get(id)?.clone())));
    with_note.into_iter().find(|(_, a)| a.level().is_some() && !a.note.is_empty()).expect("one is noted")
}

fn is_list(window: &Window) -> bool {
    window.harness.query_by_role_and_label(Role::Heading, TITLE).is_some()
}

#[test]
fn what_was_answered_is_read_and_not_scored() {
    for text in [FULL, HALF, WORKSHOP] {
        let (window, before) = (ja(text), assessment(text));
        let edition = edition(&before);
        assert!(is_list(&window) && window.shows("段階の物差しが変わったため、採点はしません"));
        let result = before.rounds[0].result();
        for (_, question) in edition.questions() {
            assert!(window.shows(question.text.get(Locale::Ja)), "{}", question.id);
            let Some(answer) = result.get(&question.id) else { continue };
            if let Some(said) = level_said(&edition, &question.id, answer) {
                assert!(window.shows(&said), "{said}");
            }
            if let Some(Value::NotApplicable(reason)) = &answer.value {
                assert!(window.shows(&format!("該当なし（{reason}）")), "{reason}");
            }
            if !answer.note.is_empty() {
                let mark = if answer.note_is_inside { "メモ（庁内限り）：" } else { "メモ：" };
                assert!(window.shows(&format!("{mark}{}", answer.note)), "{}", answer.note);
            }
        }
        for gone in ["結果", "話し合い", "報告書", "設問をさがす"] {
            assert!(window.harness.query_by_role_and_label(Role::Button, gone).is_none(), "{gone}");
        }
        assert!(!window.names().iter().any(|(_, name)| name.contains("総合") || name.contains("得点")));
        assert_eq!(*window.assessment(), before);
    }
}

#[test]
fn a_group_is_read_sheet_by_sheet() {
    let mut window = ja(WORKSHOP);
    let before = assessment(WORKSHOP);
    let round = &before.rounds[0];
    let (id, talk) = round.workshop.talks.iter().find(|(_, talk)| !talk.dissent.is_empty()).expect("a dissent");
    assert!(window.shows(&format!("残った異論：{}", talk.dissent)), "{id}");
    assert!(window.shows("1回目の投票（"));
    assert!(window.shows("合意した回答") && !window.shows("ほかの人に見せないでください"));
    let second = &round.responses[1];
    let label = window
        .names()
        .into_iter()
        .find_map(|(role, name)| (role == Role::RadioButton && name.contains("回答票2（")).then_some(name))
        .expect("it can be chosen");
    assert!(label.contains(&second.name), "{label}");
    window.harness.get_by_role_and_label(Role::RadioButton, &label).click();
    window.harness.run();
    assert!(window.shows("ほかの人に見せないでください") && !window.shows("残った異論"));
    let edition = edition(&before);
    for (id, answer) in second.answers.iter() {
        if let Some(said) = level_said(&edition, id, answer) {
            assert!(window.shows(&said), "{said}");
        }
    }
    assert_eq!(*window.assessment(), before, "reading changes nothing");
}

/// A secret vote of three was revealed by a program that allowed it, or written by hand: who chose what could be found out.
#[test]
fn a_secret_vote_of_few_stays_unseen() {
    const SLIPS: &str = "levels: (3, 5, 2, 0, 0, 0),\n                unknown: 2,";
    assert_eq!(WORKSHOP.matches(SLIPS).count(), 1);
    let with = |levels| ja(&WORKSHOP.replace(SLIPS, levels));
    assert!(with("levels: (0, 0, 0, 0, 3, 2),").shows("レベル5 2人"));
    let window = with("levels: (0, 0, 0, 0, 1, 2),");
    assert!(!window.shows("レベル5 2人") && window.shows("つに満たない"));
}

/// What was said in the room is read where nothing was agreed and one response came in.
#[test]
fn a_vote_is_read_where_nothing_was_agreed() {
    let mut told = assessment(WORKSHOP);
    let round = &mut told.rounds[0];
    round.agreed = Default::default();
    round.responses.truncate(1);
    let window = ja(&file::to_string(&told));
    assert!(window.shows("投票（") && window.shows("残った異論"));
}

/// The way on from an earlier round leads where the present one is, whatever its edition.
#[test]
fn an_earlier_round_beside_one_that_is_not_asked_either() {
    let mut told = assessment(FULL);
    told.rounds.push(assessment(HALF).rounds[0].clone());
    let mut window = ja(&file::to_string(&told));
    window.ask([Destination::Archived(0).into()]);
    assert!(window.shows("今の回も、今の設問票とは違う版で答えたものです"));
    window.key(Key::Enter);
    assert!(window.button(BEGIN).is_focused());
}

/// Wherever a score would be, the list is; a projector shows none of it.
#[test]
fn no_way_leads_to_a_score() {
    let mut window = ja(FULL);
    for (_, key) in entries().filter(|(destination, _)| destination.needs() == Needs::Scores) {
        window.ctrl(Key::Num2);
        assert!(!is_list(&window));
        window.ctrl(key);
        assert!(is_list(&window), "{key:?}");
    }
    window.key(Key::F5);
    assert!(is_list(&window) && window.shows("採点も報告書の作成もしません"));
    window.ctrl(Key::E);
    assert!(is_list(&window));
    window.key(Key::F1);
    assert!(window.dialog("キーの一覧"));
    window.key(Key::Escape);
    window.ctrl(Key::Num1);
    assert!(window.shows("2026.1版の設問票で答えた回です"));
    window.click("回答を読む");
    assert!(is_list(&window));
}

#[test]
fn a_round_of_the_live_edition_begins_with_what_was_there() {
    for text in [FULL, HALF, WORKSHOP] {
        let (mut window, before) = (ja(text), assessment(text));
        let live = catalogue().questionnaire;
        assert!(window.button(BEGIN).is_focused());
        window.key(Key::Enter);
        let now = window.assessment().clone();
        assert_eq!((now.rounds.len(), &now.rounds[0]), (2, &before.rounds[0]), "the earlier one stays");
        let round = now.current();
        assert_eq!((&round.edition, round.result().is_empty()), (&live.edition, true));
        assert_eq!(round.targets, before.rounds[0].targets);
        let texts = |round: &shirube::assessment::Round| -> Vec<String> {
            use shirube::assessment::Status;
            let open = round.items.iter().filter(|item| matches!(item.status, Status::Open | Status::Doing));
            open.map(|item| item.text.clone()).collect()
        };
        assert_eq!(texts(round), texts(&before.rounds[0]));

        let (id, answer) = noted(&before);
        let said = level_said(&edition(&before), &id, &answer).expect("a level");
        window.ask([Destination::Questions(Some(id.clone())).into()]);
        assert!(window.shows(&format!("前の版（2026.1版）での答え：{said}")), "{said}");
        assert!(window.shows(&answer.note), "{}", answer.note);

        window.ctrl(Key::Z);
        assert!(is_list(&window) && window.shows("第2版の回の開始を取り消しました"));
        assert_eq!(*window.assessment(), before);
        window.ctrl(Key::Y);
        assert_eq!(*window.assessment(), now);
        window.ctrl(Key::S);
        let file = window.folder.path().join("前の版.ron");
        assert_eq!(file::open(&file).expect("it was saved").assessment, now);

        // Opened again it goes on where it was, and the earlier round can be read.
        let folder = window.dies();
        let mut window = open_in(Setup { file: Some(file), ..Setup::default() }, folder);
        assert!(!is_list(&window));
        window.ask([Destination::Questions(Some(id)).into()]);
        assert!(window.shows("前の版（2026.1版）での答え"));
        window.ctrl(Key::Num2);
        let link = "回答を読む";
        let title = format!("「{}」の{link}", before.rounds[0].title);
        window.harness.get_by_role_and_label(Role::Link, &title).scroll_to_me();
        window.harness.run();
        window.follow(&title);
        assert!(is_list(&window) && window.harness.query_by_role_and_label(Role::Button, BEGIN).is_none());
        window.key(Key::Enter);
        assert!(!is_list(&window));
    }
}

#[test]
fn sheets_that_come_in_are_refused_with_the_reason() {
    let mut window = ja(WORKSHOP);
    let sheet = window.folder.path().join("回答票.xlsx");
    fs::write(&sheet, crate::exchange::book::Book::blank(Locale::Ja).number("D7", 1.0).bytes()).expect("written");
    window.drop_file(&sheet);
    assert!(is_list(&window) && window.shows("回答票は、今の第2版の回にだけ取り込めます"));
    assert_eq!(*window.assessment(), assessment(WORKSHOP));
}

/// Of an edition that nobody here knows the ids and levels are read.
#[test]
fn an_edition_that_is_not_known_is_read_by_ids() {
    let mut window = ja(&HALF.replace("questionnaire: \"2026.1\"", "questionnaire: \"2031.1\""));
    assert!(window.shows("このしるべが知らない版（2031.1）") && window.shows("advisers.access"));
    window.key(Key::Enter);
    assert_eq!(window.assessment().rounds.len(), 2);
    assert!(!window.shows("前の版（"), "nothing is said of what is not known");
}

#[test]
fn in_english() {
    let mut window = window_on(WORKSHOP, Look::SMALL, Locale::En);
    assert!(
        window.shows("Answers with edition 2026.1") && window.shows("it is not scored, since the scale has changed")
    );
    window.key(Key::Enter);
    window.ask([Destination::Questions(Some(noted(&assessment(WORKSHOP)).0)).into()]);
    assert!(window.shows("Answered with edition 2026.1 · Level"));
}

/// What was not saved is found again after a crash, and is read and taken over like the file.
#[test]
fn a_recovery_copy_is_read_like_the_file() {
    let mut window = ja(WORKSHOP);
    window.change("書きかけ");
    window.wait(3);
    let folder = window.dies();
    let file = folder.path().join("前の版.ron");
    let mut window = open_in(Setup { file: Some(file), ..Setup::default() }, folder);
    window.key(Key::Enter);
    assert_eq!(window.assessment().profile.note, "書きかけ");
    window.ctrl(Key::Num3);
    assert!(is_list(&window) && window.app().title().starts_with('*'));
    window.key(Key::Enter);
    assert_eq!(window.assessment().rounds.len(), 2);
}
