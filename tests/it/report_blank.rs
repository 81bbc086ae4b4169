//! The questionnaire on paper: what is on it and where, in both languages, and that no name breaks it. The papers are left
//! in cargo's folder for temporary files of tests, to be looked at.

use std::path::Path;
use std::sync::OnceLock;

use jiff::civil::{Date, date};
use shirube::catalogue::{self, Catalogue, Question, SectionId};
use shirube::i18n::{Locale, Words};
use shirube::report::{BlankPdfOptions, blank_pages, blank_pdf};
use typst::layout::{Frame, FrameItem, Point};

const DAY: Date = date(2026, 11, 22);

/// Markup of several kinds, marks of direction, emoji, controls, far planes.
const HOSTILE: &str = "#panic() *b* _i_ $x$ <a> @ref \\u{} // /* */ `raw` = - + \u{202e}rlo 葛\u{e01ef} 😀 \u{0}\u{7f} \u{e000}\u{fffe} 𠮷 &amp; \r\n行";

fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(catalogue::built_in)
}

fn options(locale: Locale, section: Option<&str>) -> BlankPdfOptions {
    BlankPdfOptions { locale, section: section.map(SectionId::new), date: DAY, hall: None, round_title: None }
}

fn asked(section: Option<&str>) -> Vec<&'static Question> {
    let section = section.map(SectionId::new);
    let is_asked = |q: &&Question| section.as_ref().is_none_or(|section| q.ask.contains(section));
    catalogue().questionnaire.questions().filter(is_asked).collect()
}

/// A run of text on a page: what it says, its size and how far to the right it reaches, in points.
struct Run {
    text: String,
    size: f64,
    end: f64,
}

