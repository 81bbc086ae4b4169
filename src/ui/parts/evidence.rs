//! The evidence card: what a document says of a town on a question, how surely, as of when, and where it stands; and what
//! it also tells, without a level.

use eframe::egui::{Rect, Sense, Ui, vec2};

use crate::catalogue::{Basis, Evidence, QuestionId, Town};
use crate::charts::style::Symbol;
use crate::findings::origin;
use crate::ui::context::Context;
use crate::ui::theme::{color, palette, space, text};
use crate::ui::widgets::{tag_ui, text_ui};

/// Draws what is documented of `town` on `question`, or that nothing is; and what its document also tells.
pub fn evidence_ui(ui: &mut Ui, cx: &Context<'_>, town: &Town, question: &QuestionId) {
    documented_ui(ui, cx, town, question);
    deeds_ui(ui, cx, town, question);
}

/// Draws less, for where there is little room: what the document also tells only where it bears out no level.
pub fn evidence_glance_ui(ui: &mut Ui, cx: &Context<'_>, town: &Town, question: &QuestionId) {
    documented_ui(ui, cx, town, question);
    if town.evidence_on(question).is_none() {
        deeds_ui(ui, cx, town, question);
    }
}

fn documented_ui(ui: &mut Ui, cx: &Context<'_>, town: &Town, question: &QuestionId) {
    let evidence = town.evidence_on(question);
    head_ui(ui, cx, town, evidence);
    if let Some(evidence) = evidence {
        text_ui(ui, text::body(ui, evidence.summary.get(cx.locale())));
        if let Basis::Inferred(reason) = &evidence.basis {
            let reason = cx.say("evidence-inferred-because", &[("reason", reason.get(cx.locale()).into())]);
            text_ui(ui, text::second(ui, &reason));
        }
        text_ui(ui, text::second(ui, &origin(cx.catalogue, cx.words, town, &evidence.place)));
    }
}

fn deeds_ui(ui: &mut Ui, cx: &Context<'_>, town: &Town, question: &QuestionId) {
    for deed in town.deeds_on(question) {
        text_ui(ui, text::body(ui, &cx.wording().also_told(deed)));
        text_ui(ui, text::second(ui, &origin(cx.catalogue, cx.words, town, &deed.place)));
    }
}

/// The town's mark and name, the level or that there is none; then as of when, and how surely.
fn head_ui(ui: &mut Ui, cx: &Context<'_>, town: &Town, evidence: Option<&Evidence>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::INSIDE, space::NEAR);
        ui.spacing_mut().interact_size.y = 0.0;
        town_mark_ui(ui, cx, town);
        tag_ui(ui, text::strong(ui, town.name.get(cx.locale())));
        match evidence {
            None => tag_ui(ui, text::small(ui, &cx.word("evidence-none"))),
            Some(evidence) => {
                let level = cx.say("evidence-level", &[("level", evidence.level.get().into())]);
                tag_ui(ui, text::strong(ui, &level))
            }
        };
    });
    if let Some(size) = cx.wording().town_size(town) {
        text_ui(ui, text::small(ui, &size));
    }
    if let Some(evidence) = evidence {
        let basis = match evidence.basis {
            Basis::Stated => cx.word("evidence-stated"),
            Basis::Inferred(_) => cx.word("evidence-inferred"),
        };
        let as_of = cx.words.partial_date(evidence.as_of);
        let said = cx.say("evidence-as-of", &[("date", as_of.into()), ("basis", basis.into())]);
        // A line of its own, which breaks where it has to: in the narrow column of hints it is wider than its card.
        text_ui(ui, text::small(ui, &said));
    }
}

/// The mark by which the charts tell the town apart.
pub fn town_mark_ui(ui: &mut Ui, cx: &Context<'_>, town: &Town) {
    const SIDE: f32 = 14.0;
    let (rect, _) = ui.allocate_exact_size(vec2(SIDE, SIDE), Sense::hover());
    paint_town_mark(ui, cx, town, rect);
}

/// The same, painted into `rect`.
pub fn paint_town_mark(ui: &Ui, cx: &Context<'_>, town: &Town, rect: Rect) {
    let place = cx.catalogue.towns.iter().position(|other| other.id == town.id).unwrap_or_default();
    let palette = palette(ui);
    let ink = color(palette.of(crate::charts::style::Ink::Town(place)));
    paint_symbol(ui, Symbol::of_town(place), rect, ink);
}

fn paint_symbol(ui: &Ui, symbol: Symbol, rect: Rect, ink: eframe::egui::Color32) {
    let radius = rect.width() / 2.0;
    let corners = symbol.corners().into_iter().map(|(x, y)| rect.center() + vec2(x as f32, y as f32) * radius);
    let stroke = eframe::egui::Stroke::new(2.0, ink);
    ui.painter().add(eframe::egui::Shape::closed_line(corners.collect(), stroke));
}
