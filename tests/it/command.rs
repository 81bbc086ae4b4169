//! The command line, run as people run it.

use std::ffi::OsString;
use std::path::Path;

use shirube::cli::{self, Exit};

/// Runs it in English; arguments with `@` in front name files of `folder`. Gives back what it ended with, what it said, and
/// what it said was wrong.
pub fn run(folder: &Path, args: &[&str]) -> (Exit, String, String) {
    let at = |arg: &&str| arg.strip_prefix('@').map_or(OsString::from(arg), |name| folder.join(name).into_os_string());
    let args = ["shirube", "--lang", "en"].into_iter().map(OsString::from).chain(args.iter().map(at));
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let exit = cli::run(args, &mut out, &mut err);
    (exit, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
}
