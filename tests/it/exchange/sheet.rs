//! Filled sheets, cell by cell: what is taken, and what is named.

use shirube::assessment::{Answer, Role, Value, limits};
use shirube::catalogue::{Level, QuestionId, built_in};
use shirube::i18n::Locale;

use super::book::{ANSWERS, Book, FIRST, HIDDEN, keys, only, tab};

fn level(n: u8) -> Option<Value> {
    Some(Value::Level(Level::new(n).unwrap()))
}

fn question(at: usize) -> QuestionId {
    built_in().questionnaire.questions().nth(at).unwrap().id.clone()
}

/// The value of the question in the `at`th row, from 0.
fn value(book: &Book, at: usize) -> Option<Value> {
    only(&book.read()).answers.value(&question(at)).cloned()
}

#[test]
fn what_is_filled_in_comes_back() {
    let notes = ["=1+1", "-根拠", "+a", "@x", "一行目\n二行目 & <b>", " 𠮷田・髙橋 ", "", "ｶﾀｶﾅ"];
    for locale in Locale::ALL {
        let words = shirube::i18n::Words::new(locale);
        let mut book = Book::blank(locale).text("C3", &words.get("findings-role-frontline")).text("C4", "窓口 花子");
        let mut expected = Vec::new();
        for at in 0..32 {
            let (cell, note) = (format!("D{}", FIRST + at), format!("E{}", FIRST + at));
            let text = notes[at % notes.len()];
            book = if text.is_empty() { book } else { book.text(&note, text) };
            let mut answer = Answer { note: text.to_owned(), ..Answer::default() };
            match at % 9 {
                6 => {
                    book = book.text(&cell, &words.get("sheet-unknown"));
                    answer.value = Some(Value::Unknown);
                }
                7 if !text.is_empty() => {
                    book = book.text(&cell, &words.get("sheet-not-applicable"));
                    answer = Answer::of(Value::NotApplicable(text.trim().to_owned()));
                }
                7 | 8 => {}
                n => {
                    book = book.number(&cell, n as f64);
                    answer.value = level(n as u8);
                }
            }
            expected.push((question(at), answer));
        }
        let sheet = book.read();
        assert_eq!((keys(&sheet.problems), keys(&sheet.remarks)), (vec![], vec![]));
        assert_eq!((only(&sheet).role, only(&sheet).name.as_str()), (Role::FrontLine, "窓口 花子"));
        assert_eq!(sheet.edition, Some(built_in().questionnaire.edition));
        assert_eq!(only(&sheet).answers, expected.into_iter().collect());
    }
}

#[test]
fn answers_as_people_write_them() {
    let check = |written: &str, expected: Option<Value>| {
        let book = Book::blank(Locale::Ja).text("D7", written);
        assert_eq!(value(&book, 0), expected, "{written:?}: {:?}", book.read().problems);
    };
    let catalogue = built_in();
    let (first, ladder) =
        (catalogue.questionnaire.questions().next().expect("a question"), &catalogue.questionnaire.ladder);
    let (statement, rung) = (first.levels[3].get(Locale::Ja), |locale| ladder[3].get(locale));
    let beginning: String = statement.chars().take(8).collect();
    for three in [
        "3",
        "３",
        " 3 ",
        "　３　",
        "3.0",
        "③",
        "レベル3",
        "Level 3",
        &format!("3 {}", rung(Locale::Ja)),
        &format!("3  {statement}"),
        &format!("3：{}", rung(Locale::Ja)),
        rung(Locale::Ja),
        &format!("３．{beginning}"),
        &format!("3 {}", rung(Locale::En)),
        "\u{200b}3\u{feff}",
    ] {
        check(three, level(3));
    }
    for unknown in [
        "わからない",
        "分からない",
        "ワカラナイ",
        "don't know",
        "Don’t know",
        "DON'T KNOW",
        "D",
        "ｄ",
        "?",
        "？",
        "不明",
    ] {
        // Katakana is not how anybody writes it, and is not guessed at.
        check(unknown, (unknown != "ワカラナイ").then_some(Value::Unknown));
    }
    for blank in ["", " ", "　", "\u{a0}"] {
        check(blank, None);
    }
}

