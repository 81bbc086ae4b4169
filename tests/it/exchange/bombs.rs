//! Workbooks that would take all time or all memory: each is given up by name, by a count of work and not by a clock.

use std::fs;
use std::ops::ControlFlow;

use jiff::civil::date;
use shirube::assessment::{Profile, limits};
use shirube::catalogue::built_in;
use shirube::exchange::{CollectInto, Outcome, SheetReader, collect, join};
use shirube::i18n::Locale;
use shirube::session::new_assessment;

use super::book::{ANSWERS, Book, keys, only, tab};

/// Units that a filled sheet needs, several times over.
const ENOUGH: u64 = 4_000_000;

fn filled() -> Book {
    Book::blank(Locale::Ja).number("D7", 3.0)
}

/// What comes of it within [`ENOUGH`]: the number of answers, or what is wrong.
fn read(book: &Book) -> Result<usize, Vec<String>> {
    let read = SheetReader::within(&built_in(), ENOUGH).read(&book.bytes());
    read.map(|sheet| only(&sheet).answers.len()).map_err(|problems| keys(&problems))
}

fn rows(count: usize, row: impl Fn(usize) -> String) -> String {
    (100..100 + count).map(row).collect()
}

fn behind(book: Book, rows: &str) -> Book {
    book.replace(ANSWERS, "</sheetData>", &format!("{rows}</sheetData>"))
}

#[test]
fn every_product_of_counts_is_paid_for() {
    let given_up = Err(vec!["sheet-too-much".to_owned()]);
    let check = |name: &str, book: Book| assert_eq!(read(&book), given_up, "{name}");
    assert_eq!(read(&filled()), Ok(1));
    assert_eq!(keys(&filled().read().remarks), [""; 0]);
    let strings = "xl/sharedStrings.xml";
    let long = "あ".repeat(limits::NOTE + 100);
    // One long text in many cells, of which each is an answer's note.
    let shared = |book: Book| {
        let count = book.part(strings).matches("<si>").count();
        (book.replace(strings, "</sst>", &format!("<si><t>{}</t></si></sst>", &long[..3 * limits::NOTE])), count)
    };
    let (book, at) = shared(filled());
    let mark = book.row(7).split("<c r=\"F7\"").nth(1).unwrap().split("</c>").next().unwrap().to_owned();
    let copies =
        |row: usize| format!("<row r=\"{row}\"><c r=\"E{row}\" t=\"s\"><v>{at}</v></c><c r=\"F{row}\"{mark}</c></row>");
    check("a note in many copies of a row", behind(book, &rows(300, copies)));
    let cells = |row: usize| format!("<row r=\"{row}\"><c r=\"A{row}\"><v>1</v></c></row>");
    check("cells", behind(filled(), &rows(15_000, cells)));
    let merged: String = (0..120_000).map(|n| format!("<mergeCell ref=\"D{n}:D{n}\"/>")).collect();
    check("merged cells", filled().replace(ANSWERS, "</mergeCells>", &format!("{merged}</mergeCells>")));
    check("looks", filled().replace("xl/styles.xml", "</cellXfs>", &format!("{}</cellXfs>", "<xf/>".repeat(200_000))));
    let formats: String = (0..10_000).map(|n| format!("<numFmt numFmtId=\"{n}\" formatCode=\"0\"/>")).collect();
    check("formats", filled().replace("xl/styles.xml", "<fonts ", &format!("<numFmts>{formats}</numFmts><fonts ")));
    check("texts", filled().replace(strings, "</sst>", &format!("{}</sst>", "<si/>".repeat(40_000))));
    let attributes: String = (0..400_000).map(|n| format!(" a{n}=\"\"")).collect();
    check("attributes", filled().replace(ANSWERS, "<sheetData>", &format!("<sheetData{attributes}>")));
    let tabs = |book: Book| (0..60).fold(book, |book, n| book.with_tab_of(&format!("{n}"), &filled()));
    check("tabs", tabs(filled()));
    let spaces = " ".repeat(5_000_000);
    check("blanks", filled().replace(ANSWERS, "<sheetData>", &format!("{spaces}<sheetData>")));
    let comment = "<comment ref=\"D7\"><text><t>a</t></text></comment>".repeat(10_000);
    let comments = format!("<comments><commentList>{comment}</commentList></comments>");
    check("comments", filled().with_link("comments", "comments1.xml", &comments));
    let listed = "<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/>".repeat(10_000);
    check("listed tabs", filled().replace("xl/workbook.xml", "</sheets>", &format!("{listed}</sheets>")));
}

