//! Every key of the window in one list: what it does, where it works, and how it is written. The list of keys on F1, the
//! hints on buttons, the README and the dispatch all read it.

use eframe::egui::{Context as Egui, Key, KeyboardShortcut, Modifiers};

use crate::ui::command::{Command, Destination, FileCommand, HistoryCommand, ReportCommand, WindowCommand};
use crate::ui::widgets::{is_typing, typing_in_document};

/// Where a key works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    Everywhere,
    Questions,
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
    line(Scope::Everywhere, "Ctrl+1 … Ctrl+6", "keys-screens"),
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
    line(Scope::Questions, "Esc", "keys-leave-field"),
    line(Scope::Charts, "↑ ↓ ← →", "keys-chart-move"),
    line(Scope::Charts, "Enter", "keys-chart-choose"),
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
    let all: [(Modifiers, Key, Command); 21] = [
        (Modifiers::NONE, Key::F1, WindowCommand::Keys.into()),
        (CTRL, Key::Num1, Destination::Start.into()),
        (CTRL, Key::Num2, Destination::Profile.into()),
        (CTRL, Key::Num3, Destination::Questions(None).into()),
        (CTRL, Key::Num4, Destination::Results(None).into()),
        (CTRL, Key::Num5, Destination::Towns(None).into()),
        (CTRL, Key::Num6, Destination::Report.into()),
        (CTRL, Key::N, Destination::Start.into()),
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

/// Whether `key` without modifiers was pressed for the screen: nothing is being typed. Takes it out of the input.
pub fn pressed(ctx: &Egui, key: Key) -> bool {
    !is_typing(ctx) && ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key))
}
