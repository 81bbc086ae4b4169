//! What people see is what is taken: number formats, and what is crossed out.

use shirube::assessment::Value;
use shirube::catalogue::{Level, built_in};
use shirube::i18n::Locale;

use super::book::{Book, keys, only};

/// What comes of `book`: the note of the first question, and what is wrong.
fn note(book: &Book) -> (String, Vec<String>) {
    let sheet = book.read();
    let first = built_in().questionnaire.questions().next().unwrap().id.clone();
    let note = only(&sheet).answers.get(&first).map(|answer| answer.note.clone());
    (note.unwrap_or_default(), keys(&sheet.problems))
}

#[test]
fn notes_are_written_down_as_they_are_seen() {
    let check = |format: &str, number: f64, expected: &str| {
        let book = Book::blank(Locale::Ja).formatted("E7", format, number);
        assert_eq!(note(&book), (expected.to_owned(), vec![]), "{number} as {format}");
    };
    check("id 20", 0.4375, "10:30");
    check("h:mm", 0.4375, "10:30");
    check("id 21", 0.4375, "10:30:00");
    check("id 9", 0.5, "50%");
    check("id 10", 0.1234, "12.34%");
    check("id 56", 46_113.0, "4月1日");
    check("m\"月\"d\"日\";@", 46_113.0, "4月1日");
    check("id 14", 46_113.0, "2026/4/1");
    check("id 22", 46113.4375, "2026/4/1 10:30");
    check("id 31", 46_113.0, "2026年4月1日");
    check("[$-411]ggge\"年\"m\"月\"d\"日\";@", 46_113.0, "令和8年4月1日");
    check("id 57", 46_113.0, "R8.4.1");
    check("[h]:mm", 1.5, "36:00");
    check("0", 12.0, "12");
    check("id 49", 9_012_345_678.0, "9012345678");
    check("General", 0.1 + 0.2, "0.3");
}

#[test]
fn what_is_seen_otherwise_than_it_is_stored_is_named() {
    for (format, number) in [
        ("000-0000-0000", 9_012_345_678.0),
        ("#,##0\"円\"", 1234.0),
        ("id 3", 1234.0),
        ("0.0", 3.0),
        ("0", 2.5),
        ("000", 7.0),
        ("[DBNum1]0", 3.0),
        ("id 12", 0.5),
        (";;;", 3.0),
        ("[=1]\"はい\";0", 1.0),
        ("id 41", 0.0),
        ("id 9999", 3.0),
    ] {
        let named = Book::blank(Locale::Ja).number("D8", 1.0).formatted("E7", format, number);
        assert_eq!(note(&named), (String::new(), vec!["sheet-number-format at 回答!E7".to_owned()]), "{format}");
    }
    let (book, look) = Book::blank(Locale::Ja).number("D7", 1.0).with_look("@\"課\"", false);
    let named = book.styled("C4", Some(look), " t=\"inlineStr\"", "<is><t>人事</t></is>");
    assert_eq!(keys(&named.read().problems), ["sheet-number-format at 回答!C4"]);
}

#[test]
fn answers_are_what_is_seen() {
    let check = |format: &str, number: f64, expected: Result<u8, &str>| {
        let sheet = Book::blank(Locale::Ja).number("D8", 5.0).formatted("D7", format, number).read();
        let first = built_in().questionnaire.questions().next().unwrap().id.clone();
        let found = only(&sheet).answers.value(&first).cloned();
        let level = |n| Value::Level(Level::new(n).unwrap());
        assert_eq!(found, expected.ok().map(level), "{number} as {format}");
        let problems: Vec<String> = expected.err().map(|key| format!("{key} at 回答!D7")).into_iter().collect();
        assert_eq!(keys(&sheet.problems), problems, "{number} as {format}");
    };
    for plain in ["General", "id 49", "0", "id 1", "id 3", "#,##0;[Red]-#,##0", "0_);(0)"] {
        check(plain, 3.0, Ok(3));
    }
    check("0", 2.7, Err("sheet-number-format"));
    check("id 9", 3.0, Err("sheet-answer-unclear"));
    check("id 20", 3.0, Err("sheet-answer-date"));
    check("id 56", 3.0, Err("sheet-answer-date"));
    check("0\"点\"", 3.0, Err("sheet-number-format"));
    check("0;-0;\"-\"", 0.0, Err("sheet-number-format"));
}

#[test]
fn what_is_crossed_out_is_named_and_not_taken() {
    let check = |book: Book, cell: &str| {
        let sheet = book.number("D8", 4.0).read();
        assert_eq!(keys(&sheet.problems), [format!("sheet-struck at 回答!{cell}")]);
        assert_eq!(only(&sheet).answers.len(), 1);
    };
    let blank = || Book::blank(Locale::Ja);
    check(blank().crossed_out("D7", "3"), "D7");
    check(blank().crossed_out("E7", "古い根拠"), "E7");
    check(blank().crossed_out("C4", "前任者"), "C4");
    check(blank().crossed_out("C3", "窓口・現場"), "C3");
    let runs = |strike: &str| format!("<is><r><t>要綱</t></r><r><rPr>{strike}</rPr><t>第3条</t></r></is>");
    check(blank().put("E7", " t=\"inlineStr\"", &runs("<b/><strike/>")), "E7");
    check(blank().put("E7", " t=\"inlineStr\"", &runs("<strike val=\"1\"/>")), "E7");
    let kept = blank().put("E7", " t=\"inlineStr\"", &runs("<strike val=\"0\"/>"));
    assert_eq!(note(&kept), ("要綱第3条".to_owned(), vec![]));
}

#[test]
fn fields_of_a_blank_sheet_are_text() {
    let styles = Book::untouched(Locale::Ja).part("xl/styles.xml");
    let looks: Vec<&str> = styles.split("<cellXfs").nth(1).unwrap().split("<xf ").skip(1).collect();
    let sheet = Book::untouched(Locale::Ja).part(super::book::ANSWERS);
    for cell in ["C3", "C4", "D7", "D38", "E7", "E38"] {
        let tag = sheet.split(&format!("<c r=\"{cell}\" s=\"")).nth(1).unwrap();
        let look: usize = tag.split('"').next().unwrap().parse().unwrap();
        assert!(looks[look].contains("numFmtId=\"49\""), "{cell}: {}", looks[look]);
    }
    // Typed into such a cell a level is a text.
    assert_eq!(only(&Book::blank(Locale::Ja).text("D7", "3").number("D8", 2.0).read()).answers.len(), 2);
}
