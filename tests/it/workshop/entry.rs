//! Counts typed while hands are up.

use shirube::assessment::workshop::{Choice, Counts};
use shirube::workshop::{Entry, EntryKey, Pressed};

use super::{counts, level};

/// A digit, `D`, `e` for Enter, `=`, `<` for taking back.
fn key(c: char) -> EntryKey {
    match c {
        'D' => EntryKey::Unknown,
        'e' => EntryKey::Enter,
        '=' => EntryKey::Rest,
        '<' => EntryKey::Back,
        digit => EntryKey::Digit(digit.to_digit(10).unwrap().try_into().unwrap()),
    }
}

/// What stands after these keys, what the last one came to, and how many there were.
fn typed(keys: &str, present: Option<u32>) -> (Counts, Pressed, usize) {
    let (mut entry, mut counts, mut last) = (Entry::default(), Counts::default(), Pressed::Waits);
    let keys: Vec<char> = keys.chars().filter(|c| *c != ' ').collect();
    for c in &keys {
        last = entry.press(key(*c), &counts, present);
        if let Pressed::Count(choice, count) = last {
            counts = counts.with(choice, count);
            assert!(entry.is_idle());
        }
    }
    (counts, last, keys.len())
}

#[test]
fn twelve_people_over_three_levels_in_eight_keys() {
    let (found, last, keys) = typed("25e 34e 4=", Some(12));
    assert_eq!((found, last), (counts([0, 0, 5, 4, 3, 0], 0), Pressed::Count(Choice::Level(level(4)), 3)));
    assert_eq!(keys, 8);
}

#[test]
fn counts_come_to() {
    let check = |keys: &str, levels, unknown| assert_eq!(typed(keys, Some(12)).0, counts(levels, unknown), "{keys}");
    check("", [0; 6], 0);
    check("25e", [0, 0, 5, 0, 0, 0], 0);
    check("2 12e", [0, 0, 12, 0, 0, 0], 0);
    check("D3e", [0; 6], 3);
    check("25e D=", [0, 0, 5, 0, 0, 0], 7);
    // Typed again: replaced, not added to.
    check("25e 26e", [0, 0, 6, 0, 0, 0], 0);
    check("25e 20e", [0; 6], 0);
    // `=` again gives the same, and gives nobody where nobody is left.
    check("25e 3= 3=", [0, 0, 5, 7, 0, 0], 0);
    check("2 12e 3=", [0, 0, 12, 0, 0, 0], 0);
    // `=` after a number was begun: what remains is what was asked for.
    check("25e 31=", [0, 0, 5, 7, 0, 0], 0);
    // More than are present may be typed: the sum says so, and one of them is corrected.
    check("2 9e 3 9e", [0, 0, 9, 9, 0, 0], 0);
    check("2 9999e", [0, 0, 9_999, 0, 0, 0], 0);
    // A fifth digit does not count.
    check("2 12345e", [0, 0, 1_234, 0, 0, 0], 0);
    check("2 007e", [0, 0, 7, 0, 0, 0], 0);
    // Nothing is entered without a count.
    check("2e", [0; 6], 0);
    check("e=", [0; 6], 0);
    // D in the middle of a count begins anew.
    check("25D3e", [0; 6], 3);
}

#[test]
fn correction_is_one_key() {
    let check = |keys: &str, levels| assert_eq!(typed(keys, Some(12)).0, counts(levels, 0), "{keys}");
    // A digit.
    check("2 56<e", [0, 0, 5, 0, 0, 0]);
    check("2 5<6e", [0, 0, 6, 0, 0, 0]);
    check("2 50<<6e", [0, 0, 6, 0, 0, 0]);
    // A level.
    check("2<3 5e", [0, 0, 0, 5, 0, 0]);
    // The count entered last.
    check("25e<", [0; 6]);
    check("25e 34e<", [0, 0, 5, 0, 0, 0]);
    check("25e 3=<", [0, 0, 5, 0, 0, 0]);
    // In its place stands again what stood there.
    check("25e 26e<", [0, 0, 5, 0, 0, 0]);
    // Only the last is known.
    check("25e 34e<<", [0, 0, 5, 0, 0, 0]);
    check("<<<", [0; 6]);
}

#[test]
fn what_can_not_be_done_is_said() {
    let check = |keys: &str, present: Option<u32>, said: Pressed| {
        assert_eq!(typed(keys, present).1, said, "{keys} {present:?}");
    };
    for digit in '6'..='9' {
        let n = digit.to_digit(10).unwrap().try_into().unwrap();
        check(&digit.to_string(), Some(12), Pressed::NoLevel(n));
    }
    check("2=", None, Pressed::NoPresent);
    check("25e 3=", None, Pressed::NoPresent);
    check("2 9e 3 9e 4=", Some(12), Pressed::NoRest);
    check("2 9e 3 9e 2=", Some(12), Pressed::Count(Choice::Level(level(2)), 3));
    check("2 9999e 3 9999e 4=", Some(1), Pressed::NoRest);
}

#[test]
fn what_is_half_typed_can_be_seen() {
    let check = |keys: &str, expected: (Option<Choice>, Option<u32>)| {
        let mut entry = Entry::default();
        for c in keys.chars() {
            let _ = entry.press(key(c), &Counts::default(), Some(12));
        }
        assert_eq!((entry.typed(), entry.is_idle()), (expected, expected.0.is_none()), "{keys}");
    };
    let two = Some(Choice::Level(level(2)));
    check("", (None, None));
    check("7", (None, None));
    check("2", (two, None));
    check("20", (two, Some(0)));
    check("212", (two, Some(12)));
    check("212<", (two, Some(1)));
    check("212<<", (two, None));
    check("212<<<", (None, None));
    check("D", (Some(Choice::Unknown), None));
    check("25e", (None, None));
    // What could not be had stays open.
    let mut entry = Entry::default();
    let _ = entry.press(key('2'), &Counts::default(), None);
    assert_eq!(entry.press(key('='), &Counts::default(), None), Pressed::NoPresent);
    assert_eq!(entry.typed(), (two, None));
}
