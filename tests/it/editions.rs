//! Editions of the questionnaire: what was answered with an earlier one opens and is kept, stands in tables as it was, and
//! is never scored, reported on or taken for answers to the live one.

use std::fs;
use std::path::Path;

use jiff::civil::date;
use shirube::assessment::file;
use shirube::catalogue::{Edition, EditionId, built_in};
use shirube::cli::Exit;
use shirube::exchange::{BlankOptions, blank_xlsx, is_table_as_written, read_sheet};
use shirube::findings::Findings;
use shirube::i18n::{Locale, Text, Words};
use shirube::problem::Place;

use crate::command::run;
use crate::exchange::book::Book;

/// As edition 2026.1 was answered: by one person, by one who has not finished, by a group.
pub const FULL: &str = include_str!("../cases/assessment/edition-2026.1-full.ron");
pub const HALF: &str = include_str!("../cases/assessment/edition-2026.1-half.ron");
pub const WORKSHOP: &str = include_str!("../cases/assessment/edition-2026.1-workshop.ron");
const ALL: [&str; 3] = [FULL, HALF, WORKSHOP];
const ARCHIVED: &str = "2026.1";

/// With the edition `id` in place of the one it has.
fn of_edition(text: &str, id: &str) -> String {
    text.replace(&format!("questionnaire: \"{ARCHIVED}\""), &format!("questionnaire: \"{id}\""))
}

/// An id is one question for ever: it is asked still, or listed as retired.
#[test]
fn no_id_of_an_earlier_edition_is_used_anew() {
    let catalogue = built_in();
    let live = &catalogue.questionnaire;
    assert!(!live.edition.could_be_misread() && !catalogue.archived_editions.is_empty());
    for edition in &catalogue.archived_editions {
        for (factor, question) in edition.questions() {
            let is_asked = live.question(&question.id).is_some();
            assert_ne!(is_asked, live.retired.contains(&question.id), "{} of {}", question.id, edition.id);
            assert_eq!(question.id.as_str().split('.').next(), Some(factor.id.as_str()));
        }
    }
    for id in &live.retired {
        assert!(
            catalogue.archived_editions.iter().any(|edition| edition.question(id).is_some()),
            "{id} was never asked"
        );
    }
}

#[test]
fn a_round_of_an_earlier_edition_is_kept_whole_and_never_scored() {
    let catalogue = built_in();
    for text in ALL {
        // With an answer to a question that no edition has.
        let more = text.replacen("\"advisers.access\"", "\"advisers.abolished\"", 1);
        for text in [text, &more] {
            let assessment = file::from_str(text, &Place::default()).unwrap();
            // Items that had no number get one, and nothing else is written otherwise.
            let written = file::to_string(&assessment);
            let is_number = |line: &&str| line.trim_start().starts_with("id: ") && !line.contains('"');
            let (numbers, others): (Vec<&str>, Vec<&str>) = written.lines().partition(is_number);
            assert_eq!(others, text.lines().collect::<Vec<_>>());
            assert_eq!(numbers.len(), assessment.rounds.iter().map(|round| round.items.len()).sum::<usize>());
            assert_eq!(file::from_str(&written, &Place::default()).as_ref(), Ok(&assessment), "and keeps it");
            assert!(matches!(catalogue.edition(&assessment.current().edition), Edition::Archived(_)));
            let refusal = Findings::of(&catalogue, &assessment).unwrap_err();
            assert_eq!(refusal.key, "edition-not-scored");
        }
    }
}

/// The sentence names both editions in the reader's language, and what to do.
#[test]
fn what_is_said_of_another_edition() {
    let catalogue = built_in();
    let check = |id: &str, locale: Locale, names: &[&str]| {
        let mut assessment = file::from_str(HALF, &Place::default()).unwrap();
        assessment.rounds[0].edition = EditionId::new(id);
        let refusal = Findings::of(&catalogue, &assessment).unwrap_err();
        let sentence = Words::new(locale).problem(&refusal);
        let text = sentence.what + &sentence.remedy;
        for name in names {
            assert!(text.contains(name), "{name}: {text}");
        }
        assert!(!text.contains('{'), "{text}");
    };
    let name = |locale| catalogue.questionnaire.name.get(locale).to_owned();
    check(ARCHIVED, Locale::Ja, &["2026.1版", &name(Locale::Ja), "新しい回を始める"]);
    check(ARCHIVED, Locale::En, &["edition 2026.1", &name(Locale::En), "begin a round"]);
    check("2019.4", Locale::Ja, &["2019.4", &name(Locale::Ja), "2026.1版", "知らない版"]);
    check("2019.4", Locale::En, &["2019.4", &name(Locale::En), "edition 2026.1", "doesn't know"]);
}

