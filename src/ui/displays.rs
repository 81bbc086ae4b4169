//! The screens that the PC has, as far as the window asks: whether there is a second one, for the slides. Tests say it.

use std::sync::{Arc, Weak};

use eframe::egui::{Rect, pos2, vec2};
use winit::monitor::MonitorHandle;
use winit::window::Window;

/// The screens that the PC has.
pub enum Displays {
    /// As the system tells them, to whom has a window.
    System(Weak<Window>),
    /// The second one by its place in the list, for tests.
    Given(Option<usize>),
}

impl Displays {
    /// The system's own.
    pub fn system() -> Self {
        Displays::System(Weak::new())
    }

    /// The window of `frame` is the one beside which there is a second screen.
    pub fn remember_window(&mut self, frame: &eframe::Frame) {
        if let (Displays::System(window), Some(there)) = (self, frame.winit_window()) {
            *window = Arc::downgrade(there);
        }
    }

    /// Whether the window stands on the screen with this place in the system's list.
    pub fn stands_on(&self, screen: usize) -> bool {
        match self {
            Displays::Given(second) => second.is_some_and(|second| second != screen),
            Displays::System(window) => window.upgrade().is_some_and(|window| {
                let there = window.available_monitors().nth(screen);
                there.is_some() && there == window.current_monitor()
            }),
        }
    }

    /// A screen on which the window does not stand, by its place in the system's list; none where it is not known where the
    /// window stands, or where all show the same.
    pub fn second(&self) -> Option<usize> {
        match self {
            Displays::Given(second) => *second,
            Displays::System(window) => {
                let window = window.upgrade()?;
                let here = window.current_monitor()?;
                let all: Vec<Rect> = window.available_monitors().map(|monitor| rect(&monitor)).collect();
                beside(rect(&here), &all)
            }
        }
    }
}

/// In pixels of all screens together.
fn rect(monitor: &MonitorHandle) -> Rect {
    let (at, size) = (monitor.position(), monitor.size());
    Rect::from_min_size(pos2(at.x as f32, at.y as f32), vec2(size.width as f32, size.height as f32))
}

/// The first of `all` that shares nothing with `here`; systems speak of screens without a size that are switched off.
fn beside(here: Rect, all: &[Rect]) -> Option<usize> {
    all.iter().position(|there| there.is_positive() && !there.intersect(here).is_positive())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_screen_shows_something_else() {
        let screen =
            |left: f32, top: f32, width: f32, height: f32| Rect::from_min_size(pos2(left, top), vec2(width, height));
        let notebook = screen(0.0, 0.0, 1366.0, 768.0);
        let (right, left) = (screen(1366.0, 0.0, 1280.0, 720.0), screen(-1280.0, 0.0, 1280.0, 720.0));
        let above = screen(0.0, -1080.0, 1920.0, 1080.0);
        let cases: [(&str, Rect, &[Rect], Option<usize>); 8] = [
            ("none", notebook, &[], None),
            ("one", notebook, &[notebook], None),
            ("two", notebook, &[notebook, right], Some(1)),
            ("the window is on the second", right, &[notebook, right], Some(0)),
            ("left of it", notebook, &[left, notebook], Some(0)),
            ("above", notebook, &[notebook, above], Some(1)),
            ("both show the same", notebook, &[notebook, screen(0.0, 0.0, 1280.0, 720.0)], None),
            ("switched off", notebook, &[notebook, screen(1366.0, 0.0, 0.0, 0.0)], None),
        ];
        for (case, here, all, expected) in cases {
            assert_eq!(beside(here, all), expected, "{case}");
        }
    }
}
