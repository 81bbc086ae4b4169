//! Where one is, how far the answers are, the question itself, and where one begins how a statement is chosen.

use eframe::egui::accesskit::{Live, Role};
use eframe::egui::{Align, Layout, TextStyle, TextWrapMode, Ui, WidgetText};

use super::{Asked, Height, Page};
use crate::catalogue::Factor;
use crate::i18n::Text;
use crate::ui::command::QuestionAction;
use crate::ui::keys::key_hint;
use crate::ui::theme::{WidthClass, colors, space, text};
use crate::ui::widgets::{Phrased, link_ui, read_from_left, text_ui};

/// Draws the head.
pub(super) fn head_ui(ui: &mut Ui, page: &Page<'_>, asked: &mut Asked) {
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.spacing_mut().item_spacing.y = space::NEAR;
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                list_ui(ui, page, asked);
                progress_ui(ui, page);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| place_ui(ui, page));
                read_from_left(ui);
            });
        });
        let question = page.cx.text(&page.question.text);
        let text = match page.width_class {
            WidthClass::Regular => text::question(ui, question),
            WidthClass::Compact => text::card_title(ui, question),
        };
        let heading = Phrased::new(ui, text).show(ui, Role::Heading);
        // Said by itself when the next question comes up, wherever the focus is.
        ui.ctx().accesskit_node_builder(heading.id, |node| node.set_live(Live::Polite));
        if page.width_class == WidthClass::Regular && page.height != Height::Low {
            rule_ui(ui, page);
        }
    });
}

/// Draws how a statement is chosen, where one begins. In a narrow window it scrolls with the statements, which it would
/// leave no room for; in a low one it is the first of the hints, for the note and what the answer rests on are to be in sight.
pub(super) fn rule_ui(ui: &mut Ui, page: &Page<'_>) {
    if is_first(page) {
        text_ui(ui, text::small(ui, &page.cx.word("answering-rule")));
    }
}

/// Whether this is where one begins to answer: the first question, and any while there is no answer yet.
pub(super) fn is_first(page: &Page<'_>) -> bool {
    let questions = page.cx.catalogue.questionnaire.questions();
    let tally = &page.document.findings.scores.overall.tally;
    questions.map(|question| &question.id).next() == Some(&page.question.id) || tally.open == tally.total()
}

/// The number of the question, and its factor.
fn place_ui(ui: &mut Ui, page: &Page<'_>) {
    let cx = page.cx;
    let said = |name: fn(&Factor) -> &Text| {
        let said = text::small_strong(ui, &cx.whereabouts(page.question, name)).color(colors(ui).accent);
        WidgetText::from(said).into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Body)
    };
    // Its short name where the whole one has no room beside what else stands there.
    let whole = Some(said(|factor| &factor.name)).filter(|said| said.size().x <= ui.available_width());
    ui.label(whole.unwrap_or_else(|| said(|factor| &factor.short)));
}

/// The way to all questions on one page.
fn list_ui(ui: &mut Ui, page: &Page<'_>, asked: &mut Asked) {
    let keys = key_hint(QuestionAction::List);
    let label = page.cx.say("questions-list", &[("keys", keys.into())]);
    if link_ui(ui, &label, &page.cx.word("answers-title")).clicked() {
        asked.actions.push(QuestionAction::List);
    }
    ui.add_space(space::INSIDE);
}

fn progress_ui(ui: &mut Ui, page: &Page<'_>) {
    let tally = &page.document.findings.scores.overall.tally;
    ui.label(text::small(ui, &page.cx.wording().answered(tally)));
}