#[test]
fn reports_and_workbooks_are_refused_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    for (name, text) in [("full", FULL), ("half", HALF), ("workshop", WORKSHOP)] {
        fs::write(at(&format!("{name}.ron")), text).unwrap();
        fs::write(at(&format!("{name}-unknown.ron")), of_edition(text, "2019.4")).unwrap();
    }
    let count = || fs::read_dir(folder.path()).unwrap().count();
    let before = count();
    let check = |args: &[&str], edition: &str| {
        let (exit, out, err) = run(folder.path(), args);
        assert_eq!(exit, Exit::Usage, "{args:?}: {out}{err}");
        assert!(err.contains(edition) && err.contains("edition 2"), "{args:?}: {err}");
        assert_eq!(count(), before, "{args:?}");
    };
    for name in ["full", "half", "workshop"] {
        let (old, unknown) = (format!("@{name}.ron"), format!("@{name}-unknown.ron"));
        for (file, edition) in [(&old, "edition 2026.1"), (&unknown, "2019.4")] {
            check(&["report", file, "-o", "@r.pdf"], edition);
            check(&["report", file, "--source", "@source"], edition);
            check(&["table", file, "-o", "@r.xlsx"], edition);
        }
        check(&["table", &unknown, "-o", "@r.csv"], "2019.4");
    }
}

/// Rows of every edition that is known stand in one table, each with its own questions and levels.
#[test]
fn a_table_keeps_editions_apart() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let live = built_in().questionnaire.edition;
    fs::write(at("old.ron"), FULL).unwrap();
    fs::write(at("new.ron"), include_str!("../../seeds/examples/half.ron")).unwrap();
    let (exit, out, err) = run(folder.path(), &["table", "@new.ron", "@old.ron", "-o", "@all.csv"]);
    assert_eq!(exit, Exit::Done, "{out}{err}");
    assert!(err.contains("old.ron") && err.contains("edition 2026.1"), "{err}");
    let bytes = fs::read(at("all.csv")).unwrap();
    let text = String::from_utf8(bytes.clone()).unwrap();
    let editions: Vec<&str> = text.lines().skip(1).map(|row| row.split(',').nth(4).unwrap()).collect();
    let of = |edition: &str| editions.iter().filter(|there| **there == edition).count();
    assert_eq!((of(live.as_str()), of("edition-2026.1")), (built_in().questionnaire.questions().count(), 32));
    // As it was answered: a level that followed from another question is none of its own.
    assert!(text.contains(",edition-2026.1,single,advisers.access,advisers,level,2\r\n"), "{text}");
    assert!(!text.lines().any(|row| row.contains("edition-2026.1") && row.contains("follows")));

    assert!(is_table_as_written(&built_in(), &bytes));
    let before_it_was_archived = text.replace("edition-2026.1", ARCHIVED);
    assert!(is_table_as_written(&built_in(), before_it_was_archived.as_bytes()));
    assert!(!is_table_as_written(&built_in(), text.replace("edition-2026.1", "edition-2019.4").as_bytes()));
    let (exit, _, err) = run(folder.path(), &["table", "@old.ron", "-o", "@all.csv"]);
    assert_eq!(exit, Exit::Done, "it takes the place of its own kind: {err}");
}

#[test]
fn responses_of_another_edition_are_not_taken() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let live = built_in().questionnaire.edition;
    let sheet = |id: &str| {
        let filled = Book::blank(Locale::Ja).number("D7", 1.0);
        filled.replace("xl/sharedStrings.xml", &format!(">{live}<"), &format!(">{id}<"))
    };
    fs::write(at("old.ron"), WORKSHOP).unwrap();
    fs::write(at("old.xlsx"), sheet(ARCHIVED).bytes()).unwrap();
    fs::write(at("odd.ron"), of_edition(FULL, "2019.4")).unwrap();
    fs::write(at("odd.xlsx"), sheet("2019.4").bytes()).unwrap();
    fs::write(at("new.xlsx"), Book::blank(Locale::Ja).number("D7", 2.0).bytes()).unwrap();
    for (name, edition) in
        [("old.ron", "edition 2026.1"), ("old.xlsx", "edition 2026.1"), ("odd.ron", "2019.4"), ("odd.xlsx", "2019.4")]
    {
        let (exit, out, err) = run(folder.path(), &["collect", &format!("@{name}"), "-o", "@out.ron"]);
        assert_eq!(exit, Exit::Usage, "{name}: {out}{err}");
        assert!(
            err.contains(name) && err.contains(edition) && err.contains("Hand out new sheets of edition 2"),
            "{err}"
        );
        assert!(!at("out.ron").exists(), "{name}");
    }
    // The others are taken, and those are named.
    let (exit, out, err) = run(folder.path(), &["collect", "@old.xlsx", "@old.ron", "@new.xlsx", "-o", "@out.ron"]);
    assert_eq!(exit, Exit::Usage, "{out}{err}");
    let made = file::open(&at("out.ron")).unwrap().assessment;
    assert_eq!((&made.current().edition, made.current().responses.len()), (&live, 1));
    assert!(err.contains("old.xlsx") && err.contains("old.ron") && !err.contains("new.xlsx"), "{err}");

    let (exit, _, err) = run(folder.path(), &["collect", "@new.xlsx", "-o", "@old.ron", "--into", "@old.ron"]);
    assert_eq!(exit, Exit::Usage);
    assert!(err.contains("edition 2026.1") && err.contains("begin a round with edition 2"), "{err}");
    assert_eq!(fs::read_to_string(at("old.ron")).unwrap(), WORKSHOP, "it is as it was");
}

