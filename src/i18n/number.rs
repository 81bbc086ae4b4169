//! Numbers as they are shown; the same in every language of the program.

/// `number`, not below 0, to so many `parts` of one, halves rounded up as people do on paper.
pub fn rounded(number: f64, parts: f64) -> f64 {
    // A mean such as 0.35 is a trifle below its half in binary; a person would still round it up.
    const TRIFLE: f64 = 1e-9;
    (number * parts + 0.5 + TRIFLE).floor() / parts
}

/// A score to one decimal, halves rounded away from zero: 2.25 is `2.3`. Never `-0.0`.
pub fn format_score(score: f64) -> String {
    let tenths = rounded(score.abs(), 10.0);
    let sign = if score < 0.0 && tenths > 0.0 { "-" } else { "" };
    format!("{sign}{tenths:.1}")
}

/// A count with its digits in groups of three: `40,195`.
pub fn format_count(count: u64) -> String {
    let digits = count.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
