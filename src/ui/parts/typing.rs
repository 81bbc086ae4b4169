//! A field whose text means a value: what is typed stays as it was typed until it means one.

use eframe::egui::Ui;

use crate::ui::command::{Command, HistoryCommand};
use crate::ui::widgets::Field;

/// Characters of a value, with all that may stand around it.
const LONGEST: usize = 40;

/// What is being typed; nothing while the field shows its value.
#[derive(Clone, Debug, Default)]
pub struct Typing<T> {
    text: Option<String>,
    /// The value while that was typed: with another one, as after undoing, what was typed is past.
    value: T,
    said: Said,
    /// Enter ended it in the latest frame.
    is_entered: bool,
}

/// Whether it is said that the text means nothing: not before the field is left, for what is half typed is not wrong.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Said {
    #[default]
    Later,
    Now,
    /// It came as it was kept, and means nothing whatever it would mean if it were typed today.
    Kept,
}

/// The field of a value: what it is called, how it is read and said.
pub struct Reading<'a, T> {
    /// Tells it from all others.
    pub id: &'static str,
    pub label: &'a str,
    /// The key that leads into it; none where it has none.
    pub keys: &'a str,
    /// Shown while nothing stands there.
    pub hint: &'a str,
    pub read: &'a dyn Fn(&str) -> Option<T>,
    /// The value in words that can be read again.
    pub said: String,
    /// The sentence for text that means nothing.
    pub wrong: &'a str,
}

impl<T: Copy + PartialEq> Typing<T> {
    /// Draws the field for `value`. Gives back the value that was typed, and what else is to be done.
    pub fn show(&mut self, ui: &mut Ui, value: T, reading: &Reading<'_, T>) -> (Option<T>, Vec<Command>) {
        if self.value != value {
            self.text = None;
        }
        self.value = value;
        let text = self.text.clone().unwrap_or_else(|| reading.said.clone());
        let is_wrong = self.refused(reading.read).is_some();
        let field = Field::new(reading.id, reading.label, &text).hint(reading.hint).most(LONGEST).of_document();
        let typed = field.keys(reading.keys).wrong(is_wrong.then_some(reading.wrong)).show(ui);
        let mut now = None;
        if let Some(text) = typed.text {
            now = (reading.read)(&text).filter(|now| *now != value);
            self.text = Some(text);
            self.value = now.unwrap_or(value);
            if self.said == Said::Kept {
                self.said = Said::Later;
            }
        }
        self.is_entered = typed.entered;
        let mut commands = Vec::new();
        if typed.response.lost_focus() {
            commands.push(HistoryCommand::Pause.into());
            if self.text.is_none() || self.typed(reading.read).is_some() {
                self.text = None;
                self.said = Said::Later;
            } else {
                if self.said == Said::Later {
                    self.said = Said::Now;
                }
                // Who takes it for done is told here, where it is mended: elsewhere what is typed next would mean something.
                if typed.entered {
                    self.is_entered = false;
                    typed.response.request_focus();
                }
            }
        }
        (now, commands)
    }

    /// Holds what is `kept` as it was typed, which means nothing; what was typed here and is kept no more is past.
    pub fn keep(&mut self, value: T, kept: &str, read: impl Fn(&str) -> Option<T>) {
        if self.unread(read) == kept {
            return;
        }
        let (text, said) = if kept.is_empty() { (None, Said::Later) } else { (Some(kept.to_owned()), Said::Kept) };
        *self = Typing { text, value, said, is_entered: false };
    }

    /// Whether Enter has just ended what stands there, which means a value or is blank.
    pub fn is_entered(&self) -> bool {
        self.is_entered
    }

    /// What stands there and means nothing, also while it is typed.
    pub fn unread(&self, read: impl Fn(&str) -> Option<T>) -> &str {
        let is_unread = |text: &&str| self.said == Said::Kept || read(text).is_none();
        self.text.as_deref().filter(is_unread).unwrap_or_default()
    }

    /// The value that is being typed, as far as it means one.
    pub fn typed(&self, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        self.text.as_deref().filter(|_| self.said != Said::Kept).and_then(read)
    }

    /// What stands there that means nothing, once it was left so.
    pub fn refused(&self, read: impl Fn(&str) -> Option<T>) -> Option<&str> {
        let is_refused = |text: &&str| match self.said {
            Said::Later => false,
            Said::Now => read(text).is_none(),
            Said::Kept => true,
        };
        self.text.as_deref().filter(is_refused)
    }
}
