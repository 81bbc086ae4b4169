//! What is in a blank sheet.

use std::io::Cursor;

use calamine::{Data, DataType, Reader, Xlsx};
use shirube::catalogue::{Level, built_in};
use shirube::exchange::{BlankOptions, Hall, blank_xlsx, section_named};
use shirube::i18n::{Locale, Words};

use super::book::{ANSWERS, Book, HIDDEN, options};

fn cells(book: &Book, tab: &str) -> calamine::Range<Data> {
    Xlsx::new(Cursor::new(book.bytes())).unwrap().worksheet_range(tab).unwrap()
}

#[test]
fn same_options_give_the_same_bytes() {
    let catalogue = built_in();
    for locale in Locale::ALL {
        let make = || blank_xlsx(&catalogue, &options(locale)).unwrap();
        assert_eq!(make(), make());
    }
}

#[test]
fn every_question_stands_in_a_row_with_its_statements() {
    for (locale, tab) in [(Locale::Ja, "回答"), (Locale::En, "Answers")] {
        let (book, catalogue) = (Book::blank(locale), built_in());
        let range = cells(&book, tab);
        for (at, question) in catalogue.questionnaire.questions().enumerate() {
            let row = 6 + at as u32;
            let text =
                |column| range.get_value((row, column)).and_then(|d| d.get_string()).unwrap_or_default().to_owned();
            assert_eq!(text(0), format!("{}-{}", at / 4 + 1, at % 4 + 1));
            assert!(text(1).ends_with(question.text.get(locale)), "{}", text(1));
            let statements = Level::ALL.map(|level| format!("{level}  {}", question.statement(level).get(locale)));
            let number = question.depends_on.as_ref().and_then(|id| catalogue.questionnaire.number(id));
            let above = number.map(|no| Words::new(locale).format("premise-pass-over", &[("no", no.into())]));
            let below = [("what", question.look_for.get(locale).into())];
            let below = Words::new(locale).format("answering-look-for", &below);
            assert_eq!(text(2), above.into_iter().chain(statements).chain([below]).collect::<Vec<_>>().join("\n"));
            assert_eq!(text(5), format!("shirube:{}", question.id));
        }
    }
}

#[test]
fn one_writes_where_one_should_and_nowhere_else() {
    let book = Book::blank(Locale::Ja);
    let sheet = book.part(ANSWERS);
    for wanted in [
        "<sheetProtection sheet=\"1\"",
        "sqref=\"D7:D38\"",
        "shirube!$E$1:$E$8",
        "shirube!$D$1:$D$5",
        "<pane ySplit=\"6\"",
        "state=\"frozen\"",
        "orientation=\"landscape\"",
        "fitToHeight=\"0\"",
    ] {
        assert!(sheet.contains(wanted), "{wanted}: {}", &sheet[..1500]);
    }
    assert!(!sheet.contains("password"));
    let workbook = book.part("xl/workbook.xml");
    assert!(workbook.contains("Print_Area") && workbook.contains("Print_Titles"), "{workbook}");
    assert!(workbook.contains("state=\"veryHidden\""), "{workbook}");
    assert!(!format!("{sheet}{}", book.part(HIDDEN)).contains("<f>"), "no formula in any cell");
}

#[test]
fn a_section_gets_what_it_knows() {
    let catalogue = built_in();
    for section in &catalogue.questionnaire.sections {
        let ids: Vec<String> = catalogue
            .questionnaire
            .questions()
            .filter(|question| question.ask.contains(&section.id))
            .map(|question| format!("shirube:{}", question.id))
            .collect();
        let range = cells(&Book::for_section(section.id.as_str()), "回答");
        let marks: Vec<String> = range.rows().filter_map(|row| row[5].get_string()).map(str::to_owned).collect();
        let marks: Vec<String> = marks.into_iter().filter(|mark| mark.starts_with("shirube:")).collect();
        assert_eq!(marks, ids, "{}", section.id);
    }
}

/// The same words as on paper, and like there only where the question before is on the sheet.
#[test]
fn what_follows_from_another_question_says_so() {
    let count = |book: &Book| {
        let range = cells(book, "回答");
        let is =
            |cell: &Data| cell.get_string().is_some_and(|text| text.contains("この設問を飛ばします（0と数えます）"));
        range.rows().filter(|row| row.iter().any(is)).count()
    };
    let catalogue = built_in();
    let follow = catalogue.questionnaire.questions().filter(|question| question.depends_on.is_some()).count();
    assert_eq!(count(&Book::blank(Locale::Ja)), follow);
    for section in &catalogue.questionnaire.sections {
        let on: Vec<_> =
            catalogue.questionnaire.questions().filter(|question| question.ask.contains(&section.id)).collect();
        let is_on = |id: &_| on.iter().any(|question| question.id == *id);
        let expected = on.iter().filter(|question| question.depends_on.as_ref().is_some_and(is_on)).count();
        assert_eq!(count(&Book::for_section(section.id.as_str())), expected, "{}", section.id);
    }
}

#[test]
fn sections_are_known_by_any_of_their_names() {
    let catalogue = built_in();
    let check = |typed: &str, expected: Option<&str>| {
        let found = section_named(&catalogue, typed, Locale::Ja);
        assert_eq!(found.as_ref().ok().map(|id| id.as_str()), expected, "{typed}");
        if let Err(problem) = found {
            let (_, there) = &problem.args[1];
            assert!(there.contains("personnel") && there.contains("人事"), "{there}");
        }
    };
    check("personnel", Some("personnel"));
    check("Personnel", Some("personnel"));
    check("人事", Some("personnel"));
    check(" ＤＸ・情報の担当 ", Some("promotion"));
    check("mayor's office", Some("secretariat"));
    check("人事課", None);
    check("", None);
}

#[test]
fn names_stay_text() {
    for name in ["=1+1", "+81", "-5", "@SUM(A1)", "&D&P"] {
        let hall = Hall { code: None, name: name.to_owned(), prefecture: String::new() };
        let options = BlankOptions { hall: Some(hall.clone()), ..options(Locale::En) };
        let book = Book::of(&blank_xlsx(&built_in(), &options).unwrap());
        assert!(!book.part(ANSWERS).contains("<f>") && !book.part(HIDDEN).contains("<f>"), "{name}");
        assert_eq!(book.text("D7", "1").read().hall, Some(hall));
    }
}
