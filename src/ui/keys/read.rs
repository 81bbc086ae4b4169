//! Taking keys out of the input, by the list.

use eframe::egui::{Context as Egui, Event, Id, ImeEvent, Key};
use unicode_normalization::UnicodeNormalization;

use super::list::{binding_of, bindings};
use super::{Asks, Combination, Control, Scope};
use crate::ui::command::Command;
use crate::ui::widgets::{has_arrows, has_selection, has_sideways, is_typing, typing_in_document};

/// Takes the keys that work everywhere out of the input and gives back what they ask for. Those of a screen are taken by
/// the screen, and only while nothing is typed.
pub fn everywhere(ctx: &Egui) -> Vec<Command> {
    let typed_elsewhere = is_typing(ctx) && !typing_in_document(ctx);
    let all = bindings(Scope::Everywhere).flat_map(|binding| {
        let keys = binding.keys.iter().chain(&binding.unlisted);
        keys.filter_map(|key| match &binding.asks {
            Asks::Command(command) => Some((*key, command)),
            _ => None,
        })
    });
    // The toolkit takes a key with Shift for the one without as well.
    let (with_shift, without): (Vec<_>, Vec<_>) = all.partition(|(key, _)| key.has_shift());
    let mut commands = Vec::new();
    for (key, command) in with_shift.into_iter().chain(without) {
        // A field that holds no text of the assessment, such as a path, undoes its own typing.
        if matches!(command, Command::History(_)) && typed_elsewhere {
            continue;
        }
        if ctx.input_mut(|input| input.consume_shortcut(&key.shortcut())) {
            commands.push(command.clone());
        }
    }
    commands
}

/// Whether what asks for `asks` was pressed for the screen: nothing is being typed and no dialog is open. Takes it out of
/// the input.
pub fn pressed(ctx: &Egui, asks: impl Into<Asks>) -> bool {
    is_for_screen(ctx) && take(ctx, asks)
}

/// Takes the listed keys that ask for `asks` out of the input, whoever they are for; says whether one was pressed.
pub fn take(ctx: &Egui, asks: impl Into<Asks>) -> bool {
    let keys: &[Combination] = binding_of(&asks.into()).map_or(&[], |binding| &binding.keys);
    keys.iter().filter(|key| ctx.input_mut(|input| input.consume_shortcut(&key.shortcut()))).count() > 0
}

/// The same for a screen whose keys with Ctrl also work while something is typed.
pub fn take_typing(ctx: &Egui, asks: impl Into<Asks>) -> bool {
    !is_dialogs(ctx) && take(ctx, asks)
}

/// Whether what has the focus is to be copied. Where text is selected, or a dialog is open, that is for these. Takes it
/// out of the input.
pub fn is_copy_asked(ctx: &Egui) -> bool {
    if is_dialogs(ctx) || has_selection(ctx) {
        return false;
    }
    let is_key = take(ctx, Control::Copy);
    // The toolkit makes this of the key that the system copies with.
    let before = ctx.input(|input| input.events.len());
    ctx.input_mut(|input| input.events.retain(|event| !matches!(event, Event::Copy)));
    is_key || ctx.input(|input| input.events.len()) < before
}

/// Whether Esc was pressed in this frame, as for leaving a field. Leaves it in the input.
pub fn is_escaped(ctx: &Egui) -> bool {
    let is_escape = |event: &Event| matches!(event, Event::Key { key: Key::Escape, pressed: true, .. });
    ctx.input(|input| input.events.iter().any(is_escape))
}

/// Which of those keys are the screen's that also belong to controls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ForScreen {
    /// Enter presses nothing that has the focus.
    pub enter: bool,
    /// Esc closes or leaves nothing else.
    pub escape: bool,
}

/// What was pressed for the screen, in the order in which it was pressed, so that keys that come faster than frames lose
/// nothing: what the keys of `scope` ask for, as far as `of` has a meaning for it. Characters count by themselves where an
/// input method sends them without a key. Reading ends after a meaning for which `ends` holds: what comes then is for the
/// field that it opens. Takes out of the input what it reads. A key that is held down repeats only where it moves.
pub fn read<T: PartialEq>(
    ctx: &Egui,
    scope: Scope,
    for_screen: ForScreen,
    of: impl Fn(&Asks) -> Option<T>,
    ends: impl Fn(&T) -> bool,
) -> Vec<T> {
    if is_for_screen(ctx) { read_in_order(ctx, scope, for_screen, of, ends) } else { Vec::new() }
}

/// The same for a dialog that lies over everything and has keys of its own, as long as nothing is typed in it.
pub fn read_over<T: PartialEq>(
    ctx: &Egui,
    scope: Scope,
    for_dialog: ForScreen,
    of: impl Fn(&Asks) -> Option<T>,
    ends: impl Fn(&T) -> bool,
) -> Vec<T> {
    if is_typing(ctx) { Vec::new() } else { read_in_order(ctx, scope, for_dialog, of, ends) }
}

