//! What is written where nothing is asked: it is named, and what is in the fields is taken all the same.

use shirube::assessment::limits;
use shirube::i18n::Locale;

use super::book::{ANSWERS, Book, HIDDEN, keys, only, tab};

fn filled() -> Book {
    Book::blank(Locale::Ja).number("D7", 3.0)
}

fn check(book: &Book, problems: &[&str]) {
    let sheet = book.read();
    assert_eq!(keys(&sheet.problems), problems);
    assert_eq!(only(&sheet).answers.len(), 1);
}

#[test]
fn texts_beside_the_fields_are_named_by_cell() {
    for locale in Locale::ALL {
        assert_eq!(keys(&Book::blank(locale).number("D7", 3.0).read().remarks), [""; 0]);
    }
    let beside = filled().edit(ANSWERS, |text| {
        let at = text.find("</row>").unwrap();
        format!("{}<c r=\"H1\"><v>4</v></c>{}", &text[..at], &text[at..])
    });
    check(&beside, &["sheet-outside at 回答!H1"]);
    check(&filled().behind("B80", "以上、福祉課"), &["sheet-outside at 回答!B80"]);
    check(&filled().behind("D80", "4"), &["sheet-outside at 回答!D80"]);
    // Over the words of the sheet: beside a question it is said, above the table it may be an instruction.
    check(&filled().text("C8", "0 ← これ"), &["sheet-outside at 回答!C8"]);
    check(&filled().text("B9", "うちには当てはまらない"), &["sheet-outside at 回答!B9"]);
    let title = filled().text("A1", "提出期限 11月30日").read();
    assert_eq!((keys(&title.problems), keys(&title.remarks)), (vec![], vec!["sheet-above at 回答!A1".to_owned()]));
    let many = (80..110).fold(filled(), |book, row| book.behind(&format!("B{row}"), "追記"));
    let named = keys(&many.read().problems);
    assert_eq!((named.len(), named[20].as_str()), (21, "sheet-outside-more at 回答"));
}

/// Of a sheet that carries no fingerprints of its texts only what stands where nothing did is told.
#[test]
fn older_sheets_are_read_without_false_alarm() {
    let older = |book: Book| {
        book.edit(HIDDEN, |text| {
            let at = text.find("<row r=\"37\"").unwrap();
            let end = text.find("</sheetData>").unwrap();
            format!("{}{}", &text[..at], &text[end..])
        })
    };
    let strings = Book::blank(Locale::Ja).part("xl/sharedStrings.xml");
    assert!(strings.contains("<t>texts</t>"));
    check(&older(filled()), &[]);
    check(&older(filled().text("A1", "回答のお願い").text("C8", "0 ← これ")), &[]);
    check(&older(filled().behind("B80", "以上、福祉課")), &["sheet-outside at 回答!B80"]);
}

#[test]
fn tabs_of_ones_own_are_named_once() {
    let (book, _) = filled().with_tab("補足", &tab(&[("A1", "人事課の補足"), ("A2", "要綱を改めた")]));
    check(&book, &["sheet-tab-not-read at 補足"]);
    let (book, _) = filled().with_tab("Sheet2", &tab(&[("A1", " ")]));
    check(&book, &[]);
    // What is added to the tab with instructions.
    let guide = "xl/worksheets/sheet2.xml";
    let row = tab(&[("B20", "質問は内線123へ")]);
    let row = row.split("<sheetData>").nth(1).unwrap().split("</sheetData>").next().unwrap().to_owned();
    check(&filled().replace(guide, "</sheetData>", &format!("{row}</sheetData>")), &["sheet-outside at 書き方!B20"]);
}

#[test]
fn comments_text_boxes_and_pictures_are_named() {
    let comments = "<comments><authors><author>a</author></authors><commentList><comment ref=\"D7\" authorId=\"0\">\
                    <text><r><t>本当は</t></r><r><t>2かも</t></r></text></comment></commentList></comments>";
    let book = filled().with_link("comments", "comments1.xml", comments);
    check(&book, &["sheet-comment at 回答!D7"]);
    assert_eq!(book.read().problems[0].args, [("written", "本当は2かも".to_owned())]);
    let thread = "<ThreadedComments><threadedComment ref=\"D7\" id=\"1\"><text>確かめ中</text></threadedComment>\
                  <threadedComment ref=\"D7\" id=\"2\"><text>了解</text></threadedComment></ThreadedComments>";
    let both = book.with_link("threadedComment", "threadedComments/threadedComment1.xml", thread).read();
    assert_eq!(keys(&both.problems), ["sheet-comment at 回答!D7"; 2]);
    assert_eq!(both.problems[1].args, [("written", "了解".to_owned())]);
    let long = comments.replace("本当は", &"長".repeat(limits::NOTE));
    let told = filled().with_link("comments", "comments1.xml", &long).read();
    assert!(told.problems[0].args[0].1.chars().count() < 200);
    let drawing = "<xdr:wsDr xmlns:xdr=\"x\" xmlns:a=\"a\"><xdr:sp><xdr:txBody><a:p><a:r><a:t>再提出</a:t></a:r></a:p>\
                   </xdr:txBody></xdr:sp><xdr:pic/><xdr:pic></xdr:pic></xdr:wsDr>";
    let book = filled().with_link("drawing", "drawings/drawing1.xml", drawing);
    check(&book, &["sheet-text-box at 回答", "sheet-picture at 回答"]);
}
