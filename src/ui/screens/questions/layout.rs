//! What stands where: the question, its answer and the way on at the left, the hints beside them; in a narrow window all
//! of it in one column, of which the question and the keys stay while the rest scrolls.

use eframe::egui::{
    CornerRadius, Frame, Id, Rect, ScrollArea, Stroke, StrokeKind, Ui, UiBuilder, UiKind, UiStackInfo, pos2, vec2,
};

use super::{Asked, Height, Page, QuestionsView, answer, foot, grounds, head, hints, national, note, notices};
use crate::ui::command::{Panel, QuestionAction};
use crate::ui::parts::map_ui;
use crate::ui::theme::{WidthClass, colors, measure, space};
use crate::ui::widgets::{Column, Stops, disclosure_ui, scroll_keys_ui};

/// Draws the whole screen.
pub(super) fn page_ui(ui: &mut Ui, page: &Page<'_>, view: &mut QuestionsView, asked: &mut Asked) {
    let full = ui.available_rect_before_wrap();
    match page.width_class {
        WidthClass::Regular => wide_ui(ui, page, view, asked, full),
        WidthClass::Compact => {
            let rect = full.shrink2(vec2(space::BETWEEN, space::INSIDE));
            column_ui(ui, page, view, asked, rect);
        }
    }
}

fn wide_ui(ui: &mut Ui, page: &Page<'_>, view: &mut QuestionsView, asked: &mut Asked, full: Rect) {
    let Column { left, width } = Column::of(ui);
    let beside = (width * 0.3).clamp(260.0, 360.0);
    let margin = if page.height == Height::Ample { space::AROUND } else { space::BETWEEN };
    let (top, bottom) = (full.top() + margin, full.bottom() - margin);
    let column = Rect::from_min_max(pos2(left, top), pos2(left + width - beside - space::AROUND, bottom));
    let hints = Rect::from_min_max(pos2(left + width - beside, top), pos2(left + width, bottom));
    column_ui(ui, page, view, asked, column);
    let colors = colors(ui);
    let corner = CornerRadius::same(measure::RADIUS);
    let edge = Stroke::new(measure::EDGE, colors.line);
    ui.painter().rect(hints, corner, colors.surface, edge, StrokeKind::Inside);
    // What scrolls there fades into this ground.
    let ground = UiStackInfo::new(UiKind::Frame).with_frame(Frame::new().fill(colors.surface));
    let inside = hints.shrink2(vec2(space::INSIDE, space::BETWEEN));
    ui.scope_builder(UiBuilder::new().id_salt("hints").max_rect(inside).ui_stack_info(ground), |ui| {
        scrolled_ui(ui, &format!("hints {}", page.question.id), |ui| {
            ui.set_width(ui.available_width());
            scroll_keys_ui(ui, Stops::Anywhere);
            ui.scope_builder(
                UiBuilder::new().max_rect(ui.available_rect_before_wrap().shrink2(vec2(space::INSIDE, 0.0))),
                |ui| {
                    hints::hints_ui(ui, page, view, asked);
                },
            );
        });
    });
}

/// The question at the top, the way on at the foot, and between them what scrolls.
fn column_ui(ui: &mut Ui, page: &Page<'_>, view: &mut QuestionsView, asked: &mut Asked, rect: Rect) {
    in_rect(ui, "column", rect, |ui| {
        head::head_ui(ui, page, asked);
        let gap = between(page.height);
        ui.add_space(match (page.width_class, page.height) {
            (WidthClass::Compact, _) | (WidthClass::Regular, Height::Low) => 0.0,
            (WidthClass::Regular, Height::Usual) => space::NEAR,
            (WidthClass::Regular, Height::Ample) => space::BETWEEN,
        });
        let height = (ui.available_height() - view.foot - gap).max(measure::TARGET);
        let middle = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), height));
        in_rect(ui, "middle", middle, |ui| {
            let session = page.document.session;
            scrolled_ui(ui, &format!("{} {:?} {}", page.question.id, session.id(), session.round()), |ui| {
                ui.spacing_mut().item_spacing.y = between(page.height);
                middle_ui(ui, page, view, asked);
            });
        });
        let foot = Rect::from_min_max(pos2(rect.left(), middle.bottom() + gap), rect.max);
        // The same for every question, so that the focus stays on its buttons while they lead on.
        let builder = UiBuilder::new().scope_id(Id::unique("questions foot")).max_rect(foot);
        let taken = ui.scope_builder(builder, |ui| foot::foot_ui(ui, page, asked)).response.rect.height();
        if (taken - view.foot).abs() > 0.5 {
            view.foot = taken;
            ui.ctx().request_discard("height of the foot");
        }
    });
}

/// Room between the parts.
fn between(height: Height) -> f32 {
    match height {
        Height::Low => space::INSIDE,
        Height::Usual | Height::Ample => space::INSIDE + space::NEAR,
    }
}

fn middle_ui(ui: &mut Ui, page: &Page<'_>, view: &mut QuestionsView, asked: &mut Asked) {
    if page.width_class == WidthClass::Regular {
        notices::notices_ui(ui, page);
        answer::follows_ui(ui, page, asked);
        answer::answer_ui(ui, page, view, asked);
        note::note_ui(ui, page, view, asked);
        grounds::grounds_ui(ui, page, view, asked);
        return;
    }
    // The statements come first: little else is in sight.
    scroll_keys_ui(ui, Stops::Anywhere);
    head::rule_ui(ui, page);
    answer::former_answer_ui(ui, page, asked);
    answer::answer_ui(ui, page, view, asked);
    // In the hints, which are folded here, nobody would see it.
    national::again_ui(ui, page, asked);
    answer::follows_ui(ui, page, asked);
    notices::notices_ui(ui, page);
    note::note_ui(ui, page, view, asked);
    grounds::grounds_ui(ui, page, view, asked);
    let title = page.cx.word("questions-hints");
    let is_open = view.hints.is_open(false);
    if disclosure_ui(ui, &title, is_open, |ui| hints::hints_ui(ui, page, view, asked)).clicked() {
        asked.actions.push(QuestionAction::Show(Panel::Hints));
    }
    map_fold_ui(ui, page, view, asked);
}

/// The map, which has no place in the rail of a narrow window.
fn map_fold_ui(ui: &mut Ui, page: &Page<'_>, view: &QuestionsView, asked: &mut Asked) {
    let cx = page.cx;
    let title = cx.count("questions-map", cx.catalogue.questionnaire.questions().count());
    let is_open = view.map.is_open(false);
    let response = disclosure_ui(ui, &title, is_open, |ui| {
        let answers = page.document.session.answers();
        let scores = &page.document.findings.scores;
        asked.commands.extend(map_ui(ui, cx, answers, scores, Some(&page.question.id), f32::INFINITY));
    });
    if response.clicked() {
        asked.actions.push(QuestionAction::Show(Panel::Map));
    }
}

fn in_rect<R>(ui: &mut Ui, name: &str, rect: Rect, content: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope_builder(UiBuilder::new().id_salt(name).max_rect(rect), content).inner
}

fn scrolled_ui(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical().id_salt(name).auto_shrink([false, false]).show(ui, content);
}
