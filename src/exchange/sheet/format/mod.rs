//! What people see of the number in a cell, by its number format (ECMA-376, part 1, 18.8.30 and 18.8.31): what is known
//! to be shown is said, and that it is not known else.

mod code;
mod moment;
mod number;

use self::code::{Code, Section};

/// What a number looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Itself.
    Plain(String),
    /// As so many per cent.
    Percent(String),
    /// A date, a time of day, or how long something lasted.
    Moment(String),
    /// Something else, which is not what is stored.
    Otherwise,
}

/// How `number` is shown in a cell with the number format `code`. `is_1904`: the days are counted from 1904.
pub fn shown(number: f64, code: &str, is_1904: bool) -> Shown {
    let plain = number::plain(number);
    let Some(code) = Code::of(code) else { return Shown::Otherwise };
    let Some(section) = code.section(number) else { return Shown::Otherwise };
    match section {
        Section::General => Shown::Plain(plain),
        Section::Moment(tokens) => moment::shown(number, tokens, is_1904).map_or(Shown::Otherwise, Shown::Moment),
        // The second of two formats is for negative numbers and says so itself.
        Section::Number(tokens) => {
            let size = if code.has_own_for_negative() && number < 0.0 { -number } else { number };
            match number::shown(size, tokens) {
                Some((text, true)) => Shown::Percent(text),
                Some((text, false)) if text == plain => Shown::Plain(plain),
                _ => Shown::Otherwise,
            }
        }
        Section::Text => Shown::Otherwise,
    }
}

/// Whether a text is shown as it is written in a cell with the number format `code`.
pub fn shows_text(code: &str) -> bool {
    // What is unknown here speaks of numbers.
    Code::of(code).is_none_or(|code| code.shows_text())
}

/// The number formats that a workbook only names by number, as they are shown in Japan.
pub fn built_in(id: u32) -> Option<&'static str> {
    Some(match id {
        0 => "General",
        1 => "0",
        2 => "0.00",
        3 | 37 | 38 => "#,##0",
        4 | 39 | 40 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        11 => "0.00E+00",
        12 => "# ?/?",
        13 => "# ??/??",
        14 => "yyyy/m/d",
        15 => "d-mmm-yy",
        16 => "d-mmm",
        17 => "mmm-yy",
        18 => "h:mm AM/PM",
        19 => "h:mm:ss AM/PM",
        20 => "h:mm",
        21 => "h:mm:ss",
        22 => "yyyy/m/d h:mm",
        27 | 36 | 50 | 57 => "[$-411]ge.m.d",
        28 | 29 | 51 | 54 | 58 => "[$-411]ggge\"年\"m\"月\"d\"日\"",
        30 => "m/d/yy",
        31 => "yyyy\"年\"m\"月\"d\"日\"",
        32 => "h\"時\"mm\"分\"",
        33 => "h\"時\"mm\"分\"ss\"秒\"",
        34 | 52 | 55 => "yyyy\"年\"m\"月\"",
        35 | 53 | 56 => "m\"月\"d\"日\"",
        45 => "mm:ss",
        46 => "[h]:mm:ss",
        47 => "mm:ss.0",
        48 => "##0.0E+0",
        49 => "@",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(number: f64, code: &str, expected: Shown) {
        assert_eq!(shown(number, code, false), expected, "{number} as {code}");
    }

    #[test]
    fn numbers_as_they_are() {
        let plain = |text: &str| Shown::Plain(text.to_owned());
        for code in ["General", "@", "0", "#", "G/標準", "[赤]0", "0_);(0)", "#,##0;[Red]-#,##0", "0;-0;0;@", "\"\"0"]
        {
            check(3.0, code, plain("3"));
        }
        check(-3.0, "#,##0;[Red]-#,##0", plain("-3"));
        check(0.1 + 0.2, "General", plain("0.3"));
        check(2.5, "0.0", plain("2.5"));
        check(2.5, "0.0#", plain("2.5"));
        check(12_345_678_901_234.0, "General", plain("12345678901234"));
    }

    #[test]
    fn numbers_that_look_otherwise() {
        for code in [
            "000",
            "0.0",
            "0\"点\"",
            "#,##0\"円\"",
            "000-0000-0000",
            "0\"%\"",
            "[DBNum1]0",
            "0.00E+00",
            "# ?/?",
            ";;;",
            "[>2]\"多\";0",
            "0,",
            "\"3\"",
            "[$¥-411]#,##0",
            "?/?",
            "",
        ] {
            if code.is_empty() {
                continue;
            }
            check(3.0, code, Shown::Otherwise);
        }
        check(2.5, "0", Shown::Otherwise);
        check(1234.0, "#,##0", Shown::Otherwise);
        check(0.0, "0;-0;\"-\"", Shown::Otherwise);
        check(-3.0, "0;(0)", Shown::Otherwise);
        check(-1.0, "h:mm", Shown::Otherwise);
    }

    #[test]
    fn shares() {
        let percent = |text: &str| Shown::Percent(text.to_owned());
        check(0.5, "0%", percent("50%"));
        check(0.29, "0%", percent("29%"));
        check(0.125, "0.0%", percent("12.5%"));
        check(3.0, "0%", percent("300%"));
        check(-0.05, "0%", percent("-5%"));
    }

    #[test]
    fn moments() {
        let moment = |text: &str| Shown::Moment(text.to_owned());
        check(10.5 / 24.0, "h:mm", moment("10:30"));
        check(46113.4375, "h:mm", moment("10:30"));
        check(1.5, "[h]:mm", moment("36:00"));
        check(0.75, "h:mm AM/PM", moment("6:00 PM"));
        check(0.75, "[$-411]AM/PM h\"時\"mm\"分\"", moment("午後 6時00分"));
        check(61.0 / 86_400.0, "mm:ss", moment("01:01"));
        // 1 April 2026, a Wednesday.
        check(46_113.0, "m\"月\"d\"日\"", moment("4月1日"));
        check(46_113.0, "m\"月\"d\"日\";@", moment("4月1日"));
        check(46_113.0, "yyyy/m/d", moment("2026/4/1"));
        check(46_113.0, "yyyy\\-mm\\-dd", moment("2026-04-01"));
        check(46_113.0, "[$-411]ggge\"年\"m\"月\"d\"日\";@", moment("令和8年4月1日"));
        check(46_113.0, "[$-411]ge.m.d", moment("R8.4.1"));
        check(46_113.0, "[$-ja-JP-x-gannen]ggge\"年\"m\"月\"d\"日\"", moment("令和8年4月1日"));
        check(43_586.0, "[$-ja-JP-x-gannen]ggge\"年\"", moment("令和元年"));
        check(43_586.0, "[$-411]ggge\"年\"", moment("令和1年"));
        check(46_113.0, "m/d(aaa)", moment("4/1(水)"));
        check(46_113.0, "d-mmm-yy", moment("1-Apr-26"));
        check(46_113.0, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", moment("2026年4月1日"));
        check(59.0, "m/d", moment("2/28"));
        check(1.0, "yyyy/m/d", moment("1900/1/1"));
        assert_eq!(shown(44_651.0, "yyyy/m/d", true), moment("2026/4/1"));
    }

    #[test]
    fn texts() {
        for code in ["General", "@", "0", "h:mm", "0;-0;0;@", "m\"月\"d\"日\";@"] {
            assert!(shows_text(code), "{code}");
        }
        for code in ["@\"課\"", ";;;", "0;-0;0;\"済\"@", "\"約\"@"] {
            assert!(!shows_text(code), "{code}");
        }
    }
}
