//! What is put out takes the place of nothing but its own kind, untouched; by command and by name.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::date;
use shirube::assessment::{Assessment, file};
use shirube::catalogue::built_in;
use shirube::cli::Exit;
use shirube::exchange::{
    BlankOptions, ResultsOptions, blank_xlsx, is_blank_as_written, is_results_as_written, results_xlsx,
};
use shirube::i18n::Locale;
use shirube::outputs::{OutputKind, Replace, look};
use shirube::problem::Place;
use shirube::report::{Attach, BlankPdfOptions, Form, ListPdfOptions, Options, PdfMark, blank_pdf, list_pdf, pdf};

use super::exchange::book::{ANSWERS, Book};

use crate::command;

const FULL: &str = include_str!("../../seeds/examples/full.ron");
const SAGAE: &str = include_str!("../../seeds/examples/sagae-2022.ron");

fn read(text: &str) -> Assessment {
    file::from_str(text, &Place::default()).unwrap()
}

fn report(assessment: &Assessment, attach: Attach) -> Vec<u8> {
    let options = Options { locale: Locale::Ja, date: date(2026, 11, 26), attach, form: Form::Whole };
    pdf(&built_in(), assessment, &options).unwrap().pdf
}

fn report_in(form: Form, assessment: &Assessment) -> Vec<u8> {
    let options = Options { locale: Locale::Ja, date: date(2026, 11, 26), attach: Attach::Copy, form };
    pdf(&built_in(), assessment, &options).unwrap().pdf
}

fn blank_paper(hall: Option<&str>) -> Vec<u8> {
    let hall = hall.map(str::to_owned);
    let options =
        BlankPdfOptions { locale: Locale::Ja, section: None, date: date(2026, 11, 26), hall, round_title: None };
    blank_pdf(&built_in(), &options).unwrap()
}

fn list(assessment: &Assessment) -> Vec<u8> {
    let catalogue = built_in();
    let questions = catalogue.questionnaire.questions().map(|question| question.id.clone()).collect();
    let options = ListPdfOptions { locale: Locale::Ja, date: date(2026, 11, 26), questions, chosen_by: None };
    list_pdf(&catalogue, assessment, &options).unwrap()
}

/// As the command line says it, whether it went well or not.
fn run(folder: &Path, args: &[&str]) -> (Exit, String) {
    let (exit, out, err) = command::run(folder, args);
    (exit, out + &err)
}

#[test]
fn a_pdf_of_ours_is_known_with_and_without_attachment() {
    let (full, sagae) = (read(FULL), read(SAGAE));
    let mut later = full.clone();
    later.rounds[0].title = "次の回".to_owned();
    let papers = [
        ("report", PdfMark::of_report(&full, Form::Whole), report(&full, Attach::Copy)),
        ("two pages of it", PdfMark::of_report(&full, Form::Summary), report_in(Form::Summary, &full)),
        ("page for the mayor", PdfMark::of_report(&full, Form::Mayor), report_in(Form::Mayor, &full)),
        ("of another town", PdfMark::of_report(&sagae, Form::Whole), report(&sagae, Attach::Copy)),
        ("of another round", PdfMark::of_report(&later, Form::Whole), report(&later, Attach::Nothing)),
        ("list of answers", PdfMark::of_list(&full), list(&full)),
        ("blank", PdfMark::of_blank(None, None), blank_paper(None)),
        ("blank of a town", PdfMark::of_blank(Some("酒田市"), None), blank_paper(Some("酒田市"))),
    ];
    for (of_mark, mark, _) in &papers {
        for (of_paper, _, paper) in &papers {
            assert_eq!(mark.is_as_written(paper), of_mark == of_paper, "the mark {of_mark} on the paper {of_paper}");
        }
    }
    let mark = &papers[0].1;
    assert!(mark.is_as_written(&report(&full, Attach::Nothing)), "without attachment");
    let whole = &papers[0].2;
    for (what, changed) in [
        ("something appended", [whole.as_slice(), b"\n% a comment\n%%EOF\n"].concat()),
        ("a byte changed", {
            let mut changed = whole.clone();
            let middle = changed.len() / 2;
            changed[middle] ^= 1;
            changed
        }),
        ("cut", whole[..whole.len() - 1].to_vec()),
        ("another PDF", b"%PDF-1.7 somebody's".to_vec()),
        ("nothing", Vec::new()),
    ] {
        assert!(!mark.is_as_written(&changed), "{what}");
    }
}

