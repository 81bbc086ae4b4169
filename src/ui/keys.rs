//! Every key of the window in one list: what it does, where it works, and how it is written. The list of keys on F1, the
//! hints on buttons, the README and the dispatch all read it.

use eframe::egui::{Context as Egui, Event, Id, ImeEvent, Key, KeyboardShortcut, Modifiers};
use unicode_normalization::UnicodeNormalization;

use crate::ui::command::{Command, Destination, FileCommand, HistoryCommand, ReportCommand, WindowCommand};
use crate::ui::widgets::{is_typing, typing_in_document};

/// Where a key works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    Everywhere,
    Questions,
    /// The room: a question being voted on.
    Room,
    /// Slides: everything a projector shows but the room.
    Projector,
    Charts,
    Dialogs,
}

/// A line of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    pub scope: Scope,
    /// As it is written: `Ctrl+S`.
    pub keys: &'static str,
    /// Its meaning, in `keys.ftl`.
    pub meaning: &'static str,
}

const fn line(scope: Scope, keys: &'static str, meaning: &'static str) -> Line {
    Line { scope, keys, meaning }
}

/// All keys, in the order in which they are shown.
pub const LINES: &[Line] = &[
    line(Scope::Everywhere, "F1", "keys-help"),
    line(Scope::Everywhere, "Ctrl+1 … Ctrl+7", "keys-screens"),
    line(Scope::Everywhere, "F5", "keys-projector"),
    line(Scope::Everywhere, "Ctrl+N", "keys-new"),
    line(Scope::Everywhere, "Ctrl+O", "keys-open"),
    line(Scope::Everywhere, "Ctrl+Shift+O", "keys-open-typed"),
    line(Scope::Everywhere, "Ctrl+S", "keys-save"),
    line(Scope::Everywhere, "Ctrl+Shift+S", "keys-save-as"),
    line(Scope::Everywhere, "Ctrl+E", "keys-export"),
    line(Scope::Everywhere, "Ctrl+Z", "keys-undo"),
    line(Scope::Everywhere, "Ctrl+Y", "keys-redo"),
    line(Scope::Everywhere, "Ctrl+F", "keys-search"),
    line(Scope::Everywhere, "Ctrl++ / Ctrl+-", "keys-scale"),
    line(Scope::Everywhere, "Ctrl+0", "keys-scale-whole"),
    line(Scope::Everywhere, "Tab / Shift+Tab", "keys-tab"),
    line(Scope::Everywhere, "Ctrl+Q", "keys-quit"),
    line(Scope::Questions, "0 – 5", "keys-level"),
    line(Scope::Questions, "↑ / ↓", "keys-level-move"),
    line(Scope::Questions, "D", "keys-unknown"),
    line(Scope::Questions, "N", "keys-not-applicable"),
    line(Scope::Questions, "M", "keys-mark"),
    line(Scope::Questions, "Enter / →", "keys-next"),
    line(Scope::Questions, "←", "keys-back"),
    line(Scope::Questions, "Del", "keys-clear"),
    line(Scope::Questions, "C", "keys-note"),
    line(Scope::Questions, "T", "keys-towns"),
    line(Scope::Questions, "PgUp / PgDn", "keys-scroll"),
    line(Scope::Questions, "Esc", "keys-leave-field"),
    line(Scope::Room, "PgDn / → · PgUp / ←", "keys-room-move"),
    line(Scope::Room, "F · S · B", "keys-room-method"),
    line(Scope::Room, "0 – 5 / D", "keys-room-fingers"),
    line(Scope::Room, "=", "keys-room-rest"),
    line(Scope::Room, "Backspace", "keys-room-correct"),
    line(Scope::Room, "R", "keys-room-reveal"),
    line(Scope::Room, "A", "keys-room-agree-median"),
    line(Scope::Room, "0 – 5 / D", "keys-room-agree"),
    line(Scope::Room, "V", "keys-room-again"),
    line(Scope::Room, "P", "keys-room-prompt"),
    line(Scope::Room, "T", "keys-room-timer"),
    line(Scope::Projector, "PgDn / → / ↓", "keys-projector-next"),
    line(Scope::Projector, "PgUp / ← / ↑", "keys-projector-back"),
    line(Scope::Projector, "Esc", "keys-projector-leave"),
    line(Scope::Charts, "↑ ↓ ← →", "keys-chart-move"),
    line(Scope::Charts, "Enter", "keys-chart-choose"),
    line(Scope::Charts, "Esc", "keys-chart-close"),
    line(Scope::Charts, "← / →", "keys-tabs"),
    line(Scope::Dialogs, "Enter", "keys-dialog-enter"),
    line(Scope::Dialogs, "Esc", "keys-dialog-escape"),
];

/// How the keys of `meaning` are written.
pub fn written(meaning: &str) -> &'static str {
    LINES.iter().find(|line| line.meaning == meaning).map_or("", |line| line.keys)
}

