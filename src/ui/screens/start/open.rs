//! What is there already: files of one's own, and the example.

use eframe::egui::{Ui, vec2};

use std::path::Path;

use super::{Files, StartView};
use crate::problem::visible;
use crate::text::columns;
use crate::ui::command::{Command, FileCommand};
use crate::ui::context::Context;
use crate::ui::keys::key_hint;
use crate::ui::theme::{measure, space, text};
use crate::ui::widgets::{Button, Icon, card_ui, disclosure_ui, heading_ui, text_ui};

/// Recent files that are shown before more are asked for.
const FEW: usize = 4;

/// Columns of a folder's path that fit under the name of a file.
const FOLDER_COLUMNS: usize = 44;

/// Draws the ways to open a file.
#[must_use]
pub(super) fn open_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut StartView) -> Vec<Command> {
    let mut commands = Vec::new();
    card_ui(ui, |ui| {
        heading_ui(ui, text::card_title(ui, &cx.word("start-open")));
        let open = cx.word("start-open-file");
        if Button::secondary(&open)
            .icon(Icon::Folder)
            .keys(key_hint(Command::from(FileCommand::Open)))
            .wide()
            .show(ui)
            .clicked()
        {
            commands.push(FileCommand::Open.into());
        }
        let typed = cx.word("start-open-typed");
        if Button::quiet(&typed).keys(key_hint(Command::from(FileCommand::OpenTyped))).wide().low().show(ui).clicked() {
            commands.push(FileCommand::OpenTyped.into());
        }
        text_ui(ui, text::second(ui, &cx.word("start-open-drop")));
        commands.extend(recent_ui(ui, cx, view));
    });
    commands
}

/// Draws the example's card.
#[must_use]
pub(super) fn example_ui(ui: &mut Ui, cx: &Context<'_>) -> Vec<Command> {
    let mut commands = Vec::new();
    card_ui(ui, |ui| {
        heading_ui(ui, text::card_title(ui, &cx.word("start-example")));
        text_ui(ui, text::second(ui, &cx.word("start-example-explained")));
        if Button::secondary(&cx.word("start-example-open")).icon(Icon::Results).wide().show(ui).clicked() {
            commands.push(FileCommand::Example.into());
        }
    });
    commands
}

/// The files opened last; the further ones folded.
fn recent_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut StartView) -> Vec<Command> {
    let mut commands = Vec::new();
    let recent = &cx.settings.recent;
    if recent.is_empty() {
        return commands;
    }
    ui.add_space(space::INSIDE);
    heading_ui(ui, text::small_strong(ui, &cx.word("start-recent")));
    let (few, rest) = recent.split_at(recent.len().min(FEW));
    for path in few {
        commands.extend(file_ui(ui, cx, path));
    }
    if !rest.is_empty() {
        let title = cx.count("start-recent-more", rest.len());
        let is_open = view.files == Files::All;
        let line = disclosure_ui(ui, &title, is_open, |ui| {
            for path in rest {
                commands.extend(file_ui(ui, cx, path));
            }
        });
        if line.clicked() {
            view.files = if is_open { Files::Few } else { Files::All };
        }
    }
    commands
}

/// A file: its name and folder open it, the mark beside them takes it off the list.
fn file_ui(ui: &mut Ui, cx: &Context<'_>, path: &Path) -> Vec<Command> {
    let mut commands = Vec::new();
    let name = visible(&path.file_name().unwrap_or(path.as_os_str()).to_string_lossy());
    let folder = visible(&path.parent().unwrap_or(path).display().to_string());
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::NEAR, 0.0);
        let said = cx.say("start-recent-open", &[("name", name.as_str().into()), ("folder", folder.as_str().into())]);
        let short = shortened(&folder, FOLDER_COLUMNS);
        let room = ui.available_width() - measure::TARGET - space::NEAR;
        ui.scope(|ui| {
            ui.set_max_width(room);
            if Button::quiet(&name).second(&short).name(&said).wide().show(ui).clicked() {
                commands.push(FileCommand::OpenPath(path.to_owned()).into());
            }
        });
        let forget = cx.say("start-recent-forget", &[("name", name.as_str().into())]);
        if Button::quiet(&forget).icon(Icon::Close).mark_only().show(ui).clicked() {
            commands.push(FileCommand::Forget(path.to_owned()).into());
        }
    });
    commands
}

/// `path` in at most `columns`: its beginning, which says where it is, and its end, which says what it is.
fn shortened(path: &str, columns: usize) -> String {
    if columns::width(path) <= columns {
        return path.to_owned();
    }
    let head = prefix(path.chars(), columns / 3);
    let tail: String = prefix(path.chars().rev(), columns - columns / 3 - 2).chars().rev().collect();
    format!("{head}…{tail}")
}

/// As many of `chars` as fit into `columns`.
fn prefix(chars: impl Iterator<Item = char>, columns: usize) -> String {
    let mut text = String::new();
    for c in chars {
        text.push(c);
        if columns::width(&text) > columns {
            text.pop();
            break;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_is_too_long_keeps_its_ends() {
        let check = |path: &str, columns: usize, expected: &str| {
            let short = shortened(path, columns);
            assert_eq!(short, expected);
            assert!(columns::width(&short) <= columns, "{short}");
        };
        check("C:/診断", 10, "C:/診断");
        check("//server/share/企画課/DX推進/令和8年度", 24, "//server…推進/令和8年度");
        check("あいうえおかきくけこ", 12, "あい…くけこ");
        check("", 3, "");
    }
}
