//! Who answers: several heads in one workbook, and heads that are one person's.

use shirube::assessment::{Response, Role};
use shirube::i18n::Locale;

use super::book::{ANSWERS, Book, keys};

/// A sheet by this person with these levels, by row from 7.
fn by(role: &str, name: &str, answers: &[(usize, u8)]) -> Book {
    let book = Book::untouched(Locale::Ja);
    let book = if role.is_empty() { book } else { book.text("C3", role) };
    let book = if name.is_empty() { book } else { book.text("C4", name) };
    answers.iter().fold(book, |book, (row, level)| book.text(&format!("D{row}"), &level.to_string()))
}

fn said(response: &Response) -> (Role, &str, usize) {
    (response.role, response.name.as_str(), response.answers.len())
}

/// What comes of a workbook with the tabs of both, the second called `2枚目`.
fn check(first: &Book, second: &Book, expected: &[(Role, &str, usize)], problems: &[&str], remarks: &[&str]) {
    let sheet = first.clone().with_tab_of("2枚目", second).read();
    assert_eq!(sheet.responses.iter().map(said).collect::<Vec<_>>(), expected, "{:?}", sheet.problems);
    assert_eq!((keys(&sheet.problems), keys(&sheet.remarks)), (owned(problems), owned(remarks)));
}

fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| text.to_string()).collect()
}

const COUNTER: &str = "窓口・現場";
const STAFF: &str = "人事・財政・総務";

#[test]
fn every_head_is_a_response() {
    let sato = || by(STAFF, "佐藤", &[(7, 1), (8, 2)]);
    let both = [(Role::Administration, "佐藤", 2), (Role::FrontLine, "鈴木", 2)];
    check(&sato(), &by(COUNTER, "鈴木", &[(9, 3), (10, 4)]), &both, &[], &[]);
    // On the same questions, alike or not.
    check(&sato(), &by(COUNTER, "鈴木", &[(7, 1), (8, 2)]), &both, &[], &[]);
    check(&sato(), &by(COUNTER, "鈴木", &[(7, 5), (8, 5)]), &both, &[], &[]);
    let other_name = [(Role::Administration, "佐藤", 2), (Role::Administration, "鈴木", 1)];
    check(&sato(), &by(STAFF, "鈴木", &[(9, 3)]), &other_name, &[], &[]);
    let other_role = [(Role::Administration, "佐藤", 2), (Role::FrontLine, "佐藤", 1)];
    check(&sato(), &by(COUNTER, "佐藤", &[(9, 3)]), &other_role, &[], &[]);
    let nameless = [(Role::Administration, "佐藤", 2), (Role::Administration, "", 1)];
    check(&sato(), &by(STAFF, "", &[(9, 3)]), &nameless, &[], &[]);
    let blank_head = [(Role::Administration, "佐藤", 2), (Role::Other, "", 1)];
    check(&sato(), &by("", "", &[(9, 3)]), &blank_head, &["sheet-role-missing at 2枚目!C3"], &[]);
    // A head under which nothing is answered is told, a copy that nobody touched is not.
    let alone = [(Role::Administration, "佐藤", 2)];
    check(&sato(), &by(COUNTER, "鈴木", &[]), &alone, &["sheet-blank at 2枚目"], &[]);
    check(&sato(), &by("", "", &[]), &alone, &[], &[]);
}

#[test]
fn tabs_of_one_person_are_one_response() {
    let sato = || by(STAFF, "佐藤", &[(7, 1), (8, 2)]);
    let one = |count| [(Role::Administration, "佐藤", count)];
    check(&sato(), &by(STAFF, "佐 藤", &[(9, 3)]), &one(3), &[], &[]);
    check(&sato(), &sato(), &one(2), &[], &[]);
    let twice = &["sheet-answered-twice at 回答!D7"];
    check(&sato(), &by(STAFF, "佐藤", &[(7, 5)]), &one(1), twice, &[]);
    // The name tells where the role is missing in one.
    check(&by("", "佐藤", &[(7, 1)]), &by(STAFF, "佐藤", &[(9, 3)]), &one(2), &[], &[]);
}

#[test]
fn without_names_nobody_is_taken_for_another_unsaid() {
    let nameless = |answers: &[(usize, u8)]| by(COUNTER, "", answers);
    let joined = &["sheet-tabs-joined at 2枚目"];
    check(&nameless(&[(7, 1)]), &nameless(&[(8, 2)]), &[(Role::FrontLine, "", 2)], &[], joined);
    check(&nameless(&[(7, 1)]), &nameless(&[(7, 1)]), &[(Role::FrontLine, "", 1)], &[], joined);
    // One person can't have said both.
    let two = [(Role::FrontLine, "", 1), (Role::FrontLine, "", 1)];
    check(&nameless(&[(7, 1)]), &nameless(&[(7, 4)]), &two, &[], &[]);
}

#[test]
fn a_tab_without_a_head_goes_with_the_head_before_it() {
    let headless = |answers: &[(usize, u8)]| {
        let book = by("", "", answers);
        let rows = [book.row(3), book.row(4)];
        rows.iter().fold(book, |book, row| book.replace(ANSWERS, row, ""))
    };
    check(&by(STAFF, "佐藤", &[(7, 1)]), &headless(&[(8, 2)]), &[(Role::Administration, "佐藤", 2)], &[], &[]);
    check(&headless(&[(8, 2)]), &by(STAFF, "佐藤", &[(7, 1)]), &[(Role::Administration, "佐藤", 2)], &[], &[]);
}

#[test]
fn two_sheets_on_one_tab_are_two() {
    let (first, second) = (by(STAFF, "佐藤", &[(7, 1), (9, 2)]), by(COUNTER, "鈴木", &[(7, 5), (8, 0)]));
    let below: String = [3, 4, 7, 8]
        .into_iter()
        .map(|row| {
            let to = row + 50;
            ["A", "B", "C", "D", "E", "F"]
                .iter()
                .fold(second.row(row), |text, column| {
                    text.replace(&format!("\"{column}{row}\""), &format!("\"{column}{to}\""))
                })
                .replace(&format!("<row r=\"{row}\""), &format!("<row r=\"{to}\""))
        })
        .collect();
    let sheet = first.replace(ANSWERS, "</sheetData>", &format!("{below}</sheetData>")).read();
    let people: Vec<_> = sheet.responses.iter().map(said).collect();
    assert_eq!(people, [(Role::Administration, "佐藤", 2), (Role::FrontLine, "鈴木", 2)], "{:?}", sheet.problems);
    assert_eq!(keys(&sheet.problems), [""; 0]);
}
