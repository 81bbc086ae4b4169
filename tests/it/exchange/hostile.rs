//! Files that are no sheets, or want to do harm.

use rust_xlsxwriter::Workbook;
use shirube::catalogue::built_in;
use shirube::exchange::read_sheet;
use shirube::i18n::Locale;

use super::book::{ANSWERS, Book, keys, only};

fn refused(bytes: &[u8]) -> Vec<String> {
    keys(&read_sheet(bytes, &built_in()).expect_err("it is no sheet"))
}

/// A compound file as far as anybody looks at it.
fn compound(name: &str) -> Vec<u8> {
    let mut bytes = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    bytes.resize(1024, 0);
    bytes.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
    bytes
}

#[test]
fn what_is_no_sheet_is_called_what_it_is() {
    let check = |bytes: &[u8], key: &str| assert_eq!(refused(bytes), [key]);
    let blank = Book::blank(Locale::Ja);
    check(b"", "sheet-no-content");
    check("番号,回答\r\n1-1,3\r\n".as_bytes(), "sheet-no-workbook");
    check(b"<html><table>", "sheet-no-workbook");
    check(b"%PDF-1.7", "sheet-is-pdf");
    check(&compound("Workbook"), "sheet-old-format");
    check(&compound("EncryptedPackage"), "sheet-password");
    check(&vec![b'P'; 17 * 1024 * 1024], "sheet-too-large");
    check(&Book::of(&blank.bytes()).with_part("xl/workbook.bin", Vec::new()).bytes(), "sheet-binary");
    let text = b"application/vnd.oasis.opendocument.spreadsheet".to_vec();
    let ods = Book::of(&empty_zip()).with_part("mimetype", text).with_part("content.xml", Vec::new());
    check(&ods.bytes(), "sheet-open-document");
    check(&Book::of(&empty_zip()).with_part("photo.jpg", vec![1, 2, 3]).bytes(), "collect-is-archive");
    let mut foreign = Workbook::new();
    foreign.add_worksheet().write_string(0, 0, "予算").unwrap();
    check(&foreign.save_to_buffer().unwrap(), "sheet-no-questions");
    let version = blank.replace("xl/sharedStrings.xml", "<t>1</t>", "<t>99</t>");
    check(&version.bytes(), "sheet-newer");
}

fn empty_zip() -> Vec<u8> {
    zip::ZipWriter::new(std::io::Cursor::new(Vec::new())).finish().unwrap().into_inner()
}

/// Cut anywhere, it is refused or read, and never worse.
#[test]
fn truncated_files_are_refused() {
    let whole = Book::blank(Locale::En).number("D7", 3.0).bytes();
    for part in 1..40 {
        let cut = &whole[..whole.len() * part / 40];
        let problems = refused(cut);
        assert!(["sheet-damaged", "sheet-no-workbook"].contains(&problems[0].as_str()), "{part}: {problems:?}");
    }
}

/// Any byte changed: an answer or a problem, never a panic.
#[test]
fn changed_bytes_do_no_harm() {
    let whole = Book::blank(Locale::En).number("D7", 3.0).bytes();
    let catalogue = built_in();
    let reader = shirube::exchange::SheetReader::new(&catalogue);
    for at in (0..whole.len()).step_by(199) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x41;
        let _ = reader.read(&bytes);
    }
}

#[test]
fn what_unpacks_to_too_much_is_not_unpacked() {
    let full = |part: &str| Book::blank(Locale::Ja).edit(part, |_| " ".repeat(17 * 1024 * 1024));
    for part in [ANSWERS, "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"] {
        assert_eq!(refused(&full(part).bytes()), ["sheet-too-much"], "{part}");
    }
    // The packed size lies about what is in it.
    let mut bytes = full(ANSWERS).bytes();
    let size = (17_u32 * 1024 * 1024).to_le_bytes();
    let mut found = 0;
    for at in 0..bytes.len() - 4 {
        if bytes[at..at + 4] == size {
            bytes[at..at + 4].copy_from_slice(&100_u32.to_le_bytes());
            found += 1;
        }
    }
    assert!(found >= 1);
    let named = refused(&bytes);
    let known = ["sheet-too-much", "sheet-damaged", "sheet-unreadable-after at 回答"];
    assert!(known.contains(&named[0].as_str()), "{named:?}");
    // Pictures are not looked at, nor is what nothing points at.
    let picture = Book::blank(Locale::Ja).number("D7", 1.0).with_part("xl/media/a.png", vec![0; 40 * 1024 * 1024]);
    let picture = picture.with_part("xl/worksheets/sheet9.xml", vec![b' '; 40 * 1024 * 1024]);
    assert_eq!(only(&picture.read()).answers.len(), 1);
}

#[test]
fn sizes_that_a_part_names_are_not_believed() {
    let strings = "xl/sharedStrings.xml";
    let book = Book::blank(Locale::Ja).number("D7", 1.0).edit(strings, |text| {
        let at = text.find("uniqueCount=\"").unwrap() + "uniqueCount=\"".len();
        format!("{}99999999999{}", &text[..at], &text[at..])
    });
    assert_eq!(only(&book.read()).answers.len(), 1);
    let book = Book::blank(Locale::Ja).number("D7", 1.0).edit(ANSWERS, |text| {
        let at = text.find("<dimension ref=\"").unwrap() + "<dimension ref=\"".len();
        let end = at + text[at..].find('"').unwrap();
        format!("{}XFD1048576:A1{}", &text[..at], &text[end..])
    });
    assert_eq!(only(&book.read()).answers.len(), 1);
}

#[test]
fn an_added_tab_full_of_cells_takes_nothing_away() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    (0..30_000).for_each(|row| _ = sheet.write_number(row, 0, row).unwrap());
    let full = Book::of(&workbook.save_to_buffer().unwrap()).part("xl/worksheets/sheet1.xml");
    let sheet = Book::blank(Locale::Ja).number("D7", 1.0).edit("xl/worksheets/sheet2.xml", |_| full).read();
    assert_eq!(keys(&sheet.problems), ["sheet-tab-not-read at 書き方"]);
    assert_eq!(only(&sheet).answers.len(), 1);
}
