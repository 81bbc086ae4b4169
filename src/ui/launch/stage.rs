//! One attempt at a window with one renderer: it runs until the window is closed, and tells how it ended.
//!
//! Every call from the event loop passes through [`Stage`], which lets no panic on to the loop, and every call from
//! eframe to the app through [`Watched`], so that it is known whose panic it was.

use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use eframe::egui;
use eframe::wgpu::DeviceLostReason;
use eframe::{App, CreationContext, EframeWinitApplication, Frame, Renderer, Storage, UserEvent, glow};
use winit::application::ApplicationHandler;
use winit::event::{DeviceEvent, DeviceId, StartCause, WindowEvent};
use winit::event_loop::{ActiveEventLoop, EventLoop};
use winit::platform::run_on_demand::EventLoopExtRunOnDemand;
use winit::window::WindowId;

use super::fault::Caught;
use super::place::{Opening, Screen, opening, screens};
use super::{fault, options};
use crate::i18n::Words;
use crate::session::settings::WindowPlace;

/// How an attempt ended.
pub(super) enum Ending {
    /// The window was there, and was closed.
    Closed,
    /// The renderer does not work here; another may.
    Unable(String),
    /// The graphics device went away while the window was open.
    Lost(String),
    /// The program itself failed.
    Fault(String),
}

/// Runs the app that `make` makes on `event_loop`, drawn by `renderer`, in a window as it was `left`.
pub(super) fn run<A: App>(
    event_loop: &mut EventLoop<UserEvent>,
    renderer: Renderer,
    words: &Words,
    left: Option<WindowPlace>,
    make: &dyn Fn(&CreationContext<'_>) -> A,
) -> Ending {
    let progress = Progress::default();
    let found: Rc<RefCell<Vec<Screen>>> = Rc::default();
    let there = Rc::clone(&found);
    let place = move || opening(left, &there.borrow());
    let wanted = place.clone();
    let create = |context: &CreationContext<'_>| {
        progress.watch_device(context);
        progress.in_app.set(true);
        let app = make(context);
        progress.in_app.set(false);
        progress.is_made.set(true);
        Ok(Box::new(Watched { app, progress: &progress, place: Some(wanted()) }) as Box<dyn App + '_>)
    };
    let options = options::options(renderer, words, Box::new(move |builder| place().of(builder)));
    let title = words.get("launch-title");
    fault::logged();
    let ran = {
        let app = eframe::create_native(&title, options, Box::new(create), event_loop);
        let mut stage = Stage { app: Some(app), progress: &progress, screens: &found };
        event_loop.run_app_on_demand(&mut stage)
    };
    progress.ending(ran.err().map(|error| error.to_string()))
}

/// How far an attempt has come.
#[derive(Default)]
struct Progress {
    /// The app was made: the renderer could be set up.
    is_made: Cell<bool>,
    /// The app's own code runs, or it panicked.
    in_app: Cell<bool>,
    /// The app has said what is to be drawn.
    is_laid_out: Cell<bool>,
    /// A frame was drawn to its end.
    is_drawn: Cell<bool>,
    panic: RefCell<Option<Caught>>,
    /// Why the graphics device went away; told from whatever thread notices.
    lost: Arc<Mutex<Option<String>>>,
}

impl Progress {
    fn ending(&self, error: Option<String>) -> Ending {
        let panic = self.panic.take();
        if let Some(reason) = self.lost() {
            Ending::Lost(reason)
        } else if let Some(panic) = panic {
            let is_ours = self.in_app.get() || self.is_drawn.get();
            if is_ours { Ending::Fault(panic.record) } else { Ending::Unable(panic.said) }
        } else if self.is_drawn.get() {
            error.map_or(Ending::Closed, Ending::Fault)
        } else if self.is_made.get() && error.is_none() {
            Ending::Closed
        } else {
            Ending::Unable(error.unwrap_or_else(fault::logged))
        }
    }

    fn lost(&self) -> Option<String> {
        self.lost.lock().ok().and_then(|reason| reason.clone())
    }

    /// Asks wgpu to tell when the device is gone, and to wake the window then.
    fn watch_device(&self, context: &CreationContext<'_>) {
        let Some(state) = &context.wgpu_render_state else { return };
        let (lost, window) = (Arc::clone(&self.lost), context.egui_ctx.clone());
        state.device.set_device_lost_callback(move |reason, message| {
            // Destroyed it is by ourselves, at the end.
            if reason == DeviceLostReason::Unknown
                && let Ok(mut lost) = lost.lock()
            {
                *lost = Some(message);
                window.request_repaint();
            }
        });
    }
}

/// Stands between the event loop and eframe.
struct Stage<'a> {
    /// None once it is over.
    app: Option<EframeWinitApplication<'a>>,
    progress: &'a Progress,
    /// Told to the window before it is made.
    screens: &'a RefCell<Vec<Screen>>,
}

impl<'a> Stage<'a> {
    /// Hands a call on. After a panic nothing is handed on any more, and the loop comes to its end.
    fn pass(&mut self, event_loop: &ActiveEventLoop, call: impl FnOnce(&mut EframeWinitApplication<'a>)) {
        let Some(app) = &mut self.app else { return };
        if catch_unwind(AssertUnwindSafe(|| call(app))).is_err() {
            *self.progress.panic.borrow_mut() = Some(fault::caught());
            self.close();
            event_loop.exit();
            return;
        }
        if self.progress.is_laid_out.get() {
            self.progress.is_drawn.set(true);
        }
        if self.progress.lost().is_some() {
            event_loop.exit();
        }
    }

    /// Windows must be gone before the loop ends, and what panicked once may do so again.
    fn close(&mut self) {
        let app = self.app.take();
        let _ = catch_unwind(AssertUnwindSafe(|| drop(app)));
    }
}

impl ApplicationHandler<UserEvent> for Stage<'_> {
    fn new_events(&mut self, event_loop: &ActiveEventLoop, cause: StartCause) {
        self.pass(event_loop, |app| app.new_events(event_loop, cause));
    }

