//! Dates, numbers and words in every language.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::{Date, date};
use proptest::prelude::*;
use regex_lite::Regex;
use shirube::i18n::{
    Calendar, Locale, PartialDate, Words, fiscal_year, format_count, format_score, parse_count, parse_date,
    parse_deadline,
};
use shirube::problem::{Kind, Problem};

#[test]
fn typed_deadlines() {
    let today = date(2026, 11, 30);
    let check = |text: &str, expected: Option<Date>| assert_eq!(parse_deadline(text, today), expected, "{text}");
    let fiscal = Some(date(2028, 3, 31));
    for text in [
        "令和9年度",
        "令和９年度末",
        "R9年度",
        "R9",
        "r9",
        "Ｒ９",
        "2027年度",
        "２０２７年度",
        "FY2027",
        "fy 2027",
        "FY2027年度",
        "R10.3.31",
        "2028-03-31",
        "令和10年3月",
        "令和10年3月末",
        "R10.3",
        "2028/3",
        "2028年3月",
        "平成39年度",
        "31 March 2028",
        "March 31, 2028",
        "31 Mar. 2028",
        "March 2028",
    ] {
        check(text, fiscal);
    }
    check("令和元年度", Some(date(2020, 3, 31)));
    check("R元", Some(date(2020, 3, 31)));
    check("2024-02", Some(date(2024, 2, 29)));
    check("R8.9.30", Some(date(2026, 9, 30)));
    for text in [
        "",
        "2027",
        "27",
        "R0",
        "R9.13",
        "R9.0",
        "R9.2.30",
        "9年度",
        "FY27",
        "FY",
        "末",
        "R9年",
        "R9末",
        "令和",
        "2027年度頃",
        "by 2027",
        "来年",
        "来年の夏",
        "年度",
        "年",
        "月",
        "9月中旬",
        "13月末",
        "9月31日",
        "soon",
        "end",
        "the",
        "32 March 2027",
        "31 March 5",
        "31 Marchy 2027",
        "Ma 2027",
        "March 2027 1",
    ] {
        check(text, None);
    }
}

/// Seen from a day of the fiscal year that began in April 2026, and from one of the same fiscal year after New Year.
#[test]
fn deadlines_as_they_are_seen_from_today() {
    let check = |text: &str, autumn: Date, winter: Date| {
        assert_eq!(parse_deadline(text, date(2026, 11, 30)), Some(autumn), "{text} in autumn");
        assert_eq!(parse_deadline(text, date(2027, 2, 10)), Some(winter), "{text} in winter");
    };
    let [this, next, after] = [2027, 2028, 2029].map(|year| date(year, 3, 31));
    for text in
        ["年度末", "年度内", "年度中", "今年度", "今年度末", "今年度中", "本年度末まで", "end of the fiscal year"]
    {
        check(text, this, this);
    }
    for text in ["来年度", "来年度末", "来年度中", "来年度 末日", "来年度3月", "end of next fiscal year"]
    {
        check(text, next, next);
    }
    check("再来年度末", after, after);
    check("令和8年度内", this, this);
    for text in [
        "令和9年3月末",
        "令和9年3月末日までに",
        "2027年3月末",
        "R9.3末",
        "end of March 2027",
        "end of FY2026",
        "by Mar. 2027",
    ] {
        check(text, this, this);
    }
    check("3月末", this, this);
    check("３月末まで", this, this);
    check("3月31日", this, this);
    check("31 March", this, this);
    check("March 31", this, this);
    check("end of March", this, this);
    check("9月末", date(2027, 9, 30), date(2027, 9, 30));
    check("11月30日", date(2026, 11, 30), date(2027, 11, 30));
    check("2月末", date(2027, 2, 28), date(2027, 2, 28));
    check("来年度9月末", date(2027, 9, 30), date(2027, 9, 30));
    check("年末", date(2026, 12, 31), date(2027, 12, 31));
    check("今年中", date(2026, 12, 31), date(2027, 12, 31));
    check("来年末", date(2027, 12, 31), date(2028, 12, 31));
    check("来年3月末", this, next);
    check("year end", date(2026, 12, 31), date(2027, 12, 31));
    check("R9年末", date(2027, 12, 31), date(2027, 12, 31));
    check("end of 2027", date(2027, 12, 31), date(2027, 12, 31));
    check("月末", date(2026, 11, 30), date(2027, 2, 28));
    check("今月中", date(2026, 11, 30), date(2027, 2, 28));
    check("来月末", date(2026, 12, 31), date(2027, 3, 31));
    check("end of the month", date(2026, 11, 30), date(2027, 2, 28));
    check("end of next month", date(2026, 12, 31), date(2027, 3, 31));
}