const CTRL: Modifiers = Modifiers::COMMAND;
const CTRL_SHIFT: Modifiers = Modifiers { shift: true, ..Modifiers::COMMAND };

/// Takes the keys that work everywhere out of the input and gives back what they ask for. Those of a screen are taken by
/// the screen, and only while nothing is typed.
pub fn everywhere(ctx: &Egui) -> Vec<Command> {
    let typed_elsewhere = is_typing(ctx) && !typing_in_document(ctx);
    let all: [(Modifiers, Key, Command); 23] = [
        (Modifiers::NONE, Key::F1, WindowCommand::Keys.into()),
        (CTRL, Key::Num1, Destination::Start.into()),
        (CTRL, Key::Num2, Destination::Profile.into()),
        (CTRL, Key::Num3, Destination::Questions(None).into()),
        (CTRL, Key::Num4, Destination::Workshop(None).into()),
        (CTRL, Key::Num5, Destination::Results(None).into()),
        (CTRL, Key::Num6, Destination::Towns(None).into()),
        (CTRL, Key::Num7, Destination::Report.into()),
        (Modifiers::NONE, Key::F5, WindowCommand::Projector.into()),
        (CTRL, Key::N, Destination::New.into()),
        (CTRL_SHIFT, Key::O, FileCommand::OpenTyped.into()),
        (CTRL, Key::O, FileCommand::Open.into()),
        (CTRL_SHIFT, Key::S, FileCommand::SaveAs.into()),
        (CTRL, Key::S, FileCommand::Save.into()),
        (CTRL, Key::E, ReportCommand::Export.into()),
        (CTRL_SHIFT, Key::Z, HistoryCommand::Redo.into()),
        (CTRL, Key::Y, HistoryCommand::Redo.into()),
        (CTRL, Key::Z, HistoryCommand::Undo.into()),
        (CTRL, Key::F, WindowCommand::Search.into()),
        (CTRL, Key::Plus, WindowCommand::ScaleUp.into()),
        (CTRL, Key::Minus, WindowCommand::ScaleDown.into()),
        (CTRL, Key::Num0, WindowCommand::Scale(100).into()),
        (CTRL, Key::Q, WindowCommand::Quit.into()),
    ];
    let mut commands = Vec::new();
    for (modifiers, key, command) in all {
        // A field that holds no text of the assessment, such as a path, undoes its own typing.
        if matches!(command, Command::History(_)) && typed_elsewhere {
            continue;
        }
        let shortcut = KeyboardShortcut::new(modifiers, key);
        if ctx.input_mut(|input| input.consume_shortcut(&shortcut)) {
            commands.push(command);
        }
    }
    // On many keyboards + is reached as = without Shift.
    if ctx.input_mut(|input| input.consume_shortcut(&KeyboardShortcut::new(CTRL, Key::Equals))) {
        commands.push(WindowCommand::ScaleUp.into());
    }
    commands
}

/// Whether `key` without modifiers was pressed for the screen: nothing is being typed and no dialog is open. Takes it out
/// of the input.
pub fn pressed(ctx: &Egui, key: Key) -> bool {
    is_for_screen(ctx) && ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key))
}

/// What was pressed for the screen, in the order in which it was pressed, so that keys that come faster than frames lose
/// nothing. `of_key` and `of_char` give the meaning of a key without Ctrl or Alt and of a character; characters count by
/// themselves where an input method sends them without a key. Reading ends after a meaning for which `ends` holds: what
/// comes then is for the field that it opens. Takes out of the input what it reads. A key that is held down repeats only
/// where it moves.
pub fn read<T: PartialEq>(
    ctx: &Egui,
    of_key: impl Fn(Key) -> Option<T>,
    of_char: impl Fn(char) -> Option<T>,
    ends: impl Fn(&T) -> bool,
) -> Vec<T> {
    if !is_for_screen(ctx) {
        return Vec::new();
    }
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

/// Keys that go on while they are held down.
const MOVING: [Key; 6] = [Key::ArrowUp, Key::ArrowDown, Key::ArrowLeft, Key::ArrowRight, Key::PageUp, Key::PageDown];

/// Whose keys without Ctrl are in this frame, as long as nothing is being typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    Screen,
    /// A dialog lies over the screen, or is opened by a key of this very frame.
    Dialog,
}

/// Says whose keys are in this frame.
pub fn give_to(ctx: &Egui, reader: Reader) {
    ctx.data_mut(|data| data.insert_temp(reader_key(), reader));
}

/// Keys without Ctrl are for the screen: nothing is being typed, and no dialog is open over it.
fn is_for_screen(ctx: &Egui) -> bool {
    !is_typing(ctx) && ctx.data(|data| data.get_temp(reader_key())) != Some(Reader::Dialog)
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