#[test]
fn a_workbook_is_known_until_somebody_saves_it() {
    let options = BlankOptions { locale: Locale::Ja, date: date(2026, 11, 26), section: None, hall: None };
    let blank = blank_xlsx(&built_in(), &options).unwrap();
    let options = ResultsOptions { locale: Locale::Ja, date: date(2026, 11, 26) };
    let results = results_xlsx(&built_in(), &read(FULL), &options).unwrap();
    assert!(is_blank_as_written(&blank) && !is_blank_as_written(&results));
    assert!(is_results_as_written(&results) && !is_results_as_written(&blank));
    let check = |what: &str, book: Book| assert!(!is_blank_as_written(&book.bytes()), "{what}");
    let book = || Book::of(&blank);
    check("an answer", book().number("D7", 1.0));
    check("a role", book().text("C3", "窓口"));
    check("an instruction", book().edit("xl/sharedStrings.xml", |text| text.replacen("回答", "11月までに回答", 1)));
    check("a name", book().text("C4", "花子"));
    check("a row's height", book().edit(ANSWERS, |text| text.replacen("ht=\"", "ht=\"1", 1)));
    check("a part more", book().with_part("xl/comments1.xml", b"<comments/>".to_vec()));
    assert!(!is_blank_as_written(b"memo") && !is_blank_as_written(b""));
}

/// Each command on each kind of file: what it replaces, and what only `--force` replaces.
#[test]
fn only_its_own_kind_is_replaced_unasked() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("full.ron"), FULL).unwrap();
    fs::write(at("sagae.ron"), SAGAE).unwrap();
    let made = |args: &[&str], name: &str| {
        let (exit, said) = run(folder.path(), args);
        assert_eq!(exit, Exit::Done, "{args:?}: {said}");
        fs::read(at(name)).unwrap()
    };
    let kinds: Vec<(&str, Vec<u8>)> = vec![
        ("report", made(&["report", "@full.ron", "-o", "@1.pdf"], "1.pdf")),
        ("report of another", made(&["report", "@sagae.ron", "-o", "@2.pdf"], "2.pdf")),
        ("document", made(&["report", "@full.ron", "-o", "@8.docx"], "8.docx")),
        ("blank paper", made(&["blank", "-o", "@3.pdf"], "3.pdf")),
        ("blank", made(&["blank", "-o", "@4.xlsx"], "4.xlsx")),
        ("results", made(&["table", "@full.ron", "-o", "@5.xlsx"], "5.xlsx")),
        ("table", made(&["table", "@full.ron", "-o", "@6.csv"], "6.csv")),
        ("calendar", made(&["calendar", "@full.ron", "-o", "@7.ics"], "7.ics")),
        ("filled", Book::blank(Locale::Ja).number("D7", 1.0).bytes()),
        ("scan", b"%PDF-1.4 a scan".to_vec()),
        ("memo", b"memo".to_vec()),
        ("assessment", FULL.replace("版", "").into_bytes()),
        ("empty", Vec::new()),
    ];
    let check = |name: &str, args: &[&str], own: &str| {
        for (kind, bytes) in &kinds {
            fs::write(at(name), bytes).unwrap();
            let (exit, said) = run(folder.path(), args);
            let may = [own, "empty"].contains(kind);
            assert_eq!(exit, if may { Exit::Done } else { Exit::Usage }, "{args:?} onto {kind}: {said}");
            assert_eq!(fs::read(at(name)).unwrap() == *bytes, !may || kind == &own, "{args:?} onto {kind}");
            assert_eq!(said.contains("--force"), !may, "{said}");
        }
        fs::write(at(name), "memo").unwrap();
        let forced: Vec<&str> = args.iter().copied().chain(["--force"]).collect();
        assert_eq!(run(folder.path(), &forced).0, Exit::Done, "{forced:?}");
        assert_ne!(fs::read(at(name)).unwrap(), b"memo", "{forced:?}");
    };
    check("a.pdf", &["report", "@full.ron", "-o", "@a.pdf"], "report");
    check("g.docx", &["report", "@full.ron", "-o", "@g.docx"], "document");
    check("b.pdf", &["blank", "-o", "@b.pdf"], "blank paper");
    check("c.xlsx", &["blank", "-o", "@c.xlsx"], "blank");
    check("d.xlsx", &["table", "@full.ron", "-o", "@d.xlsx"], "results");
    check("e.csv", &["table", "@full.ron", "-o", "@e.csv"], "table");
    check("f.ics", &["calendar", "@full.ron", "-o", "@f.ics"], "calendar");
}