#[test]
fn typed_dates() {
    let check = |text: &str, expected: Option<Date>| assert_eq!(parse_date(text), expected, "{text}");
    let day = Some(date(2026, 4, 1));
    for text in [
        "R8.4.1",
        "r8.4.1",
        "R08.04.01",
        "R8/4/1",
        "R8-4-1",
        "令和8年4月1日",
        "令和８年４月１日",
        "Ｒ８．４．１",
        "令和 8 年 4 月 1 日",
        "2026-04-01",
        "2026/4/1",
        "２０２６／０４／０１",
        "2026.4.1",
        "2026年4月1日",
        "2026年4月1",
        "20260401",
        " 2026-4-1 ",
        "2026ー4ー1",
        "2026−04−01",
        "㋿8年4月1日",
        "R8・4・1",
    ] {
        check(text, day);
    }
    check("令和元年5月1日", Some(date(2019, 5, 1)));
    check("R1.5.1", Some(date(2019, 5, 1)));
    check("R元.5.1", Some(date(2019, 5, 1)));
    check("H31.4.30", Some(date(2019, 4, 30)));
    check("平成元年1月8日", Some(date(1989, 1, 8)));
    check("S64.1.7", Some(date(1989, 1, 7)));
    check("昭和35年4月1日", Some(date(1960, 4, 1)));
    check("T15.12.24", Some(date(1926, 12, 24)));
    check("2024-02-29", Some(date(2024, 2, 29)));
    for text in [
        "",
        " ",
        "R8",
        "R8.4",
        "8.4.1",
        "26/4/1",
        "2026-13-01",
        "2026-02-30",
        "R0.4.1",
        "2026-4-1-1",
        "令和8年4月1日水",
        "R8..4.1",
        "あした",
        "2026-4",
        "R9999999.1.1",
        "-2026-4-1",
        "2026041",
        "令和年4月1日",
        "元年4月1日",
    ] {
        check(text, None);
    }
    check(&"R8.4.1 ".repeat(1000), None);
}

#[test]
fn partial_dates() {
    let check = |text: &str, first: Date, last: Date| {
        let date: PartialDate = text.parse().unwrap();
        assert_eq!((date.to_string().as_str(), date.earliest(), date.latest()), (text, first, last));
    };
    check("2022", date(2022, 1, 1), date(2022, 12, 31));
    check("FY2020", date(2020, 4, 1), date(2021, 3, 31));
    check("2024-02", date(2024, 2, 1), date(2024, 2, 29));
    check("2022-04-01", date(2022, 4, 1), date(2022, 4, 1));
    for text in [
        "",
        "22",
        "20222",
        "2022-4",
        "2022-13",
        "2022-02-30",
        "2022-04-01-",
        "FY",
        "FY20",
        "fy2020",
        "2022 ",
        "-022",
        "２０２２",
        "0000",
        "9999",
    ] {
        assert_eq!(text.parse::<PartialDate>(), Err(text.to_owned()));
    }
    let is_before = |a: &str, b: &str| a.parse::<PartialDate>().unwrap().is_surely_before(b.parse().unwrap());
    assert!(is_before("2021", "2022-01"));
    assert!(is_before("FY2020", "2021-04"));
    assert!(!is_before("FY2020", "2021-03"));
    assert!(!is_before("2022", "2022-04") && !is_before("2022-04", "2022"));
}

