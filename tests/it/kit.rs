//! The sections are asked what nobody knows, in one step, and what comes back fills it; whoever leads a workshop gets a kit.

use std::fs;
use std::path::Path;

use jiff::civil::date;
use shirube::assessment::{Answers, Assessment, Value, file};
use shirube::catalogue::{Catalogue, QuestionId, built_in};
use shirube::cli::Exit;
use shirube::exchange::{CollectInto, collect, read_sheet};
use shirube::i18n::Locale;
use shirube::outputs::{Handing, asking_files, kit_files};
use shirube::problem::Place;
use shirube::report::{KitOptions, KitPart, KitSheet, kit_pages};
use shirube::session::Session;
use shirube::workshop::{Part, asking, timetable};

use super::exchange::book::Book;
use crate::command;
use crate::page_text;

const HALF: &str = include_str!("../../seeds/examples/half.ron");
const FULL: &str = include_str!("../../seeds/examples/full.ron");

fn half() -> Assessment {
    file::from_str(HALF, &Place::default()).unwrap()
}

fn handing(locale: Locale) -> Handing {
    Handing { locale, date: date(2026, 11, 30), by: Some(date(2026, 12, 18)) }
}

fn is_open(answers: &Answers, question: &QuestionId) -> bool {
    matches!(answers.value(question), None | Some(Value::Unknown))
}

/// The names of the files in `folder`, in order.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries.map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// A section that stands first for no question, but after the office that asks, gets no sheet of what is open.
#[test]
fn each_section_is_asked_where_nothing_is_known() {
    // What they know others know as well: they get a sheet where one is made for them (`--for`).
    const NEVER: [&str; 1] = ["council"];
    let questionnaire = built_in().questionnaire;
    let asked: Vec<_> = asking(&questionnaire, &Answers::default()).into_iter().map(|one| one.section).collect();
    let sections = questionnaire.sections.iter().map(|section| &section.id);
    let never: Vec<&str> = sections.filter(|id| !asked.contains(id)).map(|id| id.as_str()).collect();
    assert_eq!(never, NEVER, "sections that are first in no `ask`");
    for id in NEVER {
        assert!(questionnaire.questions().any(|question| question.ask.iter().any(|of| of.as_str() == id)), "{id}");
    }
}

#[test]
fn each_question_is_asked_once_of_a_section_that_knows() {
    let catalogue = built_in();
    let assessment = half();
    for answers in [assessment.current().result().clone(), Answers::default()] {
        let all = asking(&catalogue.questionnaire, &answers);
        let mut asked = Vec::new();
        for one in &all {
            for id in &one.questions {
                let question = catalogue.questionnaire.question(id).unwrap();
                assert!(is_open(&answers, id) && question.ask.contains(&one.section), "{id} of {}", one.section);
                let others = question.ask.iter().any(|section| section.as_str() != "promotion");
                assert!(!others || one.section.as_str() != "promotion", "{id}: another section knows as well");
                asked.push(id.clone());
            }
        }
        let mut once = asked.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), asked.len(), "none twice");
        // What counts as 0 by another answer is not asked.
        for question in catalogue.questionnaire.questions().filter(|question| is_open(&answers, &question.id)) {
            let settles = |base: &QuestionId| answers.get(base).and_then(|answer| answer.level());
            let is_settled = question.depends_on.as_ref().and_then(settles).is_some_and(|level| level.get() == 0);
            assert_eq!(asked.contains(&question.id), !is_settled, "{}", question.id);
        }
    }
}

/// Fills each sheet of `folder` with the level 3 and gives back how many questions they ask.
fn fill_in(folder: &Path) -> usize {
    let mut filled = 0;
    for name in names(folder).into_iter().filter(|name| name.ends_with(".xlsx")) {
        let bytes = fs::read(folder.join(&name)).unwrap();
        let rows = questions_of(&bytes);
        let mut book = Book::of(&bytes).text("C3", "人事・財政・総務");
        for row in 0..rows {
            book = book.text(&format!("D{}", 7 + row), "3");
        }
        fs::write(folder.join(&name), book.bytes()).unwrap();
        filled += rows;
    }
    filled
}

/// Marks of questions in the hidden column.
fn questions_of(bytes: &[u8]) -> usize {
    let texts = Book::of(bytes).part("xl/sharedStrings.xml");
    let catalogue = built_in();
    catalogue.questionnaire.questions().filter(|question| texts.contains(&format!("shirube:{}<", question.id))).count()
}

