//! How answers are spread over the six levels and the don't-knows: a bar for each, with its number. One vote or, for
//! comparison, the one before beside it, hollow.

use eframe::egui::accesskit::Role;
use eframe::egui::{CornerRadius, FontId, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::assessment::workshop::{Choice, Counts};
use crate::catalogue::Level;
use crate::text::shown;
use crate::ui::context::Context;
use crate::ui::theme::{colors, measure, space, text};

/// What is drawn.
#[derive(Clone, Copy)]
pub struct Spread<'a> {
    pub counts: &'a Counts,
    /// The vote before this one.
    pub before: Option<&'a Counts>,
    /// Marked among the levels: the agreed one.
    pub agreed: Option<Choice>,
    /// Size of the text, in points; everything else follows from it.
    pub size: f32,
}

/// Draws it as wide as there is room. Each row says its level and its numbers to screen readers.
pub fn spread_ui(ui: &mut Ui, cx: &Context<'_>, spread: Spread<'_>) {
    let most = Choice::ALL.iter().map(|choice| number(&spread, *choice)).max().unwrap_or(0).max(1);
    let labels = Choice::ALL.map(|choice| name(cx, choice));
    let font = text::bold(spread.size);
    let label_width = labels
        .iter()
        .map(|label| ui.painter().layout_no_wrap(shown(label), font.clone(), colors(ui).text).size().x)
        .fold(0.0, f32::max);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = spread.size * 0.25;
        for (choice, label) in Choice::ALL.into_iter().zip(&labels) {
            row_ui(ui, cx, &spread, choice, label, label_width, most, &font);
        }
    });
}

/// The larger of the numbers at `choice`.
fn number(spread: &Spread<'_>, choice: Choice) -> u32 {
    spread.counts.of(choice).max(spread.before.map_or(0, |before| before.of(choice)))
}

fn name(cx: &Context<'_>, choice: Choice) -> String {
    match choice {
        Choice::Level(level) => level.to_string(),
        Choice::Unknown => cx.word("spread-unknown"),
    }
}

#[expect(clippy::too_many_arguments, reason = "a row is drawn from all that was measured for all rows")]
fn row_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    spread: &Spread<'_>,
    choice: Choice,
    label: &str,
    label_width: f32,
    most: u32,
    font: &FontId,
) {
    let colors = colors(ui);
    let height = spread.size * if spread.before.is_some() { 1.7 } else { 1.4 };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, said(cx, spread, choice)));
    if !ui.is_rect_visible(rect) {
        return;
    }
    let is_agreed = spread.agreed == Some(choice);
    let ink = if is_agreed { colors.accent } else { colors.text };
    let painter = ui.painter();
    let galley = painter.layout_no_wrap(shown(label), font.clone(), ink);
    painter.galley(pos2(rect.left(), rect.center().y - galley.size().y / 2.0), galley, ink);
    let left = rect.left() + label_width + spread.size * 0.6;
    let count = spread.counts.of(choice);
    let numbers = match spread.before {
        Some(before) => format!("{} → {count}", before.of(choice)),
        None => count.to_string(),
    };
    let galley = painter.layout_no_wrap(numbers, text::regular(spread.size), ink);
    let room = spread.size * if spread.before.is_some() { 5.2 } else { 2.6 };
    let right = (rect.right() - room).max(left + 1.0);
    painter.galley(pos2(right + space::INSIDE, rect.center().y - galley.size().y / 2.0), galley, ink);
    let length = |count: u32| (right - left) * count as f32 / most as f32;
    painter.hline(left..=right, rect.bottom() + spread.size * 0.1, Stroke::new(measure::EDGE, colors.line));
    let corner = CornerRadius::same(2);
    let bar = |top: f32, bottom: f32, count: u32| {
        Rect::from_min_max(pos2(left, top), pos2(left + length(count).max(if count > 0 { 3.0 } else { 0.0 }), bottom))
    };
    let fill = if choice == Choice::Unknown { colors.unknown } else { colors.accent };
    match spread.before {
        None => {
            painter.rect_filled(bar(rect.top() + 2.0, rect.bottom() - 2.0, count), corner, fill);
        }
        Some(before) => {
            let middle = rect.center().y;
            let edge = Stroke::new(measure::EDGE_CHOSEN, colors.edge);
            let hollow = bar(rect.top() + 1.0, middle - 1.0, before.of(choice));
            painter.rect_stroke(hollow, corner, edge, StrokeKind::Inside);
            painter.rect_filled(bar(middle + 1.0, rect.bottom() - 1.0, count), corner, fill);
        }
    }
    if is_agreed {
        let frame = Rect::from_min_max(rect.min, pos2(rect.right(), rect.bottom())).expand(2.0);
        painter.rect_stroke(frame, corner, Stroke::new(measure::EDGE_CHOSEN, colors.accent), StrokeKind::Outside);
    }
}

fn said(cx: &Context<'_>, spread: &Spread<'_>, choice: Choice) -> String {
    let what = match choice {
        Choice::Level(level) => level_name(cx, level),
        Choice::Unknown => cx.word("scoring-unknown"),
    };
    let args = [("what", what.into()), ("count", spread.counts.of(choice).into())];
    match spread.before {
        None => cx.say("spread-row", &args),
        Some(before) => {
            let [what, count] = args;
            cx.say("spread-row-after", &[what, count, ("before", before.of(choice).into())])
        }
    }
}

fn level_name(cx: &Context<'_>, level: Level) -> String {
    cx.say("map-level", &[("level", level.get().into())])
}
