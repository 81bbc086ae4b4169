//! The keys of this screen: which asks for what. They are listed for people in `ui::keys`.

use eframe::egui::{Context, Event, EventFilter, Id, Key};

use crate::catalogue::Level;
use crate::ui::command::{Direction, Panel, QuestionAction, ValueAction};
use crate::ui::keys;
use crate::ui::widgets::{is_typing, is_unfocused, level_choice};

/// Takes the keys of the screen out of the input. `choice` is the level choice, whose rows Enter passes by.
pub(super) fn read(ctx: &Context, choice: Id) -> Vec<QuestionAction> {
    // Enter presses what has the focus; on a row or on nothing it goes on.
    let enter_goes_on = is_unfocused(ctx) || level_choice::has_focus(ctx, choice);
    let of_key = |key: Key| match key {
        Key::Enter => enter_goes_on.then_some(QuestionAction::Go(Direction::Next)),
        key => of_key(key),
    };
    keys::read(ctx, of_key, of_char, opens_a_field)
}

/// While this screen is shown, arrows are its own and don't move the focus about.
pub(super) fn keep_arrows(ctx: &Context) {
    if is_typing(ctx) || ctx.memory(|memory| memory.top_modal_layer()).is_some() {
        return;
    }
    let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ctx.memory_mut(|memory| {
        if let Some(focused) = memory.focused() {
            memory.set_focus_lock_filter(focused, filter);
        }
    });
}

/// Whether Esc was pressed in this frame, as for leaving a field.
pub(super) fn is_escaped(ctx: &Context) -> bool {
    let is_escape = |event: &Event| matches!(event, Event::Key { key: Key::Escape, pressed: true, .. });
    ctx.input(|input| input.events.iter().any(is_escape))
}

fn of_key(key: Key) -> Option<QuestionAction> {
    Some(match key {
        Key::ArrowUp => QuestionAction::Value(ValueAction::Lower),
        Key::ArrowDown => QuestionAction::Value(ValueAction::Higher),
        Key::ArrowRight => QuestionAction::Go(Direction::Next),
        Key::ArrowLeft => QuestionAction::Go(Direction::Back),
        Key::Delete => QuestionAction::Value(ValueAction::Clear),
        Key::Num0 => of_char('0')?,
        Key::Num1 => of_char('1')?,
        Key::Num2 => of_char('2')?,
        Key::Num3 => of_char('3')?,
        Key::Num4 => of_char('4')?,
        Key::Num5 => of_char('5')?,
        Key::D => of_char('d')?,
        Key::N => of_char('n')?,
        Key::M => of_char('m')?,
        Key::C => of_char('c')?,
        Key::T => of_char('t')?,
        _ => return None,
    })
}

fn of_char(c: char) -> Option<QuestionAction> {
    Some(match c.to_ascii_lowercase() {
        'd' => QuestionAction::Value(ValueAction::Unknown),
        'n' => QuestionAction::Show(Panel::Reason),
        'm' => QuestionAction::Mark,
        'c' => QuestionAction::Show(Panel::Note),
        't' => QuestionAction::Show(Panel::Towns),
        c => QuestionAction::Value(ValueAction::Level(Level::new(u8::try_from(c.to_digit(10)?).ok()?)?)),
    })
}

fn opens_a_field(wish: &QuestionAction) -> bool {
    matches!(wish, QuestionAction::Show(Panel::Reason | Panel::Note))
}