#[test]
fn a_folder_that_comes_back_fills_what_was_not_known() {
    let (catalogue, assessment) = (built_in(), half());
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("町.ron"), HALF).unwrap();
    let args = ["ask", "@町.ron", "-o", "@依頼", "--by", "R8.12.18", "--date", "2026-11-30"];
    let (exit, out, err) = command::run(folder.path(), &args);
    assert_eq!((exit, err.as_str()), (Exit::Done, ""), "{out}");
    let asked = asking(&catalogue.questionnaire, assessment.current().result());
    let sheets = folder.path().join("依頼");
    let there = names(&sheets);
    assert_eq!(there.len(), asked.len() + 1, "{there:?}");
    assert!(there.contains(&"Letter.pdf".to_owned()) && there.iter().all(|name| out.contains(name)), "{there:?} {out}");
    // Once more: our own files, untouched, make way, and are the same.
    let before: Vec<Vec<u8>> = there.iter().map(|name| fs::read(sheets.join(name)).unwrap()).collect();
    assert_eq!(command::run(folder.path(), &args).0, Exit::Done);
    let after: Vec<Vec<u8>> = there.iter().map(|name| fs::read(sheets.join(name)).unwrap()).collect();
    assert!(before == after, "the same bytes");
    let count: usize = asked.iter().map(|one| one.questions.len()).sum();
    assert_eq!(fill_in(&sheets), count);
    // What somebody has written in stays, and nothing at all is written.
    fs::remove_file(sheets.join("Letter.pdf")).unwrap();
    let (exit, _, err) = command::run(folder.path(), &args);
    assert_eq!(exit, Exit::Usage, "{err}");
    assert!(!sheets.join("Letter.pdf").exists(), "all or nothing");
    // The folder in one step.
    let into = CollectInto { files: &[], profile: Some(&assessment.profile) };
    let came = collect(&[sheets], into, &catalogue, &mut |_, _| std::ops::ControlFlow::Continue(()));
    assert_eq!(came.problems, [], "all of it is read");
    let responses: Vec<_> = came.given.iter().map(|given| given.response.clone()).collect();
    assert_eq!(responses.len(), asked.len());
    let session = Session::new(assessment);
    let filling = session.fill(&responses);
    assert_eq!(filling.filled.len(), count, "{filling:?}");
    assert!(filling.unclear.is_empty() && filling.differs.is_empty());
    // The same by command.
    let args = ["collect", "@依頼", "-o", "@町.ron", "--into", "@町.ron", "--fill"];
    let (exit, out, err) = command::run(folder.path(), &args);
    assert_eq!(exit, Exit::Done, "{out}{err}");
    let filled = file::open(&folder.path().join("町.ron")).unwrap().assessment;
    let open = asking(&catalogue.questionnaire, filled.current().result());
    assert!(open.is_empty() && filled.current().responses.len() == 1, "{out}: {open:?}");
    // A round of a group has nothing that is one person's.
    fs::write(folder.path().join("会.ron"), include_str!("../../seeds/examples/workshop.ron")).unwrap();
    let args = ["collect", "@依頼", "-o", "@会.ron", "--into", "@会.ron", "--fill"];
    assert_ne!(command::run(folder.path(), &args).0, Exit::Done);
}

#[test]
fn what_is_in_the_way_or_not_understood_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("町.ron"), FULL).unwrap();
    fs::write(at("半.ron"), HALF).unwrap();
    fs::create_dir(at("中")).unwrap();
    fs::write(at("中").join("Timetable.pdf"), "memo").unwrap();
    fs::write(at("file"), "memo").unwrap();
    let check = |args: &[&str], exit: Exit, why: &str| {
        let (ended, out, err) = command::run(folder.path(), args);
        assert_eq!(ended, exit, "{args:?}: {out}{err}");
        assert!(err.contains(why), "{args:?}: {err}");
    };
    check(&["ask", "@町.ron", "-o", "@依頼"], Exit::Usage, "no question is open");
    check(&["ask", "@半.ron", "-o", "@依頼", "--by", "そのうち"], Exit::Usage, "そのうち");
    check(&["kit", "@町.ron", "-o", "@中"], Exit::Usage, "Timetable.pdf");
    assert_eq!(names(&at("中")), ["Timetable.pdf"], "nothing was written");
    check(&["kit", "@町.ron", "-o", "@中", "--force"], Exit::Done, "");
    assert_eq!(names(&at("中")), ["Script.pdf", "Slips.pdf", "Timetable.pdf"]);
    check(&["kit", "-o", "@file"], Exit::Unwritable, "file");
    check(&["kit", "-o", "@none/below"], Exit::Unwritable, "none");
}

