//! A screen as a projector needs it: all of the display, black on white, type that is read from the back of a room, one
//! thing at a time, a foot with the keys that work now.
//!
//! Nothing private is ever on it: no names, paths or messages, no notes but one that is being written here, no single
//! response's answers, and no count of a vote that is not revealed but how many votes are in. What lies over a screen, such
//! as a dialog, ends it, but for the list of keys.
//!
//! The slides may go to a window of their own, on a second screen where there is one; the first window then shows what whoever
//! leads the workshop needs beside them. Nothing is told there that the wall keeps back, but what the workshop's own screen has.
//!
//! | file | owns |
//! |---|---|
//! | `scale` | sizes, and how high things are |
//! | `course` | from the keys to the slide that is shown |
//! | `display`, `foot`, `clock` | what is on the display as data, to be drawn as often as it is to be seen |
//! | `deck` | moving through subjects and pages |
//! | `slide`, `part`, `setting` | what stands on a page, and setting it in pages; how text is set |
//! | `chart` | a chart on slides |
//! | `question`, `results`, `plan`, `towns` | what is said of each |
//! | `room`, `agenda`, `outcome` | the workshop in the order of the day, and what is said before and after the votes |
//! | `voting`, `revealed` | a question being voted on, how it came out |
//! | `frame`, `page`, `tally` | how all pages of a question are set, what such a page is made of, and how many are at a choice |
//! | `fitting` | of the ways to set such a page the one that has room |
//! | `agreed` | how what is agreed looks, wherever it stands |
//! | `written` | what is written while the room looks on |
//! | `wall`, `beside` | the window of its own; where it stands where there is one screen |
//! | `presenter`, `small` | what the first window shows beside it, the slide in small among it |

mod agenda;
mod agreed;
mod beside;
mod chart;
mod clock;
mod course;
mod deck;
mod display;
mod fitting;
mod foot;
mod frame;
mod outcome;
mod page;
mod part;
mod plan;
mod presenter;
mod question;
mod results;
mod revealed;
mod room;
pub mod scale;
mod setting;
mod slide;
mod small;
mod tally;
mod towns;
mod voting;
mod wall;
mod written;

use eframe::egui::accesskit::Role;
use eframe::egui::{
    Align, CentralPanel, Context as Egui, CornerRadius, Event, Frame, Layout, Rect, RichText, Sense, Ui, UiBuilder,
    Vec2, WidgetInfo,
};

use crate::ui::command::{Command, SlideAction, WindowCommand};
use crate::ui::context::Context;
use crate::ui::keys;
use crate::ui::screens::Screen;
use crate::ui::theme::{BLANK, colors, text};
use crate::ui::widgets::{focus_anchor_ui, is_typing};
pub use beside::Before;
use deck::CachedPages;
use display::{Areas, Display, What};
use fitting::FittedPages;
use foot::{foot_ui, place_ui};
use wall::{Outcome, Wall};

/// What the projector remembers while it is on.
#[derive(Debug, Default)]
pub struct ProjectorView {
    slides: Slides,
    remark: Option<(Remark, Until)>,
    wall: Option<Wall>,
    /// The display shows nothing, until any key.
    is_blank: bool,
    /// Something was being typed when the frame before ended.
    was_typing: bool,
}

/// Which slide is shown, and how it is set.
#[derive(Debug, Default)]
struct Slides {
    /// The screen and the subject that `page` is of; another begins at its first.
    of: Option<(&'static str, usize)>,
    page: usize,
    kept: Option<CachedPages>,
    fitted: FittedPages,
    /// What was shown last, and how large the display was, in points.
    display: Display,
    size: Vec2,
}

/// Where is written what the room looks on at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Writing {
    /// On a slide of its own.
    OnSlide,
    /// In the other window, while the slide stays.
    Beside,
}

/// What is said for a while in the place of the keys.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Remark {
    Saved,
    /// What was taken back or done again, in words.
    Step(String),
    /// There is no window for the wall.
    NoWall,
    /// The key works only where a question is shown.
    OfQuestion,
}

/// How long something is said.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Until {
    /// It is yet to be said.
    Begins,
    /// Until then, in seconds on the window's clock.
    Time(f64),
}

impl ProjectorView {
    /// Says for a while that the file was saved.
    pub fn say_saved(&mut self) {
        self.say(Remark::Saved);
    }

    /// Moves the slides to a window of their own, which fills the screen with that place in the system's list where there is
    /// one, or back.
    pub fn turn_wall(&mut self, screen: Option<usize>) {
        self.wall = if self.wall.is_some() { None } else { Some(Wall::new(screen)) };
    }

