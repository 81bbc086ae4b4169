//! A page of a vote: a slide, and below it how many votes are in and what is said.

use eframe::egui::accesskit::Role;
use eframe::egui::{Stroke, Ui};

use super::clock::Clock;
use super::in_rect;
use super::scale::{height, px};
use super::setting::Text;
use super::slide::{Slide, live};
use super::tally::Heads;
use crate::ui::theme::{colors, text};
use crate::ui::widgets::{Phrased, columns_ui};

/// A page as it may be set.
#[derive(Clone, Debug)]
pub(super) struct Page {
    pub slide: Slide,
    pub below: Below,
    /// For so many lines there is room below in any case, so that nothing moves when something is said.
    pub lines: u8,
    /// What is below may take more room than that.
    pub may_grow: bool,
}

/// What stands below everything else.
#[derive(Clone, Debug, Default)]
pub(super) struct Below {
    /// How many votes are in, as a number for everybody to see.
    pub votes: Option<Votes>,
    /// Sentences beside it, or where there is no number.
    pub said: Vec<Text>,
}

/// How many votes are in: what it is, and the number.
pub(super) type Votes = [String; 2];

/// Share of the number, and between lines and columns; in pixels at 1280 by 720.
const NUMBER: f32 = 0.2;
const FLAT: f32 = 0.3;
const ABOVE: f32 = 8.0;
const BETWEEN: f32 = 28.0;
const LEADING: f32 = 1.2;

impl Page {
    /// Draws it, `below` points high below, with the clock beside what is said of the state.
    pub fn show(&self, ui: &mut Ui, below: f32, clock: Option<&Clock>, is_said: bool) {
        let all = ui.max_rect();
        let foot = all.with_min_y(all.bottom() - below);
        let top = in_rect(ui, all.with_max_y(foot.top()), |ui| self.slide.show(ui));
        if let Some(clock) = clock {
            clock.show(ui, Heads::clock(ui, all.right(), top));
        }
        in_rect(ui, foot, |ui| self.below.show(ui, is_said, self.is_flat()));
    }

    /// How high it is below in `ui`, in points; nothing where that is more than it may be.
    pub fn below(&self, ui: &Ui) -> Option<f32> {
        let said = height(ui, |ui| self.below.show(ui, false, self.is_flat()));
        let line = Phrased::new(ui, text::label(ui, "")).leading(LEADING).line_height();
        // Lines end on whole pixels, a little beyond what they are measured at.
        let usual = 2.5 * px(ui, ABOVE) + f32::from(self.lines) * line;
        (self.may_grow || said <= usual).then(|| said.max(usual))
    }

    /// There is a line below at most: the number stands beside what it is of.
    fn is_flat(&self) -> bool {
        self.lines <= 1
    }
}

impl Below {
    /// Draws it, what it is of beside the number where it `is_flat`; what is said by a key is spoken.
    fn show(&self, ui: &mut Ui, is_said: bool, is_flat: bool) {
        if self.votes.is_none() && self.said.is_empty() {
            return;
        }
        let above = px(ui, ABOVE);
        ui.add_space(above);
        let line = Stroke::new(px(ui, 1.0), colors(ui).line);
        ui.painter().hline(ui.max_rect().x_range(), ui.cursor().top(), line);
        ui.add_space(above);
        let said_ui = |ui: &mut Ui| {
            for (place, text) in self.said.iter().enumerate() {
                let said = Phrased::new(ui, (text.look)(ui, &text.said)).leading(LEADING).show(ui, Role::Label);
                if is_said && place + 1 == self.said.len() {
                    live(ui, &said);
                }
            }
        };
        let Some([what, number]) = &self.votes else { return said_ui(ui) };
        let share = if is_flat { FLAT } else { NUMBER };
        columns_ui(ui, &[share, 1.0 - share], px(ui, BETWEEN), |ui, column| {
            if column == 1 {
                return said_ui(ui);
            }
            let what_ui = |ui: &mut Ui| {
                Phrased::new(ui, text::small(ui, what)).leading(LEADING).show(ui, Role::Label);
            };
            if is_flat {
                ui.horizontal_top(|ui| {
                    what_ui(ui);
                    ui.add_space(px(ui, BETWEEN / 2.0));
                    let number = Phrased::new(ui, text::strong(ui, number)).leading(LEADING).show(ui, Role::Label);
                    live(ui, &number);
                });
                return;
            }
            what_ui(ui);
            let number = Phrased::new(ui, text::card_title(ui, number)).leading(1.0).show(ui, Role::Label);
            live(ui, &number);
        });
    }
}