/// All text of a part of the kit.
fn said(catalogue: &Catalogue, part: KitPart, locale: Locale) -> String {
    let sheets = vec![KitSheet { section: "人事".into(), file: "回答票_人事.xlsx".into(), questions: 3 }];
    let agenda = catalogue.questionnaire.questions().step_by(4).map(|question| question.id.clone()).collect();
    let options = KitOptions {
        locale,
        date: date(2026, 11, 30),
        hall: Some("寒河江市".into()),
        round_title: None,
        by: Some(date(2026, 12, 18)),
        sheets,
        agenda,
    };
    let pages = kit_pages(catalogue, part, &options).unwrap();
    pages.pages().iter().map(|page| page_text::text(&page.frame)).collect()
}

#[test]
fn each_paper_says_what_it_is_for() {
    let catalogue = built_in();
    let first = catalogue.questionnaire.questions().next().unwrap();
    let cases: [(KitPart, Locale, &[&str]); 8] = [
        (
            KitPart::Letter,
            Locale::Ja,
            &["（依頼）", "令和8年12月18日（金）", "回答票_人事.xlsx", "3問", "内線", "以上"],
        ),
        (KitPart::Letter, Locale::En, &["Friday", "回答票_人事.xlsx", "about 3 min", "E-mail"]),
        (
            KitPart::Timetable,
            Locale::Ja,
            &["0:00〜0:05", "0:05〜0:15", "1:25〜1:30", "決まったこと", first.name.get(Locale::Ja)],
        ),
        (KitPart::Timetable, Locale::En, &["0:05 – 0:15", "Agreed", "90 minutes"]),
        (KitPart::Script, Locale::Ja, &["読み上げる", first.text.get(Locale::Ja), "10分", "合意したレベル"]),
        (KitPart::Script, Locale::En, &["Say", first.text.get(Locale::En), "10 min", "Dissent that remains"]),
        (KitPart::Slips, Locale::Ja, &["投票用紙", "わからない", "名前は書きません", first.text.get(Locale::Ja)]),
        (KitPart::Slips, Locale::En, &["No names", "Don't know", first.name.get(Locale::En)]),
    ];
    for (part, locale) in KitPart::ALL.into_iter().flat_map(|part| Locale::ALL.map(|locale| (part, locale))) {
        assert!(cases.iter().any(|(of, lang, _)| (*of, *lang) == (part, locale)), "no words of {part:?} {locale:?}");
    }
    for (part, locale, expected) in cases {
        let text = said(&catalogue, part, locale).replace(char::is_whitespace, "");
        for word in expected {
            assert!(text.contains(&word.replace(' ', "")), "{part:?} {locale:?}: {word} in {text}");
        }
    }
}

/// A page has eight slips, whatever paper it is.
#[test]
fn slips_take_a_page_for_each_eight_questions() {
    let catalogue = built_in();
    for locale in Locale::ALL {
        for count in [1, 8, 9, 16, 32] {
            let agenda = catalogue.questionnaire.questions().take(count).map(|question| question.id.clone()).collect();
            let options = KitOptions {
                locale,
                date: date(2026, 11, 30),
                hall: None,
                round_title: None,
                by: None,
                sheets: Vec::new(),
                agenda,
            };
            let pages = kit_pages(&catalogue, KitPart::Slips, &options).unwrap();
            assert_eq!(pages.pages().len(), count.div_ceil(8), "{count} {locale:?}");
        }
    }
}

#[test]
fn a_timetable_holds_an_hour_and_a_half() {
    for questions in 1..=32_usize {
        let slots = timetable(questions);
        let mut from = 0;
        for slot in &slots {
            assert_eq!(slot.from, from, "{questions}");
            assert!(slot.minutes > 0);
            from += slot.minutes;
        }
        assert!(from <= 90, "{questions} questions take {from} minutes");
        assert_eq!(slots.iter().filter(|slot| matches!(slot.part, Part::Question(_))).count(), questions);
    }
    let eight = timetable(8).last().copied().unwrap();
    assert_eq!(eight.from + eight.minutes, 90, "with a full agenda all of it is used");
}

#[test]
fn the_same_kit_twice_is_the_same_bytes() {
    let (catalogue, assessment) = (built_in(), half());
    for locale in Locale::ALL {
        let kit = || kit_files(&catalogue, Some(&assessment), handing(locale)).unwrap();
        let (one, two) = (kit(), kit());
        assert!(one.iter().zip(&two).all(|(one, two)| one.name == two.name && one.bytes == two.bytes), "{locale:?}");
        let asking = asking_files(&catalogue, &assessment, handing(locale)).unwrap();
        assert_eq!(one.len(), asking.len() + 3, "the kit has what the sections are asked with");
        for sheet in asking.iter().filter(|file| file.name.ends_with(".xlsx")) {
            assert!(read_sheet(&sheet.bytes, &catalogue).is_ok(), "{}", sheet.name);
        }
    }
    assert!(kit_files(&catalogue, None, handing(Locale::Ja)).is_ok(), "without an assessment as well");
}
