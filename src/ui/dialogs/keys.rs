//! The list of keys: those that work here first, in columns, so that they are seen at once.

use eframe::egui::{Context as Egui, Ui, vec2};

use super::frame::{KEYS, Main, body_ui, buttons_ui, frame_ui, main_button_ui, scroll_keys, starts_with};
use super::{Dialog, DialogKind};
use crate::ui::command::{Command, PlanPart, WindowCommand, WorkshopPart};
use crate::ui::context::Context;
use crate::ui::keys::{Control, LINES, Line, Scope, key_hint};
use crate::ui::screens::Screen;
use crate::ui::screens::plan::Layout;
use crate::ui::theme::{space, text, type_size};
use crate::ui::widgets::{Button, columns_ui, heading_ui, text_ui};

/// Widest dialog, and least width of a column, in points.
const WIDEST: f32 = 1120.0;
const COLUMN: f32 = 320.0;
/// What the keys take of a column.
const SHARE: f32 = 0.4;

/// The list, and where it was asked for.
#[derive(Clone, Debug, Default)]
pub struct KeysDialog {
    /// Where keys work that do something there, the nearest first.
    here: Vec<Scope>,
    /// The dialog that it lies over, which comes up again behind it.
    below: Option<Box<Dialog>>,
}

/// Where the list was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    Window,
    Projector,
}

impl KeysDialog {
    /// For `screen`, as it is shown.
    pub fn of(screen: &Screen, shown: Shown) -> Self {
        let here = match (screen, shown) {
            (Screen::Workshop(view), Shown::Projector) if view.part() == WorkshopPart::Voting => {
                vec![Scope::Room, Scope::Projector]
            }
            // What the votes of the day go by is looked up before the first of them.
            (Screen::Workshop(_), Shown::Projector) => vec![Scope::Projector, Scope::Room],
            (_, Shown::Projector) => vec![Scope::Projector],
            (Screen::Questions(_), Shown::Window) => vec![Scope::Questions],
            (Screen::Workshop(view), Shown::Window) if view.place().part == WorkshopPart::Voting => {
                vec![Scope::Room, Scope::Pages]
            }
            (Screen::Workshop(view), Shown::Window) if view.place().part == WorkshopPart::Sheets => {
                vec![Scope::Pages, Scope::Paper]
            }
            (Screen::List(_), Shown::Window) => vec![Scope::List, Scope::Pages],
            (Screen::Plan(view), Shown::Window) => {
                let of_part = match (view.place().part, view.place().layout) {
                    (PlanPart::Targets, _) => Some(Scope::Targets),
                    (PlanPart::Trial, _) => Some(Scope::Trial),
                    (PlanPart::Items, Layout::Board) => Some(Scope::Board),
                    (PlanPart::Items, Layout::Table) | (PlanPart::Steps, _) => Some(Scope::Plan),
                    (PlanPart::Moved, _) => None,
                };
                of_part.into_iter().chain([Scope::Pages]).collect()
            }
            (Screen::Results(_) | Screen::Towns(_), Shown::Window) => vec![Scope::Charts, Scope::Pages],
            (Screen::Report(_), Shown::Window) => vec![Scope::Report, Scope::Pages],
            (Screen::Start(_) | Screen::Profile(_) | Screen::Workshop(_) | Screen::Archived(_), Shown::Window) => {
                vec![Scope::Pages]
            }
        };
        KeysDialog { here: here.into_iter().chain([Scope::Everywhere]).collect(), below: None }
    }

    /// Over `dialog`.
    pub fn over(dialog: Dialog) -> Self {
        let own = (dialog.kind() == DialogKind::Paper).then_some(Scope::Paper);
        KeysDialog { here: own.into_iter().chain([Scope::Dialogs]).collect(), below: Some(Box::new(dialog)) }
    }

    /// The dialog that it lies over.
    pub fn below(&self) -> Option<&Dialog> {
        self.below.as_deref()
    }

    /// The same, to be shown again.
    pub fn into_below(self) -> Option<Dialog> {
        self.below.map(|below| *below)
    }
}

