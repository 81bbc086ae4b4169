//! The national survey in what is made of an assessment: report, workbook, window. Shares are those of
//! `tests/cases/survey/figures.csv`.

use calamine::{Reader, Xlsx};
use jiff::civil::date;
use shirube::assessment::file;
use shirube::catalogue::built_in;
use shirube::exchange::{ResultsOptions, results_xlsx};
use shirube::i18n::Locale;
use shirube::problem::Place;
use shirube::report::{Attach, Form, Options, pages};

use crate::page_text::text;

const SAGAE: &str = include_str!("../../seeds/examples/sagae-2022.ron");
const YUSUHARA: &str = include_str!("../../seeds/examples/yusuhara-made-up.ron");
const FULL: &str = include_str!("../../seeds/examples/full.ron");

fn report(seed: &str, locale: Locale) -> Vec<String> {
    report_as(seed, locale, Form::Whole)
}

fn report_as(seed: &str, locale: Locale, form: Form) -> Vec<String> {
    let assessment = file::from_str(seed, &Place::default()).unwrap();
    let options = Options { locale, date: date(2026, 11, 30), attach: Attach::Copy, form };
    let pages = pages(&built_in(), &assessment, &options).unwrap();
    pages.pages().iter().map(|page| text(&page.frame)).collect()
}

#[test]
fn the_report_has_what_is_published_of_a_listed_hall() {
    let check = |seed: &str, locale: Locale, parts: &[&str]| {
        let pages = report(seed, locale);
        let all = pages.join("\n");
        for part in parts {
            assert!(all.contains(part), "{locale:?}: {part}");
        }
    };
    check(SAGAE, Locale::Ja, &["全国調査で公表されている内容", "寒河江市の回答", "規模の近い市", "加工して作成"]);
    check(SAGAE, Locale::En, &["What is published in the national survey", "Cities of like size"]);
    check(YUSUHARA, Locale::Ja, &["規模の近い町", "架空"]);
    let full = report(FULL, Locale::Ja).join("\n");
    for told in ["全国調査で公表されている内容", "この調査の回答はありません", "決まった順に並べています"]
    {
        assert!(full.contains(told), "a hall that is not in the list is told that it has no row: {told}");
    }
    assert!(!full.contains("加工して作成"), "there is no figure of it");
    check(SAGAE, Locale::Ja, &["人口の近い順に並べています", "国勢調査の人口45,003人（令和2年）"]);
}

/// The part takes less than a page; with the documents and the words that it brings along a report grows by one at most.
#[test]
fn a_report_grows_by_a_page() {
    let mut without = built_in();
    without.surveys.clear();
    let cases = [(SAGAE, Locale::Ja), (SAGAE, Locale::En), (YUSUHARA, Locale::Ja), (YUSUHARA, Locale::En)];
    for (seed, locale) in cases {
        let assessment = file::from_str(seed, &Place::default()).unwrap();
        let options = Options { locale, date: date(2026, 11, 30), attach: Attach::Copy, form: Form::Whole };
        let count = |catalogue| pages(catalogue, &assessment, &options).unwrap().pages().len();
        let (bare, listed) = (count(&without), count(&built_in()));
        assert!(listed <= bare + 1, "{locale:?}: {bare} and {listed} of {}", assessment.profile.name);
    }
}

/// What most of its like reported and it did not stands on page 1 and on the page for the mayor, which stays one, where its own answers still say so.
#[test]
fn page_1_tells_what_halls_like_it_do() {
    let first = |seed: &str| report(seed, Locale::Ja).swap_remove(0);
    let told = first(YUSUHARA);
    assert!(told.contains("規模の近い町で回答した") && told.contains("この役所の回答は「いいえ」でした"), "{told}");
    let mayor = report_as(YUSUHARA, Locale::Ja, Form::Mayor);
    assert!(mayor.len() == 1 && mayor[0].contains("規模の近い町で回答した"), "{mayor:?}");
    assert!(!first(FULL).contains("規模の近い"), "nothing is said of a hall without a row");
}

#[test]
fn the_workbook_has_a_tab_of_it() {
    let tabs = |seed: &str, locale: Locale| {
        let assessment = file::from_str(seed, &Place::default()).unwrap();
        let options = ResultsOptions { locale, date: date(2026, 11, 30) };
        let book = results_xlsx(&built_in(), &assessment, &options).unwrap();
        let mut book: Xlsx<_> = calamine::open_workbook_from_rs(std::io::Cursor::new(book)).unwrap();
        let has = book.sheet_names().iter().any(|name| name == "全国調査" || name == "National survey");
        has.then(|| {
            let rows = book.worksheet_range(if locale == Locale::Ja { "全国調査" } else { "National survey" }).unwrap();
            rows.rows().map(|row| row.iter().map(ToString::to_string).collect::<Vec<_>>()).collect::<Vec<_>>()
        })
    };
    let rows = tabs(SAGAE, Locale::Ja).unwrap();
    let training = rows.iter().find(|row| row[0] == "CIOの任命").unwrap();
    assert_eq!(training[4], "50のうち35（70%）", "{training:?}");
    assert!(tabs(SAGAE, Locale::En).unwrap().iter().any(|row| row[0] == "CIO appointed"));
    assert!(tabs(FULL, Locale::Ja).is_none());
}
