//! A number format taken apart: up to four sections, each a list of tokens.

/// Characters of a format that are looked at; programs allow 255.
const LONGEST: usize = 300;

/// A piece of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// Shown as it is.
    Literal(char),
    /// `0`, `#` or `?`.
    Digit(char),
    Point,
    Comma,
    Percent,
    /// A letter of a date or time, in lower case, and how often it stands there.
    Letter(char, usize),
    /// The same in brackets: hours, minutes or seconds in all.
    Elapsed(char, usize),
    /// Which half of the day.
    Half,
    /// The text of the cell.
    Text,
    /// Japanese words are used for what follows.
    Japanese,
    /// The first year of an era is called so, and not 1.
    FirstYear,
}

/// What a section does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section<'a> {
    General,
    Number(&'a [Token]),
    Moment(&'a [Token]),
    Text,
}

/// A number format whose every part is known.
pub struct Code {
    sections: Vec<Vec<Token>>,
}

impl Code {
    /// Nothing where something in it is not known.
    pub fn of(code: &str) -> Option<Code> {
        if code.chars().nth(LONGEST).is_some() {
            return None;
        }
        let mut sections = vec![Vec::new()];
        let mut rest = code;
        while let Some(c) = rest.chars().next() {
            let tokens = sections.last_mut()?;
            let from = &rest[c.len_utf8()..];
            rest = match c {
                ';' => {
                    sections.push(Vec::new());
                    from
                }
                '"' => {
                    let end = from.find('"')?;
                    tokens.extend(from[..end].chars().map(Token::Literal));
                    &from[end + 1..]
                }
                '\\' | '!' => {
                    let shown = from.chars().next()?;
                    tokens.push(Token::Literal(shown));
                    &from[shown.len_utf8()..]
                }
                // As wide as the next character; filled with it.
                '_' | '*' => &from[from.chars().next()?.len_utf8()..],
                '[' => {
                    let end = from.find(']')?;
                    match bracket(&from[..end])? {
                        // What the system shows as date or time, whatever follows.
                        Bracket::System(code) => {
                            let semicolon = from.find(';').unwrap_or(from.len());
                            tokens.extend(Code::of(code)?.sections.swap_remove(0));
                            &from[semicolon..]
                        }
                        Bracket::Tokens(more) => {
                            tokens.extend(more);
                            &from[end + 1..]
                        }
                    }
                }
                '0' | '#' | '?' => push(tokens, Token::Digit(c), from),
                '.' => push(tokens, Token::Point, from),
                ',' => push(tokens, Token::Comma, from),
                '%' => push(tokens, Token::Percent, from),
                '@' => push(tokens, Token::Text, from),
                _ if c.is_ascii_alphabetic() => word(rest, tokens)?,
                _ => push(tokens, Token::Literal(c), from),
            };
        }
        (sections.len() <= 4).then_some(Code { sections })
    }

    pub fn has_own_for_negative(&self) -> bool {
        self.sections.len() > 1 && !is_text(&self.sections[1])
    }

    /// The section that `number` is shown by.
    pub fn section(&self, number: f64) -> Option<Section<'_>> {
        let of_numbers = if self.sections.len() > 1 && self.sections.last().is_some_and(|tokens| is_text(tokens)) {
            &self.sections[..self.sections.len() - 1]
        } else {
            &self.sections[..self.sections.len().min(3)]
        };
        let tokens = match of_numbers {
            [_, negative, ..] if number < 0.0 => negative,
            [_, _, zero] if number == 0.0 => zero,
            [first, ..] => first,
            [] => return None,
        };
        let has = |is_meant: fn(&Token) -> bool| tokens.iter().any(is_meant);
        let is_moment = |token: &Token| matches!(token, Token::Letter(..) | Token::Elapsed(..) | Token::Half);
        Some(match tokens.as_slice() {
            [Token::Letter('G', _)] | [Token::Text] => Section::General,
            [] if self.sections.len() == 1 => Section::General,
            _ if has(|token| matches!(token, Token::Letter('G', _))) => return None,
            _ if has(is_moment) => Section::Moment(tokens),
            _ if is_text(tokens) => Section::Text,
            _ => Section::Number(tokens),
        })
    }

    pub fn shows_text(&self) -> bool {
        let last = self.sections.last().filter(|tokens| self.sections.len() == 4 || is_text(tokens));
        last.is_none_or(|tokens| tokens.as_slice() == [Token::Text])
    }
}

fn is_text(tokens: &[Token]) -> bool {
    tokens.contains(&Token::Text)
}

fn push<'a>(tokens: &mut Vec<Token>, token: Token, rest: &'a str) -> &'a str {
    tokens.push(token);
    rest
}

enum Bracket {
    Tokens(Vec<Token>),
    System(&'static str),
}

/// What stands in brackets: a color, a language with a sign of money, or hours in all. Conditions are not known.
fn bracket(inside: &str) -> Option<Bracket> {
    const COLORS: [&str; 18] = [
        "black", "blue", "cyan", "green", "magenta", "red", "white", "yellow", "color", "黒", "青", "水", "緑", "紫",
        "赤", "白", "黄", "色",
    ];
    let lower = inside.to_lowercase();
    let name = lower.trim_end_matches(|c: char| c.is_ascii_digit());
    if COLORS.contains(&name) {
        return Some(Bracket::Tokens(Vec::new()));
    }
    if let Some(language) = lower.strip_prefix('$') {
        let (sign, language) = language.split_once('-').unwrap_or((language, ""));
        let mut tokens: Vec<Token> = sign.chars().map(Token::Literal).collect();
        match language {
            "f800" => return Some(Bracket::System("yyyy\"年\"m\"月\"d\"日\"")),
            "f400" => return Some(Bracket::System("h:mm:ss")),
            _ if language.ends_with("411") || language.starts_with("ja") => tokens.push(Token::Japanese),
            _ => {}
        }
        if language.ends_with("gannen") {
            tokens.push(Token::FirstYear);
        }
        // Digits of another script.
        let is_known = language.len() <= 4 || language.contains('-');
        return is_known.then_some(Bracket::Tokens(tokens));
    }
    let first = lower.chars().next().filter(|c| "hms".contains(*c))?;
    lower.chars().all(|c| c == first).then(|| Bracket::Tokens(vec![Token::Elapsed(first, lower.len())]))
}

/// A run of letters at the front of `rest`; gives back what follows.
fn word<'a>(rest: &'a str, tokens: &mut Vec<Token>) -> Option<&'a str> {
    let starts = |word: &str| rest.get(..word.len()).is_some_and(|front| front.eq_ignore_ascii_case(word));
    for general in ["General", "G/標準", "Standard"] {
        if starts(general) {
            return Some(push(tokens, Token::Letter('G', 1), &rest[general.len()..]));
        }
    }
    for half in ["AM/PM", "A/P"] {
        if starts(half) {
            return Some(push(tokens, Token::Half, &rest[half.len()..]));
        }
    }
    let first = rest.chars().next()?;
    let count = rest.chars().take_while(|c| c.eq_ignore_ascii_case(&first)).count();
    let letter = first.to_ascii_lowercase();
    // Of a number with its power of ten.
    if letter == 'e' && rest[count..].starts_with(['+', '-']) {
        return None;
    }
    "ymdhsgea".contains(letter).then(|| push(tokens, Token::Letter(letter, count), &rest[count..]))
}
