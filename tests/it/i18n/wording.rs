//! What has one name, and numbers that sentences are given.

use std::fs;
use std::path::Path;

use regex_lite::Regex;
use shirube::assessment::privacy::{CHANGED_FROM, FILED_TOGETHER, REVEALED_FROM, SHOWN_FROM};
use shirube::assessment::safe_write::PATIENCE;
use shirube::i18n::{Locale, Words};
use shirube::scoring::{FIRST_STEPS, MOST_NAMED, STRENGTH};
use shirube::workshop::{AGENDA, TOGETHER};

use super::texts::messages;

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
    let keys = messages(Locale::Ja);
    let keys = keys.values().flat_map(|keys| keys.keys());
    let screens: Vec<&str> = keys.filter_map(|key| key.strip_prefix("shell-")?.strip_suffix(".within")).collect();
    assert!(screens.len() >= 8, "{screens:?}");
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let names = |key: &str| {
            screens.iter().map(|screen| words.get(&format!("shell-{screen}{key}"))).collect::<Vec<_>>().join("|")
        };
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

/// `number` as a sentence would write it out, as patterns: in English, in Japanese.
fn written_out(number: u64) -> [String; 2] {
    const NAMES: [(&str, &str); 11] = [
        ("zero", "零"),
        ("one", "一"),
        ("two", "二"),
        ("three", "三"),
        ("four", "四"),
        ("five", "五"),
        ("six", "六"),
        ("seven", "七"),
        ("eight", "八"),
        ("nine", "九"),
        ("ten", "十"),
    ];
    let digits = number.to_string();
    let wide: String = digits.chars().filter_map(|c| char::from_u32(c as u32 - '0' as u32 + '０' as u32)).collect();
    let (english, kanji) = NAMES.get(number as usize).copied().unwrap_or((digits.as_str(), digits.as_str()));
    [format!("(?:{english}|{digits})"), format!("(?:{digits}|{wide}|{kanji})")]
}

/// Numbers that have an owner with a name are given to the sentences that tell them, so that both change together. In the
/// patterns `EN` and `JA` stand for the number as it is now.
#[test]
fn no_sentence_writes_out_the_number_of_a_rule() {
    const PEOPLE: &str = r"\bEN (people|votes|sheets|responses)\b|from EN on|JA[人票件]";
    let owned: [(&str, u64, &str); 12] = [
        ("SHOWN_FROM", SHOWN_FROM, PEOPLE),
        ("REVEALED_FROM", REVEALED_FROM, PEOPLE),
        ("FILED_TOGETHER", FILED_TOGETHER, PEOPLE),
        ("CHANGED_FROM", CHANGED_FROM, PEOPLE),
        ("STRENGTH", STRENGTH.into(), r"level EN or (above|higher)|レベルJA以上"),
        ("MOST_NAMED", MOST_NAMED as u64, r"at most EN\b|JAつまで"),
        ("FIRST_STEPS", FIRST_STEPS as u64, r"first EN |最初のJA"),
        (
            "STAGE_FROM and OVERALL_STAGE_FROM",
            0,
            r"(?i)half of the questions|three quarters of|半分以上にレベル|4分の3以上",
        ),
        ("AGENDA", AGENDA as u64, r"\bEN questions|JA問"),
        ("TOGETHER", TOGETHER as u64, r"(?i)hour and a half|\bEN minutes|時間半|JA分"),
        ("PATIENCE", PATIENCE.as_secs(), r"half a minute|\bEN seconds|[0-9]秒"),
        (
            "STEPS and POINTS of the page for the mayor",
            0,
            r"\b(two|three) (strengths|gaps|steps)\b|(強み|課題|一手)[2-3２-３二三]つ",
        ),
    ];
    for (name, number, pattern) in owned {
        let [english, japanese] = written_out(number);
        let written = Regex::new(&pattern.replace("EN", &english).replace("JA", &japanese)).expect("a pattern");
        for locale in Locale::ALL {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales").join(locale.code());
            for entry in fs::read_dir(folder).expect("texts") {
                let path = entry.expect("a file").path();
                let text = fs::read_to_string(&path).expect("UTF-8");
                let told: Vec<&str> = text.lines().filter(|line| written.is_match(line)).collect();
                assert!(told.is_empty(), "{name} in {}: {told:?}", path.display());
            }
        }
    }
}
