//! How the window comes up, and what is said where it can't: one event loop, in it the first renderer that works, and no
//! panic that reaches a person.
//!
//! winit gives out one event loop per process, and one that a panic ran through starts no second time. So the loop is
//! made here and not by eframe, and `stage` catches panics before they get to it. What the window shows is none of this
//! module's business.

mod fault;
mod options;
mod place;
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
use crate::session::settings::WindowPlace;
use stage::Ending;

/// In the order in which they are tried. wgpu draws through Direct3D 12 or Vulkan, which have a software renderer where
/// OpenGL may have none (remote desktops); glow through OpenGL.
const RENDERERS: [Renderer; 2] = [Renderer::Wgpu, Renderer::Glow];

/// Key of the problem that the program itself failed; its detail is what may be handed on of it.
pub const FAULT: &str = "launch-fault";

/// Characters of what a library said that go into a sentence.
const MOST_DETAIL: usize = 240;

/// Of these, characters on one renderer.
const MOST_REASON: usize = 110;

/// Opens the window of the app that `make` makes, as it was `left`, and returns when it is closed. `make` is called once
/// for each renderer that gets as far.
///
/// # Errors
/// A problem of [`Kind::Window`] where no window could be opened, of [`Kind::Internal`] where it broke off.
pub fn run<A: App>(
    words: &Words,
    left: Option<WindowPlace>,
    make: impl Fn(&CreationContext<'_>) -> A,
) -> Result<Shown, Problem> {
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
        match stage::run(&mut event_loop, renderer, words, left, &make) {
            Ending::Closed => return Ok(Shown::Closed),
            Ending::Lost(detail) => return Err(problem(Kind::Internal, "launch-device-lost", &detail)),
            Ending::Fault(detail) => return Err(problem(Kind::Internal, FAULT, &detail)),
            Ending::Unable(detail) => reasons.push(format!("{renderer}: {}", quoted(&detail, MOST_REASON))),
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
    match catch_unwind(AssertUnwindSafe(|| EventLoop::with_user_event().build())) {
        Ok(Ok(event_loop)) => Ok(event_loop),
        // What it says for people does not name the library; what it says for developers does.
        Ok(Err(error)) => Err(classify(error.to_string(), &format!("{error:?}"), Broke::Off)),
        Err(_) => {
            let said = fault::taken();
            Err(classify(said.clone(), &said, Broke::Down))
        }
    }
}

/// How winit gave up.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Broke {
    /// With an error.
    Off,
    /// With a panic.
    Down,
}

/// Why there is no event loop, from what winit `said` and from all that it knows of it.
fn classify(said: String, all: &str, broke: Broke) -> NoLoop {
    if let Some(library) = library_in(all) {
        NoLoop::Library(library.to_owned())
    } else if all.to_lowercase().contains("librar") {
        NoLoop::Library(said)
    } else if broke == Broke::Down || cfg!(not(target_os = "linux")) {
        NoLoop::Refused(said)
    } else {
        NoLoop::Display
    }
}

/// The first word that is the name of a shared library on Linux.
fn library_in(text: &str) -> Option<&str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || "-_.+".contains(c);
    let word = text.split(|c| !is_part(c)).find(|word| word.starts_with("lib") && word.contains(".so"))?;
    Some(word.trim_end_matches('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_library_is_found_by_its_name() {
        let check = |text: &str, expected: Option<&str>| assert_eq!(library_in(text), expected, "{text}");
        check("Library libxkbcommon-x11.so could not be loaded. (x11.rs:59)", Some("libxkbcommon-x11.so"));
        check(r#"detail: "opening library failed (libXi.so.6: cannot open)""#, Some("libXi.so.6"));
        check("could not load libwayland-client.so.", Some("libwayland-client.so"));
        check("Failed to open connection to X server", None);
        check("a library of some.sort", None);
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn what_winit_says_leads_to_the_right_sentence() {
        let check = |all: &str, broke: Broke| classify("said".to_owned(), all, broke);
        assert!(matches!(check("Library libX.so missing", Broke::Down), NoLoop::Library(l) if l == "libX.so"));
        assert!(matches!(check("NoWaylandLib: the wayland library", Broke::Off), NoLoop::Library(l) if l == "said"));
        assert!(matches!(check("index out of bounds", Broke::Down), NoLoop::Refused(_)));
        assert!(matches!(check("XOpenDisplayFailed", Broke::Off), NoLoop::Display));
    }
}