fn runs(frame: &Frame) -> Vec<Run> {
    fn collect(frame: &Frame, left: f64, found: &mut Vec<Run>) {
        for (at, item) in frame.items() {
            let at: &Point = at;
            match item {
                FrameItem::Group(group) => collect(&group.frame, left + at.x.to_pt(), found),
                FrameItem::Text(run) => found.push(Run {
                    text: run.text.to_string(),
                    size: run.size.to_pt(),
                    end: left + at.x.to_pt() + run.width().to_pt(),
                }),
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    collect(frame, 0.0, &mut found);
    found
}

/// The text of every page without blanks, which lines end with and lose.
fn texts(options: &BlankPdfOptions) -> Vec<String> {
    let pages = blank_pages(catalogue(), options).unwrap();
    let text = |frame: &Frame| runs(frame).iter().map(|run| bare(&run.text)).collect();
    pages.pages().iter().map(|page| text(&page.frame)).collect()
}

fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn every_question_stands_whole_on_one_page_two_or_three_to_a_page() {
    for (locale, section) in [
        (Locale::Ja, None),
        (Locale::En, None),
        (Locale::Ja, Some("personnel")),
        (Locale::En, Some("personnel")),
        (Locale::Ja, Some("secretariat")),
    ] {
        let pages = texts(&options(locale, section));
        let mut on_page = vec![0; pages.len()];
        for question in asked(section) {
            let first = bare(question.text.get(locale));
            let at = pages.iter().position(|page| page.contains(&first)).unwrap_or_else(|| panic!("{first}"));
            on_page[at] += 1;
            for text in question.levels.iter().chain([&question.name, &question.look_for]) {
                assert!(pages[at].contains(&bare(text.get(locale))), "{locale} {} {}", question.id, text.get(locale));
            }
        }
        let note = bare(&Words::new(locale).get("paper-word-note"));
        for (page, count) in pages.iter().zip(&on_page) {
            assert!(page.matches(&note).count() >= *count, "{locale}: the lines for a note end a question");
        }
        let full: Vec<usize> = on_page.into_iter().filter(|count| *count > 0).collect();
        assert_eq!(full.iter().sum::<usize>(), asked(section).len());
        let (last, others) = full.split_last().unwrap();
        assert!(others.iter().all(|count| (2..=3).contains(count)) && *last <= 3, "{locale} {section:?}: {full:?}");
    }
}

#[test]
fn nothing_runs_off_a_page_and_what_is_read_is_large_enough() {
    for locale in Locale::ALL {
        let statements: Vec<String> =
            catalogue().questionnaire.questions().flat_map(|q| &q.levels).map(|t| bare(t.get(locale))).collect();
        let pages = blank_pages(catalogue(), &options(locale, None)).unwrap();
        for (n, page) in pages.pages().iter().enumerate() {
            for run in runs(&page.frame) {
                let Run { text, size, end } = &run;
                assert!(*end < page.frame.width().to_pt(), "{locale} page {}: {text} ends at {end}", n + 1);
                assert!(*size >= 8.0, "{locale} page {}: {text} is set in {size}", n + 1);
                assert!(*size >= 10.0 || !statements.contains(&bare(text)), "{locale}: {text} is set in {size}");
            }
        }
    }
}

#[test]
fn the_first_page_says_what_it_is_and_asks_for_a_role_and_no_name() {
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let first = &texts(&options(locale, None))[0];
        let keys = [
            "paper-title",
            "paper-about-use",
            "paper-how-1",
            "paper-how-2",
            "paper-how-3",
            "paper-how-4",
            "paper-how-5",
            "paper-how-6",
            "paper-word-section",
            "paper-word-day",
            "findings-role-executive",
            "findings-role-promotion",
            "findings-role-frontline",
            "findings-role-administration",
            "findings-role-other",
        ];
        for key in keys {
            assert!(first.contains(&bare(&words.get(key))), "{locale} {key}");
        }
        for rung in &catalogue().questionnaire.ladder {
            assert!(first.contains(&bare(rung.get(locale))), "{locale} {rung:?}");
        }
    }
}

#[test]
fn a_section_gets_its_own_questions_only() {
    let pages = texts(&options(Locale::Ja, Some("personnel"))).concat();
    for question in catalogue().questionnaire.questions() {
        let is_asked = question.ask.contains(&SectionId::new("personnel"));
        assert_eq!(pages.contains(&bare(question.text.get(Locale::Ja))), is_asked, "{}", question.id);
    }
    let problems = blank_pdf(catalogue(), &options(Locale::Ja, Some("tea"))).unwrap_err();
    assert_eq!(problems[0].key, "report-blank-section");
    let args: Vec<_> = problems[0].args.iter().map(|(name, value)| (*name, value.clone().into())).collect();
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let told = words.try_format("report-blank-section", &args).unwrap();
        assert!(told.contains("tea"), "{told}");
        let remedy = words.try_format("report-blank-section.remedy", &args).unwrap();
        assert!(remedy.contains("personnel"), "{remedy}");
    }
}

#[test]
fn what_follows_from_another_question_says_so_where_that_one_is_on_the_paper() {
    let count = |section| texts(&options(Locale::Ja, section)).concat().matches("この設問を飛ばします").count();
    let follow = |section| {
        let on = asked(section);
        on.iter().filter(|q| q.depends_on.as_ref().is_some_and(|id| on.iter().any(|q| q.id == *id))).count()
    };
    for section in [None, Some("personnel"), Some("planning"), Some("promotion")] {
        assert_eq!(count(section), follow(section), "{section:?}");
    }
    assert!(count(None) > 0, "some question follows from another");
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    for locale in Locale::ALL {
        for section in [None, Some("personnel")] {
            let options = BlankPdfOptions {
                hall: Some("灯野町（架空の町）".to_owned()),
                round_title: Some("令和8年度 第1回".to_owned()),
                ..options(locale, section)
            };
            let pdf = blank_pdf(catalogue(), &options).unwrap();
            assert!(pdf == blank_pdf(catalogue(), &options).unwrap());
            leave(&format!("blank-{}-{locale}.pdf", section.unwrap_or("all")), &pdf);
        }
    }
}

#[test]
fn no_name_stops_it() {
    let check = |hall: &str, title: &str, shown: &[&str], replaced: &[&str]| {
        let options = BlankPdfOptions {
            hall: Some(hall.to_owned()),
            round_title: Some(title.to_owned()),
            ..options(Locale::Ja, Some("secretariat"))
        };
        let pages = texts(&options);
        for text in shown {
            assert!(pages[0].contains(&bare(text)), "{text} in {}", pages[0]);
        }
        for code in replaced {
            assert!(pages.last().unwrap().contains(code), "{code} in {}", pages.last().unwrap());
        }
        assert_eq!(pages.concat().contains("U+"), !replaced.is_empty());
        blank_pdf(catalogue(), &options).unwrap()
    };
    check("", " \n ", &[], &[]);
    check("𠮷野町", "髙﨑①", &["𠮷野町", "髙﨑①"], &[]);
    check("#panic() *b*", "$x$ <a> @ref", &["#panic() *b*", "$x$ <a> @ref"], &[]);
    check("a😀b", "a\u{202e}b", &["a〓b"], &["U+1F600", "U+202E"]);
    check(&"あ".repeat(1000), &"a".repeat(1000), &["あああ…", "aaa..."], &[]);
    leave("blank-hostile.pdf", &check(HOSTILE, HOSTILE, &["#panic()*b*_i_$x$"], &["U+0000", "U+10FFFF"][..1]));
}

fn leave(name: &str, pdf: &[u8]) {
    std::fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name), pdf).unwrap();
}