    /// Whether the slides are in a window of their own.
    pub fn has_wall(&self) -> bool {
        self.wall.is_some()
    }

    /// Where the first window stood before it made way for theirs.
    pub fn before(&self) -> Option<Before> {
        self.wall.as_ref().and_then(Wall::before)
    }

    /// Takes them back where their screen is gone: they would lie over what the first window shows. Where the first window was
    /// moved onto their screen, as `is_covered` tells of it, they go to the one that it left, and both have changed places.
    pub fn keep_wall(&mut self, screen: Option<usize>, is_covered: impl Fn(usize) -> bool) {
        self.wall.take_if(|wall| wall.screen().is_some() && screen.is_none());
        if let Some(wall) = &mut self.wall
            && wall.screen().is_some_and(is_covered)
        {
            wall.go_to(screen);
        }
    }

    /// Whether they fill a screen of their own.
    fn fills_screen(&self) -> bool {
        self.wall.as_ref().is_some_and(|wall| wall.screen().is_some())
    }

    /// What was typed into their window, for the first one, where all keys are read.
    pub fn take_typed(&mut self) -> Vec<Event> {
        self.wall.as_mut().map(Wall::take_typed).unwrap_or_default()
    }

    /// Says for a while what was taken back or done again, in words for the room.
    pub fn say_step(&mut self, said: String) {
        self.say(Remark::Step(said));
    }

    /// Where nothing is shown, any key brings the slide back and does nothing else; so does a click.
    pub fn wake(&mut self, ctx: &Egui) {
        let is_press = |event: &Event| {
            matches!(event, Event::Key { pressed: true, .. } | Event::PointerButton { pressed: true, .. })
        };
        if !self.is_blank || !ctx.input(|input| input.events.iter().any(is_press)) {
            return;
        }
        self.is_blank = false;
        ctx.input_mut(|input| input.events.retain(|event| !keys::is_typed(event)));
        ctx.request_repaint();
    }

    fn say(&mut self, remark: Remark) {
        self.remark = Some((remark, Until::Begins));
    }

    /// What is said now; a frame is asked for when it no longer is.
    fn remark(&mut self, ui: &Ui, cx: &Context<'_>) -> Option<RichText> {
        let (remark, until) = self.remark.take()?;
        let now = ui.input(|input| input.time);
        let until = match until {
            Until::Begins => now + SAID,
            Until::Time(until) => until,
        };
        ui.ctx().request_repaint_after(std::time::Duration::from_secs_f64((until - now).max(0.0)));
        self.remark = (until > now).then_some((remark, Until::Time(until)));
        self.remark.as_ref().map(|(remark, _)| match remark {
            Remark::Saved => text::done(ui, &format!("✓ {}", cx.word("projector-saved"))),
            Remark::Step(said) => text::strong(ui, said),
            Remark::NoWall => text::strong(ui, &cx.word("projector-no-wall")),
            Remark::OfQuestion => text::strong(ui, &cx.word("projector-of-question")),
        })
    }
}

/// For how many seconds something is said in the place of the keys.
const SAID: f64 = 4.0;

/// Whether there is something for a projector on `screen`.
pub fn can_show(screen: &Screen) -> bool {
    match screen {
        Screen::Questions(_) | Screen::Workshop(_) | Screen::Results(_) | Screen::Plan(_) | Screen::Towns(_) => true,
        Screen::Start(_) | Screen::Profile(_) | Screen::List(_) | Screen::Report(_) | Screen::Archived(_) => false,
    }
}

/// Draws the whole display, or, where the slides have a window of their own, both windows. Esc, where the screen has no use
/// for it, leaves.
#[must_use]
pub(super) fn projector_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    view: &mut ProjectorView,
    screen: &mut Screen,
) -> Vec<Command> {
    let mut commands = windows_ui(ui, cx, view, screen);
    // What leaves a field leaves nothing else.
    let was_typing = std::mem::replace(&mut view.was_typing, is_typing(ui.ctx()));
    if keys::pressed(ui.ctx(), SlideAction::Leave) && !was_typing {
        commands.push(WindowCommand::Projector.into());
    }
    commands
}

