//! Opens a window and ends as soon as its first frame was drawn, for `tests/bench/measure.py` to take the time, the processor and
//! the memory of: `shirube` opens that of the program as its executable does, `empty` one of eframe with nothing in it, as large and
//! by the same renderer.

#![expect(clippy::print_stderr, reason = "people start it")]

use std::process::ExitCode;

use eframe::egui::{self, ViewportBuilder};
use eframe::{App, Frame, NativeOptions, Renderer};
use shirube::cli;
use shirube::ui::open::open_window_as;

fn main() -> ExitCode {
    let ended = match std::env::args().nth(1).as_deref() {
        Some("shirube") => {
            let arguments = ["shirube".into()].into_iter().chain(std::env::args_os().skip(2));
            let open = |start: &cli::Start| open_window_as(start, UntilDrawn);
            let (out, err) = (&mut std::io::stdout(), &mut std::io::stderr());
            cli::run_with(arguments, &open, cli::Streams { out, err, is_watched: false }).into()
        }
        Some("empty") => {
            let viewport = ViewportBuilder::default().with_maximized(true);
            let options = NativeOptions { viewport, renderer: Renderer::Wgpu, ..NativeOptions::default() };
            let ran = eframe::run_native("empty", options, Box::new(|_| Ok(Box::new(UntilDrawn(Empty)))));
            ran.map_or(ExitCode::FAILURE, |()| ExitCode::SUCCESS)
        }
        _ => ExitCode::FAILURE,
    };
    eprintln!("No frame was drawn: say `shirube` or `empty`, with a screen to draw it on.");
    ended
}

/// Nothing at all.
struct Empty;

impl App for Empty {
    fn ui(&mut self, _: &mut egui::Ui, _: &mut Frame) {}
}

/// Ends the process when a frame of it was drawn.
struct UntilDrawn<A>(A);

impl<A: App> App for UntilDrawn<A> {
    fn logic(&mut self, ctx: &egui::Context, frame: &mut Frame) {
        // This comes before a frame: one that is counted was drawn and handed to the screen.
        if ctx.cumulative_frame_nr() > 0 {
            std::process::exit(0);
        }
        ctx.request_repaint();
        self.0.logic(ctx, frame);
    }

    fn ui(&mut self, ui: &mut egui::Ui, frame: &mut Frame) {
        self.0.ui(ui, frame);
    }

    fn raw_input_hook(&mut self, ctx: &egui::Context, input: &mut egui::RawInput) {
        self.0.raw_input_hook(ctx, input);
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        self.0.clear_color(visuals)
    }
}
