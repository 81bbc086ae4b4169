//! A key with its modifiers, and how it is written.

use eframe::egui::{Key, KeyboardShortcut, Modifiers};

/// A key with its modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Combination {
    modifiers: Modifiers,
    key: Key,
}

impl Combination {
    /// `key` without modifiers.
    pub const fn plain(key: Key) -> Combination {
        Combination { modifiers: Modifiers::NONE, key }
    }

    /// `key` with Ctrl, on a Mac with Command.
    pub const fn ctrl(key: Key) -> Combination {
        Combination { modifiers: Modifiers::COMMAND, key }
    }

    /// The same with Shift.
    #[must_use]
    pub const fn shift(self) -> Combination {
        Combination { modifiers: Modifiers { shift: true, ..self.modifiers }, key: self.key }
    }

    /// As the toolkit has it.
    pub fn shortcut(self) -> KeyboardShortcut {
        KeyboardShortcut::new(self.modifiers, self.key)
    }

    pub(super) fn has_shift(self) -> bool {
        self.modifiers.shift
    }

    /// Whether it is `key` and nothing else.
    pub(super) fn is_plain(self, key: Key) -> bool {
        self == Combination::plain(key)
    }

    /// The character that it types, where that is a small letter, a digit, `=` or a period.
    pub(super) fn character(self) -> Option<char> {
        let name = match self.key {
            Key::Equals => "=",
            Key::Period => ".",
            key => key.name(),
        };
        let mut chars = name.chars();
        let first = chars.next().filter(|_| self.modifiers == Modifiers::NONE)?;
        chars.next().is_none().then(|| first.to_ascii_lowercase())
    }

    /// How it is written: `Ctrl+Shift+S`.
    pub fn written(self) -> String {
        let ctrl = if self.modifiers.command { "Ctrl+" } else { "" };
        let shift = if self.modifiers.shift { "Shift+" } else { "" };
        format!("{ctrl}{shift}{}", name(self.key))
    }
}

/// What `key` is called, as it stands on keyboards.
pub fn name(key: Key) -> &'static str {
    match key {
        Key::ArrowUp => "↑",
        Key::ArrowDown => "↓",
        Key::ArrowLeft => "←",
        Key::ArrowRight => "→",
        Key::Delete => "Del",
        Key::Escape => "Esc",
        Key::PageUp => "PgUp",
        Key::PageDown => "PgDn",
        Key::Plus => "+",
        Key::Minus => "-",
        Key::Comma => ",",
        Key::Equals => "=",
        Key::Period => ".",
        key => key.name(),
    }
}