#[must_use]
fn windows_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut ProjectorView, screen: &mut Screen) -> Vec<Command> {
    let mut commands = Vec::new();
    let slides = &mut view.slides;
    let course::Keys { ways, is_of_question, blanks } = course::take_keys(ui.ctx(), cx, slides, screen, &mut commands);
    view.is_blank |= blanks;
    if is_of_question {
        view.remark = Some((Remark::OfQuestion, Until::Begins));
    }
    let ProjectorView { slides, wall, is_blank, .. } = view;
    let is_blank = *is_blank;
    let Some(there) = wall else {
        commands.extend(one_window_ui(ui, cx, view, screen, &ways));
        return commands;
    };
    let outcome = there.show(ui.ctx(), &cx.word("projector-window"), |ui| {
        ground_ui(ui, |ui, areas| {
            if is_blank {
                return blank_ui(ui, cx);
            }
            in_rect(ui, areas.page, |ui| {
                slides.display = course::display(ui, cx, slides, screen, (&ways, Writing::Beside));
                slides.display.what.show(ui);
            });
            in_rect(ui, areas.foot, |ui| place_ui(ui, &slides.display.foot));
            slides.size = ui.max_rect().size();
        });
    });
    if outcome != Outcome::Open {
        *wall = None;
        ui.ctx().request_repaint();
    }
    if outcome == Outcome::Unable {
        view.say(Remark::NoWall);
    }
    commands.extend(presenter::presenter_ui(ui, cx, view, screen));
    commands
}

/// Draws the slide over all of the one window.
#[must_use]
fn one_window_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    view: &mut ProjectorView,
    screen: &mut Screen,
    ways: &[SlideAction],
) -> Vec<Command> {
    let mut commands = Vec::new();
    ground_ui(ui, |ui, areas| {
        if view.is_blank {
            focus_anchor_ui(ui, &cx.word(screen.name()));
            return blank_ui(ui, cx);
        }
        focus_anchor_ui(ui, &cx.word(screen.name()));
        let slides = &mut view.slides;
        in_rect(ui, areas.page, |ui| {
            slides.display = course::display(ui, cx, slides, screen, (ways, Writing::OnSlide));
            match (&slides.display.what, screen, cx.document) {
                (What::Field, Screen::Workshop(workshop), Some(document)) => {
                    commands.extend(written::written_ui(ui, cx, document, workshop));
                }
                (what, ..) => what.show(ui),
            }
        });
        let remark = view.remark(ui, cx);
        if cx.has_second_display {
            view.slides.display.foot.hints.push((keys::key_hint(SlideAction::Wall).into(), "projector-hint-wall"));
        }
        in_rect(ui, areas.foot, |ui| foot_ui(ui, cx, &view.slides.display.foot, remark));
    });
    commands
}

/// The ground of a display, with its size of type, and where things stand on it.
fn ground_ui(ui: &mut Ui, content: impl FnOnce(&mut Ui, Areas)) {
    let display = ui.ctx().content_rect().size();
    scale::apply(ui, display);
    let ground = Frame::new().fill(colors(ui).surface);
    CentralPanel::default().frame(ground).show(ui, |ui| {
        let areas = Areas::of(ui, ui.max_rect());
        content(ui, areas);
    });
}

/// Black, from edge to edge; that it is, and how the slide comes back, is said to those who don't see it.
fn blank_ui(ui: &Ui, cx: &Context<'_>) {
    let whole = ui.interact(ui.max_rect(), ui.scope_id().with("blank"), Sense::hover());
    whole.widget_info(|| WidgetInfo::labeled(Role::Label, true, cx.word("projector-blank")));
    slide::live(ui, &whole);
    ui.painter().rect_filled(ui.ctx().content_rect(), CornerRadius::ZERO, BLANK);
}

fn in_rect<R>(ui: &mut Ui, rect: Rect, content: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope_builder(UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min)), content).inner
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slides_come_back_where_their_screen_is_gone() {
        type Case = (&'static str, Option<usize>, Option<usize>, Option<usize>, Option<Option<usize>>);
        let cases: [Case; 6] = [
            ("its screen is there", Some(1), Some(1), Some(0), Some(Some(1))),
            ("its screen is gone", Some(1), None, None, None),
            ("the first window came there", Some(1), Some(0), Some(1), Some(Some(0))),
            ("the first window stands on a third", Some(1), Some(0), Some(2), Some(Some(1))),
            ("dragged, and there never was one", None, None, None, Some(None)),
            ("dragged, and one came", None, Some(1), Some(0), Some(None)),
        ];
        for (case, at_first, now, first, expected) in cases {
            let mut view = ProjectorView::default();
            view.turn_wall(at_first);
            view.keep_wall(now, |screen| first == Some(screen));
            assert_eq!(view.wall.map(|wall| wall.screen()), expected, "{case}");
        }
    }
}
