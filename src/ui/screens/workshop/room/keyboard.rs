//! The keys of the room. They are listed for people in `ui::keys`.

use eframe::egui::{Context, Key as Pressed};

use super::Turn;
use super::play::Key;
use crate::assessment::workshop::Method;
use crate::ui::keys;
use crate::ui::widgets::is_unfocused;

/// Takes the keys of the room out of the input. Esc is one only while it ends a ballot; Enter presses what has the focus.
pub(super) fn read(ctx: &Context, turn: Turn) -> Vec<Key> {
    let is_free = is_unfocused(ctx);
    let in_turn = matches!(turn, Turn::Taken(_));
    let of_key = |key: Pressed| match key {
        Pressed::Enter => is_free.then_some(Key::Enter),
        Pressed::Escape => in_turn.then_some(Key::Escape),
        key => of_key(key),
    };
    keys::read(ctx, of_key, of_char, |_| false)
}

fn of_key(key: Pressed) -> Option<Key> {
    const DIGITS: [Pressed; 10] = [
        Pressed::Num0,
        Pressed::Num1,
        Pressed::Num2,
        Pressed::Num3,
        Pressed::Num4,
        Pressed::Num5,
        Pressed::Num6,
        Pressed::Num7,
        Pressed::Num8,
        Pressed::Num9,
    ];
    if let Some(digit) = DIGITS.iter().position(|there| *there == key) {
        return u8::try_from(digit).ok().map(Key::Digit);
    }
    Some(match key {
        Pressed::PageDown | Pressed::ArrowRight => Key::Forward,
        Pressed::PageUp | Pressed::ArrowLeft => Key::Back,
        Pressed::Backspace | Pressed::Delete => Key::Backspace,
        Pressed::Equals => Key::Rest,
        Pressed::D => of_char('d')?,
        Pressed::R => of_char('r')?,
        Pressed::A => of_char('a')?,
        Pressed::V => of_char('v')?,
        Pressed::P => of_char('p')?,
        Pressed::T => of_char('t')?,
        Pressed::F => of_char('f')?,
        Pressed::S => of_char('s')?,
        Pressed::B => of_char('b')?,
        _ => return None,
    })
}

fn of_char(c: char) -> Option<Key> {
    Some(match c.to_ascii_lowercase() {
        '=' => Key::Rest,
        'd' => Key::Unknown,
        'r' => Key::Reveal,
        'a' => Key::AgreeMedian,
        'v' => Key::Again,
        'p' => Key::Prompt,
        't' => Key::Timer,
        'f' => Key::Method(Method::Fingers),
        's' => Key::Method(Method::Slips),
        'b' => Key::Method(Method::Ballots),
        c => Key::Digit(u8::try_from(c.to_digit(10)?).ok()?),
    })
}