#[test]
fn answers_that_can_not_be_taken_are_named() {
    let check = |book: Book, problem: &str| {
        let sheet = book.number("D8", 4.0).read();
        assert_eq!(keys(&sheet.problems), [problem]);
        let good = only(&sheet).answers.value(&question(1)).cloned();
        assert_eq!((good, only(&sheet).answers.value(&question(0))), (level(4), None), "{problem}");
    };
    let text = |written: &str| Book::blank(Locale::Ja).text("D7", written);
    let number = |number: f64| Book::blank(Locale::Ja).number("D7", number);
    for out in [6.0, -1.0, 2.5, 1e300] {
        check(number(out), "sheet-answer-range at 回答!D7");
    }
    for out in ["6", "－1", "２．５", "10"] {
        check(text(out), "sheet-answer-range at 回答!D7");
    }
    for unclear in ["A", "3か4", "3-4", "3/4", "2〜3", "3 だいたい", "-", "なし", "三", "04", "00", "03"] {
        check(text(unclear), "sheet-answer-unclear at 回答!D7");
    }
    for two in [
        "0 4",
        "0\n4",
        "0\t2",
        "レベル0 3",
        "０　４",
        "3 4",
        "5 5",
        "1 0",
        "2 D",
        "3 わからない",
        "わからない 0",
        "3 該当なし",
        "3 全庁 4 定着",
        "0\u{200b}4",
        "level 2 3",
        "3\r\n4",
        "3 . 0",
    ] {
        check(text(two), "sheet-answer-two at 回答!D7");
    }
    check(text("3 未着手"), "sheet-answer-contradicts at 回答!D7");
    check(text("該当なし"), "sheet-reason-missing at 回答!D7");
    check(text("N"), "sheet-reason-missing at 回答!D7");
    check(text("該当なし").text("E7", " 　"), "sheet-reason-missing at 回答!D7");
    check(text("該当なし").text("E7", &"理".repeat(limits::TEXT + 1)), "sheet-reason-long at 回答!E7");
    let put = |kind: &str, content: &str| Book::blank(Locale::Ja).put("D7", kind, content);
    check(put(" t=\"b\"", "<v>1</v>"), "sheet-answer-unclear at 回答!D7");
    check(put(" t=\"e\"", "<v>#REF!</v>"), "sheet-answer-fault at 回答!D7");
    check(put(" t=\"d\"", "<v>2026-03-04</v>"), "sheet-answer-date at 回答!D7");
    check(put("", "<f>1+2</f>"), "sheet-formula-open at 回答!D7");
    check(put(" t=\"e\"", "<v>#SPILL!</v>"), "sheet-answer-fault at 回答!D7");
    check(put(" t=\"s\"", "<v>99999</v>"), "sheet-cell-unreadable at 回答!D7");
}

#[test]
fn long_texts_are_named_and_the_rest_is_taken() {
    let book = Book::blank(Locale::Ja).number("D7", 3.0).text("E7", &"あ".repeat(limits::NOTE + 1));
    let sheet = book.text("C4", &"名".repeat(limits::TEXT + 1)).text("C3", "首長補佐").read();
    assert_eq!(
        keys(&sheet.problems),
        ["sheet-note-long at 回答!E7", "sheet-role-unknown at 回答!C3", "sheet-name-long at 回答!C4"]
    );
    assert_eq!(only(&sheet).answers.value(&question(0)).cloned(), level(3));
    assert_eq!((only(&sheet).role, only(&sheet).name.as_str()), (Role::Other, ""));
    let most = Book::blank(Locale::Ja).text("E7", &"あ".repeat(limits::NOTE)).read();
    assert_eq!(keys(&most.problems), [""; 0]);
}

#[test]
fn formulas_are_taken_by_their_result_and_told() {
    let sheet = Book::blank(Locale::Ja).put("D7", "", "<f>1+2</f><v>3</v>").read();
    assert_eq!(only(&sheet).answers.value(&question(0)).cloned(), level(3));
    assert_eq!((keys(&sheet.problems), keys(&sheet.remarks)), (vec![], vec!["sheet-formula at 回答!D7".to_owned()]));
}