fn read_in_order<T: PartialEq>(
    ctx: &Egui,
    scope: Scope,
    for_screen: ForScreen,
    of: impl Fn(&Asks) -> Option<T>,
    ends: impl Fn(&T) -> bool,
) -> Vec<T> {
    let (has_arrows, has_sideways) = (has_arrows(ctx), has_sideways(ctx));
    let of_key = |key: Key| {
        let is_taken = match key {
            Key::Enter => for_screen.enter,
            Key::Escape => for_screen.escape,
            // In a row of tabs, or a choice, they are its own while the focus is there.
            Key::ArrowLeft | Key::ArrowRight => !has_sideways,
            Key::ArrowUp | Key::ArrowDown => !has_arrows,
            _ => true,
        };
        meaning(scope, |there| there.is_plain(key)).filter(|_| is_taken).and_then(&of)
    };
    let of_char = |c: char| meaning(scope, |there| there.character() == Some(c.to_ascii_lowercase())).and_then(&of);
    let mut all: Vec<T> = Vec::new();
    let mut is_over = false;
    // A key is followed by the character that it types.
    let mut has_echo = false;
    // What a key means that is held down and does not move.
    let mut held = None;
    ctx.input_mut(|input| {
        input.events.retain(|event| match event {
            Event::Key { key, pressed: true, repeat, modifiers, .. } => {
                has_echo = false;
                let is_plain = !modifiers.ctrl && !modifiers.alt && !modifiers.command;
                let meaning = of_key(*key).filter(|_| is_plain && !is_over);
                let Some(meaning) = meaning else { return true };
                has_echo = true;
                if !*repeat || MOVING.contains(key) {
                    is_over = ends(&meaning);
                    all.push(meaning);
                } else {
                    held = Some(meaning);
                }
                false
            }
            Event::Text(text) | Event::Ime(ImeEvent::Commit(text)) => {
                let meaning = only_char(text).and_then(&of_char);
                let is_echo = has_echo && meaning.is_some() && (meaning.as_ref() == all.last() || meaning == held);
                has_echo = false;
                match meaning {
                    Some(meaning) if !is_over && !is_echo => {
                        is_over = ends(&meaning);
                        all.push(meaning);
                        false
                    }
                    _ => !is_echo,
                }
            }
            _ => true,
        });
    });
    all
}

/// What the keys of `scope` for which `is_it` holds ask for.
fn meaning(scope: Scope, is_it: impl Fn(&Combination) -> bool) -> Option<&'static Asks> {
    let found = bindings(scope).find(|binding| binding.keys.iter().chain(&binding.unlisted).any(&is_it));
    found.map(|binding| &binding.asks)
}

/// Keys that go on while they are held down.
const MOVING: [Key; 6] = [Key::ArrowUp, Key::ArrowDown, Key::ArrowLeft, Key::ArrowRight, Key::PageUp, Key::PageDown];

/// Whether `event` is of the keyboard.
pub fn is_typed(event: &Event) -> bool {
    use Event::{Copy, Cut, Ime, Key, Paste, Text};
    matches!(event, Key { .. } | Text(_) | Ime(_) | Copy | Cut | Paste(_))
}

/// Whose keys without Ctrl are in this frame, as long as nothing is being typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    Screen,
    /// A dialog lies over the screen, or is opened by a key of this very frame.
    Dialog,
}

/// Says whose keys are in this frame; to be called before anything is drawn.
pub fn give_to(ctx: &Egui, reader: Reader) {
    let is_typing = is_typing(ctx);
    ctx.data_mut(|data| {
        data.insert_temp(reader_key(), reader);
        data.insert_temp(typing_key(), is_typing);
    });
}

/// Something was being typed when this frame began: an Enter in it was the field's, which has let the focus go since.
pub(super) fn was_typing(ctx: &Egui) -> bool {
    ctx.data(|data| data.get_temp(typing_key())).unwrap_or_default()
}

/// Keys without Ctrl are for the screen: nothing is being typed, and no dialog is open over it.
fn is_for_screen(ctx: &Egui) -> bool {
    !is_typing(ctx) && !is_dialogs(ctx)
}

/// Keys are for a dialog.
pub(super) fn is_dialogs(ctx: &Egui) -> bool {
    ctx.data(|data| data.get_temp(reader_key())) == Some(Reader::Dialog)
}

fn typing_key() -> Id {
    Id::unique("something is typed as the frame begins")
}

fn reader_key() -> Id {
    Id::unique("reader of keys")
}

/// The character that `text` is, in its ordinary width.
fn only_char(text: &str) -> Option<char> {
    let mut chars = text.nfkc();
    let first = chars.next()?;
    chars.next().is_none().then_some(first)
}
