//! A sign before what it belongs to: a level, a place in an order.

use eframe::egui::accesskit::Role;
use eframe::egui::{CornerRadius, Rect, Sense, Stroke, StrokeKind, TextStyle, Ui, WidgetInfo, vec2};

use crate::text::shown;
use crate::ui::theme::{colors, measure, scaled, space, text};

/// What is around a sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Around {
    Box,
    Ring,
    /// Nothing: it stands on a ground of the one color there is.
    Ground,
}

/// Draws `sign`, `side` points high and as wide, a box wider where it has to be, and gives back where. `meaning` is what
/// screen readers say.
pub fn sign_ui(ui: &mut Ui, around: Around, sign: &str, meaning: &str, side: f32) -> Rect {
    let colors = colors(ui);
    let font = text::bold(text::size(ui, &TextStyle::Small));
    let ink = if around == Around::Ground { colors.on_accent } else { colors.accent };
    let galley = ui.painter().layout_no_wrap(shown(sign), font, ink);
    // A single letter, however wide, leaves boxes below one another as wide as one another.
    let is_in_it = galley.size().x + scaled(ui, space::NEAR) <= side;
    let width = match around {
        Around::Box if !is_in_it => galley.size().x + scaled(ui, space::INSIDE),
        Around::Box | Around::Ring | Around::Ground => side,
    };
    let (rect, response) = ui.allocate_exact_size(vec2(width, side), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, meaning));
    match around {
        Around::Box => {
            let corner = CornerRadius::from(scaled(ui, f32::from(measure::RADIUS_SMALL)));
            let edge = Stroke::new(scaled(ui, measure::EDGE), colors.accent);
            ui.painter().rect(rect, corner, colors.accent_soft, edge, StrokeKind::Inside);
        }
        Around::Ring => {
            let edge = Stroke::new(scaled(ui, measure::EDGE_CHOSEN), colors.accent);
            ui.painter().circle(rect.center(), side / 2.0 - edge.width / 2.0, colors.surface, edge);
        }
        Around::Ground => {}
    }
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
    rect
}