#[test]
fn what_no_workbook_has_is_called_damaged() {
    let check = |name: &str, book: Book, problem: &str| {
        assert_eq!(read(&book), Err(vec![problem.to_owned()]), "{name}");
    };
    let deep = "<a>".repeat(100_000);
    check("depth", filled().edit("xl/styles.xml", |_| deep.clone()), "sheet-damaged");
    check("depth in cells", filled().edit(ANSWERS, |_| deep.clone()), "sheet-unreadable-after at 回答");
    let entities = "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;&b;\">]>";
    let asked = |text: String| text.replacen("<sst", &format!("{entities}<sst"), 1).replacen("<t>", "<t>&c;", 1);
    check("entities", filled().edit("xl/sharedStrings.xml", asked), "sheet-damaged");
    // What stands before the break is taken.
    let cut = filled().edit(ANSWERS, |text| text.split("<row r=\"20\"").next().unwrap().to_owned()).read();
    assert_eq!(keys(&cut.problems), ["sheet-unreadable-after at 回答!F19"]);
    assert_eq!(only(&cut).answers.len(), 1);
    let many = (0..10_001).fold(filled(), |book, n| book.with_part(&format!("x/{n}.xml"), Vec::new()));
    check("parts", many, "sheet-too-much");
}

/// A long text that many cells show is one text; cut, it takes the room of a note.
#[test]
fn a_long_text_is_cut_and_shared() {
    let strings = "xl/sharedStrings.xml";
    let count = filled().part(strings).matches("<si>").count();
    let cells = |row: usize| format!("<row r=\"{row}\"><c r=\"H{row}\" t=\"s\"><v>{count}</v></c></row>");
    let long = "a".repeat(2_000_000);
    let book = filled().replace(strings, "</sst>", &format!("<si><t>{long}</t></si></sst>"));
    let sheet = behind(book, &rows(2_000, cells)).read();
    let named = keys(&sheet.problems);
    assert_eq!((named.len(), named[20].as_str()), (21, "sheet-outside-more at 回答"));
    assert_eq!(only(&sheet).answers.len(), 1);
}

/// A height on every row down to the last is no harm: rows without cells cost little.
#[test]
fn empty_rows_are_passed_over_and_very_many_are_called_so() {
    let row = |n: usize| format!("<row r=\"{n}\" ht=\"15\" customHeight=\"1\"/>");
    let book = behind(filled(), &rows(300_000, row));
    let whole = book.read();
    assert_eq!((only(&whole).answers.len(), keys(&whole.remarks)), (1, vec!["sheet-heavy".to_owned()]));
    let read = SheetReader::within(&built_in(), 16_000_000).read(&book.bytes());
    let problems = read.expect_err("it is given up");
    assert_eq!(keys(&problems), ["sheet-many-empty"]);
    assert_eq!(problems[0].args, [("tab", "回答".to_owned())]);
}

#[test]
fn what_is_given_up_takes_no_other_along() {
    let folder = tempfile::tempdir().unwrap();
    let put = |name: String, bytes: Vec<u8>| fs::write(folder.path().join(name), bytes).unwrap();
    for n in 0..10 {
        put(format!("{n}.xlsx"), Book::blank(Locale::Ja).text("C4", &format!("職員{n}")).number("D7", 3.0).bytes());
    }
    let spaces = |n: usize| filled().edit(ANSWERS, |_| " ".repeat(17 * 1024 * 1024 + n));
    let deep = |n: usize| filled().edit("xl/workbook.xml", |_| "<a>".repeat(1_000 + n));
    for n in 0..2 {
        put(format!("spaces{n}.xlsx"), spaces(n).bytes());
        put(format!("deep{n}.xlsx"), deep(n).bytes());
    }
    put("big.xlsx".to_owned(), vec![b'P'; limits::FILE_BYTES + 1]);
    let paths = [folder.path().to_owned()];
    let collected = collect(&paths, CollectInto::default(), &built_in(), &mut |_, _| ControlFlow::Continue(()));
    let new = new_assessment(Profile::default(), date(2026, 11, 29), crate::live_edition());
    let accounts = collected.accounts(&join(&new, new.current(), 0, &collected.given, &|_| None));
    assert_eq!((accounts.count(|o| *o == Outcome::Whole), accounts.count(|o| *o == Outcome::Nothing)), (10, 5));
    let mut named: Vec<&str> = collected.problems.iter().map(|problem| problem.key).collect();
    named.sort_unstable();
    assert_eq!(named, ["sheet-damaged", "sheet-damaged", "sheet-too-large", "sheet-too-much", "sheet-too-much"]);
}

/// A tab that is full takes nothing from the others; it is said that its rest was not read.
#[test]
fn a_tab_with_questions_and_very_many_cells() {
    let cells = |row: usize| format!("<row r=\"{row}\"><c r=\"H{row}\"><v>1</v></c></row>");
    let named = keys(&behind(filled(), &rows(20_100, cells)).read().problems);
    assert_eq!((named[0].as_str(), named.len()), ("sheet-too-many-cells at 回答", 22));
    let (book, _) = filled().with_tab("x", &tab(&[("A1", "a")]));
    assert_eq!(keys(&book.read().problems), ["sheet-tab-not-read at x"]);
}