#[test]
fn fiscal_years() {
    assert_eq!(fiscal_year(date(2021, 3, 31)), 2020);
    assert_eq!(fiscal_year(date(2021, 4, 1)), 2021);
}

#[test]
fn dates_as_they_are_said() {
    let (ja, en) = (Words::new(Locale::Ja), Words::new(Locale::En));
    let check = |spelt: &str, in_ja: &str, in_en: &str| {
        let date = spelt.parse().unwrap();
        assert_eq!((ja.partial_date(date).as_str(), en.partial_date(date).as_str()), (in_ja, in_en));
    };
    check("2022-04", "令和4年4月", "April 2022");
    check("FY2020", "令和2年度", "FY2020");
    check("FY2019", "令和元年度", "FY2019");
    check("FY2018", "平成30年度", "FY2018");
    check("FY1989", "平成元年度", "FY1989");
    check("2023-09-27", "令和5年9月27日", "27 September 2023");
    check("2019-04-30", "平成31年4月30日", "30 April 2019");
    check("2019-05-01", "令和元年5月1日", "1 May 2019");
    check("2019-04", "平成31年4月", "April 2019");
    check("2019-05", "令和元年5月", "May 2019");
    check("1989-01-07", "昭和64年1月7日", "7 January 1989");
    check("1989-01-08", "平成元年1月8日", "8 January 1989");
    check("1989-01", "昭和64年1月・平成元年1月", "January 1989");
    check("1926-12-24", "大正15年12月24日", "24 December 1926");
    check("1926-12-25", "昭和元年12月25日", "25 December 1926");
    check("2022", "令和4年", "2022");
    check("2019", "平成31年・令和元年", "2019");
    check("1850", "1850年", "1850");
    assert_eq!(ja.date(date(2026, 4, 1)), "令和8年4月1日");
    assert_eq!(en.month(date(2026, 4, 1)), "April 2026");
}

/// Which calendar it is does not hang on the language.
#[test]
fn dates_by_the_other_calendar() {
    let ja = Words::dated(Locale::Ja, Calendar::Western);
    let check = |spelt: &str, said: &str| assert_eq!(ja.partial_date(spelt.parse().unwrap()), said);
    check("2022-04", "2022年4月");
    check("FY2019", "2019年度");
    check("2019-05-01", "2019年5月1日");
    check("2019", "2019年");
    assert_eq!(Locale::ALL.map(|locale| Words::new(locale).calendar()), [Calendar::Eras, Calendar::Western]);
}

#[test]
fn numbers() {
    let check = |score: f64, expected: &str| assert_eq!(format_score(score), expected, "{score}");
    check(2.25, "2.3");
    check(0.35, "0.4");
    check(1.05, "1.1");
    check(2.24, "2.2");
    check(0.0, "0.0");
    check(-0.0, "0.0");
    check(-0.04, "0.0");
    check(-0.05, "-0.1");
    check(5.0, "5.0");
    check(4.95, "5.0");
    check(1.0 / 3.0, "0.3");
    assert_eq!([0, 999, 1000, 40_195, 1_234_567].map(format_count), ["0", "999", "1,000", "40,195", "1,234,567"]);
}

#[test]
fn typed_counts() {
    let check = |text: &str, expected: Option<u32>| assert_eq!(parse_count(text), expected, "{text:?}");
    check("40195", Some(40_195));
    check("40,195", Some(40_195));
    check("４０，１９５人", Some(40_195));
    check(" 40 195　人 ", Some(40_195));
    check("1、741", Some(1_741));
    check("86名", Some(86));
    check("0", Some(0));
    check("007", Some(7));
    check("4294967295", Some(u32::MAX));
    for text in [
        "",
        " ",
        "人",
        "-5",
        "4.5",
        "12,5",
        "12、50",
        "1,2345",
        "1,234,5",
        "4万",
        "約4000",
        "40人195",
        ",5",
        "5,",
        "1e3",
        "4294967296",
        "abc",
        "²³人x",
    ] {
        check(text, None);
    }
    check(&"1".repeat(200), None);
}

