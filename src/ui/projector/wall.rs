//! A window of their own for the slides: over all of the second screen where there is one, else one that can be dragged
//! anywhere. What is typed into it is handed to the first window, where all keys are read.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use eframe::egui::{Context, Event, Pos2, Ui, Vec2, ViewportBuilder, ViewportCommand, ViewportId};

use super::beside::{self, Before};
use crate::jobs::panics;
use crate::ui::keys::is_typed;

/// In points: at first, where it does not fill a screen, and at least.
const SIZE: [f32; 2] = [960.0, 540.0];
const LEAST: [f32; 2] = [320.0, 180.0];
/// Frames.
const SETTLES: u8 = 6;

/// The window of the slides.
#[derive(Debug)]
pub(super) struct Wall {
    /// The screen that it fills, by its place in the system's list.
    screen: Option<usize>,
    /// Where it stands on the one screen that there is, once that is known, and how large it is there.
    place: Option<(Pos2, Vec2)>,
    /// Where the first window stood before it made way.
    before: Option<Before>,
    /// For so many frames the first window may be on its way from filling the screen to where it stood before.
    settles: u8,
    typed: Vec<Event>,
    /// The first window has the keys again, which went to this one when it came up.
    is_settled: bool,
}

/// What became of it in this frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Open,
    /// It was closed by a person.
    Closed,
    /// There can't be one here.
    Unable,
}

impl Wall {
    pub fn new(screen: Option<usize>) -> Wall {
        Wall { screen, place: None, before: None, settles: SETTLES, typed: Vec::new(), is_settled: false }
    }

    /// The screen that it fills, where one was known when it came up.
    pub fn screen(&self) -> Option<usize> {
        self.screen
    }

    /// Goes to fill another screen.
    pub fn go_to(&mut self, screen: Option<usize>) {
        self.screen = screen;
    }

    /// Where the first window stood before it made way for this one.
    pub fn before(&self) -> Option<Before> {
        self.before
    }

    pub fn take_typed(&mut self) -> Vec<Event> {
        std::mem::take(&mut self.typed)
    }

    /// Shows `content` in it; `title` is what the system calls it.
    #[must_use]
    pub fn show(&mut self, ctx: &Context, title: &str, content: impl FnOnce(&mut Ui)) -> Outcome {
        if ctx.embed_viewports() {
            return Outcome::Unable;
        }
        let builder = ViewportBuilder::default().with_title(title).with_active(false).with_min_inner_size(LEAST);
        let builder = match self.screen {
            Some(screen) => builder.with_monitor(screen),
            None => self.placed(ctx, builder),
        };
        let (is_entered, is_closed) = (Cell::new(false), Cell::new(false));
        let mut content = Some(content);
        let shown = catch_unwind(AssertUnwindSafe(|| {
            ctx.show_viewport_immediate(id(), builder, |ui, _| {
                is_entered.set(true);
                is_closed.set(ui.input(|input| input.viewport().close_requested()));
                self.typed.extend(ui.input_mut(|input| std::mem::take(&mut input.events)).into_iter().filter(is_typed));
                content.take().into_iter().for_each(|content| content(ui));
            });
        }));
        match shown {
            Err(panic) if is_entered.get() => resume_unwind(panic),
            // The toolkit gives up by a panic where the system has no window for it; nothing of ours ran, and nothing is left
            // half done.
            Err(_) => {
                panics::of_this_thread();
                return Outcome::Unable;
            }
            Ok(()) => {}
        }
        if !self.typed.is_empty() {
            ctx.request_repaint();
        }
        if !std::mem::replace(&mut self.is_settled, true) {
            ctx.send_viewport_cmd(ViewportCommand::Focus);
        }
        if is_closed.get() { Outcome::Closed } else { Outcome::Open }
    }

    /// Beside the first window, as soon as it is known where that stands.
    fn placed(&mut self, ctx: &Context, builder: ViewportBuilder) -> ViewportBuilder {
        let is_known = ctx.input(|input| input.viewport().monitor_size.is_some());
        let is_full = ctx.input(|input| input.viewport().fullscreen == Some(true));
        if is_known && self.settles > 0 {
            self.settles -= u8::from(!is_full);
            if self.settles == 0 {
                (self.place, self.before) =
                    beside::place(ctx).map_or((None, None), |(place, before)| (Some(place), before));
            }
            ctx.request_repaint();
        }
        match self.place {
            Some((at, size)) => builder.with_position(at).with_inner_size(size),
            None => builder.with_inner_size(SIZE),
        }
    }
}

fn id() -> ViewportId {
    ViewportId::from_hash_of("wall")
}
