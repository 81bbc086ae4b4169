//! A window of their own for the slides: over all of the second screen where there is one, else one that can be dragged
//! anywhere. What is typed into it is handed to the first window, where all keys are read.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use eframe::egui::{Context, Event, Ui, ViewportBuilder, ViewportCommand, ViewportId};

use crate::jobs::panics;
use crate::ui::keys::is_typed;

/// In points: at first, where it does not fill a screen, and at least.
const SIZE: [f32; 2] = [960.0, 540.0];
const LEAST: [f32; 2] = [320.0, 180.0];

/// The window of the slides.
#[derive(Debug)]
pub(super) struct Wall {
    /// The screen that it fills, by its place in the system's list.
    screen: Option<usize>,
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
        Wall { screen, typed: Vec::new(), is_settled: false }
    }

    /// Whether it fills a screen that was known when it came up.
    pub fn is_on_screen(&self) -> bool {
        self.screen.is_some()
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
            None => builder.with_inner_size(SIZE),
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
}

fn id() -> ViewportId {
    ViewportId::from_hash_of("wall")
}
