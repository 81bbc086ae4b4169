//! Dates as they are typed and as they are said.

use jiff::civil::{Date, date};
use shirube::i18n::{Calendar, Locale, PartialDate, Words, fiscal_year, parse_date, parse_deadline};

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
