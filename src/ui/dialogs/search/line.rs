//! A question that was found: its number and name, and under them where the words stand. They are marked by weight, by a
//! line under them and by color.

use std::ops::Range;
use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{Color32, CornerRadius, FontId, Galley, Rect, Response, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::found::{Found, Of};
use crate::text::{dots, shown};
use crate::ui::context::Context;
use crate::ui::theme::{colors, measure, space, text, type_size};
use crate::ui::widgets::focus;

/// Draws the line; `is_at` where Enter goes to it.
pub(super) fn line_ui(ui: &mut Ui, cx: &Context<'_>, found: &Found<'_>, is_at: bool) -> Response {
    let colors = colors(ui);
    let locale = cx.locale();
    let room = ui.available_width() - 2.0 * space::BETWEEN;
    let name = found.question.name.get(locale);
    let number = format!("{} ", found.number);
    let label = found.excerpt.of.map(|of| of_word(cx, of)).unwrap_or_default();
    let head = Marked { before: &number, text: name, marks: &found.in_name };
    let under = Marked { before: &label, text: &found.excerpt.text, marks: &found.excerpt.marks };
    let head = head.galley(ui, text::bold(type_size::BODY), colors.text, room);
    let under = under.galley(ui, text::regular(type_size::SMALL), colors.second, room);
    let height = head.size().y + under.size().y + space::NEAR + 2.0 * space::INSIDE;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let said = said(cx, found, &label);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_at, &said));
    if ui.is_rect_visible(rect) {
        let fill = match (is_at, response.hovered()) {
            (true, _) => colors.accent_soft,
            (false, true) => colors.hover,
            (false, false) => colors.surface,
        };
        ui.painter().rect_filled(rect, CornerRadius::same(measure::RADIUS_SMALL), fill);
        if is_at {
            let bar = Rect::from_min_size(pos2(rect.left(), rect.top() + 8.0), vec2(4.0, rect.height() - 16.0));
            ui.painter().rect_filled(bar, CornerRadius::same(2), colors.accent);
        }
        let at = pos2(rect.left() + space::BETWEEN, rect.top() + space::INSIDE);
        let below = pos2(at.x, at.y + head.size().y + space::NEAR);
        ui.painter().galley(at, head, colors.text);
        ui.painter().galley(below, under, colors.second);
        focus::ring_ui(ui, &response);
    }
    response
}

/// Number, name and what is asked; then where the words were found, where that is elsewhere.
fn said(cx: &Context<'_>, found: &Found<'_>, label: &str) -> String {
    let (name, text) = (found.question.name.get(cx.locale()), found.question.text.get(cx.locale()));
    let args = [("number", found.number.as_str().into()), ("name", name.into()), ("text", text.into())];
    let line = cx.say("search-line", &args);
    match label {
        "" => line,
        label => format!("{line} {label}{}", found.excerpt.text),
    }
}

/// What the text under the name is of.
fn of_word(cx: &Context<'_>, of: Of) -> String {
    let of = match of {
        Of::Name | Of::Text => return String::new(),
        Of::Note => cx.word("questions-note"),
        Of::Factor => cx.word("answers-factor"),
        Of::LookFor => cx.word("questions-look-for"),
        Of::Statement(level) => cx.say("search-statement", &[("level", level.get().into())]),
        Of::Elsewhere => cx.word("search-elsewhere"),
    };
    cx.say("search-where", &[("of", of.into())])
}

/// Lines that a text has at most, and the characters at their end that make room for dots.
const ROWS: usize = 2;
const DOTS: usize = 3;

/// A text with what was found in it.
struct Marked<'a> {
    before: &'a str,
    text: &'a str,
    marks: &'a [Range<usize>],
}

impl Marked<'_> {
    fn galley(&self, ui: &Ui, font: FontId, ink: Color32, room: f32) -> Arc<Galley> {
        let accent = colors(ui).accent;
        let usual = TextFormat::simple(font.clone(), ink);
        let mut marked = TextFormat::simple(text::bold(font.size), accent);
        marked.underline = Stroke::new(measure::EDGE_CHOSEN, accent);
        let mut parts = vec![(shown(self.before), &usual)];
        let mut from = 0;
        for range in self.marks {
            parts.push((shown(&self.text[from..range.start]), &usual));
            parts.push((shown(&self.text[range.clone()]), &marked));
            from = range.end;
        }
        parts.push((shown(&self.text[from..]), &usual));
        // As many characters of it as are asked for, and dots for the others.
        let layout = |most: usize| {
            let mut job = LayoutJob::default();
            job.wrap.max_width = room;
            let (mut left, mut last) = (most, None);
            for (text, format) in &parts {
                let taken: String = text.chars().take(left).collect();
                left -= taken.chars().count();
                last = taken.chars().last().or(last);
                job.append(&taken, 0.0, (*format).clone());
            }
            if left == 0 {
                job.append(dots(last), 0.0, usual.clone());
            }
            ui.fonts_mut(|fonts| fonts.layout_job(job))
        };
        let whole = layout(usize::MAX);
        if whole.rows.len() <= ROWS {
            return whole;
        }
        let in_sight: usize = whole.rows.iter().take(ROWS).map(|row| row.char_count_including_newline().0).sum();
        layout(in_sight.saturating_sub(DOTS))
    }
}
