//! Command line or window.

// A double click opens no console; `console` finds the one that a command was typed into.
#![cfg_attr(all(windows, feature = "gui"), windows_subsystem = "windows")]

#[cfg(windows)]
mod console;

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

#[cfg(not(feature = "gui"))]
use shirube::cli::Shown;
use shirube::cli::{self, Exit, Streams};

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
    // A console of Windows does not wait for a program that has a window: its prompt is there already.
    let is_watched = !cfg!(windows) && std::io::stderr().is_terminal();
    cli::run_with(std::env::args_os(), &shirube::ui::open::open_window, Streams { out, err, is_watched })
}

#[cfg(not(feature = "gui"))]
fn run(out: &mut dyn Write, err: &mut dyn Write) -> Exit {
    let is_watched = std::io::stderr().is_terminal();
    cli::run_with(std::env::args_os(), &|_| Ok(Shown::NoDisplay), Streams { out, err, is_watched })
}
