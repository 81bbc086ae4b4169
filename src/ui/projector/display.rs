//! What is on the display, as data: chosen once for the room it has there, and drawn as often as it is to be seen, larger or
//! smaller.

use std::rc::Rc;

use eframe::egui::{Rect, Ui, vec2};

use super::clock::Clock;
use super::foot::Foot;
use super::page::Page;
use super::scale::px;
use super::slide::Slide;

/// What is on the display.
#[derive(Debug, Default)]
pub(super) struct Display {
    pub what: What,
    pub foot: Foot,
    /// What the next slide is called, where that is known.
    pub next: Option<String>,
}

/// What stands above the foot.
#[derive(Debug, Default)]
pub(super) enum What {
    #[default]
    Nothing,
    /// A page by itself, told from others by what it is of.
    Slide((&'static str, usize, usize), Rc<Slide>),
    Vote(Vote),
    /// The field for what is being written: drawn only where it is typed into.
    Field,
}

/// A page of a vote.
#[derive(Debug)]
pub(super) struct Vote {
    pub clock: Option<Clock>,
    pub page: Rc<Page>,
    /// How high it is below, as a share of the room.
    pub below: f32,
    /// It tells what the latest key did.
    pub is_said: bool,
}

/// Where page and foot stand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Areas {
    pub page: Rect,
    pub foot: Rect,
}

/// Room at the sides, above and below, and height of the foot, in pixels at 1280 by 720.
const SIDE: f32 = 48.0;
const ABOVE: f32 = 26.0;
const BELOW: f32 = 15.0;
const FOOT: f32 = 42.0;

impl Areas {
    /// On a display of this size, with the type that `ui` has.
    pub fn of(ui: &Ui, display: Rect) -> Areas {
        let all = display.shrink2(vec2(px(ui, SIDE), 0.0));
        let foot = all.with_min_y(all.bottom() - px(ui, BELOW + FOOT)).with_max_y(all.bottom() - px(ui, BELOW));
        let page = all.with_min_y(all.top() + px(ui, ABOVE)).with_max_y(foot.top() - px(ui, BELOW));
        Areas { page, foot }
    }
}

impl What {
    /// Draws it over the room of `ui`.
    pub fn show(&self, ui: &mut Ui) {
        match self {
            What::Nothing | What::Field => {}
            // Each page with ids of its own: what is said by itself is said when it comes up.
            What::Slide(of, slide) => {
                ui.push_id(of, |ui| slide.show(ui));
            }
            What::Vote(vote) => {
                vote.page.show(ui, vote.below * ui.max_rect().height(), vote.clock.as_ref(), vote.is_said);
            }
        }
    }
}
