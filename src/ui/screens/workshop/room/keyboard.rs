//! The keys of the room. They are listed for people in `ui::keys`.

use eframe::egui::{Context, Key as Pressed};

use super::Turn;
use crate::assessment::workshop::Method;
use crate::ui::command::VotingInput;
use crate::ui::keys;
use crate::ui::widgets::is_unfocused;

/// Takes the keys of the room out of the input. Esc is one only while it ends a ballot; Enter presses what has the focus.
pub(super) fn read(ctx: &Context, turn: Turn) -> Vec<VotingInput> {
    let is_free = is_unfocused(ctx);
    let in_turn = matches!(turn, Turn::Taken(_));
    let of_key = |key: Pressed| match key {
        Pressed::Enter => is_free.then_some(VotingInput::Enter),
        Pressed::Escape => in_turn.then_some(VotingInput::Escape),
        key => of_key(key),
    };
    keys::read(ctx, of_key, of_char, |_| false)
}

fn of_key(key: Pressed) -> Option<VotingInput> {
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
        return u8::try_from(digit).ok().map(VotingInput::Digit);
    }
    Some(match key {
        Pressed::PageDown | Pressed::ArrowRight => VotingInput::Forward,
        Pressed::PageUp | Pressed::ArrowLeft => VotingInput::Back,
        Pressed::Backspace | Pressed::Delete => VotingInput::Backspace,
        Pressed::Equals => VotingInput::Rest,
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

fn of_char(c: char) -> Option<VotingInput> {
    Some(match c.to_ascii_lowercase() {
        '=' => VotingInput::Rest,
        'd' => VotingInput::Unknown,
        'r' => VotingInput::Reveal,
        'a' => VotingInput::AgreeMedian,
        'v' => VotingInput::Again,
        'p' => VotingInput::Prompt,
        't' => VotingInput::Timer,
        'f' => VotingInput::Method(Method::Fingers),
        's' => VotingInput::Method(Method::Slips),
        'b' => VotingInput::Method(Method::Ballots),
        c => VotingInput::Digit(u8::try_from(c.to_digit(10)?).ok()?),
    })
}
