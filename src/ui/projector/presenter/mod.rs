//! What whoever leads the workshop sees while the slides have a window of their own: the slide in small, the keys that work
//! there, what comes next, and of a vote what is written and counted beside it. It is drawn after the wall, from what stands
//! there. What stands beside a vote is in `room`.

mod room;

use eframe::egui::{CentralPanel, Frame, Ui, vec2};

use super::foot::{Foot, Hint};
use super::{ProjectorView, small};
use crate::ui::command::{Command, SlideAction, WindowCommand, WorkshopPart};
use crate::ui::context::Context;
use crate::ui::keys::key_hint;
use crate::ui::screens::Screen;
use crate::ui::screens::workshop::voting::walk;
use crate::ui::theme::{colors, space, text};
use crate::ui::widgets::{
    Button, Icon, anchor_focus, card_ui, columns_ui, ends_ui, focus_anchor_ui, heading_ui, page_ui, text_ui,
    two_columns_ui,
};

/// The share of the slide with its keys.
const SLIDE: f32 = 0.56;
/// Least width of a column of keys, in points; what the keys take of it.
const COLUMN: f32 = 240.0;
const KEYS: f32 = 0.46;

/// Draws all of the first window.
#[must_use]
pub(super) fn presenter_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    view: &mut ProjectorView,
    screen: &mut Screen,
) -> Vec<Command> {
    let mut commands = Vec::new();
    CentralPanel::default().frame(Frame::new().fill(colors(ui).ground)).show(ui, |ui| {
        focus_anchor_ui(ui, &cx.word("presenter-title"));
        page_ui(ui, "presenter", |ui| {
            ui.spacing_mut().item_spacing = vec2(space::INSIDE, space::INSIDE);
            commands.extend(head_ui(ui, cx, view));
            let place = if view.fills_screen() { "presenter-swap" } else { "presenter-fill" };
            let slides = &view.slides;
            two_columns_ui(
                ui,
                &mut commands,
                SLIDE,
                |ui, _| {
                    small::small_ui(ui, slides);
                    keys_ui(ui, cx, &slides.display.foot);
                    text_ui(ui, text::small(ui, &cx.word(place)));
                },
                |ui, commands| match (screen, cx.document) {
                    (Screen::Workshop(workshop), Some(document))
                        if workshop.part() == WorkshopPart::Voting || workshop.is_writing() =>
                    {
                        commands.extend(room::room_ui(ui, cx, document, workshop.voting()));
                    }
                    // After the agenda comes the vote, whose slides tell nothing beforehand.
                    (Screen::Workshop(workshop), Some(document)) if workshop.part() != WorkshopPart::Agreed => {
                        let begins = || walk::beginning(cx, document).map(|next| cx.wording().question_name(&next));
                        card_ui(ui, |ui| next_ui(ui, cx, slides.display.next.clone().or_else(begins)));
                    }
                    _ => drop(card_ui(ui, |ui| next_ui(ui, cx, slides.display.next.clone()))),
                },
            );
        });
    });
    commands
}

/// What this is, what is said for a while, and the ways out.
fn head_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut ProjectorView) -> Vec<Command> {
    let mut commands = Vec::new();
    let blank = view.is_blank.then(|| text::strong(ui, &cx.word("projector-blank")));
    let remark = view.remark(ui, cx).or(blank);
    let place = view.slides.display.foot.place.clone();
    let mut ask = |ui: &mut Ui, button: Button<'_>, command: WindowCommand| {
        if button.low().show(ui).clicked() {
            // Keys are for the slides again.
            anchor_focus(ui.ctx());
            commands.push(command.into());
        }
    };
    ends_ui(
        ui,
        "presenter head",
        |ui| {
            heading_ui(ui, text::page_title(ui, &cx.word("presenter-title")));
            match (remark, place) {
                (Some(remark), _) => drop(ui.label(remark)),
                (None, Some(place)) => drop(ui.label(text::second(ui, &place))),
                (None, None) => {}
            }
        },
        |ui| {
            let leave = cx.word("presenter-leave");
            ask(ui, Button::secondary(&leave).keys(key_hint(SlideAction::Leave)), WindowCommand::Projector);
            let back = cx.word("presenter-one-window");
            let back = Button::secondary(&back).icon(Icon::Screen).keys(key_hint(SlideAction::Wall));
            ask(ui, back, WindowCommand::Wall);
            let keys = cx.word("presenter-all-keys");
            let keys_button = Button::quiet(&keys).keys(key_hint(Command::from(WindowCommand::Keys)));
            ask(ui, keys_button, WindowCommand::Keys);
        },
    );
    commands
}

/// The keys of the slide, all of them, in columns.
fn keys_ui(ui: &mut Ui, cx: &Context<'_>, foot: &Foot) {
    if foot.hints.is_empty() {
        return;
    }
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::NEAR;
        heading_ui(ui, text::strong(ui, &cx.word("presenter-keys")));
        let count = ((ui.available_width() / COLUMN) as usize).clamp(1, 3);
        let each = foot.hints.len().div_ceil(count);
        let columns: Vec<&[Hint]> = foot.hints.chunks(each).collect();
        columns_ui(ui, &vec![1.0 / count as f32; count], space::BETWEEN, |ui, column| {
            for (keys, word) in columns.get(column).into_iter().copied().flatten() {
                columns_ui(ui, &[KEYS, 1.0 - KEYS], space::NEAR, |ui, column| {
                    let said = if column == 0 { text::strong(ui, keys) } else { text::label(ui, &cx.word(word)) };
                    text_ui(ui, said);
                });
            }
        });
    });
}

/// What comes next, or that this is the end.
fn next_ui(ui: &mut Ui, cx: &Context<'_>, next: Option<String>) {
    ui.horizontal_wrapped(|ui| {
        heading_ui(ui, text::strong(ui, &cx.word("presenter-next")));
        text_ui(ui, text::label(ui, &next.unwrap_or_else(|| cx.word("presenter-last"))));
    });
}
