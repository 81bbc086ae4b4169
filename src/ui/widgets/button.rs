//! Buttons: one that leads on, those beside it, and quiet ones for what is needed now and then.

use eframe::egui::accesskit::Role;
use eframe::egui::{
    Color32, CornerRadius, Rect, Response, RichText, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::focus;
use super::icon::{self, Icon};
use super::phrased::Phrased;
use crate::text::{Weight, cut_line, shown};
use crate::ui::theme::{colors, measure, space, text, type_size};

/// How much a button asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// The one action that leads on; at most one on a screen.
    Primary,
    Secondary,
    /// Without an edge.
    Quiet,
    /// One of several of which this is the chosen one.
    Chosen,
}

/// A button that is being described; [`show`](Self::show) draws it.
#[must_use]
pub struct Button<'a> {
    label: &'a str,
    look: Look,
    icon: Option<Icon>,
    keys: Option<&'a str>,
    /// A line under the label.
    second: Option<&'a str>,
    /// What screen readers say where the label alone would not tell.
    name: Option<&'a str>,
    hint: Option<&'a str>,
    height: f32,
    fills_width: bool,
    can_press: bool,
    is_stop: bool,
    shows_label: bool,
}

impl<'a> Button<'a> {
    fn new(label: &'a str, look: Look) -> Self {
        Button {
            label,
            look,
            icon: None,
            keys: None,
            second: None,
            name: None,
            hint: None,
            height: measure::TARGET,
            fills_width: false,
            can_press: true,
            is_stop: true,
            shows_label: true,
        }
    }

    pub fn primary(label: &'a str) -> Self {
        Button::new(label, Look::Primary)
    }

    pub fn secondary(label: &'a str) -> Self {
        Button::new(label, Look::Secondary)
    }

    pub fn quiet(label: &'a str) -> Self {
        Button::new(label, Look::Quiet)
    }

    pub fn look(mut self, look: Look) -> Self {
        self.look = look;
        self
    }

    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// The key that does the same, shown after the label; one of a single character as a cap.
    pub fn keys(mut self, keys: &'a str) -> Self {
        self.keys = Some(keys).filter(|keys| !keys.is_empty());
        self
    }

    /// A smaller line under the label; for wide ones.
    pub fn second(mut self, second: &'a str) -> Self {
        self.second = Some(second);
        self
    }

    /// What screen readers say.
    pub fn name(mut self, name: &'a str) -> Self {
        self.name = Some(name);
        self
    }

    /// Said while the pointer rests on it.
    pub fn hint(mut self, hint: &'a str) -> Self {
        self.hint = Some(hint);
        self
    }

    /// Lower than usual, for rows of its like.
    pub fn low(mut self) -> Self {
        self.height = measure::TARGET_SMALL;
        self
    }

    /// As wide as there is room, its content from the left; of the one that leads on in the middle.
    pub fn wide(mut self) -> Self {
        self.fills_width = true;
        self
    }

    /// Drawn and announced as not to be pressed where `can_press` does not hold.
    pub fn enabled(mut self, can_press: bool) -> Self {
        self.can_press = can_press;
        self
    }

    /// No stop for Tab, which goes from field to field here: its key does the same from there.
    pub fn by_key_only(mut self) -> Self {
        self.is_stop = false;
        self
    }

    /// The mark alone; the label is said to screen readers and shown while the pointer rests on it.
    pub fn mark_only(mut self) -> Self {
        self.shows_label = false;
        self
    }

