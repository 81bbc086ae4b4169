//! Dates and times of day out of the days that are stored.

use jiff::civil::{Date, DateTime, Weekday, date};
use jiff::{SignedDuration, ToSpan};

use super::code::Token;
use crate::i18n::EraYear;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const DAYS: [&str; 7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const DAYS_IN_JAPANESE: [char; 7] = ['日', '月', '火', '水', '木', '金', '土'];

/// The last day that programs know: the end of 9999.
const LAST: f64 = 2_958_466.0;

/// How `number` days are shown by `tokens`; nothing where there is no such day.
pub fn shown(number: f64, tokens: &[Token], is_1904: bool) -> Option<String> {
    if !(0.0..LAST).contains(&number) {
        return None;
    }
    let has = |letters: &str| tokens.iter().any(|token| matches!(token, Token::Letter(c, _) if letters.contains(*c)));
    let places = tokens.iter().skip_while(|token| **token != Token::Point).skip(1);
    let places = places.take_while(|token| matches!(token, Token::Digit('0'))).count().min(3);
    let units = 10_f64.powi(i32::try_from(places).ok()?);
    // Rounded to what is shown, so that 10:30 stays 10:30.
    let seconds = (number * 86_400.0 * units).round() / units;
    let moment = Moment {
        seconds,
        at: calendar(seconds, is_1904, has("ydgea"))?,
        is_japanese: tokens.contains(&Token::Japanese),
        is_first_year_named: tokens.contains(&Token::FirstYear),
        is_halved: tokens.contains(&Token::Half),
        places,
    };
    let mut text = String::new();
    for (at, token) in tokens.iter().enumerate() {
        match token {
            Token::Literal(c) => text.push(*c),
            Token::Comma => text.push(','),
            Token::Point if matches!(tokens.get(at + 1), Some(Token::Digit(_))) => text.push_str(&moment.fraction()),
            Token::Point => text.push('.'),
            Token::Digit('0') => {}
            Token::Letter('m', count) if is_minute(tokens, at) => text.push_str(&padded(moment.minute(), *count)),
            Token::Letter(letter, count) => text.push_str(&moment.letter(*letter, *count)?),
            Token::Elapsed(letter, count) => text.push_str(&moment.elapsed(*letter, *count)),
            Token::Half => text.push_str(moment.half()),
            Token::Japanese | Token::FirstYear => {}
            Token::Digit(_) | Token::Percent | Token::Text => return None,
        }
    }
    Some(text)
}

/// The calendar's moment `seconds` after the first day; nothing where a date is asked for and there is none.
fn calendar(seconds: f64, is_1904: bool, is_date_shown: bool) -> Option<DateTime> {
    let day = (seconds / 86_400.0).floor();
    let first = match is_1904 {
        true => date(1904, 1, 1),
        // Programs count a 29 February 1900 that never was.
        false if day < 60.0 => date(1899, 12, 31),
        false => date(1899, 12, 30),
    };
    if is_date_shown && !is_1904 && (day == 0.0 || day == 60.0) {
        return None;
    }
    let at = first.checked_add((day as i64).days()).ok()?.to_datetime(jiff::civil::Time::midnight());
    let within = SignedDuration::try_from_secs_f64(seconds - day * 86_400.0).ok()?;
    at.checked_add(within).ok()
}

/// Whether the `m` at this place is of minutes: behind hours or before seconds.
fn is_minute(tokens: &[Token], at: usize) -> bool {
    let time = |token: &&Token| matches!(token, Token::Letter(..) | Token::Elapsed(..));
    let before = tokens[..at].iter().rev().find(time);
    let after = tokens[at + 1..].iter().find(time);
    matches!(before, Some(Token::Letter('h', _) | Token::Elapsed('h', _)))
        || matches!(after, Some(Token::Letter('s', _) | Token::Elapsed('s', _)))
}

struct Moment {
    /// Since the first day.
    seconds: f64,
    at: DateTime,
    is_japanese: bool,
    is_first_year_named: bool,
    is_halved: bool,
    /// Digits of a second that are shown.
    places: usize,
}

impl Moment {
    fn minute(&self) -> i64 {
        self.at.minute().into()
    }

    fn half(&self) -> &'static str {
        match (self.at.hour() < 12, self.is_japanese) {
            (true, true) => "午前",
            (false, true) => "午後",
            (true, false) => "AM",
            (false, false) => "PM",
        }
    }

    fn fraction(&self) -> String {
        let fraction = format!("{:.*}", self.places, self.seconds.fract());
        fraction.trim_start_matches(['0', '1']).to_owned()
    }

    fn elapsed(&self, letter: char, count: usize) -> String {
        let unit = match letter {
            'h' => 3_600.0,
            'm' => 60.0,
            _ => 1.0,
        };
        padded((self.seconds / unit).floor() as i64, count)
    }

    fn letter(&self, letter: char, count: usize) -> Option<String> {
        let at = self.at;
        let weekday = usize::from(weekday(at.date()));
        let month = MONTHS[usize::from(at.month().unsigned_abs()) - 1];
        Some(match (letter, count) {
            ('y', 1 | 2) => format!("{:02}", at.year() % 100),
            ('y', _) => format!("{:04}", at.year()),
            ('m', 1 | 2) => padded(at.month().into(), count),
            ('m', 3) => month[..3].to_owned(),
            ('m', 4) => month.to_owned(),
            ('m', 5) => month[..1].to_owned(),
            ('d', 1 | 2) => padded(at.day().into(), count),
            ('d', 3) => DAYS[weekday][..3].to_owned(),
            ('d', 4) => DAYS[weekday].to_owned(),
            ('a', 3) => DAYS_IN_JAPANESE[weekday].to_string(),
            ('a', 4) => format!("{}曜日", DAYS_IN_JAPANESE[weekday]),
            ('h', 1 | 2) if self.is_halved => padded(i64::from((at.hour() + 11) % 12) + 1, count),
            ('h', 1 | 2) => padded(at.hour().into(), count),
            ('s', 1 | 2) => padded(at.second().into(), count),
            ('g' | 'e', _) => self.era(letter, count)?,
            _ => return None,
        })
    }

    fn era(&self, letter: char, count: usize) -> Option<String> {
        let era = EraYear::of(self.at.date())?;
        Some(match (letter, count) {
            ('g', 1) => era.letter.to_string(),
            ('g', 2) => era.name.chars().take(1).collect(),
            ('g', 3) => era.name.to_owned(),
            ('e', _) if era.year == 1 && self.is_first_year_named => "元".to_owned(),
            ('e', 1 | 2) => padded(era.year.into(), count),
            _ => return None,
        })
    }
}

fn padded(number: i64, digits: usize) -> String {
    format!("{number:0digits$}")
}

/// From 0 on Sunday.
fn weekday(date: Date) -> u8 {
    match date.weekday() {
        Weekday::Sunday => 0,
        other => other.to_monday_one_offset().unsigned_abs(),
    }
}
