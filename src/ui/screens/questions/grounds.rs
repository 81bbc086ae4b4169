//! What the answer rests on, in one line below the note, and whether its web addresses may leave the hall.

use eframe::egui::{Ui, UiBuilder, vec2};

use super::written::written_ui;
use super::{Asked, Page, QuestionsView, Target};
use crate::assessment::Answer;
use crate::session::AnswerAction;
use crate::ui::command::{Panel, QuestionAction};
use crate::ui::context::Context;
use crate::ui::keys::key_hint;
use crate::ui::theme::{WidthClass, measure, space, text};
use crate::ui::widgets::{Field, checkbox_ui, text_ui};

/// Share of the line that the field has, beside its label and the box.
const SHARE: f32 = 0.58;

/// Draws the line.
pub(super) fn grounds_ui(ui: &mut Ui, page: &Page<'_>, view: &mut QuestionsView, asked: &mut Asked) {
    let cx = page.cx;
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = space::NEAR;
        let label = cx.word("questions-grounds");
        ui.horizontal(|ui| {
            if page.width_class == WidthClass::Regular {
                ui.set_min_height(measure::TARGET);
            }
            ui.label(text::small_strong(ui, &label));
            ui.label(text::small(ui, key_hint(QuestionAction::Show(Panel::Grounds))));
            if page.width_class == WidthClass::Regular {
                let room = vec2(ui.available_width() * SHARE, measure::TARGET_SMALL);
                let rect = eframe::egui::Rect::from_min_size(ui.cursor().min, room);
                ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| field_ui(ui, page, view, asked, &label));
                leaves_ui(ui, page, asked);
            }
        });
        if page.width_class == WidthClass::Compact {
            field_ui(ui, page, view, asked, &label);
            leaves_ui(ui, page, asked);
        }
        if let Some(nothing) = nothing_leaves(cx, page.answer) {
            text_ui(ui, text::small(ui, &nothing));
        }
    });
}

fn field_ui(ui: &mut Ui, page: &Page<'_>, view: &mut QuestionsView, asked: &mut Asked, label: &str) {
    let hint = page.cx.word("questions-grounds-hint");
    let field = Field::new(("grounds", page.question.id.as_str()), label, &page.answer.grounds)
        .hint(&hint)
        .label_hidden()
        .of_document();
    let is_asked_for = view.focus.take_if(|target| *target == Target::Grounds).is_some();
    written_ui(ui, page, asked, (field, is_asked_for), AnswerAction::Grounds);
}

fn leaves_ui(ui: &mut Ui, page: &Page<'_>, asked: &mut Asked) {
    let may = page.answer.addresses_may_leave;
    if checkbox_ui(ui, &page.cx.word("questions-grounds-leave"), may).clicked() {
        asked.actions.push(AnswerAction::AddressesMayLeave(!may).into());
    }
}

/// What is said where the box is ticked and nothing is there that may leave.
pub fn nothing_leaves(cx: &Context<'_>, answer: &Answer) -> Option<String> {
    let is_in_vain = answer.addresses_may_leave && answer.public_addresses().is_empty();
    (is_in_vain && !answer.grounds.trim().is_empty()).then(|| cx.word("questions-grounds-none-leave"))
}