#[test]
fn problems_as_text() {
    let problem = Problem::new(Kind::Catalogue, "catalogue-level").with("level", 6);
    let text = |problem: &Problem| Words::new(Locale::En).problem(problem);
    assert_eq!(text(&problem).place, "");
    assert_eq!(text(&problem).what, "There is no level 6.");
    assert_eq!(text(&problem).remedy, "Write a whole number from 1 to 5.");
    let problem = problem.in_file(Path::new("a.ron")).at(3, Some(7));
    assert_eq!(text(&problem).place, "a.ron:3:7");
    let problem = problem.of("people.office");
    assert_eq!(text(&problem).place, "a.ron:3:7 (people.office)");
    assert_eq!(Words::new(Locale::Ja).problem(&problem).place, "a.ron:3:7（people.office）");
}

proptest! {
    #[test]
    fn any_text_is_a_date_or_none(text in "\\PC{0,20}") {
        if let Some(date) = parse_date(&text) {
            prop_assert_eq!(parse_date(&Words::new(Locale::En).format("date-day", &[])), None);
            prop_assert_eq!(parse_date(&date.to_string()), Some(date));
        }
    }

    #[test]
    fn said_dates_can_be_typed(days in 0..60_000_i64) {
        let day = date(1868, 10, 23).checked_add(jiff::Span::new().days(days)).unwrap();
        for locale in Locale::ALL {
            prop_assert_eq!(parse_date(&Words::new(locale).date(day)), Some(day));
        }
        prop_assert_eq!(day.to_string().parse(), Ok(PartialDate::Day(day)));
    }

    #[test]
    fn scores_are_near(score in -5.0..5.0_f64) {
        let shown: f64 = format_score(score).parse().unwrap();
        prop_assert!((shown - score).abs() <= 0.05 + 1e-6);
    }
}

/// What is offered as an example means a date.
#[test]
fn examples_of_dates_can_be_typed() {
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let deadline = |text: &str| parse_deadline(text, date(2026, 11, 30));
        for (key, read) in [("date-typed-day", parse_date as fn(&str) -> _), ("date-typed-deadline", deadline)] {
            let examples = words.get(key);
            let examples: Vec<&str> = examples.split(['、', ',']).map(str::trim).collect();
            assert!(examples.len() > 1, "{examples:?}");
            for example in examples {
                assert!(read(example).is_some(), "{locale:?}: {example}");
            }
        }
    }
}

/// Every message of a language: file, then `key` or `key.attribute`, then the variables it uses.
type Messages = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

fn messages(locale: Locale) -> Messages {
    let folder: PathBuf = ["assets", "locales", locale.code()].iter().collect();
    let mut messages = Messages::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        messages.insert(name, variables(&fs::read_to_string(&path).unwrap()));
    }
    messages
}

fn variables(fluent: &str) -> BTreeMap<String, BTreeSet<String>> {
    let key = Regex::new(r"^(-?[a-zA-Z][\w-]*) *=").unwrap();
    let attribute = Regex::new(r"^ +(\.[a-zA-Z][\w-]*) *=").unwrap();
    let variable = Regex::new(r"\$([a-zA-Z][\w-]*)").unwrap();
    let (mut message, mut current) = (String::new(), String::new());
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for line in fluent.lines().filter(|line| !line.starts_with('#')) {
        if let Some(name) = key.captures(line) {
            message = name[1].to_owned();
            current = message.clone();
            assert!(!found.contains_key(&current), "{current} is there twice");
        } else if let Some(name) = attribute.captures(line) {
            current = format!("{message}{}", &name[1]);
        }
        if !current.is_empty() {
            found.entry(current.clone()).or_default().extend(variable.captures_iter(line).map(|c| c[1].to_owned()));
        }
    }
    found
}

