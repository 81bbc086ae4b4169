//! Command line or window.

use std::process::ExitCode;

use shirube::cli;

fn main() -> ExitCode {
    let (mut out, mut err) = (std::io::stdout().lock(), std::io::stderr().lock());
    cli::run(std::env::args_os(), &mut out, &mut err).into()
}