/// Renumbers a row with its cells.
fn renumbered(row: &str, from: usize, to: usize) -> String {
    let mut row = row.replace(&format!("<row r=\"{from}\""), &format!("<row r=\"{to}\""));
    for column in ["A", "B", "C", "D", "E", "F"] {
        row = row.replace(&format!("\"{column}{from}\""), &format!("\"{column}{to}\""));
    }
    row
}

#[test]
fn moved_rows_and_columns_are_found() {
    let filled = || Book::blank(Locale::Ja).number("D7", 1.0).number("D8", 2.0);
    let check = |name: &str, book: Book, remarks: &[&str]| {
        let sheet = book.read();
        let values = [0, 1].map(|at| only(&sheet).answers.value(&question(at)).cloned());
        assert_eq!(values, [level(1), level(2)], "{name}: {:?}", sheet.problems);
        assert_eq!(
            (keys(&sheet.problems).len(), keys(&sheet.remarks)),
            (0, remarks.iter().map(|r| r.to_string()).collect()),
            "{name}"
        );
    };
    check("as it was", filled(), &[]);
    check("renamed tab", filled().replace("xl/workbook.xml", "name=\"回答\"", "name=\"記入済 (2)\""), &[]);
    let (seven, eight) = (filled().row(7), filled().row(8));
    let swapped = renumbered(&eight, 8, 7) + &renumbered(&seven, 7, 8);
    check("sorted rows", filled().replace(ANSWERS, &format!("{seven}{eight}"), &swapped), &[]);
    let moved = renumbered(&seven, 7, 90);
    check(
        "moved row",
        filled().replace(ANSWERS, &seven, "").replace(ANSWERS, "</sheetData>", &format!("{moved}</sheetData>")),
        &[],
    );
    let gone = filled().row(9);
    check("deleted row", filled().replace(ANSWERS, &gone, ""), &["sheet-rows-missing"]);
    let shift = |text: String| {
        let shifted = [("F", "G"), ("E", "F"), ("D", "E")];
        shifted.iter().fold(text, |text, (from, to)| {
            (1..60).fold(text, |text, row| text.replace(&format!("\"{from}{row}\""), &format!("\"{to}{row}\"")))
        })
    };
    check("inserted column", filled().edit(ANSWERS, shift), &[]);
    let no_parts = filled().row(5);
    check("hidden row gone", filled().replace(ANSWERS, &no_parts, ""), &[]);
    let marks = |book: Book| book.edit(ANSWERS, |text| without_column(text, "F"));
    check("hidden column gone", marks(filled()), &["sheet-row-unmarked at 回答!A7"]);
    let bare =
        marks(filled()).replace(HIDDEN, "<sheetData>", "<sheetData/><x>").replace(HIDDEN, "</sheetData>", "</x>");
    check("hidden tab gone too", bare, &["sheet-row-unmarked at 回答!A7", "sheet-unlabelled at 回答"]);
    let only_numbers = marks(filled()).edit(ANSWERS, |text| without_column(text, "B"));
    check("numbers alone", only_numbers, &["sheet-row-unmarked at 回答!A7"]);
}

/// Without the cells of a column.
fn without_column(text: String, column: &str) -> String {
    (1..60).fold(text, |text, row| {
        let Some(at) = text.find(&format!("<c r=\"{column}{row}\"")) else { return text };
        let rest = &text[at..];
        let close = rest.find('>').unwrap();
        let end = if rest[..close].ends_with('/') { close + 1 } else { rest.find("</c>").unwrap() + 4 };
        format!("{}{}", &text[..at], &rest[end..])
    })
}

