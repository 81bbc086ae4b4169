//! What stands on the pages of the report, and how: sentences that are whole, dates on one line, charts of one size.

use jiff::civil::date;
use regex_lite::Regex;
use shirube::assessment::{Assessment, file};
use shirube::catalogue::{Catalogue, built_in};
use shirube::i18n::Locale;
use shirube::paper::TEXT_WIDTH;
use shirube::problem::Place;
use shirube::report::{self, Attach, Form, Options};
use typst::layout::{FrameItem, Point};
use typst_layout::PagedDocument;

use crate::page_text::{placed, sentence};

fn example() -> Assessment {
    file::from_str(include_str!("../../seeds/examples/full.ron"), &Place::default()).unwrap()
}

fn options(locale: Locale, form: Form) -> Options {
    Options { locale, date: date(2026, 11, 22), attach: Attach::Copy, form }
}

fn data(catalogue: &Catalogue, locale: Locale, form: Form) -> serde_json::Value {
    let files = report::source_files(catalogue, &example(), &options(locale, form)).unwrap();
    let data = files.into_iter().find(|file| file.path == "data.json").unwrap();
    serde_json::from_slice(&data.data).unwrap()
}

/// What is told of the towns at the steps: whole sentences, each with its source, in brackets of one level.
#[test]
fn what_towns_did_is_told_in_whole_sentences() {
    let catalogue = built_in();
    for (locale, stops) in [(Locale::Ja, "。出典："), (Locale::En, ". Source: ")] {
        let data = data(&catalogue, locale, Form::Summary);
        let steps = data["steps"].as_array().unwrap();
        let lines: Vec<String> = steps.iter().flat_map(|s| s["towns"].as_array().unwrap()).map(sentence).collect();
        assert!(lines.len() > 6, "{lines:?}");
        for line in &lines {
            let (told, source) = line.split_once(stops).unwrap_or_else(|| panic!("{line}"));
            assert!(!line.contains('…') && !line.contains("..."), "{line}");
            assert!(!told.contains("））") && !told.contains("))") && !source.contains(['。', ';']), "{line}");
            let summaries = catalogue.towns.iter().flat_map(|town| &town.evidence);
            let mut summaries = summaries.map(|evidence| evidence.summary.get(locale));
            assert!(summaries.any(|summary| told.ends_with(summary)), "as it was written: {line}");
        }
    }
}

/// Nothing that the program says has brackets that run into one another.
#[test]
fn brackets_do_not_collide() {
    for locale in Locale::ALL {
        let text = data(&built_in(), locale, Form::Whole).to_string();
        for pair in ["））", "（（"] {
            let around = text.find(pair).map(|at| text[..at].chars().rev().take(40).collect::<Vec<_>>());
            let around = around.map(|chars| chars.into_iter().rev().collect::<String>());
            assert_eq!(around, None, "{locale}");
        }
    }
}

fn pages(catalogue: &Catalogue, assessment: &Assessment, locale: Locale, form: Form) -> PagedDocument {
    report::pages(catalogue, assessment, &options(locale, form)).unwrap()
}

/// The text of a page, a line of it a line.
fn lines(page: &typst_layout::Page) -> String {
    let mut found = Vec::new();
    placed(&page.frame, &mut found, Point::zero());
    let mut text = String::new();
    let mut last = 0.0;
    for (at, item) in found {
        let FrameItem::Text(run) = item else { continue };
        if (at.y.to_pt() - last).abs() > 2.0 {
            text.push('\n');
        }
        last = at.y.to_pt();
        text += &run.text;
    }
    text
}

#[test]
fn no_date_is_broken_over_two_lines() {
    const MONTHS: &str = "(January|February|March|April|May|June|July|August|September|October|November|December)";
    let pattern = |pattern: &str| Regex::new(&pattern.replace("MONTH", MONTHS)).expect("a pattern");
    let whole = [pattern("令和[0-9]{1,2}年[0-9]{1,2}月"), pattern("MONTH [0-9]{4}")];
    let broken = [
        pattern("令和[0-9]{0,2}\n?年?\n[0-9]{1,2}月|年[0-9]{1,2}\n?月\n[0-9]{1,2}日"),
        pattern("MONTH ?\n[0-9]{4}|[ (][0-9]{1,2} ?\nMONTH [0-9]{4}"),
    ];
    let catalogue = built_in();
    let mut assessment = example();
    // The longest there are.
    for item in &mut assessment.rounds.last_mut().unwrap().items {
        item.due = Some(date(2028, 11, 30));
    }
    for ((locale, whole), broken) in Locale::ALL.into_iter().zip(whole).zip(broken) {
        let mut count = 0;
        for form in Form::ALL {
            for page in pages(&catalogue, &assessment, locale, form).pages() {
                let text = lines(page);
                let found = broken.find(&text).map(|found| found.as_str());
                assert_eq!(found, None, "{locale} {form:?}");
                count += whole.find_iter(&text).count();
            }
        }
        assert!(count > 40, "{locale}: {count}");
    }
}

/// How wide the pictures on the pages are, in points, page by page.
fn pictures(document: &PagedDocument) -> Vec<Vec<f64>> {
    let of_page = |page: &typst_layout::Page| {
        let mut found = Vec::new();
        placed(&page.frame, &mut found, Point::zero());
        let widths = found.iter().filter_map(|(_, item)| match item {
            FrameItem::Image(_, size, _) => Some(size.x.to_pt()),
            _ => None,
        });
        widths.collect()
    };
    document.pages().iter().map(of_page).collect()
}

#[test]
fn charts_of_the_appendix_are_drawn_at_their_own_size() {
    let catalogue = built_in();
    for locale in Locale::ALL {
        let pages = pictures(&pages(&catalogue, &example(), locale, Form::Whole));
        let widths: Vec<f64> = pages[2..].concat();
        assert!(widths.len() >= 5, "{widths:?}");
        let smaller = widths.iter().filter(|width| (**width - TEXT_WIDTH).abs() > 1.0).count();
        assert_eq!(smaller, 0, "{locale}: what is set smaller has letters of another size: {widths:?}");
    }
}

/// Slides are read from the back of a room.
#[test]
fn nothing_on_slides_is_small() {
    /// Points: the text of answers, beside which labels of the chart stand; and the least there is.
    const LEAST: f64 = 10.0;
    let catalogue = built_in();
    for locale in Locale::ALL {
        let document = pages(&catalogue, &example(), locale, Form::Slides);
        for (at, page) in document.pages().iter().enumerate() {
            let mut found = Vec::new();
            placed(&page.frame, &mut found, Point::zero());
            for (_, item) in found {
                if let FrameItem::Text(run) = item {
                    assert!(run.size.to_pt() >= LEAST, "{locale} slide {}: {} {}", at + 1, run.size.to_pt(), run.text);
                }
            }
        }
        let files = report::source_files(&catalogue, &example(), &options(locale, Form::Slides)).unwrap();
        let width = |name: &str| -> f64 {
            let svg = files.iter().find(|file| file.path == name).unwrap_or_else(|| panic!("{name} is there"));
            let svg = String::from_utf8(svg.data.clone()).unwrap();
            svg.split("width=\"").nth(1).unwrap().split("pt").next().unwrap().parse().unwrap()
        };
        let drawn = &pictures(&document)[1];
        assert_eq!(drawn.len(), 2, "{locale}: the chart and its legend");
        for (drawn, name) in drawn.iter().zip(["legend.svg", "profile.svg"]) {
            let scale = drawn / width(name);
            assert!(scale >= 1.5, "{locale}: {name} is drawn {scale} times as large as on paper");
        }
    }
}
