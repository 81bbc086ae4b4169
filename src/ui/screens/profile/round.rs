//! The round that is worked on: what it is called, and its date.

use eframe::egui::Ui;
use jiff::civil::Date;

use crate::assessment::{Edit, Round, RoundEdit};
use crate::i18n::parse_date;
use crate::session::Session;
use crate::ui::command::{Command, HistoryCommand};
use crate::ui::context::Context;
use crate::ui::parts::{Reading, Typing};
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Field, card_ui, columns_ui, text_ui};

/// From this width on title and date stand side by side, in points, with these shares.
const SIDE_BY_SIDE: f32 = 400.0;
const SHARES: [f32; 2] = [0.55, 0.45];

/// Draws the title and the date of the round that is worked on.
#[must_use]
pub(super) fn round_ui(ui: &mut Ui, cx: &Context<'_>, session: &Session, typing: &mut Typing<Date>) -> Vec<Command> {
    let mut commands = Vec::new();
    let (at, round) = (session.round(), session.assessment().current());
    card_ui(ui, |ui| {
        if ui.available_width() < SIDE_BY_SIDE {
            commands.extend(title_ui(ui, cx, at, round));
            commands.extend(date_ui(ui, cx, at, round, typing));
        } else {
            columns_ui(ui, &SHARES, space::BETWEEN, |ui, column| match column {
                0 => commands.extend(title_ui(ui, cx, at, round)),
                _ => commands.extend(date_ui(ui, cx, at, round, typing)),
            });
        }
    });
    commands
}

fn title_ui(ui: &mut Ui, cx: &Context<'_>, at: usize, round: &Round) -> Vec<Command> {
    let (label, hint) = (cx.word("profile-title"), cx.word("profile-title-hint"));
    let typed = Field::new("profile-title", &label, &round.title).hint(&hint).of_document().show(ui);
    let mut commands: Vec<Command> =
        typed.text.map(|now| Edit::Round(RoundEdit::Title(at, now)).into()).into_iter().collect();
    if typed.response.lost_focus() {
        commands.push(HistoryCommand::Pause.into());
    }
    commands
}

fn date_ui(ui: &mut Ui, cx: &Context<'_>, at: usize, round: &Round, typing: &mut Typing<Date>) -> Vec<Command> {
    let (label, wrong) = (cx.word("profile-date"), cx.word("profile-date-wrong"));
    let said = said(cx, round.date);
    let reading =
        Reading { id: "profile-date", label: &label, keys: "", hint: "", read: &parse_date, said, wrong: &wrong };
    let (now, mut commands) = typing.show(ui, round.date, &reading);
    commands.extend(now.map(|date| Edit::Round(RoundEdit::Date(at, date)).into()));
    let beneath = match typing.typed(parse_date) {
        Some(date) => cx.words.date(date),
        None => cx.word("profile-date-hint"),
    };
    text_ui(ui, text::second(ui, &beneath));
    commands
}

/// `date` in words where these can be typed as they are, else in figures.
fn said(cx: &Context<'_>, date: Date) -> String {
    let words = cx.words.date(date);
    if parse_date(&words) == Some(date) { words } else { date.to_string() }
}