#[test]
fn languages_have_the_same_messages() {
    let first = messages(Locale::ALL[0]);
    assert!(first.len() >= 4 && first["dates.ftl"]["date-day"].len() == 3, "{first:?}");
    for locale in Locale::ALL {
        Words::new(locale);
        let other = messages(locale);
        assert_eq!(first.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>(), "{locale}: files");
        for (file, expected) in &first {
            let keys = |messages: &BTreeMap<String, _>| messages.keys().cloned().collect::<Vec<_>>();
            assert_eq!(keys(expected), keys(&other[file]), "{locale}/{file}: keys");
            for (key, variables) in expected {
                assert_eq!(variables, &other[file][key], "{locale}/{file}: {key}");
            }
        }
    }
}

#[test]
fn no_key_is_in_two_files() {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for (file, keys) in messages(Locale::Ja) {
        for key in keys.into_keys() {
            let before = seen.insert(key.clone(), file.clone());
            assert_eq!(before, None, "{key} in {file}");
        }
    }
}

#[test]
fn problems_have_remedies() {
    for (file, keys) in messages(Locale::Ja).iter().filter(|(file, _)| file.starts_with("problem-")) {
        for key in keys.keys().filter(|key| !key.contains('.') && !key.starts_with('-')) {
            assert!(keys.contains_key(&format!("{key}.remedy")), "{file}: {key}");
        }
    }
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

/// Keys have a hyphen in them, by which they are told from the keys of maps.
#[test]
fn keys_used_in_the_source_exist() {
    let messages = messages(Locale::Ja);
    let known: BTreeSet<&str> = messages.values().flat_map(|keys| keys.keys()).map(String::as_str).collect();
    let call = r#"\b(?:get|format|try_format|wrong|problem|unreadable|calendar|Problem::new)\(\s*(?:[\w:]+,\s*)?"#;
    let used = Regex::new(&format!(r#"{call}"([a-z][a-z0-9]*(?:-[a-z0-9]+)+(?:\.[a-z-]+)?)""#)).unwrap();
    let mut files = Vec::new();
    sources(Path::new("src"), &mut files);
    let mut count = 0;
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        for key in used.captures_iter(&text) {
            assert!(known.contains(&key[1]), "{}: {}", file.display(), &key[1]);
            count += 1;
        }
    }
    assert!(count > 50, "only {count} keys were found in the source");
}

/// A key is named in the source, whole or as far as it is not put together there, or by another text.
#[test]
fn every_key_is_used() {
    let mut files = Vec::new();
    sources(Path::new("src"), &mut files);
    let source: String = files.iter().map(|file| fs::read_to_string(file).unwrap()).collect();
    let begun = Regex::new(r#""([a-z][a-z0-9-]*-)\{"#).unwrap();
    let begun: BTreeSet<&str> = begun.captures_iter(&source).filter_map(|front| Some(front.get(1)?.as_str())).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales/ja");
    let read = |entry: std::io::Result<fs::DirEntry>| fs::read_to_string(entry.expect("a file").path()).expect("UTF-8");
    let texts: String = fs::read_dir(folder).expect("texts").map(read).collect();
    let is_used = |key: &&str| {
        let is_named = |key: &str| source.contains(&format!("\"{key}\"")) || source.contains(&format!("\"{key}."));
        let is_referred_to = texts.contains(&format!("{{ {key} ")) || texts.contains(&format!("{{ {key}."));
        let is_put_together = begun.iter().any(|front| key.starts_with(front));
        let has_stem = key.rsplit_once('-').is_some_and(|(stem, _)| source.contains(&format!("\"{stem}\"")));
        is_named(key) || is_referred_to || is_put_together || has_stem
    };
    let keys = messages(Locale::Ja);
    let keys = keys.values().flat_map(|keys| keys.keys()).map(String::as_str).filter(|key| !key.contains('.'));
    let unused: Vec<&str> = keys.filter(|key| !is_used(key)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

/// What an answer without a level is called has one owner, `answering.ftl`; the verb in a sentence is another thing.
#[test]
fn answers_without_a_level_are_called_by_one_name() {
    let words = [
        (Locale::Ja, "該当なし|わからない([」、・）（{]|$)"),
        (Locale::En, r"(?i)not applicable|“don['’]t know|= don['’]t know|for don['’]t know"),
    ];
    for (locale, pattern) in words {
        let written = Regex::new(pattern).expect("a pattern");
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales").join(locale.code());
        for entry in fs::read_dir(folder).expect("texts") {
            let path = entry.expect("a file").path();
            if path.ends_with("answering.ftl") {
                continue;
            }
            let text = fs::read_to_string(&path).expect("UTF-8");
            let own: Vec<&str> = text.lines().filter(|line| !line.starts_with('#') && written.is_match(line)).collect();
            assert!(own.is_empty(), "{}: {own:?}", path.display());
        }
    }
}

/// What a screen is called has one owner, the entry of the rail (`shell-…`), to which every other text refers; where the
/// word stands for the thing and not for the screen (a report, the plan of a hall) it is written out.
#[test]
fn screens_are_called_by_one_name() {
    let screens = ["start", "profile", "questions", "workshop", "results", "plan", "towns", "report"];
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let names = |key: &str| screens.map(|screen| words.get(&format!("shell-{screen}{key}"))).join("|");
        let (names, within) = (names(""), names(".within"));
        let pattern = match locale {
            Locale::Ja => {
                format!("「({names})」|({names})の?画面|= ({names})(を見る|へ進む)|計画の「|（({names})、")
            }
            Locale::En => format!(
                r"\b(under|in|to|on|open|see|show) ({names})\b|\b({within}) screen|\b(See|Show|Open|Go to|Go on to|Back to) the ({within})\b|, in the plan|plan under|\(({within}), "
            ),
        };
        let written = Regex::new(&pattern).expect("a pattern");
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales").join(locale.code());
        for entry in fs::read_dir(folder).expect("texts") {
            let path = entry.expect("a file").path();
            let text = fs::read_to_string(&path).expect("UTF-8");
            let own: Vec<&str> = text.lines().filter(|line| !line.starts_with('#') && written.is_match(line)).collect();
            assert!(own.is_empty(), "{}: {own:?}", path.display());
        }
    }
}

/// Numbers that have an owner with a name are given to the sentences that tell them, so that both change together.
#[test]
fn no_sentence_writes_out_the_number_of_a_rule() {
    let owned = [
        (
            "SHOWN_FROM and those beside it",
            r"\bfive (people|votes|sheets|responses)\b|\b5 (people|votes|sheets|responses)\b|from 5 on|[5５五][人票件]",
        ),
        ("STRENGTH", r"level 2 or (above|higher)|レベル[2２]以上"),
        ("AT_MOST", r"at most three|[3３三]つまで"),
        ("FIRST_STEPS", r"first (five|5) |最初の[5５五]"),
        (
            "STAGE_FROM and OVERALL_STAGE_FROM",
            r"(?i)half of the questions|three quarters of|半分以上にレベル|4分の3以上",
        ),
        ("AGENDA", r"\b(eight|8) questions|[8８八]問"),
        ("TOGETHER", r"(?i)hour and a half|90 minutes|時間半|90分"),
        ("PATIENCE", r"half a minute|[0-9]秒"),
        (
            "STEPS and POINTS of the page for the mayor",
            r"\b(two|three) (strengths|gaps|steps)\b|(強み|課題|一手)[2-3２-３二三]つ",
        ),
    ];
    for (number, pattern) in owned {
        let written = Regex::new(pattern).expect("a pattern");
        for locale in Locale::ALL {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales").join(locale.code());
            for entry in fs::read_dir(folder).expect("texts") {
                let path = entry.expect("a file").path();
                let text = fs::read_to_string(&path).expect("UTF-8");
                let told: Vec<&str> = text.lines().filter(|line| written.is_match(line)).collect();
                assert!(told.is_empty(), "{number} in {}: {told:?}", path.display());
            }
        }
    }
}
