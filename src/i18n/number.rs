//! Numbers as they are shown; the same in every language of the program.

/// A score to one decimal, halves rounded away from zero as people do on paper: 2.25 is `2.3`. Never `-0.0`.
pub fn format_score(score: f64) -> String {
    // A mean such as 0.35 is a trifle below its half in binary; a person would still round it up.
    const TRIFLE: f64 = 1e-9;
    let tenths = (score.abs() * 10.0 + 0.5 + TRIFLE).floor();
    let sign = if score < 0.0 && tenths > 0.0 { "-" } else { "" };
    format!("{sign}{:.1}", tenths / 10.0)
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
