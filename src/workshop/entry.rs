//! Counts as a facilitator types them while hands are up: level, count, Enter. `=` gives a level what remains of those
//! present. What was typed for a level before is replaced, not added to.

use crate::assessment::workshop::{Choice, Counts};

/// Digits of a count at most.
const DIGITS: u32 = 4;

/// A key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKey {
    /// 0 to 9.
    Digit(u8),
    /// わからない in place of a level.
    Unknown,
    /// The count is whole.
    Enter,
    /// `=`
    Rest,
    /// Takes back: a digit, a level, or the count that was entered last, in whose place stands again what stood there.
    Back,
}

/// What is being typed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    choice: Option<Choice>,
    typed: Option<u32>,
    /// For whom a count was entered last, and how many stood there before; in memory only.
    last: Option<(Choice, u32)>,
}

/// What came of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// More is to come.
    Waits,
    /// So many at that choice.
    Count(Choice, u32),
    /// A level is 0 to 5.
    NoLevel(u8),
    /// How many there are in the room has to be said first.
    NoPresent,
    /// More have voted than are present.
    NoRest,
}

impl Entry {
    /// What is typed so far: for whom, and how many.
    pub fn typed(&self) -> (Option<Choice>, Option<u32>) {
        (self.choice, self.typed)
    }

    /// Nothing is half typed.
    pub fn is_idle(&self) -> bool {
        self.choice.is_none()
    }

    /// Nothing is half typed, and nothing was entered that can be taken back.
    pub fn is_blank(&self) -> bool {
        *self == Entry::default()
    }

    /// Takes `key` in, where `counts` are in already and so many are `present`.
    #[must_use]
    pub fn press(&mut self, key: EntryKey, counts: &Counts, present: Option<u32>) -> Pressed {
        match (key, self.choice) {
            (EntryKey::Digit(digit), None) => match crate::catalogue::Level::new(digit) {
                Some(level) => self.choose(Choice::Level(level)),
                None => Pressed::NoLevel(digit),
            },
            (EntryKey::Unknown, _) => self.choose(Choice::Unknown),
            (EntryKey::Digit(digit), Some(_)) => {
                let typed = self.typed.unwrap_or(0).saturating_mul(10).saturating_add(digit.into());
                if typed < 10_u32.pow(DIGITS) {
                    self.typed = Some(typed);
                }
                Pressed::Waits
            }
            (EntryKey::Enter, Some(choice)) => match self.typed {
                Some(count) => self.enter(choice, count, counts),
                None => Pressed::Waits,
            },
            (EntryKey::Rest, Some(choice)) => match rest(choice, counts, present) {
                Ok(count) => self.enter(choice, count, counts),
                Err(refused) => refused,
            },
            (EntryKey::Enter | EntryKey::Rest, None) => Pressed::Waits,
            (EntryKey::Back, _) => self.back(),
        }
    }

    fn choose(&mut self, choice: Choice) -> Pressed {
        *self = Entry { choice: Some(choice), typed: None, last: self.last };
        Pressed::Waits
    }

    fn enter(&mut self, choice: Choice, count: u32, counts: &Counts) -> Pressed {
        *self = Entry { choice: None, typed: None, last: Some((choice, counts.of(choice))) };
        Pressed::Count(choice, count)
    }

    fn back(&mut self) -> Pressed {
        if let Some(typed) = self.typed {
            self.typed = (typed >= 10).then_some(typed / 10);
            return Pressed::Waits;
        }
        if self.choice.take().is_some() {
            return Pressed::Waits;
        }
        match self.last.take() {
            Some((choice, before)) => Pressed::Count(choice, before),
            None => Pressed::Waits,
        }
    }
}

/// Those present who are at no other choice.
fn rest(choice: Choice, counts: &Counts, present: Option<u32>) -> Result<u32, Pressed> {
    let present = present.ok_or(Pressed::NoPresent)?;
    let others = counts.with(choice, 0).total();
    u32::try_from(others).ok().and_then(|others| present.checked_sub(others)).ok_or(Pressed::NoRest)
}