/// A blank sheet of an earlier edition in which nobody wrote anything makes way for one of the live edition.
#[test]
fn blank_sheets_are_of_the_live_edition() {
    let catalogue = built_in();
    let live = catalogue.questionnaire.edition.clone();
    let old = Book::blank(Locale::Ja).replace("xl/sharedStrings.xml", &format!(">{live}<"), &format!(">{ARCHIVED}<"));
    let sheet = read_sheet(&old.bytes(), &catalogue).unwrap();
    assert_eq!((sheet.edition, sheet.problems[0].key), (Some(EditionId::new(ARCHIVED)), "sheet-other-edition"));
    assert_eq!(read_sheet(&Book::blank(Locale::En).bytes(), &catalogue).unwrap().edition, Some(live));
}

#[test]
fn check_says_which_edition_was_answered() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("old.ron"), FULL).unwrap();
    fs::write(folder.path().join("odd.ron"), of_edition(FULL, "2019.4")).unwrap();
    fs::write(folder.path().join("new.ron"), include_str!("../../seeds/examples/half.ron")).unwrap();
    fs::write(folder.path().join("no.ron"), "no").unwrap();
    let check = |name: &str, exit: Exit, said: &str| {
        let (ended, out, err) = run(folder.path(), &["check", name]);
        assert_eq!(ended, exit, "{name}: {out}{err}");
        assert!(format!("{out}{err}").contains(said), "{name}: {out}{err}");
    };
    check("@old.ron", Exit::Done, "edition 2026.1 · to be read, not scored");
    check("@odd.ron", Exit::Done, "2019.4 · not known here, not scored");
    check("@new.ron", Exit::Done, "edition 2 · scored");
    check("@no.ron", Exit::Damaged, "no.ron");
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    check(seeds.to_str().unwrap(), Exit::Done, "Earlier editions, to be read: edition 2026.1.");
}

/// Where its hidden tab or the row of it is gone a sheet tells its edition by how it asks, where the live one does not ask
/// like that.
#[test]
fn an_old_sheet_that_does_not_name_its_edition_is_known_by_its_questions() {
    let mut catalogue = built_in();
    let id = catalogue.questionnaire.questions().next().unwrap().id.clone();
    let old = catalogue.archived_editions[0].question(&id).unwrap().text.clone();
    let asked = |catalogue: &mut shirube::catalogue::Catalogue, text| {
        catalogue.questionnaire.factors[0].questions[0].text = text;
    };
    asked(&mut catalogue, old);
    let options = BlankOptions { locale: Locale::Ja, date: date(2026, 11, 26), section: None, hall: None };
    let whole = || Book::of(&blank_xlsx(&catalogue, &options).unwrap()).number("D7", 3.0);
    let hidden = "xl/worksheets/sheet3.xml";
    let without_tab = whole().replace(hidden, "<sheetData>", "<sheetData/><x>").replace(hidden, "</sheetData>", "</x>");
    let without_row = whole().replace("xl/sharedStrings.xml", "<t>questionnaire</t>", "<t>gone</t>");
    let asks_otherwise = {
        let mut catalogue = catalogue.clone();
        asked(&mut catalogue, Text::build(|_| Some("another question".to_owned())).unwrap());
        catalogue
    };
    for bare in [without_tab, without_row] {
        let sheet = read_sheet(&bare.bytes(), &catalogue).unwrap();
        assert_eq!(sheet.responses.len(), 1, "it is asked like that still");
        let sheet = read_sheet(&bare.bytes(), &asks_otherwise).unwrap();
        assert_eq!((sheet.responses.len(), sheet.problems[0].key), (0, "sheet-other-edition"));
        assert_eq!(sheet.edition, Some(EditionId::new(ARCHIVED)));
    }
}
