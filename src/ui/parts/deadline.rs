//! The field for the last day on which something is in time: typed as people write days, months and fiscal years, shown
//! again in the words of the house.

use eframe::egui::Ui;
use jiff::civil::Date;

use super::{Reading, Typing};
use crate::i18n::parse_deadline;
use crate::ui::command::Command;
use crate::ui::context::Context;

/// Draws the field of `by`, called `label`; `id` tells it from all others. Gives back the day that was typed, or that none
/// is wanted, and what else is to be done.
pub fn deadline_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    (id, label, keys): (&'static str, &str, &str),
    typing: &mut Typing<Option<Date>>,
    by: Option<Date>,
) -> (Option<Option<Date>>, Vec<Command>) {
    let (hint, wrong) = (cx.word("plan-by-hint"), cx.word("plan-by-wrong"));
    let said = by.map(|by| said_deadline(cx, by)).unwrap_or_default();
    let read = |text: &str| read_deadline(cx, text);
    let reading = Reading { id, label, keys, hint: &hint, read: &read, said, wrong: &wrong };
    typing.show(ui, by, &reading)
}

/// What `text` says of a deadline: a day, or nothing; none where it can't be read.
pub fn read_deadline(cx: &Context<'_>, text: &str) -> Option<Option<Date>> {
    if text.trim().is_empty() { Some(None) } else { parse_deadline(text, cx.today).map(Some) }
}

/// `by` in words where these can be typed as they are, else in figures.
pub fn said_deadline(cx: &Context<'_>, by: Date) -> String {
    let words = cx.words.date(by);
    if parse_deadline(&words, cx.today) == Some(by) { words } else { by.to_string() }
}