/// By whatever name, and whatever is asked.
#[test]
fn inputs_folders_links_and_devices_stay_what_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("full.ron"), FULL).unwrap();
    fs::create_dir(at("課.pdf")).unwrap();
    fs::create_dir(at("課.xlsx")).unwrap();
    fs::hard_link(at("full.ron"), at("full.pdf")).unwrap();
    fs::hard_link(at("full.ron"), at("full.csv")).unwrap();
    let check = |args: &[&str], exit: Exit, why: &str| {
        for force in [&[][..], &["--force"]] {
            let args: Vec<&str> = args.iter().chain(force).copied().collect();
            let (ended, said) = run(folder.path(), &args);
            assert_eq!(ended, exit, "{args:?}: {said}");
            assert!(said.contains(why), "{args:?}: {said}");
        }
        assert_eq!(fs::read_to_string(at("full.ron")).unwrap(), FULL, "{args:?}");
    };
    check(&["report", "@full.ron", "-o", "@full.ron"], Exit::Usage, "made from");
    check(&["report", "@full.ron", "-o", "@full.pdf"], Exit::Usage, "made from");
    check(&["table", "@full.ron", "-o", "@full.csv"], Exit::Usage, "made from");
    // What is written is no input of itself, and nothing else is in the folder.
    for (force, exit, why) in
        [(None, Exit::Usage, "no table as Shirube"), (Some("--force"), Exit::Unreadable, "no file")]
    {
        let args: Vec<&str> = ["table", "@", "-o", "@full.csv"].into_iter().chain(force).collect();
        let (ended, said) = run(folder.path(), &args);
        assert_eq!(ended, exit, "{args:?}: {said}");
        assert!(said.contains(why), "{args:?}: {said}");
        assert_eq!(fs::read_to_string(at("full.ron")).unwrap(), FULL, "{args:?}");
    }
    check(&["report", "@full.ron", "-o", "@課.pdf"], Exit::Unwritable, "a folder");
    check(&["blank", "-o", "@課.xlsx"], Exit::Unwritable, "a folder");
    #[cfg(unix)]
    {
        use std::os::unix::fs::symlink;
        fs::write(at("mine.pdf"), "").unwrap();
        symlink(at("mine.pdf"), at("link.pdf")).unwrap();
        symlink(at("none.pdf"), at("dangling.pdf")).unwrap();
        symlink(at("loop.pdf"), at("loop.pdf")).unwrap();
        symlink(at("full.ron"), at("sneaky.pdf")).unwrap();
        symlink("/dev/null", at("device.pdf")).unwrap();
        check(&["report", "@full.ron", "-o", "@sneaky.pdf"], Exit::Usage, "made from");
        check(&["report", "@full.ron", "-o", "@dangling.pdf"], Exit::Unwritable, "the link leads to no file");
        check(&["blank", "-o", "@loop.pdf"], Exit::Unwritable, "the link leads to no file");
        check(&["blank", "-o", "@device.pdf"], Exit::Unwritable, "not an ordinary file");
        assert_eq!(run(folder.path(), &["report", "@full.ron", "-o", "@link.pdf"]).0, Exit::Done);
        assert!(at("link.pdf").symlink_metadata().unwrap().is_symlink());
        assert!(fs::read(at("mine.pdf")).unwrap().starts_with(b"%PDF-"));
        assert!(!at("none.pdf").exists() && at("dangling.pdf").symlink_metadata().unwrap().is_symlink());
    }
}

/// Between the look and the writing something comes, goes or is changed.
#[test]
fn what_comes_at_the_last_moment_stays() {
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().join("表.csv");
    let catalogue = built_in();
    let kind = OutputKind::Table(&catalogue);
    let check = |before: Option<&str>, meanwhile: Option<&str>, replace: Replace, expected: Result<(), &str>| {
        let put = |content: Option<&str>| match content {
            Some(content) => fs::write(&path, content).unwrap(),
            None => drop(fs::remove_file(&path)),
        };
        put(before);
        let place = look(&path, &kind, replace, &[]).unwrap();
        put(meanwhile);
        let written = place.write(b"made");
        assert_eq!(written.map(drop).map_err(|problem| problem.key), expected, "{before:?} {meanwhile:?}");
        let there = fs::read_to_string(&path).ok();
        assert_eq!(there.as_deref(), if expected.is_ok() { Some("made") } else { meanwhile });
    };
    check(None, None, Replace::Own, Ok(()));
    check(None, Some("precious"), Replace::Own, Err("file-exists"));
    check(None, Some("precious"), Replace::Anything, Err("file-exists"));
    check(None, Some("precious"), Replace::Nothing, Err("file-exists"));
    check(Some(""), Some(""), Replace::Own, Ok(()));
    check(Some(""), Some("precious"), Replace::Own, Err("output-changed"));
    check(Some("memo"), Some("memo"), Replace::Anything, Ok(()));
    check(Some("memo"), Some("note"), Replace::Anything, Err("output-changed"));
    check(Some("memo"), None, Replace::Anything, Err("output-changed"));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is left behind");
}

#[test]
fn a_report_without_a_name_goes_where_nothing_is() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("町.ron"), SAGAE).unwrap();
    assert_eq!(run(folder.path(), &["report", "@町.ron"]).0, Exit::Done);
    let first = fs::read(at("町.pdf")).unwrap();
    let (exit, said) = run(folder.path(), &["report", "@町.ron"]);
    assert!(exit == Exit::Usage && said.contains("町.pdf"), "{said}");
    fs::write(at("町.pdf"), "precious").unwrap();
    assert_eq!(run(folder.path(), &["report", "@町.ron"]).0, Exit::Usage);
    assert_eq!(fs::read_to_string(at("町.pdf")).unwrap(), "precious");
    assert_eq!(run(folder.path(), &["report", "@町.ron", "--force"]).0, Exit::Done);
    assert_eq!(fs::read(at("町.pdf")).unwrap(), first);
}
