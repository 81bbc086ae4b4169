//! The pages of a report and charts as pixels.

use std::sync::OnceLock;

use jiff::civil::date;
use shirube::assessment::{Answer, Assessment, Profile, Value};
use shirube::catalogue::{self, Catalogue, Level};
use shirube::charts::{self, Size};
use shirube::i18n::{Locale, Words};
use shirube::jobs::{Jobs, Progress};
use shirube::palette::Palette;
use shirube::report::{self, Attach, Form, Options, Pages, Pixels};
use shirube::scoring;
use shirube::session::new_assessment;

const OPTIONS: Options =
    Options { locale: Locale::Ja, date: date(2026, 11, 22), attach: Attach::Copy, form: Form::Whole };

fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(catalogue::built_in)
}

fn answered() -> Assessment {
    let profile = Profile { name: "架空町😀".to_owned(), ..Profile::default() };
    let mut assessment = new_assessment(profile, date(2026, 4, 1), &catalogue().questionnaire.edition);
    for (i, question) in catalogue().questionnaire.questions().enumerate() {
        let level = Level::new((i % 5) as u8).unwrap();
        assessment.rounds[0].responses[0].answers.set(question.id.clone(), Answer::of(Value::Level(level)));
    }
    assessment
}

fn pages() -> &'static Pages {
    static PAGES: OnceLock<Pages> = OnceLock::new();
    PAGES.get_or_init(|| report::preview(catalogue(), &answered(), &OPTIONS, &|| false).unwrap().unwrap())
}

/// Pixels that are not white, of a hundred.
fn ink(pixels: &Pixels) -> usize {
    let marked = pixels.rgba.chunks(4).filter(|p| p[..3] != [255; 3]).count();
    100 * marked / (pixels.rgba.len() / 4)
}

#[test]
fn the_preview_shows_the_pages_that_are_written() {
    let (pages, written) = (pages(), report::pdf(catalogue(), &answered(), &OPTIONS).unwrap());
    assert_eq!(pages.count(), report::pages(catalogue(), &answered(), &OPTIONS).unwrap().pages().len());
    assert!(pages.report().unwrap().pdf == written.pdf, "the same bytes");
    assert_eq!(pages.replaced(), written.replaced);
    assert_eq!(pages.replaced()[0].character, '😀');
    assert!(pages.count() > 2);
    for page in 0..pages.count() {
        let pixels = pages.pixels(page, 0.5).unwrap();
        assert_eq!((pixels.width, pixels.height), (298, 421), "A4");
        assert_eq!(pixels.rgba.len(), 298 * 421 * 4);
        assert!(pixels.rgba.chunks(4).all(|p| p[3] == 255), "a page is opaque");
        assert!(ink(&pixels) < 60);
    }
    assert!(ink(&pages.pixels(0, 0.5).unwrap()) > 3, "there is something on the first page");
    assert!(pages.pixels(pages.count(), 1.0).is_none() && pages.size(pages.count()).is_none());
}

#[test]
fn a_page_says_what_it_holds() {
    let pages = pages();
    let words = Words::new(Locale::Ja);
    let has = |page: usize, key: &str| pages.headings(page).iter().any(|heading| heading.contains(&words.get(key)));
    assert!(has(0, "report-word-result"), "{:?}", pages.headings(0));
    assert!(has(1, "report-word-plan"), "{:?}", pages.headings(1));
    assert!((2..pages.count()).any(|page| has(page, "report-part-sources")));
    assert!(pages.headings(pages.count()).is_empty());
}

#[test]
fn a_page_is_drawn_at_any_scale_within_bounds() {
    let check = |scale: f64, width: std::ops::RangeInclusive<u32>| {
        let pixels = pages().pixels(0, scale).unwrap();
        assert!(width.contains(&pixels.width), "{scale}: {pixels:?}");
        assert_eq!(pixels.rgba.len(), pixels.width as usize * pixels.height as usize * 4);
    };
    check(1.0, 595..=595);
    check(1.5, 893..=893);
    check(0.0, 1..=10);
    check(-3.0, 1..=10);
    check(f64::NAN, 1..=10);
    // Not drawn: a few of these would fill the memory of a small PC.
    let most = pages().pixels(0, f64::INFINITY).unwrap();
    assert!(u64::from(most.width) * u64::from(most.height) < 20_100_000, "{most:?}");
}

#[test]
fn a_preview_is_made_in_the_background_and_can_be_called_off() {
    let mut jobs = Jobs::new(std::sync::Arc::new(|| {}));
    let work = |progress: &Progress| {
        let made = report::preview(catalogue(), &answered(), &OPTIONS, &|| progress.is_cancelled());
        made.map(|pages| pages.map(std::sync::Arc::new))
    };
    jobs.start("preview", work);
    let finished = jobs.wait().remove(0);
    let pages = finished.result.unwrap().unwrap().unwrap();
    let second = jobs.start("page", {
        let pages = std::sync::Arc::clone(&pages);
        move |_| {
            assert_eq!(pages.pixels(1, 0.25).unwrap().width, 149);
            Ok(Some(pages))
        }
    });
    assert_eq!(jobs.wait().iter().filter(|f| f.ticket == second && f.result.is_ok()).count(), 1);

    let calls = std::cell::Cell::new(0);
    for stop_at in 1..=2 {
        calls.set(0);
        let is_cancelled = || {
            calls.set(calls.get() + 1);
            calls.get() == stop_at
        };
        assert!(report::preview(catalogue(), &answered(), &OPTIONS, &is_cancelled).unwrap().is_none());
        assert_eq!(calls.get(), stop_at);
    }
}

#[test]
fn a_chart_becomes_a_png_with_its_text() {
    let answered = answered();
    let scores = scoring::score(&catalogue().questionnaire, answered.current().result());
    let peers = scoring::peers(catalogue(), None);
    let words = Words::new(Locale::Ja);
    let chart = charts::profile(catalogue(), &scores, &peers, "架空町", &words);
    let size = Size { width: 482.0, height: 330.0 };
    let svg = charts::svg(&chart, size, &Palette::light());
    let drawn = chart.layout(size).size;
    let png = |svg: &str, scale| report::chart_png(svg, scale).unwrap();
    // Width and height stand behind the mark and the name of the first piece.
    let dimensions = |png: &[u8]| {
        assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
        let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
        (f64::from(number(16)), f64::from(number(20)))
    };
    for scale in [1.0, 2.0, 3.0] {
        let (width, height) = dimensions(&png(&svg, scale));
        let near = |a: f64, b: f64| (a - b).abs() <= scale + 1.0;
        assert!(near(width, drawn.width * scale) && near(height, drawn.height * scale), "{width} x {height}");
    }
    assert_eq!(png(&svg, 2.0), png(&svg, 2.0), "the same bytes");
    let without = regex_lite::Regex::new(r"(?s)<text.*?</text>").unwrap().replace_all(&svg, "").into_owned();
    assert!(png(&without, 2.0).len() < png(&svg, 2.0).len() * 3 / 4, "the texts are in the picture");
    // A character that no face has, and what is no picture at all.
    assert!(png(&svg.replace("架空町", "架😀町"), 1.0).len() > 1000);
    assert_eq!(report::chart_png("<svg", 1.0).unwrap_err()[0].key, "report-typesetting");
}