#[test]
fn rows_sorted_beside_their_marks_go_by_what_people_see() {
    let filled = Book::blank(Locale::Ja).number("D7", 1.0).number("D8", 2.0);
    // As after sorting columns A to E: the hidden marks stayed where they were.
    let (one, two) = (question(0), question(1));
    let strings = "xl/sharedStrings.xml";
    let book = filled
        .replace(strings, &format!("shirube:{one}<"), "shirube:x<")
        .replace(strings, &format!("shirube:{two}<"), &format!("shirube:{one}<"))
        .replace(strings, "shirube:x<", &format!("shirube:{two}<"));
    let sheet = book.read();
    assert_eq!([0, 1].map(|at| only(&sheet).answers.value(&question(at)).cloned()), [level(1), level(2)]);
    assert_eq!(keys(&sheet.remarks), ["sheet-row-moved at 回答!A7"]);
    // Without the text there is no telling.
    let sheet = book.edit(ANSWERS, |text| without_column(text, "B")).read();
    assert_eq!(keys(&sheet.problems), ["sheet-row-unclear at 回答!A7", "sheet-row-unclear at 回答!A8"]);
}

#[test]
fn a_question_answered_twice() {
    let twice = |first: f64, second: f64| {
        let book = Book::blank(Locale::Ja).number("D7", first).number("D9", 5.0);
        let copy = renumbered(&Book::blank(Locale::Ja).number("D7", second).row(7), 7, 91);
        book.replace(ANSWERS, "</sheetData>", &format!("{copy}</sheetData>")).read()
    };
    let same = twice(3.0, 3.0);
    assert_eq!((keys(&same.problems).len(), only(&same).answers.value(&question(0)).cloned()), (0, level(3)));
    let other = twice(3.0, 4.0);
    assert_eq!(keys(&other.problems), ["sheet-answered-twice at 回答!D7"]);
    assert_eq!(other.problems[0].args, [("others", "回答!D91".to_owned())]);
    assert_eq!(
        (only(&other).answers.value(&question(0)), only(&other).answers.value(&question(2)).cloned()),
        (None, level(5))
    );
}

#[test]
fn merged_answers_and_notes_are_named_and_nothing_else_is_lost() {
    let check = |ranges: &[&str], book: Book, problems: &[&str], answers: &[Option<u8>]| {
        let merged: String = ranges.iter().map(|range| format!("<mergeCell ref=\"{range}\"/>")).collect();
        let sheet = book.replace(ANSWERS, "</mergeCells>", &format!("{merged}</mergeCells>")).read();
        assert_eq!(keys(&sheet.problems), problems, "{ranges:?}");
        let found = (0..answers.len()).map(|at| only(&sheet).answers.value(&question(at)).cloned());
        assert_eq!(
            found.collect::<Vec<_>>(),
            answers.iter().map(|n| n.and_then(level)).collect::<Vec<_>>(),
            "{ranges:?}"
        );
    };
    let two = || Book::blank(Locale::Ja).number("D7", 1.0).number("D9", 3.0);
    check(&["D7:D8"], two(), &["sheet-merged at 回答!D7:D8"], &[None, None, Some(3)]);
    check(&["C7:D7"], two(), &["sheet-merged at 回答!C7:D7"], &[None, None, Some(3)]);
    // Within another, which is named instead.
    check(&["D7:D20", "D8:D8"], two(), &["sheet-merged at 回答!D7:D20"], &[None, None, None]);
    for harmless in ["D7:E7", "A50:B51", "D20:D30", "E7:E9", "A7:B8"] {
        check(&[harmless], two(), &[], &[Some(1), None, Some(3)]);
    }
    let four = (7..11).fold(Book::blank(Locale::Ja), |book, row| book.number(&format!("D{row}"), 2.0));
    let noted = four.clone().text("E7", "共通：要綱第3条").text("E11", "別");
    check(&["E7:E10"], noted, &["sheet-merged-note at 回答!E7:E10"], &[Some(2); 4]);
    check(&["D7:E8"], four, &["sheet-merged at 回答!D7:E8"], &[None, None, Some(2), Some(2)]);
}

#[test]
fn questions_that_are_not_known() {
    let strings = "xl/sharedStrings.xml";
    let id = question(0);
    let text = built_in().questionnaire.questions().next().unwrap().text.get(Locale::Ja).to_owned();
    let blank = Book::blank(Locale::Ja).number("D7", 1.0);
    let unknown =
        blank.replace(strings, &format!("shirube:{id}<"), "shirube:old.one<").replace(strings, &text, "昔の設問");
    let sheet = unknown.number("D8", 2.0).replace(strings, ">1-1<", "><").read();
    assert_eq!(keys(&sheet.problems), ["sheet-question-unknown at 回答!D7"]);
    assert_eq!(only(&sheet).answers.value(&question(1)).cloned(), level(2));
}

