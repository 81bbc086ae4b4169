//! A shortcut with Ctrl gets a frame of its own: what was typed before it counts before it, and what is typed after it is
//! for what it brings up: where that is a dialog, it waits until the dialog has been drawn and has the focus. So do Tab,
//! which moves the focus by one in a frame, and Esc, which takes it away as the frame begins. What is typed after a key that
//! opens a field, that leads from one to the next or to another screen is for that one, and waits until it is there. Where
//! frames are slow, several keys come with each.

use eframe::egui::{Event, Key, RawInput};

use crate::ui::keys::{is_typed, leads_away, opens_field};

/// Keys that wait for the next frame.
#[derive(Debug, Default)]
pub struct InputQueue {
    waiting: Vec<Event>,
    /// How many were left in the input that no frame has taken yet; they come again.
    left: usize,
    /// For so many frames at most they wait for what a key leads to.
    held: u8,
    /// The field that had the focus when it was pressed may still have it in the next frame.
    is_left: bool,
}

/// A field that is asked for in one frame is drawn in the next, and has the focus from then on; so it is with what another
/// screen shows, and with a field that was left.
const HELD: u8 = 2;

/// Who is to read what is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taker {
    /// The screen, or a dialog as a whole.
    Screen,
    /// The same where keys follow each other fast, and Enter goes from question to question or from vote to vote.
    Answering,
    /// Something on it that Enter presses.
    Control,
    /// What is typed into.
    Field,
    /// A dialog that was not drawn yet, so that nothing in it has the focus.
    Coming,
}

/// Whether another frame is needed for input that waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repaint {
    NotNeeded,
    Needed,
}

impl InputQueue {
    /// Leaves in `input` what belongs into this frame, and keeps what was typed later for the next, or all of it while its
    /// `taker` is only coming.
    #[must_use]
    pub fn sort(&mut self, input: &mut RawInput, taker: Taker) -> Repaint {
        // Pointer and window tell of the present: only what is typed is kept in order.
        let (mut typed, rest): (Vec<Event>, Vec<Event>) =
            std::mem::take(&mut input.events).into_iter().partition(is_typed);
        let later = typed.split_off(self.left.min(typed.len()));
        typed.append(&mut self.waiting);
        typed.extend(later);
        // A field that a key led to has come, unless it is the one that was left.
        if taker == Taker::Field && !self.is_left {
            self.held = 0;
        }
        self.is_left = false;
        let is_held = self.held > 0;
        self.held = self.held.saturating_sub(1);
        let end = if taker == Taker::Coming || is_held { 0 } else { end_of_frame(&typed, taker) };
        self.waiting = typed.split_off(end);
        if typed.iter().any(|event| is_waited_for(event, taker)) {
            self.held = HELD;
            self.is_left = taker == Taker::Field;
        }
        self.left = typed.len();
        input.events = rest;
        input.events.append(&mut typed);
        if self.waiting.is_empty() { Repaint::NotNeeded } else { Repaint::Needed }
    }

    /// A frame has taken what was left in the input.
    pub fn taken(&mut self) {
        self.left = 0;
    }
}

/// How many of `typed` belong into one frame: what comes before a key that has it for itself, or that key and no other press;
/// all up to a key that leads on.
fn end_of_frame(typed: &[Event], taker: Taker) -> usize {
    let leading = typed.iter().position(|event| ends_frame(event, taker)).map(|key| {
        // The character that it types goes along.
        let is_echo = |event: &Event| is_release(event) || matches!(event, Event::Text(_));
        key + 1 + usize::from(typed.get(key + 1).is_some_and(is_echo) && !is_enter(&typed[key]))
    });
    let whole = end_of_own(typed);
    leading.map_or(whole, |end| end.min(whole))
}

/// Whether `event` is a press after which keys mean something else.
fn ends_frame(event: &Event, taker: Taker) -> bool {
    let Some(key) = plain_press(event) else { return false };
    match taker {
        Taker::Screen | Taker::Answering => opens_field(key) || leads_away(key) || key == Key::Enter,
        Taker::Control => opens_field(key) || leads_away(key) || presses(key),
        Taker::Field => key == Key::Enter,
        Taker::Coming => false,
    }
}

