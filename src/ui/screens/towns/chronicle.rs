//! A town's way: its milestones in the order in which it reached them. The order is what counts and stands first; a date
//! is a label on it, as exact as the document gives it.

use eframe::egui::{Pos2, Stroke, Ui, vec2};

use super::source::place_ui;
use super::{Part, TownsView, part_ui};
use crate::catalogue::{Milestone, Town, When};
use crate::ui::context::Context;
use crate::ui::theme::{colors, measure, space, text};
use crate::ui::widgets::{Around, copyable_ui, sign_ui, tag_ui, text_ui};

/// Diameter of a number's ring, and from its middle to the line between two, in points.
const RING: f32 = 30.0;
const REACH: f32 = RING / 2.0 + 3.0;

/// Draws the milestones of `town` one under the other.
pub(super) fn chronicle_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut TownsView, town: &Town) {
    let title = text::card_title(ui, &cx.word("towns-chronicle"));
    part_ui(ui, view, Part::Chronicle, title);
    text_ui(ui, text::second(ui, &cx.word("chart-chronicle-caption")));
    ui.add_space(space::INSIDE);
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut before: Option<Pos2> = None;
    for at in 0..town.chronicle.len() {
        let ring = milestone_ui(ui, cx, &town.chronicle, at);
        if let Some(before) = before {
            let stroke = Stroke::new(measure::EDGE_CHOSEN, colors(ui).line);
            ui.painter().line_segment([before + vec2(0.0, REACH), ring - vec2(0.0, REACH)], stroke);
        }
        before = Some(ring);
    }
}

/// Draws the milestone at `at` and gives back the middle of its ring.
fn milestone_ui(ui: &mut Ui, cx: &Context<'_>, chronicle: &[Milestone], at: usize) -> Pos2 {
    let milestone = &chronicle[at];
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let number = (at + 1).to_string();
        let rect = sign_ui(ui, Around::Ring, &number, &number, RING);
        ui.vertical(|ui| {
            ui.add_space(space::NEAR);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().interact_size.y = 0.0;
                ui.spacing_mut().item_spacing.x = space::INSIDE;
                let when = when(cx, chronicle, milestone);
                let is_dated = matches!(milestone.when, When::Date(_));
                tag_ui(ui, if is_dated { text::small_strong(ui, &when) } else { text::small(ui, &when) });
                tag_ui(ui, text::small(ui, &factor(cx, milestone)).color(colors(ui).accent));
            });
            copyable_ui(ui, text::body(ui, milestone.what.get(cx.locale())));
            // The heading is said where it changes: most stand under the same one as the milestone before.
            let before = at.checked_sub(1).map(|before| &chronicle[before].place);
            if before != Some(&milestone.place) {
                place_ui(ui, cx, milestone.place.get(cx.locale()));
            }
            ui.add_space(space::BETWEEN);
        });
        rect.center()
    })
    .inner
}

/// When it was, or the number of the milestone it came after.
pub(in crate::ui) fn when(cx: &Context<'_>, chronicle: &[Milestone], milestone: &Milestone) -> String {
    match &milestone.when {
        When::Date(date) => cx.words.partial_date(*date),
        When::After(id) => match chronicle.iter().position(|other| other.id == *id) {
            Some(after) => cx.count("towns-after", after + 1),
            None => cx.word("chart-undated"),
        },
        When::First => cx.word("chart-undated"),
    }
}

/// The factor that a milestone belongs to, by its short name.
pub(in crate::ui) fn factor(cx: &Context<'_>, milestone: &Milestone) -> String {
    let factor = cx.catalogue.questionnaire.factor(&milestone.factor);
    factor.map_or_else(|| milestone.factor.to_string(), |factor| factor.short.get(cx.locale()).to_owned())
}