/// Draws the list.
#[must_use]
pub(super) fn keys_ui(ctx: &Egui, cx: &Context<'_>, dialog: &KeysDialog) -> Vec<Command> {
    frame_ui(ctx, KEYS, &cx.word("keys-title"), WIDEST, |ui| {
        let mut commands = Vec::new();
        body_ui(ui, |ui| {
            scroll_keys(ui);
            ui.spacing_mut().item_spacing.y = space::INSIDE;
            list_ui(ui, cx, &dialog.here);
            text_ui(ui, text::second(ui, &cx.word("keys-typing")));
            ui.separator();
            heading_ui(ui, text::second(ui, &cx.word("keys-elsewhere")));
            let elsewhere = Scope::ALL.into_iter().filter(|scope| !dialog.here.contains(scope));
            list_ui(ui, cx, &elsewhere.collect::<Vec<_>>());
        });
        buttons_ui(ui, |ui| {
            let (close, main) =
                main_button_ui(ui, Button::secondary(&cx.word("dialog-close")).keys(key_hint(Control::Escape)));
            starts_with(&close);
            if main == Main::Do {
                commands.push(WindowCommand::CloseDialog.into());
            }
        });
        commands
    })
}

/// The keys of a scope.
struct Section {
    title: &'static str,
    lines: Vec<&'static Line>,
}

/// Draws the keys of `scopes` in as many columns as there is room for.
fn list_ui(ui: &mut Ui, cx: &Context<'_>, scopes: &[Scope]) {
    let count = ((ui.available_width() / COLUMN) as usize).clamp(1, 3);
    let columns = dealt(scopes.iter().map(section).collect(), count);
    let shares = vec![1.0 / columns.len() as f32; columns.len()];
    columns_ui(ui, &shares, space::AROUND, |ui, column| {
        ui.spacing_mut().item_spacing = vec2(space::INSIDE, space::NEAR / 2.0);
        for (place, section) in columns.get(column).into_iter().flatten().enumerate() {
            if place > 0 {
                ui.add_space(space::INSIDE);
            }
            heading_ui(ui, text::strong(ui, &cx.word(section.title)));
            for line in &section.lines {
                line_ui(ui, cx, line);
            }
        }
    });
}

/// The keys, and what they do beside them.
fn line_ui(ui: &mut Ui, cx: &Context<'_>, line: &Line) {
    columns_ui(ui, &[SHARE, 1.0 - SHARE], space::INSIDE, |ui, column| {
        if column == 0 {
            // Its first line stands on that of what it does.
            let height = Some(type_size::BODY * type_size::LABEL);
            text_ui(ui, text::small_strong(ui, &line.keys).line_height(height));
        } else {
            text_ui(ui, text::label(ui, &cx.word(line.meaning)));
        }
    });
}

fn section(scope: &Scope) -> Section {
    let title = scope.word();
    Section { title, lines: LINES.iter().filter(|line| line.scope == *scope).collect() }
}

/// `sections` over `count` columns, in their order from column to column and each in one piece, so that the longest column
/// is as short as can be; no column is left blank.
fn dealt(sections: Vec<Section>, count: usize) -> Vec<Vec<Section>> {
    let lengths: Vec<usize> = sections.iter().map(|section| section.lines.len() + 1).collect();
    let dealt = |most: usize| {
        let mut used = 0;
        let mut column = 0;
        let of = |length: &usize| {
            if used > 0 && used + length > most {
                (used, column) = (0, column + 1);
            }
            used += length;
            column
        };
        lengths.iter().map(of).collect::<Vec<usize>>()
    };
    let fits = |most: &usize| dealt(*most).last().is_none_or(|last| *last < count);
    let longest = lengths.iter().copied().max().unwrap_or_default();
    let most = (longest..=lengths.iter().sum()).find(fits).unwrap_or(longest);
    let mut columns: Vec<Vec<Section>> = (0..count).map(|_| Vec::new()).collect();
    for (section, column) in sections.into_iter().zip(dealt(most)) {
        columns[column].push(section);
    }
    columns.retain(|column| !column.is_empty());
    columns
}
