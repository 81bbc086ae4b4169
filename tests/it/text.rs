//! Text as characters: how wide it is, what counts as the same, where its lines break.

use shirube::text::{columns, folded, folded_words};

#[test]
fn widths_in_a_terminal() {
    for (text, expected) in [
        ("", 0),
        ("abc", 3),
        ("酒田市", 6),
        ("ｻｶﾀ", 3),
        ("Ａ、。", 6),
        ("≥3", 2),
        ("…①", 2),
        ("ｶﾞ", 2),
        ("か\u{3099}", 2),
        ("葛\u{e0100}", 2),
        ("a\u{200b}\u{feff}b\n\u{7}", 2),
        ("𠮷", 2),
        ("😀", 2),
    ] {
        assert_eq!(columns::width(text), expected, "{text}");
    }
}

#[test]
fn what_nobody_sees_makes_no_difference() {
    for text in ["3", " 3\u{3000}", "\u{200b}3\u{feff}", "\u{202a}3\u{202c}", "\u{ad}３", "\u{2066}3\u{2069}\r\n"] {
        assert_eq!(folded(text), "3", "{text:?}");
        assert_eq!(folded_words(text), ["3"], "{text:?}");
    }
}
