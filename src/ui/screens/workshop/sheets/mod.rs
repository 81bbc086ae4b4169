//! The sheets: how a workshop goes, blank sheets out, filled ones in, and the responses of the round. Nobody's answers
//! are ever shown, and names only once they are asked for.
//!
//! | file | owns |
//! |---|---|
//! | `hand_out` | what goes out |
//! | `ask` | the ways to what the sections are asked, and to the facilitator's kit |
//! | `collect` | the ways in |
//! | `import_result` | what came of files that were taken in |
//! | `responses` | the responses of the round: role, name, how much is answered |

mod ask;
mod collect;
mod hand_out;
mod import_result;
mod responses;

use eframe::egui::{Align, Ui};

pub(super) use ask::kit_ui;

use crate::ui::command::Command;
use crate::ui::context::{Context, Document};
use crate::ui::theme::{space, text};
use crate::ui::widgets::{card_ui, text_ui, two_columns_ui};

/// What this part remembers while the workshop is shown.
#[derive(Debug, Default)]
pub(super) struct SheetsView {
    hand_out: hand_out::HandOutView,
    import_result: import_result::ImportResultView,
    responses: responses::ResponsesView,
}

/// Draws the ways to hand sheets out and take them in, and the responses.
#[must_use]
pub(super) fn sheets_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>, view: &mut SheetsView) -> Vec<Command> {
    let mut commands = Vec::new();
    text_ui(ui, text::body(ui, &cx.word("sheets-how")));
    ui.add_space(space::NEAR);
    let mut state = (&mut view.hand_out, &mut commands);
    two_columns_ui(
        ui,
        &mut state,
        0.6,
        |ui, (view, commands)| {
            card_ui(ui, |ui| commands.extend(hand_out::hand_out_ui(ui, cx, view)));
        },
        |ui, (_, commands)| {
            card_ui(ui, |ui| commands.extend(collect::collect_ui(ui, cx, document)));
        },
    );
    ui.add_space(space::INSIDE);
    card_ui(ui, |ui| commands.extend(ask::ask_ui(ui, cx, document)));
    let has_just_come = view.import_result.look(cx.sheets.incoming());
    if let Some(incoming) = cx.sheets.incoming() {
        ui.add_space(space::INSIDE);
        if has_just_come {
            // In a small window it would come where nobody looks.
            ui.scroll_to_cursor(Some(Align::TOP));
        }
        card_ui(ui, |ui| commands.extend(import_result::import_result_ui(ui, cx, incoming, &mut view.import_result)));
    }
    ui.add_space(space::INSIDE);
    card_ui(ui, |ui| commands.extend(responses::responses_ui(ui, cx, document, &mut view.responses)));
    commands
}
