//! The room on a projector: the question; votes coming in as a number only; the reveal; what to talk about; what was
//! agreed.

use eframe::egui::accesskit::Live;
use eframe::egui::{Align, Context as Egui, Layout, Ui};

use super::Hint;
use super::beam::{Beam, SMALLEST};
use crate::assessment::workshop::{Choice, Method};
use crate::catalogue::Level;
use crate::ui::Context;
use crate::ui::command::Command;
use crate::ui::screens::workshop::WorkshopView;
use crate::ui::screens::workshop::room::{Face, RoomView, Stage, Table, Turn, head, revealed, voting};
use crate::ui::theme::colors;
use crate::ui::widgets::{Spread, columns_ui, heading_ui, spread_ui, text_ui};
use crate::workshop;

/// Takes the keys of the room.
#[must_use]
pub(super) fn keys(ctx: &Egui, cx: &Context<'_>, view: &mut WorkshopView) -> Vec<Command> {
    let Some(document) = cx.document else { return Vec::new() };
    view.room().keys(ctx, cx, document)
}

/// The keys that work now.
pub(super) fn hints(cx: &Context<'_>, view: &mut WorkshopView) -> Vec<Hint> {
    let Some(document) = cx.document else { return Vec::new() };
    let room = view.room();
    let (turn, face) = (room.turn(), room.face());
    let Some(table) = room.table(cx, document) else { return Vec::new() };
    match (table.stage, turn, face) {
        (Stage::Voting(Method::Ballots), Turn::Taken(_), _) => {
            vec![("0 – 5 / D", "projector-hint-choose"), ("Enter", "projector-hint-cast")]
        }
        (Stage::Voting(Method::Ballots), Turn::Free, _) => {
            vec![("Enter", "projector-hint-begin"), ("R", "projector-hint-reveal"), ("PgDn", "projector-hint-next")]
        }
        (Stage::Voting(Method::Fingers), ..) => {
            vec![("0 – 5", "projector-hint-count"), ("R", "projector-hint-reveal"), ("PgDn", "projector-hint-next")]
        }
        (Stage::Voting(Method::Slips), ..) => {
            vec![("0 – 5 / D", "projector-hint-slip"), ("R", "projector-hint-reveal"), ("PgDn", "projector-hint-next")]
        }
        (Stage::Revealed, _, Face::Vote) => {
            vec![("PgDn", "projector-hint-prompt"), ("A", "projector-hint-median"), ("0 – 5", "projector-hint-agree")]
        }
        (Stage::Revealed, _, Face::Prompt) => {
            vec![("PgDn", "projector-hint-next"), ("0 – 5", "projector-hint-agree"), ("V", "projector-hint-again")]
        }
    }
}

/// Draws it.
pub(super) fn room_ui(ui: &mut Ui, cx: &Context<'_>, beam: Beam, view: &mut WorkshopView) {
    let Some(document) = cx.document else { return };
    let room = view.room();
    let Some(table) = room.table(cx, document) else {
        heading_ui(ui, beam.question(ui, &cx.word("room-no-agenda")));
        return;
    };
    ui.spacing_mut().item_spacing.y = beam.points(10.0);
    top_ui(ui, &table, beam, room);
    heading_ui(ui, beam.question(ui, cx.text(&table.question.text)));
    match (table.stage, room.face()) {
        (Stage::Voting(method), _) => voting_ui(ui, &table, beam, room, method),
        (Stage::Revealed, Face::Vote) => revealed_ui(ui, &table, beam, room),
        (Stage::Revealed, Face::Prompt) => prompt_ui(ui, &table, beam, room),
    }
}

/// Where on the agenda, and the clock.
fn top_ui(ui: &mut Ui, table: &Table<'_>, beam: Beam, room: &RoomView) {
    ui.horizontal(|ui| {
        ui.label(beam.second(ui, &head::place(table)));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if let Some(timer) = room.timer() {
                ui.ctx().request_repaint_after(std::time::Duration::from_secs(1));
                let left = timer.face(ui.input(|input| input.time));
                ui.label(beam.strong(ui, &left));
            }
        });
    });
}