#[test]
fn an_empty_sheet_is_told() {
    let check = |book: Book, problems: &[&str], is_untouched: bool| {
        let sheet = book.read();
        assert_eq!(
            (keys(&sheet.problems), sheet.is_untouched()),
            (problems.iter().map(|p| p.to_string()).collect(), is_untouched)
        );
        assert_eq!(sheet.responses, []);
    };
    for locale in Locale::ALL {
        check(Book::untouched(locale), &["sheet-blank"], true);
        check(Book::blank(locale), &["sheet-blank"], false);
        check(Book::untouched(locale).text("C4", "だれか"), &["sheet-blank"], false);
    }
    check(Book::untouched(Locale::Ja).behind("H90", "締切"), &["sheet-blank", "sheet-outside at 回答!H90"], false);
    let (own, _) = Book::untouched(Locale::Ja).with_tab("配布先", &tab(&[("A1", "総務課")]));
    check(own, &["sheet-blank", "sheet-tab-not-read at 配布先"], false);
    // An instruction of one's own.
    let sheet = Book::untouched(Locale::Ja).text("A1", "提出期限 11月30日").read();
    assert_eq!((keys(&sheet.problems), sheet.is_untouched()), (vec!["sheet-blank".to_owned()], false));
    assert_eq!(keys(&sheet.remarks), ["sheet-above at 回答!A1"]);
}

#[test]
fn a_role_is_known_by_the_word_it_had_before() {
    let sheet = Book::untouched(Locale::En).text("C3", "DX office").number("D7", 1.0).read();
    assert_eq!((only(&sheet).role, keys(&sheet.problems)), (Role::Promotion, Vec::new()));
}

#[test]
fn a_missing_role_is_named_as_a_wrong_one_is() {
    let sheet = Book::untouched(Locale::Ja).number("D7", 1.0).read();
    assert_eq!(keys(&sheet.problems), ["sheet-role-missing at 回答!C3"]);
    assert_eq!((only(&sheet).role, only(&sheet).answers.len()), (Role::Other, 1));
    // Where the row is gone, the tab is named.
    let row = Book::untouched(Locale::Ja).row(3);
    let sheet = Book::untouched(Locale::Ja).number("D7", 1.0).replace(ANSWERS, &row, "").read();
    assert_eq!(keys(&sheet.problems), ["sheet-role-missing at 回答"]);
}

#[test]
fn when_it_was_saved_is_what_the_workbook_says() {
    let saved = |created: &str, modified: &str| {
        let book = Book::blank(Locale::Ja).number("D7", 1.0).edit("docProps/core.xml", |_| {
            format!("<cp:coreProperties xmlns:cp=\"c\" xmlns:dcterms=\"d\">{created}{modified}</cp:coreProperties>")
        });
        book.read().saved.map(|saved| saved.to_string())
    };
    let (created, modified) = ("<dcterms:created>2026-11-26T00:00:00Z</dcterms:created>", "dcterms:modified");
    let at = |when: &str| format!("<{modified}>{when}</{modified}>");
    assert_eq!(Book::blank(Locale::Ja).number("D7", 1.0).read().saved, None);
    assert_eq!(saved(created, &at("2026-11-26T00:00:00Z")), None);
    assert_eq!(saved(created, &at("2026-11-27T01:02:03Z")).as_deref(), Some("2026-11-27T01:02:03"));
    assert_eq!(saved(created, &at("2026-11-27T10:02:03.5+09:00")).as_deref(), Some("2026-11-27T01:02:03"));
    assert_eq!(saved("", &at("2026-11-27T01:02:03")).as_deref(), Some("2026-11-27T01:02:03"));
    assert_eq!((saved(created, ""), saved("", &at("yesterday"))), (None, None));
}