/// Whether what is typed after `event` waits for what it leads to.
fn is_waited_for(event: &Event, taker: Taker) -> bool {
    if let Event::Key { key, pressed: true, modifiers, .. } = event
        && modifiers.command
    {
        // It may leave the field; and what is begun anew begins with one.
        return taker == Taker::Field || *key == Key::N;
    }
    let Some(key) = plain_press(event) else { return false };
    match taker {
        Taker::Answering if key == Key::Enter => false,
        Taker::Field if key == Key::Escape => true,
        taker => ends_frame(event, taker),
    }
}

/// The key that `event` presses by itself.
fn plain_press(event: &Event) -> Option<Key> {
    let Event::Key { key, pressed: true, repeat: false, modifiers, .. } = event else { return None };
    let is_plain = !modifiers.ctrl && !modifiers.alt && !modifiers.command && !modifiers.shift;
    is_plain.then_some(*key)
}

/// What a button that has the focus is pressed by.
fn presses(key: Key) -> bool {
    matches!(key, Key::Enter | Key::Space)
}

fn is_enter(event: &Event) -> bool {
    matches!(event, Event::Key { key: Key::Enter, .. })
}

fn end_of_own(typed: &[Event]) -> usize {
    match typed.iter().position(|event| own(event).is_some()) {
        // Repeats of a key that is held down must not come on after it was let go.
        Some(0) => {
            let first = own(&typed[0]);
            let repeats = !matches!(first, Some(Key::Tab | Key::Escape));
            let goes_along = |event: &Event| is_release(event) || repeats && own(event) == first;
            1 + typed[1..].iter().take_while(|event| goes_along(event)).count()
        }
        Some(before) => before,
        None => typed.len(),
    }
}

fn is_release(event: &Event) -> bool {
    matches!(event, Event::Key { pressed: false, .. })
}

