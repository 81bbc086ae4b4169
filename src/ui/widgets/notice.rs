//! Messages in place: what is wrong, where, what to do now; or what was done.

use eframe::egui::{CornerRadius, Frame, Margin, Rect, Stroke, Ui, vec2};

use super::icon::{self, Icon};
use super::label::text_ui;
use crate::i18n::Words;
use crate::problem::Problem;
use crate::ui::theme::{colors, measure, space, text};

/// What a message is; each has a mark of its own besides its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Info,
    Done,
    Warn,
    Wrong,
}

/// A box with the mark of `tone` and `content` beside it.
pub fn notice_ui<R>(ui: &mut Ui, tone: Tone, content: impl FnOnce(&mut Ui) -> R) -> R {
    box_ui(ui, tone, space::INSIDE as i8 + 4, |ui| ui.vertical(content).inner)
}

/// The same for a single line.
pub fn low_notice_ui<R>(ui: &mut Ui, tone: Tone, content: impl FnOnce(&mut Ui) -> R) -> R {
    box_ui(ui, tone, 0, |ui| {
        ui.set_height(measure::TARGET_SMALL);
        content(ui)
    })
}

fn box_ui<R>(ui: &mut Ui, tone: Tone, above: i8, content: impl FnOnce(&mut Ui) -> R) -> R {
    const MARK: f32 = 20.0;
    let colors = colors(ui);
    let (ink, fill, mark) = match tone {
        Tone::Info => (colors.accent, colors.accent_soft, Icon::Info),
        Tone::Done => (colors.done, colors.done_soft, Icon::Check),
        Tone::Warn => (colors.warn, colors.warn_soft, Icon::Warning),
        Tone::Wrong => (colors.wrong, colors.wrong_soft, Icon::Warning),
    };
    Frame::new()
        .fill(fill)
        .stroke(Stroke::new(measure::EDGE, ink))
        .corner_radius(CornerRadius::same(measure::RADIUS))
        .inner_margin(Margin::symmetric(space::BETWEEN as i8, above))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_top(|ui| {
                let height = if above == 0 { measure::TARGET_SMALL } else { MARK };
                let (rect, _) = ui.allocate_exact_size(vec2(MARK, height), eframe::egui::Sense::hover());
                let rect = Rect::from_center_size(rect.center(), vec2(MARK, MARK));
                icon::paint(ui.painter(), mark, rect, ink);
                ui.add_space(space::NEAR);
                content(ui)
            })
            .inner
        })
        .inner
}

/// What is wrong as a sentence that stands by itself: on the command line other words come before it.
pub fn sentence(what: &str) -> String {
    let mut characters = what.chars();
    characters.next().into_iter().flat_map(char::to_uppercase).chain(characters).collect()
}

/// One problem: what is wrong in bold, where, and the remedy.
pub fn problem_ui(ui: &mut Ui, words: &Words, problem: &Problem) {
    let sentence = words.problem(problem);
    notice_ui(ui, Tone::Wrong, |ui| {
        text_ui(ui, text::strong(ui, &self::sentence(&sentence.what)));
        text_ui(ui, text::body(ui, &sentence.remedy));
        if !sentence.place.is_empty() {
            text_ui(ui, text::second(ui, &crate::problem::visible(&sentence.place)));
        }
    });
}

/// Several problems, one under the other.
pub fn problems_ui(ui: &mut Ui, words: &Words, problems: &[Problem]) {
    for problem in problems {
        problem_ui(ui, words, problem);
    }
}
