//! What is made beside the report to be handed on, and opening what was made.

use std::fs;
use std::path::{Path, PathBuf};

use eframe::egui::Key;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use jiff::civil::date;
use shirube::assessment::{Assessment, file};
use shirube::catalogue::built_in;
use shirube::exchange::{CalendarOptions, ResultsOptions, calendar_ics, results_xlsx};
use shirube::i18n::{Locale, Words};
use shirube::problem::Place;
use shirube::report::{DocumentOptions, Form, docx};
use shirube::ui::command::{Destination, PlanPart, ReportCommand};
use shirube::ui::picker::Picked;

use super::{Setup, Window, open_in};
use crate::screen::Look;

fn example() -> Assessment {
    file::from_str(include_str!("../../../seeds/examples/full.ron"), &Place::default()).unwrap()
}

/// The window on the full example, whose dialogs of the system answer with `picks`.
fn window(locale: Locale, picks: &[&str]) -> Window {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("町.ron");
    let seed = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/examples/full.ron");
    fs::copy(seed, &path).unwrap();
    let picks = picks.iter().map(|pick| Picked::Path(folder.path().join(pick))).collect();
    open_in(Setup { locale, file: Some(path), picks, look: Look::LARGE, ..Setup::default() }, folder)
}

/// Presses a button that one may have to scroll to.
fn press(window: &mut Window, label: &str) {
    window.harness.get_by_role_and_label(Role::Button, label).scroll_to_me();
    window.harness.run();
    window.click(label);
}

/// What other programs were asked to open, by name.
fn handed_over(window: &Window) -> Vec<PathBuf> {
    let paths = window.handed_over.lock().unwrap();
    paths.iter().map(|path| PathBuf::from(path.file_name().unwrap())).collect()
}

#[test]
fn the_workbook_is_made_from_the_report_screen() {
    for locale in Locale::ALL {
        let word = |key: &str| Words::new(locale).get(key);
        let mut window = window(locale, &["結果"]);
        window.ctrl(Key::Num8);
        press(&mut window, &word("report-view-workbook"));
        let made = fs::read(window.folder.path().join("結果.xlsx")).expect("it is written, with its ending");
        let options = ResultsOptions { locale, date: date(2026, 11, 23) };
        assert!(made == results_xlsx(&built_in(), &example(), &options).unwrap(), "{locale}: as the command makes it");
        // What was made is opened by the program for it, and nothing before it was asked for.
        assert!(handed_over(&window).is_empty());
        window.click(&word("notice-open-name"));
        assert_eq!(handed_over(&window), [Path::new("結果.xlsx")]);
    }
}

/// In the form that is chosen, and the whole one in place of slides.
#[test]
fn the_document_is_made_from_the_report_screen() {
    let word = |key: &str| Words::new(Locale::Ja).get(key);
    for (chosen, form, name) in [(Form::Mayor, Form::Mayor, "首長"), (Form::Slides, Form::Whole, "全部")] {
        let mut window = window(Locale::Ja, &[name]);
        window.ask([ReportCommand::Form(chosen).into()]);
        window.ctrl(Key::Num8);
        press(&mut window, &word("report-view-document"));
        let made = fs::read(window.folder.path().join(name).with_extension("docx")).expect("it is written");
        let options = DocumentOptions { locale: Locale::Ja, date: date(2026, 11, 23), form };
        assert!(made == docx(&built_in(), &example(), &options).unwrap(), "{name}: as the command makes it");
    }
}

#[test]
fn the_calendar_is_made_from_the_plan_and_from_the_report_screen() {
    for locale in Locale::ALL {
        let word = |key: &str| Words::new(locale).get(key);
        let options = CalendarOptions { locale, date: date(2026, 11, 23) };
        let expected = calendar_ics(&built_in(), &example(), &options).unwrap().ics;
        let mut window = window(locale, &["期限", "期限2.ics"]);
        window.ask([Destination::Plan(Some(PlanPart::Items)).into()]);
        press(&mut window, &word("plan-items-calendar"));
        assert!(fs::read(window.folder.path().join("期限.ics")).unwrap() == expected, "{locale}");
        window.ctrl(Key::Num8);
        press(&mut window, &word("report-view-calendar"));
        assert!(fs::read(window.folder.path().join("期限2.ics")).unwrap() == expected, "{locale}");
    }
}

/// Without a date there is no way to a file that would be empty.
#[test]
fn without_a_due_date_no_calendar_is_offered() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("町.ron");
    let mut undated = example();
    undated.rounds[0].items.iter_mut().for_each(|item| item.due = None);
    fs::write(&path, file::to_string(&undated)).unwrap();
    let mut window = open_in(Setup { file: Some(path), ..Setup::default() }, folder);
    window.ask([Destination::Plan(Some(PlanPart::Items)).into()]);
    let word = |key: &str| Words::new(Locale::Ja).get(key);
    assert!(!window.shows(&word("plan-items-calendar")));
    window.ctrl(Key::Num8);
    assert!(window.shows(&word("report-view-workbook")) && !window.shows(&word("report-view-calendar")));
}

/// The report's screen says where the report is, and opens it; it says that one prints from there.
#[test]
fn the_report_is_opened_where_it_was_written() {
    let mut window = window(Locale::Ja, &["報告書.pdf"]);
    window.ctrl(Key::Num8);
    window.key(Key::Enter);
    assert!(window.shows("印刷は、開いてからその画面で行います。"), "{:?}", window.names());
    window.click("書き出したファイルを開く");
    assert_eq!(handed_over(&window), [Path::new("報告書.pdf")]);
    // Gone since: that is said, and nothing is opened in its place.
    fs::remove_file(window.folder.path().join("報告書.pdf")).unwrap();
    window.click("書き出したファイルを開く");
    assert_eq!(handed_over(&window).len(), 1);
    assert!(window.shows("開けませんでした"), "{:?}", window.names());
}
