//! Command line or window.

// A double click opens no console; `console` finds the one that a command was typed into.
#![cfg_attr(all(windows, feature = "gui"), windows_subsystem = "windows")]

#[cfg(windows)]
mod console;

use std::io::Write;
use std::process::ExitCode;

use shirube::cli::{self, Exit};

#[cfg(windows)]
fn main() -> ExitCode {
    cli::quiet_panics();
    console::with_streams(run).into()
}

#[cfg(not(windows))]
fn main() -> ExitCode {
    cli::quiet_panics();
    run(&mut std::io::stdout(), &mut std::io::stderr()).into()
}

#[cfg(feature = "gui")]
fn run(out: &mut dyn Write, err: &mut dyn Write) -> Exit {
    cli::run_with(std::env::args_os(), &shirube::ui::open::open_window, out, err)
}

#[cfg(not(feature = "gui"))]
fn run(out: &mut dyn Write, err: &mut dyn Write) -> Exit {
    cli::run(std::env::args_os(), out, err)
}