    /// Draws it and says what happened to it.
    pub fn show(self, ui: &mut Ui) -> Response {
        const MARK: f32 = 18.0;
        let padding = if self.shows_label { space::BETWEEN } else { (self.height - MARK) / 2.0 };
        let mark = self.icon.map_or(0.0, |_| MARK + if self.shows_label { space::INSIDE } else { 0.0 });
        let widest = (ui.available_width() - 2.0 * padding - mark).max(0.0);
        let galley = |ui: &Ui, text: &str, font| ui.painter().layout_no_wrap(shown(text), font, Color32::PLACEHOLDER);
        let keys = self.keys.filter(|_| self.shows_label).map(|keys| galley(ui, keys, text::regular(type_size::SMALL)));
        let keys_width = keys.as_ref().map_or(0.0, |keys| keys.size().x + space::INSIDE);
        let font = match self.look {
            Look::Primary | Look::Chosen => text::bold(type_size::BODY),
            Look::Secondary | Look::Quiet => text::regular(type_size::BODY),
        };
        let label = self
            .shows_label
            .then(|| RichText::new(shown(self.label)).font(font).color(Color32::PLACEHOLDER))
            .map(|label| Phrased::new(ui, label).full().galley(ui, (widest - keys_width).max(type_size::BODY)));
        let second = self.second.map(|second| {
            let room = f64::from(widest - keys_width);
            let second = cut_line(&shown(second), room, type_size::SMALL.into(), Weight::Regular);
            galley(ui, &second, text::regular(type_size::SMALL))
        });
        let second_height = second.as_ref().map_or(0.0, |second| second.size().y + 2.0);
        let label_size = label.as_ref().map_or(vec2(0.0, 0.0), |label| label.size());
        let content = mark + label_size.x + keys_width;
        let width = if self.fills_width { ui.available_width() } else { content + 2.0 * padding };
        let height = self.height.max(label_size.y + second_height + space::INSIDE * 2.0);
        let sense = match (self.can_press, self.is_stop) {
            (true, true) => Sense::click(),
            (true, false) => Sense::CLICK,
            (false, _) => Sense::hover(),
        };
        let (rect, mut response) = ui.allocate_exact_size(vec2(width, height), sense);
        let name = self.name.unwrap_or(self.label);
        response.widget_info(|| match self.look {
            Look::Chosen => WidgetInfo::selected(Role::Button, self.can_press, true, name),
            _ => WidgetInfo::labeled(Role::Button, self.can_press, name),
        });
        if ui.is_rect_visible(rect) {
            let (fill, edge, ink) = self.colors(ui, &response);
            let corner = CornerRadius::same(measure::RADIUS);
            ui.painter().rect(rect, corner, fill, Stroke::new(measure::EDGE, edge), StrokeKind::Inside);
            let is_spread = self.fills_width && self.look != Look::Primary;
            let mut x = if is_spread { rect.left() + padding } else { rect.center().x - content / 2.0 };
            if let Some(mark) = self.icon {
                let square = Rect::from_min_size(pos2(x, rect.center().y - MARK / 2.0), vec2(MARK, MARK));
                icon::paint(ui.painter(), mark, square, ink);
                x += MARK + space::INSIDE;
            }
            if let Some(label) = label {
                let at = pos2(x, rect.center().y - (label.size().y + second_height) / 2.0);
                if let Some(second) = second {
                    let under = pos2(x, at.y + label.size().y + 2.0);
                    ui.painter().galley(under, second, colors(ui).second);
                }
                x += label.size().x + space::INSIDE;
                ui.painter().galley(at, label, ink);
            }
            if let Some(keys) = keys {
                let right = rect.right() - padding - keys.size().x;
                let mut at = pos2(if is_spread { right } else { x }, rect.center().y - keys.size().y / 2.0);
                let quiet = if self.look == Look::Primary { ink } else { colors(ui).second };
                if self.keys.is_some_and(|keys| keys.chars().count() == 1) {
                    // A letter or a digit of its own would be read as the end of the label.
                    at.x += space::NEAR / 2.0;
                    let cap = Rect::from_min_size(at, keys.size()).expand2(vec2(space::NEAR - 1.0, 0.0));
                    let corner = CornerRadius::same(measure::RADIUS_SMALL);
                    ui.painter().rect_stroke(cap, corner, Stroke::new(measure::EDGE, quiet), StrokeKind::Inside);
                }
                ui.painter().galley(at, keys, quiet);
            }
        }
        focus::ring_ui(ui, &response);
        let hint = self.hint.or((!self.shows_label).then_some(self.label));
        if let Some(hint) = hint {
            let keys = self.keys.map(|keys| format!("  {keys}")).unwrap_or_default();
            response = response.on_hover_text(text::small(ui, &format!("{hint}{keys}")));
        }
        response
    }

    /// Ground, edge and text.
    fn colors(&self, ui: &Ui, response: &Response) -> (Color32, Color32, Color32) {
        let colors = colors(ui);
        let pressed = response.is_pointer_button_down_on();
        let over = response.hovered();
        if !self.can_press {
            return match self.look {
                Look::Quiet => (Color32::TRANSPARENT, Color32::TRANSPARENT, colors.disabled),
                _ => (colors.ground, colors.line, colors.disabled),
            };
        }
        match self.look {
            Look::Primary if pressed || over => (colors.accent_pressed, colors.accent_pressed, colors.on_accent),
            Look::Primary => (colors.accent, colors.accent, colors.on_accent),
            Look::Chosen => (colors.accent_soft, colors.accent, colors.accent),
            Look::Secondary if pressed => (colors.accent_soft, colors.accent, colors.accent),
            Look::Secondary if over => (colors.hover, colors.accent, colors.accent),
            Look::Secondary => (colors.surface, colors.edge, colors.text),
            Look::Quiet if pressed => (colors.accent_soft, Color32::TRANSPARENT, colors.accent),
            Look::Quiet if over => (colors.accent_soft, Color32::TRANSPARENT, colors.accent),
            Look::Quiet => (Color32::TRANSPARENT, Color32::TRANSPARENT, colors.text),
        }
    }
}
