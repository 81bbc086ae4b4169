//! Command line or window.

use std::process::ExitCode;

use shirube::cli;

fn main() -> ExitCode {
    cli::run(std::env::args_os(), &mut std::io::stdout(), &mut std::io::stderr()).into()
}