/// The six statements, and how many votes are in.
fn voting_ui(ui: &mut Ui, table: &Table<'_>, beam: Beam, room: &RoomView, method: Method) {
    let cx = table.cx;
    if let (Method::Ballots, Turn::Taken(chosen)) = (method, room.turn()) {
        statements_ui(ui, table, beam, None);
        // The room sees the display as well as the voter does: that something was chosen, and not what.
        let key = if chosen.is_some() { "projector-ballot-chosen" } else { "room-ballot-choose" };
        said_ui(ui, beam, &cx.word(key));
        return;
    }
    statements_ui(ui, table, beam, None);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = beam.points(24.0);
        let voted = ui.label(beam.title(ui, &cx.say("projector-voted", &[("voted", voting::voted(table).into())])));
        ui.ctx().accesskit_node_builder(voted.id, |node| node.set_live(Live::Polite));
        let key = if method == Method::Fingers { "projector-not-anonymous" } else { "projector-secret" };
        ui.label(beam.second(ui, &cx.word(key)));
        // Hands are seen by everybody; of slips not even the one that is being typed is shown.
        if method == Method::Fingers && !room.entry().is_idle() {
            ui.label(beam.strong(ui, &voting::typed(table, room)));
        }
    });
    if let Some(said) = room.said() {
        said_ui(ui, beam, &said.text(cx));
    }
}

/// What is said of the latest key, spoken by itself.
fn said_ui(ui: &mut Ui, beam: Beam, said: &str) {
    let response = text_ui(ui, beam.strong(ui, said));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
}

/// The six statements, the chosen one marked.
pub(super) fn statements_ui(ui: &mut Ui, table: &Table<'_>, beam: Beam, chosen: Option<Choice>) {
    for level in Level::ALL {
        let is_chosen = chosen == Some(Choice::Level(level));
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = beam.points(16.0);
            let digit = if is_chosen { format!("▶ {level}") } else { level.to_string() };
            ui.label(beam.strong(ui, &digit).color(colors(ui).accent));
            let statement = table.cx.text(table.question.statement(level));
            text_ui(ui, if is_chosen { beam.strong(ui, statement) } else { beam.body(ui, statement) });
        });
    }
}

/// How the vote came out, and what was agreed.
fn revealed_ui(ui: &mut Ui, table: &Table<'_>, beam: Beam, room: &RoomView) {
    let cx = table.cx;
    let Some((last, before)) = revealed::votes(table) else { return };
    let agreed = revealed::agreed(table);
    columns_ui(ui, &[0.56, 0.44], beam.points(32.0), |ui, column| {
        if column == 0 {
            if workshop::shows_levels(last) {
                let before = before.filter(|before| workshop::shows_levels(before)).map(|before| &before.counts);
                spread_ui(ui, cx, Spread { counts: &last.counts, before, agreed, size: beam.points(SMALLEST) });
            } else {
                text_ui(ui, beam.body(ui, &cx.word("room-levels-hidden")));
            }
            return;
        }
        for fact in revealed::facts(cx, last) {
            text_ui(ui, beam.body(ui, &fact.said));
        }
        agreed_ui(ui, table, beam);
    });
    if let Some(said) = room.said() {
        said_ui(ui, beam, &said.text(cx));
    }
}

/// What was agreed, or that nothing is yet.
fn agreed_ui(ui: &mut Ui, table: &Table<'_>, beam: Beam) {
    let cx = table.cx;
    let said = match revealed::agreed(table) {
        Some(Choice::Level(level)) => cx.say("projector-agreed", &[("level", level.get().into())]),
        Some(Choice::Unknown) => cx.word("projector-agreed-unknown"),
        None => cx.word("projector-agreed-none"),
    };
    ui.add_space(beam.points(8.0));
    text_ui(ui, beam.title(ui, &said));
}

/// What to talk about, with the document it comes from.
fn prompt_ui(ui: &mut Ui, table: &Table<'_>, beam: Beam, room: &RoomView) {
    let cx = table.cx;
    ui.add_space(beam.points(24.0));
    match revealed::prompt(table, room) {
        Some((source, prompt, _)) => {
            heading_ui(ui, beam.second(ui, &cx.word("room-prompt")));
            text_ui(ui, beam.question(ui, cx.text(&prompt.text)));
            text_ui(ui, beam.second(ui, &revealed::prompt_origin(cx, source, prompt)));
        }
        None => {
            text_ui(ui, beam.question(ui, &cx.word("projector-no-prompt")));
        }
    }
    agreed_ui(ui, table, beam);
    if let Some(said) = room.said() {
        said_ui(ui, beam, &said.text(cx));
    }
}
