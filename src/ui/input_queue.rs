//! A shortcut with Ctrl gets a frame of its own: what was typed before it counts before it, and what is typed after it is
//! for what it brings up: where that is a dialog, it waits until the dialog has been drawn and has the focus. So does Tab,
//! which moves the focus by one in a frame. Where frames are slow, several keys come with each.

use eframe::egui::{Event, Key, RawInput};

use crate::ui::keys::is_typed;

/// Keys that wait for the next frame.
#[derive(Debug, Default)]
pub struct InputQueue {
    waiting: Vec<Event>,
    /// How many were left in the input that no frame has taken yet; they come again.
    left: usize,
}

/// Who is to read what is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taker {
    Ready,
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
        let end = if taker == Taker::Ready { end_of_frame(&typed) } else { 0 };
        self.waiting = typed.split_off(end);
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

/// How many of `typed` belong into one frame: what comes before a shortcut, or it and no other press.
fn end_of_frame(typed: &[Event]) -> usize {
    match typed.iter().position(|event| shortcut(event).is_some()) {
        // Repeats of a key that is held down must not come on after it was let go.
        Some(0) => {
            let first = shortcut(&typed[0]);
            let goes_along = |event: &Event| is_release(event) || first != Some(Key::Tab) && shortcut(event) == first;
            1 + typed[1..].iter().take_while(|event| goes_along(event)).count()
        }
        Some(before) => before,
        None => typed.len(),
    }
}

fn is_release(event: &Event) -> bool {
    matches!(event, Event::Key { pressed: false, .. })
}

fn shortcut(event: &Event) -> Option<Key> {
    match event {
        Event::Key { key, pressed: true, modifiers, .. } if modifiers.command || *key == Key::Tab => Some(*key),
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
            let then = queue.sort(&mut input, Taker::Ready);
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
        check(&[&[three.clone(), text.clone(), enter.clone(), three.clone()]]);
        check(&[std::slice::from_ref(&go)]);
        check(&[&[go.clone(), release()], &[three.clone(), text.clone(), enter.clone()]]);
        check(&[&[three.clone(), enter.clone()], &[ctrl(Key::S), release()], &[ctrl(Key::Num4)], &[enter]]);
        check(&[&[plain(Key::Tab)], &[plain(Key::Tab), release()], std::slice::from_ref(&three), &[ctrl(Key::Tab)]]);
        check(&[&[ctrl(Key::Z), ctrl(Key::Z), release(), ctrl(Key::Z)], &[Event::Paste("x".to_owned())]]);
    }

    #[test]
    fn the_pointer_does_not_wait() {
        let events = vec![ctrl(Key::Num3), plain(Key::Num3), Event::PointerGone];
        let expected = vec![vec![Event::PointerGone, ctrl(Key::Num3)], vec![plain(Key::Num3)]];
        assert_eq!(frames(events), expected);
    }

    #[test]
    fn what_is_typed_waits_for_the_dialog_that_it_is_for() {
        let typed = [plain(Key::A), Event::Text("a".to_owned()), ctrl(Key::S)];
        let mut queue = InputQueue::default();
        let mut input = RawInput { events: [&[ctrl(Key::F)], &typed[..]].concat(), ..RawInput::default() };
        for (taker, then, expected) in [
            (Taker::Ready, Repaint::Needed, &[ctrl(Key::F)][..]),
            (Taker::Coming, Repaint::Needed, &[]),
            (Taker::Ready, Repaint::Needed, &typed[..2]),
            (Taker::Ready, Repaint::NotNeeded, &typed[2..]),
        ] {
            assert_eq!(queue.sort(&mut input, taker), then);
            assert_eq!(std::mem::take(&mut input.events), expected);
            queue.taken();
        }
    }

    #[test]
    fn what_no_frame_took_keeps_its_place() {
        let mut queue = InputQueue::default();
        let mut input = RawInput { events: vec![plain(Key::A), ctrl(Key::S), plain(Key::B)], ..RawInput::default() };
        assert_eq!(queue.sort(&mut input, Taker::Ready), Repaint::Needed);
        assert_eq!(input.events, [plain(Key::A)]);
        input.events.push(plain(Key::C));
        assert_eq!(queue.sort(&mut input, Taker::Ready), Repaint::Needed);
        assert_eq!(input.events, [plain(Key::A)]);
        queue.taken();
        input.events.clear();
        assert_eq!(queue.sort(&mut input, Taker::Ready), Repaint::Needed);
        assert_eq!(input.events, [ctrl(Key::S)]);
        queue.taken();
        input.events.clear();
        assert_eq!(queue.sort(&mut input, Taker::Ready), Repaint::NotNeeded);
        assert_eq!(input.events, [plain(Key::B), plain(Key::C)]);
    }
}