/// A key that has a frame for itself.
fn own(event: &Event) -> Option<Key> {
    match event {
        Event::Key { key, pressed: true, modifiers, .. }
            if modifiers.command || matches!(key, Key::Tab | Key::Escape) =>
        {
            Some(*key)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use eframe::egui::Modifiers;

    fn key(key: Key, modifiers: Modifiers) -> Event {
        Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers }
    }

    fn ctrl(pressed: Key) -> Event {
        key(pressed, Modifiers::COMMAND)
    }

    fn plain(pressed: Key) -> Event {
        key(pressed, Modifiers::NONE)
    }

    fn release() -> Event {
        Event::Key { key: Key::A, physical_key: None, pressed: false, repeat: false, modifiers: Modifiers::NONE }
    }

    /// The frames that `arrived` comes in, when all of it is there at once.
    fn frames(arrived: Vec<Event>) -> Vec<Vec<Event>> {
        let mut queue = InputQueue::default();
        let mut frames = Vec::new();
        let mut input = RawInput { events: arrived, ..RawInput::default() };
        loop {
            let then = queue.sort(&mut input, Taker::Answering);
            frames.push(std::mem::take(&mut input.events));
            queue.taken();
            if then == Repaint::NotNeeded {
                return frames;
            }
        }
    }

    #[test]
    fn a_shortcut_has_a_frame_of_its_own() {
        let (go, three, enter) = (ctrl(Key::Num3), plain(Key::Num3), plain(Key::Enter));
        let text = Event::Text("3".to_owned());
        let check = |arrived: &[&[Event]]| assert_eq!(frames(arrived.concat()), arrived);
        check(&[&[]]);
        check(&[&[three.clone(), text.clone(), enter.clone()], std::slice::from_ref(&three)]);
        check(&[std::slice::from_ref(&go)]);
        check(&[&[go.clone(), release()], &[three.clone(), text.clone(), enter.clone()]]);
        check(&[&[three.clone(), enter.clone()], &[ctrl(Key::S), release()], &[ctrl(Key::Num4)], &[enter]]);
        let escape = plain(Key::Escape);
        check(&[std::slice::from_ref(&three), &[escape.clone(), release()], &[escape], std::slice::from_ref(&three)]);
        check(&[&[plain(Key::Tab)], &[plain(Key::Tab), release()], std::slice::from_ref(&three), &[ctrl(Key::Tab)]]);
        check(&[&[ctrl(Key::Z), ctrl(Key::Z), release(), ctrl(Key::Z)], &[Event::Paste("x".to_owned())]]);
    }

    #[test]
    fn what_is_typed_after_a_key_that_opens_a_field_is_for_that_field() {
        use Taker::{Answering, Control, Field, Screen};
        let text = |text: &str| Event::Text(text.to_owned());
        let c = [plain(Key::C), text("c")];
        let answer = [plain(Key::Num3), text("3")];
        let note = [plain(Key::N), text("n"), plain(Key::O), text("o")];
        let (enter, escape) = ([plain(Key::Enter)], [plain(Key::Escape)]);
        type Case<'a> = (&'a str, &'a [&'a [Event]], &'a [(Taker, &'a [&'a [Event]])]);
        let cases: [Case<'_>; 8] = [
            ("a note", &[&answer, &c, &note], &[(Screen, &[&answer, &c]), (Screen, &[]), (Field, &[&note])]),
            (
                "the next field",
                &[&answer, &enter, &note],
                &[(Field, &[&answer, &enter]), (Field, &[]), (Field, &[&note])],
            ),
            (
                "a field is left",
                &[&escape, &answer],
                &[(Field, &[&escape]), (Answering, &[]), (Answering, &[]), (Answering, &[&answer])],
            ),
            ("what a page leads to", &[&enter, &note], &[(Screen, &[&enter]), (Screen, &[]), (Field, &[&note])]),
            ("the next question", &[&enter, &answer], &[(Answering, &[&enter]), (Answering, &[&answer])]),
            ("it comes later", &[&enter, &note], &[(Field, &[&enter]), (Control, &[]), (Field, &[&note])]),
            ("a button that adds a row", &[&enter, &note], &[(Control, &[&enter]), (Screen, &[]), (Field, &[&note])]),
            ("none came", &[&c, &answer], &[(Screen, &[&c]), (Screen, &[]), (Screen, &[]), (Screen, &[&answer])]),
        ];
        for (case, arrived, frames) in cases {
            let mut queue = InputQueue::default();
            let mut input = RawInput { events: arrived.concat(), ..RawInput::default() };
            for (place, (taker, expected)) in frames.iter().enumerate() {
                let then = queue.sort(&mut input, *taker);
                assert_eq!(std::mem::take(&mut input.events), expected.concat(), "{case}, frame {place}");
                assert_eq!(then == Repaint::NotNeeded, place + 1 == frames.len(), "{case}, frame {place}");
                queue.taken();
            }
        }
    }

    #[test]
    fn the_pointer_does_not_wait() {
        let events = vec![ctrl(Key::Num3), plain(Key::Num3), Event::PointerGone];
        let expected = vec![vec![Event::PointerGone, ctrl(Key::Num3)], vec![plain(Key::Num3)]];
        assert_eq!(frames(events), expected);
    }

    #[test]
    fn what_is_typed_waits_for_the_dialog_that_it_is_for() {
        let typed = [plain(Key::Z), Event::Text("z".to_owned()), ctrl(Key::S)];
        let mut queue = InputQueue::default();
        let mut input = RawInput { events: [&[ctrl(Key::F)], &typed[..]].concat(), ..RawInput::default() };
        for (taker, then, expected) in [
            (Taker::Screen, Repaint::Needed, &[ctrl(Key::F)][..]),
            (Taker::Coming, Repaint::Needed, &[]),
            (Taker::Screen, Repaint::Needed, &typed[..2]),
            (Taker::Screen, Repaint::NotNeeded, &typed[2..]),
        ] {
            assert_eq!(queue.sort(&mut input, taker), then);
            assert_eq!(std::mem::take(&mut input.events), expected);
            queue.taken();
        }
    }

    #[test]
    fn what_no_frame_took_keeps_its_place() {
        let mut queue = InputQueue::default();
        let mut input = RawInput { events: vec![plain(Key::Z), ctrl(Key::S), plain(Key::Num1)], ..RawInput::default() };
        assert_eq!(queue.sort(&mut input, Taker::Screen), Repaint::Needed);
        assert_eq!(input.events, [plain(Key::Z)]);
        input.events.push(plain(Key::Num2));
        assert_eq!(queue.sort(&mut input, Taker::Screen), Repaint::Needed);
        assert_eq!(input.events, [plain(Key::Z)]);
        queue.taken();
        input.events.clear();
        assert_eq!(queue.sort(&mut input, Taker::Screen), Repaint::Needed);
        assert_eq!(input.events, [ctrl(Key::S)]);
        queue.taken();
        input.events.clear();
        assert_eq!(queue.sort(&mut input, Taker::Screen), Repaint::NotNeeded);
        assert_eq!(input.events, [plain(Key::Num1), plain(Key::Num2)]);
    }
}