    fn resumed(&mut self, event_loop: &ActiveEventLoop) {
        self.screens.replace(screens(event_loop));
        self.pass(event_loop, |app| app.resumed(event_loop));
    }

    fn user_event(&mut self, event_loop: &ActiveEventLoop, event: UserEvent) {
        self.pass(event_loop, |app| app.user_event(event_loop, event));
    }

    fn window_event(&mut self, event_loop: &ActiveEventLoop, window: WindowId, event: WindowEvent) {
        self.pass(event_loop, |app| app.window_event(event_loop, window, event));
    }

    fn device_event(&mut self, event_loop: &ActiveEventLoop, device: DeviceId, event: DeviceEvent) {
        self.pass(event_loop, |app| app.device_event(event_loop, device, event));
    }

    fn about_to_wait(&mut self, event_loop: &ActiveEventLoop) {
        self.pass(event_loop, |app| app.about_to_wait(event_loop));
    }

    fn suspended(&mut self, event_loop: &ActiveEventLoop) {
        self.pass(event_loop, |app| app.suspended(event_loop));
    }

    fn exiting(&mut self, event_loop: &ActiveEventLoop) {
        self.pass(event_loop, |app| app.exiting(event_loop));
        self.close();
    }
}

/// The app, and a note of when its own code runs.
struct Watched<'a, A> {
    app: A,
    progress: &'a Progress,
    /// Asked for once more when the window is there: a system may make it on another screen first, whose scale is not
    /// that of the place, and not maximize what is not shown.
    place: Option<Opening>,
}

impl<A: App> Watched<'_, A> {
    fn watch<R>(&mut self, call: impl FnOnce(&mut A) -> R) -> R {
        self.progress.in_app.set(true);
        let result = call(&mut self.app);
        self.progress.in_app.set(false);
        result
    }
}

impl<A: App> App for Watched<'_, A> {
    fn logic(&mut self, ctx: &egui::Context, frame: &mut Frame) {
        self.watch(|app| app.logic(ctx, frame));
    }

    fn ui(&mut self, ui: &mut egui::Ui, frame: &mut Frame) {
        if let Some(place) = self.place.take() {
            place.ask(ui.ctx());
        }
        self.watch(|app| app.ui(ui, frame));
        self.progress.is_laid_out.set(true);
    }

    fn save(&mut self, storage: &mut dyn Storage) {
        self.watch(|app| app.save(storage));
    }

    fn on_exit(&mut self, gl: Option<&glow::Context>) {
        self.watch(|app| app.on_exit(gl));
    }

    fn auto_save_interval(&self) -> Duration {
        self.app.auto_save_interval()
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        self.app.clear_color(visuals)
    }

    fn persist_egui_memory(&self) -> bool {
        self.app.persist_egui_memory()
    }

    fn raw_input_hook(&mut self, ctx: &egui::Context, raw_input: &mut egui::RawInput) {
        self.watch(|app| app.raw_input_hook(ctx, raw_input));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How far it came, what came between, and how that counts as ended.
    #[test]
    fn only_what_is_the_renderer_s_fault_lets_another_be_tried() {
        fn check(case: &str, come: impl Fn(&Progress), error: Option<&str>, expected: fn(&Ending) -> bool) {
            let progress = Progress::default();
            come(&progress);
            assert!(expected(&progress.ending(error.map(str::to_owned))), "{case}");
        }
        fn panicked(progress: &Progress) {
            *progress.panic.borrow_mut() = Some(Caught::default());
        }
        fn made(progress: &Progress) {
            progress.is_made.set(true);
        }
        fn drawn(progress: &Progress) {
            made(progress);
            progress.is_drawn.set(true);
        }
        let unable = |ending: &Ending| matches!(ending, Ending::Unable(_));
        let closed = |ending: &Ending| matches!(ending, Ending::Closed);
        let fault = |ending: &Ending| matches!(ending, Ending::Fault(_));
        check("given up without a word", |_| {}, None, unable);
        check("given up with an error", |_| {}, Some("no adapter"), unable);
        check("a panic while setting up", panicked, None, unable);
        check("a panic of the first frame", |p| (made(p), panicked(p)).1, None, unable);
        check("closed before it was drawn", made, None, closed);
        check("closed", drawn, None, closed);
        check("a panic while making the app", |p| (p.in_app.set(true), panicked(p)).1, None, fault);
        check("a panic of the app", |p| (drawn(p), p.in_app.set(true), panicked(p)).2, None, fault);
        check("a panic after it was drawn", |p| (drawn(p), panicked(p)).1, None, fault);
        check("the loop broke off", drawn, Some("exit code 1"), fault);
        let lose = |p: &Progress| *p.lost.lock().unwrap() = Some("removed".to_owned());
        let lost = |ending: &Ending| matches!(ending, Ending::Lost(_));
        check("the device went away", |p| (drawn(p), lose(p)).1, None, lost);
        check("the device went away with a panic", |p| (drawn(p), panicked(p), lose(p)).2, None, lost);
    }
}
