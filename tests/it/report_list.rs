//! The list of answers on paper: what is on it, which notes are not, and that it is a PDF for everybody.

use std::path::Path;

use jiff::civil::{Date, date};
use shirube::assessment::{Answer, Assessment, Value, file};
use shirube::catalogue::{self, QuestionId};
use shirube::i18n::{Locale, Words};
use shirube::problem::Place;
use shirube::report::{ListPdfOptions, list_pages, list_pdf};

use crate::page_text::text;

const DAY: Date = date(2026, 11, 29);

fn questions() -> Vec<QuestionId> {
    catalogue::built_in().questionnaire.questions().map(|question| question.id.clone()).collect()
}

/// The full example with a note for everybody, one that stays inside, and a mark.
fn noted() -> Assessment {
    let mut assessment = file::from_str(include_str!("../../seeds/examples/full.ron"), &Place::default()).unwrap();
    let round = assessment.rounds.last_mut().unwrap();
    let answers = if round.agreed.has_values() { &mut round.agreed } else { &mut round.responses[0].answers };
    let all = questions();
    let of =
        |value| Answer { note: "人事課に聞いた #b[x]\n二行目".into(), is_marked: true, ..Answer::of(value) };
    answers.set(all[4].clone(), of(Value::Unknown));
    answers.set(
        all[5].clone(),
        Answer { note: "秘密の事情".into(), note_is_inside: true, ..of(Value::NotApplicable("広域".into())) },
    );
    assessment
}

fn options(locale: Locale, questions: Vec<QuestionId>, chosen_by: Option<&str>) -> ListPdfOptions {
    ListPdfOptions { locale, date: DAY, questions, chosen_by: chosen_by.map(str::to_owned) }
}

/// The text of all pages without blanks.
fn paper(assessment: &Assessment, options: &ListPdfOptions) -> (usize, String) {
    let pages = list_pages(&catalogue::built_in(), assessment, options).unwrap();
    let all: String = pages.pages().iter().map(|page| text(&page.frame)).collect();
    (pages.pages().len(), all.chars().filter(|c| !c.is_whitespace()).collect())
}

fn joined(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn every_question_stands_on_it_with_answer_note_and_mark() {
    let catalogue = catalogue::built_in();
    let assessment = noted();
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let (_, paper) = paper(&assessment, &options(locale, questions(), None));
        for question in catalogue.questionnaire.questions() {
            for text in [&question.name, &question.text] {
                assert!(paper.contains(&joined(text.get(locale))), "{locale}: {}", text.get(locale));
            }
            if let Some(Value::Level(level)) = assessment.current().result().value(&question.id) {
                let statement = question.statement(*level).get(locale);
                let is_premise = question.depends_on.is_some();
                assert!(is_premise || paper.contains(&joined(statement)), "{locale}: {statement}");
            }
        }
        assert!(paper.contains(&joined("人事課に聞いた #b[x] 二行目")), "{locale}: what was typed stays as it was");
        assert!(!paper.contains("秘密の事情"), "{locale}: a note that stays inside");
        assert!(paper.contains(&joined(&words.get("answers-paper-inside"))), "{locale}: and that is said");
        let marks = paper.matches(&joined(&words.get("answers-marked"))).count();
        assert!(marks >= 3, "{locale}: the column and both marks: {marks}");
    }
}

#[test]
fn only_what_was_chosen_is_on_it_and_that_is_said() {
    let catalogue = catalogue::built_in();
    let all = questions();
    let chosen = vec![all[9].clone(), all[4].clone()];
    let (pages, paper) = paper(&noted(), &options(Locale::Ja, chosen.clone(), Some("わからない")));
    assert_eq!(pages, 1);
    assert!(paper.contains("32問のうち2問（わからない）"), "{paper}");
    for question in catalogue.questionnaire.questions() {
        let is_there = paper.contains(&joined(question.text.get(Locale::Ja)));
        assert_eq!(is_there, chosen.contains(&question.id), "{}", question.text.get(Locale::Ja));
    }
}

#[test]
fn it_is_the_same_pdf_for_the_same_answers_and_left_to_be_looked_at() {
    for locale in Locale::ALL {
        let options = options(locale, questions(), None);
        let pdf = list_pdf(&catalogue::built_in(), &noted(), &options).unwrap();
        assert_eq!(pdf, list_pdf(&catalogue::built_in(), &noted(), &options).unwrap());
        assert!(pdf.starts_with(b"%PDF-1.7"));
        std::fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("list-{locale}.pdf")), pdf).unwrap();
    }
}
