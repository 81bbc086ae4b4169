//! How the window comes up, and what is said where it can't: one event loop, in it the first renderer that works, and no
//! panic that reaches a person.
//!
//! winit gives out one event loop per process, and one that a panic ran through starts no second time. So the loop is
//! made here and not by eframe, and `stage` catches panics before they get to it. What the window shows is none of this
//! module's business.

mod fault;
mod options;
mod stage;

#[cfg(windows)]
mod message_box;

use std::panic::{AssertUnwindSafe, catch_unwind};

use eframe::{App, CreationContext, Renderer, UserEvent};
use winit::event_loop::EventLoop;

#[cfg(windows)]
pub use message_box::message_box;

use crate::cli::Shown;
use crate::i18n::Words;
use crate::problem::{Kind, Problem, quoted};
use stage::Ending;

/// In the order in which they are tried. wgpu draws through Direct3D 12 or Vulkan, which have a software renderer where
/// OpenGL may have none (remote desktops); glow through OpenGL.
const RENDERERS: [Renderer; 2] = [Renderer::Wgpu, Renderer::Glow];

/// Characters of what a library said that go into a sentence.
const MOST_DETAIL: usize = 300;

/// Opens the window of the app that `make` makes, and returns when it is closed. `make` is called once for each renderer
/// that gets as far.
///
/// # Errors
/// A problem of [`Kind::Window`] where no window could be opened, of [`Kind::Internal`] where it broke off.
pub fn run<A: App>(words: &Words, make: impl Fn(&CreationContext<'_>) -> A) -> Result<Shown, Problem> {
    if !has_display() {
        return Ok(Shown::NoDisplay);
    }
    let _quiet = fault::Quiet::keep();
    let mut event_loop = match event_loop() {
        Ok(event_loop) => event_loop,
        Err(NoLoop::Display) => return Ok(Shown::NoDisplay),
        Err(NoLoop::Library(detail)) => return Err(problem(Kind::Window, "launch-library", &detail)),
        Err(NoLoop::Refused(detail)) => return Err(problem(Kind::Window, "launch-refused", &detail)),
    };
    let mut reasons = Vec::new();
    for renderer in RENDERERS {
        match stage::run(&mut event_loop, renderer, words, &make) {
            Ending::Closed => return Ok(Shown::Closed),
            Ending::Lost(detail) => return Err(problem(Kind::Internal, "launch-device-lost", &detail)),
            Ending::Fault(detail) => return Err(problem(Kind::Internal, "launch-fault", &detail)),
            Ending::Unable(detail) => reasons.push(format!("{renderer}: {detail}")),
        }
    }
    let key = if cfg!(target_os = "linux") { "launch-renderer-linux" } else { "launch-renderer" };
    Err(problem(Kind::Window, key, &reasons.join("; ")))
}

fn problem(kind: Kind, key: &'static str, detail: &str) -> Problem {
    Problem::new(kind, key).with("detail", quoted(detail, MOST_DETAIL))
}

/// Whether there is anything to show a window on; elsewhere than on X11 and Wayland there always is.
fn has_display() -> bool {
    let names = ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"];
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(not(target_os = "linux")) || names.into_iter().any(is_set)
}

/// Why there is no event loop.
enum NoLoop {
    Display,
    Library(String),
    Refused(String),
}

fn event_loop() -> Result<EventLoop<UserEvent>, NoLoop> {
    let built = catch_unwind(AssertUnwindSafe(|| EventLoop::with_user_event().build()));
    let (detail, is_panic) = match built {
        Ok(Ok(event_loop)) => return Ok(event_loop),
        Ok(Err(error)) => (error.to_string(), false),
        Err(_) => (fault::taken(), true),
    };
    Err(classify(detail, is_panic))
}

/// winit names a library that it can't load in what it says, and in nothing else; some it misses by a panic.
fn classify(detail: String, is_panic: bool) -> NoLoop {
    if detail.contains(".so") || detail.to_lowercase().contains("library") {
        NoLoop::Library(detail)
    } else if is_panic || cfg!(not(target_os = "linux")) {
        NoLoop::Refused(detail)
    } else {
        NoLoop::Display
    }
}
